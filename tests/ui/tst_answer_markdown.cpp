// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as Markdown: every token keeps a place, pointing and copying work, growth costs the end only.
#include "ui/painting/markdown_flow.h"
#include "ui/views/answer_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace sightline;

namespace {

/// Cuts a text into tokens of one to five characters, so that many lie across markup.
QStringList tokensOf(const QString& text, unsigned seed = 3)
{
    std::mt19937 random(seed);
    QStringList tokens;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = std::min<qsizetype>(text.size() - at, 1 + static_cast<qsizetype>(random() % 5));
        tokens << text.mid(at, length);
        at += length;
    }
    return tokens;
}

RunPtr runOf(const QStringList& tokens, bool isDone = true)
{
    auto run = std::make_shared<RunSnapshot>();
    run->id = 7;
    run->state = isDone ? RunState::Finished : RunState::Generating;
    run->label = QStringLiteral("DSA 8");
    for (const QString& text : tokens) {
        auto token = std::make_shared<TokenRecord>();
        token->text = text.toStdString();
        run->tokens.push_back(token);
    }
    return run;
}

const QString kRich = QStringLiteral(
    "# The tide\n\nIt is **high** at *noon*, see [the table](https://example.org/tide):\n\n"
    "| port | hour |\n|---|--:|\n| Callan | 12 |\n| Venn | 13 |\n\n- first `code`\n- second\n  1. inner\n\n> quoted\n\n"
    "```python\nx = 1\nprint(x)\n```\n\nThe end &amp; more.");

QFont prose()
{
    QFont font;
    font.setPixelSize(15);
    return font;
}

} // namespace

class AnswerMarkdownTest : public QObject {
    Q_OBJECT

private slots:
    /// Wherever a token's box is, pointing at its middle finds a token there, and every token has a box.
    void everyTokenHasAPlace()
    {
        for (unsigned seed = 1; seed < 6; ++seed) {
            MarkdownFlow flow;
            flow.setFont(prose());
            flow.setWidth(360);
            const QStringList tokens = tokensOf(kRich, seed);
            for (const QString& token : tokens)
                flow.append(token);
            flow.setFinished(true);
            for (int token = 0; token < tokens.size(); ++token) {
                const auto rects = flow.rects(token);
                QVERIFY2(!rects.empty(), qPrintable(QStringLiteral("token %1 “%2” has no place").arg(token).arg(tokens[token])));
                for (const QRectF& rect : rects) {
                    QVERIFY(rect.width() > 0 && rect.height() > 0);
                    QVERIFY2(rect.top() >= 0 && rect.bottom() <= flow.height() + 1, qPrintable(tokens[token]));
                    QVERIFY(flow.tokenAt(rect.center()) >= 0);
                }
                const bool isShown = rects.front().width() > 6; // an address is not
                if (!isShown || tokens[token].trimmed().isEmpty() || !tokens[token].trimmed().front().isLetter())
                    continue;
                const int found = flow.tokenAt(rects.front().center());
                QVERIFY2(found == token || flow.rects(found).front() == rects.front(), // parts of "&amp;" share its sign
                         qPrintable(QStringLiteral("seed %1: token %2 “%3” is found as “%4”")
                                        .arg(seed).arg(token).arg(tokens[token], tokens.value(found))));
            }
        }
    }

    void marksAreNotShown()
    {
        MarkdownFlow flow;
        flow.setFont(prose());
        flow.setWidth(600);
        for (const char* token : { "so ", "**", "bold", "**", " it", " is" })
            flow.append(QString::fromLatin1(token));
        flow.setFinished(true);
        const QRectF so = flow.rects(0).front(), open = flow.rects(1).front(), bold = flow.rects(2).front(),
                     close = flow.rects(3).front();
        QVERIFY(open.width() < 6 && close.width() < 6);
        QVERIFY(bold.left() - so.right() < 1); // nothing between them but the box
        QCOMPARE(flow.tokenAt(open.center()), 1);
        QCOMPARE(flow.tokenAt(close.center()), 3);
        QCOMPARE(flow.tokenAt(bold.center()), 2);
    }

    void plainTextStaysAsItIs()
    {
        MarkdownFlow rich;
        TokenFlow plain;
        const QStringList tokens = tokensOf(QStringLiteral("The gate of the mill was shut at night, and nobody asked why.").repeated(4));
        rich.setFont(prose());
        plain.setFont(prose());
        rich.setWidth(300);
        plain.setWidth(300);
        for (const QString& token : tokens) {
            rich.append(token);
            plain.append(token);
        }
        QCOMPARE(rich.height(), plain.height());
        for (int token = 0; token < tokens.size(); ++token)
            if (!tokens[token].trimmed().isEmpty())
                QCOMPARE(rich.rects(token), plain.rects(token));
    }

    void growthCostsTheEnd()
    {
        MarkdownFlow flow;
        flow.setFont(prose());
        flow.setWidth(400);
        QString text;
        for (int i = 0; i < 30; ++i)
            text += QStringLiteral("Paragraph %1 with **bold** words.\n\n").arg(i);
        int count = 0;
        for (const QString& token : tokensOf(text)) {
            flow.append(token);
            const int before = flow.layoutCount();
            QVERIFY(flow.height() > 0);
            QVERIFY(flow.layoutCount() - before <= 2);
            ++count;
        }
        const double grown = flow.height();
        MarkdownFlow once;
        once.setFont(prose());
        once.setWidth(400);
        for (const QString& token : tokensOf(text))
            once.append(token);
        QCOMPARE(once.height(), grown);
        QVERIFY(count > 200);
    }

