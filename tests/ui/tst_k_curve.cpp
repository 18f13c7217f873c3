// SPDX-License-Identifier: GPL-3.0-or-later
// The k curve against sums made by hand, by mouse and keys; and the table of selectors beside it.
#include "engine/divergence.h"
#include "engine/rows.h"
#include "tests/ui/view_probe.h"
#include "ui/views/k_curve_view.h"
#include "ui/views/selectors_page.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace sightline;

namespace {

ExperimentPtr curveOf(const RunPtr& run, int token, const std::vector<std::pair<std::int64_t, int>>& ranks,
                      std::optional<std::int64_t> smallest, Experiment::State state = Experiment::State::Finished)
{
    auto out = std::make_shared<Experiment>();
    out->run = run;
    out->tokens = { token };
    out->state = state;
    for (const auto& [k, rank] : ranks) {
        ProbeResult point;
        point.selector.k = k;
        point.rank = rank;
        point.klDense = 1.0 / static_cast<double>(k);
        point.topText = rank == 1 ? "yes" : "no";
        out->points.push_back(point);
    }
    out->smallestKeeping = smallest;
    return out;
}

/// The curve of the fourth token of a made-up answer.
struct Fixture {
    Fixture()
    {
        view.setRowSource(probe::rowsOf(run));
        view.setRun(run.snapshot);
        context.focus.lockToken(run.snapshot->id, 3);
    }
    probe::Context context;
    const synthetic::Run run { synthetic::Shape{} };
    KCurveView view { context.view(), nullptr };
};

} // namespace

class TestKCurve : public QObject {
    Q_OBJECT

private slots:
    void showsTheCoveredMassOfEveryK()
    {
        Fixture f;
        auto& [context, run, view] = f;
        context.focus.setLayer(2);
        const auto row = run.row(3, 2);
        QCOMPARE(view.positions(), static_cast<std::int64_t>(row->scores.size()));
        for (const std::int64_t k : { std::int64_t(1), std::int64_t(17), std::int64_t(256), view.positions() }) {
            const auto chosen = selectionAt(row->scores, k);
            QVERIFY(std::abs(view.coveredAt(k) - coveredMass(row->denseMass, chosen)) < 1e-5);
            QVERIFY(std::abs(view.oracleAt(k) - oracleAgreement(row->denseMass, chosen).mass) < 1e-5);
        }
        QVERIFY(std::isnan(view.coveredAt(view.positions() + 1)));
        QVERIFY(view.knee() > 0 && view.knee() < view.positions());
        // Another token, another curve.
        const double before = view.coveredAt(64);
        context.focus.lockToken(run.snapshot->id, 7);
        QVERIFY(view.coveredAt(64) != before);
    }

