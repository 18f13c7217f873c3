// SPDX-License-Identifier: GPL-3.0-or-later
// What side B is, chosen from the menu of the real window with the demo model.
#include "app/installation.h"
#include "app/model_info.h"
#include "tests/support/mill.h"
#include "tests/support/shallow_model.h"
#include "tests/ui/window_fixture.h"
#include "ui/command_line.h"
#include "ui/compare_chooser.h"
#include "ui/k_slider.h"

#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 120000;

QAction* entry(const QMenu* menu, const QString& text)
{
    for (QAction* action : menu->actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

} // namespace

class TestCompareChooser : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shallow = shallowModel(m_folder);
        m_desk = std::make_unique<Desk>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_desk->settings.addRecentModel(m_shallow);
        m_chooser = m_desk->window->findChild<CompareChooser*>();
        QVERIFY(m_chooser);
        m_desk->session.loadModel(installation::modelFolder());
        m_desk->session.setDocumentText(QStringLiteral("mill"), prose(12));
        wait();
    }
    void cleanupTestCase() { m_desk.reset(); }

    void offersWhatCanBeDone()
    {
        open();
        QVERIFY(!entry(m_chooser->menu(), QStringLiteral("Another model"))->isEnabled()); // there is no question yet
        QVERIFY(!entry(m_chooser->menu(), QStringLiteral("An earlier answer"))->isEnabled());
        QVERIFY(!m_chooser->isVisible()); // nothing stands beside
        m_desk->session.ask(kQuestion);
        wait();
        open();
        QAction* models = entry(m_chooser->menu(), QStringLiteral("Another model"));
        QVERIFY(models->isEnabled());
        QAction* shallow = entry(models->menu(), QStringLiteral("shallow"));
        QVERIFY(shallow && shallow->toolTip().contains(m_shallow));
        QVERIFY(!entry(models->menu(), QStringLiteral("sightline-demo"))); // that is A's
    }

    void theOtherModelsAnswerIsSeenInEveryView()
    {
        open();
        Session& session = m_desk->session;
        entry(entry(m_chooser->menu(), QStringLiteral("Another model"))->menu(), QStringLiteral("shallow"))->trigger();
        QVERIFY(session.isAnswering());
        wait();
        const RunPtr b = session.turns().back().b;
        QVERIFY2(b && b->state == RunState::Finished, qPrintable(b ? b->failure : QString()));
        QVERIFY(m_chooser->isVisible());
        m_desk->focus.setLayer(7);
        m_desk->focus.lockToken(b->id, 0);
        QCOMPARE(m_desk->focus.locked().layer, std::int64_t(6)); // A's last layer is none of B's
        for (int view = 0; view < kBottomViews.size(); ++view) {
            m_desk->window->showBottomView(static_cast<MainWindow::BottomView>(view));
            QCoreApplication::processEvents();
            QVERIFY(!m_desk->window->grab().isNull());
        }
        QTest::keyClick(m_desk->window.get(), Qt::Key_Up);
        QCOMPARE(m_desk->focus.locked().layer, std::int64_t(5));
        QVERIFY(!m_desk->window->grab().isNull());
        QCOMPARE(session.model()->layerCount, std::int64_t(8));
    }

    void aSelectorTakesItsPlace()
    {
        open();
        entry(m_chooser->menu(), QStringLiteral("Window"))->trigger();
        wait();
        const RunPtr b = m_desk->session.turns().back().b;
        QVERIFY(b && !b->model && b->settings.selector.kind == SelectorKind::Window);
        QVERIFY(m_chooser->text().startsWith(QStringLiteral("B: ")));
    }

    /// The keyboard reaches it through the menus; the mouse path is the same actions.
    void aRecordedSelectionStandsBeside()
    {
        Session& session = m_desk->session;
        const RunPtr a = session.turns().back().a;
        open();
        auto* replay = m_chooser->menu()->findChild<QMenu*>(QStringLiteral("replay_menu_b"));
        QVERIFY(replay && !replay->menuAction()->statusTip().isEmpty() && !replay->menuAction()->isChecked());
        emit replay->aboutToShow();
        const QString own = QStringLiteral("What %1 read").arg(a->label);
        QVERIFY(entry(replay, own));
        QVERIFY(entry(replay, QStringLiteral("What %1 read (B)").arg(session.turns().back().b->label)));
        m_chooser->menu()->popup(QPoint(0, 0)); // made anew
        replay = m_chooser->menu()->findChild<QMenu*>(QStringLiteral("replay_menu_b"));
        m_chooser->menu()->setActiveAction(replay->menuAction());
        QTest::keyClick(m_chooser->menu(), Qt::Key_Right);
        QTRY_VERIFY(replay->isVisible());
        replay->setActiveAction(entry(replay, own));
        QTest::keyClick(replay, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(session.compareSettings().selector.kind == SelectorKind::Replay, kPatience);
        wait();
        const RunPtr b = session.turns().back().b;
        QVERIFY2(b && b->state == RunState::Finished, qPrintable(b ? b->failure : QString()));
        QCOMPARE(b->label, QStringLiteral("replay of %1").arg(a->label));
        for (std::size_t i = 0; i < a->tokens.size(); ++i)
            for (std::size_t l = 0; l < a->tokens[i]->layers.size(); ++l)
                QVERIFY(a->tokens[i]->layers[l].selected == b->tokens[i]->layers[l].selected);
        QVERIFY(m_chooser->toolTip().startsWith(QStringLiteral("B: replay of %1\n").arg(a->label)));
        open();
        replay = m_chooser->menu()->findChild<QMenu*>(QStringLiteral("replay_menu_b"));
        QVERIFY(replay->menuAction()->isChecked());
        QVERIFY(replay->actions().front()->isChecked() && replay->actions().front()->text().contains(a->label));
        QVERIFY(!entry(m_chooser->menu(), QStringLiteral("k of B"))->isEnabled());
    }

    /// For the next answers, in the tool bar; and as a command.
    void recordedSelectionsOfTheNextAnswers()
    {
        Session& session = m_desk->session;
        auto* replay = m_desk->window->findChild<QMenu*>(QStringLiteral("replay_menu_a"));
        QVERIFY(replay);
        emit replay->aboutToShow();
        entry(replay, QStringLiteral("What %1 read").arg(session.turns().back().a->label))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(session.settings().selector.kind == SelectorKind::Replay, kPatience);
        QVERIFY(replay->menuAction()->isChecked());
        auto* k = m_desk->window->findChild<KSlider*>();
        QVERIFY(k && !k->isEnabled()); // each query reads as many as were recorded
        RunSettings settings = session.settings();
        settings.selector.kind = SelectorKind::LightningIndexer;
        session.setSettings(settings);
        QVERIFY(k->isEnabled() && !replay->menuAction()->isChecked());

        session.setCompareSelector({ SelectorKind::Dense });
        wait();
        m_desk->action("run.replay_selection")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(session.compareSettings().selector.kind == SelectorKind::Replay, kPatience);
        wait();
        QVERIFY(session.turns().back().b->settings.selector.kind == SelectorKind::Replay);
        session.clearConversation();
        QVERIFY(!m_desk->action("run.replay_selection")->isEnabled());
        emit replay->aboutToShow();
        QAction* none = entry(replay, QStringLiteral("No answer to this question yet"));
        QVERIFY(none && !none->isEnabled());
        QVERIFY(entry(replay, QStringLiteral("From a trace file…"))->isEnabled());
    }

private:
    void open() { emit m_chooser->menu()->aboutToShow(); }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.isBusy(), kPatience); }

    QTemporaryDir m_folder;
    QString m_shallow;
    std::unique_ptr<Desk> m_desk;
    CompareChooser* m_chooser = nullptr;
};

QTEST_MAIN(TestCompareChooser)
#include "tst_compare_chooser.moc"
