// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus.h"
#include "tests/ui/text_fixture.h"
#include "ui/theme.h"
#include "ui/views/document_canvas.h"
#include "ui/views/document_view.h"
#include "ui/views/find_bar.h"
#include "ui/views/legend_ramp.h"
#include "ui/views/overview_ruler.h"
#include "ui/views/passages_list.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace sightline;

namespace {

constexpr RunId kRun = 5;

/// A view on a document of which token 6 of an answer reads the sentence with "73914".
struct Scene {
    DocumentTokensPtr document;
    int needle = 0; ///< document token " 73914"
    RunPtr run;
    Focus focus;
    DocumentView view{ViewContext{nullptr, &focus, nullptr}};

    Scene()
    {
        QApplication::setEffectEnabled(Qt::UI_General, false);
        const QString text = fixture::prose(60);
        document = fixture::documentOf(text, true);
        const auto at = text.indexOf(QStringLiteral("73914"));
        while (document->ends[static_cast<std::size_t>(needle)] <= at)
            ++needle;
        std::vector<TokenRecordPtr> tokens;
        for (int i = 0; i < 8; ++i) {
            fixture::TokenOptions options;
            options.text = i == 6 ? QStringLiteral(" 73914") : QStringLiteral(" word");
            options.position = document->firstPosition + document->count() + 20 + i;
            // Token i: the needle in i + 1 layers, the word before it in layers 2 and 3, token 40
            // in one.
            options.selects = [this, i](int layer, std::int64_t token) {
                return (token == needle && layer <= i) ||
                       (token == needle - 1 && (layer == 2 || layer == 3)) ||
                       (token == 40 && layer == 0);
            };
            tokens.push_back(fixture::tokenOf(*document, options));
        }
        run = fixture::runOf(kRun, document, tokens);
        view.setPalette(Theme::light().palette());
        view.resize(720, 480);
        view.show();
        view.setDocument(document->document, document);
        view.setRun(run);
        focus.lockToken(kRun, 6);
    }
    std::int64_t position(int token) const { return document->firstPosition + token; }
    DocumentCanvas& canvas() const { return *view.canvas(); }
    /// Centre of a token in the viewport, after bringing it into view.
    QPoint pointOf(int token) const
    {
        canvas().centreToken(token);
        const auto rects = canvas().tokenRects(token);
        return rects.empty() ? QPoint(-1, -1) : rects.front().center().toPoint();
    }
};

void moveTo(QWidget* widget, QPoint at)
{
    QMouseEvent move(QEvent::MouseMove, QPointF(at), widget->mapToGlobal(QPointF(at)), Qt::NoButton,
                     Qt::NoButton, {});
    QCoreApplication::sendEvent(widget, &move);
}

} // namespace

class TestDocumentView : public QObject {
    Q_OBJECT

private slots:
    void votesAreCounted();
    void modesShadeWhatTheySay();
    void readingEverythingIsSaidInWords();
    void otherDocumentsAnswersAreNotShown();
    void hoverAndClickMoveTheFocus();
    void marksLieBehindTheText();
    void textKeepsItsContrast_data();
    void textKeepsItsContrast();
    void tooltipTellsWhatIsKnown();
    void stepsThroughSelectedPositions();
    void chosenPositionComesIntoView();
    void findsAndSteps();
    void keysScroll();
    void rulerAndTextFollowEachOther();
    void dragSelectsAndCopies();
    void markedTextIsThePassageOfTheFocus();
    void readersAreRanked();
    void passagesAreSentences();
    void passagesAreRanked();
    void textStandsStillWhileHeightsBecomeExact();
    void legendAndFooterSayWhatOneSees();
    void worksWithoutTokensAndWithoutDocument();
};

void TestDocumentView::votesAreCounted()
{
    Scene s;
    const auto shading = s.view.shading();
    QVERIFY(shading);
    QCOMPARE(static_cast<int>(shading->votes[static_cast<std::size_t>(s.needle)]), 7);
    QCOMPARE(static_cast<int>(shading->votes[static_cast<std::size_t>(s.needle - 1)]), 2);
    QCOMPARE(static_cast<int>(shading->votes[40]), 1);
    QCOMPARE(shading->selectedTokens, 3);
    QCOMPARE(static_cast<int>(shading->steps[static_cast<std::size_t>(s.needle)]), 4);     // 7 of 8
    QCOMPARE(static_cast<int>(shading->steps[static_cast<std::size_t>(s.needle - 1)]), 1); // 2 of 8
    QCOMPARE(static_cast<int>(shading->steps[40]), 0);
    QCOMPARE(static_cast<int>(shading->steps[41]), -1);
    s.focus.hoverToken(kRun, 0);
    QCOMPARE(static_cast<int>(s.view.shading()->votes[static_cast<std::size_t>(s.needle)]), 1);
    s.focus.endHover();
    QCOMPARE(static_cast<int>(s.view.shading()->votes[static_cast<std::size_t>(s.needle)]), 7);
}

