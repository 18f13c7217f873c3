// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/layers_by_positions.h"

#include "app/formatting.h"
#include "ui/painting/color_scale.h"
#include "ui/painting/heat_image.h"
#include "ui/painting/labels.h"
#include "ui/painting/pyramid.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {
constexpr double kMostRowHeight = 22;
constexpr double kTallRowHeight = 12;
constexpr int kScrollBarWidth = 10;
constexpr qint64 kFillMilliseconds = 6;
constexpr int kMostAsked = 4; // rows at a time leave room for what other views want
} // namespace

LayersByPositions::LayersByPositions(const ViewContext& context, QWidget* parent)
    : LayersByPositions(context, nullptr, parent)
{}

LayersByPositions::LayersByPositions(const ViewContext& context, PositionAxis* axis,
                                     QWidget* parent)
    : PositionView(context, axis, parent), m_scroll(new QScrollBar(Qt::Vertical, this))
{
    m_scroll->setAccessibleName(tr("Scroll layers"));
    m_scroll->hide();
    connect(m_scroll, &QScrollBar::valueChanged, this, [this] { invalidate(); });
    setObjectName(QStringLiteral("layersByPositions"));
    setAccessibleName(tr("Layers by positions"));
    setMinimumHeight(90);
    takeToken();
    takeBrush();
    describe();
}

QSize LayersByPositions::sizeHint() const
{
    return QSize(900, 180);
}

void LayersByPositions::setMode(HeatMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_heat.clear();
    invalidate(true);
}

void LayersByPositions::rowReady(RunId id, int token, qint64)
{
    if (m_mode != HeatMode::Selection && run() && id == run()->id && token == m_tokenIndex && isVisible())
        invalidate();
}

bool LayersByPositions::fillHeat()
{
    QElapsedTimer timer;
    timer.start();
    int asked = 0;
    for (std::size_t l = 0; l < m_token->layers.size(); ++l) {
        const auto layer = static_cast<std::int64_t>(l);
        if (m_heat.hasRow(layer))
            continue;
        if (timer.elapsed() >= kFillMilliseconds)
            return true;
        const PositionRowPtr row = asked < kMostAsked ? requestRow(m_tokenIndex, layer) : nullptr;
        if (!row) {
            ++asked;
            continue;
        }
        std::vector<std::uint8_t> tones = heatTones(m_mode, *row, m_token->layers[l]);
        if (tones.empty())
            tones.push_back(0); // asked and answered: there is nothing to show
        m_heat.setRow(layer, std::move(tones));
    }
    return false;
}

bool LayersByPositions::isFilling() const
{
    if (!m_token || m_mode == HeatMode::Selection)
        return false;
    for (std::size_t l = 0; l < m_token->layers.size(); ++l)
        if (!m_heat.hasRow(static_cast<std::int64_t>(l)))
            return true;
    return false;
}

void LayersByPositions::takeBrush()
{
    TokenRange range = context().focus->tokenRange();
    if (!run() || range.run != run()->id || !isVisible())
        range = {};
    const int tokens = std::clamp(tokenCount() - range.first, 0, range.count());
    if (range == m_range && tokens == m_rangeTokens)
        return;
    m_range = range;
    m_rangeTokens = tokens;
    if (range.isEmpty()) {
        m_count.cancel();
        if (m_brushed) {
            m_brushed.reset();
            invalidate(true);
        }
        return;
    }
    m_count.start(
        [snapshot = run(), range](const std::stop_token& stop) -> std::shared_ptr<const BrushHeat> {
            auto brushed = std::make_shared<BrushHeat>();
            brushed->votes = rangeVotes(*snapshot, range, stop);
            if (!brushed->votes)
                return nullptr;
            const int most = std::max(brushed->votes->tokens, 1);
            for (std::size_t l = 0; l < brushed->votes->reads.size(); ++l) {
                const auto& reads = brushed->votes->reads[l];
                std::vector<std::uint8_t> tones(reads.size());
                for (std::size_t p = 0; p < reads.size(); ++p)
                    tones[p] = static_cast<std::uint8_t>((reads[p] * 255 + most - 1) / most);
                brushed->heat.setRow(static_cast<std::int64_t>(l), std::move(tones));
                if (stop.stop_requested())
                    return nullptr;
            }
            return brushed;
        },
        [this](const std::shared_ptr<const BrushHeat>& brushed) {
            m_brushed = brushed;
            invalidate(true);
            describe();
            emit brushCounted();
        });
}

void LayersByPositions::showEvent(QShowEvent* event)
{
    PositionView::showEvent(event);
    takeBrush();
}

float LayersByPositions::coveredMassOf(std::size_t layer) const
{
    if (m_brushed && layer < m_brushed->votes->coveredMass.size())
        return m_brushed->votes->coveredMass[layer];
    return m_token->layers[layer].coveredMass;
}

