// SPDX-License-Identifier: GPL-3.0-or-later
// Rows recomputed from a record against what the forward pass itself computed.
#include "engine/backend.h"
#include "engine/forward_dump.h"
#include "engine/generator.h"
#include "engine/rows.h"
#include "engine/transformer.h"
#include "tests/support/compare.h"
#include "tests/support/rounding.h"
#include "tests/support/tensors.h"
#include "tests/support/backend_rows.h"
#include "tests/support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sightline;
using namespace sightline::test;

namespace {

RunResult answer(const std::shared_ptr<const Model>& model, const std::vector<TokenId>& prompt,
                 SelectorSettings selector, std::int64_t count)
{
    RunSettings settings;
    settings.selector = selector;
    settings.maxNewTokens = count;
    settings.sampler = {5.0, 1.0, 0.0, 1}; // hot, so that no stop token ends it early
    Generator generator(model);
    return generator.run(prompt, settings);
}

} // namespace

class TestRows : public QObject {
    Q_OBJECT

private slots:
    void scoresEqualTheForwardPass_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"plain", "groups", "yarn", "glm_mtp_ties", "no_query_latent"})
            QTest::newRow(name) << QString(name);
    }

    void scoresEqualTheForwardPass()
    {
        QFETCH(QString, name);
        const auto model = loadTiny(name.toStdString());
        const auto& c = model->config();
        auto text = idsOf(name.toStdString());
        const SelectorSettings selector = model->defaultSelector();
        const auto result = answer(model, text, selector, 4);
        QVERIFY(result.tokens.size() >= 2);
        QTemporaryDir folder;
        for (const auto& token : result.tokens) {
            const auto path =
                std::filesystem::path(folder.path().toStdString()) / "out.safetensors";
            forwardDump(model, {text, 1, selector, 0, false, {}}, path);
            const Tensors dump(path);
            const auto n = static_cast<std::int64_t>(text.size());
            QCOMPARE(token->queryPosition(), n - 1);
            for (std::int64_t l = 0; l < c.num_hidden_layers; ++l) {
                const auto scores = indexScoreRow(*token, l);
                const auto expected = dump.floats("index_scores." + std::to_string(l));
                VERIFY_SAME(
                    "scores",
                    difference(scores, expected, n, roundingBound(c, n, largest(expected))));
                // The same choice at the same k, and well-formed ones at others.
                const auto& record = token->layers[static_cast<std::size_t>(l)];
                const std::int64_t k = c.index_topk;
                if (!record.selectsAll && record.gap > 1e-4f)
                    QCOMPARE(selectionAt(scores, k), record.selected);
                if (record.selectsAll)
                    QCOMPARE(static_cast<std::int64_t>(selectionAt(scores, k).size()), n);
                auto topk = dump.ints("topk." + std::to_string(l));
                topk.erase(std::find(topk.begin(), topk.end(), -1), topk.end());
                if (!record.selectsAll)
                    QCOMPARE(record.selected, topk);
            }
            text.push_back(token->id);
        }
    }

    void decodedTokensChooseWhatTheirScoresSay()
    {
        // After the first token rows are computed by the same loops as in the pass: equal without
        // tolerance.
        const auto model = demoModel();
        const auto text =
            readFile(std::string(SIGHTLINE_SAMPLE_DOCS_DIR) + "/lantern-coast.md", 1u << 20)
                .substr(0, 4000);
        const auto result = answer(model, model->tokenizer().encode(text, false).ids,
                                   {SelectorKind::LightningIndexer, 64}, 4);
        for (std::size_t i = 1; i < result.tokens.size(); ++i)
            for (std::size_t l = 0; l < result.tokens[i]->layers.size(); ++l) {
                const auto& record = result.tokens[i]->layers[l];
                const auto scores = indexScoreRow(*result.tokens[i], static_cast<std::int64_t>(l));
                QCOMPARE(selectionAt(scores, 64), record.selected);
                float least = INFINITY;
                for (const auto s : record.selected)
                    least = std::min(least, scores[static_cast<std::size_t>(s)]);
                QVERIFY(least == record.threshold);
            }
    }

    void massEqualsTheBackend()
    {
        for (const std::string name : {"plain", "groups", "dense_v3"}) {
            const auto model = loadTiny(name);
            const auto result = answer(model, idsOf(name), model->defaultSelector(), 3);
            for (const auto& token : result.tokens)
                for (std::int64_t l = 0; l < model->config().num_hidden_layers; ++l) {
                    const auto& record = token->layers[static_cast<std::size_t>(l)];
                    const auto mass = denseMassRow(*token, l);
                    const std::int64_t n = token->position,
                                       heads = model->config().num_attention_heads;
                    QCOMPARE(static_cast<std::int64_t>(mass.size()), n);
                    const auto latents = token->cache.latents(l);
                    const std::vector<float> rows(latents.data, latents.data + latents.size());
                    const auto cache = cacheOf(model->backend(), latents.extent(1), rows, 0, {});
                    std::vector<float> expected(mass.size());
                    model->backend().denseMass(View<const float, 3>(record.attentionQuery.data(),
                                                                    {1, heads, latents.extent(1)}),
                                               *cache, n - 1,
                                               View<float, 2>(expected.data(), {1, n}));
                    VERIFY_SAME("mass", difference(mass, expected, n, 1e-5 * largest(expected)));
                    double sum = 0, covered = 0;
                    for (const float m : mass)
                        sum += m;
                    QVERIFY(std::abs(sum - 1) < 1e-5);
                    for (const auto s : record.selected)
                        covered += mass[static_cast<std::size_t>(s)];
                    QVERIFY(std::abs((record.selectsAll ? 1.0 : covered) - record.coveredMass)
                            < 1e-5);
                }
        }
    }

    void headRowsAddUpToTheScores()
    {
        for (const std::string name : {"plain", "groups", "glm_mtp_ties"}) {
            const auto model = loadTiny(name);
            const auto result = answer(model, idsOf(name), model->defaultSelector(), 2);
            const TokenRecord& token = *result.tokens.back();
            for (std::int64_t l = 0; l < model->config().num_hidden_layers; ++l) {
                const auto& record = token.layers[static_cast<std::size_t>(l)];
                const auto scores = indexScoreRow(token, l);
                const auto rows = indexHeadRows(token, l);
                QCOMPARE(rows.size(), record.indexWeights.size());
                const auto keys = token.cache.indexKeys(l);
                const std::int64_t d = keys.extent(1);
                for (std::size_t s = 0; s < scores.size(); ++s) {
                    double sum = 0, size = 0;
                    for (std::size_t h = 0; h < rows.size(); ++h) {
                        double dot = 0; // by the definition, in double
                        for (std::int64_t j = 0; j < d; ++j)
                            dot += double(record.indexQuery[h * static_cast<std::size_t>(d) + static_cast<std::size_t>(j)])
                                   * double(keys.data[static_cast<std::int64_t>(s) * keys.stride(0) + j]);
                        const double expected = std::max(dot, 0.0) * double(record.indexWeights[h]);
                        QVERIFY(std::abs(double(rows[h][s]) - expected) <= 1e-5 * (1 + std::abs(expected)));
                        sum += double(rows[h][s]);
                        size += std::abs(double(rows[h][s]));
                    }
                    QVERIFY(std::abs(sum - double(scores[s])) <= 1e-6 * size + 1e-7);
                }
            }
            std::stop_source stop;
            stop.request_stop();
            const auto token2 = stop.get_token();
            QVERIFY(indexHeadRows(token, 0, &token2).empty());
        }
        const auto dense = loadTiny("dense_v3");
        const auto result = answer(dense, idsOf("dense_v3"), dense->defaultSelector(), 1);
        QVERIFY(indexHeadRows(*result.tokens.front(), 0).empty());
    }

    void modelsWithoutIndexerHaveNoScores()
    {
        const auto model = loadTiny("dense_v3");
        const auto result = answer(model, idsOf("dense_v3"), model->defaultSelector(), 1);
        QVERIFY(indexScoreRow(*result.tokens.front(), 0).empty());
        QVERIFY(!denseMassRow(*result.tokens.front(), 0).empty());
        QVERIFY(!result.tokens.front()->layers.front().hasScores);
    }

    void otherSelectorsKeepScores()
    {
        const auto model = loadTiny("plain");
        const auto ids = idsOf("plain");
        const auto dense = answer(model, ids, {SelectorKind::Dense}, 1),
                   window = answer(model, ids, {SelectorKind::Window, 8}, 1);
        for (const auto& result : {dense, window}) {
            QCOMPARE(indexScoreRow(*result.tokens[0], 1).size(), ids.size());
            QVERIFY(std::isnan(result.tokens[0]->layers[1].threshold)); // nobody chose by them
        }
        // In the first layer nothing differs yet, so the scores are the same.
        QVERIFY(largestDifference(indexScoreRow(*dense.tokens[0], 0),
                                  indexScoreRow(*window.tokens[0], 0))
                < 1e-5);
    }

    void votesByHand()
    {
        TokenRecord token;
        token.position = 5;
        token.layers.resize(3);
        token.layers[0].selected = {0, 3};
        token.layers[1].selectsAll = true;
        token.layers[2].selected = {3, 4};
        QCOMPARE(votesRow(token), (std::vector<std::int32_t>{2, 1, 1, 3, 2}));
        token.layers.clear();
        QCOMPARE(votesRow(token), (std::vector<std::int32_t>(5, 0)));
    }

    void recordsWithoutQueriesHaveNoRows()
    {
        TokenRecord token; // as a damaged or trimmed trace may hold it
        token.position = 5;
        token.layers.resize(1);
        QVERIFY(indexScoreRow(token, 0).empty());
        QVERIFY(denseMassRow(token, 0).empty());
    }

    void selectionAtAnyK()
    {
        const std::vector<float> scores = {1, 5, 3, 5, 2};
        QCOMPARE(selectionAt(scores, 0), (std::vector<std::int32_t>{}));
        QCOMPARE(selectionAt(scores, -3), (std::vector<std::int32_t>{}));
        QCOMPARE(selectionAt(scores, 1), (std::vector<std::int32_t>{1}));
        QCOMPARE(selectionAt(scores, 3), (std::vector<std::int32_t>{1, 2, 3}));
        QCOMPARE(selectionAt(scores, 5), (std::vector<std::int32_t>{0, 1, 2, 3, 4}));
        QCOMPARE(selectionAt(scores, std::int64_t{1} << 60),
                 (std::vector<std::int32_t>{0, 1, 2, 3, 4}));
        QCOMPARE(selectionAt({}, 4), (std::vector<std::int32_t>{}));
        std::vector<float> damaged(500, NAN);
        damaged[77] = 1;
        damaged[300] = 2;
        QCOMPARE(selectionAt(damaged, 2), (std::vector<std::int32_t>{77, 300}));
        QCOMPARE(selectionAt(damaged, 100).size(), std::size_t{100});
    }
};

QTEST_APPLESS_MAIN(TestRows)
#include "tst_rows.moc"
