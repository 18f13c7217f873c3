// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/embedding.h"
#include "kernels/cpu/linear.h"
#include "tests/support/compare.h"
#include "tests/support/random.h"

#include <QTest>

using namespace sightline;
using namespace sightline::cpu;
using namespace sightline::test;

class TestLinear : public QObject {
    Q_OBJECT

    ThreadPool m_pool{3};

private slots:
    void byHand()
    {
        const std::vector<float> w = {1, 2, 3, 4, 5, 6}, x = {1, 0, -1}; // W [2, 3]
        for (const std::int64_t rows : {1, 3, 4, 9}) { // few rows and many take different ways
            std::vector<float> in, y(static_cast<std::size_t>(rows * 2), 10);
            for (std::int64_t t = 0; t < rows; ++t)
                in.insert(in.end(), x.begin(), x.end());
            const WeightView view{w.data(), nullptr, 2, 3};
            linear(m_pool, View<const float, 2>(in.data(), {rows, 3}), view,
                   View<float, 2>(y.data(), {rows, 2}), true);
            for (const float v : y)
                QCOMPARE(v, 8.0f);
            linear(m_pool, View<const float, 2>(in.data(), {rows, 3}), view,
                   View<float, 2>(y.data(), {rows, 2}), false);
            for (const float v : y)
                QCOMPARE(v, -2.0f);
        }
    }

