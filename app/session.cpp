// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/documents/document_reader.h"
#include "app/engine_worker.h"
#include "app/formatting.h"
#include "app/model_info.h"
#include "engine/device_failure.h"

#include <QFileInfo>

#include <algorithm>

namespace sightline {
namespace {

QString tooLongSentence(const DocumentTokens& tokens, const ModelInfo& model)
{
    return QStringLiteral("“%1” has %2 tokens, but %3 reads at most %4 at once; open a shorter text or a "
                          "model with a longer context.%5")
        .arg(tokens.document->title, format::count(tokens.count()), model.name, format::count(model.contextLength),
             model.contextNote.isEmpty() ? QString() : QStringLiteral(" %1.").arg(model.contextNote));
}

/// A document needs room for a beginning mark and for at least a word of question and answer.
bool fits(const DocumentTokens& tokens, const ModelInfo& model)
{
    return tokens.firstPosition + tokens.count() + 8 <= model.contextLength;
}

} // namespace

Session::Session(QObject* parent) : Session(SessionOptions(), parent) {}

Session::Session(const SessionOptions& options, QObject* parent) : QObject(parent), m_options(options)
{
    qRegisterMetaType<sightline::Progress>();
    m_readers.setMaxThreadCount(1);
    m_worker = new EngineWorker;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &EngineWorker::modelLoaded, this, &Session::onModelLoaded, Qt::QueuedConnection);
    connect(m_worker, &EngineWorker::modelFailed, this, &Session::onModelFailed, Qt::QueuedConnection);
    connect(m_worker, &EngineWorker::documentTokenized, this, &Session::onDocumentTokenized,
            Qt::QueuedConnection);
    connect(m_worker, &EngineWorker::documentFailed, this, &Session::onDocumentFailed,
            Qt::QueuedConnection);
    connect(m_worker, &EngineWorker::progressed, this, &Session::onProgress, Qt::QueuedConnection);
    connect(m_worker, &EngineWorker::runChanged, this, &Session::onRunChanged, Qt::QueuedConnection);
    connect(m_worker, &EngineWorker::answered, this, &Session::onAnswered, Qt::QueuedConnection);
    connect(m_worker, &EngineWorker::deviceLeft, this, &Session::onDeviceLeft, Qt::QueuedConnection);
    connect(m_worker, &EngineWorker::modelMoved, this, &Session::onModelMoved, Qt::QueuedConnection);
    connect(m_worker, &EngineWorker::moveFailed, this, &Session::onMoveFailed, Qt::QueuedConnection);
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
}

Session::~Session()
{
    m_stop.request_stop();
    m_loadStop.request_stop();
    m_readStop.request_stop();
    m_moveStop.request_stop();
    m_readers.clear();
    m_readers.waitForDone();
    m_thread.quit();
    m_thread.wait();
}

RunPtr Session::run(RunId id) const
{
    for (auto turn = m_turns.rbegin(); turn != m_turns.rend(); ++turn) {
        if (turn->a && turn->a->id == id)
            return turn->a;
        if (turn->b && turn->b->id == id)
            return turn->b;
    }
    return nullptr;
}

RunPtr Session::latestRun() const
{
    return m_turns.empty() ? nullptr : m_turns.back().a;
}

bool Session::isBusy() const
{
    return isLoadingModel() || isMovingModel() || isReadingDocument() || isAnswering();
}

void Session::updateBusy()
{
    if (isBusy() == m_wasBusy)
        return;
    m_wasBusy = !m_wasBusy;
    emit busyChanged(m_wasBusy);
}

void Session::fail(Failure::Where where, const QString& sentence)
{
    emit failed({ where, sentence });
}

// Model

void Session::loadModel(const QString& folder)
{
    stop();
    m_loadStop.request_stop();
    m_loadStop = std::stop_source();
    m_loadRequest = ++m_lastRequest;
    LoadRequest request { m_loadRequest, folder, m_options.backend, m_options.threads,
                          m_loadStop.get_token(), m_options.chooseBackend };
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request] { worker->loadModel(request); }, Qt::QueuedConnection);
    updateBusy();
}

void Session::onModelLoaded(quint64 request, const ModelInfoPtr& model)
{
    // Taken even when superseded: the worker holds this model now, whatever comes next.
    if (request == m_loadRequest)
        m_loadRequest = 0;
    m_model = model;
    m_documentTokens = nullptr;
    dropConversation();
    emit modelChanged();
    if (m_waitingDocument)
        tokenize(m_waitingDocument);
    else if (m_document)
        tokenize(m_document);
    updateBusy();
}

void Session::onModelFailed(quint64 request, const Failure& failure)
{
    if (request != m_loadRequest)
        return;
    m_loadRequest = 0;
    updateBusy();
    if (!failure.sentence.isEmpty())
        emit failed(failure);
}

// Leaving a device

