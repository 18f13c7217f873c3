// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tokens_by_positions.h"

#include "app/formatting.h"
#include "engine/rows.h"
#include "ui/painting/labels.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr double kLeastRowHeight = 4;
constexpr double kMostRowHeight = 18;
constexpr int kScrollBarWidth = 10;
constexpr qint64 kFillMilliseconds = 6;

} // namespace

TokensByPositions::TokensByPositions(const ViewContext& context, QWidget* parent)
    : TokensByPositions(context, nullptr, parent)
{}

TokensByPositions::TokensByPositions(const ViewContext& context, PositionAxis* axis,
                                     QWidget* parent)
    : PositionView(context, axis, parent), m_scroll(new QScrollBar(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("tokensByPositions"));
    setAccessibleName(tr("Tokens by positions"));
    setMinimumHeight(120);
    m_scroll->setAccessibleName(tr("Scroll tokens"));
    m_scroll->hide();
    connect(m_scroll, &QScrollBar::valueChanged, this, [this] { invalidate(); });
    connect(m_scroll, &QScrollBar::actionTriggered, this,
            [this] { m_isFollowing = m_scroll->sliderPosition() >= m_scroll->maximum(); });
    m_layer = focusPoint().layer;
    updateScrollBar();
    describe();
}

void TokensByPositions::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    dropHeat();
    invalidate(true);
}

QString TokensByPositions::modeName(Mode mode)
{
    switch (mode) {
    case Mode::Votes: return QStringLiteral("votes");
    case Mode::DenseMass: return QStringLiteral("dense_mass");
    case Mode::MissedMass: return QStringLiteral("missed_mass");
    case Mode::Margin: return QStringLiteral("margin");
    case Mode::Selection: break;
    }
    return QStringLiteral("selection");
}

HeatMode TokensByPositions::heatMode() const
{
    switch (m_mode) {
    case Mode::DenseMass: return HeatMode::DenseMass;
    case Mode::MissedMass: return HeatMode::MissedMass;
    case Mode::Margin: return HeatMode::Margin;
    case Mode::Selection:
    case Mode::Votes: break;
    }
    return HeatMode::Selection;
}

void TokensByPositions::dropHeat()
{
    m_heat.clear();
}

// A pass over what was selected at one layer: a million numbers for 500 tokens at k = 2,048.
void TokensByPositions::countReuse()
{
    TokenRange range = context().focus->tokenRange();
    if (!run() || range.run != run()->id)
        range = {};
    if (m_reuseLayer == m_layer && m_reuseTokens == tokenCount() && m_reuseRange == range)
        return;
    m_reuseLayer = m_layer;
    m_reuseTokens = tokenCount();
    m_reuseRange = range;
    m_reuse.assign(static_cast<std::size_t>(axis()->length()), 0.0F);
    for (int t = 0; t < tokenCount(); ++t) {
        const TokenRecord& token = *run()->tokens[static_cast<std::size_t>(t)];
        if ((!range.isEmpty() && !range.contains(t)) || m_layer < 0 ||
            m_layer >= static_cast<std::int64_t>(token.layers.size()))
            continue;
        // A layer that reads everything says nothing about a position.
        for (const std::int32_t p : token.layers[static_cast<std::size_t>(m_layer)].selected)
            if (p >= 0 && static_cast<std::size_t>(p) < m_reuse.size())
                m_reuse[static_cast<std::size_t>(p)] += 1;
    }
    m_reusePyramid = Pyramid(m_reuse);
}

int TokensByPositions::reuseOf(std::int64_t position) const
{
    return position >= 0 && static_cast<std::size_t>(position) < m_reuse.size()
               ? static_cast<int>(m_reuse[static_cast<std::size_t>(position)])
               : 0;
}

double TokensByPositions::rowHeight() const
{
    if (tokenCount() == 0)
        return 0;
    return std::clamp(plotRect().height() / tokenCount(), kLeastRowHeight, kMostRowHeight);
}

QRectF TokensByPositions::rowRect(int token) const
{
    const QRectF plot = plotRect();
    const double height = rowHeight();
    return QRectF(plot.left(), plot.top() + token * height - m_scroll->value(), plot.width(),
                  height);
}

int TokensByPositions::tokenAt(double y) const
{
    const QRectF plot = plotRect();
    if (tokenCount() == 0 || y < plot.top() || y >= plot.bottom())
        return -1;
    const int token = static_cast<int>((y - plot.top() + m_scroll->value()) / rowHeight());
    return token < tokenCount() ? token : -1;
}

