// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus.h"

#include <QSignalSpy>
#include <QTest>

using namespace sightline;

class FocusTest : public QObject {
    Q_OBJECT

private slots:
    void hoverIsTransient()
    {
        Focus focus;
        focus.lockToken(1, 4);
        QSignalSpy spy(&focus, &Focus::changed);
        focus.hoverToken(1, 7);
        QCOMPARE(focus.shown().token, 7);
        QCOMPARE(focus.locked().token, 4);
        focus.hoverPosition(123);
        QCOMPARE(focus.shown().token, 7); // the hovered token stays while a position joins it
        QCOMPARE(focus.shown().position, 123);
        focus.endHover();
        QCOMPARE(focus.shown().token, 4);
        QCOMPARE(focus.shown().position, -1);
        QCOMPARE(spy.count(), 3);
    }

    void brushIsAShareOfTheRun()
    {
        Focus focus;
        focus.follow(3, 9);
        QSignalSpy spy(&focus, &Focus::changed);
        QVERIFY(focus.tokenRange().isEmpty());
        QCOMPARE(focus.tokenRange().count(), 0);
        focus.brush(3, 8, 5); // dragged to the left
        QCOMPARE(focus.tokenRange(), (TokenRange{3, 5, 8}));
        QCOMPARE(focus.tokenRange().count(), 4);
        QVERIFY(focus.tokenRange().contains(5) && focus.tokenRange().contains(8));
        QVERIFY(!focus.tokenRange().contains(4) && !focus.tokenRange().contains(9));
        QCOMPARE(focus.shown().token, 9); // what is in focus stays
        QVERIFY(!focus.isFollowing());    // a growing answer leaves the brush alone
        QCOMPARE(spy.count(), 1);
        focus.brush(3, 5, 8);
        focus.brush(0, 1, 2);
        focus.brush(3, -1, 2);
        QCOMPARE(spy.count(), 1);
        focus.clearBrush();
        focus.clearBrush();
        QVERIFY(focus.tokenRange().isEmpty());
        QCOMPARE(spy.count(), 2);
        focus.brush(3, 2, 2);
        focus.unlock();
        QVERIFY(focus.tokenRange().isEmpty());
        focus.brush(3, 2, 2);
        focus.reset();
        QVERIFY(focus.tokenRange().isEmpty());
    }

    void sameValueIsNoChange()
    {
        Focus focus;
        focus.lockToken(1, 2);
        QSignalSpy spy(&focus, &Focus::changed);
        focus.lockToken(1, 2);
        focus.hoverToken(1, 2);
        focus.endHover();
        focus.setLayer(0);
        QCOMPARE(spy.count(), 0);
    }

    void lockEndsHover()
    {
        Focus focus;
        focus.hoverToken(1, 3);
        focus.lockToken(1, 5);
        QCOMPARE(focus.shown().token, 5);
    }

    void layerAppliesToHoverAndLock()
    {
        Focus focus;
        focus.hoverToken(1, 3);
        QSignalSpy spy(&focus, &Focus::changed);
        focus.setLayer(7);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(focus.shown().layer, 7);
        focus.endHover();
        QCOMPARE(focus.shown().layer, 7);
        focus.setLayer(-3);
        QCOMPARE(focus.shown().layer, 0);
    }

    void stepsClamp()
    {
        Focus focus;
        focus.stepToken(1, 10); // no run: nothing to step in
        QCOMPARE(focus.shown().token, -1);
        focus.follow(1, 9);
        focus.stepToken(1, 10);
        QCOMPARE(focus.shown().token, 9);
        focus.stepToken(-3, 10);
        QCOMPARE(focus.shown().token, 6);
        focus.stepToken(-2147483647, 10);
        QCOMPARE(focus.shown().token, 0);
        focus.stepToken(2147483647, 10);
        QCOMPARE(focus.shown().token, 9);
        focus.stepToken(1, 0);
        QCOMPARE(focus.shown().token, 9);
        focus.stepLayer(1, 8);
        QCOMPARE(focus.shown().layer, 1);
        focus.stepLayer(100, 8);
        QCOMPARE(focus.shown().layer, 7);
        focus.stepLayer(-100, 8);
        QCOMPARE(focus.shown().layer, 0);
    }

