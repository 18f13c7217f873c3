// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/heat_image.h"
#include "ui/painting/pyramid.h"
#include "ui/painting/score_columns.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <set>

using namespace sightline;

class TestPyramid : public QObject {
    Q_OBJECT

private slots:
    void extentEqualsScan();
    void leavesOutWhatIsNotFinite();
    void emptyRowsAndRanges();
    void sumsEqualScan();
    void countsEqualScan();
    void plantedMaximaAllShow_data();
    void plantedMaximaAllShow();
    void heatMapShowsPlantedCells_data();
    void heatMapShowsPlantedCells();
    void heatRowsMayComeInAnyOrder();
    void densityColumnsSplitTheSelection_data();
    void densityColumnsSplitTheSelection();
    void scoreRowFindsMissedMass();
    void robustTopClipsOnlyWhatDwarfs();
    void rankCountsTiesOnce();
};

void TestPyramid::extentEqualsScan()
{
    std::mt19937 random(3);
    std::normal_distribution<float> normal(0, 5);
    for (const int size : {1, 2, 3, 17, 64, 65, 1000}) {
        std::vector<float> values(static_cast<std::size_t>(size));
        for (float& v : values)
            v = normal(random);
        const Pyramid pyramid(values);
        for (int round = 0; round < 300; ++round) {
            const int a = static_cast<int>(random() % static_cast<unsigned>(size));
            const int b = a + 1 + static_cast<int>(random() % static_cast<unsigned>(size - a));
            const Extent extent = pyramid.extent(a, b);
            QCOMPARE(extent.most, *std::max_element(values.begin() + a, values.begin() + b));
            QCOMPARE(extent.least, *std::min_element(values.begin() + a, values.begin() + b));
        }
    }
}

void TestPyramid::leavesOutWhatIsNotFinite()
{
    const float infinity = std::numeric_limits<float>::infinity();
    const std::vector<float> values = {-infinity, 2, std::nanf(""), -1, infinity};
    const Pyramid pyramid(values);
    QCOMPARE(pyramid.extent().least, -1.0F);
    QCOMPARE(pyramid.extent().most, 2.0F);
    QVERIFY(pyramid.extent(0, 1).isEmpty());
    QVERIFY(pyramid.extent(2, 3).isEmpty());
    QCOMPARE(PrefixSum(values).sum(0, 5), 1.0);
}

void TestPyramid::emptyRowsAndRanges()
{
    QVERIFY(Pyramid().extent().isEmpty());
    QVERIFY(Pyramid(std::span<const float>()).extent(0, 10).isEmpty());
    const std::vector<float> one = {4};
    QVERIFY(Pyramid(one).extent(1, 1).isEmpty());
    QVERIFY(Pyramid(one).extent(5, 9).isEmpty());
    QCOMPARE(Pyramid(one).extent(-7, 9).most, 4.0F);
    QCOMPARE(PrefixSum().sum(0, 3), 0.0);
    QCOMPARE(PrefixSum(one).sum(-3, 8), 4.0);
    QCOMPARE(countIn({}, 0, 5), 0);
}

void TestPyramid::sumsEqualScan()
{
    std::vector<float> values(1000);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(i % 7) * 0.25F;
    const PrefixSum sums(values);
    for (int a = 0; a < 1000; a += 37)
        for (int b = a; b <= 1000; b += 101) {
            double expected = 0;
            for (int i = a; i < b; ++i)
                expected += values[static_cast<std::size_t>(i)];
            QCOMPARE(sums.sum(a, b), expected);
        }
}

void TestPyramid::countsEqualScan()
{
    const std::vector<std::int32_t> positions = {0, 3, 4, 9, 100};
    QCOMPARE(countIn(positions, 0, 1), 1);
    QCOMPARE(countIn(positions, 1, 3), 0);
    QCOMPARE(countIn(positions, 3, 10), 3);
    QCOMPARE(countIn(positions, 0, 101), 5);
    QCOMPARE(countIn(positions, 101, 500), 0);
}

