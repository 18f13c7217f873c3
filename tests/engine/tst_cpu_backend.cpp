// SPDX-License-Identifier: GPL-3.0-or-later
// What the CPU backend does beyond calling kernels: memory, stacks of matrices, experts.
#include "engine/cpu_backend.h"
#include "tests/support/backend_rows.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <cmath>

using namespace sightline;
using namespace sightline::test;

class TestCpuBackend : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_backend = makeCpuBackend(3);

private slots:
    void memoryIsZeroedAndCopied()
    {
        const auto memory = m_backend->allocate(5000);
        QVERIFY(std::all_of(memory.get(), memory.get() + 5000, [](float x) { return x == 0; }));
        std::vector<float> from(5000, 2.5f), to(5000);
        m_backend->upload(from.data(), memory.get(), 5000);
        m_backend->download(memory.get(), to.data(), 5000);
        QVERIFY(to == from);
        QVERIFY(m_backend->allocate(0) != nullptr);
        const Error error = errorOf([&] { (void)m_backend->allocate(std::int64_t{1} << 50); });
        QCOMPARE(error.code(), ErrorCode::OutOfMemory);
        QVERIFY(!error.isBadInput());
    }

    void matricesKeepTheirValues()
    {
        for (const bool fits : {true, false}) { // values that bfloat16 holds take half the memory
            const float step = fits ? 0.5f : 0.1f;
            const auto matrix = m_backend->makeMatrix(
                2, 150, 33, [&](std::int64_t batch, std::int64_t first, View<float, 2> out) {
                    for (std::int64_t r = 0; r < out.extent(0); ++r)
                        for (std::int64_t j = 0; j < 33; ++j)
                            out.row(r)[j] =
                                step * static_cast<float>((batch * 31 + first + r + j) % 64);
                });
            QCOMPARE(matrix->byteCount(), std::int64_t{2 * 150 * 33 * (fits ? 2 : 4)});
            std::vector<float> unit(2 * 33, 0.0f), both(2 * 150);
            unit[7] = 1;      // head 0 picks column 7
            unit[33 + 9] = 1; // head 1 picks column 9
            m_backend->linearPerHead(View<const float, 3>(unit.data(), {1, 2, 33}), *matrix,
                                     View<float, 3>(both.data(), {1, 2, 150}));
            for (std::int64_t r = 0; r < 150; ++r) {
                QVERIFY(both[static_cast<std::size_t>(r)]
                        == step * static_cast<float>((r + 7) % 64));
                QVERIFY(both[static_cast<std::size_t>(150 + r)]
                        == step * static_cast<float>((31 + r + 9) % 64));
            }
        }
    }

    void errorsOfTheSourceComeBack()
    {
        const Error error = errorOf([&] {
            (void)m_backend->makeMatrix(3, 3000, 30,
                                        [](std::int64_t batch, std::int64_t, View<float, 2>) {
                                            if (batch == 2)
                                                throw Error(ErrorCode::InvalidFile, "bad value");
                                        });
        });
        QCOMPARE(error.code(), ErrorCode::InvalidFile);
        QCOMPARE(std::string(error.what()), std::string("bad value"));
    }

    void scoresAreMaskedBehindTheQuery()
    {
        std::vector<float> q = {1, 2, 3};
        const std::vector<float> w = {1, 1, 1};
        const auto cache = cacheOf(*m_backend, 0, {}, 1, {1, -1, 2});
        std::vector<float> out(9);
        m_backend->indexScores(
            View<const float, 3>(q.data(), {3, 1, 1}), View<const float, 2>(w.data(), {3, 1}),
            *cache, 0, View<float, 2>(out.data(), {3, 3}));
        QCOMPARE(out, (std::vector<float>{1, -INFINITY, -INFINITY, 2, 0, -INFINITY, 3, 0, 6}));
        std::vector<std::int32_t> chosen(6, -9);
        std::vector<SelectionBoundary> edges(3);
        m_backend->indexSelect(View<float, 3>(q.data(), {3, 1, 1}),
                               View<const float, 2>(w.data(), {3, 1}),
                               *cache, 0,
                               View<std::int32_t, 2>(chosen.data(), {3, 2}),
                               View<SelectionBoundary, 1>(edges.data(), {3}));
        QCOMPARE(chosen, (std::vector<std::int32_t>{0, -1, 0, 1, 0, 2}));
        QVERIFY(edges[0].gap == INFINITY && edges[1].gap == INFINITY);
        QVERIFY(edges[2].threshold == 3 && edges[2].gap == 3 && edges[2].ties == 1);
    }

    void argmaxTakesTheFirstOfEquals()
    {
        const std::vector<float> x = {1, 5, 5, 0, -INFINITY, -INFINITY, -3, -2, -2};
        std::vector<std::int32_t> best(3, -1);
        m_backend->argmax(View<const float, 2>(x.data(), {3, 3}), View<std::int32_t, 1>(best.data(), {3}));
        QCOMPARE(best, (std::vector<std::int32_t>{1, 0, 1}));
    }

    void cachesCopyTheirRows()
    {
        const auto from = cacheOf(*m_backend, 2, {1, 2, 3, 4, 5, 6}, 1, {7, 8, 9});
        const auto to = m_backend->makeCache({2, 0, 1}, 5);
        m_backend->copyCache(*from, *to, 2);
        const auto latents = to->latents(3), keys = to->indexKeys(3);
        QCOMPARE(std::vector<float>(latents.data, latents.data + 6), (std::vector<float>{1, 2, 3, 4, 0, 0}));
        QCOMPARE(std::vector<float>(keys.data, keys.data + 3), (std::vector<float>{7, 8, 0}));
        QCOMPARE(to->bytesPerPosition(), std::int64_t{12});
        QCOMPARE(m_backend->makeCache({2, 0, 0}, 5)->indexKeys(3).extent(0), std::int64_t{0});
    }

    void expertsAddTheirWeightedSum()
    {
        // Two experts of width 1 on hidden size 2, by hand: y += w silu(g.x) (u.x) d.
        const float gateUp[2][4] = {{1, 0, 0, 1}, {0, 2, 1, 1}}, down[2][2] = {{1, -1}, {0.5f, 2}};
        const auto gu = m_backend->makeMatrix(
            2, 2, 2, [&](std::int64_t b, std::int64_t first, View<float, 2> out) {
                for (std::int64_t r = 0; r < out.extent(0); ++r)
                    std::copy_n(gateUp[b] + 2 * (first + r), 2, out.row(r));
            });
        const auto d = m_backend->makeMatrix(
            2, 2, 1, [&](std::int64_t b, std::int64_t first, View<float, 2> out) {
                for (std::int64_t r = 0; r < out.extent(0); ++r)
                    out.row(r)[0] = down[b][first + r];
            });
        const auto silu = [](double v) { return v / (1 + std::exp(-v)); };
        const double e0 = 0.25 * silu(1) * 2, e1 = 0.75 * silu(4) * 3, e2 = silu(1) * -0.5;
        const double expected[] = {10 + e0 + 0.5 * e1, 20 - e0 + 2 * e1, 30 + 0.5 * e2,
                                   40 + 2 * e2};
        for (const std::int64_t copies : {1, 6}) { // one row of an expert, and several
            std::vector<float> x, weights, y;
            std::vector<std::int32_t> experts;
            for (std::int64_t i = 0; i < copies; ++i) {
                x.insert(x.end(), {1, 2, -1, 0.5f});
                experts.insert(experts.end(), {0, 1, 1, 0});
                weights.insert(weights.end(), {0.25f, 0.75f, 1, 0});
                y.insert(y.end(), {10, 20, 30, 40});
            }
            const std::int64_t rows = 2 * copies;
            m_backend->experts(View<const float, 2>(x.data(), {rows, 2}), *gu, *d,
                               View<const std::int32_t, 2>(experts.data(), {rows, 2}),
                               View<const float, 2>(weights.data(), {rows, 2}),
                               View<float, 2>(y.data(), {rows, 2}));
            for (std::size_t i = 0; i < y.size(); ++i)
                QVERIFY(std::abs(y[i] - expected[i % 4]) < 1e-5);
        }
    }
};

QTEST_APPLESS_MAIN(TestCpuBackend)
#include "tst_cpu_backend.moc"
