// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/check.h"
#include "kernels/cuda/mla_device.cuh"

// Merge of the parts of split attention: z = sum_s w_s z_s / sum_s w_s l_s, w_s = 2^(m_s - max m), in the order of
// the parts, so that results repeat bit for bit.

namespace sightline::cuda::mla {

namespace {

constexpr int kGroups = 4; // quarter of the parts each, so that a thread's loads are few and independent
constexpr int kColumnThreads = 64;
constexpr int kChunk = 256; // parts whose weights fit in shared memory at a time
constexpr int kMergeThreads = 512;

// Of the merge of few rows
constexpr int kFewThreads = 256;
constexpr int kFewColumns = 16; // of 4 values
constexpr int kFewParts = 128;
constexpr int kFewRows = 32;

__device__ __forceinline__ float warpMaximum(float x)
{
    for (int i = 16; i > 0; i /= 2)
        x = fmaxf(x, __shfl_xor_sync(0xFFFFFFFFu, x, i));
    return x;
}

__device__ __forceinline__ float warpSum(float x)
{
    for (int i = 16; i > 0; i /= 2)
        x += __shfl_xor_sync(0xFFFFFFFFu, x, i);
    return x;
}

/// Columns column .. column + 3 of a row from their weighted sums, and by the row's first thread its log-sum-exps.
__device__ __forceinline__ void storeMerged(const MlaCall& call, std::int64_t row, int column, float4 total, float top,
                                            float sum, float sumSelected)
{
    const std::int32_t C = call.kv_lora_rank;
    const float inverse = sum == 0.0f ? 0.0f : 1.0f / sum;
    total = {total.x * inverse, total.y * inverse, total.z * inverse, total.w * inverse};
    if (column < C) {
        if (call.outBfloat16)
            *reinterpret_cast<uint2*>(static_cast<__nv_bfloat16*>(call.out) + row * C + column) =
                uint2{packBfloat16(total.x, total.y), packBfloat16(total.z, total.w)};
        else
            *reinterpret_cast<float4*>(static_cast<float*>(call.out) + row * C + column) = total;
    }
    if (column == 0) {
        if (call.lse != nullptr)
            call.lse[row] = (top + log2f(sum)) * kLn2;
        if (call.lseSelected != nullptr)
            call.lseSelected[row] = (top + log2f(sumSelected)) * kLn2;
    }
}

/// One block: one row [t, h], 4 * kColumnThreads columns from blockIdx.y on.
__global__ void __launch_bounds__(kGroups * kColumnThreads) mlaCombineKernel(const __grid_constant__ Params p)
{
    __shared__ float weights[kChunk];
    __shared__ float4 parts[kGroups - 1][kColumnThreads];
    const int thread = static_cast<int>(threadIdx.x), lane = thread % 32;
    const int group = thread / kColumnThreads, columnThread = thread % kColumnThreads;
    const std::int64_t row = blockIdx.x, rows = static_cast<std::int64_t>(p.call.queries) * p.call.heads;
    const std::int32_t C = p.call.kv_lora_rank, splits = p.call.splits;
    const auto* stats = reinterpret_cast<const float4*>(p.stats) + row;
    waitForEarlierKernel();

    // Every warp computes the same sums in the same order.
    float top = -INFINITY;
    for (std::int32_t s = lane; s < splits; s += 32)
        top = fmaxf(top, stats[s * rows].x);
    top = warpMaximum(top);
    const float reference = top == -INFINITY ? 0.0f : top;
    float sum = 0, sumSelected = 0;
    for (std::int32_t s = lane; s < splits; s += 32) {
        const float4 part = stats[s * rows];
        const float weight = exp2f(part.x - reference);
        sum += weight * part.y;
        sumSelected += weight * part.z;
    }
    sum = warpSum(sum);
    sumSelected = warpSum(sumSelected);

    const std::int32_t column = (static_cast<std::int32_t>(blockIdx.y) * kColumnThreads + columnThread) * 4;
    float4 total{0, 0, 0, 0};
    for (std::int32_t chunk = 0; chunk < splits; chunk += kChunk) {
        const std::int32_t count = min(kChunk, splits - chunk);
        __syncthreads();
        for (std::int32_t s = thread; s < count; s += kGroups * kColumnThreads)
            weights[s] = exp2f(stats[(chunk + s) * rows].x - reference);
        __syncthreads();
        if (column >= C)
            continue; // barriers above are met by all: the loop count is the same for every thread
        const std::int32_t each = (count + kGroups - 1) / kGroups;
        const std::int32_t end = min(count, (group + 1) * each);
#pragma unroll 8
        for (std::int32_t s = group * each; s < end; ++s) {
            const float weight = weights[s];
            if (weight == 0.0f)
                continue; // an empty part wrote no values
            const float4 v = __ldcs(reinterpret_cast<const float4*>(p.partial + ((chunk + s) * rows + row) * C + column));
            total.x += weight * v.x;
            total.y += weight * v.y;
            total.z += weight * v.z;
            total.w += weight * v.w;
        }
    }
    if (group > 0)
        parts[group - 1][columnThread] = total;
    __syncthreads();
    if (group == 0 && column < C) {
        for (int i = 0; i < kGroups - 1; ++i) {
            const float4 v = parts[i][columnThread];
            total = {total.x + v.x, total.y + v.y, total.z + v.z, total.w + v.w};
        }
        const float inverse = sum == 0.0f ? 0.0f : 1.0f / sum;
        if (p.call.outBfloat16) {
            const uint2 packed{packBfloat16(total.x * inverse, total.y * inverse),
                               packBfloat16(total.z * inverse, total.w * inverse)};
            *reinterpret_cast<uint2*>(static_cast<__nv_bfloat16*>(p.call.out) + row * C + column) = packed;
        } else {
            *reinterpret_cast<float4*>(static_cast<float*>(p.call.out) + row * C + column) =
                float4{total.x * inverse, total.y * inverse, total.z * inverse, total.w * inverse};
        }
    }
    if (thread == 0 && blockIdx.y == 0) {
        if (p.call.lse != nullptr)
            p.call.lse[row] = (top + log2f(sum)) * kLn2;
        if (p.call.lseSelected != nullptr)
            p.call.lseSelected[row] = (top + log2f(sumSelected)) * kLn2;
    }
}

/// The same merge with everything in flight at once: a thread owns 4 columns of every kParts-th part and asks for
/// its first kBatch parts before it knows their weights, so that a merge of kParts * kBatch parts costs one trip to
/// the L2 cache. One block: one row [t, h], 4 * kColumns columns from blockIdx.y on.
template <int kColumns>
__global__ void __launch_bounds__(kMergeThreads, 2) mlaMergeKernel(const __grid_constant__ Params p)
{
    constexpr int kParts = kMergeThreads / kColumns; // groups of threads, each with its own parts
    constexpr int kBatch = 8, kWarps = kMergeThreads / 32;
    __shared__ float weights[kMergeThreads];
    __shared__ float tops[kWarps], sums[kWarps], selectedSums[kWarps];
    __shared__ float4 shares[kParts - 1][kColumns];
    const int thread = static_cast<int>(threadIdx.x), lane = thread % 32, warp = thread / 32;
    const int group = thread / kColumns, column = (static_cast<int>(blockIdx.y) * kColumns + thread % kColumns) * 4;
    const std::int64_t row = blockIdx.x, rows = static_cast<std::int64_t>(p.call.queries) * p.call.heads;
    const std::int32_t C = p.call.kv_lora_rank, splits = p.call.splits;
    const auto* stats = reinterpret_cast<const float4*>(p.stats) + row;
    const float* partial = p.partial + row * C + column;
    waitForEarlierKernel();
    letLaterKernelBegin();

    // Empty parts hold whatever was there before: their values are dropped once the weights are known.
    const auto load = [&](float4 (&v)[kBatch], std::int32_t first) {
#pragma unroll
        for (int i = 0; i < kBatch; ++i) {
            const std::int32_t s = first + i * kParts;
            v[i] = float4{0, 0, 0, 0};
            if (s < splits && column < C)
                v[i] = __ldcs(reinterpret_cast<const float4*>(partial + s * rows * C));
        }
    };
    const float4 none{-INFINITY, 0, 0, 0};
    const float4 mine = thread < splits ? stats[thread * rows] : none;
    float4 v[kBatch];
    load(v, group);

    float top = mine.x;
    for (std::int32_t s = thread + kMergeThreads; s < splits; s += kMergeThreads)
        top = fmaxf(top, stats[s * rows].x);
    top = warpMaximum(top);
    if (lane == 0)
        tops[warp] = top;
    __syncthreads();
#pragma unroll
    for (int i = 0; i < kWarps; ++i)
        top = fmaxf(top, tops[i]);
    const float reference = top == -INFINITY ? 0.0f : top;

    float4 total{0, 0, 0, 0};
    float sum = 0, sumSelected = 0;
    for (std::int32_t chunk = 0; chunk < splits; chunk += kMergeThreads) {
        const float4 part = chunk == 0 ? mine : chunk + thread < splits ? stats[(chunk + thread) * rows] : none;
        const float weight = exp2f(part.x - reference);
        sum += weight * part.y;
        sumSelected += weight * part.z;
        if (chunk > 0)
            __syncthreads(); // the weights of the chunk before are done with
        weights[thread] = weight; // 0 past the last part
        __syncthreads();
        for (std::int32_t first = 0; first < min(kMergeThreads, splits - chunk); first += kBatch * kParts) {
            if (chunk + first > 0)
                load(v, chunk + first + group);
#pragma unroll
            for (int i = 0; i < kBatch; ++i) {
                const float w = weights[first + group + i * kParts];
                total.x += w == 0.0f ? 0.0f : w * v[i].x;
                total.y += w == 0.0f ? 0.0f : w * v[i].y;
                total.z += w == 0.0f ? 0.0f : w * v[i].z;
                total.w += w == 0.0f ? 0.0f : w * v[i].w;
            }
        }
    }
    sum = warpSum(sum);
    sumSelected = warpSum(sumSelected);
    if (lane == 0) {
        sums[warp] = sum;
        selectedSums[warp] = sumSelected;
    }
    if (group > 0)
        shares[group - 1][thread % kColumns] = total;
    __syncthreads();
    if (group > 0)
        return;
    sum = sumSelected = 0;
#pragma unroll
    for (int i = 0; i < kWarps; ++i) {
        sum += sums[i];
        sumSelected += selectedSums[i];
    }
#pragma unroll
    for (int i = 0; i < kParts - 1; ++i) {
        const float4 share = shares[i][thread];
        total = {total.x + share.x, total.y + share.y, total.z + share.z, total.w + share.w};
    }
    storeMerged(p.call, row, column, total, top, sum, sumSelected);
}

/// mlaMergeKernel for few rows and parts, where its time is latency: twice the blocks with half the values each, so that more
/// multiprocessors read them, and the weights of all parts in the registers of every warp, so that two barriers are left.
/// All sums are those of mlaMergeKernel<32>, in the same order.
__global__ void __launch_bounds__(kFewThreads) mlaMergeFewKernel(const __grid_constant__ Params p)
{
    constexpr int kParts = kFewThreads / kFewColumns, kBatch = kFewParts / kParts, kOfLane = kFewParts / 32;
    static_assert(kParts * 2 == 32 && kFewParts <= kFewThreads);
    __shared__ float4 parts[kFewParts];
    __shared__ float4 shares[kParts - 1][kFewColumns];
    const int thread = static_cast<int>(threadIdx.x), lane = thread % 32;
    const int group = thread / kFewColumns, column = (static_cast<int>(blockIdx.y) * kFewColumns + thread % kFewColumns) * 4;
    const std::int64_t row = blockIdx.x, rows = static_cast<std::int64_t>(p.call.queries) * p.call.heads;
    const std::int32_t C = p.call.kv_lora_rank, splits = p.call.splits;
    const float* partial = p.partial + row * C + column;
    waitForEarlierKernel();
    letLaterKernelBegin();

    // Everything is asked for at once; empty parts hold whatever was there before, and get weight 0.
    float4 mine{-INFINITY, 0, 0, 0};
    if (thread < splits)
        mine = reinterpret_cast<const float4*>(p.stats)[row + thread * rows];
    float4 v[kBatch];
#pragma unroll
    for (int i = 0; i < kBatch; ++i) {
        const std::int32_t s = group + i * kParts;
        v[i] = float4{0, 0, 0, 0};
        if (s < splits && column < C)
            v[i] = __ldcs(reinterpret_cast<const float4*>(partial + s * rows * C));
    }
    if (thread < kFewParts)
        parts[thread] = mine;
    __syncthreads();

    float weights[kOfLane], top = -INFINITY;
#pragma unroll
    for (int j = 0; j < kOfLane; ++j) {
        weights[j] = parts[lane + 32 * j].x;
        top = fmaxf(top, weights[j]);
    }
    top = warpMaximum(top);
    const float reference = top == -INFINITY ? 0.0f : top;
#pragma unroll
    for (int j = 0; j < kOfLane; ++j)
        weights[j] = exp2f(weights[j] - reference);
    float sum = 0, sumSelected = 0; // in the first warp only, which writes the results
    if (thread < 32) {
#pragma unroll
        for (int j = 0; j < kOfLane; ++j) {
            sum += warpSum(weights[j] * parts[lane + 32 * j].y);
            sumSelected += warpSum(weights[j] * parts[lane + 32 * j].z);
        }
    }

    float4 total{0, 0, 0, 0};
#pragma unroll
    for (int i = 0; i < kBatch; ++i) {
        const float w = __shfl_sync(0xFFFFFFFFu, weights[i / 2], i % 2 * kParts + group); // of part group + i * kParts
        total.x += w == 0.0f ? 0.0f : w * v[i].x;
        total.y += w == 0.0f ? 0.0f : w * v[i].y;
        total.z += w == 0.0f ? 0.0f : w * v[i].z;
        total.w += w == 0.0f ? 0.0f : w * v[i].w;
    }
    if (group > 0)
        shares[group - 1][thread % kFewColumns] = total;
    __syncthreads();
    if (group > 0)
        return;
#pragma unroll
    for (int i = 0; i < kParts - 1; ++i) {
        const float4 share = shares[i][thread];
        total = {total.x + share.x, total.y + share.y, total.z + share.z, total.w + share.w};
    }
    storeMerged(p.call, row, column, total, top, sum, sumSelected);
}

/// One block sets the bits of one row; integer atomics do not depend on their order.
__global__ void selectedBitsKernel(const std::int32_t* index, std::int32_t k, std::uint32_t* bits, std::int64_t words)
{
    const std::int64_t t = blockIdx.x;
    std::uint32_t* row = bits + t * words;
    for (std::int64_t i = threadIdx.x; i < words; i += blockDim.x)
        row[i] = 0;
    __syncthreads();
    for (std::int32_t i = static_cast<std::int32_t>(threadIdx.x); i < k; i += static_cast<std::int32_t>(blockDim.x)) {
        const std::int32_t s = index[t * k + i];
        if (s >= 0 && (s >> 5) < words)
            atomicOr(row + (s >> 5), 1u << (s & 31));
    }
}

} // namespace

bool earlyLaunchWorks()
{
    int device = 0, major = 0;
    check(cudaGetDevice(&device), "Reading the current device");
    check(cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, device), "Reading the compute capability");
    return major >= 9;
}

