// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/view.h"

#include <cstdint>
#include <span>

namespace sightline::cpu {

/// The router of DeepSeek-V3: sigmoid scores, a correction bias that counts for the choice only, choice
/// limited to the best groups of experts.
struct MoeGateParameters {
    std::int64_t n_group = 1;    ///< groups of consecutive experts of equal size
    std::int64_t topk_group = 1; ///< groups that may be chosen from, by the sum of their two best experts
    bool norm_topk_prob = true;  ///< weights of the chosen sum to 1 before scaling
    float routed_scaling_factor = 1.0f;
};

/// logits [T, E]; bias [E] or empty. Writes experts [T, k] by falling biased score (ties to the lower
/// expert) and weights [T, k].
void moeGate(View<const float, 2> logits, std::span<const float> bias, const MoeGateParameters& parameters,
             View<std::int32_t, 2> experts, View<float, 2> weights);

} // namespace sightline::cpu