void Session::leaveDevice(const QString& whatHappened)
{
    if (!m_model || !m_model->onDevice)
        return;
    const Error error(ErrorCode::DeviceLost, whatHappened.toStdString());
    emit failed({ Failure::Where::Device, QString::fromStdString(sentenceForCpu(error, "the conversation stays.")), false });
    onDeviceLeft(QString::fromStdString(reasonForCpu(error)));
}

void Session::onDeviceLeft(const QString& reason)
{
    if (!m_model || !m_model->onDevice)
        return;
    auto model = std::make_shared<ModelInfo>(*m_model);
    model->onDevice = false;
    model->backendName = model->backendDescription = QStringLiteral("CPU");
    model->backendReason = reason;
    m_model = std::move(model);
    moveModel(reason);
    emit backendChanged();
}

void Session::moveModel(const QString& reason)
{
    m_moveStop = std::stop_source();
    m_moveRequest = ++m_lastRequest;
    MoveRequest request { m_moveRequest, reason, m_moveStop.get_token() };
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request] { worker->moveToCpu(request); }, Qt::QueuedConnection);
    updateBusy();
}

void Session::onModelMoved(quint64 request, const ModelInfoPtr& model)
{
    if (request == m_moveRequest)
        m_moveRequest = 0;
    m_model = model;
    emit backendChanged();
    updateBusy();
}

void Session::onMoveFailed(quint64 request, const Failure& failure)
{
    if (request != m_moveRequest)
        return;
    m_moveRequest = 0;
    updateBusy();
    if (!failure.sentence.isEmpty())
        emit failed(failure);
}

// Document

void Session::openDocument(const QString& path)
{
    m_readStop.request_stop();
    m_readStop = std::stop_source();
    m_readRequest = ++m_lastRequest;
    m_readers.clear();
    m_readers.start([this, path, request = m_readRequest, stop = m_readStop.get_token()] {
        // `this` outlives the task: the destructor waits for the pool. Only its event queue is used.
        const ReadResult result = readDocument(path, [&stop] { return stop.stop_requested(); });
        QMetaObject::invokeMethod(
            this, [this, request, result] { onDocumentRead(request, result); }, Qt::QueuedConnection);
    });
    updateBusy();
}

void Session::setDocumentText(const QString& title, const QString& text)
{
    m_readStop.request_stop();
    m_readRequest = ++m_lastRequest;
    onDocumentRead(m_readRequest, documentFromText(title, text));
}

void Session::onDocumentRead(quint64 request, const ReadResult& result)
{
    if (request != m_readRequest)
        return;
    m_readRequest = 0;
    if (!result.document) {
        updateBusy();
        fail(Failure::Where::Document, result.failure);
        return;
    }
    stopAnswer();
    if (m_model && !isLoadingModel())
        tokenize(result.document);
    else
        takeDocument(result.document); // shown at once; its tokens follow when the model is there
    updateBusy();
}

void Session::tokenize(const DocumentPtr& document)
{
    m_waitingDocument = document;
    m_tokenizeRequest = ++m_lastRequest;
    TokenizeRequest request { m_tokenizeRequest, document };
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request] { worker->tokenize(request); }, Qt::QueuedConnection);
}

void Session::onDocumentTokenized(quint64 request, const DocumentTokensPtr& tokens)
{
    if (request != m_tokenizeRequest)
        return;
    m_tokenizeRequest = 0;
    m_waitingDocument = nullptr;
    if (!fits(*tokens, *m_model)) {
        dropUnusableDocument();
        updateBusy();
        fail(Failure::Where::Document, tooLongSentence(*tokens, *m_model));
        return;
    }
    if (tokens->document != m_document)
        takeDocument(tokens->document);
    m_documentTokens = tokens;
    m_wasDocumentUsable = true;
    emit documentChanged();
    updateBusy();
}

void Session::onDocumentFailed(quint64 request, const Failure& failure)
{
    if (request != m_tokenizeRequest)
        return;
    m_tokenizeRequest = 0;
    m_waitingDocument = nullptr;
    dropUnusableDocument();
    updateBusy();
    if (!failure.sentence.isEmpty())
        emit failed(failure);
}

/// A document that was shown while the model was loading and turns out to be none for it goes again. One
/// that another model could read stays: its text is what the user works on.
void Session::dropUnusableDocument()
{
    if (m_document && !m_documentTokens && !m_wasDocumentUsable)
        takeDocument(nullptr);
}

void Session::takeDocument(const DocumentPtr& document)
{
    m_document = document;
    m_wasDocumentUsable = false;
    m_documentTokens = nullptr;
    dropConversation();
    emit documentChanged();
}

void Session::closeDocument()
{
    stopAnswer();
    m_readStop.request_stop();
    m_readRequest = 0;
    m_tokenizeRequest = 0;
    m_waitingDocument = nullptr;
    if (m_document)
        takeDocument(nullptr);
    updateBusy();
}

// Conversation

void Session::setSettings(const RunSettings& settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    emit settingsChanged();
}

