// SPDX-License-Identifier: GPL-3.0-or-later
// Palette, keys and their dialog, cheat sheet, and that every command of the window is described.
#include "ui/commands/cheat_sheet.h"
#include "ui/commands/command_list.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/fuzzy_match.h"
#include "ui/commands/key_bindings.h"
#include "ui/inspector_line.h"
#include "ui/views/steps_lane.h"
#include "tests/ui/window_fixture.h"

#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusTipEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace sightline;
using namespace sightline::test;

class CommandsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<Desk>(m_dir.filePath(QStringLiteral("settings%1.ini").arg(++m_count))); }
    void cleanup() { m_desk.reset(); }

    void lettersFindNames()
    {
        QVERIFY(fuzzyMatch(QStringLiteral("xyz"), QStringLiteral("Next Token")).score < 0);
        QCOMPARE(fuzzyMatch(QString(), QStringLiteral("Next Token")).score, 0);
        const FuzzyMatch initials = fuzzyMatch(QStringLiteral("nt"), QStringLiteral("Next Token"));
        QCOMPARE(initials.places, (std::vector<int> { 0, 5 }));
        // Beginnings of words before letters somewhere inside.
        QVERIFY(initials.score > fuzzyMatch(QStringLiteral("nt"), QStringLiteral("Find in Document")).score);
        // A word in one piece before the same letters scattered.
        QVERIFY(fuzzyMatch(QStringLiteral("token"), QStringLiteral("Next Token")).score
                > fuzzyMatch(QStringLiteral("token"), QStringLiteral("Take off the oven")).score);
        // Words in any order, in any case.
        QVERIFY(fuzzyMatch(QStringLiteral("token next"), QStringLiteral("Next Token")).score > 0);
        QVERIFY(fuzzyMatch(QStringLiteral("nextt"), QStringLiteral("Next")).score < 0);
    }

    void everyCommandIsDescribed()
    {
        const std::vector<Command> commands = commandsOf(m_desk->window.get());
        QVERIFY(commands.size() > 35);
        QSet<QString> ids;
        for (const Command& command : commands) {
            QVERIFY2(!command.name.contains(QLatin1Char('&')), qPrintable(command.name));
            const bool comesAndGoes = command.menu.contains(QStringLiteral("Recent"))
                || command.menu.contains(QStringLiteral("Sample")) || command.menu.contains(QStringLiteral("Branch")) || command.menu.contains(QStringLiteral("My Layouts"));
            if (comesAndGoes)
                continue;
            QVERIFY2(!command.id.isEmpty(), qPrintable(command.menu + command.name));
            QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
            ids.insert(command.id);
            QVERIFY2(command.action->statusTip().size() > 10, qPrintable(command.id));
        }
        // No key means two things.
        QSet<QKeySequence> keys;
        for (const Command& command : commands)
            for (const QKeySequence& key : keysOf(command.action)) {
                QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                keys.insert(key);
            }
    }

    void thePaletteFindsAndDoes()
    {
        CommandPalette* palette = open();
        QVERIFY(palette->names().size() > 35);
        QTest::keyClicks(field(), QStringLiteral("lay read"));
        QCOMPARE(palette->names().first(), QStringLiteral("Read"));
        field()->setText(QStringLiteral("ctrl+1")); // by key
        QCOMPARE(palette->names().first(), QStringLiteral("Score Strip and Layers"));
        field()->setText(QStringLiteral("half as many")); // by meaning
        QCOMPARE(palette->names(), QStringList { QStringLiteral("Halve k") });
        field()->setText(QStringLiteral("qqqqq"));
        QVERIFY(palette->names().isEmpty());
        QTest::keyClick(field(), Qt::Key_Return); // nothing to do
        QVERIFY(palette->isVisible());
        field()->setText(QStringLiteral("compare two"));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QTRY_VERIFY(m_desk->session.compareDense());
        // What was used last stands first.
        open();
        QCOMPARE(palette->names().first(), QStringLiteral("Compare Two Answers (A | B)"));
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(palette->current(), 1);
        QTest::keyClick(field(), Qt::Key_Up);
        QTest::keyClick(field(), Qt::Key_Up); // goes round
        QCOMPARE(palette->current(), int(palette->names().size()) - 1);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void thePaletteSaysWhyNot()
    {
        CommandPalette* palette = open();
        field()->setText(QStringLiteral("ask again"));
        QCOMPARE(palette->names().first(), QStringLiteral("Ask Again"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_desk->window->findChild<InspectorLine*>()->leftText(), QStringLiteral("No question has been asked yet."));
        QVERIFY(m_desk->settings.recentCommands().isEmpty());
    }

    void shortcutsAreRecordedAndTaken()
    {
        auto* dialog = openDialog();
        auto* table = dialog->findChild<QTreeWidget*>(QStringLiteral("shortcut_table"));
        auto* record = dialog->findChild<QKeySequenceEdit*>();
        auto* use = dialog->findChild<QPushButton*>(QStringLiteral("use_key"));
        auto* message = dialog->findChild<QLabel*>(QStringLiteral("key_message"));
        choose(table, "most_read");
        QTest::keyClick(record, Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(message->text(), QStringLiteral("Ctrl+J is free.")); // the field waits whether more keys follow
        use->click();
        QCOMPARE(m_desk->action("most_read")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        // A key that another command has is named, and taken only on demand.
        choose(table, "most_read");
        QTest::keyClick(record, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY2(message->text().contains(QStringLiteral("Find in Document")), qPrintable(message->text()));
        QCOMPARE(use->text(), QStringLiteral("&Take It"));
        QCOMPARE(m_desk->action("find")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
        use->click();
        QVERIFY(m_desk->action("find")->shortcut().isEmpty());
        QCOMPARE(m_desk->action("most_read")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
        // It is remembered in the next window.
        const QString file = m_dir.filePath(QStringLiteral("settings%1.ini").arg(m_count));
        m_desk.reset();
        m_desk = std::make_unique<Desk>(file);
        QCOMPARE(m_desk->action("most_read")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
        QVERIFY(m_desk->action("find")->shortcut().isEmpty());
        // And goes back: one, then all.
        dialog = openDialog();
        table = dialog->findChild<QTreeWidget*>(QStringLiteral("shortcut_table"));
        choose(table, "find");
        dialog->findChild<QPushButton*>(QStringLiteral("reset_key"))->click();
        QCOMPARE(m_desk->action("find")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
        QVERIFY(m_desk->action("most_read")->shortcut().isEmpty());
        dialog->findChild<QPushButton*>(QStringLiteral("reset_all_keys"))->click();
        QCOMPARE(m_desk->action("most_read")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_M));
        QVERIFY(!m_desk->settings.keys(QStringLiteral("find")));
    }

    void plainKeysCanBeRebound()
    {
        // N steps to the next position read; now it pins, and P means nothing.
        auto* keys = m_desk->window->findChild<KeyBindings*>();
        m_desk->focus.lockPosition(3);
        keys->bind(QStringLiteral("pin"), { QKeySequence(Qt::Key_J) });
        auto* steps = m_desk->window->findChild<StepsLane*>();
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_P);
        QVERIFY(!m_desk->focus.pinned());
        QTest::keyClick(steps, Qt::Key_J);
        QVERIFY(m_desk->focus.pinned());
        // A plain key is typed into a text field all the same.
        auto* composer = m_desk->window->findChild<QPlainTextEdit*>();
        QVERIFY(composer);
        composer->setFocus();
        QTest::keyClick(composer, Qt::Key_J);
        QCOMPARE(composer->toPlainText(), QStringLiteral("j"));
        QVERIFY(m_desk->focus.pinned());
        // A key that views know themselves: the layer below on "x", and no longer on the arrow.
        keys->bind(QStringLiteral("previous_token"), { QKeySequence(Qt::Key_X) });
        m_desk->focus.lockToken(7, 3);
        QSignalSpy moved(&m_desk->focus, &Focus::changed);
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Left);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(m_desk->focus.locked().token, 3);
        QVERIFY(m_desk->action("previous_token")->text().endsWith(QStringLiteral("\tX")));
    }

    void aDamagedSettingsFileLeavesTheKeys()
    {
        const QString file = m_dir.filePath(QStringLiteral("damaged.ini"));
        {
            QSettings store(file, QSettings::IniFormat);
            store.setValue(QStringLiteral("keys/find"), QStringLiteral("no such key ???"));
            store.setValue(QStringLiteral("window/layouts"), QStringLiteral("nonsense"));
            store.setValue(QStringLiteral("commands/recent"), QVariantMap { { QStringLiteral("a"), 1 } });
        }
        m_desk = std::make_unique<Desk>(file);
        open();
        QVERIFY(m_desk->window->findChild<StepsLane*>()->isVisible());
    }

    void theCheatSheetListsAllKeys()
    {
        const QString html = cheatSheetHtml(m_desk->window.get());
        for (const Command& command : commandsOf(m_desk->window.get()))
            if (!command.keys().isEmpty())
                QVERIFY2(html.contains(command.keys().toHtmlEscaped()), qPrintable(command.name));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Slash, Qt::ControlModifier);
        QVERIFY(m_desk->window->findChild<QDialog*>(QStringLiteral("cheat_sheet")));
    }

    void menusSayWhatTheyDo()
    {
        auto* line = m_desk->window->findChild<InspectorLine*>();
        const QString before = line->leftText();
        m_desk->action("palette")->showStatusText(m_desk->window.get());
        QCOMPARE(line->leftText(), m_desk->action("palette")->statusTip());
        QStatusTipEvent end { QString() };
        QCoreApplication::sendEvent(m_desk->window.get(), &end);
        QCOMPARE(line->leftText(), before);
    }

private:
    CommandPalette* open()
    {
        // After a popup has closed, a desktop without a window manager leaves no window active.
        if (QApplication::activeWindow() == m_desk->window.get())
            QTest::keyClick(m_desk->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        else
            m_desk->action("palette")->trigger();
        auto* palette = m_desk->window->findChild<CommandPalette*>();
        [&] { QVERIFY(palette->isVisible()); }();
        return palette;
    }
    QLineEdit* field() { return m_desk->window->findChild<CommandPalette*>()->findChild<QLineEdit*>(); }
    QDialog* openDialog()
    {
        m_desk->action("shortcuts")->trigger();
        return m_desk->window->findChild<QDialog*>(QStringLiteral("shortcuts_dialog"));
    }
    static void choose(QTreeWidget* table, const char* id)
    {
        for (int i = 0; i < table->topLevelItemCount(); ++i)
            if (table->topLevelItem(i)->data(0, Qt::UserRole).toString() == QLatin1String(id))
                return table->setCurrentItem(table->topLevelItem(i));
        QFAIL(id);
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
    int m_count = 0;
};

QTEST_MAIN(CommandsTest)
#include "tst_commands.moc"