std::pair<int, int> TokensByPositions::visibleTokens() const
{
    const double height = rowHeight();
    if (height <= 0)
        return {0, 0};
    const int first = static_cast<int>(m_scroll->value() / height);
    const int last =
        static_cast<int>(std::ceil((m_scroll->value() + plotRect().height()) / height));
    return {std::clamp(first, 0, tokenCount()), std::clamp(last, 0, tokenCount())};
}

void TokensByPositions::updateScrollBar()
{
    const QRectF plot = plotRect();
    const int most =
        std::max(0, static_cast<int>(std::ceil(tokenCount() * rowHeight() - plot.height())));
    m_scroll->setPageStep(static_cast<int>(plot.height()));
    m_scroll->setSingleStep(static_cast<int>(std::max(1.0, rowHeight())));
    m_scroll->setRange(0, most);
    m_scroll->setVisible(most > 0);
    m_scroll->setGeometry(width() - kScrollBarWidth, static_cast<int>(plot.top()), kScrollBarWidth,
                          static_cast<int>(plot.height()));
    if (m_isFollowing)
        m_scroll->setValue(most);
}

void TokensByPositions::revealToken(int token)
{
    if (token < 0 || m_scroll->maximum() == 0)
        return;
    const double height = rowHeight();
    const double top = token * height;
    const double view = plotRect().height();
    if (top < m_scroll->value())
        m_scroll->setValue(static_cast<int>(top));
    else if (top + height > m_scroll->value() + view)
        m_scroll->setValue(static_cast<int>(std::ceil(top + height - view)));
}

void TokensByPositions::runUpdated()
{
    const RunId id = run() ? run()->id : 0;
    if (id != m_runId) {
        m_runId = id;
        m_isFollowing = true;
        m_focused = -1;
        dropHeat();
        m_reuseLayer = -1;
    }
    m_mostKl = 0.05;
    if (run())
        for (const TokenRecordPtr& token : run()->tokens)
            if (token->divergence && std::isfinite(token->divergence->klDenseSparse))
                m_mostKl =
                    std::max(m_mostKl, static_cast<double>(token->divergence->klDenseSparse));
    updateScrollBar();
    PositionView::runUpdated();
}

void TokensByPositions::focusUpdated()
{
    if (const std::int64_t layer = focusPoint().layer; layer != m_layer) {
        m_layer = layer;
        if (usesLayer()) {
            if (usesRows())
                dropHeat();
        }
        invalidate(true); // the marginal is of the layer in any mode
    }
    if (m_reuseRange != context().focus->tokenRange())
        invalidate(true);
    if (const int token = focusedIndex(); token != m_focused) {
        m_focused = token;
        if (!underMouse())
            revealToken(token);
    }
    PositionView::focusUpdated();
}

void TokensByPositions::rowReady(RunId id, int, qint64 layer)
{
    // One row has come: take it and ask for the next.
    if (usesRows() && id == m_runId && layer == m_layer && isVisible())
        invalidate();
}

bool TokensByPositions::fillHeat(int first, int last)
{
    QElapsedTimer timer;
    timer.start();
    int asked = 0;
    for (int token = last - 1; token >= first; --token) {
        if (m_heat.hasRow(token))
            continue;
        if (timer.elapsed() >= kFillMilliseconds)
            return true;
        const TokenRecord& record = *run()->tokens[static_cast<std::size_t>(token)];
        std::vector<std::uint8_t> tones;
        if (m_mode == Mode::Votes) {
            const std::vector<std::int32_t> votes = votesRow(record);
            const auto layers = static_cast<int>(std::max<std::size_t>(record.layers.size(), 1));
            tones.resize(votes.size());
            for (std::size_t i = 0; i < votes.size(); ++i)
                tones[i] = static_cast<std::uint8_t>(std::min(votes[i], layers) * 255 / layers);
        } else {
            // A few asks at a time leave room for what the other views want.
            const PositionRowPtr row = asked < 4 ? requestRow(token, m_layer) : nullptr;
            if (!row) {
                ++asked;
                continue;
            }
            if (m_layer >= 0 && m_layer < static_cast<std::int64_t>(record.layers.size()))
                tones = heatTones(heatMode(), *row, record.layers[static_cast<std::size_t>(m_layer)]);
            if (tones.empty())
                tones.push_back(0); // asked and answered: there is nothing to show
        }
        m_heat.setRow(token, std::move(tones));
    }
    return false;
}

QString TokensByPositions::emptyText() const
{
    if (!run() || run()->tokens.empty())
        return tr("Tokens × positions: each row will show where one token of the answer looked in "
                  "the document, the newest at "
                  "the bottom, and the bar at its right how far it is from dense attention.");
    return {};
}

