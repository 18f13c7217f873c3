// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/latest_task.h"
#include "app/range_votes.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace sightline;

namespace {

RunSnapshot makeRun()
{
    RunSnapshot run;
    run.id = 5;
    for (int t = 0; t < 4; ++t) {
        auto token = std::make_shared<TokenRecord>();
        token->position = 10 + t;
        token->layers.resize(2);
        token->layers[0].selected = {0, t + 1};
        token->layers[0].coveredMass = 0.1F * static_cast<float>(t);
        token->layers[1].selectsAll = t == 2;
        if (t != 2)
            token->layers[1].selected = {3};
        run.tokens.push_back(token);
    }
    return run;
}

} // namespace

class TestRangeVotes : public QObject {
    Q_OBJECT

private slots:
    void byHand()
    {
        const RunSnapshot run = makeRun();
        const RangeVotesPtr votes = rangeVotes(run, {5, 1, 2});
        QVERIFY(votes);
        QCOMPARE(votes->tokens, 2);
        QCOMPARE(votes->positions, 12);
        QCOMPARE(votes->reads[0], (std::vector<std::uint16_t>{2, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0}));
        QCOMPARE(votes->reads[1], (std::vector<std::uint16_t>{1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1}));
        QCOMPARE(votes->votes[0], 3U);
        QCOMPARE(votes->votes[3], 3U);
        QVERIFY(std::abs(votes->coveredMass[0] - 0.15F) < 1e-6F);
        QVERIFY(std::isnan(votes->coveredMass[1]));
        QVERIFY(std::isnan(votes->recall[0]));
        // A range that the answer has not reached yet counts what is there.
        QCOMPARE(rangeVotes(run, {5, 2, 40})->tokens, 2);
    }

    void nothingToCount()
    {
        const RunSnapshot run = makeRun();
        QVERIFY(!rangeVotes(run, {}));
        QVERIFY(!rangeVotes(run, {6, 0, 1})); // another run
        QVERIFY(!rangeVotes(run, {5, 4, 9}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!rangeVotes(run, {5, 0, 3}, stop.get_token()));
    }

    void theLatestAskWins()
    {
        QObject owner;
        LatestTask<int> task(&owner);
        std::vector<int> got;
        std::atomic<bool> isReleased = false;
        std::atomic<bool> hasStarted = false;
        std::atomic<bool> wasStopped = false;
        task.start(
            [&](const std::stop_token& stop) {
                hasStarted = true;
                while (!isReleased)
                    QThread::yieldCurrentThread();
                wasStopped = stop.stop_requested();
                return std::make_shared<const int>(1);
            },
            [&](const auto& value) { got.push_back(*value); });
        QVERIFY(task.isRunning());
        QTRY_VERIFY(hasStarted);
        task.start([](const std::stop_token&) { return std::make_shared<const int>(2); },
                   [&](const auto& value) { got.push_back(*value); });
        isReleased = true;
        QTRY_COMPARE(got, std::vector<int>{2});
        QVERIFY(wasStopped);
        QVERIFY(!task.isRunning());
        bool isNull = false;
        task.start([](const std::stop_token&) -> std::shared_ptr<const int> { throw std::runtime_error("gone"); },
                   [&](const auto& value) { isNull = value == nullptr; });
        QTRY_VERIFY(isNull);
        task.start([](const std::stop_token&) { return std::make_shared<const int>(3); },
                   [&](const auto& value) { got.push_back(*value); });
        task.cancel();
        QTest::qWait(20);
        QCOMPARE(got, std::vector<int>{2});
    }
};

QTEST_GUILESS_MAIN(TestRangeVotes)
#include "tst_range_votes.moc"
