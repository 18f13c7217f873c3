// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt_builder.h"
#include "app/results.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace sightline {

class Generator;
class Model;

using RequestId = std::uint64_t; ///< growing; 0 means none

struct LoadRequest {
    RequestId id = 0;
    QString folder;
    QString backend; ///< "cpu", "cuda" or empty
    int threads = 0;
    std::stop_token stop;
};

struct TokenizeRequest {
    RequestId id = 0;
    DocumentPtr document;
};

/// One question: run A, run B, or one after the other. `prompt` is given when it is known already.
struct AnswerRequest {
    RequestId id = 0;
    RunId a = 0; ///< 0: not wanted
    RunId b = 0;
    QString labelA, labelB;
    RunSettings settings; ///< of A; B is dense without a reference
    DocumentTokensPtr document;
    std::vector<PastTurn> history;
    QString question;
    PromptInfoPtr prompt;
    std::stop_token stop;
};

/// The only object that touches a model, and the only place where engine exceptions are caught. Lives on
/// the session's worker thread; requests come in as queued calls, results leave as signals. Each request
/// is answered by exactly one of its final signals.
class EngineWorker : public QObject {
    Q_OBJECT

public:
    EngineWorker();
    ~EngineWorker() override; ///< runs on the worker thread: model and caches die where they lived

    void loadModel(const LoadRequest& request);         ///< -> modelLoaded or modelFailed
    void tokenize(const TokenizeRequest& request);      ///< -> documentTokenized or documentFailed
    void answer(const AnswerRequest& request);          ///< -> runChanged ..., then answered
    void forgetCaches();

signals:
    void modelLoaded(quint64 request, sightline::ModelInfoPtr model);
    void modelFailed(quint64 request, sightline::Failure failure); ///< no sentence: it was stopped
    void documentTokenized(quint64 request, sightline::DocumentTokensPtr tokens);
    void documentFailed(quint64 request, sightline::Failure failure);
    void progressed(quint64 request, sightline::Progress progress);
    void runChanged(sightline::RunPtr run); ///< at most about 30 a second; the last one of a run isDone()
    void answered(quint64 request);         ///< no more runChanged of this request

private:
    bool run(RequestId request, RunSnapshot& snapshot, std::stop_token stop);
    void publish(const RunSnapshot& snapshot);

    std::shared_ptr<const Model> m_model;
    std::unique_ptr<Generator> m_generator;
};

} // namespace sightline
