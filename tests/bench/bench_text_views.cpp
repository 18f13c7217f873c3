// SPDX-License-Identifier: GPL-3.0-or-later
// How long the text views take for one frame in software rendering: scrolling, hovering, a new
// token in
// focus, a growing answer, resizing. Prints a table; the budget of a frame is 16 ms.
//   QT_QPA_PLATFORM=offscreen bench_text_views [document tokens, default 16000] [layers, default 8]
// [k, default 256]

#include "app/focus.h"
#include "tests/ui/text_fixture.h"
#include "ui/theme.h"
#include "ui/views/answer_text.h"
#include "ui/views/answer_view.h"
#include "ui/views/chat_view.h"
#include "ui/views/document_canvas.h"
#include "ui/views/document_view.h"
#include "ui/views/overview_ruler.h"
#include "ui/views/passages_list.h"
#include "ui/views/readers_table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace sightline;

namespace {

/// Median, 99th percentile and worst of `times` runs in milliseconds.
void measure(const char* name, int times, const std::function<void(int)>& step)
{
    std::vector<double> spent;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        spent.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    std::sort(spent.begin(), spent.end());
    std::printf("%-58s median %7.2f ms   99%% %7.2f ms   worst %7.2f ms\n", name,
                spent[spent.size() / 2], spent[spent.size() * 99 / 100], spent.back());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const int wanted = argc > 1 ? std::atoi(argv[1]) : 16000;
    const int layers = argc > 2 ? std::atoi(argv[2]) : 8;
    const int k = argc > 3 ? std::atoi(argv[3]) : 256;
    const bool dark = argc > 4;
    const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
    app.setPalette(theme.palette());
    const auto document = fixture::documentOf(fixture::prose(std::max(1, wanted / 96)), true);
    std::printf("document %lld tokens, %d layers, k %d, %s\n",
                static_cast<long long>(document->count()), layers, k, dark ? "dark" : "light");

    std::vector<TokenRecordPtr> tokens;
    for (int i = 0; i < 64; ++i) {
        fixture::TokenOptions options;
        options.text = QStringLiteral(" word%1").arg(i);
        options.layers = layers;
        options.position = document->count() + 21 + i;
        const std::int64_t every = std::max<std::int64_t>(1, document->count() / k);
        options.selects = [=](int layer, std::int64_t token) {
            return (token * 7 + layer * 3 + i) % every == 0;
        };
        tokens.push_back(fixture::tokenOf(*document, options));
    }
    Focus focus;
    DocumentView view(ViewContext{nullptr, &focus, nullptr});
    view.resize(860, 900);
    view.show();
    QImage screen(view.size(), QImage::Format_ARGB32_Premultiplied);
    DocumentCanvas* canvas = view.canvas();
    const auto paint = [&] { canvas->viewport()->render(&screen); };

    measure("open document, first frame", 1, [&](int) {
        view.setDocument(document->document, document);
        paint();
    });
    measure("shade a token (votes) and paint the view", 64, [&](int i) {
        view.setRun(fixture::runOf(1, document, {tokens.begin(), tokens.begin() + i + 1},
                                   RunState::Generating));
        focus.follow(1, i);
        view.render(&screen);
    });
    QScrollBar* bar = canvas->verticalScrollBar();
    measure("scroll by a line into text not laid out yet, paint", 200, [&](int i) {
        bar->setValue(bar->maximum() / 3 + i * 24);
        paint();
    });
    measure("jump anywhere in the document, paint", 100, [&](int i) {
        bar->setValue(
            static_cast<int>((static_cast<qint64>(i) * 7919 % 100) * bar->maximum() / 100));
        paint();
    });
    measure("hover the next word: hit test, shading kept, paint", 200, [&](int i) {
        const QPointF at(80 + i * 3, 100 + i % 20 * 24);
        QMouseEvent move(QEvent::MouseMove, at, canvas->viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::NoButton, {});
        QCoreApplication::sendEvent(canvas->viewport(), &move);
        paint();
    });
    measure("hover with a new snapshot arriving, whole view painted", 60, [&](int i) {
        const QPointF at(80 + i * 3, 100 + i % 20 * 24);
        QMouseEvent move(QEvent::MouseMove, at, canvas->viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::NoButton, {});
        QCoreApplication::sendEvent(canvas->viewport(), &move);
        view.setRun(fixture::runOf(1, document, {tokens.begin(), tokens.begin() + i + 1},
                                   RunState::Generating));
        focus.lockToken(1, i);
        view.render(&screen);
    });
    measure("resize by a pixel: relayout of what is visible, paint", 60, [&](int i) {
        view.resize(860 - i, 900);
        paint();
    });
    measure("one slice of measuring in the background", 200,
            [&](int) { (void)canvas->page().measureSome(std::chrono::milliseconds(3)); });
    // Every meaning of the marks, token by token and by sentence: a change of token, shaded and painted. Counts and sentences
    // come from a thread pool; waiting for them is not part of a frame.
    const auto settle = [&](const auto& isThere) {
        QElapsedTimer clock;
        clock.start();
        while (!isThere() && clock.elapsed() < 60000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
    };
    const RunPtr whole = fixture::runOf(1, document, tokens);
    view.setRun(whole);
    focus.lockToken(1, 0);
    {
        QElapsedTimer timer;
        timer.start();
        const auto reads = countReads(*whole, document, nullptr);
        std::printf("%-58s %7.2f ms on a thread pool, %lld of %lld tokens unread\n", "counting what an answer of 64 tokens read",
                    static_cast<double>(timer.nsecsElapsed()) * 1e-6, static_cast<long long>(reads->unread),
                    static_cast<long long>(document->count()));
        timer.restart();
        const auto units = unitsOf(document);
        std::printf("%-58s %7.2f ms on a thread pool, %zu sentences\n", "finding sentences and paragraphs",
                    static_cast<double>(timer.nsecsElapsed()) * 1e-6, units->sentences.size());
    }
    for (const auto granularity : {Granularity::Token, Granularity::Sentence}) {
        view.setGranularity(granularity);
        for (const auto mode : readingModes()) {
            view.setMode(mode);
            settle([&] { return (granularity == Granularity::Token || view.units()) &&
                                (!isOfAnswer(mode) || (view.shading() && view.shading()->answerTokens == 64)); });
            const QByteArray name = (QStringLiteral("another token: ") + readingModeKey(mode) +
                                     (granularity == Granularity::Token ? QString() : QStringLiteral(", by sentence"))).toUtf8();
            measure(name.constData(), 64, [&](int i) {
                focus.lockToken(1, i * 37 % 64);
                focus.setLayer(i % layers);
                view.render(&screen);
            });
        }
    }
    view.setGranularity(Granularity::Token);
    view.setMode(ReadingMode::Votes);
    view.setPassagesVisible(true);
    settle([&] { return view.passages()->model()->rowCount() > 0; });
    for (const auto order : {PassageOrder::Votes, PassageOrder::AnswerReads, PassageOrder::LeastRead, PassageOrder::SentenceReads}) {
        view.passages()->setOrder(order);
        settle([&] { return view.passages()->model()->rowCount() > 0; });
        const QByteArray name = (QStringLiteral("another token with passages ") + passageOrderName(order)).toUtf8();
        measure(name.constData(), 40, [&](int i) {
            focus.lockToken(1, i * 37 % 64);
            view.render(&screen);
        });
    }
    measure("hover a word with passages shown, paint", 100, [&](int i) {
        const QPointF at(80 + i * 3, 100 + i % 12 * 24);
        QMouseEvent move(QEvent::MouseMove, at, canvas->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(canvas->viewport(), &move);
        paint();
    });
    measure("who read a sentence: table counted and painted", 20, [&](int i) {
        view.showReaders(i * 40, i * 40 + 25);
        view.readersDialog()->table()->render(&screen);
    });
    view.setPassagesVisible(false);
    measure("all lanes of the ruler", 50, [&](int) { view.ruler()->render(&screen); });

    ChatView chat(ViewContext{nullptr, &focus, nullptr});
    chat.resize(860, 900);
    chat.show();
    TurnSnapshot turn;
    turn.question = QStringLiteral("What happened?");
    turn.a = fixture::runOf(1, document, {}, RunState::Generating);
    chat.setTurns({turn});
    std::vector<TokenRecordPtr> answer;
    measure("answer grows by a token (2,000 of them), card painted", 2000, [&](int i) {
        answer.push_back(tokens[static_cast<std::size_t>(i % 64)]);
        chat.setRun(fixture::runOf(1, document, answer, RunState::Generating));
        chat.answer(0, RunSide::A)
            ->text()
            ->render(&screen, QPoint(),
                     QRegion(0, chat.answer(0, RunSide::A)->text()->height() - 60, 800, 60));
    });
    return 0;
}
