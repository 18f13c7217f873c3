// SPDX-License-Identifier: GPL-3.0-or-later
// The forward pass against itself: in chunks, with many positions, with bad input, cancelled.
#include "engine/checkpoint.h"
#include "engine/forward_dump.h"
#include "engine/transformer.h"
#include "tests/support/compare.h"
#include "tests/support/forward_output.h"
#include "tests/support/rounding.h"
#include "tests/support/tensors.h"
#include "tests/support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <bit>

using namespace sightline;
using namespace sightline::test;

namespace {

/// Asks for cancellation in one layer of one chunk.
class StopAt final : public ForwardObserver {
public:
    StopAt(std::stop_source& source, std::int64_t layer, std::int64_t first)
        : m_source(source), m_layer(layer), m_first(first)
    {
    }
    bool wants(std::int64_t, std::int64_t) const override { return true; }
    void onLayer(const LayerView& view) override
    {
        if (view.layer == m_layer && view.first >= m_first)
            m_source.request_stop();
    }

private:
    std::stop_source& m_source;
    std::int64_t m_layer, m_first;
};

} // namespace

class TestForward : public QObject {
    Q_OBJECT

private slots:
    void manyPositionsEqualDense_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"plain", "yarn", "groups", "fp8_all_moe", "glm_mtp_ties"})
            QTest::newRow(name) << QString(name);
    }

    // With k at least the context, and in rows whose k covers all that they see while later rows
    // choose.
    void manyPositionsEqualDense()
    {
        QFETCH(QString, name);
        const auto model = loadTiny(name.toStdString());
        const auto& c = model->config();
        const auto ids = idsOf(name.toStdString());
        const auto count = static_cast<std::int64_t>(ids.size());
        QTemporaryDir folder;
        const Tensors dense =
            dump(model, {ids, count, {SelectorKind::Dense}, 0, false, {}}, folder);
        const auto denseLogits = dense.floats("logits");
        for (const auto kind : {SelectorKind::LightningIndexer, SelectorKind::Oracle,
                                SelectorKind::Window, SelectorKind::Random})
            for (const std::int64_t k : {count, count + 5000, std::int64_t{1} << 40, count / 2}) {
                const Tensors sparse = dump(model, {ids, count, {kind, k}, 0, false, {}}, folder);
                auto logits = sparse.floats("logits");
                auto expected = denseLogits;
                const std::int64_t rows = std::min(k, count);
                logits.resize(static_cast<std::size_t>(rows * c.vocab_size));
                expected.resize(logits.size());
                VERIFY_SAME("logits",
                            difference(logits, expected, c.vocab_size,
                                       roundingBound(c, count, largest(expected))));
                if (k < count)
                    QVERIFY(largestDifference(lastRow(sparse.floats("logits"), c.vocab_size),
                                              lastRow(denseLogits, c.vocab_size))
                            > roundingBound(c, count, largest(expected)));
            }
    }

    void demoModelInChunksEqualsOnePass()
    {
        const auto model = demoModel();
        const Tensors golden(std::string(SIGHTLINE_TEST_DATA_DIR) + "/demo_golden.safetensors");
        auto ids = golden.ints("b.input_ids");
        ids.resize(300);
        QTemporaryDir folder;
        const Tensors whole = dump(model, {ids, 4, selectorOf(*model, 48), 0, false, {}}, folder);
        const auto expected = whole.floats("logits");
        for (const std::int64_t chunk : {7, 64, 1}) {
            QTemporaryDir other;
            const Tensors got =
                dump(model, {ids, 4, selectorOf(*model, 48), chunk, false, {}}, other);
            qInfo("chunks of %lld: largest difference %.2g of bound %.2g",
                  static_cast<long long>(chunk), largestDifference(got.floats("logits"), expected),
                  roundingBound(model->config(), 300, largest(expected)));
            VERIFY_SAME("logits",
                        difference(got.floats("logits"), expected, model->config().vocab_size,
                                   roundingBound(model->config(), 300, largest(expected))));
        }
    }

    void wantedRowsDoNotDependOnTheirNumber()
    {
        const auto model = loadTiny("plain");
        const auto ids = idsOf("plain");
        const auto count = static_cast<std::int64_t>(ids.size());
        QTemporaryDir folder;
        const auto vocab = model->config().vocab_size;
        const auto all =
            dump(model, {ids, count, selectorOf(*model), 33, false, {}}, folder).floats("logits");
        QCOMPARE(static_cast<std::int64_t>(all.size()), count * vocab);
        for (const std::int64_t last : {std::int64_t{1}, std::int64_t{20}, std::int64_t{87}}) {
            const auto some = dump(model, {ids, last, selectorOf(*model), 33, false, {}}, folder)
                                  .floats("logits");
            const std::vector<float> expected(all.end() - last * vocab, all.end());
            VERIFY_SAME("logits",
                        difference(some, expected, vocab,
                                   roundingBound(model->config(), count, largest(expected))));
        }
    }

    void numberOfThreadsDoesNotMatter()
    {
        const auto ids = idsOf("groups");
        std::vector<float> first;
        for (const int threads : {1, 2, 5}) {
            const auto model = Model::load(forwardFolder("groups"), {"cpu", threads, false});
            QTemporaryDir folder;
            const auto logits =
                dump(model, {ids, 8, selectorOf(*model), 0, false, {}}, folder).floats("logits");
            if (first.empty())
                first = logits;
            QVERIFY(logits == first); // to the bit: no sum depends on who computes it
        }
    }

    void badTokensAreRefused()
    {
        const auto model = loadTiny("plain");
        const auto vocab = static_cast<TokenId>(model->config().vocab_size);
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "out.safetensors";
        const auto refused = [&](std::vector<TokenId> tokens, std::int64_t last,
                                 SelectorSettings selector = {}) {
            const Error error = errorOf([&] {
                forwardDump(model, {std::move(tokens), last, selector, 0, false, {}}, path);
            });
            if (error.code() != ErrorCode::InvalidInput)
                qWarning("%s", error.what());
            return error.code() == ErrorCode::InvalidInput && !std::filesystem::exists(path);
        };
        QVERIFY(refused({}, 1));
        QVERIFY(refused({1, vocab, 2}, 1));
        QVERIFY(refused({1, 2, -1}, 1));
        QVERIFY(refused({1, 2, INT32_MAX}, 1));
        QVERIFY(refused({1, 2, 3}, 0));
        QVERIFY(refused({1, 2, 3}, 4));
        QVERIFY(refused({1, 2, 3}, -1));
        QVERIFY(
            refused(std::vector<TokenId>(
                        static_cast<std::size_t>(model->config().max_position_embeddings + 1), 1),
                    1));
        QVERIFY(refused({1, 2, 3}, 1, {SelectorKind::LightningIndexer, -3}));
        QVERIFY(std::filesystem::is_empty(folder.path().toStdString()));

        Transformer transformer(model);
        KvCache cache = transformer.makeCache();
        const auto selector =
            makeSelector(model->defaultSelector(), model->config().index_topk, true);
        const std::vector<TokenId> good = {1, 2, 3}, bad = {4, vocab};
        (void)transformer.forward({good, 1, nullptr, {}}, cache, *selector);
        QCOMPARE(errorOf([&] {
                     (void)transformer.forward({bad, 1, nullptr, {}}, cache, *selector);
                 }).code(),
                 ErrorCode::InvalidInput);
        QCOMPARE(errorOf([&] {
                     (void)transformer.forward({{}, 1, nullptr, {}}, cache, *selector);
                 }).code(),
                 ErrorCode::InvalidInput);
        QCOMPARE(cache.length(), std::int64_t{3});
    }

    void theWholeContextMayBeUsed()
    {
        const auto model = loadTiny("plain");
        const auto limit = model->config().max_position_embeddings;
        std::vector<TokenId> tokens(static_cast<std::size_t>(limit));
        for (std::size_t i = 0; i < tokens.size(); ++i)
            tokens[i] =
                static_cast<TokenId>(i * 7 % static_cast<std::size_t>(model->config().vocab_size));
        QTemporaryDir folder;
        const auto logits =
            dump(model, {tokens, 1, selectorOf(*model), 0, false, {}}, folder).floats("logits");
        QVERIFY(
            std::all_of(logits.begin(), logits.end(), [](float x) { return std::isfinite(x); }));
    }

    void selectorsThatTheModelLacksAreRefused()
    {
        const auto model = loadTiny("dense_v3");
        QVERIFY(!model->dsaActive());
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "out.safetensors";
        for (const SelectorSettings& selector : {SelectorSettings{SelectorKind::LightningIndexer, 8},
                                                SelectorSettings{SelectorKind::Window, 0},
                                                SelectorSettings{SelectorKind::Oracle, 0}}) {
            const Error error = errorOf([&] {
                forwardDump(model, {{1, 2, 3}, 1, selector, 0, false, {}}, path);
            });
            QCOMPARE(error.code(), ErrorCode::InvalidInput);
        }
        const Error error = errorOf([&] {
            forwardDump(model, {{1, 2, 3}, 1, {SelectorKind::Dense}, 0, true, {}}, path);
        });
        QCOMPARE(error.code(), ErrorCode::InvalidInput); // no MTP layer
    }

    void badWeightsAreRefused()
    {
        QTemporaryDir folder;
        const auto model =
            copyFolder(forwardFolder("no_query_latent"), folder.path().toStdString() + "/model");
        const auto file = model / "model.safetensors";
        const std::string tensor = "model.layers.1.self_attn.o_proj.weight";
        const auto offset = elementOffset(file, tensor, 5);
        for (const float bad :
             {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
            const auto bytes = std::bit_cast<std::array<char, 4>>(bad);
            patchFile(file, offset, bytes);
            const Error error = errorOf([&] { (void)Model::load(model, {"cpu", 1, false}); });
            QCOMPARE(error.code(), ErrorCode::InvalidFile);
            QVERIFY2(QString(error.what()).contains(tensor.c_str()), error.what());
        }
        // Finite but absurd: the activations overflow, and that is said too, by every selector.
        for (const char* name : {"model.layers.0.self_attn.indexer.wq_b.weight",
                                 "model.layers.0.self_attn.q_proj.weight"}) {
            const auto other = copyFolder(forwardFolder("no_query_latent"),
                                          folder.path().toStdString() + "/" + (name + 22));
            const auto start = elementOffset(other / "model.safetensors", name, 0);
            const auto huge = std::bit_cast<std::array<char, 4>>(3e38f);
            for (std::uint64_t i = 0; i < 400; ++i)
                patchFile(other / "model.safetensors", start + 4 * i, huge);
            const auto damaged = Model::load(other, {"cpu", 1, false});
            for (const auto kind : {SelectorKind::LightningIndexer, SelectorKind::Oracle}) {
                const bool indexer = std::string(name).find("indexer") != std::string::npos;
                if (indexer != (kind == SelectorKind::LightningIndexer))
                    continue;
                const Error error = errorOf([&] {
                    forwardDump(damaged, {idsOf("no_query_latent"), 1, {kind, 4}, 0, false, {}},
                                folder.path().toStdString() + "/out.safetensors");
                });
                QCOMPARE(error.code(), ErrorCode::InvalidFile);
            }
        }
        QVERIFY(!std::filesystem::exists(folder.path().toStdString() + "/out.safetensors"));
    }

    void tokenizerIsNeededOnlyWhereTextIs()
    {
        const auto model = loadTiny("plain");
        QVERIFY(!model->hasTokenizer());
        QCOMPARE(errorOf([&] { (void)model->tokenizer(); }).code(), ErrorCode::InvalidFile);
        QCOMPARE(errorOf([&] {
                     (void)Model::load(forwardFolder("plain"), {"cpu", 1, true});
                 }).code(),
                 ErrorCode::InvalidFile);
    }

    void loadingCanBeCancelledAndCounts()
    {
        std::stop_source source;
        std::int64_t calls = 0, last = 0, sum = 0;
        const auto counted = Model::load(forwardFolder("fp8_edges"), {"cpu", 1, false}, {},
                                         [&](std::int64_t done, std::int64_t total) {
                                             QVERIFY(done >= last && done <= total);
                                             last = done;
                                             sum = total;
                                             ++calls;
                                         });
        QVERIFY(calls > 5);
        QCOMPARE(last, sum);
        QCOMPARE(sum, counted->checkpoint().byteCount());
        const Error error = errorOf([&] {
            (void)Model::load(forwardFolder("fp8_edges"), {"cpu", 1, false}, source.get_token(),
                              [&](std::int64_t, std::int64_t) { source.request_stop(); });
        });
        QCOMPARE(error.code(), ErrorCode::Cancelled);
    }

    void greedyTakesTheLargestLogit()
    {
        const auto model = loadTiny("plain");
        const auto ids = idsOf("plain");
        Transformer transformer(model);
        const auto selector = makeSelector(model->defaultSelector(), model->config().index_topk, true);
        KvCache one = transformer.makeCache(), other = transformer.makeCache();
        for (std::size_t at = 0; at < ids.size(); at += 40) {
            const auto part = std::span(ids).subspan(at, 40);
            const auto logits = transformer.forward({part, 1, nullptr, {}}, one, *selector);
            QCOMPARE(transformer.forwardGreedy({part, 1, nullptr, {}}, other, *selector),
                     static_cast<TokenId>(std::max_element(logits.begin(), logits.end()) - logits.begin()));
        }
    }

    void cancellingRestoresTheCache()
    {
        const auto model = loadTiny("plain");
        const auto ids = idsOf("plain");
        const auto tokens = std::span<const TokenId>(ids);
        Transformer transformer(model);
        const auto selector =
            makeSelector(model->defaultSelector(), model->config().index_topk, true);
        KvCache undisturbed = transformer.makeCache();
        (void)transformer.forward({tokens.first(50), 0, nullptr, {}}, undisturbed, *selector);
        const auto expected =
            transformer.forward({tokens.subspan(50), 1, nullptr, {}}, undisturbed, *selector);

        for (const std::int64_t layer : {0, 1}) {
            KvCache cache = transformer.makeCache();
            (void)transformer.forward({tokens.first(50), 0, nullptr, {}}, cache, *selector);
            const auto before = cache.snapshot();
            const std::vector<float> latents(before.latents(1).data,
                                             before.latents(1).data + before.latents(1).size());
            std::stop_source source;
            StopAt observer(source, layer, 50);
            const Error error = errorOf([&] {
                (void)transformer.forward({tokens.subspan(50), 1, &observer, source.get_token()},
                                          cache, *selector);
            });
            QCOMPARE(error.code(), ErrorCode::Cancelled);
            QCOMPARE(cache.length(), std::int64_t{50});
            QVERIFY(std::equal(latents.begin(), latents.end(), cache.snapshot().latents(1).data));
            const auto again =
                transformer.forward({tokens.subspan(50), 1, nullptr, {}}, cache, *selector);
            QVERIFY(again == expected);
            QVERIFY(std::equal(latents.begin(), latents.end(), before.latents(1).data));
        }
        std::stop_source set;
        set.request_stop();
        KvCache cache = transformer.makeCache();
        QCOMPARE(
            errorOf([&] {
                (void)transformer.forward({tokens, 1, nullptr, set.get_token()}, cache, *selector);
            }).code(),
            ErrorCode::Cancelled);
        QCOMPARE(cache.length(), std::int64_t{0});
    }

    void mtpNeedsAnEmptyCacheAndIsCancelled()
    {
        const auto model = loadTiny("glm_mtp_ties");
        const auto ids = idsOf("glm_mtp_ties");
        Transformer transformer(model);
        const auto selector =
            makeSelector(model->defaultSelector(), model->config().index_topk, true);
        KvCache cache = transformer.makeCache();
        Transformer::MtpResult mtp;
        std::stop_source source;
        StopAt observer(source, model->config().num_hidden_layers - 1,
                        0); // the MTP layer comes next
        QCOMPARE(errorOf([&] {
                     (void)transformer.forwardWithMtp({ids, 1, &observer, source.get_token()},
                                                      cache, *selector, mtp);
                 }).code(),
                 ErrorCode::Cancelled);
        QCOMPARE(cache.length(), std::int64_t{0});
        const auto logits =
            transformer.forwardWithMtp({ids, 1, nullptr, {}}, cache, *selector, mtp);
        QCOMPARE(logits.size(), mtp.logits.size());
        QVERIFY(logits != mtp.logits);
        QCOMPARE(errorOf([&] {
                     (void)transformer.forwardWithMtp({ids, 1, nullptr, {}}, cache, *selector, mtp);
                 }).code(),
                 ErrorCode::Internal);
    }
};

QTEST_APPLESS_MAIN(TestForward)
#include "tst_forward.moc"
