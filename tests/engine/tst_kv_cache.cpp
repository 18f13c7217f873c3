// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cpu_backend.h"
#include "engine/kv_cache.h"
#include "tests/support/backend_rows.h"

#include <QTest>

#include <random>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr std::int64_t kLatent = 5, kIndex = 3;

/// Appends `count` positions whose rows say which position and which writing they are of.
void append(Backend& backend, KvCache& cache, std::int64_t count, int writing)
{
    cache.prepareAppend(count);
    for (std::int64_t layer = 0; layer < 2; ++layer)
        fillLatents(backend, cache.layer(layer), cache.length(), count, [&](std::int64_t p) {
            return static_cast<float>(p * 100 + layer * 10 + writing);
        });
    fillIndexKeys(backend, cache.layer(0), cache.length(), count,
                  [&](std::int64_t p) { return static_cast<float>(-p * 100 - writing); });
    cache.advance(count);
}

/// Whether position p of the snapshot is of `writing`.
bool holds(const CacheSnapshot& snapshot, std::int64_t p, int writing)
{
    for (std::int64_t layer = 0; layer < 2; ++layer) {
        const float* row = snapshot.latents(layer).row(p); // a view on this backend: the snapshot owns it
        if (!std::all_of(row, row + kLatent, [&](float x) {
                return x == static_cast<float>(p * 100 + layer * 10 + writing);
            }))
            return false;
    }
    const float* key = snapshot.indexKeys(0).row(p);
    return std::all_of(key, key + kIndex,
                       [&](float x) { return x == static_cast<float>(-p * 100 - writing); });
}

} // namespace

class TestKvCache : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_backend = makeCpuBackend(1);

    KvCache make() const { return {*m_backend, {true, false}, {kLatent, 0, kIndex}}; }

private slots:
    void startsEmpty()
    {
        const auto cache = make();
        QCOMPARE(cache.length(), std::int64_t{0});
        QCOMPARE(cache.byteCount(), std::int64_t{0});
        const auto snapshot = cache.snapshot();
        QCOMPARE(snapshot.length(), std::int64_t{0});
        QVERIFY(CacheSnapshot().isEmpty() && !snapshot.isEmpty());
    }

    void growsAndKeeps()
    {
        auto cache = make();
        for (int i = 0; i < 40; ++i)
            append(*m_backend, cache, 137, 1);
        QCOMPARE(cache.length(), std::int64_t{40 * 137});
        QCOMPARE(cache.byteCount(), std::int64_t{40 * 137 * 4 * (2 * kLatent + kIndex)});
        const auto snapshot = cache.snapshot();
        QCOMPARE(snapshot.latents(1).extent(0), cache.length());
        QCOMPARE(snapshot.indexKeys(0).extent(0), cache.length());
        QCOMPARE(snapshot.indexKeys(1).extent(0), std::int64_t{0}); // no indexer there
        for (std::int64_t p = 0; p < cache.length(); ++p)
            QVERIFY(holds(snapshot, p, 1));
    }

    void truncateShortensOnly()
    {
        auto cache = make();
        append(*m_backend, cache, 10, 1);
        cache.truncate(20);
        QCOMPARE(cache.length(), std::int64_t{10});
        cache.truncate(4);
        QCOMPARE(cache.length(), std::int64_t{4});
        append(*m_backend, cache, 3, 2);
        const auto snapshot = cache.snapshot();
        QVERIFY(holds(snapshot, 3, 1) && holds(snapshot, 4, 2) && holds(snapshot, 6, 2));
    }

    void appendingDoesNotCopy()
    {
        auto cache = make();
        append(*m_backend, cache, 10, 1);
        const auto snapshot = cache.snapshot();
        const std::uint64_t before = cache.memory();
        append(*m_backend, cache, 10, 1); // behind what the snapshot covers
        QVERIFY(cache.memory() == before);
        QCOMPARE(snapshot.length(), std::int64_t{10});
        cache.truncate(5);
        append(*m_backend, cache, 1, 2); // within it: a copy first
        QVERIFY(cache.memory() != before);
        QVERIFY(holds(snapshot, 5, 1) && holds(snapshot, 9, 1));
        QVERIFY(holds(cache.snapshot(), 4, 1) && holds(cache.snapshot(), 5, 2));
    }

    void reservingMovesOnce()
    {
        auto cache = make();
        append(*m_backend, cache, 10, 1);
        const auto snapshot = cache.snapshot();
        cache.reserve(5000);
        const std::uint64_t before = cache.memory();
        QVERIFY(holds(cache.snapshot(), 9, 1) && holds(snapshot, 9, 1));
        append(*m_backend, cache, 4990, 1);
        cache.reserve(3000); // never less
        QCOMPARE(cache.memory(), before);
        QCOMPARE(cache.length(), std::int64_t{5000});
        QVERIFY(holds(cache.snapshot(), 4999, 1));
    }

    void rewritingWithoutSnapshotDoesNotCopy()
    {
        auto cache = make();
        append(*m_backend, cache, 10, 1);
        const std::uint64_t before = cache.memory();
        cache.truncate(5);
        append(*m_backend, cache, 5, 2);
        QVERIFY(cache.memory() == before);
    }

    void snapshotsNeverChange()
    {
        // Random appends, truncations and snapshots against a plain model of what each must hold.
        std::mt19937 random(7);
        for (int round = 0; round < 20; ++round) {
            auto cache = make();
            std::vector<int> now; // writing of each position
            std::vector<std::pair<CacheSnapshot, std::vector<int>>> kept;
            for (int writing = 1; writing < 60; ++writing) {
                const auto what = random() % 4;
                if (what == 0) {
                    const auto length = static_cast<std::int64_t>(random() % (now.size() + 1));
                    cache.truncate(length);
                    now.resize(static_cast<std::size_t>(length));
                } else if (what == 1 && kept.size() < 12) {
                    kept.emplace_back(cache.snapshot(), now);
                } else if (what == 2 && !kept.empty() && random() % 3 == 0) {
                    kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(random() % kept.size()));
                } else {
                    const auto count =
                        static_cast<std::int64_t>(1 + random() % (round % 4 == 0 ? 900 : 30));
                    append(*m_backend, cache, count, writing % 10);
                    now.insert(now.end(), static_cast<std::size_t>(count), writing % 10);
                }
                QCOMPARE(cache.length(), static_cast<std::int64_t>(now.size()));
            }
            kept.emplace_back(cache.snapshot(), now);
            for (const auto& [snapshot, expected] : kept) {
                QCOMPARE(snapshot.length(), static_cast<std::int64_t>(expected.size()));
                for (std::size_t p = 0; p < expected.size(); ++p)
                    QVERIFY(holds(snapshot, static_cast<std::int64_t>(p), expected[p]));
            }
        }
    }

    void snapshotsOutliveTheCache()
    {
        CacheSnapshot snapshot;
        {
            auto cache = make();
            append(*m_backend, cache, 2000, 3);
            snapshot = cache.snapshot();
        }
        QVERIFY(holds(snapshot, 0, 3) && holds(snapshot, 1999, 3));
    }
};

QTEST_APPLESS_MAIN(TestKvCache)
#include "tst_kv_cache.moc"