    void firstStepEntersFromTheSide()
    {
        Focus focus;
        focus.lockToken(1, -1);
        focus.stepToken(1, 5);
        QCOMPARE(focus.shown().token, 0);
        focus.lockToken(1, -1);
        focus.stepToken(-1, 5);
        QCOMPARE(focus.shown().token, 4);
    }

    void followsUntilATokenIsChosen()
    {
        Focus focus;
        focus.follow(2, 0);
        focus.follow(2, 1);
        QCOMPARE(focus.shown().token, 1);
        QVERIFY(focus.isFollowing());
        focus.lockPosition(50);
        focus.follow(2, 2); // a chosen position is no chosen token
        QCOMPARE(focus.shown().token, 2);
        QCOMPARE(focus.shown().position, 50);
        focus.lockToken(2, 1);
        focus.follow(2, 3);
        QCOMPARE(focus.shown().token, 1);
        QVERIFY(!focus.isFollowing());
        focus.unlock();
        QCOMPARE(focus.shown().position, -1);
        focus.follow(2, 4);
        QCOMPARE(focus.shown().token, 4);
    }

    void followDoesNotDisturbHover()
    {
        Focus focus;
        focus.follow(2, 0);
        focus.hoverToken(2, 0);
        QSignalSpy spy(&focus, &Focus::changed);
        focus.follow(2, 5);
        QCOMPARE(spy.count(), 0);
        QCOMPARE(focus.shown().token, 0);
        focus.endHover();
        QCOMPARE(focus.shown().token, 5);
    }

    void resetKeepsTheLayer()
    {
        Focus focus;
        focus.setLayer(7);
        focus.lockToken(3, 3);
        focus.lockPosition(9);
        focus.reset();
        const FocusPoint expected { 0, -1, 7, -1 };
        QVERIFY(focus.shown() == expected);
        QVERIFY(focus.isFollowing());
    }

    void walksBackAndForth()
    {
        Focus focus;
        QSignalSpy history(&focus, &Focus::historyChanged);
        focus.follow(1, 5); // following is no looking
        QVERIFY(!focus.canGoBack());
        focus.lockToken(1, 2);
        focus.lockPosition(400);
        focus.lockToken(1, 4);
        QCOMPARE(history.count(), 3);
        focus.goBack();
        QVERIFY((focus.shown() == FocusPoint { 1, 2, 0, 400 }));
        focus.goBack();
        QVERIFY((focus.shown() == FocusPoint { 1, 2, 0, -1 }));
        focus.goBack();
        QVERIFY((focus.shown() == FocusPoint { 1, 5, 0, -1 }));
        QVERIFY(!focus.canGoBack());
        QVERIFY(!focus.isFollowing()); // who walks back has chosen
        focus.goBack();
        focus.goForward();
        focus.goForward();
        QVERIFY((focus.shown() == FocusPoint { 1, 2, 0, 400 }));
        focus.lockToken(1, 0); // another way from here
        QVERIFY(!focus.canGoForward());
        focus.goBack();
        QCOMPARE(focus.shown().token, 2);
    }

    void stepsLeaveOneEntry()
    {
        Focus focus;
        focus.lockToken(1, 0);
        for (int i = 0; i < 6; ++i)
            focus.stepToken(1, 10);
        for (int i = 0; i < 3; ++i)
            focus.stepLayer(1, 8);
        focus.lockPosition(70);
        focus.lockPosition(71);
        focus.lockPosition(72);
        focus.goBack();
        QVERIFY((focus.shown() == FocusPoint { 1, 6, 3, 70 }));
        focus.goBack();
        QVERIFY((focus.shown() == FocusPoint { 1, 6, 3, -1 }));
        focus.goBack();
        QVERIFY((focus.shown() == FocusPoint { 1, 6, 0, -1 }));
        focus.goBack();
        QVERIFY((focus.shown() == FocusPoint { 1, 0, 0, -1 }));
        QVERIFY(!focus.canGoBack());
    }

