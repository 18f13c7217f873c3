// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overview_ruler.h"

#include "app/formatting.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sightline {

namespace {

constexpr int kWidth = 38;
constexpr double kRadius = 4;

/// What the selection lane says of a bin.
QString laneWords(const DocumentShading& s, const RulerBin& bin)
{
    switch (s.mode) {
    case ReadingMode::Selected:
    case ReadingMode::Margin:
        return OverviewRuler::tr("%1 selected at layer %2").arg(format::count(bin.votes), QString::number(s.layer));
    case ReadingMode::Answer:
    case ReadingMode::AnswerLayer:
        return OverviewRuler::tr("read by up to %1 of %2 answer tokens")
            .arg(format::count(bin.maxVotes), format::count(s.answerTokens));
    case ReadingMode::Unread:
        return OverviewRuler::tr("%1 read by no token of the answer").arg(format::count(bin.votes));
    case ReadingMode::Difference:
        return bin.step < 0   ? OverviewRuler::tr("A and B read the same here")
               : bin.step < 5 ? OverviewRuler::tr("read more by A")
                              : OverviewRuler::tr("read more by B");
    default:
        return OverviewRuler::tr("read by up to %1 of %2 layers").arg(bin.maxVotes).arg(s.layerCount);
    }
}

} // namespace

std::vector<RulerBin> poolForRuler(const DocumentShading* shading, int tokenCount,
                                   std::span<const int> hits, int pixels)
{
    const int count = std::min(pixels, tokenCount);
    if (count <= 0)
        return {};
    std::vector<RulerBin> bins(static_cast<std::size_t>(count));
    const auto known =
        shading ? static_cast<int>(std::min<std::int64_t>(shading->count(), tokenCount)) : 0;
    for (int i = 0; i < count; ++i) {
        RulerBin& bin = bins[static_cast<std::size_t>(i)];
        bin.first = static_cast<int>(std::int64_t{i} * tokenCount / count);
        bin.last = static_cast<int>(std::int64_t{i + 1} * tokenCount / count);
        for (int token = bin.first; token < std::min(bin.last, known); ++token) {
            const auto at = static_cast<std::size_t>(token);
            const int votes = shading->laneValue(at);
            bin.votes += votes;
            bin.maxVotes = std::max(bin.maxVotes, votes);
            if (const int step = shading->steps[at]; step >= 0 && (bin.step < 0 || step % 5 > bin.step % 5))
                bin.step = step;
            if (!shading->mass.empty()) {
                bin.mass = std::max(bin.mass, shading->mass[at]);
                bin.missed = std::max(bin.missed, static_cast<float>(shading->missed(at)));
            }
        }
    }
    for (const int hit : hits)
        if (hit >= 0 && hit < tokenCount) {
            // Inverse of the division above: the bin whose range holds the token.
            auto at = static_cast<std::size_t>(std::int64_t{hit} * count / tokenCount);
            while (at + 1 < bins.size() && bins[at].last <= hit)
                ++at;
            ++bins[at].hits;
        }
    return bins;
}

OverviewRuler::OverviewRuler(QWidget* parent) : QWidget(parent)
{
    setFixedWidth(kWidth);
    setMinimumHeight(60);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Document overview"));
    setAccessibleDescription(
        tr("The whole document from top to bottom: what was read, dense attention mass, "
           "missed mass, search matches and bookmarks. Click to go there, drag the lens to scroll."));
}

QSize OverviewRuler::sizeHint() const
{
    return {kWidth, 300};
}

QRectF OverviewRuler::track() const
{
    return QRectF(rect()).adjusted(4, 6, -4, -6);
}

void OverviewRuler::setTokenCount(int count)
{
    m_tokenCount = std::max(0, count);
    pool();
}

void OverviewRuler::setShading(DocumentShadingPtr shading)
{
    m_shading = std::move(shading);
    pool();
}

void OverviewRuler::setHits(std::vector<int> tokens)
{
    m_hits = std::move(tokens);
    pool();
}

