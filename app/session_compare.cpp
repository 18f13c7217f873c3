// SPDX-License-Identifier: GPL-3.0-or-later
// Side B of a session: what it is made with, and when it is made.
#include "app/model_info.h"
#include "app/session.h"

namespace sightline {

RunSettings Session::compareSettings() const
{
    RunSettings settings = m_settings;
    settings.selector = m_compareSelector;
    settings.selector.seed = m_settings.selector.seed;
    if (settings.selector.kind == SelectorKind::Dense)
        settings.denseReference = false; // it would be its own
    return settings;
}

bool Session::isWorthComparing(const RunSettings& a) const
{
    if (!m_model)
        return false;
    const RunSettings b = effectiveSettings(compareSettings(), *m_model);
    return a.selector.kind != b.selector.kind || effectiveK(a, *m_model) != effectiveK(b, *m_model);
}

void Session::setCompareSelector(const SelectorSettings& selector)
{
    if (selector == m_compareSelector)
        return;
    m_compareSelector = selector;
    emit settingsChanged();
    if (m_compareDense)
        answerB();
}

void Session::answerB()
{
    if (isAnswering() || turns().empty() || !whyNotAsk().isEmpty())
        return; // the next question has it
    const TurnSnapshot& last = turns().back();
    if (last.a->state != RunState::Finished || !isWorthComparing(last.a->settings))
        return;
    const RunPtr b = queuedRun(RunSide::B);
    m_conversation.setB(last.id, b);
    emit conversationChanged();
    startAnswer(0, b->id);
}

void Session::compareWithRun(RunId id)
{
    const RunPtr other = run(id);
    if (!other || other->tokens.empty() || turns().empty())
        return fail(Failure::Where::Run, QStringLiteral("There is no such answer any more to compare with."));
    if (isAnswering())
        return fail(Failure::Where::Run, QStringLiteral("An answer is under way; compare when it is done."));
    const TurnSnapshot& last = turns().back();
    if (last.a->id == id)
        return fail(Failure::Where::Run, QStringLiteral("An answer cannot be compared with itself."));
    // A copy with numbers of its own: a run stands in one place of a conversation.
    auto copy = std::make_shared<RunSnapshot>(*other);
    copy->id = ++m_lastRun;
    copy->uid = newRunUid();
    copy->side = RunSide::B;
    if (!copy->isDone())
        copy->state = RunState::Cancelled;
    m_conversation.setB(last.id, std::move(copy));
    const bool wasOff = !m_compareDense;
    m_compareDense = true;
    emit conversationChanged();
    if (wasOff)
        emit settingsChanged();
}

} // namespace sightline
