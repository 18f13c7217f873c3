// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tokens_by_positions.h"

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

constexpr double kTextRowHeight = 11; // from here on each row has its own label
constexpr double kBarWidth = 58;

} // namespace

void TokensByPositions::paintData(QImage& image, QPainter& painter, const Theme& theme)
{
    if (!run())
        return;
    const double ratio = scale();
    const AxisMap map = deviceMap();
    const QRectF plot = plotRect();
    const auto [first, last] = visibleTokens();
    if (m_mode != Mode::Selection && fillHeat(first, last))
        QTimer::singleShot(0, this, [this] { invalidate(); });
    countReuse();
    paintReuse(painter, map, theme);
    const ColorScale ramp =
        m_mode == Mode::Votes ? ColorScale::selection(theme) : ColorScale::density(theme);
    const ToneColours tones = toneColours(heatMode(), theme);
    const QColor track = blend(theme.panel, theme.hairline, theme.dark ? 0.3 : 0.35);
    const int plotTop = static_cast<int>(std::lround(plot.top() * ratio));
    const int plotBottom = static_cast<int>(std::lround(plot.bottom() * ratio));
    // On a distance axis, and with hidden positions, each row has columns of its own.
    const bool isOwn = map.isDistance() || axis()->hidesRecent();
    AxisMap rowMap = map;
    const std::vector<PositionRange> whole = map.columns();
    std::vector<PositionRange> columns = whole;
    cutColumns(columns, axis()->length());
    const std::vector<char> gaps = map.gaps(ratio);
    std::vector<float> shares;
    std::vector<QRgb> colours(static_cast<std::size_t>(map.width));
    painter.setClipRect(QRect(map.left, plotTop, map.width, plotBottom - plotTop));
    for (int token = first; token < last; ++token) {
        const TokenRecord& record = *run()->tokens[static_cast<std::size_t>(token)];
        const QRectF row = rowRect(token);
        const double gap = row.height() >= 8 ? 1 : (row.height() >= 6 ? 0.5 : 0);
        const int rowTop = static_cast<int>(std::lround((row.top() + gap) * ratio));
        const int rowBottom =
            std::max(rowTop + 1, static_cast<int>(std::lround((row.bottom() - gap) * ratio)));
        const int top = std::max(rowTop, plotTop);
        const int height = std::min(rowBottom, plotBottom) - top;
        if (height <= 0)
            continue;
        if (isOwn) {
            // The same distances from another query: every column moves by the difference, and gaps stay.
            columns = whole;
            if (map.isDistance()) {
                rowMap.query = static_cast<double>(record.queryPosition());
                const auto by = static_cast<std::int64_t>(rowMap.query - map.query);
                for (PositionRange& range : columns)
                    range = {range.begin + by, range.end + by};
            }
            cutColumns(columns, record.queryPosition());
        }
        const double seen = std::clamp(rowMap.xOf(static_cast<double>(record.queryPosition() + 1)),
                                       double(map.left), double(map.left + map.width));
        painter.fillRect(QRectF(map.left, top, seen - map.left, height), track);
        std::fill(colours.begin(), colours.end(), 0U);
        if (m_mode == Mode::Selection) {
            if (m_layer < 0 || m_layer >= static_cast<std::int64_t>(record.layers.size()))
                continue;
            const LayerRecord& layer = record.layers[static_cast<std::size_t>(m_layer)];
            if (layer.selectsAll) {
                painter.fillRect(
                    QRectF(map.left, top, seen - map.left, height),
                    QBrush(blend(theme.panel, theme.selectionRamp[2], 0.8), Qt::Dense6Pattern));
                continue;
            }
            densityColumns(layer.selected, columns, shares);
            for (std::size_t i = 0; i < shares.size(); ++i)
                colours[i] = shares[i] > 0 && !gaps[i] ? ramp.at(shares[i]) : 0;
        } else {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const std::uint8_t tone = m_heat.most(token, columns[i].begin, columns[i].end);
                colours[i] = tone == 0 || gaps[i] ? 0
                             : m_mode == Mode::Votes ? ramp.at(tone / 255.0)
                                                     : tones[tone];
            }
        }
        fillRow(image, map, top, height, colours);
    }
}

// How often a position was read, the most under a pixel, above the rows. On a distance axis a column is a distance
// and no position, so there is nothing to add up.
void TokensByPositions::paintReuse(QPainter& painter, const AxisMap& map, const Theme& theme) const
{
    if (map.isDistance())
        return;
    const double ratio = scale();
    const int bottom = static_cast<int>(std::lround((plotRect().top() - 3) * ratio));
    const double room = (kReuseHeight - 5) * ratio;
    const double most = m_reusePyramid.extent().isEmpty() ? 0 : double(m_reusePyramid.extent().most);
    painter.fillRect(QRectF(map.left, bottom, map.width, std::max(1.0, ratio)), theme.hairline);
    if (most <= 0)
        return;
    const std::vector<PositionRange> columns = shownColumns(map, axis()->length());
    const std::vector<char> gaps = map.gaps(ratio);
    for (int i = 0; i < map.width; ++i) {
        const PositionRange range = columns[static_cast<std::size_t>(i)];
        const Extent extent = m_reusePyramid.extent(range.begin, range.end);
        if (gaps[static_cast<std::size_t>(i)] || extent.isEmpty() || !(extent.most > 0))
            continue;
        const int height = std::max(1, static_cast<int>(std::lround(room * double(extent.most) / most)));
        painter.fillRect(map.left + i, bottom - height, 1, height, theme.selectionRamp[3]);
    }
}

