// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation of a session: asking, branches, and the answer under way.
#include "app/engine_worker.h"
#include "app/guest_model.h"
#include "app/model_info.h"
#include "app/session.h"

#include <utility>

namespace sightline {

RunPtr Session::run(RunId id) const
{
    const TurnSnapshot* turn = m_conversation.turnOfRun(id);
    return !turn ? nullptr : turn->a->id == id ? turn->a : turn->b;
}

RunPtr Session::latestRun() const
{
    return turns().empty() ? nullptr : turns().back().a;
}

bool Session::isShown(RunId id) const
{
    const TurnSnapshot* turn = m_conversation.turnOfRun(id);
    return turn && m_conversation.isShown(turn->id);
}

void Session::setSettings(const RunSettings& settings)
{
    RunSettings wanted = settings;
    if (wanted.selector.kind != SelectorKind::Replay)
        wanted.selector.recorded = nullptr;
    if (wanted == m_settings)
        return;
    m_settings = wanted;
    emit settingsChanged();
}

void Session::setCompareDense(bool on)
{
    if (on == m_compareDense)
        return;
    m_compareDense = on;
    emit settingsChanged();
    if (on && !turns().empty() && !turns().back().b)
        answerB();
}

RunPtr Session::queuedRun(RunSide side)
{
    auto run = std::make_shared<RunSnapshot>();
    run->id = ++m_lastRun;
    run->uid = newRunUid();
    run->side = side;
    const RunSettings settings = side == RunSide::B ? compareSettings() : m_settings;
    run->settings = effectiveSettings(settings, *m_model);
    run->settings.forcedTokens = m_forcedTokens;
    run->label = runLabel(settings, *m_model);
    return run;
}

QString Session::whyNotAsk() const
{
    if (isLoadingModel())
        return QStringLiteral("The model is still loading; ask again in a moment.");
    if (!m_model && m_conversationModel)
        return QStringLiteral("No model is open: this conversation was made with “%1”; open its folder with File ▸ Open "
                              "Model Folder to ask on.").arg(m_conversationModel->name);
    if (!m_model)
        return QStringLiteral("No model is open: choose one with File ▸ Open Model Folder.");
    if (isReadingDocument())
        return QStringLiteral("The document is still being read; ask again in a moment.");
    if (isForeign())
        return QStringLiteral("This conversation was made with “%1”, and “%2” is open: open the model folder of “%1” to ask "
                              "on, or start a new conversation with Ctrl+N.").arg(m_conversationModel->name, m_model->name);
    if (m_readsOtherwise)
        return QStringLiteral("This conversation read “%1” in other tokens than “%2” does now; start a new conversation "
                              "with Ctrl+N to ask about it.").arg(m_document->title, m_model->name);
    if (m_document && (!m_documentTokens || (m_wasRead && !m_documentTokens->prepared)))
        return QStringLiteral("“%1” does not fit this model; open another document or model first.")
            .arg(m_document->title);
    return {};
}

/// Says why not where the action was.
bool Session::mayAsk(const QString& question)
{
    const QString reason = question.isEmpty() ? QStringLiteral("Type a question first.") : whyNotAsk();
    if (!reason.isEmpty())
        fail(Failure::Where::Run, reason);
    return reason.isEmpty();
}

void Session::ask(const QString& question)
{
    const QString text = question.trimmed();
    if (!mayAsk(text))
        return;
    dropPending(RunState::Cancelled);
    answer(m_conversation.ask(m_conversation.lastShown(), text, queuedRun(RunSide::A)));
}

void Session::editQuestion(TurnId turn, const QString& question)
{
    const QString text = question.trimmed();
    const TurnSnapshot* edited = m_conversation.turn(turn);
    if (!edited || edited->question == text || !mayAsk(text))
        return;
    dropPending(RunState::Cancelled);
    const TurnId before = m_conversation.lastShown();
    const TurnId added = m_conversation.addWording(turn, text, queuedRun(RunSide::A));
    addToHistory(tr("Edit Question"), added, before);
    answer(added);
}

void Session::regenerate()
{
    answerAgain(m_conversation.lastShown());
}

void Session::answerAgain(TurnId id)
{
    const TurnSnapshot* turn = m_conversation.turn(id);
    if (!turn || !mayAsk(turn->question)) // looked at first: nothing changes when no answer can come
        return;
    // An answer without a word is nothing to come back to: the new one takes its place.
    const bool isEmpty = turn->a->tokens.empty() && (!turn->b || turn->b->tokens.empty())
        && !m_conversation.hasChildren(id);
    dropPending(RunState::Cancelled);
    const TurnId before = m_conversation.lastShown();
    const TurnId added = m_conversation.addAnswer(id, queuedRun(RunSide::A));
    if (isEmpty)
        m_conversation.setRemoved(id, true);
    else
        addToHistory(tr("Ask Again"), added, before);
    answer(added);
}

void Session::branch(RunId id, int token, TokenId next)
{
    const RunPtr from = run(id);
    const TurnSnapshot* turn = m_conversation.turnOfRun(id);
    if (!from || !turn || token < 0 || token >= static_cast<int>(from->tokens.size()))
        return;
    for (int i = 0; i < token; ++i)
        m_forcedTokens.push_back(from->tokens[static_cast<std::size_t>(i)]->id);
    m_forcedTokens.push_back(next);
    answerAgain(turn->id);
    m_forcedTokens.clear();
}

/// Answers a turn that was just made; what runs now is stopped for it.
void Session::answer(TurnId id)
{
    m_conversationModel = m_model;
    const TurnSnapshot* turn = m_conversation.turn(id);
    const RunId a = turn->a->id;
    RunId b = 0;
    if (m_compareDense && isWorthComparing(turn->a->settings)) {
        const RunPtr beside = queuedRun(RunSide::B);
        b = beside->id;
        m_conversation.setB(id, beside);
    }
    if (m_answerRequest != 0) {
        m_stop.request_stop();
        m_pending = Pending { a, b };
    }
    emit conversationChanged();
    if (m_answerRequest == 0)
        startAnswer(a, b);
    updateBusy();
}

void Session::startAnswer(RunId a, RunId b)
{
    const TurnSnapshot* turn = m_conversation.turnOfRun(a != 0 ? a : b);
    if (!turn)
        return;
    m_answering = turn->id;
    AnswerRequest request;
    m_answerRequest = request.id = ++m_lastRequest;
    request.a = a;
    request.b = b;
    request.settings = turn->a->settings;
    request.settingsB = turn->b ? turn->b->settings : request.settings;
    request.labelA = turn->a->label;
    request.labelB = turn->b ? turn->b->label : QString();
    request.uidA = turn->a->uid;
    request.uidB = turn->b ? turn->b->uid : 0;
    request.recorder = m_recorder;
    request.document = m_documentTokens;
    request.question = turn->question;
    request.systemPrompt = m_systemPrompt;
    if (a == 0)
        request.prompt = turn->a->prompt;
    for (const TurnSnapshot* past : m_conversation.pathTo(turn->id))
        if (past != turn && !past->a->tokens.empty()) {
            PastTurn history;
            history.question = past->question;
            for (const auto& token : past->a->tokens)
                history.answerIds.push_back(token->id);
            request.history.push_back(std::move(history));
        }
    m_stop = std::stop_source();
    request.stop = m_stop.get_token();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request] { worker->answer(request); }, Qt::QueuedConnection);
    updateBusy();
}

