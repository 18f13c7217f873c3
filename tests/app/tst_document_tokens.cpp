// SPDX-License-Identifier: GPL-3.0-or-later
// Token byte ranges as ranges of a QString.
#include "app/document_tokens.h"

#include <QString>
#include <QTest>

using namespace sightline;

class DocumentTokensTest : public QObject {
    Q_OBJECT

private slots:
    void mixedText()
    {
        // Characters of one to four bytes: a é 漢 😀 b
        const QString text = QStringLiteral("aé漢😀b");
        const std::string utf8 = text.toStdString();
        QCOMPARE(utf8.size(), std::size_t(11));
        const std::vector<TokenSpan> spans { { 0, 1 }, { 1, 3 }, { 3, 6 }, { 6, 10 }, { 10, 11 } };
        const TextRanges ranges = toUtf16Ranges(utf8, spans);
        const std::vector<std::int32_t> begins { 0, 1, 2, 3, 5 }, ends { 1, 2, 3, 5, 6 };
        QCOMPARE(ranges.begins, begins);
        QCOMPARE(ranges.ends, ends);
        QCOMPARE(text.mid(3, 2), QStringLiteral("😀"));
    }

    void splitCharacterBelongsToItsLastToken()
    {
        const std::string utf8 = QStringLiteral("x😀漢y").toStdString();
        // x + half an emoji, the other half, two thirds of the ideograph, the last third + y
        const std::vector<TokenSpan> spans { { 0, 3 }, { 3, 5 }, { 5, 7 }, { 7, 9 } };
        const TextRanges ranges = toUtf16Ranges(utf8, spans);
        const std::vector<std::int32_t> begins { 0, 1, 3, 3 }, ends { 1, 3, 3, 5 };
        QCOMPARE(ranges.begins, begins);
        QCOMPARE(ranges.ends, ends);
    }

    void emptyAndOutside()
    {
        const TextRanges none = toUtf16Ranges("", {});
        QVERIFY(none.begins.empty());
        const std::vector<TokenSpan> spans { { 0, 0 }, { 1, 1 }, { 2, 99 }, { 0, 1 } };
        const TextRanges ranges = toUtf16Ranges("abc", spans);
        const std::vector<std::int32_t> begins { 0, 1, 2, 0 }, ends { 0, 1, 3, 1 };
        QCOMPARE(ranges.begins, begins);
        QCOMPARE(ranges.ends, ends);
    }

    void coversLongTextWithoutGaps()
    {
        QString text;
        std::vector<TokenSpan> spans;
        std::int64_t at = 0;
        for (int i = 0; i < 20000; ++i) {
            const QString piece = i % 3 == 0 ? QStringLiteral("wörd ") : i % 3 == 1 ? QStringLiteral("😀") : QStringLiteral("x");
            text += piece;
            const std::int64_t length = piece.toUtf8().size();
            spans.push_back({ at, at + length });
            at += length;
        }
        const TextRanges ranges = toUtf16Ranges(text.toStdString(), spans);
        QCOMPARE(ranges.begins.front(), 0);
        for (std::size_t i = 1; i < spans.size(); ++i)
            QCOMPARE(ranges.begins[i], ranges.ends[i - 1]);
        QCOMPARE(ranges.ends.back(), static_cast<std::int32_t>(text.size()));
    }
};

QTEST_GUILESS_MAIN(DocumentTokensTest)
#include "tst_document_tokens.moc"
