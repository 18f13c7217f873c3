// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

/// Markdown (CommonMark with tables, strike-through and bare addresses; no HTML) as blocks of text in which every
/// character knows where it stands in the source. Generated tokens are ranges of the source: so they can be found
/// in what is shown, however much markup between them is not.
namespace sightline::markdown {

enum Style : std::uint8_t { Plain = 0, Bold = 1, Italic = 2, Mono = 4, Strike = 8, Link = 16 };

/// A stretch of shown text of one style. As long as its source, but for entities ("&amp;" is shown as "&").
struct Run {
    std::int32_t begin = 0;  ///< in Block::text
    std::int32_t length = 0;
    std::int32_t source = 0; ///< in the whole text
    std::int32_t sourceLength = 0;
    std::uint8_t style = Plain;
    int link = -1; ///< in Piece::links
};

struct Block {
    enum class Kind { Paragraph, Heading, Code, Rule, Cell };
    Kind kind = Kind::Paragraph;
    int level = 0;          ///< of a heading: 1..6
    int quote = 0;          ///< quotes around it
    int list = 0;           ///< lists around it
    QString marker;         ///< "•" or "3." in front of an item's first block
    std::int32_t markerSource = 0, markerEnd = 0; ///< where that stands in the source
    bool isTight = false;   ///< follows the block before without space, as items of a list do
    int row = 0, column = 0; ///< of a cell
    bool isHead = false;    ///< of a cell
    Qt::Alignment alignment = Qt::AlignLeft;
    QString language;       ///< of code; may be empty
    bool opensCode = false, closesCode = false; ///< code whose first or last line is here, as opposed to one that goes on
    QString text;           ///< line ends break lines
    std::vector<Run> runs;  ///< ascending in both
};

/// Neighbouring blocks that are parsed together: source [begin, end).
struct Piece {
    std::int32_t begin = 0;
    std::int32_t end = 0;
    std::vector<Block> blocks;
    std::vector<QString> links; ///< addresses, as written
};

/// Parses text[begin, end) by itself. `isOpen`: more will follow, so emphasis that has not been closed yet counts as
/// closed at the end instead of showing its marks until it is.
[[nodiscard]] Piece parse(const QString& text, std::int32_t begin, std::int32_t end, bool isOpen = false);

/// Lines [begin, end) of a fenced code block. The line with the opening or closing fence is among them where
/// `opens` or `closes` say so.
[[nodiscard]] Piece parseCode(const QString& text, std::int32_t begin, std::int32_t end, bool opens, bool closes);

/// Cuts a growing text into stretches that can be parsed by themselves, so that a new token costs the stretch at the
/// end and not the whole text.
class Splitter {
public:
    struct Stretch {
        std::int32_t begin = 0;
        std::int32_t end = 0;
        bool isCode = false;
        bool opens = false, closes = false; ///< see parseCode()
        bool isSealed = false;              ///< will not change any more
    };
    void clear() { *this = Splitter(); }
    /// `text` begins with what was given before. Afterwards stretches() covers all of it; those before `firstChanged()`
    /// are as they were.
    void update(const QString& text);
    [[nodiscard]] const std::vector<Stretch>& stretches() const { return m_stretches; }
    [[nodiscard]] std::size_t firstChanged() const { return m_firstChanged; }

private:
    void seal(std::int32_t end, bool closes = false);
    void takeLine(const QString& text, std::int32_t begin, std::int32_t end);

    std::vector<Stretch> m_stretches;
    std::size_t m_firstChanged = 0;
    std::int32_t m_begin = 0; ///< of the stretch that is open
    std::int32_t m_scanned = 0; ///< beginning of the first line that is not whole yet
    bool m_isCode = false;
    bool m_opens = false;
    bool m_sawBlank = false;
    bool m_isList = false;
    int m_lines = 0; ///< in the open stretch
    QChar m_fence;
    qsizetype m_fenceLength = 0;
};

} // namespace sightline::markdown
