// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/divergence.h"
#include "engine/selector.h"
#include "engine/transformer.h"
#include "tests/support/selection_layer.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <set>

using namespace sightline;
using namespace sightline::test;

namespace {

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
                                SelectorKind::Oracle, SelectorKind::Window, SelectorKind::Random,
                                SelectorKind::Block, SelectorKind::PreviousLayer})
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
        for (const SelectorSettings& settings :
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
            for (const SelectorSettings& settings :
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

    void everyRowIsFull()
    {
        // A whole row where nothing is excluded: the layer's check lets shorter ones pass.
        const Layer layer(40);
        for (const auto kind : {SelectorKind::LightningIndexer, SelectorKind::Oracle, SelectorKind::Window,
                                SelectorKind::Random, SelectorKind::Block, SelectorKind::PreviousLayer}) {
            const auto rows = layer.select(*make({kind, 7}), 0, 40);
            for (std::size_t t = 0; t < rows.size(); ++t)
                QCOMPARE(rows[t].size(), std::min<std::size_t>(7, t + 1));
        }
    }

    void blocksAreTakenWholeByTheirMeanKey()
    {
        const Layer layer(83, 4);
        constexpr std::int64_t kBlock = 10, k = 34; // own block, three others at most, the last of them cut
        SelectorSettings settings{SelectorKind::Block, k};
        settings.blockSize = kBlock;
        std::vector<SelectionBoundary> edges;
        const auto rows = layer.select(*make(settings), 0, 83, 0, &edges);
        for (std::int64_t t = k; t < 83; ++t) {
            std::vector<std::pair<double, std::int64_t>> blocks; // by falling score, then rising position
            for (std::int64_t b = 0; b < t / kBlock; ++b) {
                double sum = 0;
                for (std::int64_t h = 0; h < layer.indexHeads; ++h) {
                    double dot = 0;
                    for (std::int64_t d = 0; d < layer.indexDim; ++d) {
                        double mean = 0;
                        for (std::int64_t s = b * kBlock; s < (b + 1) * kBlock; ++s)
                            mean += layer.indexKeys[static_cast<std::size_t>(s * layer.indexDim + d)] / static_cast<double>(kBlock);
                        dot += mean * layer.indexQuery[static_cast<std::size_t>((t * layer.indexHeads + h) * layer.indexDim + d)];
                    }
                    sum += layer.indexWeights[static_cast<std::size_t>(t * layer.indexHeads + h)] * std::max(dot, 0.0);
                }
                blocks.emplace_back(-sum, b);
            }
            std::sort(blocks.begin(), blocks.end());
            std::vector<std::int32_t> expected;
            for (std::int64_t s = t / kBlock * kBlock; s <= t; ++s)
                expected.push_back(static_cast<std::int32_t>(s));
            for (const auto& [score, b] : blocks)
                for (std::int64_t s = b * kBlock; s < (b + 1) * kBlock && static_cast<std::int64_t>(expected.size()) < k; ++s)
                    expected.push_back(static_cast<std::int32_t>(s));
            std::sort(expected.begin(), expected.end());
            QCOMPARE(rows[static_cast<std::size_t>(t)], expected);
            QVERIFY(std::isnan(edges[static_cast<std::size_t>(t)].threshold)); // no position has a score of its own
        }
        settings.blockSize = 0;
        QCOMPARE(errorOf([&] { (void)make(settings); }).code(), ErrorCode::InvalidInput);
    }

    void previousLayerComesOneLayerLate()
    {
        const Layer first(50, 1), second(50, 2), third(50, 3); // other queries and keys in each layer
        const auto late = make({SelectorKind::PreviousLayer, 9}), own = make({SelectorKind::LightningIndexer, 9});
        std::vector<SelectionBoundary> edges, expected;
        for (const auto& [from, count] : {std::pair{std::int64_t{0}, std::int64_t{30}}, {std::int64_t{30}, std::int64_t{20}}}) {
            QCOMPARE(first.select(*late, from, count, 0), first.select(*own, from, count));
            QCOMPARE(second.select(*late, from, count, 1, &edges), first.select(*own, from, count, 0, &expected));
            QCOMPARE(edges.back().threshold, expected.back().threshold);
            QCOMPARE(third.select(*late, from, count, 2), second.select(*own, from, count));
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
