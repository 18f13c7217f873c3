// SPDX-License-Identifier: GPL-3.0-or-later
// The history and the files of conversations in the real window, by keyboard and mouse.
#include "app/autosave.h"
#include "app/focus.h"
#include "app/follow_answers.h"
#include "app/installation.h"
#include "app/row_service.h"
#include "app/session.h"
#include "app/session_file.h"
#include "ui/appearance.h"
#include "ui/history_panel.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"
#include "tests/support/mill.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 120000;

struct Desk {
    explicit Desk(const QString& folder) : settings(folder + QStringLiteral("/settings.ini"))
    {
        RunSettings run;
        run.maxNewTokens = 4;
        session.setSettings(run);
        followAnswers(session, focus);
        autosave = std::make_unique<Autosave>(session, folder + QStringLiteral("/library"));
        window = std::make_unique<MainWindow>(context, settings, appearance, std::vector<SampleDocument>());
        window->setAutosave(autosave.get());
        window->resize(1440, 900);
        window->show();
    }
    Settings settings;
    Appearance appearance;
    Session session { SessionOptions { QStringLiteral("cpu"), 2 } };
    Focus focus;
    RowService rows;
    ViewContext context { &session, &focus, &rows };
    std::unique_ptr<Autosave> autosave;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_model = installation::modelFolder();
        QVERIFY2(!m_model.isEmpty(), "the demo model is missing");
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(m_dir->path());
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_desk->session.loadModel(m_model);
        m_desk->session.setDocumentText(QStringLiteral("mill"), prose(5));
        waitUntilIdle();
        ask(kQuestion);
        m_first = m_desk->autosave->currentId();
        m_desk->session.clearConversation();
        ask(QStringLiteral("What did the neighbours keep?"));
        m_second = m_desk->autosave->currentId();
    }
    void cleanup() { m_desk.reset(); }

    void searchesOpensAndCloses()
    {
        HistoryPanel& panel = *this->panel();
        QVERIFY(!panel.isVisible());
        press(m_desk->window.get(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(panel.isVisible());
        QTRY_COMPARE(panel.shownCount(), 2);
        QCOMPARE(panel.shownId(0), m_second); // newest first
        auto* search = panel.findChild<QLineEdit*>(QStringLiteral("history_search"));
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, QStringLiteral("SECRET mill"));
        QCOMPARE(panel.shownCount(), 1);
        QCOMPARE(panel.shownId(0), m_first);
        QTest::keyClick(search, Qt::Key_Escape); // empties the search first
        QCOMPARE(panel.shownCount(), 2);
        auto* list = panel.findChild<QListWidget*>(QStringLiteral("history_list"));
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), list);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->autosave->currentId(), m_first, kPatience);
        waitUntilIdle();
        QCOMPARE(m_desk->session.turns()[0].question, kQuestion);
        QVERIFY2(m_desk->session.whyNotAsk().isEmpty(), qPrintable(m_desk->session.whyNotAsk()));
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
        QVERIFY(!m_desk->settings.isHistoryShown());
    }

    void renamesAndDeletesWithTheKeyboard()
    {
        HistoryPanel& panel = *this->panel();
        press(m_desk->window.get(), Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(panel.shownCount(), 2);
        auto* list = panel.findChild<QListWidget*>(QStringLiteral("history_list"));
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_F2);
        auto* editor = list->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("Bees"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(list->item(0)->text(), QStringLiteral("Bees"));
        QTRY_COMPARE(m_desk->session.title(), QStringLiteral("Bees")); // it is the one that is open
        // The open one is deleted: the window is empty, and Undo brings it back.
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->autosave->isWritten() && !m_desk->autosave->isBusy(), kPatience);
        list->setFocus();
        list->setCurrentRow(0);
        QCOMPARE(panel.shownId(0), m_second);
        QCOMPARE(m_desk->autosave->currentId(), m_second);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(panel.shownCount(), 1); // at once
        QVERIFY(m_desk->session.turns().empty());
        const auto told = [&panel] { return panel.findChild<MessageBar*>()->sentence(); };
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(QStringLiteral("Bees")), kPatience); // when it is in the trash
        m_desk->window->undoStack()->undo();
        QTRY_COMPARE(panel.shownCount(), 2);
        m_desk->window->undoStack()->redo();
        QTRY_COMPARE(panel.shownCount(), 1);
        QCOMPARE(panel.shownId(0), m_first);
    }

    void deletesTheOneThatAnswers()
    {
        HistoryPanel& panel = *this->panel();
        RunSettings run = m_desk->session.settings();
        run.maxNewTokens = 300;
        m_desk->session.setSettings(run);
        press(m_desk->window.get(), Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(panel.shownCount(), 2);
        m_desk->session.ask(QStringLiteral("Tell me everything about the bees."));
        const RunId id = m_desk->session.latestRun()->id;
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.run(id)->tokens.empty(), kPatience);
        auto* list = panel.findChild<QListWidget*>(QStringLiteral("history_list"));
        list->setFocus();
        list->setCurrentRow(0);
        QCOMPARE(panel.shownId(0), m_second);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(m_desk->session.turns().empty());
        QCOMPARE(panel.shownCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->undoStack()->canUndo(), kPatience); // it is in the trash
        m_desk->window->undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(panel.shownCount(), 2, kPatience);
        const Trace back = readTrace(m_desk->autosave->library().traceOf(m_second).toStdString());
        QCOMPARE(back.runs.size(), std::size_t(2));
        QVERIFY(!back.runs[1].tokens.empty());
    }

    void savesAndTellsWhatFailed()
    {
        MainWindow& window = *m_desk->window;
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->autosave->isWritten() && !m_desk->autosave->isBusy(), kPatience);
        QTRY_VERIFY(!window.isWindowModified());
        const QString path = m_dir->filePath(QStringLiteral("mine.sightline"));
        window.file()->save(path);
        QTRY_COMPARE_WITH_TIMEOUT(window.file()->path(), path, kPatience);
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("mine.sightline")));
        QVERIFY(m_desk->settings.recentDocuments().contains(path));
        ask(QStringLiteral("And then?"));
        QVERIFY(window.isWindowModified());
        press(&window, Qt::Key_S, Qt::ControlModifier); // it has a file: no dialog
        QTRY_VERIFY_WITH_TIMEOUT(!window.isWindowModified(), kPatience);
        QCOMPARE(readTrace(path.toStdString()).runs.size(), std::size_t(2));
        // Its folder is gone: the sentence stands in the window, and nothing is lost.
        window.file()->save(m_dir->filePath(QStringLiteral("no/folder.sightline")));
        const auto bars = window.findChildren<MessageBar*>();
        const auto told = [&bars] {
            return std::any_of(bars.begin(), bars.end(), [](const MessageBar* bar) {
                return bar->sentence().contains(QStringLiteral("was not saved"));
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), kPatience);
        QCOMPARE(m_desk->session.turns().size(), std::size_t(2));
        // The file opens in a window without a model, with its views.
        Desk other(m_dir->filePath(QStringLiteral("other")));
        other.window->openDocument(path);
        QTRY_COMPARE_WITH_TIMEOUT(other.session.turns().size(), std::size_t(2), kPatience);
        QVERIFY(!other.window->windowTitle().isEmpty() && !other.window->isWindowModified());
        QTRY_VERIFY_WITH_TIMEOUT(other.rows.isIdle(), kPatience);
        QCOMPARE(other.focus.shown().run, other.session.latestRun()->id);
        other.window->grab();
    }

private:
    [[nodiscard]] HistoryPanel* panel() const { return m_desk->window->findChild<HistoryPanel*>(); }
    static void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers with) { QTest::keyClick(widget, key, with); }
    void waitUntilIdle() { QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.isBusy(), kPatience); }
    void ask(const QString& question)
    {
        m_desk->session.ask(question);
        waitUntilIdle();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->autosave->isWritten() && !m_desk->autosave->isBusy(), kPatience);
    }

    QString m_model, m_first, m_second;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
