// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trace.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace sightline {

/// How alike the selections of the layers are. Immutable.
struct LayerOverlap {
    int layers = 0;
    int tokens = 0;             ///< that the numbers are the mean of
    std::vector<float> jaccard; ///< [layers, layers], symmetric: |A ∩ B| / |A ∪ B|; 1 on the diagonal
    std::vector<float> shared;  ///< [layers, layers]: mean of |A ∩ B|, positions

    [[nodiscard]] float at(int a, int b) const { return jaccard[index(a, b)]; }
    [[nodiscard]] float sharedAt(int a, int b) const { return shared[index(a, b)]; }
    [[nodiscard]] std::size_t index(int a, int b) const
    {
        return static_cast<std::size_t>(a) * static_cast<std::size_t>(layers) + static_cast<std::size_t>(b);
    }
};
using LayerOverlapPtr = std::shared_ptr<const LayerOverlap>;

/// Of one token, or the mean over several; null tokens are left out. Pure, any thread; O(tokens · layers² · k).
/// A layer that read everything selected every visible position. Null when stopped, or without a token.
[[nodiscard]] LayerOverlapPtr layerOverlap(std::span<const TokenRecordPtr> tokens, const std::stop_token& stop = {});

} // namespace sightline
