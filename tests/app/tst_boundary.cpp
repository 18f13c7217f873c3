// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boundary.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace sightline;

class TestBoundary : public QObject {
    Q_OBJECT

private slots:
    void countsByHand()
    {
        PositionRow row;
        // k = 4: 9, 5, 4 and one of the two 3s (the lower position).
        row.scores = {9, 0, 3, 4, 0, 3, 5, 2.99F, 0, -1};
        LayerRecord layer;
        layer.selected = {0, 2, 3, 6};
        layer.threshold = 3;
        layer.gap = 0;
        const Boundary b = boundaryOf(row, layer);
        QVERIFY(b.exists);
        QCOMPARE(b.k, 4);
        QCOMPARE(b.ties, 2);
        QCOMPARE(b.tiesSelected, 1);
        QCOMPARE(b.zeros, 3);
        QCOMPARE(b.zerosSelected, 0);
        QCOMPARE(b.epsilon, 3.0 / 256);
        QCOMPARE(b.within, 3); // 3, 3 and 2.99
        QCOMPARE(b.withinSelected, 1);
        QCOMPARE(b.reach, 6.0); // all ten are among the nearest: 9 - 3
        const auto sum = [](const auto& bins) { return std::accumulate(bins.begin(), bins.end(), 0); };
        QCOMPARE(sum(b.selectedBins), 4);
        QCOMPARE(sum(b.otherBins), 6);
        QCOMPARE(b.selectedBins[12], 1);       // margin 0: above the middle
        QCOMPARE(b.otherBins[12], 1);          // its tie
        QCOMPARE(b.otherBins[11], 1);          // 2.99
        QCOMPARE(b.selectedBins.back(), 1);    // 9
        QCOMPARE(b.otherBins[(-4 + 6) * 2], 1); // -1 has a margin of -4; bins are 0.5 wide
    }

    void zerosMayBeSelected()
    {
        PositionRow row;
        row.scores = {0, 0, 7, 0};
        LayerRecord layer;
        layer.selected = {0, 2};
        layer.threshold = 0;
        layer.gap = 0;
        const Boundary b = boundaryOf(row, layer);
        QCOMPARE(b.zeros, 3);
        QCOMPARE(b.zerosSelected, 1);
        QCOMPARE(b.ties, 3);
        QCOMPARE(b.epsilon, 0.0);
        QCOMPARE(b.within, 3); // ties are always as close as can be
    }

    void histogramHoldsTheNearest()
    {
        PositionRow row;
        LayerRecord layer;
        for (int i = 0; i < 4000; ++i)
            row.scores.push_back(static_cast<float>(i));
        for (int i = 3000; i < 4000; ++i)
            layer.selected.push_back(i);
        layer.threshold = 3000;
        layer.gap = 1;
        const Boundary b = boundaryOf(row, layer);
        QCOMPARE(b.reach, 128.0); // 1 + 2 · 127 + 1 positions
        int all = 0;
        for (int i = 0; i < Boundary::kBins; ++i) {
            QCOMPARE(b.selectedBins[static_cast<std::size_t>(i)] > 0, i >= Boundary::kBins / 2);
            QCOMPARE(b.otherBins[static_cast<std::size_t>(i)] > 0, i < Boundary::kBins / 2);
            all += b.selectedBins[static_cast<std::size_t>(i)] + b.otherBins[static_cast<std::size_t>(i)];
        }
        QCOMPARE(all, 257);
    }

    void withoutBoundaryThereIsNone()
    {
        LayerRecord layer;
        layer.threshold = 1;
        QVERIFY(!boundaryOf({}, layer).exists);
        PositionRow row;
        row.scores = {1, 2};
        layer.selectsAll = true;
        QVERIFY(!boundaryOf(row, layer).exists);
        layer.selectsAll = false;
        layer.threshold = kNotMeasured;
        QVERIFY(!boundaryOf(row, layer).exists);
        layer.threshold = 1;
        layer.selected = {-3, 90000}; // positions outside the row are not followed
        QVERIFY(boundaryOf(row, layer).exists);
    }

    void notANumberIsLeftOut()
    {
        PositionRow row;
        row.scores = {std::nanf(""), 2, 1};
        LayerRecord layer;
        layer.selected = {1};
        layer.threshold = 2;
        layer.gap = 1;
        const Boundary b = boundaryOf(row, layer);
        QCOMPARE(b.selectedBins.size(), std::size_t(Boundary::kBins));
        QCOMPARE(b.reach, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestBoundary)
#include "tst_boundary.moc"
