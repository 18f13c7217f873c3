// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/synthetic_run.h"
#include "ui/painting/position_axis.h"
#include "ui/views/position_view.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace sightline;

class TestPositionAxis : public QObject {
    Q_OBJECT

private slots:
    void columnsPartThePositions_data();
    void columnsPartThePositions();
    void pixelsAndPositionsAgree();
    void zoomKeepsThePositionUnderThePointer();
    void staysWithinTheSequence();
    void growingShowsAllOrKeepsTheRange();
    void revealMovesAsLittleAsNeeded();
    void ignoresNonsense();
    void ticksAreRoundAndApart_data();
    void ticksAreRoundAndApart();
    void segmentsOfARun();
    void distancesPartThePositions();
    void distanceTicksAreRound();
};

void TestPositionAxis::columnsPartThePositions_data()
{
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::addColumn<int>("width");
    QTest::newRow("131072 on 1200") << 0.0 << 131072.0 << 1200;
    QTest::newRow("7500 on 1181") << 0.0 << 7500.0 << 1181;
    QTest::newRow("fractional") << 100.25 << 9100.75 << 640;
    QTest::newRow("one each") << 10.0 << 650.0 << 640;
}

void TestPositionAxis::columnsPartThePositions()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    QFETCH(int, width);
    const AxisMap map{begin, end, 0, width};
    std::int64_t next = map.column(0).begin;
    for (int i = 0; i < width; ++i) {
        const PositionRange range = map.column(i);
        QCOMPARE(range.begin, next);
        QVERIFY(range.end > range.begin);
        next = range.end;
    }
    QCOMPARE(next, static_cast<std::int64_t>(std::floor(end)));
}

void TestPositionAxis::pixelsAndPositionsAgree()
{
    const AxisMap map{4000, 4032, 104, 1216}; // 38 pixels a position
    QCOMPARE(map.xOf(4000), 104.0);
    QCOMPARE(map.xOf(4001), 142.0);
    QCOMPARE(map.positionAt(104), 4000);
    QCOMPARE(map.positionAt(141.9), 4000);
    QCOMPARE(map.positionAt(142), 4001);
    QCOMPARE(map.column(37).begin, 4000);
    QCOMPARE(map.column(38).begin, 4001);
    QVERIFY(map.hasGaps(1));
    QVERIFY(map.endsPosition(37));
    QVERIFY(!map.endsPosition(36));
    for (std::int64_t p = 4000; p < 4032; ++p)
        QCOMPARE(map.positionAt(map.xOf(static_cast<double>(p)) + 0.5), p);
}

void TestPositionAxis::zoomKeepsThePositionUnderThePointer()
{
    PositionAxis axis;
    axis.setLength(131072);
    const double pointer = 70000;
    for (int i = 0; i < 12; ++i) {
        const double share = (pointer - axis.begin()) / (axis.end() - axis.begin());
        axis.zoom(pointer, 1.7);
        QVERIFY(std::abs((pointer - axis.begin()) / (axis.end() - axis.begin()) - share) < 1e-6);
    }
    QVERIFY(axis.end() - axis.begin() < 300);
    for (int i = 0; i < 60; ++i)
        axis.zoom(pointer, 10);
    QVERIFY(std::abs(axis.end() - axis.begin() - PositionAxis::kLeastVisible) < 1e-6);
    for (int i = 0; i < 60; ++i)
        axis.zoom(pointer, 0.1);
    QVERIFY(axis.showsAll());
    QCOMPARE(axis.begin(), 0.0);
    QCOMPARE(axis.end(), 131072.0);
}

void TestPositionAxis::staysWithinTheSequence()
{
    PositionAxis axis;
    axis.setLength(1000);
    axis.setVisible(900, 1100);
    QCOMPARE(axis.begin(), 800.0);
    QCOMPARE(axis.end(), 1000.0);
    axis.pan(-5000);
    QCOMPARE(axis.begin(), 0.0);
    QCOMPARE(axis.end(), 200.0);
    axis.pan(50);
    QCOMPARE(axis.begin(), 50.0);
    axis.showAll();
    QVERIFY(axis.showsAll());
    axis.setLength(3); // shorter than the closest zoom
    QVERIFY(axis.showsAll());
    axis.zoom(1, 4);
    QVERIFY(axis.showsAll());
}