    void marksAndWords()
    {
        Fixture f;
        auto& [context, run, view] = f;
        view.setK(256);
        probe::show(view, 640, 260);
        const QImage plain = probe::settled(view);
        const int x = static_cast<int>(std::lround(view.xOfK(256)));
        const QRect plot = view.plotRect().toRect();
        const QRect line(x - 1, plot.top() + 40, 3, plot.height() - 80);
        QVERIFY(probe::countColour(plain, line, Theme::light().focus, 40) > line.height() / 2);
        view.setExperiment(curveOf(run.snapshot, 3, { { 1, 4 }, { 32, 2 }, { 45, 1 }, { 64, 1 } }, 45));
        const QImage exact = probe::settled(view);
        QVERIFY(probe::countColour(exact, plot, Theme::light().divergence, 30) > 60);
        QCOMPARE(probe::countColour(plain, plot, Theme::light().divergence, 30), 0);
        // A full dot keeps the token, a hollow one loses it.
        const auto inside = [&](std::int64_t k, double share) {
            const QPoint at(static_cast<int>(std::lround(view.xOfK(k))),
                            static_cast<int>(std::lround(plot.bottom() + 1 - view.plotRect().height() * std::sqrt(share))));
            return exact.pixelColor(at);
        };
        QVERIFY(probe::isNear(inside(64, 1.0 / 64), Theme::light().divergence, 30));
        QVERIFY(probe::isNear(inside(32, 1.0 / 32), Theme::light().panel, 30));
        QVERIFY(view.facts().join(QLatin1Char(' ')).contains(QStringLiteral("smallest k that keeps the token: 45")));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("45")));
        QCOMPARE(*view.smallestKeeping(), 45);
        QVERIFY(view.csv().contains(QStringLiteral("\n45,")));
        QVERIFY(view.csv().startsWith(QStringLiteral("k,covered_mass")));
        // What is known of one token is not shown for another, nor a claim before all is tried.
        context.focus.lockToken(run.snapshot->id, 4);
        QVERIFY(!view.smallestKeeping() && !view.pointAt(45));
        context.focus.lockToken(run.snapshot->id, 3);
        QVERIFY(view.pointAt(45));
        view.setExperiment(curveOf(run.snapshot, 3, { { 64, 1 } }, 64, Experiment::State::Running));
        QVERIFY(!view.smallestKeeping());
        view.setExperiment(curveOf(run.snapshot, 3, { { 64, 2 } }, std::nullopt));
        QVERIFY(view.facts().join(QLatin1Char(' ')).contains(QStringLiteral("no k keeps the token")));
        view.setExperiment(curveOf(run.snapshot, 3, { { 8, 1 }, { 64, 1 } }, 8));
        view.setPalette(Theme::darkTheme().palette());
        QVERIFY(probe::countColour(probe::settled(view), plot, Theme::darkTheme().divergence, 30) > 10);
    }

    void clicksAndKeysChooseK()
    {
        Fixture f;
        auto& [context, run, view] = f;
        view.setK(100);
        probe::show(view, 640, 260);
        QSignalSpy chosen(&view, &KCurveView::kChosen);
        for (const std::int64_t k : { std::int64_t(1), std::int64_t(40), view.positions() }) {
            const QPoint at(static_cast<int>(std::lround(view.xOfK(k))), 120);
            QTest::mouseClick(&view, Qt::LeftButton, {}, at);
            QCOMPARE(chosen.last()[0].toLongLong(), view.kAt(at.x()));
            QVERIFY(std::abs(static_cast<double>(chosen.last()[0].toLongLong() - k)) <= 0.02 * static_cast<double>(k) + 1);
        }
        chosen.clear();
        for (const auto& [key, k] : { std::pair { Qt::Key_Home, std::int64_t(1) }, { Qt::Key_End, view.positions() },
                                      { Qt::Key_PageUp, std::int64_t(200) }, { Qt::Key_PageDown, std::int64_t(50) },
                                      { Qt::Key_Plus, std::int64_t(101) }, { Qt::Key_Minus, std::int64_t(99) } }) {
            QTest::keyClick(&view, key);
            QCOMPARE(chosen.last()[0].toLongLong(), k);
        }
        QTest::keyClick(&view, Qt::Key_Right); // still steps tokens
        QCOMPARE(context.focus.locked().token, 4);
    }

    void saysWhatIsMissing()
    {
        probe::Context context;
        KCurveView view(context.view(), nullptr);
        probe::show(view, 500, 200);
        QVERIFY(view.positions() == 0);
        synthetic::Shape dense;
        dense.selectsAll = true;
        const synthetic::Run run(dense);
        view.setRowSource(probe::rowsOf(run));
        view.setRun(run.snapshot);
        context.focus.lockToken(run.snapshot->id, 2);
        QVERIFY(view.positions() > 0); // without scores there is the oracle's curve
        QVERIFY(std::isnan(view.coveredAt(10)) && view.oracleAt(10) > 0);
        probe::settled(view);
        view.setRowSource([](RunId, int, const TokenRecordPtr&, std::int64_t) { return std::make_shared<const PositionRow>(); });
        context.focus.lockToken(run.snapshot->id, 3);
        QCOMPARE(view.positions(), 0);
        probe::settled(view);
    }

    void longRowsAreSortedElsewhere()
    {
        probe::Context context;
        synthetic::Shape shape;
        shape.documentTokens = 30000;
        shape.layers = 1;
        shape.answerTokens = 2;
        const synthetic::Run run(shape);
        KCurveView view(context.view(), nullptr);
        view.setRowSource(probe::rowsOf(run));
        view.setRun(run.snapshot);
        context.focus.lockToken(run.snapshot->id, 1);
        QTRY_VERIFY(view.positions() > 30000);
        const auto row = run.row(1, 0);
        QVERIFY(std::abs(view.coveredAt(500) - coveredMass(row->denseMass, selectionAt(row->scores, 500))) < 1e-5);
    }

    void wordsFollowTheCurve()
    {
        probe::Context context;
        const synthetic::Run run(synthetic::Shape{});
        SelectorsPage page(context.view());
        auto* curve = page.findChild<KCurveView*>();
        const auto* words = page.findChild<QLabel*>(QStringLiteral("curveStatus"));
        bool isComputed = true;
        curve->setRowSource([&](RunId, int token, const TokenRecordPtr&, std::int64_t layer) {
            return isComputed ? run.row(token, layer) : nullptr;
        });
        curve->setRun(run.snapshot);
        curve->setK(64);
        context.focus.lockToken(run.snapshot->id, 3);
        const QString before = words->text();
        QVERIFY(!before.isEmpty());
        QCOMPARE(before, curve->facts().join(QStringLiteral(" · ")));
        // The row of another token comes a moment later; the words must not stay those of the token before.
        isComputed = false;
        context.focus.lockToken(run.snapshot->id, 7);
        isComputed = true;
        curve->rowReady(run.snapshot->id, 7, context.focus.shown().layer);
        QVERIFY(words->text() != before);
        QCOMPARE(words->text(), curve->facts().join(QStringLiteral(" · ")));
    }

    void pageWorksWithoutAnEngine()
    {
        probe::Context context;
        SelectorsPage page(context.view());
        probe::show(page, 1200, 260);
        QVERIFY(page.status().contains(QStringLiteral("equal k")));
        page.setTable(SelectorsPage::Table::Effect);
        QVERIFY(page.status().contains(QStringLiteral("Force a passage")));
        page.measureCurve();
        page.holdTournament();
        QVERIFY(!page.picture(2).isNull());
    }
};

QTEST_MAIN(TestKCurve)
#include "tst_k_curve.moc"
