// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/elementwise.h"
#include "tests/support/compare.h"
#include "tests/support/random.h"

#include <QTest>

using namespace sightline;
using namespace sightline::cpu;
using namespace sightline::test;

namespace {

const std::int64_t kRows[] = {0, 1, 2, 7, 100};
const std::int64_t kLengths[] = {1, 2, 15, 16, 33, 130, 384};

} // namespace

class TestElementwise : public QObject {
    Q_OBJECT

    ThreadPool m_pool{3};

private slots:
    void rmsNormByHand()
    {
        const std::vector<float> x = {3, 4, 0, 0}, w = {1, 2, 1, 2};
        std::vector<float> y(4);
        rmsNorm(m_pool, View<const float, 2>(x.data(), {1, 4}), w, 0,
                View<float, 2>(y.data(), {1, 4}));
        VERIFY_SAME(
            "rms",
            difference(y, std::vector<float>{1.2f, 3.2f, 0, 0}, 4, 1e-6)); // root mean square 2.5
        rmsNorm(m_pool, View<const float, 2>(x.data(), {1, 4}), w, 2.75f,
                View<float, 2>(y.data(), {1, 4}));
        VERIFY_SAME(
            "eps",
            difference(y, std::vector<float>{1, 8 / 3.0f, 0, 0}, 4, 1e-6)); // sqrt(6.25 + 2.75) = 3
    }

    void rmsNormAgainstDouble()
    {
        for (const auto rows : kRows)
            for (const auto n : kLengths) {
                const std::int64_t stride = n + 3, outStride = n + 1;
                auto x = randoms(rows * stride, 1);
                const auto w = randoms(n, 2, 1, 0.3f);
                std::vector<float> y(static_cast<std::size_t>(rows * outStride), -7);
                rmsNorm(m_pool, View<const float, 2>(x.data(), {rows, n}, {stride, 1}), w, 1e-6f,
                        View<float, 2>(y.data(), {rows, n}, {outStride, 1}));
                for (std::int64_t t = 0; t < rows; ++t) {
                    double squares = 0;
                    for (std::int64_t i = 0; i < n; ++i)
                        squares += std::pow(
                            static_cast<double>(x[static_cast<std::size_t>(t * stride + i)]), 2);
                    const double inverse = 1
                        / std::sqrt(squares / static_cast<double>(n) + static_cast<double>(1e-6f));
                    for (std::int64_t i = 0; i < n; ++i) {
                        const double expected = x[static_cast<std::size_t>(t * stride + i)]
                            * inverse * w[static_cast<std::size_t>(i)];
                        QVERIFY(std::abs(y[static_cast<std::size_t>(t * outStride + i)] - expected)
                                <= (0.5 * static_cast<double>(n) + 8) * kUnit * std::abs(expected));
                    }
                    QVERIFY(y[static_cast<std::size_t>(t * outStride + n)] == -7);
                }
                std::vector<float> expected;
                for (std::int64_t t = 0; t < rows; ++t)
                    expected.insert(expected.end(), y.begin() + t * outStride,
                                    y.begin() + t * outStride + n);
                const View<float, 2> inPlace(x.data(), {rows, n}, {stride, 1}); // the same memory
                rmsNorm(m_pool, inPlace, w, 1e-6f, inPlace);
                for (std::int64_t t = 0; t < rows; ++t)
                    QVERIFY(
                        std::equal(inPlace.row(t), inPlace.row(t) + n, expected.begin() + t * n));
            }
        // Zeros stay zeros, thanks to eps.
        const std::vector<float> zero(20, 0), w(20, 1);
        std::vector<float> y(20, 5);
        rmsNorm(m_pool, View<const float, 2>(zero.data(), {1, 20}), w, 1e-6f,
                View<float, 2>(y.data(), {1, 20}));
        QVERIFY(y == zero);
    }

    void layerNormByHand()
    {
        const std::vector<float> x = {1, 3, 5, 7}, w = {1, 1, 2, 1}, b = {0, 1, 0, -1};
        std::vector<float> y(4);
        layerNorm(m_pool, View<const float, 2>(x.data(), {1, 4}), w, b, 4.0f,
                  View<float, 2>(y.data(), {1, 4}));
        // mean 4, biased variance 5, sqrt(5 + 4) = 3
        VERIFY_SAME("layer norm",
                    difference(y, std::vector<float>{-1, 2 / 3.0f, 2 / 3.0f, 0}, 4, 1e-6));
    }

    void layerNormAgainstDouble()
    {
        for (const float mean : {0.0f, 40.0f}) // a large mean must not cost the variance its digits
            for (const auto rows : kRows)
                for (const auto n : kLengths) {
                    auto x = randoms(rows * n, 3, mean);
                    const auto before = x;
                    const auto w = randoms(n, 4), b = randoms(n, 5);
                    const View<float, 2> view(x.data(), {rows, n});
                    layerNorm(m_pool, view, w, b, 1e-6f, view);
                    for (std::int64_t t = 0; t < rows; ++t) {
                        const float* in = before.data() + t * n;
                        double sum = 0, squares = 0;
                        for (std::int64_t i = 0; i < n; ++i)
                            sum += in[i];
                        const double center = sum / static_cast<double>(n);
                        for (std::int64_t i = 0; i < n; ++i)
                            squares += std::pow(in[i] - center, 2);
                        const double inverse = 1
                            / std::sqrt(squares / static_cast<double>(n)
                                        + static_cast<double>(1e-6f));
                        for (std::int64_t i = 0; i < n; ++i) {
                            const auto at = static_cast<std::size_t>(i);
                            const double scaled = (in[i] - center) * inverse * w[at];
                            // The mean is a float: half a unit of it moves every difference.
                            const double bound = kUnit
                                * (std::abs(center) * inverse * std::abs(w[at]) * 2
                                   + 8 * std::abs(scaled) + 2 * std::abs(b[at]));
                            QVERIFY(std::abs(view.row(t)[i] - (scaled + b[at])) <= bound + 1e-30);
                        }
                    }
                }
    }