void Session::stop()
{
    m_moveStop.request_stop();
    stopAnswer();
}

void Session::stopAnswer()
{
    m_stop.request_stop();
    if (m_guest)
        m_guest->stop();
    dropPending(RunState::Cancelled);
    updateBusy();
}

/// The question that waited will not be asked; what stands for it in the conversation says so.
void Session::dropPending(RunState state)
{
    if (!m_pending)
        return;
    const Pending pending = *m_pending;
    m_pending.reset();
    for (const RunId id : { pending.a, pending.b })
        if (const RunPtr queued = id ? run(id) : nullptr) {
            auto ended = std::make_shared<RunSnapshot>(*queued);
            ended->state = state;
            ended->stopReason = StopReason::Cancelled;
            replaceRun(ended);
        }
}

void Session::clearConversation()
{
    stopAnswer();
    const bool wasRead = m_wasRead || m_readsOtherwise;
    dropConversation();
    if (wasRead && m_document) { // the tokens were those of the file
        m_documentTokens = nullptr;
        emit documentChanged();
        if (m_model && !isLoadingModel())
            tokenize(m_document);
    }
    updateBusy();
}

void Session::dropConversation()
{
    m_pending.reset();
    m_answering = 0;
    leaveGuest();
    const bool wasEmpty = m_conversation.all().empty();
    emit conversationEnded();
    m_edits.clear();
    m_conversation.clear();
    m_conversationModel = nullptr;
    m_wasRead = m_readsOtherwise = false;
    if (!m_title.isEmpty()) {
        m_title.clear();
        emit titleChanged();
    }
    if (!wasEmpty)
        emit conversationChanged();
}

