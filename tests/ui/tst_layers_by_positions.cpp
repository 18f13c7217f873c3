// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/synthetic_run.h"
#include "tests/ui/view_probe.h"
#include "ui/views/layers_by_positions.h"
#include "ui/views/score_strip.h"

#include <QSignalSpy>
#include <QTest>

using namespace sightline;
using namespace sightline::probe;

class TestLayersByPositions : public QObject {
    Q_OBJECT

private slots:
    void emptyStateTeaches();
    void aRowALayer();
    void loneSelectionIsSeenAtEveryZoom();
    void clickChoosesLayerAndPosition();
    void focusedLayerIsOutlined();
    void coveredMassBars();
    void manyLayersFit();
    void readsAllIsQuiet();
    void linesUpWithTheScoreStrip();
    void keysAndDescription();
    void toolTips();
    void csvHasALineALayer();
    void modesShowTheirNumbers();
    void recallBars();
    void tallRowsScroll();
    void brushedTokensAddUp();
};

namespace {

struct Fixture {
    explicit Fixture(const synthetic::Shape& shape = {}) : run(shape), view(context.view())
    {
        view.setRun(run.snapshot);
        context.focus.lockToken(shape.id, 4);
        context.focus.setLayer(3);
        show(view, 1000, 220);
    }
    Context context;
    synthetic::Run run;
    LayersByPositions view;
};

/// The answer with a measure of 1, 0.5 and none in the first layers of its fifth token.
RunPtr withFirstLayers(const synthetic::Run& made, float LayerRecord::*measure)
{
    auto run = std::make_shared<RunSnapshot>(*made.snapshot);
    auto token = std::make_shared<TokenRecord>(*run->tokens[4]);
    token->layers[0].*measure = 1;
    token->layers[1].*measure = 0.5F;
    token->layers[2].*measure = kNotMeasured;
    run->tokens[4] = token;
    return run;
}

bool isAmber(const QColor& c)
{
    return c.red() > 180 && c.red() - c.blue() > 60;
}

} // namespace

void TestLayersByPositions::emptyStateTeaches()
{
    Context context;
    LayersByPositions view(context.view());
    show(view, 800, 180);
    QVERIFY(countColour(settled(view), view.rect(), Theme::light().muted, 60) > 100);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(400, 60));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.layerAt(60), -1);
}

void TestLayersByPositions::aRowALayer()
{
    Fixture f;
    const QImage image = settled(f.view);
    const int x = static_cast<int>(f.view.xOfPosition(f.run.needle()));
    for (int layer = 0; layer < 8; ++layer) {
        const QRectF row = f.view.rowRect(layer);
        QVERIFY(f.view.plotRect().contains(row));
        QCOMPARE(f.view.layerAt(row.center().y()), layer);
        QVERIFY2(isAmber(image.pixelColor(x, static_cast<int>(row.center().y()))),
                 qPrintable(QString::number(layer)));
    }
    QCOMPARE(f.view.layerAt(f.view.rowRect(7).bottom() + 3), -1);
}

// One selected position among 131,072 keeps a tint that the eye finds.
void TestLayersByPositions::loneSelectionIsSeenAtEveryZoom()
{
    synthetic::Shape shape;
    shape.documentTokens = 20000;
    shape.answerTokens = 6;
    shape.layers = 2;
    shape.k = 64;
    const synthetic::Run made(shape);
    auto run = std::make_shared<RunSnapshot>(*made.snapshot);
    auto token = std::make_shared<TokenRecord>(*run->tokens[4]);
    token->layers[0].selected = {12345};
    run->tokens[4] = token;
    Context context;
    LayersByPositions view(context.view());
    view.setRun(run);
    context.focus.lockToken(1, 4);
    context.focus.setLayer(1);
    show(view, 1000, 160);
    for (const double span : {20032.0, 4000.0, 500.0, 40.0}) {
        view.axis()->setVisible(12345 - span * 0.4, 12345 + span * 0.6);
        const QImage image = settled(view);
        const QRect row = view.rowRect(0).toRect();
        int lit = 0, at = -1;
        for (int x = row.left(); x < row.right(); ++x) {
            const QColor c = image.pixelColor(x, row.center().y());
            if (c.red() - c.blue() > 40) {
                ++lit;
                at = x;
            }
        }
        QVERIFY2(lit >= 1, qPrintable(QString::number(span)));
        QVERIFY(std::abs(at - view.xOfPosition(12345)) <= std::max(2.0, 1000 / span));
    }
}

