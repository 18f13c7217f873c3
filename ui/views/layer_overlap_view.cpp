// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/layer_overlap_view.h"

#include "app/formatting.h"
#include "ui/painting/color_scale.h"
#include "ui/painting/labels.h"
#include "ui/theme.h"
#include "ui/views/position_view.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr double kTop = 20, kBottom = 6;
constexpr double kNumberWidth = 26; // of a cell that has room for its number

} // namespace

LayerOverlapView::LayerOverlapView(const ViewContext& context, QWidget* parent) : RunView(context, parent)
{
    setObjectName(QStringLiteral("layerOverlap"));
    setAccessibleName(tr("Layer overlap"));
    setMinimumHeight(120);
    follow();
    describe();
}

void LayerOverlapView::showEvent(QShowEvent* event)
{
    RunView::showEvent(event);
    follow();
}

void LayerOverlapView::runUpdated()
{
    follow();
    describe();
}

void LayerOverlapView::focusUpdated()
{
    follow();
    describe();
}

void LayerOverlapView::follow()
{
    if (!run()) {
        m_task.cancel();
        m_overlap.reset();
        m_token.reset();
        m_range = {};
        return;
    }
    if (!isVisible())
        return;
    TokenRange range = context().focus->tokenRange();
    if (range.run != run()->id)
        range = {};
    const int tokens = std::clamp(tokenCount() - range.first, 0, range.count());
    const TokenRecordPtr token = range.isEmpty() ? focusedToken() : nullptr;
    if (range.isEmpty() && !token)
        return; // the last one stays
    if (token == m_token && range == m_range && tokens == m_rangeTokens)
        return;
    m_token = token;
    m_range = range;
    m_rangeTokens = tokens;
    std::vector<TokenRecordPtr> records;
    if (token)
        records.push_back(token);
    else
        for (int t = range.first; t < range.first + tokens; ++t)
            records.push_back(run()->tokens[static_cast<std::size_t>(t)]);
    m_task.start([records = std::move(records)](const std::stop_token& stop) { return layerOverlap(records, stop); },
                 [this](const LayerOverlapPtr& overlap) {
                     m_overlap = overlap;
                     m_hovered.reset();
                     invalidate(true);
                     describe();
                     emit counted();
                 });
}

QRectF LayerOverlapView::matrixRect() const
{
    const double side = std::max(1.0, std::min(height() - kTop - kBottom, width() * 0.55 - PositionView::kLeftMargin));
    return QRectF(PositionView::kLeftMargin, kTop, side, side);
}

QRectF LayerOverlapView::cellRect(int row, int column) const
{
    const QRectF all = matrixRect();
    const double size = m_overlap ? all.width() / m_overlap->layers : 0;
    return QRectF(all.left() + column * size, all.top() + row * size, size, size);
}

std::optional<std::pair<int, int>> LayerOverlapView::cellAt(const QPointF& point) const
{
    const QRectF all = matrixRect();
    if (!m_overlap || point.y() < all.top() || point.y() >= all.bottom() || point.x() < 0)
        return std::nullopt;
    const double size = all.width() / m_overlap->layers;
    const auto layer = [&](double from) { return std::clamp(static_cast<int>(from / size), 0, m_overlap->layers - 1); };
    const int row = layer(point.y() - all.top());
    if (point.x() >= all.left() && point.x() < all.right())
        return std::pair{row, layer(point.x() - all.left())};
    // Labels at the left and bars at the right belong to the row, seen from the focused layer.
    const auto focused = static_cast<int>(std::clamp<std::int64_t>(focusPoint().layer, 0, m_overlap->layers - 1));
    return std::pair{row, focused};
}

void LayerOverlapView::paintData(QImage&, QPainter& painter, const Theme& theme)
{
    if (!m_overlap)
        return;
    const double ratio = scale();
    const ColorScale ramp = ColorScale::selection(theme);
    const auto edge = [ratio](double logical) { return static_cast<int>(std::lround(logical * ratio)); };
    for (int a = 0; a < m_overlap->layers; ++a)
        for (int b = 0; b < m_overlap->layers; ++b) {
            const QRectF cell = cellRect(a, b);
            const int gap = cell.width() >= 8 ? 1 : 0;
            const int left = edge(cell.left()), top = edge(cell.top());
            painter.fillRect(left, top, std::max(1, edge(cell.right()) - left - gap),
                             std::max(1, edge(cell.bottom()) - top - gap), QColor(ramp.at(double(m_overlap->at(a, b)))));
        }
}

