// SPDX-License-Identifier: GPL-3.0-or-later
// Answers whose keys were not kept, as they come back out of a journal: the strip says so in the place of the scores.
#include "tests/ui/score_strip_fixture.h"

#include <QTest>

using namespace sightline;
using namespace sightline::probe;

class KeptRowsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsThere()
    {
        const StripFixture f;
        QVERIFY(f.strip.csv().count(QLatin1Char('\n')) > 10);
        QVERIFY2(f.strip.whyNoScores().isEmpty(), qPrintable(f.strip.whyNoScores()));
    }

    void selectionsWithoutScores()
    {
        Context context;
        const synthetic::Run run({});
        ScoreStrip strip(context.view());
        strip.setRowSource([](RunId, int, const TokenRecordPtr&, std::int64_t) { return std::make_shared<const PositionRow>(); });
        strip.setRun(run.snapshot);
        context.focus.lockToken(1, 4);
        context.focus.setLayer(3);
        show(strip, 1000, 220);
        QVERIFY2(strip.whyNoScores().contains(QStringLiteral("not kept")), qPrintable(strip.whyNoScores()));
        // A record that could be computed from, and still has no row, lost its cache with a device.
        auto token = std::make_shared<TokenRecord>(*run.snapshot->tokens[4]);
        QVERIFY(isNotKept(PositionRow(), token->layers[3]) && !isGone(PositionRow(), token->layers[3]));
        token->layers[3].indexQuery = { 1 };
        QVERIFY(!isNotKept(PositionRow(), token->layers[3]) && isGone(PositionRow(), token->layers[3]));
        strip.grab();
    }

    void everythingWasRead()
    {
        synthetic::Shape shape;
        shape.selectsAll = true;
        const StripFixture f(shape);
        QVERIFY2(f.strip.whyNoScores().contains(QStringLiteral("every position was read")), qPrintable(f.strip.whyNoScores()));
    }
};

QTEST_MAIN(KeptRowsTest)
#include "tst_kept_rows.moc"