QString TokensByPositions::toolTipAt(const QPointF& point) const
{
    if (const QString text = axisToolTipAt(point); !text.isEmpty())
        return text;
    const QString kl =
        explained(tr("KL(dense‖sparse)"),
                  tr("How far the next-token distribution of this run is from the one that "
                     "dense attention gives on the same text. 0 is the same; the bar is dark where "
                     "the most probable token differs."),
                  tr("Σ p_dense · ln(p_dense / p_sparse), in nats"));
    const int token = tokenAt(point.y());
    if (token < 0 && point.y() >= 16 && point.y() < plotRect().top()) {
        const QString reuse = explained(
            tr("Reuse"),
            tr("How many tokens of the answer selected a position at this layer: what stands high was read again "
               "and again."));
        const auto position = positionAtX(point.x());
        return position ? explained(positionLine(*position), tr("selected for %1 of %2 tokens")
                                                                 .arg(reuseOf(*position))
                                                                 .arg(m_reuseRange.isEmpty() ? tokenCount()
                                                                                             : m_reuseRange.count())) +
                              reuse
                        : reuse;
    }
    if (token < 0)
        return point.x() > plotRect().right() ? kl : QString();
    const TokenRecord& record = *run()->tokens[static_cast<std::size_t>(token)];
    QStringList lines;
    if (const auto position = positionAtX(point.x())) {
        lines << positionLine(*position);
        const auto at = static_cast<std::int32_t>(*position);
        if (*position > record.queryPosition()) {
            lines << tr("after this token: it could not be read");
        } else {
            int votes = 0;
            for (const LayerRecord& layer : record.layers)
                votes += layer.selectsAll ||
                         std::binary_search(layer.selected.begin(), layer.selected.end(), at);
            lines << tr("read by %1 of %2 layers").arg(votes).arg(record.layers.size());
            lines << tr("selected for %1 of %2 tokens at layer %3")
                         .arg(reuseOf(*position))
                         .arg(m_reuseRange.isEmpty() ? tokenCount() : m_reuseRange.count())
                         .arg(m_layer);
            if (m_layer >= 0 && m_layer < static_cast<std::int64_t>(record.layers.size())) {
                const LayerRecord& layer = record.layers[static_cast<std::size_t>(m_layer)];
                const bool isRead =
                    layer.selectsAll ||
                    std::binary_search(layer.selected.begin(), layer.selected.end(), at);
                lines << (isRead ? tr("selected at layer %1").arg(m_layer)
                                 : tr("not selected at layer %1").arg(m_layer));
            }
        }
    }
    if (record.divergence)
        lines << tr("KL(dense‖sparse) %1%2")
                     .arg(format::nats(record.divergence->klDenseSparse),
                          record.divergence->top1Flip
                              ? tr(", another token is most probable under dense")
                              : QString());
    QString html = explained(tr("Token %1").arg(token + 1),
                             format::quoted(QString::fromStdString(record.text))) +
                   QStringLiteral("<p style='white-space:pre; margin:0'>") +
                   lines.join(QLatin1Char('\n')).toHtmlEscaped() + QStringLiteral("</p>");
    if (point.x() > plotRect().right())
        html += kl;
    return html;
}

void TokensByPositions::clicked(const QPointF& point)
{
    if (const int token = tokenAt(point.y()); token >= 0)
        context().focus->lockToken(run()->id, token);
    PositionView::clicked(point);
}

void TokensByPositions::mouseMoveEvent(QMouseEvent* event)
{
    PositionView::mouseMoveEvent(event);
    if (event->buttons() & Qt::LeftButton)
        return;
    if (const int token = tokenAt(event->position().y()); token >= 0 && run())
        context().focus->hoverToken(run()->id, token);
}

void TokensByPositions::wheelEvent(QWheelEvent* event)
{
    // Beside the map the wheel scrolls the rows; over it, it zooms as in the other views.
    const QRectF plot = plotRect();
    const bool isBeside =
        event->position().x() < plot.left() || event->position().x() > plot.right();
    if (isBeside && m_scroll->maximum() > 0) {
        m_scroll->setValue(m_scroll->value() - event->angleDelta().y() / 2);
        m_isFollowing = m_scroll->value() >= m_scroll->maximum();
        event->accept();
        return;
    }
    PositionView::wheelEvent(event);
}

void TokensByPositions::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        context().focus->stepToken(event->key() == Qt::Key_Up ? -1 : 1, tokenCount());
        revealToken(focusedIndex());
    } else if (isPlain && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)) {
        context().focus->stepLayer(event->key() == Qt::Key_PageUp ? -1 : 1, layerCount());
    } else {
        PositionView::keyPressEvent(event);
    }
}

