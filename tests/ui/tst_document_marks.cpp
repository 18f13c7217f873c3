// SPDX-License-Identifier: GPL-3.0-or-later
// Meanings of the marks behind a document's words beyond those of one token: the whole answer, what is unread, A minus B,
// whole sentences, and the marks beside the grounds.
#include "app/focus.h"
#include "tests/ui/text_fixture.h"
#include "ui/theme.h"
#include "ui/views/document_canvas.h"
#include "ui/views/document_view.h"
#include "ui/views/legend_ramp.h"
#include "ui/views/overview_ruler.h"
#include "ui/views/passages_list.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <set>

using namespace sightline;

namespace {

/// A document with an answer A of four tokens (token t reads document tokens 10..10+t in layer 1, and 50 in layers 0..3)
/// and an answer B of two tokens that read tokens 12 and 60 in layer 1.
struct Scene {
    DocumentTokensPtr document;
    RunPtr a, b;
    Focus focus;
    DocumentView view{ViewContext{nullptr, &focus, nullptr}};

    Scene()
    {
        QApplication::setEffectEnabled(Qt::UI_General, false);
        document = fixture::documentOf(fixture::prose(40), true);
        std::vector<TokenRecordPtr> tokens;
        for (int t = 0; t < 4; ++t)
            tokens.push_back(token(t, [t](int layer, std::int64_t i) {
                return (layer == 1 && i >= 10 && i <= 10 + t) || (layer < 4 && i == 50);
            }));
        a = fixture::runOf(1, document, tokens);
        b = fixture::runOf(2, document, {token(0, readsOfB), token(1, readsOfB)}, RunState::Finished, RunSide::B);
        view.setPalette(Theme::light().palette());
        view.resize(720, 480);
        view.show();
        view.setDocument(document->document, document);
        view.setRun(b);
        view.setRun(a);
        focus.lockToken(1, 3);
        focus.setLayer(1);
    }
    static bool readsOfB(int layer, std::int64_t i) { return layer == 1 && (i == 12 || i == 60); }
    TokenRecordPtr token(int index, const fixture::Selects& selects) const
    {
        fixture::TokenOptions options;
        options.position = document->firstPosition + document->count() + 20 + index;
        options.selects = selects;
        return fixture::tokenOf(*document, options);
    }
    const DocumentShading& shading() const { return *view.shading(); }
    int step(int token) const { return shading().steps[static_cast<std::size_t>(token)]; }
};

double luminance(const QColor& c)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

} // namespace

class TestDocumentMarks : public QObject {
    Q_OBJECT

private slots:
    void wholeAnswerCountsItsTokens();
    void unreadIsWhatNoTokenReads();
    void denseAnswersLeaveNothingUnread();
    void brushedTokensAddUp();
    void passagesFollowTheBrush();
    void comparesWithDenseAttention();
    void comparesWithTheTokenBeside();
    void comparesWholeAnswers();
    void comparesWithAPinnedToken();
    void sentencesAreMarkedWhole();
    void massOfASentenceAddsUp();
    void secondMarksSayWhatGroundsCannot();
    void keysGoThroughMeanings();
    void stateIsRemembered();
    void inkKeepsItsContrast_data();
    void inkKeepsItsContrast();
    void stepsAreTellable();
};

