// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the Hopper attention kernels share: the layout of tiles in shared memory, barriers, order of products, weights
// of a tile of scores, and results.

#include "kernels/cuda/mla_device.cuh"
#include "kernels/cuda/mla_wgmma_products.cuh"

namespace sightline::cuda::mla::hopper {

inline constexpr int C = 512, R = 64, D = C + R;
inline constexpr int kHeads = 64, kKeys = 64;
inline constexpr int kBlockBytes = 64 * 128; // 64 rows of 64 bfloat16: what one 128-byte swizzle column holds
inline constexpr int kTileBytes = D / 64 * kBlockBytes;
inline constexpr int kStages = 2;

#if defined(__CUDA_ARCH_FEAT_SM90_ALL)

/// A tile is nine columns of 64 dimensions, each [64 rows][128 bytes] with the 16-byte chunks of a row permuted.
struct SwizzledLayout {
    __device__ static __forceinline__ std::uint32_t offset(int row, int chunk)
    {
        return static_cast<std::uint32_t>((chunk >> 3) * kBlockBytes + row * 128 + (((chunk & 7) ^ (row & 7)) << 4));
    }
};

/// Matrix descriptor: 128-byte swizzle; strides in bytes between 64-column blocks (leading; only read for transposed
/// operands) and between groups of 8 rows.
__device__ __forceinline__ std::uint64_t descriptor(std::uint32_t address, std::uint32_t leading, std::uint32_t stride)
{
    return static_cast<std::uint64_t>((address & 0x3FFFFu) >> 4) | static_cast<std::uint64_t>(leading >> 4) << 16
           | static_cast<std::uint64_t>(stride >> 4) << 32 | std::uint64_t{1} << 62;
}

__device__ __forceinline__ void initBarrier(std::uint32_t barrier, int arrivals)
{
    asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(barrier), "r"(arrivals) : "memory");
}

__device__ __forceinline__ void arrive(std::uint32_t barrier)
{
    asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(barrier) : "memory");
}

__device__ __forceinline__ void wait(std::uint32_t barrier, int parity)
{
    asm volatile("{\n"
                 ".reg .pred done;\n"
                 "again:\n"
                 "mbarrier.try_wait.parity.shared::cta.b64 done, [%0], %1;\n"
                 "@!done bra again;\n"
                 "}\n" ::"r"(barrier),
                 "r"(parity)
                 : "memory");
}

__device__ __forceinline__ void fenceForTensorCores()
{
    asm volatile("fence.proxy.async.shared::cta;" ::: "memory");
}

__device__ __forceinline__ void mathBarrier()
{
    asm volatile("bar.sync 1, 256;" ::: "memory");
}

/// The same value in every thread of a warp, said so that the compiler keeps descriptors in uniform registers.
__device__ __forceinline__ int uniform(int x)
{
    return __shfl_sync(0xFFFFFFFFu, x, 0);
}

/// Keeps the compiler from moving uses of accumulators across the asynchronous products.
template <int N>
__device__ __forceinline__ void pin(float (&d)[N])
{
#pragma unroll
    for (int i = 0; i < N; ++i)
        asm volatile("" : "+f"(d[i])::"memory");
}

template <int N>
__device__ __forceinline__ void beginProducts(float (&d)[N])
{
    pin(d);
    asm volatile("wgmma.fence.sync.aligned;" ::: "memory");
}

template <int N>
__device__ __forceinline__ void endProducts(float (&d)[N])
{
    asm volatile("wgmma.commit_group.sync.aligned;\nwgmma.wait_group.sync.aligned 0;" ::: "memory");
    pin(d);
}

__device__ __forceinline__ void commitProducts()
{
    asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory");
}

/// Waits until at most kLeft of the committed groups are not done.
template <int kLeft>
__device__ __forceinline__ void waitProducts()
{
    asm volatile("wgmma.wait_group.sync.aligned %0;" ::"n"(kLeft) : "memory");
}

template <int N>
__device__ __forceinline__ void clear(float (&d)[N])
{
#pragma unroll
    for (int i = 0; i < N; ++i)
        d[i] = 0;
}

/// The largest score of one row of a tile, times log2(e).
__device__ __forceinline__ float rowMaximum(const float (&scores)[32], int r)
{
    float top = -INFINITY;
#pragma unroll
    for (int c = 0; c < 16; ++c)
        top = fmaxf(top, scores[c / 2 * 4 + r * 2 + c % 2]);
    top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 1));
    top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 2));
    return top * kLog2e;
}

