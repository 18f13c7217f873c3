// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend.h"
#include "engine/model_config.h"

#include <cstdint>
#include <vector>

namespace sightline {

/// cos and sin of the rotary embedding for the positions met so far. Angles are taken in double, so that
/// late positions are as exact as early ones.
class RopeCache {
public:
    explicit RopeCache(const ModelConfig& config);
    /// Covers positions 0 .. positions - 1. The view stays valid until a larger table is asked for.
    [[nodiscard]] RopeTable table(std::int64_t positions);

private:
    std::vector<double> m_frequencies; // [qk_rope_head_dim / 2], radians per position
    double m_factor = 1.0;
    std::int64_t m_positions = 0;
    std::vector<float> m_cosine, m_sine;
};

} // namespace sightline
