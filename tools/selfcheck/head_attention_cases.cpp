// SPDX-License-Identifier: GPL-3.0-or-later
// Attention in the MHA form with its output projection, against the absorbed form of the CPU in float32.
#include "tools/selfcheck/cached.h"
#include "tools/selfcheck/harness.h"

#include "kernels/bfloat16.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace sightline::selfcheck {

namespace {

/// How positions are selected.
enum class Choice {
    Everything,
    Anywhere, ///< random positions
    Recent,   ///< the newest, and the very first: most tiles of keys are nobody's
    HalfEmpty ///< random ones, and none at all in every other row
};

struct Case {
    CacheShape shape;
    std::int64_t heads, nope, value, first, rows, k;
    Choice choice = Choice::Everything;
    bool isPlateau = false; ///< all keys equal: every weight is 1 / n
};

constexpr CacheShape kWide{512, 64, 0}, kDemo{128, 32, 0};
constexpr std::int64_t kHidden = 96;

const Case kCases[] = {
    // DeepSeek's heads: parts of tiles of 64 and 128 queries and keys, chunks that begin anywhere
    {kWide, 16, 128, 128, 0, 9, 0},
    {kWide, 16, 128, 128, 0, 128, 0},
    {kWide, 2, 128, 128, 1, 127, 0},
    {kWide, 2, 128, 128, 63, 129, 0},
    {kWide, 5, 128, 128, 127, 200, 0},
    {kWide, 2, 128, 128, 1000, 33, 0},
    {kWide, 1, 128, 128, 4000, 300, 0},
    {kWide, 3, 128, 128, 500, 70, 0, Choice::Everything, true},
    {kWide, 16, 128, 128, 300, 140, 64, Choice::Anywhere},
    {kWide, 2, 128, 128, 0, 300, 100, Choice::Anywhere},
    {kWide, 2, 128, 128, 50, 20, 2048, Choice::Anywhere},
    {kWide, 4, 128, 128, 3000, 260, 256, Choice::Anywhere},
    {kWide, 2, 128, 128, 3000, 150, 40, Choice::Recent},
    {kWide, 2, 128, 128, 700, 129, 30, Choice::HalfEmpty},
    {kWide, 2, 128, 128, 700, 129, 30, Choice::HalfEmpty, true},
    {kWide, 128, 128, 128, 200, 64, 100, Choice::Anywhere},
    // More keys than the bits of one segment and the list of one round hold
    {kWide, 1, 128, 128, 140000, 12, 700, Choice::Anywhere},
    // Heads of other sizes
    {kDemo, 6, 64, 64, 0, 70, 0},
    {kDemo, 6, 64, 64, 500, 130, 48, Choice::Anywhere},
    {kDemo, 3, 24, 40, 333, 65, 0},
    {kWide, 2, 192, 256, 100, 70, 0},
    {kWide, 2, 192, 256, 300, 65, 90, Choice::Recent},
    {kWide, 3, 64, 72, 100, 70, 33, Choice::Anywhere}};

std::string nameOf(const Bench& bench, const Case& c)
{
    constexpr const char* kChoices[] = {"everything", "selected anywhere", "selected recently", "every other row empty"};
    return fmt::format("{}: by head, {}{}, {} heads of {} + {} and {}, positions {} + {}, k {}", bench.label,
                       kChoices[static_cast<int>(c.choice)], c.isPlateau ? ", plateau" : "", c.heads, c.nope,
                       c.shape.qk_rope_head_dim, c.value, c.first, c.rows, c.k);
}

std::vector<float> rounded(std::vector<float> values)
{
    for (float& v : values)
        v = toFloat(toBfloat16(v));
    return values;
}

std::vector<std::int32_t> selectionOf(const Case& c)
{
    std::mt19937 random(71);
    std::vector<std::int32_t> out;
    for (std::int64_t t = 0; t < c.rows; ++t) {
        const auto seen = static_cast<std::int32_t>(c.first + t + 1);
        std::vector<std::int32_t> row;
        if (c.choice == Choice::Recent) {
            row.push_back(0);
            for (std::int32_t s = std::max<std::int32_t>(1, seen - static_cast<std::int32_t>(c.k) + 1); s < seen; ++s)
                row.push_back(s);
        } else if (c.choice == Choice::Anywhere || t % 2 == 0) {
            if (c.k >= seen)
                for (std::int32_t s = 0; s < seen; ++s)
                    row.push_back(s);
            while (c.k < seen && static_cast<std::int64_t>(row.size()) < c.k) {
                row.push_back(static_cast<std::int32_t>(random() % static_cast<unsigned>(seen)));
                std::sort(row.begin(), row.end());
                row.erase(std::unique(row.begin(), row.end()), row.end());
            }
        }
        row.resize(static_cast<std::size_t>(c.k), -1);
        out.insert(out.end(), row.begin(), row.end());
    }
    return out;
}

/// What a case computes with. Values of BF16, so that both sides have the same.
struct Data {
    std::vector<float> q, latents, hidden;
    StoredWeights keys, values, projection;
    float scale;

