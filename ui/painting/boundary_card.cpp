// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/boundary_card.h"

#include "app/formatting.h"
#include "ui/painting/color_scale.h"
#include "ui/painting/labels.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr double kMargin = 10, kBetween = 12, kLeastWidth = 236;

/// Where the second of two lines beside each other begins.
double secondLine(const QStringList& lines, const QFont& font)
{
    return kMargin + kBetween + std::max(tabularWidth(font, lines[0]), tabularWidth(font, lines[2]));
}

QString tr(const char* text)
{
    return QCoreApplication::translate("sightline", text);
}

} // namespace

QStringList boundaryLines(const Boundary& b)
{
    if (!b.exists)
        return {};
    return {tr("gap %1").arg(format::number(b.gap)),
            tr("at the k-th score %1, %2 read").arg(format::count(b.ties), format::count(b.tiesSelected)),
            tr("exactly 0: %1, %2 read").arg(format::count(b.zeros), format::count(b.zerosSelected)),
            tr("within ε %1: %2, %3 read")
                .arg(format::number(b.epsilon), format::count(b.within), format::count(b.withinSelected))};
}

double boundaryCardWidth(const Boundary& b, const QWidget* widget)
{
    const QStringList lines = boundaryLines(b);
    if (lines.isEmpty())
        return 0;
    const QFont font = labelFont(widget, 10);
    const double second = std::max(tabularWidth(font, lines[1]), tabularWidth(font, lines[3]));
    return std::max(kLeastWidth, std::ceil(secondLine(lines, font) + second + kMargin));
}

void drawBoundaryCard(QPainter& painter, const QRectF& card, const Boundary& b, const QWidget* widget,
                      const Theme& theme)
{
    if (!b.exists || card.isEmpty())
        return;
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    painter.setFont(labelFont(widget, 11, true));
    painter.setPen(theme.ink);
    drawTabular(painter, QRectF(card.left() + 10, card.top() + 3, card.width() - 20, 16),
                Qt::AlignLeft | Qt::AlignVCenter, tr("k boundary: the scores around %1").arg(format::number(b.threshold)));
    // The lines stand above the histogram, two beside each other.
    const QFont small = labelFont(widget, 10);
    painter.setFont(small);
    painter.setPen(theme.muted);
    const QStringList lines = boundaryLines(b);
    const double lineTop = card.top() + 19;
    const auto line = [&](double x, double y, const QString& text) {
        drawTabular(painter, QRectF(card.left() + x, y, card.width() - x, 13), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    const double second = secondLine(lines, small);
    line(kMargin, lineTop, lines[0]);
    line(second, lineTop, lines[1]);
    line(kMargin, lineTop + 13, lines[2]);
    line(second, lineTop + 13, lines[3]);

    const QRectF area(card.left() + 10, lineTop + 29, card.width() - 20, card.bottom() - lineTop - 29 - 15);
    int most = 1;
    for (std::size_t i = 0; i < b.selectedBins.size(); ++i)
        most = std::max(most, b.selectedBins[i] + b.otherBins[i]);
    const double width = area.width() / Boundary::kBins;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < Boundary::kBins; ++i) {
        const int read = b.selectedBins[static_cast<std::size_t>(i)];
        const int other = b.otherBins[static_cast<std::size_t>(i)];
        if (read + other == 0)
            continue;
        // Square root: few are read this close to the boundary, and they are seen beside the many that are not.
        const double both = std::max(1.0, std::round(area.height() * std::sqrt(double(read + other) / most)));
        const double readHeight = std::round(both * read / (read + other)), otherHeight = both - readHeight;
        const double x = area.left() + i * width;
        painter.fillRect(QRectF(x, area.bottom() - readHeight, width - 1, readHeight), theme.selectionRamp[3]);
        painter.fillRect(QRectF(x, area.bottom() - readHeight - otherHeight, width - 1, otherHeight),
                         blend(theme.score, theme.muted, 0.5));
    }
    painter.setPen(QPen(theme.hairline, 1));
    painter.drawLine(QPointF(area.left(), area.bottom() + 0.5), QPointF(area.right(), area.bottom() + 0.5));
    painter.setPen(QPen(theme.divergence, 1, Qt::DashLine));
    painter.drawLine(QPointF(area.center().x() - 0.5, area.top() - 2), QPointF(area.center().x() - 0.5, area.bottom()));
    painter.setFont(labelFont(widget, 10));
    painter.setPen(theme.muted);
    const QRectF below(area.left(), area.bottom() + 1, area.width(), 13);
    drawTabular(painter, below, Qt::AlignLeft | Qt::AlignVCenter, format::signedNumber(-b.reach));
    drawTabular(painter, below, Qt::AlignCenter, tr("margin 0"));
    drawTabular(painter, below, Qt::AlignRight | Qt::AlignVCenter, format::signedNumber(b.reach));
}

} // namespace sightline
