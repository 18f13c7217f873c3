// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation that is left, deleted or quit while it answers or is written: all its tokens are kept.
#include "app/autosave.h"
#include "app/engine_worker.h"
#include "app/installation.h"
#include "app/session.h"
#include "tests/support/full_disk.h"
#include "tests/support/mill.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>
#include <mutex>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 60000;

} // namespace

class AutosaveLeavingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString model = installation::modelFolder();
        QVERIFY2(!model.isEmpty(), "the demo model is missing");
        m_session = std::make_unique<Session>(SessionOptions { QStringLiteral("cpu"), 2 });
        // What the worker made, whoever is still interested.
        connect(m_session->worker(), &EngineWorker::runChanged, m_session.get(), [this](const RunPtr& run) {
            const std::lock_guard lock(m_mutex);
            m_made[run->uid] = run;
        }, Qt::DirectConnection);
        m_session->loadModel(model);
        m_session->setDocumentText(QStringLiteral("mill"), prose(6));
        waitUntilIdle();
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_autosave = std::make_unique<Autosave>(*m_session, m_dir->filePath(QStringLiteral("library")));
    }
    void cleanup()
    {
        m_autosave.reset();
        waitUntilIdle();
        m_session->clearConversation();
    }
    void cleanupTestCase() { m_session.reset(); }

    void leftWhileItAnswers()
    {
        const std::uint64_t uid = beginLongAnswer();
        const QString id = m_autosave->currentId();
        m_session->clearConversation();
        QVERIFY(m_autosave->currentId().isEmpty());
        ask(QStringLiteral("What did the neighbours keep?")); // another one begins at once
        const QString other = m_autosave->currentId();
        QVERIFY(!other.isEmpty() && other != id);
        waitUntilWritten();
        const Library& library = m_autosave->library();
        QVERIFY(library.journalsOf(id).isEmpty());
        compareWithMade(readTrace(library.traceOf(id).toStdString()), uid);
        const Trace second = readTrace(library.traceOf(other).toStdString());
        QCOMPARE(second.runs.size(), std::size_t(1));
        compareWithMade(second, m_session->latestRun()->uid);
    }

    void openedAgainBeforeItIsWritten()
    {
        const std::uint64_t uid = beginLongAnswer();
        const QString id = m_autosave->currentId();
        m_session->clearConversation();
        m_session->openDocument(m_autosave->library().traceOf(id)); // there is no such file yet
        waitUntilIdle();
        QCOMPARE(m_autosave->currentId(), id);
        QCOMPARE(m_session->turns().size(), std::size_t(1));
        QCOMPARE(m_session->latestRun()->tokens.size(), made(uid)->tokens.size());
        ask(QStringLiteral("And then?"));
        waitUntilWritten();
        compareWithMade(readTrace(m_autosave->library().traceOf(id).toStdString()), uid);
    }

    void deletedWhileItAnswers()
    {
        const std::uint64_t uid = beginLongAnswer();
        const QString id = m_autosave->currentId();
        QSignalSpy removed(m_autosave.get(), &Autosave::removed), restored(m_autosave.get(), &Autosave::restored);
        m_session->clearConversation();
        m_autosave->remove(id);
        QCOMPARE(removed.count(), 0); // nothing was waited for
        QTRY_COMPARE_WITH_TIMEOUT(removed.count(), 1, kPatience);
        QVERIFY2(removed[0][1].toString().isEmpty(), qPrintable(removed[0][1].toString()));
        QVERIFY(m_autosave->library().list().empty());
        QVERIFY(!QFileInfo::exists(m_autosave->library().folderOf(id)));
        m_autosave->restore(id);
        QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, kPatience);
        QCOMPARE(m_autosave->library().list().size(), std::size_t(1));
        compareWithMade(readTrace(m_autosave->library().traceOf(id).toStdString()), uid);
    }

    void deletedAndBroughtBackBeforeItWasGone()
    {
        const std::uint64_t uid = beginLongAnswer();
        const QString id = m_autosave->currentId();
        m_session->clearConversation();
        m_autosave->rename(id, QStringLiteral("The mill")); // before the rest of it is written, or after
        m_autosave->remove(id);
        m_autosave->restore(id);
        waitUntilIdle();
        waitUntilWritten();
        m_autosave->waitForDone();
        const auto all = m_autosave->library().list();
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].name(), QStringLiteral("The mill"));
        compareWithMade(readTrace(m_autosave->library().traceOf(id).toStdString()), uid);
    }

    void quitWhileItAnswers()
    {
        const std::uint64_t uid = beginLongAnswer();
        const QString id = m_autosave->currentId();
        const Library library = m_autosave->library();
        m_autosave.reset();
        QVERIFY(library.journalsOf(id).isEmpty());
        waitUntilIdle();
        compareWithMade(readTrace(library.traceOf(id).toStdString()), uid);
        QVERIFY(library.lock(id)); // nobody holds it
    }

    void quitAfterLeaving()
    {
        const std::uint64_t uid = beginLongAnswer();
        const QString id = m_autosave->currentId();
        const Library library = m_autosave->library();
        m_session->clearConversation();
        m_autosave.reset();
        waitUntilIdle();
        compareWithMade(readTrace(library.traceOf(id).toStdString()), uid);
        QVERIFY(library.journalsOf(id).isEmpty());
    }

    /// The trace did not fit the disk, the journal did: opening the conversation again puts both together.
    void whatOnlyTheJournalHasComesBackWhenItIsOpened()
    {
        ask(kQuestion);
        waitUntilWritten();
        const QString id = m_autosave->currentId();
        const Library& library = m_autosave->library();
        const QString trace = library.traceOf(id);
        QSignalSpy failed(m_autosave.get(), &Autosave::failed), notOpened(m_session.get(), &Session::failed);
        std::uint64_t uid = 0;
        {
            FullDisk full(static_cast<rlim_t>(QFileInfo(trace).size())); // two answers need more
            ask(QStringLiteral("What did the neighbours keep?"));
            uid = m_session->latestRun()->uid;
            QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);
            m_session->clearConversation();
            m_autosave->waitForDone();
            QVERIFY(!library.journalsOf(id).isEmpty());
            QCOMPARE(readTrace(trace.toStdString()).runs.size(), std::size_t(1));
            m_session->openDocument(trace); // would hide the second answer, and forget it with the next write
            waitUntilIdle();
            QCOMPARE(notOpened.count(), 1);
            const QString sentence = notOpened[0][0].value<Failure>().sentence;
            QVERIFY2(sentence.contains(QStringLiteral("could not be brought back")), qPrintable(sentence));
            QVERIFY(m_session->turns().empty());
            QVERIFY(!library.journalsOf(id).isEmpty());
        }
        m_session->openDocument(trace);
        waitUntilIdle();
        QCOMPARE(m_session->turns().size(), std::size_t(2));
        QCOMPARE(m_session->latestRun()->uid, uid);
        QCOMPARE(m_session->latestRun()->tokens.size(), made(uid)->tokens.size());
        QVERIFY(library.journalsOf(id).isEmpty());
        QCOMPARE(readTrace(trace.toStdString()).runs.size(), std::size_t(2));
    }

    /// Questions about one document and then another, all only in journals.
    void documentsThatCameAndWentAreInTheJournal()
    {
        const DocumentPtr mill = m_session->document();
        ask(kQuestion);
        waitUntilWritten();
        const Library& library = m_autosave->library();
        const QString id = m_autosave->currentId();
        {
            FullDisk full(static_cast<rlim_t>(QFileInfo(library.traceOf(id)).size())); // no further trace is written
            m_session->addDocumentText(QStringLiteral("bees"), QStringLiteral("Bees – and “höney”. ").repeated(20));
            waitUntilIdle();
            ask(QStringLiteral("What did the neighbours keep?"));
            m_session->removeDocumentPart(0);
            waitUntilIdle();
            ask(QStringLiteral("And the honey?"));
            m_session->clearConversation();
            m_autosave->waitForDone();
        }
        QVERIFY(!library.journalsOf(id).isEmpty());
        m_session->openDocument(library.traceOf(id));
        waitUntilIdle();
        QCOMPARE(m_session->turns().size(), std::size_t(3));
        QCOMPARE(m_session->turns()[0].a->prompt->document->document->text, mill->text);
        QCOMPARE(m_session->turns()[1].a->prompt->document->document->parts.size(), std::size_t(2));
        QCOMPARE(m_session->document()->title, QStringLiteral("bees")); // the last question was about it
        m_session->clearConversation();
        m_session->setDocumentText(mill->title, mill->text);
        waitUntilIdle();
    }

