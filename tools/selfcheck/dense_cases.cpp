// SPDX-License-Identifier: GPL-3.0-or-later
// Products, norms, rotations, embeddings, argmax.
#include "tools/selfcheck/harness.h"

#include <fmt/format.h>

#include <cmath>

namespace sightline::selfcheck {

namespace {

using Kind = StoredWeights::Kind;

struct Shape {
    std::int64_t rows, cols;
};

/// Shapes of the demo model, of larger ones, odd ones, and two that are streamed: rows of several stages, one left over.
const Shape kShapes[] = {{384, 384}, {576, 192}, {160, 384}, {4, 384}, {8192, 384}, {1024, 1536}, {3000, 512}, {96, 7168},
                         {130, 132}, {1, 7}, {33, 250}, {2051, 2080}, {705, 7168}};

void products(Report& report, const Bench& bench)
{
    unsigned seed = 1;
    for (const auto kind : {Kind::F32, Kind::BF16, Kind::Float8})
        for (const auto& shape : kShapes)
            for (const std::int64_t rows : {1, 2, 3, 5, 8, 9, 70}) {
                ++seed;
                if (shape.rows > 4000 && rows != 1 && rows != 3 && rows != 8 && rows != 9)
                    continue;
                if (shape.rows * shape.cols > 4000000 && rows != 1)
                    continue;
                report.run(fmt::format("{}: linear {} [{}, {}], {} rows", bench.label, StoredWeights::name(kind), shape.rows,
                                       shape.cols, rows),
                           [&]() -> std::string {
                    const StoredWeights w(kind, 1, 1, shape.rows, shape.cols, 0.05f, seed);
                    const auto x = randoms(rows * shape.cols, seed + 100), before = randoms(rows * shape.rows, seed + 200);
                    const auto sizes = termSizes(bench.cpu, w, x, rows, shape.cols, shape.rows);
                    const double unit = rows <= 8 ? 0 : bench.manyRowsUnit(w.isFloat8());
                    for (const bool accumulate : {false, true}) {
                        const auto on = [&](Backend& b) {
                            const auto weights = w.on(b);
                            const Floats in(b, x), out(b, before);
                            b.linear(in.view<2>({rows, shape.cols}), *weights, out.view<2>({rows, shape.rows}), accumulate);
                            return out.get();
                        };
                        const auto got = on(bench.cuda), expected = on(bench.cpu);
                        const auto wrong = difference(std::span<const float>(got), std::span<const float>(expected),
                                                      shape.rows, [&](std::size_t i) {
                            return sumTolerance(sizes[i], unit * (w.isFloat8() ? 2 : 1), shape.cols)
                                + 8 * kUnit * std::abs(static_cast<double>(before[i]));
                        });
                        if (!wrong.empty())
                            return wrong;
                    }
                    return {};
                });
            }
}

void productsPerHead(Report& report, const Bench& bench)
{
    struct Case {
        std::int64_t heads, rows, cols;
    };
    for (const auto& c : {Case{6, 128, 64}, Case{6, 64, 128}, Case{16, 512, 128}, Case{16, 128, 512}, Case{3, 24, 12}, Case{5, 7, 9}})
        for (const std::int64_t rows : {1, 5, 40})
            for (const auto kind : {Kind::BF16, Kind::F32})
                report.run(fmt::format("{}: per head {} {} x [{}, {}], {} rows", bench.label, StoredWeights::name(kind), c.heads,
                                       c.rows, c.cols, rows),
                           [&] {
                    // Strided as in a query: more columns than the product reads.
                    const std::int64_t width = c.cols + 32;
                    const StoredWeights w(kind, c.heads, 1, c.rows, c.cols, 0.1f, 3);
                    const auto x = randoms(rows * c.heads * width, 4);
                    const auto on = [&](Backend& b) {
                        const auto weights = w.on(b);
                        const Floats in(b, x), out(b, rows * c.heads * c.rows, 0.0f);
                        b.linearPerHead(View<const float, 3>(in.data(), {rows, c.heads, c.cols}, {c.heads * width, width, 1}),
                                        *weights, out.view<3>({rows, c.heads, c.rows}));
                        return out.get();
                    };
                    // Terms are about 0.1 each and independent.
                    const double size = 0.1 * std::sqrt(static_cast<double>(c.cols)) * 2;
                    const double unit = rows <= 8 || kind == Kind::F32 ? 0 : bench.manyRowsUnit(false);
                    return difference(on(bench.cuda), on(bench.cpu), c.rows, sumTolerance(size, unit, c.cols));
                });
}

void rowOperations(Report& report, const Bench& bench)
{
    for (const std::int64_t n : {384, 512, 2048, 7168, 64, 5, 16384, 20000, 4100})
        for (const std::int64_t rows : {1, 37, 130}) {
            if (rows == 130 && n > 7168)
                continue;
            const auto x = randoms(rows * n, 5), w = randoms(n, 6, 1, 0.2f), bias = randoms(n, 7);
            const auto compare = [&](const char* what, double unit, const auto& body) {
                report.run(fmt::format("{}: {} of {} x {}", bench.label, what, rows, n), [&] {
                    const auto on = [&](Backend& b) {
                        const Floats in(b, x), out(b, rows * n, -3.0f);
                        body(b, in.view<2>({rows, n}), out.view<2>({rows, n}));
                        return out.get();
                    };
                    const auto got = on(bench.cuda), expected = on(bench.cpu);
                    return difference(got, expected, n, unit * (1 + test::largest(expected)));
                });
            };
            const double unit = 4 * kUnit * std::sqrt(static_cast<double>(n)) + 8 * kUnit;
            compare("rmsNorm", unit, [&](Backend& b, View<float, 2> in, View<float, 2> out) {
                b.rmsNorm(in, b.makeVector(w), 1e-6f, out);
            });
            compare("layerNorm", unit, [&](Backend& b, View<float, 2> in, View<float, 2> out) {
                b.layerNorm(in, b.makeVector(w), b.makeVector(bias), 1e-6f, out);
            });
            compare("copy, bias and scale", 4 * kUnit, [&](Backend& b, View<float, 2> in, View<float, 2> out) {
                b.copy(in, out);
                b.addBias(b.makeVector(bias), out);
                b.scale(out, 0.3f);
            });
        }
    for (const std::int64_t n : {192, 1024, 3})
        report.run(fmt::format("{}: swiglu of {}", bench.label, n), [&] {
            const auto x = randoms(17 * 2 * n, 8, 0, 3);
            const auto on = [&](Backend& b) {
                const Floats in(b, x), out(b, 17 * n, 0.0f);
                b.swiglu(in.view<2>({17, 2 * n}), out.view<2>({17, n}));
                return out.get();
            };
            const auto got = on(bench.cuda), expected = on(bench.cpu);
            return difference(got, expected, n, 32 * kUnit * (1 + test::largest(expected)));
        });
}

void rotations(Report& report, const Bench& bench)
{
    for (const auto pairs : {RopePairs::Interleaved, RopePairs::HalfSplit})
        for (const std::int64_t d : {32, 64, 6})
            report.run(fmt::format("{}: rope of {}, {}", bench.label, d, pairs == RopePairs::Interleaved ? "pairs" : "halves"), [&] {
                constexpr std::int64_t kRows = 11, kHeads = 5, kFirst = 1000, kPositions = 1100;
                const std::int64_t width = d + 10;
                std::vector<float> cosine, sine;
                for (std::int64_t p = 0; p < kPositions; ++p)
                    for (std::int64_t i = 0; i < d / 2; ++i) {
                        cosine.push_back(static_cast<float>(std::cos(0.01 * static_cast<double>(p * (i + 1)))));
                        sine.push_back(static_cast<float>(std::sin(0.01 * static_cast<double>(p * (i + 1)))));
                    }
                const auto x = randoms(kRows * kHeads * width, 9);
                const auto on = [&](Backend& b) {
                    const Floats c(b, cosine), s(b, sine), in(b, x);
                    const RopeTable table{c.view<2>({kPositions, d / 2}), s.view<2>({kPositions, d / 2})};
                    b.rope(View<float, 3>(in.data(), {kRows, kHeads, d}, {kHeads * width, width, 1}), kFirst, table, pairs);
                    return in.get();
                };
                return difference(on(bench.cuda), on(bench.cpu), width, 16 * kUnit * 4);
            });
}

void embeddingsAndArgmax(Report& report, const Bench& bench)
{
    for (const auto kind : {Kind::F32, Kind::BF16, Kind::Float8})
        report.run(fmt::format("{}: embed {}", bench.label, StoredWeights::name(kind)), [&] {
            const StoredWeights w(kind, 1, 1, 300, 200, 0.3f, 10);
            const std::vector<std::int32_t> ids = {0, 299, 7, 7, 130, 256};
            const auto on = [&](Backend& b) {
                const auto table = w.on(b);
                const Ints in(b, ids);
                const Floats out(b, 6 * 200, 0.0f);
                b.embed(View<const std::int32_t, 1>(in.data(), {6}), *table, out.view<2>({6, 200}));
                return out.get();
            };
            return difference(on(bench.cuda), on(bench.cpu), 200, 0.0);
        });
    for (const std::int64_t n : {1, 200, 8192, 129280})
        report.run(fmt::format("{}: argmax of {}", bench.label, n), [&]() -> std::string {
            auto x = randoms(3 * n, 11);
            x[static_cast<std::size_t>(n / 2)] = x[static_cast<std::size_t>(n / 3)] = 50; // a tie
            std::fill(x.begin() + 2 * n, x.end(), -1.0f);
            const auto on = [&](Backend& b) {
                const Floats in(b, x);
                const Ints out(b, 3, -1);
                b.argmax(in.view<2>({3, n}), out.view<1>({3}));
                return out.get();
            };
            return on(bench.cuda) == on(bench.cpu) ? "" : "another position";
        });
}

} // namespace

void checkDense(Report& report, const Bench& bench)
{
    products(report, bench);
    productsPerHead(report, bench);
    rowOperations(report, bench);
    rotations(report, bench);
    embeddingsAndArgmax(report, bench);
}

} // namespace sightline::selfcheck
