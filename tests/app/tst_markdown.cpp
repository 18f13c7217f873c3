// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown with the way back to its source.
#include "app/markdown.h"

#include <QTest>

#include <random>

using namespace sightline::markdown;

namespace {

Piece whole(const QString& text, bool isOpen = false)
{
    return parse(text, 0, static_cast<std::int32_t>(text.size()), isOpen);
}

/// Blocks in one line each: kind and level, marker, text.
QStringList outline(const Piece& piece)
{
    QStringList lines;
    for (const Block& block : piece.blocks) {
        QString line;
        switch (block.kind) {
        case Block::Kind::Paragraph:
            line = QStringLiteral("p");
            break;
        case Block::Kind::Heading:
            line = QStringLiteral("h%1").arg(block.level);
            break;
        case Block::Kind::Code:
            line = QStringLiteral("code(%1)").arg(block.language);
            break;
        case Block::Kind::Rule:
            line = QStringLiteral("rule");
            break;
        case Block::Kind::Cell:
            line = QStringLiteral("%1%2.%3").arg(block.isHead ? QStringLiteral("th") : QStringLiteral("td")).arg(block.row).arg(block.column);
            break;
        }
        if (block.quote > 0)
            line += QString(block.quote, u'>');
        if (block.list > 0)
            line += QStringLiteral("/%1").arg(block.list) + block.marker;
        lines << line + QStringLiteral(": ") + block.text;
    }
    return lines;
}

} // namespace

