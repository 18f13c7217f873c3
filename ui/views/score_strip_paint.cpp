// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/score_strip.h"

#include "app/formatting.h"
#include "ui/painting/color_scale.h"
#include "ui/painting/labels.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sightline {

void ScoreStrip::paintData(QImage&, QPainter& painter, const Theme& theme)
{
    if (!m_row || !m_token)
        return;
    const double ratio = scale();
    const AxisMap map = deviceMap();
    measure(map);
    const QRectF plot = plotRect();
    const Bands b = bands(QRectF(plot.topLeft() * ratio, plot.size() * ratio));
    paintScores(painter, map, b, theme);
    paintMass(painter, map, b, theme);
}

void ScoreStrip::paintScores(QPainter& painter, const AxisMap& map, const Bands& b,
                             const Theme& theme) const
{
    const double ratio = scale();
    const LayerRecord& layer = m_token->layers[static_cast<std::size_t>(m_key.layer)];
    const ColorScale ramp = ColorScale::selection(theme);
    const bool hasThreshold = std::isfinite(layer.threshold) && !layer.selectsAll;
    const int thick = std::max(1, static_cast<int>(std::lround(ratio)));
    const QColor side = run() && run()->side == RunSide::B ? theme.runB : theme.runA;
    const std::vector<char> gaps = map.gaps(ratio);

    painter.fillRect(QRectF(map.left, std::round(b.fromFloor ? b.scoreBottom : b.zero), map.width, thick),
                     theme.hairline);
    for (int i = 0; i < map.width; ++i) {
        const ScoreColumn& column = m_columns[static_cast<std::size_t>(i)];
        if (gaps[static_cast<std::size_t>(i)])
            continue;
        const int x = map.left + i;
        const auto bar = [&](const Extent& extent, const QColor& colour) {
            const double high = b.fromFloor ? extent.most : std::max(extent.most, 0.0F);
            const int top = static_cast<int>(std::lround(scoreY(b, high)));
            const int bottom = static_cast<int>(
                std::lround(b.fromFloor ? b.scoreBottom : scoreY(b, std::min(extent.least, 0.0F))));
            painter.fillRect(x, top, 1, std::max(bottom - top, thick), colour);
        };
        if (!column.scores.isEmpty())
            bar(column.scores, theme.score);
        if (!column.selected.isEmpty()) {
            // The colour grows with the margin to the threshold, from the middle of the ramp on:
            // its faint end is made for text grounds.
            const double margin =
                hasThreshold && b.most > layer.threshold
                    ? (column.selected.most - layer.threshold) / (b.most - layer.threshold)
                    : 0.5;
            const QColor colour = QColor(ramp.at(0.5 + 0.5 * std::clamp(margin, 0.0, 1.0)));
            const Extent marked =
                column.selected.most >= 0 || b.fromFloor
                    ? Extent{std::min(column.selected.least, 0.0F), column.selected.most}
                    : Extent{column.selected.least, 0};
            bar(marked, colour);
        }
        if (column.scores.most > b.most ||
            (!b.fromFloor && !column.scores.isEmpty() && column.scores.least < b.least)) {
            // What sticks out of the axis is cut by a gap, and its tip is marked.
            const bool isUp = column.scores.most > b.most;
            const double tip = isUp ? b.scoreTop : scoreY(b, b.least);
            const double gap = isUp ? tip + 4 * ratio : tip - 6 * ratio;
            painter.fillRect(QRectF(x - ratio, gap, 1 + 2 * ratio, 2 * ratio), theme.panel);
            painter.fillRect(QRectF(x - ratio, isUp ? tip : tip - thick, 1 + 2 * ratio, thick),
                             theme.ink);
        }
        if (column.selectedShare > 0) {
            const double tone =
                map.positionsPerPixel() <= 1 ? 1.0 : 0.3 + 0.7 * densityTone(column.selectedShare);
            painter.fillRect(QRectF(x, std::round(b.rail), 1, std::round(b.railHeight)),
                             blend(theme.panel, side, tone));
        }
    }
    if (layer.selectsAll) {
        const int end =
            static_cast<int>(std::clamp(map.xOf(static_cast<double>(m_prepared.size())),
                                        double(map.left), double(map.left + map.width)));
        painter.fillRect(
            QRectF(map.left, std::round(b.rail), end - map.left, std::round(b.railHeight)),
            blend(theme.panel, side, 0.55));
    }
    if (hasThreshold) {
        const double y = std::round(scoreY(b, layer.threshold)) + 0.5 * thick;
        const QLineF line(map.left, y, map.left + map.width + 6 * ratio, y);
        QColor ground = theme.panel; // lifts the dashes off bars of a similar colour
        ground.setAlphaF(0.6F);
        painter.setPen(QPen(ground, 3 * thick, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line);
        QPen pen(theme.divergence, thick, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(line);
    }
}

void ScoreStrip::paintMass(QPainter& painter, const AxisMap& map, const Bands& b,
                           const Theme& theme) const
{
    if (!m_prepared.hasMass())
        return;
    const double ratio = scale();
    const double room = b.bottom - b.massTop;
    const int thick = std::max(1, static_cast<int>(std::lround(ratio)));
    const std::vector<char> gaps = map.gaps(ratio);
    painter.fillRect(QRectF(map.left, std::round(b.massTop) - thick, map.width, thick),
                     theme.hairline);
    for (int i = 0; i < map.width; ++i) {
        const ScoreColumn& column = m_columns[static_cast<std::size_t>(i)];
        if (gaps[static_cast<std::size_t>(i)])
            continue;
        const int length = static_cast<int>(std::lround(massShare(column.mass) * room));
        if (length <= 0)
            continue;
        const int x = map.left + i;
        const int top = static_cast<int>(std::lround(b.massTop));
        painter.fillRect(x, top, 1, length, theme.mass);
        if (column.mass > m_mostMass * 1.0001) {
            painter.fillRect(QRectF(x - ratio, top + length - 6 * ratio, 1 + 2 * ratio, 2 * ratio),
                             theme.panel);
            painter.fillRect(QRectF(x - ratio, top + length - thick, 1 + 2 * ratio, thick),
                             theme.ink);
        }
    }
    // Missed mass lies over its column, at least wide and long enough to be noticed.
    for (const MissedPosition& missed : m_prepared.missed()) {
        const double from = map.xOf(static_cast<double>(missed.position));
        const double to = map.xOf(static_cast<double>(missed.position) + 1);
        if (to < map.left || from > map.left + map.width)
            continue;
        const double width = std::max(to - from - (map.hasGaps(ratio) ? 1 : 0), 3 * ratio);
        const double x = std::round((from + to - (map.hasGaps(ratio) ? 1 : 0)) / 2 - width / 2);
        const double length =
            std::max(std::round(massShare(missed.mass) * room), std::min(10 * ratio, room));
        painter.fillRect(QRectF(x, std::round(b.massTop), std::round(width), length), theme.missed);
    }
}

void ScoreStrip::paintOverlay(QPainter& painter, const Theme& theme)
{
    if (!m_row || !m_token)
        return;
    const QRectF plot = plotRect();
    const Bands b = bands(plot);
    const LayerRecord& layer = m_token->layers[static_cast<std::size_t>(m_key.layer)];
    if (m_isDimmed) {
        QColor veil = theme.panel;
        veil.setAlphaF(0.55F);
        painter.fillRect(plot, veil);
    }
    // Names at the left, the top of each scale beside the plot.
    const double nameWidth = kLeftMargin - 10;
    const auto name = [&](double y, const QString& first, const QString& second) {
        painter.setFont(labelFont(this, 12));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(0, y, nameWidth, 16), Qt::AlignLeft | Qt::AlignVCenter, first);
        painter.setFont(labelFont(this, 11));
        painter.drawText(QRectF(0, y + 15, nameWidth, 14), Qt::AlignLeft | Qt::AlignVCenter,
                         second);
    };
    const auto value = [&](double y, const QString& text) {
        painter.setFont(labelFont(this, 11));
        painter.setPen(theme.muted);
        drawTabular(painter, QRectF(0, y - 8, nameWidth + 4, 16), Qt::AlignRight | Qt::AlignVCenter,
                    text);
    };
    name(b.scoreTop - 1, tr("index score"),
         m_isScoreClipped ? tr("layer %1, clipped").arg(m_key.layer)
                          : tr("layer %1").arg(m_key.layer));
    name(b.massTop - 2, tr("dense mass"),
         m_massScale == MassScale::SquareRoot
             ? (m_isMassClipped ? tr("√, clipped") : tr("√ scale"))
             : (m_isMassClipped ? tr("log, clipped") : tr("log scale")));
    if (m_prepared.hasScores()) {
        value(b.scoreTop + 22, format::number(b.most)); // beside the second line of the name
        if (b.fromFloor)
            value(b.scoreBottom - 5, format::number(b.least));
        else if (b.zero - b.scoreTop > 30)
            value(b.zero, QStringLiteral("0"));
    } else {
        painter.setFont(labelFont(this, 12));
        painter.setPen(theme.muted);
        painter.drawText(
            QRectF(plot.left(), b.scoreTop, plot.width(), b.rail - b.scoreTop), Qt::AlignCenter,
            m_row && isGone(*m_row, layer)
                ? tr("Scores and mass went with the device that held the cache; a new answer has them.")
            : layer.selectsAll
                ? tr("No index scores: every position was read, so nothing had to be chosen.")
                : tr("No index scores: the positions were chosen without an indexer."));
    }
    if (m_prepared.hasMass())
        value(b.bottom - 7, format::number(m_mostMass));

    // Readings at the right, clear of the marks.
    const QRectF side(plot.right() + 10, 0, kRightMargin - 12, 16);
    const auto reading = [&](double y, const QString& text, const QColor& colour,
                             bool isBold = false) {
        painter.setFont(labelFont(this, 11, isBold));
        painter.setPen(colour);
        drawTabular(painter, side.translated(0, y), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    if (const QStringList label = thresholdLabel(); !label.isEmpty()) {
        const double y = std::clamp(scoreY(b, layer.threshold) - 8, b.scoreTop,
                                    std::max(b.scoreTop, b.rail - 38));
        reading(y, label[0], theme.divergence);
        reading(y + 15, label[1], theme.muted);
    }
    const QString readText =
        layer.selectsAll ? tr("all %1 read").arg(format::count(m_token->position))
                         : tr("%1 of %2 read")
                               .arg(format::count(static_cast<std::int64_t>(layer.selected.size())),
                                    format::count(m_token->position));
    reading(b.rail + b.railHeight / 2 - 7, readText,
            run() && run()->side == RunSide::B ? theme.runB : theme.runA);
    if (!std::isnan(layer.coveredMass) && b.bottom - b.massTop > 30) {
        reading(b.massTop + 11, tr("covered mass %1").arg(format::fixed(layer.coveredMass, 3)),
                theme.muted);
        if (!layer.selectsAll && m_prepared.hasMass() && b.bottom - b.massTop > 40)
            reading(b.massTop + 26,
                    tr("missed in all %1").arg(format::fixed(m_prepared.missedInAll(), 3)),
                    theme.muted);
    }

    // Labels of missed mass, each where it does not cover the one before.
    painter.setFont(labelFont(this, 11));
    double taken = plot.left();
    for (const MissedMark& mark : missedMarks()) {
        const QString text = missedText(mark.mass);
        const double width = tabularWidth(painter.font(), text);
        double x = mark.x + 6;
        if (x + width > plot.right())
            x = mark.x - 6 - width;
        if (x < taken)
            continue;
        taken = x + width + 10;
        painter.setPen(theme.missed);
        drawHaloed(painter, QRectF(x, std::min(b.massTop + 8, b.bottom - 14), width, 14),
                   Qt::AlignLeft | Qt::AlignVCenter, text, theme.panel);
    }
    PositionView::paintOverlay(painter, theme);
}

} // namespace sightline