    void againstDouble()
    {
        for (const std::int64_t rows : {0, 1, 2, 3, 4, 5, 17, 257, 300})
            for (const std::int64_t outs : {1, 3, 64, 65, 127, 128, 129, 300})
                for (const std::int64_t cols : {1, 7, 33, 384}) {
                    if (rows > 200 && outs * cols > 60'000)
                        continue;
                    const std::int64_t xStride = cols + 2, yStride = outs + 1;
                    const auto x = randoms(rows * xStride, 1), w = randoms(outs * cols, 2),
                               before = randoms(rows * yStride, 3);
                    std::vector<bfloat16> half;
                    std::vector<float> wide;
                    for (const float v : w) {
                        half.push_back(toBfloat16(v));
                        wide.push_back(toFloat(half.back()));
                    }
                    for (const bool narrow : {false, true})
                        for (const bool accumulate : {false, true}) {
                            const auto& values = narrow ? wide : w;
                            auto y = before;
                            linear(
                                m_pool, View<const float, 2>(x.data(), {rows, cols}, {xStride, 1}),
                                narrow ? WeightView{nullptr, half.data(), outs, cols}
                                       : WeightView{w.data(), nullptr, outs, cols},
                                View<float, 2>(y.data(), {rows, outs}, {yStride, 1}), accumulate);
                            for (std::int64_t t = 0; t < rows; t += 1 + rows / 9) {
                                for (std::int64_t o = 0; o < outs; o += 1 + outs / 40) {
                                    const auto at = static_cast<std::size_t>(t * yStride + o);
                                    double exact = accumulate ? before[at] : 0,
                                           size = std::abs(exact);
                                    for (std::int64_t j = 0; j < cols; ++j) {
                                        const double term =
                                            static_cast<double>(
                                                x[static_cast<std::size_t>(t * xStride + j)])
                                            * values[static_cast<std::size_t>(o * cols + j)];
                                        exact += term;
                                        size += std::abs(term);
                                    }
                                    QVERIFY(std::abs(y[at] - exact) <= dotBound(cols + 1, size));
                                }
                                QVERIFY(y[static_cast<std::size_t>(t * yStride + outs)]
                                        == before[static_cast<std::size_t>(t * yStride + outs)]);
                            }
                        }
                }
    }

    void bfloat16WeightsEqualFloat32Ones()
    {
        // The same values in two formats give the same bits: formats differ in memory traffic only.
        std::vector<float> w = randoms(130 * 96, 4);
        std::vector<bfloat16> half;
        for (float& v : w) {
            half.push_back(toBfloat16(v));
            v = toFloat(half.back());
        }
        for (const std::int64_t rows : {1, 3, 50}) {
            const auto x = randoms(rows * 96, 5);
            std::vector<float> a(static_cast<std::size_t>(rows * 130)), b = a;
            linear(m_pool, View<const float, 2>(x.data(), {rows, 96}), {w.data(), nullptr, 130, 96},
                   View<float, 2>(a.data(), {rows, 130}), false);
            linear(m_pool, View<const float, 2>(x.data(), {rows, 96}),
                   {nullptr, half.data(), 130, 96}, View<float, 2>(b.data(), {rows, 130}), false);
            QVERIFY(a == b);
        }
    }

    void badNumbersShow()
    {
        for (const std::int64_t rows : {1, 8}) {
            auto x = randoms(rows * 40, 6);
            const auto w = randoms(9 * 40, 7);
            x.back() = std::numeric_limits<float>::quiet_NaN();
            std::vector<float> y(
                static_cast<std::size_t>(rows * 9),
                std::numeric_limits<float>::quiet_NaN()); // what was there does not count
            linear(m_pool, View<const float, 2>(x.data(), {rows, 40}), {w.data(), nullptr, 9, 40},
                   View<float, 2>(y.data(), {rows, 9}), false);
            for (std::size_t i = 0; i < y.size(); ++i)
                QCOMPARE(std::isnan(y[i]), i >= y.size() - 9);
        }
    }

    void gemmBothWays()
    {
        for (const std::int64_t m : {1, 5, 64})
            for (const std::int64_t n : {1, 6, 130})
                for (const std::int64_t k : {1, 20, 300})
                    for (const bool transposed : {true, false})
                        for (const bool accumulate : {true, false}) {
                            const std::int64_t lda = k + 1, ldb = (transposed ? k : n) + 2,
                                               ldc = n + 3;
                            const auto a = randoms(m * lda, 8),
                                       b = randoms((transposed ? n : k) * ldb, 9),
                                       before = randoms(m * ldc, 10);
                            auto c = before;
                            gemm(m, n, k, a.data(), lda, b.data(), ldb, transposed, c.data(), ldc,
                                 accumulate);
                            for (std::int64_t i = 0; i < m; i += 1 + m / 5)
                                for (std::int64_t j = 0; j < ldc;
                                     j += 1 + (j < n - 4 ? n / 20 : 0)) {
                                    const auto at = static_cast<std::size_t>(i * ldc + j);
                                    if (j >= n) {
                                        QVERIFY(c[at] == before[at]);
                                        continue;
                                    }
                                    double exact = accumulate ? before[at] : 0,
                                           size = std::abs(exact);
                                    for (std::int64_t l = 0; l < k; ++l) {
                                        const double term =
                                            static_cast<double>(
                                                a[static_cast<std::size_t>(i * lda + l)])
                                            * b[static_cast<std::size_t>(transposed ? j * ldb + l
                                                                                    : l * ldb + j)];
                                        exact += term;
                                        size += std::abs(term);
                                    }
                                    QVERIFY(std::abs(c[at] - exact) <= dotBound(k + 1, size));
                                }
                        }
    }

    void threadsDoNotMatter()
    {
        for (const std::int64_t rows : {1, 3, 300}) {
            const auto x = randoms(rows * 70, 11), w = randoms(290 * 70, 12);
            std::vector<float> first;
            for (const int threads : {1, 2, 5}) {
                ThreadPool pool(threads);
                std::vector<float> y(static_cast<std::size_t>(rows * 290));
                linear(pool, View<const float, 2>(x.data(), {rows, 70}),
                       {w.data(), nullptr, 290, 70}, View<float, 2>(y.data(), {rows, 290}), false);
                if (first.empty())
                    first = y;
                QVERIFY(y == first);
            }
        }
    }

    void embeddingCopiesRows()
    {
        const auto table = randoms(7 * 21, 13);
        std::vector<bfloat16> half;
        for (const float v : table)
            half.push_back(toBfloat16(v));
        const std::vector<std::int32_t> ids = {6, 0, 3, 3};
        std::vector<float> out(4 * 23, -7), narrow = out;
        embedding(ids, {table.data(), nullptr, 7, 21},
                  View<float, 2>(out.data(), {4, 21}, {23, 1}));
        embedding(ids, {nullptr, half.data(), 7, 21},
                  View<float, 2>(narrow.data(), {4, 21}, {23, 1}));
        for (std::size_t t = 0; t < 4; ++t)
            for (std::size_t i = 0; i < 23; ++i) {
                const std::size_t from = static_cast<std::size_t>(ids[t]) * 21 + i;
                QVERIFY(out[t * 23 + i] == (i < 21 ? table[from] : -7));
                QVERIFY(narrow[t * 23 + i] == (i < 21 ? toFloat(half[from]) : -7));
            }
        embedding({}, {table.data(), nullptr, 7, 21}, View<float, 2>(out.data(), {0, 21}));
    }
};

QTEST_APPLESS_MAIN(TestLinear)
#include "tst_linear.moc"
