// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <vector>

namespace sightline::bench {

/// Processor time of the calling thread.
inline double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

/// The share-th smallest of the values, 0..1; 0 without values.
inline double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

/// Knows how long each event held the GUI thread. Other threads' events come by here, too.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        if (m_depth++ > 0) {
            const bool result = QApplication::notify(receiver, event);
            --m_depth;
            return result;
        }
        const double before = threadMilliseconds();
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        longestEvent = std::max(longestEvent, threadMilliseconds() - before);
        return result;
    }

    double longestEvent = 0; ///< processor time, ms, since it was last set to zero

private:
    int m_depth = 0;
};

/// Lets the event loop wait and turn once; processor time of this thread meanwhile. After a turn keys and pointer are
/// heard again.
inline double turnOnce()
{
    const double before = threadMilliseconds();
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return threadMilliseconds() - before;
}

} // namespace sightline::bench
