// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/synthetic_run.h"
#include "tests/ui/view_probe.h"
#include "ui/views/tokens_by_positions.h"

#include <QScrollBar>
#include <QTest>

using namespace sightline;
using namespace sightline::probe;

class TestTokensByPositions : public QObject {
    Q_OBJECT

private slots:
    void emptyStateTeaches();
    void aRowAToken();
    void growsAndFollowsTheNewest();
    void stopsFollowingWhenScrolled();
    void hoverAndClickSetTokenAndPosition();
    void keysMoveTheToken();
    void layerChangesThePicture();
    void votesShowHowManyLayers();
    void massComesRowByRow();
    void flipsAreDark();
    void csvHasALineAToken();
    void readsAll();
    void reuseCountsTokens();
    void marginAndMissedMass();
    void distanceAxisStraightensTheDiagonal();
};

namespace {

struct Fixture {
    explicit Fixture(const synthetic::Shape& shape = {}, int height = 300)
        : run(shape), view(context.view())
    {
        view.setRowSource(rowsOf(run));
        view.setRun(run.snapshot);
        context.focus.lockToken(shape.id, 4);
        context.focus.setLayer(3);
        show(view, 1000, height);
    }
    Context context;
    synthetic::Run run;
    TokensByPositions view;
};

synthetic::Shape smallShape(int tokens)
{
    synthetic::Shape shape;
    shape.documentTokens = 800;
    shape.k = 24;
    shape.layers = 4;
    shape.answerTokens = tokens;
    return shape;
}

} // namespace

void TestTokensByPositions::emptyStateTeaches()
{
    Context context;
    TokensByPositions view(context.view());
    show(view, 800, 200);
    QVERIFY(countColour(settled(view), view.rect(), Theme::light().muted, 60) > 100);
    QCOMPARE(view.tokenAt(80), -1);
    QTest::keyClick(&view, Qt::Key_Down);
    view.setMode(TokensByPositions::Mode::Votes);
    QVERIFY(view.csv().isEmpty());
}

void TestTokensByPositions::aRowAToken()
{
    synthetic::Shape shape;
    shape.answerTokens = 40;
    Fixture f(shape);
    const QImage image = settled(f.view);
    const int x = static_cast<int>(f.view.xOfPosition(f.run.needle()));
    int lit = 0;
    for (int token = 0; token < 40; ++token) {
        const QRectF row = f.view.rowRect(token);
        QCOMPARE(f.view.tokenAt(row.center().y()), token);
        const QColor c = image.pixelColor(x, static_cast<int>(row.center().y()));
        lit += c.red() - c.blue() > 60;
    }
    QVERIFY(lit >= 39);
    QVERIFY(f.view.rowRect(39).top() > f.view.rowRect(0).top()); // the newest at the bottom
    // What lies behind the query is not part of its row.
    f.view.axis()->setVisible(7400, 7460);
    const QImage close = settled(f.view);
    const int after = static_cast<int>(f.view.xOfPosition(7450));
    QVERIFY(isNear(close.pixelColor(after, static_cast<int>(f.view.rowRect(2).center().y())),
                   Theme::light().panel, 0));
}

void TestTokensByPositions::growsAndFollowsTheNewest()
{
    Context context;
    const synthetic::Run run(smallShape(120));
    TokensByPositions view(context.view());
    show(view, 900, 260);
    for (int tokens = 1; tokens <= 120; tokens += 7) {
        view.setRun(run.after(tokens));
        const QRectF newest = view.rowRect(tokens - 1);
        QVERIFY2(newest.bottom() <= view.plotRect().bottom() + 1.5 &&
                     newest.top() >= view.plotRect().top() - 1,
                 qPrintable(QString::number(tokens)));
    }
    QVERIFY(view.findChild<QScrollBar*>()->isVisible());
    QVERIFY(view.rowRect(0).bottom() < view.plotRect().top());
}