void TestPyramid::plantedMaximaAllShow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::newRow("all, 1200 px") << 1200 << 0.0 << 131072.0;
    QTest::newRow("all, 2400 px") << 2400 << 0.0 << 131072.0;
    QTest::newRow("all, odd width") << 777 << 0.0 << 131072.0;
    QTest::newRow("a third") << 1200 << 40000.5 << 83691.2;
    QTest::newRow("two a pixel") << 1200 << 64000.0 << 66400.0;
    QTest::newRow("one a pixel") << 1200 << 64000.0 << 65200.0;
    QTest::newRow("wide positions") << 1200 << 64000.3 << 64100.7;
}

// The reason for pooling by maximum: of 1000 isolated hot positions among 131,072, every one is
// seen at every zoom. Each column must show exactly the brightest position that lies under it.
void TestPyramid::plantedMaximaAllShow()
{
    QFETCH(int, width);
    QFETCH(double, begin);
    QFETCH(double, end);
    std::vector<float> values(131072, 0.1F);
    std::mt19937 random(11);
    std::set<std::int64_t> planted = {64010, 64055, 64090};
    while (planted.size() < 1000)
        planted.insert(static_cast<std::int64_t>(random() % values.size()));
    for (const auto p : planted)
        values[static_cast<std::size_t>(p)] = 1 + static_cast<float>(p % 13);
    const Pyramid pyramid(values);
    const AxisMap map{begin, end, 40, width};

    std::set<std::int64_t> seen;
    for (int i = 0; i < width; ++i) {
        const PositionRange range = map.column(i);
        const Extent extent = pyramid.extent(range.begin, range.end);
        float expected = 0.1F;
        for (auto it = planted.lower_bound(range.begin); it != planted.end() && *it < range.end;
             ++it) {
            expected = std::max(expected, values[static_cast<std::size_t>(*it)]);
            seen.insert(*it);
        }
        QCOMPARE(extent.most, expected);
    }
    std::set<std::int64_t> visible;
    for (const auto p : planted)
        if (static_cast<double>(p) >= begin && static_cast<double>(p) < std::floor(end))
            visible.insert(p);
    QVERIFY(!visible.empty());
    for (const auto p : visible)
        QVERIFY2(seen.count(p),
                 qPrintable(QStringLiteral("position %1 lies under no column").arg(p)));
}

void TestPyramid::heatMapShowsPlantedCells_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("1600 px") << 1600;
    QTest::newRow("900 px") << 900;
}

void TestPyramid::heatMapShowsPlantedCells()
{
    QFETCH(int, width);
    constexpr int kRows = 50;
    constexpr int kPositions = 32768;
    std::mt19937 random(5);
    std::set<std::pair<int, int>> planted;
    while (planted.size() < 1000)
        planted.insert(
            {static_cast<int>(random() % kRows), static_cast<int>(random() % kPositions)});
    HeatPyramid heat;
    for (int row = 0; row < kRows; ++row) {
        std::vector<std::uint8_t> values(kPositions, 0);
        for (const auto& [r, p] : planted)
            if (r == row)
                values[static_cast<std::size_t>(p)] = 200;
        heat.setRow(row, std::move(values));
    }
    const AxisMap map{0, kPositions, 0, width};
    QImage image(width, kRows, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int row = 0; row < kRows; ++row) {
        std::vector<QRgb> colours(static_cast<std::size_t>(width), 0);
        for (int i = 0; i < width; ++i) {
            const PositionRange range = map.column(i);
            if (heat.most(row, range.begin, range.end) == 200)
                colours[static_cast<std::size_t>(i)] = qRgb(200, 0, 0);
        }
        fillRow(image, map, row, 1, colours);
    }
    // Each planted cell lights the one column that holds it; nothing else is lit.
    const auto columnOf = [&](int position) {
        int i = static_cast<int>(map.xOf(position));
        while (map.column(i).end <= position)
            ++i;
        return i;
    };
    std::set<std::pair<int, int>> expected, lit;
    for (const auto& [row, position] : planted)
        expected.insert({row, columnOf(position)});
    for (int y = 0; y < kRows; ++y)
        for (int x = 0; x < width; ++x)
            if (image.pixel(x, y) == qRgb(200, 0, 0))
                lit.insert({y, x});
    QCOMPARE(lit, expected);
    QVERIFY(lit.size() > 950);
}