// Branches

void Session::selectBranch(TurnId turn)
{
    if (m_conversation.select(turn))
        emit conversationChanged();
}

void Session::removeTurn(TurnId turn)
{
    if (!m_conversation.turn(turn))
        return;
    const TurnId before = m_conversation.lastShown();
    setRemoved(turn, true, 0);
    m_edits.push(tr("Remove Question"), [this, turn, before] { setRemoved(turn, false, before); },
                 [this, turn] { setRemoved(turn, true, 0); });
}

void Session::addToHistory(const QString& what, TurnId added, TurnId shownBefore)
{
    m_edits.push(what, [this, added, shownBefore] { setRemoved(added, true, shownBefore); },
                 [this, added] { setRemoved(added, false, added); });
}

/// An answer that nobody can see any more is stopped.
void Session::setRemoved(TurnId turn, bool removed, TurnId show)
{
    if (removed) {
        const TurnSnapshot* pending = m_pending ? m_conversation.turnOfRun(m_pending->a ? m_pending->a : m_pending->b)
                                                : nullptr;
        if (pending && m_conversation.isWithin(pending->id, turn))
            dropPending(RunState::Cancelled);
        if (m_answerRequest != 0 && m_conversation.isWithin(m_answering, turn))
            m_stop.request_stop();
    }
    m_conversation.setRemoved(turn, removed);
    m_conversation.select(show);
    emit conversationChanged();
    updateBusy();
}

// The answer under way

void Session::onRunChanged(const RunPtr& run)
{
    std::erase_if(m_newer, [&](const RunPtr& older) { return older->id == run->id; });
    if (run->state != RunState::Generating)
        return replaceRun(run);
    // Where the window takes longer to draw an answer than a token takes to come, queued snapshots would never let it
    // hear a key again: keys and repaints go first, and then the newest snapshot alone.
    m_newer.push_back(run);
    m_takeNewer.start();
}

void Session::takeNewer()
{
    for (const RunPtr& run : std::exchange(m_newer, {}))
        replaceRun(run);
}

void Session::replaceRun(const RunPtr& newer)
{
    if (m_conversation.replaceRun(newer) && run(newer->id))
        emit runChanged(newer->id);
}

void Session::onAnswered(quint64 request)
{
    if (request != m_answerRequest)
        return;
    m_answerRequest = 0;
    m_answering = 0;
    if (m_pending) {
        const Pending next = *m_pending;
        m_pending.reset();
        startAnswer(next.a, next.b);
    }
    updateBusy();
    if (isMovingModel() && !isAnswering())
        emit busyChanged(true); // still, but not with an answer: the next one can be asked for
    emit answerEnded();
}

} // namespace sightline
