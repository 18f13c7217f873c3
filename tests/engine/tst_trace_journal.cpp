// SPDX-License-Identifier: GPL-3.0-or-later
// Journals: what was said comes back up to the last whole record, whatever happened to the file.
#include "engine/error.h"
#include "engine/generator.h"
#include "engine/journal_file.h"
#include "engine/recorded_selection.h"
#include "engine/trace_journal.h"
#include "tests/support/tiny_model.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <sys/resource.h>
#include <csignal>

using namespace sightline;
using namespace sightline::test;

namespace {

std::vector<std::byte> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a journal cannot be read");
    const QByteArray all = file.readAll();
    const auto* data = reinterpret_cast<const std::byte*>(all.constData());
    return { data, data + all.size() };
}

} // namespace

class TraceJournalTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const auto model = loadTiny("plain");
        Generator generator(model);
        RunSettings settings;
        settings.selector = model->defaultSelector();
        settings.denseReference = true;
        settings.sampler = { 5.0, 1.0, 0.0, 1 };
        settings.maxNewTokens = 6;
        const auto ids = idsOf("plain");
        const auto n = static_cast<std::int64_t>(ids.size());
        auto result = generator.run(ids, settings);
        m_model = TraceModel::of(*model);
        m_run.question = "Who?";
        m_run.backend = "CPU";
        m_run.settings = settings;
        m_run.prompt = { ids, { { Segment::Kind::Document, 0, n - 1, -1 }, { Segment::Kind::User, n - 1, n, 0 } }, {} };
        for (std::int64_t i = 0; i < n - 1; ++i)
            m_run.prompt.documentOffsets.push_back({ i, i + 1 });
        m_run.pieces = { "Who?" };
        m_run.tokens = result.tokens;
        m_run.timing = result.timing;
        m_run.id = 77;
        m_document = { "a.txt", std::string(ids.size(), 'a'), true };
        QVERIFY(m_run.tokens.size() >= 3);
        m_file = m_dir.filePath(QStringLiteral("journal"));
        JournalFile journal(m_file.toStdString());
        const auto add = [&](const journal::Record& record) {
            journal.append(record);
            m_ends.push_back(journal.byteCount());
        };
        add(journal::head(m_model, m_document));
        add(journal::turn({ 1, 0, 1, "Who?", 77, -1, {} }));
        add(journal::prompt(m_run, m_document));
        for (std::size_t i = 0; i < m_run.tokens.size(); ++i)
            add(journal::token(77, static_cast<std::int64_t>(i), *m_run.tokens[i]));
        add(journal::end(77, StopReason::MaxNewTokens, m_run.timing, ""));
        add(journal::title("A name"));
        journal.sync();
        QCOMPARE(journal.byteCount(), std::uint64_t(QFile(m_file).size()));
    }

    void crcIsTheUsualOne()
    {
        const std::string text = "123456789";
        QCOMPARE(crc32(std::as_bytes(std::span(text))), 0xCBF43926u);
    }

    void comesBackWhole()
    {
        JournalReplay replay;
        replay.play(bytesOf(m_file));
        QCOMPARE(replay.ignoredRecords(), std::int64_t(0));
        QCOMPARE(replay.interruptedRuns(), std::int64_t(0));
        const auto trace = replay.trace();
        QVERIFY(trace);
        QCOMPARE(trace->document.text, m_document.text);
        QVERIFY(trace->document.isMarkdown);
        QCOMPARE(trace->conversation.title, std::string("A name"));
        QCOMPARE(trace->runs.size(), std::size_t(1));
        compareTokens(trace->runs[0], m_run.tokens.size());
        QVERIFY(trace->runs[0].stopReason == StopReason::MaxNewTokens);
        // And it is a trace that can be written and read.
        const auto path = m_dir.filePath(QStringLiteral("out.sightline")).toStdString();
        writeTrace(path, *trace);
        const Trace read = readTrace(path);
        compareTokens(read.runs[0], m_run.tokens.size());
        QCOMPARE(read.conversation.turns[0].a, std::int64_t(0));
        QCOMPARE(read.runs[0].id, std::uint64_t(77));
    }

    /// A replay takes its positions from its own tokens, as many as came.
    void replaysComeBack()
    {
        TraceRun second = m_run;
        second.id = 78;
        second.settings.selector.kind = SelectorKind::Replay;
        second.settings.selector.recorded = recordedSelection(m_run, "other.sightline");
        second.settings.selector.edits = { { SelectionEdit::Kind::Include, 1, 4, { 0, 2 } } };
        const QString file = m_dir.filePath(QStringLiteral("replays"));
        JournalFile journal(file.toStdString());
        journal.append(journal::turn({ 2, 0, 2, "Who?", 78, -1, {} }));
        journal.append(journal::prompt(second, m_document));
        for (std::int64_t i = 0; i < 2; ++i)
            journal.append(journal::token(78, i, *m_run.tokens[static_cast<std::size_t>(i)]));
        journal.sync();
        JournalReplay replay;
        replay.play(bytesOf(m_file));
        replay.play(bytesOf(file));
        QCOMPARE(replay.ignoredRecords(), std::int64_t(0));
        const auto trace = replay.trace();
        QVERIFY(trace && trace->runs.size() == 2);
        const SelectorSettings& selector = trace->runs[1].settings.selector;
        QVERIFY(selector.kind == SelectorKind::Replay && selector.edits == second.settings.selector.edits);
        QCOMPARE(selector.recorded->source(), std::string("other.sightline"));
        QVERIFY(selector.recorded->selector() == m_run.settings.selector);
        QCOMPARE(selector.recorded->answer().size(), std::size_t(2));
        const auto positions = selector.recorded->selected(1, selector.recorded->begin() + 1);
        QVERIFY(std::equal(positions.begin(), positions.end(), m_run.tokens[1]->layers[1].selected.begin(),
                           m_run.tokens[1]->layers[1].selected.end()));
        QVERIFY(trace->conversation.next->settings.selector.kind == m_run.settings.selector.kind);
    }

    /// Another document may take the place of the first one while the conversation goes on.
    void laterDocuments()
    {
        const TraceDocument later{ "b.txt", m_document.text + "bb", false, { { "one", 0, 1, 2, false } }, TraceCut { 1, 2, 4 } };
        TraceRun second = m_run;
        second.id = 78;
        second.systemPrompt = "Be kind.";
        second.prompt.documentOffsets.back().end = static_cast<std::int64_t>(later.text.size());
        TraceRun lost = second; // about a document that nobody said
        lost.id = 79;
        const QString file = m_dir.filePath(QStringLiteral("documents"));
        JournalFile journal(file.toStdString());
        journal.append(journal::document(later));
        journal.append(journal::turn({ 2, 1, 2, "And?", 78, -1, {} }));
        journal.append(journal::prompt(second, later));
        journal.append(journal::prompt(lost, { "c.txt", later.text }));
        journal.append(journal::token(78, 0, *m_run.tokens[0]));
        journal.sync();
        JournalReplay first;
        first.play(bytesOf(m_file));
        // On top of a journal, and on top of a trace.
        for (JournalReplay replay : { first, JournalReplay(*first.trace()) }) {
            replay.play(bytesOf(file));
            QCOMPARE(replay.ignoredRecords(), std::int64_t(1));
            const auto trace = replay.trace();
            QVERIFY(trace && trace->runs.size() == 2);
            QVERIFY(trace->document.isSameAs(later)); // the newest question was about it
            QCOMPARE(trace->earlier.size(), std::size_t(1));
            QVERIFY(trace->earlier[0].isSameAs(m_document));
            QVERIFY(trace->runs[0].document == 1 && trace->runs[1].document == 0);
            QCOMPARE(trace->runs[1].systemPrompt, std::string("Be kind."));
            QCOMPARE(trace->conversation.next->systemPrompt, std::string("Be kind."));
            const auto path = m_dir.filePath(QStringLiteral("documents.sightline")).toStdString();
            writeTrace(path, *trace);
            QCOMPARE(readTrace(path).runs[1].prompt.documentOffsets.back().end, std::int64_t(later.text.size()));
        }
    }

    /// Cut anywhere, it gives what is whole before the cut.
    void cutTails()
    {
        const auto all = bytesOf(m_file);
        for (std::size_t cut = 0; cut < all.size(); cut += 13) {
            JournalReplay replay;
            replay.play(std::span(all).first(cut));
            QCOMPARE(replay.ignoredRecords(), std::int64_t(0));
            std::size_t whole = 0;
            while (whole < m_ends.size() && m_ends[whole] <= cut)
                ++whole;
            const auto trace = replay.trace();
            QCOMPARE(trace.has_value(), whole >= 2);
            if (whole >= 3)
                compareTokens(trace->runs[0], std::min(whole - 3, m_run.tokens.size()));
            QCOMPARE(replay.interruptedRuns(), std::int64_t(whole >= 3 && whole < m_ends.size() - 1 ? 1 : 0));
        }
    }

    /// A flipped bit ends the journal where it is; records that are whole but wrong are left out.
    void damage()
    {
        std::mt19937 random(7);
        const auto all = bytesOf(m_file);
        for (int i = 0; i < 300; ++i) {
            auto bytes = all;
            const std::size_t at = random() % bytes.size();
            bytes[at] ^= static_cast<std::byte>(1u << (random() % 8));
            JournalReplay replay;
            replay.play(bytes);
            std::size_t whole = 0;
            while (whole < m_ends.size() && m_ends[whole] <= at)
                ++whole;
            if (const auto trace = replay.trace(); trace && !trace->runs.empty())
                QVERIFY(trace->runs[0].tokens.size() + 3 >= std::min(whole, m_run.tokens.size() + 3));
        }
        // Inside of records, with a checksum that fits.
        for (int i = 0; i < 300; ++i) {
            const auto path = m_dir.filePath(QStringLiteral("wrong%1").arg(i));
            JournalFile journal(path.toStdString());
            readJournal(all, [&](std::span<const std::byte> record) {
                std::vector<std::byte> changed(record.begin(), record.end());
                if (random() % 3 == 0)
                    changed[random() % changed.size()] ^= static_cast<std::byte>(1u << (random() % 8));
                journal.append(changed);
            });
            JournalReplay replay;
            replay.play(bytesOf(path));
            if (const auto trace = replay.trace()) {
                const auto out = m_dir.filePath(QStringLiteral("wrong.sightline")).toStdString();
                try {
                    writeTrace(out, *trace);
                    static_cast<void>(readTrace(out)); // whatever comes out is a trace
                } catch (const Error& error) {
                    QFAIL(error.what());
                }
            }
            QFile::remove(path);
        }
    }

    void goesOnFromATrace()
    {
        JournalReplay first;
        first.play(bytesOf(m_file));
        JournalFile later(m_dir.filePath(QStringLiteral("later")).toStdString());
        TraceRun second = m_run;
        second.id = 78;
        later.append(journal::turn({ 2, 1, 2, "And?", 78, -1, {} }));
        later.append(journal::prompt(second, m_document));
        later.append(journal::token(78, 0, *m_run.tokens[0]));
        later.append(journal::token(78, 2, *m_run.tokens[2])); // one is missing: left out
        later.append(journal::turn({ 3, 1, 3, "Gone?", -1, -1, "It failed." }));
        later.append(journal::turn({ 4, 3, 4, "Below what is gone", -1, -1, {} }));
        later.append(journal::removed(3, true));
        later.append(journal::turn({ 5, 9, 5, "Of no parent", -1, -1, {} }));
        later.append(journal::shown(2));
        JournalReplay replay(*first.trace());
        replay.play(bytesOf(m_dir.filePath(QStringLiteral("later"))));
        const auto trace = replay.trace();
        QVERIFY(trace);
        QCOMPARE(trace->conversation.turns.size(), std::size_t(2));
        QCOMPARE(trace->conversation.shown, std::uint64_t(2));
        QCOMPARE(trace->runs.size(), std::size_t(2));
        QCOMPARE(trace->runs[1].tokens.size(), std::size_t(1));
        QVERIFY(trace->runs[1].stopReason == StopReason::Cancelled);
        QCOMPARE(replay.ignoredRecords(), std::int64_t(1));
        QCOMPARE(replay.recoveredTokens(), std::int64_t(1));
        QCOMPARE(replay.interruptedRuns(), std::int64_t(1));
    }

    void aFullDiskLeavesWholeRecords()
    {
        const QString path = m_dir.filePath(QStringLiteral("full"));
        JournalFile journal(path.toStdString());
        journal.append(journal::title("fits"));
        const auto before = journal.byteCount();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit small { before + 40, old.rlim_max };
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        QString told;
        try {
            journal.append(journal::head(m_model, m_document));
        } catch (const Error& error) {
            told = QString::fromUtf8(error.what());
        }
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
        QVERIFY2(told.contains(QStringLiteral("cannot be written")), qPrintable(told));
        QCOMPARE(std::uint64_t(QFile(path).size()), before);
        journal.append(journal::title("fits again"));
        std::uint64_t records = readJournal(bytesOf(path), [](auto) {}).records;
        QCOMPARE(records, std::uint64_t(2));
    }

private:
    void compareTokens(const TraceRun& run, std::size_t count) const
    {
        QCOMPARE(run.tokens.size(), count);
        for (std::size_t i = 0; i < count; ++i) {
            const TokenRecord &a = *run.tokens[i], &b = *m_run.tokens[i];
            QCOMPARE(a.id, b.id);
            QCOMPARE(a.position, b.position);
            QCOMPARE(a.text, b.text);
            QCOMPARE(a.divergence->klDenseSparse, b.divergence->klDenseSparse);
            QCOMPARE(a.alternatives.size(), b.alternatives.size());
            QCOMPARE(a.layers.size(), b.layers.size());
            for (std::size_t l = 0; l < a.layers.size(); ++l)
                QVERIFY(a.layers[l].selected == b.layers[l].selected && a.layers[l].coveredMass == b.layers[l].coveredMass);
        }
    }

    QTemporaryDir m_dir;
    QString m_file;
    TraceModel m_model;
    TraceDocument m_document;
    TraceRun m_run;
    std::vector<std::uint64_t> m_ends; ///< of the records
};

QTEST_GUILESS_MAIN(TraceJournalTest)
#include "tst_trace_journal.moc"
