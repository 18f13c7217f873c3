// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/experiment.h"
#include "app/prompt_builder.h"
#include "app/results.h"
#include "engine/backend_chooser.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace sightline {

class Error;
class Generator;
class Model;
class Tokenizer;

using RequestId = std::uint64_t; ///< growing; 0 means none

struct LoadRequest {
    RequestId id = 0;
    QString folder;
    QString backend; ///< "cpu", "cuda" or empty
    int threads = 0;
    std::stop_token stop;
    BackendChooser chooseBackend = {}; ///< empty: the engine's
    std::int64_t context = 0;          ///< most tokens of a sequence; 0: the model's own
};

/// Leave the device, if the model is on one still, and load on the CPU what was there.
struct MoveRequest {
    RequestId id = 0;
    QString reason; ///< why, to be shown beside the backend; not looked at when the device was left already
    std::stop_token stop;
};

/// Hears of an answer as it is made, on the worker's thread: before a token is shown. Must not block or throw.
class RunRecorder {
public:
    virtual ~RunRecorder() = default;
    virtual void runBegan(const RunSnapshot& run, const QString& question) = 0; ///< it has a prompt now
    virtual void tokenMade(std::uint64_t uid, std::int64_t index, const TokenRecordPtr& token) = 0;
    virtual void runEnded(const RunSnapshot& run) = 0;
};

struct TokenizeRequest {
    RequestId id = 0;
    DocumentPtr document;
    QString systemPrompt; ///< what stands in front of it
};

/// One question: run A, run B, or one after the other. `prompt` is given when it is known already.
struct AnswerRequest {
    RequestId id = 0;
    RunId a = 0; ///< 0: not wanted
    RunId b = 0;
    QString labelA, labelB;
    std::uint64_t uidA = 0, uidB = 0; ///< RunSnapshot::uid
    std::shared_ptr<RunRecorder> recorder; ///< hears of every token; may be null
    RunSettings settings; ///< of A
    RunSettings settingsB;
    DocumentTokensPtr document;
    std::vector<PastTurn> history;
    QString question;
    QString systemPrompt;
    PromptInfoPtr prompt;
    std::stop_token stop;
};

/// The only object that touches a model, and the only place where engine exceptions are caught. Lives on
/// the session's worker thread; requests come in as queued calls, results leave as signals. Each request
/// is answered by exactly one of its final signals.
///
/// A model whose device stops answering, or runs out of memory, is dropped at once. What is left of it, its files and
/// its tokenizer, comes back on the CPU with a MoveRequest, or else with the next answer that needs it.
class EngineWorker : public QObject {
    Q_OBJECT

public:
    EngineWorker();
    ~EngineWorker() override; ///< runs on the worker thread: model and caches die where they lived

    void loadModel(const LoadRequest& request);         ///< -> modelLoaded or modelFailed
    void unloadModel();                                 ///< model, caches and device are free when it returns
    void tokenize(const TokenizeRequest& request);      ///< -> documentTokenized or documentFailed
    void answer(const AnswerRequest& request);          ///< -> runChanged ..., then answered
    void moveToCpu(const MoveRequest& request);         ///< -> modelMoved or moveFailed
    void experiment(const ExperimentRequest& request);  ///< -> experimentChanged ..., the last one isDone()
    void forgetCaches();

signals:
    void modelLoaded(quint64 request, sightline::ModelInfoPtr model);
    void modelFailed(quint64 request, sightline::Failure failure); ///< no sentence: it was stopped
    void documentTokenized(quint64 request, sightline::DocumentTokensPtr tokens);
    void documentFailed(quint64 request, sightline::Failure failure);
    void progressed(quint64 request, sightline::Progress progress);
    void runChanged(sightline::RunPtr run); ///< at most about 30 a second; the last one of a run isDone()
    void answered(quint64 request);         ///< no more runChanged of this request
    void experimentChanged(sightline::ExperimentPtr experiment); ///< at most about 30 a second
    void deviceLeft(QString reason);        ///< there is no model until it has moved; before answered
    /// The same model stands on the CPU: by a MoveRequest, or on the way to an answer.
    void modelMoved(quint64 request, sightline::ModelInfoPtr model);
    void moveFailed(quint64 request, sightline::Failure failure); ///< no sentence: it was stopped

private:
    struct Left; ///< what is known of a model that has no backend
    bool run(const AnswerRequest& request, RunSnapshot& snapshot);
    void publish(const RunSnapshot& snapshot);
    void leaveDevice(const QString& reason);
    /// Loads what was left, if anything was. Throws Error.
    void requireModel(RequestId request, std::stop_token stop);
    [[nodiscard]] const Tokenizer& tokenizer() const;
    [[nodiscard]] std::function<void(std::int64_t, std::int64_t)> loadProgress(RequestId request);

    std::shared_ptr<const Model> m_model;
    std::unique_ptr<Generator> m_generator;
    LoadRequest m_loaded;         ///< what m_model, or what is left of it, was loaded by
    std::unique_ptr<Left> m_left; ///< null while there is a model
};

} // namespace sightline
