// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/gemv.h"

namespace sightline::cuda {

// Kernels behind gemv and gemvSwiglu for particular shapes. Each returns false, and does nothing, for any other.

/// One vector, one matrix (or stack) with rows of at most 64 pieces of 16 bytes: a few lanes hold a row.
bool gemvNarrow(const GemvVectors& vectors, std::span<const GemvTarget> targets, cudaStream_t stream);

/// One vector and BF16 matrices of 4 to 96 MiB in all: weights stream through shared memory. Projections of 5,840 x 2,048
/// took 8.6 us in place of 12.2 on an H200 by ncu, which keeps kernels apart. Bigger matrices fill many waves of blocks,
/// which is as fast (102,400 x 2,048: 94 against 103 us); experts gained nothing, and FP8 blocks lost (7,168 x 16,384: 38
/// against 52 us).
bool gemvStream(const GemvVectors& vectors, std::span<const GemvTarget> targets, cudaStream_t stream);

/// Several vectors, on tensor cores. `up`: the second matrix of gemvSwiglu, whose only target has the first; or null.
bool gemvTensorCores(const GemvVectors& vectors, std::span<const GemvTarget> targets, const MatrixStack* up,
                     cudaStream_t stream);

} // namespace sightline::cuda
