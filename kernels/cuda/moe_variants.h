// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/moe_layer.h"

namespace sightline::cuda {

// Launches that moeLayer is made of. All return false where they do not apply; nothing was launched then. Arguments were
// checked, and 16-byte loads can read all of them.

/// Logits and choice of experts. When the successor starts x is complete; the choice it may read once it has waited.
bool moeChoose(const MoeLayer& p, cudaStream_t stream);

/// Gate and up projections, those of the shared expert first, behind moeChoose. BF16 and 1,025 to 2,048 columns.
bool moeGateUpStream(const MoeLayer& p, cudaStream_t stream);

/// Down projections of all, behind a launch that let this one start when the choice was visible. BF16, and rows of all
/// projections together of 4,096 to 14,336 columns.
bool moeDownStream(const MoeDecode& moe, cudaStream_t stream);

} // namespace sightline::cuda
