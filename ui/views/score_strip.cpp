// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/score_strip.h"

#include "app/formatting.h"
#include "ui/painting/labels.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace sightline {

namespace {

constexpr double kLeastLogMass = 1e-6; // bottom of the logarithmic mass scale
constexpr int kDimAfterMilliseconds = 120;

QString clippedNote()
{
    return explained({}, ScoreStrip::tr("The scale ends at the 99.9th percentile of the visible "
                                        "columns; what sticks out is cut and "
                                        "capped. Point at it for its value."));
}

} // namespace

ScoreStrip::ScoreStrip(const ViewContext& context, QWidget* parent)
    : ScoreStrip(context, nullptr, parent)
{}

ScoreStrip::ScoreStrip(const ViewContext& context, PositionAxis* axis, QWidget* parent)
    : PositionView(context, axis, parent)
{
    setObjectName(QStringLiteral("scoreStrip"));
    setAccessibleName(tr("Score strip"));
    setMinimumHeight(120);
    m_dim.setSingleShot(true);
    m_dim.setInterval(kDimAfterMilliseconds);
    connect(&m_dim, &QTimer::timeout, this, [this] {
        m_isDimmed = m_isWaiting;
        update();
    });
    connect(this->axis(), &PositionAxis::changed, this, [this] {
        if (m_row && m_options != options()) // what is hidden has changed
            prepare();
    });
    fetch();
    describe();
}

void ScoreStrip::setMassScale(MassScale scale)
{
    m_massScale = scale;
    invalidate(true);
}

void ScoreStrip::setValueAxis(ValueAxis axis)
{
    m_valueAxis = axis;
    if (m_row)
        prepare();
}

void ScoreStrip::setShowsBoundary(bool on)
{
    m_showsBoundary = on;
    update();
}

ScoreOptions ScoreStrip::options() const
{
    return {m_valueAxis, axis()->hidesSinks() ? PositionAxis::kSinks : 0,
            axis()->hidesRecent() ? PositionAxis::kRecent : 0};
}

void ScoreStrip::prepare()
{
    m_options = options();
    const LayerRecord& layer = m_token->layers[static_cast<std::size_t>(m_key.layer)];
    if (m_head >= 0) {
        // A contribution has no threshold of its own: what was selected stays marked, at its raw height.
        PositionRow row = *m_row;
        row.scores = m_heads->rows[static_cast<std::size_t>(m_head)];
        LayerRecord alone = layer;
        alone.threshold = kNotMeasured;
        ScoreOptions raw = m_options;
        raw.axis = ValueAxis::Raw;
        m_prepared = ScoreRow(row, alone, raw);
    } else {
        m_prepared = ScoreRow(*m_row, layer, m_options);
    }
    invalidate(true);
}

void ScoreStrip::showHead(const HeadRowsPtr& heads, int head)
{
    const bool isThere = heads && head >= 0 && static_cast<std::size_t>(head) < heads->rows.size() && m_row &&
                         heads->rows[static_cast<std::size_t>(head)].size() == m_row->scores.size();
    m_heads = isThere ? heads : nullptr;
    m_head = isThere ? head : -1;
    if (m_row)
        prepare();
}

void ScoreStrip::runUpdated()
{
    PositionView::runUpdated();
    fetch();
}

void ScoreStrip::focusUpdated()
{
    fetch();
    PositionView::focusUpdated();
}

void ScoreStrip::rowReady(RunId, int, qint64)
{
    if (m_isWaiting) {
        fetch();
        describe();
    }
}

void ScoreStrip::showEvent(QShowEvent* event)
{
    PositionView::showEvent(event);
    fetch();
}

void ScoreStrip::fetch()
{
    if (!m_worksHidden && !isVisible() && run())
        return;
    const Key wanted{run() ? run()->id : 0, focusedIndex(), focusPoint().layer};
    if (wanted.token < 0) {
        if (!run()) {
            m_row.reset();
            m_token.reset();
            m_key = {};
            m_boundary = {};
        }
        m_isWaiting = m_isDimmed = false;
        return;
    }
    const TokenRecordPtr token = focusedToken();
    if (wanted == m_key && m_row && token == m_token) {
        m_isWaiting = m_isDimmed = false;
        return;
    }
    if (!focusedLayer()) {
        m_isWaiting = false;
        return;
    }
    const PositionRowPtr row = requestRow(wanted.token, wanted.layer);
    if (!row) {
        m_isWaiting = true;
        if (!m_dim.isActive())
            m_dim.start();
        return;
    }
    m_isWaiting = m_isDimmed = false;
    m_row = row;
    m_token = token;
    m_key = wanted;
    m_heads.reset(); // of another row
    m_head = -1;
    m_boundary = boundaryOf(*row, token->layers[static_cast<std::size_t>(wanted.layer)]);
    prepare();
}

