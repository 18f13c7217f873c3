// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answer_reads.h"
#include "app/text_units.h"
#include "tests/ui/text_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace sightline;

namespace {

/// An answer of `count` tokens over the document: token t selects document token 10 + t in layers 0..t, token 40 in
/// layer 3 alone.
RunPtr answerOf(const DocumentTokensPtr& document, int count, RunId id = 1)
{
    std::vector<TokenRecordPtr> tokens;
    for (int t = 0; t < count; ++t) {
        fixture::TokenOptions options;
        options.position = document->firstPosition + document->count() + 5 + t;
        options.selects = [t](int layer, std::int64_t token) {
            return (token == 10 + t && layer <= t) || (token == 40 && layer == 3);
        };
        tokens.push_back(fixture::tokenOf(*document, options));
    }
    return fixture::runOf(id, document, tokens);
}

} // namespace

class TestAnswerReads : public QObject {
    Q_OBJECT

private slots:
    void countsTokensAndPairs();
    void goesOnFromAnEarlierCount();
    void denseTokensReadWhatTheySee();
    void countsOneLayer();
    void counterGivesTheNewest();
    void unitsPartitionTheText();
    void paragraphsAndSentencesNest();
};

void TestAnswerReads::countsTokensAndPairs()
{
    const auto document = fixture::documentOf(fixture::prose(6), true);
    const auto reads = countReads(*answerOf(document, 4), document, nullptr);
    QCOMPARE(reads->tokens, 4);
    QCOMPARE(reads->layers, 8);
    QCOMPARE(reads->anyLayer.size(), static_cast<std::size_t>(document->count()));
    for (int t = 0; t < 4; ++t) {
        QCOMPARE(reads->anyLayer[static_cast<std::size_t>(10 + t)], 1); // however many layers
        QCOMPARE(reads->pairs[static_cast<std::size_t>(10 + t)], t + 1);
    }
    QCOMPARE(reads->anyLayer[40], 4);
    QCOMPARE(reads->pairs[40], 4);
    QCOMPARE(reads->unread, document->count() - 5);
    QCOMPARE(reads->readEverything, 0);
}

void TestAnswerReads::goesOnFromAnEarlierCount()
{
    const auto document = fixture::documentOf(fixture::prose(6), true);
    const auto first = countReads(*answerOf(document, 2), document, nullptr);
    const RunPtr longer = answerOf(document, 5);
    const auto both = countReads(*longer, document, first);
    const auto atOnce = countReads(*longer, document, nullptr);
    QCOMPARE(both->anyLayer, atOnce->anyLayer);
    QCOMPARE(both->pairs, atOnce->pairs);
    QCOMPARE(both->unread, atOnce->unread);
    QCOMPARE(both->tokens, 5);
    // Another run does not go on from it.
    const auto other = countReads(*answerOf(document, 5, 2), document, first);
    QCOMPARE(other->anyLayer, atOnce->anyLayer);
}

void TestAnswerReads::denseTokensReadWhatTheySee()
{
    const auto document = fixture::documentOf(fixture::prose(6), true);
    fixture::TokenOptions options;
    options.selectsAll = true;
    options.position = document->firstPosition + 20; // its query sees document tokens 0..18 and no more
    const auto run = fixture::runOf(3, document, {fixture::tokenOf(*document, options)});
    const auto reads = countReads(*run, document, nullptr);
    QCOMPARE(reads->readEverything, 1);
    QCOMPARE(reads->anyLayer[19], 1);
    QCOMPARE(reads->anyLayer[20], 0);
    QCOMPARE(reads->pairs[19], 8);
    QCOMPARE(readsAtLayer(*run, *document, 2)[19], 1);
    QCOMPARE(readsAtLayer(*run, *document, 2)[20], 0);
}

void TestAnswerReads::countsOneLayer()
{
    const auto document = fixture::documentOf(fixture::prose(6), true);
    const auto run = answerOf(document, 4);
    QCOMPARE(readsAtLayer(*run, *document, 3)[40], 4);
    QCOMPARE(readsAtLayer(*run, *document, 2)[40], 0);
    QCOMPARE(readsAtLayer(*run, *document, 2)[12], 1);
    QCOMPARE(readsAtLayer(*run, *document, 3)[12], 0);
    QCOMPARE(readsAtLayer(*run, *document, 99)[40], 0);
}

void TestAnswerReads::counterGivesTheNewest()
{
    const auto document = fixture::documentOf(fixture::prose(6), true);
    ReadCounter counter;
    QSignalSpy counted(&counter, &ReadCounter::counted);
    QVERIFY(!counter.reads(nullptr, document));
    QVERIFY(!counter.reads(answerOf(document, 2), document));
    const RunPtr newest = answerOf(document, 6);
    for (int tokens = 3; tokens <= 6; ++tokens)
        (void)counter.reads(tokens == 6 ? newest : answerOf(document, tokens), document);
    QTRY_VERIFY(counter.isIdle());
    QVERIFY(counted.count() >= 1);
    const auto reads = counter.reads(newest, document);
    QVERIFY(reads);
    QCOMPARE(reads->tokens, 6);
    QCOMPARE(reads->anyLayer, countReads(*newest, document, nullptr)->anyLayer);
    QVERIFY(counter.isIdle()); // it was at hand: nothing is counted again
}

void TestAnswerReads::unitsPartitionTheText()
{
    const auto document = fixture::documentOf(fixture::prose(20), true);
    const auto units = unitsOf(document);
    for (const auto granularity : {Granularity::Sentence, Granularity::Paragraph}) {
        int next = 0;
        for (const TextUnit& unit : units->of(granularity)) {
            QVERIFY(unit.firstToken >= next);
            QVERIFY(unit.endToken > unit.firstToken);
            next = unit.endToken;
        }
        // Only line ends lie between units.
        for (int token = 0; token < static_cast<int>(document->count()); ++token) {
            const int unit = unitOfToken(units->of(granularity), token);
            const auto i = static_cast<std::size_t>(token);
            const QString piece = document->document->text.mid(document->begins[i], document->ends[i] - document->begins[i]);
            QVERIFY2(unit >= 0 || piece.trimmed().isEmpty(), qPrintable(piece));
            if (unit >= 0) {
                const TextUnit& at = units->of(granularity)[static_cast<std::size_t>(unit)];
                QVERIFY(token >= at.firstToken && token < at.endToken);
            }
        }
    }
    QCOMPARE(unitOfToken({}, 3), -1);
}

void TestAnswerReads::paragraphsAndSentencesNest()
{
    const auto document = fixture::documentOf(
        QStringLiteral("# A heading\nOne sentence. Another\nover two lines!\n\n- an item\n- a second item\n\nThe end. Really."),
        true);
    const auto units = unitsOf(document);
    QStringList paragraphs;
    for (const TextUnit& unit : units->paragraphs)
        paragraphs += document->document->text.mid(unit.begin, unit.end - unit.begin);
    QCOMPARE(paragraphs, (QStringList{QStringLiteral("# A heading"), QStringLiteral("One sentence. Another\nover two lines!"),
                                      QStringLiteral("- an item"), QStringLiteral("- a second item"),
                                      QStringLiteral("The end. Really.")}));
    QCOMPARE(units->sentences.size(), std::size_t{7});
}

QTEST_GUILESS_MAIN(TestAnswerReads)
#include "tst_answer_reads.moc"
