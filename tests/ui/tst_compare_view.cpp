// SPDX-License-Identifier: GPL-3.0-or-later
// Two answers beside each other: figures above them, their common beginning folded, what dense attention would have said.
#include "app/compare_figures.h"
#include "app/focus.h"
#include "tests/ui/text_fixture.h"
#include "ui/theme.h"
#include "ui/views/answer_text.h"
#include "ui/views/answer_view.h"
#include "ui/views/chat_view.h"
#include "ui/views/compare_cards.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace sightline;

namespace {

constexpr int kFork = 30;

DocumentTokensPtr document()
{
    static const auto tokens = fixture::documentOf(fixture::prose(4), true);
    return tokens;
}

/// Forty tokens; A and B say the same up to token 30. A has a dense reference, which would have said " Tobias" at token
/// 33 and something else at token 5 as well.
RunPtr answer(RunId id, RunSide side)
{
    std::vector<TokenRecordPtr> tokens;
    for (int i = 0; i < 40; ++i) {
        fixture::TokenOptions options;
        options.text = QStringLiteral(" word%1").arg(i);
        options.position = document()->count() + 21 + i;
        options.selectsAll = side == RunSide::B;
        options.selects = [](int, std::int64_t token) { return token < 12; };
        if (side == RunSide::A) {
            options.kl = 0.01f;
            options.flip = i == 33 || i == 5;
        }
        auto token = std::make_shared<TokenRecord>(*fixture::tokenOf(*document(), options));
        token->id = side == RunSide::B && i >= kFork ? 500 + i : 100 + i;
        token->seconds = side == RunSide::A ? 0.02 : 0.05;
        token->alternatives[0].id = token->id;
        if (options.flip) {
            token->alternatives[0].denseProbability = 0.2f;
            token->alternatives[1] = {900, i == 33 ? " Tobias" : " lamp", 0.01f, 0.7f};
        }
        tokens.push_back(token);
    }
    return fixture::runOf(id, document(), tokens, RunState::Finished, side);
}

struct Scene {
    Focus focus;
    ChatView view{ViewContext{nullptr, &focus, nullptr}};
    TurnSnapshot turn;

    Scene()
    {
        view.setPalette(Theme::light().palette());
        view.resize(900, 700);
        view.show();
        view.setDocument(document());
        turn.question = QStringLiteral("Who left it?");
        turn.a = answer(1, RunSide::A);
        turn.b = answer(2, RunSide::B);
        turn.forkToken = forkOf(*turn.a, *turn.b);
        view.setTurns({turn});
        QCoreApplication::processEvents();
    }
    AnswerText* text(RunSide side) const { return view.answer(0, side)->text(); }
    /// Centre of a token in the widget.
    QPoint pointOf(RunSide side, int token) const
    {
        return text(side)->tokenRects(token).front().center().toPoint() + QPoint(4, 4);
    }
};

} // namespace

class TestCompareView : public QObject {
    Q_OBJECT

private slots:
    void figuresAreCounted();
    void figuresOfAnUnfinishedPair();
    void prefixIsFoldedWhereItIsLong();
    void ghostsAreOfOtherTokens();
    void cardsTellTheFigures();
    void forkCardGoesToTheFork();
    void commonBeginningIsFolded();
    void foldedTokensStayInFocus();
    void ghostsStandAboveTheirTokens();
    void foldAndGhostsWorkWithMarkdown();
    void ownWordsAreMarked();
    void keyTogglesGhosts();
    void withoutBThereIsNoComparison();
};

void TestCompareView::figuresAreCounted()
{
    const auto a = answer(1, RunSide::A), b = answer(2, RunSide::B);
    const CompareFigures f = compareFigures(*a, *b);
    QCOMPARE(f.fork, std::optional<int>(kFork));
    QCOMPARE(f.equalTokens, kFork);
    QCOMPARE(f.a.flips, 2);
    QCOMPARE(f.a.measured, 40);
    QVERIFY(std::abs(f.a.klSum - 0.4) < 1e-6);
    QCOMPARE(f.b.flips, -1); // no reference
    QVERIFY(std::isnan(f.b.klSum));
    QVERIFY(std::abs(f.a.secondsPerToken - 0.02) < 1e-9);
    QCOMPARE(f.a.attendedPerStep, 12.0);
    QCOMPARE(f.b.attendedShare, 1.0);
    QVERIFY(f.a.attendedShare < 0.2);
    const auto nothing = answerFigures(RunSnapshot());
    QVERIFY(std::isnan(nothing.attendedPerStep) && nothing.flips == -1);
}

