// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <span>
#include <vector>

class QPainter;

namespace sightline {

/// Where one token, or the part of it on one line, stands inside a block. Coordinates are relative
/// to
/// the block's corner.
struct TextSpan {
    int token = 0;
    int line = 0;
    double left = 0;    ///< with leading space
    double inkLeft = 0; ///< without leading space: where a mark behind the word begins
    double right = 0;
    bool lineEnd = false; ///< a line-end token that has no glyph: drawn as a small mark
};

/// Type setting of a block.
struct BlockStyle {
    QFont font;
    double width = 100;
    double lineHeight = 24; ///< pixels from one line to the next
    double indent = 0;      ///< of every line
    double hanging = 0;     ///< further indent of all lines but the first
};

/// One paragraph laid out into lines of equal height: a QTextLayout with the few questions that the
/// token views ask. Text is shown as it stands; line ends inside it break lines. GUI thread.
class TextBlock {
public:
    TextBlock(const QString& text, const BlockStyle& style);

    [[nodiscard]] int lineCount() const { return m_lineCount; }
    [[nodiscard]] double lineHeight() const { return m_style.lineHeight; }
    [[nodiscard]] double height() const { return m_lineCount * m_style.lineHeight; }
    [[nodiscard]] int lineBegin(int line) const; ///< index of the line's first character
    [[nodiscard]] int lineEndOf(int line) const; ///< one past its last
    [[nodiscard]] int lineOf(int character) const;
    [[nodiscard]] int lineAt(double y) const; ///< clamped
    [[nodiscard]] double xOf(int line, int character) const;
    [[nodiscard]] double naturalRight(int line) const; ///< right edge of the line's text
    /// Character whose box holds x on that line; clamped to the line. `nearest` rounds to a caret
    /// place.
    [[nodiscard]] int characterAt(int line, double x, bool nearest = false) const;

    /// Forgets lines from `count` on without laying out again. Requires: 1 <= count <= lineCount().
    void keepLines(int count);

    /// Draws lines first .. last (inclusive) with the painter's pen; `formats` recolours parts.
    void draw(QPainter& painter, QPointF corner, int first, int last,
              const QVector<QTextLayout::FormatRange>& formats = {}) const;

    /// Spans of tokens whose characters are [begins[i], ends[i]), relative to the block's text;
    /// parts
    /// outside it are cut off. `firstToken` numbers the first. `closing` characters after the text
    /// (line ends that were not laid out) count as part of the last line.
    [[nodiscard]] std::vector<TextSpan> spans(std::span<const std::int32_t> begins,
                                              std::span<const std::int32_t> ends, int offset,
                                              int firstToken, int closing) const;

private:
    BlockStyle m_style;
    std::unique_ptr<QTextLayout> m_layout;
    int m_lineCount = 0;
    int m_length = 0;
};

} // namespace sightline
