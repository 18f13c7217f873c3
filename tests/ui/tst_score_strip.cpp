// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/score_strip_fixture.h"

#include <QTest>

using namespace sightline;
using namespace sightline::probe;
using Fixture = StripFixture;

class TestScoreStrip : public QObject {
    Q_OBJECT

private slots:
    void emptyStateSaysWhatWillBeHere();
    void showsScoresSelectionAndMass();
    void everySelectedPositionHasATick();
    void missedMassIsLoudAndLabelled();
    void thresholdLabel();
    void tiesAreCounted();
    void negativeScoresStandBelowZero();
    void aHugeSinkIsClippedNotFlattening();
    void readsEverything();
    void hoverClickAndLeave();
    void dragPansAndDoubleClickShowsAll();
    void wheelZoomsAroundThePointer();
    void keysMoveTokenLayerAndPosition();
    void keepsTheOldRowUntilTheNewOneComes();
    void logScaleRaisesSmallMass();
    void toolTipsNameTheNumbers();
    void csvHasALineAPosition();
    void pictureHasDevicePixels();
    void accessible();
    void fractionalRatioKeepsTheWholeWidth();
};

namespace {

synthetic::Shape smallShape()
{
    synthetic::Shape shape;
    shape.documentTokens = 600;
    shape.k = 32;
    shape.answerTokens = 12;
    return shape;
}

} // namespace

void TestScoreStrip::emptyStateSaysWhatWillBeHere()
{
    Context context;
    ScoreStrip strip(context.view());
    show(strip, 800, 200);
    const QImage image = settled(strip);
    QVERIFY(countColour(image, image.rect(), Theme::light().muted, 60) > 100); // words
    QTest::mouseMove(&strip, QPoint(400, 50)); // nothing to hit, nothing to break
    QTest::keyClick(&strip, Qt::Key_Right);
    QTest::keyClick(&strip, Qt::Key_N);
    QVERIFY(strip.csv().isEmpty());
    QVERIFY(strip.thresholdLabel().isEmpty());
}

void TestScoreStrip::showsScoresSelectionAndMass()
{
    Fixture f;
    const Theme& theme = Theme::light();
    const QImage image = settled(f.strip);
    const QRect plot = f.plot();
    QVERIFY(countColour(image, plot, theme.score) > 2000);  // unselected scores
    QVERIFY(countColour(image, plot, theme.runA, 30) > 50); // the rail
    QVERIFY(countColour(image, plot, theme.mass) > 200);    // mass
    // The needle: high above, deep below.
    const int x = static_cast<int>(f.strip.xOfPosition(f.run.needle()));
    const QRect needle(x - 4, plot.top(), 9, plot.height());
    QVERIFY(countColour(image, needle, theme.mass) > 60);
    QVERIFY(countColour(image, needle, theme.score) == 0); // all of it is selected
    // Scores above, mass below: no mass colour in the upper half.
    QCOMPARE(countColour(image, QRect(plot.left(), plot.top(), plot.width(), plot.height() / 2),
                         theme.mass),
             0);
}

void TestScoreStrip::everySelectedPositionHasATick()
{
    Fixture f(smallShape());
    const PositionAxis* axis = f.strip.axis();
    const double pixelsAPosition = f.plot().width() / (axis->end() - axis->begin());
    QVERIFY(pixelsAPosition > 1); // exact ticks
    const QImage image = settled(f.strip);
    int ticks = 0;
    for (const std::int32_t p : f.layer().selected) {
        const int x = static_cast<int>(f.strip.xOfPosition(p));
        ticks += countColour(image, QRect(x, f.plot().top() + f.plot().height() / 2, 1, 30),
                             Theme::light().runA) >= 3;
    }
    QCOMPARE(ticks, static_cast<int>(f.layer().selected.size()));
    // And what is not selected has none.
    int wrong = 0;
    for (std::int32_t p = 100; p < 160; ++p)
        if (!std::binary_search(f.layer().selected.begin(), f.layer().selected.end(), p)) {
            const int x = static_cast<int>(f.strip.xOfPosition(p));
            wrong += countColour(image, QRect(x, f.plot().top() + f.plot().height() / 2, 1, 30),
                                 Theme::light().runA) > 0;
        }
    QCOMPARE(wrong, 0);
}

