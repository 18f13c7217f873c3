// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/text_fixture.h"
#include "ui/theme.h"
#include "ui/views/overview_ruler.h"

#include <QSignalSpy>
#include <QTest>

using namespace sightline;

namespace {

/// A document of `count` one-word tokens.
DocumentTokensPtr words(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += i ? QStringLiteral(" word") : QStringLiteral("word");
    return fixture::documentOf(text);
}

} // namespace

class TestOverviewRuler : public QObject {
    Q_OBJECT

private slots:
    void binsPartitionTheTokens_data();
    void binsPartitionTheTokens();
    void poolsByMaximumAndCount();
    void oneLayerModesCountThatLayer();
    void hitsFallIntoTheirBin();
    void tokensAndPixelsAgree();
    void clickAndDragJump();
    void lensShowsTheViewport();
    void paintsTheNeedle();
    void lensIsDraggedWhereItWasTaken();
    void bookmarksAndPartsAreNamed();
};

void TestOverviewRuler::binsPartitionTheTokens_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("bins");
    QTest::newRow("many tokens") << 128000 << 311 << 311;
    QTest::newRow("as many") << 300 << 300 << 300;
    QTest::newRow("few tokens") << 7 << 300 << 7;
    QTest::newRow("none") << 0 << 300 << 0;
    QTest::newRow("no room") << 100 << 0 << 0;
}

void TestOverviewRuler::binsPartitionTheTokens()
{
    QFETCH(int, tokens);
    QFETCH(int, pixels);
    QFETCH(int, bins);
    const auto pooled = poolForRuler(nullptr, tokens, {}, pixels);
    QCOMPARE(static_cast<int>(pooled.size()), bins);
    int next = 0;
    for (const auto& bin : pooled) {
        QCOMPARE(bin.first, next);
        QVERIFY(bin.last > bin.first);
        next = bin.last;
    }
    QCOMPARE(next, bins ? tokens : 0);
}

void TestOverviewRuler::poolsByMaximumAndCount()
{
    const auto document = words(1000);
    fixture::TokenOptions options;
    options.selects = [](int layer, std::int64_t token) {
        return token == 421 || (token == 423 && layer < 3);
    };
    const auto token = fixture::tokenOf(*document, options);
    const auto row = fixture::rowOf(*token, 7, document->firstPosition + 777);
    const auto shading = shadeDocument(*token, *document, ReadingMode::Votes, 7, row.get());
    const auto bins = poolForRuler(shading.get(), 1000, {}, 100); // ten tokens each
    for (std::size_t i = 0; i < bins.size(); ++i) {
        QCOMPARE(bins[i].maxVotes, i == 42 ? 8 : 0); // one token among ten keeps its height
        QCOMPARE(bins[i].votes, i == 42 ? 11 : 0);
        QCOMPARE(bins[i].missed, i == 77 ? 0.0625f : 0.0f);
    }
    // At layer 7 only token 421 is selected and gets a quarter of the rest of the mass.
    QCOMPARE(bins[42].mass, 0.25f * (1 - 0.0625f));
    QCOMPARE(bins[77].mass, 0.0625f);
}

void TestOverviewRuler::oneLayerModesCountThatLayer()
{
    const auto document = words(200);
    fixture::TokenOptions options;
    options.selects = [](int layer, std::int64_t token) { return token < 5 && layer != 3; };
    const auto token = fixture::tokenOf(*document, options);
    const auto at2 = shadeDocument(*token, *document, ReadingMode::Selected, 2, nullptr);
    const auto at3 = shadeDocument(*token, *document, ReadingMode::Selected, 3, nullptr);
    QCOMPARE(poolForRuler(at2.get(), 200, {}, 20)[0].votes, 5);
    QCOMPARE(poolForRuler(at2.get(), 200, {}, 20)[0].maxVotes, 1);
    QCOMPARE(poolForRuler(at3.get(), 200, {}, 20)[0].votes, 0);
}

void TestOverviewRuler::hitsFallIntoTheirBin()
{
    const std::vector<int> hits{0, 1, 499, 500, 998, 999, 5000, -1};
    const auto bins = poolForRuler(nullptr, 1000, hits, 7);
    int counted = 0;
    for (const auto& bin : bins) {
        int expected = 0;
        for (const int hit : hits)
            expected += hit >= bin.first && hit < bin.last;
        QCOMPARE(bin.hits, expected);
        counted += bin.hits;
    }
    QCOMPARE(counted, 6); // those beyond the document do not count
}

void TestOverviewRuler::tokensAndPixelsAgree()
{
    OverviewRuler ruler;
    ruler.resize(38, 400);
    QCOMPARE(ruler.tokenAt(100), -1);
    ruler.setTokenCount(7412);
    for (const int token : {0, 1, 3706, 7411})
        QCOMPARE(ruler.tokenAt(ruler.yOf(token) + 0.02), token);
    QCOMPARE(ruler.tokenAt(-50), 0);
    QCOMPARE(ruler.tokenAt(1e6), 7411);
}