class MarkdownTest : public QObject {
    Q_OBJECT

private slots:
    void blocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("blocks");
        QTest::newRow("plain") << QStringLiteral("Just words.") << QStringList { QStringLiteral("p: Just words.") };
        QTest::newRow("line end stays") << QStringLiteral("one\ntwo") << QStringList { QStringLiteral("p: one\ntwo") };
        QTest::newRow("headings") << QStringLiteral("# A *b*\n### C")
                                  << QStringList { QStringLiteral("h1: A b"), QStringLiteral("h3: C") };
        QTest::newRow("emphasis") << QStringLiteral("a **b** _c_ `d*e` ~~f~~")
                                  << QStringList { QStringLiteral("p: a b c d*e f") };
        QTest::newRow("list") << QStringLiteral("- a\n- b\n  1. c\n  2. d\n- e")
                              << QStringList { QStringLiteral("p/1•: a"), QStringLiteral("p/1•: b"), QStringLiteral("p/21.: c"),
                                               QStringLiteral("p/22.: d"), QStringLiteral("p/1•: e") };
        QTest::newRow("numbers go on") << QStringLiteral("7) x\n8) y")
                                       << QStringList { QStringLiteral("p/17): x"), QStringLiteral("p/18): y") };
        QTest::newRow("quote") << QStringLiteral("> a\n> > b") << QStringList { QStringLiteral("p>: a"), QStringLiteral("p>>: b") };
        QTest::newRow("code") << QStringLiteral("```cpp\nint a;\n\n  b();\n```")
                              << QStringList { QStringLiteral("code(cpp): int a;\n\n  b();") };
        QTest::newRow("rule") << QStringLiteral("a\n\n---") << QStringList { QStringLiteral("p: a"), QStringLiteral("rule: ") };
        QTest::newRow("table") << QStringLiteral("| a | b |\n|---|--:|\n| 1 | **2** |")
                               << QStringList { QStringLiteral("th1.0: a"), QStringLiteral("th1.1: b"),
                                                QStringLiteral("td2.0: 1"), QStringLiteral("td2.1: 2") };
        QTest::newRow("entities") << QStringLiteral("&lt;b&gt; &amp; &#65;&#x1F600; &none;")
                                  << QStringList { QStringLiteral("p: <b> & A😀 &none;") };
        QTest::newRow("html is text") << QStringLiteral("<b>x</b> <script>") << QStringList { QStringLiteral("p: <b>x</b> <script>") };
        QTest::newRow("link") << QStringLiteral("see [the log](https://x.org/a?b=1) now")
                              << QStringList { QStringLiteral("p: see the log now") };
    }
    void blocks()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, blocks);
        QCOMPARE(outline(whole(text)), blocks);
    }

    void everyRunKnowsItsSource_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ascii") << QStringLiteral("# Head\n\nA **bold** and `code` word\nnext [link](http://a.b)\n\n- item *x*\n");
        QTest::newRow("wide") << QStringLiteral("# Überschrift 😀\n\nÄ **fett 漢字** und `çode`\n\n> zitiert *é*\n\n| ä | 😀 |\n|--|--|\n| ö | ü |\n");
        QTest::newRow("lone surrogate") << QString(QStringLiteral("a ") + QChar(0xD800) + QStringLiteral(" **b** c"));
    }
    void everyRunKnowsItsSource()
    {
        QFETCH(QString, text);
        int compared = 0;
        for (const Block& block : whole(text).blocks) {
            std::int32_t last = 0;
            for (const Run& run : block.runs) {
                QVERIFY(run.source >= last && run.source + run.sourceLength <= text.size());
                last = run.source + run.sourceLength;
                if (run.length != run.sourceLength)
                    continue;
                QString shown = block.text.mid(run.begin, run.length);
                if (text[run.source].isSurrogate() && run.length == 1)
                    continue;
                QCOMPARE(shown.replace(QChar(0xFFFD), QChar(0xD800)), text.mid(run.source, run.sourceLength));
                ++compared;
            }
        }
        QVERIFY(compared > 1);
    }

    void stylesAndLinks()
    {
        const QString text = QStringLiteral("**a *b*** `c` [d](u1) https://x.org");
        const Piece piece = whole(text);
        QCOMPARE(piece.blocks.size(), std::size_t(1));
        const auto styleAt = [&](const QString& word) {
            const auto at = piece.blocks[0].text.indexOf(word);
            for (const Run& run : piece.blocks[0].runs)
                if (at >= run.begin && at < run.begin + run.length)
                    return std::pair<int, int> { run.style, run.link };
            return std::pair { -1, -1 };
        };
        QCOMPARE(styleAt(QStringLiteral("a")), (std::pair<int, int> { Bold, -1 }));
        QCOMPARE(styleAt(QStringLiteral("b")), (std::pair<int, int> { Bold | Italic, -1 }));
        QCOMPARE(styleAt(QStringLiteral("c")), (std::pair<int, int> { Mono, -1 }));
        QCOMPARE(styleAt(QStringLiteral("d")), (std::pair<int, int> { Link, 0 }));
        QCOMPARE(styleAt(QStringLiteral("https")), (std::pair<int, int> { Link, 1 }));
        QCOMPARE(piece.links[0], QStringLiteral("u1"));
        QCOMPARE(piece.links[1], QStringLiteral("https://x.org"));
    }

    void openEmphasisCountsAsClosed()
    {
        QCOMPARE(outline(whole(QStringLiteral("a **bo"))), QStringList { QStringLiteral("p: a **bo") });
        QCOMPARE(outline(whole(QStringLiteral("a **bo"), true)), QStringList { QStringLiteral("p: a bo") });
        QCOMPARE(outline(whole(QStringLiteral("a **bold "), true)), QStringList { QStringLiteral("p: a bold") });
        QCOMPARE(outline(whole(QStringLiteral("a `co"), true)), QStringList { QStringLiteral("p: a co") });
        QCOMPARE(outline(whole(QStringLiteral("2 ** 3"), true)), QStringList { QStringLiteral("p: 2 ** 3") });
    }

    void markersKnowTheirSource()
    {
        const QString text = QStringLiteral("- a\n- b\n  1. c");
        const Piece piece = whole(text);
        QCOMPARE(piece.blocks.size(), std::size_t(3));
        for (const Block& block : piece.blocks)
            QVERIFY2(text.mid(block.markerSource, block.markerEnd - block.markerSource).trimmed().startsWith(
                         block.marker == QStringLiteral("•") ? QStringLiteral("-") : QStringLiteral("1.")),
                     qPrintable(block.text));
    }

    void stretchesCoverTheText()
    {
        const QString text = QStringLiteral("# H\nintro\nmore\n\npara two\n\n- a\n\n- b\n  c\n\n```py\nx = 1\n\ny\n```\nafter `code`\n\n    indented\n");
        Splitter splitter;
        splitter.update(text);
        QStringList pieces;
        std::int32_t at = 0;
        for (const auto& stretch : splitter.stretches()) {
            QCOMPARE(stretch.begin, at);
            at = stretch.end;
            pieces << text.mid(stretch.begin, stretch.end - stretch.begin);
        }
        QCOMPARE(at, static_cast<std::int32_t>(text.size()));
        QCOMPARE(pieces, (QStringList { QStringLiteral("# H\n"), QStringLiteral("intro\nmore\n\n"), QStringLiteral("para two\n\n"),
                                        QStringLiteral("- a\n\n"), QStringLiteral("- b\n  c\n\n"),
                                        QStringLiteral("```py\nx = 1\n\ny\n```\n"), QStringLiteral("after `code`\n\n    indented\n") }));
        QVERIFY(splitter.stretches()[5].isCode && splitter.stretches()[5].opens && splitter.stretches()[5].closes);
    }

    /// Token by token gives what the whole gives, and stretches before firstChanged() never change.
    void growsAsTheWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("mixed") << QStringLiteral("# H\ntext **b**\n\n1. x\n2. y\n\n```\na\nb\n```\n> q\n\nend");
        QString code = QStringLiteral("```c\n");
        for (int i = 0; i < 90; ++i)
            code += QStringLiteral("line %1\n").arg(i);
        QTest::newRow("long code") << code + QStringLiteral("```\nafter");
        QTest::newRow("one endless line") << QStringLiteral("word ").repeated(8000);
    }
    void growsAsTheWhole()
    {
        QFETCH(QString, text);
        Splitter growing;
        std::mt19937 random(7);
        std::vector<Splitter::Stretch> before;
        for (qsizetype end = 0; end < text.size();) {
            end = std::min<qsizetype>(text.size(), end + 1 + static_cast<qsizetype>(random() % 9));
            growing.update(text.left(end));
            const auto& now = growing.stretches();
            QCOMPARE(now.back().end, static_cast<std::int32_t>(end));
            for (std::size_t i = 0; i < growing.firstChanged(); ++i)
                QVERIFY(now[i].begin == before[i].begin && now[i].end == before[i].end && now[i].isSealed);
            QVERIFY(now.back().end - now.back().begin < 13000);
            before = now;
        }
        Splitter once;
        once.update(text);
        const auto linesOf = [&](const Splitter& splitter) {
            QStringList all;
            for (const auto& each : splitter.stretches())
                all += outline(each.isCode ? parseCode(text, each.begin, each.end, each.opens, each.closes)
                                           : parse(text, each.begin, each.end));
            return all;
        };
        if (!text.startsWith(QStringLiteral("word"))) // where an endless line is cut depends on when it is looked at
            QCOMPARE(linesOf(growing), linesOf(once));
    }

    void noiseIsHarmless()
    {
        std::mt19937 random(11);
        const QString alphabet = QStringLiteral("ab *_`~#->|[]()!&;\\<\n\n 1.:/ü😀");
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (auto left = 1 + random() % 60; left > 0; --left)
                text += alphabet[static_cast<qsizetype>(random()) % alphabet.size()];
            Splitter splitter;
            splitter.update(text);
            std::int32_t at = 0;
            for (const auto& each : splitter.stretches()) {
                QCOMPARE(each.begin, at);
                at = each.end;
                const Piece piece = each.isCode ? parseCode(text, each.begin, each.end, each.opens, each.closes)
                                                : parse(text, each.begin, each.end, round % 2 == 0);
                for (const Block& block : piece.blocks)
                    for (const Run& run : block.runs) {
                        QVERIFY2(run.begin >= 0 && run.begin + run.length <= block.text.size(), qPrintable(text));
                        QVERIFY2(run.source >= each.begin && run.source + run.sourceLength <= each.end, qPrintable(text));
                    }
            }
            QCOMPARE(at, static_cast<std::int32_t>(text.size()));
        }
    }
};

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