/// Makes one row of a tile's scores weights, 2^(score log2(e) - reference), and returns the sum of this thread's.
__device__ __forceinline__ float weighRow(float (&scores)[32], int r, float reference)
{
    float sum = 0;
#pragma unroll
    for (int c = 0; c < 16; ++c) {
        float& s = scores[c / 2 * 4 + r * 2 + c % 2];
        s = exp2Fast(fmaf(s, kLog2e, -reference));
        sum += s;
    }
    return sum;
}

/// Weights of rows row0 and row0 + 8, from shared memory's byte `at` on.
__device__ __forceinline__ void storeWeights(unsigned char* at, const float (&weights)[32], int row0, int pair)
{
#pragma unroll
    for (int r = 0; r < 2; ++r) {
#pragma unroll
        for (int n = 0; n < 8; ++n)
            *reinterpret_cast<std::uint32_t*>(at + SwizzledLayout::offset(row0 + r * 8, n)
                                              + static_cast<std::uint32_t>(pair) * 4) =
                packBfloat16(weights[n * 4 + r * 2], weights[n * 4 + r * 2 + 1]);
    }
}

/// Values follow a maximum that has grown. No product of theirs may be under way.
__device__ __forceinline__ void rescale(float (&values)[128], const float (&shrink)[2])
{
    if (__any_sync(0xFFFFFFFFu, shrink[0] != 1.0f || shrink[1] != 1.0f)) {
#pragma unroll
        for (int i = 0; i < 128; ++i)
            values[i] *= shrink[i / 2 % 2];
    }
}

/// Row sums of the two warpgroups, added in a fixed order, and the results. maximum is the same in both.
__device__ __forceinline__ void finish(const Params& p, std::int32_t t, std::int32_t split, std::int32_t head0,
                                       float* rows, const float (&values)[128], const float (&maximum)[2],
                                       float (&sum)[2], float (&sumSelected)[2], int half, int row0, int pair)
{
#pragma unroll
    for (int r = 0; r < 2; ++r) {
        sum[r] += __shfl_xor_sync(0xFFFFFFFFu, sum[r], 1);
        sum[r] += __shfl_xor_sync(0xFFFFFFFFu, sum[r], 2);
        sumSelected[r] += __shfl_xor_sync(0xFFFFFFFFu, sumSelected[r], 1);
        sumSelected[r] += __shfl_xor_sync(0xFFFFFFFFu, sumSelected[r], 2);
        if (pair == 0) {
            rows[half * kHeads + row0 + r * 8] = sum[r];
            rows[(2 + half) * kHeads + row0 + r * 8] = sumSelected[r];
        }
    }
    mathBarrier();
#pragma unroll
    for (int r = 0; r < 2; ++r) {
        const int row = row0 + r * 8;
        const std::int32_t head = head0 + row;
        if (head >= p.call.heads)
            continue;
        const float total = rows[row] + rows[kHeads + row];
        if (half == 0 && pair == 0)
            storeStats(p, t, split, head, maximum[r], total, rows[2 * kHeads + row] + rows[3 * kHeads + row]);
        if (p.call.splits > 1 && maximum[r] == -INFINITY)
            continue; // the merge reads no values of an empty part
        const float inverse = total == 0.0f ? 0.0f : 1.0f / total;
        const ResultRow result(p, t, split, head, C, inverse);
        result.store<32>(half * 256 + pair * 2, [&](int j) {
            return float2{values[j * 4 + r * 2], values[j * 4 + r * 2 + 1]};
        });
    }
}

/// The same for warpgroups that took turns: sums are of a warpgroup's own tiles, relative to `maximum` of the last of
/// them; rows holds what weights of the last tile of either parity are relative to.
__device__ __forceinline__ void finishTurns(const Params& p, int tiles, std::int32_t t, std::int32_t split,
                                            std::int32_t head0, float* rows, const float (&values)[128],
                                            const float (&maximum)[2], float (&sum)[2], float (&sumSelected)[2], int half,
                                            int row0, int pair)
{
    float last[2] = {-INFINITY, -INFINITY};
    if (tiles > 0) {
        last[0] = rows[((tiles - 1) & 1) * kHeads + row0];
        last[1] = rows[((tiles - 1) & 1) * kHeads + row0 + 8];
    }
#pragma unroll
    for (int r = 0; r < 2; ++r) {
        const float own = exp2Fast(maximum[r] - (last[r] == -INFINITY ? 0.0f : last[r]));
        sum[r] *= own;
        sumSelected[r] *= own;
    }
    mathBarrier(); // the maxima have been read: finish() puts sums in their place
    finish(p, t, split, head0, rows, values, last, sum, sumSelected, half, row0, pair);
}

#endif

} // namespace sightline::cuda::mla::hopper