void TestDocumentMarks::wholeAnswerCountsItsTokens()
{
    Scene s;
    s.view.setMode(ReadingMode::Answer);
    QTRY_COMPARE(s.shading().answerTokens, 4);
    QCOMPARE(s.shading().reads[10], 4); // every token of A reads it
    QCOMPARE(s.shading().reads[13], 1);
    QCOMPARE(s.step(10), 4);
    QCOMPARE(s.step(12), 2); // two of four
    QCOMPARE(s.step(60), -1);
    QVERIFY2(s.view.footer().startsWith(QStringLiteral("The answer's 4 tokens select 5 of")), qPrintable(s.view.footer()));
    auto* legend = s.view.findChild<LegendRamp*>();
    QCOMPARE(legend->low(), QStringLiteral("0"));
    QCOMPARE(legend->high(), QStringLiteral("4 tokens"));
    QVERIFY2(s.view.describe(12).contains(QStringLiteral("selected by 2 of 4 answer tokens in some layer")),
             qPrintable(s.view.describe(12)));

    s.view.setMode(ReadingMode::AnswerLayer);
    QCOMPARE(s.shading().reads[10], 4);
    s.focus.setLayer(3);
    QCOMPARE(s.shading().reads[10], 0);
    QCOMPARE(s.shading().reads[50], 4);
    // The same document token whatever answer token is in focus.
    s.focus.hoverToken(1, 0);
    QCOMPARE(s.shading().reads[50], 4);
    s.focus.endHover();
    // A longer answer is counted on.
    std::vector<TokenRecordPtr> longer = s.a->tokens;
    longer.push_back(s.token(4, [](int layer, std::int64_t i) { return layer == 3 && i == 200; }));
    s.view.setRun(fixture::runOf(1, s.document, longer));
    QTRY_COMPARE(s.shading().answerTokens, 5);
    QCOMPARE(s.shading().reads[200], 1);
}

void TestDocumentMarks::unreadIsWhatNoTokenReads()
{
    Scene s;
    s.view.setMode(ReadingMode::Unread);
    QTRY_COMPARE(s.shading().answerTokens, 4);
    QCOMPARE(s.shading().unreadTokens, static_cast<int>(s.document->count()) - 5);
    QCOMPARE(s.step(10), -1);
    QCOMPARE(s.step(50), -1);
    QVERIFY(s.step(60) >= 0);
    QVERIFY(s.step(static_cast<int>(s.document->count()) - 1) >= 0);
    QVERIFY2(s.view.footer().contains(QStringLiteral("selected by no token of the answer")), qPrintable(s.view.footer()));
    int marked = 0;
    for (const RulerBin& bin : s.view.ruler()->bins())
        marked += bin.votes;
    QCOMPARE(marked, s.shading().unreadTokens);
}

void TestDocumentMarks::denseAnswersLeaveNothingUnread()
{
    Scene s;
    fixture::TokenOptions options;
    options.selectsAll = true;
    s.view.setRun(fixture::runOf(9, s.document, {fixture::tokenOf(*s.document, options)}, RunState::Finished, RunSide::B));
    s.focus.lockToken(9, 0);
    s.view.setMode(ReadingMode::Unread);
    QTRY_VERIFY(s.shading().readsEverything);
    QCOMPARE(s.shading().unreadTokens, 0);
    QVERIFY(s.view.footer().contains(QStringLiteral("leaves nothing unread")));
}

