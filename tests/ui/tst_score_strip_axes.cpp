// SPDX-License-Identifier: GPL-3.0-or-later
// What the score strip measures scores against: the boundary, ranks, zeros, distance, and the positions it leaves out.
#include "app/boundary.h"
#include "tests/ui/score_strip_fixture.h"
#include "ui/painting/boundary_card.h"

#include <QTest>

using namespace sightline;
using namespace sightline::probe;
using Fixture = StripFixture;

class TestScoreStripAxes : public QObject {
    Q_OBJECT

private slots:
    void marginPartsReadFromUnread();
    void ranksStandOnALogarithmicScale();
    void zerosAreAPlateauOfTheirOwn();
    void boundaryMicroscope();
    void hiddenPositionsAreLeftOut();
    void distanceAxisAlignsQueries();
};

namespace {

/// y of the threshold line, which sticks out of the plot at the right; -1 without.
int lineOf(const QImage& image, const QRect& plot)
{
    for (int y = plot.top(); y < plot.bottom(); ++y)
        if (countColour(image, QRect(plot.right() - 12, y, 16, 1), Theme::light().divergence, 30) >= 6)
            return y;
    return -1;
}

} // namespace

void TestScoreStripAxes::marginPartsReadFromUnread()
{
    Fixture f;
    QCOMPARE(f.strip.valueAxis(), ValueAxis::Margin);
    const QImage image = settled(f.strip);
    const QRect plot = f.plot();
    const int line = lineOf(image, plot);
    QVERIFY(line > plot.top());
    // Above the boundary stands only what was read.
    QCOMPARE(countColour(image, QRect(plot.left(), plot.top(), plot.width(), line - 2 - plot.top()),
                         Theme::light().score),
             0);
    QVERIFY(countColour(image, QRect(plot.left(), line + 3, plot.width(), 20), Theme::light().score) > 1000);
    // Where nothing was chosen by scores there is no margin: the raw scores stand there.
    synthetic::Shape shape;
    shape.selectsAll = true;
    Fixture all(shape);
    QCOMPARE(lineOf(settled(all.strip), all.plot()), -1);
    QVERIFY(!all.strip.boundary().exists);
}

void TestScoreStripAxes::ranksStandOnALogarithmicScale()
{
    Fixture f;
    f.strip.setValueAxis(ValueAxis::Rank);
    const QImage image = settled(f.strip);
    const QRectF plot = f.strip.plotRect();
    const double railHeight = std::clamp(plot.height() * 0.035, 5.0, 7.0);
    const double bottom = plot.top() + plot.height() * 0.60 - railHeight * 0.6;
    const double n = static_cast<double>(f.run.row(4, 3)->scores.size());
    const double expected = bottom - (bottom - plot.top()) * std::log(n / 256) / std::log(n);
    QVERIFY(std::abs(lineOf(image, f.plot()) - expected) <= 1.5);
    // The best position reaches the top.
    const auto& scores = f.run.row(4, 3)->scores;
    const auto best = std::max_element(scores.begin(), scores.end()) - scores.begin();
    const int x = static_cast<int>(f.strip.xOfPosition(best));
    QVERIFY(!isNear(image.pixelColor(x, f.plot().top() + 1), Theme::light().panel, 2));
}

void TestScoreStripAxes::zerosAreAPlateauOfTheirOwn()
{
    Fixture f;
    auto row = std::make_shared<PositionRow>(*f.run.row(4, 2));
    std::int64_t selected = 0;
    const auto& layer = f.run.snapshot->tokens[4]->layers[2];
    for (std::size_t p = 1000; p < 2500; ++p) {
        row->scores[p] = 0;
        selected += std::binary_search(layer.selected.begin(), layer.selected.end(), static_cast<std::int32_t>(p));
    }
    f.strip.setRowSource([row](RunId, int, const TokenRecordPtr&, std::int64_t) { return row; });
    f.context.focus.setLayer(2);
    for (const ValueAxis axis : {ValueAxis::Margin, ValueAxis::Rank, ValueAxis::Raw}) {
        f.strip.setValueAxis(axis);
        const QImage image = settled(f.strip);
        const auto inside = [&](std::int64_t from, std::int64_t to) {
            const int left = static_cast<int>(f.strip.xOfPosition(from)), right = static_cast<int>(f.strip.xOfPosition(to));
            return countColour(image, QRect(left, f.plot().top(), right - left, f.plot().height() * 6 / 10),
                               Theme::light().plateau, 3);
        };
        QVERIFY(inside(1050, 2450) > 300);
        QCOMPARE(inside(2600, 7000), 0);
    }
    QCOMPARE(f.strip.boundary().zeros, 1500);
    QCOMPARE(f.strip.boundary().zerosSelected, selected);
    QCOMPARE(f.strip.thresholdLabel().value(2), QStringLiteral("1,500 zeros, %1 read").arg(selected));
}

