// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rope_table.h"

#include <algorithm>
#include <cmath>

namespace sightline {

RopeCache::RopeCache(const ModelConfig& config, Backend& backend)
    : m_backend(backend), m_frequencies(config.ropeInverseFrequencies()), m_factor(config.ropeAttentionFactor())
{
}

RopeTable RopeCache::table(std::int64_t positions)
{
    const auto half = static_cast<std::int64_t>(m_frequencies.size());
    if (positions > m_positions) {
        constexpr std::int64_t kLeastPositions = 4096; // a device would rather not move its table often
        const std::int64_t target = std::max({positions, m_positions * 2, kLeastPositions});
        std::vector<float> cosine, sine; // of the new positions
        cosine.reserve(static_cast<std::size_t>((target - m_positions) * half));
        sine.reserve(cosine.capacity());
        for (std::int64_t p = m_positions; p < target; ++p)
            for (const double frequency : m_frequencies) {
                const double angle = static_cast<double>(p) * frequency;
                cosine.push_back(static_cast<float>(std::cos(angle) * m_factor));
                sine.push_back(static_cast<float>(std::sin(angle) * m_factor));
            }
        const auto grow = [&](std::shared_ptr<float>& memory, const std::vector<float>& added) {
            const auto fresh = m_backend.allocate(target * half);
            if (m_positions > 0)
                m_backend.copy({memory.get(), {m_positions, half}}, {fresh.get(), {m_positions, half}});
            m_backend.upload(added.data(), fresh.get() + m_positions * half, static_cast<std::int64_t>(added.size()));
            memory = fresh;
        };
        grow(m_cosine, cosine);
        grow(m_sine, sine);
        m_positions = target;
    }
    return {{m_cosine.get(), {m_positions, half}}, {m_sine.get(), {m_positions, half}}};
}

} // namespace sightline
