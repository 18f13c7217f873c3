// SPDX-License-Identifier: GPL-3.0-or-later
// Passages of the document that answers are made to read or kept from reading, and what a selector would read instead.
#include "ui/views/document_canvas.h"
#include "ui/views/document_view.h"

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
    for (const auto& edit : edits) {
        const int first = tokenOfPosition(edit.begin), last = tokenOfPosition(edit.end - 1);
        if (first >= 0 && last >= 0)
            ranges.push_back({ { m_tokens->begins[static_cast<std::size_t>(first)], m_tokens->ends[static_cast<std::size_t>(last)] },
                               edit.kind == SelectionEdit::Kind::Include });
    }
    m_canvas->setForced(std::move(ranges));
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
