// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <map>
#include <mutex>
#include <stop_token>

namespace sightline {

/// Conversations whose files are about to change, so that whoever wants to read one can wait for it. Any thread.
class PendingWrites {
public:
    /// Something will be written; each is followed by one done(). An empty id stands for every conversation.
    void add(const QString& id)
    {
        const std::lock_guard lock(m_mutex);
        ++m_counts[id];
    }
    void done(const QString& id)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (--m_counts[id] <= 0)
                m_counts.erase(id);
        }
        m_changed.notify_all();
    }
    /// Until nothing is pending for the conversation. False when it was stopped before.
    [[nodiscard]] bool wait(const QString& id, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait(lock, stop, [&] { return m_counts.count(id) == 0 && m_counts.count(QString()) == 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<QString, int> m_counts;
};

} // namespace sightline