void TestDocumentMarks::brushedTokensAddUp()
{
    Scene s;
    QVERIFY(s.shading().votes[12] == 1); // of the last token alone
    s.focus.brush(1, 3, 2); // tokens 2 and 3 of A
    QTRY_COMPARE(s.shading().brushedTokens, 2);
    QCOMPARE(s.shading().votes[10], 2);  // at layer 1 of both
    QCOMPARE(s.shading().votes[13], 1);  // of token 3 alone
    QCOMPARE(s.shading().votes[50], 8);  // four layers of both
    QCOMPARE(s.shading().mostVotes(), 16);
    QCOMPARE(s.step(50), Theme::rampStep(0.5));
    QCOMPARE(s.step(60), -1);
    QCOMPARE(s.shading().selectedTokens, 5); // 10..13 and 50
    auto* chooser = s.view.findChild<QToolButton*>();
    for (auto* button : s.view.findChildren<QToolButton*>())
        if (button->accessibleName() == QStringLiteral("Meaning of the marks"))
            chooser = button;
    QCOMPARE(chooser->text(), QStringLiteral("votes, tokens 3–4 ▾"));
    QVERIFY2(s.view.footer().startsWith(QStringLiteral("Answer tokens 3–4 read 5 of ")), qPrintable(s.view.footer()));
    QVERIFY2(s.view.describe(50).contains(QStringLiteral("selected 8 times by answer tokens 3–4 in 8 layers")), qPrintable(s.view.describe(50)));
    QCOMPARE(s.view.findChild<LegendRamp*>()->high(), QStringLiteral("2 × 8 layers"));
    s.focus.hoverPosition(s.document->firstPosition + 10);
    QVERIFY2(s.view.footer().startsWith(QStringLiteral("Selected 2 times by answer tokens 3–4 (2 × 8 layers)")), qPrintable(s.view.footer()));
    s.focus.endHover();

    s.focus.brush(1, 2, 0); // the other way, further
    QTRY_COMPARE(s.shading().brushedTokens, 3);
    QCOMPARE(s.shading().votes[50], 12);
    QCOMPARE(s.shading().votes[13], 0);

    // One layer: by how many of the brushed tokens.
    s.view.setMode(ReadingMode::Selected);
    QTRY_COMPARE(s.shading().brushedTokens, 3);
    QCOMPARE(s.shading().reads[10], 3);
    QCOMPARE(s.shading().reads[11], 2);
    QCOMPARE(s.shading().reads[50], 3);
    QCOMPARE(s.step(10), 4);
    QCOMPARE(s.step(11), Theme::rampStep(2.0 / 3));
    QCOMPARE(chooser->text(), QStringLiteral("layer 1: selected, tokens 1–3 ▾"));
    QVERIFY2(s.view.footer().startsWith(QStringLiteral("Answer tokens 1–3 select 4 of ")), qPrintable(s.view.footer()));
    s.focus.setLayer(3);
    QCOMPARE(s.shading().reads[10], 0);
    QCOMPARE(s.shading().reads[50], 3);
    // The ruler's lane counts the same.
    QCOMPARE(s.shading().laneValue(50), 3);
    QCOMPARE(s.shading().laneMost(), 3);

    // Margins are of one token, brush or not, and a brush of another answer says nothing here.
    s.view.setMode(ReadingMode::Margin);
    QCOMPARE(s.shading().brushedTokens, 0);
    s.view.setMode(ReadingMode::Votes);
    QTRY_COMPARE(s.shading().brushedTokens, 3);
    s.focus.brush(2, 0, 1);
    s.focus.lockToken(1, 3);
    QTRY_COMPARE(s.shading().brushedTokens, 0);
    QCOMPARE(s.shading().votes[50], 4);
}

void TestDocumentMarks::passagesFollowTheBrush()
{
    Scene s;
    s.view.setPassagesVisible(true);
    auto* list = s.view.findChild<PassagesList*>();
    QTRY_VERIFY(!list->model()->passages().empty());
    s.focus.brush(1, 0, 3);
    QTRY_VERIFY2(list->note().endsWith(QStringLiteral(", by share of tokens × layers that answer tokens 1–4 read")), qPrintable(list->note()));
    // Sixteen reads of token 50, ten of 10..13; sentences of 4 tokens × 8 layers times their length.
    std::int64_t votes = 0;
    for (const TextPassage& each : list->model()->passages()) {
        votes += each.votes;
        QCOMPARE(each.share, static_cast<double>(each.votes) / (each.tokens() * 32.0));
    }
    QCOMPARE(votes, std::int64_t{26});
    QVERIFY(list->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("by 4 brushed tokens in 8 layers")));
    s.focus.clearBrush();
    QTRY_VERIFY2(list->note().endsWith(QStringLiteral(", by share of tokens × layers read")), qPrintable(list->note()));
}