void OverviewRuler::setBookmarks(std::vector<RulerMark> marks)
{
    m_bookmarks = std::move(marks);
    update();
}

void OverviewRuler::setParts(std::vector<RulerMark> parts)
{
    m_parts = std::move(parts);
    update();
}

void OverviewRuler::setLens(int firstToken, int lastToken)
{
    if (firstToken == m_lensFirst && lastToken == m_lensLast)
        return;
    m_lensFirst = firstToken;
    m_lensLast = lastToken;
    update();
}

void OverviewRuler::setFocusToken(int token)
{
    if (token == m_focusToken)
        return;
    m_focusToken = token;
    update();
}

void OverviewRuler::setPinnedToken(int token)
{
    if (std::exchange(m_pinnedToken, token) != token)
        update();
}

void OverviewRuler::setForced(std::vector<RulerSpan> spans)
{
    if (spans == m_forced)
        return;
    m_forced = std::move(spans);
    update();
}

void OverviewRuler::setPassage(int first, int last)
{
    first = std::max(first, 0);
    last = std::min(last, m_tokenCount);
    if (first >= last)
        first = last = 0;
    if (first == m_passageFirst && last == m_passageLast)
        return;
    m_passageFirst = first;
    m_passageLast = last;
    update();
}

QRectF OverviewRuler::spanRect(int first, int last) const
{
    first = std::max(first, 0);
    last = std::min(last, m_tokenCount);
    if (first >= last)
        return {};
    const QRectF area = track();
    const double top = yOf(first);
    return QRectF(area.left(), top, area.width(), std::max(yOf(last) - top, 3.0)); // still to be seen
}

void OverviewRuler::pool()
{
    m_bins =
        poolForRuler(m_shading.get(), m_tokenCount, m_hits, static_cast<int>(track().height()));
    update();
}

void OverviewRuler::resizeEvent(QResizeEvent*)
{
    pool();
}

double OverviewRuler::yOf(int token) const
{
    const QRectF area = track();
    return m_tokenCount > 0 ? area.top() + area.height() * token / m_tokenCount : area.top();
}

int OverviewRuler::tokenAt(double y) const
{
    const QRectF area = track();
    if (m_tokenCount <= 0 || area.height() <= 0)
        return -1;
    const double share = (y - area.top()) / area.height();
    return std::clamp(static_cast<int>(std::floor(share * m_tokenCount)), 0, m_tokenCount - 1);
}

QRectF OverviewRuler::lensRect() const
{
    if (m_tokenCount <= 0 || m_lensLast <= m_lensFirst)
        return {};
    const QRectF area = track();
    double top = yOf(m_lensFirst);
    double height = yOf(m_lensLast) - top;
    if (height < 10) { // still to be seen and grasped when the document is long
        top =
            std::clamp(top + height / 2 - 5, area.top(), std::max(area.top(), area.bottom() - 10));
        height = 10;
    }
    return QRectF(area.left() - 3, top, area.width() + 6, height);
}

void OverviewRuler::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const QRectF area = track();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(-0.5, -2.5, 0.5, 2.5), kRadius, kRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!m_bins.empty()) {
        paintLanes(painter, area);
        paintEdges(painter, area);
        paintSpans(painter, area);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_pinnedToken >= 0 && m_pinnedToken < m_tokenCount && m_pinnedToken != m_focusToken) {
        painter.setPen(QPen(theme.focus, 1.5, Qt::DashLine));
        const double y = yOf(m_pinnedToken);
        painter.drawLine(QPointF(area.left() - 3, y), QPointF(area.right() + 3, y));
    }
    if (m_focusToken >= 0 && m_focusToken < m_tokenCount) {
        painter.setPen(QPen(theme.focus, 2));
        const double y = yOf(m_focusToken);
        painter.drawLine(QPointF(area.left() - 3, y), QPointF(area.right() + 3, y));
    }
    if (const QRectF lens = lensRect(); lens.isValid()) {
        QColor glass = theme.focus;
        glass.setAlphaF(m_grabbed ? 0.14f : 0.06f);
        painter.setPen(QPen(theme.focus, 1.5));
        painter.setBrush(glass);
        painter.drawRoundedRect(lens, kRadius, kRadius);
    }
}

