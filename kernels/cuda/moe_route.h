// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/stream.h"

#include <cstddef>
#include <cstdint>

namespace sightline::cuda {

inline constexpr int kMaxExperts = 1024;
inline constexpr int kMaxExpertsPerToken = 32;

/// The router of DeepSeek-V3 (reference, section 4): sigmoid scores; a bias that counts for the choice only; choice
/// limited to the best groups by the sum of their two best experts; ties to the lower index.
struct RouterParameters {
    const float* bias = nullptr; ///< [experts] or null
    std::int32_t experts = 0;    ///< at most kMaxExperts, a multiple of n_group
    std::int32_t chosen = 0;     ///< num_experts_per_tok, at most kMaxExpertsPerToken and what the groups hold
    std::int32_t n_group = 1;    ///< at most 32
    std::int32_t topk_group = 1;
    bool norm_topk_prob = true;
    float routed_scaling_factor = 1;
};

/// logits [rows, experts] -> experts, weights [rows, chosen], by falling biased score. All dense.
void route(const float* logits, const RouterParameters& router, std::int64_t rows, std::int32_t* experts,
           float* weights, cudaStream_t stream);

/// How the (token, slot) pairs of a chunk lie after sorting by expert. Pair number = token * chosen + slot.
struct ExpertOrder {
    std::int32_t* pairs = nullptr;     ///< [rows * chosen] pair numbers, by expert, then ascending
    std::int32_t* positions = nullptr; ///< [rows * chosen] where pair i stands in `pairs`
    std::int32_t* offsets = nullptr;   ///< [experts + 1] first position of each expert
    std::int32_t* tiles = nullptr;     ///< [experts + 1] first tile of tileRows positions of each expert
};

/// Counting sort of experts [rows * chosen] (values in 0 .. expertCount - 1), the same result in every run.
/// `counts` is scratch of expertCount integers. rows * chosen < 2^31.
void sortByExpert(const std::int32_t* experts, std::int64_t pairs, std::int32_t expertCount, std::int32_t tileRows,
                  std::int32_t* counts, const ExpertOrder& order, cudaStream_t stream);

/// y[t] += sum over slots i, ascending, of weights[t, i] * expertOut[positions[t * chosen + i]];
/// y [rows, width] with stride yRow, expertOut [pairs, width] dense.
void combineExperts(const float* expertOut, const float* weights, const std::int32_t* positions, std::int64_t rows,
                    std::int32_t chosen, std::int64_t width, float* y, std::int64_t yRow, cudaStream_t stream);

} // namespace sightline::cuda
