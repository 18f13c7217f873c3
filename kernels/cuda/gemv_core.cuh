// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inner part of matrix-vector products, shared by dense layers and experts. A block owns R rows; its threads split
// the columns in pieces of 16 bytes of weights and keep about 8 such loads in flight each, which is what a memory-bound
// kernel lives on. Weights are turned into floats in registers; sums are float32 in a fixed order.

#include "kernels/cuda/device.cuh"
#include "kernels/cuda/gemv.h"
#include "kernels/cuda/weights.h"

namespace sightline::cuda {

inline constexpr int kGemvMaxThreads = 256;
inline constexpr int kGemvMaxWarps = 12; ///< of any block that adds with gemvBlockSums

__device__ inline void storeProduct(const GemvTarget& target, int t, unsigned matrix, int row, float value)
{
    float* y = target.y + t * target.yRow + matrix * target.yMatrix + row;
    *y = target.accumulate ? *y + target.scale * value : target.scale * value;
}

template <WeightFormat Format>
inline constexpr int kElementsPerLoad = Format == WeightFormat::F32 ? 4 : Format == WeightFormat::BF16 ? 8 : 16;

/// Pieces that a thread keeps in flight per row.
template <int R>
inline constexpr int kLoadsPerRow = R >= 4 ? 2 : 4;

__device__ inline std::uint32_t wordOf(const uint4& v, int i)
{
    return i == 0 ? v.x : i == 1 ? v.y : i == 2 ? v.z : v.w;
}

/// Elements 4q .. 4q + 3 of a piece, without block factor.
template <WeightFormat Format>
__device__ inline void unpackWeights(const uint4& piece, int q, float (&v)[4])
{
    if constexpr (Format == WeightFormat::F32) {
        for (int i = 0; i < 4; ++i)
            v[i] = bitsToFloat(wordOf(piece, i));
    } else if constexpr (Format == WeightFormat::BF16) {
        unpackBf16(wordOf(piece, 2 * q), v[0], v[1]);
        unpackBf16(wordOf(piece, 2 * q + 1), v[2], v[3]);
    } else {
        unpackE4m3(wordOf(piece, q), v);
    }
}

/// Bytes from the start of a stack to row `row` of matrix `matrix`.
template <WeightFormat Format>
__device__ inline const unsigned char* rowAddress(const MatrixStack& w, std::int64_t matrix, int row)
{
    constexpr int kBytes = 16 / kElementsPerLoad<Format>;
    return static_cast<const unsigned char*>(w.data)
        + (matrix * w.matrixStride + static_cast<std::int64_t>(row) * w.cols) * kBytes;
}

/// The factors of row `row`'s blocks.
__device__ inline const float* rowScales(const MatrixStack& w, std::int64_t matrix, int row)
{
    return w.scales + matrix * w.scaleStride + static_cast<std::int64_t>(row / 128) * ((w.cols + 127) / 128);
}

/// What a block multiplies with: B vectors x, each xRow floats after the one before, and optionally the weight of an
/// RMS norm that goes with x (its 1 / rms is applied to the sums later).
struct GemvInput {
    const float* x;
    std::int64_t xRow;
    const float* normWeight;
};

/// acc[r][b] += factor * sum of one piece of R rows times the same columns of B vectors. `column` is the first column.
/// Early: the block did not wait for its predecessor, so L1 may hold old values of x, and L2 is asked.
template <WeightFormat Format, bool Scaled, bool Early, int R, int B>
__device__ inline void multiplyPiece(const uint4 (&piece)[R], const float (&factor)[2], const GemvInput& in, int column,
                                     float (&acc)[R][B], float (&squares)[B])
{
    constexpr int kHalf = R > 1 ? R / 2 : 1;
    float partial[R][B] = {};
#pragma unroll
    for (int q = 0; q < kElementsPerLoad<Format> / 4; ++q) {
        float w[R][4];
#pragma unroll
        for (int r = 0; r < R; ++r)
            unpackWeights<Format>(piece[r], q, w[r]);
        float4 norm{1, 1, 1, 1};
        if (in.normWeight)
            norm = loadFloat4(in.normWeight + column + 4 * q);
#pragma unroll
        for (int b = 0; b < B; ++b) {
            const float* from = in.x + b * in.xRow + column + 4 * q;
            float4 x = Early ? loadFloat4FromL2(from) : loadFloat4(from);
            if (in.normWeight) {
                squares[b] += x.x * x.x + x.y * x.y + x.z * x.z + x.w * x.w;
                x.x *= norm.x;
                x.y *= norm.y;
                x.z *= norm.z;
                x.w *= norm.w;
            }
#pragma unroll
            for (int r = 0; r < R; ++r) {
                float& sum = Scaled ? partial[r][b] : acc[r][b];
                sum = fmaf(w[r][3], x.w, fmaf(w[r][2], x.z, fmaf(w[r][1], x.y, fmaf(w[r][0], x.x, sum))));
            }
        }
    }
    if constexpr (Scaled)
        for (int r = 0; r < R; ++r)
            for (int b = 0; b < B; ++b)
                acc[r][b] = fmaf(partial[r][b], factor[r >= kHalf], acc[r][b]);
}

/// acc[r][b] += row r times vector b over this thread's pieces. Rows 0 .. R/2 - 1 are rows firstRow .. of `a`, the others
/// rows of `b` when Paired (gate and up), else all rows are of `a`. Rows past the end repeat the last one.
/// The first weights are requested before the kernels before this one have ended. Early: x is there already, no wait.
template <WeightFormat Format, bool Paired, bool Early, int R, int B>
__device__ inline void gemvRows(const MatrixStack& a, const MatrixStack& b, std::int64_t matrix, int firstRow,
                                const GemvInput& in, float (&acc)[R][B], float (&squares)[B])
{
    constexpr int kLoads = kLoadsPerRow<R>, kElements = kElementsPerLoad<Format>;
    constexpr bool kScaled = Format == WeightFormat::Fp8Block;
    constexpr int kHalf = R > 1 ? R / 2 : 1;
    const int pieces = a.cols / kElements, step = static_cast<int>(blockDim.x);
    const unsigned char* row[R];
#pragma unroll
    for (int r = 0; r < R; ++r) {
        const MatrixStack& of = Paired && r >= kHalf ? b : a;
        row[r] = rowAddress<Format>(of, matrix, min(firstRow + (Paired && r >= kHalf ? r - kHalf : r), of.rows - 1));
    }
    // R divides 128 and firstRow is a multiple of R (or R / 2): the rows of one matrix lie in one row of blocks.
    const float* scales[2] = {nullptr, nullptr};
    if constexpr (kScaled) {
        scales[0] = rowScales(a, matrix, firstRow);
        scales[1] = Paired ? rowScales(b, matrix, firstRow) : scales[0];
    }
    uint4 piece[kLoads][R];
    float factor[kLoads][2];
    const auto request = [&](int first) {
#pragma unroll
        for (int u = 0; u < kLoads; ++u) {
            const int at = first + u * step;
            if (at < pieces) {
#pragma unroll
                for (int r = 0; r < R; ++r)
                    piece[u][r] = loadStreaming(row[r] + static_cast<std::int64_t>(at) * 16);
                if constexpr (kScaled) {
                    factor[u][0] = scales[0][at * kElements / 128];
                    factor[u][1] = Paired ? scales[1][at * kElements / 128] : factor[u][0];
                }
            }
        }
    };
    int first = static_cast<int>(threadIdx.x);
    request(first);
    if constexpr (!Early)
        waitForPredecessor();
    while (first < pieces) {
#pragma unroll
        for (int u = 0; u < kLoads; ++u)
            if (first + u * step < pieces)
                multiplyPiece<Format, kScaled, Early>(piece[u], factor[u], in, (first + u * step) * kElements, acc, squares);
        first += kLoads * step;
        request(first);
    }
}

/// The same for a format known at run time (uniform over the block).
template <bool Paired, bool Early = false, int R, int B>
__device__ inline void gemvRows(WeightFormat format, const MatrixStack& a, const MatrixStack& b, std::int64_t matrix,
                                int firstRow, const GemvInput& in, float (&acc)[R][B], float (&squares)[B])
{
    if (format == WeightFormat::BF16)
        gemvRows<WeightFormat::BF16, Paired, Early>(a, b, matrix, firstRow, in, acc, squares);
    else if (format == WeightFormat::Fp8Block)
        gemvRows<WeightFormat::Fp8Block, Paired, Early>(a, b, matrix, firstRow, in, acc, squares);
    else
        gemvRows<WeightFormat::F32, Paired, Early>(a, b, matrix, firstRow, in, acc, squares);
}

/// Sums of the block: thread r * B + b returns sum [r][b]; other threads anything. inverse[b] is 1 / rms of vector b.
/// Adds lanes, then warps in ascending order.
template <int R, int B>
__device__ inline float gemvBlockSums(const float (&acc)[R][B], const float (&squares)[B], bool normalise, int cols,
                                      float eps)
{
    __shared__ float sums[kGemvMaxWarps][(R + 1) * B];
    const int warp = static_cast<int>(threadIdx.x) / kWarp, lane = static_cast<int>(threadIdx.x) % kWarp;
#pragma unroll
    for (int r = 0; r < R; ++r)
#pragma unroll
        for (int b = 0; b < B; ++b) {
            const float sum = warpSum(acc[r][b]);
            if (lane == 0)
                sums[warp][r * B + b] = sum;
        }
    if (normalise) {
#pragma unroll
        for (int b = 0; b < B; ++b) {
            const float sum = warpSum(squares[b]);
            if (lane == 0)
                sums[warp][R * B + b] = sum;
        }
    }
    __syncthreads();
    const int i = static_cast<int>(threadIdx.x), warps = static_cast<int>(blockDim.x) / kWarp;
    if (i >= R * B)
        return 0;
    float sum = 0, square = 0;
    for (int w = 0; w < warps; ++w) {
        sum += sums[w][i];
        if (normalise)
            square += sums[w][R * B + i % B];
    }
    return normalise ? sum * (1.0f / sqrtf(square / static_cast<float>(cols) + eps)) : sum;
}

__device__ inline float siluTimes(float gate, float up)
{
    return gate / (1.0f + expf(-gate)) * up;
}

/// Threads for rows of `pieces` 16-byte pieces: full warps, little waste in the last step.
template <int R>
inline int gemvThreads(std::int64_t pieces, int most = kGemvMaxThreads)
{
    const std::int64_t steps = ceilDivide(pieces, most * kLoadsPerRow<R>);
    const std::int64_t warps = ceilDivide(ceilDivide(pieces, kLoadsPerRow<R> * (steps > 0 ? steps : 1)), kWarp);
    return static_cast<int>(warps < 1 ? 1 : warps) * kWarp;
}

inline int elementBytes(WeightFormat format)
{
    return format == WeightFormat::F32 ? 4 : format == WeightFormat::BF16 ? 2 : 1;
}

/// Whether the 16-byte path can read this stack.
inline bool isVectorReadable(const MatrixStack& w)
{
    const int bytes = elementBytes(w.format);
    return reinterpret_cast<std::uintptr_t>(w.data) % 16 == 0 && static_cast<std::int64_t>(w.cols) * bytes % 16 == 0
        && w.matrixStride * bytes % 16 == 0;
}

inline bool isVectorReadable(const float* x, std::int64_t stride)
{
    return reinterpret_cast<std::uintptr_t>(x) % 16 == 0 && stride % 4 == 0;
}

/// One element of any format with its factor, for slow paths.
__device__ inline float weightAt(const MatrixStack& w, std::int64_t matrix, int row, int col)
{
    const std::int64_t at = matrix * w.matrixStride + static_cast<std::int64_t>(row) * w.cols + col;
    if (w.format == WeightFormat::F32)
        return static_cast<const float*>(w.data)[at];
    if (w.format == WeightFormat::BF16)
        return toFloat(static_cast<const bfloat16*>(w.data)[at]);
    return toFloat(static_cast<const float8_e4m3*>(w.data)[at]) * rowScales(w, matrix, row)[col / 128];
}

} // namespace sightline::cuda
