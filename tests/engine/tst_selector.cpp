// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cpu_backend.h"
#include "engine/divergence.h"
#include "engine/selector.h"
#include "engine/transformer.h"
#include "tests/support/backend_rows.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <random>
#include <set>

using namespace sightline;
using namespace sightline::test;

namespace {

using Rows = std::vector<std::vector<std::int32_t>>;

/// A layer's input with random queries and keys.
struct Layer {
    std::int64_t context, heads = 2, width = 12, indexHeads = 3, indexDim = 8;
    std::vector<float> q, latents, indexQuery, indexWeights, indexKeys;
    std::unique_ptr<Backend> backend = makeCpuBackend(2);

    explicit Layer(std::int64_t n, unsigned seed = 1) : context(n)
    {
        std::mt19937 random(seed);
        std::normal_distribution<float> normal(0, 1);
        const auto fill = [&](std::vector<float>& v, std::int64_t count) {
            v.resize(static_cast<std::size_t>(count));
            for (float& x : v)
                x = normal(random);
        };
        fill(q, n * heads * width);
        fill(latents, n * width);
        fill(indexQuery, n * indexHeads * indexDim);
        fill(indexWeights, n * indexHeads);
        fill(indexKeys, n * indexDim);
    }

    /// Selections of the rows first .. first + count - 1, without padding; checked for form.
    Rows select(Selector& selector, std::int64_t first, std::int64_t count, std::int64_t layer = 0,
                std::vector<SelectionBoundary>* edges = nullptr) const
    {
        const std::int64_t k = std::min(selector.k(), first + count);
        const auto cache =
            cacheOf(*backend, width, latents, indexDim, indexKeys); // rows behind first + count: not seen
        std::vector<float> query(indexQuery.begin() + first * indexHeads * indexDim,
                                 indexQuery.begin() + (first + count) * indexHeads * indexDim);
        SelectionInput in{
            *backend,
            layer,
            first,
            View<const float, 3>(q.data() + first * heads * width, {count, heads, width}),
            *cache,
            View<float, 3>(query.data(), {count, indexHeads, indexDim}),
            View<const float, 2>(indexWeights.data() + first * indexHeads, {count, indexHeads})};
        std::vector<std::int32_t> out(static_cast<std::size_t>(count * k), -5);
        std::vector<SelectionBoundary> boundary(static_cast<std::size_t>(count));
        selector.select(in, View<std::int32_t, 2>(out.data(), {count, k}),
                        {boundary.data(), {selector.usesIndexer() ? count : 0}});
        if (edges)
            *edges = boundary;
        Rows rows;
        for (std::int64_t t = 0; t < count; ++t) {
            const auto begin = out.begin() + t * k, end = begin + std::min(k, first + t + 1);
            rows.emplace_back(begin, end);
            const auto& row = rows.back();
            if (std::adjacent_find(row.begin(), row.end(), std::greater_equal<>()) != row.end()
                || row.front() < 0 || row.back() > first + t
                || std::any_of(end, begin + k, [](std::int32_t p) { return p != -1; }))
                throw std::runtime_error("row " + std::to_string(first + t) + " is malformed");
        }
        return rows;
    }

    [[nodiscard]] std::vector<float> mass(std::int64_t t) const
    {
        std::vector<float> out(static_cast<std::size_t>(t + 1));
        backend->denseMass(View<const float, 3>(q.data() + t * heads * width, {1, heads, width}),
                           *cacheOf(*backend, width, latents, 0, {}), t,
                           View<float, 2>(out.data(), {1, t + 1}));
        return out;
    }

    [[nodiscard]] std::vector<double> scores(std::int64_t t) const
    {
        std::vector<double> out;
        for (std::int64_t s = 0; s <= t; ++s) {
            double sum = 0;
            for (std::int64_t h = 0; h < indexHeads; ++h) {
                double dot = 0;
                for (std::int64_t j = 0; j < indexDim; ++j)
                    dot += static_cast<double>(indexQuery[static_cast<std::size_t>(
                               (t * indexHeads + h) * indexDim + j)])
                        * indexKeys[static_cast<std::size_t>(s * indexDim + j)];
                sum +=
                    indexWeights[static_cast<std::size_t>(t * indexHeads + h)] * std::max(dot, 0.0);
            }
            out.push_back(sum);
        }
        return out;
    }
};

std::unique_ptr<Selector> make(SelectorSettings settings)
{
    return makeSelector(settings, 0, true);
}

} // namespace

