// SPDX-License-Identifier: GPL-3.0-or-later
// F1 explains the view with the keyboard; the glossary is complete, and can be searched.
#include "ui/help/explain_popover.h"
#include "ui/help/glossary.h"
#include "ui/help/view_notes.h"
#include "ui/theme.h"
#include "ui/views/chat_view.h"
#include "ui/views/run_view.h"
#include "ui/views/score_strip.h"
#include "ui/views/steps_lane.h"
#include "tests/ui/window_fixture.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace sightline;
using namespace sightline::test;

class HelpTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_desk = std::make_unique<Desk>(m_dir.filePath(QStringLiteral("settings.ini"))); }
    void cleanupTestCase() { m_desk.reset(); }

    void termsAreCompleteAndDistinct()
    {
        QSet<QString> ids, names;
        for (const Term& term : glossary()) {
            QVERIFY2(!ids.contains(QLatin1String(term.id)), term.id);
            ids.insert(QLatin1String(term.id));
            QVERIFY2(!names.contains(termName(term)), term.name);
            names.insert(termName(term));
            QVERIFY2(termSentence(term).endsWith(QLatin1Char('.')), term.id);
            QVERIFY2(termTip(QLatin1String(term.id)).contains(termName(term).toHtmlEscaped()), term.id);
        }
        for (const char* id : { "index_score", "threshold", "margin", "selection", "dense_mass", "covered_mass", "oracle",
                                "recall", "output_error", "votes", "kl", "js", "flip", "dense_rank", "fork",
                                "missed_mass", "jaccard", "entropy" })
            QVERIFY2(findTerm(QLatin1String(id)), id);
        QVERIFY(termTip(QStringLiteral("no_such_term")).isEmpty());
    }

    void everyViewIsExplained()
    {
        int views = 0;
        for (RunView* view : m_desk->window->findChildren<RunView*>()) {
            const ViewNotes notes = notesFor(classNameOf(view));
            QVERIFY2(!notes.title.isEmpty(), view->metaObject()->className());
            QVERIFY(!notes.what.isEmpty() && !notes.how.isEmpty() && !notes.legend.empty());
            ++views;
        }
        QVERIFY(views >= 4);
        for (const char* name : { "DocumentView", "ChatView", "RunToolbar", "InspectorLine", "ScoreStrip", "StepsLane" })
            for (const QString& id : notesFor(QLatin1String(name)).terms)
                QVERIFY2(findTerm(id), qPrintable(id));
        QVERIFY(notesFor(QStringLiteral("QWidget")).title.isEmpty());
        QVERIFY(!viewAround(nullptr));
    }

    void f1ExplainsTheViewWithTheKeyboard()
    {
        auto* strip = m_desk->window->findChild<ScoreStrip*>();
        strip->setFocus();
        QTest::keyClick(m_desk->window.get(), Qt::Key_F1);
        auto* popover = m_desk->window->findChild<ExplainPopover*>();
        QVERIFY(popover && popover->isVisible());
        QCOMPARE(popover->findChild<QLabel*>()->text(), QStringLiteral("Score strip"));
        QVERIFY(popover->findChild<QLabel*>(QStringLiteral("formulas"))->text().contains(QStringLiteral("ReLU")));
        // The legend is drawn in the colours of the view.
        const QImage picture = popover->grab().toImage();
        const Theme& theme = Theme::of(popover);
        for (const QColor& colour : { theme.missed, theme.mass, theme.score, theme.selectionRamp[3] }) {
            bool found = false;
            for (int y = 0; y < picture.height() && !found; ++y)
                for (int x = 0; x < picture.width() && !found; ++x)
                    found = picture.pixelColor(x, y) == colour;
            QVERIFY2(found, qPrintable(colour.name()));
        }
        // Nothing is cut off: every line of text has the height it needs.
        for (const QLabel* label : popover->findChildren<QLabel*>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        QTest::keyClick(popover, Qt::Key_F1); // once more: all keys
        QTRY_VERIFY(m_desk->window->findChild<QDialog*>(QStringLiteral("cheat_sheet")));
        delete m_desk->window->findChild<QDialog*>(QStringLiteral("cheat_sheet"));
        m_desk->window->findChild<StepsLane*>()->setFocus();
        QTRY_VERIFY(!m_desk->window->findChild<ExplainPopover*>());
        m_desk->action("explain")->trigger();
        popover = m_desk->window->findChild<ExplainPopover*>();
        QCOMPARE(popover->findChild<QLabel*>()->text(), QStringLiteral("Steps"));
        QTest::keyClick(popover, Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->window->findChild<ExplainPopover*>());
    }

    void theGlossaryIsSearched()
    {
        m_desk->action("glossary")->trigger();
        auto* dialog = m_desk->window->findChild<QDialog*>(QStringLiteral("help_dialog"));
        auto* find = dialog->findChild<QLineEdit*>(QStringLiteral("find_term"));
        auto* terms = dialog->findChild<QTextBrowser*>(QStringLiteral("terms"));
        QVERIFY(terms->toPlainText().contains(QStringLiteral("covered mass")));
        QTest::keyClicks(find, QStringLiteral("oracle k"));
        QVERIFY(terms->toPlainText().contains(QStringLiteral("oracle selection")));
        QVERIFY(!terms->toPlainText().contains(QStringLiteral("entropy")));
        find->setText(QStringLiteral("zebra"));
        QCOMPARE(terms->toPlainText(), QStringLiteral("No term contains “zebra”."));
        m_desk->action("glossary")->trigger(); // once only
        QCOMPARE(m_desk->window->findChildren<QDialog*>(QStringLiteral("help_dialog")).size(), 1);
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
