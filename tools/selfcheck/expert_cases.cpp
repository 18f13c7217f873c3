// SPDX-License-Identifier: GPL-3.0-or-later
// The router, experts, and whole feed-forward layers.
#include "tools/selfcheck/harness.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace sightline::selfcheck {

namespace {

using Kind = StoredWeights::Kind;

void routing(Report& report, const Bench& bench)
{
    struct Case {
        std::int64_t experts, chosen, groups, kept;
        bool bias, norm;
    };
    for (const auto& c : {Case{8, 2, 1, 1, true, true}, Case{256, 8, 8, 4, true, true}, Case{12, 4, 4, 2, false, true},
                          Case{64, 6, 1, 1, false, false}, Case{5, 5, 1, 1, true, false}})
        report.run(fmt::format("{}: route to {} of {}, {} of {} groups", bench.label, c.chosen, c.experts, c.kept, c.groups),
                   [&]() -> std::string {
            constexpr std::int64_t kRows = 90;
            const auto logits = randoms(kRows * c.experts, 71);
            const auto on = [&](Backend& b) {
                const auto bias = c.bias ? b.makeVector(randoms(c.experts, 72, 0, 0.3f)) : DeviceVector();
                const Floats in(b, logits), weights(b, kRows * c.chosen, -1.0f);
                const Ints experts(b, kRows * c.chosen, -1);
                b.route(in.view<2>({kRows, c.experts}), &bias, {c.groups, c.kept, c.norm, 2.5f},
                        experts.view<2>({kRows, c.chosen}), weights.view<2>({kRows, c.chosen}));
                return std::pair{experts.get(), weights.get()};
            };
            const auto got = on(bench.cuda), expected = on(bench.cpu);
            if (got.first != expected.first)
                return "other experts";
            return difference(got.second, expected.second, c.chosen, 64 * kUnit * 2.5);
        });
}

struct Layer {
    const char* name;
    Kind kind;
    std::int64_t hidden, width, experts, chosen, sharedWidth;
    std::int64_t groups = 1, kept = 1;
};

const Layer kLayers[] = {
    {"demo", Kind::Float8, 384, 192, 8, 2, 192},      {"demo in BF16", Kind::BF16, 384, 192, 8, 2, 192},
    {"dense demo", Kind::Float8, 384, 0, 0, 0, 1024}, {"V2-Lite", Kind::BF16, 2048, 1408, 8, 6, 2816},
    {"V3.2", Kind::Float8, 1024, 2048, 12, 8, 2048},  {"odd", Kind::F32, 33, 9, 5, 3, 18},
    {"few tall experts", Kind::BF16, 512, 328, 3, 2, 136}, {"many experts", Kind::BF16, 256, 64, 300, 8, 128},
    {"rows that fill no block", Kind::BF16, 1096, 712, 7, 6, 72}, {"wide, no shared", Kind::BF16, 1304, 1000, 6, 5, 0},
    {"groups", Kind::BF16, 512, 64, 16, 4, 64, 4, 2}, {"more than two warps of experts", Kind::BF16, 256, 64, 100, 4, 64},
    {"no shared", Kind::BF16, 64, 16, 4, 2, 0},       {"odd dense", Kind::BF16, 50, 0, 0, 0, 31}};

void layers(Report& report, const Bench& bench)
{
    for (const auto& c : kLayers) {
        const float size = 1 / std::sqrt(static_cast<float>(c.hidden));
        const float backSize = 1 / std::sqrt(static_cast<float>(std::max(c.width, c.sharedWidth)));
        const StoredWeights router(Kind::BF16, 1, 1, std::max<std::int64_t>(c.experts, 1), c.hidden, size * 2, 81);
        const auto n = std::max<std::int64_t>(c.experts, 1), width = std::max<std::int64_t>(c.width, 1);
        const auto sharedWidth = std::max<std::int64_t>(c.sharedWidth, 1);
        const StoredWeights gateUp(c.kind, n, 2, 2 * width, c.hidden, size, 82), down(c.kind, n, 1, c.hidden, width, backSize, 83);
        const StoredWeights sharedGateUp(c.kind, 1, 2, 2 * sharedWidth, c.hidden, size, 84);
        const StoredWeights sharedDown(c.kind, 1, 1, c.hidden, sharedWidth, backSize, 85);
        for (const std::int64_t rows : {1, 2, 4, 8, 9, 150, 700}) {
            if ((rows == 150 && c.hidden > 1500) || (rows == 700 && c.experts != 3))
                continue;
            report.run(fmt::format("{}: feed forward {}, {} rows", bench.label, c.name, rows), [&]() -> std::string {
                const auto hidden = randoms(rows * c.hidden, 86);
                const std::int64_t chosen = std::max<std::int64_t>(c.chosen, 1);
                const auto on = [&](Backend& b) {
                    const auto norm = b.makeVector(randoms(c.hidden, 87, 1, 0.1f));
                    const auto bias = b.makeVector(randoms(n, 88, 0, 0.1f));
                    const auto w1 = router.on(b), w2 = gateUp.on(b), w3 = down.on(b), w4 = sharedGateUp.on(b), w5 = sharedDown.on(b);
                    const Floats x(b, hidden), normed(b, rows * c.hidden, 0.0f), logits(b, rows * n, 0.0f);
                    const Floats both(b, rows * 2 * sharedWidth, 0.0f), activated(b, rows * sharedWidth, 0.0f);
                    const Floats weights(b, rows * chosen, 0.0f);
                    const Ints experts(b, rows * chosen, 0);
                    FeedForward f;
                    f.hidden = x.view<2>({rows, c.hidden});
                    f.norm = &norm;
                    f.eps = 1e-6f;
                    if (c.sharedWidth > 0) {
                        f.gateUp = w4.get();
                        f.down = w5.get();
                    }
                    if (c.experts > 0) {
                        f.router = w1.get();
                        f.bias = &bias;
                        f.settings = {c.groups, c.kept, true, 1.5f};
                        f.expertGateUp = w2.get();
                        f.expertDown = w3.get();
                        f.experts = experts.view<2>({rows, chosen});
                        f.weights = weights.view<2>({rows, chosen});
                        f.logits = logits.view<2>({rows, n});
                    }
                    f.normed = normed.view<2>({rows, c.hidden});
                    f.both = both.data();
                    f.activated = activated.data();
                    b.feedForward(f);
                    return std::pair{x.get(), experts.get()};
                };
                const auto got = on(bench.cuda), expected = on(bench.cpu);
                // A router whose logits were rounded chooses other experts where two are close; such rows are not
                // compared, but must be few.
                const double unit = rows <= 8 ? 0 : bench.manyRowsUnit(c.kind == Kind::Float8);
                std::int64_t other = 0;
                std::vector<char> same(static_cast<std::size_t>(rows), 1);
                for (std::int64_t i = 0; c.experts > 0 && i < rows * chosen; ++i)
                    if (got.second[static_cast<std::size_t>(i)] != expected.second[static_cast<std::size_t>(i)])
                        same[static_cast<std::size_t>(i / chosen)] = 0;
                for (const char s : same)
                    other += s ? 0 : 1;
                if (unit == 0 ? other > 0 : other * 8 > rows)
                    return fmt::format("{} of {} rows go to other experts", other, rows);
                // Hidden values are about 1 and each layer adds about as much: roundings of three products in a row.
                const double tolerance = sumTolerance(3, unit * 2, c.hidden + std::max(c.width, c.sharedWidth));
                return difference(std::span<const float>(got.first), std::span<const float>(expected.first), c.hidden,
                                  [&](std::size_t i) {
                    return same[i / static_cast<std::size_t>(c.hidden)] ? tolerance : 1e30;
                });
            });
        }
    }
}

void projections(Report& report, const Bench& bench)
{
    for (const std::int64_t rows : {1, 7, 50})
        report.run(fmt::format("{}: projections of one norm, {} rows", bench.label, rows), [&]() -> std::string {
            constexpr std::int64_t kCols = 384;
            const std::int64_t outs[] = {160, 64, 4, 192};
            const auto x = randoms(rows * kCols, 91);
            const auto on = [&](Backend& b) {
                const auto norm = b.makeVector(randoms(kCols, 92, 1, 0.1f)), bias = b.makeVector(randoms(160, 93));
                std::vector<DeviceMatrixPtr> weights;
                std::vector<Floats> results;
                std::vector<Projection> products;
                for (const auto n : outs) {
                    weights.push_back(StoredWeights(n == 4 ? Kind::F32 : n == 64 ? Kind::BF16 : Kind::Float8, 1, 1, n, kCols, 0.05f, 94).on(b));
                    results.emplace_back(b, rows * n, -1.0f);
                    products.push_back({weights.back().get(), results.back().view<2>({rows, n}), n == 160 ? &bias : nullptr});
                }
                const Floats in(b, x), normed(b, rows * kCols, 0.0f);
                b.project(in.view<2>({rows, kCols}), norm, 1e-6f, normed.view<2>({rows, kCols}), products);
                std::vector<float> all;
                for (const auto& result : results) {
                    const auto values = result.get();
                    all.insert(all.end(), values.begin(), values.end());
                }
                return all;
            };
            return difference(on(bench.cuda), on(bench.cpu), 1,
                              sumTolerance(0.05 * 1.2 * std::sqrt(384.0), rows <= 8 ? 0 : 2 * bench.manyRowsUnit(true), kCols));
        });
}

} // namespace

void checkExperts(Report& report, const Bench& bench)
{
    routing(report, bench);
    projections(report, bench);
    layers(report, bench);
}

} // namespace sightline::selfcheck
