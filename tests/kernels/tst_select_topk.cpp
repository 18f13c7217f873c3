// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/select_topk.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <vector>

using namespace sightline::cpu;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

struct Choice {
    std::vector<std::int32_t> positions;
    TopkBoundary boundary;
};

Choice select(const std::vector<float>& scores, std::int64_t k, TopkScratch& scratch)
{
    Choice out;
    out.positions.assign(scores.size() + 3, -77); // what lies behind must stay
    selectTopk(scores.data(), static_cast<std::int64_t>(scores.size()), k, out.positions.data(),
               scratch, &out.boundary);
    const auto n = static_cast<std::size_t>(
        std::clamp<std::int64_t>(k, 0, static_cast<std::int64_t>(scores.size())));
    if (std::any_of(out.positions.begin() + static_cast<std::ptrdiff_t>(n), out.positions.end(),
                    [](std::int32_t p) { return p != -77; }))
        qFatal("wrote beyond min(k, n)");
    out.positions.resize(n);
    return out;
}

Choice select(const std::vector<float>& scores, std::int64_t k)
{
    TopkScratch scratch;
    return select(scores, k, scratch);
}

/// The definition: sort by falling score, then by position.
Choice bySorting(const std::vector<float>& scores, std::int64_t k)
{
    const auto n = static_cast<std::int64_t>(scores.size());
    if (n <= k) {
        Choice all{std::vector<std::int32_t>(scores.size()), {-kInfinity, kInfinity, 0}};
        std::iota(all.positions.begin(), all.positions.end(), 0);
        return all;
    }
    std::vector<std::int32_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
        return scores[static_cast<std::size_t>(a)] > scores[static_cast<std::size_t>(b)];
    });
    const float kth = scores[static_cast<std::size_t>(order[static_cast<std::size_t>(k - 1)])];
    const float next = scores[static_cast<std::size_t>(order[static_cast<std::size_t>(k)])];
    Choice out;
    out.boundary = {kth, kth == next ? 0.0f : kth - next,
                    static_cast<std::int32_t>(std::count(scores.begin(), scores.end(), kth))};
    order.resize(static_cast<std::size_t>(k));
    std::sort(order.begin(), order.end());
    out.positions = order;
    return out;
}

bool equal(const Choice& a, const Choice& b)
{
    return a.positions == b.positions && a.boundary.threshold == b.boundary.threshold
        && a.boundary.gap == b.boundary.gap && a.boundary.ties == b.boundary.ties;
}

/// Rows of every shape that has hurt a selection somewhere.
std::vector<float> makeRow(const std::string& kind, std::size_t n, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0, 1);
    std::vector<float> row(n);
    for (std::size_t i = 0; i < n; ++i) {
        const auto x = static_cast<float>(i);
        row[i] = kind == "normal"    ? normal(random)
            : kind == "normal(40,1)" ? 40 + normal(random)
            : kind == "rising"       ? x
            : kind == "falling"      ? -x
            : kind == "constant"     ? 3.5f
            : kind == "zeros"        ? (random() % 2 ? 0.0f : -0.0f)
            : kind == "plateau"      ? (random() % 10 == 0 ? normal(random)
                                            : random() % 2 ? 0.0f
                                                           : -0.0f)
            : kind == "few values"   ? static_cast<float>(random() % 4)
            : kind == "one spike"    ? (i == n / 3 ? 1e30f : 0.0f)
            : kind == "-inf tail"    ? (i < n / 4 ? normal(random) : -kInfinity)
            : kind == "all -inf"     ? -kInfinity
            : kind == "huge"         ? normal(random) * 1e38f
            : kind == "subnormal"    ? normal(random) * 1e-41f
            : kind == "infinities"   ? (random() % 3 == 0  ? kInfinity
                                            : random() % 2 ? -kInfinity
                                                           : normal(random))
            : kind == "head is high" ? (i < 40 ? 100 + x : normal(random))
            : kind == "tail is high" ? (i + 40 >= n ? 100 + normal(random) : normal(random))
            : kind == "alternating"  ? (i % 2 ? 1.0f + 1e-6f * x : -1.0f)
                                     : std::sin(x * 0.37f);
    }
    return row;
}

const char* const kKinds[] = {
    "normal",    "normal(40,1)", "rising",       "falling",      "constant",    "zeros",
    "plateau",   "few values",   "one spike",    "-inf tail",    "all -inf",    "huge",
    "subnormal", "infinities",   "head is high", "tail is high", "alternating", "sine"};

} // namespace