    void ropeByHand()
    {
        // Position 1 turns pair 0 by 90 degrees and pair 1 by 180.
        const std::vector<float> cosine = {1, 1, 0, -1}, sine = {0, 0, 1, 0};
        const View<const float, 2> c(cosine.data(), {2, 2}), s(sine.data(), {2, 2});
        std::vector<float> x = {1, 2, 3, 4};
        rope(m_pool, View<float, 3>(x.data(), {1, 1, 4}), 1, c, s, RopeLayout::Interleaved);
        QCOMPARE(x, (std::vector<float>{-2, 1, -3, -4}));
        x = {1, 2, 3, 4};
        rope(m_pool, View<float, 3>(x.data(), {1, 1, 4}), 1, c, s,
             RopeLayout::HalfSplit); // pairs (1, 3), (2, 4)
        QCOMPARE(x, (std::vector<float>{-3, -2, 1, -4}));
        x = {1, 2, 3, 4};
        rope(m_pool, View<float, 3>(x.data(), {1, 1, 4}), 0, c, s, RopeLayout::Interleaved);
        QCOMPARE(x, (std::vector<float>{1, 2, 3, 4}));
    }

    void ropeAgainstDouble()
    {
        for (const auto layout : {RopeLayout::Interleaved, RopeLayout::HalfSplit})
            for (const std::int64_t rows : {1, 3, 200})
                for (const std::int64_t heads : {1, 3})
                    for (const std::int64_t d : {2, 6, 32}) {
                        const std::int64_t first = 5, headStride = d + 3,
                                           rowStride = heads * headStride + 1;
                        auto x = randoms(rows * rowStride, 6);
                        const auto before = x;
                        std::vector<float> cosine, sine;
                        for (std::int64_t p = 0; p < first + rows; ++p)
                            for (std::int64_t i = 0; i < d / 2; ++i) {
                                cosine.push_back(static_cast<float>(
                                    std::cos(0.3 * static_cast<double>(p * (i + 1)))));
                                sine.push_back(static_cast<float>(
                                    std::sin(0.3 * static_cast<double>(p * (i + 1)))));
                            }
                        rope(m_pool,
                             View<float, 3>(x.data(), {rows, heads, d}, {rowStride, headStride, 1}),
                             first, View<const float, 2>(cosine.data(), {first + rows, d / 2}),
                             View<const float, 2>(sine.data(), {first + rows, d / 2}), layout);
                        std::vector<double> expected(before.begin(), before.end());
                        for (std::int64_t t = 0; t < rows; ++t)
                            for (std::int64_t h = 0; h < heads; ++h)
                                for (std::int64_t i = 0; i < d / 2; ++i) {
                                    const bool inter = layout == RopeLayout::Interleaved;
                                    const auto a = static_cast<std::size_t>(
                                        t * rowStride + h * headStride + (inter ? 2 * i : i));
                                    const auto b = a + static_cast<std::size_t>(inter ? 1 : d / 2);
                                    const auto at =
                                        static_cast<std::size_t>((first + t) * (d / 2) + i);
                                    const double c = cosine[at], s = sine[at];
                                    expected[a] = before[a] * c - before[b] * s;
                                    expected[b] = before[a] * s + before[b] * c;
                                }
                        // Two products and a sum; what lies between the heads stays.
                        VERIFY_SAME(
                            "rope",
                            difference(x, expected, rowStride, 3 * kUnit * 2 * largest(before)));
                    }
    }

    void smallOnes()
    {
        for (const auto rows : kRows)
            for (const auto n : kLengths) {
                const auto gateUp = randoms(rows * 2 * n, 7), x = randoms(rows * n, 8),
                           bias = randoms(n, 9);
                std::vector<float> out(static_cast<std::size_t>(rows * n)), y = x, z = x,
                                                                            scaled = x;
                swiglu(m_pool, View<const float, 2>(gateUp.data(), {rows, 2 * n}),
                       View<float, 2>(out.data(), {rows, n}));
                add(m_pool, View<const float, 2>(out.data(), {rows, n}),
                    View<float, 2>(y.data(), {rows, n}));
                addBias(m_pool, bias, View<float, 2>(z.data(), {rows, n}));
                scale(m_pool, View<float, 2>(scaled.data(), {rows, n}), 0.3f);
                for (std::int64_t t = 0; t < rows; ++t)
                    for (std::int64_t i = 0; i < n; ++i) {
                        const auto at = static_cast<std::size_t>(t * n + i);
                        const double g = gateUp[static_cast<std::size_t>(t * 2 * n + i)],
                                     up = gateUp[static_cast<std::size_t>(t * 2 * n + n + i)];
                        const double expected = g / (1 + std::exp(-g)) * up;
                        QVERIFY(std::abs(out[at] - expected) <= 8 * kUnit * std::abs(expected));
                        QVERIFY(y[at] == x[at] + out[at]);
                        QVERIFY(z[at] == x[at] + bias[static_cast<std::size_t>(i)]);
                        QVERIFY(scaled[at] == x[at] * 0.3f);
                    }
            }
    }
};

QTEST_APPLESS_MAIN(TestElementwise)
#include "tst_elementwise.moc"