void TestScoreStrip::missedMassIsLoudAndLabelled()
{
    Fixture f;
    const QStringList labels = f.strip.missedLabels();
    QCOMPARE(labels.size(), 1);
    const double mass =
        f.run.row(4, 3)->denseMass[static_cast<std::size_t>(f.run.missedPosition())];
    const QString number = labels.front().section(QLatin1Char(' '), -1);
    QVERIFY(labels.front().startsWith(QLatin1String("missed mass ")));
    QVERIFY(std::abs(number.toDouble() - mass) < mass * 0.006);
    const int x = static_cast<int>(f.strip.xOfPosition(f.run.missedPosition()));
    QVERIFY(countColour(settled(f.strip), QRect(x - 3, f.plot().top(), 7, f.plot().height()),
                        Theme::light().missed) >= 20);
    // Out of sight, out of the labels.
    f.strip.axis()->setVisible(0, 500);
    QVERIFY(f.strip.missedLabels().isEmpty());
}

void TestScoreStrip::thresholdLabel()
{
    Fixture f;
    const QStringList label = f.strip.thresholdLabel();
    QCOMPARE(label.size(), 2);
    QVERIFY(label[0].startsWith(QLatin1String("k-th score ")));
    QVERIFY(std::abs(label[0].section(QLatin1Char(' '), -1).toFloat() - f.layer().threshold) <
            0.006F);
    QVERIFY(label[1].startsWith(QLatin1String("gap ")));
    QVERIFY(label[1].endsWith(QLatin1String("0 ties")));
    QVERIFY(countColour(settled(f.strip), f.plot(), Theme::light().divergence, 30) >
            200); // the dashes
}

void TestScoreStrip::tiesAreCounted()
{
    Fixture f;
    auto run = std::make_shared<RunSnapshot>(*f.run.snapshot);
    auto token = std::make_shared<TokenRecord>(*run->tokens[4]);
    token->layers[3].tiesAtThreshold = 3;
    run->tokens[4] = token;
    f.strip.setRun(run);
    QVERIFY(f.strip.thresholdLabel()[1].endsWith(QLatin1String("3 ties")));
}

void TestScoreStrip::negativeScoresStandBelowZero()
{
    synthetic::Shape shape;
    shape.hasNegativeScores = true;
    Fixture negative(shape);
    negative.strip.setValueAxis(ValueAxis::Raw);
    const QRect plot = negative.plot();
    const QImage image = settled(negative.strip);
    // Where only noise is (scores -0.8 .. 0.1) the neutral colour hangs below the zero line.
    int lowest = 0, highest = plot.bottom();
    for (int x = plot.left() + 100; x < plot.left() + 200; ++x)
        for (int y = plot.top(); y < plot.bottom(); ++y)
            if (isNear(image.pixelColor(x, y), Theme::light().score)) {
                lowest = std::max(lowest, y);
                highest = std::min(highest, y);
            }
    QVERIFY(lowest - highest > 5);
    Fixture positive;
    positive.strip.setValueAxis(ValueAxis::Raw);
    const QImage other = settled(positive.strip);
    int lowestPositive = 0;
    for (int x = plot.left() + 100; x < plot.left() + 200; ++x)
        for (int y = plot.top(); y < plot.bottom(); ++y)
            if (isNear(other.pixelColor(x, y), Theme::light().score))
                lowestPositive = std::max(lowestPositive, y);
    QVERIFY(std::abs(lowest - lowestPositive) <= 2); // both reach the bottom of the band
    QVERIFY(negative.strip.thresholdLabel().size() == 2);
}

