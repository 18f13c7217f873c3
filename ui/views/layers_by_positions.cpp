// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/layers_by_positions.h"

#include "app/formatting.h"
#include "ui/painting/color_scale.h"
#include "ui/painting/heat_image.h"
#include "ui/painting/labels.h"
#include "ui/painting/pyramid.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {
constexpr double kMostRowHeight = 22;
constexpr double kBarWidth = 70;
} // namespace

LayersByPositions::LayersByPositions(const ViewContext& context, QWidget* parent)
    : LayersByPositions(context, nullptr, parent)
{}

LayersByPositions::LayersByPositions(const ViewContext& context, PositionAxis* axis,
                                     QWidget* parent)
    : PositionView(context, axis, parent)
{
    setObjectName(QStringLiteral("layersByPositions"));
    setAccessibleName(tr("Layers by positions"));
    setMinimumHeight(90);
    takeToken();
    describe();
}

QSize LayersByPositions::sizeHint() const
{
    return QSize(900, 180);
}

void LayersByPositions::takeToken()
{
    const TokenRecordPtr token = focusedToken();
    if (token == m_token)
        return;
    if (token || !run()) {
        m_token = token;
        invalidate(true);
    }
}

void LayersByPositions::runUpdated()
{
    PositionView::runUpdated();
    takeToken();
}

void LayersByPositions::focusUpdated()
{
    takeToken();
    PositionView::focusUpdated();
}

QRectF LayersByPositions::rowRect(std::int64_t layer) const
{
    const auto count = static_cast<double>(m_token ? m_token->layers.size() : 0);
    const QRectF plot = plotRect();
    const double height = count > 0 ? std::min(plot.height() / count, kMostRowHeight) : 0;
    return QRectF(plot.left(), plot.top() + static_cast<double>(layer) * height, plot.width(),
                  height);
}

std::int64_t LayersByPositions::layerAt(double y) const
{
    const QRectF first = rowRect(0);
    if (first.height() <= 0 || y < first.top())
        return -1;
    const auto layer = static_cast<std::int64_t>((y - first.top()) / first.height());
    return layer < static_cast<std::int64_t>(m_token->layers.size()) ? layer : -1;
}

