// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/tabular_text.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

namespace sightline {

/// The small type of the views: the widget's family at `pixels` (11 to 13).
[[nodiscard]] QFont labelFont(const QWidget* widget, int pixels = 12, bool isBold = false);

[[nodiscard]] double tabularWidth(const QFont& font, const QString& text);

/// Text on a patch of the ground colour, so that it stays readable over marks.
void drawHaloed(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text,
                const QColor& ground);

/// One sentence in the middle of an empty view.
void drawEmptyState(QPainter& painter, const QRectF& rect, const QString& sentence);

/// A tool-tip paragraph: bold term, its sentence, its formula; any part may be empty. Plain text
/// in.
[[nodiscard]] QString explained(const QString& term, const QString& sentence,
                                const QString& formula = {});

} // namespace sightline
