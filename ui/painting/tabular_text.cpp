// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/tabular_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

double digitWidth(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls `words(text)` for stretches without digits and `digit(c)` for each digit, in order.
template <typename Words, typename Digit>
void split(const QString& text, Words words, Digit digit)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isDigit = at < text.size() && text[at].isDigit();
        if (at < text.size() && !isDigit)
            continue;
        if (at > from)
            words(text.mid(from, at - from));
        if (isDigit)
            digit(text[at]);
        from = at + 1;
    }
}

} // namespace

double tabularWidth(const QFontMetricsF& metrics, const QString& text)
{
    const double cell = digitWidth(metrics);
    double width = 0;
    split(
        text, [&](const QString& words) { width += metrics.horizontalAdvance(words); },
        [&](QChar) { width += cell; });
    return width;
}

void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment,
                 const QString& text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double cell = digitWidth(metrics);
    double x = rect.left();
    if (alignment & (Qt::AlignRight | Qt::AlignHCenter)) {
        const double slack = rect.width() - tabularWidth(metrics, text);
        x += alignment & Qt::AlignRight ? slack : slack / 2;
    }
    const double baseline =
        std::round(rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    split(
        text,
        [&](const QString& words) {
            painter.drawText(QPointF(x, baseline), words);
            x += metrics.horizontalAdvance(words);
        },
        [&](QChar digit) {
            painter.drawText(QPointF(x + (cell - metrics.horizontalAdvance(digit)) / 2, baseline),
                             QString(digit));
            x += cell;
        });
}

} // namespace sightline
