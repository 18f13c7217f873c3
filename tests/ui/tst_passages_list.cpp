// SPDX-License-Identifier: GPL-3.0-or-later
// Passages by every order, their filter, keys and export; the table of who read them; bookmarks in the document.
#include "app/bookmarks.h"
#include "app/focus.h"
#include "tests/ui/text_fixture.h"
#include "ui/theme.h"
#include "ui/views/document_canvas.h"
#include "ui/views/document_view.h"
#include "ui/views/overview_ruler.h"
#include "ui/views/passages_list.h"
#include "ui/views/readers_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sightline;

namespace {

/// Six sentences; an answer of two sentences: tokens 0..2 read sentence 1 (token t: its first t + 1 tokens in layer 2),
/// tokens 3 and 4 read all of sentence 4 in layer 5.
struct Scene {
    DocumentTokensPtr document = fixture::documentOf(
        QStringLiteral("The keeper wrote it down. The code was hidden in a drawer. Nobody asked why.\n\n"
                       "Ruth left in spring, with a \"lamp\". The harbour froze twice. That was all."), false);
    std::vector<TextUnit> sentences = sentencesOf(*document);
    RunPtr run;
    Focus focus;
    Bookmarks bookmarks{nullptr};
    DocumentView view{ViewContext{nullptr, &focus, nullptr}};

    Scene()
    {
        QApplication::setEffectEnabled(Qt::UI_General, false);
        std::vector<TokenRecordPtr> tokens;
        const QStringList words{QStringLiteral(" It"), QStringLiteral(" was"), QStringLiteral("."), QStringLiteral(" Ruth"),
                                QStringLiteral(" did")};
        for (int t = 0; t < 5; ++t) {
            fixture::TokenOptions options;
            options.text = words[t];
            options.position = document->firstPosition + document->count() + 9 + t;
            options.selects = [this, t](int layer, std::int64_t i) {
                const TextUnit& a = sentences[1];
                const TextUnit& b = sentences[4];
                return t < 3 ? layer == 2 && i >= a.firstToken && i <= a.firstToken + t
                             : layer == 5 && i >= b.firstToken && i < b.endToken;
            };
            tokens.push_back(fixture::tokenOf(*document, options));
        }
        run = fixture::runOf(3, document, tokens);
        view.setPalette(Theme::light().palette());
        view.resize(720, 620);
        view.setBookmarks(&bookmarks);
        view.show();
        view.setDocument(document->document, document);
        view.setRun(run);
        focus.lockToken(3, 2);
        view.setPassagesVisible(true);
    }
    PassagesList& list() const { return *view.passages(); }
    QListView* rows() const { return list().findChild<QListView*>(); }
    const std::vector<TextPassage>& ranked() const { return list().model()->passages(); }
    QString text(int row) const { return list().model()->index(row).data().toString(); }
};

} // namespace

class TestPassagesList : public QObject {
    Q_OBJECT

private slots:
    void rankedByVotesOfTheToken();
    void rankedByReadsOfTheAnswer();
    void leastReadComeFirst();
    void sentenceOfTheAnswerHasItsPassages();
    void massIsOfTheLayer();
    void paragraphsAreRankedToo();
    void filterLeavesMatches();
    void enterMakesItTheFocus();
    void copiesAndSavesTables();
    void readersTableLeadsToTokens();
    void tableIsWalkedByKeys();
    void bookmarksComeAndGo();
    void bookmarksAreReached();
};

