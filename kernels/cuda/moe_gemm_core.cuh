// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/device.cuh"
#include "kernels/cuda/moe_gemm.h"

namespace sightline::cuda {

struct GemmParameters {
    MoeGemm gemm;
    MatrixStack w, up; // up: the second matrix when gated
    void* out;
    std::int64_t outRow;
    bool accumulate;
};

/// Expert whose tiles hold `tile`, by bisection in the ascending tiles [experts + 1].
__device__ inline int expertOfTile(const std::int32_t* tiles, int experts, int tile)
{
    int low = 0, high = experts; // tiles[low] <= tile < tiles[high]
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (tiles[middle] <= tile ? low : high) = middle;
    }
    return low;
}

/// Weight row of row j of the tile. Gated: groups of 8 rows alternate between gate and up, so that the two sums of one
/// output lie in one thread.
template <bool Gated>
__device__ inline int weightRow(int firstRow, int j)
{
    return Gated ? firstRow + j / 16 * 8 + j % 8 : firstRow + j;
}

/// The product with tiles of kMoeWideTileRows, for arguments that moeGemm has checked.
void launchWideGemm(const GemmParameters& p, bool gated, cudaStream_t stream);

} // namespace sightline::cuda
