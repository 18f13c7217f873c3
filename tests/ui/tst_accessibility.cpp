// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds: names everywhere, rows in painted views, events; and the way of the Tab key.
#include "ui/views/layers_by_positions.h"
#include "ui/views/steps_lane.h"
#include "tests/ui/view_probe.h"
#include "tests/ui/window_fixture.h"

#include <QAccessible>
#include <QMenuBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace sightline;
using namespace sightline::test;

namespace {

/// What it is called, by whichever of the ways that Qt knows.
QString nameOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_run = std::make_unique<synthetic::Run>(synthetic::Shape());
        m_context = std::make_unique<probe::Context>();
        m_context->focus.lockToken(m_run->snapshot->id, 2);
        m_context->focus.setLayer(5);
    }

    void everyControlOfTheWindowHasAName()
    {
        Desk desk(m_dir.filePath(QStringLiteral("names.ini")));
        desk.session.setDocumentText(QStringLiteral("Text"), QStringLiteral("One. Two. Three."));
        QCoreApplication::processEvents();
        QStringList nameless;
        int controls = 0;
        for (QWidget* widget : desk.window->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_"))
                || widget->inherits("QMenu") || widget->inherits("QScrollBar") || widget->inherits("QTabBar")
                || qobject_cast<QMenuBar*>(widget) || widget->focusProxy())
                continue;
            // Inner parts of one control speak with its name.
            QWidget* outer = widget->parentWidget();
            if (outer && (outer->inherits("QAbstractSpinBox") || outer->inherits("QComboBox") || outer->inherits("QAbstractItemView")))
                continue;
            // A message bar is called what it says, once it says something.
            if (outer && outer->inherits("sightline::MessageBar") && outer->isHidden())
                continue;
            ++controls;
            if (nameOf(widget).trimmed().isEmpty())
                nameless << QStringLiteral("%1 %2 in %3").arg(QLatin1String(widget->metaObject()->className()),
                                                             widget->objectName(),
                                                             QLatin1String(outer ? outer->metaObject()->className() : ""));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
        QVERIFY2(controls > 15, qPrintable(QString::number(controls)));
    }

    void tabReachesEveryPanelAndComesRound()
    {
        Desk desk(m_dir.filePath(QStringLiteral("tab.ini")));
        desk.session.setDocumentText(QStringLiteral("Text"), QStringLiteral("One. Two. Three."));
        QCoreApplication::processEvents();
        QSet<QWidget*> visited;
        QStringList panels, way;
        for (int i = 0; i < 80; ++i) {
            QTest::keyClick(desk.window->focusWidget() ? desk.window->focusWidget() : desk.window.get(), Qt::Key_Tab);
            QWidget* widget = desk.window->focusWidget();
            QVERIFY(widget && widget->isVisible());
            visited.insert(widget);
            way << QLatin1String(widget->metaObject()->className());
            for (QWidget* each = widget; each; each = each->parentWidget())
                panels << QLatin1String(each->metaObject()->className());
        }
        for (const char* name : { "RunToolbar", "DocumentView", "ChatView", "StepsLane", "PositionViews" })
            QVERIFY2(panels.filter(QLatin1String(name)).size() > 0,
                     qPrintable(QLatin1String(name) + QLatin1Char('\n') + way.join(QLatin1Char(' '))));
        QVERIFY(visited.size() > 12);
        QVERIFY(visited.size() < 80); // it comes round
    }

    void aViewIsAListOfItsRows()
    {
        StepsLane steps(m_context->view());
        steps.setRun(m_run->snapshot);
        probe::show(steps, 900, 120);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&steps);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 12);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QVERIFY(list->text(QAccessible::Description).contains(QStringLiteral("Token 3 of 12")));
        QAccessibleInterface* third = list->child(2);
        QCOMPARE(third->role(), QAccessible::ListItem);
        QCOMPARE(third->parent()->object(), &steps);
        QCOMPARE(list->indexOfChild(third), 2);
        QVERIFY(third->text(QAccessible::Name).startsWith(QStringLiteral("token 3 ")));
        QCOMPARE(list->text(QAccessible::Value), third->text(QAccessible::Name));
        QVERIFY(third->state().selected);
        QVERIFY(!list->child(1)->state().selected);
        QVERIFY(!list->child(12));
        QVERIFY(!list->child(-1));
        // Where a row stands is where it is drawn, and the other way round.
        const QPoint middle = third->rect().center();
        QCOMPARE(steps.tokenAt(steps.mapFromGlobal(middle).x()), 2);
        QCOMPARE(list->childAt(middle.x(), middle.y()), third);
        // Doing what a row offers looks at it.
        list->child(7)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_context->focus.locked().token, 7);
        QVERIFY(list->child(7)->state().selected);
        // Rows that are gone say so.
        QAccessibleInterface* last = list->child(11);
        steps.setRun(m_run->after(4));
        QCOMPARE(list->childCount(), 4);
        QVERIFY(!last->isValid());
        QVERIFY(last->text(QAccessible::Name).isEmpty());
    }

    void layersAreRowsWithTheirNumbers()
    {
        LayersByPositions layers(m_context->view());
        layers.setRowSource(probe::rowsOf(*m_run));
        layers.setRun(m_run->snapshot);
        probe::show(layers, 900, 220);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&layers);
        QCOMPARE(list->childCount(), 8);
        const LayerRecord& layer = m_run->snapshot->tokens[2]->layers[5];
        QCOMPARE(list->text(QAccessible::Value),
                 QStringLiteral("layer 5, reads %1 positions, covered mass %2")
                     .arg(layer.selected.size())
                     .arg(QString::number(double(layer.coveredMass), 'f', 2)));
        list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_context->focus.shown().layer, std::int64_t(1));
    }

    void theRowInFocusHasTheFocus()
    {
        LayersByPositions layers(m_context->view());
        layers.setRun(m_run->snapshot);
        probe::show(layers, 900, 220);
        layers.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&layers));
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&layers);
        layers.clearFocus();
        QVERIFY(!list->child(5)->state().focused);
        layers.setFocus();
        QVERIFY(list->child(5)->state().focused);
        QTest::keyClick(&layers, Qt::Key_Down);
        QCOMPARE(list->focusChild(), list->child(6));
        QTest::keyClick(&layers, Qt::Key_Up);
        QTest::keyClick(&layers, Qt::Key_Up);
        QCOMPARE(list->focusChild(), list->child(4));
        QVERIFY(list->child(4)->state().focused && !list->child(6)->state().focused);
        QCOMPARE(list->focusChild()->text(QAccessible::Name).left(7), QStringLiteral("layer 4"));
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<synthetic::Run> m_run;
    std::unique_ptr<probe::Context> m_context;
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