void Session::setCompareDense(bool on)
{
    if (on == m_compareDense)
        return;
    m_compareDense = on;
    emit settingsChanged();
    if (!on || isAnswering() || m_turns.empty())
        return;
    TurnSnapshot& last = m_turns.back();
    if (last.b || last.a->state != RunState::Finished
        || last.a->settings.selector.kind == SelectorKind::Dense)
        return;
    last.b = queuedRun(RunSide::B);
    emit conversationChanged();
    startAnswer(0, last.b->id);
}

RunPtr Session::queuedRun(RunSide side)
{
    auto run = std::make_shared<RunSnapshot>();
    run->id = ++m_lastRun;
    run->side = side;
    run->settings = effectiveSettings(m_settings, *m_model);
    run->label = side == RunSide::B ? QStringLiteral("dense") : runLabel(m_settings, *m_model);
    return run;
}

QString Session::whyNotAsk() const
{
    if (isLoadingModel())
        return QStringLiteral("The model is still loading; ask again in a moment.");
    if (!m_model)
        return QStringLiteral("No model is open: choose one with File ▸ Open Model Folder.");
    if (isReadingDocument())
        return QStringLiteral("The document is still being read; ask again in a moment.");
    if (m_document && !m_documentTokens)
        return QStringLiteral("“%1” does not fit this model; open another document or model first.")
            .arg(m_document->title);
    return {};
}

void Session::ask(const QString& question)
{
    const QString text = question.trimmed();
    if (text.isEmpty())
        return fail(Failure::Where::Run, QStringLiteral("Type a question first."));
    if (const QString reason = whyNotAsk(); !reason.isEmpty())
        return fail(Failure::Where::Run, reason);
    dropPending(RunState::Cancelled);
    TurnSnapshot turn;
    turn.question = text;
    turn.a = queuedRun(RunSide::A);
    if (m_compareDense && turn.a->settings.selector.kind != SelectorKind::Dense)
        turn.b = queuedRun(RunSide::B);
    const RunId a = turn.a->id;
    const RunId b = turn.b ? turn.b->id : 0;
    m_turns.push_back(std::move(turn));
    if (m_answerRequest != 0) {
        m_stop.request_stop();
        m_pending = Pending { a, b };
    }
    emit conversationChanged();
    if (m_answerRequest == 0)
        startAnswer(a, b);
}

void Session::startAnswer(RunId a, RunId b)
{
    const auto turn = std::find_if(m_turns.begin(), m_turns.end(), [&](const TurnSnapshot& each) {
        return (a != 0 && each.a->id == a) || (b != 0 && each.b && each.b->id == b);
    });
    if (turn == m_turns.end())
        return;
    AnswerRequest request;
    m_answerRequest = request.id = ++m_lastRequest;
    request.a = a;
    request.b = b;
    request.settings = turn->a->settings;
    request.labelA = turn->a->label;
    request.labelB = turn->b ? turn->b->label : QString();
    request.document = m_documentTokens;
    request.question = turn->question;
    if (a == 0)
        request.prompt = turn->a->prompt;
    for (auto past = m_turns.begin(); past != turn; ++past)
        if (!past->a->tokens.empty()) {
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

void Session::regenerate()
{
    if (m_turns.empty())
        return;
    // Looked at first: the answer that is there must not go when none can take its place.
    if (const QString reason = whyNotAsk(); !reason.isEmpty())
        return fail(Failure::Where::Run, reason);
    const QString question = m_turns.back().question;
    if (m_pending && m_pending->a == m_turns.back().a->id)
        m_pending.reset();
    m_turns.pop_back();
    emit conversationChanged();
    ask(question);
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
    dropConversation();
}

void Session::dropConversation()
{
    m_pending.reset();
    if (m_turns.empty())
        return;
    m_turns.clear();
    emit conversationChanged();
}

void Session::onProgress(quint64 request, const Progress& progress)
{
    if (request == m_loadRequest || request == m_tokenizeRequest || request == m_answerRequest
        || request == m_moveRequest)
        emit progressChanged(progress);
}

void Session::onRunChanged(const RunPtr& run)
{
    replaceRun(run);
}

void Session::replaceRun(const RunPtr& run)
{
    for (TurnSnapshot& turn : m_turns) {
        RunPtr* slot = turn.a->id == run->id ? &turn.a
            : turn.b && turn.b->id == run->id ? &turn.b
                                              : nullptr;
        if (!slot)
            continue;
        if ((*slot)->isDone())
            return; // a run ends once
        *slot = run;
        turn.forkToken = turn.b ? forkOf(*turn.a, *turn.b) : std::nullopt;
        emit runChanged(run->id);
        return;
    }
}

void Session::onAnswered(quint64 request)
{
    if (request != m_answerRequest)
        return;
    m_answerRequest = 0;
    if (m_pending) {
        const Pending next = *m_pending;
        m_pending.reset();
        startAnswer(next.a, next.b);
    }
    updateBusy();
    if (isMovingModel() && !isAnswering())
        emit busyChanged(true); // still, but not with an answer: the next one can be asked for
}

} // namespace sightline
