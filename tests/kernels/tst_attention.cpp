// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/attention.h"
#include "tests/support/compare.h"

#include <QTest>

#include <random>

using namespace sightline;
using namespace sightline::cpu;
using namespace sightline::test;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

/// A problem with strided keys: queries [T, H, d] at positions first .., keys [S, d] with a longer
/// row.
struct Problem {
    std::int64_t rows, heads, d, r, first, stride;
    std::vector<float> q, kv;

    Problem(std::int64_t t, std::int64_t h, std::int64_t rank, std::int64_t rope,
            std::int64_t start, float scale = 1, unsigned seed = 1)
        : rows(t), heads(h), d(rank + rope), r(rank), first(start), stride(rank + rope + 3)
    {
        std::mt19937 random(seed);
        std::normal_distribution<float> normal(0, 1);
        q.resize(static_cast<std::size_t>(t * h * d));
        kv.resize(static_cast<std::size_t>((start + t) * stride));
        for (float& x : q)
            x = scale * normal(random);
        for (float& x : kv)
            x = normal(random);
    }
    [[nodiscard]] View<const float, 3> queries() const { return {q.data(), {rows, heads, d}}; }
    [[nodiscard]] View<const float, 2> keys() const
    {
        return {kv.data(), {first + rows, d}, {stride, 1}};
    }
    [[nodiscard]] std::int64_t context() const { return first + rows; }
};

/// One row and head in double over the given positions, with a bound on what float32 may differ.
struct Exact {
    std::vector<double> p;         ///< [positions]
    std::vector<double> z, zBound; ///< [r]
    double pBound = 0;             ///< relative, of each p
};

Exact exactly(const Problem& in, std::int64_t t, std::int64_t h,
              const std::vector<std::int32_t>& positions)
{
    const float* q = in.q.data() + (t * in.heads + h) * in.d;
    std::vector<double> score;
    double scoreError = 0, top = -1e300;
    for (const auto s : positions) {
        double sum = 0, size = 0;
        for (std::int64_t j = 0; j < in.d; ++j) {
            const double term =
                static_cast<double>(q[j]) * in.kv[static_cast<std::size_t>(s * in.stride + j)];
            sum += term;
            size += std::abs(term);
        }
        score.push_back(sum);
        scoreError = std::max(scoreError, dotBound(in.d, size) + 2 * kUnit * std::abs(sum));
        top = std::max(top, sum);
    }
    Exact out;
    double total = 0;
    for (const double s : score)
        total += std::exp(s - top);
    for (const double s : score)
        out.p.push_back(std::exp(s - top) / total);
    // An error e of a score is a factor exp(e); so is that of the sum. exp is good to 2 ulp, sums
    // to n units.
    const auto n = static_cast<std::int64_t>(positions.size());
    out.pBound = 2 * std::expm1(2 * scoreError) + static_cast<double>(n + 40) * kUnit;
    for (std::int64_t j = 0; j < in.r; ++j) {
        double value = 0, size = 0;
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const double term =
                out.p[i] * in.kv[static_cast<std::size_t>(positions[i] * in.stride + j)];
            value += term;
            size += std::abs(term);
        }
        out.z.push_back(value);
        out.zBound.push_back(out.pBound * size + dotBound(n, size) + 1e-37);
    }
    return out;
}

std::vector<std::int32_t> upTo(std::int64_t last)
{
    std::vector<std::int32_t> all;
    for (std::int64_t s = 0; s <= last; ++s)
        all.push_back(static_cast<std::int32_t>(s));
    return all;
}

std::string compareRow(const Problem& in, std::int64_t t, const float* z, std::int64_t zHeadStride,
                       const std::vector<std::int32_t>& positions)
{
    for (std::int64_t h = 0; h < in.heads; ++h) {
        const auto exact = exactly(in, t, h, positions);
        const auto why = difference(
            std::span<const float>(z + h * zHeadStride, static_cast<std::size_t>(in.r)),
            std::span<const double>(exact.z), in.r, [&](std::size_t i) { return exact.zBound[i]; });
        if (!why.empty())
            return "row " + std::to_string(t) + " head " + std::to_string(h) + ": " + why;
    }
    return {};
}

} // namespace

class TestAttention : public QObject {
    Q_OBJECT

    ThreadPool m_pool{3};

    static void shapes()
    {
        QTest::addColumn<std::vector<int>>("shape"); // rows, heads, rank, rope, first
        const std::vector<std::vector<int>> all = {
            {1, 1, 1, 2, 0},      {1, 3, 16, 4, 0},   {1, 6, 128, 32, 2000}, {1, 2, 20, 6, 513},
            {2, 1, 16, 8, 0},     {5, 3, 24, 8, 3},   {64, 6, 32, 16, 0},    {33, 7, 19, 6, 300},
            {130, 2, 16, 4, 255}, {70, 130, 8, 2, 1}, {9, 128, 12, 4, 500},  {257, 1, 16, 8, 0}};
        for (const auto& s : all)
            QTest::newRow(qPrintable(QString("T %1 H %2 r %3 rope %4 first %5")
                                         .arg(s[0])
                                         .arg(s[1])
                                         .arg(s[2])
                                         .arg(s[3])
                                         .arg(s[4])))
                << s;
    }