void TokensByPositions::resizeEvent(QResizeEvent* event)
{
    PositionView::resizeEvent(event);
    updateScrollBar();
}

void TokensByPositions::describe()
{
    const TokenRecordPtr token = focusedToken();
    if (!token) {
        setAccessibleDescription(
            tr("Where each token of the answer looked. %1 tokens.").arg(tokenCount()));
        return;
    }
    QString text = tr("Token %1 of %2 %3, layer %4")
                       .arg(focusedIndex() + 1)
                       .arg(tokenCount())
                       .arg(format::quoted(QString::fromStdString(token->text)))
                       .arg(focusPoint().layer);
    if (token->divergence)
        text += tr(", KL %1").arg(format::nats(token->divergence->klDenseSparse));
    if (focusPoint().position >= 0)
        text += tr(", at %1").arg(positionLine(focusPoint().position));
    setAccessibleDescription(
        text + tr(". Up and down: token. Page up and down: layer. N: next selected position."));
}

DataMatrix TokensByPositions::matrix() const
{
    DataMatrix matrix = positionMatrix(QStringLiteral("tokens_by_positions"), QStringLiteral("answer_token"), tokenCount());
    if (matrix.isEmpty())
        return matrix;
    const bool isVotes = m_mode == Mode::Votes;
    matrix.meaning = isVotes ? QStringLiteral("number of layers that selected the position")
                             : heatMeaning(heatMode()) + QStringLiteral(", layer %1").arg(m_layer);
    for (int token = 0; token < tokenCount(); ++token) {
        const TokenRecord& record = *run()->tokens[static_cast<std::size_t>(token)];
        float* out = matrix.values.data() + token * matrix.columns;
        const std::int64_t end = std::clamp(record.queryPosition() + 1, matrix.firstColumn, matrix.firstColumn + matrix.columns);
        if (isVotes) {
            const std::vector<std::int32_t> votes = votesRow(record);
            for (std::int64_t p = matrix.firstColumn; p < std::min(end, static_cast<std::int64_t>(std::ssize(votes))); ++p)
                out[p - matrix.firstColumn] = static_cast<float>(votes[static_cast<std::size_t>(p)]);
        } else if (m_layer >= 0 && m_layer < std::ssize(record.layers)) {
            const PositionRowPtr row = m_mode == Mode::Selection ? nullptr : requestRow(token, m_layer);
            matrix.unknownRows += m_mode != Mode::Selection && !row;
            heatValues(m_mode == Mode::Selection ? HeatMode::Selection : heatMode(), row.get(),
                       record.layers[static_cast<std::size_t>(m_layer)], matrix.firstColumn, end, out);
        }
    }
    return matrix;
}

DataTable TokensByPositions::table() const
{
    DataTable table;
    if (!run())
        return table;
    std::vector<std::int64_t> index, position, count, flip;
    std::vector<double> kl, covered;
    QStringList text, positions;
    for (int i = 0; i < tokenCount(); ++i) {
        const TokenRecord& record = *run()->tokens[static_cast<std::size_t>(i)];
        index.push_back(i);
        text << QString::fromStdString(record.text);
        position.push_back(record.position);
        QString selected;
        std::int64_t selectedCount = 0;
        double mass = kNotMeasured;
        if (m_layer >= 0 && m_layer < static_cast<std::int64_t>(record.layers.size())) {
            const LayerRecord& layer = record.layers[static_cast<std::size_t>(m_layer)];
            selectedCount = layer.selectsAll ? record.queryPosition() + 1
                                             : static_cast<std::int64_t>(layer.selected.size());
            if (layer.selectsAll)
                selected = QStringLiteral("all");
            else
                for (const auto p : layer.selected)
                    selected += (selected.isEmpty() ? QString() : QStringLiteral(" ")) + QString::number(p);
            mass = layer.coveredMass;
        }
        positions << selected;
        count.push_back(selectedCount);
        kl.push_back(record.divergence ? record.divergence->klDenseSparse : kNotMeasured);
        flip.push_back(record.divergence && record.divergence->top1Flip);
        covered.push_back(mass);
    }
    table.setName(QStringLiteral("tokens"));
    table.add(QStringLiteral("token"), std::move(index));
    table.add(QStringLiteral("text"), text);
    table.add(QStringLiteral("position"), std::move(position));
    table.add(QStringLiteral("selected"), positions);
    table.add(QStringLiteral("selected_count"), std::move(count));
    table.add(QStringLiteral("kl_dense_sparse"), std::move(kl));
    table.add(QStringLiteral("top1_flip"), std::move(flip));
    table.add(QStringLiteral("covered_mass"), std::move(covered));
    return table;
}

} // namespace sightline