ScoreStrip::Bands ScoreStrip::bands(const QRectF& plot) const
{
    Bands b{};
    const double pixel = plot.width() / plotRect().width(); // 1, or device pixels a logical one
    b.scoreTop = plot.top();
    b.railHeight = std::clamp(plot.height() * 0.035, 5 * pixel, 7 * pixel);
    b.rail = plot.top() + plot.height() * 0.60;
    b.massTop = b.rail + b.railHeight * 1.7;
    b.bottom = plot.bottom();
    b.least = m_least;
    b.most = m_most;
    b.fromFloor = m_fromFloor;
    b.scoreBottom = b.rail - b.railHeight * 0.6;
    b.zero = scoreY(b, 0);
    return b;
}

double ScoreStrip::scoreY(const Bands& b, double score) const
{
    const double share = (b.most - std::clamp(score, b.least, b.most)) / (b.most - b.least);
    return b.scoreTop + (b.scoreBottom - b.scoreTop) * share;
}

double ScoreStrip::massShare(double mass) const
{
    if (!(mass > 0) || !(m_mostMass > 0))
        return 0;
    const double share = std::min(mass / m_mostMass, 1.0);
    if (m_massScale == MassScale::SquareRoot)
        return std::sqrt(share);
    const double floor = std::min(kLeastLogMass, m_mostMass / 10);
    return mass <= floor ? 0 : std::min(1.0, std::log(mass / floor) / std::log(m_mostMass / floor));
}

// Value ranges of what is visible, so that a single huge position elsewhere does not flatten the
// view.
void ScoreStrip::measure(const AxisMap& map)
{
    m_columns = m_prepared.columns(map);
    std::vector<double> high, low, mass;
    high.reserve(m_columns.size());
    low.reserve(m_columns.size());
    mass.reserve(m_columns.size());
    for (const ScoreColumn& column : m_columns) {
        if (!column.scores.isEmpty()) {
            high.push_back(column.scores.most);
            low.push_back(-column.scores.least);
        }
        mass.push_back(column.mass);
    }
    const RobustTop heavy = robustTop(mass);
    const double boundary = m_prepared.boundary();
    const bool hasThreshold = std::isfinite(boundary);
    const ValueAxis axis = m_prepared.axis();
    m_fromFloor = !high.empty() && (axis != ValueAxis::Raw || (hasThreshold && boundary < 0));
    if (axis == ValueAxis::Rank) {
        m_least = 0;
        m_most = 1;
        m_isScoreClipped = false;
    } else if (m_fromFloor) {
        double floor = m_prepared.zero(); // where no score is negative, bars stand on a score of 0
        const bool isLifted = axis == ValueAxis::Raw || m_prepared.leastScore() < 0;
        if (isLifted) {
            // From the lowest column to the highest, so that the heights tell columns apart.
            std::vector<double> sunk;
            std::transform(high.begin(), high.end(), std::back_inserter(sunk), [](double x) { return -x; });
            floor = std::min(-robustTop(sunk).top, boundary);
        }
        std::vector<double> heights;
        std::transform(high.begin(), high.end(), std::back_inserter(heights), [floor](double x) { return x - floor; });
        const RobustTop top = robustTop(heights);
        m_isScoreClipped = top.isClipped;
        m_most = std::max(floor + top.top, boundary);
        m_least = floor;
        const double room = std::max((m_most - m_least) * 0.06, 1e-6);
        m_most = std::max(m_most, boundary + 2 * room); // room for the threshold line
        if (isLifted)
            m_least -= room;
    } else {
        const RobustTop top = robustTop(high);
        const RobustTop bottom = robustTop(low);
        m_most = std::max(top.top, 0.0);
        m_least = -std::max(bottom.top, 0.0);
        m_isScoreClipped = (top.isClipped && top.top > 0) || (bottom.isClipped && bottom.top > 0);
        // Room for the threshold line, and above it.
        if (hasThreshold)
            m_most = std::max(m_most, boundary * 1.2);
        // The zero line needs room above it even where every score is negative.
        const double span = m_most - m_least;
        m_most = span > 0 ? std::max(m_most, span * 0.08) : 1.0;
    }
    m_mostMass = heavy.top;
    m_isMassClipped = heavy.isClipped;
}

