// SPDX-License-Identifier: GPL-3.0-or-later
// A session whose next answer, or side B, reads what another answer read.
#include "app/model_info.h"
#include "app/session.h"
#include "app/trace_session.h"
#include "engine/recorded_selection.h"
#include "engine/trace_file.h"
#include "tests/support/mill_session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 60000; // ms, for machines under sanitizers

/// Whether each token of `b` read what the token of `a` in its place read.
bool readTheSame(const RunSnapshot& a, const RunSnapshot& b)
{
    for (std::size_t i = 0; i < std::min(a.tokens.size(), b.tokens.size()); ++i)
        for (std::size_t l = 0; l < a.tokens[i]->layers.size(); ++l)
            if (a.tokens[i]->layers[l].selected != b.tokens[i]->layers[l].selected)
                return false;
    return !a.tokens.empty() && !b.tokens.empty();
}

} // namespace

class SessionReplayTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_session = sessionAtTheMill(this, m_failure);
        waitForAnswer();
        QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure));
        QVERIFY(m_session->replayable().empty());
        m_session->replaySelection(RunSide::B, 12345);
        QVERIFY2(m_failure.contains(QStringLiteral("no such answer")), qPrintable(m_failure));
        RunSettings settings;
        settings.maxNewTokens = 4;
        settings.selector = { SelectorKind::Window, 40 };
        m_session->setSettings(settings);
        m_session->ask(kQuestion);
        waitForAnswer();
    }
    void cleanupTestCase() { m_session.reset(); }

    void theAnswerBesideReadsTheSame()
    {
        Session& s = *m_session;
        const RunPtr a = s.turns().back().a;
        QCOMPARE(s.replayable().size(), std::size_t(1));
        QCOMPARE(s.replayable().front(), a);
        s.replaySelection(RunSide::B, a->id);
        QTRY_VERIFY_WITH_TIMEOUT(s.turns().back().b && s.turns().back().b->isDone() && !s.isBusy(), kPatience);
        const RunPtr b = s.turns().back().b;
        QVERIFY2(b->state == RunState::Finished, qPrintable(b->failure));
        QVERIFY(s.compareDense());
        QCOMPARE(b->label, QStringLiteral("replay of window 40"));
        QCOMPARE(recordingSource(b->settings.selector), QStringLiteral("window 40"));
        QVERIFY(readTheSame(*a, *b));
        QVERIFY(!s.turns().back().forkToken);
        QCOMPARE(effectiveK(b->settings, *s.model()), std::int64_t(40));
        QCOMPARE(b->settings.selector.k, std::int64_t(40));
        QCOMPARE(s.replayable().size(), std::size_t(2));
        QCOMPARE(s.replayable().front(), b); // newest first
    }

    /// Side A: the question asked again, and then another one, which the recording is not about.
    void theNextAnswerReadsTheSame()
    {
        Session& s = *m_session;
        s.setCompareDense(false);
        const RunPtr recorded = s.turns().back().a;
        s.setSettings(RunSettings()); // the model's own selector; what was chosen before is no part of it
        QSignalSpy changed(&s, &Session::settingsChanged);
        s.replaySelection(RunSide::A, recorded->id);
        QVERIFY(changed.wait(kPatience));
        QVERIFY(s.settings().selector.kind == SelectorKind::Replay);
        QVERIFY(!s.isAnswering()); // it is for the next answer
        s.regenerate();
        waitForAnswer();
        const RunPtr again = s.turns().back().a;
        QVERIFY(again != recorded);
        QVERIFY2(again->state == RunState::Finished, qPrintable(again->failure));
        QVERIFY(readTheSame(*recorded, *again));
        s.ask(QStringLiteral("Who keeps bees?"));
        waitForAnswer();
        QVERIFY(s.turns().back().a->state == RunState::Failed);
        QVERIFY2(s.turns().back().a->failure.contains(QStringLiteral("belongs to another prompt")), qPrintable(s.turns().back().a->failure));
        // Any other selector lets the recording go.
        RunSettings settings = s.settings();
        settings.selector.kind = SelectorKind::LightningIndexer;
        s.setSettings(settings);
        QVERIFY(!s.settings().selector.recorded);
        s.removeTurn(s.turns().back().id);
        QCOMPARE(s.turns().back().a, again);
    }

    /// In a file such an answer is whole, and what it read can be replayed from there.
    void aTraceKeepsIt()
    {
        Session& s = *m_session;
        const QString path = m_folder.filePath(QStringLiteral("kept.sightline"));
        RunSettings settings = s.settings();
        settings.selector = s.turns().back().a->settings.selector;
        QVERIFY(settings.selector.kind == SelectorKind::Replay);
        s.setSettings(settings);
        const RunPtr saved = s.turns().back().a;
        writeTrace(std::filesystem::path(path.toStdString()), toTrace(s.state()));
        const OpenedTracePtr opened = openedTrace(readTrace(std::filesystem::path(path.toStdString())));
        RunPtr read;
        for (const TurnSnapshot& turn : opened->state.turns)
            if (turn.id == opened->state.shown)
                read = turn.a;
        QVERIFY(read);
        QCOMPARE(read->label, QStringLiteral("replay of window 40"));
        QCOMPARE(runLabel(read->settings, *s.model()), read->label);
        QCOMPARE(recordingSource(read->settings.selector), QStringLiteral("window 40"));
        QVERIFY(readTheSame(*saved, *read));
        QVERIFY(opened->state.next->settings.selector.kind == SelectorKind::Window); // a file has no selection for what is not asked yet

        settings.selector = {};
        s.setSettings(settings);
        s.setCompareSelector({});
        s.replayTrace(RunSide::B, path);
        QTRY_VERIFY_WITH_TIMEOUT(s.turns().back().b && s.turns().back().b->isDone() && !s.isBusy(), kPatience);
        const RunPtr b = s.turns().back().b;
        QVERIFY2(b->state == RunState::Finished, qPrintable(b->failure));
        QCOMPARE(recordingSource(b->settings.selector), QStringLiteral("kept.sightline"));
        QVERIFY(readTheSame(*saved, *b));
        // The file opens again as a conversation, and goes on without the recording.
        s.openDocument(path);
        waitForAnswer();
        QCOMPARE(s.turns().back().a->label, QStringLiteral("replay of window 40"));
        QVERIFY(s.settings().selector.kind == SelectorKind::Window);
    }

    void filesThatDoNotServe()
    {
        Session& s = *m_session;
        const RunSettings before = s.compareSettings();
        QFile damaged(m_folder.filePath(QStringLiteral("damaged.sightline")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("not a trace");
        damaged.close();
        for (const QString& name : { QStringLiteral("missing.sightline"), QStringLiteral("damaged.sightline") }) {
            m_failure.clear();
            s.replayTrace(RunSide::B, m_folder.filePath(name));
            QTRY_VERIFY_WITH_TIMEOUT(m_failure.startsWith(QStringLiteral("The selection cannot be replayed")), kPatience);
            QVERIFY2(m_failure.contains(name), qPrintable(m_failure));
            QVERIFY(!m_failure.endsWith(QStringLiteral("..")));
        }
        QVERIFY(s.compareSettings() == before); // what was chosen stays
    }

private:
    void waitForAnswer() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience); }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    QString m_failure;
};

QTEST_GUILESS_MAIN(SessionReplayTest)
#include "tst_session_replay.moc"
