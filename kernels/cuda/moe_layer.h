// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/moe_decode.h"

namespace sightline::cuda {

/// A whole mixture-of-experts layer for a few tokens in three launches:
///  1. router: logits, and the choice by a block that gathers them;
///  2. gate and up projections, those of the shared expert first, which need no choice;
///  3. down projections of all, whose first weights are on their way before the activations are there.
struct MoeLayer {
    /// As for moeGateUp and moeDown; logits and sharedActivation are taken from below. x may be y.
    MoeDecode experts;
    MatrixStack router;                 ///< [experts, hidden], any format
    MatrixStack sharedGate, sharedUp;   ///< [sharedWidth, hidden]; data null when there is no shared expert
    float* logits = nullptr;            ///< scratch [rows, experts]
    float* sharedActivation = nullptr;  ///< scratch [rows, sharedWidth]
    std::uint64_t* words = nullptr;     ///< scratch [rows, experts], zero before the first use and after each
};

/// Shapes that 16-byte loads cannot read take moeGateUp and moeDown.
void moeLayer(const MoeLayer& layer, cudaStream_t stream);

} // namespace sightline::cuda
