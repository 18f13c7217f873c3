// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/moe_layer.h"

namespace sightline::cuda {

/// The launches of moeLayer after the router, with weights streamed through shared memory: one token, BF16 or FP8
/// blocks throughout, Hopper or newer. Returns false, and does nothing, for anything else. The router's kernel must let
/// its successor start only after its own wait.
bool moeStream(const MoeLayer& layer, cudaStream_t stream);

} // namespace sightline::cuda
