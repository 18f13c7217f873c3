// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/gemv_core.cuh"
#include "kernels/cuda/gemv_variants.h"
#include "kernels/cuda/moe_mma.cuh"

#include <algorithm>

namespace sightline::cuda {

namespace {

// Products with up to eight vectors at once. One vector costs a multiplication per weight, and eight of them more than the
// multiprocessors have while memory delivers: tensor cores do it instead. Weights are exact in bfloat16; a float32 x is
// the sum of three bfloat16 (24 bits), so three multiplications lose nothing that float32 would keep.
//
// A block owns 32 rows (gated: 16 of each matrix); its warps take columns in turns. As in moe_gemm.cu the order of the 16
// columns of an mma is free: thread i of a quad takes four consecutive ones, so that a load of 16 bytes of weights goes
// straight from memory into fragments.
constexpr int kThreads = 256;
constexpr int kWarps = kThreads / kWarp;
constexpr int kVectors = 8;
constexpr int kRows = 32;
constexpr int kAhead = 3; // steps in flight a warp

struct MmaParameters {
    GemvTarget target[kMaxGemvTargets];
    int firstBlock[kMaxGemvTargets];
    int targets;
    MatrixStack up; // gated only
    GemvVectors vectors;
};

struct MmaScratch {
    float sums[kWarps][kVectors][kRows + 1];
    float squares[kWarps][kVectors];
};

// x as high + middle + low, two values a word.
__device__ inline void splitBf16(float a, float b, std::uint32_t& high, std::uint32_t& middle, std::uint32_t& low)
{
    float ra, rb;
    high = packBf16(a, b);
    unpackBf16(high, ra, rb);
    a -= ra;
    b -= rb;
    middle = packBf16(a, b);
    unpackBf16(middle, ra, rb);
    low = packBf16(a - ra, b - rb);
}

template <WeightFormat Format, bool Gated>
__device__ inline void multiplyRows(const MatrixStack& w, const MatrixStack& up, const GemvVectors& vectors, int firstRow,
                                    MmaScratch& scratch)
{
    constexpr int kElements = kElementsPerLoad<Format>, kStepPieces = 4; // pieces of a row that a quad takes at once
    constexpr bool kScaled = Format == WeightFormat::Fp8Block;
    const int lane = static_cast<int>(threadIdx.x) % kWarp, warp = static_cast<int>(threadIdx.x) / kWarp;
    const int group = lane / 4, quad = lane % 4;
    const int pieces = w.cols / kElements, steps = (pieces + kStepPieces - 1) / kStepPieces;
    const unsigned char* row[4];
#pragma unroll
    for (int r = 0; r < 4; ++r) {
        const int at = firstRow + (Gated ? r % 2 : r) * 8 + group;
        row[r] = rowAddress<Format>(Gated && r >= 2 ? up : w, blockIdx.y, min(at, w.rows - 1));
    }
    const float* scales[2] = {nullptr, nullptr};
    if constexpr (kScaled) { // the rows of a tile lie in one row of blocks
        scales[0] = rowScales(w, blockIdx.y, firstRow);
        scales[1] = Gated ? rowScales(up, blockIdx.y, firstRow) : scales[0];
    }
    const float* x = vectors.x + min(group, vectors.rows - 1) * vectors.xRow + blockIdx.y * vectors.xMatrix;

    uint4 piece[kAhead][4];
    const auto request = [&](uint4(&to)[4], int step) {
        const int at = step * kStepPieces + quad;
#pragma unroll
        for (int r = 0; r < 4; ++r) {
            to[r] = make_uint4(0, 0, 0, 0);
            if (at < pieces)
                to[r] = loadStreaming(row[r] + static_cast<std::int64_t>(at) * 16);
        }
    };
#pragma unroll
    for (int u = 0; u < kAhead; ++u)
        request(piece[u], warp + u * kWarps);
    waitForPredecessor();

    float acc[2][4] = {};
    float square = 0;
    for (int first = warp; first < steps; first += kAhead * kWarps) {
#pragma unroll
        for (int u = 0; u < kAhead; ++u) {
            const int step = first + u * kWarps;
            if (step >= steps)
                break;
            const int column = (step * kStepPieces + quad) * kElements;
            float4 v[kElements / 4];
#pragma unroll
            for (int q = 0; q < kElements / 4; ++q) {
                v[q] = float4{0, 0, 0, 0};
                if (column < w.cols)
                    v[q] = loadFloat4(x + column + 4 * q);
            }
            if (vectors.normWeight && column < w.cols) {
#pragma unroll
                for (int q = 0; q < kElements / 4; ++q) {
                    const float4 norm = loadFloat4(vectors.normWeight + column + 4 * q);
                    square += v[q].x * v[q].x + v[q].y * v[q].y + v[q].z * v[q].z + v[q].w * v[q].w;
                    v[q] = make_float4(v[q].x * norm.x, v[q].y * norm.y, v[q].z * norm.z, v[q].w * norm.w);
                }
            }
            float partial[2][4] = {};
#pragma unroll
            for (int q = 0; q < kElements / 4; ++q) {
                std::uint32_t b[3][2];
                splitBf16(v[q].x, v[q].y, b[0][0], b[1][0], b[2][0]);
                splitBf16(v[q].z, v[q].w, b[0][1], b[1][1], b[2][1]);
#pragma unroll
                for (int m = 0; m < 2; ++m) {
                    std::uint32_t a[4];
#pragma unroll
                    for (int half = 0; half < 2; ++half) {
                        const uint4& from = piece[u][2 * m + half];
                        if constexpr (kScaled) {
                            e4m3ToBf16(wordOf(from, q), a[half], a[2 + half]);
                        } else {
                            a[half] = wordOf(from, 2 * q);
                            a[2 + half] = wordOf(from, 2 * q + 1);
                        }
                    }
#pragma unroll
                    for (int term = 2; term >= 0; --term)
                        mmaBf16(kScaled ? partial[m] : acc[m], a, b[term]);
                }
            }
            if constexpr (kScaled) {
                const int block = step * kStepPieces * kElements / 128;
#pragma unroll
                for (int m = 0; m < 2; ++m)
#pragma unroll
                    for (int i = 0; i < 4; ++i)
                        acc[m][i] = fmaf(partial[m][i], scales[m][block], acc[m][i]);
            }
            request(piece[u], step + kAhead * kWarps);
        }
    }
#pragma unroll
    for (int m = 0; m < 2; ++m)
#pragma unroll
        for (int i = 0; i < 4; ++i)
            scratch.sums[warp][quad * 2 + i % 2][m * 16 + i / 2 * 8 + group] = acc[m][i];
    square += __shfl_xor_sync(kAllLanes, square, 1);
    square += __shfl_xor_sync(kAllLanes, square, 2);
    if (quad == 0)
        scratch.squares[warp][group] = square;
}

// Grid [blocks of rows of all targets, matrices].
template <bool Gated>
__global__ void __launch_bounds__(kThreads, 2) gemvMmaKernel(const __grid_constant__ MmaParameters p)
{
    constexpr int kOutputs = Gated ? kRows / 2 : kRows;
    __shared__ MmaScratch scratch;
    letSuccessorStart();
    const int block = static_cast<int>(blockIdx.x);
    int s = 0;
    while (s + 1 < p.targets && block >= p.firstBlock[s + 1])
        ++s;
    const GemvTarget& target = p.target[s];
    const int firstRow = (block - p.firstBlock[s]) * kOutputs;
    if (target.w.format == WeightFormat::BF16)
        multiplyRows<WeightFormat::BF16, Gated>(target.w, p.up, p.vectors, firstRow, scratch);
    else
        multiplyRows<WeightFormat::Fp8Block, Gated>(target.w, p.up, p.vectors, firstRow, scratch);
    __syncthreads();
    const int r = static_cast<int>(threadIdx.x) % kRows, t = static_cast<int>(threadIdx.x) / kRows;
    if (r >= kOutputs || t >= p.vectors.rows || firstRow + r >= target.w.rows)
        return;
    float sum = 0, up = 0, square = 0;
    for (int w = 0; w < kWarps; ++w) {
        sum += scratch.sums[w][t][r];
        up += scratch.sums[w][t][(r + kOutputs) % kRows];
        square += scratch.squares[w][t];
    }
    const float inverse =
        p.vectors.normWeight ? 1.0f / sqrtf(square / static_cast<float>(target.w.cols) + p.vectors.eps) : 1.0f;
    sum *= inverse;
    storeProduct(target, t, blockIdx.y, firstRow + r, Gated ? siluTimes(sum, up * inverse) : sum);
}

} // namespace

bool gemvTensorCores(const GemvVectors& vectors, std::span<const GemvTarget> targets, const MatrixStack* up,
                     cudaStream_t stream)
{
    const int from = gemvTuning().tensorCoresFrom;
    bool fits = from > 0 && vectors.rows >= std::max(from, 2) && vectors.matrices > 0 && isVectorReadable(vectors.x, vectors.xRow)
        && vectors.xMatrix % 4 == 0 && reinterpret_cast<std::uintptr_t>(vectors.normWeight) % 16 == 0
        && (!up || isVectorReadable(*up));
    for (const GemvTarget& target : targets)
        fits = fits && target.w.format != WeightFormat::F32 && target.w.cols > 0 && isVectorReadable(target.w);
    if (!fits)
        return false;
    MmaParameters p{};
    p.targets = static_cast<int>(targets.size());
    p.vectors = vectors;
    if (up)
        p.up = *up;
    std::int64_t blocks = 0;
    for (int s = 0; s < p.targets; ++s) {
        p.target[s] = targets[static_cast<std::size_t>(s)];
        p.firstBlock[s] = static_cast<int>(blocks);
        blocks += ceilDivide(p.target[s].w.rows, up ? kRows / 2 : kRows);
    }
    if (blocks == 0)
        return true;
    const dim3 grid(static_cast<unsigned>(blocks), static_cast<unsigned>(vectors.matrices));
    for (std::int32_t done = 0; done < vectors.rows; done += kVectors) {
        p.vectors.rows = std::min(vectors.rows - done, kVectors);
        launch("multiply a matrix with vectors", up ? gemvMmaKernel<true> : gemvMmaKernel<false>, grid, kThreads, 0, stream, p);
        p.vectors.x += kVectors * p.vectors.xRow;
        for (int s = 0; s < p.targets; ++s)
            p.target[s].y += kVectors * p.target[s].yRow;
    }
    return true;
}

} // namespace sightline::cuda
