// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches of positions: how one is chosen and forced, and what stands for it, for forced passages and for the pin.
#include "ui/views/position_view.h"

#include "app/formatting.h"
#include "ui/painting/labels.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr double kLaneGap = 1; // below the marks
constexpr double kLaneHeight = 3;

} // namespace

void PositionView::setForced(const SelectionEdits& edits)
{
    if (m_forced == edits)
        return;
    m_forced = edits;
    update();
}

QRectF PositionView::spanRect(const PositionSpan& span) const
{
    const std::int64_t end = std::min(span.end, m_axis->length());
    if (span.begin < 0 || end <= span.begin)
        return {};
    const QRectF plot = plotRect();
    const AxisMap map = deviceMap();
    const double left = map.xOf(static_cast<double>(span.begin)) / scale();
    const double right = map.xOf(static_cast<double>(end)) / scale();
    if (right < plot.left() || left > plot.right())
        return {};
    const double from = std::max(left, plot.left());
    // A stretch below a pixel is still to be seen.
    return QRectF(from, plot.top(), std::max(std::min(right, plot.right()) - from, 1.0), plot.height());
}

QRectF PositionView::forcedRect(const SelectionEdit& edit) const
{
    const QRectF where = spanRect({edit.begin, edit.end});
    if (where.isEmpty())
        return {};
    const double width = std::max(where.width(), 3.0);
    return QRectF(where.center().x() - width / 2, where.bottom() + kLaneGap, width, kLaneHeight);
}

void PositionView::paintStretch(QPainter& painter, const Theme& theme) const
{
    const QRectF band = spanRect(context().focus->passage());
    if (band.isEmpty())
        return;
    QColor ground = theme.focus;
    ground.setAlphaF(theme.dark ? 0.20F : 0.12F);
    painter.fillRect(band, ground);
    painter.setPen(QPen(theme.focus, 1));
    for (const double edge : {band.left(), band.right()}) { // on whole pixels, or it would be two pale ones
        const double x = std::floor(edge) + 0.5;
        painter.drawLine(QPointF(x, band.top()), QPointF(x, band.bottom()));
    }
}

void PositionView::paintForced(QPainter& painter, const Theme& theme) const
{
    for (const SelectionEdit& edit : m_forced)
        if (const QRectF lane = forcedRect(edit); !lane.isEmpty())
            painter.fillRect(lane, edit.kind == SelectionEdit::Kind::Include ? theme.runA : theme.missed);
}

void PositionView::paintPinned(QPainter& painter, const Theme& theme) const
{
    const auto& pin = context().focus->pinned();
    if (!pin || pin->position < 0 || pin->position == focusPoint().position)
        return;
    const QRectF where = spanRect({pin->position, pin->position + 1});
    if (where.isEmpty())
        return;
    const double x = std::floor(where.center().x()) + 0.5;
    painter.setPen(QPen(theme.focus, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, where.top()), QPointF(x, where.bottom()));
}

QString PositionView::forcedToolTip(std::int64_t position) const
{
    for (const SelectionEdit& edit : m_forced)
        if (position >= edit.begin && position < edit.end)
            return explained(edit.kind == SelectionEdit::Kind::Include ? tr("Must read") : tr("Must not read"),
                             (edit.kind == SelectionEdit::Kind::Include
                                  ? tr("Answers are made to read positions %1 to %2. They take places of others; k stays the same.")
                                  : tr("Answers are kept from positions %1 to %2. The text itself is not changed."))
                                 .arg(format::count(edit.begin), format::count(edit.end - 1)));
    return {};
}

DataMatrix PositionView::positionMatrix(const QString& name, const QString& rowAxis, std::int64_t rows) const
{
    DataMatrix matrix;
    const PositionRange visible = visiblePositions();
    matrix.name = name;
    matrix.rowAxis = rowAxis;
    matrix.columnAxis = QStringLiteral("position");
    matrix.rows = rows;
    matrix.firstColumn = visible.begin;
    matrix.columns = visible.end - visible.begin;
    if (rows * matrix.columns > kMostMatrixCells)
        matrix.failure = tr("%1 rows × %2 positions are more than can be saved as one array; zoom in to at most %3 positions.")
                             .arg(format::count(rows), format::count(matrix.columns), format::count(kMostMatrixCells / rows));
    else
        matrix.values.assign(static_cast<std::size_t>(rows * matrix.columns), kNotMeasured);
    return matrix;
}

