// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/gemv.h"

namespace sightline::cuda {

// Kernels behind gemv and gemvSwiglu for particular shapes. Each returns false, and does nothing, for any other.

/// One vector, one matrix (or stack) with rows of at most 64 pieces of 16 bytes: a few lanes hold a row.
bool gemvNarrow(const GemvVectors& vectors, std::span<const GemvTarget> targets, cudaStream_t stream);

/// One vector and matrices of one format, BF16 or FP8 blocks, which the copy engine streams through shared memory
/// (Hopper and newer); not for less than kStreamMinBytes.
bool gemvStream(const GemvVectors& vectors, std::span<const GemvTarget> targets, cudaStream_t stream);

/// Several vectors, on tensor cores. `up`: the second matrix of gemvSwiglu, whose only target has the first; or null.
bool gemvTensorCores(const GemvVectors& vectors, std::span<const GemvTarget> targets, const MatrixStack* up,
                     cudaStream_t stream);

} // namespace sightline::cuda