void TestTokensByPositions::stopsFollowingWhenScrolled()
{
    Context context;
    const synthetic::Run run(smallShape(120));
    TokensByPositions view(context.view());
    show(view, 900, 260);
    view.setRun(run.after(100));
    for (int i = 0; i < 20; ++i)
        wheel(view, QPoint(30, 100), 120); // beside the map the wheel scrolls
    QCOMPARE(view.tokenAt(view.plotRect().top() + 1), 0);
    view.setRun(run.after(115));
    QCOMPARE(view.tokenAt(view.plotRect().top() + 1), 0);
    for (int i = 0; i < 20; ++i)
        wheel(view, QPoint(30, 100), -120);
    view.setRun(run.after(120));
    QVERIFY(view.rowRect(119).bottom() <= view.plotRect().bottom() + 1.5);
}

void TestTokensByPositions::hoverAndClickSetTokenAndPosition()
{
    Fixture f(smallShape(40));
    const QPoint point(500, static_cast<int>(f.view.rowRect(17).center().y()));
    QTest::mouseMove(&f.view, point + QPoint(-5, 0));
    QTest::mouseMove(&f.view, point);
    QCOMPARE(f.context.focus.shown().token, 17);
    QCOMPARE(f.context.focus.shown().position, *f.view.positionAtX(500));
    QCOMPARE(f.context.focus.locked().token, 4);
    QTest::mouseClick(&f.view, Qt::LeftButton, {}, point);
    QCOMPARE(f.context.focus.locked().token, 17);
    QCOMPARE(f.context.focus.locked().position, *f.view.positionAtX(500));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&f.view, &leave);
    QCOMPARE(f.context.focus.shown().token, 17);
    // Its row wears the outline.
    const QRectF row = f.view.rowRect(17);
    QVERIFY(countColour(settled(f.view), QRect(150, static_cast<int>(row.top()) - 2, 200, 4),
                        Theme::light().focus, 110) >= 150);
}

void TestTokensByPositions::keysMoveTheToken()
{
    Fixture f(smallShape(150), 220);
    QTest::keyClick(&f.view, Qt::Key_Down);
    QCOMPARE(f.context.focus.locked().token, 5);
    QTest::keyClick(&f.view, Qt::Key_Up);
    QTest::keyClick(&f.view, Qt::Key_Left);
    QCOMPARE(f.context.focus.locked().token, 3);
    QTest::keyClick(&f.view, Qt::Key_PageUp);
    QCOMPARE(f.context.focus.locked().layer, 2);
    // The focused row is brought into view.
    f.context.focus.lockToken(1, 1);
    QTest::keyClick(&f.view, Qt::Key_Up);
    QVERIFY(f.view.rowRect(0).top() >= f.view.plotRect().top() - 1);
    f.context.focus.lockToken(1, 148);
    QTest::keyClick(&f.view, Qt::Key_Down);
    QVERIFY(f.view.rowRect(149).bottom() <= f.view.plotRect().bottom() + 1.5);
    QVERIFY(f.view.accessibleDescription().contains(QLatin1String("Token 150 of 150")));
}

void TestTokensByPositions::layerChangesThePicture()
{
    Fixture f;
    const QRect area = f.view.plotRect().toRect();
    const QImage before = settled(f.view);
    f.context.focus.setLayer(5);
    QVERIFY(countDifferent(settled(f.view), before, area) > 500);
}

void TestTokensByPositions::votesShowHowManyLayers()
{
    // Position 100 read by all layers, 200 by one of four, 300 by none.
    const synthetic::Run made(smallShape(8));
    auto run = std::make_shared<RunSnapshot>(*made.snapshot);
    for (auto& slot : run->tokens) {
        auto token = std::make_shared<TokenRecord>(*slot);
        for (std::size_t l = 0; l < 4; ++l)
            token->layers[l].selected =
                l == 2 ? std::vector<std::int32_t>{100, 200} : std::vector<std::int32_t>{100};
        slot = token;
    }
    Context context;
    TokensByPositions view(context.view());
    view.setRun(run);
    view.setMode(TokensByPositions::Mode::Votes);
    show(view, 1000, 260);
    view.axis()->setVisible(80, 320);
    const QImage image = settled(view);
    const int y = static_cast<int>(view.rowRect(3).center().y());
    const auto at = [&](int position) {
        return image.pixelColor(static_cast<int>(view.xOfPosition(position)), y);
    };
    QVERIFY(isNear(at(100), Theme::light().selectionRamp[4], 4));
    QVERIFY(
        isNear(at(200), Theme::light().selectionRamp[1], 4)); // a quarter of the way up the ramp
    QVERIFY(at(300).red() - at(300).blue() < 10);
}