    void historyIsBounded()
    {
        Focus focus;
        for (int i = 0; i < 500; ++i)
            focus.lockToken(1, i);
        std::size_t steps = 0;
        for (; focus.canGoBack(); ++steps)
            focus.goBack();
        QCOMPARE(steps, Focus::kLongestHistory);
        QCOMPARE(focus.shown().token, 399);
    }

    void goneRunsAreForgotten()
    {
        Focus focus;
        focus.lockToken(1, 1);
        focus.pin();
        focus.lockToken(2, 2);
        focus.lockToken(1, 3);
        focus.lockToken(2, 4);
        focus.keepRuns([](RunId run) { return run == 2; });
        QVERIFY(!focus.pinned());
        focus.goBack();
        QVERIFY((focus.shown() == FocusPoint { 2, 2, 0, -1 }));
        QVERIFY(!focus.canGoBack());
        focus.reset();
        QVERIFY(!focus.canGoForward());
    }

    void pinsWhatIsShown()
    {
        Focus focus;
        focus.togglePin(); // nothing is shown yet
        QVERIFY(!focus.pinned());
        focus.lockToken(1, 4);
        focus.lockPosition(30);
        QSignalSpy spy(&focus, &Focus::changed);
        focus.hoverToken(1, 6);
        focus.togglePin();
        QCOMPARE(spy.count(), 2);
        QVERIFY((*focus.pinned() == FocusPoint { 1, 6, 0, 30 }));
        focus.pin(); // the same again is no change
        QCOMPARE(spy.count(), 2);
        focus.endHover();
        QCOMPARE(focus.pinned()->token, 6);
        focus.togglePin();
        QVERIFY(!focus.pinned());
    }

    void aPassageIsChosenAndLetGo()
    {
        Focus focus;
        QSignalSpy spy(&focus, &Focus::changed);
        focus.setPassage(90, 40);
        QVERIFY((focus.passage() == PositionSpan { 40, 90 }));
        QVERIFY(focus.passage().contains(40) && !focus.passage().contains(90));
        focus.setPassage(40, 90);
        QCOMPARE(spy.count(), 1);
        focus.unlock();
        QVERIFY(focus.passage().isEmpty());
        QCOMPARE(spy.count(), 2);
        focus.setPassage(7, 7);
        QVERIFY(focus.passage().isEmpty());
    }

    void aLinkedPanelIsTheSharedFocus()
    {
        Focus shared;
        Focus panel(shared, nullptr);
        QSignalSpy spy(&panel, &Focus::changed);
        panel.lockToken(1, 4);
        QCOMPARE(shared.locked().token, 4);
        shared.hoverToken(1, 7);
        QVERIFY(panel.shown() == shared.shown());
        panel.setLayer(3);
        panel.stepToken(1, 10);
        panel.stepLayer(1, 8);
        QVERIFY((shared.shown() == FocusPoint { 1, 5, 4, -1 }));
        QVERIFY(panel.shown() == shared.shown());
        QVERIFY(spy.count() >= 5);
        QVERIFY(!panel.isFollowing());
    }

