// SPDX-License-Identifier: GPL-3.0-or-later
// A growing answer leaves the GUI thread time for everything else, however fast its tokens come.
#include "app/engine_worker.h"
#include "app/installation.h"
#include "app/session.h"
#include "tests/support/mill.h"

#include <QSemaphore>
#include <QTest>

#include <memory>

using namespace sightline;
using namespace sightline::test;

class SessionPaceTest : public QObject {
    Q_OBJECT

private slots:
    void theNewestSnapshotIsTold()
    {
        QSemaphore gate;
        Session session(SessionOptions{QStringLiteral("cpu"), 2});
        session.loadModel(installation::modelFolder());
        QTRY_VERIFY_WITH_TIMEOUT(session.model() && !session.isBusy(), 60000);
        // The engine stands still; its signals are sent by hand.
        EngineWorker* worker = session.worker();
        QMetaObject::invokeMethod(worker, [&gate] { gate.acquire(); });
        session.ask(kQuestion);
        const RunPtr asked = session.latestRun();
        QVERIFY(asked);
        std::vector<std::size_t> told;
        std::vector<RunState> states;
        connect(&session, &Session::runChanged, this, [&](RunId id) {
            told.push_back(session.run(id)->tokens.size());
            states.push_back(session.run(id)->state);
        });
        const auto send = [&](RunState state, std::size_t tokens) {
            auto run = std::make_shared<RunSnapshot>(*asked);
            run->state = state;
            run->tokens.assign(tokens, std::make_shared<TokenRecord>());
            emit worker->runChanged(run);
        };
        send(RunState::Prefilling, 0);
        for (std::size_t tokens = 1; tokens <= 40; ++tokens)
            send(RunState::Generating, tokens);
        // What a key press posts comes before the first of them is drawn.
        std::vector<std::size_t> heard;
        QMetaObject::invokeMethod(this, [&] { heard = told; }, Qt::QueuedConnection);
        QTRY_COMPARE(told, std::vector<std::size_t>({0, 40}));
        QCOMPARE(heard, std::vector<std::size_t>({0}));
        // An end waits for nothing, and nothing that is older comes after it.
        send(RunState::Generating, 41);
        send(RunState::Finished, 42);
        QCoreApplication::sendPostedEvents(&session);
        QCOMPARE(told, std::vector<std::size_t>({0, 40, 42}));
        QCOMPARE(session.run(asked->id)->tokens.size(), std::size_t(42));
        session.stop();
        gate.release();
        QTRY_VERIFY_WITH_TIMEOUT(!session.isAnswering(), 60000);
        QCOMPARE(states, std::vector<RunState>({RunState::Prefilling, RunState::Generating, RunState::Finished}));
        QCOMPARE(session.run(asked->id)->tokens.size(), std::size_t(42));
    }
};

QTEST_GUILESS_MAIN(SessionPaceTest)
#include "tst_session_pace.moc"