void TestScoreStrip::aHugeSinkIsClippedNotFlattening()
{
    Fixture f;
    auto row = std::make_shared<PositionRow>(*f.run.row(4, 3));
    row->scores[0] = 500; // a hundred times the needle
    f.strip.setRowSource([row](RunId, int, const TokenRecordPtr&, std::int64_t) { return row; });
    f.context.focus.setLayer(2);
    const QImage image = settled(f.strip);
    // The noise still has its height instead of lying flat on the axis.
    const QRect plot = f.plot();
    int high = 0;
    for (int y = plot.top(); y < plot.bottom(); ++y)
        high += isNear(image.pixelColor(plot.left() + 150, y), Theme::light().score);
    QVERIFY2(high >= 8, qPrintable(QString::number(high)));
    // The cap at the top says that something sticks out.
    QVERIFY(countColour(image, QRect(plot.left() - 2, plot.top() - 1, 4, 4), Theme::light().ink,
                        40) >= 1);
}

void TestScoreStrip::readsEverything()
{
    synthetic::Shape shape;
    shape.selectsAll = true;
    shape.side = RunSide::B;
    Fixture f(shape);
    QVERIFY(f.strip.thresholdLabel().isEmpty());
    QVERIFY(f.strip.missedLabels().isEmpty());
    const QImage image = settled(f.strip);
    QVERIFY(countColour(image, f.plot(), Theme::light().mass) > 200);
    QCOMPARE(countColour(image, f.plot(), Theme::light().missed), 0);
}

void TestScoreStrip::hoverClickAndLeave()
{
    Fixture f;
    const QPoint point(400, 60);
    QTest::mouseMove(&f.strip, QPoint(390, 60));
    QTest::mouseMove(&f.strip, point);
    const std::int64_t expected = *f.strip.positionAtX(400);
    QCOMPARE(f.context.focus.shown().position, expected);
    QCOMPARE(f.context.focus.locked().position, -1);
    QTest::mouseMove(&f.strip, QPoint(20, 60)); // the names at the left are no position
    QCOMPARE(f.context.focus.shown().position, -1);
    QTest::mouseClick(&f.strip, Qt::LeftButton, {}, point);
    QCOMPARE(f.context.focus.locked().position, expected);
    QTest::mouseMove(&f.strip, QPoint(600, 60));
    QVERIFY(f.context.focus.shown().position > expected);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&f.strip, &leave);
    QCOMPARE(f.context.focus.shown().position, expected);
    // The focused position is marked through the plot.
    const QImage image = settled(f.strip);
    const int x = static_cast<int>(f.strip.xOfPosition(expected));
    int marked = 0;
    for (int y = f.plot().top(); y < f.plot().bottom(); ++y) {
        const QColor c = image.pixelColor(x, y);
        marked += c.blue() > c.red() + 40;
    }
    QVERIFY(marked > f.plot().height() / 2);
}

void TestScoreStrip::dragPansAndDoubleClickShowsAll()
{
    Fixture f;
    PositionAxis* axis = f.strip.axis();
    axis->setVisible(2000, 3000);
    QTest::mousePress(&f.strip, Qt::LeftButton, {}, QPoint(500, 60));
    QTest::mouseMove(&f.strip, QPoint(460, 60));
    QTest::mouseMove(&f.strip, QPoint(400, 60));
    QTest::mouseRelease(&f.strip, Qt::LeftButton, {}, QPoint(400, 60));
    const double moved = 100.0 / f.plot().width() * 1000;
    QVERIFY(std::abs(axis->begin() - (2000 + moved)) < 1.5);
    QCOMPARE(f.context.focus.locked().position, -1); // a drag is no click
    QTest::mouseDClick(&f.strip, Qt::LeftButton, {}, QPoint(500, 60));
    QVERIFY(axis->showsAll());
}

void TestScoreStrip::wheelZoomsAroundThePointer()
{
    Fixture f;
    const QPoint point(612, 60);
    const std::int64_t before = *f.strip.positionAtX(612);
    for (int i = 0; i < 10; ++i)
        wheel(f.strip, point, 120);
    QVERIFY(f.strip.axis()->end() - f.strip.axis()->begin() < 1000);
    QVERIFY(std::abs(*f.strip.positionAtX(612) - before) <= 8);
    const double begin = f.strip.axis()->begin();
    wheel(f.strip, point, -120, Qt::ShiftModifier);
    QVERIFY(f.strip.axis()->begin() > begin);
    for (int i = 0; i < 30; ++i)
        wheel(f.strip, point, -120);
    QVERIFY(f.strip.axis()->showsAll());
}

