// SPDX-License-Identifier: GPL-3.0-or-later
// Side B of a session: what it is made with, and when it is made.
#include "app/guest_model.h"
#include "app/model_info.h"
#include "app/session.h"
#include "app/trace_session.h"
#include "engine/error.h"
#include "engine/recorded_selection.h"

#include <QFileInfo>

#include <filesystem>

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
    return a.selector.kind != b.selector.kind || effectiveK(a, *m_model) != effectiveK(b, *m_model)
        || a.selector.edits != b.selector.edits || a.selector.recorded != b.selector.recorded;
}

void Session::setCompareSelector(const SelectorSettings& selector)
{
    SelectorSettings wanted = selector;
    if (wanted.kind != SelectorKind::Replay)
        wanted.recorded = nullptr;
    if (wanted == m_compareSelector)
        return;
    m_compareSelector = wanted;
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
    const auto b = std::make_shared<RunSnapshot>(*queuedRun(RunSide::B));
    b->settings.forcedTokens = last.a->settings.forcedTokens; // a branch begins as A does
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
    standBeside(*other, other->label);
}

/// A copy with numbers of its own: a run stands in one place of a conversation.
void Session::standBeside(const RunSnapshot& run, const QString& label)
{
    auto copy = std::make_shared<RunSnapshot>(run);
    copy->id = ++m_lastRun;
    copy->uid = newRunUid();
    copy->side = RunSide::B;
    copy->label = label;
    if (!copy->isDone())
        copy->state = RunState::Cancelled;
    setBeside(copy);
}

void Session::setBeside(const RunPtr& run)
{
    m_conversation.setB(turns().back().id, run);
    const bool wasOff = !m_compareDense;
    m_compareDense = true;
    emit conversationChanged();
    if (wasOff)
        emit settingsChanged();
}

void Session::compareWithTrace(const QString& path)
{
    if (turns().empty())
        return fail(Failure::Where::Run, QStringLiteral("Ask a question first: its answer is what the trace is compared with."));
    m_compareRequest = ++m_lastRequest;
    m_readers.start([this, path, request = m_compareRequest] {
        // `this` outlives the task: the destructor waits for the pool. Only its event queue is used.
        std::shared_ptr<RunSnapshot> run;
        QString failure;
        try {
            const OpenedTracePtr opened = openedTrace(readTrace(std::filesystem::path(path.toStdString())));
            RunPtr last;
            for (const TurnSnapshot& turn : opened->state.turns)
                if (turn.a && !turn.a->tokens.empty() && (!last || turn.id == opened->state.shown))
                    last = turn.a;
            if (last) {
                run = std::make_shared<RunSnapshot>(*last);
                run->model = opened->state.model;
            }
            if (!run)
                failure = QStringLiteral("“%1” is a trace without an answer.").arg(path);
        } catch (const Error& error) {
            failure = QStringLiteral("The trace cannot be compared with: %1").arg(QString::fromUtf8(error.what()));
            if (!failure.endsWith(u'.'))
                failure += u'.';
        } catch (const std::exception&) {
            failure = QStringLiteral("“%1” cannot be read: memory ran out.").arg(path);
        }
        QMetaObject::invokeMethod(
            this, [this, request, path, run, failure] { onCompareTraceRead(request, path, run, failure); },
            Qt::QueuedConnection);
    });
}

void Session::onCompareTraceRead(quint64 request, const QString& path, const RunPtr& run, const QString& failure)
{
    if (request != m_compareRequest)
        return;
    if (!run)
        return fail(Failure::Where::Run, failure);
    if (turns().empty() || isAnswering())
        return fail(Failure::Where::Run, QStringLiteral("An answer is under way; compare when it is done."));
    RunSnapshot beside = *run;
    if (const ModelInfoPtr own = shownModel(); own && own->facts.identity == beside.model->facts.identity)
        beside.model = nullptr;
    // Where it read the same tokens of the same text, both answers mark one document.
    const DocumentTokensPtr theirs = run->prompt ? run->prompt->document : nullptr;
    if (theirs && m_documentTokens && theirs->document && theirs->document->text == m_documentTokens->document->text
        && theirs->ids == m_documentTokens->ids && theirs->firstPosition == m_documentTokens->firstPosition) {
        auto prompt = std::make_shared<PromptInfo>(*run->prompt);
        prompt->document = m_documentTokens;
        beside.prompt = std::move(prompt);
    }
    standBeside(beside, QStringLiteral("%1 of %2").arg(run->label, QFileInfo(path).completeBaseName()));
}

void Session::compareWithModel(const QString& folder)
{
    if (turns().empty() || turns().back().a->tokens.empty())
        return fail(Failure::Where::Run, QStringLiteral("Ask a question first: the other model answers the same one."));
    if (isAnswering())
        return fail(Failure::Where::Run, QStringLiteral("An answer is under way; compare when it is done."));
    const TurnSnapshot& last = turns().back();
    auto beside = std::make_shared<RunSnapshot>();
    beside->id = ++m_lastRun;
    beside->uid = newRunUid();
    beside->side = RunSide::B;
    beside->label = QFileInfo(folder).fileName();
    beside->settings = last.a->settings;
    beside->settings.forcedTokens.clear(); // tokens and positions of the other model
    beside->settings.selector = withoutReplay(beside->settings.selector);
    beside->settings.selector.edits.clear();
    GuestModel::Question question;
    question.load = { ++m_lastRequest, folder, m_options.backend, m_options.threads, {}, m_options.chooseBackend };
    if (last.a->prompt) {
        question.systemPrompt = last.a->prompt->systemPrompt;
        question.document = last.a->prompt->document ? last.a->prompt->document->document : nullptr;
    }
    for (const TurnSnapshot* past : m_conversation.pathTo(last.id))
        if (past->id != last.id && !past->a->tokens.empty())
            question.history.emplace_back(past->question, past->a->text());
    question.text = last.question;
    question.settings = beside->settings;
    question.run = beside;
    m_guest = new GuestModel(std::move(question), this);
    connect(m_guest, &GuestModel::progressed, this, &Session::progressChanged);
    connect(m_guest, &GuestModel::runChanged, this, &Session::replaceRun);
    connect(m_guest, &GuestModel::ended, this, [this] {
        m_guest = nullptr;
        updateBusy();
    });
    setBeside(beside);
    updateBusy();
}

/// Its answer belongs to what is about to go.
void Session::leaveGuest()
{
    if (!m_guest)
        return;
    m_guest->disconnect(this);
    m_guest->leave();
    m_guest = nullptr;
}

} // namespace sightline
