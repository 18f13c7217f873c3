// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guest_model.h"

#include "app/model_info.h"

namespace sightline {

GuestModel::GuestModel(Question question, QObject* parent)
    : QObject(parent), m_question(std::move(question)), m_newest(m_question.run)
{
    m_question.load.stop = m_stop.get_token();
    m_worker = new EngineWorker;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &EngineWorker::modelLoaded, this, [this](quint64, const ModelInfoPtr& model) { onModelLoaded(model); });
    connect(m_worker, &EngineWorker::modelFailed, this, [this](quint64, const Failure& failure) { onFailed(failure); });
    connect(m_worker, &EngineWorker::documentTokenized, this,
            [this](quint64, const DocumentTokensPtr& tokens) { answer(tokens); });
    connect(m_worker, &EngineWorker::documentFailed, this, [this](quint64, const Failure& failure) { onFailed(failure); });
    connect(m_worker, &EngineWorker::progressed, this, [this](quint64, Progress progress) {
        progress.run = runId(); // while it is loaded, too: that is where it is waited for
        emit progressed(progress);
    });
    connect(m_worker, &EngineWorker::runChanged, this, &GuestModel::onRunChanged);
    connect(m_worker, &EngineWorker::answered, this, [this] { end(); });
    m_thread.setObjectName(QStringLiteral("guest"));
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, load = m_question.load] { worker->loadModel(load); });
}

GuestModel::~GuestModel()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void GuestModel::stop()
{
    m_stop.request_stop();
}

void GuestModel::leave()
{
    m_stop.request_stop();
    m_hasEnded = true;
    disconnect(m_worker, nullptr, this, nullptr);
    connect(&m_thread, &QThread::finished, this, &QObject::deleteLater);
    m_thread.quit(); // after the request under way, which ends soon
}

void GuestModel::onModelLoaded(const ModelInfoPtr& model)
{
    m_model = model;
    if (!m_question.document)
        return answer(nullptr);
    TokenizeRequest request;
    request.document = m_question.document;
    request.systemPrompt = m_question.systemPrompt;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request] { worker->tokenize(request); });
}

void GuestModel::answer(const DocumentTokensPtr& tokens)
{
    AnswerRequest request;
    request.b = m_question.run->id;
    request.uidB = m_question.run->uid;
    request.settingsB = effectiveSettings(m_question.settings, *m_model);
    request.labelB = QStringLiteral("%1 · %2").arg(runLabel(m_question.settings, *m_model), m_model->name);
    request.document = tokens;
    request.question = m_question.text;
    request.systemPrompt = m_question.systemPrompt;
    for (const auto& [question, answer] : m_question.history)
        request.history.push_back({ question, {}, answer });
    request.stop = m_stop.get_token();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request] { worker->answer(request); });
}

void GuestModel::onRunChanged(const RunPtr& run)
{
    auto known = std::make_shared<RunSnapshot>(*run);
    known->model = m_model;
    m_newest = std::move(known);
    emit runChanged(m_newest);
}

void GuestModel::onFailed(const Failure& failure)
{
    auto failed = std::make_shared<RunSnapshot>(*m_newest);
    failed->state = failure.sentence.isEmpty() ? RunState::Cancelled : RunState::Failed;
    failed->stopReason = StopReason::Cancelled;
    failed->failure = failure.sentence;
    failed->isBadInput = failure.isBadInput;
    m_newest = std::move(failed);
    emit runChanged(m_newest);
    end();
}

void GuestModel::end()
{
    if (m_hasEnded)
        return;
    leave();
    emit ended();
}

} // namespace sightline
