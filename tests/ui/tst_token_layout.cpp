// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/text_fixture.h"
#include "ui/painting/token_flow.h"
#include "ui/painting/token_layout.h"

#include <QTest>

using namespace sightline;

namespace {

TokenLayout layoutOf(const DocumentTokensPtr& tokens, double width = 420)
{
    TokenLayout layout;
    QFont font;
    font.setPixelSize(15);
    layout.setFont(font);
    layout.setDocument(tokens->document, tokens);
    layout.setWidth(width);
    return layout;
}

} // namespace

class TestTokenLayout : public QObject {
    Q_OBJECT

private slots:
    void blocksCoverTheTextInOrder();
    void markdownShapes();
    void plainTextKeepsItsLines();
    void everyTokenIsFoundWhereItStands();
    void wrappedTokenHasNoMarkForItsBlank();
    void lineEndTokensHaveAPlace();
    void estimatesBecomeExactWithoutMovingWhatIsMeasured();
    void lazyHeightsAgreeWithMeasuredOnes();
    void splitCharactersAndEmptyTokens();
    void oneEndlessLineIsCutIntoBlocks();
    void tokensMayArriveAfterTheText();
    void longDocumentStaysWithinTheBudget();
    void flowAppendsWithoutLayingOutAgain();
    void flowEqualsOneShotLayout();
    void flowMakesRoomForTheFork();
};

void TestTokenLayout::blocksCoverTheTextInOrder()
{
    const auto tokens = fixture::documentOf(fixture::prose(40), true);
    const auto layout = layoutOf(tokens);
    QCOMPARE(layout.block(0).begin, 0);
    QCOMPARE(layout.block(layout.blockCount() - 1).end,
             static_cast<int>(tokens->document->text.size()));
    int number = 0;
    for (int i = 0; i < layout.blockCount(); ++i) {
        const auto& block = layout.block(i);
        QVERIFY(block.begin < block.end && block.textEnd <= block.end);
        if (i > 0)
            QCOMPARE(block.begin, layout.block(i - 1).end);
        if (block.number > 0)
            QCOMPARE(block.number, ++number);
        QCOMPARE(layout.blockOfCharacter(block.begin), i);
        QCOMPARE(layout.blockAt(layout.blockTop(i) + 0.5), i);
    }
}

void TestTokenLayout::markdownShapes()
{
    using Kind = TokenLayout::BlockKind;
    const auto tokens =
        fixture::documentOf(QStringLiteral("# Title\n\nOne line\nof prose.\n- item *one*\n  goes "
                                           "on\n- two\n  - inner\n\n```\ncode\n```\n#hashtag\n"),
                            true);
    auto layout = layoutOf(tokens);
    const std::vector<Kind> kinds{Kind::Heading,  Kind::Paragraph, Kind::ListItem,
                                  Kind::ListItem, Kind::ListItem,  Kind::Verbatim,
                                  Kind::Verbatim, Kind::Verbatim,  Kind::Paragraph};
    QCOMPARE(layout.blockCount(), static_cast<int>(kinds.size()));
    for (int i = 0; i < layout.blockCount(); ++i)
        QCOMPARE(layout.block(i).kind, kinds[static_cast<std::size_t>(i)]);
    QCOMPARE(layout.block(0).level, 1);
    QCOMPARE(layout.block(4).level, 1);
    QVERIFY(layout.lines(0).lineHeight() > layout.lineHeight()); // headings are larger
    QCOMPARE(layout.lines(1).lineCount(), 1); // a single line end does not break Markdown prose
}

void TestTokenLayout::plainTextKeepsItsLines()
{
    const auto tokens =
        fixture::documentOf(QStringLiteral("roses are red\nviolets are blue\n\nthe end"), false);
    auto layout = layoutOf(tokens, 800);
    QCOMPARE(layout.blockCount(), 2);
    QCOMPARE(layout.lines(0).lineCount(), 2);
}

void TestTokenLayout::everyTokenIsFoundWhereItStands()
{
    const auto tokens = fixture::documentOf(fixture::prose(25), true);
    auto layout = layoutOf(tokens);
    while (!layout.measureSome(std::chrono::milliseconds(50)))
        ;
    int checked = 0;
    for (int token = 0; token < tokens->count(); ++token) {
        const auto rects = layout.tokenRects(token);
        QVERIFY2(!rects.empty(), qPrintable(QString::number(token)));
        QCOMPARE(layout.tokenAt(rects.front().center()), token);
        for (const QRectF& rect : rects)
            QVERIFY(rect.left() >= 0 && rect.right() <= layout.width() + 20 &&
                    rect.bottom() <= layout.height());
        const int block = layout.blockOfToken(token);
        QVERIFY(token >= layout.block(block).firstToken && token < layout.block(block).endToken);
        ++checked;
    }
    QVERIFY(checked > 1000);
    QCOMPARE(layout.tokenAt(QPointF(-5, 10)), -1);
    QCOMPARE(layout.tokenAt(QPointF(10, layout.height() + 50)), -1);
}

