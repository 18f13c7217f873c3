// SPDX-License-Identifier: GPL-3.0-or-later
// Marked text, and the text as screen readers meet it.
#include "ui/views/document_canvas.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace sightline {

DocumentCanvas::Range DocumentCanvas::selection() const
{
    return {std::min(m_selectFrom, m_selectTo), std::max(m_selectFrom, m_selectTo)};
}

QString DocumentCanvas::selectedText() const
{
    const auto [begin, end] = selection();
    return m_layout.text().mid(begin, end - begin);
}

void DocumentCanvas::selectAll()
{
    m_selectFrom = 0;
    m_selectTo = static_cast<std::int32_t>(m_layout.text().size());
    viewport()->update();
    emit selected();
}

void DocumentCanvas::select(Range range)
{
    const auto length = static_cast<std::int32_t>(m_layout.text().size());
    m_selectFrom = std::clamp(range.first, 0, length);
    m_selectTo = std::clamp(range.second, m_selectFrom, length);
    viewport()->update();
}

void DocumentCanvas::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

// Screen readers ----------------------------------------------------------------------------------

int DocumentCanvas::tokenAround(int offset) const
{
    const DocumentTokensPtr& tokens = m_layout.tokens();
    if (!tokens || offset < 0)
        return -1;
    const auto after = std::upper_bound(tokens->begins.begin(), tokens->begins.end(), offset);
    return static_cast<int>(after - tokens->begins.begin()) - 1;
}

QString DocumentCanvas::paintedText() const
{
    return m_layout.text();
}

std::pair<int, int> DocumentCanvas::paintedSelection() const
{
    return selection();
}

void DocumentCanvas::selectPainted(int begin, int end)
{
    select({std::min(begin, end), std::max(begin, end)});
    emit selected();
}

int DocumentCanvas::paintedCaret() const
{
    const DocumentTokensPtr& tokens = m_layout.tokens();
    return tokens && m_focusToken >= 0 && m_focusToken < tokens->count() ? tokens->begins[static_cast<std::size_t>(m_focusToken)] : 0;
}

void DocumentCanvas::setPaintedCaret(int offset)
{
    const int token = tokenAround(offset);
    if (token < 0)
        return;
    scrollToToken(token, false);
    emit tokenClicked(token);
}

QRectF DocumentCanvas::paintedRect(int offset)
{
    const int token = tokenAround(offset);
    if (token < 0 || !isTokenVisible(token))
        return {};
    const auto rects = tokenRects(token);
    return rects.empty() ? QRectF() : rects.front().translated(viewport()->pos());
}

int DocumentCanvas::paintedOffsetAt(const QPointF& point)
{
    const int token = m_layout.tokenAt(toPage(point - viewport()->pos()));
    return token >= 0 && m_layout.tokens() ? m_layout.tokens()->begins[static_cast<std::size_t>(token)] : -1;
}

void DocumentCanvas::scrollToPainted(int begin, int end)
{
    scrollToRange({begin, std::max(begin + 1, end)}, false);
}

} // namespace sightline