void TestPyramid::heatRowsMayComeInAnyOrder()
{
    HeatPyramid heat;
    heat.setRow(3, {1, 2, 9});
    QCOMPARE(heat.rowCount(), 4);
    QVERIFY(!heat.hasRow(0));
    QVERIFY(heat.hasRow(3));
    QCOMPARE(heat.most(0, 0, 10), std::uint8_t(0));
    QCOMPARE(heat.most(3, 0, 2), std::uint8_t(2));
    QCOMPARE(heat.most(3, -5, 100), std::uint8_t(9));
    QCOMPARE(heat.most(99, 0, 3), std::uint8_t(0));
    heat.setRow(3, {7});
    QCOMPARE(heat.most(3, 0, 3), std::uint8_t(7));
}

void TestPyramid::densityColumnsSplitTheSelection_data()
{
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::newRow("pooled") << 0.0 << 10000.0;
    QTest::newRow("fractional") << 1234.5 << 4321.9;
    QTest::newRow("one a pixel") << 500.0 << 1000.0;
    QTest::newRow("wide") << 500.4 << 540.8;
}

void TestPyramid::densityColumnsSplitTheSelection()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    std::vector<std::int32_t> positions;
    for (std::int32_t p = 0; p < 10000; ++p)
        if ((p * 7919) % 31 == 0 || (p > 520 && p < 530))
            positions.push_back(p);
    const AxisMap map{begin, end, 0, 500};
    std::vector<float> shares;
    densityColumns(positions, map.columns(), shares);
    QCOMPARE(shares.size(), std::size_t(500));
    for (int i = 0; i < map.width; ++i) {
        const PositionRange range = map.column(i);
        QCOMPARE(shares[static_cast<std::size_t>(i)],
                 static_cast<float>(countIn(positions, range.begin, range.end)) /
                     static_cast<float>(range.end - range.begin));
    }
}

void TestPyramid::scoreRowFindsMissedMass()
{
    PositionRow row;
    row.scores = {5, 1, 4, 0.5F, -2, 3};
    row.denseMass = {0.5F, 0.2F, 0.2F, 0.0F, 0.001F, 0.099F};
    LayerRecord layer;
    layer.selected = {0, 2, 5};
    layer.threshold = 3;
    const ScoreRow prepared(row, layer);
    QCOMPARE(prepared.missed().size(), std::size_t(1)); // 0.001 is not worth a mark
    QCOMPARE(prepared.missed().front().position, 1);
    QVERIFY(std::abs(prepared.missedInAll() - 0.201) < 1e-6);

    const auto columns = prepared.columns({0, 6, 0, 2}); // three positions a column
    QCOMPARE(columns.size(), std::size_t(2));
    QCOMPARE(columns[0].scores.most, 5.0F);
    QCOMPARE(columns[0].selected.least, 4.0F);
    QCOMPARE(columns[1].scores.least, -2.0F);
    QCOMPARE(columns[1].selected.most, 3.0F);
    QVERIFY(std::abs(columns[0].mass - 0.9) < 1e-6);
    QVERIFY(std::abs(columns[0].missed - 0.2) < 1e-6);
    QVERIFY(std::abs(columns[1].selectedShare - 1.0 / 3) < 1e-9);

    // A selection that names positions outside the row must not be followed there.
    layer.selected = {-4, 0, 1000000};
    QCOMPARE(ScoreRow(row, layer).missed().size(), std::size_t(3));
}

void TestPyramid::robustTopClipsOnlyWhatDwarfs()
{
    std::vector<double> even(1000);
    for (std::size_t i = 0; i < even.size(); ++i)
        even[i] = static_cast<double>(i);
    QVERIFY(!robustTop(even).isClipped);
    QCOMPARE(robustTop(even).top, 999.0);
    even[3] = 1e6;
    QVERIFY(robustTop(even).isClipped);
    QCOMPARE(robustTop(even).top, 999.0);
    QVERIFY(!robustTop({}).isClipped);
    QCOMPARE(robustTop({2.0}).top, 2.0);
    QVERIFY(!robustTop({0, 0, 0, 5}).isClipped); // nothing else to see
}

void TestPyramid::rankCountsTiesOnce()
{
    const std::vector<float> values = {3, 1, 3, 2};
    QCOMPARE(rankOf(values, 3), 1);
    QCOMPARE(rankOf(values, 2), 3);
    QCOMPARE(rankOf(values, 1), 4);
}

QTEST_MAIN(TestPyramid)
#include "tst_pyramid.moc"
