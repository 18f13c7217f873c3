// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/labels.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>
#include <QWidget>

#include <algorithm>

namespace sightline {

QFont labelFont(const QWidget* widget, int pixels, bool isBold)
{
    QFont font = widget->font();
    font.setPixelSize(pixels);
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

double tabularWidth(const QFont& font, const QString& text)
{
    return tabularWidth(QFontMetricsF(font), text);
}

void drawHaloed(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text,
                const QColor& ground)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double width = tabularWidth(metrics, text) + 6;
    const double height = metrics.height();
    double x = rect.left() - 3;
    if (alignment & Qt::AlignRight)
        x = rect.right() - width + 3;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    double y = rect.top();
    if (alignment & Qt::AlignVCenter)
        y = rect.center().y() - height / 2;
    else if (alignment & Qt::AlignBottom)
        y = rect.bottom() - height;
    QColor patch = ground;
    patch.setAlphaF(0.82F);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(patch);
    painter.drawRoundedRect(QRectF(x, y, width, height), 3, 3);
    painter.restore();
    drawTabular(painter, rect, alignment, text);
}

void drawEmptyState(QPainter& painter, const QRectF& rect, const QString& sentence)
{
    QTextOption option(Qt::AlignCenter);
    option.setWrapMode(QTextOption::WordWrap);
    const double width = std::min(rect.width() - 48, 620.0);
    if (width <= 0)
        return;
    painter.drawText(QRectF(rect.center().x() - width / 2, rect.top(), width, rect.height()),
                     sentence, option);
}

QString explained(const QString& term, const QString& sentence, const QString& formula)
{
    QString html = QStringLiteral("<p style='white-space:normal; margin:0 0 4px 0'>");
    if (!term.isEmpty())
        html += QStringLiteral("<b>") + term.toHtmlEscaped() + QStringLiteral("</b> ");
    html += sentence.toHtmlEscaped();
    if (!formula.isEmpty())
        html += QStringLiteral("<br><i>") + formula.toHtmlEscaped() + QStringLiteral("</i>");
    return html + QStringLiteral("</p>");
}

} // namespace sightline