// Choosing a stretch ------------------------------------------------------------------------------

std::int64_t PositionView::nearestPosition(double x) const
{
    const PositionRange visible = visiblePositions();
    const QRectF plot = plotRect();
    const double inside = std::clamp(x, plot.left(), plot.right() - 1);
    return std::clamp(deviceMap().positionAt(inside * scale()), visible.begin, std::max(visible.begin, visible.end - 1));
}

void PositionView::stretchTo(std::int64_t position)
{
    context().focus->setPassage(std::min(m_stretchFrom, position), std::max(m_stretchFrom, position) + 1);
}

void PositionView::growStretch(int by)
{
    Focus* focus = context().focus;
    const std::int64_t anchor = focus->locked().position;
    if (anchor < 0 || anchor >= m_axis->length())
        return;
    // The kept position is the end that stays; the other one moves.
    const PositionSpan stretch = focus->passage();
    std::int64_t moving = anchor;
    if (stretch.contains(anchor))
        moving = stretch.begin == anchor ? stretch.end - 1 : stretch.begin;
    moving = std::clamp<std::int64_t>(moving + by, 0, m_axis->length() - 1);
    m_stretchFrom = anchor;
    stretchTo(moving);
    m_axis->reveal(moving);
}

void PositionView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const PositionSpan stretch = context().focus->passage();
    const std::int64_t kept = context().focus->locked().position;
    const auto under = byKey ? std::optional(stretch.isEmpty() ? kept : stretch.begin) : positionAtX(event->pos().x());
    if (!run() || !under || *under < 0)
        return RunView::contextMenuEvent(event);
    const PositionSpan span = stretch.contains(*under) ? stretch : PositionSpan{*under, *under + 1};
    const bool isOne = span.end - span.begin == 1;
    const QString what = isOne ? tr("Position %1").arg(format::count(span.begin))
                               : tr("Positions %1–%2").arg(format::count(span.begin), format::count(span.end - 1));

    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    // Positions of the question or the answer are others in the next one: the document's alone can be forced.
    PositionSpan forcible;
    if (run()->prompt)
        for (const Segment& segment : run()->prompt->chat.segments)
            if (segment.kind == Segment::Kind::Document && *under >= segment.begin && *under < segment.end)
                forcible = {std::max(span.begin, segment.begin), std::min(span.end, segment.end)};
    const auto force = [&](const QString& text, const QString& tip, SelectionEdit::Kind kind) {
        QAction* action = menu->addAction(text, this, [this, kind, forcible] { emit forceRequested(kind, forcible.begin, forcible.end); });
        action->setEnabled(!forcible.isEmpty());
        action->setToolTip(forcible.isEmpty() ? tr("Only positions of the document can be forced") : tip);
        action->setStatusTip(action->toolTip());
    };
    force(tr("&Make Answers Read %1").arg(what), tr("Every token of the next answer reads these positions; they take places of others, k stays the same"),
          SelectionEdit::Kind::Include);
    force(tr("&Keep Answers from %1").arg(what), tr("No token of the next answer reads these positions; the text itself is not changed"),
          SelectionEdit::Kind::Exclude);
    for (std::size_t i = 0; i < m_forced.size(); ++i)
        if (*under >= m_forced[i].begin && *under < m_forced[i].end)
            menu->addAction(m_forced[i].kind == SelectionEdit::Kind::Include ? tr("No Longer Make Answers Read It") : tr("Let Answers Read It Again"),
                            this, [this, i] { emit releaseRequested(static_cast<int>(i)); });
    menu->addSeparator();
    if (!isOne) {
        menu->addAction(tr("&Zoom to These Positions"), this, [this, span] {
            m_axis->setVisible(static_cast<double>(span.begin), static_cast<double>(span.end));
        })->setEnabled(!m_axis->isDistance());
        menu->addAction(tr("&Let Go of the Stretch"), this, [this] { context().focus->setPassage(0, 0); });
    }
    menu->addAction(tr("Show &All Positions"), m_axis, &PositionAxis::showAll)->setEnabled(!m_axis->showsAll());
    const QRectF where = spanRect(span);
    menu->popup(byKey ? mapToGlobal(where.isEmpty() ? rect().center() : where.center().toPoint()) : event->globalPos());
}

} // namespace sightline