    explicit Data(const Case& c)
        : q(rounded(randoms(c.rows * c.heads * (c.nope + c.shape.qk_rope_head_dim), 72))),
          latents(rounded(randoms((c.first + c.rows) * c.shape.latentWidth(), 73))), hidden(randoms(c.rows * kHidden, 74)),
          keys(StoredWeights::Kind::BF16, c.heads, 1, c.shape.kv_lora_rank, c.nope,
               1 / static_cast<float>(std::sqrt(static_cast<double>(c.shape.kv_lora_rank))), 75),
          values(StoredWeights::Kind::BF16, c.heads, 1, c.value, c.shape.kv_lora_rank,
                 1 / static_cast<float>(std::sqrt(static_cast<double>(c.shape.kv_lora_rank))), 76),
          projection(StoredWeights::Kind::BF16, 1, 1, kHidden, c.heads * c.value,
                     1 / static_cast<float>(std::sqrt(static_cast<double>(c.heads * c.value))), 77),
          scale(1 / static_cast<float>(std::sqrt(static_cast<double>(c.nope + c.shape.qk_rope_head_dim))))
    {
        const auto width = static_cast<std::size_t>(c.shape.latentWidth());
        for (std::size_t i = width; c.isPlateau && i < latents.size(); ++i)
            latents[i] = latents[i % width];
    }
};

/// hidden after the layer, on the CPU: queries absorbed, latents read, values made of what comes out.
std::vector<float> expected(Backend& cpu, const LayerCache& cache, const Case& c, const Data& data,
                            const std::vector<std::int32_t>& index)
{
    const std::int64_t rope = c.shape.qk_rope_head_dim, rank = c.shape.kv_lora_rank, width = rank + rope, key = c.nope + rope;
    const Floats q(cpu, data.q), absorbed(cpu, c.rows * c.heads * width, 0.0f), z(cpu, c.rows * c.heads * rank, 0.0f);
    const Floats values(cpu, c.rows * c.heads * c.value, 0.0f), hidden(cpu, data.hidden);
    const auto keys = data.keys.on(cpu), valueWeights = data.values.on(cpu), projection = data.projection.on(cpu);
    cpu.linearPerHead(View<const float, 3>(q.data(), {c.rows, c.heads, c.nope}, {c.heads * key, key, 1}), *keys,
                      View<float, 3>(absorbed.data(), {c.rows, c.heads, rank}, {c.heads * width, width, 1}));
    cpu.copy(View<const float, 2>(q.data() + c.nope, {c.rows * c.heads, rope}, {key, 1}),
             View<float, 2>(absorbed.data() + rank, {c.rows * c.heads, rope}, {width, 1}));
    cpu.scale(absorbed.view<2>({c.rows * c.heads, width}), data.scale);
    const auto query = absorbed.view<3>({c.rows, c.heads, width});
    if (c.choice == Choice::Everything) {
        cpu.attendAll(query, cache, c.first, z.view<3>({c.rows, c.heads, rank}));
    } else {
        const Ints chosen(cpu, index);
        cpu.attendSelected(query, cache, chosen.view<2>({c.rows, c.k}), z.view<3>({c.rows, c.heads, rank}));
    }
    cpu.linearPerHead(z.view<3>({c.rows, c.heads, rank}), *valueWeights, values.view<3>({c.rows, c.heads, c.value}));
    cpu.linear(values.view<2>({c.rows, c.heads * c.value}), *projection, hidden.view<2>({c.rows, kHidden}), true);
    auto out = hidden.get();
    // The CPU has no answer where nothing was selected; here such a row adds nothing.
    for (std::int64_t t = 1; c.choice == Choice::HalfEmpty && t < c.rows; t += 2)
        std::copy_n(data.hidden.begin() + t * kHidden, kHidden, out.begin() + t * kHidden);
    return out;
}

/// Keys, values and weights are rounded to BF16, each on its own, and so are results before their projection. Scores have a
/// deviation of about 1, which makes sums over n keys as noisy as those over n / e of them; eight deviations, and room for
/// the largest scores of many. Of a plateau all values are one, rounded once, and all weights 1: the value's error and the
/// result's are left, however many keys there are.
double toleranceOf(const Case& c, std::int64_t t)
{
    const std::int64_t seen = c.first + t + 1;
    const double keys = static_cast<double>(c.choice == Choice::Everything ? seen : std::min(seen, c.k));
    const double scores = 64 * kUnit * std::sqrt(static_cast<double>(c.shape.latentWidth()));
    return 8 * (c.isPlateau ? 1.5 * kBf16Unit : 4 * kBf16Unit * std::min(1.0, std::sqrt(6 / keys))) + scores;
}

std::string checkCase(const Bench& bench, const Case& c)
{
    constexpr std::int64_t kBehind = 70;
    const Data data(c);
    const std::int64_t n = c.first + c.rows, width = c.heads * c.value;
    auto latents = data.latents; // behind those that queries see are rows that are not numbers
    latents.resize(static_cast<std::size_t>((n + kBehind) * c.shape.latentWidth()), std::numeric_limits<float>::quiet_NaN());
    const CachePair caches(bench, c.shape, n + kBehind, latents, {});
    const auto index = c.choice == Choice::Everything ? std::vector<std::int32_t>(1, -1) : selectionOf(c);
    const auto wanted = expected(bench.cpu, *caches.cpu, c, data, index);

    auto& cuda = bench.cuda;
    const Floats q(cuda, data.q), values(cuda, c.rows * width, -9.0f);
    const Ints chosen(cuda, index);
    const auto keyWeights = data.keys.on(cuda), valueWeights = data.values.on(cuda), projection = data.projection.on(cuda);
    const auto attend = [&](const std::vector<float>& before) {
        const Floats hidden(cuda, before);
        HeadAttention layer;
        layer.first = c.first;
        layer.cache = caches.cuda.get();
        layer.q = q.view<3>({c.rows, c.heads, c.nope + c.shape.qk_rope_head_dim});
        layer.softmaxScale = data.scale;
        layer.w_uk = keyWeights.get();
        layer.w_uv = valueWeights.get();
        if (c.choice != Choice::Everything)
            layer.selected = chosen.view<2>({c.rows, c.k});
        layer.o_proj = projection.get();
        layer.values = values.view<3>({c.rows, c.heads, c.value});
        layer.hidden = hidden.view<2>({c.rows, kHidden});
        if (!cuda.attendsByHead(layer, c.k))
            throw Error(ErrorCode::Internal, "it does not attend by head");
        cuda.attendByHead(layer);
        return hidden.get();
    };
    const auto got = attend(data.hidden);
    if (got != attend(data.hidden))
        return "two runs differ";
    return difference(std::span<const float>(got), std::span<const float>(wanted), kHidden,
                      [&](std::size_t i) { return toleranceOf(c, static_cast<std::int64_t>(i) / kHidden); });
}

} // namespace

void checkHeadAttention(Report& report, const Bench& bench)
{
    if (bench.settings.prefill != CudaPrefill::Heads)
        return;
    for (const auto& c : kCases)
        report.run(nameOf(bench, c), [&] { return checkCase(bench, c); });
}

} // namespace sightline::selfcheck
