// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "ui/painting/text_block.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace sightline {

/// A document's text as wrapped lines, and the way between its tokens, its characters and
/// rectangles.
/// Draws nothing and knows no widget. Coordinates are those of the whole page: (0, 0) is its top
/// left
/// corner, width() its width.
///
/// Works paragraph by paragraph: a paragraph's height is estimated until somebody asks for its
/// lines,
/// then exact. Finding a paragraph by y, character or token is a binary search. Nothing here costs
/// more
/// than a pass over the paragraphs (not over the characters) once the text is set.
class TokenLayout {
public:
    enum class BlockKind { Paragraph, Heading, ListItem, Verbatim };

    /// A paragraph, or a part of a very long one.
    struct Block {
        std::int32_t begin = 0;   ///< first character
        std::int32_t textEnd = 0; ///< one past the last character that is laid out
        std::int32_t end = 0;     ///< one past the line ends that follow
        int firstToken = 0;       ///< first token that reaches into [begin, end)
        int endToken = 0;         ///< one past the last; may overlap the next block's first
        BlockKind kind = BlockKind::Paragraph;
        int level = 0;     ///< heading 1..6; list depth from 0
        int marker = 0;    ///< characters of a heading's or list item's mark, with its space
        int number = 0;    ///< paragraph number from 1; 0 where a long paragraph goes on
        double space = 0;  ///< above the text, in line heights
        double height = 0; ///< with space; estimated until `exact`
        bool exact = false;
    };

    /// Takes the text apart. `tokens` may be null (no model yet) or must belong to `document`.
    void setDocument(DocumentPtr document, DocumentTokensPtr tokens);
    void setFont(const QFont& font); ///< pixel size is the reading size
    void setWidth(double width);     ///< keeps estimates for everything, lays out nothing

    [[nodiscard]] const QString& text() const;
    [[nodiscard]] const DocumentTokensPtr& tokens() const { return m_tokens; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] int blockCount() const { return static_cast<int>(m_blocks.size()); }
    [[nodiscard]] const Block& block(int index) const
    {
        return m_blocks[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] double height() const { return blockTop(blockCount()); }
    [[nodiscard]] double blockTop(int index) const; ///< 0 <= index <= blockCount()
    [[nodiscard]] double textTop(int index) const;  ///< below the space above
    [[nodiscard]] int blockAt(double y) const;      ///< clamped; -1 without blocks
    [[nodiscard]] int blockOfCharacter(std::int32_t character) const;
    [[nodiscard]] int blockOfToken(int token) const; ///< the block where it begins; -1 if none
    [[nodiscard]] std::pair<int, int> tokensIn(std::int32_t begin, std::int32_t end) const;

    /// The block's lines, laid out now if they were not.
    const TextBlock& lines(int index);
    /// Spans of the block's tokens (cached with its lines).
    const std::vector<TextSpan>& spans(int index);
    /// Measures further blocks until the time is used up. True when every height is exact.
    bool measureSome(std::chrono::microseconds budget);
    [[nodiscard]] bool isExact() const { return m_inexact == 0; }

    // The following lay out the block they touch.
    [[nodiscard]] int tokenAt(QPointF point);              ///< -1 beside the text
    [[nodiscard]] std::int32_t characterAt(QPointF point); ///< caret place nearest to the point
    [[nodiscard]] std::vector<QRectF> tokenRects(int token);
    [[nodiscard]] std::vector<QRectF> rangeRects(std::int32_t begin, std::int32_t end);

private:
    struct LaidOut {
        std::unique_ptr<TextBlock> lines;
        std::vector<TextSpan> spans;
        bool hasSpans = false;
    };

    void appendBlocks(std::int32_t begin, std::int32_t textEnd, std::int32_t end, Block shape);
    void findTokens();
    void estimateAll();
    [[nodiscard]] BlockStyle styleOf(const Block& block) const;
    [[nodiscard]] double estimate(const Block& block) const;
    void setHeight(int index, double height, bool exact);
    void dropFarLayouts(int near);

    DocumentPtr m_document;
    DocumentTokensPtr m_tokens;
    QFont m_font;
    double m_width = 600;
    double m_lineHeight = 24;
    double m_averageWidth = 7.5; // of a character, measured on the text
    std::vector<Block> m_blocks;
    std::vector<LaidOut> m_laidOut; // beside m_blocks
    int m_held = 0;                 // entries of m_laidOut with lines
    int m_inexact = 0;
    int m_measureNext = 0;
    mutable std::vector<double> m_tops; // prefix sums, valid up to and including m_topsValid
    mutable int m_topsValid = 0;
};

} // namespace sightline