void TestCompareView::figuresOfAnUnfinishedPair()
{
    auto a = std::make_shared<RunSnapshot>(*answer(1, RunSide::A));
    auto b = std::make_shared<RunSnapshot>(*answer(2, RunSide::B));
    b->tokens.resize(20);
    b->state = RunState::Generating;
    const CompareFigures f = compareFigures(*a, *b);
    QVERIFY(!f.fork && !f.isComplete);
    QCOMPARE(f.equalTokens, 20);
    QCOMPARE(figureCards(*a, *b)[0].value, QStringLiteral("20 equal so far"));
    QCOMPARE(foldedPrefix(*a, *b, f.fork), 0); // they may part at the next token
}

void TestCompareView::prefixIsFoldedWhereItIsLong()
{
    const auto a = answer(1, RunSide::A), b = answer(2, RunSide::B);
    QCOMPARE(foldedPrefix(*a, *b, kFork), kFork - 6);
    QCOMPARE(foldedPrefix(*a, *b, 10), 0); // little to fold
    QCOMPARE(foldedPrefix(*a, *a, std::nullopt), 34); // both ended alike
}

void TestCompareView::ghostsAreOfOtherTokens()
{
    const auto ghosts = ghostsOf(*answer(1, RunSide::A));
    QCOMPARE(ghosts.size(), std::size_t{2});
    QCOMPARE(ghosts[1].token, 33);
    QCOMPARE(ghosts[1].text, QStringLiteral("Tobias"));
    QCOMPARE(ghosts[1].probability, static_cast<double>(0.7f));
    QVERIFY(ghostsOf(*answer(2, RunSide::B)).empty());
}

void TestCompareView::cardsTellTheFigures()
{
    Scene s;
    CompareCards* cards = s.view.cards(0);
    QVERIFY(cards && cards->isVisible());
    QCOMPARE(cards->cards()[0].value, QStringLiteral("token 31"));
    QCOMPARE(cards->cards()[1].value, QStringLiteral("2 of 40"));
    QCOMPARE(cards->cards()[1].valueB, QStringLiteral("–"));
    QVERIFY(cards->accessibleDescription().contains(QStringLiteral("attends per step: A 12, B ")));
    for (std::size_t i = 0; i < cards->cards().size(); ++i) {
        QVERIFY(!cards->cards()[i].help.isEmpty());
        QVERIFY(cards->rect().contains(cards->cardRect(static_cast<int>(i)).topLeft()));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!cards->cardRect(static_cast<int>(i)).intersects(cards->cardRect(static_cast<int>(j))));
    }
    const int oneLine = cards->height();
    s.view.resize(480, 700); // wraps
    QCoreApplication::processEvents();
    QVERIFY(cards->height() > oneLine);
    (void)s.view.grab();
}

void TestCompareView::forkCardGoesToTheFork()
{
    Scene s;
    QTest::mouseClick(s.view.cards(0), Qt::LeftButton, {}, s.view.cards(0)->cardRect(0).center());
    QCOMPARE(s.focus.locked().run, RunId{1});
    QCOMPARE(s.focus.locked().token, kFork);
}