private:
    void setTokens(int tokens)
    {
        RunSettings settings;
        settings.maxNewTokens = tokens;
        m_session->setSettings(settings);
    }
    void waitUntilIdle() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience); }
    void waitUntilWritten()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_autosave->isWritten() && !m_autosave->isBusy(), kPatience);
    }
    void ask(const QString& question)
    {
        setTokens(4);
        m_session->ask(question);
        waitUntilIdle();
        QVERIFY2(m_session->latestRun()->state == RunState::Finished, qPrintable(m_session->latestRun()->failure));
    }
    /// An answer that has some tokens and, unless the machine is very fast, is not done.
    std::uint64_t beginLongAnswer()
    {
        setTokens(300);
        m_session->ask(QStringLiteral("Tell me everything about the bees."));
        const std::uint64_t uid = m_session->latestRun()->uid;
        [&] { QTRY_VERIFY_WITH_TIMEOUT(made(uid) && !made(uid)->tokens.empty(), kPatience); }();
        return uid;
    }
    [[nodiscard]] RunPtr made(std::uint64_t uid)
    {
        const std::lock_guard lock(m_mutex);
        return m_made[uid];
    }
    void compareWithMade(const Trace& trace, std::uint64_t uid)
    {
        const RunPtr whole = made(uid);
        QVERIFY(whole && whole->isDone());
        const auto run = std::find_if(trace.runs.begin(), trace.runs.end(), [uid](const TraceRun& each) { return each.id == uid; });
        QVERIFY(run != trace.runs.end());
        QCOMPARE(run->tokens.size(), whole->tokens.size());
        QVERIFY(!whole->tokens.empty());
        for (std::size_t i = 0; i < whole->tokens.size(); ++i)
            QCOMPARE(run->tokens[i]->id, whole->tokens[i]->id);
        QVERIFY(run->stopReason == whole->stopReason);
        QVERIFY(!run->tokens.back()->cache.isEmpty()); // with its keys, not as a journal has it
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Autosave> m_autosave;
    std::mutex m_mutex;
    std::map<std::uint64_t, RunPtr> m_made;
};

QTEST_GUILESS_MAIN(AutosaveLeavingTest)
#include "tst_autosave_leaving.moc"
