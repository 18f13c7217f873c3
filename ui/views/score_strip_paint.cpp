// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/score_strip.h"

#include "app/formatting.h"
#include "ui/painting/boundary_card.h"
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
    paintHidden(painter, map, b, theme);
    paintScores(painter, map, b, theme);
    paintMass(painter, map, b, theme);
}

// Hatching says that something stands there and is left out.
void ScoreStrip::paintHidden(QPainter& painter, const AxisMap& map, const Bands& b, const Theme& theme) const
{
    const auto total = static_cast<double>(m_prepared.size());
    const auto hatch = [&](double from, double to) {
        const double left = std::clamp(map.xOf(from), double(map.left), double(map.left + map.width));
        const double right = std::clamp(map.xOf(to), double(map.left), double(map.left + map.width));
        if (right > left)
            painter.fillRect(QRectF(left, b.scoreTop, std::max(right - left, 1.0), b.bottom - b.scoreTop),
                             QBrush(theme.hairline, Qt::BDiagPattern));
    };
    hatch(0, std::min(total, static_cast<double>(m_options.hiddenSinks)));
    hatch(std::max(0.0, total - static_cast<double>(m_options.hiddenRecent)), total);
}

QRectF ScoreStrip::boundaryCard() const
{
    if (!m_showsBoundary || !m_boundary.exists || m_head >= 0)
        return {};
    const QRectF plot = plotRect();
    const double width = boundaryCardWidth(m_boundary, this);
    return QRectF(plot.right() - width - 8, plot.top(), width, kBoundaryCardHeight);
}

void ScoreStrip::paintScores(QPainter& painter, const AxisMap& map, const Bands& b,
                             const Theme& theme) const
{
    const double ratio = scale();
    const LayerRecord& layer = m_token->layers[static_cast<std::size_t>(m_key.layer)];
    const ColorScale ramp = ColorScale::selection(theme);
    const double boundary = m_prepared.boundary();
    const bool hasThreshold = std::isfinite(boundary);
    const bool isMargin = m_prepared.axis() == ValueAxis::Margin;
    const QColor near = blend(theme.score, theme.muted, 0.6); // what came close to being read
    const double zero = m_prepared.zero();
    const int zeroLine = std::isnan(zero) ? 0 : static_cast<int>(std::lround(scoreY(b, zero)));
    const int zeroHeight = static_cast<int>(std::lround(3 * ratio));
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
        if (!column.scores.isEmpty()) {
            // Below the boundary grey, darker where a position is among those that came closest.
            const double missing = boundary - double(column.scores.most);
            const double nearness =
                isMargin && m_boundary.reach > 0 && missing > 0 ? std::clamp(1 - missing / m_boundary.reach, 0.0, 1.0) : 0.0;
            bar(column.scores, nearness > 0.02 ? blend(theme.score, near, nearness) : theme.score);
        }
        if (!column.selected.isEmpty()) {
            // The colour grows with the margin to the threshold, from the middle of the ramp on:
            // its faint end is made for text grounds.
            const double margin =
                hasThreshold && b.most > boundary
                    ? (column.selected.most - boundary) / (b.most - boundary)
                    : 0.5;
            const QColor colour = QColor(ramp.at(0.5 + 0.5 * std::clamp(margin, 0.0, 1.0)));
            const Extent marked =
                column.selected.most >= 0 || b.fromFloor
                    ? Extent{std::min(column.selected.least, 0.0F), column.selected.most}
                    : Extent{column.selected.least, 0};
            bar(marked, colour);
        }
        if (column.zeroShare > 0.5) // the plateau: no head had anything for most of these
            painter.fillRect(x, zeroLine - zeroHeight, 1, zeroHeight, theme.plateau);
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
                column.selectedShare >= 1 ? 1.0 : 0.3 + 0.7 * densityTone(column.selectedShare);
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
        const double y = std::round(scoreY(b, boundary)) + 0.5 * thick;
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
    name(b.scoreTop - 1, axisName(),
         m_isScoreClipped ? tr("layer %1, clipped").arg(m_key.layer)
                          : tr("layer %1").arg(m_key.layer));
    name(b.massTop - 2, tr("dense mass"),
         m_massScale == MassScale::SquareRoot
             ? (m_isMassClipped ? tr("√, clipped") : tr("√ scale"))
             : (m_isMassClipped ? tr("log, clipped") : tr("log scale")));
    if (m_prepared.hasScores()) {
        const double top = b.scoreTop + 22; // beside the second line of the name
        switch (m_prepared.axis()) {
        case ValueAxis::Margin: {
            const double y = scoreY(b, m_prepared.boundary());
            value(top, format::signedNumber(b.most));
            if (y - top > 14 && b.scoreBottom - y > 12)
                value(y, QStringLiteral("0"));
            value(b.scoreBottom - 5, format::signedNumber(b.least));
            break;
        }
        case ValueAxis::Rank:
            value(top, QStringLiteral("1"));
            value(b.scoreBottom - 5, format::count(m_prepared.size()));
            break;
        case ValueAxis::Raw:
            value(top, format::number(b.most));
            if (b.fromFloor)
                value(b.scoreBottom - 5, format::number(b.least));
            else if (b.zero - b.scoreTop > 30)
                value(b.zero, QStringLiteral("0"));
            break;
        }
    } else {
        painter.setFont(labelFont(this, 12));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(plot.left(), b.scoreTop, plot.width(), b.rail - b.scoreTop), Qt::AlignCenter, whyNoScores());
    }
    if (m_prepared.hasMass())
        value(b.bottom - 7, format::number(m_mostMass));

    paintReadings(painter, b, theme);
    paintMissedLabels(painter, b, theme);
    if (axis()->hidesSinks() || axis()->hidesRecent()) {
        painter.setFont(labelFont(this, 10));
        painter.setPen(theme.muted);
        drawHaloed(painter, QRectF(plot.left() + 4, b.scoreTop - 2, 320, 13), Qt::AlignLeft | Qt::AlignVCenter,
                   axis()->hidesSinks() && axis()->hidesRecent()
                       ? tr("without the first %1 and the last %2").arg(PositionAxis::kSinks).arg(PositionAxis::kRecent)
                   : axis()->hidesSinks() ? tr("without the first %1").arg(PositionAxis::kSinks)
                                          : tr("without the last %1").arg(PositionAxis::kRecent),
                   theme.panel);
    }
    PositionView::paintOverlay(painter, theme);
    drawBoundaryCard(painter, boundaryCard(), m_boundary, this, theme);
}