void TestDocumentView::modesShadeWhatTheySay()
{
    Scene s;
    const auto needle = static_cast<std::size_t>(s.needle);
    s.view.setMode(ReadingMode::Selected);
    s.focus.setLayer(2);
    QCOMPARE(static_cast<int>(s.view.shading()->selected[needle - 1]), 1);
    QVERIFY(s.view.shading()->steps[needle - 1] >= 0 && s.view.shading()->steps[40] < 0);
    s.focus.setLayer(7);
    QVERIFY(s.view.shading()->steps[needle] < 0); // token 6 reads it in layers 0 to 6

    s.focus.setLayer(2);
    s.view.setMode(ReadingMode::Margin);
    QVERIFY(s.view.shading()->waitsForRow);
    s.view.setRow(kRun, 6, 2, fixture::rowOf(*s.run->tokens[6], 2, s.position(100)));
    QVERIFY(!s.view.shading()->waitsForRow);
    QCOMPARE(s.view.shading()->margin[100], -1.25f); // 0.25 - 1.5
    QVERIFY(s.view.shading()->steps[needle] >= 0 && s.view.shading()->steps[100] < 0);

    s.view.setMode(ReadingMode::Mass);
    const double left = 1 - 0.0625;
    QCOMPARE(s.view.shading()->mass[needle], static_cast<float>(left * 0.25));
    QCOMPARE(static_cast<int>(s.view.shading()->steps[needle]), 4); // >= 0.1
    QCOMPARE(static_cast<int>(s.view.shading()->steps[100]), 3);    // 0.0625
    QCOMPARE(s.view.shading()->missedMass, 0.0625);
    QCOMPARE(s.view.passages()->isVisible(), false);

    s.view.setMode(ReadingMode::Missed);
    QCOMPARE(static_cast<int>(s.view.shading()->steps[needle]), -1);
    QCOMPARE(static_cast<int>(s.view.shading()->steps[100]), 3);
    s.focus.setLayer(3); // another layer: that row is not there
    QVERIFY(s.view.shading()->waitsForRow);
    QCOMPARE(static_cast<int>(s.view.shading()->steps[100]), -1);
}

void TestDocumentView::readingEverythingIsSaidInWords()
{
    Scene s;
    fixture::TokenOptions options;
    options.selectsAll = true;
    s.view.setRun(fixture::runOf(9, s.document, {fixture::tokenOf(*s.document, options)},
                                 RunState::Finished, RunSide::B));
    s.focus.lockToken(9, 0);
    QVERIFY(s.view.shading()->readsEverything);
    QCOMPARE(static_cast<int>(s.view.shading()->votes[40]), 8);
    QCOMPARE(std::count(s.view.shading()->steps.begin(), s.view.shading()->steps.end(), -1),
             s.document->count());
    QVERIFY(s.view.footer().contains(QStringLiteral("reads every word")));
}

void TestDocumentView::otherDocumentsAnswersAreNotShown()
{
    Scene s;
    const auto other = fixture::documentOf(fixture::prose(5));
    s.view.setDocument(other->document, other);
    QVERIFY(!s.view.shading());
    QVERIFY(s.view.footer().startsWith(QStringLiteral("Ask a question")));
}