void TestScoreStripAxes::boundaryMicroscope()
{
    Fixture f;
    QVERIFY(f.strip.boundaryCard().isEmpty());
    f.strip.setShowsBoundary(true);
    const QRect card = f.strip.boundaryCard().toRect();
    QVERIFY(card.width() > 100 && f.strip.rect().contains(card));
    Boundary wide = f.strip.boundary(); // the card is as wide as its words
    wide.zeros = wide.zerosSelected = wide.within = wide.withinSelected = 123456;
    QVERIFY(boundaryCardWidth(wide, &f.strip) > boundaryCardWidth(f.strip.boundary(), &f.strip));
    const Boundary expected = boundaryOf(*f.run.row(4, 3), f.layer());
    QCOMPARE(f.strip.boundary().within, expected.within);
    QCOMPARE(f.strip.boundary().reach, expected.reach);
    const QImage image = settled(f.strip);
    // Read ones at the right of the middle, others at the left.
    const QRect left(card.left(), card.top() + 48, card.width() / 2 - 4, card.height() - 48 - 14);
    const QRect right = left.translated(card.width() / 2 + 4, 0);
    const QColor amber = Theme::light().selectionRamp[3];
    QCOMPARE(countColour(image, left, amber), 0);
    QVERIFY(countColour(image, right, amber) > 50);
    f.context.focus.setLayer(5); // another row, other numbers
    QCOMPARE(f.strip.boundary().threshold, double(f.run.snapshot->tokens[4]->layers[5].threshold));
    f.strip.setShowsBoundary(false);
    QVERIFY(f.strip.boundaryCard().isEmpty());
}

void TestScoreStripAxes::hiddenPositionsAreLeftOut()
{
    Fixture f;
    auto row = std::make_shared<PositionRow>(*f.run.row(4, 2));
    row->denseMass[0] = 0.9F; // everything else lies flat beside it
    f.strip.setRowSource([row](RunId, int, const TokenRecordPtr&, std::int64_t) { return row; });
    f.context.focus.setLayer(2);
    PositionAxis* axis = f.strip.axis();
    axis->setVisible(0, 40);
    const auto massAt = [&](std::int64_t p) {
        const QImage image = settled(f.strip);
        return countColour(image, QRect(static_cast<int>(f.strip.xOfPosition(p)), f.plot().top(), 1, f.plot().height()),
                           Theme::light().mass);
    };
    QVERIFY(massAt(0) > 30);
    axis->setHidesSinks(true);
    QCOMPARE(massAt(0), 0);
    axis->setHidesSinks(false);
    axis->setVisible(static_cast<double>(axis->length()) - 100, static_cast<double>(axis->length()));
    const std::int64_t recent = f.run.snapshot->tokens[4]->queryPosition() - 5;
    QVERIFY(massAt(recent) > 0);
    axis->setHidesRecent(true);
    QCOMPARE(massAt(recent), 0);
    QVERIFY(axis->isHidden(recent, recent + 5));
    QVERIFY(!axis->isHidden(recent - 60, recent + 5));
}

void TestScoreStripAxes::distanceAxisAlignsQueries()
{
    Fixture f;
    PositionAxis* axis = f.strip.axis();
    axis->setDistance(true);
    const std::int64_t query = f.run.snapshot->tokens[4]->queryPosition();
    const double near = f.strip.xOfPosition(query - 1), far = f.strip.xOfPosition(query - 1000);
    // Ten times as far costs the same width everywhere.
    QVERIFY(std::abs((f.strip.xOfPosition(query - 99) - far) -
                     (f.strip.xOfPosition(query - 9) - f.strip.xOfPosition(query - 99))) < 12);
    QVERIFY(f.strip.plotRect().right() - near < f.strip.plotRect().width() / 5);
    f.context.focus.lockToken(1, 9);
    QVERIFY(std::abs(f.strip.xOfPosition(query + 5 - 1000) - far) < 0.5); // the same distance, the same place
    QVERIFY(countColour(settled(f.strip), f.plot(), Theme::light().mass) > 200);
    for (const std::int64_t back : {0, 1, 5, 50}) // as far as a position has a pixel of its own
        QCOMPARE(*f.strip.positionAtX(f.strip.xOfPosition(query + 5 - back)), query + 5 - back);
    QTest::mouseClick(&f.strip, Qt::LeftButton, {}, QPoint(static_cast<int>(near), 40));
    QVERIFY(std::abs(f.context.focus.locked().position - (query + 5 - 1)) <= 1);
    QTest::keyClick(&f.strip, Qt::Key_Plus);
    QVERIFY(!axis->showsAll());
    axis->setDistance(false);
    QVERIFY(axis->showsAll());
}

QTEST_MAIN(TestScoreStripAxes)
#include "tst_score_strip_axes.moc"
