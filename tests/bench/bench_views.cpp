// SPDX-License-Identifier: GPL-3.0-or-later
// How long the position views take to draw, on a made-up answer over 131,072 positions (or as many
// as the first argument says). Every line is the median processor time of 40 repaints at 1600
// pixels width, with one and with two device pixels a pixel; the budget for a frame is 16 ms.
// Processor time, because a busy machine would spoil the clock's. Run with
// QT_QPA_PLATFORM=offscreen.

#include "app/focus.h"
#include "tests/ui/synthetic_run.h"
#include "ui/painting/score_columns.h"
#include "ui/theme.h"
#include "ui/views/layers_by_positions.h"
#include "ui/views/score_strip.h"
#include "ui/views/steps_lane.h"
#include "ui/views/tokens_by_positions.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace sightline;

namespace {

double medianMilliseconds(int rounds, const std::function<void(int)>& work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t before = std::clock();
        work(i);
        times.push_back(static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[static_cast<std::size_t>(rounds / 2)];
}

void report(const char* what, double milliseconds)
{
    std::printf("%-62s %8.2f ms%s\n", what, milliseconds,
                milliseconds <= 16 ? "" : "   over the frame budget");
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setPalette(Theme::light().palette());
    synthetic::Shape shape;
    const std::int64_t positions = argc > 1 ? std::max(1000LL, std::atoll(argv[1])) : 131072;
    shape.answerTokens = 64;
    shape.questionTokens = 16;
    shape.documentTokens = positions - 1 - shape.questionTokens - shape.answerTokens;
    shape.k = 2048;
    shape.layers = 3;
    shape.answerTokens = 6;
    const synthetic::Run made(shape);
    // 64 tokens of 61 layers out of the few that were made: what is drawn costs the same.
    auto run = std::make_shared<RunSnapshot>(*made.snapshot);
    for (int i = 0; i < 64; ++i) {
        auto token =
            std::make_shared<TokenRecord>(*made.snapshot->tokens[static_cast<std::size_t>(i % 6)]);
        while (token->layers.size() < 61)
            token->layers.push_back(token->layers[token->layers.size() % 3]);
        if (i < 6)
            run->tokens[static_cast<std::size_t>(i)] = token;
        else
            run->tokens.push_back(token);
    }
    std::printf("%lld positions, k = %d, 61 layers, 64 tokens\n", static_cast<long long>(positions),
                shape.k);

    Focus focus;
    const ViewContext context{nullptr, &focus, nullptr};
    PositionAxis axis;
    ScoreStrip strip(context, &axis);
    LayersByPositions layers(context, &axis);
    TokensByPositions tokens(context, &axis);
    StepsLane steps(context);
    const auto rows = [&made](RunId, int token, const TokenRecordPtr&, std::int64_t layer) {
        return made.row(token % 6, layer % 3);
    };
    for (RunView* view : std::initializer_list<RunView*>{&strip, &layers, &tokens, &steps}) {
        view->setRowSource(rows);
        view->setRun(run);
        view->resize(1600, view == &steps ? 92 : 260);
        view->ensurePolished();
    }
    focus.lockToken(1, 4);

    const PositionRowPtr row = made.row(4, 0);
    const LayerRecord& record = run->tokens[4]->layers[0];
    report("prepare a row (pyramids, missed mass), once a row",
           medianMilliseconds(20, [&](int) { (void)ScoreRow(*row, record).size(); }));

    for (const double scale : {1.0, 2.0}) {
        std::printf("-- %g device pixels a pixel\n", scale);
        const auto both = [&](const char* what, RunView& view) {
            char line[100];
            std::snprintf(line, sizeof line, "%s: zoom or pan (everything anew)", what);
            // picture() paints from nothing, as a change of the axis does.
            report(line, medianMilliseconds(40, [&](int i) {
                       axis.setVisible(100.0 * i, static_cast<double>(positions) - 50.0 * i);
                       (void)view.picture(scale);
                   }));
        };
        axis.showAll();
        both("score strip", strip);
        both("layers x positions", layers);
        tokens.setMode(TokensByPositions::Mode::Selection);
        both("tokens x positions, selection", tokens);
        tokens.setMode(TokensByPositions::Mode::Votes);
        for (int i = 0; i < 60; ++i)
            (void)tokens.picture(1); // the heat map is filled a few milliseconds a frame
        both("tokens x positions, votes", tokens);
        both("steps lane", steps);
    }
    axis.showAll();
    (void)strip.grab();
    report("score strip: hover (marks kept, overlay drawn)", medianMilliseconds(40, [&](int i) {
               focus.hoverPosition(1000 + i * 7);
               QImage target(strip.size(), QImage::Format_RGB32);
               strip.render(&target);
           }));
    focus.endHover();
    tokens.setMode(TokensByPositions::Mode::Selection);
    report("tokens x positions: first frame of votes", medianMilliseconds(5, [&](int) {
               tokens.setMode(TokensByPositions::Mode::Selection);
               tokens.setMode(TokensByPositions::Mode::Votes);
               (void)tokens.picture(1);
           }));
    report("focus to another token (row at hand): strip and layers",
           medianMilliseconds(20, [&](int i) {
               focus.lockToken(1, i % 6);
               (void)strip.picture(1);
               (void)layers.picture(1);
           }));
    return 0;
}
