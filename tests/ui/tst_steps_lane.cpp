// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_table.h"
#include "app/experiment.h"
#include "app/settings.h"
#include "tests/ui/synthetic_run.h"
#include "tests/ui/view_probe.h"
#include "ui/views/position_view.h"
#include "ui/views/steps_lane.h"

#include <QAction>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace sightline;
using namespace sightline::probe;

class TestStepsLane : public QObject {
    Q_OBJECT

private slots:
    void emptyStateTeaches();
    void barsFlipsAndMass();
    void heightsFollowTheValues();
    void hoverClickAndLeave();
    void arrowsAndDivergences();
    void followsAGrowingAnswer();
    void withoutReferenceItSaysSo();
    void thousandsOfTokensKeepTheirPeaks();
    void scaleToggles();
    void focusColumnIsOutlined();
    void toolTipsAndDescription();
    void plotStandsOverThePositionViews();
    void noiseBandIsGrey();
    void lanesSwitchAndAreRemembered();
    void dragBrushesARange();
    void keysBrushAndLetGo();
    void ranksStandAtFlips();
    void deltaLaneEndsAtTheFork();
    void effectLaneFollowsTheForcedAnswer();
    void pinIsDashed();
    void csvHoldsWhatIsShown();
};

namespace {

synthetic::Shape shapeOf(int tokens)
{
    synthetic::Shape shape;
    shape.documentTokens = 300;
    shape.k = 16;
    shape.layers = 3;
    shape.answerTokens = tokens;
    return shape;
}

struct Fixture {
    explicit Fixture(const synthetic::Shape& shape = shapeOf(40)) : run(shape), lane(context.view())
    {
        lane.setRun(run.snapshot);
        show(lane, 1000, 100);
    }
    /// Pixels of the colour in the token's column.
    int inColumn(const QImage& image, int token, const QColor& colour) const
    {
        return countColour(image, lane.columnRect(token).toAlignedRect(), colour);
    }
    Context context;
    synthetic::Run run;
    StepsLane lane;
};

} // namespace

void TestStepsLane::emptyStateTeaches()
{
    Context context;
    StepsLane lane(context.view());
    show(lane, 800, 90);
    QVERIFY(countColour(settled(lane), lane.rect(), Theme::light().muted, 60) > 100);
    QCOMPARE(lane.tokenAt(300), -1);
    lane.goToDivergence(1);
    QTest::keyClick(&lane, Qt::Key_Right);
    QTest::mouseClick(&lane, Qt::LeftButton, {}, QPoint(300, 30));
    QCOMPARE(context.focus.locked().token, -1);
}

void TestStepsLane::barsFlipsAndMass()
{
    Fixture f;
    const QImage image = settled(f.lane);
    const Theme& theme = Theme::light();
    for (int token = 0; token < 40; ++token) {
        const bool isFlip = token % 13 == 9;
        QCOMPARE(f.inColumn(image, token, theme.divergence) >= 16, isFlip);
        QCOMPARE(f.inColumn(image, token, theme.divergenceTints[2]) > 100, isFlip);
        QVERIFY(isFlip ||
                f.inColumn(image, token, theme.divergenceTints[1]) >= 5); // small, but there
        QVERIFY(f.inColumn(image, token, theme.mass) >= 20);
    }
    // A short answer leaves the rest of the lane free.
    const QRect rest(static_cast<int>(f.lane.columnRect(40).left()) + 2, 0, 50, 100);
    QCOMPARE(countColour(image, rest, theme.mass), 0);
}

void TestStepsLane::heightsFollowTheValues()
{
    Fixture f;
    auto run = std::make_shared<RunSnapshot>(*f.run.snapshot);
    const float values[] = {0.9F, 0.225F, 0.0F};
    for (std::size_t i = 0; i < 3; ++i) {
        auto token = std::make_shared<TokenRecord>(*run->tokens[i]);
        token->divergence->klDenseSparse = values[i];
        token->divergence->top1Flip = false;
        run->tokens[i] = token;
    }
    f.lane.setRun(run);
    const QImage image = settled(f.lane);
    const auto height = [&](int token) {
        const int x = static_cast<int>(f.lane.columnRect(token).center().x());
        return countColour(image, QRect(x, 0, 1, 100), Theme::light().divergenceTints[2]);
    };
    QVERIFY(height(0) >= 25);
    QVERIFY(std::abs(height(1) - height(0) / 2.0) <=
            1.5); // a quarter of the KL, half the height: square root
    QCOMPARE(height(2), 0);
}

