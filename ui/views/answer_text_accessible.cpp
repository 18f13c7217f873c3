// SPDX-License-Identifier: GPL-3.0-or-later
// The answer's text as screen readers meet it: as it was generated, Markdown's marks included, so that every token has
// its place in it.
#include "ui/views/answer_text.h"

namespace sightline {

namespace {

/// UTF-16 units that the characters of which these bytes hold the beginning come to: a character that is spread over
/// tokens belongs to the first of them.
int unitsIn(const std::string& utf8)
{
    int units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0) != 0x80;
        units += (byte & 0xF8) == 0xF0; // beyond the first plane: two units
    }
    return units;
}

} // namespace

int AnswerText::offsetOf(int token) const
{
    int offset = 0;
    for (int i = 0; m_run && i < token && i < std::ssize(m_run->tokens); ++i)
        offset += unitsIn(m_run->tokens[static_cast<std::size_t>(i)]->text);
    return offset;
}

int AnswerText::tokenAround(int offset) const
{
    const int count = m_run ? static_cast<int>(std::ssize(m_run->tokens)) : 0;
    int end = 0;
    for (int i = 0; i < count && offset >= 0; ++i) {
        end += unitsIn(m_run->tokens[static_cast<std::size_t>(i)]->text);
        if (end > offset)
            return i;
    }
    return -1;
}

QString AnswerText::paintedText() const
{
    return m_run ? m_run->text() : QString();
}

int AnswerText::paintedCaret() const
{
    return m_focused >= 0 ? offsetOf(m_focused) : 0;
}

void AnswerText::setPaintedCaret(int offset)
{
    if (const int token = tokenAround(offset); token >= 0)
        emit tokenClicked(token);
}

QRectF AnswerText::paintedRect(int offset)
{
    const int token = tokenAround(offset);
    const auto rects = token >= 0 ? tokenRects(shownToken(token)) : std::vector<QRectF>();
    return rects.empty() ? QRectF() : rects.front().translated(kMargin, kMargin);
}

int AnswerText::paintedOffsetAt(const QPointF& point)
{
    const int token = tokenAt(point - QPointF(kMargin, kMargin));
    return token >= 0 ? offsetOf(token) : -1;
}

} // namespace sightline
