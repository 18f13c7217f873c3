// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data_table.h"
#include "ui/painting/position_axis.h"
#include "ui/views/run_view.h"

#include <optional>

namespace sightline {

/// A run view over sequence positions. All of them keep the same margins and share a PositionAxis,
/// so that a position has the same x in each. Wheel zooms around the pointer, Shift+wheel and
/// dragging pan, double click shows all; hovering points at a position, a click keeps it. Shift+drag
/// chooses a stretch of positions, which is the passage of the shared focus; the menu forces it in or
/// out of what answers read.
class PositionView : public RunView {
    Q_OBJECT

public:
    static constexpr int kLeftMargin = 104;  ///< names and values of rows
    static constexpr int kRightMargin = 132; ///< bars and readings
    static constexpr int kRulerHeight = 34;  ///< segment band and position ticks

    /// `axis` is borrowed and outlives the view; null: the view makes its own.
    PositionView(const ViewContext& context, PositionAxis* axis, QWidget* parent);

    [[nodiscard]] PositionAxis* axis() const { return m_axis; }
    /// Whether segment band and ticks stand at the bottom.
    void setRulerVisible(bool on);
    [[nodiscard]] bool isRulerVisible() const { return m_hasRuler; }

    /// Where marks stand, in logical pixels.
    [[nodiscard]] QRectF plotRect() const;
    /// x of the middle of a position, in logical pixels; may lie outside the plot.
    [[nodiscard]] double xOfPosition(std::int64_t position) const;
    /// Positions that are visible, at least in part: [begin, end), within the axis.
    [[nodiscard]] PositionRange visiblePositions() const;
    /// Position under a logical x, if one lies there.
    [[nodiscard]] std::optional<std::int64_t> positionAtX(double x) const;

    /// The passages that answers are made to read or kept from: a lane below the marks.
    void setForced(const SelectionEdits& edits);
    [[nodiscard]] const SelectionEdits& forced() const { return m_forced; }
    /// Where positions stand, as high as the marks, in logical pixels; empty where none is visible.
    [[nodiscard]] QRectF spanRect(const PositionSpan& span) const;
    /// Where a forced passage stands in its lane; empty where it is not visible.
    [[nodiscard]] QRectF forcedRect(const SelectionEdit& edit) const;

signals:
    /// Positions [begin, end) of the document are to be read by, or kept from, the next answers.
    void forceRequested(sightline::SelectionEdit::Kind kind, qint64 begin, qint64 end);
    void releaseRequested(int index); ///< of the edits given to setForced

protected:
    void runUpdated() override;
    void focusUpdated() override;
    void paintOverlay(QPainter& painter, const Theme& theme) override;

    [[nodiscard]] virtual int topMargin() const { return 6; }
    /// The map in device pixels of the image that is painted.
    [[nodiscard]] AxisMap deviceMap() const;
    /// The columns of the map as a query at `query` sees them: hidden positions are cut off, and a column with none
    /// left is empty (begin == end).
    [[nodiscard]] std::vector<PositionRange> shownColumns(const AxisMap& map, std::int64_t query) const;
    /// Cuts columns as shownColumns does.
    void cutColumns(std::vector<PositionRange>& columns, std::int64_t query) const;
    /// What the focused layer read for the focused token; null without.
    [[nodiscard]] const LayerRecord* focusedLayer() const;
    [[nodiscard]] QString axisToolTipAt(const QPointF& point) const; ///< over the ruler
    /// "position 4,166 “73914”", with what stands there.
    [[nodiscard]] QString positionLine(std::int64_t position) const;
    /// Rows over the visible positions, filled with NaN; only a reason where there would be more than kMostMatrixCells.
    [[nodiscard]] DataMatrix positionMatrix(const QString& name, const QString& rowAxis, std::int64_t rows) const;
    /// A click that was not a drag; default: keeps the position.
    virtual void clicked(const QPointF& point);
    /// Sets the accessible description from the focus.
    virtual void describe() {}

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(
        QKeyEvent* event) override; ///< Ctrl+arrows: position; with Shift: stretch; N: next selected; + - 0: zoom

private:
    void paintRuler(QPainter& painter, const Theme& theme) const;
    void stepSelected(int direction);
    void followQuery();
    // position_view_marks.cpp
    void paintStretch(QPainter& painter, const Theme& theme) const;
    void paintForced(QPainter& painter, const Theme& theme) const;
    void paintPinned(QPainter& painter, const Theme& theme) const;
    [[nodiscard]] std::int64_t nearestPosition(double x) const; ///< within the visible ones
    void stretchTo(std::int64_t position);                      ///< from m_stretchFrom
    void growStretch(int by);
    [[nodiscard]] QString forcedToolTip(std::int64_t position) const;

    PositionAxis* m_axis = nullptr;
    bool m_hasRuler = true;
    bool m_isPressed = false;
    bool m_isDragging = false;
    bool m_isStretching = false;    ///< pressed with Shift
    std::int64_t m_stretchFrom = 0; ///< the end that stays
    SelectionEdits m_forced;
    QPointF m_pressedAt;
    double m_lastX = 0;
};

/// Gives the axis the length and the segments of the run's sequence.
void syncAxis(PositionAxis& axis, const RunSnapshot& run);

} // namespace sightline