    void panelsTakeTurnsUnderAHover()
    {
        Focus shared;
        Focus under(shared, nullptr), first(shared, nullptr), second(shared, nullptr);
        shared.lockToken(1, 4);
        QSignalSpy told(&first, &Focus::changed);
        QStringList order;
        connect(&first, &Focus::changed, this, [&] { order << QStringLiteral("first"); });
        connect(&second, &Focus::changed, this, [&] {
            order << QStringLiteral("second");
        });
        for (int token = 5; token < 50; ++token) {
            under.hoverToken(1, token);
            QCOMPARE(under.shown().token, token);
        }
        // A panel that waits shows what it was told of, all of it.
        under.hoverPosition(33);
        QVERIFY((first.shown() == FocusPoint { 1, 4, 0, -1 }));
        QVERIFY((second.shown() == FocusPoint { 1, 4, 0, -1 }));
        QVERIFY(!shared.isSettled() && !second.isSettled());
        QTRY_VERIFY(shared.isSettled());
        QCOMPARE(order, QStringList({ QStringLiteral("first"), QStringLiteral("second") }));
        QVERIFY((first.shown() == FocusPoint { 1, 49, 0, 33 }));
        QVERIFY(second.shown() == first.shown());
        // A position alone costs little: all at once.
        under.hoverPosition(34);
        QVERIFY(shared.isSettled());
        QCOMPARE(second.shown().position, 34);
        // Back before the turn came: nothing happened to the others.
        told.clear();
        under.endHover();
        under.hoverToken(1, 49);
        under.hoverPosition(34);
        QVERIFY(first.shown() == shared.shown());
        QTRY_VERIFY(shared.isSettled());
        QVERIFY(first.shown() == shared.shown());
        // What is locked does not wait, nor does who waited.
        under.hoverToken(1, 7);
        QVERIFY(!shared.isSettled());
        under.lockToken(1, 8);
        QVERIFY(shared.isSettled());
        QCOMPARE(first.shown().token, 8);
        // Nor what is chosen by whoever was told of a hover.
        const auto choice = connect(&under, &Focus::changed, this, [&] {
            if (under.shown().token == 9)
                under.lockToken(1, 20);
        });
        under.hoverToken(1, 9);
        disconnect(choice);
        QCOMPARE(first.shown().token, 20);
        QVERIFY(shared.isSettled());
        // A panel that is locked, or gone, before its turn.
        under.hoverToken(1, 11);
        first.setLinked(false);
        QCOMPARE(first.shown().token, 20);
        {
            Focus gone(shared, nullptr);
            under.hoverToken(1, 12);
        }
        QTRY_VERIFY(shared.isSettled());
        QCOMPARE(first.shown().token, 20);
        QCOMPARE(second.shown().token, 12);
    }

    void aLockedPanelKeepsTokenAndLayer()
    {
        Focus shared;
        Focus panel(shared, nullptr);
        shared.setLayer(2);
        shared.lockToken(1, 4);
        QSignalSpy link(&panel, &Focus::linkChanged);
        panel.setLinked(false);
        QCOMPARE(link.count(), 1);
        QSignalSpy spy(&panel, &Focus::changed);
        shared.lockToken(1, 9);
        shared.setLayer(5);
        QCOMPARE(spy.count(), 0);
        QVERIFY((panel.shown() == FocusPoint { 1, 4, 2, -1 }));
        // One position for all, in both directions.
        shared.hoverPosition(33);
        QCOMPARE(spy.count(), 1);
        QVERIFY((panel.shown() == FocusPoint { 1, 4, 2, 33 }));
        shared.endHover();
        panel.lockPosition(12);
        QVERIFY((shared.locked() == FocusPoint { 1, 9, 5, 12 }));
        QVERIFY((panel.shown() == FocusPoint { 1, 4, 2, 12 }));
        QVERIFY((panel.locked() == FocusPoint { 1, 4, 2, 12 }));
        // Its own token and layer move it alone, and are no history.
        panel.stepToken(1, 10);
        panel.setLayer(0);
        panel.hoverToken(1, 8);
        QVERIFY((panel.shown() == FocusPoint { 1, 8, 0, 12 }));
        panel.endHover();
        QVERIFY((panel.shown() == FocusPoint { 1, 5, 0, 12 }));
        QVERIFY((shared.shown() == FocusPoint { 1, 9, 5, 12 }));
        panel.goBack();
        QVERIFY((shared.shown() == FocusPoint { 1, 9, 5, -1 }));
        // Marks are everybody's.
        spy.clear();
        panel.pin();
        QCOMPARE(spy.count(), 1);
        QVERIFY((*shared.pinned() == FocusPoint { 1, 5, 0, -1 }));
        panel.setLinked(true);
        QVERIFY(panel.shown() == shared.shown());
        QCOMPARE(spy.count(), 2);
    }

    void aLockedPanelOfAGoneRunIsLinkedAgain()
    {
        Focus shared;
        Focus panel(shared, nullptr);
        shared.lockToken(1, 4);
        panel.setLinked(false);
        shared.lockToken(2, 0);
        panel.keepRuns([](RunId) { return true; });
        QVERIFY(!panel.isLinked());
        panel.keepRuns([](RunId run) { return run == 2; });
        QVERIFY(panel.isLinked());
        QCOMPARE(panel.shown().run, RunId(2));
    }
};

QTEST_GUILESS_MAIN(FocusTest)
#include "tst_focus.moc"