std::vector<ScoreStrip::MissedMark> ScoreStrip::missedMarks() const
{
    std::vector<MissedMark> marks;
    const AxisMap map = deviceMap();
    for (const MissedPosition& missed : m_prepared.missed()) {
        const double x = map.xOf(static_cast<double>(missed.position) + 0.5) / scale();
        const QRectF plot = plotRect();
        if (x < plot.left() || x > plot.right())
            continue;
        // Neighbours share a label, which says their sum.
        if (!marks.empty() && x - marks.back().x < 16)
            marks.back().mass += missed.mass;
        else
            marks.push_back({x, missed.mass});
    }
    return marks;
}

QString ScoreStrip::missedText(double mass)
{
    return tr("missed mass %1").arg(format::number(mass));
}

QStringList ScoreStrip::missedLabels() const
{
    QStringList labels;
    for (const MissedMark& mark : missedMarks())
        labels << missedText(mark.mass);
    return labels;
}

QStringList ScoreStrip::thresholdLabel() const
{
    if (!m_token || m_key.layer < 0)
        return {};
    const LayerRecord& layer = m_token->layers[static_cast<std::size_t>(m_key.layer)];
    if (layer.selectsAll || !std::isfinite(layer.threshold) || m_head >= 0)
        return {};
    const QString ties = layer.tiesAtThreshold <= 1
                             ? tr("0 ties")
                             : tr("%1 ties").arg(format::count(layer.tiesAtThreshold));
    QStringList lines{tr("k-th score %1").arg(format::number(layer.threshold)),
                      tr("gap %1 · %2").arg(format::number(layer.gap), ties)};
    if (m_boundary.zeros > 0)
        lines << tr("%1 zeros, %2 read").arg(format::count(m_boundary.zeros), format::count(m_boundary.zerosSelected));
    return lines;
}

QString ScoreStrip::axisName() const
{
    if (m_head >= 0)
        return tr("head %1 adds").arg(m_head);
    switch (m_prepared.axis()) {
    case ValueAxis::Margin: return tr("score margin");
    case ValueAxis::Rank: return tr("score rank");
    case ValueAxis::Raw: break;
    }
    return tr("index score");
}

QString ScoreStrip::axisHelp() const
{
    const QString score =
        explained(tr("Index score"),
                  tr("How strongly the lightning indexer wants this token to read a position. It has no unit and "
                     "no fixed range; only its order within one layer counts."),
                  tr("I[t,s] = Σ over index heads of w[t,h] · ReLU(q[t,h] · k[s])"));
    switch (m_prepared.axis()) {
    case ValueAxis::Margin:
        return explained(tr("Margin"),
                         tr("Distance of an index score to the k-th one: positions above 0 were read, those below "
                            "were not, and the darker grey ones came close."),
                         tr("margin = I[t,s] − k-th score")) +
               score;
    case ValueAxis::Rank:
        return explained(tr("Rank"),
                         tr("Place of a position when all are sorted by index score, on a logarithmic scale: rank 1 "
                            "is at the top. The line stands at rank k."),
                         tr("height = ln(n / rank) / ln n")) +
               score;
    case ValueAxis::Raw: break;
    }
    return score;
}

QString ScoreStrip::emptyText() const
{
    if (!run() || run()->tokens.empty())
        return tr("Score strip: after the first answer, the indexer's score of every position "
                  "stands here, with the positions "
                  "that were read marked below it and the attention that dense would have paid "
                  "hanging under them.");
    if (focusedIndex() < 0 && !m_row)
        return tr("Point at a word of the answer to see which positions it scored and read.");
    if (!m_row)
        return m_isWaiting ? tr("Computing the scores of this token …")
                           : tr("This token holds no record of this layer.");
    return {};
}

