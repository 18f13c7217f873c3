// SPDX-License-Identifier: GPL-3.0-or-later
// The launches of one token as decoding makes them: recorded and replayed, against the same work done directly.
#include "tools/selfcheck/cached.h"
#include "tools/selfcheck/harness.h"

#include <fmt/format.h>

#include <cmath>
#include <utility>

namespace sightline::selfcheck {

namespace {

using Kind = StoredWeights::Kind;

constexpr CacheShape kShape{512, 64, 128};
constexpr std::uint64_t kWorkspace = std::uint64_t{1} << 41; // of no model

/// A layer's attention of one token. Every run, of which the second is recorded and the later ones replayed, gives the bits
/// of work done directly. What the token writes into the caches is overwritten before each: a kernel that read it too early
/// would find something else.
void recordedAttention(Report& report, const Bench& bench)
{
    constexpr std::int64_t kHeads = 16, kNope = 128, kValues = 128, kRuns = 5;
    struct Case {
        std::int64_t indexHeads, first, chosen;
    };
    // The newest key alone in its tile of 64, last in it, and in between; few tiles, several to a block, and more than a
    // block's ring holds.
    for (const auto& c : {Case{16, 2500, 64}, Case{16, 2559, 2048}, Case{16, 2560, 2048}, Case{64, 2600, 2048}, Case{16, 3, 64},
                          Case{16, 20001, 2048}, Case{64, 130000, 2048}, Case{16, 140031, 2048}})
        report.run(fmt::format("{}: recorded attention, {} of {}, {} index heads", bench.label, c.chosen, c.first + 1, c.indexHeads),
                   [&]() -> std::string {
            Backend& b = bench.cuda;
            const std::int64_t rank = kShape.kv_lora_rank, rope = kShape.qk_rope_head_dim, dim = kShape.index_head_dim;
            const std::int64_t width = rank + rope, qk = kNope + rope, positions = c.first + 1;
            const auto cache = b.makeCache(kShape, c.first + 100);
            constexpr std::int64_t kAtOnce = 4096;
            const Floats latents(b, randoms(kAtOnce * width, 111)), keys(b, randoms(kAtOnce * dim, 112));
            for (std::int64_t at = 0; at < c.first; at += kAtOnce) { // repeated scores are ties, which have an order
                const std::int64_t rows = std::min(kAtOnce, c.first - at);
                b.cacheLatents(latents.view<2>({rows, width}), *cache, at);
                b.cacheIndexKeys(keys.view<2>({rows, dim}), *cache, at);
            }
            std::vector<float> cosine, sine;
            for (std::int64_t i = 0; i < positions * rope / 2; ++i) {
                const double angle = 0.001 * static_cast<double>(i % 6000);
                cosine.push_back(static_cast<float>(std::cos(angle)));
                sine.push_back(static_cast<float>(std::sin(angle)));
            }
            const Floats cs(b, cosine), sn(b, sine);
            const auto norm = b.makeVector(randoms(rank, 113, 1, 0.1f));
            const auto keyNorm = b.makeVector(randoms(dim, 114, 1, 0.1f)), keyBias = b.makeVector(randoms(dim, 115, 0, 0.1f));
            const auto w_uk = StoredWeights(Kind::BF16, kHeads, 1, rank, kNope, 0.1f, 116).on(b);
            const auto w_uv = StoredWeights(Kind::BF16, kHeads, 1, kValues, rank, 0.05f, 117).on(b);
            const auto kv = randoms(width, 118), q = randoms(kHeads * qk, 119), key = randoms(dim, 120);
            const auto query = randoms(c.indexHeads * dim, 121), weights = randoms(c.indexHeads, 122);
            const auto otherKey = randoms(dim, 123, 50), otherLatent = randoms(width, 124, 50);
            const Floats kvMemory(b, kv), qMemory(b, q), keyMemory(b, key), queryMemory(b, query), weightMemory(b, weights);
            const Floats absorbed(b, kHeads * width, 0.0f), z(b, kHeads * rank, 0.0f), values(b, kHeads * kValues, 0.0f);
            const Floats otherKeyMemory(b, otherKey), otherLatentMemory(b, otherLatent);
            const Ints index(b, c.chosen, -7);
            const auto body = [&] {
                AttentionFront f;
                f.first = c.first;
                f.rope = {cs.view<2>({positions, rope / 2}), sn.view<2>({positions, rope / 2})};
                f.cache = cache.get();
                f.kv = kvMemory.view<2>({1, width});
                f.latentNorm = &norm;
                f.latentEps = 1e-6f;
                f.q = qMemory.view<3>({1, kHeads, qk});
                f.w_uk = w_uk.get();
                f.softmaxScale = 0.09f;
                f.absorbed = absorbed.view<3>({1, kHeads, width});
                f.indexKey = keyMemory.view<2>({1, dim});
                f.indexNormWeight = &keyNorm;
                f.indexNormBias = &keyBias;
                f.indexNormEps = 1e-6f;
                f.indexQuery = queryMemory.view<3>({1, c.indexHeads, dim});
                f.indexWeights = weightMemory.view<2>({1, c.indexHeads});
                f.indexScale = 0.05f;
                f.keepsIndexQuery = false;
                const auto coded = b.attentionFront(f);
                const auto to = index.view<2>({1, c.chosen});
                b.indexSelect(f.indexQuery, f.indexWeights, *cache, c.first, to, {}, coded);
                b.attendSelected(f.absorbed, *cache, to, z.view<3>({1, kHeads, rank}));
                b.linearPerHead(z.view<3>({1, kHeads, rank}), *w_uv, values.view<3>({1, kHeads, kValues}));
            };
            const auto reset = [&] { // what is changed on the way, and what is written
                const std::pair<const Floats*, std::vector<float>> inputs[] = {
                    {&kvMemory, kv}, {&qMemory, q}, {&keyMemory, key}, {&queryMemory, query}, {&weightMemory, weights},
                    {&absorbed, std::vector<float>(static_cast<std::size_t>(kHeads * width), 5.0f)},
                    {&z, std::vector<float>(static_cast<std::size_t>(kHeads * rank), -5.0f)},
                    {&values, std::vector<float>(static_cast<std::size_t>(kHeads * kValues), -5.0f)}};
                for (const auto& [memory, from] : inputs)
                    b.upload(from.data(), memory->data(), static_cast<std::int64_t>(from.size()));
                b.cacheLatents(otherLatentMemory.view<2>({1, width}), *cache, c.first);
                b.cacheIndexKeys(otherKeyMemory.view<2>({1, dim}), *cache, c.first);
            };
            reset();
            body();
            const auto wanted = std::pair{index.get(), values.get()};
            const RepeatKey repeatKey{kWorkspace + static_cast<std::uint64_t>(c.first), 1, c.chosen, c.indexHeads, true};
            for (int run = 0; run < kRuns; ++run) {
                reset();
                b.repeat(repeatKey, c.first, body);
                if (index.get() != wanted.first)
                    return fmt::format("run {} selects other positions", run);
                if (values.get() != wanted.second)
                    return fmt::format("run {} gives other values", run);
            }
            return {};
        });
}

} // namespace

void checkDecode(Report& report, const Bench& bench)
{
    recordedAttention(report, bench);
}

} // namespace sightline::selfcheck
