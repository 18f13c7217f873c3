// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/token_flow.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sightline {

void TokenFlow::setFont(const QFont& font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_lineHeight = std::round(std::max(8, font.pixelSize()) * 1.6);
    m_parts.clear();
    m_dirty = true;
}

void TokenFlow::setWidth(double width)
{
    width = std::max(40.0, std::floor(width));
    if (width == m_width)
        return;
    m_width = width;
    m_parts.clear();
    m_dirty = true;
}

void TokenFlow::clear()
{
    m_text.clear();
    m_begins.clear();
    m_ends.clear();
    m_parts.clear();
    m_marked = -1;
    m_raised.clear();
    m_dirty = true;
}

void TokenFlow::append(const QString& text)
{
    m_begins.push_back(static_cast<std::int32_t>(m_text.size()));
    m_text += text;
    m_ends.push_back(static_cast<std::int32_t>(m_text.size()));
    m_dirty = true;
}

void TokenFlow::setMarkedToken(int token, double room)
{
    if (token == m_marked && room == m_markRoom)
        return;
    m_marked = token;
    m_markRoom = room;
    m_dirty = true;
}

void TokenFlow::setRaisedTokens(std::vector<int> tokens, double room)
{
    if (tokens == m_raised && room == m_raiseRoom)
        return;
    m_raised = std::move(tokens);
    m_raiseRoom = room;
    m_dirty = true;
}

void TokenFlow::setText(const std::vector<QString>& tokens)
{
    m_text.clear();
    m_begins.clear();
    m_ends.clear();
    m_parts.clear();
    m_dirty = true;
    for (const QString& text : tokens)
        append(text);
}

std::pair<int, int> TokenFlow::tokensOf(const Part& part) const
{
    const auto first = std::upper_bound(m_ends.begin(), m_ends.end(), part.begin) - m_ends.begin();
    const auto last =
        std::lower_bound(m_begins.begin(), m_begins.end(), part.end) - m_begins.begin();
    return {static_cast<int>(first), static_cast<int>(std::max(first, last))};
}

void TokenFlow::layOut()
{
    if (!m_dirty)
        return;
    m_dirty = false;
    const auto size = static_cast<std::int32_t>(m_text.size());
    if (m_parts.empty() || m_parts.back().sealed) {
        Part part;
        if (!m_parts.empty()) {
            const Part& last = m_parts.back();
            part.begin = last.end;
            part.firstLine = last.firstLine + last.block->lineCount();
        }
        part.end = -1;
        m_parts.push_back(std::move(part));
    }
    Part& open = m_parts.back();
    if (open.end != size || !open.block) {
        open.end = size;
        BlockStyle style;
        style.font = m_font;
        style.width = m_width;
        style.lineHeight = m_lineHeight;
        open.block =
            std::make_unique<TextBlock>(m_text.mid(open.begin, open.end - open.begin), style);
        ++m_layoutCount;
        // The last line may still change, and a word that grows may pull the end of the line before
        // it
        // down; everything above stays as it is.
        const int keep = open.block->lineCount() - 2;
        std::int32_t next = -1;
        if (keep >= 1) {
            next = open.begin + open.block->lineBegin(keep);
            open.block->keepLines(keep);
            open.end = next;
            open.sealed = true;
        }
        std::tie(open.firstToken, open.endToken) = tokensOf(open);
        const auto count = static_cast<std::size_t>(open.endToken - open.firstToken);
        const auto shift = static_cast<std::size_t>(open.firstToken);
        open.spans = open.block->spans(std::span(m_begins).subspan(shift, count),
                                       std::span(m_ends).subspan(shift, count), open.begin,
                                       open.firstToken, 0);
        if (open.sealed) {
            std::erase_if(open.spans, [&](const TextSpan& span) { return span.line >= keep; });
            m_dirty = true;
            layOut(); // the open rest: two lines, so this goes one level deep
        }
    }
    m_markedLine = -1;
    if (m_marked >= 0)
        for (const auto& part : m_parts)
            for (const auto& span : part.spans)
                if (span.token == m_marked && m_markedLine < 0)
                    m_markedLine = part.firstLine + span.line;
    m_raisedLines.clear();
    if (m_raised.empty())
        return;
    int last = -1; // a word stands above the token's first line
    for (const auto& part : m_parts)
        for (const auto& span : part.spans) {
            if (span.token == last || !std::binary_search(m_raised.begin(), m_raised.end(), span.token))
                continue;
            last = span.token;
            const int line = part.firstLine + span.line;
            if (m_raisedLines.empty() || m_raisedLines.back() != line)
                m_raisedLines.push_back(line);
        }
}