    static Problem problem()
    {
        QFETCH(std::vector<int>, shape);
        return {shape[0], shape[1], shape[2], shape[3], shape[4]};
    }

private slots:
    void byHand()
    {
        // Two heads, keys (1 | 0), (0 | ln 3), (2 | 0): rank 1, rotary part 1.
        const std::vector<float> kv = {1, 0, 0, std::log(3.0f), 2, 0};
        const std::vector<float> q = {0, 0, 0, 1};
        std::vector<float> z(2), mass(3);
        const View<const float, 3> queries(q.data(), {1, 2, 2});
        const View<const float, 2> keys(kv.data(), {3, 2});
        denseAttention(m_pool, queries, keys, 2, View<float, 3>(z.data(), {1, 2, 1}));
        QVERIFY(std::abs(z[0] - 1.0f) < 1e-6f); // equal thirds of 1, 0, 2
        QVERIFY(std::abs(z[1] - 0.6f) < 1e-6f); // fifths 1, 3, 1 of 1, 0, 2
        denseMass(m_pool, queries, keys, 2, View<float, 2>(mass.data(), {1, 3}));
        QVERIFY(std::abs(mass[0] - (1 / 3.0f + 0.2f) / 2) < 1e-6f);
        QVERIFY(std::abs(mass[1] - (1 / 3.0f + 0.6f) / 2) < 1e-6f);
        const std::vector<std::int32_t> chosen = {0, 2, -1};
        sparseAttention(m_pool, queries, keys, View<const std::int32_t, 2>(chosen.data(), {1, 3}),
                        View<float, 3>(z.data(), {1, 2, 1}));
        QVERIFY(std::abs(z[0] - 1.5f) < 1e-6f && std::abs(z[1] - 1.5f) < 1e-6f);
    }

    void dense_data() { shapes(); }
    void dense()
    {
        const auto in = problem();
        std::vector<float> z(static_cast<std::size_t>(in.rows * in.heads * in.r), 7);
        denseAttention(m_pool, in.queries(), in.keys(), in.first,
                       View<float, 3>(z.data(), {in.rows, in.heads, in.r}));
        for (std::int64_t t = 0; t < in.rows; t += 1 + in.rows / 13)
            VERIFY_SAME(
                "dense",
                compareRow(in, t, z.data() + t * in.heads * in.r, in.r, upTo(in.first + t)));
        VERIFY_SAME("last",
                    compareRow(in, in.rows - 1, z.data() + (in.rows - 1) * in.heads * in.r, in.r,
                               upTo(in.context() - 1)));
    }

    void sparse_data() { shapes(); }
    void sparse()
    {
        const auto in = problem();
        std::mt19937 random(3);
        for (const std::int64_t k :
             {std::int64_t{1}, std::int64_t{7}, std::int64_t{600}, in.context() + 5}) {
            std::vector<std::int32_t> index(static_cast<std::size_t>(in.rows * k), -1);
            std::vector<std::vector<std::int32_t>> chosen;
            for (std::int64_t t = 0; t < in.rows; ++t) {
                auto all = upTo(in.first + t);
                std::shuffle(all.begin(), all.end(), random);
                all.resize(static_cast<std::size_t>(std::min(k, in.first + t + 1)));
                std::sort(all.begin(), all.end());
                std::copy(all.begin(), all.end(), index.begin() + t * k);
                chosen.push_back(all);
            }
            const std::int64_t zStride = in.r + 2;
            std::vector<float> z(static_cast<std::size_t>(in.rows * in.heads * zStride), 7);
            sparseAttention(m_pool, in.queries(), in.keys(),
                            View<const std::int32_t, 2>(index.data(), {in.rows, k}),
                            View<float, 3>(z.data(), {in.rows, in.heads, in.r},
                                           {in.heads * zStride, zStride, 1}));
            for (std::int64_t t = 0; t < in.rows; t += 1 + in.rows / 13)
                VERIFY_SAME("sparse",
                            compareRow(in, t, z.data() + t * in.heads * zStride, zStride,
                                       chosen[static_cast<std::size_t>(t)]));
            for (std::size_t i = static_cast<std::size_t>(in.r); i < z.size();
                 i += static_cast<std::size_t>(zStride))
                QVERIFY(z[i] == 7 && z[i + 1] == 7); // not written between the rows
        }
    }

