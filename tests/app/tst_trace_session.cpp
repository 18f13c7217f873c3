// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations in files: what was answered comes back as it was, without a model, and can be asked on with its own.
#include "app/focus.h"
#include "app/follow_answers.h"
#include "app/installation.h"
#include "app/row_service.h"
#include "app/session.h"
#include "engine/error.h"
#include "engine/rows.h"
#include "tests/support/mill.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 60000;

} // namespace

class TraceSessionTest : public QObject {
    Q_OBJECT

private slots:
    /// Two questions, the second of them edited and asked again, with dense beside.
    void initTestCase()
    {
        m_model = installation::modelFolder();
        QVERIFY2(!m_model.isEmpty(), "the demo model is missing");
        QVERIFY(m_dir.isValid());
        m_path = m_dir.filePath(QStringLiteral("mill.sightline"));
        m_session = std::make_unique<Session>(SessionOptions { QStringLiteral("cpu"), 2 });
        RunSettings settings;
        settings.maxNewTokens = 5;
        settings.denseReference = true;
        m_session->setSettings(settings);
        m_session->loadModel(m_model);
        m_session->setDocumentText(QStringLiteral("mill"), prose(8));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience);
        m_session->setCompareDense(true);
        ask(kQuestion);
        m_session->setCompareDense(false);
        ask(QStringLiteral("What did the neighbours keep?"));
        m_session->editQuestion(m_session->turns()[1].id, QStringLiteral("What did the neighbours – keep? ✓"));
        waitUntilIdle(*m_session);
        m_session->regenerate();
        waitUntilIdle(*m_session);
        m_session->setTitle(QStringLiteral("  The mill \n and  its code "));
        QCOMPARE(m_session->title(), QStringLiteral("The mill and its code"));
        m_state = m_session->state();
        QCOMPARE(m_state.turns.size(), std::size_t(4));
        writeTrace(m_path.toStdString(), toTrace(m_state));
    }

    void comesBackWithoutAModel()
    {
        Session session({ QStringLiteral("cpu"), 1 });
        Focus focus;
        followAnswers(session, focus);
        QSignalSpy failed(&session, &Session::failed);
        session.openDocument(m_path);
        waitUntilIdle(session);
        QCOMPARE(failed.count(), 0);
        QVERIFY(!session.model());
        QCOMPARE(session.shownModel()->layerCount, std::int64_t(8));
        QCOMPARE(session.shownModel()->indexTopk, std::int64_t(256));
        QCOMPARE(session.document()->text, m_state.document->text);
        QCOMPARE(session.document()->title, QStringLiteral("mill"));
        QCOMPARE(session.title(), m_state.title);
        QCOMPARE(session.turns().size(), std::size_t(2));
        QCOMPARE(session.turns()[1].answers.size(), std::size_t(2));
        QCOMPARE(session.turns()[1].wordings.size(), std::size_t(2));
        const ConversationState got = session.state();
        QCOMPARE(got.turns.size(), m_state.turns.size());
        QCOMPARE(got.shown, m_state.shown);
        for (std::size_t i = 0; i < got.turns.size(); ++i) {
            QCOMPARE(got.turns[i].question, m_state.turns[i].question);
            QCOMPARE(got.turns[i].forkToken, m_state.turns[i].forkToken);
            compareRuns(got.turns[i].a, m_state.turns[i].a);
            compareRuns(got.turns[i].b, m_state.turns[i].b);
        }
        // The document's tokens are where they were, and views find the evidence in it.
        const DocumentTokensPtr tokens = session.documentTokens(), expected = m_session->documentTokens();
        QVERIFY(tokens->ids == expected->ids && tokens->begins == expected->begins && tokens->ends == expected->ends);
        QCOMPARE(session.latestRun()->prompt->document, tokens);
        QCOMPARE(focus.shown().run, session.latestRun()->id);
        // Rows are those of the run: from the file, exact for scores.
        RowService rows;
        const RunPtr run = session.latestRun();
        QSignalSpy ready(&rows, &RowService::rowReady);
        QVERIFY(!rows.row(run->id, 1, run->tokens[1], 3));
        QTRY_COMPARE(ready.count(), 1);
        const auto row = rows.row(run->id, 1, run->tokens[1], 3);
        const RunPtr original = m_session->latestRun();
        QVERIFY(row->scores == indexScoreRow(*original->tokens[1], 3));
        QVERIFY(!row->denseMass.empty());
        // Asking needs the model, and the sentence says which.
        session.ask(kQuestion);
        QCOMPARE(failed.count(), 1);
        const QString why = failed[0][0].value<Failure>().sentence;
        QVERIFY2(why.contains(session.shownModel()->name) && why.contains(QStringLiteral("Open Model Folder")), qPrintable(why));
        QCOMPARE(session.turns().size(), std::size_t(2));
    }

    void isAskedOnWithItsModel_data()
    {
        QTest::addColumn<bool>("modelFirst");
        QTest::newRow("model first") << true;
        QTest::newRow("file first") << false;
    }
    void isAskedOnWithItsModel()
    {
        QFETCH(bool, modelFirst);
        Session session({ QStringLiteral("cpu"), 2 });
        RunSettings settings;
        settings.maxNewTokens = 4;
        session.setSettings(settings);
        if (modelFirst) {
            session.loadModel(m_model);
            waitUntilIdle(session);
            session.openDocument(m_path);
        } else {
            session.openDocument(m_path);
            waitUntilIdle(session);
            session.loadModel(m_model);
        }
        waitUntilIdle(session);
        QVERIFY(!session.isForeign());
        QVERIFY2(session.whyNotAsk().isEmpty(), qPrintable(session.whyNotAsk()));
        const RunPtr before = session.latestRun();
        QCOMPARE(before->prompt->document, session.documentTokens()); // also of runs that the file brought
        session.ask(QStringLiteral("And then?"));
        waitUntilIdle(session);
        const RunPtr next = session.latestRun();
        QVERIFY2(next->state == RunState::Finished, qPrintable(next->failure));
        QCOMPARE(next->timing.reusedTokens, std::int64_t(0)); // the cache was rebuilt
        for (const auto& token : before->tokens)
            QCOMPARE(next->prompt->chat.ids[static_cast<std::size_t>(token->position)], token->id);
        // Saved again, everything is in the file: keys of the old part are read from the old file.
        const QString again = m_dir.filePath(QStringLiteral("again.sightline"));
        writeTrace(again.toStdString(), toTrace(session.state()));
        const Trace trace = readTrace(again.toStdString());
        QCOMPARE(trace.conversation.turns.size(), std::size_t(5));
        QCOMPARE(trace.conversation.shown, session.turns().back().id);
        QVERIFY(indexScoreRow(*trace.runs[0].tokens[0], 2) == indexScoreRow(*m_state.turns[0].a->tokens[0], 2));
        // Writing over the file that is open is safe: what is shown goes on reading the old one.
        writeTrace(m_dir.filePath(QStringLiteral("over.sightline")).toStdString(), trace);
        QVERIFY(readTrace(m_path.toStdString()).runs.size() == 5);
    }

    void anotherModelCannotGoOn()
    {
        Trace trace = readTrace(m_path.toStdString());
        trace.model.identity = "0123456789abcdef";
        trace.model.name = "elsewhere";
        const QString path = m_dir.filePath(QStringLiteral("elsewhere.SIGHTLINE"));
        writeTrace(path.toStdString(), trace);
        Session session({ QStringLiteral("cpu"), 2 });
        session.openDocument(path);
        session.loadModel(m_model);
        waitUntilIdle(session);
        QVERIFY(session.isForeign());
        QCOMPARE(session.turns().size(), std::size_t(2)); // shown all the same
        QVERIFY2(session.whyNotAsk().contains(QStringLiteral("elsewhere")), qPrintable(session.whyNotAsk()));
        QCOMPARE(session.shownModel()->name, QStringLiteral("elsewhere"));
        // A new conversation about the document is with the model that is there.
        session.clearConversation();
        waitUntilIdle(session);
        QVERIFY2(session.whyNotAsk().isEmpty(), qPrintable(session.whyNotAsk()));
        QVERIFY(session.documentTokens()->prepared);
        QCOMPARE(session.shownModel(), session.model());
    }

    /// Documents came and went, each answer has the one it read; what was set and marked is there again.
    void documentsMarksAndSettingsComeBack()
    {
        const QString path = m_dir.filePath(QStringLiteral("documents.sightline"));
        ConversationState before;
        RunSettings settings;
        settings.maxNewTokens = 3;
        settings.sampler = { 0.5, 0.9, 0.05, 7 };
        settings.selector.k = 64;
        QString first;
        {
            Session session({ QStringLiteral("cpu"), 2 });
            session.setSettings(settings);
            session.setSystemPrompt(QStringLiteral("Answer in one “word”."));
            session.loadModel(m_model);
            session.setDocumentText(QStringLiteral("mill"), prose(8));
            waitUntilIdle(session);
            first = session.document()->text;
            const auto askIt = [&session] {
                session.ask(kQuestion);
                waitUntilIdle(session);
                QVERIFY2(session.latestRun()->state == RunState::Finished, qPrintable(session.latestRun()->failure));
            };
            askIt();
            session.addDocumentText(QStringLiteral("bees"), QStringLiteral("Bees – and “höney” – 🐝 live here.\n"));
            waitUntilIdle(session);
            askIt();
            session.removeDocumentPart(0); // shorter than what the answers before have read
            waitUntilIdle(session);
            askIt();
            session.addDocumentText(QStringLiteral("mill"), prose(2));
            waitUntilIdle(session);
            const auto mark = static_cast<std::int32_t>(session.document()->text.indexOf(QStringLiteral("live")));
            session.setBookmarks({ { mark, mark + 4, QStringLiteral("the bees’ home") } });
            before = session.state();
            QCOMPARE(before.document->parts.size(), std::size_t(2));
            writeTrace(path.toStdString(), toTrace(before));
        }
        Session session({ QStringLiteral("cpu"), 2 });
        QSignalSpy failed(&session, &Session::failed);
        session.openDocument(path);
        waitUntilIdle(session);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].value<Failure>().sentence));
        QVERIFY(session.settings() == settings);
        QCOMPARE(session.systemPrompt(), QStringLiteral("Answer in one “word”."));
        QVERIFY(session.bookmarks() == before.bookmarks);
        const Bookmark mark = session.bookmarks()[0];
        QCOMPARE(session.document()->text.mid(mark.begin, mark.end - mark.begin), QStringLiteral("live"));
        QVERIFY(session.document()->parts.size() == 2);
        for (std::size_t i = 0; i < 2; ++i) {
            const DocumentPart &got = session.document()->parts[i], &expected = before.document->parts[i];
            QCOMPARE(got.title, expected.title);
            QVERIFY(got.begin == expected.begin && got.textBegin == expected.textBegin && got.end == expected.end);
        }
        QCOMPARE(session.turns().size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i) {
            const PromptInfoPtr got = session.turns()[i].a->prompt, expected = before.turns[i].a->prompt;
            QCOMPARE(got->systemPrompt, expected->systemPrompt);
            QCOMPARE(got->pieces.size(), expected->pieces.size());
            for (qsizetype p = 0; p < got->pieces.size(); ++p) // a token over the document's end shows what the document has of it
                QVERIFY2(expected->pieces[p].startsWith(got->pieces[p]), qPrintable(got->pieces[p]));
            QCOMPARE(got->document->document->text, expected->document->document->text);
            QVERIFY(got->document->begins == expected->document->begins && got->document->ids == expected->document->ids);
        }
        QCOMPARE(session.turns()[0].a->prompt->document->document->text, first);
        // Its model reads the document where it stood, behind the system prompt, and the next answer is about it.
        session.loadModel(m_model);
        waitUntilIdle(session);
        QVERIFY2(session.whyNotAsk().isEmpty(), qPrintable(session.whyNotAsk()));
        session.ask(QStringLiteral("And then?"));
        waitUntilIdle(session);
        QVERIFY2(session.latestRun()->state == RunState::Finished, qPrintable(session.latestRun()->failure));
        QCOMPARE(session.latestRun()->prompt->document->document->text, before.document->text);
    }

    void aCutDocumentSaysSo()
    {
        ConversationState state = m_state;
        auto cut = std::make_shared<Document>(*state.document);
        cut->cut = DocumentCut { 10, 50, 900 };
        cut->pageBegins = { 0, 40 };
        state.document = cut;
        const QString path = m_dir.filePath(QStringLiteral("cut.sightline"));
        writeTrace(path.toStdString(), toTrace(state));
        const OpenedTracePtr opened = openedTrace(readTrace(path.toStdString()));
        QVERIFY(opened->state.document->cut == cut->cut);
        QVERIFY(opened->state.document->pageBegins == cut->pageBegins);
    }

    /// Values that no window would set are not taken over from a file.
    void hostileSettingsAreReplaced()
    {
        Trace trace = readTrace(m_path.toStdString());
        NextQuestion next;
        next.settings.sampler = { 1e6, 0, 1, 3 };
        next.settings.maxNewTokens = std::int64_t(1) << 31;
        next.settings.forcedTokens = { 1, 2 };
        next.settings.selector.edits = { { SelectionEdit::Kind::Include, 3, 9, {} } };
        trace.conversation.next = next;
        const QString path = m_dir.filePath(QStringLiteral("hostile.sightline"));
        writeTrace(path.toStdString(), trace);
        Session session({ QStringLiteral("cpu"), 1 });
        session.openDocument(path);
        waitUntilIdle(session);
        const RunSettings got = session.settings();
        QVERIFY(got.sampler.temperature <= 10 && got.sampler.topP > 0 && got.sampler.minP < 1);
        QCOMPARE(got.maxNewTokens, RunSettings().maxNewTokens);
        QVERIFY(got.forcedTokens.empty() && got.selector.edits.empty());
    }

    void filesOfTheCommandLineAreListed()
    {
        Trace trace = readTrace(m_path.toStdString());
        trace.conversation = {};
        for (TraceRun& run : trace.runs)
            run.label.clear();
        const OpenedTracePtr opened = openedTrace(trace);
        QCOMPARE(opened->state.turns.size(), std::size_t(5));
        QCOMPARE(opened->state.turns[0].parent, TurnId(0));
        QCOMPARE(opened->state.turns[0].a->label, QStringLiteral("DSA 256"));
        QCOMPARE(opened->state.turns[2].parent, TurnId(1)); // it went on from the first answer
    }

    void questionsWithoutAnswersAreKept()
    {
        ConversationState state = m_state;
        TurnSnapshot turn;
        turn.id = 50;
        turn.parent = state.turns.back().id;
        turn.wording = 50;
        turn.question = QStringLiteral("too early");
        auto failedRun = std::make_shared<RunSnapshot>();
        failedRun->uid = newRunUid();
        failedRun->state = RunState::Failed;
        failedRun->failure = QStringLiteral("It did not work.");
        turn.a = failedRun;
        state.turns.push_back(turn);
        turn.id = turn.wording = 51;
        turn.question = QStringLiteral("queued");
        turn.a = std::make_shared<RunSnapshot>();
        state.turns.push_back(turn);
        state.shown = 51;
        const QString path = m_dir.filePath(QStringLiteral("failed.sightline"));
        writeTrace(path.toStdString(), toTrace(state));
        const OpenedTracePtr opened = openedTrace(readTrace(path.toStdString()));
        const TurnSnapshot& got = opened->state.turns[4];
        QVERIFY(got.a->state == RunState::Failed);
        QCOMPARE(got.a->failure, QStringLiteral("It did not work."));
        QVERIFY(opened->state.turns[5].a->state == RunState::Cancelled);
        QCOMPARE(opened->state.turns[5].question, QStringLiteral("queued"));
    }

    void whatIsNoTraceIsRefusedAndNothingChanges()
    {
        Session session({ QStringLiteral("cpu"), 1 });
        session.openDocument(m_path);
        waitUntilIdle(session);
        const RunPtr before = session.latestRun();
        QSignalSpy failed(&session, &Session::failed);
        QFile whole(m_path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const QString broken = m_dir.filePath(QStringLiteral("broken.sightline"));
        int told = 0;
        for (const QByteArray& content : { QByteArray(), QByteArray("hello"), bytes.left(bytes.size() / 2), bytes.left(200) }) {
            QFile file(broken);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(content);
            file.close();
            session.openDocument(broken);
            waitUntilIdle(session);
            QCOMPARE(failed.count(), ++told);
            const Failure failure = failed.back()[0].value<Failure>();
            QVERIFY(failure.where == Failure::Where::Document);
            QVERIFY2(failure.sentence.contains(QStringLiteral("broken.sightline")), qPrintable(failure.sentence));
            QCOMPARE(session.latestRun(), before);
        }
        session.openDocument(m_dir.filePath(QStringLiteral("missing.sightline")));
        waitUntilIdle(session);
        QCOMPARE(failed.count(), ++told);
    }

private:
    void ask(const QString& question)
    {
        m_session->ask(question);
        waitUntilIdle(*m_session);
        QVERIFY2(m_session->latestRun()->state == RunState::Finished, qPrintable(m_session->latestRun()->failure));
    }
    static void waitUntilIdle(const Session& session) { QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience); }
    static void compareRuns(const RunPtr& a, const RunPtr& b)
    {
        QCOMPARE(bool(a), bool(b));
        if (!a)
            return;
        QVERIFY(a->uid == b->uid && a->state == b->state && a->side == b->side && a->stopReason == b->stopReason);
        QCOMPARE(a->label, b->label);
        QCOMPARE(a->backend, b->backend);
        QCOMPARE(a->text(), b->text());
        QVERIFY(a->prompt->chat.ids == b->prompt->chat.ids);
        QCOMPARE(a->prompt->pieces.size(), b->prompt->pieces.size());
        QCOMPARE(a->tokens.size(), b->tokens.size());
        for (std::size_t i = 0; i < a->tokens.size(); ++i) {
            QVERIFY(votesRow(*a->tokens[i]) == votesRow(*b->tokens[i]));
            QCOMPARE(a->tokens[i]->probability, b->tokens[i]->probability);
            QCOMPARE(a->tokens[i]->minCoveredMass(), b->tokens[i]->minCoveredMass());
        }
    }

    QTemporaryDir m_dir;
    QString m_model, m_path;
    std::unique_ptr<Session> m_session;
    ConversationState m_state;
};

QTEST_GUILESS_MAIN(TraceSessionTest)
#include "tst_trace_session.moc"
