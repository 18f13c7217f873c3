// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine_worker.h"
#include "app/trace_session.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace sightline {

class JournalFile;

/// Writes what is said of a conversation to its journal, in order, on a thread of its own: the engine and the window
/// never wait for a disk. A token is with the system as soon as this thread has had a moment; it reaches the disk at
/// most about five times a second. Called from any thread.
class JournalQueue : public RunRecorder {
public:
    /// `failed` is called on the journal's thread, once until the next file is begun.
    explicit JournalQueue(std::function<void(const QString& sentence)> failed);
    ~JournalQueue() override; ///< writes what is queued

    /// From now on records go to a new file; nothing is written before the first begin().
    /// `known`: documents that the trace before it has, besides those of its head.
    void begin(const QString& file, const std::vector<DocumentPtr>& known = {});
    void end(); ///< no file any more
    void remove(const QStringList& files); ///< after everything queued before
    /// The first record of a conversation that no trace was written of.
    void head(const ModelInfoPtr& model, const DocumentPtr& document);
    void title(const QString& title);
    void turn(const TurnSnapshot& turn);
    void shown(TurnId turn);
    void removed(TurnId turn, bool isRemoved);
    /// A run with all its tokens, as it is known elsewhere.
    void whole(const RunPtr& run, const QString& question, const ModelInfoPtr& model);
    /// The model whose k is in force where a run says "the model's own".
    void setModel(const ModelInfoPtr& model);
    void waitUntilWritten();
    void silence(); ///< `failed` is not called any more
    /// The last runs that ended, whole: also those whose conversation was left before they did.
    [[nodiscard]] std::vector<RunPtr> ended() const;
    /// False when an answer that has begun is not done by then.
    [[nodiscard]] bool waitUntilEnded(std::chrono::milliseconds patience);

    void runBegan(const RunSnapshot& run, const QString& question) override;
    void tokenMade(std::uint64_t uid, std::int64_t index, const TokenRecordPtr& token) override;
    void runEnded(const RunSnapshot& run) override;

private:
    using Record = std::vector<std::byte>;
    void post(std::function<void()> task);
    void write(const Record& record); // on the thread, as all below
    void writePrompt(const RunSnapshot& run, const QString& question, const ModelInfo& model);
    void run(const std::stop_token& stop);

    std::mutex m_failedMutex;
    std::function<void(const QString&)> m_failed;
    std::unique_ptr<JournalFile> m_file;
    ModelInfoPtr m_model;
    std::vector<DocumentPtr> m_known; ///< documents that need not be said again
    bool m_hasFailed = false;

    std::mutex m_mutex;
    std::condition_variable_any m_wake, m_idle;
    std::deque<std::function<void()>> m_tasks;
    bool m_isBusy = false;

    mutable std::mutex m_runsMutex;
    std::condition_variable m_runEnded;
    std::set<std::uint64_t> m_running; ///< uids
    std::deque<RunPtr> m_ended;
    std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace sightline