void TestDocumentView::hoverAndClickMoveTheFocus()
{
    Scene s;
    const QPoint at = s.pointOf(s.needle);
    QVERIFY(at.x() > 0);
    moveTo(s.canvas().viewport(), at);
    QCOMPARE(s.focus.shown().position, s.position(s.needle));
    QCOMPARE(s.focus.locked().position, std::int64_t{-1}); // hover is transient
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(s.canvas().viewport(), &leave);
    QCOMPARE(s.focus.shown().position, std::int64_t{-1});
    QTest::mouseClick(s.canvas().viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(s.focus.locked().position, s.position(s.needle));
    QCOMPARE(s.focus.locked().token, 6); // the token stays
}

void TestDocumentView::marksLieBehindTheText()
{
    Scene s;
    const QPoint at = s.pointOf(s.needle);
    QTest::qWait(150); // the fade of the first marks
    const QImage image =
        s.canvas().viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRect rect = s.canvas().tokenRects(s.needle).front().toAlignedRect();
    int ground = 0;
    int ink = 0;
    for (int y = rect.top() + 4; y < rect.bottom() - 4; ++y)
        for (int x = rect.left() + 2; x < rect.right() - 2; ++x) {
            const QColor c = image.pixelColor(x, y);
            ground += c == Theme::light().selectionRamp[4];
            ink += c.lightness() < 60;
        }
    QVERIFY2(ground > 100, qPrintable(QString::number(ground)));
    QVERIFY2(ink > 20, qPrintable(QString::number(ink)));
    // The word after it is not read: nothing but panel and ink there.
    const QRect next = s.canvas().tokenRects(s.needle + 3).front().toAlignedRect();
    for (int x = next.left() + 3; x < next.right() - 2; ++x)
        QCOMPARE(image.pixelColor(x, next.top() + 3), Theme::light().panel);
    Q_UNUSED(at)
}

void TestDocumentView::textKeepsItsContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("mode");
    for (const bool dark : {false, true})
        for (const auto mode : {ReadingMode::Votes, ReadingMode::Mass, ReadingMode::Missed})
            QTest::addRow("%s %d", dark ? "dark" : "light", static_cast<int>(mode))
                << dark << static_cast<int>(mode);
}