void TestDocumentMarks::comparesWithDenseAttention()
{
    Scene s;
    s.view.setMode(ReadingMode::Difference);
    QVERIFY(s.shading().waitsForRow); // the mass of layer 1 is not there
    QVERIFY(s.view.footer().contains(QStringLiteral("being computed")));
    const auto row = fixture::rowOf(*s.a->tokens[3], 1, s.document->firstPosition + 100);
    s.view.setRow(1, 3, 1, row);
    QVERIFY(!s.shading().waitsForRow);
    QVERIFY(s.shading().comparesWeights);
    // Renormalised over the selection, minus dense: p/m - p where selected, -p where not.
    double covered = 0;
    for (const auto position : s.a->tokens[3]->layers[1].selected)
        covered += static_cast<double>(row->denseMass[static_cast<std::size_t>(position)]);
    QVERIFY(covered > 0 && covered < 1);
    for (const int token : {10, 13, 50, 100, 60}) {
        const auto p = static_cast<double>(row->denseMass[static_cast<std::size_t>(s.document->firstPosition + token)]);
        const double expected = token == 100 || token == 60 ? -p : p / covered - p;
        QVERIFY2(std::abs(static_cast<double>(s.shading().difference[static_cast<std::size_t>(token)]) - expected) < 1e-6,
                 qPrintable(QString::number(token)));
    }
    QCOMPARE(s.step(100), 5 + 3); // 0.0625 is left out: B's fourth step
    QCOMPARE(s.shading().onlyB, 1);
    QVERIFY(s.view.footer().contains(QStringLiteral("dense attention")));
}

void TestDocumentMarks::comparesWithTheTokenBeside()
{
    Scene s;
    s.view.setAgainst(DocumentView::Against::OtherToken);
    QCOMPARE(s.view.mode(), ReadingMode::Difference);
    QVERIFY(s.shading().difference.empty()); // B has no token 4
    s.focus.lockToken(1, 1);
    // A's token 1 reads 10 and 11 in one of eight layers and 50 in four, B's reads 12 and 60 in one.
    QCOMPARE(s.shading().difference[10], 0.125f);
    QCOMPARE(s.shading().difference[50], 0.5f);
    QCOMPARE(s.shading().difference[60], -0.125f);
    QCOMPARE(s.step(10), 0);
    QCOMPARE(s.step(50), 2);
    QCOMPARE(s.step(60), 5);
    QCOMPARE(s.step(70), -1);
    QCOMPARE(s.shading().onlyA, 3);
    QCOMPARE(s.shading().onlyB, 2);
    QVERIFY2(s.view.footer().contains(QStringLiteral("token 2")), qPrintable(s.view.footer()));
    auto* legend = s.view.findChild<LegendRamp*>();
    QVERIFY(legend->low().startsWith(QLatin1Char('B')) && legend->high().endsWith(QLatin1Char('A')));
    // The other way round from the other side.
    s.focus.lockToken(2, 1);
    QCOMPARE(s.shading().difference[60], 0.125f);
}

void TestDocumentMarks::comparesWholeAnswers()
{
    Scene s;
    s.view.setAgainst(DocumentView::Against::OtherAnswer);
    QTRY_VERIFY(!s.shading().difference.empty());
    QCOMPARE(s.shading().difference[10], 1.0f);        // all of A's tokens, none of B's
    QCOMPARE(s.shading().difference[12], 0.5f - 1.0f); // half of A's, all of B's
    QCOMPARE(s.step(10), 4);
    QCOMPARE(s.step(12), 5 + 2);
}

void TestDocumentMarks::comparesWithAPinnedToken()
{
    Scene s;
    s.view.setAgainst(DocumentView::Against::Pinned);
    QVERIFY(s.shading().difference.empty()); // nothing is pinned
    QVERIFY(s.view.footer().startsWith(QStringLiteral("Choose what B is")));
    s.focus.lockToken(1, 0);
    s.focus.pin();
    s.focus.lockToken(1, 3);
    QCOMPARE(s.shading().difference[50], 0.0f);
    QCOMPARE(s.shading().difference[13], 0.125f); // token 3 reads it, token 0 does not
    QCOMPARE(s.step(50), -1);
    s.view.setReference(1, 1);
    s.view.setAgainst(DocumentView::Against::Reference);
    QCOMPARE(s.shading().difference[11], 0.0f);
    QCOMPARE(s.shading().difference[12], 0.125f);
    s.view.setReference(0, -1); // gone
    QCOMPARE(s.view.against(), DocumentView::Against::DenseAttention);
}

