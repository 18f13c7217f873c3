// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit_history.h"

#include <QSignalSpy>
#include <QTest>

using namespace sightline;

class EditHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void undoesAndRedoesInOrder()
    {
        EditHistory history;
        QSignalSpy changed(&history, &EditHistory::changed);
        QStringList log;
        for (const QString& name : { QStringLiteral("one"), QStringLiteral("two") })
            history.push(name, [&log, name] { log << QLatin1Char('-') + name; }, [&log, name] { log << QLatin1Char('+') + name; });
        QCOMPARE(history.undoText(), QStringLiteral("two"));
        QVERIFY(!history.canRedo());
        history.redo(); // nothing to do
        history.undo();
        history.undo();
        history.undo();
        QVERIFY(!history.canUndo());
        QCOMPARE(history.redoText(), QStringLiteral("one"));
        history.redo();
        QCOMPARE(log, (QStringList { QStringLiteral("-two"), QStringLiteral("-one"), QStringLiteral("+one") }));
        history.push(QStringLiteral("three"), [] {}, [] {}); // "two" cannot be done again now
        QVERIFY(!history.canRedo());
        QCOMPARE(history.undoText(), QStringLiteral("three"));
        QCOMPARE(changed.count(), 6);
    }

    void keepsSoMany()
    {
        EditHistory history;
        int undone = 0;
        for (std::size_t i = 0; i < EditHistory::kMost + 5; ++i)
            history.push(QString::number(i), [&undone] { ++undone; }, [] {});
        while (history.canUndo())
            history.undo();
        QCOMPARE(undone, static_cast<int>(EditHistory::kMost));
    }

    void anEditMayClearTheHistory()
    {
        EditHistory history;
        bool ran = false;
        history.push(QStringLiteral("x"), [&] { history.clear(); ran = true; }, [] {});
        history.undo();
        QVERIFY(ran && !history.canUndo() && !history.canRedo());
    }
};

QTEST_GUILESS_MAIN(EditHistoryTest)
#include "tst_edit_history.moc"
