// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of hand-made tokens, whose caches are small enough to compute by hand.
#include "app/row_service.h"
#include "engine/cpu_backend.h"
#include "engine/kv_cache.h"
#include "tests/support/backend_rows.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace sightline;

namespace {

/// A token with `layers` layers that sees `positions` positions. Index key of position s is (s, 1), query
/// (1, 0), weight 2: its score is 2 s. The latents give the last position all the mass.
TokenRecordPtr makeToken(std::int64_t positions, std::size_t layers = 1)
{
    auto storage = std::make_shared<CacheStorage>();
    storage->capacity = storage->written = positions;
    const auto backend = makeCpuBackend(1);
    std::vector<float> keys, latents;
    for (std::int64_t s = 0; s < positions; ++s) {
        keys.insert(keys.end(), { static_cast<float>(s), 1.0F });
        latents.insert(latents.end(), { s == positions - 1 ? 100.0F : 0.0F, 0.0F });
    }
    auto token = std::make_shared<TokenRecord>();
    token->position = positions;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        storage->layers.push_back(test::cacheOf(*backend, 2, latents, 2, keys));
        LayerRecord record;
        record.hasScores = true;
        record.indexQuery = { 1.0F, 0.0F };
        record.indexWeights = { 2.0F };
        record.attentionQuery = { 1.0F, 0.0F };
        token->layers.push_back(std::move(record));
    }
    token->cache = CacheSnapshot(storage, positions);
    return token;
}

} // namespace

class RowServiceTest : public QObject {
    Q_OBJECT

private slots:
    void computesARow()
    {
        RowService service;
        QSignalSpy ready(&service, &RowService::rowReady);
        const TokenRecordPtr token = makeToken(5);
        QVERIFY(!service.row(7, 0, token, 0));
        QVERIFY(!service.isIdle());
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(ready[0][0].toULongLong(), 7ULL);
        const PositionRowPtr row = service.row(7, 0, token, 0);
        QVERIFY(row);
        QVERIFY(service.isIdle());
        const std::vector<float> scores { 0, 2, 4, 6, 8 };
        QCOMPARE(row->scores, scores);
        QCOMPARE(row->denseMass.size(), std::size_t(5));
        QVERIFY(row->denseMass[4] > 0.999F);
        QVERIFY(std::fabs(std::accumulate(row->denseMass.begin(), row->denseMass.end(), 0.0F) - 1.0F) < 1e-5F);
        QCOMPARE(service.row(7, 0, token, 0), row); // kept, not computed again
    }

    void asksTwiceComputesOnce()
    {
        RowService service;
        QSignalSpy ready(&service, &RowService::rowReady);
        const TokenRecordPtr token = makeToken(4);
        for (int i = 0; i < 5; ++i)
            (void)service.row(1, 0, token, 0);
        QTRY_VERIFY(service.isIdle());
        QCoreApplication::processEvents();
        QCOMPARE(ready.count(), 1);
    }

    void nonsenseGivesNothing()
    {
        RowService service;
        QVERIFY(!service.row(1, 0, nullptr, 0));
        QVERIFY(!service.row(1, 0, makeToken(3), 1));
        QVERIFY(!service.row(1, 0, makeToken(3), -1));
        QVERIFY(service.isIdle());
    }

    void recordsWithoutQueriesGiveEmptyRows()
    {
        RowService service;
        auto token = std::make_shared<TokenRecord>(*makeToken(3));
        token->layers[0].hasScores = false;
        token->layers[0].attentionQuery.clear();
        QSignalSpy ready(&service, &RowService::rowReady);
        (void)service.row(1, 0, token, 0);
        QTRY_COMPARE(ready.count(), 1);
        const PositionRowPtr row = service.row(1, 0, token, 0);
        QVERIFY(row && row->scores.empty() && row->denseMass.empty());
    }

    void latestAskComesFirst()
    {
        RowService service;
        const TokenRecordPtr token = makeToken(2000, 40);
        std::vector<qint64> order;
        connect(&service, &RowService::rowReady, this, [&](RunId, int, qint64 layer) { order.push_back(layer); });
        for (std::int64_t layer = 0; layer < 40; ++layer)
            (void)service.row(1, 0, token, layer);
        QTRY_VERIFY(service.isIdle());
        QCOMPARE(order.size(), std::size_t(40));
        // The first two began at once; of the rest the last asked for comes before the first.
        const auto at = [&](qint64 layer) { return std::find(order.begin(), order.end(), layer) - order.begin(); };
        QVERIFY(at(39) < at(2));
    }

    void forgetsTheOldest()
    {
        RowService service;
        const TokenRecordPtr token = makeToken(2);
        constexpr int kMany = 1100; // more than are kept
        for (int i = 0; i < kMany; ++i) {
            (void)service.row(1, i, token, 0);
            if (i % 100 == 99)
                QTRY_VERIFY(service.isIdle());
        }
        QTRY_VERIFY(service.isIdle());
        QVERIFY(service.row(1, kMany - 1, token, 0));
        QVERIFY(!service.row(1, 0, token, 0));
    }

    void clearForgets()
    {
        RowService service;
        const TokenRecordPtr token = makeToken(2);
        (void)service.row(1, 0, token, 0);
        QTRY_VERIFY(service.isIdle());
        service.clear();
        QVERIFY(!service.row(1, 0, token, 0));
    }

    void canBeDestroyedWhileBusy()
    {
        const TokenRecordPtr token = makeToken(20000, 30);
        auto service = std::make_unique<RowService>();
        for (std::int64_t layer = 0; layer < 30; ++layer)
            (void)service->row(1, 0, token, layer);
        service.reset();
        QCoreApplication::processEvents();
        QVERIFY(token.use_count() == 1); // nobody holds on to the record
    }
};

QTEST_GUILESS_MAIN(RowServiceTest)
#include "tst_row_service.moc"
