// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/bfloat16.h"
#include "kernels/view.h"

#include <cstdint>

namespace sightline::cpu {

/// How the elements of a stored weight are encoded.
enum class StorageType : std::uint8_t { F32, F16, BF16, F8E4M3 };

/// Scales of a block-quantised matrix W [rows, cols]: the factor of element (r, c) is
/// scaleInv[(r / blockRows) * gridCols + c / blockCols], with gridCols = ceil(cols / blockCols).
/// Blocks at the lower and right edge may be partial. Despite its published name the factor
/// multiplies.
struct BlockScales {
    const float* scaleInv = nullptr; ///< null: every factor is 1
    std::int64_t blockRows = 0;
    std::int64_t blockCols = 0;
    std::int64_t gridCols = 0;
};

struct DequantizeResult {
    std::int64_t firstNonFinite = -1; ///< row * cols + col in W of the first NaN or infinity, or -1
    bool exact = true;                ///< false once a value lost bits in the target type
};

/// Converts rows [firstRow, firstRow + out.extent(0)) of the row-major matrix W [., out.extent(1)]
/// that starts at `source`. `source` needs no alignment. Rows of `out` are contiguous along the
/// last dimension. Ranges of rows are independent, so several threads may share one matrix.
///
/// Infinities, NaN codes and products that overflow all count as non-finite; `out` still gets them.
DequantizeResult dequantize(const void* source, StorageType type, const BlockScales& scales,
                            std::int64_t firstRow, View<float, 2> out);

/// The same, rounded to nearest even. BF16 sources and E4M3 with power-of-two scales are exact.
DequantizeResult dequantize(const void* source, StorageType type, const BlockScales& scales,
                            std::int64_t firstRow, View<bfloat16, 2> out);

} // namespace sightline::cpu
