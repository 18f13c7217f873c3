// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/engine_worker.h"
#include "engine/device_failure.h"

#include <algorithm>

namespace sightline {

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
    m_takeNewer.setSingleShot(true);
    m_takeNewer.setInterval(0);
    connect(&m_takeNewer, &QTimer::timeout, this, &Session::takeNewer);
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
    loadModel(folder, LoadChoice());
}

void Session::loadModel(const QString& folder, const LoadChoice& choice)
{
    stop();
    m_loadStop.request_stop();
    m_loadStop = std::stop_source();
    m_loadRequest = ++m_lastRequest;
    m_loadingChoice = choice;
    LoadRequest request { m_loadRequest,
                          folder,
                          choice.backend.isEmpty() ? m_options.backend : choice.backend,
                          choice.threads > 0 ? choice.threads : m_options.threads,
                          m_loadStop.get_token(),
                          m_options.chooseBackend,
                          choice.context };
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request] { worker->loadModel(request); }, Qt::QueuedConnection);
    updateBusy();
}

void Session::cancelLoading()
{
    m_loadStop.request_stop();
}

void Session::unloadModel()
{
    if (!m_model)
        return;
    stop();
    m_moveStop.request_stop();
    m_tokenizeRequest = 0;
    m_waitingDocument = nullptr;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->unloadModel(); }, Qt::QueuedConnection);
    const bool stays = isForeign() || m_wasRead; // a conversation out of a file needs no model to be looked at
    m_model = nullptr;
    if (!stays) {
        m_documentTokens = nullptr;
        dropConversation();
    }
    emit modelChanged();
    emit documentChanged();
    updateBusy();
}

void Session::onModelLoaded(quint64 request, const ModelInfoPtr& model)
{
    // Taken even when superseded: the worker holds this model now, whatever comes next.
    if (request == m_loadRequest) {
        m_loadRequest = 0;
        m_choice = m_loadingChoice;
    }
    m_model = model;
    const bool isItsModel = m_conversationModel && m_conversationModel->facts.identity == model->facts.identity;
    const bool stays = !m_conversation.isEmpty() && (isItsModel || m_wasRead);
    if (!stays) {
        m_documentTokens = nullptr;
        dropConversation();
    }
    emit modelChanged();
    if (m_waitingDocument) {
        tokenize(m_waitingDocument);
    } else if (m_tooLong.tokens) { // another model may have the room
        const DocumentPtr document = m_tooLong.tokens->document;
        m_tooLong = {};
        tokenize(document);
        emit tooLongChanged();
    } else if (stays && isItsModel) {
        becomeOwn();
    } else if (m_document && !stays) {
        tokenize(m_document);
    }
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

void Session::onProgress(quint64 request, const Progress& progress)
{
    if (request == m_loadRequest || request == m_tokenizeRequest || request == m_answerRequest
        || request == m_moveRequest)
        emit progressChanged(progress);
}

} // namespace sightline
