// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/select_paths.h"

#include "kernels/cuda/check.h"
#include "kernels/cuda/select_cluster.cuh"

#include <algorithm>
#include <array>
#include <stdexcept>

// A row held in registers by one block or by the blocks of one cluster. Every block draws the same small sample of
// the row, which gives a window of keys that the k-th largest most likely lies in; a histogram of the window, summed
// over the cluster, narrows it to a few candidates, which every block then ranks for itself. A window that misses
// costs another round (at most four in all), never the result. The time of one row is that of its latencies: blocks meet
// three times after the scores are loaded (parts of the histogram, sums, candidates), each time by writes that signal
// their own arrival; a barrier of the cluster would add a fence. What does not need the others is done while they write.

namespace sightline::cuda {

namespace {

struct ClusterArguments {
    SelectRows in;
    std::uint32_t k;
    std::int32_t* out;
    TopkBoundary* boundary;
    std::int32_t* error;
    std::uint32_t blocks; // of a row
    std::uint32_t ahead;  // rows until this multiprocessor is likely to take the next one; 0: no more
    int stopAfter;
    bool even; // see SelectTuning
};

__device__ void selectAll(const ClusterArguments& a, std::uint32_t index, const float* scores, std::uint32_t n)
{
    bool broken = false;
    for (std::uint32_t i = threadIdx.x; i < a.k; i += kSelectThreads) {
        a.out[static_cast<std::size_t>(index) * a.k + i] = i < n ? static_cast<std::int32_t>(i) : -1;
        broken |= i < n && scores[i] != scores[i];
    }
    if (broken && a.error)
        *a.error = 1;
    if (threadIdx.x == 0 && a.boundary)
        a.boundary[index] = {-__int_as_float(0x7F800000), __int_as_float(0x7F800000), 0};
}

template <int kKeys, bool kCluster>
__global__ __launch_bounds__(kSelectThreads, kKeys <= 16 ? 2 : 1) void clusterKernel(const ClusterArguments a)
{
    extern __shared__ __align__(16) unsigned char dynamic[];
    ClusterShared& s = *reinterpret_cast<ClusterShared*>(dynamic);
    const std::uint32_t blocks = kCluster ? a.blocks : 1u, rank = kCluster ? clusterRank() : 0u, k = a.k;
    const std::uint32_t index = blockIdx.x / blocks, warp = threadIdx.x / 32u;
    reinterpret_cast<uint4*>(s.bins)[threadIdx.x] = make_uint4(0, 0, 0, 0);
    if (threadIdx.x == 0) {
        s.inside = 0;
        if constexpr (kCluster) {
            initSignal(&s.partsHere);
            initSignal(&s.sumsHere);
            initSignal(&s.candidatesHere);
            publishSignals();
            expectBytes(&s.partsHere, kPartBytes);
            expectBytes(&s.sumsHere, kSumBytes);
        }
    }
    __syncwarp();
    if constexpr (kCluster)
        clusterArriveRelaxed(); // the wait comes before the first write to another block, under the loads
    std::int64_t visible = a.in.first + index * a.in.step;
    if (a.in.lengths && a.in.lengthsReady)
        visible = __ldcg(a.in.lengths + index);
#if __CUDA_ARCH__ >= 900
    cudaGridDependencySynchronize(); // the scores may come from a kernel that is still ending
    cudaTriggerProgrammaticLaunchCompletion(); // here: successors may rely on what was waited for
#endif
    if (a.in.lengths && !a.in.lengthsReady)
        visible = a.in.lengths[index];
    const auto n = static_cast<std::uint32_t>(visible < 0 ? 0 : visible < a.in.n ? visible : a.in.n);
    const float* scores = a.in.scores + index * a.in.stride;
    if (n <= k || a.stopAfter == 1) { // the same for all blocks of the row, which send nothing then
        if constexpr (kCluster)
            clusterWait();
        if (rank == 0 && a.stopAfter == 0)
            selectAll(a, index, scores, n);
        return;
    }

    // Even shares of what the row has, or as much to each warp as it can hold: recorded launches are sized for longer rows.
    const std::uint32_t warps = blocks * kSelectWarps;
    const std::uint32_t chunks = a.even ? (n + warps * 128u - 1u) / (warps * 128u) : kKeys / 4u;
    const WarpShare share{(rank * kSelectWarps + warp) * chunks * 128u, chunks};
    const float firstSample = scores[threadIdx.x * n / kSampled]; // the product is below 2^30
    const float secondSample = scores[(threadIdx.x + kSelectThreads) * n / kSampled];
    std::uint32_t keys[kKeys];
    loadScores<kKeys>(scores, n, share, keys);
    if (!kCluster && a.ahead != 0 && index + a.ahead < a.in.rows) {
        // Device memory works on a later row while this one is in registers.
        const float* later = scores + a.ahead * a.in.stride;
        for (std::uint32_t at = threadIdx.x * 32u; at < n; at += kSelectThreads * 32u)
            asm volatile("prefetch.global.L2 [%0];" ::"l"(later + at));
    }
    // The window comes from the samples alone, while the scores are on their way.
    if (a.stopAfter != 2)
        findWindow(s, quickKey(firstSample), quickKey(secondSample), n, k);
    if (scoresToKeys<kKeys>(n, share, keys) && a.error)
        *a.error = 1;
    if constexpr (kCluster)
        clusterWait();
    if (a.stopAfter == 2 || a.stopAfter == 3)
        return;

    // The wanted-th largest key of [low, high] is looked for; `earlier` is this thread's part of the keys larger than
    // high that blocks of lower rank have.
    std::uint32_t low = s.windowLow, high = s.windowHigh, wanted = k, count = 0, earlier = 0, earlierInside = 0;
    for (std::uint32_t round = 0;; ++round) {
        const int shift = shiftFor(high - low, kBins - 1); // bin 0 is for what the first window leaves above it
        const std::uint32_t span = (round == 0 ? 0xFFFFFFFFu : high) - low;
        forKeys<kKeys>(share, keys, [&](std::uint32_t, std::uint32_t key) {
            if (key - low <= span)
                atomicAdd(&s.bins[key > high ? 0u : 1u + ((high - key) >> shift)], 1u);
        });
        __syncthreads();
        if (a.stopAfter == 4)
            return;
        uint4 four;
        if constexpr (kCluster) {
            four = sumBins(s, blocks, rank, round);
        } else {
            auto* mine = reinterpret_cast<uint4*>(s.bins) + threadIdx.x;
            four = *mine; // 32,768 keys at most: upper halves are 0, there are no other blocks
            *mine = make_uint4(0, 0, 0, 0);
        }
        std::uint32_t total = 0;
        const uint4 answer = findRank(s, four, wanted, s.warps[3], total);
        if (total < wanted) { // it lies below the window
            wanted -= total;
            earlier += earlierBefore(four, kBins);
            if (low <= 1u) { // only where scores are NaN
                low = high = kNoKey;
                count = 0;
                break;
            }
            high = low - 1u;
            low = 1u;
        } else {
            const std::uint32_t bin = answer.x;
            if (bin == 0) {
                low = high + 1u;
                high = 0xFFFFFFFFu;
            } else {
                const std::uint32_t top = high - ((bin - 1u) << shift), width = (1u << shift) - 1u;
                low = top - low < width ? low : top - width;
                high = top;
                wanted -= answer.y;
                earlier += earlierBefore(four, bin);
            }
            count = answer.z;
            earlierInside = answer.w;
            if (count <= kCandidates || low == high)
                break;
        }
    }
    if (a.stopAfter == 5)
        return;

    // Few candidates are listed; many equal ones are only counted.
    const bool listing = count <= kCandidates;
    const std::uint32_t reported = a.boundary && rank == 0 ? blocks * kSelectWarps * static_cast<std::uint32_t>(sizeof(uint2)) : 0;
    const std::uint32_t expected = reported + (listing ? count * static_cast<std::uint32_t>(sizeof(uint2)) : 0);
    if (kCluster && expected != 0 && threadIdx.x == 0)
        expectBytes(&s.candidatesHere, expected);
    const std::uint32_t span = high - low;
    bool any = false;
    forKeys<kKeys>(share, keys, [&](std::uint32_t, std::uint32_t key) { any |= key - low <= span; });
    __syncwarp();
    if (listing && count != 0 && __any_sync(kAllLanes, any)) {
        KeyBits<kKeys> bits = 0;
        forKeys<kKeys>(share, keys, [&](std::uint32_t i, std::uint32_t key) {
            bits |= key - low <= span ? keyBit<kKeys>(i) : KeyBits<kKeys>{0};
        });
        showCandidates<kKeys, kCluster>(s, share, keys, bits, blocks, earlierInside);
    }
    if (a.boundary) {
        std::uint32_t inside = 0, below = kNoKey;
        forKeys<kKeys>(share, keys, [&](std::uint32_t, std::uint32_t key) {
            inside += key - low <= span ? 1u : 0u;
            below = key < low ? max(below, key) : below;
        });
        __syncwarp();
        const uint2 report = make_uint2(__reduce_add_sync(kAllLanes, inside), __reduce_max_sync(kAllLanes, below));
        if (laneId() == 0) {
            uint2* at = s.reports + rank * kSelectWarps + warp;
            if constexpr (kCluster)
                sendBytes(at, &s.candidatesHere, 0, report);
            else
                *at = report;
        }
        __syncwarp();
    }

    // Where this warp's part of the selection begins, for now without candidates.
    KeyBits<kKeys> taken = 0;
    forKeys<kKeys>(share, keys, [&](std::uint32_t i, std::uint32_t key) {
        taken |= key > high ? keyBit<kKeys>(i) : KeyBits<kKeys>{0};
    });
    __syncwarp();
    WarpRanks<kKeys> ranks(taken);
    earlier = __reduce_add_sync(kAllLanes, earlier);
    if (laneId() == 0) {
        s.warps[4][warp] = ranks.total;
        s.warps[5][warp] = earlier;
    }
    __syncthreads();
    std::uint32_t slot = laneId() < kSelectWarps ? s.warps[5][laneId()] : 0u;
    slot = __reduce_add_sync(kAllLanes, slot + (laneId() < warp ? s.warps[4][laneId()] : 0u));
    if (kCluster && expected != 0)
        waitForBytes(&s.candidatesHere, 0);
    if (a.stopAfter == 6)
        return;

    Cut cut{low, 0};
    uint2 candidate = make_uint2(0, 0);
    if (listing) {
        if (laneId() < count)
            candidate = s.candidates[laneId()];
        cut = cutOf(s, candidate, count, wanted);
        const bool takes = laneId() < count && cut.takes(candidate.x, candidate.y);
        slot += static_cast<std::uint32_t>(__popc(__ballot_sync(kAllLanes, takes && candidate.y < share.begin)));
        unsigned own = __ballot_sync(kAllLanes, takes && candidate.y - share.begin < chunks * 128u);
        if (own != 0) {
            for (; own != 0; own &= own - 1u) {
                const std::uint32_t position = __shfl_sync(kAllLanes, candidate.y, __ffs(static_cast<int>(own)) - 1);
                const std::uint32_t after = position - share.mine();
                if (position >= share.mine() && after % 128u < 4u)
                    taken |= keyBit<kKeys>(after / 128u * 4u + after % 4u);
            }
            __syncwarp();
            ranks = WarpRanks<kKeys>(taken);
        }
    } else {
        // Of equal keys, the blocks of lower rank come first; in this one, `left` are taken from the first on.
        const std::uint32_t left = earlierInside < wanted ? wanted - earlierInside : 0u;
        KeyBits<kKeys> equal = 0;
        forKeys<kKeys>(share, keys, [&](std::uint32_t i, std::uint32_t key) {
            equal |= key == low ? keyBit<kKeys>(i) : KeyBits<kKeys>{0};
        });
        __syncwarp();
        const WarpRanks<kKeys> equals(equal);
        if (laneId() == 0)
            s.warps[0][warp] = equals.total;
        __syncthreads();
        const std::uint32_t lower = __reduce_add_sync(kAllLanes, laneId() < warp ? s.warps[0][laneId()] : 0u);
        equals.forEach(equal, [&](std::uint32_t at, std::uint32_t i) {
            taken |= lower + at < left ? keyBit<kKeys>(i) : KeyBits<kKeys>{0};
        });
        __syncwarp();
        slot += min(earlierInside, wanted) + min(lower, left);
        ranks = WarpRanks<kKeys>(taken);
    }
    std::int32_t* out = a.out + static_cast<std::size_t>(index) * k;
    ranks.forEach(taken, [&](std::uint32_t at, std::uint32_t i) {
        if (slot + at < k)
            out[slot + at] = static_cast<std::int32_t>(positionOf(share, i));
    });

    if (a.boundary && rank == 0 && warp == 0) {
        __syncwarp();
        std::uint32_t inside = 0, below = kNoKey;
        for (std::uint32_t i = laneId(); i < blocks * kSelectWarps; i += 32u) {
            inside += s.reports[i].x;
            below = max(below, s.reports[i].y);
        }
        __syncwarp();
        std::uint32_t larger = 0, ties = __reduce_add_sync(kAllLanes, inside), next = kNoKey;
        if (listing) {
            const bool held = laneId() < count;
            larger = static_cast<std::uint32_t>(__popc(__ballot_sync(kAllLanes, held && candidate.x > cut.threshold)));
            ties = static_cast<std::uint32_t>(__popc(__ballot_sync(kAllLanes, held && candidate.x == cut.threshold)));
            next = __reduce_max_sync(kAllLanes, held && candidate.x < cut.threshold ? candidate.x : kNoKey);
        }
        below = __reduce_max_sync(kAllLanes, below);
        if (next == kNoKey)
            next = below;
        if (laneId() == 0) {
            const float gap = ties > wanted - larger ? 0.0f : valueOf(cut.threshold) - valueOf(next);
            a.boundary[index] = {valueOf(cut.threshold), gap, static_cast<std::int32_t>(ties)};
        }
    }
}

using Kernel = void (*)(ClusterArguments);

Kernel kernelFor(const ClusterShape& shape)
{
    const bool cluster = shape.blocks > 1;
    switch (shape.keys) {
    case 8: return cluster ? clusterKernel<8, true> : clusterKernel<8, false>;
    case 16: return cluster ? clusterKernel<16, true> : clusterKernel<16, false>;
    case 24: return cluster ? clusterKernel<24, true> : clusterKernel<24, false>;
    case 32: return cluster ? clusterKernel<32, true> : clusterKernel<32, false>;
    case 64: return cluster ? clusterKernel<64, true> : clusterKernel<64, false>;
    default: return nullptr;
    }
}

} // namespace

ClusterShape selectClusterShape(std::int64_t rows, std::int64_t n, int processors, bool clusters)
{
    const auto roundUp = [](std::int64_t value) {
        std::int64_t power = 1;
        while (power < value)
            power *= 2;
        return power;
    };
    // Eight keys a thread while there are blocks to spare: the work of a thread shrinks, barriers hardly grow.
    const std::int64_t room = clusters && rows > 0 ? 2 * processors / rows : 1;
    std::int64_t blocks = std::min<std::int64_t>(roundUp((n + 8 * kSelectThreads - 1) / (8 * kSelectThreads)), kMaxBlocks);
    while (blocks > 1 && blocks > room)
        blocks /= 2;
    const std::int64_t threads = blocks * kSelectThreads;
    // A little over 131,072 scores is what a context of that length comes to: three quarters of 32 keys hold it.
    const std::int64_t held = (n + threads - 1) / threads;
    const std::int64_t keys = held > 16 && held <= 24 ? 24 : std::max<std::int64_t>(8, roundUp(held));
    // Before Hopper a lone block would have to read a long row all by itself.
    const bool slow = !clusters && n > 8192 && rows < processors;
    // Many long rows: whole blocks that read a row once and keep a list are faster (204 against 317 us for 2,048 rows
    // of 32,768 on an H200, 41 against 66 for 64 of 131,072).
    const bool many = n > 8192 && rows > 16;
    return keys > 64 || slow || many ? ClusterShape{} : ClusterShape{static_cast<int>(blocks), static_cast<int>(keys)};
}

void selectCluster(const SelectRows& in, std::int64_t k, std::int32_t* out, TopkBoundary* boundary, std::int32_t* error,
                   const ClusterShape& shape, int multiprocessors, const SelectTuning& tuning, bool dependent,
                   CUstream_st* stream)
{
    const Kernel kernel = kernelFor(shape);
    const bool power = shape.blocks >= 1 && shape.blocks <= static_cast<int>(kMaxBlocks)
                       && (shape.blocks & (shape.blocks - 1)) == 0;
    if (kernel == nullptr || !power || in.n > std::int64_t{shape.blocks} * shape.keys * kSelectThreads)
        throw std::runtime_error("selectTopk has no cluster of that shape for rows of " + std::to_string(in.n) + ".");
    const std::int64_t resident = multiprocessors * (shape.keys <= 16 ? 2 : 1) / shape.blocks;
    const ClusterArguments a{in, static_cast<std::uint32_t>(k), out, boundary, error,
                             static_cast<std::uint32_t>(shape.blocks),
                             static_cast<std::uint32_t>(in.rows > resident ? resident : 0), tuning.stopAfter,
                             tuning.even};
    if (shape.blocks > 8)
        check(cudaFuncSetAttribute(kernel, cudaFuncAttributeNonPortableClusterSizeAllowed, 1), "selectTopk");
    std::array<cudaLaunchAttribute, 2> attributes{};
    unsigned count = 0;
    if (shape.blocks > 1) {
        attributes[count].id = cudaLaunchAttributeClusterDimension;
        attributes[count].val.clusterDim.x = static_cast<unsigned>(shape.blocks);
        attributes[count].val.clusterDim.y = attributes[count].val.clusterDim.z = 1;
        ++count;
    }
    if (dependent) {
        attributes[count].id = cudaLaunchAttributeProgrammaticStreamSerialization;
        attributes[count].val.programmaticStreamSerializationAllowed = 1;
        ++count;
    }
    cudaLaunchConfig_t config{};
    config.gridDim = dim3(static_cast<unsigned>(in.rows * shape.blocks));
    config.blockDim = dim3(kSelectThreads);
    config.dynamicSmemBytes = sizeof(ClusterShared);
    config.stream = stream;
    config.attrs = attributes.data();
    config.numAttrs = count;
    check(cudaLaunchKernelEx(&config, kernel, a), "selectTopk");
}

} // namespace sightline::cuda