void TestStepsLane::hoverClickAndLeave()
{
    Fixture f;
    const auto middle = [&](int token) { return f.lane.columnRect(token).center().toPoint(); };
    QTest::mouseMove(&f.lane, middle(6));
    QTest::mouseMove(&f.lane, middle(7));
    QCOMPARE(f.context.focus.shown().token, 7);
    QCOMPARE(f.context.focus.shown().run, RunId(1));
    QCOMPARE(f.context.focus.locked().token, -1);
    QTest::mouseClick(&f.lane, Qt::LeftButton, {}, middle(12));
    QCOMPARE(f.context.focus.locked().token, 12);
    QTest::mouseMove(&f.lane, middle(20));
    QCOMPARE(f.context.focus.shown().token, 20);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&f.lane, &leave);
    QCOMPARE(f.context.focus.shown().token, 12);
    QTest::mouseClick(&f.lane, Qt::RightButton, {}, middle(3));
    QCOMPARE(f.context.focus.locked().token, 12);
}

void TestStepsLane::arrowsAndDivergences()
{
    Fixture f;
    const Focus& focus = f.context.focus;
    f.context.focus.lockToken(1, 3);
    QTest::keyClick(&f.lane, Qt::Key_Right);
    QCOMPARE(focus.locked().token, 4);
    QTest::keyClick(&f.lane, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(focus.locked().token, 9);
    QTest::keyClick(&f.lane, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(focus.locked().token, 22);
    QTest::keyClick(&f.lane, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(focus.locked().token, 9);
    QTest::keyClick(&f.lane, Qt::Key_Left, Qt::ShiftModifier); // none before: stays
    QCOMPARE(focus.locked().token, 9);
    QTest::keyClick(&f.lane, Qt::Key_End);
    QCOMPARE(focus.locked().token, 39);
    QTest::keyClick(&f.lane, Qt::Key_Home);
    QCOMPARE(focus.locked().token, 0);
    QTest::keyClick(&f.lane, Qt::Key_Left);
    QCOMPARE(focus.locked().token, 0);
    QTest::keyClick(&f.lane, Qt::Key_Down);
    QCOMPARE(focus.locked().layer, 1);
    QCOMPARE(f.lane.nextDivergent(-1, 1), 9);
    QCOMPARE(f.lane.nextDivergent(-1, -1), 35);
}

void TestStepsLane::followsAGrowingAnswer()
{
    Fixture f;
    f.lane.setRun(f.run.after(5));
    const double fourth = f.lane.columnRect(4).left();
    f.lane.setRun(f.run.after(30));
    QCOMPARE(f.lane.columnRect(4).left(), fourth); // bars that stand do not move
    QCOMPARE(f.lane.tokenAt(f.lane.columnRect(29).center().x()), 29);
    QCOMPARE(f.lane.tokenAt(f.lane.columnRect(30).center().x()), -1);
    f.lane.setRun(nullptr);
    QCOMPARE(f.lane.tokenAt(300), -1);
}

void TestStepsLane::withoutReferenceItSaysSo()
{
    synthetic::Shape shape = shapeOf(40);
    shape.hasReference = false;
    Fixture f(shape);
    const QImage image = settled(f.lane);
    QCOMPARE(countColour(image, image.rect(), Theme::light().divergenceTints[1]), 0);
    QVERIFY(f.inColumn(image, 3, Theme::light().mass) >= 20);
    QVERIFY(countColour(image, QRect(300, 0, 500, 50), Theme::light().muted, 60) >
            100); // the sentence
    QCOMPARE(f.lane.nextDivergent(0, 1), -1);
}

void TestStepsLane::thousandsOfTokensKeepTheirPeaks()
{
    // 4000 tokens on some 760 pixels, one divergent: it must be seen, and found by pointing at it.
    const synthetic::Run made(shapeOf(20));
    auto run = std::make_shared<RunSnapshot>(*made.snapshot);
    auto calm = std::make_shared<TokenRecord>(*run->tokens[0]);
    auto wild = std::make_shared<TokenRecord>(*run->tokens[9]);
    run->tokens.assign(4000, calm);
    run->tokens[2345] = wild;
    Context context;
    StepsLane lane(context.view());
    lane.setRun(run);
    show(lane, 1000, 100);
    const QImage image = settled(lane);
    const int x = static_cast<int>(lane.columnRect(2345).center().x());
    QVERIFY(countColour(image, QRect(x - 2, 0, 5, 60), Theme::light().divergenceTints[2]) >= 20);
    QVERIFY(countColour(image, QRect(x - 3, 60, 7, 40), Theme::light().divergence) >=
            8); // the flip
    QCOMPARE(lane.tokenAt(x), 2345);
    QCOMPARE(lane.nextDivergent(0, 1), 2345);
}

void TestStepsLane::scaleToggles()
{
    Fixture f;
    const int before =
        countColour(settled(f.lane), f.lane.rect(), Theme::light().divergenceTints[1]);
    QTest::mouseClick(&f.lane, Qt::LeftButton, {}, QPoint(40, 20)); // on the lane's name
    QCOMPARE(f.lane.klScale(), StepsLane::KlScale::Logarithm);
    QVERIFY(countColour(settled(f.lane), f.lane.rect(), Theme::light().divergenceTints[1]) >
            2 * before);
    QTest::mouseClick(&f.lane, Qt::LeftButton, {}, QPoint(40, 20));
    QCOMPARE(f.lane.klScale(), StepsLane::KlScale::SquareRoot);
}

void TestStepsLane::focusColumnIsOutlined()
{
    Fixture f;
    QCOMPARE(countColour(settled(f.lane), f.lane.rect(), Theme::light().focus, 40), 0);
    f.context.focus.lockToken(1, 15);
    const QRect column = f.lane.columnRect(15).toAlignedRect().adjusted(-3, -5, 3, 5);
    QVERIFY(countColour(settled(f.lane), column, Theme::light().focus, 90) > 100);
    f.context.focus.lockToken(99, 15); // another run: nothing of ours is focused
    QCOMPARE(countColour(settled(f.lane), f.lane.rect(), Theme::light().focus, 40), 0);
}

void TestStepsLane::toolTipsAndDescription()
{
    class Open : public StepsLane {
    public:
        using StepsLane::StepsLane;
        using StepsLane::toolTipAt;
    };
    Context context;
    const synthetic::Run run(shapeOf(40));
    Open lane(context.view());
    lane.setRun(run.snapshot);
    show(lane, 1000, 100);
    const QString flip = lane.toolTipAt(lane.columnRect(9).center());
    QVERIFY(flip.contains(QLatin1String("KL(dense")));
    QVERIFY(flip.contains(QLatin1String("nats")));
    QVERIFY(flip.contains(QLatin1String("dense rank 3")));
    QVERIFY(flip.contains(QLatin1String("covered mass")));
    QVERIFY(lane.toolTipAt(QPointF(30, 15)).contains(QLatin1String("p_dense")));
    QVERIFY(lane.toolTipAt(QPointF(30, 90)).contains(QLatin1String("argmax")));
    context.focus.lockToken(1, 9);
    QCOMPARE(lane.accessibleName(), QStringLiteral("Steps"));
    QVERIFY(lane.accessibleDescription().contains(QLatin1String("Token 10 of 40")));
    QVERIFY(lane.accessibleDescription().contains(QLatin1String("top-1 flip")));
}

void TestStepsLane::plotStandsOverThePositionViews()
{
    Fixture f;
    QCOMPARE(f.lane.columnRect(0).left(),
             f.lane.contentsRect().left() + double(PositionView::kLeftMargin));
}

void TestStepsLane::noiseBandIsGrey()
{
    Fixture f(shapeOf(20));
    f.lane.setKlScale(StepsLane::KlScale::Logarithm); // where the band is high
    const QImage image = settled(f.lane);
    const QRectF kl = f.lane.laneRect(StepsLane::Lane::Kl);
    // Right of the last token only the band stands.
    const int x = static_cast<int>(f.lane.columnRect(25).left());
    const QColor ground = Theme::light().panel;
    int grey = 0;
    for (int y = static_cast<int>(kl.top()); y < static_cast<int>(kl.bottom()); ++y)
        grey += !isNear(image.pixelColor(x, y), ground, 2);
    const double most = 0.4; // the largest KL of the synthetic answer
    const double expected = kl.height() * std::log(StepsLane::kNoise / 1e-6) / std::log(most / 1e-6);
    QVERIFY2(std::abs(grey - expected) <= 3, qPrintable(QStringLiteral("%1 %2").arg(grey).arg(expected)));
}

void TestStepsLane::lanesSwitchAndAreRemembered()
{
    using Lane = StepsLane::Lane;
    Fixture f;
    QCOMPARE(f.lane.shownLanes(), (std::vector<Lane>{Lane::Kl, Lane::Missed, Lane::Flips}));
    QVERIFY(f.lane.laneRect(Lane::Entropy).isEmpty());
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    f.lane.useSettings(&settings);
    const int before = f.lane.sizeHint().height();
    for (QAction* action : f.lane.laneMenu()->actions()) {
        QVERIFY(action->objectName().startsWith(QLatin1String("lane.")) && action->statusTip().endsWith(QLatin1Char('.')));
        if (action->objectName() == QLatin1String("lane.entropy") || action->objectName() == QLatin1String("lane.missed"))
            action->trigger();
    }
    f.lane.setLaneOn(Lane::Time, true);
    QCOMPARE(f.lane.shownLanes(), (std::vector<Lane>{Lane::Kl, Lane::Flips, Lane::Entropy, Lane::Time}));
    QVERIFY(f.lane.sizeHint().height() > before);
    f.lane.resize(1000, 140);
    double last = 0;
    for (const Lane lane : f.lane.shownLanes()) { // below each other, within the view
        QVERIFY(f.lane.laneRect(lane).top() >= last);
        last = f.lane.laneRect(lane).bottom();
    }
    QVERIFY(last <= 140);
    // Heights follow the entropies.
    auto run = std::make_shared<RunSnapshot>(*f.run.snapshot);
    for (std::size_t i = 0; i < 2; ++i) {
        auto token = std::make_shared<TokenRecord>(*run->tokens[i]);
        token->entropy = i == 0 ? 2.0F : 1.0F;
        run->tokens[i] = token;
    }
    f.lane.setRun(run);
    const QImage image = settled(f.lane);
    const auto height = [&](int token) {
        const QRect lane = f.lane.laneRect(Lane::Entropy).toRect();
        const int x = static_cast<int>(f.lane.columnRect(token).center().x());
        int marked = 0;
        for (int y = lane.top(); y < lane.bottom(); ++y)
            marked += !isNear(image.pixelColor(x, y), Theme::light().panel, 4);
        return marked;
    };
    QVERIFY(height(0) >= 12);
    QVERIFY(std::abs(height(1) - height(0) / 2.0) <= 1.5);

    Context context;
    StepsLane again(context.view());
    again.useSettings(&settings);
    QCOMPARE(again.shownLanes(), f.lane.shownLanes());
    for (const Lane lane : StepsLane::kLanes)
        again.setLaneOn(lane, false);
    QCOMPARE(again.shownLanes().size(), std::size_t(1)); // one always stays
}

void TestStepsLane::dragBrushesARange()
{
    Fixture f;
    const auto middle = [&](int token) { return f.lane.columnRect(token).center().toPoint(); };
    f.context.focus.lockToken(1, 30);
    QTest::mousePress(&f.lane, Qt::LeftButton, {}, middle(12));
    QTest::mouseMove(&f.lane, middle(10));
    QTest::mouseMove(&f.lane, middle(5));
    QCOMPARE(f.context.focus.tokenRange(), (TokenRange{1, 5, 12})); // grows while it is dragged
    QTest::mouseMove(&f.lane, QPoint(990, 40));                     // beyond the last token
    QTest::mouseRelease(&f.lane, Qt::LeftButton, {}, QPoint(990, 40));
    QCOMPARE(f.context.focus.tokenRange(), (TokenRange{1, 12, 39}));
    QCOMPARE(f.context.focus.locked().token, 30); // a drag is no click
    const QImage image = settled(f.lane);
    QVERIFY(countColour(image, f.lane.columnRect(12).toAlignedRect().adjusted(-3, -4, -12, 4), Theme::light().focus, 90) > 40);
    QVERIFY(f.lane.accessibleDescription().contains(QLatin1String("Tokens 13 to 40 brushed: 2 flips")));
    QTest::mouseClick(&f.lane, Qt::LeftButton, {}, middle(3));
    QCOMPARE(f.context.focus.locked().token, 3);
    QVERIFY(!f.context.focus.tokenRange().isEmpty()); // a click leaves it
    f.context.focus.clearBrush();
    QVERIFY(!f.lane.accessibleDescription().contains(QLatin1String("brushed")));
}

void TestStepsLane::keysBrushAndLetGo()
{
    Fixture f;
    f.context.focus.lockToken(1, 10);
    const auto key = [&](Qt::Key which) { QTest::keyClick(&f.lane, which, Qt::ControlModifier | Qt::ShiftModifier); };
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    QCOMPARE(f.context.focus.tokenRange(), (TokenRange{1, 10, 12}));
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    QCOMPARE(f.context.focus.tokenRange(), (TokenRange{1, 9, 10}));
    QCOMPARE(f.context.focus.locked().token, 10);
    QTest::keyClick(&f.lane, Qt::Key_Escape);
    QVERIFY(f.context.focus.tokenRange().isEmpty());
}

void TestStepsLane::ranksStandAtFlips()
{
    Fixture f;
    const QImage image = settled(f.lane);
    // A flip with its rank: the digit is cut out of the mark.
    const QRect lane = f.lane.laneRect(StepsLane::Lane::Flips).toRect();
    const QRect mark(f.lane.columnRect(9).toAlignedRect().left(), lane.top(), 16, lane.height());
    const int marked = countColour(image, mark, Theme::light().divergence, 30);
    QVERIFY(marked > 50);
    QVERIFY(countColour(image, mark.adjusted(3, 1, -4, -1), Theme::light().panel, 90) >= 4);
    QCOMPARE(countColour(image, mark.translated(16, 0), Theme::light().divergence, 30), 0);
}

void TestStepsLane::deltaLaneEndsAtTheFork()
{
    using Lane = StepsLane::Lane;
    Fixture f;
    QVERIFY(f.lane.laneRect(Lane::Delta).isEmpty());
    auto other = std::make_shared<RunSnapshot>(*f.run.snapshot);
    other->id = 2;
    other->side = RunSide::B;
    for (int i = 0; i < 40; ++i) {
        auto token = std::make_shared<TokenRecord>(*other->tokens[static_cast<std::size_t>(i)]);
        token->probability = i == 3 ? 0.45F : 0.9F;
        if (i == 20)
            token->id = 4711;
        other->tokens[static_cast<std::size_t>(i)] = token;
    }
    f.lane.setPartner(other);
    QVERIFY(!f.lane.laneRect(Lane::Delta).isEmpty());
    QVERIFY(std::abs(f.lane.deltaOf(3) - std::log(2.0)) < 1e-6);
    QVERIFY(std::abs(f.lane.deltaOf(4)) < 1e-6);
    QVERIFY(std::isnan(f.lane.deltaOf(20)) && std::isnan(f.lane.deltaOf(25)));
    f.lane.resize(1000, 130);
    const QImage image = settled(f.lane);
    const QRectF delta = f.lane.laneRect(Lane::Delta);
    // The bar of token 3 stands above the middle of its lane, and the fork is drawn.
    const QColor above = image.pixelColor(static_cast<int>(f.lane.columnRect(3).center().x()), static_cast<int>(delta.top() + 4));
    QVERIFY(above.green() > above.red() + 30);
    QVERIFY(countColour(image, QRect(static_cast<int>(f.lane.columnRect(20).left()) - 2, static_cast<int>(delta.top()), 5,
                                     static_cast<int>(delta.height())), Theme::light().divergence, 40) > 8);
    f.lane.setRun(other); // seen from the other side the difference is the same
    f.lane.setPartner(f.run.snapshot);
    QVERIFY(std::abs(f.lane.deltaOf(3) - std::log(2.0)) < 1e-6);
    f.lane.setPartner(nullptr);
    QVERIFY(f.lane.laneRect(Lane::Delta).isEmpty());
}

void TestStepsLane::effectLaneFollowsTheForcedAnswer()
{
    using Lane = StepsLane::Lane;
    Fixture f;
    QVERIFY(f.lane.laneRect(Lane::Effect).isEmpty());
    auto effect = std::make_shared<Experiment>();
    effect->kind = ExperimentRequest::Kind::Effect;
    effect->state = Experiment::State::Finished;
    effect->run = f.run.snapshot;
    effect->selector.edits = {{SelectionEdit::Kind::Exclude, 100, 120, {}}};
    effect->before.assign(40, -0.5);
    effect->after.assign(40, -0.5);
    effect->after[6] = -3.5;
    f.lane.setEffect(effect);
    f.lane.resize(1000, 130);
    QCOMPARE(f.lane.effectOf(6), -3.0);
    QCOMPARE(f.lane.effectOf(7), 0.0);
    const QRectF lane = f.lane.laneRect(Lane::Effect);
    QVERIFY(!lane.isEmpty());
    // The bar hangs from the middle: what was lost. Nothing stands above it.
    const QImage image = settled(f.lane);
    const auto x = static_cast<int>(f.lane.columnRect(6).center().x());
    const QColor panel = Theme::light().panel;
    QVERIFY(!isNear(image.pixelColor(x, static_cast<int>(lane.bottom()) - 3), panel, 20));
    QVERIFY(isNear(image.pixelColor(x, static_cast<int>(lane.top()) + 2), panel, 8));
    QVERIFY(f.lane.table().toCsv().section(QLatin1Char('\n'), 0, 0).endsWith(QLatin1String(",forced_delta_log_p")));
    QVERIFY(f.lane.table().toCsv().section(QLatin1Char('\n'), 7, 7).endsWith(QLatin1String(",-3")));

    // The answer that was given under the same passages shares it, up to where the two part; any other has no lane.
    auto forced = std::make_shared<RunSnapshot>(*f.run.snapshot);
    forced->id = 9;
    forced->settings.selector = effect->selector;
    auto other = std::make_shared<TokenRecord>(*forced->tokens[10]);
    other->id = 4711;
    forced->tokens[10] = other;
    f.lane.setRun(forced);
    QCOMPARE(f.lane.effectOf(6), -3.0);
    QVERIFY(std::isnan(f.lane.effectOf(10)) && std::isnan(f.lane.effectOf(11)));
    auto free = std::make_shared<RunSnapshot>(*forced);
    free->id = 10;
    free->settings.selector.edits.clear();
    f.lane.setRun(free);
    QVERIFY(f.lane.laneRect(Lane::Effect).isEmpty() && std::isnan(f.lane.effectOf(6)));
    f.lane.setRun(f.run.snapshot);
    f.lane.setLaneOn(Lane::Effect, false);
    QVERIFY(f.lane.laneRect(Lane::Effect).isEmpty());
}

void TestStepsLane::pinIsDashed()
{
    Fixture f;
    f.context.focus.lockToken(1, 30);
    const QImage before = settled(f.lane);
    f.context.focus.pin();
    QCOMPARE(countDifferent(before, settled(f.lane), f.lane.rect()), 0); // it is the focus: one outline is enough
    f.context.focus.lockToken(1, 10);
    const QRect column = f.lane.columnRect(30).toAlignedRect().adjusted(-2, -4, 2, 4);
    const QImage after = settled(f.lane);
    const int dashes = countColour(after, column, Theme::light().focus, 70);
    QVERIFY2(dashes > 30, qPrintable(QString::number(dashes)));
    QVERIFY(dashes < countColour(after, f.lane.columnRect(10).toAlignedRect().adjusted(-2, -4, 2, 4), Theme::light().focus, 70));
    f.context.focus.unpin();
    QCOMPARE(countColour(settled(f.lane), column, Theme::light().focus, 70), 0);
}

void TestStepsLane::csvHoldsWhatIsShown()
{
    Fixture f;
    const QStringList lines = f.lane.table().toCsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 41);
    QCOMPARE(lines[0], QStringLiteral("token,text,position,kl_dense_sparse,top1_flip,dense_rank,missed_mean,missed_worst,"
                                      "entropy,milliseconds,delta_log_p"));
    QVERIFY(lines[10].contains(QLatin1String(",1,3,"))); // token 9 flips, dense rank 3
}

QTEST_MAIN(TestStepsLane)
#include "tst_steps_lane.moc"
