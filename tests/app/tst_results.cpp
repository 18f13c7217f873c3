// SPDX-License-Identifier: GPL-3.0-or-later
// Forks and token tables of hand-made runs.
#include "app/evidence.h"
#include "app/results.h"
#include "app/token_table.h"

#include <QTest>

using namespace sightline;

namespace {

TokenRecordPtr token(TokenId id, const char* text = "t")
{
    auto record = std::make_shared<TokenRecord>();
    record->id = id;
    record->text = text;
    return record;
}

RunSnapshot run(const std::vector<TokenId>& ids, RunState state = RunState::Finished,
                StopReason reason = StopReason::EndOfText)
{
    RunSnapshot snapshot;
    for (const TokenId id : ids)
        snapshot.tokens.push_back(token(id));
    snapshot.state = state;
    snapshot.stopReason = reason;
    return snapshot;
}

} // namespace

class ResultsTest : public QObject {
    Q_OBJECT

private slots:
    void forkAtFirstDifference()
    {
        QCOMPARE(forkOf(run({ 1, 2, 3 }), run({ 1, 9, 3 })), std::optional<int>(1));
        QCOMPARE(forkOf(run({ 5 }), run({ 6 })), std::optional<int>(0));
        QVERIFY(!forkOf(run({ 1, 2 }), run({ 1, 2 })));
        QVERIFY(!forkOf(run({}), run({})));
    }

    void forkWhereOneEnded()
    {
        QCOMPARE(forkOf(run({ 1, 2 }), run({ 1, 2, 3 })), std::optional<int>(2));
        QCOMPARE(forkOf(run({ 1, 2, 3 }), run({ 1 })), std::optional<int>(1));
        // Cut short or still growing: nobody knows yet.
        QVERIFY(!forkOf(run({ 1, 2 }, RunState::Cancelled, StopReason::Cancelled), run({ 1, 2, 3 })));
        QVERIFY(!forkOf(run({ 1, 2 }), run({ 1 }, RunState::Generating)));
        QVERIFY(!forkOf(run({ 1, 2 }, RunState::Finished, StopReason::MaxNewTokens), run({ 1, 2, 3 })));
        // A difference is known however the runs ended.
        QCOMPARE(forkOf(run({ 1, 7 }, RunState::Cancelled, StopReason::Cancelled), run({ 1, 2 }, RunState::Generating)),
                 std::optional<int>(1));
    }

    void textJoinsTokens()
    {
        RunSnapshot snapshot;
        snapshot.tokens = { token(1, " caf"), token(2, ""), token(3, "\xC3\xA9") };
        QCOMPARE(snapshot.text(), QStringLiteral(" café"));
    }

    void evidenceIsTheLargestMassInTheDocument()
    {
        auto document = std::make_shared<DocumentTokens>();
        document->ids.assign(200, 1);
        document->firstPosition = 1;
        auto prompt = std::make_shared<PromptInfo>();
        prompt->document = document;
        RunSnapshot snapshot = run({ 1 });
        snapshot.prompt = prompt;
        auto record = std::make_shared<TokenRecord>();
        record->position = 221;
        snapshot.tokens = { record };
        PositionRow row;
        row.denseMass.assign(221, 0.001F);
        row.denseMass[0] = 0.4F;   // a sink
        row.denseMass[2] = 0.3F;   // another
        row.denseMass[180] = 0.2F; // recent
        row.denseMass[210] = 0.2F; // behind the document
        row.denseMass[77] = 0.1F;
        QCOMPARE(evidencePosition(snapshot, 0, row), std::optional<std::int64_t>(77));
        QVERIFY(!evidencePosition(snapshot, 1, row));
        QVERIFY(!evidencePosition(snapshot, 0, PositionRow()));
        row.denseMass.assign(221, kNotMeasured);
        QVERIFY(!evidencePosition(snapshot, 0, row));
        prompt->document = nullptr;
        QVERIFY(!evidencePosition(snapshot, 0, row));
    }

    void table()
    {
        RunSnapshot snapshot;
        auto record = std::make_shared<TokenRecord>();
        record->id = 42;
        record->text = "a\tb\nc";
        record->position = 100;
        record->probability = 0.5F;
        record->layers.resize(2);
        record->layers[0].coveredMass = 0.25F;
        record->divergence = GlobalDivergence { 0.125F, 0.1F, true, 3, 0.2F };
        snapshot.tokens = { record };
        const QStringList lines = tokenTable(snapshot).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3); // names, one token, nothing behind the last line end
        const QStringList names = lines[0].split(QLatin1Char('\t')), cells = lines[1].split(QLatin1Char('\t'));
        QCOMPARE(cells.size(), names.size());
        QCOMPARE(cells[names.indexOf(QStringLiteral("text"))], QStringLiteral("a\\tb\\nc"));
        QCOMPARE(cells[names.indexOf(QStringLiteral("kl_dense_sparse_nats"))], QStringLiteral("0.125"));
        QCOMPARE(cells[names.indexOf(QStringLiteral("top1_flip"))], QStringLiteral("1"));
        QCOMPARE(cells[names.indexOf(QStringLiteral("covered_mass_0"))], QStringLiteral("0.25"));
        QCOMPARE(cells[names.indexOf(QStringLiteral("covered_mass_1"))], QString()); // not measured
    }
};

QTEST_GUILESS_MAIN(ResultsTest)
#include "tst_results.moc"