void TestPassagesList::rankedByVotesOfTheToken()
{
    Scene s;
    QAbstractItemModelTester tester(s.list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(s.ranked().size(), std::size_t{1});
    QCOMPARE(s.ranked()[0].votes, 3); // token 2 reads three tokens of it in one layer
    QCOMPARE(s.ranked()[0].share, 3.0 / (8.0 * s.ranked()[0].tokens()));
    QVERIFY(s.text(0).startsWith(QStringLiteral("The code")));
    s.focus.lockToken(3, 3);
    QVERIFY(s.text(0).startsWith(QStringLiteral("The harbour")));
}

void TestPassagesList::rankedByReadsOfTheAnswer()
{
    Scene s;
    s.list().setOrder(PassageOrder::AnswerReads);
    QTRY_COMPARE(s.ranked().size(), std::size_t{2});
    const int tokens = s.sentences[4].endToken - s.sentences[4].firstToken;
    QCOMPARE(s.ranked()[0].reads, 2 * tokens); // two answer tokens, one layer, all of it
    QCOMPARE(s.ranked()[0].readShare, 2.0 / (5 * 8));
    QCOMPARE(s.ranked()[1].reads, 1 + 2 + 3);
    QVERIFY2(s.list().note().contains(QStringLiteral("answer's 5 tokens")), qPrintable(s.list().note()));
    s.focus.lockToken(3, 0); // the same whatever token is in focus
    QCOMPARE(s.ranked().size(), std::size_t{2});
}

void TestPassagesList::leastReadComeFirst()
{
    Scene s;
    s.view.setMode(ReadingMode::Unread); // the list goes along
    QCOMPARE(s.list().order(), PassageOrder::LeastRead);
    QTRY_COMPARE(s.ranked().size(), s.sentences.size());
    for (int row = 0; row < 4; ++row)
        QCOMPARE(s.ranked()[static_cast<std::size_t>(row)].reads, std::int64_t{0});
    QVERIFY(s.text(0).startsWith(QStringLiteral("The keeper"))); // the earlier of equals
    QCOMPARE(s.list().model()->index(0).data(PassageModel::AmountRole).toString(), QStringLiteral("unread"));
    QVERIFY(s.text(5).startsWith(QStringLiteral("The harbour")));
    QVERIFY2(s.list().note().contains(QStringLiteral("4 of them unread")), qPrintable(s.list().note()));
}

void TestPassagesList::sentenceOfTheAnswerHasItsPassages()
{
    Scene s;
    s.list().setOrder(PassageOrder::SentenceReads);
    QTRY_COMPARE(s.ranked().size(), std::size_t{1});
    QCOMPARE(s.ranked()[0].reads, std::int64_t{6}); // tokens 0 to 2 are its sentence
    QVERIFY2(s.list().note().contains(QStringLiteral("It was.")), qPrintable(s.list().note()));
    s.focus.hoverToken(3, 4); // pointing at the other sentence
    QTRY_VERIFY(s.ranked().size() == 1 && s.text(0).startsWith(QStringLiteral("The harbour")));
    s.focus.endHover();
    QTRY_VERIFY(s.text(0).startsWith(QStringLiteral("The code")));
}

void TestPassagesList::massIsOfTheLayer()
{
    Scene s;
    s.focus.setLayer(2);
    s.view.setMode(ReadingMode::Missed);
    QVERIFY2(s.list().note().contains(QStringLiteral("being")), qPrintable(s.list().note()));
    const int missed = s.sentences[2].firstToken;
    s.view.setRow(3, 2, 2, fixture::rowOf(*s.run->tokens[2], 2, s.document->firstPosition + missed));
    QTRY_COMPARE(s.ranked().size(), std::size_t{1});
    QCOMPARE(s.ranked()[0].missed, 0.0625);
    QVERIFY(s.text(0).startsWith(QStringLiteral("Nobody")));
    s.view.setMode(ReadingMode::Mass);
    QCOMPARE(s.ranked().size(), std::size_t{2});
    QVERIFY(s.text(0).startsWith(QStringLiteral("The code")));
}

void TestPassagesList::paragraphsAreRankedToo()
{
    Scene s;
    s.list().setOrder(PassageOrder::LeastRead);
    s.view.setGranularity(Granularity::Paragraph);
    QTRY_COMPARE(s.ranked().size(), std::size_t{2});
    QVERIFY(s.list().note().contains(QStringLiteral("paragraphs")));
    s.view.setGranularity(Granularity::Token);
    QTRY_COMPARE(s.ranked().size(), s.sentences.size());
}

void TestPassagesList::filterLeavesMatches()
{
    Scene s;
    s.list().setOrder(PassageOrder::LeastRead);
    QTRY_COMPARE(s.ranked().size(), s.sentences.size());
    auto* filter = s.list().findChild<QLineEdit*>();
    s.rows()->setFocus();
    QTest::keyClick(s.rows(), Qt::Key_Slash);
    QTest::keyClicks(filter, QStringLiteral("WAS the"));
    QCOMPARE(s.ranked().size(), std::size_t{1}); // "The code was hidden": every word, whatever its case
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(s.ranked().size(), s.sentences.size());
    filter->setText(QStringLiteral("no such words"));
    QVERIFY(s.ranked().empty());
}

void TestPassagesList::enterMakesItTheFocus()
{
    Scene s;
    QTRY_COMPARE(s.ranked().size(), std::size_t{1});
    s.rows()->setFocus();
    s.rows()->setCurrentIndex(s.list().model()->index(0));
    QTest::keyClick(s.rows(), Qt::Key_Return);
    const std::int64_t at = s.focus.locked().position - s.document->firstPosition;
    QVERIFY(at >= s.sentences[1].firstToken && at < s.sentences[1].endToken);
    QVERIFY(s.view.shading()->steps[static_cast<std::size_t>(at)] >= 0); // a marked word
}

void TestPassagesList::copiesAndSavesTables()
{
    Scene s;
    s.list().setOrder(PassageOrder::LeastRead);
    QTRY_COMPARE(s.ranked().size(), s.sentences.size());
    s.rows()->setFocus();
    QTest::keyClick(s.rows(), Qt::Key_C, Qt::ControlModifier);
    QStringList lines = QApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), qsizetype{7});
    const QStringList names = lines[0].split(QLatin1Char('\t'));
    const auto last = lines[6].split(QLatin1Char('\t'));
    QCOMPARE(last.size(), names.size());
    QCOMPARE(last[names.indexOf(QStringLiteral("answer_reads"))].toLongLong(), s.ranked()[5].reads);
    QCOMPARE(last[names.indexOf(QStringLiteral("first_position"))].toLongLong(),
             s.document->firstPosition + s.sentences[4].firstToken);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("passages.csv"));
    QVERIFY(s.list().writeCsv(path).isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    QVERIFY(csv.contains(QStringLiteral("\"Ruth left in spring, with a \"\"lamp\"\".\""))); // as RFC 4180 quotes
    const QString failure = s.list().writeCsv(folder.filePath(QStringLiteral("no/such/folder.csv")));
    QVERIFY2(failure.contains(QStringLiteral("could not be written")), qPrintable(failure));
}