class TestSelector : public QObject {
    Q_OBJECT

private slots:
    void namesGoBothWays()
    {
        for (const auto kind : {SelectorKind::LightningIndexer, SelectorKind::Dense,
                                SelectorKind::Oracle, SelectorKind::Window, SelectorKind::Random})
            QVERIFY(selectorFromName(selectorName(kind)) == kind);
        QCOMPARE(std::string(selectorName(SelectorKind::LightningIndexer)),
                 std::string("lightning_indexer"));
        for (const char* name : {"", "Dense", "dense ", "indexer"})
            QVERIFY(!selectorFromName(name));
    }

    void settingsAreChecked()
    {
        QCOMPARE(makeSelector({SelectorKind::Oracle, 0}, 256, true)->k(), std::int64_t{256});
        QCOMPARE(makeSelector({SelectorKind::Oracle, 9}, 256, true)->k(), std::int64_t{9});
        QVERIFY(makeSelector({SelectorKind::Dense, -9}, 0, false)->k() > (std::int64_t{1} << 60));
        QVERIFY(makeSelector({SelectorKind::LightningIndexer, 3}, 0, true)->usesIndexer());
        for (const auto kind : {SelectorKind::Oracle, SelectorKind::Window, SelectorKind::Random,
                                SelectorKind::LightningIndexer}) {
            QCOMPARE(errorOf([&] {
                         (void)makeSelector({kind, 0}, 0, true);
                     }).code(),
                     ErrorCode::InvalidInput);
            QCOMPARE(errorOf([&] {
                         (void)makeSelector({kind, -1}, 256, true);
                     }).code(),
                     ErrorCode::InvalidInput);
        }
        QCOMPARE(errorOf([] {
                     (void)makeSelector({SelectorKind::LightningIndexer, 3}, 256, false);
                 }).code(),
                 ErrorCode::InvalidInput);
    }

    void windowByHand()
    {
        const Layer layer(12);
        const auto window = make({SelectorKind::Window, 5, 2});
        const auto rows = layer.select(*window, 0, 12);
        QCOMPARE(rows[0], (std::vector<std::int32_t>{0}));
        QCOMPARE(rows[4], (std::vector<std::int32_t>{0, 1, 2, 3, 4}));
        QCOMPARE(rows[5], (std::vector<std::int32_t>{0, 1, 3, 4, 5}));
        QCOMPARE(rows[11], (std::vector<std::int32_t>{0, 1, 9, 10, 11}));
        QCOMPARE(layer.select(*make({SelectorKind::Window, 3, 0}), 11, 1)[0],
                 (std::vector<std::int32_t>{9, 10, 11}));
        QCOMPARE(layer.select(*make({SelectorKind::Window, 3, -4}), 11, 1)[0],
                 (std::vector<std::int32_t>{9, 10, 11}));
        QCOMPARE(layer.select(*make({SelectorKind::Window, 3, 99}), 11, 1)[0],
                 (std::vector<std::int32_t>{0, 1, 2}));
    }

    void chunkingDoesNotMatter()
    {
        const Layer layer(90);
        for (const SelectorSettings settings :
             {SelectorSettings{SelectorKind::LightningIndexer, 13},
              SelectorSettings{SelectorKind::Oracle, 13},
              SelectorSettings{SelectorKind::Window, 13, 4},
              SelectorSettings{SelectorKind::Random, 13, 4, 5}}) {
            const auto selector = make(settings);
            const auto whole = layer.select(*selector, 0, 90);
            for (const std::int64_t chunk : {1, 7, 64})
                for (std::int64_t first = 0; first < 90; first += chunk) {
                    const std::int64_t count = std::min(chunk, 90 - first);
                    const auto part = layer.select(*selector, first, count);
                    for (std::int64_t t = 0; t < count; ++t)
                        QCOMPARE(part[static_cast<std::size_t>(t)],
                                 whole[static_cast<std::size_t>(first + t)]);
                }
        }
    }

