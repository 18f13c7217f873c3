// SPDX-License-Identifier: GPL-3.0-or-later
// Several documents as one text, and texts that were cut.
#include "app/documents/combined_document.h"
#include "app/documents/document_reader.h"

#include <QTest>

using namespace sightline;

namespace {

DocumentPtr make(const char* title, const QString& text, bool isMarkdown = false, std::vector<std::int32_t> pages = {})
{
    auto document = std::make_shared<Document>();
    document->title = QString::fromLatin1(title);
    document->path = QStringLiteral("/docs/") + document->title;
    document->text = text;
    document->isMarkdown = isMarkdown;
    document->pageBegins = std::move(pages);
    return document;
}

} // namespace

class CombinedDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void oneStaysAsItIs()
    {
        QCOMPARE(combineDocuments({}), DocumentPtr());
        const DocumentPtr one = make("log", QStringLiteral("text\n"));
        QCOMPARE(combineDocuments({ one }), one);
        QCOMPARE(documentsIn(one), std::vector<DocumentPtr> { one });
        QCOMPARE(withDocument(nullptr, one), one);
        QCOMPARE(withoutPart(one, 0), DocumentPtr());
        QCOMPARE(withoutPart(one, 1), one);
    }

    void partsHaveHeadingsAndRanges()
    {
        const DocumentPtr both = combineDocuments({ make("log", QStringLiteral("first\n\n")),
                                                    make("map", QStringLiteral("second page"), true, { 0, 7 }) });
        QCOMPARE(both->text, QStringLiteral("# Document 1: log\n\nfirst\n\n# Document 2: map\n\nsecond page"));
        QCOMPARE(both->title, QStringLiteral("2 documents"));
        QVERIFY(both->path.isEmpty());
        QVERIFY(both->isMarkdown);
        QCOMPARE(both->parts.size(), std::size_t(2));
        const DocumentPart& second = both->parts[1];
        QCOMPARE(both->text.mid(second.begin, 13), QStringLiteral("# Document 2:"));
        QCOMPARE(both->text.mid(second.textBegin, second.end - second.textBegin), QStringLiteral("second page"));
        QCOMPARE(both->pageBegins, (std::vector<std::int32_t> { second.textBegin, second.textBegin + 7 }));
        QCOMPARE(partAt(*both, 0), 0);
        QCOMPARE(partAt(*both, second.begin - 1), 0);
        QCOMPARE(partAt(*both, second.begin), 1);
        QCOMPARE(partAt(*make("x", QStringLiteral("y")), 0), -1);
    }

    void partsComeApartAgain()
    {
        const DocumentPtr three = withDocument(
            combineDocuments({ make("a", QStringLiteral("one")), make("b", QStringLiteral("two"), true, { 0, 2 }) }),
            make("c", QStringLiteral("three")));
        QCOMPARE(three->parts.size(), std::size_t(3));
        const DocumentPtr left = withoutPart(withoutPart(three, 0), 1);
        QVERIFY(left->parts.empty());
        QCOMPARE(left->title, QStringLiteral("b"));
        QCOMPARE(left->text, QStringLiteral("two"));
        QCOMPARE(left->path, QStringLiteral("/docs/b"));
        QCOMPARE(left->pageBegins, (std::vector<std::int32_t> { 0, 2 }));
        QVERIFY(left->isMarkdown);
        // Numbers follow the order that is left.
        QVERIFY(withoutPart(three, 1)->text.contains(QStringLiteral("# Document 2: c")));
    }

    void warningsNameTheirDocument()
    {
        auto hurt = std::make_shared<Document>(*make("log", QStringLiteral("x")));
        hurt->warnings << QStringLiteral("One place is not valid.");
        const DocumentPtr both = combineDocuments({ hurt, make("map", QStringLiteral("y")) });
        QCOMPARE(both->warnings, QStringList { QStringLiteral("log: One place is not valid.") });
    }

    void cutsKeepTheirPlace()
    {
        const DocumentPtr both = combineDocuments({ make("a", QStringLiteral("0123456789"), false, { 0, 4, 8 }),
                                                    make("b", QStringLiteral("abcdef")) });
        const std::int32_t begin = both->parts[0].textBegin + 5, end = both->parts[1].textBegin + 2;
        const DocumentCut cut { 7, 20, 40 };
        const DocumentPtr part = cutDocument(both, begin, end, cut);
        QVERIFY(part->text.startsWith(QStringLiteral("56789")));
        QVERIFY(part->text.endsWith(QStringLiteral("ab")));
        QCOMPARE(*part->cut, cut);
        QCOMPARE(part->pageBegins, (std::vector<std::int32_t> { 0, 3 })); // page 2 goes on, page 3 begins
        QCOMPARE(part->parts[0].begin, 0);
        QCOMPARE(part->parts[0].end, 5);
        QCOMPARE(part->text.mid(part->parts[1].textBegin), QStringLiteral("ab"));
        // What is added or removed concerns the whole again.
        QCOMPARE(documentsIn(part).size(), std::size_t(2));
        QCOMPARE(withoutPart(part, 0)->text, QStringLiteral("abcdef"));
        QVERIFY(!withoutPart(part, 0)->cut);
        const DocumentPtr onlyFirst = cutDocument(both, 0, 25, cut);
        QCOMPARE(onlyFirst->parts.size(), std::size_t(1));
    }

    void aLostRestStaysCut()
    {
        auto rest = std::make_shared<Document>(*make("a", QStringLiteral("half")));
        rest->cut = DocumentCut { 0, 5, 10 };
        const DocumentPtr both = combineDocuments({ rest, make("b", QStringLiteral("more")) });
        QVERIFY(both->cut);
        QCOMPARE(both->cut->keptTokens, std::int64_t(5));
        QCOMPARE(both->cut->allTokens, std::int64_t(10));
    }
};

QTEST_GUILESS_MAIN(CombinedDocumentTest)
#include "tst_combined_document.moc"