float LayersByPositions::recallOf(std::size_t layer) const
{
    if (m_brushed && layer < m_brushed->votes->recall.size())
        return m_brushed->votes->recall[layer];
    return m_token->layers[layer].recall;
}

QString LayersByPositions::caption() const
{
    if (m_brushed && m_mode == HeatMode::Selection)
        return tr("share of tokens %1–%2 that read a position, largest under a pixel")
            .arg(m_brushed->votes->range.first + 1)
            .arg(m_brushed->votes->range.first + m_brushed->votes->tokens);
    switch (m_mode) {
    case HeatMode::Margin: return tr("score − k-th score of each layer, largest under a pixel");
    case HeatMode::DenseMass: return tr("dense mass, largest under a pixel");
    case HeatMode::MissedMass: return tr("dense mass that was not read, largest under a pixel");
    case HeatMode::Selection: break;
    }
    return tr("share of positions selected");
}

void LayersByPositions::setTallRows(bool on)
{
    m_hasTallRows = on;
    updateScrollBar();
    revealLayer(focusPoint().layer);
    invalidate(true);
}

void LayersByPositions::updateScrollBar()
{
    const QRectF plot = plotRect();
    const auto count = static_cast<double>(m_token ? m_token->layers.size() : 0);
    const double row = rowRect(0).height();
    const int most = std::max(0, static_cast<int>(std::ceil(count * row - plot.height() - 0.5)));
    m_scroll->setPageStep(static_cast<int>(plot.height()));
    m_scroll->setSingleStep(static_cast<int>(std::max(1.0, row)));
    m_scroll->setRange(0, most);
    m_scroll->setVisible(most > 0);
    m_scroll->setGeometry(width() - kScrollBarWidth, static_cast<int>(plot.top()), kScrollBarWidth,
                          static_cast<int>(plot.height()));
}

void LayersByPositions::revealLayer(std::int64_t layer)
{
    if (m_scroll->maximum() == 0)
        return;
    const QRectF row = rowRect(layer), plot = plotRect();
    if (row.top() < plot.top())
        m_scroll->setValue(m_scroll->value() - static_cast<int>(std::ceil(plot.top() - row.top())));
    else if (row.bottom() > plot.bottom())
        m_scroll->setValue(m_scroll->value() + static_cast<int>(std::ceil(row.bottom() - plot.bottom())));
}

void LayersByPositions::resizeEvent(QResizeEvent* event)
{
    PositionView::resizeEvent(event);
    updateScrollBar();
}

void LayersByPositions::wheelEvent(QWheelEvent* event)
{
    const QRectF plot = plotRect();
    const double x = event->position().x();
    if (m_scroll->maximum() > 0 && (x < plot.left() || x > plot.right())) {
        m_scroll->setValue(m_scroll->value() - event->angleDelta().y() / 2);
        event->accept();
        return;
    }
    PositionView::wheelEvent(event);
}

void LayersByPositions::takeToken()
{
    const TokenRecordPtr token = focusedToken();
    if (token == m_token)
        return;
    if (token || !run()) {
        m_token = token;
        m_tokenIndex = focusedIndex();
        m_heat.clear();
        updateScrollBar();
        invalidate(true);
    }
}

void LayersByPositions::runUpdated()
{
    PositionView::runUpdated();
    takeToken();
    takeBrush();
}

void LayersByPositions::focusUpdated()
{
    takeToken();
    takeBrush();
    if (const std::int64_t layer = focusPoint().layer; layer != m_layer) {
        m_layer = layer;
        revealLayer(layer);
    }
    PositionView::focusUpdated();
}

QRectF LayersByPositions::rowRect(std::int64_t layer) const
{
    const auto count = static_cast<double>(m_token ? m_token->layers.size() : 0);
    const QRectF plot = plotRect();
    double height = count > 0 ? std::min(plot.height() / count, kMostRowHeight) : 0;
    if (m_hasTallRows && count > 0)
        height = std::max(height, kTallRowHeight);
    return QRectF(plot.left(), plot.top() + static_cast<double>(layer) * height - m_scroll->value(), plot.width(),
                  height);
}

