// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <stop_token>

namespace sightline {

/// Values computed off the GUI thread, one at a time: a new ask stops the one before, whose result is dropped. A
/// member of the object that it delivers to, whose thread everything but the work itself runs on.
template <typename T> class LatestTask {
public:
    using Result = std::shared_ptr<const T>;
    /// Null when it fails or is stopped; looks at the token between steps of some milliseconds.
    using Work = std::function<Result(const std::stop_token&)>;
    using Done = std::function<void(const Result&)>;

    explicit LatestTask(QObject* owner) : m_owner(owner) { m_pool.setMaxThreadCount(1); }
    ~LatestTask()
    {
        cancel();
        m_pool.waitForDone();
    }
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    void start(Work work, Done done)
    {
        cancel();
        m_isRunning = true;
        m_pool.start([this, ticket = m_ticket, stop = m_stop.get_token(), work = std::move(work),
                      done = std::move(done)] {
            Result result;
            try {
                if (!stop.stop_requested())
                    result = work(stop);
            } catch (const std::exception&) {
                // Memory ran out, or a device went: there is no value, and the window lives on.
            }
            QMetaObject::invokeMethod(
                m_owner,
                [this, ticket, done, result] {
                    if (ticket != m_ticket)
                        return;
                    m_isRunning = false;
                    done(result);
                },
                Qt::QueuedConnection);
        });
    }

    void cancel()
    {
        m_stop.request_stop();
        m_stop = std::stop_source();
        m_pool.clear();
        ++m_ticket;
        m_isRunning = false;
    }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    QObject* m_owner;
    QThreadPool m_pool;
    std::stop_source m_stop;
    std::uint64_t m_ticket = 0;
    bool m_isRunning = false;
};

} // namespace sightline
