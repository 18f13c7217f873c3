// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine_worker.h"

#include "app/experiments.h"
#include "app/formatting.h"
#include "app/model_info.h"
#include "engine/backend.h"
#include "engine/device_failure.h"
#include "engine/error.h"
#include "engine/generator.h"
#include "engine/model.h"

#include <QElapsedTimer>

#include <filesystem>
#include <new>

namespace sightline {
namespace {

constexpr qint64 kBetweenSignals = 33; // ms: what a screen can show and a queue can take

/// Whatever was thrown, in one sentence; no sentence when it was the wish to stop. Called in a catch block.
Failure currentFailure(Failure::Where where)
{
    try {
        throw;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            return { where, QString(), false };
        return { where, QString::fromUtf8(error.what()), error.isBadInput() };
    } catch (const std::bad_alloc&) {
        return { where, QStringLiteral("Memory ran out; close other programs, or use a shorter document or a "
                                       "smaller model."), false };
    } catch (const std::exception& error) {
        return { where, QStringLiteral("Something unexpected went wrong (%1); please report it.")
                            .arg(QString::fromUtf8(error.what())), false };
    }
}

Progress::Phase phaseOf(RunProgress::Phase phase)
{
    switch (phase) {
    case RunProgress::Phase::Prefill:
        return Progress::Phase::Prefill;
    case RunProgress::Phase::ReferencePrefill:
        return Progress::Phase::ReferencePrefill;
    case RunProgress::Phase::Generating:
        break;
    }
    return Progress::Phase::Generating;
}

/// Lets one event through every kBetweenSignals milliseconds.
class Throttle {
public:
    bool isDue()
    {
        if (m_timer.isValid() && m_timer.elapsed() < kBetweenSignals)
            return false;
        m_timer.start();
        return true;
    }

private:
    QElapsedTimer m_timer;
};

} // namespace

struct EngineWorker::Left {
    ModelFiles files;
    QString reason;
};

EngineWorker::EngineWorker() = default;
EngineWorker::~EngineWorker() = default;

std::function<void(std::int64_t, std::int64_t)> EngineWorker::loadProgress(RequestId request)
{
    QElapsedTimer clock;
    clock.start();
    return [this, request, clock, throttle = Throttle()](std::int64_t done, std::int64_t total) mutable {
        if (!throttle.isDue())
            return;
        Progress progress;
        progress.phase = Progress::Phase::LoadingModel;
        progress.done = done;
        progress.total = total;
        const double seconds = static_cast<double>(clock.elapsed()) / 1000;
        if (seconds > 0 && done > 0) {
            progress.perSecond = static_cast<double>(done) / seconds;
            if (total > done)
                progress.secondsLeft = static_cast<double>(total - done) / progress.perSecond;
        }
        emit progressed(request, progress);
    };
}

void EngineWorker::loadModel(const LoadRequest& request)
{
    if (request.stop.stop_requested()) {
        emit modelFailed(request.id, { Failure::Where::Model, QString(), false });
        return;
    }
    try {
        ModelOptions options;
        options.backend = request.backend.toStdString();
        options.threads = request.threads;
        options.chooseBackend = request.chooseBackend;
        options.context = request.context;
        const auto model = Model::load(std::filesystem::path(request.folder.toStdString()), options,
                                       request.stop, loadProgress(request.id));
        // The old model stays until the new one stands, so that a failure leaves everything as it was.
        auto generator = std::make_unique<Generator>(model);
        const ModelInfoPtr info = describeModel(*model, request.folder);
        m_generator = std::move(generator);
        m_model = model;
        m_loaded = request;
        m_left.reset();
        emit modelLoaded(request.id, info);
    } catch (...) {
        emit modelFailed(request.id, currentFailure(Failure::Where::Model));
    }
}

void EngineWorker::unloadModel()
{
    m_generator.reset();
    m_model.reset();
    m_left.reset();
}

void EngineWorker::tokenize(const TokenizeRequest& request)
{
    try {
        Progress progress;
        progress.phase = Progress::Phase::Tokenizing;
        emit progressed(request.id, progress);
        emit documentTokenized(request.id, tokenizeDocument(tokenizer(), request.document, request.systemPrompt));
    } catch (...) {
        emit documentFailed(request.id, currentFailure(Failure::Where::Document));
    }
}

const Tokenizer& EngineWorker::tokenizer() const
{
    if (m_model)
        return m_model->tokenizer();
    if (!m_left || !m_left->files.tokenizer)
        throw Error(ErrorCode::Internal, "No model is loaded.");
    return *m_left->files.tokenizer;
}

// Leaving a device

void EngineWorker::leaveDevice(const QString& reason)
{
    m_left = std::make_unique<Left>(Left { m_model->files(), reason });
    m_generator.reset(); // before the model, in whose backend its memory is
    m_model.reset();
    emit deviceLeft(reason);
}

void EngineWorker::requireModel(RequestId request, std::stop_token stop)
{
    if (m_model)
        return;
    if (!m_left)
        throw Error(ErrorCode::InvalidInput, "No model is loaded; open a model folder first.");
    ModelOptions options;
    options.threads = m_loaded.threads;
    options.chooseBackend = m_loaded.chooseBackend;
    options.context = m_loaded.context;
    auto model = loadOnCpu(m_left->files, options, m_left->reason.toStdString(), std::move(stop), loadProgress(request));
    m_generator = std::make_unique<Generator>(model);
    m_model = std::move(model);
    m_left.reset();
    emit modelMoved(request, describeModel(*m_model, m_loaded.folder));
}

void EngineWorker::moveToCpu(const MoveRequest& request)
{
    try {
        if (m_model && m_model->backend().name() != "cpu")
            leaveDevice(request.reason);
        if (m_model)
            emit modelMoved(request.id, describeModel(*m_model, m_loaded.folder)); // an answer needed it before
        else if (request.stop.stop_requested())
            emit moveFailed(request.id, { Failure::Where::Device, QString(), false });
        else
            requireModel(request.id, request.stop);
    } catch (...) {
        Failure failure = currentFailure(Failure::Where::Device);
        if (!failure.sentence.isEmpty())
            failure.sentence = QStringLiteral("The model could not be loaded on the CPU (%1). The conversation stays; "
                                              "the next question tries again.").arg(failure.sentence);
        emit moveFailed(request.id, failure);
    }
}

void EngineWorker::answer(const AnswerRequest& request)
{
    RunSnapshot a;
    a.id = request.a;
    a.side = RunSide::A;
    a.settings = request.settings;
    a.label = request.labelA;
    a.uid = request.uidA;

    RunSnapshot b;
    b.id = request.b;
    b.side = RunSide::B;
    b.settings = request.settingsB;
    b.label = request.labelB;
    b.uid = request.uidB;

    bool finished = true;
    PromptInfoPtr prompt = request.prompt;
    try {
        if (!request.stop.stop_requested())
            requireModel(request.id, request.stop);
        if (!prompt && !request.stop.stop_requested())
            prompt = buildPromptInfo(*m_model, request.document, request.history, request.question, request.systemPrompt);
    } catch (...) {
        const Failure failure = currentFailure(Failure::Where::Run);
        a.failure = b.failure = failure.sentence;
        a.isBadInput = b.isBadInput = failure.isBadInput;
        a.state = b.state = failure.sentence.isEmpty() ? RunState::Cancelled : RunState::Failed;
        a.stopReason = b.stopReason = StopReason::Cancelled;
        finished = false;
    }
    a.prompt = b.prompt = prompt;
    if (a.id != 0)
        finished = finished ? run(request, a) : (publish(a), false);
    if (b.id != 0) {
        if (finished) {
            run(request, b);
        } else {
            // Nothing to compare with: B ends as A did, without a text of its own.
            b.state = a.id != 0 ? a.state : b.state;
            b.failure = a.id != 0 ? a.failure : b.failure;
            b.isBadInput = a.id != 0 ? a.isBadInput : b.isBadInput;
            b.stopReason = StopReason::Cancelled;
            publish(b);
        }
    }
    emit answered(request.id);
}

/// Runs to the end and publishes on the way. True when the answer was finished, not stopped or failed.
bool EngineWorker::run(const AnswerRequest& request, RunSnapshot& snapshot)
{
    const std::stop_token stop = request.stop;
    if (stop.stop_requested() || !snapshot.prompt) {
        snapshot.state = RunState::Cancelled;
        snapshot.stopReason = StopReason::Cancelled;
        publish(snapshot);
        return false;
    }
    snapshot.state = RunState::Prefilling;
    snapshot.backend = QString::fromStdString(m_model->backend().description());
    if (request.recorder)
        request.recorder->runBegan(snapshot, request.question);
    publish(snapshot);

    Throttle throttle;
    QElapsedTimer clock, decodeClock;
    clock.start();
    RunCallbacks callbacks;
    callbacks.progress = [&](const RunProgress& engine) {
        Progress progress;
        progress.phase = phaseOf(engine.phase);
        progress.run = snapshot.id;
        progress.done = engine.done;
        progress.total = engine.total;
        progress.perSecond = engine.tokensPerSecond;
        progress.secondsLeft = engine.secondsLeft;
        emit progressed(request.id, progress);
    };
    callbacks.token = [&](TokenRecordPtr token) {
        if (snapshot.tokens.empty()) {
            decodeClock.start();
            snapshot.timing.prefillSeconds = static_cast<double>(clock.elapsed()) / 1000;
        }
        snapshot.state = RunState::Generating;
        snapshot.tokens.push_back(std::move(token));
        if (request.recorder)
            request.recorder->tokenMade(snapshot.uid, static_cast<std::int64_t>(snapshot.tokens.size()) - 1, snapshot.tokens.back());
        // Until the engine's own figures come with the result.
        snapshot.timing.decodeSeconds = static_cast<double>(decodeClock.elapsed()) / 1000;
        snapshot.timing.generatedTokens = static_cast<std::int64_t>(snapshot.tokens.size()) - 1;
        if (throttle.isDue())
            publish(snapshot);
    };
    QString lost; // why the device is to be left
    try {
        RunResult result = m_generator->run(snapshot.prompt->chat.ids, snapshot.settings, callbacks, stop);
        snapshot.tokens = std::move(result.tokens);
        snapshot.timing = result.timing;
        snapshot.stopReason = result.stopReason;
        snapshot.state = result.stopReason == StopReason::Cancelled ? RunState::Cancelled : RunState::Finished;
    } catch (...) {
        Failure failure = currentFailure(Failure::Where::Run);
        try {
            throw;
        } catch (const Error& error) {
            if (callsForCpu(error, m_model->backend())) {
                lost = QString::fromStdString(reasonForCpu(error));
                failure.sentence = QString::fromStdString(sentenceForCpu(
                    error, "the conversation stays, and Regenerate asks this question again."));
            }
        } catch (...) { // the sentence is all that is to say
        }
        snapshot.failure = failure.sentence;
        snapshot.isBadInput = failure.isBadInput;
        snapshot.state = snapshot.failure.isEmpty() ? RunState::Cancelled : RunState::Failed;
        snapshot.stopReason = StopReason::Cancelled;
    }
    if (request.recorder)
        request.recorder->runEnded(snapshot);
    publish(snapshot);
    if (!lost.isEmpty())
        leaveDevice(lost);
    return snapshot.state == RunState::Finished;
}

void EngineWorker::experiment(const ExperimentRequest& request)
{
    QString lost;
    Experiment ended = experimentOf(request);
    try {
        if (!request.stop.stop_requested())
            requireModel(0, request.stop);
        if (request.stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "The computation was cancelled");
        runExperiment(*m_generator, request, [&](const ExperimentPtr& now) {
            ended = *now;
            emit experimentChanged(now);
        });
        return;
    } catch (...) {
        Failure failure = currentFailure(Failure::Where::Run);
        try {
            throw;
        } catch (const Error& error) {
            if (m_model && callsForCpu(error, m_model->backend())) {
                lost = QString::fromStdString(reasonForCpu(error));
                failure.sentence = QString::fromStdString(sentenceForCpu(error, "the experiment can be started again."));
            }
        } catch (...) { // the sentence is all that is to say
        }
        ended.failure = failure.sentence;
        ended.state = failure.sentence.isEmpty() ? Experiment::State::Stopped : Experiment::State::Failed;
    }
    emit experimentChanged(std::make_shared<const Experiment>(std::move(ended)));
    if (!lost.isEmpty())
        leaveDevice(lost);
}

void EngineWorker::publish(const RunSnapshot& snapshot)
{
    emit runChanged(std::make_shared<const RunSnapshot>(snapshot));
}

void EngineWorker::forgetCaches()
{
    if (m_generator)
        m_generator->clear();
}

} // namespace sightline
