// SPDX-License-Identifier: GPL-3.0-or-later
// How the chat lays out two answers: figures above them, what they share folded, ghosts of the dense reference.
#include "app/compare_figures.h"
#include "app/focus.h"
#include "ui/views/answer_text.h"
#include "ui/views/answer_view.h"
#include "ui/views/chat_view.h"
#include "ui/views/chat_view_turn.h"
#include "ui/views/compare_cards.h"

#include <QAction>

#include <algorithm>

namespace sightline {

CompareCards* ChatView::cards(int turn) const
{
    if (turn < 0 || turn >= turnCount())
        return nullptr;
    const Turn& at = m_turns[static_cast<std::size_t>(turn)];
    return at.b ? at.cards : nullptr;
}

void ChatView::updateComparison(Turn& turn, const TurnSnapshot& snapshot)
{
    const bool isPair = snapshot.a && snapshot.b;
    turn.cards->setVisible(isPair);
    turn.cards->setRuns(snapshot.a, snapshot.b);
    const int folded = isPair && m_foldsPrefix && !turn.isUnfolded
                           ? foldedPrefix(*snapshot.a, *snapshot.b, snapshot.forkToken)
                           : 0;
    for (AnswerView* view : {turn.a, turn.b})
        if (view)
            view->setFolded(folded);
    // Once both have ended: which words are the answer's own.
    const bool isComplete = isPair && snapshot.a->isDone() && snapshot.b->isDone();
    DifferingTokens own = isComplete ? differingTokens(*snapshot.a, *snapshot.b, snapshot.forkToken) : DifferingTokens{};
    if (turn.a)
        turn.a->setDiffering(std::move(own.a));
    if (turn.b)
        turn.b->setDiffering(std::move(own.b));
}

void ChatView::unfold(AnswerView* view)
{
    for (std::size_t i = 0; i < m_turns.size(); ++i)
        if (m_turns[i].a == view || m_turns[i].b == view) {
            m_turns[i].isUnfolded = !m_turns[i].isUnfolded;
            updateComparison(m_turns[i], m_snapshots[i]);
        }
}

void ChatView::setPrefixFolded(bool folded)
{
    if (folded == m_foldsPrefix)
        return;
    m_foldsPrefix = folded;
    m_foldAction->setChecked(folded);
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        m_turns[i].isUnfolded = false;
        updateComparison(m_turns[i], m_snapshots[i]);
    }
    emit compareViewChanged();
}

void ChatView::setGhosts(bool shown)
{
    if (shown == m_ghosts)
        return;
    m_ghosts = shown;
    m_ghostAction->setChecked(shown);
    for (const Turn& turn : m_turns)
        for (AnswerView* view : {turn.a, turn.b})
            if (view)
                view->setGhosts(shown);
    emit compareViewChanged();
}

void ChatView::goToFork(const CompareCards* cards)
{
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        const TurnSnapshot& turn = m_snapshots[i];
        if (m_turns[i].cards != cards || !m_context.focus || !turn.forkToken || !turn.a || turn.a->tokens.empty())
            continue;
        const int last = static_cast<int>(turn.a->tokens.size()) - 1;
        m_context.focus->lockToken(turn.a->id, std::min(*turn.forkToken, last));
    }
}

} // namespace sightline
