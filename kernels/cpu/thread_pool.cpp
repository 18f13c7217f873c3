// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/thread_pool.h"

#include <algorithm>
#include <exception>
#include <system_error>
#include <utility>

#include <sched.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace sightline::cpu {

namespace {

constexpr int kSpins = 4000; // some tens of microseconds; longer would steal time from other programs

int usableCores()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof set, &set) == 0)
        return std::max(1, CPU_COUNT(&set));
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

void pause()
{
#if defined(__x86_64__)
    _mm_pause();
#else
    std::this_thread::yield();
#endif
}

template <typename T>
void waitWhile(const std::atomic<T>& value, T old)
{
    for (int i = 0; i < kSpins; ++i) {
        if (value.load(std::memory_order_acquire) != old)
            return;
        pause();
    }
    value.wait(old, std::memory_order_acquire);
}

} // namespace

ThreadPool::ThreadPool(int threads)
{
    const int n = threads > 0 ? threads : usableCores();
    m_threads.reserve(static_cast<std::size_t>(n - 1));
    try {
        for (int i = 1; i < n; ++i)
            m_threads.emplace_back([this, i] { workLoop(i); });
    } catch (const std::system_error&) {
        // The system gives no more threads: go on with those that there are.
    }
}

ThreadPool::~ThreadPool()
{
    m_quit = true;
    m_wake.fetch_add(1, std::memory_order_release);
    m_wake.notify_all();
    for (auto& thread : m_threads)
        thread.join();
}

void ThreadPool::takeRanges(std::uint32_t generation, int worker)
{
    std::uint64_t ticket = m_ticket.load(std::memory_order_acquire);
    for (;;) {
        const auto left = static_cast<std::uint32_t>(ticket);
        if (static_cast<std::uint32_t>(ticket >> 32) != generation || left == 0)
            return;
        if (!m_ticket.compare_exchange_weak(ticket, ticket - 1, std::memory_order_acq_rel))
            continue;
        const std::int64_t begin = static_cast<std::int64_t>(m_ranges - left) * m_grain;
        if (!m_failed.load(std::memory_order_relaxed)) {
            try {
                (*m_body)(begin, std::min(begin + m_grain, m_count), worker);
            } catch (...) {
                if (!m_failed.exchange(true))
                    m_failure = std::current_exception();
            }
        }
        const std::uint32_t ranges = m_ranges; // not to be read once the last range is reported
        if (m_done.fetch_add(1, std::memory_order_acq_rel) + 1 == ranges && worker != 0)
            m_done.notify_all();
        ticket = m_ticket.load(std::memory_order_acquire);
    }
}

void ThreadPool::workLoop(int worker)
{
    std::uint32_t seen = 0;
    for (;;) {
        waitWhile(m_wake, seen);
        seen = m_wake.load(std::memory_order_acquire);
        if (m_quit)
            return;
        takeRanges(seen, worker);
    }
}

void ThreadPool::parallelFor(std::int64_t count, std::int64_t grain,
                             const std::function<void(std::int64_t, std::int64_t, int)>& body)
{
    if (count <= 0)
        return;
    grain = std::max<std::int64_t>(grain, 1);
    if (m_threads.empty() || count <= grain) {
        body(0, count, 0);
        return;
    }
    m_body = &body;
    m_count = count;
    m_grain = grain;
    m_ranges = static_cast<std::uint32_t>((count + grain - 1) / grain);
    m_failure = nullptr;
    m_failed.store(false, std::memory_order_relaxed);
    m_done.store(0, std::memory_order_relaxed);
    const std::uint32_t generation = m_wake.load(std::memory_order_relaxed) + 1;
    m_ticket.store(static_cast<std::uint64_t>(generation) << 32 | m_ranges, std::memory_order_release);
    m_wake.store(generation, std::memory_order_release);
    m_wake.notify_all();
    takeRanges(generation, 0);
    for (std::uint32_t done = m_done.load(std::memory_order_acquire); done != m_ranges;
         done = m_done.load(std::memory_order_acquire))
        waitWhile(m_done, done);
    if (m_failure)
        std::rethrow_exception(std::exchange(m_failure, nullptr));
}

} // namespace sightline::cpu
