// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rows.h"

#include "kernels/cpu/attention.h"
#include "kernels/cpu/select_topk.h"
#include "kernels/cpu/simd/simd_ops.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sightline {

std::vector<float> indexScoreRow(const TokenRecord& token, std::int64_t layer)
{
    const auto& record = token.layers[static_cast<std::size_t>(layer)];
    if (!record.hasScores || token.cache.isEmpty() || record.indexQuery.empty())
        return {};
    const auto keys = token.cache.indexKeys(layer);
    const std::int64_t n = token.queryPosition() + 1;
    std::vector<float> scores(static_cast<std::size_t>(n));
    const auto heads = static_cast<std::int64_t>(record.indexWeights.size());
    cpu::simdOps().indexScoreRow(record.indexQuery.data(), record.indexWeights.data(), heads, keys.extent(1), keys.data,
                                 keys.stride(0), n, scores.data());
    return scores;
}

std::vector<std::vector<float>> indexHeadRows(const TokenRecord& token, std::int64_t layer, const std::stop_token* stop)
{
    const auto& record = token.layers[static_cast<std::size_t>(layer)];
    if (!record.hasScores || token.cache.isEmpty() || record.indexQuery.empty())
        return {};
    const auto keys = token.cache.indexKeys(layer);
    const std::int64_t n = token.queryPosition() + 1;
    std::vector<std::vector<float>> rows(record.indexWeights.size());
    for (std::size_t h = 0; h < rows.size(); ++h) {
        if (stop && stop->stop_requested())
            return {};
        rows[h].resize(static_cast<std::size_t>(n));
        // One head alone: the same products as in the whole score, in the same order.
        cpu::simdOps().indexScoreRow(record.indexQuery.data() + static_cast<std::int64_t>(h) * keys.extent(1),
                                     record.indexWeights.data() + h, 1, keys.extent(1), keys.data, keys.stride(0), n,
                                     rows[h].data());
    }
    return rows;
}

std::vector<float> denseMassRow(const TokenRecord& token, std::int64_t layer)
{
    const auto& record = token.layers[static_cast<std::size_t>(layer)];
    if (token.cache.isEmpty() || record.attentionQuery.empty())
        return {};
    const auto latents = token.cache.latents(layer);
    const std::int64_t n = token.queryPosition() + 1, width = latents.extent(1);
    const auto heads = static_cast<std::int64_t>(record.attentionQuery.size()) / width;
    std::vector<float> mass(static_cast<std::size_t>(n));
    cpu::denseMassRow(View<const float, 2>(record.attentionQuery.data(), {heads, width}), latents.slice(0, n),
                      mass.data());
    return mass;
}

std::vector<std::int32_t> votesRow(const TokenRecord& token)
{
    std::vector<std::int32_t> votes(static_cast<std::size_t>(token.queryPosition() + 1), 0);
    for (const auto& layer : token.layers) {
        if (layer.selectsAll)
            for (auto& v : votes)
                ++v;
        for (const auto s : layer.selected)
            ++votes[static_cast<std::size_t>(s)];
    }
    return votes;
}

std::vector<std::int32_t> selectionAt(const std::vector<float>& scores, std::int64_t k)
{
    std::vector<std::int32_t> out(static_cast<std::size_t>(
        std::clamp<std::int64_t>(k, 0, static_cast<std::int64_t>(scores.size()))));
    cpu::TopkScratch scratch;
    const auto select = [&](const std::vector<float>& from) {
        cpu::selectTopk(from.data(), static_cast<std::int64_t>(from.size()), static_cast<std::int64_t>(out.size()),
                        out.data(), scratch);
    };
    if (cpu::simdOps().hasNan(scores.data(), static_cast<std::int64_t>(scores.size()))) {
        auto clean = scores; // a damaged model under another selector: no choice is right, none may crash
        for (float& score : clean)
            score = std::isnan(score) ? -std::numeric_limits<float>::infinity() : score;
        select(clean);
    } else {
        select(scores);
    }
    return out;
}

} // namespace sightline
