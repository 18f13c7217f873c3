// SPDX-License-Identifier: GPL-3.0-or-later
// Passages of the document that answers are made to read or kept from reading, and what a selector would read instead.
#include "ui/views/document_canvas.h"
#include "ui/views/document_view.h"
#include "ui/views/overview_ruler.h"

#include <QMenu>

#include <algorithm>

namespace sightline {

std::pair<int, int> DocumentView::passageAt(int token) const
{
    if (!m_tokens)
        return { 0, 0 };
    const auto selected = m_canvas->selection();
    if (selected.first < selected.second) {
        const auto& begins = m_tokens->begins;
        const auto& ends = m_tokens->ends;
        const auto first = std::upper_bound(ends.begin(), ends.end(), selected.first) - ends.begin();
        const auto end = std::lower_bound(begins.begin(), begins.end(), selected.second) - begins.begin();
        return { static_cast<int>(first), static_cast<int>(std::max(first, end)) };
    }
    if (token < 0)
        return { 0, 0 };
    if (m_units)
        if (const int unit = unitOfToken(m_units->sentences, token); unit >= 0) {
            const TextUnit& sentence = m_units->sentences[static_cast<std::size_t>(unit)];
            return { sentence.firstToken, sentence.endToken };
        }
    return { token, token + 1 };
}

/// Marked text is the passage of the focus, in all views.
void DocumentView::passageFromText()
{
    if (!m_context.focus || !m_tokens)
        return;
    const auto [first, end] = passageAt(-1);
    const PositionSpan passage =
        first < end ? PositionSpan{m_tokens->firstPosition + first, m_tokens->firstPosition + end} : PositionSpan{};
    m_passage = passage; // what is marked stays marked to the letter
    m_context.focus->setPassage(passage.begin, passage.end);
}

/// A passage that was chosen elsewhere is marked in the text, as far as it lies in the document.
void DocumentView::textFromPassage()
{
    if (!m_context.focus || !m_tokens || m_context.focus->passage() == m_passage)
        return;
    m_passage = m_context.focus->passage();
    const std::int64_t first = std::max<std::int64_t>(m_passage.begin - m_tokens->firstPosition, 0);
    const std::int64_t end = std::min(m_passage.end - m_tokens->firstPosition, m_tokens->count());
    if (m_passage.isEmpty() || first >= end)
        return m_canvas->select({0, 0});
    const DocumentCanvas::Range range{m_tokens->begins[static_cast<std::size_t>(first)],
                                      m_tokens->ends[static_cast<std::size_t>(end - 1)]};
    m_canvas->select(range);
    m_canvas->scrollToRange(range, true);
}

void DocumentView::addForcing(QMenu* menu, int token)
{
    if (!m_tokens)
        return;
    const std::int64_t origin = m_tokens->firstPosition;
    const auto add = [&](const QString& text, const QString& tip, SelectionEdit::Kind kind, std::pair<int, int> passage) {
        if (passage.first >= passage.second)
            return;
        QAction* action = menu->addAction(text, this, [this, kind, origin, passage] {
            emit forceRequested(kind, origin + passage.first, origin + passage.second);
        });
        action->setStatusTip(tip);
        action->setToolTip(tip);
    };
    const QString reads = tr("Every token of the next answer reads these positions; they take places of others, k stays the same");
    const QString leaves = tr("No token of the next answer reads these positions; the text itself is not changed");
    menu->addSeparator();
    menu->setToolTipsVisible(true);
    const auto passage = passageAt(token);
    const bool isSelection = !m_canvas->selectedText().isEmpty();
    const auto include = SelectionEdit::Kind::Include, exclude = SelectionEdit::Kind::Exclude;
    add(isSelection ? tr("&Make Answers Read the Selection") : tr("&Make Answers Read This Sentence"), reads, include, passage);
    add(isSelection ? tr("&Keep Answers from the Selection") : tr("&Keep Answers from This Sentence"), leaves, exclude, passage);
    if (!isSelection && token >= 0 && passage.second - passage.first > 1) {
        add(tr("Make Answers Read This Word"), reads, include, { token, token + 1 });
        add(tr("Keep Answers from This Word"), leaves, exclude, { token, token + 1 });
    }
    for (std::size_t i = 0; i < m_forced.size(); ++i)
        if (token >= 0 && m_forced[i].begin <= origin + token && origin + token < m_forced[i].end)
            menu->addAction(m_forced[i].kind == include ? tr("No Longer Make Answers Read It") : tr("Let Answers Read It Again"), this,
                            [this, i] { emit releaseRequested(static_cast<int>(i)); });
}

void DocumentView::setForced(const SelectionEdits& edits)
{
    m_forced = edits;
    std::vector<DocumentCanvas::ForcedRange> ranges;
    std::vector<RulerSpan> spans;
    for (const auto& edit : edits) {
        const int first = tokenOfPosition(edit.begin), last = tokenOfPosition(edit.end - 1);
        const bool isRead = edit.kind == SelectionEdit::Kind::Include;
        if (first < 0 || last < 0)
            continue;
        ranges.push_back({ { m_tokens->begins[static_cast<std::size_t>(first)], m_tokens->ends[static_cast<std::size_t>(last)] }, isRead });
        spans.push_back({ first, last + 1, isRead });
    }
    m_canvas->setForced(std::move(ranges));
    m_ruler->setForced(std::move(spans));
}

void DocumentView::setPreview(TokenRecordPtr record, const QString& name)
{
    if (m_preview == record)
        return;
    m_preview = std::move(record);
    m_previewName = m_preview ? name : QString();
    refresh();
}

} // namespace sightline
