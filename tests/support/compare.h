// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/difference.h"

#include <QTest>

#include <string>

/// Fails the test with the sentence that `difference` returned.
#define VERIFY_SAME(what, expression)                                                              \
    do {                                                                                           \
        const std::string sl_difference = (expression);                                            \
        QVERIFY2(sl_difference.empty(), (std::string(what) + ": " + sl_difference).c_str());       \
    } while (false)
