// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/boundary.h"

#include <QRectF>
#include <QStringList>

class QPainter;
class QWidget;

namespace sightline {

struct Theme;

inline constexpr double kBoundaryCardHeight = 96;

/// What the card says: "gap 0.002", "at the k-th score 1, 1 read", "exactly 0: 1,204, 3 read", "within ε 0.033: 12, 5 read".
[[nodiscard]] QStringList boundaryLines(const Boundary& boundary);
/// Pixels that the lines need, two beside each other.
[[nodiscard]] double boundaryCardWidth(const Boundary& boundary, const QWidget* widget);

/// The boundary microscope: the lines in two columns, the histogram of margins beneath. `widget` gives the font.
void drawBoundaryCard(QPainter& painter, const QRectF& card, const Boundary& boundary, const QWidget* widget,
                      const Theme& theme);

} // namespace sightline
