// SPDX-License-Identifier: GPL-3.0-or-later
// Attention over a selection and over everything, attention mass and selection by it.
#include "tools/selfcheck/cached.h"
#include "tools/selfcheck/harness.h"

#include "kernels/bfloat16.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>
#include <random>

namespace sightline::selfcheck {

namespace {

struct Case {
    CacheShape shape;
    std::int64_t heads, first, rows, k;
};

constexpr CacheShape kWide{512, 64, 0};

const Case kCases[] = {{{128, 32, 0}, 6, 0, 70, 16},    {{128, 32, 0}, 6, 3000, 1, 256},  {{128, 32, 0}, 6, 1000, 33, 256},
                       {{512, 64, 0}, 128, 700, 1, 512}, {{512, 64, 0}, 128, 100, 9, 64},  {{512, 64, 0}, 16, 5000, 1, 2048},
                       {{512, 64, 0}, 16, 200, 40, 100}, {{512, 64, 0}, 40, 300, 3, 128},  {{24, 8, 0}, 2, 0, 120, 16},
                       {{24, 16, 0}, 3, 500, 7, 12},     {{100, 20, 0}, 5, 64, 5, 33},
                       // Whole tiles and parts of a split: 1 to 8 parts of a cluster, hundreds of parts, ragged ends.
                       {{128, 32, 0}, 6, 16000, 1, 1024},{{128, 32, 0}, 16, 900, 2, 77},   {{128, 32, 0}, 3, 40, 1, 40},
                       {{128, 32, 0}, 6, 20, 200, 64},   {{128, 32, 0}, 5, 600, 130, 130}, {{512, 64, 0}, 128, 4095, 1, 2048},
                       {{512, 64, 0}, 64, 2000, 2, 640}, {{512, 64, 0}, 100, 1000, 1, 999}, {{512, 64, 0}, 64, 0, 150, 129},
                       {{512, 64, 0}, 16, 16000, 1, 64}};

/// Only over everything: whole tiles of 64 keys and parts of them, pairs of 64 heads and odd numbers of them, one tile or
/// many to a part.
const Case kDenseCases[] = {
    {kWide, 128, 0, 1, 0},    {kWide, 128, 62, 1, 0},   {kWide, 128, 63, 1, 0},   {kWide, 128, 64, 1, 0},
    {kWide, 128, 4999, 1, 0}, {kWide, 128, 20000, 1, 0}, {kWide, 128, 62, 3, 0},  {kWide, 128, 4991, 9, 0},
    {kWide, 128, 640, 60, 0}, {kWide, 64, 0, 1, 0},     {kWide, 64, 63, 2, 0},    {kWide, 64, 699, 1, 0},
    {kWide, 64, 4998, 2, 0},  {kWide, 64, 500, 140, 0}, {kWide, 192, 0, 2, 0},    {kWide, 192, 62, 3, 0},
    {kWide, 192, 699, 1, 0},  {kWide, 192, 4993, 7, 0}, {kWide, 256, 319, 33, 0}, {kWide, 100, 4999, 1, 0},
    {kWide, 40, 127, 65, 0}};

std::string nameOf(const Bench& bench, const char* what, const Case& c)
{
    return fmt::format("{}: {} {} + {}, {} heads, positions {} + {}, k {}", bench.label, what, c.shape.kv_lora_rank,
                       c.shape.qk_rope_head_dim, c.heads, c.first, c.rows, c.k);
}

/// Queries with the softmax scale in them; `rounded` ones are held by BF16.
std::vector<float> queriesOf(const Case& c, bool rounded = true)
{
    auto q = randoms(c.rows * c.heads * c.shape.latentWidth(), 51, 0,
                     2 / static_cast<float>(std::sqrt(static_cast<double>(c.shape.latentWidth()))));
    if (rounded)
        for (float& v : q)
            v = toFloat(toBfloat16(v));
    return q;
}

/// Whether attention over such a cache rounds its queries to BF16.
bool roundsQueries(const Bench& bench, const CacheShape& shape)
{
    const bool isWide = shape.kv_lora_rank == 512 && shape.qk_rope_head_dim == 64;
    const bool isNarrow = shape.kv_lora_rank == 128 && shape.qk_rope_head_dim == 32;
    return !bench.isExact() && (isWide || isNarrow);
}

/// Outputs are means of latents of size about 1. Both sides read the same rows; a tensor core rounds the weights to BF16
/// (relative 2^-9 each, independent) and sums in float32; scores of about `width` terms have their float32 error, which
/// moves weights by as much, relatively.
double outputTolerance(const Bench& bench, const Case& c)
{
    const double scores = 16 * kUnit * std::sqrt(static_cast<double>(c.shape.latentWidth()));
    return (bench.isExact() ? scores : scores + 2 * kBf16Unit) * 4;
}

std::vector<std::int32_t> randomSelection(const Case& c)
{
    std::mt19937 random(61);
    std::vector<std::int32_t> out;
    for (std::int64_t t = 0; t < c.rows; ++t) {
        std::vector<std::int32_t> seen(static_cast<std::size_t>(c.first + t + 1));
        for (std::size_t i = 0; i < seen.size(); ++i)
            seen[i] = static_cast<std::int32_t>(i);
        std::shuffle(seen.begin(), seen.end(), random);
        seen.resize(std::min(seen.size(), static_cast<std::size_t>(c.k)));
        std::sort(seen.begin(), seen.end());
        seen.resize(static_cast<std::size_t>(c.k), -1);
        out.insert(out.end(), seen.begin(), seen.end());
    }
    return out;
}

/// Attention over everything in a cache that holds rows which are not numbers behind those that queries see.
void checkDenseAttention(Report& report, const Bench& bench)
{
    constexpr std::int64_t kBehind = 70;
    for (const auto& c : kDenseCases) {
        const std::int64_t n = c.first + c.rows, width = c.shape.latentWidth(), rank = c.shape.kv_lora_rank;
        report.run(nameOf(bench, "everything", c), [&] {
            auto latents = randoms(n * width, 53);
            latents.resize(static_cast<std::size_t>((n + kBehind) * width), std::numeric_limits<float>::quiet_NaN());
            const CachePair caches(bench, c.shape, n + kBehind, latents, {});
            const auto q = queriesOf(c);
            const auto attend = [&](Backend& b, const LayerCache& cache) {
                const Floats query(b, q), out(b, c.rows * c.heads * rank, -9.0f);
                b.attendAll(query.view<3>({c.rows, c.heads, width}), cache, c.first, out.view<3>({c.rows, c.heads, rank}));
                return out.get();
            };
            return difference(attend(bench.cuda, *caches.cuda), attend(bench.cpu, *caches.cpu), rank,
                              outputTolerance(bench, c));
        });
    }
}

/// One query whose position is known on the device only: launches that are recorded for the whole cache and replayed.
void checkReplayedAttention(Report& report, const Bench& bench)
{
    constexpr std::int64_t kCapacity = 5000;
    for (const std::int64_t heads : {64, 128, 192}) {
        const Case c{kWide, heads, 0, 1, 0};
        const std::int64_t width = c.shape.latentWidth(), rank = c.shape.kv_lora_rank;
        report.run(nameOf(bench, "replayed", c), [&] {
            const auto latents = randoms(kCapacity * width, 54);
            const CachePair caches(bench, c.shape, kCapacity, latents, {});
            const auto q = queriesOf(c);
            const auto attend = [&](Backend& b, const LayerCache& cache) {
                const Floats query(b, q), out(b, heads * rank, -9.0f);
                std::vector<float> all;
                for (const std::int64_t first : {699, 0, 62, 63, 64, 128, 4095, 4999}) {
                    const RepeatKey key{std::uint64_t{1} << 40, static_cast<std::uint64_t>(heads)};
                    b.repeat(key, first, [&] {
                        b.attendAll(query.view<3>({1, heads, width}), cache, first, out.view<3>({1, heads, rank}));
                    });
                    const auto one = out.get();
                    all.insert(all.end(), one.begin(), one.end());
                }
                return all;
            };
            return difference(attend(bench.cuda, *caches.cuda), attend(bench.cpu, *caches.cpu), rank,
                              outputTolerance(bench, c));
        });
    }
}

} // namespace

void checkAttention(Report& report, const Bench& bench)
{
    checkDenseAttention(report, bench);
    checkReplayedAttention(report, bench);
    for (const auto& c : kCases) {
        const std::int64_t n = c.first + c.rows, width = c.shape.latentWidth(), rank = c.shape.kv_lora_rank;
        const auto q = queriesOf(c);
        const auto latents = randoms(n * width, 52);
        const auto both = [&](const auto& body) {
            const CachePair caches(bench, c.shape, n, latents, {});
            return std::pair{body(bench.cuda, *caches.cuda), body(bench.cpu, *caches.cpu)};
        };
        report.run(nameOf(bench, "selected", c), [&] {
            const auto index = randomSelection(c);
            const auto [got, expected] = both([&](Backend& b, const LayerCache& cache) {
                const Floats query(b, q), out(b, c.rows * c.heads * rank, -9.0f);
                const Ints chosen(b, index);
                b.attendSelected(query.view<3>({c.rows, c.heads, width}), cache, chosen.view<2>({c.rows, c.k}),
                                 out.view<3>({c.rows, c.heads, rank}));
                return out.get();
            });
            return difference(got, expected, rank, outputTolerance(bench, c));
        });
        report.run(nameOf(bench, "all", c), [&] {
            const auto [got, expected] = both([&](Backend& b, const LayerCache& cache) {
                const Floats query(b, q), out(b, c.rows * c.heads * rank, -9.0f);
                b.attendAll(query.view<3>({c.rows, c.heads, width}), cache, c.first, out.view<3>({c.rows, c.heads, rank}));
                return out.get();
            });
            return difference(got, expected, rank, outputTolerance(bench, c));
        });
        if (roundsQueries(bench, c.shape))
            report.run(nameOf(bench, "queries rounded to nearest,", c), [&]() -> std::string {
                const CachePair caches(bench, c.shape, n, latents, {});
                const Ints chosen(bench.cuda, randomSelection(c));
                const auto on = [&](const std::vector<float>& queries, bool all) {
                    const Floats query(bench.cuda, queries), out(bench.cuda, c.rows * c.heads * rank, -9.0f);
                    const auto from = query.view<3>({c.rows, c.heads, width});
                    const auto to = out.view<3>({c.rows, c.heads, rank});
                    if (all)
                        bench.cuda.attendAll(from, *caches.cuda, c.first, to);
                    else
                        bench.cuda.attendSelected(from, *caches.cuda, chosen.view<2>({c.rows, c.k}), to);
                    return out.get();
                };
                const auto wide = queriesOf(c, false);
                for (const bool all : {false, true})
                    if (on(wide, all) != on(q, all))
                        return fmt::format("{}: other results than of rounded queries", all ? "all" : "selected");
                return {};
            });
        report.run(nameOf(bench, "mass", c), [&]() -> std::string {
            const auto [got, expected] = both([&](Backend& b, const LayerCache& cache) {
                const Floats query(b, q), out(b, c.rows * n, -9.0f);
                b.denseMass(query.view<3>({c.rows, c.heads, width}), cache, c.first, out.view<2>({c.rows, n}));
                return out.get();
            });
            const double bound = 64 * kUnit * std::sqrt(static_cast<double>(width));
            return difference(std::span<const float>(got), std::span<const float>(expected), n,
                              [&, &wanted = expected](std::size_t i) { return bound * (wanted[i] + 1e-6); });
        });
        report.run(nameOf(bench, "selection by mass", c), [&]() -> std::string {
            const auto [got, expected] = both([&](Backend& b, const LayerCache& cache) {
                const Floats query(b, q), mass(b, c.rows * n, 0.0f);
                const Ints out(b, c.rows * c.k, -9);
                b.massSelect(query.view<3>({c.rows, c.heads, width}), cache, c.first, out.view<2>({c.rows, c.k}));
                b.denseMass(query.view<3>({c.rows, c.heads, width}), cache, c.first, mass.view<2>({c.rows, n}));
                return std::pair{out.get(), mass.get()};
            });
            for (std::int64_t t = 0; t < c.rows; ++t) {
                double mine = 0, theirs = 0;
                for (std::int64_t i = 0; i < c.k; ++i) {
                    const auto at = static_cast<std::size_t>(t * c.k + i);
                    if ((got.first[at] < 0) != (expected.first[at] < 0))
                        return fmt::format("row {} has another number of positions", t);
                    if (got.first[at] >= 0) {
                        mine += expected.second[static_cast<std::size_t>(t * n + got.first[at])];
                        theirs += expected.second[static_cast<std::size_t>(t * n + expected.first[at])];
                    }
                }
                if (!(std::abs(mine - theirs) <= 1e-5))
                    return fmt::format("row {} covers {} instead of {}", t, mine, theirs);
            }
            return {};
        });
    }
}

} // namespace sightline::selfcheck