QString ScoreStrip::whyNoScores() const
{
    if (!m_token || m_prepared.hasScores() || m_key.layer >= std::ssize(m_token->layers))
        return {};
    const LayerRecord& layer = m_token->layers[static_cast<std::size_t>(m_key.layer)];
    if (m_row && isGone(*m_row, layer))
        return tr("Scores and mass went with the device that held the cache; a new answer has them.");
    if (layer.hasScores && m_row && isNotKept(*m_row, layer))
        return tr("What this token read is known; its scores and mass were not kept. A new answer has them.");
    return layer.selectsAll ? tr("No index scores: every position was read, so nothing had to be chosen.")
                            : tr("No index scores: the positions were chosen without an indexer.");
}

// At the right, clear of the marks.
void ScoreStrip::paintReadings(QPainter& painter, const Bands& b, const Theme& theme) const
{
    const QRectF plot = plotRect();
    const LayerRecord& layer = m_token->layers[static_cast<std::size_t>(m_key.layer)];
    const QRectF side(plot.right() + 10, 0, kRightMargin - 12, 16);
    const auto reading = [&](double y, const QString& text, const QColor& colour,
                             bool isBold = false) {
        painter.setFont(labelFont(this, 11, isBold));
        painter.setPen(colour);
        drawTabular(painter, side.translated(0, y), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    if (const QStringList label = thresholdLabel(); !label.isEmpty()) {
        const double least = b.rail - 8 - 15 * static_cast<double>(label.size());
        const double y = std::clamp(scoreY(b, m_prepared.boundary()) - 8, b.scoreTop, std::max(b.scoreTop, least));
        reading(y, label[0], theme.divergence);
        for (qsizetype i = 1; i < label.size(); ++i)
            if (y + 15 * static_cast<double>(i + 1) <= b.rail + 2)
                reading(y + 15 * static_cast<double>(i), label[i], theme.muted);
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
}

// Each where it does not cover the one before.
void ScoreStrip::paintMissedLabels(QPainter& painter, const Bands& b, const Theme& theme) const
{
    const QRectF plot = plotRect();
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
}

} // namespace sightline
