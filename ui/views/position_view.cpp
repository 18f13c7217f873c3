// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/position_view.h"

#include "app/formatting.h"
#include "ui/painting/color_scale.h"
#include "ui/painting/labels.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sightline {

namespace {

constexpr int kBandHeight = 14;
constexpr double kPieceWidth = 30; // logical pixels a position needs to show its text

QColor segmentGround(AxisSegment::Kind kind, const Theme& theme)
{
    switch (kind) {
    case AxisSegment::Kind::System: return blend(theme.panel, theme.muted, 0.28);
    case AxisSegment::Kind::Document: return blend(theme.panel, theme.muted, 0.14);
    case AxisSegment::Kind::Question: return blend(theme.userBubble, theme.focus, 0.14);
    case AxisSegment::Kind::Answer: return blend(theme.runATint, theme.runA, 0.22);
    }
    return theme.hairline;
}

} // namespace

PositionView::PositionView(const ViewContext& context, PositionAxis* axis, QWidget* parent)
    : RunView(context, parent), m_axis(axis ? axis : new PositionAxis(this))
{
    connect(m_axis, &PositionAxis::changed, this, [this] { invalidate(); });
    if (run())
        syncAxis(*m_axis, *run());
    followQuery();
}

void PositionView::setRulerVisible(bool on)
{
    m_hasRuler = on;
    invalidate();
}

QRectF PositionView::plotRect() const
{
    const int bottom = m_hasRuler ? kRulerHeight : 6;
    return QRectF(kLeftMargin, topMargin(), std::max(1, width() - kLeftMargin - kRightMargin),
                  std::max(1, height() - topMargin() - bottom));
}

AxisMap PositionView::deviceMap() const
{
    const double ratio = scale();
    const QRectF plot = plotRect();
    const int left = static_cast<int>(std::lround(plot.left() * ratio));
    const int right = static_cast<int>(std::lround(plot.right() * ratio));
    return m_axis->map(left, right - left);
}

double PositionView::xOfPosition(std::int64_t position) const
{
    return deviceMap().xOf(static_cast<double>(position) + 0.5) / scale();
}

std::vector<PositionRange> PositionView::shownColumns(const AxisMap& map, std::int64_t query) const
{
    std::vector<PositionRange> columns = map.columns();
    cutColumns(columns, query);
    return columns;
}

void PositionView::cutColumns(std::vector<PositionRange>& columns, std::int64_t query) const
{
    const std::int64_t first = m_axis->hidesSinks() ? PositionAxis::kSinks : 0;
    const std::int64_t last = m_axis->hidesRecent() ? query - PositionAxis::kRecent + 1 : query + 1;
    for (PositionRange& range : columns) {
        range.begin = std::max(range.begin, first);
        range.end = std::max(range.begin, std::min(range.end, last));
    }
}

PositionRange PositionView::visiblePositions() const
{
    const AxisMap map = m_axis->map(0, 1);
    const auto from = static_cast<std::int64_t>(std::floor(map.positionOf(map.begin)));
    const auto to = static_cast<std::int64_t>(std::ceil(map.positionOf(map.end)));
    return {std::clamp<std::int64_t>(from, 0, m_axis->length()), std::clamp<std::int64_t>(to, 0, m_axis->length())};
}

std::optional<std::int64_t> PositionView::positionAtX(double x) const
{
    const QRectF plot = plotRect();
    if (x < plot.left() || x >= plot.right())
        return std::nullopt;
    const std::int64_t position = deviceMap().positionAt(x * scale());
    if (position < 0 || position >= m_axis->length())
        return std::nullopt;
    return position;
}

void PositionView::followQuery()
{
    if (const TokenRecordPtr token = focusedToken())
        m_axis->setQuery(token->queryPosition());
}

void PositionView::runUpdated()
{
    if (run())
        syncAxis(*m_axis, *run());
    followQuery();
    describe();
}

void PositionView::focusUpdated()
{
    followQuery();
    describe();
}

const LayerRecord* PositionView::focusedLayer() const
{
    const TokenRecordPtr token = focusedToken();
    const std::int64_t layer = focusPoint().layer;
    if (!token || layer < 0 || layer >= static_cast<std::int64_t>(token->layers.size()))
        return nullptr;
    return &token->layers[static_cast<std::size_t>(layer)];
}

QString PositionView::positionLine(std::int64_t position) const
{
    QString line = tr("position %1").arg(format::count(position));
    if (const QString piece = pieceAt(position); !piece.isEmpty())
        line += QLatin1Char(' ') + format::quoted(piece);
    return line;
}