void TestLayersByPositions::clickChoosesLayerAndPosition()
{
    Fixture f;
    QTest::mouseClick(&f.view, Qt::LeftButton, {},
                      QPoint(500, static_cast<int>(f.view.rowRect(6).center().y())));
    QCOMPARE(f.context.focus.locked().layer, 6);
    QCOMPARE(f.context.focus.locked().position, *f.view.positionAtX(500));
    // On the label only the layer changes.
    const auto position = f.context.focus.locked().position;
    QTest::mouseClick(&f.view, Qt::LeftButton, {},
                      QPoint(80, static_cast<int>(f.view.rowRect(1).center().y())));
    QCOMPARE(f.context.focus.locked().layer, 1);
    QCOMPARE(f.context.focus.locked().position, position);
    QTest::mouseMove(&f.view, QPoint(300, 50));
    QTest::mouseMove(&f.view, QPoint(310, 50));
    QCOMPARE(f.context.focus.shown().position, *f.view.positionAtX(310));
    QCOMPARE(f.context.focus.locked().position, position);
}

void TestLayersByPositions::focusedLayerIsOutlined()
{
    Fixture f;
    const auto outlined = [&](int layer) {
        const QRectF row = f.view.rowRect(layer);
        return countColour(settled(f.view), QRect(200, static_cast<int>(row.top()) - 2, 300, 5),
                           Theme::light().focus, 90);
    };
    QVERIFY(outlined(3) >= 280);
    f.context.focus.setLayer(6);
    QVERIFY(outlined(6) >= 280);
    QVERIFY(outlined(3) < 60);
}

void TestLayersByPositions::coveredMassBars()
{
    Fixture f;
    f.view.setRun(withFirstLayers(f.run, &LayerRecord::coveredMass));
    const QImage image = settled(f.view);
    const auto length = [&](int layer) {
        return countColour(image,
                           QRect(static_cast<int>(f.view.plotRect().right()) + 8,
                                 static_cast<int>(f.view.rowRect(layer).center().y()), 90, 1),
                           Theme::light().mass, 3);
    };
    QVERIFY(std::abs(length(0) - 70) <= 2);
    QVERIFY(std::abs(length(1) - 35) <= 2);
    QCOMPARE(length(2), 0);
}

void TestLayersByPositions::manyLayersFit()
{
    Fixture f(synthetic::smallShape(61));
    f.context.focus.setLayer(60);
    QVERIFY(f.view.rowRect(60).bottom() <= f.view.plotRect().bottom() + 0.01);
    for (int layer = 0; layer < 61; ++layer)
        QCOMPARE(f.view.layerAt(f.view.rowRect(layer).center().y()), layer);
    const QImage image = settled(f.view);
    const int x = static_cast<int>(f.view.xOfPosition(f.run.needle()));
    int lit = 0;
    for (int layer = 0; layer < 61; ++layer)
        lit += isAmber(image.pixelColor(x, static_cast<int>(f.view.rowRect(layer).center().y())));
    QVERIFY(lit >= 58); // the outline may lie over a neighbour
}

void TestLayersByPositions::readsAllIsQuiet()
{
    synthetic::Shape shape;
    shape.selectsAll = true;
    Fixture f(shape);
    const QImage image = settled(f.view);
    const QRect row = f.view.rowRect(1).toRect();
    QCOMPARE(countColour(image, row, Theme::light().selectionRamp[4], 20), 0);
    QVERIFY(countColour(image, row.adjusted(2, 3, -60, -3), Theme::light().panel, 0) <
            row.width() * (row.height() - 6) / 2);
}

