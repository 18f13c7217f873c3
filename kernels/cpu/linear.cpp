// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/linear.h"

#include "kernels/cpu/simd/simd_ops.h"

#include <algorithm>
#include <vector>

#include <dnnl.h>
#include <omp.h>

namespace sightline::cpu {

namespace {

// Below this many rows a GEMM call costs more than reading the weights once per row.
constexpr std::int64_t kFewRows = 4;
constexpr std::int64_t kTileRows = 256; // of x
constexpr std::int64_t kTileCols = 128; // of y: a tile of W stays in the second-level cache

void fewRows(ThreadPool& pool, View<const float, 2> x, const WeightView& w, View<float, 2> y, bool accumulate)
{
    const auto& ops = simdOps();
    const std::int64_t cols = w.cols;
    // About 16k multiply-adds a range: two microseconds, more than it costs to hand one out.
    const std::int64_t grain = std::max<std::int64_t>(4, (16384 / std::max<std::int64_t>(cols, 1) + 3) / 4 * 4);
    pool.parallelFor(w.rows, grain, [&](std::int64_t begin, std::int64_t end, int) {
        float sums[64];
        for (std::int64_t t = 0; t < x.extent(0); ++t)
            for (std::int64_t r = begin; r < end; r += 64) {
                const std::int64_t n = std::min<std::int64_t>(64, end - r);
                if (w.bf16)
                    ops.matVecBf16(w.bf16 + r * cols, cols, n, cols, x.row(t), sums);
                else
                    ops.matVec(w.f32 + r * cols, cols, n, cols, x.row(t), sums);
                float* out = y.row(t) + r;
                for (std::int64_t i = 0; i < n; ++i)
                    out[i] = accumulate ? out[i] + sums[i] : sums[i];
            }
    });
}

} // namespace

void gemm(std::int64_t m, std::int64_t n, std::int64_t k, const float* a, std::int64_t lda, const float* b,
          std::int64_t ldb, bool bTransposed, float* c, std::int64_t ldc, bool accumulate)
{
    // The library would start OpenMP threads of its own below each of ours.
    thread_local const bool prepared = (omp_set_num_threads(1), true);
    (void)prepared;
    dnnl_sgemm('N', bTransposed ? 'T' : 'N', m, n, k, 1.0f, a, lda, b, ldb, accumulate ? 1.0f : 0.0f, c, ldc);
}

void linear(ThreadPool& pool, View<const float, 2> x, const WeightView& w, View<float, 2> y, bool accumulate)
{
    const std::int64_t rows = x.extent(0);
    if (rows == 0 || w.rows == 0)
        return;
    if (rows < kFewRows) {
        fewRows(pool, x, w, y, accumulate);
        return;
    }
    const std::int64_t rowTiles = (rows + kTileRows - 1) / kTileRows;
    const std::int64_t colTiles = (w.rows + kTileCols - 1) / kTileCols;
    pool.parallelFor(rowTiles * colTiles, 1, [&](std::int64_t begin, std::int64_t end, int) {
        thread_local std::vector<float> widened;
        for (std::int64_t tile = begin; tile < end; ++tile) {
            const std::int64_t t0 = tile / colTiles * kTileRows, n0 = tile % colTiles * kTileCols;
            const std::int64_t t = std::min(kTileRows, rows - t0), n = std::min(kTileCols, w.rows - n0);
            const float* block = w.f32 ? w.f32 + n0 * w.cols : nullptr;
            if (!block) {
                widened.resize(static_cast<std::size_t>(kTileCols * w.cols));
                simdOps().widen(w.bf16 + n0 * w.cols, widened.data(), n * w.cols);
                block = widened.data();
            }
            gemm(t, n, w.cols, x.row(t0), x.stride(0), block, w.cols, true, y.row(t0) + n0, y.stride(0), accumulate);
        }
    });
}

} // namespace sightline::cpu
