// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus.h"
#include "tests/ui/text_fixture.h"
#include "ui/theme.h"
#include "ui/views/answer_text.h"
#include "ui/views/answer_view.h"
#include "ui/views/chat_view.h"
#include "ui/views/composer.h"
#include "ui/views/token_card.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sightline;

namespace {

const QStringList kWordsA{QStringLiteral(" The"),   QStringLiteral(" code"), QStringLiteral(" is"),
                          QStringLiteral(" 73914"), QStringLiteral("."),     QStringLiteral(" It"),
                          QStringLiteral(" was"),   QStringLiteral(" left"), QStringLiteral(" by"),
                          QStringLiteral(" Ruth"),  QStringLiteral(".")};

DocumentTokensPtr document()
{
    static const auto tokens = fixture::documentOf(fixture::prose(4), true);
    return tokens;
}

RunPtr answer(RunId id, RunSide side, int count, RunState state,
              const QString& ninth = QStringLiteral(" Ruth"))
{
    static std::map<std::tuple<RunId, int, QString>, TokenRecordPtr>
        made; // snapshots share their records
    std::vector<TokenRecordPtr> tokens;
    for (int i = 0; i < count; ++i) {
        auto& token = made[{id, i, ninth}];
        if (!token) {
            fixture::TokenOptions options;
            options.text = i == 9 ? ninth : kWordsA[i % kWordsA.size()];
            options.position = document()->count() + 21 + i;
            if (side == RunSide::A) {
                options.kl = i == 9 ? 0.6f : i == 3 ? 0.05f : 0.002f;
                options.flip = i == 9;
                options.covered = i == 9 ? 0.5f : 0.9f;
            } else {
                options.selectsAll = true;
                options.covered = kNotMeasured;
            }
            token = fixture::tokenOf(*document(), options);
        }
        tokens.push_back(token);
    }
    return fixture::runOf(id, document(), tokens, state, side);
}

RunPtr withState(const RunPtr& run, RunState state, const QString& failure = {},
                 StopReason reason = StopReason::EndOfText)
{
    auto copy = std::make_shared<RunSnapshot>(*run);
    copy->state = state;
    copy->failure = failure;
    copy->stopReason = reason;
    return copy;
}

struct Scene {
    Focus focus;
    ChatView view{ViewContext{nullptr, &focus, nullptr}};
    TurnSnapshot turn;

    Scene()
    {
        view.setPalette(Theme::light().palette());
        view.resize(760, 560);
        view.show();
        auto model = std::make_shared<ModelInfo>();
        model->contextLength = 16384;
        model->layerCount = 8;
        view.setModel(model);
        view.setDocument(document());
        turn.question = QStringLiteral("What is the code?");
        turn.a = answer(1, RunSide::A, 11, RunState::Finished);
        turn.b = answer(2, RunSide::B, 11, RunState::Finished, QStringLiteral(" Tobias"));
        turn.forkToken = 9;
        view.setTurns({turn});
        QCoreApplication::processEvents();
    }
    AnswerText* text(RunSide side) const { return view.answer(0, side)->text(); }
    QPoint pointOf(RunSide side, int token) const
    {
        return text(side)->tokenRects(token).front().center().toPoint() +
               QPoint(4, 4); // the margin
    }
};

QToolButton* button(QWidget* parent, const QString& words)
{
    for (auto* candidate : parent->findChildren<QToolButton*>())
        if (candidate->text().contains(words))
            return candidate;
    return nullptr;
}

void moveTo(QWidget* widget, QPoint at)
{
    QMouseEvent move(QEvent::MouseMove, QPointF(at), widget->mapToGlobal(QPointF(at)), Qt::NoButton,
                     Qt::NoButton, {});
    QCoreApplication::sendEvent(widget, &move);
}

} // namespace

class TestChatView : public QObject {
    Q_OBJECT

private slots:
    void metricsAndTheirLevels();
    void cardsShowLabelsAndFigures();
    void hoverAndClickMoveTheFocus();
    void keysStepThroughTokens();
    void forkIsMarkedOnBothSides();
    void tintsFollowTheMetric();
    void prefixCanBeDimmed();
    void streamingAppends();
    void progressIsSaidInTokens_data();
    void progressIsSaidInTokens();
    void statesAreSaidInTheCard();
    void tokenCardTellsTheNumbers();
    void composerSends();
    void composerSaysWhyItCannot();
    void contextIsCounted();
    void turnsComeAndGo();
    void lowWindowKeepsTheAnswer();
    void copiesTheAnswer();
};

