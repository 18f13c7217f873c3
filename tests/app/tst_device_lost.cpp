// SPDX-License-Identifier: GPL-3.0-or-later
// A session whose device stops answering or runs out of memory, at every point where that can happen.
#include "app/installation.h"
#include "app/row_service.h"
#include "app/session.h"
#include "tests/support/fault_backend.h"
#include "tests/support/mill.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 120000; // ms, for machines under sanitizers

const QString kGoesOn = QStringLiteral("Sightline goes on on the CPU");

} // namespace

class DeviceLostTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder = installation::modelFolder();
        QVERIFY2(!m_folder.isEmpty(), "the demo model is missing");
    }

    void init()
    {
        m_device = std::make_shared<FaultPlan>("cuda");
        m_cpu = std::make_shared<FaultPlan>("cpu");
        m_wasDropped = true;
        SessionOptions options { {}, 2 };
        options.chooseBackend = [this, choose = faultyChooser(m_device, m_cpu)](const std::string& wish, int threads) {
            if (wish == "cpu")
                m_wasDropped = m_wasDropped && m_device->alive == 0;
            return choose(wish, threads);
        };
        m_session = std::make_unique<Session>(options);
        m_failures.clear();
        connect(m_session.get(), &Session::failed, this,
                [this](const Failure& failure) { m_failures.push_back(failure); });
    }
    void cleanup()
    {
        m_session.reset();
        QCOMPARE(m_device->alive.load(), 0);
        QCOMPARE(m_cpu->alive.load(), 0);
    }

    void faultWhileAnswering_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("code");
        const auto lost = static_cast<int>(ErrorCode::DeviceLost), full = static_cast<int>(ErrorCode::OutOfMemory);
        QTest::newRow("lost: first chunk of the prompt") << "embed" << 1 << lost;
        QTest::newRow("lost: a layer of the prompt") << "attendSelected" << 3 << lost;
        QTest::newRow("lost: download of the logits") << "download" << 1 << lost;
        QTest::newRow("lost: second word") << "embedOne" << 1 << lost;
        QTest::newRow("lost: third word, middle of the layers") << "embedOne" << 2 << lost;
        QTest::newRow("lost: mass for the trace") << "denseMass" << 1 << lost;
        QTest::newRow("memory: cache") << "makeCache" << 1 << full;
        QTest::newRow("memory: later layer's cache") << "makeCache" << 5 << full;
        QTest::newRow("memory: workspace") << "allocate" << 1 << full;
        QTest::newRow("memory: while decoding") << "embedOne" << 2 << full;
    }
    void faultWhileAnswering()
    {
        QFETCH(QString, operation);
        QFETCH(int, call);
        QFETCH(int, code);
        open();
        Session& session = *m_session;
        const DocumentTokensPtr tokens = session.documentTokens();
        QCOMPARE(session.model()->backendName, QStringLiteral("CUDA"));
        QVERIFY(session.model()->onDevice);
        const bool isLater = operation.startsWith(QLatin1String("make")) || operation == QLatin1String("allocate");
        if (!isLater) { // a finished answer that must stay
            session.ask(QStringLiteral("What did the neighbours keep?"));
            waitUntilIdle();
            QVERIFY(session.latestRun()->state == RunState::Finished);
        }
        const std::vector<TurnSnapshot> before = session.turns();
        QSignalSpy conversation(&session, &Session::conversationChanged), moved(&session, &Session::backendChanged);

        m_device->arm(operation.toStdString(), call, static_cast<ErrorCode>(code));
        session.ask(kQuestion);
        QTRY_VERIFY_WITH_TIMEOUT(session.latestRun()->isDone(), kPatience);
        const RunPtr interrupted = session.latestRun();
        QVERIFY(interrupted->state == RunState::Failed);
        QVERIFY(!interrupted->isBadInput);
        QVERIFY2(interrupted->failure.startsWith(QLatin1String("The GPU ")), qPrintable(interrupted->failure));
        QVERIFY2(interrupted->failure.contains(kGoesOn), qPrintable(interrupted->failure));
        QVERIFY2(!interrupted->failure.contains(QLatin1Char('\n')), qPrintable(interrupted->failure));
        if (operation == QLatin1String("embedOne"))
            QCOMPARE(interrupted->tokens.size(), static_cast<std::size_t>(call)); // the words before the fault stay
        waitUntilIdle();
        QCOMPARE(m_device->fired(), 1);
        QVERIFY(m_wasDropped); // the device's model went before the other one came
        QCOMPARE(m_device->alive.load(), 0);

        // The conversation is what it was, and the window is told where the model is now.
        QCOMPARE(conversation.count(), 1); // by the question
        QCOMPARE(session.turns().size(), before.size() + 1);
        for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(session.turns()[i].a, before[i].a);
        QVERIFY(moved.count() >= 1);
        QCOMPARE(session.model()->backendName, QStringLiteral("CPU"));
        QVERIFY(!session.model()->onDevice);
        QCOMPARE(session.model()->backendReason,
                 code == static_cast<int>(ErrorCode::DeviceLost) ? QStringLiteral("the GPU stopped answering")
                                                                 : QStringLiteral("the GPU's memory ran out"));
        QCOMPARE(session.documentTokens(), tokens);
        QVERIFY(m_failures.empty()); // the answer's card says it

        session.regenerate();
        waitUntilIdle();
        checkAnswer();
        QCOMPARE(session.turns().size(), before.size() + 1);
        session.ask(kQuestion);
        waitUntilIdle();
        checkAnswer();
        QCOMPARE(m_device->made.load(), 1); // nothing went back to the device
    }

    void faultInTheDenseReference()
    {
        // How many chunks the prompt has, from a session that does not fail.
        open();
        m_session->ask(kQuestion);
        waitUntilIdle();
        checkAnswer();
        const int chunks = m_device->count("embed");
        QVERIFY(chunks >= 1);
        m_session.reset();
        init();
        open();
        RunSettings settings = m_session->settings();
        settings.denseReference = true;
        m_session->setSettings(settings);
        m_device->arm("embed", chunks + 1, ErrorCode::DeviceLost);
        m_session->ask(kQuestion);
        waitUntilIdle();
        QVERIFY(m_session->latestRun()->state == RunState::Failed);
        QVERIFY(m_session->latestRun()->tokens.empty());
        QCOMPARE(m_device->count("embed"), chunks + 1);
        m_session->regenerate();
        waitUntilIdle();
        checkAnswer();
        QVERIFY(m_session->latestRun()->tokens.front()->divergence);
    }

    void faultInTheAnswerBeside()
    {
        open();
        m_session->ask(kQuestion);
        waitUntilIdle();
        checkAnswer();
        const RunPtr a = m_session->latestRun();
        m_device->arm("attendAll", 4, ErrorCode::DeviceLost);
        m_session->setCompareDense(true);
        waitUntilIdle();
        const TurnSnapshot& turn = m_session->turns().front();
        QCOMPARE(turn.a, a);
        QVERIFY(turn.b->state == RunState::Failed);
        QVERIFY(turn.b->failure.contains(kGoesOn));
        QCOMPARE(m_session->model()->backendName, QStringLiteral("CPU"));
        m_session->regenerate();
        waitUntilIdle();
        checkAnswer();
        QVERIFY(m_session->turns().front().b->state == RunState::Finished);
    }

    void faultInRowsForDisplay()
    {
        RowService rows;
        connect(&rows, &RowService::deviceLost, m_session.get(), &Session::leaveDevice);
        QSignalSpy ready(&rows, &RowService::rowReady);
        open();
        m_session->ask(kQuestion);
        waitUntilIdle();
        checkAnswer();
        const RunPtr run = m_session->latestRun();
        QVERIFY(!rows.row(run->id, 0, run->tokens[0], 3));
        QTRY_COMPARE(ready.count(), 1);
        QVERIFY(!rows.row(run->id, 0, run->tokens[0], 3)->denseMass.empty());

        m_device->arm("readCache", 1, ErrorCode::DeviceLost);
        for (const std::int64_t layer : { 4, 5, 6 })
            QVERIFY(!rows.row(run->id, 0, run->tokens[0], layer));
        QTRY_COMPARE(ready.count(), 4);
        QVERIFY(m_session->isMovingModel() || !m_session->model()->onDevice);
        waitUntilIdle();
        QCOMPARE(m_failures.size(), std::size_t(1)); // said once, not by every row
        QVERIFY(m_failures[0].where == Failure::Where::Device);
        QVERIFY2(m_failures[0].sentence.contains(kGoesOn), qPrintable(m_failures[0].sentence));
        QCOMPARE(m_session->model()->backendName, QStringLiteral("CPU"));
        QVERIFY(m_wasDropped);
        QCOMPARE(m_session->latestRun(), run);
        m_session->ask(kQuestion);
        waitUntilIdle();
        checkAnswer();
        // The new answer's rows are there.
        const RunPtr next = m_session->latestRun();
        QVERIFY(!rows.row(next->id, 0, next->tokens[0], 4));
        QTRY_COMPARE(ready.count(), 5);
        QVERIFY(!rows.row(next->id, 0, next->tokens[0], 4)->denseMass.empty());
    }

    void rowsThatFailDuringAnAnswer()
    {
        RowService rows;
        connect(&rows, &RowService::deviceLost, m_session.get(), &Session::leaveDevice);
        open();
        m_session->ask(kQuestion);
        waitUntilIdle();
        const RunPtr first = m_session->latestRun();
        m_device->setHook([](const std::string& operation) {
            if (operation == "embedOne")
                QThread::msleep(20);
        });
        m_session->ask(QStringLiteral("What did the neighbours keep?"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->latestRun()->tokens.empty(), kPatience);
        m_device->arm("readCache", 1, ErrorCode::DeviceLost);
        QVERIFY(!rows.row(first->id, 0, first->tokens[0], 4));
        waitUntilIdle();
        QTRY_VERIFY(rows.isIdle());
        waitUntilIdle();
        QVERIFY(m_session->latestRun()->isDone());
        QCOMPARE(m_session->turns().size(), std::size_t(2));
        QCOMPARE(m_session->model()->backendName, QStringLiteral("CPU"));
        m_session->ask(kQuestion);
        waitUntilIdle();
        checkAnswer();
    }

    void secondFaultWhileReloading()
    {
        open();
        m_cpu->arm("makeMatrix", 4, ErrorCode::OutOfMemory);
        m_device->arm("embedOne", 2, ErrorCode::DeviceLost);
        m_session->ask(kQuestion);
        waitUntilIdle();
        QCOMPARE(m_cpu->fired(), 1);
        QVERIFY(m_session->latestRun()->state == RunState::Failed);
        QCOMPARE(m_failures.size(), std::size_t(1));
        QVERIFY(m_failures[0].where == Failure::Where::Device);
        QVERIFY2(m_failures[0].sentence.contains(QLatin1String("could not be loaded on the CPU")),
                 qPrintable(m_failures[0].sentence));
        QCOMPARE(m_session->turns().size(), std::size_t(1));
        QVERIFY(!m_session->latestRun()->tokens.empty());
        // A document can be opened meanwhile, and the next question tries again: once more in vain, then not.
        m_session->setDocumentText(QStringLiteral("other"), prose(12));
        waitUntilIdle();
        QVERIFY(m_session->documentTokens());
        m_cpu->arm("makeMatrix", 2, ErrorCode::OutOfMemory);
        m_session->ask(kQuestion);
        waitUntilIdle();
        QVERIFY(m_session->latestRun()->state == RunState::Failed);
        QVERIFY(!m_session->latestRun()->failure.isEmpty());
        m_session->regenerate();
        waitUntilIdle();
        checkAnswer();
        QCOMPARE(m_session->turns().size(), std::size_t(1));
        QCOMPARE(m_session->model()->backendReason, QStringLiteral("the GPU stopped answering"));
    }

    void stopWhileReloading()
    {
        open();
        slowCpu();
        m_device->arm("attendSelected", 3, ErrorCode::DeviceLost);
        m_session->ask(kQuestion);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isMovingModel() && m_cpu->count("makeMatrix") > 0, kPatience);
        QVERIFY(m_session->canStop());
        QElapsedTimer clock;
        clock.start();
        m_session->stop();
        waitUntilIdle();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(m_failures.empty());
        QVERIFY(!m_session->canStop());
        QCOMPARE(m_session->turns().size(), std::size_t(1));
        m_cpu->setHook({});
        m_session->regenerate(); // loads what was stopped
        waitUntilIdle();
        checkAnswer();
    }

    void askingWhileReloading()
    {
        open();
        slowCpu();
        m_device->arm("attendSelected", 3, ErrorCode::DeviceLost);
        m_session->ask(kQuestion);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isMovingModel() && !m_session->isAnswering(), kPatience);
        m_cpu->setHook({});
        m_session->ask(kQuestion); // waits for the model, which goes on loading
        QVERIFY(m_session->isAnswering());
        waitUntilIdle();
        checkAnswer();
        QCOMPARE(m_cpu->made.load(), 1);
        QCOMPARE(m_session->turns().size(), std::size_t(2));
    }

    void anotherModelWhileReloading()
    {
        open();
        slowCpu();
        m_device->arm("attendSelected", 3, ErrorCode::OutOfMemory);
        m_session->ask(kQuestion);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isMovingModel(), kPatience);
        m_cpu->setHook({});
        m_session->loadModel(m_folder);
        waitUntilIdle();
        QVERIFY(m_session->model()->onDevice); // memory may be there again
        QCOMPARE(m_session->turns().size(), std::size_t(1)); // the same model: the conversation is still its own
        m_session->ask(kQuestion);
        waitUntilIdle();
        checkAnswer();
    }

    void canBeDestroyedWhileReloading()
    {
        open();
        slowCpu();
        m_device->arm("attendSelected", 3, ErrorCode::DeviceLost);
        m_session->ask(kQuestion);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isMovingModel(), kPatience);
        QElapsedTimer clock;
        clock.start();
        m_session.reset();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void memoryOfTheCpuIsNoReasonToMove()
    {
        SessionOptions options { QStringLiteral("cpu"), 2 };
        options.chooseBackend = faultyChooser(m_device, m_cpu);
        m_session = std::make_unique<Session>(options);
        open();
        m_cpu->arm("makeCache", 1, ErrorCode::OutOfMemory);
        m_session->ask(kQuestion);
        waitUntilIdle();
        QVERIFY(m_session->latestRun()->state == RunState::Failed);
        QVERIFY(!m_session->latestRun()->failure.contains(kGoesOn));
        m_session->regenerate();
        waitUntilIdle();
        checkAnswer();
        QCOMPARE(m_cpu->made.load(), 1);
    }

    void contextThatDoesNotFitIsMadeSmaller()
    {
        m_device->freeBytes = bytesForContext(m_folder.toStdString(), 6400);
        m_session->loadModel(m_folder);
        waitUntilIdle();
        QVERIFY(m_session->model()->onDevice);
        const std::int64_t context = m_session->model()->contextLength;
        QCOMPARE(context, std::int64_t(6400));
        QVERIFY2(m_session->model()->contextNote.contains(QString::number(context)),
                 qPrintable(m_session->model()->contextNote));
        m_session->setDocumentText(QStringLiteral("long"), prose(12).repeated(static_cast<int>(context / 400)));
        waitUntilIdle();
        // What to keep of it is asked, not decided.
        QCOMPARE(m_failures.size(), std::size_t(0));
        QVERIFY(m_session->tooLong().tokens && m_session->tooLong().tokens->count() > context);
        QVERIFY(m_session->tooLong().room > 0 && m_session->tooLong().room < context);
        m_session->setDocumentText(QStringLiteral("mill"), prose(12));
        waitUntilIdle();
        RunSettings settings;
        settings.maxNewTokens = 6;
        m_session->setSettings(settings);
        m_session->ask(kQuestion);
        waitUntilIdle();
        checkAnswer();
        m_device->arm("attendSelected", 3, ErrorCode::DeviceLost);
        m_session->ask(kQuestion);
        waitUntilIdle();
        QCOMPARE(m_session->model()->contextLength, std::int64_t(16384)); // the CPU has room for all of it
        QVERIFY(m_session->model()->contextNote.isEmpty());
    }

private:
    void open()
    {
        RunSettings settings;
        settings.maxNewTokens = 6;
        m_session->setSettings(settings);
        m_session->loadModel(m_folder);
        m_session->setDocumentText(QStringLiteral("mill"), prose(12));
        waitUntilIdle();
        QVERIFY(m_session->documentTokens());
    }
    /// Makes loading on the CPU take long enough to be met on the way.
    void slowCpu()
    {
        m_cpu->setHook([](const std::string& operation) {
            if (operation == "makeMatrix")
                QThread::msleep(40);
        });
    }
    void waitUntilIdle() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience); }
    void checkAnswer()
    {
        const RunPtr run = m_session->latestRun();
        QVERIFY2(run->state == RunState::Finished, qPrintable(run->failure));
        QVERIFY2(run->text().contains(QLatin1String("48213")), qPrintable(run->text()));
    }

    QString m_folder;
    FaultPlanPtr m_device, m_cpu;
    std::atomic<bool> m_wasDropped { true };
    std::unique_ptr<Session> m_session;
    std::vector<Failure> m_failures;
};

QTEST_GUILESS_MAIN(DeviceLostTest)
#include "tst_device_lost.moc"
