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
};

QTEST_GUILESS_MAIN(FocusTest)
#include "tst_focus.moc"