void TestChatView::metricsAndTheirLevels()
{
    const auto token = answer(1, RunSide::A, 11, RunState::Finished)->tokens[9];
    QCOMPARE(metricValue(TokenMetric::Divergence, *token), static_cast<double>(0.6f));
    QCOMPARE(metricValue(TokenMetric::Uncovered, *token), 0.5);
    QCOMPARE(metricValue(TokenMetric::Entropy, *token), static_cast<double>(0.21f));
    QVERIFY(std::isnan(metricValue(TokenMetric::None, *token)));
    const auto dense = answer(2, RunSide::B, 1, RunState::Finished)->tokens[0];
    QVERIFY(std::isnan(metricValue(TokenMetric::Divergence, *dense)) &&
            std::isnan(metricValue(TokenMetric::Uncovered, *dense)));
    QCOMPARE(metricLevel(TokenMetric::Divergence, 0.0099), 0);
    QCOMPARE(metricLevel(TokenMetric::Divergence, 0.01), 1);
    QCOMPARE(metricLevel(TokenMetric::Divergence, 0.1), 2);
    QCOMPARE(metricLevel(TokenMetric::Divergence, 0.5), 3);
    QCOMPARE(metricLevel(TokenMetric::Divergence, std::nan("")), 0);
    QCOMPARE(metricLevel(TokenMetric::None, 1e9), 0);
}

void TestChatView::cardsShowLabelsAndFigures()
{
    Scene s;
    QCOMPARE(s.view.answer(0, RunSide::A)->header(), QStringLiteral("DSA 256"));
    // Mean over 11 tokens: ten at 0.9, one at 0.5.
    QCOMPARE(s.view.answer(0, RunSide::A)->figures(), QStringLiteral("41 tok/s · covered 0.86"));
    QCOMPARE(s.view.answer(0, RunSide::B)->header(), QStringLiteral("dense"));
    QCOMPARE(s.view.answer(0, RunSide::B)->figures(), QStringLiteral("12 tok/s"));
    QVERIFY(s.view.answer(0, RunSide::A)->geometry().right() <
            s.view.answer(0, RunSide::B)->geometry().left());
    const QImage image = s.view.answer(0, RunSide::B)->grab().toImage();
    QCOMPARE(image.pixelColor(1, image.height() / 2), Theme::light().runB);
}

void TestChatView::hoverAndClickMoveTheFocus()
{
    Scene s;
    moveTo(s.text(RunSide::A), s.pointOf(RunSide::A, 3));
    QCOMPARE(s.focus.shown().run, RunId{1});
    QCOMPARE(s.focus.shown().token, 3);
    QCOMPARE(s.text(RunSide::A)->focused(), 3);
    QCOMPARE(s.focus.locked().token, -1);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(s.text(RunSide::A), &leave);
    QCOMPARE(s.text(RunSide::A)->focused(), -1);
    QTest::mouseClick(s.text(RunSide::B), Qt::LeftButton, {}, s.pointOf(RunSide::B, 9));
    QCOMPARE(s.focus.locked().run, RunId{2});
    QCOMPARE(s.focus.locked().token, 9);
    QCOMPARE(s.text(RunSide::B)->focused(), 9);
    QCOMPARE(s.text(RunSide::A)->focused(), -1);
    QVERIFY(!s.focus.isFollowing());
}

