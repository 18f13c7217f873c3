// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/cli/crossover.h"

#include <QtTest>

using namespace sightline::cli;
using Measured = std::map<std::int64_t, DenseAndSparse>;

class TestCrossover : public QObject {
    Q_OBJECT

private slots:
    void liesBetweenTheContextsAroundIt()
    {
        // Gains -1 at 1,000 and +3 at 5,000: zero a quarter of the way.
        const Measured measured{{1000, {2, 3}}, {5000, {9, 6}}, {9000, {20, 10}}};
        const auto context = sparseIsFasterFrom(measured);
        QVERIFY(context.has_value());
        QCOMPARE(*context, 2000.0);
        QCOMPARE(describeCrossover(measured), std::string("DSA is faster from about 2000 tokens on (interpolated)"));
    }

    void countsFromWhereItStays()
    {
        // Faster at the shortest by chance, slower behind it.
        const auto context = sparseIsFasterFrom({{100, {2, 1}}, {200, {2, 3}}, {300, {4, 3}}});
        QVERIFY(context.has_value());
        QCOMPARE(*context, 250.0);
    }

    void everywhereOrNowhere()
    {
        QCOMPARE(sparseIsFasterFrom({{64, {3, 2}}, {128, {5, 3}}}).value_or(0), 64.0);
        QVERIFY(describeCrossover({{64, {3, 2}}}).find("64 tokens on, the shortest") != std::string::npos);
        QVERIFY(!sparseIsFasterFrom({{64, {3, 2}}, {128, {3, 3}}}).has_value());
        QVERIFY(describeCrossover({{64, {3, 2}}, {128, {3, 3}}}).find("up to 128 tokens") != std::string::npos);
    }

    void equalTimesCountAsTheTurn()
    {
        QCOMPARE(sparseIsFasterFrom({{100, {2, 2}}, {300, {4, 3}}}).value_or(0), 100.0);
    }
};

QTEST_APPLESS_MAIN(TestCrossover)
#include "tst_crossover.moc"
