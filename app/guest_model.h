// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine_worker.h"
#include "app/results.h"

#include <QObject>
#include <QThread>

#include <stop_token>

namespace sightline {

/// A second model for one answer: it is loaded beside the first on a thread of its own, reads what the first had read,
/// answers once, and its memory is given back. Lives on the GUI thread; every call returns at once.
class GuestModel : public QObject {
    Q_OBJECT

public:
    /// What it is asked. Texts, not tokens: its tokenizer may be another one.
    struct Question {
        LoadRequest load;
        DocumentPtr document; ///< null without
        QString systemPrompt;
        std::vector<std::pair<QString, QString>> history; ///< earlier questions with the answers that were given
        QString text;
        RunSettings settings; ///< as wanted; what this model cannot do is changed as for any run
        RunPtr run;           ///< what stands for the answer until it comes: its id, uid and side are those of the answer
    };

    explicit GuestModel(Question question, QObject* parent = nullptr);
    ~GuestModel() override; ///< waits for the thread; call leave() to go without waiting

    [[nodiscard]] RunId runId() const { return m_question.run->id; }
    void stop(); ///< what there is of the answer stays; ended() follows
    /// Says nothing any more, stops, and is deleted when its thread has ended.
    void leave();

signals:
    void progressed(const sightline::Progress& progress);
    void runChanged(sightline::RunPtr run); ///< with RunSnapshot::model; the last one isDone()
    void ended();                           ///< after the last runChanged; the model is gone

private:
    void onModelLoaded(const ModelInfoPtr& model);
    void answer(const DocumentTokensPtr& tokens);
    void onRunChanged(const RunPtr& run);
    void onFailed(const Failure& failure);
    void end();

    Question m_question;
    QThread m_thread;
    EngineWorker* m_worker = nullptr; ///< lives on m_thread
    std::stop_source m_stop;
    ModelInfoPtr m_model;
    RunPtr m_newest;
    bool m_hasEnded = false;
};

} // namespace sightline
