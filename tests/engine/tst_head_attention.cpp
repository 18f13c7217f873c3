// SPDX-License-Identifier: GPL-3.0-or-later
// Attention in the MHA form: when the forward pass asks for it, that its results are those of the absorbed form, and from
// which context a device should prefer one of them.
#include "engine/cuda/attention_cost.h"
#include "engine/cuda/head_passes.h"
#include "engine/sequence.h"
#include "engine/transformer.h"
#include "tests/support/difference.h"
#include "tests/support/fault_backend.h"
#include "tests/support/rounding.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace sightline;
using namespace sightline::test;

namespace {

class Watcher final : public ForwardObserver {
public:
    bool wants(std::int64_t, std::int64_t) const override { return true; }
    void onLayer(const LayerView& view) override
    {
        const auto q = view.attentionQuery;
        seen += q.extent(0);
        good = good && std::all_of(q.data, q.data + q.size(), [](float x) { return std::isfinite(x); });
    }
    std::int64_t seen = 0;
    bool good = true;
};

/// Logits of the last token of a prompt, and of one token more.
std::vector<float> answered(const std::shared_ptr<const Model>& model, const std::vector<TokenId>& ids, SelectorSettings settings,
                            ForwardObserver* observer)
{
    Transformer transformer(model);
    Sequence sequence(transformer, settings);
    std::vector<float> all = sequence.become(std::span(ids).first(ids.size() - 1), observer, {});
    const auto logits = sequence.append(ids.back(), observer, {});
    all.insert(all.end(), logits.begin(), logits.end());
    return all;
}

AttentionCost costOf(std::int64_t heads, std::int64_t k) { return {2048, heads, 512, 64, 128, 128, k, true}; }

} // namespace

class TestHeadAttention : public QObject {
    Q_OBJECT

private slots:
    void logitsAreThoseOfTheAbsorbedForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("k"); // 0: everything is read
        for (const auto* name : {"plain", "yarn", "groups", "glm_mtp_ties"})
            for (const int k : {0, 3, 8})
                QTest::newRow(qPrintable(QString("%1, k %2").arg(name).arg(k))) << QString(name) << k;
    }

    void logitsAreThoseOfTheAbsorbedForm()
    {
        QFETCH(QString, name);
        QFETCH(int, k);
        const auto folder = name.toStdString();
        const auto plan = std::make_shared<FaultPlan>("cuda");
        const auto own = Model::load(forwardFolder(folder), {"cuda", 2, false, faultyChooser(plan, plan)});
        const auto plain = loadTiny(folder);
        const auto ids = idsOf(folder);
        if (k > 0 && !plain->dsaActive())
            QSKIP("a model without an indexer");
        SelectorSettings settings;
        settings.kind = k > 0 ? SelectorKind::LightningIndexer : SelectorKind::Dense;
        settings.k = k;
        const auto expected = answered(plain, ids, settings, nullptr);

        QVERIFY(answered(own, ids, settings, nullptr) == expected);
        QCOMPARE(plan->count("attendByHead"), 0); // a backend has to say that it is the faster way
        plan->attendsByHead = true;
        const auto got = answered(own, ids, settings, nullptr);
        QCOMPARE(plan->count("attendByHead"), static_cast<int>(own->config().num_hidden_layers)); // the prompt, not the token
        const double bound = roundingBound(plain->config(), static_cast<std::int64_t>(ids.size()), largest(expected));
        const auto wrong = difference(got, expected, plain->config().vocab_size, 2 * bound);
        QVERIFY2(wrong.empty(), wrong.c_str());

        // Whoever watches gets absorbed queries, and they are there.
        Watcher watcher;
        QVERIFY(answered(own, ids, settings, &watcher) == expected);
        QCOMPARE(plan->count("attendByHead"), static_cast<int>(own->config().num_hidden_layers));
        QVERIFY(watcher.seen > 0 && watcher.good);
    }

    void selectorsThatReadAttentionQueriesGetThem()
    {
        const auto plan = std::make_shared<FaultPlan>("cuda");
        plan->attendsByHead = true;
        const auto own = Model::load(forwardFolder("yarn"), {"cuda", 2, false, faultyChooser(plan, plan)});
        const auto plain = loadTiny("yarn");
        const auto ids = idsOf("yarn");
        for (const auto kind : {SelectorKind::Oracle, SelectorKind::Window, SelectorKind::Random}) {
            const SelectorSettings settings{kind, 3};
            const int before = plan->count("attendByHead");
            const auto got = answered(own, ids, settings, nullptr), expected = answered(plain, ids, settings, nullptr);
            QCOMPARE(makeSelector(settings, 0, true)->readsAttentionQuery(), kind == SelectorKind::Oracle);
            QCOMPARE(plan->count("attendByHead") > before, kind != SelectorKind::Oracle);
            const double bound = roundingBound(plain->config(), static_cast<std::int64_t>(ids.size()), largest(expected));
            const auto wrong = difference(got, expected, plain->config().vocab_size, 2 * bound);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }

    void theFasterFormChangesOnce_data()
    {
        QTest::addColumn<int>("heads");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        // 16 heads gather 2.4 MB a query, 0.58 us; 128 heads multiply for 1.3 us. By head 16 cost 24 ps a key and query.
        QTest::newRow("V2-Lite") << 16 << 15000 << 45000;
        QTest::newRow("V3.2") << 128 << 4000 << 12000;
    }

    void theFasterFormChangesOnce()
    {
        QFETCH(int, heads);
        QFETCH(int, least);
        QFETCH(int, most);
        const auto cost = costOf(heads, 2048);
        const auto at = cost.crossover();
        QVERIFY2(at >= least && at <= most, std::to_string(at).c_str());
        for (const std::int64_t n : {std::int64_t{2048}, at / 2, at, at + 1, 2 * at, 16 * at})
            QCOMPARE(cost.byHead(n) <= cost.latents(n), n <= at);
        // Everything: a pair costs the absorbed form more than three times as much.
        QCOMPARE(costOf(heads, 0).crossover(), std::numeric_limits<std::int64_t>::max());
        // For few queries the making of keys is too much.
        auto few = costOf(heads, 0);
        few.rows = 16;
        QVERIFY(few.byHead(1000000) > few.latents(1000000));
    }

    void passesTakeAllHeads()
    {
        for (const std::int64_t keys : {1, 1000, 32768, 131072, 1000000})
            for (const std::int64_t heads : {1, 16, 40, 128}) {
                const std::int64_t atOnce = headsAtOnce(heads, keys, 128, 128);
                QVERIFY(atOnce >= 1 && atOnce <= heads);
                QVERIFY(atOnce * bytesOfHead(keys, 128, 128) <= kHeadBytes);
                const std::int64_t passes = (heads + atOnce - 1) / atOnce;
                QVERIFY(heads - (passes - 1) * atOnce > 0);
                QVERIFY(passes == 1 || (heads + passes - 2) / (passes - 1) * bytesOfHead(keys, 128, 128) > kHeadBytes);
            }
        QCOMPARE(headsAtOnce(16, 131072, 128, 128), std::int64_t{8});
        QCOMPARE(headsAtOnce(16, std::int64_t{1} << 21, 128, 128), std::int64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestHeadAttention)
#include "tst_head_attention.moc"
