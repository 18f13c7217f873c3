// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/thread_pool.h"

#include <QTest>

#include <array>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>
#include <string>

using namespace sightline::cpu;

class TestThreadPool : public QObject {
    Q_OBJECT

private slots:
    void coversEveryIndexOnce()
    {
        for (const int threads : {1, 2, 3, 8}) {
            ThreadPool pool(threads);
            QCOMPARE(pool.size(), threads);
            for (const std::int64_t count : {0, 1, 2, 7, 64, 1000})
                for (const std::int64_t grain : {1, 2, 7, 64, 5000}) {
                    std::vector<std::atomic<int>> hits(static_cast<std::size_t>(count));
                    std::atomic<bool> sound{true};
                    pool.parallelFor(count, grain,
                                     [&](std::int64_t begin, std::int64_t end, int worker) {
                                         if (begin < 0 || end > count || begin >= end || worker < 0
                                             || worker >= threads || begin % grain != 0
                                             || (end - begin != grain && end != count))
                                             sound = false;
                                         for (std::int64_t i = begin; i < end; ++i)
                                             ++hits[static_cast<std::size_t>(i)];
                                     });
                    QVERIFY(sound);
                    for (const auto& h : hits)
                        QCOMPARE(h.load(), 1);
                }
        }
    }

    void oddArguments()
    {
        ThreadPool pool(2);
        int calls = 0;
        pool.parallelFor(-5, 3, [&](std::int64_t, std::int64_t, int) { ++calls; });
        QCOMPARE(calls, 0);
        std::atomic<std::int64_t> sum{0};
        pool.parallelFor(10, 0,
                         [&](std::int64_t begin, std::int64_t end, int) { sum += end - begin; });
        pool.parallelFor(10, -4,
                         [&](std::int64_t begin, std::int64_t end, int) { sum += end - begin; });
        QCOMPARE(sum.load(), std::int64_t{20});
        QVERIFY(ThreadPool(0).size() >= 1);
    }

    void manyShortLoops()
    {
        ThreadPool pool(4); // more threads than some machines have cores
        std::vector<std::int64_t> partial(4 * 16);
        for (int round = 0; round < 20'000; ++round) {
            const std::int64_t count = 1 + round % 37;
            std::fill(partial.begin(), partial.end(), 0);
            pool.parallelFor(count, 1 + round % 3,
                             [&](std::int64_t begin, std::int64_t end, int worker) {
                                 for (std::int64_t i = begin; i < end; ++i)
                                     partial[static_cast<std::size_t>(worker) * 16] += i + 1;
                             });
            // All is done and visible when parallelFor returns.
            QCOMPARE(std::accumulate(partial.begin(), partial.end(), std::int64_t{0}),
                     count * (count + 1) / 2);
        }
    }

    void farMoreThreadsThanCores()
    {
        ThreadPool pool(40);
        for (int round = 0; round < 300; ++round) {
            std::atomic<std::int64_t> sum{0};
            pool.parallelFor(500, 1, [&](std::int64_t begin, std::int64_t, int) { sum += begin; });
            QCOMPARE(sum.load(), std::int64_t{499 * 500 / 2});
        }
    }

    void sleepingThreadsWake()
    {
        ThreadPool pool(3);
        for (int round = 0; round < 20; ++round) {
            std::this_thread::sleep_for(std::chrono::milliseconds(3)); // longer than they spin
            std::atomic<int> count{0};
            pool.parallelFor(64, 1, [&](std::int64_t, std::int64_t, int) {
                ++count;
                if (count == 5)
                    std::this_thread::sleep_for(
                        std::chrono::milliseconds(1)); // and the caller sleeps
            });
            QCOMPARE(count.load(), 64);
        }
    }

    void workIsShared()
    {
        ThreadPool pool(3);
        std::mutex mutex;
        std::set<std::thread::id> seen;
        // Ranges that wait for each other: done only if three threads hold one each at the same
        // time.
        std::atomic<int> arrived{0};
        pool.parallelFor(3, 1, [&](std::int64_t, std::int64_t, int) {
            {
                const std::lock_guard lock(mutex);
                seen.insert(std::this_thread::get_id());
            }
            ++arrived;
            while (arrived < 3)
                std::this_thread::yield();
        });
        QCOMPARE(seen.size(), std::size_t{3});
    }

    void exceptionsComeBack()
    {
        for (const int threads : {1, 2, 6}) {
            ThreadPool pool(threads);
            for (int round = 0; round < 200; ++round) {
                std::string what;
                try {
                    pool.parallelFor(50, 1, [&](std::int64_t begin, std::int64_t end, int) {
                        if (begin <= round % 50 && round % 50 < end)
                            throw std::runtime_error("range " + std::to_string(round % 50));
                    });
                } catch (const std::runtime_error& error) {
                    what = error.what();
                }
                QCOMPARE(what, "range " + std::to_string(round % 50));
                std::atomic<int> count{0}; // and the pool works on
                pool.parallelFor(50, 1, [&](std::int64_t begin, std::int64_t end, int) {
                    count += static_cast<int>(end - begin);
                });
                QCOMPARE(count.load(), 50);
            }
            int caught = 0; // every range throws: one of them arrives
            try {
                pool.parallelFor(50, 1, [](std::int64_t, std::int64_t, int) { throw 7; });
            } catch (int) {
                ++caught;
            }
            QCOMPARE(caught, 1);
        }
    }

    void poolsComeAndGo()
    {
        for (int i = 0; i < 100; ++i) {
            ThreadPool pool(1 + i % 5);
            if (i % 2)
                pool.parallelFor(4, 1, [](std::int64_t, std::int64_t, int) {});
        }
    }
};

QTEST_APPLESS_MAIN(TestThreadPool)
#include "tst_thread_pool.moc"
