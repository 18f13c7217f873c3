// SPDX-License-Identifier: GPL-3.0-or-later
// Several documents, documents that are too long, system prompts and exports, with the demo model.
#include "app/conversation_export.h"
#include "app/documents/combined_document.h"
#include "app/installation.h"
#include "app/session.h"
#include "tests/support/mill.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 120000;

} // namespace

class SessionDocumentsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<Session>(SessionOptions { QStringLiteral("cpu"), 2 });
        m_failures.clear();
        connect(m_session.get(), &Session::failed, this, [this](const Failure& failure) { m_failures << failure.sentence; });
        RunSettings settings;
        settings.maxNewTokens = 6;
        settings.localDivergence = false;
        m_session->setSettings(settings);
        m_session->loadModel(installation::modelFolder());
    }
    void cleanup() { m_session.reset(); }

    void secondDocumentKeepsTheConversation()
    {
        Session& session = *m_session;
        session.setDocumentText(QStringLiteral("mill"), prose(6));
        settle();
        session.ask(kQuestion);
        settle();
        const DocumentPtr before = session.document();
        session.addDocumentText(QStringLiteral("harbour"), QStringLiteral("The password of the harbour is plum."));
        settle();
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join(u'\n')));
        QCOMPARE(session.document()->parts.size(), std::size_t(2));
        QCOMPARE(session.turns().size(), std::size_t(1));
        QVERIFY(session.documentTokens());
        // One document segment, and the model reads both.
        session.ask(kQuestion);
        settle();
        QCOMPARE(session.turns().size(), std::size_t(2));
        const RunPtr run = session.latestRun();
        QVERIFY2(run->state == RunState::Finished, qPrintable(run->failure));
        int segments = 0;
        for (const Segment& segment : run->prompt->chat.segments)
            segments += segment.kind == Segment::Kind::Document;
        QCOMPARE(segments, 1);
        QCOMPARE(run->prompt->document, session.documentTokens());
        QVERIFY(run->prompt->pieces.join(QString()).contains(QStringLiteral("harbour")));

        session.edits().undo();
        settle();
        QCOMPARE(session.document(), before);
        QCOMPARE(session.turns().size(), std::size_t(2));
        session.edits().redo();
        settle();
        QCOMPARE(session.document()->parts.size(), std::size_t(2));
        session.removeDocumentPart(0);
        settle();
        QVERIFY(session.document()->parts.empty());
        QCOMPARE(session.document()->title, QStringLiteral("harbour"));
        session.edits().undo();
        settle();
        QCOMPARE(session.document()->parts.size(), std::size_t(2));
    }

    void severalFilesAtOnce()
    {
        Session& session = *m_session;
        QTemporaryDir dir;
        const QStringList paths { write(dir, "a.txt", "first text"), write(dir, "b.md", "# Second\n\ntext") };
        session.openDocuments(paths);
        settle();
        QCOMPARE(session.document()->parts.size(), std::size_t(2));
        QCOMPARE(session.document()->parts[1].title, QStringLiteral("Second"));
        session.addDocuments({ dir.filePath(QStringLiteral("missing.txt")) });
        settle();
        QCOMPARE(m_failures.size(), 1);
        QCOMPARE(session.document()->parts.size(), std::size_t(2));
    }

    void tooLongLeavesAChoice()
    {
        Session& session = *m_session;
        session.setDocumentText(QStringLiteral("mill"), prose(4));
        settle();
        const DocumentPtr before = session.document();
        session.setDocumentText(QStringLiteral("long"), prose(900));
        settle();
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join(u'\n')));
        QCOMPARE(session.document(), before); // until something is chosen
        const TooLongDocument tooLong = session.tooLong();
        QVERIFY(tooLong.tokens);
        QVERIFY(tooLong.tokens->count() > 16'384);
        QVERIFY(tooLong.room > 15'000 && tooLong.room < 16'384);
        session.dismissTooLong();
        QVERIFY(!session.tooLong().tokens);
        QCOMPARE(session.document(), before);

        session.setDocumentText(QStringLiteral("long"), prose(900));
        settle();
        session.keepOfTooLong(tooLong.tokens->count()); // clamped: the end
        settle();
        QVERIFY(!session.tooLong().tokens);
        const Document& kept = *session.document();
        QVERIFY(kept.cut);
        QCOMPARE(kept.cut->allTokens, tooLong.tokens->count());
        QCOMPARE(kept.cut->firstToken + kept.cut->keptTokens, kept.cut->allTokens);
        QVERIFY(kept.whole->text.endsWith(kept.text));
        QVERIFY(std::abs(session.documentTokens()->count() - kept.cut->keptTokens) < 8);
        QVERIFY(session.whyNotAsk().isEmpty());
    }

    void systemPromptStandsInFront()
    {
        Session& session = *m_session;
        session.setDocumentText(QStringLiteral("mill"), prose(4));
        settle();
        const std::int64_t without = session.documentTokens()->firstPosition;
        session.setSystemPrompt(QStringLiteral("  Answer in one word. "));
        QCOMPARE(session.systemPrompt(), QStringLiteral("Answer in one word."));
        settle();
        const std::int64_t first = session.documentTokens()->firstPosition;
        QVERIFY(first > without);
        session.ask(kQuestion);
        settle();
        const RunPtr run = session.latestRun();
        QVERIFY2(run->state == RunState::Finished, qPrintable(run->failure));
        QCOMPARE(run->prompt->systemPrompt, QStringLiteral("Answer in one word."));
        QCOMPARE(run->prompt->chat.document()->begin, first);
        bool hasSystem = false;
        for (const Segment& segment : run->prompt->chat.segments)
            hasSystem = hasSystem || segment.kind == Segment::Kind::System;
        QVERIFY(hasSystem);
        session.setSystemPrompt(QString());
        settle();
        QCOMPARE(session.documentTokens()->firstPosition, without);
        QCOMPARE(session.turns().size(), std::size_t(1));
    }

    void conversationsAreExported()
    {
        Session& session = *m_session;
        QVERIFY(!exportConversation(QStringLiteral("/tmp/none.md"), {}, nullptr).isEmpty());
        session.setDocumentText(QStringLiteral("mill"), prose(4));
        settle();
        session.ask(kQuestion);
        settle();
        const RunPtr run = session.latestRun();
        const QString text = conversationAsMarkdown(session.turns(), session.model());
        for (const QString& part : { QStringLiteral("Document: mill"), QString(QStringLiteral("## Question\n\n") + kQuestion),
                                     run->text().trimmed(), run->label, QStringLiteral("greedy") })
            QVERIFY2(text.contains(part), qPrintable(part));
        const QJsonObject json = QJsonDocument::fromJson(conversationAsJson(session.turns(), session.model())).object();
        QCOMPARE(json[QStringLiteral("format")].toString(), QStringLiteral("sightline-conversation"));
        const QJsonObject answer = json[QStringLiteral("turns")].toArray()[0].toObject()[QStringLiteral("answers")].toArray()[0].toObject();
        const QJsonArray tokens = answer[QStringLiteral("tokens")].toArray();
        QCOMPARE(tokens.size(), std::ssize(run->tokens));
        QCOMPARE(tokens[0].toObject()[QStringLiteral("id")].toInt(), static_cast<int>(run->tokens[0]->id));
        QCOMPARE(answer[QStringLiteral("prompt_ids")].toArray().size(), run->prompt->length());
        QVERIFY(tokens[0].toObject()[QStringLiteral("covered_mass")].toArray()[0].isNull()); // not measured here
        QTemporaryDir dir;
        QVERIFY(exportConversation(dir.filePath(QStringLiteral("c.json")), session.turns(), session.model()).isEmpty());
        QVERIFY(QFile(dir.filePath(QStringLiteral("c.json"))).size() > 1000);
        const QString failure = exportConversation(dir.filePath(QStringLiteral("no/such/c.md")), session.turns(), session.model());
        QVERIFY2(failure.contains(QStringLiteral("cannot be written")), qPrintable(failure));
    }

private:
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience); }
    static QString write(QTemporaryDir& dir, const char* name, const QByteArray& bytes)
    {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }

    std::unique_ptr<Session> m_session;
    QStringList m_failures;
};

QTEST_GUILESS_MAIN(SessionDocumentsTest)
#include "tst_session_documents.moc"