void PositionView::paintOverlay(QPainter& painter, const Theme& theme)
{
    if (m_hasRuler)
        paintRuler(painter, theme);
    paintStretch(painter, theme);
    paintForced(painter, theme);
    paintPinned(painter, theme);
    const std::int64_t position = focusPoint().position;
    if (position < 0)
        return;
    const QRectF plot = plotRect();
    const AxisMap map = deviceMap();
    const double left = map.xOf(static_cast<double>(position)) / scale();
    const double right = map.xOf(static_cast<double>(position) + 1) / scale();
    if (right < plot.left() || left > plot.right())
        return;
    // Narrow positions get a line beside which the mark stays visible, wide ones an outline.
    painter.setBrush(Qt::NoBrush);
    QColor line = theme.focus;
    if (right - left >= 5) {
        painter.setPen(QPen(line, 1.2));
        const QRectF box(std::max(left, plot.left()), plot.top(),
                         std::min(right, plot.right()) - std::max(left, plot.left()),
                         plot.height());
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    } else {
        line.setAlphaF(0.75F);
        painter.setPen(QPen(line, 1));
        const double x = std::clamp((left + right) / 2, plot.left(), plot.right());
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    if (!m_hasRuler)
        return;
    QString text = format::count(position);
    if (const QString piece = pieceAt(position); !piece.isEmpty())
        text += QLatin1Char(' ') + format::quoted(piece, 18);
    painter.setFont(labelFont(this, 11));
    const double width = tabularWidth(painter.font(), text) + 12;
    const double x = std::clamp((left + right) / 2 - width / 2, plot.left(),
                                std::max(plot.left(), plot.right() - width));
    const QRectF pill(x, plot.bottom() + 4 + kBandHeight + 1, width, 15);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.focus);
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(theme.dark ? theme.ground : theme.panel);
    drawTabular(painter, pill, Qt::AlignCenter, text);
}

