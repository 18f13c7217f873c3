// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace sightline {

/// Builds the text of a document out of the blocks that a structured format (HTML, DOCX, ODT) has: paragraphs
/// with a blank line between them, headings and list items with their Markdown marks, table rows as a line of
/// cells. White space is collapsed as a browser does, except in verbatim blocks. Characters that are no text
/// (controls, soft hyphens, NUL) are left out.
class TextBuilder {
public:
    enum class Block { Paragraph, Heading, ListItem, Verbatim, TableRow };

    /// Ends the block before and begins another. A heading's `level` is 1..6, a list item's its depth from 0.
    /// `number` is that of an item in a numbered list; 0: a bullet.
    void begin(Block kind, int level = 0, int number = 0);
    void end(); ///< what is added next begins a paragraph of its own
    void add(QStringView text);
    void lineBreak(); ///< inside a block
    void cell();      ///< of a table row: all but the first are set off from the one before

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty() && m_block.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_text.size() + m_block.size(); }
    [[nodiscard]] const QString& firstHeading() const { return m_firstHeading; } ///< of level 1 or 2, else empty
    [[nodiscard]] QString take(); ///< all of it; the builder is empty again

private:
    void flush();

    QString m_text;
    QString m_block; // of the open block, without its mark
    QString m_firstHeading;
    Block m_kind = Block::Paragraph;
    Block m_lastKind = Block::Paragraph;
    int m_level = 0;
    int m_number = 0;
    bool m_pendingSpace = false;
    bool m_hasCell = false;
};

} // namespace sightline