void TestChatView::keysStepThroughTokens()
{
    Scene s;
    AnswerText* text = s.text(RunSide::A);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Right);
    QCOMPARE(s.focus.locked().token, 0);
    QTest::keyClick(text, Qt::Key_Right);
    QCOMPARE(s.focus.locked().token, 1);
    QTest::keyClick(text, Qt::Key_Left);
    QTest::keyClick(text, Qt::Key_Left); // clamps
    QCOMPARE(s.focus.locked().token, 0);
    QTest::keyClick(text, Qt::Key_Right, Qt::ShiftModifier); // next that diverges: KL 0.05 at 3
    QCOMPARE(s.focus.locked().token, 3);
    QTest::keyClick(text, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(s.focus.locked().token, 9);
    QTest::keyClick(text, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(s.focus.locked().token, 9);
    QTest::keyClick(text, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(s.focus.locked().token, 3);
    // In the other answer the keys begin anew.
    QTest::keyClick(s.text(RunSide::B), Qt::Key_Left);
    QCOMPARE(s.focus.locked().run, RunId{2});
    QCOMPARE(s.focus.locked().token, 10);
}

void TestChatView::forkIsMarkedOnBothSides()
{
    Scene s;
    for (const auto side : {RunSide::A, RunSide::B}) {
        QCOMPARE(s.text(side)->fork(), std::optional<int>(9));
        const QRect rect = s.text(side)->tokenRects(9).front().toAlignedRect().translated(4, 4);
        const QImage image = s.text(side)->grab().toImage();
        bool found = false;
        for (int x = std::max(0, rect.left() - 7); x <= rect.left(); ++x)
            found = found || image.pixelColor(x, rect.center().y()) == Theme::light().divergence;
        QVERIFY(found);
    }
    // One that ends earlier: the fork stands behind its last token.
    TurnSnapshot shorter = s.turn;
    shorter.b = answer(2, RunSide::B, 5, RunState::Finished, QStringLiteral(" Tobias"));
    shorter.forkToken = 5;
    s.view.setTurns({shorter});
    QCOMPARE(s.text(RunSide::B)->fork(), std::optional<int>(5));
    (void)s.view.grab();
}

void TestChatView::tintsFollowTheMetric()
{
    Scene s;
    const auto tintAt = [&](int token) {
        const QRect rect =
            s.text(RunSide::A)->tokenRects(token).front().toAlignedRect().translated(4, 4);
        return s.text(RunSide::A)->grab().toImage().pixelColor(rect.center().x(), rect.top() + 4);
    };
    const Theme& theme = Theme::light();
    QCOMPARE(tintAt(9), theme.divergenceTints[2]); // KL 0.6
    QCOMPARE(tintAt(3), theme.divergenceTints[0]); // 0.05
    QVERIFY(tintAt(1) != theme.divergenceTints[0]);
    s.view.setMetric(TokenMetric::Uncovered);
    QCOMPARE(tintAt(9), theme.divergenceTints[2]); // 0.5
    QCOMPARE(tintAt(3), theme.divergenceTints[0]); // 0.1
    QCOMPARE(tintAt(1), theme.divergenceTints[0]);
    s.view.setMetric(TokenMetric::None);
    QVERIFY(tintAt(9) != theme.divergenceTints[2]);
}

void TestChatView::prefixCanBeDimmed()
{
    Scene s;
    const auto darkest = [&](int token) {
        const QRect rect =
            s.text(RunSide::B)->tokenRects(token).front().toAlignedRect().translated(4, 4);
        const QImage image = s.text(RunSide::B)->grab().toImage();
        int least = 255;
        for (int y = rect.top() + 4; y < rect.bottom() - 3; ++y)
            for (int x = rect.left() + 1; x < rect.right(); ++x)
                least = std::min(least, image.pixelColor(x, y).lightness());
        return least;
    };
    const int before = darkest(1);
    const int behind = darkest(9);
    s.view.setPrefixDimmed(true);
    QVERIFY(darkest(1) > before + 30);
    QCOMPARE(darkest(9), behind);
}

void TestChatView::streamingAppends()
{
    Scene s;
    s.turn.b.reset();
    s.turn.forkToken.reset();
    s.turn.a = answer(7, RunSide::A, 1, RunState::Generating);
    s.view.setTurns({s.turn});
    AnswerView* card = s.view.answer(0, RunSide::A);
    const int layouts = card->text()->layoutCount();
    for (int count = 2; count <= 300; ++count)
        s.view.setRun(answer(7, RunSide::A, count, RunState::Generating));
    QCOMPARE(s.view.answer(0, RunSide::A), card); // the same card all along
    QVERIFY(card->text()->height() > 150);
    // One layout per snapshot and one more per full line; laying out everything would also count
    // once,
    // but a card rebuilt from nothing would start at zero tokens each time.
    const int now = card->text()->layoutCount() - layouts;
    QVERIFY2(now < 420, qPrintable(QString::number(now)));
    QVERIFY(button(card, QStringLiteral("Stop"))->isVisible());
    s.view.setRun(answer(7, RunSide::A, 300, RunState::Finished));
    QVERIFY(!button(card, QStringLiteral("Stop"))->isVisible());
    QVERIFY(button(card, QStringLiteral("Regenerate"))->isVisible());
}

void TestChatView::progressIsSaidInTokens_data()
{
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("left");
    QTest::addColumn<QString>("text");
    QTest::newRow("middle") << qint64{4096} << qint64{7412} << 1890.0 << 1.75
                            << QStringLiteral(
                                   "Reading 4,096 of 7,412 tokens · 1,890 tok/s · 2 s left");
    QTest::newRow("begin") << qint64{0} << qint64{7412} << 0.0 << -1.0
                           << QStringLiteral("Reading 0 of 7,412 tokens");
    QTest::newRow("long") << qint64{1000} << qint64{131072} << 900.0 << 144.5
                          << QStringLiteral(
                                 "Reading 1,000 of 131,072 tokens · 900 tok/s · 2 min 25 s left");
    QTest::newRow("done") << qint64{7412} << qint64{7412} << 1890.0 << 0.0
                          << QStringLiteral("Reading 7,412 of 7,412 tokens · 1,890 tok/s");
}

void TestChatView::progressIsSaidInTokens()
{
    QFETCH(qint64, done);
    QFETCH(qint64, total);
    QFETCH(double, rate);
    QFETCH(double, left);
    QFETCH(QString, text);
    Scene s;
    s.turn.a = answer(8, RunSide::A, 0, RunState::Prefilling);
    s.view.setTurns({s.turn});
    ProgressLine* line = s.view.answer(0, RunSide::A)->progress();
    QVERIFY(line->isVisible());
    Progress progress;
    progress.run = 8;
    progress.done = done;
    progress.total = total;
    progress.perSecond = rate;
    progress.secondsLeft = left;
    s.view.setProgress(progress);
    QCOMPARE(line->text(), text);
    QCOMPARE(line->share(), static_cast<double>(done) / static_cast<double>(total));
    progress.run = 99; // somebody else's
    progress.done = 1;
    s.view.setProgress(progress);
    QCOMPARE(line->text(), text);
}

void TestChatView::statesAreSaidInTheCard()
{
    Scene s;
    const auto noteOf = [&](const RunPtr& run) {
        s.turn.a = run;
        s.view.setTurns({s.turn});
        return s.view.answer(0, RunSide::A)->note();
    };
    const auto base = answer(1, RunSide::A, 4, RunState::Finished);
    QVERIFY(noteOf(base).isEmpty());
    QCOMPARE(noteOf(withState(base, RunState::Cancelled)), QStringLiteral("stopped"));
    QCOMPARE(noteOf(withState(base, RunState::Failed, QStringLiteral("It does not fit."))),
             QStringLiteral("It does not fit."));
    QVERIFY(noteOf(withState(base, RunState::Finished, {}, StopReason::MaxNewTokens))
                .contains(QStringLiteral("64 tokens")));
    QVERIFY(noteOf(withState(base, RunState::Finished, {}, StopReason::ContextFull))
                .contains(QStringLiteral("context")));
    QVERIFY(noteOf(answer(1, RunSide::A, 0, RunState::Finished))
                .contains(QStringLiteral("without a word")));
    QVERIFY(!noteOf(answer(1, RunSide::A, 0, RunState::Queued)).isEmpty());
}

void TestChatView::tokenCardTellsTheNumbers()
{
    Scene s;
    TokenCard* card = s.view.tokenCard();
    QVERIFY(card->title().isEmpty() && card->rows().empty() && card->facts().isEmpty());
    s.focus.lockToken(1, 9);
    s.focus.setLayer(7);
    QCOMPARE(card->title(), QStringLiteral("token 10 “Ruth”"));
    const auto rows = card->rows();
    QCOMPARE(rows.size(), std::size_t{4});
    QCOMPARE(rows[0].text, QStringLiteral("Ruth"));
    QVERIFY(rows[0].chosen && !rows[1].chosen);
    QCOMPARE(rows[0].probability, static_cast<double>(0.970f));
    QCOMPARE(rows[0].denseProbability, static_cast<double>(0.980f));
    QCOMPARE(card->facts(), (QStringList{QStringLiteral("KL(dense‖sparse) 0.6 nats"),
                                         QStringLiteral("covered mass 0.50 (layer 7: 0.50)"),
                                         QStringLiteral("top token flips · dense rank 2"),
                                         QStringLiteral("entropy 0.21 nats")}));
    s.focus.hoverToken(1, 3);
    QVERIFY(card->facts().contains(QStringLiteral("same top token · dense rank 1")));
    s.focus.lockToken(2, 0);
    QVERIFY(std::isnan(card->rows()[0].denseProbability));
    QVERIFY(card->facts().contains(QStringLiteral("covered mass not measured")));
    QVERIFY(card->accessibleDescription().contains(QStringLiteral("token 1")));
}

void TestChatView::composerSends()
{
    Composer composer;
    composer.resize(400, 120);
    composer.show();
    auto* edit = composer.findChild<QPlainTextEdit*>();
    QSignalSpy sent(&composer, &Composer::sendRequested);
    QTest::keyClick(edit, Qt::Key_Return); // nothing to send
    QCOMPARE(sent.count(), 0);
    QTest::keyClicks(edit, QStringLiteral(" Who left it? "));
    const int oneLine = edit->height();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(edit, QStringLiteral("And when?"));
    QVERIFY(edit->height() > oneLine);
    QCOMPARE(sent.count(), 0);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.last().first().toString(), QStringLiteral("Who left it? \nAnd when?"));
    composer.setDraft(QStringLiteral("again"));
    QTest::keyClick(edit, Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(sent.count(), 2);
    QTest::mouseClick(button(&composer, QStringLiteral("Send")), Qt::LeftButton);
    QCOMPARE(sent.count(), 3);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(edit->height() < 8 * oneLine); // grows so far and no further
}

void TestChatView::composerSaysWhyItCannot()
{
    Composer composer;
    composer.resize(400, 140);
    composer.show();
    auto* edit = composer.findChild<QPlainTextEdit*>();
    QSignalSpy sent(&composer, &Composer::sendRequested);
    QSignalSpy stopped(&composer, &Composer::stopRequested);
    composer.setBlocked(QStringLiteral("The model is being loaded."));
    QTest::keyClicks(edit, QStringLiteral("text")); // can be written meanwhile
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 0);
    QCOMPARE(composer.draft(), QStringLiteral("text"));
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("The model is being loaded."));
    QVERIFY(!button(&composer, QStringLiteral("Send"))->isEnabled());
    composer.setBlocked(QString());
    composer.setAnswering(true);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 0);
    QTest::mouseClick(button(&composer, QStringLiteral("Stop")), Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
    composer.setAnswering(false);
    composer.showFailure(QStringLiteral("It failed."));
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("It failed."));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 1);
    QVERIFY(edit->accessibleDescription().isEmpty());
}

