// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend.h"
#include "engine/model_config.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace sightline {

/// cos and sin of the rotary embedding for the positions met so far. Angles are taken in double, so that
/// late positions are as exact as early ones. The table lies in backend memory.
class RopeCache {
public:
    RopeCache(const ModelConfig& config, Backend& backend);
    /// Covers at least positions 0 .. positions - 1. The view stays valid until a larger table is asked for.
    [[nodiscard]] RopeTable table(std::int64_t positions);

private:
    Backend& m_backend;
    std::vector<double> m_frequencies; // [qk_rope_head_dim / 2], radians per position
    double m_factor = 1.0;
    std::int64_t m_positions = 0;
    std::shared_ptr<float> m_cosine, m_sine; // [m_positions, qk_rope_head_dim / 2]
};

} // namespace sightline