void TestPassagesList::readersTableLeadsToTokens()
{
    Scene s;
    const TextUnit& unit = s.sentences[1];
    s.view.showReaders(unit.firstToken, unit.endToken);
    ReadersTable* table = s.view.readersDialog()->table();
    QCOMPARE(table->readers().tokens, (std::vector<int>{0, 1, 2}));
    QCOMPARE(table->readers().at(2, 2), 3);
    QVERIFY2(table->describe(2, 2).contains(QStringLiteral("selects 3 of")), qPrintable(table->describe(2, 2)));
    const QImage image = table->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QCOMPARE(image.pixelColor(table->cellRect(2, 2).center()), Theme::light().selectionRamp[4]);
    QVERIFY(image.pixelColor(table->cellRect(2, 3).center()) != Theme::light().selectionRamp[4]);
    QTest::mouseClick(table, Qt::LeftButton, {}, table->cellRect(1, 2).center());
    QCOMPARE(s.focus.locked().token, 1);
    QCOMPARE(s.focus.locked().layer, std::int64_t{2});
    QCOMPARE(s.focus.locked().position, s.document->firstPosition + unit.firstToken);
    QVERIFY(s.view.readersDialog()->summary().startsWith(QStringLiteral("3 of the 5 answer tokens")));
    s.view.showReaders(s.sentences[2].firstToken, s.sentences[2].endToken);
    QVERIFY(table->readers().tokens.empty());
    (void)table->grab();
    s.focus.lockPosition(s.document->firstPosition + unit.endToken - 1);
    s.view.showReadersHere(); // the sentence of the word in focus
    QCOMPARE(table->readers().tokens, (std::vector<int>{0, 1, 2}));
}

void TestPassagesList::tableIsWalkedByKeys()
{
    Scene s;
    s.view.showReaders(s.sentences[4].firstToken, s.sentences[4].endToken);
    ReadersTable* table = s.view.readersDialog()->table();
    table->setCurrent(0, 0);
    for (const int key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right})
        QTest::keyClick(table, static_cast<Qt::Key>(key));
    QCOMPARE(table->currentRow(), 1); // there are two rows
    QCOMPARE(table->currentLayer(), 5);
    QVERIFY(table->accessibleDescription().contains(QStringLiteral("layer 5")));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(s.focus.locked().token, 4);
    QCOMPARE(s.focus.locked().layer, std::int64_t{5});
}

void TestPassagesList::bookmarksComeAndGo()
{
    Scene s;
    QSignalSpy said(&s.view, &DocumentView::message);
    s.focus.lockPosition(s.document->firstPosition + s.sentences[2].firstToken);
    s.view.toggleBookmark();
    QCOMPARE(s.bookmarks.all().size(), std::size_t{1});
    QCOMPARE(s.bookmarks.all()[0].begin, s.sentences[2].begin); // the word without the blank before it
    QVERIFY(said.last().first().toString().contains(QStringLiteral("Nobody asked")));
    QCOMPARE(s.view.bookmarkHere(), 0);
    QVERIFY(s.view.ruler()->describe(s.view.ruler()->yOf(s.sentences[2].firstToken)).contains(QStringLiteral("bookmark: Nobody")));
    s.view.toggleBookmark();
    QVERIFY(s.bookmarks.all().empty());
    QCOMPARE(s.view.bookmarkHere(), -1);
    // Text marked with the mouse goes before the focus.
    s.view.canvas()->selectAll();
    s.view.toggleBookmark();
    QCOMPARE(s.bookmarks.all()[0].end, static_cast<std::int32_t>(s.document->document->text.size()));
    (void)s.view.grab();
}

void TestPassagesList::bookmarksAreReached()
{
    Scene s;
    s.bookmarks.toggle(s.sentences[1].begin, s.sentences[1].end);
    s.bookmarks.toggle(s.sentences[4].begin, s.sentences[4].end);
    s.view.goToBookmark(1);
    QCOMPARE(s.focus.locked().position, s.document->firstPosition + s.sentences[4].firstToken);
    s.view.stepBookmark(1); // round the end
    QCOMPARE(s.focus.locked().position, s.document->firstPosition + s.sentences[1].firstToken);
    s.view.stepBookmark(-1);
    QCOMPARE(s.focus.locked().position, s.document->firstPosition + s.sentences[4].firstToken);
    s.view.goToBookmark(7); // there is none
    QCOMPARE(s.focus.locked().position, s.document->firstPosition + s.sentences[4].firstToken);
}

QTEST_MAIN(TestPassagesList)
#include "tst_passages_list.moc"
