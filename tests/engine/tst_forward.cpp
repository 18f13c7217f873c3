// SPDX-License-Identifier: GPL-3.0-or-later
// The forward pass against golden values of an independent implementation, and against itself in other orders.
#include "engine/checkpoint.h"
#include "engine/forward_dump.h"
#include "engine/json_file.h"
#include "engine/transformer.h"
#include "tests/support/compare.h"
#include "tests/support/tensors.h"
#include "tests/support/tiny_model.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <numeric>

using namespace sightline;
using namespace sightline::test;

namespace {

/// Bound on what rounding may do to a value of size `scale`. The roundings on the way through all layers are
/// counted along one path (a product of length n makes n); independent roundings add like a random walk, so
/// their number counts by its root. `scale` is the largest of many values, some ten times their root mean
/// square, which is the room left for unlucky sums. A mistake in a formula shows as a relative error of 1e-2
/// and more, bfloat16 in one product as 1e-3; this bound is 1e-5 of the largest value.
double roundingBound(const ModelConfig& c, std::int64_t context, double scale)
{
    const double perLayer = static_cast<double>(c.hidden_size * 4 + c.q_lora_rank + 2 * (c.kv_lora_rank + c.qk_rope_head_dim)
                                                + c.num_attention_heads * c.v_head_dim + c.intermediate_size
                                                + (c.index_topk > 0 ? std::min(c.index_topk, context) : context));
    const double roundings = perLayer * static_cast<double>(c.num_hidden_layers + 1) + static_cast<double>(c.hidden_size);
    return std::sqrt(roundings) * kUnit * scale;
}

std::vector<TokenId> idsOf(const std::string& folder)
{
    return readJsonFile(forwardFolder(folder) / "ids.json").get<std::vector<TokenId>>();
}

Tensors dump(const std::shared_ptr<const Model>& model, ForwardDumpRequest request, const QTemporaryDir& folder)
{
    const auto path = std::filesystem::path(folder.path().toStdString()) / "out.safetensors";
    forwardDump(model, std::move(request), path);
    return Tensors(path);
}

SelectorSettings selectorOf(const Model& model, std::int64_t k = 0)
{
    auto selector = model.defaultSelector();
    selector.k = k;
    return selector;
}

std::vector<float> lastRow(const std::vector<float>& values, std::int64_t columns)
{
    return {values.end() - columns, values.end()};
}

/// Selected positions of one row without padding; empty string when the row is well-formed.
std::string checkRow(std::span<const std::int32_t> row, std::int64_t position, std::int64_t k,
                     std::vector<std::int32_t>& chosen)
{
    const auto end = std::find(row.begin(), row.end(), -1);
    chosen.assign(row.begin(), end);
    if (std::find_if(end, row.end(), [](std::int32_t p) { return p != -1; }) != row.end())
        return "a position behind -1";
    if (static_cast<std::int64_t>(chosen.size()) != std::min(k, position + 1))
        return "wrong number of positions: " + std::to_string(chosen.size());
    if (std::adjacent_find(chosen.begin(), chosen.end(), std::greater_equal<>()) != chosen.end())
        return "not ascending";
    if (!chosen.empty() && (chosen.front() < 0 || chosen.back() > position))
        return "a position that is not visible";
    return {};
}

/// Empty where `got` equals `expected` but for positions whose (golden) score is within `bound` of the k-th.
std::string compareSelection(const std::vector<std::int32_t>& got, std::vector<std::int32_t> expected,
                             std::span<const float> scores, double bound)
{
    std::sort(expected.begin(), expected.end());
    std::vector<std::int32_t> differ;
    std::set_symmetric_difference(got.begin(), got.end(), expected.begin(), expected.end(), std::back_inserter(differ));
    float threshold = INFINITY;
    for (const auto p : expected)
        threshold = std::min(threshold, scores[static_cast<std::size_t>(p)]);
    for (const auto p : differ)
        if (std::abs(static_cast<double>(scores[static_cast<std::size_t>(p)]) - threshold) > bound)
            return "position " + std::to_string(p) + " has score " + std::to_string(scores[static_cast<std::size_t>(p)])
                + ", the threshold is " + std::to_string(threshold);
    return {};
}

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
    void demoModelAgreesWithItsGolden_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a: 528 tokens, k 64") << "a.";
        QTest::newRow("b: 530 tokens, k 256") << "b.";
        QTest::newRow("c: 2993 tokens, k 256") << "c.";
    }

    void demoModelAgreesWithItsGolden()
    {
        QFETCH(QString, name);
        const std::string prefix = name.toStdString();
        const Tensors golden(std::string(SIGHTLINE_TEST_DATA_DIR) + "/demo_golden.safetensors");
        const auto model = demoModel();
        const auto& c = model->config();
        const auto ids = golden.ints(prefix + "input_ids");
        const std::int64_t count = static_cast<std::int64_t>(ids.size()), k = golden.ints(prefix + "index_topk").at(0);
        constexpr std::int64_t kRows = 4;
        QTemporaryDir folder;

        ForwardDumpRequest request{ids, kRows, selectorOf(*model, k), 0, true, {}};
        const Tensors got = dump(model, request, folder);
        const auto compare = [&](const std::string& what, const std::vector<float>& values, const std::vector<float>& expected,
                                 std::int64_t columns) {
            // A long text has such close choices (see below) in the last rows too.
            const double bound = roundingBound(c, count, largest(expected)) * (count > 1000 ? 8 : 1);
            qInfo("%s%s: largest difference %.2g of bound %.2g", prefix.c_str(), what.c_str(),
                  largestDifference(values, expected), bound);
            return difference(values, expected, columns, bound);
        };
        const std::int64_t layers = c.num_hidden_layers + 1; // with the MTP layer
        const auto hidden = golden.floats(prefix + "hidden"), scores = golden.floats(prefix + "index_scores");
        const auto gaps = golden.floats(prefix + "score_gap_at_k");
        const auto selected = golden.ints(prefix + "index_topk_indices");
        const auto experts = golden.ints(prefix + "router_experts");
        int compared = 0;
        for (std::int64_t l = 0; l < layers; ++l) {
            const std::string suffix = "." + std::to_string(l);
            const auto part = [&](const auto& all, std::int64_t size) {
                return std::vector(all.begin() + l * size, all.begin() + (l + 1) * size);
            };
            VERIFY_SAME("hidden" + suffix, compare("hidden" + suffix, lastRow(got.floats("hidden" + suffix), c.hidden_size),
                                                   part(hidden, c.hidden_size), c.hidden_size));
            const auto expectedScores = part(scores, kRows * count);
            // Among thousands of earlier rows some choose between scores closer than rounding, here or in the
            // golden. Their keys differ by more than rounding: few, and little, or it would show at the end.
            const double scale = largest(expectedScores), bound = 2 * roundingBound(c, count, scale);
            const auto ownScores = got.floats("index_scores" + suffix);
            VERIFY_SAME("scores" + suffix, difference(ownScores, expectedScores, count, 0.01 * scale));
            std::int64_t beyond = 0;
            for (std::size_t i = 0; i < ownScores.size(); ++i)
                beyond += std::isfinite(ownScores[i]) && std::abs(ownScores[i] - expectedScores[i]) > bound / 2 ? 1 : 0;
            qInfo("%sindex_scores%s: %lld of %zu beyond the bound", prefix.c_str(), suffix.c_str(),
                  static_cast<long long>(beyond), ownScores.size());
            QVERIFY(beyond * 100 <= static_cast<std::int64_t>(ownScores.size()));
            if (count < 1000)
                VERIFY_SAME("scores" + suffix, compare("index_scores" + suffix, ownScores, expectedScores, count));
            const auto topk = got.ints("topk" + suffix);
            QCOMPARE(got.shape("topk" + suffix), (std::vector<std::int64_t>{kRows, k}));
            for (std::int64_t t = 0; t < kRows; ++t) {
                std::vector<std::int32_t> chosen;
                VERIFY_SAME("topk" + suffix,
                            checkRow(std::span(topk).subspan(static_cast<std::size_t>(t * k), static_cast<std::size_t>(k)),
                                     count - kRows + t, k, chosen));
                const auto from = selected.begin() + (l * kRows + t) * k;
                std::vector<std::int32_t> expected(from, from + k);
                VERIFY_SAME("topk" + suffix,
                            compareSelection(chosen, expected,
                                             std::span(expectedScores)
                                                 .subspan(static_cast<std::size_t>(t * count), static_cast<std::size_t>(count)),
                                             bound));
                if (gaps[static_cast<std::size_t>(l * kRows + t)] > bound) {
                    std::sort(expected.begin(), expected.end());
                    QVERIFY(chosen == expected);
                    ++compared;
                }
            }
            if (l > 0) {
                auto mine = got.ints("experts" + suffix);
                auto theirs = std::vector(experts.begin() + (l - 1) * kRows * 2, experts.begin() + l * kRows * 2);
                for (std::size_t t = 0; t < kRows; ++t) {
                    std::sort(mine.begin() + 2 * t, mine.begin() + 2 * t + 2);
                    std::sort(theirs.begin() + 2 * t, theirs.begin() + 2 * t + 2);
                }
                QCOMPARE(mine, theirs);
            }
        }
        qInfo("%s selections compared exactly: %d of %d", prefix.c_str(), compared, static_cast<int>(layers * kRows));
        QVERIFY(compared > layers * kRows / 2); // the bound must not excuse everything
        VERIFY_SAME("logits", compare("logits", got.floats("logits"), golden.floats(prefix + "logits"), c.vocab_size));
        VERIFY_SAME("mtp_logits",
                    compare("mtp_logits", got.floats("mtp_logits"), golden.floats(prefix + "mtp_logits"), c.vocab_size));

        request.selector = {SelectorKind::Dense};
        request.mtp = false;
        const Tensors dense = dump(model, request, folder);
        VERIFY_SAME("dense logits",
                    compare("dense_logits", dense.floats("logits"), golden.floats(prefix + "dense_logits"), c.vocab_size));
    }

    void smallModelsAgreeWithTheirGolden_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& name : forwardCases())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
        QVERIFY(forwardCases().size() >= 10);
    }

    void smallModelsAgreeWithTheirGolden()
    {
        QFETCH(QString, name);
        const std::string folderName = name.toStdString();
        const auto model = loadTiny(folderName);
        const auto& c = model->config();
        const Tensors golden(forwardFolder(folderName) / "golden.safetensors");
        const auto ids = idsOf(folderName);
        const auto count = static_cast<std::int64_t>(ids.size());
        const std::int64_t rows = golden.shape("logits").at(0);
        const bool mtp = golden.has("mtp_logits");
        QTemporaryDir folder;
        // As one pass, and in chunks: short ones, long ones, token by token.
        for (const std::int64_t chunk : {0, 7, 64, 1}) {
            if (mtp && chunk != 0)
                continue;
            const Tensors got = dump(model, {ids, rows, selectorOf(*model), chunk, mtp, {}}, folder);
            const auto compare = [&](const std::string& what) {
                const auto expected = golden.floats(what);
                return difference(got.floats(what), expected, golden.shape(what).at(1),
                                  roundingBound(c, count, largest(expected)));
            };
            VERIFY_SAME("logits", compare("logits"));
            if (mtp)
                VERIFY_SAME("mtp_logits", compare("mtp_logits"));
            for (std::int64_t l = 0; l < c.num_hidden_layers; ++l) {
                const std::string suffix = "." + std::to_string(l);
                VERIFY_SAME("hidden" + suffix, compare("hidden" + suffix));
                QCOMPARE(got.has("index_scores" + suffix), golden.has("index_scores" + suffix));
                if (golden.has("index_scores" + suffix)) {
                    VERIFY_SAME("scores" + suffix, compare("index_scores" + suffix));
                    // The golden was chosen so that no decision is close: selections are equal, ties included.
                    const auto mine = got.ints("topk" + suffix), theirs = golden.ints("topk" + suffix);
                    const std::int64_t k = got.shape("topk" + suffix).at(1), width = golden.shape("topk" + suffix).at(1);
                    for (std::int64_t t = 0; t < rows; ++t) {
                        std::vector<std::int32_t> a, b;
                        const auto row = [t](const auto& all, std::int64_t n) {
                            return std::span(all).subspan(static_cast<std::size_t>(t * n), static_cast<std::size_t>(n));
                        };
                        VERIFY_SAME("topk" + suffix, checkRow(row(mine, k), count - rows + t, k, a));
                        VERIFY_SAME("golden" + suffix, checkRow(row(theirs, width), count - rows + t, width, b));
                        QCOMPARE(a, b);
                    }
                }
                if (golden.has("experts" + suffix)) {
                    auto mine = got.ints("experts" + suffix);
                    const std::int64_t n = got.shape("experts" + suffix).at(1);
                    for (std::int64_t t = 0; t < rows; ++t)
                        std::sort(mine.begin() + t * n, mine.begin() + (t + 1) * n);
                    QCOMPARE(mine, golden.ints("experts" + suffix));
                }
            }
        }
        const Tensors dense = dump(model, {ids, rows, {SelectorKind::Dense}, 0, false, {}}, folder);
        const auto expected = golden.floats("dense_logits");
        VERIFY_SAME("dense_logits", difference(dense.floats("logits"), expected, c.vocab_size,
                                               roundingBound(c, count, largest(expected))));
    }

    void manyPositionsEqualDense_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"plain", "yarn", "groups", "fp8_all_moe", "glm_mtp_ties"})
            QTest::newRow(name) << QString(name);
    }

    // With k at least the context, and in rows whose k covers all that they see while later rows choose.
    void manyPositionsEqualDense()
    {
        QFETCH(QString, name);
        const auto model = loadTiny(name.toStdString());
        const auto& c = model->config();
        const auto ids = idsOf(name.toStdString());
        const auto count = static_cast<std::int64_t>(ids.size());
        QTemporaryDir folder;
        const Tensors dense = dump(model, {ids, count, {SelectorKind::Dense}, 0, false, {}}, folder);
        const auto denseLogits = dense.floats("logits");
        for (const auto kind : {SelectorKind::LightningIndexer, SelectorKind::Oracle, SelectorKind::Window,
                                SelectorKind::Random})
            for (const std::int64_t k : {count, count + 5000, std::int64_t{1} << 40, count / 2}) {
                const Tensors sparse = dump(model, {ids, count, {kind, k}, 0, false, {}}, folder);
                auto logits = sparse.floats("logits");
                auto expected = denseLogits;
                const std::int64_t rows = std::min(k, count);
                logits.resize(static_cast<std::size_t>(rows * c.vocab_size));
                expected.resize(logits.size());
                VERIFY_SAME("logits", difference(logits, expected, c.vocab_size, roundingBound(c, count, largest(expected))));
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
            const Tensors got = dump(model, {ids, 4, selectorOf(*model, 48), chunk, false, {}}, other);
            qInfo("chunks of %lld: largest difference %.2g of bound %.2g", static_cast<long long>(chunk),
                  largestDifference(got.floats("logits"), expected), roundingBound(model->config(), 300, largest(expected)));
            VERIFY_SAME("logits", difference(got.floats("logits"), expected, model->config().vocab_size,
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
        const auto all = dump(model, {ids, count, selectorOf(*model), 33, false, {}}, folder).floats("logits");
        QCOMPARE(static_cast<std::int64_t>(all.size()), count * vocab);
        for (const std::int64_t last : {std::int64_t{1}, std::int64_t{20}, std::int64_t{87}}) {
            const auto some = dump(model, {ids, last, selectorOf(*model), 33, false, {}}, folder).floats("logits");
            const std::vector<float> expected(all.end() - last * vocab, all.end());
            VERIFY_SAME("logits", difference(some, expected, vocab, roundingBound(model->config(), count, largest(expected))));
        }
    }

    void numberOfThreadsDoesNotMatter()
    {
        const auto ids = idsOf("groups");
        std::vector<float> first;
        for (const int threads : {1, 2, 5}) {
            const auto model = Model::load(forwardFolder("groups"), {"cpu", threads, false});
            QTemporaryDir folder;
            const auto logits = dump(model, {ids, 8, selectorOf(*model), 0, false, {}}, folder).floats("logits");
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
        const auto refused = [&](std::vector<TokenId> tokens, std::int64_t last, SelectorSettings selector = {}) {
            const Error error = errorOf([&] { forwardDump(model, {std::move(tokens), last, selector, 0, false, {}}, path); });
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
        QVERIFY(refused(std::vector<TokenId>(static_cast<std::size_t>(model->config().max_position_embeddings + 1), 1), 1));
        QVERIFY(refused({1, 2, 3}, 1, {SelectorKind::LightningIndexer, -3}));
        QVERIFY(std::filesystem::is_empty(folder.path().toStdString()));

        Transformer transformer(model);
        KvCache cache = transformer.makeCache();
        const auto selector = makeSelector(model->defaultSelector(), model->config().index_topk, true);
        const std::vector<TokenId> good = {1, 2, 3}, bad = {4, vocab};
        (void)transformer.forward({good, 1, nullptr, {}}, cache, *selector);
        QCOMPARE(errorOf([&] { (void)transformer.forward({bad, 1, nullptr, {}}, cache, *selector); }).code(),
                 ErrorCode::InvalidInput);
        QCOMPARE(errorOf([&] { (void)transformer.forward({{}, 1, nullptr, {}}, cache, *selector); }).code(),
                 ErrorCode::InvalidInput);
        QCOMPARE(cache.length(), std::int64_t{3});
    }

    void theWholeContextMayBeUsed()
    {
        const auto model = loadTiny("plain");
        const auto limit = model->config().max_position_embeddings;
        std::vector<TokenId> tokens(static_cast<std::size_t>(limit));
        for (std::size_t i = 0; i < tokens.size(); ++i)
            tokens[i] = static_cast<TokenId>(i * 7 % static_cast<std::size_t>(model->config().vocab_size));
        QTemporaryDir folder;
        const auto logits = dump(model, {tokens, 1, selectorOf(*model), 0, false, {}}, folder).floats("logits");
        QVERIFY(std::all_of(logits.begin(), logits.end(), [](float x) { return std::isfinite(x); }));
    }

    void selectorsThatTheModelLacksAreRefused()
    {
        const auto model = loadTiny("dense_v3");
        QVERIFY(!model->dsaActive());
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "out.safetensors";
        for (const SelectorSettings selector : {SelectorSettings{SelectorKind::LightningIndexer, 8},
                                                SelectorSettings{SelectorKind::Window, 0}, SelectorSettings{SelectorKind::Oracle, 0}}) {
            const Error error = errorOf([&] { forwardDump(model, {{1, 2, 3}, 1, selector, 0, false, {}}, path); });
            QCOMPARE(error.code(), ErrorCode::InvalidInput);
        }
        const Error error = errorOf([&] { forwardDump(model, {{1, 2, 3}, 1, {SelectorKind::Dense}, 0, true, {}}, path); });
        QCOMPARE(error.code(), ErrorCode::InvalidInput); // no MTP layer
    }

    void badWeightsAreRefused()
    {
        QTemporaryDir folder;
        const auto model = copyFolder(forwardFolder("no_query_latent"), folder.path().toStdString() + "/model");
        const auto file = model / "model.safetensors";
        const std::string tensor = "model.layers.1.self_attn.o_proj.weight";
        const auto offset = elementOffset(file, tensor, 5);
        for (const float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
            const auto bytes = std::bit_cast<std::array<char, 4>>(bad);
            patchFile(file, offset, bytes);
            const Error error = errorOf([&] { (void)Model::load(model, {"cpu", 1, false}); });
            QCOMPARE(error.code(), ErrorCode::InvalidFile);
            QVERIFY2(QString(error.what()).contains(tensor.c_str()), error.what());
        }
        // Finite but absurd: the activations overflow, and that is said too, by every selector.
        for (const char* name : {"model.layers.0.self_attn.indexer.wq_b.weight", "model.layers.0.self_attn.q_proj.weight"}) {
            const auto other = copyFolder(forwardFolder("no_query_latent"), folder.path().toStdString() + "/" + (name + 22));
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
        QCOMPARE(errorOf([&] { (void)Model::load(forwardFolder("plain"), {"cpu", 1, true}); }).code(), ErrorCode::InvalidFile);
    }

    void loadingCanBeCancelledAndCounts()
    {
        std::stop_source source;
        std::int64_t calls = 0, last = 0, sum = 0;
        const auto counted = Model::load(forwardFolder("fp8_edges"), {"cpu", 1, false}, {}, [&](std::int64_t done, std::int64_t total) {
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

    void cancellingRestoresTheCache()
    {
        const auto model = loadTiny("plain");
        const auto ids = idsOf("plain");
        const auto tokens = std::span<const TokenId>(ids);
        Transformer transformer(model);
        const auto selector = makeSelector(model->defaultSelector(), model->config().index_topk, true);
        KvCache undisturbed = transformer.makeCache();
        (void)transformer.forward({tokens.first(50), 0, nullptr, {}}, undisturbed, *selector);
        const auto expected = transformer.forward({tokens.subspan(50), 1, nullptr, {}}, undisturbed, *selector);

        for (const std::int64_t layer : {0, 1}) {
            KvCache cache = transformer.makeCache();
            (void)transformer.forward({tokens.first(50), 0, nullptr, {}}, cache, *selector);
            const auto before = cache.snapshot();
            const std::vector<float> latents(before.latents(1).data, before.latents(1).data + before.latents(1).size());
            std::stop_source source;
            StopAt observer(source, layer, 50);
            const Error error = errorOf([&] {
                (void)transformer.forward({tokens.subspan(50), 1, &observer, source.get_token()}, cache, *selector);
            });
            QCOMPARE(error.code(), ErrorCode::Cancelled);
            QCOMPARE(cache.length(), std::int64_t{50});
            QVERIFY(std::equal(latents.begin(), latents.end(), cache.latents(1).data));
            const auto again = transformer.forward({tokens.subspan(50), 1, nullptr, {}}, cache, *selector);
            QVERIFY(again == expected);
            QVERIFY(std::equal(latents.begin(), latents.end(), before.latents(1).data));
        }
        std::stop_source set;
        set.request_stop();
        KvCache cache = transformer.makeCache();
        QCOMPARE(errorOf([&] { (void)transformer.forward({tokens, 1, nullptr, set.get_token()}, cache, *selector); }).code(),
                 ErrorCode::Cancelled);
        QCOMPARE(cache.length(), std::int64_t{0});
    }

    void mtpNeedsAnEmptyCacheAndIsCancelled()
    {
        const auto model = loadTiny("glm_mtp_ties");
        const auto ids = idsOf("glm_mtp_ties");
        Transformer transformer(model);
        const auto selector = makeSelector(model->defaultSelector(), model->config().index_topk, true);
        KvCache cache = transformer.makeCache();
        Transformer::MtpResult mtp;
        std::stop_source source;
        StopAt observer(source, model->config().num_hidden_layers - 1, 0); // the MTP layer comes next
        QCOMPARE(errorOf([&] {
                     (void)transformer.forwardWithMtp({ids, 1, &observer, source.get_token()}, cache, *selector, mtp);
                 }).code(),
                 ErrorCode::Cancelled);
        QCOMPARE(cache.length(), std::int64_t{0});
        const auto logits = transformer.forwardWithMtp({ids, 1, nullptr, {}}, cache, *selector, mtp);
        QCOMPARE(logits.size(), mtp.logits.size());
        QVERIFY(logits != mtp.logits);
        QCOMPARE(errorOf([&] { (void)transformer.forwardWithMtp({ids, 1, nullptr, {}}, cache, *selector, mtp); }).code(),
                 ErrorCode::Internal);
    }
};

QTEST_APPLESS_MAIN(TestForward)
#include "tst_forward.moc"