void PositionView::paintRuler(QPainter& painter, const Theme& theme) const
{
    const QRectF plot = plotRect();
    const AxisMap map = deviceMap();
    const double ratio = scale();
    const double top = plot.bottom() + 4;
    painter.save();
    painter.setFont(labelFont(this, 11));

    // Where a position is wide enough for its text, the text takes the place of the segment's name.
    const double positionWidth = ratio > 0 ? 1 / (map.positionsPerPixel() * ratio) : 0;
    const bool hasPieces = positionWidth >= kPieceWidth && !map.isDistance();
    painter.setClipRect(QRectF(plot.left(), top, plot.width(), kBandHeight));
    for (const AxisSegment& segment : m_axis->segments()) {
        const double left = std::round(
            std::max(map.xOf(static_cast<double>(segment.begin)) / ratio, plot.left() - 4));
        const double right = std::round(
            std::min(map.xOf(static_cast<double>(segment.end)) / ratio, plot.right() + 4));
        if (right < plot.left() || left > plot.right())
            continue;
        // A segment of a few tokens still shows as one pixel; neighbours stay apart by a hairline.
        const QRectF box(left, top, std::max(right - left - 1, 1.0), kBandHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(segmentGround(segment.kind, theme));
        painter.drawRoundedRect(box, 3, 3);
        if (hasPieces)
            continue;
        const QRectF inner = box.intersected(QRectF(plot.left(), top, plot.width(), kBandHeight))
                                 .adjusted(6, 0, -6, 0);
        if (tabularWidth(painter.font(), segment.label) <= inner.width()) {
            painter.setPen(segment.kind == AxisSegment::Kind::Document ? theme.muted : theme.ink);
            drawTabular(painter, inner, Qt::AlignCenter, segment.label);
        }
    }
    if (hasPieces) {
        const QFontMetricsF metrics(painter.font(), painter.device());
        painter.setPen(theme.ink);
        for (std::int64_t p = map.column(0).begin;
             static_cast<double>(p) < map.end && p < m_axis->length(); ++p) {
            const QRectF cell(map.xOf(static_cast<double>(p)) / ratio + 2, top, positionWidth - 4,
                              kBandHeight);
            const QString piece = pieceAt(p).trimmed();
            painter.drawText(cell, Qt::AlignCenter | Qt::TextSingleLine,
                             metrics.elidedText(piece, Qt::ElideRight, cell.width()));
        }
    }
    painter.setClipping(false);

    const QRectF row(plot.left(), top + kBandHeight + 1, plot.width(), 15);
    painter.setPen(theme.muted);
    for (const AxisTick& tick : axisTicks(map, 90 * ratio)) {
        const double x =
            map.xOf(static_cast<double>(tick.position) + (map.isDistance() ? 0.5 : 0)) / ratio;
        const double half = tabularWidth(painter.font(), tick.label) / 2;
        double from = x - half;
        if (from < plot.left())
            from = plot.left();
        if (from + 2 * half > plot.right())
            continue;
        drawTabular(painter, QRectF(from, row.top(), 2 * half, row.height()),
                    Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
    drawTabular(painter, QRectF(0, row.top(), kLeftMargin - 10, row.height()),
                Qt::AlignRight | Qt::AlignVCenter, map.isDistance() ? tr("distance, log") : tr("position"));
    const double perPixel = map.positionsPerPixel() * ratio;
    if (perPixel > 1.5 && !map.isDistance())
        drawTabular(painter, QRectF(plot.right() + 10, row.top(), kRightMargin - 10, row.height()),
                    Qt::AlignLeft | Qt::AlignVCenter,
                    tr("%1 positions per px").arg(format::number(perPixel)));
    painter.restore();
}

QString PositionView::axisToolTipAt(const QPointF& point) const
{
    const QRectF plot = plotRect();
    if (!m_hasRuler || point.y() < plot.bottom())
        return {};
    if (const auto position = positionAtX(point.x())) {
        if (const QString forced = forcedToolTip(*position); !forced.isEmpty())
            return forced;
        for (const AxisSegment& segment : m_axis->segments())
            if (*position >= segment.begin && *position < segment.end)
                return explained(segment.label,
                                 tr("positions %1 to %2, %3 tokens")
                                     .arg(format::count(segment.begin),
                                          format::count(segment.end - 1),
                                          format::count(segment.end - segment.begin))) +
                       explained({}, tr("Wheel zooms around the pointer, drag pans, double click "
                                        "shows all. Shift+drag chooses a stretch, right click forces it."));
    }
    if (m_axis->isDistance())
        return explained(tr("Distance"),
                         tr("How many tokens before the focused one a position stands, on a logarithmic "
                            "scale, the nearest at the right. All views share this axis."),
                         tr("distance = query position − position"));
    return explained(tr("Position"), tr("Index of a token in the sequence that the model reads, "
                                        "from 0. All views share this axis."));
}

void PositionView::clicked(const QPointF& point)
{
    if (const auto position = positionAtX(point.x()))
        context().focus->lockPosition(*position);
}

void PositionView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        RunView::mousePressEvent(event);
        return;
    }
    m_isPressed = true;
    m_isDragging = false;
    m_pressedAt = event->position();
    m_lastX = event->position().x();
    m_isStretching = event->modifiers() == Qt::ShiftModifier && m_axis->length() > 0;
    if (m_isStretching)
        m_stretchFrom = nearestPosition(m_lastX);
}

void PositionView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = event->position();
    if (m_isPressed && (event->buttons() & Qt::LeftButton)) {
        if (!m_isDragging &&
            (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
            m_isDragging = true;
            setCursor(m_isStretching ? Qt::SizeHorCursor : Qt::ClosedHandCursor);
            context().focus->endHover();
        }
        if (m_isDragging && m_isStretching)
            return stretchTo(nearestPosition(point.x()));
        if (m_isDragging) {
            m_axis->pan((m_lastX - point.x()) * scale() * deviceMap().positionsPerPixel());
            m_lastX = point.x();
            return;
        }
    }
    if (const auto position = positionAtX(point.x()))
        context().focus->hoverPosition(*position);
    else
        context().focus->endHover();
}

void PositionView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    if (m_isDragging) {
        m_isDragging = false;
        unsetCursor();
        return;
    }
    if (m_isStretching) { // a click with Shift: from where one was before to here, as in a text
        if (const std::int64_t from = context().focus->locked().position; from >= 0)
            m_stretchFrom = from;
        return stretchTo(nearestPosition(event->position().x()));
    }
    clicked(event->position());
}

void PositionView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_axis->showAll();
}

void PositionView::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    const AxisMap map = deviceMap();
    // Qt hands Shift+wheel over as it is; Alt+wheel and touch pads turn it sideways.
    const bool isSideways =
        std::abs(delta.x()) > std::abs(delta.y()) || (event->modifiers() & Qt::ShiftModifier);
    if (isSideways) {
        const int by = delta.x() != 0 ? delta.x() : delta.y();
        m_axis->pan(-by / 120.0 * 0.1 * (map.end - map.begin));
    } else if (delta.y() != 0) {
        const QRectF plot = plotRect();
        const double x = std::clamp(event->position().x(), plot.left(), plot.right()) * scale();
        m_axis->zoom(map.begin + (x - map.left) * map.positionsPerPixel(),
                     std::pow(1.25, delta.y() / 120.0));
    }
    event->accept();
}