void TestDocumentMarks::sentencesAreMarkedWhole()
{
    Scene s;
    s.view.setMode(ReadingMode::Votes);
    s.view.setGranularity(Granularity::Sentence);
    QTRY_VERIFY(s.view.units());
    const auto& sentences = s.view.units()->sentences;
    const int at = unitOfToken(sentences, 50);
    QVERIFY(at >= 0);
    const TextUnit& unit = sentences[static_cast<std::size_t>(at)];
    int votes = 0;
    for (int i = unit.firstToken; i < unit.endToken; ++i) {
        QCOMPARE(s.step(i), s.step(50)); // one ground for all of it
        votes += s.shading().votes[static_cast<std::size_t>(i)];
    }
    QVERIFY(votes >= 4);
    QVERIFY(s.step(50) >= 0);
    QVERIFY(s.shading().strongest >= static_cast<double>(votes) / (8.0 * (unit.endToken - unit.firstToken)) - 1e-9);
    QCOMPARE(s.step(static_cast<int>(s.document->count()) - 2), -1);
    s.view.setGranularity(Granularity::Paragraph);
    const TextUnit& paragraph =
        s.view.units()->paragraphs[static_cast<std::size_t>(unitOfToken(s.view.units()->paragraphs, 50))];
    QVERIFY(paragraph.endToken - paragraph.firstToken >= unit.endToken - unit.firstToken);
    for (int i = paragraph.firstToken; i < paragraph.endToken; ++i)
        QCOMPARE(s.step(i), s.step(50));
    s.view.setGranularity(Granularity::Token);
    QCOMPARE(s.step(51), -1);
}

void TestDocumentMarks::massOfASentenceAddsUp()
{
    Scene s;
    s.view.setMode(ReadingMode::Mass);
    s.view.setRow(1, 3, 1, fixture::rowOf(*s.a->tokens[3], 1, s.document->firstPosition + 100));
    s.view.setGranularity(Granularity::Sentence);
    QTRY_VERIFY(s.view.units());
    for (const TextUnit& unit : s.view.units()->sentences) {
        double mass = 0;
        for (int i = unit.firstToken; i < unit.endToken; ++i)
            mass += static_cast<double>(s.shading().mass[static_cast<std::size_t>(i)]);
        QCOMPARE(s.step(unit.firstToken), massStep(mass));
    }
}

void TestDocumentMarks::secondMarksSayWhatGroundsCannot()
{
    Scene s;
    auto row = std::make_shared<PositionRow>(*fixture::rowOf(*s.a->tokens[3], 1, s.document->firstPosition + 20));
    const auto first = static_cast<std::size_t>(s.document->firstPosition);
    row->denseMass[first + 10] = 0; // selected, and nothing in it
    s.view.setMode(ReadingMode::Selected);
    s.view.setRow(1, 3, 1, row);
    QCOMPARE(s.shading().flags[10], kIdleSelection);
    QCOMPARE(s.shading().flags[20], kMissedMass);
    QCOMPARE(s.shading().flags[13], std::uint8_t{0});
    QCOMPARE(s.shading().flags[60], std::uint8_t{0});
    const auto count = [&](int token, const QColor& color) {
        const QImage image = s.view.canvas()->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRect rect = s.view.canvas()->tokenRects(token).front().toAlignedRect();
        int found = 0;
        for (int y = rect.top(); y < rect.bottom(); ++y)
            for (int x = rect.left(); x < rect.right(); ++x)
                found += image.pixelColor(x, y).hue() >= 0 && std::abs(image.pixelColor(x, y).hue() - color.hue()) < 8 &&
                         image.pixelColor(x, y).saturation() > 60;
        return found;
    };
    QTest::qWait(150); // the fade of the first marks
    const QColor missed = Theme::light().missed;
    QVERIFY2(count(20, missed) > 10, qPrintable(QString::number(count(20, missed))));
    QCOMPARE(count(22, missed), 0);
    QSignalSpy changed(&s.view, &DocumentView::stateChanged);
    s.view.setSecondMarks(false, false);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(count(20, missed), 0);
    QVERIFY2(s.view.describe(10).contains(QStringLiteral("hardly any")), qPrintable(s.view.describe(10)));
}