void TestOverviewRuler::clickAndDragJump()
{
    OverviewRuler ruler;
    ruler.resize(38, 400);
    ruler.setTokenCount(10000);
    ruler.show();
    QSignalSpy jumps(&ruler, &OverviewRuler::jumpRequested);
    const QPoint middle(19, 200);
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, middle);
    QCOMPARE(jumps.count(), 1);
    QVERIFY(std::abs(jumps.last().first().toInt() - 5000) <= 40);
    QTest::mouseMove(&ruler, QPoint(19, 300)); // without a button nothing happens
    QCOMPARE(jumps.count(), 1);
    QTest::mousePress(&ruler, Qt::LeftButton, {}, middle);
    QMouseEvent drag(QEvent::MouseMove, QPointF(19, 394), ruler.mapToGlobal(QPointF(19, 394)),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&ruler, &drag);
    QCOMPARE(jumps.last().first().toInt(), 9999);
    QTest::mouseClick(&ruler, Qt::RightButton, {}, middle);
    QCOMPARE(jumps.count(), 3);
}

void TestOverviewRuler::lensShowsTheViewport()
{
    OverviewRuler ruler;
    ruler.resize(38, 412); // a track of 400 pixels
    QVERIFY(!ruler.lensRect().isValid());
    ruler.setTokenCount(1000);
    ruler.setLens(250, 500);
    QCOMPARE(ruler.lensRect().top(), ruler.yOf(250));
    QCOMPARE(ruler.lensRect().height(), 100.0);
    ruler.setTokenCount(128000);
    ruler.setLens(127900, 128000);
    QCOMPARE(ruler.lensRect().height(), 10.0); // still to be grasped
    QVERIFY(ruler.lensRect().bottom() <= 406.5);
}

void TestOverviewRuler::paintsTheNeedle()
{
    const auto document = words(5000);
    fixture::TokenOptions options;
    options.selects = [](int, std::int64_t token) { return token == 2500; };
    const auto token = fixture::tokenOf(*document, options);
    OverviewRuler ruler;
    ruler.setPalette(Theme::light().palette());
    ruler.resize(38, 412);
    ruler.setTokenCount(5000);
    ruler.setShading(shadeDocument(*token, *document, ReadingMode::Votes, 0, nullptr));
    const QImage image = ruler.grab().toImage().convertToFormat(QImage::Format_RGB32);
    int rows = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == Theme::light().selectionRamp[4]) {
                ++rows;
                QVERIFY(std::abs(y * image.devicePixelRatio() / image.devicePixelRatio() -
                                 ruler.yOf(2500)) <= 2);
                break;
            }
    QVERIFY(rows >= 1 && rows <= 2); // one token in five thousand, and it can be seen
}

void TestOverviewRuler::lensIsDraggedWhereItWasTaken()
{
    OverviewRuler ruler;
    ruler.resize(38, 412);
    ruler.setTokenCount(4000); // ten tokens a pixel
    ruler.setLens(1000, 1400);
    QSignalSpy jumps(&ruler, &OverviewRuler::jumpRequested);
    const QPoint low(19, static_cast<int>(ruler.lensRect().bottom()) - 3);
    QTest::mousePress(&ruler, Qt::LeftButton, {}, low);
    QCOMPARE(jumps.count(), 0); // taking it moves nothing
    const QPointF to(19, low.y() + 50);
    QMouseEvent drag(QEvent::MouseMove, to, ruler.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&ruler, &drag);
    QCOMPARE(jumps.count(), 1);
    QVERIFY(std::abs(jumps.last().first().toInt() - (1200 + 500)) <= 15); // its middle went as far as the mouse
    QTest::mouseRelease(&ruler, Qt::LeftButton, {}, to.toPoint());
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, QPoint(19, 300)); // beside it: jumps there
    QVERIFY(std::abs(jumps.last().first().toInt() - 2940) <= 15);
}

void TestOverviewRuler::bookmarksAndPartsAreNamed()
{
    OverviewRuler ruler;
    ruler.setPalette(Theme::light().palette());
    ruler.resize(38, 412);
    ruler.setTokenCount(4000);
    ruler.setBookmarks({{2000, QStringLiteral("the code")}});
    ruler.setParts({{0, QStringLiteral("First")}, {3000, QStringLiteral("Second")}});
    QVERIFY(ruler.describe(ruler.yOf(2000)).contains(QStringLiteral("bookmark: the code")));
    QVERIFY(!ruler.describe(ruler.yOf(2300)).contains(QStringLiteral("bookmark")));
    QVERIFY(ruler.describe(ruler.yOf(100)).startsWith(QStringLiteral("First")));
    QVERIFY(ruler.describe(ruler.yOf(3500)).startsWith(QStringLiteral("Second")));
    const QImage image = ruler.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QCOMPARE(image.pixelColor(35, static_cast<int>(ruler.yOf(2000))), Theme::light().ink);
    QCOMPARE(image.pixelColor(35, static_cast<int>(ruler.yOf(1000))) == Theme::light().ink, false);
    QSignalSpy jumps(&ruler, &OverviewRuler::jumpRequested);
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, QPoint(35, static_cast<int>(ruler.yOf(2000)) + 2));
    QCOMPARE(jumps.last().first().toInt(), 2000); // the bookmark itself, not the pixel
}

QTEST_MAIN(TestOverviewRuler)
#include "tst_overview_ruler.moc"