void TestCompareView::commonBeginningIsFolded()
{
    Scene s;
    for (const auto side : {RunSide::A, RunSide::B}) {
        QCOMPARE(s.text(side)->folded(), kFork - 6);
        QVERIFY(s.text(side)->accessibleDescription().contains(QStringLiteral("word3 "))); // told in full
    }
    const int folded = s.text(RunSide::A)->height();
    QCOMPARE(s.text(RunSide::A)->tokenAt(s.text(RunSide::A)->tokenRects(kFork).front().center()), kFork);
    QSignalSpy clicked(s.text(RunSide::A), &AnswerText::tokenClicked);
    QTest::mouseClick(s.text(RunSide::A), Qt::LeftButton, {}, s.pointOf(RunSide::A, 0)); // the note
    QCOMPARE(clicked.count(), 0);
    for (const auto side : {RunSide::A, RunSide::B})
        QCOMPARE(s.text(side)->folded(), 0); // both unfold
    QVERIFY(s.text(RunSide::A)->height() > folded);
    QTest::mouseClick(s.text(RunSide::A), Qt::LeftButton, {}, s.pointOf(RunSide::A, 3));
    QCOMPARE(s.focus.locked().token, 3);
    s.text(RunSide::A)->setFocus();
    QTest::keyClick(s.text(RunSide::A), Qt::Key_F); // and fold again
    QCOMPARE(s.text(RunSide::B)->folded(), kFork - 6);
    QSignalSpy changed(&s.view, &ChatView::compareViewChanged);
    s.view.setPrefixFolded(false);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(s.text(RunSide::A)->folded(), 0);
}

void TestCompareView::foldedTokensStayInFocus()
{
    Scene s;
    s.focus.lockToken(1, 4); // folded away: the note is outlined in its stead
    QCOMPARE(s.text(RunSide::A)->focused(), 4);
    const QImage image = s.text(RunSide::A)->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRect note = s.text(RunSide::A)->tokenRects(0).front().toAlignedRect().translated(4, 4).adjusted(-4, -1, 4, 1);
    int blue = 0;
    for (int y = note.top(); y < note.bottom(); ++y)
        for (int x = std::max(0, note.left()); x < note.right(); ++x)
            blue += std::abs(image.pixelColor(x, y).hue() - Theme::light().focus.hue()) < 6 && image.pixelColor(x, y).saturation() > 150;
    QVERIFY2(blue > 30, qPrintable(QString::number(blue)));
}

void TestCompareView::ghostsStandAboveTheirTokens()
{
    Scene s;
    s.view.setPrefixFolded(false);
    AnswerText* text = s.text(RunSide::A);
    QCOMPARE(text->ghosts().size(), std::size_t{2});
    const double withGhosts = text->tokenRects(39).front().top();
    const QRect above = text->tokenRects(33).front().toAlignedRect().translated(4, 4 - 12).adjusted(0, 0, 0, -12);
    const auto violet = [&] {
        const QImage image = text->grab().toImage().convertToFormat(QImage::Format_RGB32);
        int found = 0;
        for (int y = above.top(); y < above.bottom(); ++y)
            for (int x = above.left(); x < above.right(); ++x)
                found += std::abs(image.pixelColor(x, y).hue() - Theme::light().runB.hue()) < 12 && image.pixelColor(x, y).saturation() > 60;
        return found;
    };
    QVERIFY2(violet() > 10, qPrintable(QString::number(violet())));
    QSignalSpy changed(&s.view, &ChatView::compareViewChanged);
    s.view.setGhosts(false);
    QCOMPARE(changed.count(), 1);
    QVERIFY(text->ghosts().empty());
    QVERIFY(text->tokenRects(39).front().top() < withGhosts); // their room is gone as well
    QCOMPARE(violet(), 0);
}

void TestCompareView::foldAndGhostsWorkWithMarkdown()
{
    Scene s;
    AnswerText* text = s.text(RunSide::A);
    text->setMarkdown(true);
    QCOMPARE(text->folded(), kFork - 6); // still folded, and so as it was generated
    QVERIFY(!text->isMarkdown());
    s.view.setPrefixFolded(false);
    QVERIFY(text->isMarkdown());
    QCOMPARE(text->folded(), 0);
    const auto violetAbove = [&](int token) {
        const QRectF word = text->tokenRects(token).front().translated(4, 4);
        const QRect above = QRectF(word.left(), word.top() - 11, 30, 12).toAlignedRect();
        const QImage image = text->grab().toImage().convertToFormat(QImage::Format_RGB32);
        int found = 0;
        for (int y = std::max(0, above.top()); y < above.bottom(); ++y)
            for (int x = above.left(); x < above.right(); ++x)
                found += std::abs(image.pixelColor(x, y).hue() - Theme::light().runB.hue()) < 12 && image.pixelColor(x, y).saturation() > 60;
        return found;
    };
    QVERIFY2(violetAbove(33) > 10, qPrintable(QString::number(violetAbove(33))));
    QCOMPARE(violetAbove(36), 0);
    const int high = text->height();
    s.view.setGhosts(false);
    QCOMPARE(violetAbove(33), 0);
    QVERIFY(text->height() < high); // their room is gone as well
    s.view.setPrefixFolded(true);
    QVERIFY(!text->isMarkdown());
    QCOMPARE(text->folded(), kFork - 6);
    text->setMarkdown(false);
    s.view.setPrefixFolded(false);
    QVERIFY(!text->isMarkdown());
}