void TestDocumentView::textKeepsItsContrast()
{
    QFETCH(bool, dark);
    QFETCH(int, mode);
    // Relative luminance and contrast as in WCAG 2.
    const auto luminance = [](const QColor& c) {
        const auto part = [](double v) {
            return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
    const auto grounds = shadingColors(theme, static_cast<ReadingMode>(mode));
    const auto inks = shadingInks(theme, static_cast<ReadingMode>(mode));
    for (std::size_t i = 0; i < grounds.size(); ++i) {
        const double a = luminance(grounds[i]) + 0.05;
        const double b = luminance(inks[i]) + 0.05;
        QVERIFY2(
            std::max(a, b) / std::min(a, b) >= 4.5,
            qPrintable(QStringLiteral("step %1: %2").arg(i).arg(std::max(a, b) / std::min(a, b))));
    }
}

void TestDocumentView::tooltipTellsWhatIsKnown()
{
    Scene s;
    s.focus.setLayer(2);
    QString tip = s.view.describe(s.needle);
    QVERIFY(tip.contains(QStringLiteral("73914")));
    QVERIFY2(tip.contains(QStringLiteral("read by 7 of 8 layers")), qPrintable(tip));
    QVERIFY(tip.contains(QStringLiteral("selected in layers 0–6")));
    QVERIFY(!tip.contains(QStringLiteral("score")));
    QVERIFY(s.view.describe(41).contains(QStringLiteral("read by no layer")));
    s.view.setRow(kRun, 6, 2, fixture::rowOf(*s.run->tokens[6], 2, s.position(100)));
    tip = s.view.describe(s.needle);
    QVERIFY2(tip.contains(QStringLiteral("layer 2: score 1.5 · margin 0 · dense mass 0.234")),
             qPrintable(tip));
    QVERIFY2(
        s.view.describe(100).contains(QStringLiteral("margin −1.25 · dense mass 0.0625, missed")),
        qPrintable(s.view.describe(100)));
    QVERIFY(s.view.describe(-1).isEmpty() && s.view.describe(1 << 30).isEmpty());
}

void TestDocumentView::stepsThroughSelectedPositions()
{
    Scene s;
    s.canvas().setFocus();
    s.canvas().centreToken(0);
    QTest::keyClick(s.canvas().viewport(), Qt::Key_N);
    QCOMPARE(s.focus.locked().position, s.position(40));
    QTest::keyClick(s.canvas().viewport(), Qt::Key_N);
    QCOMPARE(s.focus.locked().position, s.position(s.needle - 1));
    QTest::keyClick(s.canvas().viewport(), Qt::Key_N);
    QCOMPARE(s.focus.locked().position, s.position(s.needle));
    QTest::keyClick(s.canvas().viewport(), Qt::Key_N); // the last one: stays
    QCOMPARE(s.focus.locked().position, s.position(s.needle));
    QTest::keyClick(s.canvas().viewport(), Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(s.focus.locked().position, s.position(s.needle - 1));
    QTRY_VERIFY(s.canvas().isTokenVisible(s.needle - 1));
}

void TestDocumentView::chosenPositionComesIntoView()
{
    Scene s;
    QVERIFY(!s.canvas().isTokenVisible(s.needle));
    s.focus.hoverPosition(s.position(s.needle)); // hovering elsewhere never scrolls
    QTest::qWait(20);
    QVERIFY(!s.canvas().isTokenVisible(s.needle));
    s.focus.endHover();
    s.focus.lockPosition(s.position(s.needle));
    QTRY_VERIFY(s.canvas().isTokenVisible(s.needle));
}

void TestDocumentView::findsAndSteps()
{
    QCOMPARE(findAll(QStringLiteral("aAaa"), QStringLiteral("aa")).size(), std::size_t{2});
    QVERIFY(findAll(QStringLiteral("abc"), QString()).empty());
    QCOMPARE(findAll(QString(1000, QLatin1Char('x')), QStringLiteral("x"), 10).size(),
             std::size_t{10});

    Scene s;
    s.canvas().setFocus();
    QTest::keyClick(s.canvas().viewport(), Qt::Key_F, Qt::ControlModifier);
    auto* edit = s.view.findChild<QLineEdit*>();
    QVERIFY(edit && edit->isVisible());
    QTest::keyClicks(edit, QStringLiteral("73914"));
    int hits = 0;
    for (const auto& bin : s.view.ruler()->bins())
        hits += bin.hits;
    QCOMPARE(hits, 1);
    QTRY_VERIFY(s.canvas().isTokenVisible(s.needle));
    edit->setText(QStringLiteral("ruth ferrant")); // whatever its case
    const auto count = s.document->document->text.count(QStringLiteral("Ruth Ferrant"));
    hits = 0;
    for (const auto& bin : s.view.ruler()->bins())
        hits += bin.hits;
    QCOMPARE(hits, static_cast<int>(count));
    const int before = s.canvas().verticalScrollBar()->value();
    for (int i = 0; i < count; ++i) // all the way round
        QTest::keyClick(edit, Qt::Key_Return);
    QTest::qWait(250);
    QTRY_VERIFY(std::abs(s.canvas().verticalScrollBar()->value() - before) <
                s.canvas().viewport()->height());
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    for (const auto& bin : s.view.ruler()->bins())
        QCOMPARE(bin.hits, 0);
}

void TestDocumentView::keysScroll()
{
    Scene s;
    QScrollBar* bar = s.canvas().verticalScrollBar();
    QTest::keyClick(s.canvas().viewport(), Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    const auto last = static_cast<int>(s.document->count()) - 1;
    QCOMPARE(s.canvas().visibleTokens().second, last + 1);
    QTest::keyClick(s.canvas().viewport(), Qt::Key_PageUp);
    QVERIFY(bar->value() < bar->maximum());
    QTest::keyClick(s.canvas().viewport(), Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QCOMPARE(s.canvas().visibleTokens().first, 0);
    QTest::keyClick(s.canvas().viewport(), Qt::Key_PageDown);
    QVERIFY(bar->value() > 300);
}

void TestDocumentView::rulerAndTextFollowEachOther()
{
    Scene s;
    const QRectF top = s.view.ruler()->lensRect();
    QTest::mouseClick(s.view.ruler(), Qt::LeftButton, {},
                      QPoint(19, static_cast<int>(s.view.ruler()->yOf(s.needle))));
    // One pixel of the ruler is many tokens; the needle is at most that far from the middle.
    const auto [first, last] = s.canvas().visibleTokens();
    QVERIFY(first < s.needle && s.needle < last);
    QVERIFY(s.view.ruler()->lensRect().top() > top.top());
    QVERIFY(s.view.ruler()->lensRect().contains(QPointF(19, s.view.ruler()->yOf(s.needle))));
}

void TestDocumentView::dragSelectsAndCopies()
{
    Scene s;
    const QPoint from = s.pointOf(s.needle);
    const auto rects = s.canvas().tokenRects(s.needle);
    const QPoint begin = QPoint(static_cast<int>(rects.front().left()), from.y());
    const QPoint end = QPoint(static_cast<int>(rects.front().right()), from.y());
    QWidget* viewport = s.canvas().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, begin);
    QMouseEvent drag(QEvent::MouseMove, QPointF(end), viewport->mapToGlobal(QPointF(end)),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &drag);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
    QCOMPARE(s.canvas().selectedText(), QStringLiteral("73914"));
    QCOMPARE(s.focus.locked().position, std::int64_t{-1}); // a drag is not a click
    QTest::keyClick(viewport, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("73914"));
    QTest::keyClick(viewport, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(s.canvas().selectedText(), s.document->document->text);
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, from);
    QCOMPARE(s.canvas().selectedText(), QStringLiteral("73914"));
}

void TestDocumentView::markedTextIsThePassageOfTheFocus()
{
    Scene s;
    auto* ruler = s.view.findChild<OverviewRuler*>();
    const QPoint word = s.pointOf(s.needle);
    QTest::mouseDClick(s.canvas().viewport(), Qt::LeftButton, {}, word);
    QCOMPARE(s.canvas().selectedText(), QStringLiteral("73914"));
    QCOMPARE(s.focus.passage(), (PositionSpan{s.position(s.needle), s.position(s.needle) + 1}));
    // Chosen on an axis, it is marked in the text and brought into view; the ruler has it too.
    s.focus.setPassage(s.position(20), s.position(24));
    const auto begin = s.document->begins[20];
    QCOMPARE(s.canvas().selectedText(), s.document->document->text.mid(begin, s.document->ends[23] - begin));
    QTRY_VERIFY(s.canvas().isTokenVisible(20));
    const QRectF band = ruler->spanRect(20, 24);
    QVERIFY(band.height() >= 3);
    const QColor edge = ruler->grab().toImage().pixelColor(static_cast<int>(band.left()) - 3, static_cast<int>(band.center().y()));
    QCOMPARE(edge, Theme::light().focus);
    // Beyond the document it is cut, and nothing is left to mark where it lies outside.
    s.focus.setPassage(s.position(static_cast<int>(s.document->count()) - 2), s.position(static_cast<int>(s.document->count()) + 9));
    QVERIFY(s.canvas().selectedText().size() > 0 && s.canvas().selection().second == s.document->ends.back());
    s.focus.setPassage(0, 1);
    QVERIFY(s.canvas().selectedText().isEmpty());
    // A click in the text lets go, and another document forgets it.
    s.focus.setPassage(s.position(20), s.position(24));
    QTest::mouseClick(s.canvas().viewport(), Qt::LeftButton, {}, s.pointOf(s.needle));
    QVERIFY(s.focus.passage().isEmpty());
    s.focus.setPassage(s.position(20), s.position(24));
    const auto other = fixture::documentOf(fixture::prose(50));
    s.view.setDocument(other->document, other);
    QVERIFY(s.focus.passage().isEmpty() && s.canvas().selectedText().isEmpty());

    // What is forced has a bar at the ruler's edge.
    const int end = static_cast<int>(other->count()); // far from the lens
    s.view.setForced({{SelectionEdit::Kind::Exclude, other->firstPosition + end - 90, other->firstPosition + end - 20, {}}});
    const QRectF forced = ruler->spanRect(end - 90, end - 20);
    QCOMPARE(ruler->grab().toImage().pixelColor(static_cast<int>(forced.right()) + 2, static_cast<int>(forced.center().y())), Theme::light().missed);
    QVERIFY(ruler->describe(forced.center().y()).contains(QStringLiteral("answers must not read it")));
}

void TestDocumentView::readersAreRanked()
{
    Scene s;
    const auto readers = s.view.readersOf(s.position(s.needle));
    QCOMPARE(readers.size(), std::size_t{8});
    for (std::size_t i = 0; i < readers.size(); ++i) { // token 7 reads it in 8 layers, token 0 in 1
        QCOMPARE(readers[i].token, 7 - static_cast<int>(i));
        QCOMPARE(readers[i].votes, 8 - static_cast<int>(i));
    }
    const auto equal = s.view.readersOf(s.position(40));
    QCOMPARE(equal.size(), std::size_t{8});
    QCOMPARE(equal.front().token, 0); // earlier first among equals
    QVERIFY(s.view.readersOf(s.position(41)).empty());
}

void TestDocumentView::passagesAreSentences()
{
    const auto document =
        fixture::documentOf(QStringLiteral("# A heading\n\nOne sentence. Another\nover two lines! "
                                           "And\na third?\n\n- an item\n- a second item\n"),
                            true);
    const auto passages = sentencesOf(*document);
    QStringList texts;
    for (const auto& passage : passages)
        texts += document->document->text.mid(passage.begin, passage.end - passage.begin);
    QCOMPARE(texts, (QStringList{QStringLiteral("# A heading"), QStringLiteral("One sentence."),
                                 QStringLiteral("Another\nover two lines!"),
                                 QStringLiteral("And\na third?"), QStringLiteral("- an item"),
                                 QStringLiteral("- a second item")}));
    for (const auto& passage : passages)
        QVERIFY(passage.endToken > passage.firstToken);
}

void TestDocumentView::passagesAreRanked()
{
    Scene s;
    QAbstractItemModelTester tester(s.view.passages()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    s.view.setPassagesVisible(true);
    const auto& ranked = s.view.passages()->model()->passages();
    QTRY_COMPARE(ranked.size(), std::size_t{2}); // once the sentences are found
    const auto text = [&](int row) {
        return s.view.passages()->model()->index(row).data().toString();
    };
    QVERIFY2(text(0).startsWith(QStringLiteral("The secret code")), qPrintable(text(0)));
    QCOMPARE(ranked[0].votes, std::int64_t{9});
    QCOMPARE(ranked[1].votes, std::int64_t{1});
    QCOMPARE(ranked[0].share, 9.0 / (8.0 * (ranked[0].endToken - ranked[0].firstToken)));
    QSignalSpy chosen(s.view.passages(), &PassagesList::passageChosen);
    auto* list = s.view.passages()->findChild<QAbstractItemView*>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(s.view.passages()->model()->index(0)).center());
    QCOMPARE(chosen.count(), 1);
    QTRY_VERIFY(s.canvas().isTokenVisible(s.needle));
    s.focus.hoverToken(kRun, 0);
    QCOMPARE(ranked[0].votes, std::int64_t{3});
}

void TestDocumentView::textStandsStillWhileHeightsBecomeExact()
{
    Scene s;
    const auto long_ = fixture::documentOf(fixture::prose(500), true);
    s.view.setDocument(long_->document, long_);
    QVERIFY(!s.canvas().page().isExact());
    const int token = static_cast<int>(long_->count() * 3 / 4);
    s.canvas().centreToken(token);
    const double y = s.canvas().tokenRects(token).front().top();
    QTRY_VERIFY(s.canvas().page().isExact()); // measured while idle, above and below
    QCOMPARE(s.canvas().tokenRects(token).front().top(), y);
    // A narrower window keeps the first visible line at the top.
    const auto first = s.canvas().visibleTokens().first;
    s.view.resize(560, 480);
    QTRY_VERIFY(std::abs(s.canvas().visibleTokens().first - first) < 60);
}

void TestDocumentView::legendAndFooterSayWhatOneSees()
{
    Scene s;
    auto* legend = s.view.findChild<LegendRamp*>();
    QCOMPARE(legend->low(), QStringLiteral("0"));
    QCOMPARE(legend->high(), QStringLiteral("8"));
    QVERIFY2(s.view.footer().contains(QStringLiteral("“73914” reads 3 of")),
             qPrintable(s.view.footer()));
    s.focus.hoverPosition(s.position(s.needle));
    QVERIFY2(s.view.footer().startsWith(QStringLiteral("Read by 7 of 8 layers at “73914”")),
             qPrintable(s.view.footer()));
    s.view.setMode(ReadingMode::Mass);
    QCOMPARE(legend->low(), QStringLiteral("0.001"));
    QCOMPARE(legend->high(), QStringLiteral("≥ 0.1"));
}

void TestDocumentView::worksWithoutTokensAndWithoutDocument()
{
    DocumentView view(ViewContext{});
    view.resize(500, 300);
    view.show();
    view.stepSelected(1);
    view.stepMatch(1);
    view.openFind();
    QVERIFY(view.describe(0).isEmpty());
    QVERIFY(view.readersOf(0).empty());
    (void)view.grab();
    const auto tokens = fixture::documentOf(fixture::prose(3), true);
    view.setDocument(tokens->document, nullptr);
    (void)view.grab();
    QVERIFY(view.footer().contains(QStringLiteral("once a model is loaded")));
    moveTo(view.canvas()->viewport(), QPoint(100, 20));
    view.setDocument(tokens->document, tokens);
    QVERIFY(view.footer().startsWith(QStringLiteral("Ask a question")));
    view.showFailure(QStringLiteral("No such file."));
    view.setDocument(nullptr, nullptr);
    (void)view.grab();
}

QTEST_MAIN(TestDocumentView)
#include "tst_document_view.moc"
