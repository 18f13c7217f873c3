// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only place that includes QCustomPlot: its header needs the `foreach` and `signals` keywords and
// is not clean under our warnings, so it is read as a system header.
#ifndef QCUSTOMPLOT_USE_LIBRARY
#define QCUSTOMPLOT_USE_LIBRARY
#endif

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wextra"
#include <qcustomplot.h>
#pragma GCC diagnostic pop
