// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/heads_by_positions.h"

#include "app/formatting.h"
#include "ui/painting/color_scale.h"
#include "ui/painting/labels.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr double kMostRowHeight = 22;
constexpr double kBarWidth = 44;

} // namespace

HeadsByPositions::HeadsByPositions(const ViewContext& context, PositionAxis* axis, QWidget* parent)
    : PositionView(context, axis, parent),
      m_source([](const TokenRecord& token, std::int64_t layer) { return headRows(token, layer); })
{
    setObjectName(QStringLiteral("headsByPositions"));
    setAccessibleName(tr("Heads by positions"));
    setMinimumHeight(90);
    follow();
    describe();
}

void HeadsByPositions::showEvent(QShowEvent* event)
{
    PositionView::showEvent(event);
    follow();
}

void HeadsByPositions::runUpdated()
{
    PositionView::runUpdated();
    follow();
}

void HeadsByPositions::focusUpdated()
{
    follow();
    PositionView::focusUpdated();
}

void HeadsByPositions::follow()
{
    if (!run()) {
        m_task.cancel();
        m_shown.reset();
        m_token.reset();
        m_isMissing = false;
        return;
    }
    const TokenRecordPtr token = focusedToken();
    const std::int64_t layer = focusPoint().layer;
    if (!isVisible() || !token || !focusedLayer() || (token == m_token && layer == m_layer))
        return;
    m_token = token;
    m_layer = layer;
    chooseHead(-1);
    m_task.start(
        [token, layer, source = m_source](const std::stop_token& stop) -> std::shared_ptr<const Shown> {
            auto shown = std::make_shared<Shown>();
            shown->heads = source(*token, layer);
            if (!shown->heads || shown->heads->rows.empty())
                return nullptr;
            for (std::size_t h = 0; h < shown->heads->rows.size(); ++h) {
                if (stop.stop_requested())
                    return nullptr;
                const std::vector<float>& row = shown->heads->rows[h];
                std::vector<std::uint8_t> tones(row.size(), 0);
                // From the head's own median to its strongest: heads differ much in strength, which the bars tell, and
                // most speak a little for everything.
                std::vector<float> sizes(row.size());
                std::transform(row.begin(), row.end(), sizes.begin(), [](float v) { return std::abs(v); });
                const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
                std::nth_element(sizes.begin(), middle, sizes.end());
                const double median = sizes.empty() ? 0.0 : double(*middle);
                const double most = std::max(double(shown->heads->most[h]), -double(shown->heads->least[h]));
                for (std::size_t p = 0; p < row.size(); ++p) {
                    const double size = std::abs(double(row[p]));
                    const double strength = most > median ? std::clamp((size - median) / (most - median), 0.0, 1.0) : 0.0;
                    if (row[p] > 0)
                        tones[p] = static_cast<std::uint8_t>(128 + std::lround(127 * strength));
                    else if (row[p] < 0)
                        tones[p] = static_cast<std::uint8_t>(1 + std::lround(126 * strength));
                }
                shown->heat.setRow(static_cast<std::int64_t>(h), std::move(tones));
            }
            return shown;
        },
        [this](const std::shared_ptr<const Shown>& shown) {
            m_shown = shown;
            m_isMissing = !shown;
            invalidate(true);
            describe();
            emit computed();
        });
}

int HeadsByPositions::headCount() const
{
    return m_shown ? static_cast<int>(m_shown->heads->rows.size()) : 0;
}

void HeadsByPositions::chooseHead(int head)
{
    head = head >= 0 && head < headCount() ? head : -1;
    if (head == m_chosen)
        return;
    m_chosen = head;
    describe();
    update();
    emit headChosen(head);
}

QRectF HeadsByPositions::rowRect(int head) const
{
    const QRectF plot = plotRect();
    const double height = headCount() > 0 ? std::min(plot.height() / headCount(), kMostRowHeight) : 0;
    return QRectF(plot.left(), plot.top() + head * height, plot.width(), height);
}

int HeadsByPositions::headAt(double y) const
{
    const QRectF first = rowRect(0);
    if (first.height() <= 0 || y < first.top())
        return -1;
    const int head = static_cast<int>((y - first.top()) / first.height());
    return head < headCount() ? head : -1;
}

