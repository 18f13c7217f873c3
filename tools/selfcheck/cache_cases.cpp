// SPDX-License-Identifier: GPL-3.0-or-later
// What is written into caches, alone and as part of the front of attention.
#include "tools/selfcheck/cached.h"
#include "tools/selfcheck/harness.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace sightline::selfcheck {

namespace {

/// Error of storing `value` in the coarsest format a cache may have: BF16, or E4M3 relative to the largest of its block.
double storedTolerance(const Bench& bench, double value, double largest)
{
    if (bench.isExact())
        return 0;
    return std::abs(value) * kFp8Unit * 1.01 + largest / 448 * 0x1p-9 + 1e-12;
}

std::string compareStored(const Bench& bench, const HostRows& got, const std::vector<float>& expected)
{
    const std::vector<float> values(got.data, got.data + got.size());
    const double most = test::largest(expected);
    return difference(std::span<const float>(values), std::span<const float>(expected), got.extent(1), [&](std::size_t i) {
        return storedTolerance(bench, expected[i], most);
    });
}

void storing(Report& report, const Bench& bench)
{
    for (const auto& shape : kCacheShapes)
        report.run(fmt::format("{}: cache {} + {}, index {}", bench.label, shape.kv_lora_rank, shape.qk_rope_head_dim,
                               shape.index_head_dim),
                   [&]() -> std::string {
            constexpr std::int64_t kRows = 77, kFirst = 5;
            const std::int64_t width = shape.latentWidth();
            auto cache = bench.cuda.makeCache(shape, 100);
            const auto latents = randoms(kRows * width, 1), keys = randoms(kRows * shape.index_head_dim, 2);
            const Floats a(bench.cuda, latents), b(bench.cuda, keys);
            bench.cuda.cacheLatents(a.view<2>({kRows, width}), *cache, kFirst);
            bench.cuda.cacheIndexKeys(b.view<2>({kRows, shape.index_head_dim}), *cache, kFirst);
            const auto copy = bench.cuda.makeCache(shape, 90);
            bench.cuda.copyCache(*cache, *copy, kFirst + kRows);
            bench.cuda.finish();
            const auto behind = [&](const HostRows& rows) { return HostRows(
                std::shared_ptr<const float>(rows.owner, rows.row(kFirst)), {kRows, rows.extent(1)}); };
            for (const auto* from : {cache.get(), copy.get()}) {
                if (auto wrong = compareStored(bench, behind(from->latents(kFirst + kRows)), latents); !wrong.empty())
                    return "latents: " + wrong;
                if (auto wrong = compareStored(bench, behind(from->indexKeys(kFirst + kRows)), keys); !wrong.empty())
                    return "index keys: " + wrong;
            }
            return {};
        });
}

struct FrontCase {
    CacheShape shape;
    std::int64_t heads, nope, indexHeads;
};

void fronts(Report& report, const Bench& bench)
{
    for (const auto& c : {FrontCase{{128, 32, 64}, 6, 64, 4}, FrontCase{{512, 64, 128}, 16, 128, 16},
                          FrontCase{{24, 8, 16}, 2, 12, 3}, FrontCase{{24, 16, 24}, 3, 12, 5}})
        for (const std::int64_t rows : {1, 6, 33})
            for (const bool queries : {true, false})
                report.run(fmt::format("{}: front {} + {}, {} heads, index {} x {}, {} rows{}", bench.label,
                                       c.shape.kv_lora_rank, c.shape.qk_rope_head_dim, c.heads, c.indexHeads,
                                       c.shape.index_head_dim, rows, queries ? "" : ", keys only"),
                           [&]() -> std::string {
                    constexpr std::int64_t kFirst = 40, kPositions = 200;
                    const std::int64_t width = c.shape.latentWidth(), rope = c.shape.qk_rope_head_dim, qk = c.nope + rope;
                    const std::int64_t rank = c.shape.kv_lora_rank, dim = c.shape.index_head_dim;
                    std::vector<float> cosine, sine;
                    for (std::int64_t p = 0; p < kPositions; ++p)
                        for (std::int64_t i = 0; i < rope / 2; ++i) {
                            cosine.push_back(static_cast<float>(std::cos(0.02 * static_cast<double>(p * (i + 1)))));
                            sine.push_back(static_cast<float>(std::sin(0.02 * static_cast<double>(p * (i + 1)))));
                        }
                    const auto kv = randoms(rows * width, 1), q = randoms(rows * c.heads * qk, 2);
                    const auto key = randoms(rows * dim, 3), query = randoms(rows * c.indexHeads * dim, 4);
                    const auto weights = randoms(rows * c.indexHeads, 5);
                    const StoredWeights wuk(StoredWeights::Kind::BF16, c.heads, 1, rank, c.nope, 0.1f, 6);
                    struct Out {
                        std::vector<float> absorbed, query, weights;
                        std::vector<std::int32_t> chosen;
                        std::vector<SelectionBoundary> edges;
                        std::shared_ptr<LayerCache> cache;
                        bool forgets = true; ///< codes of queries once others have been made
                    };
                    const auto earlier = randoms(kFirst * dim, 10);
                    const auto on = [&](Backend& b, bool keeps) {
                        Out out;
                        out.cache = b.makeCache(c.shape, kFirst + rows + 3);
                        const auto norm = b.makeVector(randoms(rank, 7, 1, 0.1f));
                        const auto keyNorm = b.makeVector(randoms(dim, 8, 1, 0.1f)), keyBias = b.makeVector(randoms(dim, 9, 0, 0.1f));
                        const auto w_uk = wuk.on(b);
                        const Floats cs(b, cosine), sn(b, sine), kvMemory(b, kv), qMemory(b, q), keyMemory(b, key);
                        const Floats queryMemory(b, query), weightMemory(b, weights), absorbed(b, rows * c.heads * width, -1.0f);
                        AttentionFront f;
                        f.first = kFirst;
                        f.rope = {cs.view<2>({kPositions, rope / 2}), sn.view<2>({kPositions, rope / 2})};
                        f.cache = out.cache.get();
                        f.kv = kvMemory.view<2>({rows, width});
                        f.latentNorm = &norm;
                        f.latentEps = 1e-6f;
                        f.q = qMemory.view<3>({rows, c.heads, qk});
                        f.w_uk = w_uk.get();
                        f.softmaxScale = 0.09f;
                        f.absorbed = absorbed.view<3>({rows, c.heads, width});
                        f.indexKey = keyMemory.view<2>({rows, dim});
                        f.indexNormWeight = &keyNorm;
                        f.indexNormBias = &keyBias;
                        f.indexNormEps = 1e-6f;
                        f.indexQuery = queryMemory.view<3>({queries ? rows : 0, c.indexHeads, dim});
                        f.indexWeights = weightMemory.view<2>({queries ? rows : 0, c.indexHeads});
                        f.indexScale = 0.05f;
                        f.keepsIndexQuery = keeps;
                        const auto coded = b.attentionFront(f);
                        out.absorbed = absorbed.get();
                        out.query = queryMemory.get();
                        out.weights = weightMemory.get();
                        if (!queries)
                            return out;
                        const Floats keys(b, earlier);
                        b.cacheIndexKeys(keys.view<2>({kFirst, dim}), *out.cache, 0);
                        constexpr std::int64_t kChosen = 16;
                        const Ints chosen(b, rows * kChosen, -7);
                        const Held<SelectionBoundary> edges(b, rows, SelectionBoundary{-1, -1, -1});
                        const auto select = [&](std::uint64_t number) {
                            b.indexSelect(f.indexQuery, f.indexWeights, *out.cache, kFirst, chosen.view<2>({rows, kChosen}),
                                          edges.view<1>({rows}), number);
                        };
                        select(coded);
                        out.chosen = chosen.get();
                        out.edges = edges.get();
                        if (coded != 0) {
                            select(0);
                            try {
                                select(coded);
                                out.forgets = false;
                            } catch (const Error&) {
                                // as it should be
                            }
                        }
                        return out;
                    };
                    const Out got = on(bench.cuda, true), expected = on(bench.cpu, true), coded = on(bench.cuda, false);
                    if (coded.absorbed != got.absorbed || coded.chosen != got.chosen
                        || !std::equal(coded.edges.begin(), coded.edges.end(), got.edges.begin(), got.edges.end(),
                                       [](const SelectionBoundary& a, const SelectionBoundary& b) {
                        return a.threshold == b.threshold && a.gap == b.gap && a.ties == b.ties;
                    }))
                        return "queries coded on the way lead to another selection";
                    if (!coded.forgets)
                        return "codes that are overwritten are taken for others";
                    const double termSize = 0.1 * 0.09 * std::sqrt(static_cast<double>(c.nope)) * 3;
                    const double unit = rows <= 8 ? 0 : bench.manyRowsUnit(false);
                    if (auto wrong = difference(got.absorbed, expected.absorbed, width,
                                                sumTolerance(termSize, unit, c.nope) + 32 * kUnit);
                        !wrong.empty())
                        return "absorbed: " + wrong;
                    if (auto wrong = difference(got.query, expected.query, dim, 32 * kUnit); !wrong.empty())
                        return "index query: " + wrong;
                    if (auto wrong = difference(got.weights, expected.weights, c.indexHeads, 8 * kUnit); !wrong.empty())
                        return "index weights: " + wrong;
                    const auto compare = [&](const HostRows& a, const HostRows& b) {
                        const std::vector<float> mine(a.row(kFirst), a.row(kFirst) + rows * a.extent(1));
                        const std::vector<float> theirs(b.row(kFirst), b.row(kFirst) + rows * b.extent(1));
                        const double most = test::largest(theirs);
                        return difference(std::span<const float>(mine), std::span<const float>(theirs), a.extent(1),
                                          [&](std::size_t i) {
                            return storedTolerance(bench, theirs[i], most)
                                + kUnit * 8 * std::sqrt(static_cast<double>(rank)) * (1 + most);
                        });
                    };
                    if (auto wrong = compare(got.cache->latents(kFirst + rows), expected.cache->latents(kFirst + rows));
                        !wrong.empty())
                        return "latents: " + wrong;
                    if (auto wrong = compare(got.cache->indexKeys(kFirst + rows), expected.cache->indexKeys(kFirst + rows));
                        !wrong.empty())
                        return "index keys: " + wrong;
                    return {};
                });
}

} // namespace

void checkCaches(Report& report, const Bench& bench)
{
    storing(report, bench);
    fronts(report, bench);
}

} // namespace sightline::selfcheck
