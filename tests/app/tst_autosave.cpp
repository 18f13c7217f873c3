// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations are kept: after every answer, through a kill, and never at the price of what was kept before.
#include "app/autosave.h"
#include "app/installation.h"
#include "app/session.h"
#include "app/session_file.h"
#include "engine/rows.h"
#include "tests/support/full_disk.h"
#include "tests/support/mill.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 60000;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AutosaveTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_model = installation::modelFolder();
        QVERIFY2(!m_model.isEmpty(), "the demo model is missing");
        m_session = std::make_unique<Session>(SessionOptions { QStringLiteral("cpu"), 2 });
        setTokens(4);
        m_session->loadModel(m_model);
        m_session->setDocumentText(QStringLiteral("mill"), prose(6));
        waitUntilIdle();
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(QStringLiteral("a/library"));
        m_autosave = std::make_unique<Autosave>(*m_session, m_folder);
        m_failures = std::make_unique<QSignalSpy>(m_autosave.get(), &Autosave::failed);
        setTokens(4);
    }
    void cleanup()
    {
        m_autosave.reset();
        m_session->stop();
        waitUntilIdle();
        m_session->clearConversation();
    }
    void cleanupTestCase() { m_session.reset(); }

    void answersAreKept()
    {
        QVERIFY(m_autosave->currentId().isEmpty());
        ask(kQuestion);
        const QString id = m_autosave->currentId();
        QVERIFY(!id.isEmpty());
        waitUntilWritten();
        const Library& library = m_autosave->library();
        QVERIFY(library.journalsOf(id).isEmpty());
        auto trace = readTrace(library.traceOf(id).toStdString());
        QCOMPARE(trace.runs.size(), std::size_t(1));
        QVERIFY(!indexScoreRow(*trace.runs[0].tokens[0], 2).empty());
        ask(QStringLiteral("What did the neighbours keep?"));
        m_session->removeTurn(m_session->turns()[1].id);
        m_session->edits().undo();
        m_session->setTitle(QStringLiteral("Bees"));
        m_session->clearConversation(); // written in the background
        QVERIFY(m_autosave->currentId().isEmpty());
        m_autosave->waitForDone();
        trace = readTrace(library.traceOf(id).toStdString());
        QCOMPARE(trace.runs.size(), std::size_t(2));
        QCOMPARE(trace.conversation.title, std::string("Bees"));
        const auto entries = library.list();
        QCOMPARE(entries.size(), std::size_t(1));
        QCOMPARE(entries[0].name(), QStringLiteral("Bees"));
        QCOMPARE(entries[0].document, QStringLiteral("mill"));
        QCOMPARE(entries[0].answers, 2);
        QVERIFY(entries[0].hasKeys && entries[0].bytes > 1000 && entries[0].modified.isValid());
        for (const char* found : { "bees", "NEIGHBOURS keep", "48213", "mill secret", "" })
            QVERIFY2(entries[0].matches(QString::fromLatin1(found)), found);
        QVERIFY(!entries[0].matches(QStringLiteral("bees airplane")));
        // A summary is made anew from the trace.
        QVERIFY(QFile::remove(library.folderOf(id) + QStringLiteral("/summary.json")));
        QCOMPARE(library.list()[0].name(), QStringLiteral("Bees"));
        QVERIFY(m_failures->isEmpty());
    }

    /// What a kill leaves: the files as they are at some moment, and no lock of a living process.
    void aKillLosesNothingThatWasSaid()
    {
        ask(kQuestion);
        waitUntilWritten();
        setTokens(200);
        m_session->ask(QStringLiteral("Tell me everything about the bees."));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->latestRun()->tokens.size() >= 3 || m_session->latestRun()->isDone(), kPatience);
        const std::size_t shown = m_session->latestRun()->tokens.size();
        const Library& library = m_autosave->library();
        const QString id = m_autosave->currentId();
        // What is shown at this moment is with the system a moment later.
        std::optional<Trace> back;
        QTRY_VERIFY_WITH_TIMEOUT((back = recoveredCopy(id)) && back->runs.size() == 2
                                     && back->runs[1].tokens.size() >= shown,
                                 kPatience);
        m_session->stop();
        waitUntilIdle();
        const RunPtr whole = m_session->latestRun();
        QVERIFY(back->runs[1].tokens.size() <= whole->tokens.size());
        for (std::size_t i = 0; i < back->runs[1].tokens.size(); ++i) {
            QCOMPARE(back->runs[1].tokens[i]->id, whole->tokens[i]->id);
            QVERIFY(votesRow(*back->runs[1].tokens[i]) == votesRow(*whole->tokens[i]));
        }
        QVERIFY(back->runs[1].stopReason == StopReason::Cancelled || back->runs[1].tokens.size() == whole->tokens.size());
        QVERIFY(!indexScoreRow(*back->runs[0].tokens[0], 2).empty()); // the keys of what was written stay
        // Somebody else's open conversation is left alone.
        QVERIFY(library.recover().empty());
    }

    void firstAnswersComeBackToo()
    {
        setTokens(200);
        m_session->ask(kQuestion);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->latestRun()->tokens.empty() || m_session->latestRun()->isDone(), kPatience);
        m_autosave->waitForDone();
        const auto back = recoveredCopy(m_autosave->currentId());
        QVERIFY(back);
        QCOMPARE(back->document.text, m_session->document()->text.toStdString());
        QCOMPARE(back->conversation.turns[0].question, kQuestion.toStdString());
        QVERIFY(!back->runs[0].tokens.empty());
    }

    void damagedFilesAreNotThrownAway()
    {
        ask(kQuestion);
        waitUntilWritten();
        setTokens(200);
        m_session->ask(QStringLiteral("And then?"));
        m_autosave->waitForDone(); // in this turn of the event loop: an answer that ends takes its journal along
        const Library copy = copyOf(m_autosave->currentId());
        const QString id = m_autosave->currentId();
        QFile trace(copy.traceOf(id));
        QVERIFY(trace.open(QIODevice::ReadWrite));
        trace.resize(trace.size() / 2);
        trace.close();
        const auto recovered = copy.recover();
        QCOMPARE(recovered.size(), std::size_t(1));
        QVERIFY2(recovered[0].problem.contains(id), qPrintable(recovered[0].problem));
        QVERIFY(!copy.journalsOf(id).isEmpty()); // still there
    }

    void aFullDiskTakesNothing()
    {
        ask(kQuestion);
        waitUntilWritten();
        const QString id = m_autosave->currentId();
        const QString trace = m_autosave->library().traceOf(id);
        const QByteArray before = contentOf(trace);
        QVERIFY(before.size() > 20000);
        {
            FullDisk full(10000);
            ask(QStringLiteral("What did the neighbours keep?"));
            QTRY_COMPARE_WITH_TIMEOUT(m_failures->count(), 1, kPatience);
            m_autosave->waitForDone();
            QCoreApplication::processEvents();
        }
        const QString sentence = m_failures->at(0)[0].toString();
        QVERIFY2(sentence.contains(QStringLiteral("not being kept")) && sentence.contains(QStringLiteral("cannot be written")),
                 qPrintable(sentence));
        QVERIFY(contentOf(trace) == before);
        QCOMPARE(QDir(m_autosave->library().folderOf(id)).entryList({ QStringLiteral("*.tmp") }, QDir::Files).size(), 0);
        QCOMPARE(m_session->turns().size(), std::size_t(2)); // and the conversation went on
        ask(QStringLiteral("And then?")); // there is room again: all of it is written
        waitUntilWritten();
        QCOMPARE(readTrace(trace.toStdString()).runs.size(), std::size_t(3));
    }

    void aFolderThatCannotBeMade()
    {
        m_autosave.reset();
        QFile file(m_dir->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        m_autosave = std::make_unique<Autosave>(*m_session, file.fileName() + QStringLiteral("/library"));
        QSignalSpy failed(m_autosave.get(), &Autosave::failed);
        ask(kQuestion);
        ask(QStringLiteral("And then?"));
        QCOMPARE(failed.count(), 1); // said once
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("not kept")));
        QVERIFY(m_session->latestRun()->state == RunState::Finished);
    }

    void aFolderThatVanishes()
    {
        ask(kQuestion);
        waitUntilWritten();
        QVERIFY(QDir(m_folder).removeRecursively());
        ask(QStringLiteral("And then?"));
        QTRY_COMPARE_WITH_TIMEOUT(m_failures->count(), 1, kPatience);
        QVERIFY(m_session->latestRun()->state == RunState::Finished);
    }

    void goesOnInItsFolder()
    {
        ask(kQuestion);
        waitUntilWritten();
        const QString id = m_autosave->currentId();
        const Library library = m_autosave->library();
        m_session->clearConversation();
        m_autosave->waitForDone();
        SessionFile file(*m_session);
        file.setLibraryFolder(library.folder());
        m_session->openDocument(library.traceOf(id));
        waitUntilIdle();
        QCOMPARE(m_autosave->currentId(), id);
        QVERIFY(m_autosave->isWritten());
        QVERIFY(file.path().isEmpty()); // the library's files are not the user's
        ask(QStringLiteral("And then?"));
        waitUntilWritten();
        QCOMPARE(readTrace(library.traceOf(id).toStdString()).runs.size(), std::size_t(2));
        QCOMPARE(library.list().size(), std::size_t(1));
        // A second window that opens the same one keeps its own copy.
        Session other({ QStringLiteral("cpu"), 1 });
        Autosave second(other, m_folder);
        other.openDocument(library.traceOf(id));
        QTRY_VERIFY_WITH_TIMEOUT(!other.isBusy(), kPatience);
        QCOMPARE(other.turns().size(), std::size_t(2));
        QVERIFY(second.currentId().isEmpty());
        other.removeTurn(other.turns()[1].id);
        QVERIFY(!second.currentId().isEmpty() && second.currentId() != id);
        QVERIFY(!library.remove(id).isEmpty()); // it is open
    }

    void filesFromElsewhereAreKeptFromTheFirstChangeOn()
    {
        ask(kQuestion);
        const QString path = m_dir->filePath(QStringLiteral("elsewhere.sightline"));
        SessionFile file(*m_session);
        QSignalSpy saved(&file, &SessionFile::saved);
        file.save(m_dir->filePath(QStringLiteral("elsewhere"))); // the ending is added
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, kPatience);
        QCOMPARE(file.path(), path);
        QVERIFY(!file.isModified());
        m_session->openDocument(path);
        waitUntilIdle();
        m_autosave->waitForDone();
        QCOMPARE(file.path(), path);
        QVERIFY(m_autosave->currentId().isEmpty());
        ask(QStringLiteral("And then?"));
        QVERIFY(file.isModified());
        const QString id = m_autosave->currentId();
        QVERIFY(!id.isEmpty());
        waitUntilWritten();
        QCOMPARE(readTrace(m_autosave->library().traceOf(id).toStdString()).runs.size(), std::size_t(2));
        QCOMPARE(readTrace(path.toStdString()).runs.size(), std::size_t(1)); // the user's file is the user's to save
        file.save(path); // over the file that its own first answer is read from
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 2, kPatience);
        QVERIFY(!file.isModified());
        QCOMPARE(readTrace(path.toStdString()).runs.size(), std::size_t(2));
    }

    void savingFailsWithASentence()
    {
        SessionFile file(*m_session);
        QSignalSpy failed(&file, &SessionFile::failed), saved(&file, &SessionFile::saved), stopped(&file, &SessionFile::stopped);
        file.save(m_dir->filePath(QStringLiteral("x.sightline")));
        QCOMPARE(failed.count(), 1); // nothing to save
        ask(kQuestion);
        file.save(m_dir->filePath(QStringLiteral("no/such/folder.sightline")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, kPatience);
        QVERIFY(failed[1][0].toString().contains(QStringLiteral("not saved")));
        QVERIFY(file.path().isEmpty());
        const QString path = m_dir->filePath(QStringLiteral("mine.sightline"));
        file.save(path);
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, kPatience);
        const QByteArray before = contentOf(path);
        ask(QStringLiteral("And then?"));
        {
            FullDisk full(20000);
            file.save(path);
            QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 3, kPatience);
        }
        QVERIFY(contentOf(path) == before);
        QVERIFY(file.isModified());
        file.save(path);
        file.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(stopped.count() + saved.count() == 2, kPatience);
        QVERIFY(stopped.isEmpty() || contentOf(path) == before);
        QCOMPARE(file.suggestedName(), QStringLiteral("What is the secret code for the mill.sightline"));
    }

    void oldTracesLoseTheirKeysFirst()
    {
        ask(kQuestion);
        waitUntilWritten();
        const QString old = m_autosave->currentId();
        m_session->clearConversation();
        ask(QStringLiteral("What did the neighbours keep?"));
        waitUntilWritten();
        const Library& library = m_autosave->library();
        auto entries = library.list();
        QCOMPARE(entries.size(), std::size_t(2));
        library.enforceLimit(entries[0].bytes + entries[1].bytes / 2, {});
        entries = library.list();
        QCOMPARE(entries[1].id, old);
        QVERIFY(entries[0].hasKeys && !entries[1].hasKeys);
        const Trace bare = readTrace(library.traceOf(old).toStdString());
        QVERIFY(indexScoreRow(*bare.runs[0].tokens[0], 2).empty());
        QVERIFY(!bare.runs[0].tokens[0]->layers[0].selected.empty() || bare.runs[0].tokens[0]->layers[0].selectsAll);
        QCOMPARE(QString::fromStdString(bare.runs[0].answer()).isEmpty(), false);
    }

    void renamedDeletedAndBroughtBack()
    {
        ask(kQuestion);
        waitUntilWritten();
        const QString id = m_autosave->currentId();
        const Library& library = m_autosave->library();
        QVERIFY(library.rename(id, QStringLiteral(" a \n name ")).isEmpty());
        QCOMPARE(library.list()[0].name(), QStringLiteral("a name"));
        QVERIFY(!library.remove(id).isEmpty()); // open here
        m_session->clearConversation();
        m_autosave->waitForDone();
        QVERIFY2(library.remove(id).isEmpty(), qPrintable(library.remove(id)));
        QVERIFY(library.list().empty());
        QVERIFY(library.restore(id).isEmpty());
        QCOMPARE(library.list().size(), std::size_t(1));
        QVERIFY(!library.restore(id).isEmpty());
        QVERIFY(library.remove(id).isEmpty());
        library.emptyTrash();
        QVERIFY(!library.restore(id).isEmpty());
    }

