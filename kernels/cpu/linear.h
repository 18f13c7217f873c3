// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/bfloat16.h"
#include "kernels/cpu/thread_pool.h"
#include "kernels/view.h"

#include <cstdint>

namespace sightline::cpu {

/// A weight matrix [rows, cols], row-major and dense, in one of two formats: bfloat16 where that loses
/// nothing (half the memory traffic when decoding), else float32.
struct WeightView {
    const float* f32 = nullptr;
    const bfloat16* bf16 = nullptr; ///< exactly one of the two is set
    std::int64_t rows = 0;
    std::int64_t cols = 0;

    [[nodiscard]] WeightView rowRange(std::int64_t begin, std::int64_t count) const
    {
        return {f32 ? f32 + begin * cols : nullptr, bf16 ? bf16 + begin * cols : nullptr, count, cols};
    }
};

/// y = x W^T, or y += x W^T. x [T, cols], y [T, rows]; the last dimension of both is contiguous. One row
/// is a matrix-vector product with own loops; more rows go to the GEMM of oneDNN, one thread and one tile
/// a call.
void linear(ThreadPool& pool, View<const float, 2> x, const WeightView& w, View<float, 2> y, bool accumulate);

/// c [m, n] = (or +=) a [m, k] * b^T with b [n, k], or * b with b [k, n] when `bTransposed` is false.
/// Runs on the calling thread.
void gemm(std::int64_t m, std::int64_t n, std::int64_t k, const float* a, std::int64_t lda, const float* b,
          std::int64_t ldb, bool bTransposed, float* c, std::int64_t ldc, bool accumulate);

} // namespace sightline::cpu
