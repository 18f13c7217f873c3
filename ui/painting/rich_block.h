// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/markdown.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace sightline {

/// A block of Markdown as wrapped lines in the styles of its runs, and the way between places in the source and
/// rectangles. Coordinates are relative to the block's corner. GUI thread.
class RichBlock {
public:
    struct Style {
        QFont font;
        double width = 100;
        double lineHeight = 24;
        double above = 0; ///< further room above each line, for words there
        Qt::Alignment alignment = Qt::AlignLeft;
    };
    /// A stretch of one line.
    struct Segment {
        int line = 0;
        double left = 0;
        double inkLeft = 0; ///< without leading blanks
        double right = 0;
    };

    RichBlock(const markdown::Block& block, const Style& style);

    [[nodiscard]] int lineCount() const { return m_lineCount; }
    [[nodiscard]] double lineTop(int line) const; ///< with the gap of a mark above it; below Style::above
    [[nodiscard]] double height() const { return lineTop(m_lineCount) - m_style.above; }
    [[nodiscard]] double lineHeight() const { return m_style.lineHeight; }
    [[nodiscard]] double naturalWidth() const; ///< of the widest line
    /// Room below a line, for a mark there; -1 for none.
    void setGap(int line, double room);

    /// Characters of the block's text that show source [begin, end): first and one past the last; equal where
    /// nothing of it is shown.
    [[nodiscard]] std::pair<int, int> shownRange(std::int32_t begin, std::int32_t end) const;
    /// First character that shows something at or behind a place of the source.
    [[nodiscard]] int characterBehind(std::int32_t source) const;
    [[nodiscard]] std::vector<Segment> segments(int begin, int end) const;
    [[nodiscard]] std::pair<int, double> placeOf(int character) const; ///< line and x
    [[nodiscard]] double endOf(int line) const;                        ///< right edge of its text
    [[nodiscard]] int linkAt(QPointF point) const; ///< in Piece::links; -1 beside links

    /// With the painter's pen, but links in a colour of their own, and what shows source before `dimmedEnd` in
    /// `dimmed`.
    void draw(QPainter& painter, QPointF corner, double top, double bottom, const QColor& link, std::int32_t dimmedEnd,
              const QColor& dimmed) const;

private:
    /// Where the layout has the line, which knows nothing of the gap.
    [[nodiscard]] double laidOutTop(int line) const { return line * (m_style.lineHeight + m_style.above) + m_style.above; }

    Style m_style;
    std::vector<markdown::Run> m_runs;
    std::unique_ptr<QTextLayout> m_layout;
    int m_lineCount = 1;
    int m_gapLine = -1;
    double m_gap = 0;
};

} // namespace sightline
