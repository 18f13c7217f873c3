// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/index_scores.h"
#include "tests/support/compare.h"
#include "tests/support/random.h"

#include <QTest>

#include <atomic>

using namespace sightline;
using namespace sightline::cpu;
using namespace sightline::test;

class TestIndexScores : public QObject {
    Q_OBJECT

    ThreadPool m_pool{3};

private slots:
    void byHand()
    {
        // Two heads; the second key is cut off in head 0, the third in both.
        const std::vector<float> q = {1, 0, 0, 2}, w = {0.5f, -1}, keys = {2, 1, -3, 4, -1, -1};
        for (const std::int64_t rows :
             {1, 2}) { // the same query twice goes the other way through the code
            std::vector<float> qq = q, ww = w, kk = keys;
            if (rows == 2) {
                qq.insert(qq.end(), q.begin(), q.end());
                ww.insert(ww.end(), w.begin(), w.end());
            }
            std::vector<std::vector<float>> got(2);
            indexScores(m_pool, View<const float, 3>(qq.data(), {rows, 2, 2}),
                        View<const float, 2>(ww.data(), {rows, 2}),
                        View<const float, 2>(kk.data(), {3, 2}), 3 - rows,
                        [&](std::int64_t t, const float* scores, std::int64_t n) {
                            got[static_cast<std::size_t>(t)].assign(scores, scores + n);
                        });
            QCOMPARE(got[static_cast<std::size_t>(rows - 1)], (std::vector<float>{-1, -8, 0}));
            if (rows == 2)
                QCOMPARE(got[0], (std::vector<float>{-1, -8})); // sees one key less
        }
    }

    void againstDouble()
    {
        for (const std::int64_t rows : {1, 2, 3, 33, 65})
            for (const std::int64_t heads : {1, 2, 4, 5, 64, 100})
                for (const std::int64_t d : {4, 18, 64})
                    for (const std::int64_t first : {0, 1, 510, 1100}) {
                        if (heads * d > 2000 && first > 600)
                            continue;
                        const std::int64_t context = first + rows, keyStride = d + 3;
                        const auto q = randoms(rows * heads * d, 1), w = randoms(rows * heads, 2),
                                   keys = randoms(context * keyStride, 3);
                        std::vector<std::vector<float>> got(static_cast<std::size_t>(rows));
                        std::atomic<int> calls{0};
                        indexScores(m_pool, View<const float, 3>(q.data(), {rows, heads, d}),
                                    View<const float, 2>(w.data(), {rows, heads}),
                                    View<const float, 2>(keys.data(), {context, d}, {keyStride, 1}),
                                    first, [&](std::int64_t t, float* scores, std::int64_t n) {
                                        got[static_cast<std::size_t>(t)].assign(scores, scores + n);
                                        std::fill(scores, scores + n, -1e30f); // it may change them
                                        ++calls;
                                    });
                        QCOMPARE(calls.load(), static_cast<int>(rows));
                        for (std::int64_t t = 0; t < rows; t += 1 + rows / 5) {
                            const auto& row = got[static_cast<std::size_t>(t)];
                            QCOMPARE(static_cast<std::int64_t>(row.size()), first + t + 1);
                            for (std::size_t s = 0; s < row.size(); s += 1 + row.size() / 40) {
                                double exact = 0, size = 0;
                                for (std::int64_t h = 0; h < heads; ++h) {
                                    double dot = 0, dotSize = 0;
                                    for (std::int64_t j = 0; j < d; ++j) {
                                        const double term =
                                            static_cast<double>(q[static_cast<std::size_t>(
                                                (t * heads + h) * d + j)])
                                            * keys[s * static_cast<std::size_t>(keyStride)
                                                   + static_cast<std::size_t>(j)];
                                        dot += term;
                                        dotSize += std::abs(term);
                                    }
                                    const double weight =
                                        w[static_cast<std::size_t>(t * heads + h)];
                                    exact += weight * std::max(dot, 0.0);
                                    size += std::abs(weight) * dotSize;
                                }
                                QVERIFY(std::abs(row[s] - exact) <= dotBound(d + heads + 3, size));
                            }
                        }
                    }
    }

    void cutOffIsExactlyZero()
    {
        for (const std::int64_t rows : {1, 20}) {
            const std::vector<float> q(static_cast<std::size_t>(rows * 3 * 8), 1),
                keys(static_cast<std::size_t>((rows + 300) * 8), -0.1f);
            const auto w = randoms(rows * 3, 4);
            std::atomic<int> wrong{0};
            indexScores(m_pool, View<const float, 3>(q.data(), {rows, 3, 8}),
                        View<const float, 2>(w.data(), {rows, 3}),
                        View<const float, 2>(keys.data(), {rows + 300, 8}), 300,
                        [&](std::int64_t, const float* scores, std::int64_t n) {
                            for (std::int64_t s = 0; s < n; ++s)
                                wrong += scores[s] == 0 ? 0 : 1;
                        });
            QCOMPARE(wrong.load(), 0);
        }
    }

    void threadsDoNotMatter()
    {
        const auto q = randoms(70 * 4 * 16, 5), w = randoms(70 * 4, 6), keys = randoms(900 * 16, 7);
        std::vector<float> first;
        for (const int threads : {1, 2, 6}) {
            ThreadPool pool(threads);
            std::vector<float> all(70 * 900, 0);
            indexScores(pool, View<const float, 3>(q.data(), {70, 4, 16}),
                        View<const float, 2>(w.data(), {70, 4}),
                        View<const float, 2>(keys.data(), {900, 16}), 830,
                        [&](std::int64_t t, const float* scores, std::int64_t n) {
                            std::copy_n(scores, n, all.begin() + t * 900);
                        });
            if (first.empty())
                first = all;
            QVERIFY(all == first);
        }
    }
};

QTEST_APPLESS_MAIN(TestIndexScores)
#include "tst_index_scores.moc"