    void randomIsReproducibleAndFair()
    {
        const Layer layer(60);
        const auto pick = [&](std::uint64_t seed, std::int64_t at = 0) {
            return layer.select(*make({SelectorKind::Random, 6, 4, seed}), 0, 60, at);
        };
        QCOMPARE(pick(1), pick(1));
        QVERIFY(pick(1) != pick(2));
        QVERIFY(pick(1, 0) != pick(1, 1));
        const auto rows = pick(1);
        QVERIFY(rows[50] != rows[51] && rows[58] != rows[59]);
        // Over many seeds and layers every position of a row is taken equally often: 6 of 60.
        std::vector<int> counts(60, 0);
        constexpr int kDraws = 4000;
        for (int seed = 0; seed < kDraws / 8; ++seed)
            for (int at = 0; at < 8; ++at) {
                const auto row = layer.select(
                    *make({SelectorKind::Random, 6, 4, static_cast<std::uint64_t>(seed)}), 59, 1,
                    at);
                for (const auto p : row[0])
                    ++counts[static_cast<std::size_t>(p)];
            }
        const double expected = kDraws * 0.1, deviation = std::sqrt(kDraws * 0.1 * 0.9);
        for (const int n : counts)
            QVERIFY2(std::abs(n - expected) < 5 * deviation, qPrintable(QString::number(n)));
    }

    void oracleHasTheLargestMass()
    {
        const Layer layer(80);
        for (const std::int64_t k : {1, 8, 40}) {
            const auto oracle = layer.select(*make({SelectorKind::Oracle, k}), 0, 80);
            for (const SelectorSettings settings :
                 {SelectorSettings{SelectorKind::LightningIndexer, k},
                  SelectorSettings{SelectorKind::Window, k, 2},
                  SelectorSettings{SelectorKind::Random, k, 0, 3}}) {
                const auto other = layer.select(*make(settings), 0, 80);
                for (std::int64_t t = 0; t < 80; t += 9) {
                    const auto mass = layer.mass(t);
                    const auto at = static_cast<std::size_t>(t);
                    QVERIFY(coveredMass(mass, oracle[at]) >= coveredMass(mass, other[at]) - 1e-6);
                    QVERIFY(std::abs(oracleAgreement(mass, other[at]).mass
                                     - coveredMass(mass, oracle[at]))
                            < 1e-6);
                }
            }
            const auto mass = layer.mass(79);
            QVERIFY(oracleAgreement(mass, oracle[79]).recall == 1);
        }
    }

    void indexerTakesTheLargestScores()
    {
        const Layer layer(100);
        std::vector<SelectionBoundary> edges;
        const auto rows =
            layer.select(*make({SelectorKind::LightningIndexer, 10}), 0, 100, 0, &edges);
        for (std::int64_t t = 0; t < 100; ++t) {
            const auto scores = layer.scores(t);
            const auto at = static_cast<std::size_t>(t);
            if (t < 10) {
                QVERIFY(edges[at].threshold == -INFINITY && edges[at].gap == INFINITY
                        && edges[at].ties == 0);
                continue;
            }
            const std::set<std::int32_t> chosen(rows[at].begin(), rows[at].end());
            double least = 1e30, most = -1e30;
            for (std::int64_t s = 0; s <= t; ++s) {
                const double score = scores[static_cast<std::size_t>(s)];
                chosen.contains(static_cast<std::int32_t>(s)) ? least = std::min(least, score)
                                                              : most = std::max(most, score);
            }
            QVERIFY(least >= most - 1e-5);
            QVERIFY(std::abs(edges[at].threshold - least) < 1e-5);
            QVERIFY(std::abs(edges[at].gap - (least - most)) < 2e-5 && edges[at].gap >= 0);
            QVERIFY(edges[at].ties >= 1);
        }
    }

    void denseIsNeverAsked()
    {
        const Layer layer(5);
        const auto dense = make({SelectorKind::Dense});
        const auto cache = layer.backend->makeCache({layer.width, 0, layer.indexDim}, 1);
        const SelectionInput in{*layer.backend, 0, 0, {}, *cache, {}, {}};
        QCOMPARE(errorOf([&] { dense->select(in, {}, {}); }).code(), ErrorCode::Internal);
    }

    void badScoresAreRefused()
    {
        Layer layer(40);
        layer.indexKeys[3] = NAN;
        QCOMPARE(errorOf([&] {
                     (void)layer.select(*make({SelectorKind::LightningIndexer, 4}), 0, 40);
                 }).code(),
                 ErrorCode::InvalidFile);
        QCOMPARE(errorOf([&] {
                     (void)layer.select(*make({SelectorKind::LightningIndexer, 4}), 39, 1);
                 }).code(),
                 ErrorCode::InvalidFile);
        layer.latents[3] = NAN;
        QCOMPARE(errorOf([&] {
                     (void)layer.select(*make({SelectorKind::Oracle, 4}), 0, 40);
                 }).code(),
                 ErrorCode::InvalidFile);
        (void)layer.select(*make({SelectorKind::Window, 4}), 0, 40);
    }
};

QTEST_APPLESS_MAIN(TestSelector)
#include "tst_selector.moc"
