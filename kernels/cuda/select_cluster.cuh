// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Steps of a selection by the blocks of a cluster (or by one block) that hold a row in registers.

#include "kernels/cuda/cluster.cuh"
#include "kernels/cuda/select_block.cuh"

#include <cstdint>

namespace sightline::cuda {

inline constexpr std::uint32_t kMaxBlocks = 16;      // of a cluster
inline constexpr std::uint32_t kCandidates = 32;     // keys that are ranked by comparison
inline constexpr std::uint32_t kSampled = 2 * kSelectThreads;
inline constexpr std::uint32_t kNoLimit = 0xFFFFFFFFu;

struct alignas(16) ClusterShared {
    std::uint32_t bins[kBins];        // this block's histogram, largest keys first
    std::uint32_t sums[kBins];        // that of the cluster
    std::uint32_t part[2][kBins / 2]; // the bins this block sums up; rounds alternate, so that one can be cleared
    uint2 own[kCandidates];           // key, position
    uint2 candidates[kMaxBlocks * kCandidates];
    uint4 totals[kMaxBlocks]; // of each block: keys above the range, keys inside, largest below
    std::uint32_t warps[6][kSelectWarps];
    std::uint32_t bin, before, count, total; // answers of findRank
    std::uint32_t windowLow, windowHigh;
    std::uint32_t above, inside, below;
    std::uint32_t threshold, limit;
};

// Sum over the threads before this one. One barrier: `scratch` must not be in use since the last.
__device__ inline std::uint32_t scanBefore(std::uint32_t* scratch, std::uint32_t value, std::uint32_t& total)
{
    const std::uint32_t warp = threadIdx.x / 32u, inclusive = warpInclusiveSum(value);
    if (laneId() == 31)
        scratch[warp] = inclusive;
    __syncthreads();
    const std::uint32_t sums = warpInclusiveSum(laneId() < kSelectWarps ? scratch[laneId()] : 0u);
    total = __shfl_sync(kAllLanes, sums, kSelectWarps - 1);
    const std::uint32_t earlier = __shfl_sync(kAllLanes, sums, warp == 0 ? 0 : static_cast<int>(warp) - 1);
    return (warp == 0 ? 0u : earlier) + inclusive - value;
}

__device__ inline std::uint32_t sumOf(const uint4& four)
{
    return four.x + four.y + four.z + four.w;
}

// Which of a thread's four bins holds the rank; `before` goes on to what lies before that bin.
__device__ inline std::uint32_t binOf(const uint4& four, std::uint32_t rank, std::uint32_t& before, std::uint32_t& count)
{
    const std::uint32_t counts[4] = {four.x, four.y, four.z, four.w};
    std::uint32_t bin = 0;
    bool found = false;
#pragma unroll
    for (std::uint32_t i = 0; i < 4; ++i) {
        found = found || rank <= before + counts[i];
        if (!found) {
            before += counts[i];
            bin = i + 1;
        }
    }
    count = bin == 0 ? counts[0] : bin == 1 ? counts[1] : bin == 2 ? counts[2] : counts[3];
    return bin;
}

__device__ inline int shiftFor(std::uint32_t span, std::uint32_t mostBins)
{
    const int bits = 32 - __clz(static_cast<int>(span));
    const int shift = bits > kDigitBits ? bits - kDigitBits : 0;
    return (span >> shift) < mostBins ? shift : shift + 1;
}

// Fills [windowLow, windowHigh] from the two sampled keys of each thread; the bins are clear before and after.
__device__ inline void findWindow(ClusterShared& s, std::uint32_t first, std::uint32_t second, std::uint32_t n,
                           std::uint32_t k)
{
    const std::uint32_t warp = threadIdx.x / 32u;
    const std::uint32_t warpLow = __reduce_min_sync(kAllLanes, min(first, second));
    const std::uint32_t warpHigh = __reduce_max_sync(kAllLanes, max(first, second));
    if (laneId() == 0) {
        s.warps[0][warp] = warpLow;
        s.warps[1][warp] = warpHigh;
    }
    __syncthreads();
    const std::uint32_t low = __reduce_min_sync(kAllLanes, s.warps[0][laneId() % kSelectWarps]);
    const std::uint32_t high = __reduce_max_sync(kAllLanes, s.warps[1][laneId() % kSelectWarps]);
    const int shift = shiftFor(high - low, kBins);
    atomicAdd(&s.bins[(high - first) >> shift], 1u);
    atomicAdd(&s.bins[(high - second) >> shift], 1u);
    __syncthreads();

    // The rank of the k-th in the sample, four standard deviations (of a Poisson count) either way.
    const float expected = static_cast<float>(kSampled) * static_cast<float>(k) / static_cast<float>(n);
    const float margin = 4.0f * sqrtf(expected) + 2.0f;
    const std::uint32_t upper = expected - margin < 1.0f ? 1u : static_cast<std::uint32_t>(expected - margin);
    const std::uint32_t lower = min(kSampled, static_cast<std::uint32_t>(expected + margin));
    auto* mine = reinterpret_cast<uint4*>(s.bins) + threadIdx.x;
    const uint4 four = *mine;
    *mine = make_uint4(0, 0, 0, 0);
    std::uint32_t total = 0;
    const std::uint32_t before = scanBefore(s.warps[2], sumOf(four), total), upTo = before + sumOf(four);
    if (before < upper && upper <= upTo) {
        std::uint32_t start = before, count = 0;
        const std::uint32_t bin = threadIdx.x * 4u + binOf(four, upper, start, count);
        std::uint32_t top = high - (bin << shift);
        if (expected < 12.0f) // the k-th may well lie above all of the sample: an octave more
            top = 0xFFFFFFFFu - high < (1u << 23) ? 0xFFFFFFFFu : high + (1u << 23);
        s.windowHigh = top;
    }
    if (before < lower && lower <= upTo) {
        std::uint32_t start = before, count = 0;
        const std::uint32_t bin = threadIdx.x * 4u + binOf(four, lower, start, count);
        const std::uint32_t top = high - (bin << shift), width = (1u << shift) - 1u;
        const std::uint32_t bottom = top - low < width ? low : top - width;
        s.windowLow = lower == kSampled ? 1u : max(1u, bottom); // key 0 stands for nothing
    }
    __syncthreads();
}

// A barrier of the cluster.
__device__ inline void clusterSync(bool together)
{
    if (together)
        clusterArriveTogether();
    else
        clusterArrive();
    clusterWait();
}

// Sums the histograms of the cluster: every block adds its bins to those of the block that sums them, and that
// block hands the sums to all.
__device__ inline void sumBins(ClusterShared& s, std::uint32_t blocks, std::uint32_t rank, std::uint32_t round,
                                bool together)
{
    const std::uint32_t share = kBins / blocks; // a power of two, 128 to 1024
    std::uint32_t* part = s.part[round & 1u];
    auto* mine = reinterpret_cast<uint4*>(s.bins) + threadIdx.x;
    const uint4 four = *mine;
    *mine = make_uint4(0, 0, 0, 0);
    const std::uint32_t owner = threadIdx.x * 4u / share, at = threadIdx.x * 4u % share;
    const std::uint32_t counts[4] = {four.x, four.y, four.z, four.w};
#pragma unroll
    for (std::uint32_t i = 0; i < 4; ++i)
        if (counts[i] != 0)
            remoteAdd(part + at + i, owner, counts[i]);
    clusterSync(together);
    // Four bins to one block a thread: share / 4 * blocks is the number of threads.
    const std::uint32_t quads = share / 4u, peer = threadIdx.x / quads, quad = threadIdx.x % quads;
    remoteStore(reinterpret_cast<uint4*>(s.sums) + rank * quads + quad, peer, reinterpret_cast<const uint4*>(part)[quad]);
    if (round > 0 && threadIdx.x < quads) // the next round's; nobody adds to it before the barrier below
        reinterpret_cast<uint4*>(s.part[(round + 1u) & 1u])[threadIdx.x] = make_uint4(0, 0, 0, 0);
    clusterSync(together);
}

// Leaves the bin that holds the rank, what lies before it, its count, and the total; of a rank beyond the total,
// the total only. `four` are this thread's bins.
__device__ inline void findRank(ClusterShared& s, const uint4& four, std::uint32_t rank, std::uint32_t* scratch)
{
    std::uint32_t total = 0;
    std::uint32_t before = scanBefore(scratch, sumOf(four), total);
    if (before < rank && rank <= before + sumOf(four)) {
        std::uint32_t count = 0;
        const std::uint32_t bin = threadIdx.x * 4u + binOf(four, rank, before, count);
        s.bin = bin;
        s.before = before;
        s.count = count;
    }
    if (threadIdx.x == 0)
        s.total = total;
    __syncthreads();
}

// Key of a score that may be compared as an integer: -0 becomes +0 in the addition. NaN lands anywhere.
__device__ inline std::uint32_t quickKey(float score)
{
    const std::uint32_t bits = __float_as_uint(score + 0.0f);
    return bits ^ (static_cast<std::uint32_t>(static_cast<std::int32_t>(bits) >> 31) | 0x80000000u);
}

__device__ inline float valueOf(std::uint32_t key)
{
    return __uint_as_float(bitsOfKey(key));
}

// The keys of this thread: a warp's lie side by side, so that its order is chunk, lane, key of the four. A warp has `chunks`
// chunks of 128 scores, at most kKeys / 4; the rest of its keys stand for nothing.
template <int kKeys>
__device__ inline bool loadKeys(const float* scores, std::uint32_t n, std::uint32_t warpBegin, std::uint32_t chunks,
                                std::uint32_t (&keys)[kKeys])
{
    float4 fours[kKeys / 4];
    const std::uint32_t mine = warpBegin + laneId() * 4u, warpEnd = min(n, warpBegin + chunks * 128u);
    if (warpEnd == warpBegin + chunks * 128u && chunks * 4u < kKeys) { // whole chunks, but not all that there could be
#pragma unroll
        for (int i = 0; i < kKeys / 4; ++i) {
            fours[i] = float4{0, 0, 0, 0};
            if (i < static_cast<int>(chunks))
                fours[i] = *reinterpret_cast<const float4*>(scores + mine + i * 128);
        }
        bool broken = false;
#pragma unroll
        for (int i = 0; i < kKeys / 4; ++i) {
            const float four[4] = {fours[i].x, fours[i].y, fours[i].z, fours[i].w};
#pragma unroll
            for (int j = 0; j < 4; ++j) {
                broken |= four[j] != four[j];
                keys[4 * i + j] = i < static_cast<int>(chunks) ? quickKey(four[j]) : kNoKey;
            }
        }
        return broken;
    }
    if (warpBegin + 32u * kKeys <= n && chunks * 4u == kKeys) {
#pragma unroll
        for (int i = 0; i < kKeys / 4; ++i)
            fours[i] = *reinterpret_cast<const float4*>(scores + mine + i * 128);
        bool broken = false;
#pragma unroll
        for (int i = 0; i < kKeys / 4; ++i) {
            const float four[4] = {fours[i].x, fours[i].y, fours[i].z, fours[i].w};
#pragma unroll
            for (int j = 0; j < 4; ++j) {
                broken |= four[j] != four[j];
                keys[4 * i + j] = quickKey(four[j]);
            }
        }
        return broken;
    }
    bool broken = false;
#pragma unroll
    for (int i = 0; i < kKeys; ++i) {
        const std::uint32_t at = mine + static_cast<std::uint32_t>(i / 4 * 128 + i % 4);
        const float score = at < warpEnd ? scores[at] : 0.0f;
        broken |= score != score;
        keys[i] = at < warpEnd ? quickKey(score) : kNoKey;
    }
    return broken;
}

// What is selected: keys above the threshold, and those equal to it at positions below the limit.
struct Cut {
    std::uint32_t threshold, limit;
    __device__ bool takes(std::uint32_t key, std::uint32_t position) const
    {
        return key > threshold || (key == threshold && position < limit);
    }
};

// f(slot, key, position) for the keys that test(key, position) takes, slots in ascending order of position over
// the block.
template <int kKeys, typename Test, typename F>
__device__ inline void forTaken(std::uint32_t* scratch, const std::uint32_t (&keys)[kKeys], std::uint32_t warpBegin,
                         Test&& test, F&& f)
{
    // A chunk of a warp is 128 keys: its count fits a byte.
    constexpr int kChunks = kKeys / 4, kWords = (kChunks + 3) / 4;
    const std::uint32_t mine = warpBegin + laneId() * 4u;
    std::uint32_t taken[(kKeys + 31) / 32] = {}, counts[kWords] = {}, inclusive[kWords], totals[kWords], total = 0;
#pragma unroll
    for (int i = 0; i < kKeys; ++i) {
        const bool takes = test(keys[i], mine + static_cast<std::uint32_t>(i / 4 * 128 + i % 4));
        taken[i / 32] |= takes ? 1u << (i % 32) : 0u;
    }
#pragma unroll
    for (int c = 0; c < kChunks; ++c)
        counts[c / 4] |= static_cast<std::uint32_t>(__popc(taken[c / 8] >> (c % 8 * 4) & 15u)) << (c % 4 * 8);
#pragma unroll
    for (int w = 0; w < kWords; ++w) {
        inclusive[w] = warpInclusiveSum(counts[w]);
        totals[w] = __shfl_sync(kAllLanes, inclusive[w], 31);
        total += (totals[w] & 255u) + (totals[w] >> 8 & 255u) + (totals[w] >> 16 & 255u) + (totals[w] >> 24);
    }
    if (laneId() == 0)
        scratch[threadIdx.x / 32u] = total;
    __syncthreads();
    const std::uint32_t before = laneId() < threadIdx.x / 32u ? scratch[laneId()] : 0u;
    std::uint32_t slot = __reduce_add_sync(kAllLanes, before);
#pragma unroll
    for (int c = 0; c < kChunks; ++c) {
        std::uint32_t at = slot + ((inclusive[c / 4] - counts[c / 4]) >> (c % 4 * 8) & 255u);
        slot += totals[c / 4] >> (c % 4 * 8) & 255u;
#pragma unroll
        for (int j = 0; j < 4; ++j) {
            if ((taken[c / 8] >> (c % 8 * 4 + j) & 1u) != 0) {
                f(at, keys[4 * c + j], mine + static_cast<std::uint32_t>(c * 128 + j));
                ++at;
            }
        }
    }
}

// Ranks the candidates of all blocks (larger keys first, then lower positions); the wanted-th leaves threshold and
// limit. A warp takes the candidates of one block; its lanes share out those that they are compared with.
__device__ inline void rankCandidates(ClusterShared& s, std::uint32_t blocks, std::uint32_t wanted)
{
    const std::uint32_t warp = threadIdx.x / 32u;
    const std::uint32_t lanes = 32u / blocks, theirs = laneId() / lanes, count = s.totals[theirs].y;
    const std::uint32_t source = warp % blocks, held = s.totals[source].y;
    for (std::uint32_t i = warp / blocks; i < held; i += kSelectWarps / blocks) {
        const uint2 mine = s.candidates[source * kCandidates + i];
        std::uint32_t better = 0;
        for (std::uint32_t j = laneId() % lanes; j < count; j += lanes) {
            const uint2 other = s.candidates[theirs * kCandidates + j];
            better += other.x > mine.x || (other.x == mine.x && other.y < mine.y) ? 1u : 0u;
        }
        __syncwarp();
        if (__reduce_add_sync(kAllLanes, better) + 1u == wanted && laneId() == 0) {
            s.threshold = mine.x;
            s.limit = mine.y + 1u;
        }
    }
    __syncthreads();
}

struct Boundary {
    std::uint32_t larger, ties, next; // among the candidates: above the threshold, equal, the largest below
};

// Of one warp.
__device__ inline Boundary boundaryOf(const ClusterShared& s, std::uint32_t blocks, std::uint32_t threshold)
{
    Boundary out{0, 0, kNoKey};
    const std::uint32_t lanes = 32u / blocks, theirs = laneId() / lanes, count = s.totals[theirs].y;
    for (std::uint32_t j = laneId() % lanes; j < count; j += lanes) {
        const std::uint32_t key = s.candidates[theirs * kCandidates + j].x;
        out.larger += key > threshold ? 1u : 0u;
        out.ties += key == threshold ? 1u : 0u;
        out.next = key < threshold ? max(out.next, key) : out.next;
    }
    __syncwarp();
    out.larger = __reduce_add_sync(kAllLanes, out.larger);
    out.ties = __reduce_add_sync(kAllLanes, out.ties);
    out.next = __reduce_max_sync(kAllLanes, out.next);
    return out;
}

} // namespace sightline::cuda
