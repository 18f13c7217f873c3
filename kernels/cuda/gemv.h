// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/stream.h"
#include "kernels/cuda/weights.h"

#include <cstdint>
#include <span>

namespace sightline::cuda {

// Products of a few vectors with big matrices, bound by reading the matrices. All vectors are float32; sums are float32
// in an order that depends on shapes only. No x may overlap a y of the same call.

/// The vectors of a product: x[t, h] at x + t * xRow + h * xMatrix, for `rows` rows t and one h per matrix of a stack.
struct GemvVectors {
    const float* x = nullptr;
    std::int64_t xRow = 0;
    std::int64_t xMatrix = 0; ///< 0: every matrix reads the same vector
    std::int32_t rows = 1;    ///< any; 8 at a time share one pass over the weights
    std::int32_t matrices = 1; ///< at most 65,535
    /// [cols] or null: x is replaced by its RMS norm, w * x / sqrt(mean(x^2) + eps).
    const float* normWeight = nullptr;
    float eps = 0;
    /// x (and with += y) was complete before the launch before this one let its successor start, and that launch neither
    /// writes what this one reads or writes nor reads y: this one need not wait for it, only end after it.
    bool early = false;
};

/// Where one product goes: y[t, h, r] (+)= scale * (W[h] x[t, h])[r] at y + t * yRow + h * yMatrix + r.
struct GemvTarget {
    MatrixStack w;
    float* y = nullptr;
    std::int64_t yRow = 0;
    std::int64_t yMatrix = 0;
    float scale = 1;
    bool accumulate = false;
};

/// Which kernels the products choose from; for measurements and tests. One per thread.
struct GemvTuning {
    bool narrow = true;      ///< gemvNarrow for short rows
    bool stream = true;      ///< gemvStream where it applies
    int tensorCoresFrom = 3; ///< vectors from which on gemvTensorCores is used (at least 2); 0: never
    int rowsPerBlock = 0;    ///< 1, 2 or 4: forced for one vector; 0: chosen by shape
};
GemvTuning& gemvTuning();

inline constexpr int kMaxGemvTargets = 6;

/// One to six matrices (formats may differ) with equal `cols` that read the same vectors, in one launch.
void gemv(const GemvVectors& vectors, std::span<const GemvTarget> targets, cudaStream_t stream);

/// y[t, h, r] = silu((gate[h] x[t, h])[r]) * (up[h] x[t, h])[r]; gate and up have equal shape and format.
/// `target` gives y and its strides; its w, scale and accumulate are not used.
void gemvSwiglu(const GemvVectors& vectors, const MatrixStack& gate, const MatrixStack& up, const GemvTarget& target,
                cudaStream_t stream);

} // namespace sightline::cuda