void TestDocumentMarks::keysGoThroughMeanings()
{
    Scene s;
    s.view.setMode(ReadingMode::Votes);
    QWidget* viewport = s.view.canvas()->viewport();
    std::set<ReadingMode> seen;
    for (std::size_t i = 0; i < readingModes().size(); ++i) {
        seen.insert(s.view.mode());
        auto* chooser = s.view.findChild<QToolButton*>();
        QVERIFY(!chooser->text().isEmpty());
        QTest::keyClick(viewport, Qt::Key_V);
    }
    QCOMPARE(seen.size(), readingModes().size());
    QCOMPARE(s.view.mode(), ReadingMode::Votes);
    QTest::keyClick(viewport, Qt::Key_V, Qt::ShiftModifier);
    QCOMPARE(s.view.mode(), ReadingMode::Difference);
    QTest::keyClick(viewport, Qt::Key_G);
    QCOMPARE(s.view.granularity(), Granularity::Sentence);
    QTest::keyClick(viewport, Qt::Key_G);
    QTest::keyClick(viewport, Qt::Key_G);
    QCOMPARE(s.view.granularity(), Granularity::Token);
}

void TestDocumentMarks::stateIsRemembered()
{
    Scene s;
    QSignalSpy changed(&s.view, &DocumentView::stateChanged);
    s.view.setMode(ReadingMode::Unread);
    s.view.setGranularity(Granularity::Paragraph);
    s.view.setSecondMarks(true, false);
    QCOMPARE(changed.count(), 3);
    DocumentView other(ViewContext{});
    other.restoreState(s.view.saveState());
    QCOMPARE(other.saveState(), s.view.saveState());
    QCOMPARE(other.mode(), ReadingMode::Unread);
    other.restoreState({{QStringLiteral("mode"), QStringLiteral("nonsense")}, {QStringLiteral("granularity"), 77}});
    QCOMPARE(other.mode(), ReadingMode::Unread);
    QCOMPARE(other.granularity(), Granularity::Paragraph);
}

void TestDocumentMarks::inkKeepsItsContrast_data()
{
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true})
        QTest::addRow("%s", dark ? "dark" : "light") << dark;
}

void TestDocumentMarks::inkKeepsItsContrast()
{
    QFETCH(bool, dark);
    const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
    for (const auto mode : readingModes()) {
        const auto grounds = shadingColors(theme, mode);
        const auto inks = shadingInks(theme, mode);
        QCOMPARE(grounds.size(), inks.size());
        for (std::size_t i = 0; i < grounds.size(); ++i) {
            const double a = luminance(grounds[i]) + 0.05;
            const double b = luminance(inks[i]) + 0.05;
            QVERIFY2(std::max(a, b) / std::min(a, b) >= 4.5,
                     qPrintable(QStringLiteral("%1 step %2: %3").arg(readingModeKey(mode)).arg(i).arg(std::max(a, b) / std::min(a, b))));
        }
    }
}

void TestDocumentMarks::stepsAreTellable()
{
    // Neighbouring steps differ in lightness, and A's from B's in hue.
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
        const auto colors = shadingColors(*theme, ReadingMode::Difference);
        QCOMPARE(colors.size(), std::size_t{10});
        for (std::size_t i = 0; i + 1 < 5; ++i) {
            QVERIFY(std::abs(luminance(colors[i]) - luminance(colors[i + 1])) > 0.003);
            QVERIFY(std::abs(luminance(colors[i + 5]) - luminance(colors[i + 6])) > 0.003);
        }
        QVERIFY(std::abs(colors[4].hue() - colors[9].hue()) > 60);
    }
}

QTEST_MAIN(TestDocumentMarks)
#include "tst_document_marks.moc"