private:
    void setTokens(int tokens)
    {
        RunSettings settings;
        settings.maxNewTokens = tokens;
        m_session->setSettings(settings);
    }
    void waitUntilIdle() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience); }
    void ask(const QString& question)
    {
        m_session->ask(question);
        waitUntilIdle();
        QVERIFY2(m_session->latestRun()->state == RunState::Finished, qPrintable(m_session->latestRun()->failure));
    }
    void waitUntilWritten()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_autosave->isWritten() && !m_autosave->isBusy(), kPatience);
    }
    /// The library with this one conversation, as the disk has it now, without the lock of this process.
    Library copyOf(const QString& id)
    {
        const Library copy(m_dir->filePath(QStringLiteral("copy%1").arg(++m_copies)));
        QDir().mkpath(copy.folderOf(id));
        const QDir from(m_autosave->library().folderOf(id));
        for (const QString& name : from.entryList(QDir::Files))
            if (name != QStringLiteral("lock"))
                QFile::copy(from.filePath(name), copy.folderOf(id) + QLatin1Char('/') + name);
        return copy;
    }
    std::optional<Trace> recoveredCopy(const QString& id)
    {
        const Library copy = copyOf(id);
        const auto recovered = copy.recover();
        // An answer that ended meanwhile stands in the trace, and leaves nothing to recover.
        if ((!recovered.empty() && !recovered[0].problem.isEmpty()) || !copy.journalsOf(id).isEmpty()
            || !QFile::exists(copy.traceOf(id)))
            return std::nullopt;
        return readTrace(copy.traceOf(id).toStdString());
    }

    QString m_model, m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Autosave> m_autosave;
    std::unique_ptr<QSignalSpy> m_failures;
    int m_copies = 0;
};

QTEST_GUILESS_MAIN(AutosaveTest)
#include "tst_autosave.moc"
