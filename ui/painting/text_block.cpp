// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/text_block.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr double kLineEndMark = 0.55; // width of the mark of a line-end token, in ems

} // namespace

TextBlock::TextBlock(const QString& text, const BlockStyle& style) : m_style(style)
{
    QString shown = text;
    shown.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)); // breaks a line, keeps indices
    m_length = static_cast<int>(shown.size());
    m_layout = std::make_unique<QTextLayout>(shown, style.font);
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(style.font.pixelSize() > 0 ? style.font.pixelSize() * 2.4 : 36);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (;;) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        const double indent = style.indent + (m_lineCount > 0 ? style.hanging : 0);
        line.setLineWidth(std::max(20.0, style.width - indent));
        // Whole pixels keep glyphs sharp and lines evenly spaced.
        line.setPosition(QPointF(indent, m_lineCount * style.lineHeight +
                                             std::round((style.lineHeight - line.height()) / 2)));
        ++m_lineCount;
    }
    m_layout->endLayout();
    m_lineCount = std::max(1, m_lineCount);
}

int TextBlock::lineBegin(int line) const
{
    const QTextLine at = m_layout->lineAt(line);
    return at.isValid() ? at.textStart() : 0;
}

int TextBlock::lineEndOf(int line) const
{
    const QTextLine at = m_layout->lineAt(line);
    return at.isValid() ? at.textStart() + at.textLength() : m_length;
}

void TextBlock::keepLines(int count)
{
    if (count >= m_lineCount)
        return;
    m_length = lineBegin(count);
    m_lineCount = count;
}

int TextBlock::lineOf(int character) const
{
    const QTextLine at = m_layout->lineForTextPosition(std::clamp(character, 0, m_length));
    return at.isValid() ? std::min(at.lineNumber(), m_lineCount - 1) : 0;
}

int TextBlock::lineAt(double y) const
{
    return std::clamp(static_cast<int>(std::floor(y / m_style.lineHeight)), 0, m_lineCount - 1);
}

double TextBlock::xOf(int line, int character) const
{
    const QTextLine at = m_layout->lineAt(line);
    return at.isValid() ? at.cursorToX(std::clamp(character, 0, m_length)) : 0;
}

double TextBlock::naturalRight(int line) const
{
    const QTextLine at = m_layout->lineAt(line);
    return at.isValid() ? at.x() + at.naturalTextWidth() : 0;
}

int TextBlock::characterAt(int line, double x, bool nearest) const
{
    const QTextLine at = m_layout->lineAt(line);
    if (!at.isValid())
        return 0;
    return at.xToCursor(x, nearest ? QTextLine::CursorBetweenCharacters
                                   : QTextLine::CursorOnCharacter);
}

void TextBlock::draw(QPainter& painter, QPointF corner, int first, int last,
                     const QVector<QTextLayout::FormatRange>& formats) const
{
    const int end = std::min(last, m_lineCount - 1);
    if (formats.isEmpty()) {
        for (int line = std::max(0, first); line <= end; ++line)
            if (const QTextLine at = m_layout->lineAt(line); at.isValid())
                at.draw(&painter, corner);
        return;
    }
    const double height = m_style.lineHeight;
    const QRectF clip(corner.x() - 4, corner.y() + std::max(0, first) * height, m_style.width + 40,
                      (end - std::max(0, first) + 1) * height);
    // The layout leaves out lines beyond the rectangle only roughly; the painter cuts exactly.
    painter.save();
    painter.setClipRect(clip, Qt::IntersectClip);
    m_layout->draw(&painter, corner, formats, clip);
    painter.restore();
}

std::vector<TextSpan> TextBlock::spans(std::span<const std::int32_t> begins,
                                       std::span<const std::int32_t> ends, int offset,
                                       int firstToken, int closing) const
{
    std::vector<TextSpan> result;
    result.reserve(begins.size());
    const QString text = m_layout->text();
    const double em = m_style.font.pixelSize() > 0 ? m_style.font.pixelSize() : 15;
    double tail = -1; // where the next line-end mark goes
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const int token = firstToken + static_cast<int>(i);
        const int begin = std::max(0, begins[i] - offset);
        const int end = std::min(m_length, ends[i] - offset);
        if (begin >= m_length && begins[i] - offset < m_length + closing && ends[i] > begins[i]) {
            const int line = m_lineCount - 1;
            const double left = tail >= 0 ? tail : naturalRight(line) + 0.1 * em;
            tail = left + kLineEndMark * em;
            result.push_back({token, line, left, left, tail - 1, true});
            continue;
        }
        for (int at = begin; at < end;) {
            const int line = lineOf(at);
            const int stop = std::min(end, std::max(at + 1, lineEndOf(line)));
            int ink = at;
            while (ink < stop && text[ink].isSpace())
                ++ink;
            const bool blank = ink == stop;
            // A word's leading blank that was left at the end of the line before is no part of its
            // mark.
            const bool goesOn = stop < end || (closing == 0 && ends[i] - offset > stop);
            if (blank && goesOn && text[stop - 1] != QChar(QChar::LineSeparator)) {
                at = stop;
                continue;
            }
            double left = xOf(line, at);
            double right = xOf(line, stop);
            double inkLeft = blank ? left : xOf(line, ink);
            if (right < left) { // right-to-left text
                std::swap(left, right);
                inkLeft = left;
            }
            const bool breaks = blank && text[stop - 1] == QChar(QChar::LineSeparator);
            if (breaks)
                right = left + kLineEndMark * em;
            result.push_back({token, line, left, inkLeft, right, breaks});
            at = stop;
        }
    }
    return result;
}

} // namespace sightline