void TestTokenLayout::wrappedTokenHasNoMarkForItsBlank()
{
    const auto tokens = fixture::documentOf(
        QStringLiteral("alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima"),
        false);
    auto layout = layoutOf(tokens, 150);
    QVERIFY(layout.lines(0).lineCount() > 2);
    for (int token = 0; token < tokens->count(); ++token) {
        const auto rects = layout.tokenRects(token);
        QVERIFY(rects.size() >= 1);
        for (const QRectF& rect : rects)
            QVERIFY(rect.width() > 6); // no slivers at line ends
    }
}

void TestTokenLayout::lineEndTokensHaveAPlace()
{
    const auto tokens = fixture::documentOf(QStringLiteral("one two\n\nthree"), false);
    auto layout = layoutOf(tokens);
    QCOMPARE(tokens->count(), std::int64_t{4}); // one, two, line ends, three
    const auto mark = layout.tokenRects(2);
    QCOMPARE(mark.size(), std::size_t{1});
    QVERIFY(mark.front().left() >= layout.tokenRects(1).front().right());
    QCOMPARE(mark.front().top(), layout.tokenRects(1).front().top());
    QCOMPARE(layout.tokenAt(mark.front().center()), 2);
}

void TestTokenLayout::estimatesBecomeExactWithoutMovingWhatIsMeasured()
{
    const auto tokens = fixture::documentOf(fixture::prose(200), true);
    auto layout = layoutOf(tokens);
    QVERIFY(!layout.isExact());
    const double guess = layout.height();
    (void)layout.lines(10);
    QVERIFY(layout.block(10).exact && !layout.block(9).exact && !layout.block(11).exact);
    while (!layout.measureSome(std::chrono::microseconds(500)))
        ;
    QVERIFY(layout.isExact());
    // The estimate is good enough for a ruler: within a tenth.
    QVERIFY2(std::abs(layout.height() - guess) < 0.1 * layout.height(),
             qPrintable(QStringLiteral("%1 guessed for %2").arg(guess).arg(layout.height())));
    const double exact = layout.height();
    layout.setWidth(300);
    QVERIFY(!layout.isExact());
    QVERIFY(layout.height() > exact);
}

void TestTokenLayout::lazyHeightsAgreeWithMeasuredOnes()
{
    const auto tokens = fixture::documentOf(fixture::prose(60), true);
    auto lazy = layoutOf(tokens);
    auto eager = layoutOf(tokens);
    while (!eager.measureSome(std::chrono::milliseconds(100)))
        ;
    for (int i = lazy.blockCount() - 1; i >= 0; --i) // any order
        (void)lazy.lines(i);
    for (int i = 0; i <= lazy.blockCount(); ++i)
        QCOMPARE(lazy.blockTop(i), eager.blockTop(i));
}

void TestTokenLayout::splitCharactersAndEmptyTokens()
{
    // A character over three tokens: the first two are empty, and the document ends with a token
    // for the
    // separator that lies beyond the text.
    auto document = std::make_shared<Document>();
    document->text = QStringLiteral("a 漢 b");
    auto tokens = std::make_shared<DocumentTokens>();
    tokens->document = document;
    tokens->ids = {1, 2, 3, 4, 5, 6};
    tokens->begins = {0, 1, 1, 1, 3, 5};
    tokens->ends = {1, 1, 1, 3, 5, 5};
    auto layout = layoutOf(tokens);
    QVERIFY(layout.tokenRects(1).empty() && layout.tokenRects(2).empty() &&
            layout.tokenRects(5).empty());
    QCOMPARE(layout.tokenRects(3).size(), std::size_t{1});
    QCOMPARE(layout.tokenAt(layout.tokenRects(3).front().center()), 3);
    QCOMPARE(layout.tokenAt(layout.tokenRects(4).front().center()), 4);
}

void TestTokenLayout::oneEndlessLineIsCutIntoBlocks()
{
    QString text;
    for (int i = 0; i < 30000; ++i)
        text += QStringLiteral("word%1 ").arg(i);
    for (const QString& line : {text, QString(200000, QLatin1Char('x'))}) {
        const auto tokens = fixture::documentOf(line, false);
        auto layout = layoutOf(tokens);
        QVERIFY(layout.blockCount() > 50);
        QCOMPARE(layout.block(0).number, 1);
        QCOMPARE(layout.block(1).number, 0); // the same paragraph goes on
        const int token = static_cast<int>(tokens->count() / 2);
        const auto rects = layout.tokenRects(token);
        QVERIFY(!rects.empty());
        QCOMPARE(layout.tokenAt(rects.front().center()), token);
    }
}

