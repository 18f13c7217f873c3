// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sightline::cuda {

/// How the elements of a weight lie in device memory.
enum class WeightFormat : std::int32_t {
    F32,
    BF16,
    Fp8Block ///< E4M3 with a float32 factor per block of 128 x 128 (the published weight_scale_inv multiplies)
};

/// A stack of row-major matrices [rows, cols] in device memory. Fast paths need `data` at a multiple of 16 bytes and
/// rows that are a multiple of 16 bytes long; other shapes take a slow path.
struct MatrixStack {
    const void* data = nullptr;
    /// Fp8Block: [ceil(rows / 128), ceil(cols / 128)] per matrix; unused otherwise.
    const float* scales = nullptr;
    WeightFormat format = WeightFormat::BF16;
    std::int32_t rows = 0;
    std::int32_t cols = 0;
    std::int64_t matrixStride = 0; ///< elements from one matrix to the next
    std::int64_t scaleStride = 0;  ///< factors from one matrix to the next
};

} // namespace sightline::cuda
