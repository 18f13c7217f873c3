// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/synthetic_run.h"
#include "tests/ui/view_probe.h"
#include "ui/views/heads_by_positions.h"
#include "ui/views/score_strip.h"

#include <QSignalSpy>
#include <QTest>

using namespace sightline;
using namespace sightline::probe;

namespace {

/// Four heads: one speaks for position 100, one against 200, one says little everywhere, one nothing.
HeadRowsPtr madeUp(const TokenRecord& token, std::int64_t layer)
{
    auto heads = std::make_shared<HeadRows>();
    const auto n = static_cast<std::size_t>(token.queryPosition() + 1);
    heads->rows.assign(4, std::vector<float>(n, 0.0F));
    heads->rows[0][100] = 8;
    heads->rows[1][200] = -2;
    std::fill(heads->rows[2].begin(), heads->rows[2].end(), 0.01F);
    LayerRecord record = token.layers[static_cast<std::size_t>(layer)];
    record.indexWeights = {0.5F, -0.25F, 0.1F, 0.0F};
    summarizeHeads(*heads, record);
    return heads;
}

struct Fixture {
    Fixture() : run(synthetic::smallShape()), strip(context.view(), &axis), view(context.view(), &axis)
    {
        for (RunView* each : std::initializer_list<RunView*>{&strip, &view}) {
            each->setRowSource(rowsOf(run));
            each->setRun(run.snapshot);
        }
        view.setHeadSource(madeUp);
        QObject::connect(&view, &HeadsByPositions::headChosen, &strip,
                         [this](int head) { strip.showHead(view.heads(), head); });
        context.focus.lockToken(1, 4);
        context.focus.setLayer(2);
        show(strip, 1000, 200);
        QSignalSpy computed(&view, &HeadsByPositions::computed);
        show(view, 1000, 220);
        isThere = view.heads() || computed.wait();
    }
    QColor at(std::int64_t position, int head)
    {
        return settled(view).pixelColor(static_cast<int>(view.xOfPosition(position)),
                                        static_cast<int>(view.rowRect(head).center().y()));
    }
    Context context;
    PositionAxis axis;
    synthetic::Run run;
    ScoreStrip strip;
    HeadsByPositions view;
    bool isThere = false;
};

} // namespace

class TestHeadsByPositions : public QObject {
    Q_OBJECT

private slots:
    void emptyAndMissing()
    {
        Context context;
        PositionAxis axis;
        HeadsByPositions view(context.view(), &axis);
        show(view, 800, 200);
        QVERIFY(countColour(settled(view), view.rect(), Theme::light().muted, 60) > 100);
        // The synthetic records hold no queries: there is a sentence, and no heads.
        const synthetic::Run run(synthetic::smallShape());
        QSignalSpy computed(&view, &HeadsByPositions::computed);
        view.setRun(run.snapshot);
        context.focus.lockToken(1, 2);
        QVERIFY(computed.wait());
        QVERIFY(!view.heads());
        QVERIFY(countColour(settled(view), view.rect(), Theme::light().muted, 60) > 100);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.chosenHead(), -1);
    }

    void coloursTellForAndAgainst()
    {
        Fixture f;
        QVERIFY(f.isThere);
        f.axis.setVisible(90, 210);
        const QColor forIt = f.at(100, 0), against = f.at(200, 1), nothing = f.at(150, 3), little = f.at(150, 2);
        QVERIFY(isNear(forIt, Theme::light().selectionRamp[4], 4));
        QVERIFY(against.red() > against.green() + 40 && against.red() > against.blue() + 40);
        QVERIFY(!isNear(against, forIt, 20));
        QVERIFY(std::abs(nothing.red() - nothing.blue()) < 12);
        QVERIFY(!isNear(little, nothing, 1)); // weak heads are seen too
        // Shares as bars: the first head adds most.
        const QImage image = settled(f.view);
        const auto bar = [&](int head, const QColor& colour) {
            return countColour(image, QRect(static_cast<int>(f.view.plotRect().right()) + 10,
                                            static_cast<int>(f.view.rowRect(head).center().y()), 60, 1), colour);
        };
        const HeadRows& heads = *f.view.heads();
        const double most = *std::max_element(heads.share.begin(), heads.share.end());
        QVERIFY(std::abs(bar(1, Theme::light().divergence) - 44 * heads.share[1] / most) <= 3); // negative weight
        QVERIFY(std::abs(bar(2, Theme::light().selectionRamp[3]) - 44 * heads.share[2] / most) <= 3);
    }

    void clickShowsAHeadInTheStrip()
    {
        Fixture f;
        const QStringList before = f.strip.thresholdLabel();
        QVERIFY(!before.isEmpty());
        QTest::mouseClick(&f.view, Qt::LeftButton, {},
                          QPoint(static_cast<int>(f.view.xOfPosition(300)), static_cast<int>(f.view.rowRect(0).center().y())));
        QCOMPARE(f.view.chosenHead(), 0);
        QCOMPARE(f.strip.shownHead(), 0);
        QVERIFY(std::abs(f.context.focus.locked().position - 300) <= 1);
        QVERIFY(f.strip.thresholdLabel().isEmpty()); // one head has no threshold
        f.axis.setVisible(90, 110);
        const QImage image = settled(f.strip);
        const auto height = [&](std::int64_t p) {
            const QRectF plot = f.strip.plotRect();
            int marked = 0;
            for (int y = static_cast<int>(plot.top()); y < plot.top() + plot.height() * 0.55; ++y)
                marked += !isNear(image.pixelColor(static_cast<int>(f.strip.xOfPosition(p)), y), Theme::light().panel, 2);
            return marked;
        };
        QVERIFY(height(100) > 60);
        QVERIFY(height(104) < 12);
        f.view.setFocus();
        QTest::keyClick(&f.view, Qt::Key_PageDown);
        QCOMPARE(f.strip.shownHead(), 1);
        QVERIFY(f.view.accessibleDescription().contains(QLatin1String("head 1")));
        QTest::keyClick(&f.view, Qt::Key_Escape);
        QCOMPARE(f.view.chosenHead(), -1);
        QCOMPARE(f.strip.shownHead(), -1);
        QCOMPARE(f.strip.thresholdLabel(), before);
    }

    void anotherTokenLetsTheHeadGo()
    {
        Fixture f;
        f.view.chooseHead(2);
        QSignalSpy computed(&f.view, &HeadsByPositions::computed);
        f.context.focus.lockToken(1, 5);
        QCOMPARE(f.view.chosenHead(), -1);
        QCOMPARE(f.strip.shownHead(), -1);
        QVERIFY(computed.wait());
        QCOMPARE(f.view.heads()->rows[0].size(), std::size_t(f.run.snapshot->tokens[5]->queryPosition() + 1));
        const DataTable table = f.view.table();
        QCOMPARE(table.rowCount(), std::size_t(4));
        QVERIFY(table.toCsv().startsWith(QLatin1String("head,weight,share,selected_share,most,least\n0,0.5,")));
    }
};

QTEST_MAIN(TestHeadsByPositions)
#include "tst_heads_by_positions.moc"