    void forkMakesRoom()
    {
        MarkdownFlow flow;
        flow.setFont(prose());
        flow.setWidth(400);
        for (const char* token : { "One", " line", "\n\n", "Two", " lines", "\n\n", "Three" })
            flow.append(QString::fromLatin1(token));
        const double before = flow.height();
        const double three = flow.rects(6).front().top(), one = flow.rects(0).front().top();
        flow.setMarkedToken(3, 12);
        QCOMPARE(flow.height(), before + 12);
        QCOMPARE(flow.rects(6).front().top(), three + 12);
        QCOMPARE(flow.rects(0).front().top(), one);
        flow.setMarkedToken(-1, 0);
        QCOMPARE(flow.height(), before);
    }

    void codeIsCopied()
    {
        AnswerText view;
        view.setMarkdown(true);
        view.resize(420, 100);
        view.setRun(runOf(tokensOf(kRich)));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto codes = view.codeBlocks();
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(codes[0].language, QStringLiteral("python"));
        QCOMPARE(codes[0].text, QStringLiteral("x = 1\nprint(x)"));
        QSignalSpy clicked(&view, &AnswerText::tokenClicked);
        QTest::mouseClick(&view, Qt::LeftButton, {}, codes[0].button.center().toPoint() + QPoint(4, 4));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("x = 1\nprint(x)"));
        QCOMPARE(clicked.count(), 0);
    }

    void longCodeIsOneBlock()
    {
        QString text = QStringLiteral("```\n");
        for (int i = 0; i < 100; ++i)
            text += QStringLiteral("line %1\n").arg(i);
        AnswerText view;
        view.setMarkdown(true);
        view.resize(420, 100);
        view.setRun(runOf(tokensOf(text + QStringLiteral("```\nafter"))));
        const auto codes = view.codeBlocks();
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(codes[0].text.count(u'\n'), 99);
        QVERIFY(codes[0].text.endsWith(QStringLiteral("line 99")));
    }

    void linksAreNamedButNotFollowed()
    {
        AnswerText view;
        view.setMarkdown(true);
        view.resize(420, 100);
        const QStringList tokens = tokensOf(kRich);
        view.setRun(runOf(tokens));
        int onLink = 0;
        for (int token = 0; token < tokens.size(); ++token)
            for (const QRectF& rect : view.tokenRects(token))
                onLink += view.linkAt(rect.center()) == QStringLiteral("https://example.org/tide");
        QVERIFY(onLink > 2);
        QVERIFY(view.linkAt({ 2, 2 }).isEmpty()); // the heading
    }

    /// Tokens are clicked, focused and tinted as in plain text, and the choice can change at any time.
    void tokensWorkAsInPlainText()
    {
        AnswerText view;
        view.resize(420, 100);
        const QStringList tokens = tokensOf(kRich);
        view.setRun(runOf(tokens));
        const int plainHeight = view.height();
        view.setMarkdown(true);
        QVERIFY(view.height() != plainHeight);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy clicked(&view, &AnswerText::tokenClicked), hovered(&view, &AnswerText::tokenHovered);
        int wanted = -1;
        for (int token = 0; token < tokens.size() && wanted < 0; ++token)
            if (token > 3 && tokens[token].size() > 2 && std::all_of(tokens[token].begin(), tokens[token].end(), [](QChar c) { return c.isLetter(); }))
                wanted = token;
        QVERIFY(wanted >= 0);
        const QPoint at = view.tokenRects(wanted).front().center().toPoint() + QPoint(4, 4);
        QTest::mouseMove(&view, at);
        QTest::mouseClick(&view, Qt::LeftButton, {}, at);
        QCOMPARE(clicked.takeFirst().at(0).toInt(), wanted);
        QVERIFY(!hovered.isEmpty());
        const QImage before = view.grab().toImage();
        view.setFocused(wanted);
        QVERIFY(view.grab().toImage() != before);
        view.setMarkdown(false);
        QCOMPARE(view.height(), plainHeight);
        QVERIFY(view.codeBlocks().empty());
    }

    void streamedTextEndsAsTheWhole()
    {
        const QStringList tokens = tokensOf(kRich);
        AnswerText grown, whole;
        for (AnswerText* view : { &grown, &whole }) {
            view->setMarkdown(true);
            view->resize(420, 100);
        }
        QList<RunPtr> steps;
        const RunPtr full = runOf(tokens);
        for (qsizetype i = 0; i <= tokens.size(); ++i) {
            auto step = std::make_shared<RunSnapshot>(*full);
            step->tokens.resize(static_cast<std::size_t>(i));
            step->state = RunState::Generating;
            grown.setRun(step);
        }
        grown.setRun(full);
        whole.setRun(full);
        QCOMPARE(grown.height(), whole.height());
        QCOMPARE(grown.grab().toImage(), whole.grab().toImage());
    }
};

QTEST_MAIN(AnswerMarkdownTest)
#include "tst_answer_markdown.moc"
