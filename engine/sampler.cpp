// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampler.h"

#include "engine/divergence.h"
#include "engine/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace sightline {

Sampler::Sampler(const SamplerSettings& settings) : m_settings(settings), m_random(settings.seed)
{
    if (!(settings.temperature >= 0) || !std::isfinite(settings.temperature))
        throw Error(ErrorCode::InvalidInput, "The temperature must be 0 (greedy) or a positive number");
    if (!(settings.topP > 0 && settings.topP <= 1))
        throw Error(ErrorCode::InvalidInput, "Top-p must be larger than 0 and at most 1");
    if (!(settings.minP >= 0 && settings.minP < 1))
        throw Error(ErrorCode::InvalidInput, "Min-p must be at least 0 and less than 1");
}

TokenId Sampler::choose(std::span<const double> logP)
{
    const TokenId best = argmax(logP);
    if (m_settings.temperature == 0)
        return best;

    const double top = logP[static_cast<std::size_t>(best)];
    std::vector<double> weight(logP.size()); // relative to the most probable token
    for (std::size_t i = 0; i < weight.size(); ++i)
        weight[i] = std::exp((logP[i] - top) / m_settings.temperature);
    std::vector<TokenId> order(logP.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](TokenId id) { return weight[static_cast<std::size_t>(id)] < m_settings.minP; });
    std::sort(order.begin(), order.end(), [&](TokenId a, TokenId b) {
        const double wa = weight[static_cast<std::size_t>(a)], wb = weight[static_cast<std::size_t>(b)];
        return wa > wb || (wa == wb && a < b);
    });
    double total = 0;
    for (const TokenId id : order)
        total += weight[static_cast<std::size_t>(id)];
    // The smallest set whose probability reaches top-p.
    double kept = 0;
    std::size_t count = 0;
    while (count < order.size() && (count == 0 || kept < m_settings.topP * total))
        kept += weight[static_cast<std::size_t>(order[count++])];

    // 53 random bits: std::uniform_real_distribution may differ between libraries.
    double left = static_cast<double>(m_random() >> 11) * 0x1.0p-53 * kept;
    for (std::size_t i = 0; i < count; ++i) {
        left -= weight[static_cast<std::size_t>(order[i])];
        if (left < 0)
            return order[i];
    }
    return order[count - 1];
}

} // namespace sightline