/// From left to right: what is selected, dense mass, missed mass.
void OverviewRuler::paintLanes(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::of(this);
    const double laneGap = 2;
    const double left = area.left() + 2;
    const double width = area.width() - 4;
    const double selectionWidth = std::floor(width * 0.44);
    const double massWidth = std::floor(width * 0.30);
    const double massLeft = left + selectionWidth + laneGap;
    const double missedLeft = massLeft + massWidth + laneGap;
    const double missedWidth = left + width - missedLeft;
    const int most = m_shading ? m_shading->laneMost() : 1;
    // Modes of the mass have lanes of their own; the first one then says what is selected.
    const bool isOfMass = m_shading && (m_shading->mode == ReadingMode::Mass || m_shading->mode == ReadingMode::Missed);
    const bool isSigned = m_shading && m_shading->mode == ReadingMode::Difference;
    const auto colors = shadingColors(theme, m_shading && !isOfMass ? m_shading->mode : ReadingMode::Votes);
    int densest = 1;
    for (const auto& bin : m_bins)
        densest = std::max(densest, bin.votes);
    const auto massColors = shadingColors(theme, ReadingMode::Mass);
    const bool flat = m_shading && m_shading->readsEverything;
    const double rowHeight = std::max(1.0, area.height() / static_cast<double>(m_bins.size()));
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        const RulerBin& bin = m_bins[i];
        const double y = area.top() + area.height() * static_cast<double>(i) / static_cast<double>(m_bins.size());
        if (flat) {
            painter.fillRect(QRectF(left, y, selectionWidth, rowHeight), theme.selectionRamp[0]);
        } else if (bin.votes > 0) {
            // Colour: the strongest token. Length: how much is read here in all.
            const int step = isSigned ? bin.step : Theme::rampStep(static_cast<double>(bin.maxVotes) / most);
            const double share = std::sqrt(static_cast<double>(bin.votes) / densest);
            painter.fillRect(QRectF(left, y, std::max(3.0, std::round(selectionWidth * share)), rowHeight),
                             colors[static_cast<std::size_t>(std::max(0, step))]);
        }
        if (const int step = massStep(static_cast<double>(bin.mass)); step >= 0)
            painter.fillRect(QRectF(massLeft, y, std::round(massWidth * (step + 1) / 5), rowHeight),
                             step >= 2 ? theme.mass : massColors[static_cast<std::size_t>(step + 1)]);
        if (const int step = massStep(static_cast<double>(bin.missed)); step >= 1)
            painter.fillRect(
                QRectF(missedLeft, std::round(y) - 1, std::max(3.0, std::round(missedWidth * (step + 1) / 5)), 3),
                theme.missed);
    }
}

/// Search matches on the left edge, bookmarks on the right one, beginnings of documents across.
void OverviewRuler::paintEdges(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::of(this);
    for (const RulerMark& part : m_parts)
        if (part.token > 0)
            painter.fillRect(QRectF(area.left() - 2, std::round(yOf(part.token)), area.width() + 4, 1), theme.muted);
    // Few matches stand out; a common word's many leave the lanes readable.
    const bool many = m_hits.size() * 6 > m_bins.size();
    for (std::size_t i = 0; i < m_bins.size(); ++i)
        if (m_bins[i].hits > 0) {
            const double y = std::round(area.top() + area.height() * static_cast<double>(i) /
                                                         static_cast<double>(m_bins.size()));
            painter.fillRect(QRectF(area.left() - 3, many ? y : y - 1, many ? 3 : 6, many ? 1 : 3), theme.ink);
        }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    for (const RulerMark& mark : m_bookmarks) {
        const double y = yOf(mark.token);
        const QPointF flag[] = {{area.right() + 3.5, y - 4}, {area.right() - 3.5, y}, {area.right() + 3.5, y + 4}};
        painter.drawPolygon(flag, 3);
    }
}

