// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/synthetic_run.h"
#include "tests/ui/view_probe.h"
#include "ui/painting/color_scale.h"
#include "ui/views/layer_overlap_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace sightline;
using namespace sightline::probe;

namespace {

struct Fixture {
    explicit Fixture(int layers = 8) : run(synthetic::smallShape(layers)), view(context.view())
    {
        view.setRun(run.snapshot);
        context.focus.lockToken(1, 4);
        context.focus.setLayer(3);
        QSignalSpy counted(&view, &LayerOverlapView::counted);
        show(view, 1000, 260);
        isThere = view.overlap() || counted.wait();
    }
    Context context;
    synthetic::Run run;
    LayerOverlapView view;
    bool isThere = false;
};

} // namespace

class TestLayerOverlapView : public QObject {
    Q_OBJECT

private slots:
    void emptyStateTeaches()
    {
        Context context;
        LayerOverlapView view(context.view());
        show(view, 800, 200);
        QVERIFY(countColour(settled(view), view.rect(), Theme::light().muted, 60) > 100);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(200, 60));
        QVERIFY(view.table().isEmpty());
    }

    void coloursAreTheNumbers()
    {
        Fixture f;
        QVERIFY(f.isThere);
        const auto expected = layerOverlap(std::vector{f.run.snapshot->tokens[4]});
        QCOMPARE(f.view.overlap()->jaccard, expected->jaccard);
        const QImage image = settled(f.view);
        const ColorScale ramp = ColorScale::selection(Theme::light());
        for (int a = 0; a < 8; ++a)
            for (int b = 0; b < 8; ++b) {
                // A corner, clear of the number in the middle.
                const QPoint corner = f.view.cellRect(a, b).topLeft().toPoint() + QPoint(4, 4);
                QVERIFY2(isNear(image.pixelColor(corner), QColor(ramp.at(double(expected->at(a, b)))), 3),
                         qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
            }
    }

    void clickFocusesALayer()
    {
        Fixture f;
        QTest::mouseClick(&f.view, Qt::LeftButton, {}, f.view.cellRect(6, 2).center().toPoint());
        QCOMPARE(f.context.focus.locked().layer, 6);
        QTest::mouseClick(&f.view, Qt::LeftButton, {}, QPoint(90, static_cast<int>(f.view.cellRect(1, 0).center().y())));
        QCOMPARE(f.context.focus.locked().layer, 1);
        QTest::keyClick(&f.view, Qt::Key_Down);
        QCOMPARE(f.context.focus.locked().layer, 2);
        QVERIFY(f.view.accessibleDescription().contains(QLatin1String("Layer 2 is most like layer")));
        const auto cell = f.view.cellAt(f.view.cellRect(5, 7).center());
        QVERIFY(cell && cell->first == 5 && cell->second == 7);
    }

    void brushedTokensGiveTheMean()
    {
        Fixture f;
        QSignalSpy counted(&f.view, &LayerOverlapView::counted);
        f.context.focus.brush(1, 1, 5);
        QVERIFY(counted.wait());
        QCOMPARE(f.view.overlap()->tokens, 5);
        const std::vector<TokenRecordPtr> tokens(f.run.snapshot->tokens.begin() + 1, f.run.snapshot->tokens.begin() + 6);
        QCOMPARE(f.view.overlap()->jaccard, layerOverlap(tokens)->jaccard);
        f.context.focus.clearBrush();
        QVERIFY(counted.wait());
        QCOMPARE(f.view.overlap()->tokens, 1);
    }

    void manyLayersStayReadable()
    {
        Fixture f(61);
        QVERIFY(f.isThere);
        QVERIFY(f.view.cellRect(60, 60).bottom() <= f.view.height());
        QCOMPARE(f.view.table().rowCount(), std::size_t(61 * 61));
        const QImage image = settled(f.view);
        QVERIFY(isNear(image.pixelColor(f.view.cellRect(30, 30).center().toPoint()), Theme::light().selectionRamp[4], 6));
    }

    void hiddenItDoesNothing()
    {
        Context context;
        const synthetic::Run run(synthetic::smallShape(4));
        LayerOverlapView view(context.view());
        view.setRun(run.snapshot);
        context.focus.lockToken(1, 2);
        QTest::qWait(30);
        QVERIFY(!view.overlap());
        QSignalSpy counted(&view, &LayerOverlapView::counted);
        show(view, 600, 200);
        QVERIFY(view.overlap() || counted.wait());
    }
};

QTEST_MAIN(TestLayerOverlapView)
#include "tst_layer_overlap_view.moc"
