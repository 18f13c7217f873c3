// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rope_table.h"

#include <algorithm>
#include <cmath>

namespace sightline {

RopeCache::RopeCache(const ModelConfig& config)
    : m_frequencies(config.ropeInverseFrequencies()), m_factor(config.ropeAttentionFactor())
{
}

RopeTable RopeCache::table(std::int64_t positions)
{
    const auto half = static_cast<std::int64_t>(m_frequencies.size());
    if (positions > m_positions) {
        const std::int64_t target = std::max(positions, m_positions * 3 / 2);
        m_cosine.resize(static_cast<std::size_t>(target * half));
        m_sine.resize(static_cast<std::size_t>(target * half));
        for (std::int64_t p = m_positions; p < target; ++p)
            for (std::int64_t i = 0; i < half; ++i) {
                const double angle = static_cast<double>(p) * m_frequencies[static_cast<std::size_t>(i)];
                m_cosine[static_cast<std::size_t>(p * half + i)] = static_cast<float>(std::cos(angle) * m_factor);
                m_sine[static_cast<std::size_t>(p * half + i)] = static_cast<float>(std::sin(angle) * m_factor);
            }
        m_positions = target;
    }
    return {{m_cosine.data(), {m_positions, half}}, {m_sine.data(), {m_positions, half}}};
}

} // namespace sightline
