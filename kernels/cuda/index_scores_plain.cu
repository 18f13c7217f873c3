// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/check.h"
#include "kernels/cuda/index_device.cuh"
#include "kernels/cuda/index_scores.h"

#include <algorithm>
#include <stdexcept>

// Any number of heads and any d in float32: a thread has a key, a block some queries whose heads follow each other
// as columns; q and the keys pass through shared memory in slices of d.

namespace sightline::cuda {

namespace {

constexpr int kKeys = 128;    // and threads
constexpr int kColumns = 32;  // heads whose products a thread sums at a time
constexpr int kSlice = 32;    // of d
constexpr int kQueries = 8;   // of a block

__device__ float valueAt(const float* from, std::int64_t at)
{
    return from[at];
}

__device__ float valueAt(const bfloat16* from, std::int64_t at)
{
    return toFloat(from[at]);
}

__device__ float valueAt(const float8_e4m3* from, std::int64_t at)
{
    return toFloat(from[at]);
}

template <typename T>
__global__ __launch_bounds__(kKeys) void plainKernel(const IndexScores in)
{
    __shared__ float keySlice[kSlice][kKeys + 1];
    __shared__ __align__(16) float qSlice[kSlice][kColumns];
    const auto* q = static_cast<const T*>(in.q);
    const auto* keys = static_cast<const T*>(in.keys);
    const int thread = static_cast<int>(threadIdx.x);
    const std::int64_t firstKey = static_cast<std::int64_t>(blockIdx.x) * kKeys, key = firstKey + thread;
    const std::int64_t queryBlocks = (in.rows + kQueries - 1) / kQueries;
    for (std::int64_t block = blockIdx.y; block < queryBlocks; block += gridDim.y) {
        if (firstKey >= mostVisible(in, block * kQueries, kQueries)) // the same for the block
            continue;
        const std::int64_t endColumn = min((block + 1) * kQueries, in.rows) * in.heads;
        std::int64_t row = block * kQueries, head = 0;
        float score = 0;
        for (std::int64_t first = row * in.heads; first < endColumn; first += kColumns) {
            float sums[kColumns] = {};
            for (std::int64_t slice = 0; slice < in.d; slice += kSlice) {
                __syncthreads();
                for (int i = thread; i < kSlice * kKeys; i += kKeys) {
                    const int at = i % kSlice, which = i / kSlice;
                    const bool held = firstKey + which < in.n && slice + at < in.d;
                    keySlice[at][which] = held ? valueAt(keys, (firstKey + which) * in.d + slice + at) : 0.0f;
                }
                for (int i = thread; i < kSlice * kColumns; i += kKeys) {
                    const int at = i % kSlice, which = i / kSlice;
                    const bool held = first + which < endColumn && slice + at < in.d;
                    qSlice[at][which] = held ? valueAt(q, (first + which) * in.d + slice + at) : 0.0f;
                }
                __syncthreads();
#pragma unroll 8
                for (int at = 0; at < kSlice; ++at) {
                    const float k = keySlice[at][thread];
#pragma unroll
                    for (int column = 0; column < kColumns; column += 4) {
                        const float4 four = *reinterpret_cast<const float4*>(&qSlice[at][column]);
                        sums[column] = fmaf(k, four.x, sums[column]);
                        sums[column + 1] = fmaf(k, four.y, sums[column + 1]);
                        sums[column + 2] = fmaf(k, four.z, sums[column + 2]);
                        sums[column + 3] = fmaf(k, four.w, sums[column + 3]);
                    }
                }
            }
#pragma unroll
            for (int column = 0; column < kColumns; ++column) {
                if (first + column < endColumn) {
                    const float relu = sums[column] <= 0.0f ? 0.0f : sums[column]; // NaN stays: selection refuses it
                    score = fmaf(relu, in.w[first + column], score);
                    if (++head == in.heads) {
                        if (key < visibleKeys(in, row))
                            in.out[row * in.outStride + key] = in.scales ? score * in.scales[key] : score;
                        score = 0;
                        head = 0;
                        ++row;
                    }
                }
            }
        }
    }
}

} // namespace

void indexScoresPlain(const IndexScores& in, CUstream_st* stream)
{
    const std::int64_t queryBlocks = (in.rows + kQueries - 1) / kQueries;
    const dim3 grid(static_cast<unsigned>((in.n + kKeys - 1) / kKeys),
                    static_cast<unsigned>(std::min<std::int64_t>(queryBlocks, 65535)));
    switch (in.format) {
    case IndexFormat::Float8E4m3: plainKernel<float8_e4m3><<<grid, kKeys, 0, stream>>>(in); break;
    case IndexFormat::Bfloat16: plainKernel<bfloat16><<<grid, kKeys, 0, stream>>>(in); break;
    case IndexFormat::Float32: plainKernel<float><<<grid, kKeys, 0, stream>>>(in); break;
    }
    check(cudaGetLastError(), "indexScores");
}

} // namespace sightline::cuda
