// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Steps of a selection by the blocks of a cluster (or by one block) that hold a row in registers.

#include "kernels/cuda/cluster.cuh"
#include "kernels/cuda/select_block.cuh"
#include "kernels/cuda/select_topk.h"

#include <cstdint>
#include <type_traits>

namespace sightline::cuda {

inline constexpr std::uint32_t kMaxBlocks = 16;      // of a cluster
inline constexpr std::uint32_t kCandidates = 32;     // keys that are ranked by comparison
inline constexpr std::uint32_t kSampled = 2 * kSelectThreads;

inline constexpr std::uint32_t kMostCounted = 4096;  // counts that blocks tell each other end here: no k is larger

// What a block has in shared memory. Others write to `received`, `sums`, `candidates` and `reports` only, and every
// block waits for all that is sent to it: it has ended the phases of all three signals that were begun before it exits.
struct alignas(16) ClusterShared {
    std::uint32_t bins[kBins];     // this block's histogram, largest keys first
    uint4 sums[kSelectThreads];    // four bins of the cluster each: see sumBins
    uint2 received[kSelectThreads + kMaxBlocks]; // from each block, its counts of the bins that this block sums up
    uint2 candidates[kCandidates]; // key, position
    uint2 reports[kMaxBlocks * kSelectWarps]; // of each warp of the cluster: keys inside the range, largest below
    std::uint64_t partsHere, sumsHere, candidatesHere; // signals
    std::uint32_t warps[6][kSelectWarps];
    uint4 answer; // of findRank
    std::uint32_t windowLow, windowHigh;
    std::uint32_t inside; // candidates of this block
};
static_assert(kMostCounted >= kSelectMaxK);

// Sum over the threads before this one. One barrier: `scratch` must not be in use since the last.
__device__ inline std::uint32_t scanBefore(std::uint32_t* scratch, std::uint32_t value, std::uint32_t& total)
{
    const std::uint32_t warp = threadIdx.x / 32u, inclusive = warpInclusiveSum(value);
    if (laneId() == 31)
        scratch[warp] = inclusive;
    __syncthreads();
    const std::uint32_t sums = laneId() < kSelectWarps ? scratch[laneId()] : 0u;
    total = __reduce_add_sync(kAllLanes, sums);
    return __reduce_add_sync(kAllLanes, laneId() < warp ? sums : 0u) + inclusive - value;
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

// Counts of two bins, 16 bits each, that stop at kMostCounted: the rank that is looked for is never beyond that.
__device__ inline std::uint32_t addCounts(std::uint32_t a, std::uint32_t b)
{
    return __vminu2(a + b, kMostCounted << 16 | kMostCounted);
}

__device__ inline std::uint32_t twoCounts(std::uint32_t low, std::uint32_t high)
{
    return addCounts(high << 16 | low, 0); // of 32,768 at most
}

inline constexpr std::uint32_t kPartBytes = kSelectThreads * sizeof(uint2); // come to every block, whatever they count
inline constexpr std::uint32_t kSumBytes = kSelectThreads * sizeof(uint4);

// Sums the histograms of the cluster: every block sends its bins to those that sum them, and these send the sums to
// all. Of four bins of this thread, largest keys first, it returns the counts of the cluster in the lower halves, and
// in the upper halves those of the blocks of lower rank. Clears the bins.
//
// One buffer each is enough for all rounds. A block sends parts of the next round when it has the sums of this one from
// all blocks, and a sum can only be computed after its parts were read: nobody writes to `received` before it was read.
// A block sends sums of the next round when it has the parts of that round from all blocks, which these send behind a
// barrier of theirs that follows their use of `sums`. For the same reasons no signal is ahead of a waiting thread by two
// phases, and a phase is expected before anything of the phase after it can arrive.
__device__ inline uint4 sumBins(ClusterShared& s, std::uint32_t blocks, std::uint32_t rank, std::uint32_t round)
{
    if (round > 0 && threadIdx.x == 0) { // the first round is expected from the start
        expectBytes(&s.partsHere, kPartBytes);
        expectBytes(&s.sumsHere, kSumBytes);
    }
    const std::uint32_t quads = kSelectThreads / blocks; // four bins each, of a block's share
    const std::uint32_t row = quads + 1u;                // in `received`; spreads a column over the banks
    auto* mine = reinterpret_cast<uint4*>(s.bins) + threadIdx.x;
    const uint4 four = *mine;
    *mine = make_uint4(0, 0, 0, 0);
    sendBytes(s.received + rank * row + threadIdx.x % quads, &s.partsHere, threadIdx.x / quads,
              make_uint2(twoCounts(four.x, four.y), twoCounts(four.z, four.w)));

    // Neighbouring lanes have the same four bins of all blocks, one each, and send the sums to one block each.
    const std::uint32_t peer = threadIdx.x % blocks, quad = threadIdx.x / blocks;
    waitForBytes(&s.partsHere, round);
    uint2 upTo = s.received[peer * row + quad];
#pragma unroll
    for (std::uint32_t distance = 1; distance < kMaxBlocks; distance *= 2) {
        const std::uint32_t x = __shfl_up_sync(kAllLanes, upTo.x, distance), y = __shfl_up_sync(kAllLanes, upTo.y, distance);
        if (peer >= distance)
            upTo = make_uint2(addCounts(upTo.x, x), addCounts(upTo.y, y));
    }
    const int last = static_cast<int>(laneId() | (blocks - 1u));
    const uint2 all = make_uint2(__shfl_sync(kAllLanes, upTo.x, last), __shfl_sync(kAllLanes, upTo.y, last));
    uint2 before = make_uint2(__shfl_up_sync(kAllLanes, upTo.x, 1), __shfl_up_sync(kAllLanes, upTo.y, 1));
    if (peer == 0)
        before = make_uint2(0, 0);
    sendBytes(s.sums + rank * quads + quad, &s.sumsHere, peer,
              make_uint4(__byte_perm(all.x, before.x, 0x5410), __byte_perm(all.x, before.x, 0x7632),
                         __byte_perm(all.y, before.y, 0x5410), __byte_perm(all.y, before.y, 0x7632)));
    waitForBytes(&s.sumsHere, round);
    return s.sums[threadIdx.x];
}

__device__ inline uint4 lowerHalves(const uint4& four)
{
    return make_uint4(four.x & 0xFFFFu, four.y & 0xFFFFu, four.z & 0xFFFFu, four.w & 0xFFFFu);
}

// The bin that holds the rank, what lies before it, its count, and its count in the blocks of lower rank; of a rank
// beyond the total, nothing. `four` are this thread's bins as sumBins returns them. A barrier ago nobody read `answer`.
__device__ inline uint4 findRank(ClusterShared& s, const uint4& four, std::uint32_t rank, std::uint32_t* scratch,
                                 std::uint32_t& total)
{
    const uint4 counts = lowerHalves(four);
    std::uint32_t before = scanBefore(scratch, sumOf(counts), total);
    if (before < rank && rank <= before + sumOf(counts)) {
        std::uint32_t count = 0;
        const std::uint32_t at = binOf(counts, rank, before, count);
        const std::uint32_t chosen = at == 0 ? four.x : at == 1 ? four.y : at == 2 ? four.z : four.w;
        s.answer = make_uint4(threadIdx.x * 4u + at, before, count, chosen >> 16);
    }
    __syncthreads();
    return s.answer;
}

// Of this thread's bins as sumBins returns them, what blocks of lower rank have in those before `bin`.
__device__ inline std::uint32_t earlierBefore(const uint4& four, std::uint32_t bin)
{
    const std::uint32_t first = threadIdx.x * 4u;
    return (first < bin ? four.x >> 16 : 0u) + (first + 1u < bin ? four.y >> 16 : 0u)
           + (first + 2u < bin ? four.z >> 16 : 0u) + (first + 3u < bin ? four.w >> 16 : 0u);
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

// Where a warp's scores lie: `chunks` of 128 from `begin`, lane l with four at begin + 128 c + 4 l. Their order is
// chunk, lane, score of the four.
struct WarpShare {
    std::uint32_t begin, chunks;
    __device__ std::uint32_t mine() const { return begin + laneId() * 4u; }
};

__device__ inline std::uint32_t positionOf(const WarpShare& share, std::uint32_t i)
{
    return share.mine() + i / 4u * 128u + i % 4u;
}

// Asks for the scores of this thread, as bits. Chunks beyond the share are left alone, scores beyond the row are 0.
template <int kKeys>
__device__ inline void loadScores(const float* scores, std::uint32_t n, const WarpShare& share, std::uint32_t (&bits)[kKeys])
{
    const auto* words = reinterpret_cast<const std::uint32_t*>(scores);
#pragma unroll
    for (std::uint32_t c = 0; c < kKeys / 4; ++c) {
        const std::uint32_t at = share.mine() + c * 128u;
        uint4 four = make_uint4(0, 0, 0, 0);
        if (c < share.chunks && at + 4u <= n) {
            four = *reinterpret_cast<const uint4*>(words + at);
        } else if (c < share.chunks && at < n) { // of one thread
            four.x = words[at];
            four.y = at + 1u < n ? words[at + 1u] : 0u;
            four.z = at + 2u < n ? words[at + 2u] : 0u;
        }
        bits[4 * c] = four.x;
        bits[4 * c + 1] = four.y;
        bits[4 * c + 2] = four.z;
        bits[4 * c + 3] = four.w;
    }
}

// Turns them into keys; those beyond the row stand for nothing. Whether one is NaN.
template <int kKeys>
__device__ inline bool scoresToKeys(std::uint32_t n, const WarpShare& share, std::uint32_t (&keys)[kKeys])
{
    bool broken = false;
#pragma unroll
    for (std::uint32_t c = 0; c < kKeys / 4; ++c) {
        if (c >= share.chunks)
            break;
#pragma unroll
        for (std::uint32_t j = 0; j < 4; ++j) {
            const float score = __uint_as_float(keys[4 * c + j]);
            broken |= score != score;
            keys[4 * c + j] = quickKey(score);
        }
    }
    if (share.begin + share.chunks * 128u > n) {
#pragma unroll
        for (std::uint32_t i = 0; i < kKeys; ++i)
            keys[i] = positionOf(share, i) < n ? keys[i] : kNoKey;
    }
    return broken;
}

// f(i, key) for the keys of this thread.
template <int kKeys, typename F>
__device__ inline void forKeys(const WarpShare& share, const std::uint32_t (&keys)[kKeys], F&& f)
{
#pragma unroll
    for (std::uint32_t c = 0; c < kKeys / 4; ++c) {
        if (c >= share.chunks)
            break;
#pragma unroll
        for (std::uint32_t j = 0; j < 4; ++j)
            f(4 * c + j, keys[4 * c + j]);
    }
}

// What is selected: keys above the threshold, and those equal to it at positions below the limit.
struct Cut {
    std::uint32_t threshold, limit;
    __device__ bool takes(std::uint32_t key, std::uint32_t position) const
    {
        return key > threshold || (key == threshold && position < limit);
    }
};

// A bit for each of a thread's keys.
template <int kKeys>
using KeyBits = std::conditional_t<(kKeys > 32), std::uint64_t, std::uint32_t>;

template <int kKeys>
__device__ inline KeyBits<kKeys> keyBit(std::uint32_t i)
{
    return KeyBits<kKeys>{1} << i;
}

// The ranks that a warp's set bits have among each other.
template <int kKeys>
struct WarpRanks {
    static constexpr int kChunks = kKeys / 4, kWords = (kChunks + 3) / 4;
    // Of every chunk, which is 128 keys: its count fits a byte.
    std::uint32_t before[kWords] = {}, totals[kWords];
    std::uint32_t total = 0;

    __device__ explicit WarpRanks(KeyBits<kKeys> bits)
    {
#pragma unroll
        for (int c = 0; c < kChunks; ++c)
            before[c / 4] |= static_cast<std::uint32_t>(__popc(static_cast<std::uint32_t>(bits >> (c * 4)) & 15u)) << (c % 4 * 8);
#pragma unroll
        for (int w = 0; w < kWords; ++w) {
            const std::uint32_t upTo = warpInclusiveSum(before[w]);
            before[w] = upTo - before[w];
            totals[w] = __shfl_sync(kAllLanes, upTo, 31);
            total += (totals[w] & 255u) + (totals[w] >> 8 & 255u) + (totals[w] >> 16 & 255u) + (totals[w] >> 24);
        }
    }

    // f(rank, i) for the set bits of this thread.
    template <typename F>
    __device__ void forEach(KeyBits<kKeys> bits, F&& f) const
    {
        std::uint32_t first = 0;
#pragma unroll
        for (std::uint32_t c = 0; c < kChunks; ++c) {
            std::uint32_t at = first + (before[c / 4] >> (c % 4 * 8) & 255u);
            first += totals[c / 4] >> (c % 4 * 8) & 255u;
#pragma unroll
            for (std::uint32_t j = 0; j < 4; ++j) {
                if ((bits >> (4 * c + j) & 1u) != 0) {
                    f(at, 4 * c + j);
                    ++at;
                }
            }
        }
    }
};

// Shows the candidates of this warp, those keys whose bit is set, to all blocks; `earlier` are those of blocks of lower
// rank. A block that is alone writes to its own list.
template <int kKeys, bool kCluster>
__device__ inline void showCandidates(ClusterShared& s, const WarpShare& share, const std::uint32_t (&keys)[kKeys],
                                      KeyBits<kKeys> bits, std::uint32_t blocks, std::uint32_t earlier)
{
    for (unsigned lanes = __ballot_sync(kAllLanes, bits != 0); lanes != 0; lanes = __ballot_sync(kAllLanes, bits != 0)) {
        const int source = __ffs(static_cast<int>(lanes)) - 1;
        std::uint32_t key = 0, position = 0, slot = 0;
        if (static_cast<int>(laneId()) == source) {
            const KeyBits<kKeys> lowest = bits & (KeyBits<kKeys>{0} - bits);
#pragma unroll
            for (std::uint32_t i = 0; i < kKeys; ++i) {
                if (lowest == keyBit<kKeys>(i)) {
                    key = keys[i];
                    position = positionOf(share, i);
                }
            }
            bits ^= lowest;
            slot = earlier + atomicAdd(&s.inside, 1u);
        }
        __syncwarp();
        slot = __shfl_sync(kAllLanes, slot, source);
        const uint2 candidate = make_uint2(__shfl_sync(kAllLanes, key, source), __shfl_sync(kAllLanes, position, source));
        if (laneId() < blocks && slot < kCandidates) { // they were counted: the check only keeps memory safe
            if constexpr (kCluster)
                sendBytes(s.candidates + slot, &s.candidatesHere, laneId(), candidate);
            else if (laneId() == 0)
                s.candidates[slot] = candidate;
        }
        __syncwarp();
    }
}

// The cut behind the wanted-th of `count` candidates: larger keys first, then lower positions. `mine` is this lane's, if
// it has one.
__device__ inline Cut cutOf(const ClusterShared& s, const uint2& mine, std::uint32_t count, std::uint32_t wanted)
{
    std::uint32_t better = 0;
    for (std::uint32_t j = 0; j < count; ++j) {
        const uint2 other = s.candidates[j];
        better += other.x > mine.x || (other.x == mine.x && other.y < mine.y) ? 1u : 0u;
    }
    __syncwarp();
    const unsigned last = __ballot_sync(kAllLanes, laneId() < count && better + 1u == wanted);
    if (last == 0) // not without NaN
        return {0xFFFFFFFFu, 0};
    const int lane = __ffs(static_cast<int>(last)) - 1;
    return {__shfl_sync(kAllLanes, mine.x, lane), __shfl_sync(kAllLanes, mine.y, lane) + 1u};
}

} // namespace sightline::cuda
