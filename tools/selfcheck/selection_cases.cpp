// SPDX-License-Identifier: GPL-3.0-or-later
// Index scores and exact selection, on random keys and on rows of scores that break others.
#include "tools/selfcheck/cached.h"
#include "tools/selfcheck/harness.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

namespace sightline::selfcheck {

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

struct Selected {
    std::vector<std::int32_t> positions;
    std::vector<SelectionBoundary> edges;
    std::vector<float> query; ///< as the backend rounded it
};

Selected select(Backend& b, const std::vector<float>& q, const std::vector<float>& w, std::int64_t rows, std::int64_t heads,
                std::int64_t dim, const LayerCache& cache, std::int64_t first, std::int64_t k)
{
    const Floats query(b, q), weights(b, w);
    const Ints out(b, rows * k, -7);
    const Held<SelectionBoundary> edges(b, rows, SelectionBoundary{-1, -1, -1});
    b.indexSelect(query.view<3>({rows, heads, dim}), weights.view<2>({rows, heads}), cache, first, out.view<2>({rows, k}),
                  edges.view<1>({rows}));
    return {out.get(), edges.get(), query.get()};
}

std::vector<float> scores(Backend& b, const std::vector<float>& q, const std::vector<float>& w, std::int64_t rows,
                          std::int64_t heads, std::int64_t dim, const LayerCache& cache, std::int64_t first)
{
    const Floats query(b, q), weights(b, w), out(b, rows * (first + rows), -5.0f);
    b.indexScores(query.view<3>({rows, heads, dim}), weights.view<2>({rows, heads}), cache, first,
                  out.view<2>({rows, first + rows}));
    return out.get();
}

/// What is wrong with a row's selection, given scores that are right within `tolerance`.
std::string checkRow(const std::int32_t* chosen, std::int64_t k, const float* score, std::int64_t n, double tolerance,
                     const SelectionBoundary& edge)
{
    const std::int64_t count = std::min(k, n);
    for (std::int64_t i = 0; i < k; ++i)
        if (i < count ? chosen[i] < 0 || chosen[i] >= n || (i > 0 && chosen[i] <= chosen[i - 1]) : chosen[i] != -1)
            return fmt::format("entry {} is {}", i, chosen[i]);
    if (n <= k)
        return edge.threshold == -kInfinity && edge.gap == kInfinity && edge.ties == 0
            ? ""
            : fmt::format("boundary {} {} {} although everything is selected", edge.threshold, edge.gap, edge.ties);
    std::vector<char> taken(static_cast<std::size_t>(n), 0);
    double least = 1e300, most = -1e300;
    for (std::int64_t i = 0; i < k; ++i)
        taken[static_cast<std::size_t>(chosen[i])] = 1;
    for (std::int64_t s = 0; s < n; ++s) {
        if (taken[static_cast<std::size_t>(s)])
            least = std::min<double>(least, score[s]);
        else
            most = std::max<double>(most, score[s]);
    }
    if (!(least >= most - 2 * tolerance))
        return fmt::format("a position with score {} was left out while {} was taken", most, least);
    if (!(edge.threshold == least) && !(std::abs(edge.threshold - least) <= tolerance))
        return fmt::format("the threshold is {}, and the smallest score taken {}", edge.threshold, least);
    return {};
}

void randomKeys(Report& report, const Bench& bench)
{
    struct Case {
        std::int64_t heads, dim, first, rows, k;
    };
    for (const auto& c : {Case{4, 64, 0, 300, 16}, Case{4, 64, 9000, 1, 256}, Case{4, 64, 3000, 130, 256},
                          Case{64, 128, 5000, 1, 2048}, Case{64, 128, 700, 70, 64}, Case{16, 128, 20000, 3, 2048},
                          Case{3, 16, 0, 120, 16}, Case{5, 24, 60, 50, 12}, Case{1, 16, 90, 40, 40}, Case{7, 128, 100, 9, 4096},
                          Case{4, 64, 5000, 2, 4097}})
        report.run(fmt::format("{}: selection {} x {}, positions {} + {}, k {}", bench.label, c.heads, c.dim, c.first, c.rows,
                               c.k),
                   [&]() -> std::string {
            const std::int64_t n = c.first + c.rows;
            const CachePair caches(bench, {24, 8, c.dim}, n, {}, randoms(n * c.dim, 21));
            const auto q = randoms(c.rows * c.heads * c.dim, 22);
            const auto w = randoms(c.rows * c.heads, 23, 0, 1 / static_cast<float>(std::sqrt(static_cast<double>(c.heads * c.dim))));
            const auto mine = select(bench.cuda, q, w, c.rows, c.heads, c.dim, *caches.cuda, c.first, c.k);
            const auto again = select(bench.cuda, q, w, c.rows, c.heads, c.dim, *caches.cuda, c.first, c.k);
            if (mine.positions != again.positions
                || std::memcmp(mine.edges.data(), again.edges.data(), mine.edges.size() * sizeof(SelectionBoundary)) != 0)
                return "two runs differ";
            const auto expected = scores(bench.cpu, mine.query, w, c.rows, c.heads, c.dim, *caches.cpu, c.first);
            const auto got = scores(bench.cuda, mine.query, w, c.rows, c.heads, c.dim, *caches.cuda, c.first);
            // A score is a sum over heads of weights (of total size about 1 / sqrt(d)) times products of d terms. FP8
            // products of Hopper keep 13 bits of a sum of 128 terms.
            const double product = std::sqrt(static_cast<double>(c.dim)) * 4;
            const double size = product / std::sqrt(static_cast<double>(c.dim)) * 4;
            const double tolerance = bench.isExact() ? size * kUnit * static_cast<double>(c.dim + c.heads)
                                                     : size * (0x1p-10 + kUnit * static_cast<double>(c.dim + c.heads));
            if (auto wrong = difference(got, expected, n, tolerance); !wrong.empty())
                return "scores: " + wrong;
            for (std::int64_t t = 0; t < c.rows; ++t)
                if (auto wrong = checkRow(mine.positions.data() + t * c.k, c.k, expected.data() + t * n, c.first + t + 1,
                                          tolerance, mine.edges[static_cast<std::size_t>(t)]);
                    !wrong.empty())
                    return fmt::format("row {}: {}", t, wrong);
            return {};
        });
}

/// Rows of scores as they are: with one-dimensional keys, the score of two heads of query 1 and -1 and weights 1 and -1
/// is the key itself.
struct HardRow {
    const char* name;
    std::vector<float> values;
};

std::vector<HardRow> hardRows(std::int64_t n)
{
    std::vector<HardRow> rows;
    const auto add = [&](const char* name, auto&& value) {
        HardRow row{name, {}};
        for (std::int64_t i = 0; i < n; ++i)
            row.values.push_back(value(i));
        rows.push_back(std::move(row));
    };
    std::mt19937 random(99);
    std::normal_distribution<float> narrow(40, 1), wide(0, 1);
    add("normal(40, 1)", [&](std::int64_t) { return narrow(random); });
    add("normal(0, 1)", [&](std::int64_t) { return wide(random); });
    add("rising", [&](std::int64_t i) { return static_cast<float>(i); });
    add("falling", [&](std::int64_t i) { return static_cast<float>(-i); });
    add("all equal", [&](std::int64_t) { return 3.0f; });
    add("all zero of both signs", [&](std::int64_t i) { return i % 3 == 0 ? -0.0f : 0.0f; });
    add("zeros with few peaks", [&](std::int64_t i) { return i % 997 == 5 ? static_cast<float>(i) : 0.0f; });
    add("plateaus", [&](std::int64_t i) { return static_cast<float>(i * 7919 % 5); });
    add("-inf behind the middle", [&](std::int64_t i) { return i < n / 2 ? wide(random) : -kInfinity; });
    add("-inf nearly everywhere", [&](std::int64_t i) { return i % 1009 == 0 ? wide(random) : -kInfinity; });
    add("+inf here and there", [&](std::int64_t i) { return i % 211 == 0 ? kInfinity : wide(random); });
    add("peaks in step", [&](std::int64_t i) { return i % 64 < 4 ? 100 + wide(random) : wide(random); });
    add("neighbours in float32", [&](std::int64_t i) { return std::nextafter(1.0f, 2.0f) + 1.1920929e-7f * static_cast<float>(i * 31 % 17); });
    add("tiny and subnormal", [&](std::int64_t i) { return std::ldexp(1.0f, static_cast<int>(-120 - i * 13 % 29)); });
    return rows;
}

void hardSelections(Report& report, const Bench& bench)
{
    if (!bench.isExact())
        return; // other formats round the keys
    // Around the sizes that one block, or a cluster of 2 to 16, holds with 8 to 64 scores a thread.
    for (const std::int64_t n : {5, 300, 4096, 4097, 6145, 20000, 32769, 131072, 131073, 262145, 524288, 600000})
        for (const auto& row : hardRows(n))
            for (const std::int64_t k : {1, 16, 256, 2048, 4096}) {
                const bool isLarge = n == 4097 || n == 32769 || n > 131072;
                if (k > 2 * n || (isLarge && k != 16 && k != 2048))
                    continue;
                report.run(fmt::format("{}: top {} of {} scores, {}", bench.label, k, n, row.name), [&]() -> std::string {
                    const CachePair caches(bench, {24, 8, 1}, n, {}, row.values);
                    const std::vector<float> q = {1, -1}, w = {1, -1};
                    const auto got = select(bench.cuda, q, w, 1, 2, 1, *caches.cuda, n - 1, k);
                    const auto expected = select(bench.cpu, q, w, 1, 2, 1, *caches.cpu, n - 1, k);
                    if (got.positions != expected.positions) {
                        const auto at = std::mismatch(got.positions.begin(), got.positions.end(), expected.positions.begin());
                        return fmt::format("entry {} is {}, expected {}", at.first - got.positions.begin(), *at.first, *at.second);
                    }
                    const auto &a = got.edges[0], &b = expected.edges[0];
                    const bool sameGap = a.gap == b.gap || (std::isnan(a.gap) && std::isnan(b.gap));
                    if (a.threshold != b.threshold || !sameGap || a.ties != b.ties)
                        return fmt::format("boundary {} {} {}, expected {} {} {}", a.threshold, a.gap, a.ties, b.threshold, b.gap,
                                           b.ties);
                    return {};
                });
            }
    // Several rows that share the device, each with another length.
    for (const auto& [first, rows, k] : {std::array<std::int64_t, 3>{40000, 40, 2048}, {0, 700, 64}, {8000, 300, 512}, {100000, 2, 2048},
                                          {3000, 500, 2048}, {12000, 260, 2048}, {30000, 150, 2048}, {60000, 70, 256}, {120000, 20, 2048}})
        report.run(fmt::format("{}: top {} of rows {} + {}", bench.label, k, first, rows), [&]() -> std::string {
            const std::int64_t n = first + rows;
            const CachePair caches(bench, {24, 8, 1}, n, {}, randoms(n, 31, 40, 1));
            std::vector<float> q, w;
            for (std::int64_t t = 0; t < rows; ++t) {
                q.insert(q.end(), {1, -1});
                w.insert(w.end(), {1, -1});
            }
            for (int run = 0; run < 3; ++run) {
                const auto got = select(bench.cuda, q, w, rows, 2, 1, *caches.cuda, first, k);
                if (got.positions != select(bench.cpu, q, w, rows, 2, 1, *caches.cpu, first, k).positions)
                    return fmt::format("another selection in run {}", run);
            }
            return {};
        });
}

void badScores(Report& report, const Bench& bench)
{
    for (const std::int64_t n : {40, 50000})
        report.run(fmt::format("{}: NaN among {} scores is refused", bench.label, n), [&]() -> std::string {
            auto keys = randoms(n * 128, 41);
            keys[static_cast<std::size_t>(n / 2 * 128 + 3)] = std::nanf("");
            const auto cache = bench.cuda.makeCache({24, 8, 128}, n);
            const Floats memory(bench.cuda, keys);
            bench.cuda.cacheIndexKeys(memory.view<2>({n, 128}), *cache, 0);
            const auto q = randoms(16 * 128, 42), w = randoms(16, 43);
            try {
                (void)select(bench.cuda, q, w, 1, 16, 128, *cache, n - 1, 16);
            } catch (const Error& error) {
                bench.cuda.finish(); // and is forgotten then
                return error.code() == ErrorCode::InvalidFile ? "" : std::string("another error: ") + error.what();
            }
            return "it was not";
        });
}

} // namespace

void checkSelection(Report& report, const Bench& bench)
{
    randomKeys(report, bench);
    hardSelections(report, bench);
    badScores(report, bench);
}

} // namespace sightline::selfcheck