void TestLayersByPositions::linesUpWithTheScoreStrip()
{
    Context context;
    const synthetic::Run run{synthetic::Shape{}};
    PositionAxis axis;
    ScoreStrip strip(context.view(), &axis);
    LayersByPositions layers(context.view(), &axis);
    for (RunView* view : std::initializer_list<RunView*>{&strip, &layers}) {
        view->setRowSource(rowsOf(run));
        view->setRun(run.snapshot);
    }
    context.focus.lockToken(1, 4);
    show(strip, 937, 180);
    show(layers, 937, 180);
    axis.setVisible(1234.5, 3777.25);
    for (const std::int64_t p : {1300, 2000, 3000, 3700})
        QCOMPARE(strip.xOfPosition(p), layers.xOfPosition(p));
    // A selected position stands at the same pixel in both pictures.
    axis.setVisible(static_cast<double>(run.needle()) - 20, static_cast<double>(run.needle()) + 20);
    const QImage upper = settled(strip), lower = settled(layers);
    const int y = static_cast<int>(layers.rowRect(0).center().y());
    int gapsUpper = 0, gapsAgree = 0;
    const QRect plot = strip.plotRect().toRect();
    for (int x = plot.left(); x < plot.right(); ++x)
        if (isNear(upper.pixelColor(x, plot.top() + 80), Theme::light().panel, 0)) {
            ++gapsUpper;
            gapsAgree += !isAmber(lower.pixelColor(x, y));
        }
    QVERIFY(gapsUpper >= 30);
    QCOMPARE(gapsAgree, gapsUpper);
}

void TestLayersByPositions::keysAndDescription()
{
    Fixture f;
    QTest::keyClick(&f.view, Qt::Key_Down);
    QCOMPARE(f.context.focus.locked().layer, 4);
    QVERIFY(f.view.accessibleDescription().contains(QLatin1String("layer 4 reads 256 positions")));
    QTest::keyClick(&f.view, Qt::Key_Right);
    QCOMPARE(f.context.focus.locked().token, 5);
    QCOMPARE(f.view.accessibleName(), QStringLiteral("Layers by positions"));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&f.view, Qt::Key_Down);
    QCOMPARE(f.context.focus.locked().layer, 7);
}

void TestLayersByPositions::toolTips()
{
    class Open : public LayersByPositions {
    public:
        using LayersByPositions::LayersByPositions;
        using LayersByPositions::toolTipAt;
    };
    Context context;
    const synthetic::Run run{synthetic::Shape{}};
    Open view(context.view());
    view.setRun(run.snapshot);
    context.focus.lockToken(1, 4);
    show(view, 1000, 220);
    const QString cell =
        view.toolTipAt(QPointF(view.xOfPosition(run.needle()), view.rowRect(2).center().y()));
    QVERIFY(cell.contains(QLatin1String("Layer 2")));
    QVERIFY(cell.contains(QLatin1String("reads 256 of")));
    QVERIFY(cell.contains(QLatin1String("positions under this pixel selected")));
    QVERIFY(view.toolTipAt(QPointF(920, 5)).contains(QLatin1String("total variation")));
}

void TestLayersByPositions::csvHasALineALayer()
{
    Fixture f;
    const QStringList lines = f.view.csv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 9);
    QVERIFY(lines[4].startsWith(QLatin1String("3,256,0.")));
}

void TestLayersByPositions::modesShowTheirNumbers()
{
    Fixture f;
    f.view.setRowSource(rowsOf(f.run));
    const auto at = [&](std::int64_t position, int layer) {
        QImage image = settled(f.view);
        for (int i = 0; i < 50; ++i) { // rows come a few milliseconds a frame
            QTest::qWait(5);
            image = settled(f.view);
            if (!f.view.isFilling())
                break;
        }
        return image.pixelColor(static_cast<int>(f.view.xOfPosition(position)),
                                static_cast<int>(f.view.rowRect(layer).center().y()));
    };
    const Theme& theme = Theme::light();
    const std::int64_t missed = f.run.missedPosition();
    f.view.axis()->setVisible(static_cast<double>(missed) - 100, static_cast<double>(missed) + 100);

    f.view.setMode(HeatMode::MissedMass);
    const double mass = f.run.row(4, 3)->denseMass[static_cast<std::size_t>(missed)];
    QVERIFY(isNear(at(missed, 3),
                   QColor(toneColours(HeatMode::MissedMass, theme)[massTone(static_cast<float>(mass))]), 2));
    f.view.setMode(HeatMode::DenseMass);
    QVERIFY(isNear(at(missed, 3),
                   QColor(toneColours(HeatMode::DenseMass, theme)[massTone(static_cast<float>(mass))]), 2));
    f.view.setMode(HeatMode::Margin);
    const auto tones = heatTones(HeatMode::Margin, *f.run.row(4, 3), f.run.snapshot->tokens[4]->layers[3]);
    QVERIFY(tones[static_cast<std::size_t>(missed)] < 128); // below the boundary
    QVERIFY(!isAmber(at(missed, 3)));
    for (const std::int32_t p : f.run.snapshot->tokens[4]->layers[3].selected)
        QVERIFY(tones[static_cast<std::size_t>(p)] >= 128);
    // The mass of what was read is not missed.
    f.view.setMode(HeatMode::MissedMass);
    f.view.axis()->setVisible(static_cast<double>(f.run.needle()) - 10, static_cast<double>(f.run.needle()) + 10);
    QVERIFY(at(f.run.needle(), 3).saturation() < 30);
}