void TestPositionAxis::growingShowsAllOrKeepsTheRange()
{
    PositionAxis axis;
    axis.setLength(1000);
    axis.setLength(1032);
    QCOMPARE(axis.end(), 1032.0);
    axis.setVisible(100, 200);
    axis.setLength(1064);
    QCOMPARE(axis.begin(), 100.0);
    QCOMPARE(axis.end(), 200.0);
    axis.setLength(150); // another, shorter sequence: as much of the range as there is
    QCOMPARE(axis.end(), 150.0);
    QVERIFY(axis.begin() >= 0);
    axis.setLength(20);
    QVERIFY(axis.begin() >= 0 && axis.end() <= 20);
    axis.setLength(0);
    QCOMPARE(axis.begin(), 0.0);
}

void TestPositionAxis::revealMovesAsLittleAsNeeded()
{
    PositionAxis axis;
    axis.setLength(1000);
    axis.setVisible(100, 200);
    QSignalSpy changes(&axis, &PositionAxis::changed);
    axis.reveal(150);
    QCOMPARE(changes.count(), 0);
    axis.reveal(300);
    QVERIFY(axis.begin() <= 300 && axis.end() >= 301);
    QCOMPARE(axis.end() - axis.begin(), 100.0);
    axis.reveal(5);
    QVERIFY(axis.begin() <= 5);
    axis.reveal(-1);
    axis.reveal(1000);
    QVERIFY(axis.begin() <= 5);
}

void TestPositionAxis::ignoresNonsense()
{
    PositionAxis axis;
    axis.setLength(1000);
    const double nan = std::nan("");
    axis.zoom(nan, 2);
    axis.zoom(10, 0);
    axis.zoom(10, -1);
    axis.zoom(10, std::numeric_limits<double>::infinity());
    axis.setVisible(nan, 5);
    axis.pan(nan);
    QCOMPARE(axis.begin(), 0.0);
    QCOMPARE(axis.end(), 1000.0);
    axis.setLength(-5);
    QCOMPARE(axis.length(), 0);
}

void TestPositionAxis::ticksAreRoundAndApart_data()
{
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::newRow("all of 131072") << 0.0 << 131072.0;
    QTest::newRow("all of 7500") << 0.0 << 7500.0;
    QTest::newRow("close") << 4059.3 << 4091.1;
}

void TestPositionAxis::ticksAreRoundAndApart()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    const AxisMap map{begin, end, 100, 1200};
    const auto ticks = axisTicks(map, 80);
    QVERIFY(ticks.size() >= 3);
    for (std::size_t i = 1; i < ticks.size(); ++i) {
        const std::int64_t step = ticks[i].position - ticks[i - 1].position;
        QVERIFY(map.xOf(static_cast<double>(ticks[i].position)) -
                    map.xOf(static_cast<double>(ticks[i - 1].position)) >=
                80 - 1e-6);
        QCOMPARE(ticks[i].position % step, 0);
        const QString digits = QString::number(step).remove(QLatin1Char('0'));
        QVERIFY2(digits == QLatin1String("1") || digits == QLatin1String("2") ||
                     digits == QLatin1String("5"),
                 qPrintable(digits));
    }
}