/// At the left edge the passage in focus, at the right one what answers must read or must not.
void OverviewRuler::paintSpans(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::of(this);
    for (const RulerSpan& span : m_forced)
        if (const QRectF where = spanRect(span.first, span.last); !where.isEmpty())
            painter.fillRect(QRectF(area.right() + 1, where.top(), 3, where.height()), span.isRead ? theme.runA : theme.missed);
    if (const QRectF where = spanRect(m_passageFirst, m_passageLast); !where.isEmpty()) {
        QColor ground = theme.focus;
        ground.setAlphaF(theme.dark ? 0.30F : 0.20F);
        painter.fillRect(where, ground);
        painter.fillRect(QRectF(area.left() - 4, where.top(), 2, where.height()), theme.focus);
    }
}

const RulerMark* OverviewRuler::markNear(const std::vector<RulerMark>& marks, double y) const
{
    const auto near = std::find_if(marks.begin(), marks.end(),
                                   [&](const RulerMark& mark) { return std::abs(yOf(mark.token) - y) <= 4; });
    return near == marks.end() ? nullptr : &*near;
}

QString OverviewRuler::describe(double y) const
{
    if (m_bins.empty())
        return {};
    const QRectF area = track();
    const auto index = std::clamp<std::ptrdiff_t>(
        static_cast<std::ptrdiff_t>((y - area.top()) / area.height() * static_cast<double>(m_bins.size())), 0,
        static_cast<std::ptrdiff_t>(m_bins.size()) - 1);
    const RulerBin& bin = m_bins[static_cast<std::size_t>(index)];
    QStringList lines;
    // The part that the row lies in: the last that begins before it.
    const auto after = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&](const RulerMark& part) { return part.token >= bin.last; });
    if (after != m_parts.begin())
        lines += (after - 1)->title;
    lines += tr("document tokens %1 to %2").arg(format::count(bin.first), format::count(bin.last - 1));
    if (m_shading) {
        lines += laneWords(*m_shading, bin);
        if (!m_shading->mass.empty())
            lines += tr("dense mass up to %1, missed up to %2").arg(format::number(bin.mass), format::number(bin.missed));
    }
    if (bin.hits > 0)
        lines += bin.hits == 1 ? tr("one match") : tr("%n matches", nullptr, bin.hits);
    for (const RulerSpan& span : m_forced)
        if (span.first < bin.last && span.last > bin.first)
            lines += span.isRead ? tr("answers must read it") : tr("answers must not read it");
    if (const RulerMark* mark = markNear(m_bookmarks, y))
        lines += tr("bookmark: %1").arg(mark->title);
    return lines.join(QLatin1Char('\n'));
}

bool OverviewRuler::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_bins.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), describe(help->pos().y()), this);
        return true;
    }
    return QWidget::event(event);
}

void OverviewRuler::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double y = event->position().y();
    const RulerMark* mark = event->position().x() > track().right() - 6 ? markNear(m_bookmarks, y) : nullptr;
    const QRectF lens = lensRect();
    if (mark) {
        emit jumpRequested(mark->token);
    } else if (lens.isValid() && lens.contains(event->position())) {
        m_grabbed = y - lens.center().y(); // taken, not moved: the text stays until the mouse does
        update();
        return;
    } else if (const int token = tokenAt(y); token >= 0) {
        emit jumpRequested(token);
    }
    m_grabbed = 0;
    update();
}

void OverviewRuler::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    if (const int token = tokenAt(event->position().y() - m_grabbed.value_or(0)); token >= 0)
        emit jumpRequested(token);
}

void OverviewRuler::mouseReleaseEvent(QMouseEvent*)
{
    m_grabbed.reset();
    update();
}

void OverviewRuler::wheelEvent(QWheelEvent* event)
{
    emit wheelTurned(event);
    event->accept();
}

} // namespace sightline
