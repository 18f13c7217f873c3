// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QFontMetricsF;
class QPainter;

namespace sightline {

/// Width of `text` when every digit takes the width of the widest one.
[[nodiscard]] double tabularWidth(const QFontMetricsF& metrics, const QString& text);

/// Draws one line with tabular figures (Qt 6.4 cannot switch the font feature on): digits stand in
/// equal
/// cells, so that a changing number does not move its neighbours. Horizontal alignment as given,
/// vertically centred.
void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment,
                 const QString& text);

} // namespace sightline
