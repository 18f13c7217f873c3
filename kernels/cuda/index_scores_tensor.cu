// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/check.h"
#include "kernels/cuda/index_device.cuh"
#include "kernels/cuda/index_scores.h"
#include "kernels/cuda/index_mma.cuh"

#include <algorithm>
#include <type_traits>

// Keys are the rows of a product, heads of several queries its 128 columns. FP8 values are widened to BF16 on
// the way into shared memory, which loses nothing: products and sums are those of the FP8 values.

namespace sightline::cuda {

namespace {

constexpr int kThreads = 128;
constexpr int kKeys = 128;    // of a tile; 32 a warp
constexpr int kColumns = 128; // heads of kColumns / kHeads queries

// Two of the packed FP8 values in `pair` as two bfloat16.
__device__ std::uint32_t widen(std::uint32_t pair)
{
    const auto low = toBfloat16(toFloat(float8_e4m3{static_cast<std::uint8_t>(pair)}));
    const auto high = toBfloat16(toFloat(float8_e4m3{static_cast<std::uint8_t>(pair >> 8)}));
    return low.bits | static_cast<std::uint32_t>(high.bits) << 16;
}

// Stores `count` of 128 rows of kD values as bfloat16, the rest as zeros; 16-byte chunk c of row r lies at chunk
// c ^ (r mod 8), so that the eight rows of a matrix never meet in one bank.
template <typename T, int kD>
__device__ void storeRows(unsigned char* to, const T* from, std::int64_t count)
{
    constexpr int kPer = 16 / static_cast<int>(sizeof(T)), kChunks = kD / kPer; // of a row in device memory
    for (int i = static_cast<int>(threadIdx.x); i < 128 * kChunks; i += kThreads) {
        const int row = i / kChunks, chunk = i % kChunks;
        uint4 value = make_uint4(0, 0, 0, 0);
        if (row < count)
            value = reinterpret_cast<const uint4*>(from + static_cast<std::int64_t>(row) * kD)[chunk];
        unsigned char* line = to + row * kD * 2;
        if constexpr (sizeof(T) == 2) {
            *reinterpret_cast<uint4*>(line + ((chunk ^ (row & 7)) << 4)) = value;
        } else {
            *reinterpret_cast<uint4*>(line + (((2 * chunk) ^ (row & 7)) << 4)) =
                make_uint4(widen(value.x), widen(value.x >> 16), widen(value.y), widen(value.y >> 16));
            *reinterpret_cast<uint4*>(line + (((2 * chunk + 1) ^ (row & 7)) << 4)) =
                make_uint4(widen(value.z), widen(value.z >> 16), widen(value.w), widen(value.w >> 16));
        }
    }
}

template <typename T, int kHeads, int kD>
__global__ __launch_bounds__(kThreads, 2) void tensorKernel(const IndexScores in)
{
    constexpr int kQueries = kColumns / kHeads;
    extern __shared__ __align__(16) unsigned char memory[];
    unsigned char* queries = memory;
    unsigned char* keys = memory + kColumns * kD * 2;
    auto* weights = reinterpret_cast<float*>(keys + kKeys * kD * 2);
    const auto queriesAt = static_cast<std::uint32_t>(__cvta_generic_to_shared(queries));
    const auto keysAt = static_cast<std::uint32_t>(__cvta_generic_to_shared(keys));

    const std::int64_t query = static_cast<std::int64_t>(blockIdx.x) * kQueries;
    const int tiles = static_cast<int>((mostVisible(in, query, kQueries) + kKeys - 1) / kKeys);
    const int splits = static_cast<int>(gridDim.y), share = (tiles + splits - 1) / splits;
    const int begin = static_cast<int>(blockIdx.y) * share, end = min(begin + share, tiles);
    if (begin >= end)
        return;

    const std::int64_t heldColumns = min((in.rows - query) * kHeads, std::int64_t{kColumns});
    storeRows<T, kD>(queries, static_cast<const T*>(in.q) + query * kHeads * kD, heldColumns);
    for (int i = static_cast<int>(threadIdx.x); i < kColumns; i += kThreads)
        weights[i] = i < heldColumns ? 0.5f * in.w[query * kHeads + i] : 0.0f; // for twiceRelu
    __shared__ int visible[kQueries];
    for (int i = static_cast<int>(threadIdx.x); i < kQueries; i += kThreads)
        visible[i] = static_cast<int>(visibleKeys(in, query + i));

    const int lane = static_cast<int>(threadIdx.x) % 32, warp = static_cast<int>(threadIdx.x) / 32;
    // Rows and chunks of the fragments this lane points at.
    const int aRow = warp * 32 + lane % 16, aChunk = lane / 16;
    const int bRow = lane % 8 + lane / 16 * 8, bChunk = lane / 8 % 2;
    for (int tile = begin; tile < end; ++tile) {
        const std::int64_t firstKey = static_cast<std::int64_t>(tile) * kKeys;
        __syncthreads();
        storeRows<T, kD>(keys, static_cast<const T*>(in.keys) + firstKey * kD, in.n - firstKey);
        __syncthreads();

        float sums[2][kColumns / 8][4] = {};
#pragma unroll
        for (int step = 0; step < kD / 16; ++step) {
            std::uint32_t a[2][4];
#pragma unroll
            for (int m = 0; m < 2; ++m)
                loadMatrices(a[m], keysAt
                                       + static_cast<std::uint32_t>((aRow + 16 * m) * kD * 2
                                                                    + (((2 * step + aChunk) ^ (aRow & 7)) << 4)));
#pragma unroll
            for (int j = 0; j < kColumns / 8; j += 2) {
                std::uint32_t b[4];
                loadMatrices(b, queriesAt
                                    + static_cast<std::uint32_t>((bRow + 8 * j) * kD * 2
                                                                 + (((2 * step + bChunk) ^ (bRow & 7)) << 4)));
#pragma unroll
                for (int m = 0; m < 2; ++m) {
                    mmaBfloat16(sums[m][j], a[m], b[0], b[1]);
                    mmaBfloat16(sums[m][j + 1], a[m], b[2], b[3]);
                }
            }
        }

        // Lane l holds columns 8 j + 2 (l % 4) and the next of keys l / 4 and l / 4 + 8 of each 16.
        const int pairColumn = lane % 4 * 2;
#pragma unroll
        for (int m = 0; m < 2; ++m) {
            const int key = tile * kKeys + warp * 32 + m * 16 + lane / 4;
            float scale0 = 1, scale1 = 1;
            if (in.scales) {
                scale0 = key < in.n ? in.scales[key] : 0.0f;
                scale1 = key + 8 < in.n ? in.scales[key + 8] : 0.0f;
            }
            // Four heads: eight columns are two queries, one in the lower two lanes of the quad.
            constexpr int kGroups = kHeads < 8 ? kColumns / 8 : kQueries, kParts = kHeads < 8 ? 1 : kHeads / 8;
#pragma unroll
            for (int group = 0; group < kGroups; ++group) {
                float upper = 0, lower = 0;
#pragma unroll
                for (int part = 0; part < kParts; ++part) {
                    const int j = group * kParts + part;
                    const float2 w = *reinterpret_cast<const float2*>(weights + j * 8 + pairColumn);
                    upper = fmaf(twiceRelu(sums[m][j][0]), w.x, upper);
                    upper = fmaf(twiceRelu(sums[m][j][1]), w.y, upper);
                    lower = fmaf(twiceRelu(sums[m][j][2]), w.x, lower);
                    lower = fmaf(twiceRelu(sums[m][j][3]), w.y, lower);
                }
                upper += __shfl_xor_sync(0xFFFFFFFFu, upper, 1);
                lower += __shfl_xor_sync(0xFFFFFFFFu, lower, 1);
                int row = group; // from `query` on
                if constexpr (kHeads >= 8) {
                    upper += __shfl_xor_sync(0xFFFFFFFFu, upper, 2);
                    lower += __shfl_xor_sync(0xFFFFFFFFu, lower, 2);
                } else {
                    row = 2 * group + lane % 4 / 2;
                }
                const bool writes = kHeads < 8 || lane % 4 < 2;
                const int mine = key + lane % 2 * 8;
                if (writes && mine < visible[row])
                    in.out[(query + row) * in.outStride + mine] = lane % 2 == 0 ? upper * scale0 : lower * scale1;
            }
        }
    }
}

template <typename T, int kHeads, int kD>
void launch(const IndexScores& in, int multiprocessors, CUstream_st* stream)
{
    static_assert(kHeads == 4 || kHeads % 8 == 0);
    constexpr int kBytes = (kColumns + kKeys) * kD * 2 + kColumns * 4;
    constexpr int kQueries = kColumns / kHeads;
    check(cudaFuncSetAttribute(tensorKernel<T, kHeads, kD>, cudaFuncAttributeMaxDynamicSharedMemorySize, kBytes),
          "indexScores");
    const std::int64_t tiles = (in.n + kKeys - 1) / kKeys, queries = (in.rows + kQueries - 1) / kQueries;
    const std::int64_t wanted = (8 * multiprocessors + queries - 1) / queries;
    const std::int64_t splits = std::clamp<std::int64_t>(std::min(wanted, tiles), 1, 32768);
    tensorKernel<T, kHeads, kD><<<dim3(static_cast<unsigned>(queries), static_cast<unsigned>(splits)), kThreads, kBytes,
                                  stream>>>(in);
    check(cudaGetLastError(), "indexScores");
}

template <typename T>
void launchFor(const IndexScores& in, int multiprocessors, CUstream_st* stream)
{
    if (in.heads == 64)
        launch<T, 64, 128>(in, multiprocessors, stream);
    else if (in.heads == 16)
        launch<T, 16, 128>(in, multiprocessors, stream);
    else
        launch<T, 4, 64>(in, multiprocessors, stream);
}

} // namespace

void indexScoresTensor(const IndexScores& in, int multiprocessors, CUstream_st* stream)
{
    if (in.format == IndexFormat::Float8E4m3)
        launchFor<float8_e4m3>(in, multiprocessors, stream);
    else
        launchFor<bfloat16>(in, multiprocessors, stream);
}

} // namespace sightline::cuda
