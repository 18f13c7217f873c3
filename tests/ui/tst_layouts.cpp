// SPDX-License-Identifier: GPL-3.0-or-later
// Panels hidden, swapped, maximised; layouts saved, applied, deleted, kept between starts.
#include "ui/panel.h"
#include "ui/views/chat_view.h"
#include "ui/views/document_view.h"
#include "ui/views/position_views.h"
#include "ui/views/steps_lane.h"
#include "tests/ui/window_fixture.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace sightline;
using namespace sightline::test;

class LayoutsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_file = m_dir.filePath(QStringLiteral("settings%1.ini").arg(++m_count));
        m_desk = std::make_unique<Desk>(m_file);
        m_desk->session.setDocumentText(QStringLiteral("Text"), QStringLiteral("One. Two. Three."));
    }
    void cleanup() { m_desk.reset(); }

    void panelsAreHiddenAndSwapped()
    {
        trigger("show_steps");
        QVERIFY(!steps()->isVisible());
        trigger("show_steps");
        QVERIFY(steps()->isVisible());
        QVERIFY(xOf(document()) < xOf(chat()));
        trigger("swap_columns");
        QVERIFY(xOf(document()) > xOf(chat()));
        // The last panel does not go: an empty window helps nobody.
        for (const char* id : { "show_document", "show_chat", "show_steps", "show_positions" })
            trigger(id);
        QVERIFY(document()->isVisible());
        QVERIFY(!chat()->isVisible());
        trigger("layout_reset");
        QVERIFY(document()->isVisible() && chat()->isVisible() && steps()->isVisible() && positions()->isVisible());
        QVERIFY(xOf(document()) < xOf(chat()));
    }

    void aPanelIsMaximisedAndComesBack()
    {
        trigger("swap_columns");
        trigger("show_steps");
        QCoreApplication::processEvents();
        const int width = chat()->width(), height = chat()->height();
        document()->setFocus();
        chat()->focusComposer();
        QTest::keyClick(m_desk->window.get(), Qt::Key_F11);
        QVERIFY(chat()->isVisible());
        QVERIFY(!document()->isVisible() && !positions()->isVisible());
        QTRY_VERIFY(chat()->height() > height && chat()->width() > width);
        QVERIFY(m_desk->window->focusWidget() && chat()->isAncestorOf(m_desk->window->focusWidget()));
        QTest::keyClick(m_desk->window.get(), Qt::Key_F11);
        QVERIFY(document()->isVisible() && positions()->isVisible() && !steps()->isVisible());
        QTRY_COMPARE(chat()->size(), QSize(width, height));
        QVERIFY(xOf(document()) > xOf(chat()));
        // So does a panel at the bottom, and a preset ends it too.
        trigger("layout_lab");
        steps()->setFocus();
        trigger("maximise_panel");
        QVERIFY(steps()->isVisible() && !chat()->isVisible());
        trigger("layout_read");
        QVERIFY(chat()->isVisible() && document()->isVisible() && !steps()->isVisible());
    }

    void ownLayoutsAreKept()
    {
        trigger("show_positions");
        trigger("swap_columns");
        save(QStringLiteral("  Teaching  & more "));
        QCOMPARE(m_desk->settings.layoutNames(), QStringList { QStringLiteral("Teaching & more") });
        trigger("layout_lab");
        QVERIFY(positions()->isVisible());
        QMenu* own = menu(QStringLiteral("My Layouts"));
        emit own->aboutToShow();
        QCOMPARE(own->actions().first()->text(), QStringLiteral("Teaching && more"));
        own->actions().first()->trigger();
        QVERIFY(!positions()->isVisible());
        QVERIFY(xOf(document()) > xOf(chat()));
        // The same name replaces it.
        trigger("layout_read");
        save(QStringLiteral("Teaching & more"));
        QCOMPARE(m_desk->settings.layoutNames().size(), 1);
        QVERIFY(!m_desk->settings.layout(QStringLiteral("Teaching & more"))[QStringLiteral("steps")].toBool());
        save(QStringLiteral("   ")); // no name, no layout
        QCOMPARE(m_desk->settings.layoutNames().size(), 1);
        emit own->aboutToShow();
        own->actions().last()->menu()->actions().first()->trigger();
        QVERIFY(m_desk->settings.layoutNames().isEmpty());
    }

    void theWindowOpensAsItWasLeft()
    {
        trigger("layout_compare");
        trigger("swap_columns");
        trigger("show_steps");
        m_desk->window->close();
        m_desk.reset();
        m_desk = std::make_unique<Desk>(m_file);
        QVERIFY(!steps()->isVisible() && !positions()->isVisible() && chat()->isVisible());
        QVERIFY(m_desk->window->findChild<ChatView*>()->mapTo(m_desk->window.get(), QPoint()).x() < 100);
        // A maximised panel is no layout: the one before is kept.
        chat()->focusComposer();
        trigger("layout_lab");
        trigger("maximise_panel");
        m_desk->window->close();
        QVERIFY(m_desk->settings.layout({})[QStringLiteral("positions")].toBool());
    }

private:
    void trigger(const char* id) { m_desk->action(id)->trigger(); }
    DocumentView* document() { return m_desk->window->findChild<DocumentView*>(); }
    ChatView* chat() { return m_desk->window->findChild<ChatView*>(); }
    StepsLane* steps() { return m_desk->window->findChild<StepsLane*>(); }
    PositionViews* positions() { return m_desk->window->findChild<PositionViews*>(); }
    int xOf(QWidget* widget)
    {
        QCoreApplication::processEvents();
        return widget->mapTo(m_desk->window.get(), QPoint()).x();
    }
    QMenu* menu(const QString& title)
    {
        for (QMenu* menu : m_desk->window->findChildren<QMenu*>())
            if (QString(menu->title()).remove(QLatin1Char('&')) == title)
                return menu;
        return nullptr;
    }
    void save(const QString& name)
    {
        trigger("layout_save");
        auto* dialog = m_desk->window->findChild<QInputDialog*>();
        dialog->setTextValue(name);
        dialog->accept();
        delete dialog;
    }

    QTemporaryDir m_dir;
    QString m_file;
    std::unique_ptr<Desk> m_desk;
    int m_count = 0;
};

QTEST_MAIN(LayoutsTest)
#include "tst_layouts.moc"
