// SPDX-License-Identifier: GPL-3.0-or-later
// Index queries that a backend keeps in a form of its own: who is told of it, and that nobody reads anything else.
#include "engine/cpu_backend.h"
#include "engine/sequence.h"
#include "engine/transformer.h"
#include "tests/support/backend_rows.h"
#include "tests/support/fault_backend.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace sightline;
using namespace sightline::test;

namespace {

/// Looks at the index queries of every layer that has some.
class Watcher final : public ForwardObserver {
public:
    bool wants(std::int64_t, std::int64_t) const override { return true; }
    void onLayer(const LayerView& view) override
    {
        const auto query = view.indexQuery;
        const auto weights = view.indexWeights;
        seen += query.extent(0);
        good = good && std::all_of(query.data, query.data + query.size(), [](float x) { return std::isfinite(x); })
            && std::all_of(weights.data, weights.data + weights.size(), [](float x) { return std::isfinite(x); });
    }
    std::int64_t seen = 0;
    bool good = true;
};

/// A prompt of two thirds, then token by token.
std::vector<float> decoded(const std::shared_ptr<const Model>& model, const std::vector<TokenId>& ids,
                           ForwardObserver* observer)
{
    Transformer transformer(model);
    SelectorSettings settings;
    settings.k = 3;
    Sequence sequence(transformer, settings);
    const std::size_t prompt = ids.size() * 2 / 3;
    std::vector<float> all = sequence.become(std::span(ids).first(prompt), observer, {});
    for (std::size_t i = prompt; i < ids.size(); ++i) {
        const auto logits = sequence.append(ids[i], observer, {});
        all.insert(all.end(), logits.begin(), logits.end());
    }
    return all;
}

} // namespace

class TestCodedQueries : public QObject {
    Q_OBJECT

private slots:
    void selectionsAreThoseOfTheOrdinaryForm_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"yarn", "groups", "glm_mtp_ties"})
            QTest::newRow(name) << QString(name);
    }

    void selectionsAreThoseOfTheOrdinaryForm()
    {
        QFETCH(QString, name);
        const auto folder = name.toStdString();
        const auto plan = std::make_shared<FaultPlan>("cuda");
        const auto own = Model::load(forwardFolder(folder), {"cuda", 2, false, faultyChooser(plan, plan)});
        const auto plain = loadTiny(folder);
        QVERIFY(plain->dsaActive());
        const auto ids = idsOf(folder);
        const auto expected = decoded(plain, ids, nullptr);

        QVERIFY(decoded(own, ids, nullptr) == expected);
        const int coded = plan->count("readCodedQuery"), all = plan->count("indexSelect");
        QVERIFY(coded > 0 && coded == all); // nobody watched, so no selection needed the ordinary form

        Watcher watcher;
        QVERIFY(decoded(own, ids, &watcher) == expected);
        QVERIFY(plan->count("indexSelect") > all);
        QCOMPARE(plan->count("readCodedQuery"), coded);
        QVERIFY(watcher.seen > 0 && watcher.good);
    }

    void unknownNumbersAreRefused()
    {
        const auto plan = std::make_shared<FaultPlan>("cuda");
        for (const bool isCpu : {true, false}) {
            const auto backend = isCpu ? makeCpuBackend(1) : makeFaultBackend(plan, 1);
            const auto cache = cacheOf(*backend, 0, {}, 1, {1, 2, 3});
            std::vector<float> q = {1};
            const std::vector<float> w = {1};
            std::vector<std::int32_t> chosen(2);
            const auto select = [&](std::uint64_t coded) {
                backend->indexSelect(View<float, 3>(q.data(), {1, 1, 1}), View<const float, 2>(w.data(), {1, 1}), *cache, 2,
                                     View<std::int32_t, 2>(chosen.data(), {1, 2}), {}, coded);
            };
            select(0);
            QCOMPARE(chosen, (std::vector<std::int32_t>{1, 2}));
            QCOMPARE(errorOf([&] { select(7); }).code(), ErrorCode::Internal);
            QVERIFY(std::string(errorOf([&] { select(7); }).what()) != "no error");
        }
    }

    void onlyTheIndexerTakesThem()
    {
        for (const auto kind : {SelectorKind::LightningIndexer, SelectorKind::Dense, SelectorKind::Oracle, SelectorKind::Window,
                                SelectorKind::Random})
            QCOMPARE(makeSelector({kind, 3}, 0, true)->readsCodedQuery(), kind == SelectorKind::LightningIndexer);
    }
};

QTEST_APPLESS_MAIN(TestCodedQueries)
#include "tst_coded_queries.moc"