void TestPositionAxis::segmentsOfARun()
{
    synthetic::Shape shape;
    shape.documentTokens = 500;
    shape.questionTokens = 9;
    shape.answerTokens = 40;
    shape.k = 32;
    const synthetic::Run run(shape);
    PositionAxis axis;
    syncAxis(axis, *run.snapshot);
    QCOMPARE(axis.length(), 1 + 500 + 9 + 40);
    // The beginning mark goes to the document, the marker behind the question to the question.
    const auto& segments = axis.segments();
    QCOMPARE(segments.size(), std::size_t(3));
    QCOMPARE(segments[0].kind, AxisSegment::Kind::Document);
    QCOMPARE(segments[0].begin, 0);
    QCOMPARE(segments[0].end, 501);
    QCOMPARE(segments[1].kind, AxisSegment::Kind::Question);
    QCOMPARE(segments[1].end, 510);
    QCOMPARE(segments[2].kind, AxisSegment::Kind::Answer);
    QCOMPARE(segments[2].end, 550);

    // While the answer grows, the axis moves in strides and not with every token.
    syncAxis(axis, *run.after(3));
    const auto length = axis.length();
    syncAxis(axis, *run.after(20));
    QCOMPARE(axis.length(), length);
}

void TestPositionAxis::distancesPartThePositions()
{
    const AxisMap map{0, 9000, 104, 1200, 8100, 9000};
    QVERIFY(map.isDistance());
    for (const double p : {0.0, 17.0, 4000.0, 8000.5, 8100.0, 8101.0})
        QVERIFY(std::abs(map.positionOf(map.coordinateOf(p)) - p) < 1e-6);
    QCOMPARE(map.coordinateOf(8101), 9000.0); // the right edge of the query
    QCOMPARE(map.coordinateOf(8500), 9000.0); // what comes later stands nowhere
    QVERIFY(map.coordinateOf(0) > 0);
    // Every position has a column, columns rise, and pooled columns part the positions.
    std::int64_t next = -1;
    int lone = 0;
    for (int i = 0; i < map.width; ++i) {
        const PositionRange range = map.column(i);
        QVERIFY(range.end > range.begin);
        if (i > 0) {
            QVERIFY(range.begin >= next - 1);
            QVERIFY(range.begin <= next);
        }
        lone += range.end - range.begin == 1;
        next = range.end;
    }
    QCOMPARE(next, 8101);
    QVERIFY(lone > 300); // the recent past has room
    const std::vector<char> gaps = map.gaps(1);
    QVERIFY(gaps[1199 - 1] == 0 || gaps[1199] != 0);
    QVERIFY(std::count(gaps.begin(), gaps.end(), 1) >= 10); // wide positions keep apart
    QCOMPARE(gaps[100], 0);                                 // narrow ones do not
}

void TestPositionAxis::distanceTicksAreRound()
{
    const AxisMap map{0, 9000, 104, 1200, 8100, 9000};
    const auto ticks = axisTicks(map, 60);
    QStringList labels;
    double last = 1e9;
    for (const AxisTick& tick : ticks) {
        labels << tick.label;
        QVERIFY(last - map.xOf(static_cast<double>(tick.position)) >= 60);
        last = map.xOf(static_cast<double>(tick.position));
    }
    for (const char* wanted : {"10", "100", "1,000"})
        QVERIFY2(labels.contains(QLatin1String(wanted)), qPrintable(labels.join(QLatin1Char(' '))));
    QCOMPARE(ticks[static_cast<std::size_t>(labels.indexOf(QStringLiteral("100")))].position, 8000);

    PositionAxis axis;
    axis.setLength(9000);
    axis.setQuery(8100);
    axis.setVisible(100, 200);
    QSignalSpy changes(&axis, &PositionAxis::changed);
    axis.setDistance(true);
    QCOMPARE(changes.count(), 1);
    QVERIFY(axis.showsAll());
    axis.setVisible(8500, 9000);
    axis.reveal(10); // far back: left of what is visible
    QVERIFY(axis.begin() < axis.map(0, 1).coordinateOf(10) + 1e-9);
    axis.setHidesSinks(true);
    axis.setHidesSinks(true);
    QCOMPARE(changes.count(), 4);
    QVERIFY(axis.isHidden(3, 8100) && !axis.isHidden(4, 8100) && !axis.isHidden(8100, 8100));
    axis.setHidesRecent(true);
    QVERIFY(axis.isHidden(8037, 8100) && !axis.isHidden(8036, 8100));
}

QTEST_MAIN(TestPositionAxis)
#include "tst_position_axis.moc"