void TestChatView::contextIsCounted()
{
    Scene s;
    const auto count = document()->count();
    // BOS, document, question (20 positions behind the document in the fixture) and the answer.
    const auto used = 1 + count + 20 + 11;
    const auto grouped = [](std::int64_t n) {
        return QLocale(QLocale::English).toString(qlonglong(n));
    };
    QCOMPARE(s.view.composer()->contextText(),
             QStringLiteral("context %1 of 16,384 · document %2 · chat 32 · %3 left")
                 .arg(grouped(used), grouped(count), grouped(16384 - used)));
    s.view.setTurns({});
    QCOMPARE(s.view.composer()->contextText(),
             QStringLiteral("context %1 of 16,384 · document %1 · chat 0 · %2 left")
                 .arg(grouped(count), grouped(16384 - count)));
}

void TestChatView::turnsComeAndGo()
{
    Scene s;
    TurnSnapshot second;
    second.question = QStringLiteral("And where?");
    second.a = answer(3, RunSide::A, 4, RunState::Generating);
    AnswerView* first = s.view.answer(0, RunSide::A);
    s.view.setTurns({s.turn, second});
    QCOMPARE(s.view.turnCount(), 2);
    QCOMPARE(s.view.answer(0, RunSide::A), first);
    QVERIFY(!s.view.answer(1, RunSide::B));
    QVERIFY(!button(first, QStringLiteral("Regenerate"))->isVisible()); // only the last question
    s.view.setTurns({second});
    QCOMPARE(s.view.turnCount(), 1);
    QCOMPARE(s.view.answer(0, RunSide::A)->run()->id, RunId{3});
    s.view.setTurns({});
    QCOMPARE(s.view.turnCount(), 0);
    QCoreApplication::processEvents();
    (void)s.view.grab();
}

void TestChatView::lowWindowKeepsTheAnswer()
{
    Scene s;
    QVERIFY(s.view.tokenCard()->isVisible());
    s.view.resize(500, 280);
    QCoreApplication::processEvents();
    QVERIFY(!s.view.tokenCard()->isVisible());
    QVERIFY(s.view.minimumSizeHint().height() <= 280); // nothing overlaps
    s.view.resize(500, 600);
    QCoreApplication::processEvents();
    QVERIFY(s.view.tokenCard()->isVisible());
}

void TestChatView::copiesTheAnswer()
{
    Scene s;
    QTest::mouseClick(button(s.view.answer(0, RunSide::A), QStringLiteral("Copy")), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("The code is 73914. It was left by Ruth."));
}

QTEST_MAIN(TestChatView)
#include "tst_chat_view.moc"