void TestTokenLayout::tokensMayArriveAfterTheText()
{
    const auto tokens = fixture::documentOf(fixture::prose(10), true);
    TokenLayout layout;
    layout.setDocument(tokens->document, nullptr);
    layout.setWidth(400);
    const double height = layout.lines(3).height();
    QVERIFY(layout.spans(3).empty());
    QCOMPARE(layout.tokenAt(QPointF(20, 20)), -1);
    layout.setDocument(tokens->document, tokens);
    QVERIFY(layout.block(3).exact); // nothing was laid out again
    QCOMPARE(layout.lines(3).height(), height);
    QVERIFY(!layout.spans(3).empty());
    layout.setDocument(nullptr, nullptr);
    QCOMPARE(layout.blockCount(), 0);
    QCOMPARE(layout.height(), 0.0);
    QCOMPARE(layout.blockAt(10), -1);
}

void TestTokenLayout::longDocumentStaysWithinTheBudget()
{
    const auto tokens = fixture::documentOf(fixture::prose(1250), true); // about 128k tokens
    QVERIFY(tokens->count() > 110000);
    auto layout = layoutOf(tokens, 640);
    QElapsedTimer timer;
    // A new width with one page laid out at the far end. The real bound is 16 ms; a loaded machine
    // under
    // a sanitizer gets twenty times as much before this counts as a regression in kind.
    timer.start();
    layout.setWidth(500);
    for (int i = layout.blockAt(layout.height() / 2), end = i + 6; i < end; ++i)
        (void)layout.spans(i);
    QVERIFY2(timer.elapsed() < 320, qPrintable(QString::number(timer.elapsed())));
}

void TestTokenLayout::flowAppendsWithoutLayingOutAgain()
{
    TokenFlow flow;
    QFont font;
    font.setPixelSize(15);
    flow.setFont(font);
    flow.setWidth(300);
    qint64 early = 0;
    qint64 late = 0;
    QElapsedTimer timer;
    for (int i = 0; i < 2000; ++i) {
        timer.start();
        flow.append(QStringLiteral(" token%1").arg(i % 37));
        (void)flow.height();
        (i < 200                ? early
         : i >= 1800            ? late
         : timer.nsecsElapsed() ? early
                                : late) += i < 200 || i >= 1800 ? timer.nsecsElapsed() : 0;
    }
    QVERIFY(flow.lineCount() > 200);
    // One layout for each token and one more whenever a line is full, not one per line and token.
    QVERIFY2(flow.layoutCount() < 2000 + flow.lineCount() + 10,
             qPrintable(QString::number(flow.layoutCount())));
    QVERIFY2(late < 20 * early, "the cost of a token grows with the answer");
    QCOMPARE(flow.tokenCount(), 2000);
}

void TestTokenLayout::flowEqualsOneShotLayout()
{
    QFont font;
    font.setPixelSize(15);
    TokenFlow grown;
    TokenFlow whole;
    for (TokenFlow* flow : {&grown, &whole}) {
        flow->setFont(font);
        flow->setWidth(240);
    }
    const QStringList words = fixture::prose(6).split(QLatin1Char(' '));
    for (const QString& word : words) {
        grown.append(word + QLatin1Char(' '));
        (void)grown.lineCount(); // lays out after every token
        whole.append(word + QLatin1Char(' '));
    }
    QCOMPARE(grown.lineCount(), whole.lineCount());
    for (int token = 0; token < words.size(); ++token)
        QCOMPARE(grown.rects(token), whole.rects(token));
}

void TestTokenLayout::flowMakesRoomForTheFork()
{
    TokenFlow flow;
    QFont font;
    font.setPixelSize(15);
    flow.setFont(font);
    flow.setWidth(200);
    for (int i = 0; i < 30; ++i)
        flow.append(QStringLiteral(" word"));
    const double height = flow.height();
    const auto before = flow.rects(29).front();
    const auto marked = flow.rects(2).front();
    flow.setMarkedToken(2, 12);
    QCOMPARE(flow.height(), height + 12);
    QCOMPARE(flow.rects(2).front(), marked);
    QCOMPARE(flow.rects(29).front(), before.translated(0, 12));
    QCOMPARE(flow.tokenAt(flow.rects(29).front().center()), 29);
}

QTEST_MAIN(TestTokenLayout)
#include "tst_token_layout.moc"
