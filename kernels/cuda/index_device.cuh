// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/bfloat16.h"
#include "kernels/cuda/index_scores.h"
#include "kernels/float8.h"

#include <cstdint>

namespace sightline::cuda {

/// Keys that row t sees.
__device__ inline std::int64_t visibleKeys(const IndexScores& in, std::int64_t row)
{
    if (row >= in.rows)
        return 0;
    const std::int64_t visible = in.lengths ? __ldcg(in.lengths + row) : in.first + row * in.step;
    return visible < 0 ? 0 : visible < in.n ? visible : in.n;
}

/// The most keys that any of `count` rows from `row` on sees.
__device__ inline std::int64_t mostVisible(const IndexScores& in, std::int64_t row, int count)
{
    std::int64_t most = 0;
    for (int i = 0; i < count; ++i) {
        const std::int64_t visible = visibleKeys(in, row + i);
        most = visible > most ? visible : most;
    }
    return most;
}

/// 2 max(x, 0) in one addition: minimum and maximum run at half the rate of sums.
__device__ inline float twiceRelu(float x)
{
    return x + fabsf(x);
}

} // namespace sightline::cuda