void TestCompareView::ownWordsAreMarked()
{
    const auto run = [](RunId id, RunSide side, const QStringList& words) {
        std::vector<TokenRecordPtr> tokens;
        for (const QString& word : words) {
            fixture::TokenOptions options;
            options.text = QLatin1Char(' ') + word;
            auto token = std::make_shared<TokenRecord>(*fixture::tokenOf(*document(), options));
            token->id = static_cast<TokenId>(qHash(word) % 5000);
            tokens.push_back(token);
        }
        return fixture::runOf(id, document(), tokens, RunState::Finished, side);
    };
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    const RunPtr a = run(1, RunSide::A, words("the code is kept under the old bridge"));
    const RunPtr b = run(2, RunSide::B, words("the code was kept by Ruth under the bridge"));
    const DifferingTokens own = differingTokens(*a, *b, 2);
    const auto marked = [](const std::vector<char>& marks) {
        QString text;
        for (const char each : marks)
            text += each ? QLatin1Char('x') : QLatin1Char('.');
        return text;
    };
    QCOMPARE(marked(own.a), QStringLiteral("..x...x."));  // is, old
    QCOMPARE(marked(own.b), QStringLiteral("..x.xx...")); // was, by, Ruth
    QVERIFY(differingTokens(*a, *b, std::nullopt).a.empty());
    QCOMPARE(marked(differingTokens(*a, *run(3, RunSide::B, {QStringLiteral("the")}), 1).a), QStringLiteral(".xxxxxxx"));

    // A dotted line in the colour of the side stands below what is its own, and below nothing else.
    Scene s;
    s.turn.a = a;
    s.turn.b = b;
    s.turn.forkToken = 2;
    s.view.setTurns({s.turn});
    QCoreApplication::processEvents();
    AnswerText* text = s.text(RunSide::B);
    QCOMPARE(marked(text->differing()), QStringLiteral("..x.xx..."));
    const QImage image = text->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const auto below = [&](int token) {
        const QRect word = text->tokenRects(token).front().toAlignedRect().translated(4, 4);
        int found = 0;
        for (int x = word.left(); x < word.right(); ++x)
            for (int y = word.bottom() - 5; y < word.bottom(); ++y)
                found += std::abs(image.pixelColor(x, y).hue() - Theme::light().runB.hue()) < 12 && image.pixelColor(x, y).saturation() > 90;
        return found;
    };
    QVERIFY2(below(5) > 15, qPrintable(QString::number(below(5)))); // Ruth
    QVERIFY2(below(8) < 4, qPrintable(QString::number(below(8))));  // bridge
}

void TestCompareView::keyTogglesGhosts()
{
    Scene s;
    s.text(RunSide::A)->setFocus();
    QVERIFY(s.view.hasGhosts());
    QTest::keyClick(s.text(RunSide::A), Qt::Key_D);
    QVERIFY(!s.view.hasGhosts());
    QTest::keyClick(s.text(RunSide::A), Qt::Key_D);
    QVERIFY(s.view.hasGhosts());
}

void TestCompareView::withoutBThereIsNoComparison()
{
    Scene s;
    TurnSnapshot alone = s.turn;
    alone.b = nullptr;
    alone.forkToken.reset();
    s.view.setTurns({alone});
    QVERIFY(!s.view.cards(0));
    QVERIFY(!s.view.cards(7) && !s.view.cards(-1));
    QCOMPARE(s.text(RunSide::A)->folded(), 0);
    (void)s.view.grab();
}

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"