void TestTokensByPositions::massComesRowByRow()
{
    Context context;
    const synthetic::Run run(smallShape(10));
    TokensByPositions view(context.view());
    int ready = 0;
    view.setRowSource(
        [&](RunId, int token, const TokenRecordPtr&, std::int64_t layer) -> PositionRowPtr {
            return token >= 10 - ready ? run.row(token, layer) : nullptr;
        });
    view.setRun(run.snapshot);
    context.focus.lockToken(1, 0);
    view.setMode(TokensByPositions::Mode::DenseMass);
    show(view, 1000, 260);
    const auto rowsWithMass = [&] {
        const QImage image = settled(view);
        const int x = static_cast<int>(view.xOfPosition(run.needle()));
        int rows = 0;
        for (int token = 0; token < 10; ++token) {
            const QColor c =
                image.pixelColor(x, static_cast<int>(view.rowRect(token).center().y()));
            rows += c.blue() - c.red() > 20;
        }
        return rows;
    };
    QCOMPARE(rowsWithMass(), 0);
    ready = 3;
    view.rowReady(1, 9, context.focus.shown().layer);
    QCOMPARE(rowsWithMass(), 3);
    ready = 10;
    view.rowReady(1, 6, context.focus.shown().layer);
    QCOMPARE(rowsWithMass(), 10);
}

void TestTokensByPositions::flipsAreDark()
{
    Fixture f(smallShape(30));
    const QImage image = settled(f.view);
    const auto bar = [&](int token, const QColor& colour) {
        return countColour(image,
                           QRect(static_cast<int>(f.view.plotRect().right()) + 8,
                                 static_cast<int>(f.view.rowRect(token).center().y()), 64, 1),
                           colour);
    };
    QVERIFY(bar(9, Theme::light().divergence) > 40); // flips, and the largest KL
    QVERIFY(bar(10, Theme::light().divergence) == 0);
    QVERIFY(bar(10, Theme::light().divergenceTints[2]) < 20);
}

void TestTokensByPositions::csvHasALineAToken()
{
    Fixture f(smallShape(12));
    const QStringList lines = f.view.csv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 13);
    QCOMPARE(lines[10].section(QLatin1Char(','), -2, -2), QStringLiteral("1")); // token 9 flips
    QCOMPARE(lines[1].section(QLatin1Char(','), 3, 3).split(QLatin1Char(' ')).size(), 24);
}

void TestTokensByPositions::readsAll()
{
    synthetic::Shape shape = smallShape(6);
    shape.selectsAll = true;
    Fixture f(shape);
    QCOMPARE(countColour(settled(f.view), f.view.plotRect().toRect(),
                         Theme::light().selectionRamp[4], 20),
             0);
    f.view.setMode(TokensByPositions::Mode::Votes); // read by all layers
    const QRect inside = f.view.rowRect(2).toRect().adjusted(20, 4, -60, -4);
    QCOMPARE(countColour(settled(f.view), inside, Theme::light().selectionRamp[4], 4),
             inside.width() * inside.height());
}