void TestScoreStrip::keysMoveTokenLayerAndPosition()
{
    Fixture f;
    const Focus& focus = f.context.focus;
    QTest::keyClick(&f.strip, Qt::Key_Right);
    QCOMPARE(focus.locked().token, 5);
    QTest::keyClick(&f.strip, Qt::Key_Left);
    QTest::keyClick(&f.strip, Qt::Key_Left);
    QCOMPARE(focus.locked().token, 3);
    QTest::keyClick(&f.strip, Qt::Key_Down);
    QCOMPARE(focus.locked().layer, 4);
    QTest::keyClick(&f.strip, Qt::Key_Up);
    QTest::keyClick(&f.strip, Qt::Key_Right);
    QCOMPARE(focus.locked().layer, 3);
    const auto& selected = f.layer().selected;
    QTest::keyClick(&f.strip, Qt::Key_N);
    QCOMPARE(focus.locked().position, selected[0]);
    QTest::keyClick(&f.strip, Qt::Key_N);
    QCOMPARE(focus.locked().position, selected[1]);
    QTest::keyClick(&f.strip, Qt::Key_N, Qt::ShiftModifier);
    QTest::keyClick(&f.strip, Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(focus.locked().position, selected.back()); // around the end
    QTest::keyClick(&f.strip, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(focus.locked().position, selected.back() - 1);
    QTest::keyClick(&f.strip, Qt::Key_Plus);
    QVERIFY(!f.strip.axis()->showsAll());
    QTest::keyClick(&f.strip, Qt::Key_0);
    QVERIFY(f.strip.axis()->showsAll());
    QTest::keyClick(&f.strip, Qt::Key_Escape); // belongs to the window
    QCOMPARE(focus.locked().token, 4);
}

void TestScoreStrip::keepsTheOldRowUntilTheNewOneComes()
{
    Fixture f;
    const QImage before = settled(f.strip);
    bool isThere = false;
    f.strip.setRowSource(
        [&](RunId, int token, const TokenRecordPtr&, std::int64_t layer) -> PositionRowPtr {
            return isThere ? f.run.row(token, layer) : nullptr;
        });
    f.context.focus.setLayer(5);
    QVERIFY(f.strip.isWaiting());
    const QRect middle(f.plot().left() + 20, f.plot().top(), f.plot().width() - 40,
                       f.plot().height());
    // At once: the same picture. Later: the same, paler.
    QCOMPARE(countDifferent(f.strip.grab().toImage().convertToFormat(QImage::Format_RGB32), before,
                            middle),
             0);
    QTest::qWait(250);
    const QImage dimmed = settled(f.strip);
    QVERIFY(countColour(dimmed, middle, Theme::light().mass) <
            countColour(before, middle, Theme::light().mass) / 4);
    QVERIFY(countColour(dimmed, middle, Theme::light().panel, 0) <
            middle.width() * middle.height() * 95 / 100); // not empty
    isThere = true;
    f.strip.rowReady(1, 4, 5);
    QVERIFY(!f.strip.isWaiting());
    QVERIFY(countColour(settled(f.strip), middle, Theme::light().mass) > 100);
    QVERIFY(countDifferent(settled(f.strip), before, middle) > 100);
}

void TestScoreStrip::logScaleRaisesSmallMass()
{
    Fixture f;
    const int small = countColour(settled(f.strip), f.plot(), Theme::light().mass);
    f.strip.setMassScale(ScoreStrip::MassScale::Logarithm);
    QVERIFY(countColour(settled(f.strip), f.plot(), Theme::light().mass) > 2 * small);
}

void TestScoreStrip::toolTipsNameTheNumbers()
{
    class Open : public ScoreStrip {
    public:
        using ScoreStrip::ScoreStrip;
        using ScoreStrip::toolTipAt;
    };
    Context context;
    const synthetic::Run run{synthetic::Shape{}};
    Open strip(context.view());
    strip.setRowSource(rowsOf(run));
    strip.setRun(run.snapshot);
    context.focus.lockToken(1, 4);
    context.focus.setLayer(3);
    show(strip, 1000, 220);
    const double needle = strip.xOfPosition(run.needle());
    const QString at = strip.toolTipAt(QPointF(needle, 60));
    for (const char* word : {"index score", "rank", "margin +", "selected", "dense mass"})
        QVERIFY2(at.contains(QLatin1String(word)), word);
    QVERIFY(strip.toolTipAt(QPointF(strip.xOfPosition(run.missedPosition()), 60))
                .contains(QLatin1String("not selected")));
    QVERIFY(strip.toolTipAt(QPointF(10, 20)).contains(QLatin1String("ReLU"))); // the formula
    QVERIFY(strip.toolTipAt(QPointF(10, 170)).contains(QLatin1String("covered mass")));
    QVERIFY(strip.toolTipAt(QPointF(950, 20)).contains(QLatin1String("gap")));
    QVERIFY(strip.toolTipAt(QPointF(500, 205)).contains(QLatin1String("document"))); // the ruler
}

void TestScoreStrip::csvHasALineAPosition()
{
    Fixture f;
    QCOMPARE(f.strip.csv().count(QLatin1Char('\n')),
             1 + static_cast<int>(f.run.row(4, 3)->scores.size()));
    f.strip.axis()->setVisible(4000, 4100);
    const QStringList lines = f.strip.csv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 101);
    QCOMPARE(lines[0], QStringLiteral("position,token,score,margin,selected,dense_mass"));
    QVERIFY(lines[1].startsWith(QLatin1String("4000,\"")));
    for (const QString& line : lines.mid(1))
        QVERIFY(line.section(QLatin1Char(','), -2, -2) == QLatin1String("0") ||
                line.section(QLatin1Char(','), -2, -2) == QLatin1String("1"));
}

void TestScoreStrip::pictureHasDevicePixels()
{
    Fixture f;
    const QImage twice = f.strip.picture(2);
    QCOMPARE(twice.size(), QSize(2000, 440));
    // Twice the columns: real detail, not an enlarged picture.
    int differing = 0;
    for (int x = 300; x < 1600; x += 2)
        for (int y = 60; y < 250; ++y)
            differing += twice.pixel(x, y) != twice.pixel(x + 1, y);
    QVERIFY(differing > 500);
    QCOMPARE(settled(f.strip).size(), QSize(1000, 220)); // and the view goes on as before
}

void TestScoreStrip::accessible()
{
    Fixture f;
    QCOMPARE(f.strip.accessibleName(), QStringLiteral("Score strip"));
    QVERIFY(f.strip.accessibleDescription().contains(QLatin1String("layer 3")));
    QVERIFY(f.strip.accessibleDescription().contains(QLatin1String("256 positions read")));
    f.context.focus.stepLayer(1, 8);
    QVERIFY(f.strip.accessibleDescription().contains(QLatin1String("layer 4")));
    QCOMPARE(f.strip.focusPolicy(), Qt::StrongFocus);
}

void TestScoreStrip::fractionalRatioKeepsTheWholeWidth()
{
    Fixture f;
    for (const double ratio : {1.25, 1.5, 1.75}) {
        const QImage image = f.strip.picture(ratio);
        QCOMPARE(image.size(), (QSizeF(1000, 220) * ratio).toSize());
        const QRectF plot = f.strip.plotRect();
        const QRect last(static_cast<int>((plot.right() - 60) * ratio),
                         static_cast<int>(plot.top() * ratio), static_cast<int>(60 * ratio),
                         static_cast<int>(plot.height() * ratio));
        QVERIFY(countColour(image, last, Theme::light().mass) > 100);
    }
}

QTEST_MAIN(TestScoreStrip)
#include "tst_score_strip.moc"