void TokensByPositions::paintOverlay(QPainter& painter, const Theme& theme)
{
    if (!run())
        return;
    const QRectF plot = plotRect();
    const auto [first, last] = visibleTokens();
    const double height = rowHeight();
    const int focused = focusedIndex();
    const int every =
        height >= kTextRowHeight ? 1 : static_cast<int>(std::ceil(13 / std::max(height, 1.0)));
    const double barLeft = plot.right() + 12;
    painter.setFont(labelFont(this, 11));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(0, 0, kLeftMargin - 10, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("answer token"));
    painter.drawText(QRectF(barLeft, 0, kRightMargin - 12, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("KL, nats (√)"));
    const QString caption =
        m_mode == Mode::Votes        ? tr("votes over layers, largest under a pixel")
        : m_mode == Mode::DenseMass  ? tr("dense mass at layer %1, largest under a pixel").arg(m_layer)
        : m_mode == Mode::MissedMass ? tr("dense mass that was not read at layer %1, largest under a pixel").arg(m_layer)
        : m_mode == Mode::Margin     ? tr("score − k-th score at layer %1, largest under a pixel").arg(m_layer)
                                     : tr("share of positions selected at layer %1").arg(m_layer);
    painter.drawText(QRectF(plot.left(), 0, plot.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                     caption);

    const bool hasReuse = !axis()->isDistance();
    if (hasReuse)
        painter.drawText(QRectF(0, 17, kLeftMargin - 10, 16), Qt::AlignRight | Qt::AlignVCenter, tr("reuse"));
    if (const Extent most = m_reusePyramid.extent(); hasReuse && !most.isEmpty() && most.most > 0)
        drawTabular(painter, QRectF(barLeft, 17, kRightMargin - 12, 16), Qt::AlignLeft | Qt::AlignVCenter,
                    tr("up to %1 tokens").arg(format::count(static_cast<std::int64_t>(most.most))));

    painter.save();
    painter.setClipRect(QRectF(0, plot.top() - 4, width(), plot.height() + 8));
    for (int token = first; token < last; ++token) {
        const TokenRecord& record = *run()->tokens[static_cast<std::size_t>(token)];
        const QRectF row = rowRect(token);
        const bool isFocused = token == focused;
        const bool hasLabel = isFocused || (token % every == 0 &&
                                            (focused < 0 || std::abs(token - focused) >= every));
        if (hasLabel) {
            painter.setFont(labelFont(this, 11, isFocused));
            painter.setPen(isFocused ? theme.focus : theme.muted);
            const QRectF cell(0, row.center().y() - 8, kLeftMargin - 10, 16);
            const QString text = format::quoted(QString::fromStdString(record.text), 14);
            painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight,
                                                              static_cast<int>(cell.width())));
        }
        if (!record.divergence)
            continue;
        const double kl = std::max(0.0, static_cast<double>(record.divergence->klDenseSparse));
        const double thickness = std::clamp(height * 0.5, 2.0, 8.0);
        const double length =
            std::max(kl > 0 ? 1.0 : 0.0, kBarWidth * std::sqrt(std::min(kl / m_mostKl, 1.0)));
        const QRectF bar(barLeft, row.center().y() - thickness / 2, length, thickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(record.divergence->top1Flip ? theme.divergence : theme.divergenceTints[2]);
        painter.drawRoundedRect(bar, std::min(2.0, length / 2), 2);
        if (hasLabel) {
            painter.setFont(labelFont(this, 11, isFocused));
            painter.setPen(isFocused ? theme.ink : theme.muted);
            drawTabular(painter, QRectF(barLeft + kBarWidth + 6, row.center().y() - 8, 44, 16),
                        Qt::AlignLeft | Qt::AlignVCenter,
                        kl > 0 && kl < 0.001 ? QStringLiteral("<0.001") : format::number(kl));
        }
    }
    painter.restore();
    PositionView::paintOverlay(painter, theme);
    if (const auto& pin = context().focus->pinned();
        pin && pin->run == run()->id && pin->token != focused && pin->token >= first && pin->token < last) {
        painter.setClipRect(plot.adjusted(-4, -2, 4, 2));
        painter.setPen(QPen(theme.focus, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rowRect(pin->token).adjusted(-2, -0.5, 2, 0.5), 3, 3);
        painter.setClipping(false);
    }
    if (focused >= first && focused < last) {
        painter.setClipRect(plot.adjusted(-4, -2, 4, 2));
        painter.setPen(QPen(theme.focus, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rowRect(focused).adjusted(-2, -0.5, 2, 0.5), 3, 3);
        painter.setClipping(false);
    }
}

} // namespace sightline