void LayersByPositions::paintData(QImage& image, QPainter& painter, const Theme& theme)
{
    if (!m_token)
        return;
    const double ratio = scale();
    const AxisMap map = deviceMap();
    const ColorScale ramp = ColorScale::density(theme);
    const QColor track = blend(theme.panel, theme.hairline, theme.dark ? 0.35 : 0.4);
    const double seen = std::clamp(map.xOf(static_cast<double>(m_token->queryPosition() + 1)),
                                   double(map.left), double(map.left + map.width));
    const std::vector<PositionRange> columns = map.columns();
    const std::vector<char> gaps = map.gaps(ratio);
    std::vector<float> shares;
    std::vector<QRgb> colours(static_cast<std::size_t>(map.width));
    for (std::size_t l = 0; l < m_token->layers.size(); ++l) {
        const LayerRecord& layer = m_token->layers[l];
        const QRectF row = rowRect(static_cast<std::int64_t>(l));
        const double gap = row.height() >= 6 ? 1.5 : (row.height() >= 3 ? 0.5 : 0);
        const int top = static_cast<int>(std::lround((row.top() + gap) * ratio));
        const int height =
            std::max(1, static_cast<int>(std::lround((row.bottom() - gap) * ratio)) - top);
        painter.fillRect(QRectF(map.left, top, seen - map.left, height), track);
        if (layer.selectsAll) {
            // Everything was read: a quiet pattern, because a solid bar would look like the densest
            // choice.
            painter.fillRect(
                QRectF(map.left, top, seen - map.left, height),
                QBrush(blend(theme.panel, theme.selectionRamp[2], 0.8), Qt::Dense6Pattern));
            continue;
        }
        densityColumns(layer.selected, columns, shares);
        for (std::size_t i = 0; i < shares.size(); ++i)
            colours[i] = shares[i] > 0 && !gaps[i] ? ramp.at(shares[i]) : 0;
        fillRow(image, map, top, height, colours);
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
    painter.drawText(QRectF(0, 0, kLeftMargin - 10, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("layer"));
    painter.drawText(QRectF(barLeft, 0, kRightMargin - 12, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("covered mass"));

    for (std::int64_t l = 0; l < count; ++l) {
        const QRectF row = rowRect(l);
        const bool isFocused = l == focused;
        const bool hasLabel = isFocused || (l % every == 0 && std::abs(l - focused) >= every);
        if (hasLabel) {
            painter.setFont(labelFont(this, pixels, isFocused));
            painter.setPen(isFocused ? theme.focus : theme.muted);
            drawTabular(painter, QRectF(0, row.center().y() - 8, kLeftMargin - 10, 16),
                        Qt::AlignRight | Qt::AlignVCenter, QString::number(l));
        }
        const float covered = m_token->layers[static_cast<std::size_t>(l)].coveredMass;
        if (std::isnan(covered))
            continue;
        const double thickness = std::clamp(height * 0.5, 1.0, 8.0);
        const QRectF bar(barLeft, row.center().y() - thickness / 2, kBarWidth, thickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hairline);
        painter.drawRoundedRect(bar, thickness / 3, thickness / 3);
        painter.setBrush(theme.mass);
        painter.drawRoundedRect(
            QRectF(bar.left(), bar.top(), bar.width() * std::clamp(covered, 0.0F, 1.0F), thickness),
            thickness / 3, thickness / 3);
        if (hasLabel) {
            painter.setFont(labelFont(this, pixels, isFocused));
            painter.setPen(isFocused ? theme.ink : theme.muted);
            drawTabular(painter, QRectF(bar.right() + 8, row.center().y() - 8, 40, 16),
                        Qt::AlignLeft | Qt::AlignVCenter, format::fixed(covered, 2));
        }
    }
    PositionView::paintOverlay(painter, theme);
    const QRectF row = rowRect(focused);
    painter.setPen(QPen(theme.focus, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(row.adjusted(-2, -0.5, 2, 0.5), 3, 3);
}

QString LayersByPositions::emptyText() const
{
    if (!run() || run()->tokens.empty())
        return tr(
            "Layers × positions: after the first answer, each row shows which positions one layer "
            "read for the focused "
            "token, and the bar at its right how much of the dense attention that choice covers.");
    if (!m_token)
        return tr("Point at a word of the answer to see what each layer read for it.");
    return {};
}

QString LayersByPositions::toolTipAt(const QPointF& point) const
{
    if (const QString text = axisToolTipAt(point); !text.isEmpty())
        return text;
    const QString coverage = explained(
        tr("Covered mass"),
        tr("Share of the dense attention of this layer that falls on what it "
           "selected, averaged over heads. What is missing is the error of being sparse."),
        tr("m = Σ p[t,s] over selected s; total variation = 1 − m, 0 is best"));
    const std::int64_t l = layerAt(point.y());
    if (l < 0)
        return point.x() > plotRect().right() ? coverage : QString();
    const LayerRecord& layer = m_token->layers[static_cast<std::size_t>(l)];
    QStringList lines;
    const std::int64_t seen = m_token->queryPosition() + 1;
    lines << (layer.selectsAll
                  ? tr("reads all %1 positions").arg(format::count(seen))
                  : tr("reads %1 of %2 positions")
                        .arg(format::count(static_cast<std::int64_t>(layer.selected.size())),
                             format::count(seen)));
    if (const auto position = positionAtX(point.x()); position && !layer.selectsAll) {
        const AxisMap map = deviceMap();
        const int column =
            std::clamp(static_cast<int>(point.x() * scale()) - map.left, 0, map.width - 1);
        const PositionRange range = map.column(column);
        const std::int64_t chosen = countIn(layer.selected, range.begin, range.end);
        lines << positionLine(*position);
        lines << (range.end - range.begin == 1
                      ? (chosen ? tr("selected") : tr("not selected"))
                      : tr("%1 of the %2 positions under this pixel selected")
                            .arg(chosen)
                            .arg(range.end - range.begin));
    }
    if (!std::isnan(layer.coveredMass))
        lines << tr("covered mass %1").arg(format::fixed(layer.coveredMass, 3));
    if (!std::isnan(layer.recall))
        lines << tr("recall %1 of the best possible choice, which covers %2")
                     .arg(format::percent(layer.recall), format::fixed(layer.oracleMass, 3));
    if (!std::isnan(layer.outputError))
        lines << tr("output error %1 (norm of the difference to dense / norm of dense)")
                     .arg(format::number(layer.outputError));
    QString html = explained(tr("Layer %1").arg(l), QString()) +
                   QStringLiteral("<p style='white-space:pre; margin:0'>") +
                   lines.join(QLatin1Char('\n')).toHtmlEscaped() + QStringLiteral("</p>");
    if (point.x() > plotRect().right())
        html += coverage;
    return html;
}

void LayersByPositions::clicked(const QPointF& point)
{
    if (const std::int64_t layer = layerAt(point.y()); layer >= 0)
        context().focus->setLayer(layer);
    PositionView::clicked(point);
}

int LayersByPositions::accessibleRowCount() const
{
    return m_token ? static_cast<int>(m_token->layers.size()) : 0;
}

int LayersByPositions::accessibleCurrentRow() const
{
    return focusPoint().layer < accessibleRowCount() ? static_cast<int>(focusPoint().layer) : -1;
}

QString LayersByPositions::accessibleRowText(int row) const
{
    const LayerRecord& layer = m_token->layers[static_cast<std::size_t>(row)];
    QString text = tr("layer %1, reads %2 positions")
                       .arg(row)
                       .arg(layer.selectsAll ? tr("all") : format::count(static_cast<std::int64_t>(layer.selected.size())));
    if (!std::isnan(layer.coveredMass))
        text += tr(", covered mass %1").arg(format::fixed(layer.coveredMass, 2));
    return text;
}

void LayersByPositions::activateAccessibleRow(int row)
{
    context().focus->setLayer(row);
}

void LayersByPositions::describe()
{
    const LayerRecord* layer = focusedLayer();
    if (!layer) {
        setAccessibleDescription(tr("Which positions each layer read for one token. Empty."));
        return;
    }
    QString text = tr("Token %1 %2, %3 layers; layer %4 reads %5 positions")
                       .arg(focusedIndex() + 1)
                       .arg(format::quoted(QString::fromStdString(focusedToken()->text)))
                       .arg(layerCount())
                       .arg(focusPoint().layer)
                       .arg(layer->selectsAll
                                ? tr("all")
                                : format::count(static_cast<std::int64_t>(layer->selected.size())));
    if (!std::isnan(layer->coveredMass))
        text += tr(", covered mass %1").arg(format::fixed(layer->coveredMass, 3));
    setAccessibleDescription(text + tr(". Up and down: layer. Left and right: token."));
}

QString LayersByPositions::csv() const
{
    if (!m_token)
        return {};
    QString out = QStringLiteral("layer,selected,covered_mass,recall,output_error,threshold,gap\n");
    const auto value = [](float v) {
        return std::isnan(v) ? QString() : QString::number(v, 'g', 7);
    };
    for (std::size_t l = 0; l < m_token->layers.size(); ++l) {
        const LayerRecord& layer = m_token->layers[l];
        const auto read = layer.selectsAll ? m_token->queryPosition() + 1
                                           : static_cast<std::int64_t>(layer.selected.size());
        out += QStringLiteral("%1,%2,%3,%4,%5,%6,%7\n")
                   .arg(QString::number(l), QString::number(read), value(layer.coveredMass),
                        value(layer.recall), value(layer.outputError), value(layer.threshold),
                        value(layer.gap));
    }
    return out;
}

} // namespace sightline