void HeadsByPositions::paintData(QImage& image, QPainter& painter, const Theme& theme)
{
    if (!m_shown)
        return;
    const double ratio = scale();
    const AxisMap map = deviceMap();
    const std::int64_t query = m_token->queryPosition();
    const std::vector<PositionRange> columns = shownColumns(map, query);
    const std::vector<char> gaps = map.gaps(ratio);
    const ColorScale amber = ColorScale::selection(theme);
    const QColor track = blend(theme.panel, theme.hairline, theme.dark ? 0.35 : 0.4);
    std::array<QRgb, 256> colours{};
    for (int i = 1; i < 256; ++i)
        colours[static_cast<std::size_t>(i)] =
            i < 128 ? blend(track, theme.divergence, 0.1 + 0.9 * (i - 1) / 126.0).rgb()
                    : blend(track, QColor(amber.at(0.35 + 0.65 * (i - 128) / 127.0)), std::min(1.0, 0.15 + 1.7 * (i - 128) / 127.0)).rgb();
    const double seen =
        std::clamp(map.xOf(static_cast<double>(query + 1)), double(map.left), double(map.left + map.width));
    std::vector<QRgb> line(static_cast<std::size_t>(map.width));
    for (int head = 0; head < headCount(); ++head) {
        const QRectF row = rowRect(head);
        const double gap = row.height() >= 6 ? 1.5 : (row.height() >= 3 ? 0.5 : 0);
        const int top = static_cast<int>(std::lround((row.top() + gap) * ratio));
        const int height = std::max(1, static_cast<int>(std::lround((row.bottom() - gap) * ratio)) - top);
        painter.fillRect(QRectF(map.left, top, seen - map.left, height), track);
        for (std::size_t i = 0; i < columns.size(); ++i)
            line[i] = gaps[i] ? 0 : colours[m_shown->heat.most(head, columns[i].begin, columns[i].end)];
        fillRow(image, map, top, height, line);
    }
}

void HeadsByPositions::paintOverlay(QPainter& painter, const Theme& theme)
{
    if (!m_shown)
        return;
    const QRectF plot = plotRect();
    const double height = rowRect(0).height();
    const double thickness = std::clamp(height * 0.5, 1.0, 8.0);
    const int every = std::max(1, static_cast<int>(std::ceil(11 / std::max(height, 0.1))));
    const double barLeft = plot.right() + 12;
    painter.setFont(labelFont(this, 11));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(0, 0, kLeftMargin - 10, 16), Qt::AlignRight | Qt::AlignVCenter, tr("head"));
    painter.drawText(QRectF(barLeft, 0, 60, 16), Qt::AlignLeft | Qt::AlignVCenter, tr("share"));
    painter.drawText(QRectF(barLeft + kBarWidth + 8, 0, kRightMargin - kBarWidth - 24, 16),
                     Qt::AlignRight | Qt::AlignVCenter, tr("weight"));
    painter.drawText(QRectF(plot.left(), 0, plot.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                     m_chosen < 0 ? tr("what each head adds to the scores of layer %1, from its median to its strongest, largest under a pixel").arg(m_layer)
                                  : tr("head %1 stands in the strip; Escape brings the sum of all heads back").arg(m_chosen));
    const HeadRows& heads = *m_shown->heads;
    const double most = std::max(1e-12, *std::max_element(heads.share.begin(), heads.share.end()));
    for (int head = 0; head < headCount(); ++head) {
        const auto h = static_cast<std::size_t>(head);
        const double y = rowRect(head).center().y();
        const bool isChosen = head == m_chosen;
        painter.setPen(Qt::NoPen);
        painter.setBrush(heads.weights[h] < 0 ? theme.divergence : theme.selectionRamp[3]);
        painter.drawRoundedRect(QRectF(barLeft, y - thickness / 2, std::max(1.0, kBarWidth * heads.share[h] / most), thickness),
                                thickness / 3, thickness / 3);
        if (!isChosen && (head % every != 0 || (m_chosen >= 0 && std::abs(head - m_chosen) < every)))
            continue;
        painter.setFont(labelFont(this, height < 12 ? 10 : 11, isChosen));
        painter.setPen(isChosen ? theme.focus : theme.muted);
        drawTabular(painter, QRectF(0, y - 8, kLeftMargin - 10, 16), Qt::AlignRight | Qt::AlignVCenter, QString::number(head));
        drawTabular(painter, QRectF(barLeft + kBarWidth + 4, y - 8, kRightMargin - kBarWidth - 20, 16),
                    Qt::AlignRight | Qt::AlignVCenter, format::signedNumber(double(heads.weights[h])));
    }
    PositionView::paintOverlay(painter, theme);
    if (m_chosen >= 0) {
        painter.setPen(QPen(theme.focus, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rowRect(m_chosen).adjusted(-2, -0.5, 2, 0.5), 3, 3);
    }
}

QString HeadsByPositions::emptyText() const
{
    if (!run() || run()->tokens.empty())
        return tr("Heads: after the first answer, each row shows what one head of the indexer adds to the score of "
                  "every position, and the bar at its right how much of the whole it adds.");
    if (!m_shown && m_isMissing)
        return tr("This token holds no index query of this layer, so there are no heads to tell apart.");
    if (!m_shown)
        return m_task.isRunning() ? tr("Computing the heads of this layer …")
                                  : tr("Point at a word of the answer to see what each head of the indexer adds.");
    return {};
}

QString HeadsByPositions::toolTipAt(const QPointF& point) const
{
    if (const QString text = axisToolTipAt(point); !text.isEmpty())
        return text;
    const QString what =
        explained(tr("Contribution of a head"),
                  tr("The index score is a sum over heads. A head whose weight is negative speaks against what it "
                     "finds. Share: how much of all that the heads add comes from this one."),
                  tr("I[t,s] = Σ over heads of w[t,h] · ReLU(q[t,h] · k[s]); share = Σ|·| of a head / Σ|·| of all"));
    const int head = headAt(point.y());
    if (head < 0)
        return what;
    const auto h = static_cast<std::size_t>(head);
    const HeadRows& heads = *m_shown->heads;
    QStringList lines{tr("weight %1").arg(format::signedNumber(double(heads.weights[h]))),
                      tr("%1 of all that the heads add, %2 on selected positions")
                          .arg(format::percent(heads.share[h]), format::percent(heads.selectedShare[h]))};
    if (const auto position = positionAtX(point.x());
        position && static_cast<std::size_t>(*position) < heads.rows[h].size()) {
        double sum = 0;
        for (const auto& row : heads.rows)
            sum += double(row[static_cast<std::size_t>(*position)]);
        lines << positionLine(*position)
              << tr("adds %1 to a score of %2")
                     .arg(format::signedNumber(double(heads.rows[h][static_cast<std::size_t>(*position)])), format::number(sum));
    }
    return explained(tr("Head %1").arg(head), {}) + QStringLiteral("<p style='white-space:pre; margin:0'>") +
           lines.join(QLatin1Char('\n')).toHtmlEscaped() + QStringLiteral("</p>") + what;
}

void HeadsByPositions::clicked(const QPointF& point)
{
    if (const int head = headAt(point.y()); head >= 0)
        chooseHead(head == m_chosen && point.x() < plotRect().left() ? -1 : head);
    PositionView::clicked(point);
}

void HeadsByPositions::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && event->key() == Qt::Key_Escape && m_chosen >= 0)
        chooseHead(-1);
    else if (isPlain && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) && headCount() > 0)
        chooseHead(m_chosen < 0 ? 0
                                : std::clamp(m_chosen + (event->key() == Qt::Key_PageUp ? -1 : 1), 0, headCount() - 1));
    else
        PositionView::keyPressEvent(event);
}