void launchCombine(const Params& p, CUstream_st* stream)
{
    const char* what = "Launching the merge of attention parts";
    const bool early = p.call.overlapMerge;
    const std::int32_t C = p.call.kv_lora_rank;
    const auto rows = static_cast<unsigned>(static_cast<std::int64_t>(p.call.queries) * p.call.heads);
    if (!p.call.mergeInBatches) {
        const auto columns = static_cast<unsigned>((C / 4 + kColumnThreads - 1) / kColumnThreads);
        launchKernel(mlaCombineKernel, dim3(rows, columns), kGroups * kColumnThreads, 0, stream, early, p, what);
    } else if (rows <= kFewRows && p.call.splits <= kFewParts) {
        const auto columns = static_cast<unsigned>((C / 4 + kFewColumns - 1) / kFewColumns);
        launchKernel(mlaMergeFewKernel, dim3(rows, columns), kFewThreads, 0, stream, early, p, what);
    } else if (C <= 128 || rows <= 64) { // few rows: more blocks to a row, or few multiprocessors would do it all
        launchKernel(mlaMergeKernel<32>, dim3(rows, static_cast<unsigned>((C + 127) / 128)), kMergeThreads, 0, stream, early, p,
                     what);
    } else {
        launchKernel(mlaMergeKernel<128>, dim3(rows), kMergeThreads, 0, stream, early, p, what);
    }
}

} // namespace sightline::cuda::mla

namespace sightline::cuda {

void mlaSelectedBits(const std::int32_t* index, std::int32_t queries, std::int32_t k, std::uint32_t* bits,
                     std::int64_t words, CUstream_st* stream)
{
    if (queries == 0 || words == 0)
        return;
    mla::selectedBitsKernel<<<static_cast<unsigned>(queries), 512, 0, stream>>>(index, k, bits, words);
    check(cudaGetLastError(), "Launching the selection bits");
}

} // namespace sightline::cuda