    void mass_data() { shapes(); }
    void mass()
    {
        const auto in = problem();
        const std::int64_t width = in.context() + 2;
        std::vector<float> mass(static_cast<std::size_t>(in.rows * width), 7);
        denseMass(m_pool, in.queries(), in.keys(), in.first,
                  View<float, 2>(mass.data(), {in.rows, in.context()}, {width, 1}));
        for (std::int64_t t = 0; t < in.rows; t += 1 + in.rows / 7) {
            const std::int64_t visible = in.first + t + 1;
            std::vector<double> expected(static_cast<std::size_t>(in.context()), 0.0),
                bound(expected);
            for (std::int64_t h = 0; h < in.heads; ++h) {
                const auto exact = exactly(in, t, h, upTo(visible - 1));
                for (std::size_t s = 0; s < exact.p.size(); ++s) {
                    expected[s] += exact.p[s] / static_cast<double>(in.heads);
                    bound[s] += exact.p[s] / static_cast<double>(in.heads)
                        * (exact.pBound + static_cast<double>(in.heads + 4) * kUnit);
                }
            }
            const std::span<const float> row(mass.data() + t * width,
                                             static_cast<std::size_t>(in.context()));
            VERIFY_SAME("mass",
                        difference(row, std::span<const double>(expected), in.context(),
                                   [&](std::size_t i) { return bound[i] + 1e-37; }));
            double sum = 0;
            for (const float m : row)
                sum += m;
            QVERIFY(std::abs(sum - 1) < 1e-4);
            for (std::int64_t s = visible; s < in.context(); ++s)
                QVERIFY(row[static_cast<std::size_t>(s)] == 0);
            QVERIFY(row.data()[in.context()] == 7);
            std::vector<float> alone(static_cast<std::size_t>(visible));
            denseMassRow(in.queries()[t], in.keys().slice(0, visible), alone.data());
            VERIFY_SAME("one row",
                        difference(std::span<const float>(alone),
                                   std::span<const double>(expected).first(alone.size()), visible,
                                   [&](std::size_t i) { return bound[i] + 1e-37; }));
        }
    }

    void selectionOfEverythingIsDense()
    {
        const Problem in(40, 5, 24, 8, 60);
        std::vector<std::int32_t> index(40 * 100, -1);
        for (std::int64_t t = 0; t < 40; ++t)
            for (std::int64_t s = 0; s <= in.first + t; ++s)
                index[static_cast<std::size_t>(t * 100 + s)] = static_cast<std::int32_t>(s);
        std::vector<float> sparse(40 * 5 * 24), dense(sparse);
        sparseAttention(m_pool, in.queries(), in.keys(),
                        View<const std::int32_t, 2>(index.data(), {40, 100}),
                        View<float, 3>(sparse.data(), {40, 5, 24}));
        denseAttention(m_pool, in.queries(), in.keys(), in.first,
                       View<float, 3>(dense.data(), {40, 5, 24}));
        VERIFY_SAME("equal", difference(sparse, dense, 24, 4e-6));
    }

    void extremeScores()
    {
        // Scores of +-thousands: one position takes all, nothing overflows.
        for (const std::int64_t rows : {1, 6}) {
            const Problem in(rows, 3, 16, 4, 700, 300);
            std::vector<float> z(static_cast<std::size_t>(rows * 3 * 16));
            denseAttention(m_pool, in.queries(), in.keys(), in.first,
                           View<float, 3>(z.data(), {rows, 3, 16}));
            for (const float x : z)
                QVERIFY(std::isfinite(x));
            for (std::int64_t t = 0; t < rows; ++t)
                VERIFY_SAME("extreme",
                            compareRow(in, t, z.data() + t * 48, 16, upTo(in.first + t)));
        }
    }

    void badNumbersShow()
    {
        for (const float bad : {std::numeric_limits<float>::quiet_NaN(), kInfinity})
            for (const std::int64_t rows : {1, 5}) {
                Problem in(rows, 2, 16, 4, 600);
                in.kv[3] = bad;
                std::vector<float> z(static_cast<std::size_t>(rows * 2 * 16)),
                    mass(static_cast<std::size_t>(rows * in.context()));
                denseAttention(m_pool, in.queries(), in.keys(), in.first,
                               View<float, 3>(z.data(), {rows, 2, 16}));
                QVERIFY(std::any_of(z.begin(), z.end(), [](float x) { return !std::isfinite(x); }));
                denseMass(m_pool, in.queries(), in.keys(), in.first,
                          View<float, 2>(mass.data(), {rows, in.context()}));
                if (std::isnan(bad))
                    QVERIFY(std::any_of(mass.begin(), mass.end(),
                                        [](float x) { return std::isnan(x); }));
            }
    }

    void threadsDoNotMatter()
    {
        for (const std::int64_t rows : {1, 50}) {
            const Problem in(rows, 4, 32, 8, 1500);
            std::vector<float> first;
            for (const int threads : {1, 2, 7}) {
                ThreadPool pool(threads);
                std::vector<float> z(static_cast<std::size_t>(rows * 4 * 32));
                denseAttention(pool, in.queries(), in.keys(), in.first,
                               View<float, 3>(z.data(), {rows, 4, 32}));
                if (first.empty())
                    first = z;
                QVERIFY(z == first);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestAttention)
#include "tst_attention.moc"
