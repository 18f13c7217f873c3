// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/markdown.h"
#include "ui/painting/rich_block.h"
#include "ui/painting/token_flow.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace sightline {

/// Generated tokens as Markdown that grows at its end: what TokenFlow is for plain text, with the same questions.
/// Marks of Markdown are not shown; a token of which nothing is shown gets a narrow box where it stands, so that every
/// token can be pointed at. A new token lays out the paragraph (list, table, some lines of code) at the end, never
/// the whole answer. GUI thread.
class MarkdownFlow {
public:
    using Box = TokenFlow::Box;
    struct Colours {
        QColor muted, link, ground, hairline;
    };
    /// A block of code with the button that copies it.
    struct Code {
        QRectF button;
        QString language;
        QString text;
    };

    void setFont(const QFont& font);
    void setWidth(double width);
    void clear();
    void append(const QString& text); ///< one token; may be empty
    void setMarkedToken(int token, double room); ///< see TokenFlow
    void setRoomAbove(double room); ///< above every line, for words there; lays everything out again
    /// No more tokens come: marks without a partner are shown as they are.
    void setFinished(bool finished);

    [[nodiscard]] int tokenCount() const { return static_cast<int>(m_begins.size()); }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height();
    [[nodiscard]] int tokenAt(QPointF point); ///< -1 beside the text
    [[nodiscard]] std::vector<QRectF> rects(int token);
    [[nodiscard]] std::vector<Box> boxes(double top, double bottom);
    [[nodiscard]] QString linkAt(QPointF point);    ///< address; empty beside links
    [[nodiscard]] std::vector<Code> codeBlocks();   ///< from top to bottom
    /// What lies below the marks of tokens: grounds of code, lines of tables and quotes. Then draw() the text.
    void drawGrounds(QPainter& painter, QPointF corner, double top, double bottom, const Colours& colours);
    void draw(QPainter& painter, QPointF corner, double top, double bottom, const Colours& colours, int dimmedTokens = 0);
    [[nodiscard]] int layoutCount() const { return m_layoutCount; } ///< pieces laid out since the start

private:
    struct Placed { // a block with its place in the piece
        RichBlock lines;
        markdown::Block::Kind kind;
        QPointF corner;
        double markerLeft = 0;
        QString marker;
        QString language;
        int quote = 0;
        int row = 0;
        bool isHead = false, opensCode = false, closesCode = false;
        std::int32_t begin = 0, end = 0; // source
        QString text;                    // of code
    };
    struct TokenBox {
        int token = 0;
        QRectF rect, full;
        bool isHidden = false;
        QPointF place; ///< of a mark between two characters
    };
    struct Part {
        markdown::Splitter::Stretch stretch;
        std::vector<Placed> blocks;
        std::vector<QString> links;
        std::vector<TokenBox> boxes; // relative to the part
        double top = 0;
        double height = 0;
        int firstToken = 0, endToken = 0;
    };
    void layOut();
    void layOutPart(Part& part, bool isFirst, bool isLast);
    void placeBlocks(Part& part, const markdown::Piece& piece, bool isFirst);
    void placeTable(Part& part, const std::vector<markdown::Block>& cells, double& y);
    void placeTokens(Part& part, const markdown::Piece& piece);
    [[nodiscard]] std::size_t partAt(double y) const;
    [[nodiscard]] QRectF buttonOf(const Part& part, const Placed& code) const;
    [[nodiscard]] RichBlock::Style styleOf(const markdown::Block& block) const;

    QFont m_font;
    double m_width = 300;
    double m_lineHeight = 24;
    QString m_text;
    std::vector<std::int32_t> m_begins, m_ends;
    markdown::Splitter m_splitter;
    std::vector<Part> m_parts;
    bool m_isTextNew = false; // since the splitter saw it
    bool m_isDirty = false;
    bool m_isFinished = false;
    int m_layoutCount = 0;
    int m_marked = -1;
    double m_markRoom = 0;
    double m_roomAbove = 0;
};

} // namespace sightline
