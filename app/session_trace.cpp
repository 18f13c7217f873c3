// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations that come out of files.
#include "app/engine_worker.h"
#include "app/session.h"
#include "engine/error.h"

#include <filesystem>
#include <map>

namespace sightline {

bool Session::isForeign() const
{
    return m_model && m_conversationModel && m_conversationModel->facts.identity != m_model->facts.identity;
}

ConversationState Session::state() const
{
    ConversationState state { shownModel(), m_document, {}, m_conversation.lastShown(), m_title, m_bookmarks,
                              NextQuestion { m_settings, m_systemPrompt.toStdString() } };
    for (const TurnSnapshot* turn : m_conversation.all())
        state.turns.push_back(*turn);
    return state;
}

void Session::setBookmarks(std::vector<Bookmark> bookmarks)
{
    if (bookmarks == m_bookmarks)
        return;
    m_bookmarks = std::move(bookmarks);
    emit bookmarksChanged();
}

/// As a file says it, where that can be: the file may come from anywhere.
void Session::takeNextQuestion(const NextQuestion& next)
{
    RunSettings settings = next.settings;
    const SamplerSettings usual;
    SamplerSettings& sampler = settings.sampler;
    sampler.temperature = sampler.temperature <= 10 ? sampler.temperature : usual.temperature;
    sampler.topP = sampler.topP > 0 ? sampler.topP : usual.topP;
    sampler.minP = sampler.minP < 1 ? sampler.minP : usual.minP;
    if (settings.maxNewTokens < 1 || settings.maxNewTokens > 1 << 20)
        settings.maxNewTokens = RunSettings().maxNewTokens;
    settings.forcedTokens.clear();
    if (!m_model || isForeign())
        settings.selector.edits.clear(); // passages are forced in positions of one model
    setSettings(settings);
    // Its document stands behind this: where it is read again, that is where its tokens were.
    const QString prompt = QString::fromStdString(next.systemPrompt).trimmed();
    if (prompt != m_systemPrompt) {
        m_systemPrompt = prompt;
        emit settingsChanged();
    }
}

void Session::setTitle(const QString& title)
{
    const QString text = title.simplified();
    if (text == m_title)
        return;
    m_title = text;
    emit titleChanged();
}

void Session::readTraceFile(const QString& path)
{
    m_readStop.request_stop();
    m_readStop = std::stop_source();
    m_readRequest = ++m_lastRequest;
    m_readers.clear();
    m_readers.start([this, path, request = m_readRequest, gate = m_traceGate, stop = m_readStop.get_token()] {
        OpenedTracePtr opened;
        QString failure = gate ? gate(path, stop) : QString();
        try {
            if (failure.isEmpty())
                opened = openedTrace(readTrace(std::filesystem::path(path.toStdString())));
            if (opened && opened->state.turns.empty()) {
                failure = QStringLiteral("“%1” is a trace without an answer.").arg(path);
                opened = nullptr;
            }
        } catch (const Error& error) {
            failure = QStringLiteral("The conversation cannot be opened: %1.").arg(QString::fromUtf8(error.what()));
            if (failure.endsWith(QStringLiteral("..")))
                failure.chop(1);
        } catch (const std::exception&) {
            failure = QStringLiteral("“%1” cannot be opened: memory ran out.").arg(path);
        }
        QMetaObject::invokeMethod(
            this, [this, request, path, opened, failure] { onTraceRead(request, path, opened, failure); },
            Qt::QueuedConnection);
    });
    updateBusy();
}

void Session::onTraceRead(quint64 request, const QString& path, const OpenedTracePtr& opened, const QString& failure)
{
    if (request != m_readRequest)
        return;
    m_readRequest = 0;
    if (!opened) {
        updateBusy();
        return fail(Failure::Where::Document, failure);
    }
    // Runs are numbered anew: an id is never used twice in a session.
    std::vector<TurnSnapshot> turns = opened->state.turns;
    for (TurnSnapshot& turn : turns)
        for (RunPtr* run : { &turn.a, &turn.b })
            if (*run) {
                auto renumbered = std::make_shared<RunSnapshot>(**run);
                renumbered->id = ++m_lastRun;
                *run = std::move(renumbered);
            }
    Conversation conversation;
    if (!conversation.restore(turns, opened->state.shown)) {
        updateBusy();
        return fail(Failure::Where::Document,
                    QStringLiteral("“%1” cannot be opened: its questions do not follow each other.").arg(path));
    }
    stopAnswer();
    m_tokenizeRequest = 0;
    m_waitingDocument = nullptr;
    dismissTooLong();
    m_keepsConversation = false;
    m_editName.clear();
    takeDocument(opened->state.document); // ends the conversation that was here
    m_documentTokens = opened->documentTokens;
    m_wasDocumentUsable = m_documentTokens != nullptr;
    m_conversation = std::move(conversation);
    m_conversationModel = opened->state.model;
    m_wasRead = true;
    m_title = opened->state.title;
    m_bookmarks = opened->state.bookmarks;
    emit titleChanged();
    emit conversationOpening(path);
    emit documentChanged();
    if (opened->state.next)
        takeNextQuestion(*opened->state.next);
    emit conversationChanged();
    emit conversationOpened(path);
    if (m_model && !isForeign() && !isLoadingModel())
        becomeOwn();
    updateBusy();
}

/// The model of the conversation is loaded: what asking on needs is made of the document.
void Session::becomeOwn()
{
    m_conversationModel = m_model;
    if (!m_document)
        m_wasRead = false;
    else if (m_wasRead)
        tokenize(m_document);
    emit conversationChanged(); // what can be done with it has changed
}

/// The document as the loaded model reads it, for a conversation that a file brought.
void Session::takePreparedTokens(const DocumentTokensPtr& tokens)
{
    const DocumentTokensPtr before = m_documentTokens;
    m_wasRead = false;
    if (before && (before->ids != tokens->ids || before->firstPosition != tokens->firstPosition)) {
        m_readsOtherwise = true; // shown as it was
    } else {
        m_documentTokens = tokens;
        m_wasDocumentUsable = true;
        std::map<PromptInfoPtr, PromptInfoPtr> others; // prompts are shared by the sides of a turn
        m_conversation.replacePrompts([&](const PromptInfoPtr& prompt) -> PromptInfoPtr {
            if (!before || prompt->document != before)
                return nullptr;
            PromptInfoPtr& other = others[prompt];
            if (!other) {
                auto changed = std::make_shared<PromptInfo>(*prompt);
                changed->document = tokens;
                other = std::move(changed);
            }
            return other;
        });
        emit documentChanged();
    }
    emit conversationChanged();
    updateBusy();
}

} // namespace sightline
