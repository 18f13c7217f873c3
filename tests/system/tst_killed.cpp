// SPDX-License-Identifier: GPL-3.0-or-later
// The real window killed (SIGKILL) while it answers and while it writes: what was said before is there at the next start,
// and sightline-cli reads it.
#include "app/library.h"
#include "engine/rows.h"
#include "tests/support/cli_process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 200'000;

} // namespace

class KilledTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_library = m_dir->filePath(QStringLiteral("library"));
        m_document = m_dir->filePath(QStringLiteral("doc.md"));
        QFile file(m_document);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# The boathouse\n\nThe secret code for the boathouse of Port Callan is 48213. Nobody else knows it.\n");
    }

    void whileItAnswers()
    {
        start();
        // The journal has the question, the prompt and tokens when it is this long.
        QTRY_VERIFY_WITH_TIMEOUT(journalBytes() > 6000 || hasTrace(), kPatience);
        kill();
        const Library library(m_library);
        const auto recovered = library.recover();
        const auto entries = library.list();
        QCOMPARE(entries.size(), std::size_t(1));
        if (!recovered.empty())
            QVERIFY2(recovered[0].problem.isEmpty(), qPrintable(recovered[0].problem));
        const std::string path = library.traceOf(entries[0].id).toStdString();
        const Trace trace = readTrace(path);
        QCOMPARE(trace.runs.size(), std::size_t(1));
        QVERIFY(!trace.runs[0].tokens.empty());
        QVERIFY(entries[0].name().contains(QStringLiteral("boathouse")));
        const Outcome told = cli({ "trace", path, "--json", "-" });
        QCOMPARE(told.code, 0);
        QCOMPARE(told.json()["runs"][0]["tokens"].get<std::size_t>(), trace.runs[0].tokens.size());
    }

    /// At many moments: whenever it dies, what can be read is whole.
    void atAnyMoment_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : { 1, 2500, 12000, 0 }) // 0: when the trace is there or being written
            QTest::addRow("%d bytes", bytes) << bytes;
    }
    void atAnyMoment()
    {
        QFETCH(int, bytes);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(hasTrace() || isWriting() || (bytes > 0 && journalBytes() >= bytes), kPatience);
        kill();
        const Library library(m_library);
        const auto recovered = library.recover();
        for (const auto& one : recovered)
            QVERIFY2(one.problem.isEmpty(), qPrintable(one.problem));
        for (const auto& entry : library.list()) {
            const Trace trace = readTrace(library.traceOf(entry.id).toStdString());
            QCOMPARE(trace.conversation.turns.size(), std::size_t(1));
        }
        // The next start goes on with the same library.
        QCOMPARE(library.recover().size(), std::size_t(0));
    }

private:
    void start()
    {
        auto environment = test::environment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("SIGHTLINE_LIBRARY"), m_library);
        for (const char* name : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
            environment.insert(QString::fromLatin1(name), m_dir->path());
        m_process = std::make_unique<QProcess>();
        m_process->setProcessEnvironment(environment);
        m_process->start(QStringLiteral(SIGHTLINE_WINDOW),
                         { QStringLiteral("--backend"), QStringLiteral("cpu"), QStringLiteral("--ask"),
                           QStringLiteral("What is the secret code for the boathouse of Port Callan?"), m_document });
        QVERIFY(m_process->waitForStarted());
    }
    void kill()
    {
        QVERIFY2(m_process->state() == QProcess::Running, m_process->readAllStandardError().constData());
        m_process->kill(); // SIGKILL
        QVERIFY(m_process->waitForFinished());
        m_process.reset();
    }
    [[nodiscard]] QFileInfoList files(const QString& pattern) const
    {
        QFileInfoList all;
        for (const QString& id : QDir(m_library).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            all += QDir(m_library + QLatin1Char('/') + id).entryInfoList({ pattern }, QDir::Files);
        return all;
    }
    [[nodiscard]] qint64 journalBytes() const
    {
        qint64 bytes = 0;
        for (const QFileInfo& file : files(QStringLiteral("journal.*")))
            bytes += file.size();
        return bytes;
    }
    [[nodiscard]] bool hasTrace() const { return !files(QStringLiteral("conversation.sightline")).isEmpty(); }
    [[nodiscard]] bool isWriting() const { return !files(QStringLiteral("*.tmp")).isEmpty(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QProcess> m_process;
    QString m_library, m_document;
};

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
