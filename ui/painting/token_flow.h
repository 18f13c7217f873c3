// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/text_block.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <vector>

class QPainter;

namespace sightline {

/// Generated tokens as flowing text that grows at its end. Lines that are full are sealed:
/// appending a
/// token lays out the last line or two again, never the whole answer. GUI thread.
class TokenFlow {
public:
    void setFont(const QFont& font);
    void setWidth(double width);
    void clear();
    void append(const QString& text); ///< one token; may be empty
    /// Room below the line where this token stands, for a mark there; -1 for none.
    void setMarkedToken(int token, double room);

    /// Room above the lines where these tokens (ascending) stand, for words there.
    void setRaisedTokens(std::vector<int> tokens, double room);
    /// Takes the place of a token's text; lays everything out again.
    void setText(const std::vector<QString>& tokens);

    [[nodiscard]] int tokenCount() const { return static_cast<int>(m_begins.size()); }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] int lineCount();
    [[nodiscard]] double height();
    [[nodiscard]] int tokenAt(QPointF point); ///< -1 beside the text
    /// Boxes of the token, one per line that it reaches; without its leading space unless it is all
    /// space.
    [[nodiscard]] std::vector<QRectF> rects(int token);
    /// All boxes from one token to another (exclusive), with the token that each belongs to.
    struct Box {
        int token = 0;
        QRectF rect;
        QRectF full; ///< with leading space
    };
    [[nodiscard]] std::vector<Box> boxes(double top, double bottom);
    /// Draws what lies between `top` and `bottom` with the painter's pen; the first `dimmedTokens`
    /// tokens
    /// in another colour.
    void draw(QPainter& painter, QPointF corner, double top, double bottom, int dimmedTokens = 0,
              const QColor& dimmed = {});
    /// Number of blocks laid out since the start: what a test of incremental layout looks at.
    [[nodiscard]] int layoutCount() const { return m_layoutCount; }

private:
    struct Part { // of the text, laid out on its own; begins at a line's start
        std::int32_t begin = 0;
        std::int32_t end = 0;
        int firstLine = 0;
        int firstToken = 0; // first token that reaches into the part
        int endToken = 0;
        std::unique_ptr<TextBlock> block; // null: to be laid out
        std::vector<TextSpan> spans;
        bool sealed = false;
    };
    void layOut();
    [[nodiscard]] double lineTop(int line) const;
    [[nodiscard]] std::pair<int, int> tokensOf(const Part& part) const;

    QFont m_font;
    double m_width = 300;
    double m_lineHeight = 24;
    QString m_text;
    std::vector<std::int32_t> m_begins;
    std::vector<std::int32_t> m_ends;
    std::vector<Part> m_parts;
    bool m_dirty = false;
    int m_layoutCount = 0;
    int m_marked = -1;
    double m_markRoom = 0;
    int m_markedLine = -1;
    std::vector<int> m_raised;
    double m_raiseRoom = 0;
    std::vector<int> m_raisedLines; // ascending
};

} // namespace sightline