QString HeadsByPositions::accessibleRowText(int row) const
{
    const auto h = static_cast<std::size_t>(row);
    return tr("head %1, adds %2 of the scores, weight %3")
        .arg(QString::number(row), format::percent(m_shown->heads->share[h]),
             format::signedNumber(double(m_shown->heads->weights[h])));
}

void HeadsByPositions::describe()
{
    if (!m_shown) {
        setAccessibleDescription(tr("What each head of the indexer adds to the scores of one token. Empty."));
        return;
    }
    const HeadRows& heads = *m_shown->heads;
    const auto head = m_chosen >= 0 ? m_chosen
                                    : static_cast<int>(std::max_element(heads.share.begin(), heads.share.end()) -
                                                       heads.share.begin());
    const auto h = static_cast<std::size_t>(head);
    setAccessibleDescription((m_chosen >= 0 ? tr("Layer %1, %2 heads; head %3 adds %4, weight %5")
                                            : tr("Layer %1, %2 heads; the strongest, head %3, adds %4, weight %5"))
                                 .arg(m_layer)
                                 .arg(headCount())
                                 .arg(head)
                                 .arg(format::percent(heads.share[h]), format::signedNumber(double(heads.weights[h]))) +
                             tr(". Page up and down: head. Escape: the sum of all."));
}

DataMatrix HeadsByPositions::matrix() const
{
    DataMatrix matrix = positionMatrix(QStringLiteral("heads_by_positions"), QStringLiteral("head"), m_shown ? headCount() : 0);
    matrix.meaning = QStringLiteral("what the head adds to the index score: w[t,h] * ReLU(q[t,h] . k[s])");
    for (std::int64_t head = 0; head < matrix.rows && !matrix.isEmpty(); ++head) {
        const auto& row = m_shown->heads->rows[static_cast<std::size_t>(head)];
        for (std::int64_t c = 0; c < matrix.columns && matrix.firstColumn + c < std::ssize(row); ++c)
            matrix.values[static_cast<std::size_t>(head * matrix.columns + c)] = row[static_cast<std::size_t>(matrix.firstColumn + c)];
    }
    return matrix;
}

DataTable HeadsByPositions::table() const
{
    DataTable table;
    if (!m_shown)
        return table;
    const HeadRows& heads = *m_shown->heads;
    std::vector<std::int64_t> index;
    for (int head = 0; head < headCount(); ++head)
        index.push_back(head);
    const auto reals = [](const std::vector<float>& v) { return std::vector<double>(v.begin(), v.end()); };
    table.setName(QStringLiteral("heads"));
    table.add(QStringLiteral("head"), std::move(index));
    table.add(QStringLiteral("weight"), reals(heads.weights));
    table.add(QStringLiteral("share"), heads.share);
    table.add(QStringLiteral("selected_share"), heads.selectedShare);
    table.add(QStringLiteral("most"), reals(heads.most));
    table.add(QStringLiteral("least"), reals(heads.least));
    return table;
}

} // namespace sightline
