// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Products of one vector with matrices of short rows, by blocks of kNarrowThreads.

#include "kernels/cuda/gemv_core.cuh"

namespace sightline::cuda {

inline constexpr int kNarrowThreads = 128;

struct NarrowParameters {
    GemvTarget target;
    GemvVectors vectors;
};

// A row of 256 bytes is 16 loads of 16 bytes: a block per row or two would read next to nothing before it ends, and the
// rate at which blocks start would be the limit. Here L lanes hold a row (K pieces each), a warp 32 / L rows at once and
// U times that many in flight; x stays in registers, and no barrier is met. `block`: which of the rows of matrix `matrix`.
template <WeightFormat Format, int L, int K, int U>
__device__ inline void narrowRows(const NarrowParameters& p, int block, int matrix)
{
    constexpr int kElements = kElementsPerLoad<Format>, kGroups = kWarp / L;
    constexpr bool kScaled = Format == WeightFormat::Fp8Block;
    const MatrixStack& w = p.target.w;
    const int lane = static_cast<int>(threadIdx.x) % kWarp, warp = static_cast<int>(threadIdx.x) / kWarp;
    const int sub = lane % L, pieces = w.cols / kElements;
    const int firstRow = (block * (kNarrowThreads / kWarp) + warp) * kGroups * U + lane / L;

    uint4 piece[U][K];
    float factor[K];
#pragma unroll
    for (int k = 0; k < K; ++k) {
        const int at = sub + k * L;
        factor[k] = 0;
#pragma unroll
        for (int u = 0; u < U; ++u) {
            piece[u][k] = make_uint4(0, 0, 0, 0);
            if (at < pieces)
                piece[u][k] = loadStreaming(rowAddress<Format>(w, matrix, min(firstRow + u * kGroups, w.rows - 1))
                                            + static_cast<std::int64_t>(at) * 16);
        }
        // The rows of a block lie in one row of factors: their number divides 128.
        if (kScaled && at < pieces)
            factor[k] = rowScales(w, matrix, min(firstRow, w.rows - 1))[at * kElements / 128];
    }
    if (!p.vectors.early)
        waitForPredecessor();
    const float* from = p.vectors.x + matrix * p.vectors.xMatrix;
    float x[K][kElements];
    float square = 0;
#pragma unroll
    for (int k = 0; k < K; ++k)
#pragma unroll
        for (int q = 0; q < kElements / 4; ++q) {
            const int column = (sub + k * L) * kElements + 4 * q;
            float4 v{0, 0, 0, 0};
            if (sub + k * L < pieces) {
                v = loadFloat4FromL2(from + column);
                square += v.x * v.x + v.y * v.y + v.z * v.z + v.w * v.w;
                if (p.vectors.normWeight) {
                    const float4 norm = loadFloat4(p.vectors.normWeight + column);
                    v = make_float4(v.x * norm.x, v.y * norm.y, v.z * norm.z, v.w * norm.w);
                }
            }
            x[k][4 * q] = v.x;
            x[k][4 * q + 1] = v.y;
            x[k][4 * q + 2] = v.z;
            x[k][4 * q + 3] = v.w;
        }
    float inverse = 1;
    if (p.vectors.normWeight) {
#pragma unroll
        for (int offset = L / 2; offset > 0; offset /= 2)
            square += __shfl_xor_sync(kAllLanes, square, offset);
        inverse = 1.0f / sqrtf(square / static_cast<float>(w.cols) + p.vectors.eps);
    }

    float sum[U];
#pragma unroll
    for (int u = 0; u < U; ++u) {
        sum[u] = 0;
#pragma unroll
        for (int k = 0; k < K; ++k) {
            float partial = kScaled ? 0.0f : sum[u];
#pragma unroll
            for (int q = 0; q < kElements / 4; ++q) {
                float v[4];
                unpackWeights<Format>(piece[u][k], q, v);
#pragma unroll
                for (int i = 0; i < 4; ++i)
                    partial = fmaf(v[i], x[k][4 * q + i], partial);
            }
            sum[u] = kScaled ? fmaf(partial, factor[k], sum[u]) : partial;
        }
    }
    // Sums over L lanes. While a lane holds several, partners swap halves: U - 1 + log2(L / U) shuffles instead of U log2 L.
    int row = 0, held = U;
    bool owner = true;
#pragma unroll
    for (int offset = L / 2; offset > 0; offset /= 2) {
        const bool upper = (sub & offset) != 0;
        if (held > 1) {
            held /= 2;
            row += upper ? held : 0;
#pragma unroll
            for (int u = 0; u < U / 2; ++u)
                if (u < held) {
                    const float away = upper ? sum[u] : sum[u + held];
                    const float mine = upper ? sum[u + held] : sum[u];
                    sum[u] = mine + __shfl_xor_sync(kAllLanes, away, offset);
                }
        } else {
            sum[0] += __shfl_xor_sync(kAllLanes, sum[0], offset);
            owner = owner && !upper;
        }
    }
    const int at = firstRow + row * kGroups;
    if (owner && at < w.rows)
        storeProduct(p.target, 0, matrix, at, sum[0] * inverse);
    if (p.vectors.early)
        waitForPredecessor(); // who waits for this kernel then has the one before, too
}

/// Rows of a block of narrowRows<., L, ., U>.
inline constexpr int narrowBlockRows(int L, int U)
{
    return kNarrowThreads / L * U;
}

} // namespace sightline::cuda
