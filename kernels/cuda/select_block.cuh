// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Steps of a selection that one block does together. All of them expect every thread of the block and leave
// shared memory ready for the next step.

#include "kernels/cuda/ordered_key.h"

#include <cstdint>

namespace sightline::cuda {

inline constexpr int kSelectThreads = 512;
inline constexpr int kSelectWarps = kSelectThreads / 32;
inline constexpr int kDigitBits = 11;
inline constexpr int kBins = 1 << kDigitBits;
inline constexpr unsigned kAllLanes = 0xFFFFFFFFu;

/// Scratch of the block steps.
struct SelectShared {
    alignas(16) std::uint32_t bins[kBins];
    std::uint32_t warps[kSelectWarps * 2];
    std::uint32_t digit, above, count; // answer of findBin
    std::uint32_t listed, equal, last; // what the stream over the scores found; whether this block finishes
    std::uint32_t found;
};

/// The k-th largest of a set of keys.
struct KthKey {
    std::uint32_t low, high; ///< it lies in [low, high]
    std::uint32_t above;     ///< keys larger than high
    std::uint32_t inside;    ///< keys in [low, high]
};

__device__ inline std::uint32_t laneId()
{
    return threadIdx.x & 31u;
}

__device__ inline std::uint32_t warpInclusiveSum(std::uint32_t value)
{
#pragma unroll
    for (int distance = 1; distance < 32; distance *= 2) {
        const std::uint32_t other = __shfl_up_sync(kAllLanes, value, distance);
        if (laneId() >= static_cast<std::uint32_t>(distance))
            value += other;
    }
    return value;
}

/// Sum over the threads before this one; `total` gets the sum over the block.
__device__ inline std::uint32_t blockExclusiveSum(SelectShared& shared, std::uint32_t value, std::uint32_t& total)
{
    const std::uint32_t warp = threadIdx.x / 32u;
    const std::uint32_t inclusive = warpInclusiveSum(value);
    if (laneId() == 31)
        shared.warps[warp] = inclusive;
    __syncthreads();
    // Every warp sums the warps for itself: cheaper than a second barrier for a broadcast.
    const std::uint32_t sums = warpInclusiveSum(laneId() < kSelectWarps ? shared.warps[laneId()] : 0u);
    total = __shfl_sync(kAllLanes, sums, kSelectWarps - 1);
    const std::uint32_t before = __shfl_sync(kAllLanes, sums, warp == 0 ? 0 : static_cast<int>(warp) - 1);
    __syncthreads();
    return (warp == 0 ? 0u : before) + inclusive - value;
}

/// Smallest of `low` and largest of `high` over the block.
__device__ inline void blockMinMax(SelectShared& shared, std::uint32_t& low, std::uint32_t& high)
{
    low = __reduce_min_sync(kAllLanes, low);
    high = __reduce_max_sync(kAllLanes, high);
    if (laneId() == 0) {
        shared.warps[threadIdx.x / 32u] = low;
        shared.warps[kSelectWarps + threadIdx.x / 32u] = high;
    }
    __syncthreads();
    const std::uint32_t at = laneId() % kSelectWarps;
    low = __reduce_min_sync(kAllLanes, shared.warps[at]);
    high = __reduce_max_sync(kAllLanes, shared.warps[kSelectWarps + at]);
    __syncthreads();
}

/// The bin that holds the rank-th count (from 1), bins in ascending order; the bins hold at least `rank`.
/// Leaves `digit` (the bin), `above` (counts before it) and `count` (its own) in shared memory, and clear bins.
__device__ inline void findBin(SelectShared& shared, std::uint32_t rank)
{
    static_assert(kBins == 4 * kSelectThreads);
    auto* mine = reinterpret_cast<uint4*>(shared.bins) + threadIdx.x;
    const uint4 four = *mine;
    *mine = make_uint4(0, 0, 0, 0); // nobody else reads them, and the next round needs no barrier for it
    const std::uint32_t counts[4] = {four.x, four.y, four.z, four.w};
    const std::uint32_t sum = four.x + four.y + four.z + four.w;
    // As blockExclusiveSum, less its last barrier: one follows below.
    const std::uint32_t warp = threadIdx.x / 32u, inclusive = warpInclusiveSum(sum);
    if (laneId() == 31)
        shared.warps[warp] = inclusive;
    __syncthreads();
    std::uint32_t before = laneId() < warp ? shared.warps[laneId()] : 0u;
    before = __reduce_add_sync(kAllLanes, before) + inclusive - sum;
    if (before < rank && rank <= before + sum) {
        bool found = false;
#pragma unroll
        for (int i = 0; i < 4; ++i) {
            if (!found && rank <= before + counts[i]) {
                found = true;
                shared.digit = threadIdx.x * 4u + static_cast<std::uint32_t>(i);
                shared.above = before;
                shared.count = counts[i];
            }
            before += counts[i];
        }
    }
    __syncthreads();
}

/// Narrows [low, high], which holds at least `rank` of the keys that source.forEach(f) hands out over the
/// block, to the range that holds the rank-th largest, until at most `enough` keys or one value is left in it.
/// The bins are clear before (and a barrier ago) and after.
template <typename Source>
__device__ inline KthKey kthLargest(SelectShared& shared, const Source& source, std::uint32_t rank, std::uint32_t low,
                                    std::uint32_t high, std::uint32_t enough)
{
    KthKey out{low, high, 0, 0};
    while (true) {
        const std::uint32_t base = out.low, span = out.high - out.low;
        const int bits = 32 - __clz(static_cast<int>(span));
        const int shift = bits > kDigitBits ? bits - kDigitBits : 0;
        // Bins run from the largest digit down, so that sums over them count what lies above.
        source.forEach([&](std::uint32_t key) {
            if (key - base <= span)
                atomicAdd(&shared.bins[kBins - 1 - ((key - base) >> shift)], 1u);
        });
        __syncthreads();
        findBin(shared, rank);
        const std::uint32_t digit = kBins - 1 - shared.digit;
        rank -= shared.above;
        out.above += shared.above;
        out.inside = shared.count;
        out.low = base + (digit << shift);
        const std::uint32_t width = (1u << shift) - 1u;
        out.high = out.high - out.low < width ? out.high : out.low + width;
        if (shift == 0 || out.inside <= enough)
            return out;
    }
}

/// Smallest key of the source in [low, high], and the largest below `low` (kNoKey where there is none).
template <typename Source>
__device__ inline void keysAround(SelectShared& shared, const Source& source, std::uint32_t low, std::uint32_t high,
                                  std::uint32_t& smallestInside, std::uint32_t& largestBelow)
{
    std::uint32_t inside = 0xFFFFFFFFu, below = kNoKey;
    source.forEach([&](std::uint32_t key) {
        if (key < low)
            below = max(below, key);
        else if (key <= high)
            inside = min(inside, key);
    });
    blockMinMax(shared, inside, below);
    smallestInside = inside;
    largestBelow = below;
}

} // namespace sightline::cuda
