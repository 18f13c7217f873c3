// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bookmarks.h"
#include "app/range_readers.h"
#include "app/settings.h"
#include "tests/ui/text_fixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sightline;

namespace {

DocumentPtr documentOf(const QString& text)
{
    auto document = std::make_shared<Document>();
    document->text = text;
    return document;
}

} // namespace

class TestBookmarks : public QObject {
    Q_OBJECT

private slots:
    void togglesAndKeepsOrder();
    void belongToTheText();
    void damagedSettingsAreNoBookmarks();
    void namesComeFromTheTextUnlessGiven();
    void readersOfARangeAreCounted();
    void answerSentencesAreFound();
};

void TestBookmarks::togglesAndKeepsOrder()
{
    Bookmarks bookmarks(nullptr);
    QVERIFY(!bookmarks.toggle(1, 3)); // no document
    bookmarks.setDocument(documentOf(QStringLiteral("One two three four five six seven.")));
    QSignalSpy changed(&bookmarks, &Bookmarks::changed);
    QVERIFY(bookmarks.toggle(20, 24));
    QVERIFY(bookmarks.toggle(4, 7));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(bookmarks.all().size(), std::size_t{2});
    QCOMPARE(bookmarks.all()[0].begin, 4);
    QCOMPARE(bookmarks.indexAt(6, 6), 0);
    QCOMPARE(bookmarks.indexAt(7, 9), -1);
    QVERIFY(!bookmarks.toggle(5, 6)); // touches it: gone
    QCOMPARE(bookmarks.all().size(), std::size_t{1});
    bookmarks.remove(0);
    bookmarks.remove(0);
    QVERIFY(bookmarks.all().empty());
}

void TestBookmarks::belongToTheText()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(file);
        Bookmarks bookmarks(&settings);
        bookmarks.setDocument(documentOf(QStringLiteral("A text about towers.")));
        bookmarks.toggle(2, 6, QStringLiteral("the text"));
        bookmarks.toggle(13, 19);
        bookmarks.setDocument(documentOf(QStringLiteral("Another text.")));
        QVERIFY(bookmarks.all().empty());
        bookmarks.toggle(0, 7);
    }
    Settings settings(file); // another start; the document may have moved
    Bookmarks bookmarks(&settings);
    bookmarks.setDocument(documentOf(QStringLiteral("A text about towers.")));
    QCOMPARE(bookmarks.all(), (std::vector<Bookmark>{{2, 6, QStringLiteral("the text")}, {13, 19, QString()}}));
    bookmarks.clear();
    bookmarks.setDocument(documentOf(QStringLiteral("Another text.")));
    QCOMPARE(bookmarks.all().size(), std::size_t{1});
    bookmarks.setDocument(documentOf(QStringLiteral("A text about towers.")));
    QVERIFY(bookmarks.all().empty());
}

void TestBookmarks::damagedSettingsAreNoBookmarks()
{
    Bookmarks bookmarks(nullptr);
    bookmarks.setDocument(documentOf(QStringLiteral("Short.")));
    bookmarks.fromVariant({QVariant(3), QVariantMap{{QStringLiteral("begin"), 2}},
                           QVariantMap{{QStringLiteral("begin"), -1}, {QStringLiteral("end"), 2}},
                           QVariantMap{{QStringLiteral("begin"), 4}, {QStringLiteral("end"), 99}},
                           QVariantMap{{QStringLiteral("begin"), 3}, {QStringLiteral("end"), 2}},
                           QVariantMap{{QStringLiteral("begin"), 1}, {QStringLiteral("end"), 4}}});
    QCOMPARE(bookmarks.all(), (std::vector<Bookmark>{{1, 4, QString()}}));
    Bookmarks other(nullptr);
    other.setDocument(documentOf(QStringLiteral("Short.")));
    other.fromVariant(bookmarks.toVariant());
    QCOMPARE(other.all(), bookmarks.all());
}

void TestBookmarks::namesComeFromTheTextUnlessGiven()
{
    Bookmarks bookmarks(nullptr);
    bookmarks.setDocument(documentOf(QStringLiteral("The keeper\nof the lamp wrote down every ship that passed the point that year.")));
    bookmarks.toggle(4, 10);
    QVERIFY2(bookmarks.title(0).startsWith(QStringLiteral("keeper of the lamp")), qPrintable(bookmarks.title(0)));
    QVERIFY(bookmarks.title(0).size() <= 48);
    bookmarks.rename(0, QStringLiteral("  who \n wrote "));
    QCOMPARE(bookmarks.title(0), QStringLiteral("who wrote"));
    QVERIFY(bookmarks.title(1).isEmpty());
}

void TestBookmarks::readersOfARangeAreCounted()
{
    const auto document = fixture::documentOf(fixture::prose(6), true);
    std::vector<TokenRecordPtr> tokens;
    for (int t = 0; t < 3; ++t) {
        fixture::TokenOptions options;
        options.position = document->firstPosition + document->count() + 5 + t;
        options.selects = [t](int layer, std::int64_t i) { return layer == t && i >= 10 && i < 10 + 2 * t; };
        tokens.push_back(fixture::tokenOf(*document, options));
    }
    fixture::TokenOptions dense;
    dense.selectsAll = true;
    dense.position = document->firstPosition + 12; // sees document tokens 0..11
    tokens.push_back(fixture::tokenOf(*document, dense));
    const auto run = fixture::runOf(4, document, tokens);
    const std::int64_t first = document->firstPosition;
    const RangeReaders readers = readersOfRange(*run, first + 11, first + 14);
    QCOMPARE(readers.tokens, (std::vector<int>{1, 2, 3})); // token 0 reads nothing
    QCOMPARE(readers.layers, 8);
    QCOMPARE(readers.at(0, 1), 1); // token 11
    QCOMPARE(readers.at(1, 2), 3); // 11, 12, 13
    QCOMPARE(readers.at(1, 1), 0);
    QCOMPARE(readers.at(2, 5), 1); // the dense one sees 11 only
    QCOMPARE(firstSelected(*run->tokens[2], 2, first + 12, first + 14), first + 12);
    QCOMPARE(firstSelected(*run->tokens[2], 1, first + 12, first + 14), std::int64_t{-1});
    QCOMPARE(firstSelected(*run->tokens[2], 99, first, first + 14), std::int64_t{-1});
    QVERIFY(readersOfRange(*run, first + 100, first + 100).tokens.empty());
}

void TestBookmarks::answerSentencesAreFound()
{
    const auto document = fixture::documentOf(fixture::prose(3), true);
    std::vector<TokenRecordPtr> tokens;
    for (const char* text : {" It", " is", " 58236", ".", " Ruth", " left", " it", "!", " So"}) {
        fixture::TokenOptions options;
        options.text = QString::fromLatin1(text);
        options.position = document->firstPosition + document->count() + 5 + std::ssize(tokens);
        tokens.push_back(fixture::tokenOf(*document, options));
    }
    const auto run = fixture::runOf(4, document, tokens);
    for (int token = 0; token < 9; ++token) {
        const auto expected = token < 4 ? std::pair{0, 4} : token < 8 ? std::pair{4, 8} : std::pair{8, 9};
        QVERIFY2(answerSentence(*run, token) == expected,
                 qPrintable(QStringLiteral("%1: %2 %3").arg(token).arg(answerSentence(*run, token).first).arg(answerSentence(*run, token).second)));
    }
}

QTEST_GUILESS_MAIN(TestBookmarks)
#include "tst_bookmarks.moc"
