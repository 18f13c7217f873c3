// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <functional>
#include <thread>
#include <vector>

namespace sightline::cpu {

/// Threads for data-parallel loops; the only threading below the engine. The caller works too, so a pool
/// of n has n - 1 threads of its own. One loop at a time: loops are started by one thread and do not nest.
///
/// Decoding runs a hundred short loops per token, so idle threads spin for some microseconds before they
/// sleep.
class ThreadPool {
public:
    /// 0: as many threads as this process may use. Fewer where the system refuses to start more.
    explicit ThreadPool(int threads = 0);
    ~ThreadPool();
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    [[nodiscard]] int size() const { return static_cast<int>(m_threads.size()) + 1; }

    /// Calls `body(begin, end, worker)` for disjoint ranges that cover [0, count), each a multiple of
    /// `grain` long but for the last; `worker` is in [0, size()). Returns when all are done. Ranges are
    /// handed out dynamically. The first exception of a body is rethrown here.
    void parallelFor(std::int64_t count, std::int64_t grain,
                     const std::function<void(std::int64_t, std::int64_t, int)>& body);

private:
    void workLoop(int worker);
    /// Works on ranges of the loop `generation` until none is left.
    void takeRanges(std::uint32_t generation, int worker);

    std::vector<std::thread> m_threads;
    // The loop that runs. Written before m_ticket announces it; read only by who holds one of its ranges.
    const std::function<void(std::int64_t, std::int64_t, int)>* m_body = nullptr;
    std::int64_t m_count = 0;
    std::int64_t m_grain = 1;
    std::uint32_t m_ranges = 0;
    /// Generation of the loop in the upper half, ranges not yet taken in the lower. A range is taken by
    /// compare-and-swap, so that a thread that wakes late can neither take a range of another loop nor
    /// be waited for.
    std::atomic<std::uint64_t> m_ticket{0};
    std::atomic<std::uint32_t> m_wake{0};  // generation again, narrow enough to sleep on
    std::atomic<std::uint32_t> m_done{0};  // ranges finished
    std::atomic<bool> m_failed{false};
    std::atomic<bool> m_quit{false};
    std::exception_ptr m_failure;
};

} // namespace sightline::cpu