void TestLayersByPositions::recallBars()
{
    Fixture f;
    f.view.setRun(withFirstLayers(f.run, &LayerRecord::recall));
    const QImage image = settled(f.view);
    const auto length = [&](int layer) {
        const int y = static_cast<int>(f.view.rowRect(layer).center().y());
        int filled = 0;
        for (int x = 0; x < 60; ++x)
            filled += image.pixelColor(x, y).green() - image.pixelColor(x, y).red() > 40;
        return filled;
    };
    QVERIFY(std::abs(length(0) - 46) <= 2);
    QVERIFY(std::abs(length(1) - 23) <= 2);
    QCOMPARE(length(2), 0);
}

void TestLayersByPositions::tallRowsScroll()
{
    Fixture f(synthetic::smallShape(61));
    QVERIFY(f.view.rowRect(0).height() < 4);
    f.view.setTallRows(true);
    QCOMPARE(f.view.rowRect(0).height(), 12.0);
    f.context.focus.setLayer(60); // scrolled to
    QVERIFY(f.view.rowRect(60).bottom() <= f.view.plotRect().bottom() + 1);
    QVERIFY(f.view.rowRect(0).bottom() < 0);
    QCOMPARE(f.view.layerAt(f.view.rowRect(60).center().y()), 60);
    QCOMPARE(f.view.layerAt(f.view.plotRect().top() - 2), -1);
    const QImage image = settled(f.view);
    QVERIFY(isAmber(image.pixelColor(static_cast<int>(f.view.xOfPosition(f.run.needle())),
                                     static_cast<int>(f.view.rowRect(59).center().y()))));
    wheel(f.view, QPoint(20, 100), 1200);
    QVERIFY(f.view.rowRect(60).top() > f.view.plotRect().bottom());
    f.view.setTallRows(false);
    QVERIFY(f.view.rowRect(60).bottom() <= f.view.plotRect().bottom() + 0.01);
}

void TestLayersByPositions::brushedTokensAddUp()
{
    Fixture f;
    QSignalSpy counted(&f.view, &LayersByPositions::brushCounted);
    f.context.focus.brush(1, 2, 6);
    QVERIFY(counted.wait());
    const RangeVotesPtr votes = f.view.brushed();
    QVERIFY(votes);
    QCOMPARE(votes->tokens, 5);
    int expected = 0;
    for (int t = 2; t <= 6; ++t) {
        const auto& selected = f.run.snapshot->tokens[static_cast<std::size_t>(t)]->layers[3].selected;
        expected += std::binary_search(selected.begin(), selected.end(), static_cast<std::int32_t>(f.run.needle() + 40));
    }
    QCOMPARE(int(votes->reads[3][static_cast<std::size_t>(f.run.needle() + 40)]), expected);
    const QImage brushed = settled(f.view);
    QTest::keyClick(&f.view, Qt::Key_Escape); // belongs to the window
    f.context.focus.clearBrush();
    QVERIFY(!f.view.brushed());
    QVERIFY(countDifferent(brushed, settled(f.view), f.view.plotRect().toRect()) > 300);
    // A brush over another run is none here.
    f.context.focus.brush(77, 0, 3);
    QVERIFY(!f.view.brushed());
}

QTEST_MAIN(TestLayersByPositions)
#include "tst_layers_by_positions.moc"
