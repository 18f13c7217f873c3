// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/moe_route.h"
#include "kernels/cuda/stream.h"
#include "kernels/cuda/weights.h"

namespace sightline::cuda {

/// The experts of a layer for a few tokens: two launches that read each chosen expert once per token.
struct MoeDecode {
    MatrixStack gate, up, down; ///< [E, n, hidden], [E, n, hidden], [E, hidden, n]; gate and up of one format
    /// Optional shared expert (data null: none), fast when of the format of `down`. Its activation comes from gemvSwiglu.
    MatrixStack sharedDown;     ///< [hidden, sharedWidth]
    const float* sharedActivation = nullptr; ///< [rows, sharedWidth]
    RouterParameters router;
    const float* logits = nullptr; ///< [rows, experts]; null: experts and weights are already there
    std::int32_t* experts = nullptr; ///< [rows, chosen], written when logits is given
    float* weights = nullptr;        ///< [rows, chosen], likewise
    const float* x = nullptr;      ///< [rows, hidden] input of the experts, stride xRow
    std::int64_t xRow = 0;
    const float* normWeight = nullptr; ///< as in GemvVectors: x is normalised on the way
    float eps = 0;
    float* activation = nullptr;   ///< scratch [rows, chosen, n]
    float* y = nullptr;            ///< [rows, hidden] += experts and shared expert, stride yRow; may not overlap x
    std::int64_t yRow = 0;
    std::int32_t rows = 1;         ///< at most 65,535; meant for 1 .. 8
};

/// Routing (when logits is given), gate and up projections and SwiGLU of the chosen experts.
void moeGateUp(const MoeDecode& moe, cudaStream_t stream);

/// y[t] += sum over slots i of weights[t, i] Down[experts[t, i]] activation[t, i], plus the shared expert.
void moeDown(const MoeDecode& moe, cudaStream_t stream);

} // namespace sightline::cuda
