// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/stream.h"

#include <cstddef>
#include <cstdint>

namespace sightline::cuda {

/// Bytes of workspace for rows of n logits. Set it to zero once, before the first use; the kernels leave it usable.
std::size_t samplingWorkspaceBytes(std::int64_t n);

/// out[0] = index of the largest logit, ties to the lower index; NaN counts as smallest. One launch.
void argmaxRow(const float* logits, std::int64_t n, std::int32_t* out, void* workspace, cudaStream_t stream);

/// Settings of engine/sampler.h; order of filters: temperature, min-p, top-p.
struct SampleSettings {
    double temperature = 1; ///< positive; 0 is argmaxRow
    double topP = 1;        ///< (0, 1]
    double minP = 0;        ///< [0, 1)
    /// Raw 64-bit draws in device memory, one per step (only the upper 53 bits count); null: Philox4x32-10 of (seed, step).
    /// With draws from the host's mt19937_64 the token is the host sampler's: weights are rounded to 2^-44 of the most
    /// probable token's, so a draw falls on another token with probability below n * 2^-43.
    const std::uint64_t* draws = nullptr;
    std::uint64_t seed = 0;
    const std::int64_t* step = nullptr; ///< device memory: index into draws, or counter; null: 0
};

/// Draws out[0] from the n logits. Sums are integers: the same result in every run. n < 2^19. Three launches, four
/// when topP < 1; each but the first spreads over the device, and the block that ends last draws the conclusion.
void sampleRow(const float* logits, std::int64_t n, const SampleSettings& settings, std::int32_t* out, void* workspace,
               cudaStream_t stream);

/// The same with the last step in one block, which is slower for large vocabularies; for comparison.
void sampleRowInOneBlock(const float* logits, std::int64_t n, const SampleSettings& settings, std::int32_t* out,
                         void* workspace, cudaStream_t stream);

/// The draw of (seed, step) that sampleRow uses without `draws`; for tests.
std::uint64_t philoxDraw(std::uint64_t seed, std::uint64_t step);

} // namespace sightline::cuda
