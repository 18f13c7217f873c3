// SPDX-License-Identifier: GPL-3.0-or-later
// Every instruction set that this processor runs, against loops in double.
#include "kernels/cpu/simd/simd_ops.h"
#include "tests/support/compare.h"
#include "tests/support/random.h"

#include <QTest>

#include <cstring>
#include <limits>
#include <random>

using namespace sightline;
using namespace sightline::cpu;
using namespace sightline::test;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
const std::int64_t kLengths[] = {0,  1,  2,  3,  4,  5,  7,  8,   9,   15,  16,
                                 17, 31, 32, 33, 47, 64, 65, 100, 129, 257, 1000};

std::vector<const SimdOps*> sets()
{
    std::vector<const SimdOps*> all = {baselineOps()};
#if defined(__x86_64__)
    if (avx2Ops() && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        all.push_back(avx2Ops());
    if (avx512Ops() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        all.push_back(avx512Ops());
#endif
    return all;
}

std::vector<bfloat16> narrow(const std::vector<float>& x)
{
    std::vector<bfloat16> out;
    for (const float v : x)
        out.push_back(toBfloat16(v));
    return out;
}

/// A dot product in double with the sum of the absolute products.
struct Exact {
    double value = 0, size = 0;
};

Exact exactDot(const float* a, const float* b, std::int64_t n)
{
    Exact out;
    for (std::int64_t i = 0; i < n; ++i) {
        out.value += static_cast<double>(a[i]) * b[i];
        out.size += std::abs(static_cast<double>(a[i]) * b[i]);
    }
    return out;
}

bool near(float got, double expected, double bound)
{
    return std::abs(got - expected) <= bound + 1e-300;
}

/// Units in the last place between got and the exact value.
double ulps(float got, double exact)
{
    const int exponent = std::max(std::ilogb(exact), -126);
    return std::abs(got - exact) / std::ldexp(1.0, exponent - 23);
}

} // namespace

class TestSimdOps : public QObject {
    Q_OBJECT

private:
    static void eachSet()
    {
        QTest::addColumn<int>("set");
        for (std::size_t i = 0; i < sets().size(); ++i)
            QTest::newRow(sets()[i]->name) << static_cast<int>(i);
    }

    static const SimdOps& current()
    {
        QFETCH(int, set);
        return *sets()[static_cast<std::size_t>(set)];
    }

private slots:
    void theBestSetIsChosen()
    {
        qunsetenv("SIGHTLINE_SIMD");
        QVERIFY(&simdOps() == sets().back());
        for (const auto* ops : sets())
            qInfo("%s", ops->name);
    }

    void dot_data() { eachSet(); }
    void dot()
    {
        const auto& ops = current();
        for (const auto n : kLengths)
            for (const std::int64_t offset : {0, 1, 3}) { // pointers need no alignment
                const auto a = randoms(n + offset, 1), b = randoms(n + offset, 2);
                const auto exact = exactDot(a.data() + offset, b.data() + offset, n);
                QVERIFY(near(ops.dot(a.data() + offset, b.data() + offset, n), exact.value,
                             dotBound(n, exact.size)));
                const auto square = exactDot(a.data() + offset, a.data() + offset, n);
                QVERIFY(near(ops.sumOfSquares(a.data() + offset, n), square.value,
                             dotBound(n, square.size)));
            }
    }

    void matVec_data() { eachSet(); }
    void matVec()
    {
        const auto& ops = current();
        for (const std::int64_t rows : {0, 1, 2, 3, 4, 5, 9})
            for (const auto cols : kLengths) {
                const std::int64_t stride = cols + 3;
                const auto w = randoms(rows * stride, 3), x = randoms(cols, 4);
                const auto half = narrow(w);
                std::vector<float> y(static_cast<std::size_t>(rows) + 1, -7), z = y;
                ops.matVec(w.data(), stride, rows, cols, x.data(), y.data());
                ops.matVecBf16(half.data(), stride, rows, cols, x.data(), z.data());
                for (std::int64_t r = 0; r < rows; ++r) {
                    const auto exact = exactDot(w.data() + r * stride, x.data(), cols);
                    QVERIFY(near(y[static_cast<std::size_t>(r)], exact.value,
                                 dotBound(cols, exact.size)));
                    std::vector<float> wide;
                    for (std::int64_t j = 0; j < cols; ++j)
                        wide.push_back(toFloat(half[static_cast<std::size_t>(r * stride + j)]));
                    const auto exactHalf = exactDot(wide.data(), x.data(), cols);
                    QVERIFY(near(z[static_cast<std::size_t>(r)], exactHalf.value,
                                 dotBound(cols, exactHalf.size)));
                }
                QVERIFY(y.back() == -7 && z.back() == -7);
            }
    }

    void elementwise_data() { eachSet(); }
    void elementwise()
    {
        const auto& ops = current();
        for (const auto n : kLengths) {
            const auto size = static_cast<std::size_t>(n);
            const auto x = randoms(n, 5), w = randoms(n, 6), base = randoms(n, 7);
            const auto half = narrow(x);
            std::vector<float> wide(size + 1, -7), y(base), scaled(size + 1, -7), times(x);
            ops.widen(half.data(), wide.data(), n);
            ops.axpy(0.37f, x.data(), y.data(), n);
            ops.scaleBy(x.data(), 1.7f, w.data(), scaled.data(), n);
            ops.scale(times.data(), -2.5f, n);
            for (std::size_t i = 0; i < size; ++i) {
                QVERIFY(wide[i] == toFloat(half[i]));
                QVERIFY(near(y[i], base[i] + 0.37f * static_cast<double>(x[i]),
                             2 * kUnit * (std::abs(base[i]) + std::abs(x[i]))));
                QVERIFY(near(scaled[i], 1.7f * static_cast<double>(x[i]) * w[i],
                             3 * kUnit * std::abs(2.0 * x[i] * w[i])));
                QVERIFY(times[i] == x[i] * -2.5f);
            }
            QVERIFY(wide.back() == -7 && scaled.back() == -7);
        }
    }

    void maximum_data() { eachSet(); }
    void maximum()
    {
        const auto& ops = current();
        QVERIFY(ops.maximum(nullptr, 0) == -kInfinity);
        for (const auto n : kLengths) {
            if (n == 0)
                continue;
            for (std::int64_t at = 0; at < n; at += 1 + n / 20) { // the largest at every place
                auto x = randoms(n, 8);
                for (float& v : x)
                    v -= 100;
                x[static_cast<std::size_t>(at)] = -50;
                QVERIFY(ops.maximum(x.data(), n) == -50);
                x.assign(static_cast<std::size_t>(n), -kInfinity);
                QVERIFY(ops.maximum(x.data(), n) == -kInfinity);
                x[static_cast<std::size_t>(at)] = kInfinity;
                QVERIFY(ops.maximum(x.data(), n) == kInfinity);
            }
        }
    }

    void expSum_data() { eachSet(); }
    void expSum()
    {
        const auto& ops = current();
        // Accuracy over the whole range, in vectors and in the rest behind them.
        double worst = 0, at = 0;
        std::mt19937 random(9);
        std::uniform_real_distribution<float> uniform(-87.3f, 88.7f), small(-1, 1);
        for (int block = 0; block < 4000; ++block) {
            std::vector<float> x(67);
            for (std::size_t i = 0; i < x.size(); ++i)
                x[i] = i % 3 ? uniform(random) : small(random);
            auto e = x;
            ops.expSum(e.data(), 0, 67);
            for (std::size_t i = 0; i < x.size(); ++i) {
                const double error = ulps(e[i], std::exp(static_cast<double>(x[i])));
                if (error > worst) {
                    worst = error;
                    at = x[i];
                }
            }
        }
        qInfo("exp: %.2f ulp at %g", worst, at);
        QVERIFY(worst <= 2);

        std::vector<float> special = {0.0f,    -0.0f,  -kInfinity, -1000.0f,
                                      -87.31f, -87.2f, 88.0f,      kNan};
        for (const std::size_t count :
             {special.size(), std::size_t{40}}) { // in the rest, and in vectors
            auto x = special;
            x.resize(count, -kInfinity);
            ops.expSum(x.data(), 0, static_cast<std::int64_t>(count));
            QVERIFY(x[0] == 1 && x[1] == 1);
            QVERIFY(x[2] == 0 && x[3] == 0 && x[4] == 0);
            QVERIFY(x[5] > 1.1e-38f && x[6] > 1e38f && std::isfinite(x[6]));
            QVERIFY(std::isnan(x[7]));
        }
        for (const auto n : kLengths) {
            auto x = randoms(n, 10, 0, 4);
            const auto before = x;
            const float sum = ops.expSum(x.data(), 2.5f, n);
            double exact = 0;
            for (std::size_t i = 0; i < x.size(); ++i) {
                const double e = std::exp(static_cast<double>(before[i] - 2.5f));
                QVERIFY(ulps(x[i], e) <= 2);
                exact += e;
            }
            QVERIFY(near(sum, exact, (static_cast<double>(n) + 5) * kUnit * exact));
        }
    }

    void swiglu_data() { eachSet(); }
    void swiglu()
    {
        const auto& ops = current();
        for (const auto n : kLengths) {
            const auto gate = randoms(n, 11, 0, 5), up = randoms(n, 12);
            std::vector<float> out(static_cast<std::size_t>(n) + 1, -7);
            ops.swiglu(gate.data(), up.data(), out.data(), n);
            for (std::int64_t i = 0; i < n; ++i) {
                const double g = gate[static_cast<std::size_t>(i)];
                const double exact = g / (1 + std::exp(-g)) * up[static_cast<std::size_t>(i)];
                QVERIFY(near(out[static_cast<std::size_t>(i)], exact, 8 * kUnit * std::abs(exact)));
            }
            QVERIFY(out.back() == -7);
        }
        const std::vector<float> gate(20, 1000), down(20, -1000), up(20, 2);
        std::vector<float> out(20);
        ops.swiglu(gate.data(), up.data(), out.data(), 20);
        for (const float x : out)
            QVERIFY(x == 2000);
        ops.swiglu(down.data(), up.data(), out.data(), 20);
        for (const float x : out)
            QVERIFY(std::abs(x) < 1e-30f); // exactly it is 0 to any float
    }

    void reluWeightedSum_data() { eachSet(); }
    void reluWeightedSum()
    {
        const auto& ops = current();
        for (const std::int64_t heads : {1, 2, 3, 5, 8, 9, 17})
            for (const auto n : kLengths) {
                const std::int64_t stride = n + 5;
                const auto dots = randoms(heads * stride, 13), w = randoms(heads, 14);
                std::vector<float> out(static_cast<std::size_t>(n) + 1, -7);
                ops.reluWeightedSum(dots.data(), stride, w.data(), heads, out.data(), n);
                for (std::int64_t s = 0; s < n; ++s) {
                    double exact = 0, size = 0;
                    for (std::int64_t h = 0; h < heads; ++h) {
                        const double term = w[static_cast<std::size_t>(h)]
                            * std::max(0.0,
                                       static_cast<double>(
                                           dots[static_cast<std::size_t>(h * stride + s)]));
                        exact += term;
                        size += std::abs(term);
                    }
                    QVERIFY(near(out[static_cast<std::size_t>(s)], exact, dotBound(heads, size)));
                }
                QVERIFY(out.back() == -7);
            }
        // All heads cut off: exactly zero. NaN is not.
        const std::vector<float> off(40, -3), nan(40, kNan), w = {0.5f, -2};
        std::vector<float> out(20, -7);
        ops.reluWeightedSum(off.data(), 20, w.data(), 2, out.data(), 20);
        for (const float x : out)
            QVERIFY(x == 0);
        ops.reluWeightedSum(nan.data(), 20, w.data(), 2, out.data(), 19);
        for (int i = 0; i < 19; ++i)
            QVERIFY(std::isnan(out[static_cast<std::size_t>(i)]));
    }

    void indexScoreRow_data() { eachSet(); }
    void indexScoreRow()
    {
        const auto& ops = current();
        for (const std::int64_t heads : {1, 2, 4, 7, 8, 9, 16, 17})
            for (const std::int64_t d : {4, 16, 20, 64, 70})
                for (const std::int64_t n : {1, 3, 63, 64, 65, 200}) {
                    const std::int64_t stride = d + 2;
                    const auto q = randoms(heads * d, 15), w = randoms(heads, 16),
                               keys = randoms(n * stride, 17);
                    std::vector<float> out(static_cast<std::size_t>(n) + 1, -7);
                    ops.indexScoreRow(q.data(), w.data(), heads, d, keys.data(), stride, n,
                                      out.data());
                    for (std::int64_t s = 0; s < n; ++s) {
                        double exact = 0, size = 0;
                        for (std::int64_t h = 0; h < heads; ++h) {
                            const auto dot =
                                exactDot(q.data() + h * d, keys.data() + s * stride, d);
                            const double weight = w[static_cast<std::size_t>(h)];
                            exact += weight * std::max(0.0, dot.value);
                            size += std::abs(weight) * dot.size;
                        }
                        QVERIFY(near(out[static_cast<std::size_t>(s)], exact,
                                     dotBound(d + heads + 3, size)));
                    }
                    QVERIFY(out.back() == -7);
                }
    }

    void gather_data() { eachSet(); }
    void gather()
    {
        const auto& ops = current();
        std::mt19937 random(18);
        for (std::int64_t heads = 1; heads <= 13; ++heads)
            for (const std::int64_t d : {1, 3, 4, 8, 15, 16, 17, 40, 64, 67, 130, 160})
                for (const std::int64_t n : {1, 2, 3, 4, 5, 8, 33}) {
                    constexpr std::int64_t kRows = 50;
                    const std::int64_t stride = d + 5, scoreStride = n + 2, zStride = d + 1;
                    const auto q = randoms(heads * d, 19), rows = randoms(kRows * stride, 20),
                               p = randoms(heads * scoreStride, 21);
                    std::vector<std::int32_t> index;
                    for (std::int64_t i = 0; i < n; ++i)
                        index.push_back(static_cast<std::int32_t>(random() % kRows));
                    for (const auto* map : {static_cast<const std::int32_t*>(nullptr),
                                            static_cast<const std::int32_t*>(index.data())}) {
                        const auto row = [&](std::int64_t i) {
                            return rows.data() + (map ? map[i] : i) * stride;
                        };
                        std::vector<float> scores(static_cast<std::size_t>(heads * scoreStride),
                                                  -7);
                        ops.gatherScores(q.data(), heads, d, rows.data(), stride, map, n,
                                         scores.data(), scoreStride);
                        for (std::int64_t h = 0; h < heads; ++h)
                            for (std::int64_t i = 0; i < scoreStride; ++i) {
                                const float got =
                                    scores[static_cast<std::size_t>(h * scoreStride + i)];
                                if (i >= n) {
                                    QVERIFY(got == -7);
                                    continue;
                                }
                                const auto exact = exactDot(q.data() + h * d, row(i), d);
                                QVERIFY(near(got, exact.value, dotBound(d, exact.size)));
                            }
                        const auto before = randoms(heads * zStride, 22);
                        auto z = before;
                        ops.gatherValues(p.data(), scoreStride, heads, rows.data(), stride, map, n,
                                         d, z.data(), zStride);
                        for (std::int64_t h = 0; h < heads; ++h)
                            for (std::int64_t j = 0; j < zStride; ++j) {
                                const auto at = static_cast<std::size_t>(h * zStride + j);
                                if (j >= d) {
                                    QVERIFY(z[at] == before[at]);
                                    continue;
                                }
                                double exact = before[at], size = std::abs(exact);
                                for (std::int64_t i = 0; i < n; ++i) {
                                    const double term =
                                        static_cast<double>(
                                            p[static_cast<std::size_t>(h * scoreStride + i)])
                                        * row(i)[j];
                                    exact += term;
                                    size += std::abs(term);
                                }
                                QVERIFY(near(z[at], exact, dotBound(n + 1, size)));
                            }
                    }
                }
    }

    void positionsAbove_data() { eachSet(); }
    void positionsAbove()
    {
        const auto& ops = current();
        for (const auto n : kLengths)
            for (const float bound : {-kInfinity, -1.0f, -0.0f, 0.0f, 0.5f, 10.0f, kInfinity}) {
                auto x = randoms(n, 23);
                for (std::size_t i = 0; i < x.size(); i += 3)
                    x[i] = i % 2 ? bound : -kInfinity; // equal is not above
                std::vector<std::int32_t> expected, got(static_cast<std::size_t>(n) + 16, -7);
                for (std::size_t i = 0; i < x.size(); ++i)
                    if (x[i] > bound)
                        expected.push_back(static_cast<std::int32_t>(i));
                const auto count = ops.positionsAbove(x.data(), n, bound, got.data());
                QCOMPARE(count, static_cast<std::int64_t>(expected.size()));
                got.resize(expected.size());
                QCOMPARE(got, expected);
                QCOMPARE(ops.countAbove(x.data(), n, bound),
                         static_cast<std::int64_t>(expected.size()));
            }
    }

    void hasNan_data() { eachSet(); }
    void hasNan()
    {
        const auto& ops = current();
        for (const auto n : kLengths) {
            auto x = randoms(n, 24);
            if (n > 2)
                x[1] = kInfinity;
            QVERIFY(!ops.hasNan(x.data(), n));
            for (std::size_t i = 0; i < x.size(); i += 1 + x.size() / 40) {
                auto y = x;
                y[i] = i % 2 ? kNan : -kNan;
                QVERIFY(ops.hasNan(y.data(), n));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSimdOps)
#include "tst_simd_ops.moc"
