// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/layers_by_positions.h"

#include "app/formatting.h"
#include "ui/painting/color_scale.h"
#include "ui/painting/labels.h"
#include "ui/theme.h"

#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {
constexpr double kBarWidth = 70;
constexpr double kRecallWidth = 46;
} // namespace

void LayersByPositions::paintData(QImage& image, QPainter& painter, const Theme& theme)
{
    if (!m_token)
        return;
    const double ratio = scale();
    const AxisMap map = deviceMap();
    const bool isBrushed = m_mode == HeatMode::Selection && m_brushed;
    if (m_mode != HeatMode::Selection && fillHeat())
        QTimer::singleShot(0, this, [this] { invalidate(); });
    const HeatPyramid& heat = isBrushed ? m_brushed->heat : m_heat;
    const bool usesHeat = isBrushed || m_mode != HeatMode::Selection;
    const ColorScale density = ColorScale::density(theme);
    const ToneColours tones = toneColours(m_mode, theme);
    const QColor track = blend(theme.panel, theme.hairline, theme.dark ? 0.35 : 0.4);
    const std::int64_t last = isBrushed ? m_brushed->votes->positions - 1 : m_token->queryPosition();
    const double seen =
        std::clamp(map.xOf(static_cast<double>(last + 1)), double(map.left), double(map.left + map.width));
    const std::vector<PositionRange> columns = shownColumns(map, last);
    const std::vector<char> gaps = map.gaps(ratio);
    const int plotTop = static_cast<int>(std::lround(plotRect().top() * ratio));
    const int plotBottom = static_cast<int>(std::lround((plotRect().bottom() + 0.5) * ratio));
    std::vector<float> shares;
    std::vector<QRgb> colours(static_cast<std::size_t>(map.width));
    for (std::size_t l = 0; l < m_token->layers.size(); ++l) {
        const LayerRecord& layer = m_token->layers[l];
        const auto index = static_cast<std::int64_t>(l);
        const QRectF row = rowRect(index);
        const double gap = row.height() >= 6 ? 1.5 : (row.height() >= 3 ? 0.5 : 0);
        const int rowTop = static_cast<int>(std::lround((row.top() + gap) * ratio));
        const int rowBottom = std::max(rowTop + 1, static_cast<int>(std::lround((row.bottom() - gap) * ratio)));
        const int top = std::max(rowTop, plotTop);
        const int height = std::min(rowBottom, plotBottom) - top;
        if (height <= 0)
            continue;
        painter.fillRect(QRectF(map.left, top, seen - map.left, height), track);
        if (layer.selectsAll && !usesHeat) {
            // Everything was read: a quiet pattern, because a solid bar would look like the densest
            // choice.
            painter.fillRect(
                QRectF(map.left, top, seen - map.left, height),
                QBrush(blend(theme.panel, theme.selectionRamp[2], 0.8), Qt::Dense6Pattern));
            continue;
        }
        if (usesHeat) {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const std::uint8_t tone = heat.most(index, columns[i].begin, columns[i].end);
                colours[i] = gaps[i] || tone == 0 ? 0 : isBrushed ? density.at(tone / 255.0) : tones[tone];
            }
        } else {
            densityColumns(layer.selected, columns, shares);
            for (std::size_t i = 0; i < shares.size(); ++i)
                colours[i] = shares[i] > 0 && !gaps[i] ? density.at(shares[i]) : 0;
        }
        fillRow(image, map, top, height, colours);
    }
}

// Recall at the left of the layer numbers, covered mass at the right of the map.
void LayersByPositions::paintBars(QPainter& painter, const Theme& theme) const
{
    const double height = rowRect(0).height();
    const double thickness = std::clamp(height * 0.5, 1.0, 8.0);
    const auto bar = [&](double left, double y, double width, float share, const QColor& colour) {
        const QRectF track(left, y - thickness / 2, width, thickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hairline);
        painter.drawRoundedRect(track, thickness / 3, thickness / 3);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(left, track.top(), width * std::clamp(share, 0.0F, 1.0F), thickness),
                                thickness / 3, thickness / 3);
    };
    for (std::size_t l = 0; l < m_token->layers.size(); ++l) {
        const double y = rowRect(static_cast<std::int64_t>(l)).center().y();
        if (y < plotRect().top() || y > plotRect().bottom())
            continue;
        if (const float covered = coveredMassOf(l); !std::isnan(covered))
            bar(plotRect().right() + 12, y, kBarWidth, covered, theme.mass);
        if (const float recall = recallOf(l); !std::isnan(recall))
            bar(0, y, kRecallWidth, recall, blend(theme.panel, theme.runA, 0.55));
    }
}

void LayersByPositions::paintOverlay(QPainter& painter, const Theme& theme)
{
    if (!m_token || m_token->layers.empty())
        return;
    const QRectF plot = plotRect();
    const double height = rowRect(0).height();
    const auto count = static_cast<std::int64_t>(m_token->layers.size());
    const std::int64_t focused = std::clamp<std::int64_t>(focusPoint().layer, 0, count - 1);
    // Labels only as dense as they can be read; the focused layer always has one.
    const int pixels = height < 12 ? 10 : 11;
    const auto every = static_cast<std::int64_t>(std::max(1.0, std::ceil(9 / height)));
    const double barLeft = plot.right() + 12;

    painter.setFont(labelFont(this, 11));
    painter.setPen(theme.muted);
    const QRectF head(0, 0, kLeftMargin - 10, 16);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, tr("recall"));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, tr("layer"));
    painter.drawText(QRectF(barLeft, 0, kRightMargin - 12, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     m_brushed ? tr("mean covered mass") : tr("covered mass"));
    painter.drawText(QRectF(plot.left(), 0, plot.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, caption());
    paintBars(painter, theme);

    for (std::int64_t l = 0; l < count; ++l) {
        const QRectF row = rowRect(l);
        const bool isFocused = l == focused;
        if (row.center().y() < plot.top() || row.center().y() > plot.bottom())
            continue;
        const bool hasLabel = isFocused || (l % every == 0 && std::abs(l - focused) >= every);
        if (!hasLabel)
            continue;
        painter.setFont(labelFont(this, pixels, isFocused));
        painter.setPen(isFocused ? theme.focus : theme.muted);
        drawTabular(painter, QRectF(0, row.center().y() - 8, kLeftMargin - 10, 16),
                    Qt::AlignRight | Qt::AlignVCenter, QString::number(l));
        const float covered = coveredMassOf(static_cast<std::size_t>(l));
        if (std::isnan(covered))
            continue;
        painter.setPen(isFocused ? theme.ink : theme.muted);
        drawTabular(painter, QRectF(barLeft + kBarWidth + 8, row.center().y() - 8, 40, 16),
                    Qt::AlignLeft | Qt::AlignVCenter, format::fixed(covered, 2));
    }
    PositionView::paintOverlay(painter, theme);
    painter.save();
    painter.setClipRect(plot.adjusted(-4, -3, 4, 3));
    painter.setPen(QPen(theme.focus, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rowRect(focused).adjusted(-2, -0.5, 2, 0.5), 3, 3);
    // The layer of the pinned reference, where it is another one.
    if (const auto& pin = context().focus->pinned(); pin && pin->layer != focused && pin->layer >= 0 && pin->layer < count) {
        painter.setPen(QPen(theme.focus, 1, Qt::DashLine));
        painter.drawRoundedRect(rowRect(pin->layer).adjusted(-2, -0.5, 2, 0.5), 3, 3);
    }
    painter.restore();
}

} // namespace sightline
