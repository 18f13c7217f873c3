// SPDX-License-Identifier: GPL-3.0-or-later
// The window with texts 40 % longer, as some languages are: it still fits, and nothing stays untranslated.
#include "ui/commands/command_list.h"
#include "ui/help/glossary.h"
#include "ui/help/view_notes.h"
#include "ui/painting/reading_mode.h"
#include "ui/run_toolbar.h"
#include "ui/views/run_view.h"
#include "tests/ui/window_fixture.h"

#include <QLabel>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace sightline;
using namespace sightline::test;

namespace {

/// Every text between brackets and 40 % longer. Places for numbers, mnemonics and the ends that menus look at stay.
class LongTexts : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty())
            return text;
        const auto more = static_cast<qsizetype>(static_cast<double>(text.size()) * 0.4 + 1);
        return QLatin1Char('[') + text + QString(more - 1, QLatin1Char('o')) + QLatin1Char(']');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_texts);
        m_desk = std::make_unique<Desk>(m_dir.filePath(QStringLiteral("settings.ini")));
        m_desk->session.setDocumentText(QStringLiteral("Text"), QStringLiteral("One. Two. Three."));
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        QCoreApplication::removeTranslator(&m_texts);
    }

    void theWindowFitsItsLeastWidth()
    {
        MainWindow& window = *m_desk->window;
        for (const auto preset : { MainWindow::LayoutPreset::Lab, MainWindow::LayoutPreset::Compare, MainWindow::LayoutPreset::Read }) {
            window.setLayoutPreset(preset);
            window.resize(1080, 820);
            QCoreApplication::processEvents();
            QVERIFY2(window.width() == 1080 && window.minimumSizeHint().width() <= 1080,
                     qPrintable(QStringLiteral("%1, tool bar %2, middle %3")
                                    .arg(window.minimumSizeHint().width())
                                    .arg(window.findChild<RunToolbar*>()->minimumSizeHint().width())
                                    .arg(window.centralWidget()->minimumSizeHint().width())));
            // What stands in the title rows and tool bar stays inside the window.
            for (const QToolButton* button : window.findChildren<QToolButton*>()) {
                if (!button->isVisible() || button->objectName().startsWith(QStringLiteral("qt_")))
                    continue;
                const QRect place(button->mapTo(&window, QPoint()), button->size());
                QVERIFY2(window.rect().contains(place), qPrintable(button->text() + button->toolTip()));
            }
        }
    }

    void menusAreTranslated()
    {
        QStringList left;
        for (const Command& command : commandsOf(m_desk->window.get())) {
            if (command.id.isEmpty())
                continue;
            if (!command.name.startsWith(QLatin1Char('[')) || !command.action->statusTip().startsWith(QLatin1Char('[')))
                left << command.id;
        }
        left.removeAll(QStringLiteral("undo")); // Qt puts the name of the edit behind the word
        left.removeAll(QStringLiteral("redo"));
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
    }

    void explanationsAreTranslated()
    {
        for (const Term& term : glossary())
            QVERIFY2(termName(term).startsWith(QLatin1Char('[')) && termSentence(term).startsWith(QLatin1Char('[')), term.id);
        for (RunView* view : m_desk->window->findChildren<RunView*>()) {
            const ViewNotes notes = notesFor(classNameOf(view));
            QVERIFY2(notes.title.startsWith(QLatin1Char('[')) && notes.how.startsWith(QLatin1Char('[')),
                     qPrintable(classNameOf(view)));
        }
    }

    void germanComesOutOfTheFile()
    {
        QTranslator german;
        if (!german.load(QStringLiteral(SIGHTLINE_TRANSLATIONS_DIR "/sightline_de.qm")))
            QSKIP("no lrelease here: the window speaks English");
        QCoreApplication::removeTranslator(&m_texts);
        QCoreApplication::installTranslator(&german);
        {
            Desk desk(m_dir.filePath(QStringLiteral("german.ini")));
            QStringList menus;
            for (const QAction* action : desk.window->menuBar()->actions())
                menus << QString(action->text()).remove(QLatin1Char('&'));
            QVERIFY2(menus.contains(QStringLiteral("Datei")) && menus.contains(QStringLiteral("Hilfe")), qPrintable(menus.join(QLatin1Char(' '))));
            QCOMPARE(desk.action("save_conversation")->text(), QStringLiteral("Gespräch &speichern"));
            // Texts of files, of tables and of classes: each is looked up where lupdate put it.
            QCOMPARE(readingModeName(ReadingMode::Votes), QStringLiteral("Stimmen der Schichten"));
            QCOMPARE(termName(*findTerm(QStringLiteral("threshold"))), QStringLiteral("Schwelle"));
            // What is not translated yet stays English.
            QCOMPARE(readingModeName(ReadingMode::Missed), QStringLiteral("missed mass"));
        }
        QCoreApplication::removeTranslator(&german);
        QCoreApplication::installTranslator(&m_texts);
    }

private:
    LongTexts m_texts;
    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