std::int64_t LayersByPositions::layerAt(double y) const
{
    const QRectF first = rowRect(0);
    const QRectF plot = plotRect();
    if (first.height() <= 0 || y < std::max(first.top(), plot.top()) || y >= plot.bottom() + 1)
        return -1;
    const auto layer = static_cast<std::int64_t>((y - first.top()) / first.height());
    return layer < static_cast<std::int64_t>(m_token->layers.size()) ? layer : -1;
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
    const QString recall =
        explained(tr("Recall"),
                  tr("Share of the best possible choice that was selected: the best holds the most dense mass that "
                     "the same number of positions can."),
                  tr("recall = |S ∩ top-k by p| / k"));
    const std::int64_t l = layerAt(point.y());
    if (l < 0)
        return point.x() > plotRect().right()  ? coverage
               : point.x() < plotRect().left() ? recall
                                               : QString();
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
    if (const auto position = positionAtX(point.x()); position && m_mode != HeatMode::Selection) {
        const auto at = static_cast<std::size_t>(*position);
        if (const PositionRowPtr row = requestRow(m_tokenIndex, l)) {
            if (at < row->scores.size() && std::isfinite(layer.threshold))
                lines << tr("margin %1").arg(format::signedNumber(row->scores[at] - layer.threshold));
            if (at < row->denseMass.size())
                lines << tr("dense mass %1").arg(format::number(row->denseMass[at]));
        }
    }
    if (m_brushed) {
        if (const auto position = positionAtX(point.x());
            position && *position < m_brushed->votes->positions && l < static_cast<std::int64_t>(m_brushed->votes->reads.size()))
            lines << tr("read by %1 of the %2 brushed tokens")
                         .arg(m_brushed->votes->reads[static_cast<std::size_t>(l)][static_cast<std::size_t>(*position)])
                         .arg(m_brushed->votes->tokens);
        if (!std::isnan(coveredMassOf(static_cast<std::size_t>(l))))
            lines << tr("covered mass of the brushed tokens %1").arg(format::fixed(coveredMassOf(static_cast<std::size_t>(l)), 3));
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
    if (point.x() < plotRect().left())
        html += recall;
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

DataMatrix LayersByPositions::matrix() const
{
    DataMatrix matrix = positionMatrix(QStringLiteral("layers_by_positions"), QStringLiteral("layer"), m_token ? std::ssize(m_token->layers) : 0);
    if (matrix.isEmpty())
        return matrix;
    matrix.meaning = heatMeaning(m_mode);
    const bool isBrushed = m_brushed && m_mode == HeatMode::Selection;
    if (isBrushed)
        matrix.meaning = QStringLiteral("share of the answer tokens %1 to %2 (from 0) that selected the position")
                             .arg(m_brushed->votes->range.first)
                             .arg(m_brushed->votes->range.first + m_brushed->votes->tokens - 1);
    const std::int64_t seen = isBrushed ? m_brushed->votes->positions : m_token->queryPosition() + 1;
    for (std::int64_t l = 0; l < matrix.rows; ++l) {
        const LayerRecord& layer = m_token->layers[static_cast<std::size_t>(l)];
        float* out = matrix.values.data() + l * matrix.columns;
        if (isBrushed && l < std::ssize(m_brushed->votes->reads)) {
            const auto& reads = m_brushed->votes->reads[static_cast<std::size_t>(l)];
            for (std::int64_t c = 0; c < matrix.columns && matrix.firstColumn + c < std::ssize(reads); ++c)
                out[c] = static_cast<float>(reads[static_cast<std::size_t>(matrix.firstColumn + c)]) /
                         static_cast<float>(std::max(m_brushed->votes->tokens, 1));
        } else if (!isBrushed) {
            const PositionRowPtr row = m_mode == HeatMode::Selection ? nullptr : requestRow(m_tokenIndex, l);
            matrix.unknownRows += m_mode != HeatMode::Selection && !row;
            const std::int64_t end = std::clamp(seen, matrix.firstColumn, matrix.firstColumn + matrix.columns);
            heatValues(m_mode, row.get(), layer, matrix.firstColumn, end, out);
        }
    }
    return matrix;
}

DataTable LayersByPositions::table() const
{
    DataTable table;
    if (!m_token)
        return table;
    std::vector<std::int64_t> index, selected;
    std::vector<double> covered, recall, error, threshold, gap;
    for (std::size_t l = 0; l < m_token->layers.size(); ++l) {
        const LayerRecord& layer = m_token->layers[l];
        index.push_back(static_cast<std::int64_t>(l));
        selected.push_back(layer.selectsAll ? m_token->queryPosition() + 1
                                            : static_cast<std::int64_t>(layer.selected.size()));
        covered.push_back(layer.coveredMass);
        recall.push_back(layer.recall);
        error.push_back(layer.outputError);
        threshold.push_back(layer.threshold);
        gap.push_back(layer.gap);
    }
    table.setName(QStringLiteral("layers"));
    table.add(QStringLiteral("layer"), std::move(index));
    table.add(QStringLiteral("selected"), std::move(selected));
    table.add(QStringLiteral("covered_mass"), std::move(covered));
    table.add(QStringLiteral("recall"), std::move(recall));
    table.add(QStringLiteral("output_error"), std::move(error));
    table.add(QStringLiteral("threshold"), std::move(threshold));
    table.add(QStringLiteral("gap"), std::move(gap));
    return table;
}

} // namespace sightline
