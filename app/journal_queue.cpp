// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal_queue.h"

#include "app/trace_documents.h"
#include "engine/error.h"
#include "engine/journal_file.h"
#include "engine/trace_journal.h"

#include <QFile>

#include <algorithm>
#include <chrono>

namespace sightline {
namespace {

constexpr auto kBetweenSyncs = std::chrono::milliseconds(200);
constexpr std::size_t kEndedRuns = 4; // the two sides of a question, and those of one before it

} // namespace

JournalQueue::JournalQueue(std::function<void(const QString&)> failed)
    : m_failed(std::move(failed)), m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

JournalQueue::~JournalQueue()
{
    m_thread.request_stop();
    m_thread.join();
}

void JournalQueue::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void JournalQueue::run(const std::stop_token& stop)
{
    auto lastSync = std::chrono::steady_clock::now();
    bool isSynced = true;
    std::unique_lock lock(m_mutex);
    while (true) {
        const auto hasTask = [this] { return !m_tasks.empty(); };
        if (isSynced)
            m_wake.wait(lock, stop, hasTask);
        else
            m_wake.wait_until(lock, stop, lastSync + kBetweenSyncs, hasTask);
        if (m_tasks.empty()) {
            const bool isOver = stop.stop_requested();
            if (!isSynced || isOver) {
                lock.unlock();
                if (m_file)
                    m_file->sync();
                lock.lock();
                isSynced = true;
                lastSync = std::chrono::steady_clock::now();
            }
            if (isOver && m_tasks.empty())
                return;
            continue;
        }
        m_isBusy = true;
        const auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        try {
            task();
        } catch (const std::exception& error) {
            if (!m_hasFailed) {
                m_hasFailed = true;
                const std::lock_guard failedLock(m_failedMutex);
                if (m_failed)
                    m_failed(QString::fromUtf8(error.what()));
            }
        }
        if (m_file && std::chrono::steady_clock::now() - lastSync >= kBetweenSyncs) {
            m_file->sync();
            lastSync = std::chrono::steady_clock::now();
            isSynced = true;
        } else {
            isSynced = !m_file;
        }
        lock.lock();
        m_isBusy = false;
        if (m_tasks.empty())
            m_idle.notify_all();
    }
}

void JournalQueue::waitUntilWritten()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_tasks.empty() && !m_isBusy; });
}

void JournalQueue::silence()
{
    const std::lock_guard lock(m_failedMutex);
    m_failed = nullptr;
}

void JournalQueue::write(const Record& record)
{
    if (m_file)
        m_file->append(record);
}

/// With the document that it is about, where that was not said before.
void JournalQueue::writePrompt(const RunSnapshot& run, const QString& question, const ModelInfo& model)
{
    TraceDocument document;
    if (run.prompt->document) {
        const DocumentPtr& read = run.prompt->document->document;
        document = traceDocument(*read);
        const bool isKnown = std::any_of(m_known.begin(), m_known.end(), [&read](const DocumentPtr& each) {
            return each == read || isSameText(*each, *read);
        });
        if (!isKnown) {
            write(journal::document(document));
            m_known.push_back(read);
        }
    }
    write(journal::prompt(toTraceRun(run, question, model), document));
}

void JournalQueue::begin(const QString& file, const std::vector<DocumentPtr>& known)
{
    post([this, file, known] {
        m_file.reset();
        m_hasFailed = false;
        m_known = known;
        m_file = std::make_unique<JournalFile>(std::filesystem::path(file.toStdString()));
    });
}

void JournalQueue::end()
{
    post([this] { m_file.reset(); });
}

void JournalQueue::remove(const QStringList& files)
{
    post([files] {
        for (const QString& file : files)
            QFile::remove(file);
    });
}

void JournalQueue::setModel(const ModelInfoPtr& model)
{
    post([this, model] { m_model = model; });
}

void JournalQueue::head(const ModelInfoPtr& model, const DocumentPtr& document)
{
    post([this, model, document] {
        m_model = model;
        if (document)
            m_known.push_back(document);
        write(journal::head(model->facts, document ? traceDocument(*document) : TraceDocument()));
    });
}

void JournalQueue::title(const QString& title)
{
    post([this, title] { write(journal::title(title.toStdString())); });
}

void JournalQueue::turn(const TurnSnapshot& turn)
{
    post([this, turn] { write(journal::turn(journalTurn(turn))); });
}

void JournalQueue::shown(TurnId turn)
{
    post([this, turn] { write(journal::shown(turn)); });
}

void JournalQueue::removed(TurnId turn, bool isRemoved)
{
    post([this, turn, isRemoved] { write(journal::removed(turn, isRemoved)); });
}

void JournalQueue::whole(const RunPtr& run, const QString& question, const ModelInfoPtr& model)
{
    if (!run->prompt)
        return;
    post([this, run, question, model] {
        writePrompt(*run, question, *model);
        for (std::size_t i = 0; i < run->tokens.size(); ++i)
            write(journal::token(run->uid, static_cast<std::int64_t>(i), *run->tokens[i]));
        if (run->isDone())
            write(journal::end(run->uid, run->stopReason, run->timing, run->failure.toStdString()));
    });
}

std::vector<RunPtr> JournalQueue::ended() const
{
    const std::lock_guard lock(m_runsMutex);
    return { m_ended.begin(), m_ended.end() };
}

bool JournalQueue::waitUntilEnded(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_runsMutex);
    return m_runEnded.wait_for(lock, patience, [this] { return m_running.empty(); });
}

void JournalQueue::runBegan(const RunSnapshot& run, const QString& question)
{
    {
        const std::lock_guard lock(m_runsMutex);
        m_running.insert(run.uid);
    }
    post([this, run, question] {
        if (m_model)
            writePrompt(run, question, *m_model);
    });
}

void JournalQueue::tokenMade(std::uint64_t uid, std::int64_t index, const TokenRecordPtr& token)
{
    post([this, uid, index, token] { write(journal::token(uid, index, *token)); });
}

void JournalQueue::runEnded(const RunSnapshot& run)
{
    post([this, uid = run.uid, reason = run.stopReason, timing = run.timing, failure = run.failure] {
        write(journal::end(uid, reason, timing, failure.toStdString()));
    });
    {
        const std::lock_guard lock(m_runsMutex);
        m_running.erase(run.uid);
        m_ended.push_back(std::make_shared<const RunSnapshot>(run));
        if (m_ended.size() > kEndedRuns)
            m_ended.pop_front();
    }
    m_runEnded.notify_all();
}

} // namespace sightline