void LayerOverlapView::paintBars(QPainter& painter, const Theme& theme) const
{
    const QRectF all = matrixRect();
    const auto focused = static_cast<int>(std::clamp<std::int64_t>(focusPoint().layer, 0, m_overlap->layers - 1));
    const double left = all.right() + 44;
    const double width = std::clamp(this->width() - left - 130, 60.0, 260.0);
    painter.setFont(labelFont(this, 11));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(left, 2, width + 120, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("overlap with layer %1").arg(focused));
    const double size = all.height() / m_overlap->layers;
    const double thickness = std::clamp(size * 0.5, 1.0, 8.0);
    const int every = std::max(1, static_cast<int>(std::ceil(11 / size)));
    for (int l = 0; l < m_overlap->layers; ++l) {
        const double y = all.top() + (l + 0.5) * size;
        const double share = std::clamp(double(m_overlap->at(l, focused)), 0.0, 1.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hairline);
        painter.drawRoundedRect(QRectF(left, y - thickness / 2, width, thickness), thickness / 3, thickness / 3);
        painter.setBrush(l == focused ? theme.hairline : theme.selectionRamp[3]);
        painter.drawRoundedRect(QRectF(left, y - thickness / 2, width * share, thickness), thickness / 3, thickness / 3);
        if (l % every == 0 && l != focused) {
            painter.setPen(theme.muted);
            drawTabular(painter, QRectF(left + width + 8, y - 8, 60, 16), Qt::AlignLeft | Qt::AlignVCenter,
                        format::fixed(share, 2));
        }
    }
}

void LayerOverlapView::paintLegend(QPainter& painter, const Theme& theme) const
{
    const ColorScale ramp = ColorScale::selection(theme);
    const QRectF all = matrixRect();
    // Beside the bars, where the view is wide; the numbers say it anyway.
    const double left = all.right() + 44 + std::clamp(width() - all.right() - 174, 60.0, 260.0) + 70;
    if (left + 190 > width())
        return;
    painter.setFont(labelFont(this, 11));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(left, 2, 190, 16), Qt::AlignLeft | Qt::AlignVCenter, tr("Jaccard index"));
    for (int i = 0; i < 80; ++i)
        painter.fillRect(QRectF(left + 14 + i, kTop + 4, 1.5, 9), QColor(ramp.at(i / 79.0)));
    painter.drawText(QRectF(left, kTop, 12, 16), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("0"));
    painter.drawText(QRectF(left + 100, kTop, 20, 16), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("1"));
    if (m_hovered) {
        painter.setPen(theme.ink);
        painter.drawText(QRectF(left, kTop + 26, width() - left - 8, 60), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         pairText(m_hovered->first, m_hovered->second));
    }
}

QString LayerOverlapView::pairText(int a, int b) const
{
    const QString tokens = m_overlap->tokens > 1 ? tr(", mean over %1 tokens").arg(m_overlap->tokens) : QString();
    return tr("layers %1 and %2: %3, %4 positions in common%5")
        .arg(QString::number(a), QString::number(b), format::fixed(double(m_overlap->at(a, b)), 3),
             format::number(double(m_overlap->sharedAt(a, b))), tokens);
}

void LayerOverlapView::paintOverlay(QPainter& painter, const Theme& theme)
{
    if (!m_overlap)
        return;
    const QRectF all = matrixRect();
    const int layers = m_overlap->layers;
    const double size = all.width() / layers;
    const auto focused = static_cast<int>(std::clamp<std::int64_t>(focusPoint().layer, 0, layers - 1));
    const int every = std::max(1, static_cast<int>(std::ceil(11 / size)));
    painter.setFont(labelFont(this, 11));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(0, 2, PositionView::kLeftMargin - 10, 16), Qt::AlignRight | Qt::AlignVCenter, tr("layer"));
    painter.drawText(QRectF(all.left(), 2, all.width() + 40, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     m_overlap->tokens > 1 ? tr("mean over %1 tokens").arg(m_overlap->tokens) : tr("of the focused token"));
    for (int l = 0; l < layers; ++l) {
        const bool isFocused = l == focused;
        if (!isFocused && (l % every != 0 || std::abs(l - focused) < every))
            continue;
        painter.setFont(labelFont(this, size < 12 ? 10 : 11, isFocused));
        painter.setPen(isFocused ? theme.focus : theme.muted);
        drawTabular(painter, QRectF(0, all.top() + (l + 0.5) * size - 8, PositionView::kLeftMargin - 10, 16),
                    Qt::AlignRight | Qt::AlignVCenter, QString::number(l));
    }
    if (size >= kNumberWidth) {
        painter.setFont(labelFont(this, 10));
        for (int a = 0; a < layers; ++a)
            for (int b = 0; b < layers; ++b) {
                if (a == b)
                    continue;
                const int step = std::max(0, Theme::rampStep(double(m_overlap->at(a, b))));
                painter.setPen(theme.selectionInk[static_cast<std::size_t>(step)]);
                drawTabular(painter, cellRect(a, b), Qt::AlignCenter, format::fixed(double(m_overlap->at(a, b)), 2));
            }
    }
    paintBars(painter, theme);
    paintLegend(painter, theme);
    painter.setPen(QPen(theme.focus, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(all.left() - 2, all.top() + focused * size - 0.5, all.width() + 4, size + 1), 3, 3);
    if (m_hovered) {
        painter.setPen(QPen(theme.ink, 1));
        painter.drawRect(cellRect(m_hovered->first, m_hovered->second).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

QString LayerOverlapView::emptyText() const
{
    if (!run() || run()->tokens.empty())
        return tr("Overlap: after the first answer, each cell says how alike two layers choose what to read: 1 where "
                  "they choose the same positions, 0 where they have none in common.");
    if (!m_overlap)
        return m_token || !m_range.isEmpty() ? tr("Comparing the layers …")
                                             : tr("Point at a word of the answer to compare its layers.");
    return {};
}

QString LayerOverlapView::toolTipAt(const QPointF& point) const
{
    const QString what = explained(tr("Jaccard index"),
                                   tr("How alike the selections of two layers are: 1 is the same, 0 has nothing in "
                                      "common. Layers that choose alike could share one selection."),
                                   tr("J = |A ∩ B| / |A ∪ B|"));
    const auto cell = cellAt(point);
    return cell && point.x() < matrixRect().right() ? explained(pairText(cell->first, cell->second), {}) + what : what;
}

void LayerOverlapView::mouseMoveEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->position());
    if (cell != m_hovered) {
        m_hovered = cell;
        update();
    }
}

void LayerOverlapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        RunView::mousePressEvent(event);
        return;
    }
    if (const auto cell = cellAt(event->position()))
        context().focus->setLayer(cell->first);
}

