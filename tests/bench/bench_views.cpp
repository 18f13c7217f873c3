// SPDX-License-Identifier: GPL-3.0-or-later
// How long the position views take to draw, on a made-up answer over 131,072 positions (or as many
// as the first argument says). Every line is the median processor time of 40 repaints at 1600
// pixels width, with one and with two device pixels a pixel; the budget for a frame is 16 ms.
// Processor time, because a busy machine would spoil the clock's. Run with
// QT_QPA_PLATFORM=offscreen.

#include "app/boundary.h"
#include "app/focus.h"
#include "app/layer_overlap.h"
#include "app/range_votes.h"
#include "app/selection_table.h"
#include "tests/ui/synthetic_run.h"
#include "ui/painting/score_columns.h"
#include "ui/theme.h"
#include "ui/views/heads_by_positions.h"
#include "ui/views/layer_overlap_view.h"
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
    shape.answerTokens = 500;
    shape.questionTokens = 16;
    shape.documentTokens = positions - 1 - shape.questionTokens - shape.answerTokens;
    shape.k = 2048;
    shape.layers = 3;
    shape.answerTokens = 6;
    const synthetic::Run made(shape);
    // 500 tokens of 61 layers out of the few that were made: what is drawn costs the same.
    auto run = std::make_shared<RunSnapshot>(*made.snapshot);
    for (int i = 0; i < 500; ++i) {
        auto token =
            std::make_shared<TokenRecord>(*made.snapshot->tokens[static_cast<std::size_t>(i % 6)]);
        while (token->layers.size() < 61)
            token->layers.push_back(token->layers[token->layers.size() % 3]);
        if (i < 6)
            run->tokens[static_cast<std::size_t>(i)] = token;
        else
            run->tokens.push_back(token);
    }
    std::printf("%lld positions, k = %d, 61 layers, 500 tokens\n", static_cast<long long>(positions),
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

    LayerOverlapView overlap(context);
    HeadsByPositions heads(context, &axis);
    heads.setHeadSource([&made](const TokenRecord& token, std::int64_t layer) {
        auto all = std::make_shared<HeadRows>();
        all->rows.assign(64, made.row(4, 0)->scores);
        summarizeHeads(*all, token.layers[static_cast<std::size_t>(layer)]);
        return all;
    });
    for (RunView* view : std::initializer_list<RunView*>{&overlap, &heads}) {
        view->setRun(run);
        view->resize(1600, 260);
        view->show();
    }
    while (!overlap.overlap() || !heads.heads())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);

    const PositionRowPtr row = made.row(4, 0);
    const LayerRecord& record = run->tokens[4]->layers[0];
    for (const auto& [what, valueAxis] : {std::pair{"margins", ValueAxis::Margin}, {"ranks", ValueAxis::Rank}}) {
        char line[100];
        std::snprintf(line, sizeof line, "prepare a row of %s (pyramids, missed mass), once a row", what);
        report(line, medianMilliseconds(20, [&](int) { (void)ScoreRow(*row, record, {valueAxis, 0, 0}).size(); }));
    }
    report("k boundary of a row, once a row", medianMilliseconds(20, [&](int) { (void)boundaryOf(*row, record).ties; }));
    SelectionTable table;
    report("selection table of 2,048 rows", medianMilliseconds(10, [&](int) { table.show(*run, 4, 0, row.get(), nullptr); }));
    report("selection table: sort by text", medianMilliseconds(10, [&](int i) {
               table.sort(SelectionTable::Text, i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
           }));
    std::printf("-- off the GUI thread\n");
    report("overlap of 61 layers, one token",
           medianMilliseconds(5, [&](int) { (void)layerOverlap(std::vector{run->tokens[4]}); }));
    report("reads of 500 brushed tokens", medianMilliseconds(3, [&](int) { (void)rangeVotes(*run, {1, 0, 499}); }));

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
        layers.setMode(HeatMode::Margin);
        for (int i = 0; i < 60; ++i)
            (void)layers.picture(1);
        both("layers x positions, margin", layers);
        layers.setMode(HeatMode::Selection);
        axis.setDistance(true);
        both("score strip, distance axis", strip);
        both("tokens x positions, distance axis", tokens);
        axis.setDistance(false);
        both("layer overlap", overlap);
        both("heads x positions", heads);
        tokens.setMode(TokensByPositions::Mode::Selection);
        both("tokens x positions, selection", tokens);
        tokens.setMode(TokensByPositions::Mode::Votes);
        for (int i = 0; i < 400; ++i)
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