void PositionView::keyPressEvent(QKeyEvent* event)
{
    Focus* focus = context().focus;
    const AxisMap whole = m_axis->map(0, 1);
    const auto step = [&](std::int64_t by) {
        if (m_axis->length() == 0)
            return;
        const std::int64_t from = focus->locked().position;
        const std::int64_t to =
            from < 0 ? std::llround(whole.positionOf((m_axis->begin() + m_axis->end()) / 2)) : from + by;
        focus->lockPosition(std::clamp<std::int64_t>(to, 0, m_axis->length() - 1));
        m_axis->reveal(focus->locked().position);
    };
    const auto zoom = [&](double factor) {
        const std::int64_t at = focus->shown().position;
        const double middle = whole.coordinateOf(static_cast<double>(at) + 0.5);
        const bool isVisible = at >= 0 && middle >= m_axis->begin() && middle < m_axis->end();
        m_axis->zoom(isVisible ? middle
                               : (m_axis->begin() + m_axis->end()) / 2,
                     factor);
    };
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier &&
        (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        step(event->key() == Qt::Key_Left ? -1 : 1);
    } else if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) &&
               (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        growStretch(event->key() == Qt::Key_Left ? -1 : 1);
    } else if (event->key() == Qt::Key_N && !(modifiers & ~Qt::ShiftModifier)) {
        stepSelected(modifiers == Qt::ShiftModifier ? -1 : 1);
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        zoom(1.6);
    } else if (event->key() == Qt::Key_Minus) {
        zoom(1 / 1.6);
    } else if (event->key() == Qt::Key_0) {
        m_axis->showAll();
    } else {
        RunView::keyPressEvent(event);
    }
}

void PositionView::stepSelected(int direction)
{
    const LayerRecord* layer = focusedLayer();
    if (!layer || layer->selected.empty())
        return;
    const auto& all = layer->selected;
    const std::int64_t from = context().focus->locked().position;
    std::int64_t to = -1;
    if (direction > 0) {
        const auto next = std::upper_bound(all.begin(), all.end(), from);
        to = next == all.end() ? all.front() : *next;
    } else {
        const auto next = std::lower_bound(all.begin(), all.end(), from);
        to = next == all.begin() ? all.back() : *(next - 1);
    }
    context().focus->lockPosition(to);
    m_axis->reveal(to);
}

void syncAxis(PositionAxis& axis, const RunSnapshot& run)
{
    if (!run.prompt)
        return;
    const std::int64_t prompt = run.prompt->length();
    const auto answered = static_cast<std::int64_t>(run.tokens.size());
    std::vector<AxisSegment> segments;
    std::int64_t joinedFrom = -1; // a begin-of-text token goes to what follows it
    for (const Segment& segment : run.prompt->chat.segments) {
        AxisSegment next{AxisSegment::Kind::System, segment.begin, segment.end, {}};
        switch (segment.kind) {
        case Segment::Kind::Bos: joinedFrom = joinedFrom < 0 ? segment.begin : joinedFrom; continue;
        case Segment::Kind::Marker:
            // Markers frame the turn before them; the first ones frame what follows.
            if (segments.empty())
                joinedFrom = joinedFrom < 0 ? segment.begin : joinedFrom;
            else
                segments.back().end = segment.end;
            continue;
        case Segment::Kind::System: next.label = PositionView::tr("system"); break;
        case Segment::Kind::Document:
            next.kind = AxisSegment::Kind::Document;
            next.label = PositionView::tr("document");
            break;
        case Segment::Kind::User:
            next.kind = AxisSegment::Kind::Question;
            next.label = PositionView::tr("question");
            break;
        case Segment::Kind::Assistant:
            next.kind = AxisSegment::Kind::Answer;
            next.label = PositionView::tr("answer");
            break;
        }
        if (joinedFrom >= 0)
            next.begin = std::exchange(joinedFrom, -1);
        segments.push_back(std::move(next));
    }
    if (answered > 0)
        segments.push_back(
            {AxisSegment::Kind::Answer, prompt, prompt + answered, PositionView::tr("answer")});
    // While an answer grows the axis grows in strides: it would otherwise move under every token.
    constexpr std::int64_t kStride = 32;
    const std::int64_t shown =
        run.isDone() ? answered : (answered + kStride - 1) / kStride * kStride;
    axis.setLength(prompt + shown);
    axis.setSegments(segments);
}

} // namespace sightline