class TestSelectTopk : public QObject {
    Q_OBJECT

private slots:
    void byHand()
    {
        const std::vector<float> scores = {1, 5, 3, 5, 2};
        const Choice two = select(scores, 2);
        QCOMPARE(two.positions, (std::vector<std::int32_t>{1, 3}));
        QVERIFY(two.boundary.threshold == 5 && two.boundary.gap == 2 && two.boundary.ties == 2);
        const Choice one = select(scores, 1); // a tie across the boundary: the lower position
        QCOMPARE(one.positions, (std::vector<std::int32_t>{1}));
        QVERIFY(one.boundary.threshold == 5 && one.boundary.gap == 0 && one.boundary.ties == 2);
        const Choice four = select(scores, 4);
        QCOMPARE(four.positions, (std::vector<std::int32_t>{1, 2, 3, 4}));
        QVERIFY(four.boundary.threshold == 2 && four.boundary.gap == 1 && four.boundary.ties == 1);
        for (const std::int64_t k : {5, 6, 1000}) {
            const Choice all = select(scores, k);
            QCOMPARE(all.positions, (std::vector<std::int32_t>{0, 1, 2, 3, 4}));
            QVERIFY(all.boundary.threshold == -kInfinity && all.boundary.gap == kInfinity
                    && all.boundary.ties == 0);
        }
        QVERIFY(select(scores, 0).positions.empty());
        QVERIFY(select({}, 4).positions.empty());
        QCOMPARE(select({7}, 1).positions, (std::vector<std::int32_t>{0}));
    }

    void negativeZeroEqualsZero()
    {
        QCOMPARE(select({-0.0f, 0.0f, -0.0f, 0.0f}, 2).positions,
                 (std::vector<std::int32_t>{0, 1}));
        QCOMPARE(select({-1, 0.0f, -0.0f, 0.0f, -1}, 2).positions,
                 (std::vector<std::int32_t>{1, 2}));
        QCOMPARE(select({-1, -0.0f, 0.0f, 0.0f, 1}, 2).positions,
                 (std::vector<std::int32_t>{1, 4}));
        QCOMPARE(select({-1, -0.0f, 0.0f, 0.0f, 1}, 2).boundary.ties, 3);
    }

    void equalsSorting_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : kKinds)
            QTest::newRow(kind) << QString(kind);
    }

    void equalsSorting()
    {
        QFETCH(QString, kind);
        TopkScratch reused; // by rows of all lengths and kinds, as in a forward pass
        (void)select(makeRow("normal(40,1)", 3000, 5), 256, reused);
        for (const std::size_t n :
             {1u, 2u, 3u, 15u, 16u, 17u, 31u, 100u, 255u, 256u, 257u, 1000u, 4097u, 20011u}) {
            const auto row = makeRow(kind.toStdString(), n, static_cast<unsigned>(n));
            for (const std::int64_t k :
                 {std::int64_t{1}, std::int64_t{2}, std::int64_t{16}, std::int64_t{64},
                  std::int64_t{256}, static_cast<std::int64_t>(n) / 2,
                  static_cast<std::int64_t>(n) - 1, static_cast<std::int64_t>(n),
                  static_cast<std::int64_t>(n) + 1}) {
                if (k < 1)
                    continue;
                const Choice expected = bySorting(row, k);
                QVERIFY2(equal(select(row, k), expected),
                         qPrintable(QString("n %1 k %2").arg(n).arg(k)));
                QVERIFY2(equal(select(row, k, reused), expected),
                         qPrintable(QString("reused, n %1 k %2").arg(n).arg(k)));
            }
        }
    }

    void scratchOfAnotherRowChangesNothing()
    {
        for (const char* before : kKinds)
            for (const char* after : kKinds) {
                TopkScratch scratch;
                (void)select(makeRow(before, 2000, 1), 100, scratch);
                const auto row = makeRow(after, 2100, 2);
                QVERIFY2(equal(select(row, 100, scratch), bySorting(row, 100)), after);
            }
    }

    void boundaryIsOptional()
    {
        const auto row = makeRow("normal", 500, 3);
        TopkScratch scratch;
        std::vector<std::int32_t> out(40);
        selectTopk(row.data(), 500, 40, out.data(), scratch);
        QCOMPARE(out, bySorting(row, 40).positions);
    }

    void randomRows()
    {
        std::mt19937 random(99);
        TopkScratch scratch;
        for (int i = 0; i < 2000; ++i) {
            const std::size_t n = 1 + random() % 700;
            const std::int64_t k = 1 + static_cast<std::int64_t>(random() % (n + 2));
            std::vector<float> row(n);
            const unsigned values = 1u << (random() % 20);
            for (float& x : row)
                x = static_cast<float>(static_cast<int>(random() % values))
                    - static_cast<float>(values) / 2;
            QVERIFY(equal(select(row, k, scratch), bySorting(row, k)));
        }
    }
};

QTEST_APPLESS_MAIN(TestSelectTopk)
#include "tst_select_topk.moc"