double TokenFlow::lineTop(int line) const
{
    const auto raised = std::upper_bound(m_raisedLines.begin(), m_raisedLines.end(), line) - m_raisedLines.begin();
    return line * m_lineHeight + (m_markedLine >= 0 && line > m_markedLine ? m_markRoom : 0) +
           static_cast<double>(raised) * m_raiseRoom;
}

int TokenFlow::lineCount()
{
    layOut();
    return m_parts.back().firstLine + m_parts.back().block->lineCount();
}

double TokenFlow::height()
{
    const int lines = lineCount();
    return lines * m_lineHeight + (m_markedLine >= 0 ? m_markRoom : 0) +
           static_cast<double>(m_raisedLines.size()) * m_raiseRoom;
}

std::vector<TokenFlow::Box> TokenFlow::boxes(double top, double bottom)
{
    layOut();
    std::vector<Box> result;
    for (const auto& part : m_parts) {
        if (lineTop(part.firstLine) > bottom ||
            lineTop(part.firstLine + part.block->lineCount()) < top)
            continue;
        for (const auto& span : part.spans) {
            const double y = lineTop(part.firstLine + span.line);
            if (y > bottom || y + m_lineHeight < top)
                continue;
            result.push_back({span.token,
                              QRectF(span.inkLeft, y, span.right - span.inkLeft, m_lineHeight),
                              QRectF(span.left, y, span.right - span.left, m_lineHeight)});
        }
    }
    return result;
}

std::vector<QRectF> TokenFlow::rects(int token)
{
    layOut();
    std::vector<QRectF> result;
    for (const auto& part : m_parts) {
        if (token < part.firstToken || token >= part.endToken)
            continue;
        for (const auto& span : part.spans)
            if (span.token == token)
                result.emplace_back(span.inkLeft, lineTop(part.firstLine + span.line),
                                    span.right - span.inkLeft, m_lineHeight);
    }
    return result;
}

int TokenFlow::tokenAt(QPointF point)
{
    for (const auto& box : boxes(point.y(), point.y()))
        if (box.full.contains(point))
            return box.token;
    return -1;
}

void TokenFlow::draw(QPainter& painter, QPointF corner, double top, double bottom, int dimmedTokens,
                     const QColor& dimmed)
{
    layOut();
    const std::int32_t dimEnd =
        dimmedTokens > 0 && tokenCount() > 0
            ? m_ends[static_cast<std::size_t>(std::min(dimmedTokens, tokenCount()) - 1)]
            : 0;
    for (const auto& part : m_parts) {
        const int count = part.block->lineCount();
        QVector<QTextLayout::FormatRange> formats;
        if (part.begin < dimEnd) {
            QTextLayout::FormatRange range;
            range.start = 0;
            range.length = std::min(dimEnd, part.end) - part.begin;
            range.format.setForeground(dimmed);
            formats.append(range);
        }
        for (int line = 0; line < count; ++line) {
            const double y = lineTop(part.firstLine + line);
            if (y > bottom || y + m_lineHeight < top)
                continue;
            part.block->draw(painter, corner + QPointF(0, y - line * m_lineHeight), line, line,
                             formats);
        }
    }
}

} // namespace sightline