void TestTokensByPositions::reuseCountsTokens()
{
    Fixture f(smallShape(20));
    (void)settled(f.view);
    const auto count = [&](std::int64_t position, int from, int to) {
        int n = 0;
        for (int t = from; t <= to; ++t) {
            const auto& selected =
                f.run.snapshot->tokens[static_cast<std::size_t>(t)]->layers[3].selected;
            n += std::binary_search(selected.begin(), selected.end(), static_cast<std::int32_t>(position));
        }
        return n;
    };
    for (const std::int64_t p : {std::int64_t{0}, f.run.needle(), f.run.missedPosition(), std::int64_t{333}})
        QCOMPARE(f.view.reuseOf(p), count(p, 0, 19));
    QVERIFY(f.view.reuseOf(f.run.needle()) > 10);
    // The marginal is highest where most tokens read, and stands clear of the rows.
    const QImage image = settled(f.view);
    const QRectF plot = f.view.plotRect();
    const auto height = [&](std::int64_t p) {
        return countColour(image, QRect(static_cast<int>(f.view.xOfPosition(p)), 16, 1, static_cast<int>(plot.top()) - 18),
                           Theme::light().selectionRamp[3]);
    };
    QVERIFY(height(f.run.needle()) >= 10);
    QCOMPARE(height(f.run.missedPosition()), 0);
    f.context.focus.brush(1, 3, 6); // of the brushed tokens only
    (void)settled(f.view);
    QCOMPARE(f.view.reuseOf(f.run.needle()), count(f.run.needle(), 3, 6));
    f.context.focus.clearBrush();
    f.context.focus.setLayer(1);
    (void)settled(f.view);
    QVERIFY(f.view.reuseOf(f.run.needle()) > 0);
}

void TestTokensByPositions::marginAndMissedMass()
{
    Fixture f(smallShape(10));
    const std::int64_t missed = f.run.missedPosition();
    f.view.axis()->setVisible(static_cast<double>(missed) - 20, static_cast<double>(missed) + 20);
    const auto at = [&](std::int64_t p) {
        const QImage image = settled(f.view);
        return image.pixelColor(static_cast<int>(f.view.xOfPosition(p)),
                                static_cast<int>(f.view.rowRect(6).center().y()));
    };
    const auto& layer = f.run.snapshot->tokens[6]->layers[3];
    const auto row = f.run.row(6, 3);
    const Theme& theme = Theme::light();
    f.view.setMode(TokensByPositions::Mode::MissedMass);
    QVERIFY(isNear(at(missed), QColor(toneColours(HeatMode::MissedMass, theme)[massTone(
                                   row->denseMass[static_cast<std::size_t>(missed)])]), 2));
    f.view.setMode(TokensByPositions::Mode::Margin);
    const auto tones = heatTones(HeatMode::Margin, *row, layer);
    QVERIFY(isNear(at(missed), QColor(toneColours(HeatMode::Margin, theme)[tones[static_cast<std::size_t>(missed)]]), 2));
    f.view.axis()->setVisible(static_cast<double>(f.run.needle()) - 20, static_cast<double>(f.run.needle()) + 20);
    const std::size_t needle = static_cast<std::size_t>(f.run.needle());
    QVERIFY(tones[needle] >= 128);
    QVERIFY(isNear(at(f.run.needle()), QColor(toneColours(HeatMode::Margin, theme)[tones[needle]]), 2));
}

void TestTokensByPositions::distanceAxisStraightensTheDiagonal()
{
    // Every token reads the position 30 before its query.
    const synthetic::Run made(smallShape(12));
    auto run = std::make_shared<RunSnapshot>(*made.snapshot);
    for (auto& slot : run->tokens) {
        auto token = std::make_shared<TokenRecord>(*slot);
        token->layers[0].selected = {static_cast<std::int32_t>(token->queryPosition() - 30)};
        slot = token;
    }
    Context context;
    TokensByPositions view(context.view());
    view.setRun(run);
    context.focus.lockToken(1, 5);
    show(view, 1000, 260);
    const auto spread = [&] {
        const QImage image = settled(view);
        int least = 100000, most = -1;
        for (int token = 0; token < 12; ++token) {
            const QRect row = view.rowRect(token).toRect();
            for (int x = row.left(); x < row.right(); ++x) {
                const QColor c = image.pixelColor(x, row.center().y());
                if (c.red() - c.blue() > 60) {
                    least = std::min(least, x);
                    most = std::max(most, x);
                }
            }
        }
        return most - least;
    };
    view.axis()->setVisible(static_cast<double>(view.axis()->length()) - 100, static_cast<double>(view.axis()->length()));
    QVERIFY(spread() > 50);
    view.axis()->setDistance(true);
    QVERIFY(spread() <= 6);
}

QTEST_MAIN(TestTokensByPositions)
#include "tst_tokens_by_positions.moc"
