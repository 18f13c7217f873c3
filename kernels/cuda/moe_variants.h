// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/moe_layer.h"

namespace sightline::cuda {

// Launches that moeLayer is made of. All return false where they do not apply; nothing was launched then. Arguments were
// checked, and 16-byte loads can read all of them.

/// Logits and choice of experts. When the successor starts x is complete; the choice it may read once it has waited.
bool moeChoose(const MoeLayer& p, cudaStream_t stream);

} // namespace sightline::cuda
