// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

namespace sightline {

/// The answer as a table for a spreadsheet: a line of names, then one line per token, separated by tabs.
/// Numbers as C writes them, in full precision of a float; what was not measured is empty. Line breaks
/// and tabs in token texts are written as \n and \t.
[[nodiscard]] QString tokenTable(const RunSnapshot& run);

} // namespace sightline