QString ScoreStrip::toolTipAt(const QPointF& point) const
{
    const QRectF plot = plotRect();
    const Bands b = bands(plot);
    if (const QString text = axisToolTipAt(point); !text.isEmpty())
        return text;
    if (boundaryCard().contains(point))
        return explained(tr("Boundary"),
                         tr("The %1 positions whose scores are closest to the k-th one: read ones in colour, others "
                            "in grey. Where many stand close to it, small changes of a score change what is read.")
                             .arg(format::count(Boundary::kNearest)),
                         tr("within ε: |I[t,s] − k-th score| ≤ |k-th score| · 2⁻⁸, what rounding both to bfloat16 "
                            "can move"));
    const LayerRecord& layer = m_token->layers[static_cast<std::size_t>(m_key.layer)];
    const auto position = positionAtX(point.x());
    if (!position) {
        if (point.x() > plot.right() && point.y() < b.rail)
            return explained(tr("k-th score"),
                             tr("The smallest index score that was still selected: the boundary of "
                                "the selection."),
                             tr("gap = k-th score − (k+1)-th score; ties = positions with exactly "
                                "the k-th score; zeros = positions where ReLU left nothing of any head")) +
                   explained({}, tr("B looks closer at it."));
        if (point.y() < b.rail)
            return axisHelp() +
                   (m_isScoreClipped ? clippedNote() : QString());
        if (point.y() < b.massTop)
            return explained(tr("Selected"), tr("The k positions with the largest index score; "
                                                "only these are read by sparse attention. "
                                                "Zoomed out, a darker mark means that more of the "
                                                "positions under it were selected."));
        return explained(tr("Dense mass"),
                         tr("The attention that dense attention over all positions pays to a "
                            "position, averaged over "
                            "heads, from the same hidden state. A column shows the sum of its "
                            "positions."),
                         tr("covered mass = Σ of it over the selection; missed mass is the rest")) +
               (m_isMassClipped ? clippedNote() : QString());
    }
    const auto at = static_cast<std::size_t>(*position);
    QStringList lines{positionLine(*position)};
    if (at < m_row->scores.size()) {
        const float score = m_row->scores[at];
        QString line = tr("index score %1, rank %2 of %3")
                           .arg(format::number(score), format::count(rankOf(m_row->scores, score)),
                                format::count(static_cast<std::int64_t>(m_row->scores.size())));
        if (std::isfinite(layer.threshold) && !layer.selectsAll)
            line += tr(", margin %1").arg(format::signedNumber(score - layer.threshold));
        lines << line;
    }
    const bool isRead =
        layer.selectsAll || std::binary_search(layer.selected.begin(), layer.selected.end(),
                                               static_cast<std::int32_t>(*position));
    lines << (isRead ? tr("selected: read by this token at layer %1").arg(m_key.layer)
                     : tr("not selected at layer %1").arg(m_key.layer));
    if (at < m_row->denseMass.size())
        lines << tr("dense mass %1%2")
                     .arg(format::number(m_row->denseMass[at]),
                          isRead ? QString() : tr(" (missed)"));
    return explained(lines.takeFirst(), QString()) +
           QStringLiteral("<p style='white-space:pre; margin:0'>") +
           lines.join(QLatin1Char('\n')).toHtmlEscaped() + QStringLiteral("</p>");
}

void ScoreStrip::describe()
{
    const LayerRecord* layer = focusedLayer();
    if (!layer) {
        setAccessibleDescription(
            tr("Index scores, selected positions and dense attention mass of one token. Empty."));
        return;
    }
    QString text = tr("Token %1 %2, layer %3: %4 positions read")
                       .arg(focusedIndex() + 1)
                       .arg(format::quoted(QString::fromStdString(focusedToken()->text)))
                       .arg(focusPoint().layer)
                       .arg(layer->selectsAll
                                ? tr("all")
                                : format::count(static_cast<std::int64_t>(layer->selected.size())));
    if (!std::isnan(layer->coveredMass))
        text += tr(", covered mass %1").arg(format::fixed(layer->coveredMass, 3));
    if (focusPoint().position >= 0)
        text += tr(", at %1").arg(positionLine(focusPoint().position));
    setAccessibleDescription(
        text + tr(". Left and right: token. Up and down: layer. N: next selected position."));
}

DataTable ScoreStrip::table() const
{
    DataTable table;
    table.setName(QStringLiteral("scores"));
    if (!m_row || !m_token)
        return table;
    const LayerRecord& layer = m_token->layers[static_cast<std::size_t>(m_key.layer)];
    const auto at = [](const std::vector<float>& values, std::int64_t p) {
        return static_cast<std::size_t>(p) < values.size() ? values[static_cast<std::size_t>(p)] : kNotMeasured;
    };
    std::vector<std::int64_t> position, selected;
    std::vector<double> score, margin, mass;
    QStringList token;
    const PositionRange visible = visiblePositions();
    for (std::int64_t p = visible.begin; p < std::min(visible.end, m_prepared.size()); ++p) {
        position.push_back(p);
        token << pieceAt(p);
        score.push_back(at(m_row->scores, p));
        margin.push_back(std::isfinite(layer.threshold) ? at(m_row->scores, p) - layer.threshold : kNotMeasured);
        selected.push_back(layer.selectsAll || std::binary_search(layer.selected.begin(), layer.selected.end(),
                                                                  static_cast<std::int32_t>(p)));
        mass.push_back(at(m_row->denseMass, p));
    }
    table.add(QStringLiteral("position"), std::move(position));
    table.add(QStringLiteral("token"), token);
    table.add(QStringLiteral("score"), std::move(score));
    table.add(QStringLiteral("margin"), std::move(margin));
    table.add(QStringLiteral("selected"), std::move(selected));
    table.add(QStringLiteral("dense_mass"), std::move(mass));
    return table;
}

} // namespace sightline
