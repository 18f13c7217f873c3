// SPDX-License-Identifier: GPL-3.0-or-later
// The session with the demo model: whole conversations, stops, and everything that can fail.
#include "app/focus.h"
#include "app/focus_facts.h"
#include "app/follow_answers.h"
#include "app/installation.h"
#include "app/model_info.h"
#include "app/row_service.h"
#include "app/session.h"
#include "tests/support/mill.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 60000; // ms, for machines under sanitizers
#ifdef __SANITIZE_ADDRESS__
constexpr int kSlowness = 10;
#else
constexpr int kSlowness = 2; // other tests may run beside this one
#endif

RunSettings shortRun(int tokens = 6)
{
    RunSettings settings;
    settings.maxNewTokens = tokens;
    return settings;
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_model = installation::modelFolder();
        QVERIFY2(!m_model.isEmpty(), "the demo model is missing");
    }

    void init()
    {
        m_session = std::make_unique<Session>(SessionOptions { QStringLiteral("cpu"), 2 });
        m_failures.clear();
        m_ends.clear();
        connect(m_session.get(), &Session::failed, this,
                [this](const Failure& failure) { m_failures.push_back(failure); });
        connect(m_session.get(), &Session::runChanged, this, [this](RunId id) {
            if (const RunPtr run = m_session->run(id); run && run->isDone())
                ++m_ends[id];
        });
    }
    void cleanup() { m_session.reset(); }

    void answersAboutADocument()
    {
        Session& session = *m_session;
        session.loadModel(m_model);
        QVERIFY(session.isBusy());
        session.setDocumentText(QStringLiteral("mill"), prose(12));
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
        QVERIFY2(m_failures.empty(), qPrintable(sentences()));
        const ModelInfoPtr model = session.model();
        QVERIFY(model);
        QVERIFY(model->dsaActive);
        QCOMPARE(model->layerCount, std::int64_t(8));
        QCOMPARE(model->indexTopk, std::int64_t(256));
        const DocumentTokensPtr tokens = session.documentTokens();
        QVERIFY(tokens);
        QCOMPARE(tokens->document, session.document());
        // The ranges cover the text without gaps.
        QCOMPARE(tokens->begins.front(), 0);
        for (std::size_t i = 1; i < tokens->begins.size(); ++i)
            QCOMPARE(tokens->begins[i], tokens->ends[i - 1]);

        RunSettings settings = shortRun();
        settings.denseReference = true;
        session.setSettings(settings);
        int progress = 0;
        connect(&session, &Session::progressChanged, this, [&progress] { ++progress; });
        session.ask(kQuestion);
        QCOMPARE(session.turns().size(), std::size_t(1));
        QVERIFY(session.turns()[0].a);
        waitForAnswer();
        const RunPtr run = session.latestRun();
        QVERIFY2(run->state == RunState::Finished, qPrintable(run->failure));
        QVERIFY2(run->text().contains(QStringLiteral("48213")), qPrintable(run->text()));
        QCOMPARE(run->label, QStringLiteral("DSA 256"));
        QVERIFY(progress > 0);
        QCOMPARE(m_ends[run->id], 1);
        // The document stands in the prompt where its tokens say.
        for (std::int64_t i = 0; i < tokens->count(); ++i)
            QCOMPARE(run->prompt->chat.ids[static_cast<std::size_t>(tokens->firstPosition + i)],
                     tokens->ids[static_cast<std::size_t>(i)]);
        QCOMPARE(run->prompt->pieces.size(), run->prompt->length());
        QCOMPARE(run->tokens.front()->position, run->prompt->length());
        QVERIFY(run->tokens.front()->divergence);
        QCOMPARE(run->tokens.front()->layers.size(), std::size_t(8));
    }

    void secondQuestionReusesTheCache()
    {
        openMill();
        Session& session = *m_session;
        session.ask(kQuestion);
        waitForAnswer();
        QCOMPARE(session.latestRun()->timing.reusedTokens, std::int64_t(0));
        session.ask(QStringLiteral("What did the neighbours keep?"));
        waitForAnswer();
        QCOMPARE(session.turns().size(), std::size_t(2));
        const RunPtr first = session.turns()[0].a, second = session.turns()[1].a;
        // All of the first prompt, and its answer but perhaps the last token.
        QVERIFY(second->timing.reusedTokens >= first->prompt->length());
        // The answer stands in the new prompt token by token.
        for (std::size_t i = 0; i < first->tokens.size(); ++i)
            QCOMPARE(second->prompt->chat.ids[static_cast<std::size_t>(first->tokens[i]->position)],
                     first->tokens[i]->id);
    }

    void comparesWithDense()
    {
        openMill();
        Session& session = *m_session;
        session.setCompareDense(true);
        session.ask(kQuestion);
        QVERIFY(session.turns()[0].b);
        waitForAnswer();
        const TurnSnapshot& turn = session.turns()[0];
        QVERIFY(turn.a->state == RunState::Finished && turn.b->state == RunState::Finished);
        QVERIFY(turn.b->settings.selector.kind == SelectorKind::Dense);
        QVERIFY(turn.b->side == RunSide::B);
        QVERIFY(turn.b->tokens.front()->layers.front().selectsAll);
        QVERIFY(turn.forkToken == forkOf(*turn.a, *turn.b));
        QCOMPARE(m_ends[turn.a->id], 1);
        QCOMPARE(m_ends[turn.b->id], 1);
    }

    void comparisonTurnedOnLater()
    {
        openMill();
        Session& session = *m_session;
        session.ask(kQuestion);
        waitForAnswer();
        QVERIFY(!session.turns()[0].b);
        session.setCompareDense(true);
        QVERIFY(session.turns()[0].b);
        waitForAnswer();
        QVERIFY(session.turns()[0].b->state == RunState::Finished);
        QVERIFY(session.turns()[0].a->state == RunState::Finished);
    }

    void stopsWhileReading()
    {
        openMill(60);
        Session& session = *m_session;
        session.ask(kQuestion);
        QTRY_VERIFY_WITH_TIMEOUT(session.latestRun()->state == RunState::Prefilling, kPatience);
        QElapsedTimer clock;
        clock.start();
        session.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!session.isAnswering(), kPatience);
        const RunPtr run = session.latestRun();
        QVERIFY(run->state == RunState::Cancelled);
        QVERIFY(run->tokens.empty());
        QCOMPARE(m_ends[run->id], 1);
        // 100 ms is the promise; five times that for a busy machine.
        QVERIFY2(clock.elapsed() < 500 * kSlowness, qPrintable(QString::number(clock.elapsed())));
        // A question without an answer is not repeated to the model.
        session.ask(kQuestion);
        waitForAnswer();
        QVERIFY(session.latestRun()->state == RunState::Finished);
        int users = 0;
        for (const auto& segment : session.latestRun()->prompt->chat.segments)
            users += segment.kind == Segment::Kind::User;
        QCOMPARE(users, 1);
    }

    void askingAgainStopsTheRunningAnswer()
    {
        openMill(60);
        Session& session = *m_session;
        session.ask(kQuestion);
        session.ask(QStringLiteral("Second?"));
        session.ask(QStringLiteral("What did the neighbours keep?"));
        QCOMPARE(session.turns().size(), std::size_t(3));
        waitForAnswer();
        QVERIFY(session.turns()[0].a->state == RunState::Cancelled);
        QVERIFY(session.turns()[1].a->state == RunState::Cancelled);
        QVERIFY(session.turns()[2].a->state == RunState::Finished);
        for (const TurnSnapshot& turn : session.turns())
            QCOMPARE(m_ends[turn.a->id], 1);
    }

    void cancelledAnswerKeepsItsTextAndCounts()
    {
        openMill();
        Session& session = *m_session;
        session.setSettings(shortRun(400));
        session.ask(QStringLiteral("Tell me everything about the bees."));
        const RunId id = session.latestRun()->id;
        QTRY_VERIFY_WITH_TIMEOUT(!session.run(id)->tokens.empty() || session.run(id)->isDone(), kPatience);
        session.stop();
        waitForAnswer();
        const RunPtr stopped = session.latestRun();
        QVERIFY(!stopped->tokens.empty());
        session.setSettings(shortRun());
        session.ask(kQuestion);
        waitForAnswer();
        const RunPtr next = session.latestRun();
        QVERIFY2(next->state == RunState::Finished, qPrintable(next->failure));
        for (const auto& token : stopped->tokens)
            QCOMPARE(next->prompt->chat.ids[static_cast<std::size_t>(token->position)], token->id);
    }

    void regenerateAddsAnAnswerBeside()
    {
        openMill();
        Session& session = *m_session;
        session.regenerate(); // nothing to do
        QVERIFY(session.turns().empty());
        session.ask(kQuestion);
        waitForAnswer();
        const RunPtr first = session.latestRun();
        const TurnId firstTurn = session.turns()[0].id;
        RunSettings settings = shortRun();
        settings.selector.k = 64;
        session.setSettings(settings);
        session.regenerate();
        QCOMPARE(session.turns().size(), std::size_t(1));
        waitForAnswer();
        const RunPtr second = session.latestRun();
        QVERIFY(second->id != first->id);
        QCOMPARE(second->label, QStringLiteral("DSA 64"));
        QCOMPARE(session.run(first->id), first); // still there, beside
        QVERIFY(!session.isShown(first->id));
        QCOMPARE(session.turns()[0].answers, (std::vector<TurnId> { firstTurn, session.turns()[0].id }));
        session.selectBranch(firstTurn);
        QCOMPARE(session.latestRun(), first);
        session.edits().undo(); // of the second answer
        QVERIFY(!session.run(second->id));
        QCOMPARE(session.turns()[0].answers.size(), std::size_t(1));
        session.edits().redo();
        QCOMPARE(session.latestRun(), second);
        session.regenerate();
        session.regenerate(); // while the first is under way, which leaves nothing
        waitForAnswer();
        QCOMPARE(session.turns().size(), std::size_t(1));
        QCOMPARE(session.turns()[0].answers.size(), std::size_t(3));
        QVERIFY(session.latestRun()->state == RunState::Finished);
    }

    void editedQuestionsAreBranches()
    {
        openMill();
        Session& session = *m_session;
        session.ask(kQuestion);
        waitForAnswer();
        session.ask(QStringLiteral("What did the neighbours keep?"));
        waitForAnswer();
        const auto before = session.turns();
        session.editQuestion(before[0].id, kQuestion); // nothing changed, nothing to do
        QCOMPARE(session.turns()[0].id, before[0].id);
        session.editQuestion(before[0].id, QStringLiteral("Who lives by the river?"));
        waitForAnswer();
        QCOMPARE(session.turns().size(), std::size_t(1));
        const TurnSnapshot edited = session.turns()[0];
        QCOMPARE(edited.wordings, (std::vector<TurnId> { before[0].id, edited.id }));
        QCOMPARE(edited.answers, (std::vector<TurnId> { edited.id }));
        QVERIFY(edited.a->state == RunState::Finished);
        // A question on this branch knows nothing of the other one, and finds the cache of its own.
        session.ask(QStringLiteral("And then?"));
        waitForAnswer();
        const RunPtr third = session.latestRun();
        QCOMPARE(session.turns().size(), std::size_t(2));
        QVERIFY(third->timing.reusedTokens >= edited.a->prompt->length());
        int users = 0;
        for (const auto& segment : third->prompt->chat.segments)
            users += segment.kind == Segment::Kind::User;
        QCOMPARE(users, 2);
        session.selectBranch(before[0].id);
        QCOMPARE(session.turns().size(), std::size_t(2));
        QCOMPARE(session.turns()[1].id, before[1].id);
        QCOMPARE(session.edits().undoText(), QStringLiteral("Edit Question"));
    }

    void removedQuestionsComeBack()
    {
        openMill();
        Session& session = *m_session;
        session.ask(kQuestion);
        waitForAnswer();
        session.ask(QStringLiteral("What did the neighbours keep?"));
        waitForAnswer();
        const auto before = session.turns();
        session.removeTurn(before[1].id);
        QCOMPARE(session.turns().size(), std::size_t(1));
        QVERIFY(!session.run(before[1].a->id));
        session.removeTurn(before[0].id);
        QVERIFY(session.turns().empty());
        session.edits().undo();
        session.edits().undo();
        QCOMPARE(session.turns().size(), std::size_t(2));
        QCOMPARE(session.turns()[1].a, before[1].a);
        session.edits().redo();
        QCOMPARE(session.turns().size(), std::size_t(1));
        session.edits().undo();
        // Removing a question whose answer is under way stops it.
        session.setSettings(shortRun(400));
        session.ask(QStringLiteral("Tell me everything about the bees."));
        const TurnId running = session.turns().back().id;
        QTRY_VERIFY_WITH_TIMEOUT(!session.latestRun()->tokens.empty() || session.latestRun()->isDone(), kPatience);
        session.removeTurn(running);
        waitForAnswer();
        QCOMPARE(session.turns().size(), std::size_t(2));
        session.edits().undo();
        QVERIFY(session.latestRun()->isDone());
        session.clearConversation();
        QVERIFY(!session.edits().canUndo() && !session.edits().canRedo());
    }

    void staleResultsAreDropped()
    {
        openMill(60);
        Session& session = *m_session;
        session.ask(kQuestion);
        const RunId old = session.latestRun()->id;
        QSignalSpy changes(&session, &Session::runChanged);
        session.clearConversation();
        changes.clear();
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
        QVERIFY(session.turns().empty());
        QVERIFY(!session.run(old));
        QCOMPARE(changes.count(), 0);
        // Of two documents opened at once, the last one stays.
        QTemporaryDir dir;
        session.openDocument(write(dir, "one.txt", prose(4).toUtf8()));
        session.openDocument(write(dir, "two.txt", prose(5).toUtf8()));
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
        QCOMPARE(session.document()->title, QStringLiteral("two.txt"));
        QCOMPARE(session.documentTokens()->document, session.document());
    }

    void anotherDocumentEndsTheConversation()
    {
        openMill();
        Session& session = *m_session;
        session.ask(kQuestion);
        waitForAnswer();
        session.setDocumentText(QStringLiteral("other"), prose(3));
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
        QVERIFY(session.turns().empty());
        session.closeDocument();
        QVERIFY(!session.document());
        session.ask(QStringLiteral("Who are you?")); // a question without a document is fine
        waitForAnswer();
        QVERIFY(session.latestRun()->state == RunState::Finished);
    }

    void failedModelLeavesTheOldOne()
    {
        openMill();
        Session& session = *m_session;
        session.ask(kQuestion);
        waitForAnswer();
        QTemporaryDir dir;
        write(dir, "config.json", "{ \"architectures\": [\"Nonsense");
        for (const QString& folder : { QStringLiteral("/no/such/model"), dir.path() }) {
            m_failures.clear();
            session.loadModel(folder);
            QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
            QCOMPARE(m_failures.size(), std::size_t(1));
            QVERIFY(m_failures[0].where == Failure::Where::Model);
            QVERIFY(m_failures[0].isBadInput);
            QVERIFY2(!m_failures[0].sentence.isEmpty() && !m_failures[0].sentence.contains(QLatin1Char('\n')),
                     qPrintable(sentences()));
        }
        QCOMPARE(session.model()->folder, m_model);
        QCOMPARE(session.turns().size(), std::size_t(1));
        session.ask(kQuestion);
        waitForAnswer();
        QVERIFY(session.latestRun()->state == RunState::Finished);
    }

    void badDocumentLeavesTheOldOne()
    {
        openMill();
        Session& session = *m_session;
        QTemporaryDir dir;
        const DocumentPtr before = session.document();
        const QStringList paths { write(dir, "empty.txt", ""), write(dir, "binary.bin", QByteArray("\0\1\2", 3)),
                                  dir.filePath(QStringLiteral("missing.txt")) };
        for (const QString& path : paths) {
            m_failures.clear();
            session.openDocument(path);
            QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
            QCOMPARE(m_failures.size(), std::size_t(1));
            QVERIFY(m_failures[0].where == Failure::Where::Document);
            QCOMPARE(session.document(), before);
            QVERIFY(session.documentTokens());
        }
    }

    void documentShownBeforeTheModelButTooLong()
    {
        Session& session = *m_session;
        session.loadModel(m_model);
        session.setDocumentText(QStringLiteral("long"), prose(900));
        QVERIFY(session.document()); // shown at once
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
        QVERIFY(!session.document());
        QVERIFY2(m_failures.empty(), qPrintable(sentences()));
        QVERIFY(session.tooLong().tokens); // which waits for a choice: tst_session_documents
    }

    void effectiveSettingsOfModels()
    {
        ModelInfo sparse;
        sparse.dsaActive = true;
        sparse.indexTopk = 256;
        const ModelInfo dense;
        RunSettings settings;
        settings.denseReference = true;
        QVERIFY(effectiveSettings(settings, sparse) == settings);
        QCOMPARE(effectiveK(settings, sparse), std::int64_t(256));
        QCOMPARE(runLabel(settings, sparse), QStringLiteral("DSA 256"));
        // Without an indexer everything is read, and there is nothing to compare with.
        QVERIFY(effectiveSettings(settings, dense).selector.kind == SelectorKind::Dense);
        QVERIFY(!effectiveSettings(settings, dense).denseReference);
        QCOMPARE(effectiveK(settings, dense), std::int64_t(0));
        QCOMPARE(runLabel(settings, dense), QStringLiteral("dense"));
        settings.selector.kind = SelectorKind::Window;
        QCOMPARE(effectiveK(settings, dense), std::int64_t(256));
        QCOMPARE(effectiveSettings(settings, dense).selector.k, std::int64_t(256));
        settings.selector.k = 64;
        QCOMPARE(runLabel(settings, sparse), QStringLiteral("window 64"));
    }

    void conversationLongerThanTheContext()
    {
        openMill();
        Session& session = *m_session;
        session.ask(QStringLiteral("word ").repeated(20000));
        waitForAnswer();
        const RunPtr run = session.latestRun();
        QVERIFY(run->state == RunState::Failed);
        QVERIFY(run->isBadInput);
        QVERIFY2(run->failure.contains(QStringLiteral("16,384")), qPrintable(run->failure));
        QCOMPARE(m_ends[run->id], 1);
        session.ask(kQuestion); // and the session goes on
        waitForAnswer();
        QVERIFY2(session.latestRun()->state == RunState::Finished, qPrintable(session.latestRun()->failure));
    }

    void askingTooEarly()
    {
        Session& session = *m_session;
        session.ask(kQuestion);
        QCOMPARE(m_failures.size(), std::size_t(1));
        QVERIFY(session.turns().empty());
        session.loadModel(m_model);
        session.ask(kQuestion);
        QCOMPARE(m_failures.size(), std::size_t(2));
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
        session.ask(QStringLiteral("  \n"));
        QCOMPARE(m_failures.size(), std::size_t(3));
        QVERIFY(session.turns().empty());
    }

    void loadingTwiceKeepsTheLast()
    {
        Session& session = *m_session;
        QSignalSpy changed(&session, &Session::modelChanged);
        session.loadModel(m_model);
        session.loadModel(QStringLiteral("/no/such/model"));
        session.loadModel(m_model);
        session.setDocumentText(QStringLiteral("mill"), prose(3));
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience);
        QVERIFY(session.model());
        QVERIFY(session.documentTokens());
        QVERIFY(m_failures.empty()); // the middle one was superseded
        QVERIFY(changed.count() >= 1);
    }

    void focusFollowsTheAnswer()
    {
        Focus focus;
        RowService rows;
        followAnswers(*m_session, focus);
        openMill();
        QVERIFY(focus.shown().layer >= 0 && focus.shown().layer < 8);
        m_session->ask(kQuestion);
        waitForAnswer();
        const RunPtr run = m_session->latestRun();
        QCOMPARE(focus.shown().run, run->id);
        QCOMPARE(focus.shown().token, static_cast<int>(run->tokens.size()) - 1);
        focus.lockToken(run->id, 0);
        focus.lockPosition(m_session->documentTokens()->firstPosition);
        (void)focusFacts(*m_session, focus, rows); // asks for the row
        QTRY_VERIFY(rows.isIdle());
        const QString facts = focusFacts(*m_session, focus, rows);
        for (const char* part : { "token 1", "layer", "position 1", "score", "rank", "dense mass" })
            QVERIFY2(facts.contains(QString::fromLatin1(part)), qPrintable(facts));
        QVERIFY(!timingText(*m_session).isEmpty());
        m_session->clearConversation();
        QCOMPARE(focus.shown().run, RunId(0));
    }

    void canBeDestroyedWhileBusy()
    {
        m_session->loadModel(m_model);
        m_session.reset();
        init();
        openMill(60);
        m_session->ask(kQuestion);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->latestRun()->state == RunState::Prefilling, kPatience);
        QElapsedTimer clock;
        clock.start();
        m_session.reset();
        QVERIFY2(clock.elapsed() < 1000 * kSlowness, qPrintable(QString::number(clock.elapsed())));
    }

private:
    void openMill(int paragraphs = 12)
    {
        m_session->setSettings(shortRun());
        m_session->loadModel(m_model);
        m_session->setDocumentText(QStringLiteral("mill"), prose(paragraphs));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience);
        QVERIFY2(m_failures.empty(), qPrintable(sentences()));
        QVERIFY(m_session->documentTokens());
    }
    void waitForAnswer() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience); }
    [[nodiscard]] QString sentences() const
    {
        QStringList all;
        for (const Failure& failure : m_failures)
            all << failure.sentence;
        return all.join(QLatin1Char('\n'));
    }
    static QString write(const QTemporaryDir& dir, const char* name, const QByteArray& bytes)
    {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    QString m_model;
    std::unique_ptr<Session> m_session;
    std::vector<Failure> m_failures;
    std::map<RunId, int> m_ends; ///< how often a run ended
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