void LayerOverlapView::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    update();
    RunView::leaveEvent(event);
}

int LayerOverlapView::accessibleCurrentRow() const
{
    return focusPoint().layer < accessibleRowCount() ? static_cast<int>(focusPoint().layer) : -1;
}

QString LayerOverlapView::accessibleRowText(int row) const
{
    const auto focused = static_cast<int>(std::clamp<std::int64_t>(focusPoint().layer, 0, m_overlap->layers - 1));
    return tr("layer %1, Jaccard index with layer %2 %3")
        .arg(QString::number(row), QString::number(focused), format::fixed(double(m_overlap->at(row, focused)), 2));
}

QRectF LayerOverlapView::accessibleRowRect(int row) const
{
    return cellRect(row, 0).united(cellRect(row, std::max(0, accessibleRowCount() - 1)));
}

void LayerOverlapView::describe()
{
    if (!m_overlap || m_overlap->layers < 2) {
        setAccessibleDescription(tr("How alike the layers choose what to read. Empty."));
        return;
    }
    const auto focused = static_cast<int>(std::clamp<std::int64_t>(focusPoint().layer, 0, m_overlap->layers - 1));
    int closest = focused == 0 ? 1 : 0;
    for (int l = 0; l < m_overlap->layers; ++l)
        if (l != focused && m_overlap->at(l, focused) > m_overlap->at(closest, focused))
            closest = l;
    setAccessibleDescription(tr("Layer %1 is most like layer %2: Jaccard index %3. Up and down: layer.")
                                 .arg(focused)
                                 .arg(closest)
                                 .arg(format::fixed(double(m_overlap->at(closest, focused)), 3)));
}

std::vector<DataMatrix> LayerOverlapView::matrices() const
{
    std::vector<DataMatrix> both;
    if (!m_overlap)
        return both;
    for (const bool isJaccard : {true, false}) {
        DataMatrix matrix;
        matrix.name = isJaccard ? QStringLiteral("jaccard") : QStringLiteral("shared");
        matrix.meaning = isJaccard ? QStringLiteral("positions that both layers selected, over those that either did")
                                   : QStringLiteral("positions that both layers selected, mean over the tokens");
        matrix.rowAxis = matrix.columnAxis = QStringLiteral("layer");
        matrix.rows = matrix.columns = m_overlap->layers;
        for (int a = 0; a < m_overlap->layers; ++a)
            for (int b = 0; b < m_overlap->layers; ++b)
                matrix.values.push_back(static_cast<float>(isJaccard ? m_overlap->at(a, b) : m_overlap->sharedAt(a, b)));
        both.push_back(std::move(matrix));
    }
    return both;
}

DataTable LayerOverlapView::table() const
{
    DataTable table;
    if (!m_overlap)
        return table;
    std::vector<std::int64_t> first, second;
    std::vector<double> jaccard, shared;
    for (int a = 0; a < m_overlap->layers; ++a)
        for (int b = 0; b < m_overlap->layers; ++b) {
            first.push_back(a);
            second.push_back(b);
            jaccard.push_back(m_overlap->at(a, b));
            shared.push_back(m_overlap->sharedAt(a, b));
        }
    table.setName(QStringLiteral("layer_pairs"));
    table.add(QStringLiteral("layer_a"), std::move(first));
    table.add(QStringLiteral("layer_b"), std::move(second));
    table.add(QStringLiteral("jaccard"), std::move(jaccard));
    table.add(QStringLiteral("shared"), std::move(shared));
    return table;
}

} // namespace sightline
