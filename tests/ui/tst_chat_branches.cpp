// SPDX-License-Identifier: GPL-3.0-or-later
// The chat with the demo model: branches by mouse and keyboard, sampling, pasted documents, documents that are too long.
#include "app/focus.h"
#include "app/installation.h"
#include "app/sampling_presets.h"
#include "app/session.h"
#include "ui/views/answer_view.h"
#include "ui/views/chat_view.h"
#include "ui/views/composer.h"
#include "ui/views/question_view.h"
#include "ui/views/sampling_popover.h"
#include "ui/views/too_long_bar.h"
#include "tests/support/mill.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 120000;

} // namespace

class ChatBranchesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(SessionOptions { QStringLiteral("cpu"), 2 });
        m_focus = std::make_unique<Focus>();
        RunSettings settings;
        settings.maxNewTokens = 4;
        settings.localDivergence = false;
        m_session->setSettings(settings);
        m_presets = std::make_unique<SamplingPresets>(m_dir->filePath(QStringLiteral("presets.json")));
        m_view = std::make_unique<ChatView>(ViewContext { m_session.get(), m_focus.get() });
        m_view->setPresets(m_presets.get());
        m_view->resize(560, 760);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_session->loadModel(installation::modelFolder());
        m_session->setDocumentText(QStringLiteral("mill"), prose(4));
        settle();
    }
    void cleanup()
    {
        m_view.reset();
        m_session.reset();
    }

    void questionsAreEditedAndWalked()
    {
        ask(kQuestion);
        QCOMPARE(question(0)->walker()->text(), QString());
        QTest::keyClick(edit(), Qt::Key_Up); // in the empty composer
        QCOMPARE(m_view->composer()->draft(), kQuestion);
        QVERIFY(m_view->composer()->isEditing());
        edit()->setPlainText(QStringLiteral("Who keeps bees?"));
        QTest::keyClick(edit(), Qt::Key_Return);
        settle();
        QVERIFY(!m_view->composer()->isEditing());
        QVERIFY(m_view->composer()->draft().isEmpty());
        QCOMPARE(m_session->turns().size(), std::size_t(1));
        QCOMPARE(question(0)->text(), QStringLiteral("Who keeps bees?"));
        QCOMPARE(question(0)->walker()->text(), QStringLiteral("2/2"));
        m_view->stepVersion(-1);
        QCOMPARE(question(0)->text(), kQuestion);
        QCOMPARE(question(0)->walker()->text(), QStringLiteral("1/2"));
        m_view->stepVersion(-1); // there is none before
        QCOMPARE(question(0)->text(), kQuestion);
    }

    void escapeLeavesAnEditAndBringsTheDraftBack()
    {
        ask(kQuestion);
        edit()->setPlainText(QStringLiteral("half a thought"));
        QTest::mouseMove(question(0), QPoint(20, 4));
        QTest::mouseClick(question(0)->editButton(), Qt::LeftButton);
        QCOMPARE(m_view->composer()->draft(), kQuestion);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QCOMPARE(m_view->composer()->draft(), QStringLiteral("half a thought"));
        QVERIFY(!m_view->composer()->isEditing());
        QTest::keyClick(edit(), Qt::Key_Return);
        settle();
        QCOMPARE(m_session->turns().size(), std::size_t(2)); // a question of its own
    }

    void answersAreWalkedAndDeletedAndUndone()
    {
        ask(kQuestion);
        m_session->regenerate();
        settle();
        QCOMPARE(m_view->answer(0, RunSide::A)->walker()->text(), QStringLiteral("2/2"));
        const TurnId second = m_session->turns()[0].id;
        m_view->answer(0, RunSide::A)->walker()->step(-1);
        QVERIFY(m_session->turns()[0].id != second);
        QCOMPARE(m_view->answer(0, RunSide::A)->walker()->text(), QStringLiteral("1/2"));
        QTest::mouseClick(question(0)->removeButton(), Qt::LeftButton);
        QVERIFY(m_session->turns().empty() || m_session->turns()[0].answers.size() == 1);
        m_session->edits().undo();
        QCOMPARE(m_view->answer(0, RunSide::A)->walker()->count(), 2);
    }

    void answersKeepTheirSettings()
    {
        QCOMPARE(m_view->composer()->samplingButton()->text(), QStringLiteral("Greedy ▾"));
        ask(kQuestion);
        QTest::mouseClick(m_view->composer()->samplingButton(), Qt::LeftButton);
        SamplingPopover* popover = m_view->samplingPopover();
        QVERIFY(popover && popover->isVisible());
        popover->presetBox()->setCurrentIndex(popover->presetBox()->findData(QStringLiteral("Balanced")));
        emit popover->presetBox()->activated(popover->presetBox()->currentIndex());
        popover->systemEdit()->setPlainText(QStringLiteral("Be brief."));
        popover->hide();
        settle();
        QCOMPARE(m_session->settings().sampler.temperature, 0.7);
        QCOMPARE(m_session->systemPrompt(), QStringLiteral("Be brief."));
        QCOMPARE(m_view->composer()->samplingButton()->text(), QStringLiteral("system prompt · Balanced ▾"));
        ask(QStringLiteral("And the neighbours?"));
        QVERIFY(!m_view->answer(0, RunSide::A)->header().contains(QStringLiteral("T 0.7")));
        QVERIFY2(m_view->answer(1, RunSide::A)->header().contains(QStringLiteral("T 0.7")),
                 qPrintable(m_view->answer(1, RunSide::A)->header()));
        QVERIFY(m_view->answer(1, RunSide::A)->details().contains(QStringLiteral("Be brief.")));
    }

    void longPastesBecomeDocuments()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("The gull counts the boats. ").repeated(90));
        edit()->setFocus();
        edit()->paste();
        settle();
        QVERIFY(m_view->composer()->draft().isEmpty());
        QCOMPARE(m_session->document()->parts.size(), std::size_t(2));
        m_session->edits().undo();
        settle();
        QVERIFY(m_session->document()->parts.empty());
        QGuiApplication::clipboard()->setText(QStringLiteral("short"));
        edit()->paste();
        QCOMPARE(m_view->composer()->draft(), QStringLiteral("short"));
    }

    void tooLongIsCutWhereOneWants()
    {
        TooLongBar* bar = m_view->tooLongBar();
        QVERIFY(bar->isHidden());
        m_session->setDocumentText(QStringLiteral("endless"), prose(900));
        settle();
        QVERIFY(!bar->isHidden());
        QVERIFY2(bar->sentence().contains(QStringLiteral("“endless”")) && bar->sentence().contains(QStringLiteral("16,384")),
                 qPrintable(bar->sentence()));
        QVERIFY(bar->keptText().startsWith(QStringLiteral("keeps tokens 1 to ")));
        QTest::keyClick(bar->slider(), Qt::Key_End);
        QCOMPARE(bar->slider()->value(), bar->slider()->maximum());
        QTest::keyClick(bar, Qt::Key_Return);
        settle();
        QVERIFY(bar->isHidden());
        QVERIFY(m_session->document()->cut);
        QCOMPARE(m_session->document()->cut->firstToken, std::int64_t(bar->slider()->maximum()));
        m_session->setDocumentText(QStringLiteral("endless"), prose(900));
        settle();
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(bar->isHidden());
        QVERIFY(m_session->document()->cut); // the one that was open
    }

    void contextBarNamesItsSegments()
    {
        ask(kQuestion);
        const ContextBar* bar = m_view->composer()->contextBar();
        const ContextUse& use = bar->use();
        const RunPtr run = m_session->latestRun();
        QCOMPARE(use.used(), run->prompt->length() + std::ssize(run->tokens));
        QCOMPARE(use.sum(ContextUse::Kind::Document), m_session->documentTokens()->count());
        QVERIFY2(bar->describe(4).contains(QStringLiteral("mill")) || bar->describe(4).contains(QStringLiteral("system")),
                 qPrintable(bar->describe(4)));
        QVERIFY(bar->describe(bar->width() - 2).contains(QStringLiteral("room left")));
        QVERIFY(!use.isTight());
        RunSettings settings = m_session->settings();
        settings.maxNewTokens = 16'300;
        m_session->setSettings(settings);
        QVERIFY(bar->use().isTight());
        QVERIFY(bar->text().contains(QStringLiteral("may not fit")));
    }

private:
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience); }
    void ask(const QString& text)
    {
        m_session->ask(text);
        settle();
    }
    QuestionView* question(int turn) const { return qobject_cast<QuestionView*>(m_view->questionWidget(turn)); }
    QPlainTextEdit* edit() const { return m_view->composer()->findChild<QPlainTextEdit*>(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Focus> m_focus;
    std::unique_ptr<SamplingPresets> m_presets;
    std::unique_ptr<ChatView> m_view;
};

QTEST_MAIN(ChatBranchesTest)
#include "tst_chat_branches.moc"
