// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/bfloat16.h"

#include <cstdint>

namespace sightline::cpu {

/// Inner loops, compiled once per instruction set from simd_ops.inl and chosen at run time. Lengths may
/// be any number >= 0; pointers need no alignment.
struct SimdOps {
    const char* name; ///< "AVX-512", "AVX2" or "baseline"

    float (*dot)(const float* a, const float* b, std::int64_t n);
    /// y[i] = sum_j w[i * stride + j] x[j], i < rows, j < cols.
    void (*matVec)(const float* w, std::int64_t stride, std::int64_t rows, std::int64_t cols,
                   const float* x, float* y);
    void (*matVecBf16)(const bfloat16* w, std::int64_t stride, std::int64_t rows, std::int64_t cols,
                       const float* x, float* y);
    void (*widen)(const bfloat16* from, float* to, std::int64_t n);
    /// y += a x
    void (*axpy)(float a, const float* x, float* y, std::int64_t n);
    float (*sumOfSquares)(const float* x, std::int64_t n);
    /// y = x * s * w
    void (*scaleBy)(const float* x, float s, const float* w, float* y, std::int64_t n);
    float (*maximum)(const float* x, std::int64_t n); ///< -inf for n = 0
    /// x = exp(x - shift) in place; returns the sum. exp is accurate to 2 ulp; exp(-inf) is 0.
    float (*expSum)(float* x, float shift, std::int64_t n);
    void (*scale)(float* x, float s, std::int64_t n);
    /// out = silu(gate) * up
    void (*swiglu)(const float* gate, const float* up, float* out, std::int64_t n);
    /// out[s] = sum_h w[h] max(dots[h * stride + s], 0), summed in the order of h; NaN stays NaN.
    void (*reluWeightedSum)(const float* dots, std::int64_t stride, const float* w, std::int64_t heads,
                            float* out, std::int64_t n);
    /// Index scores of one query: out[s] = sum_h w[h] max(q[h * d + .] . keys[s * keyStride + .], 0).
    void (*indexScoreRow)(const float* q, const float* w, std::int64_t heads, std::int64_t d,
                          const float* keys, std::int64_t keyStride, std::int64_t n, float* out);
    /// scores[h * scoreStride + i] = q[h * d + .] . rows[index[i] * rowStride + .], for i < n; index null:
    /// row i. The selected rows are read once for all heads.
    void (*gatherScores)(const float* q, std::int64_t heads, std::int64_t d, const float* rows,
                         std::int64_t rowStride, const std::int32_t* index, std::int64_t n,
                         float* scores, std::int64_t scoreStride);
    /// z[h * zStride + .] += sum_i p[h * pStride + i] rows[index[i] * rowStride + .] over d columns.
    void (*gatherValues)(const float* p, std::int64_t pStride, std::int64_t heads, const float* rows,
                         std::int64_t rowStride, const std::int32_t* index, std::int64_t n,
                         std::int64_t d, float* z, std::int64_t zStride);
    /// Appends to `out` the i in [0, n) with x[i] > bound, ascending; returns how many. `out` has
    /// room for n + 16.
    std::int64_t (*positionsAbove)(const float* x, std::int64_t n, float bound, std::int32_t* out);
    std::int64_t (*countAbove)(const float* x, std::int64_t n, float bound); ///< how many x[i] > bound
    bool (*hasNan)(const float* x, std::int64_t n);
};

/// The best set that this processor runs. SIGHTLINE_SIMD=avx512|avx2|baseline forces a lower one.
const SimdOps& simdOps();

const SimdOps* avx512Ops();  ///< null when not compiled for this architecture
const SimdOps* avx2Ops();
const SimdOps* baselineOps();

} // namespace sightline::cpu
