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
// costs another round (at most four in all), never the result. A barrier of the cluster is what costs most here:
// there are three after the scores are loaded, and the time of one row is that of its barriers and latencies.

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
    bool together; // see clusterArriveTogether
    bool even;     // see SelectTuning
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
    const std::uint32_t index = blockIdx.x / blocks;
    reinterpret_cast<uint4*>(s.bins)[threadIdx.x] = make_uint4(0, 0, 0, 0);
    if constexpr (kCluster)
        reinterpret_cast<uint4*>(s.part)[threadIdx.x] = make_uint4(0, 0, 0, 0);
    if (threadIdx.x == 0)
        {
        s.above = s.inside = s.below = 0;
        s.threshold = 0xFFFFFFFFu;
        s.limit = 0;
    }
    if constexpr (kCluster)
        clusterArrive(); // the wait comes before the first write to another block, under the loads
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
    if (n <= k || a.stopAfter == 1) { // the same for all blocks of the row
        if constexpr (kCluster)
            clusterWait();
        if (rank == 0 && a.stopAfter == 0)
            selectAll(a, index, scores, n);
        return;
    }

    // Even shares of what the row has, or as much to each warp as it can hold: recorded launches are sized for longer rows.
    const std::uint32_t warps = blocks * kSelectWarps;
    const std::uint32_t chunks = a.even ? (n + warps * 128u - 1u) / (warps * 128u) : kKeys / 4u;
    const std::uint32_t warpBegin = (rank * kSelectWarps + threadIdx.x / 32u) * chunks * 128u;
    const float firstSample = scores[threadIdx.x * n / kSampled]; // the product is below 2^30
    const float secondSample = scores[(threadIdx.x + kSelectThreads) * n / kSampled];
    std::uint32_t keys[kKeys];
    if (loadKeys<kKeys>(scores, n, warpBegin, chunks, keys) && a.error)
        *a.error = 1;
    if (!kCluster && a.ahead != 0 && index + a.ahead < a.in.rows) {
        // Device memory works on a later row while this one is in registers.
        const float* later = scores + a.ahead * a.in.stride;
        for (std::uint32_t at = threadIdx.x * 32u; at < n; at += kSelectThreads * 32u)
            asm volatile("prefetch.global.L2 [%0];" ::"l"(later + at));
    }
    if (a.stopAfter == 2) {
        if constexpr (kCluster)
            clusterWait();
        return;
    }
    findWindow(s, quickKey(firstSample), quickKey(secondSample), n, k);
    if constexpr (kCluster)
        clusterWait();
    if (a.stopAfter == 3)
        return;

    // The wanted-th largest key of [low, high] is looked for; `above` keys of the row are larger than high.
    std::uint32_t low = s.windowLow, high = s.windowHigh, wanted = k, above = 0, count = 0;
    for (std::uint32_t round = 0;; ++round) {
        const int shift = shiftFor(high - low, kBins - 1); // bin 0 is for what the first window leaves above it
        const std::uint32_t span = (round == 0 ? 0xFFFFFFFFu : high) - low;
#pragma unroll
        for (int i = 0; i < kKeys; ++i) {
            if (keys[i] - low <= span)
                atomicAdd(&s.bins[keys[i] > high ? 0u : 1u + ((high - keys[i]) >> shift)], 1u);
        }
        __syncthreads();
        if (a.stopAfter == 4)
            return;
        auto* four = reinterpret_cast<uint4*>(kCluster ? s.sums : s.bins) + threadIdx.x;
        if constexpr (kCluster)
            sumBins(s, blocks, rank, round, a.together);
        const uint4 counts = *four;
        if constexpr (!kCluster)
            *four = make_uint4(0, 0, 0, 0);
        findRank(s, counts, wanted, s.warps[3]);
        if (s.total < wanted) { // it lies below the window
            const bool none = low <= 1u; // only where scores are NaN
            wanted -= s.total;
            above += s.total;
            high = none ? low : low - 1u;
            low = none ? low : 1u;
            if (none)
                break;
        } else {
            if (s.bin == 0) {
                low = high + 1u;
                high = 0xFFFFFFFFu;
            } else {
                const std::uint32_t top = high - ((s.bin - 1u) << shift), width = (1u << shift) - 1u;
                low = top - low < width ? low : top - width;
                high = top;
                wanted -= s.before;
                above += s.before;
            }
            count = s.count;
            if (count <= kCandidates || low == high)
                break;
        }
    }
    if (a.stopAfter == 5)
        return;

    // Few candidates are listed; many equal ones are only counted.
    const bool listing = count <= kCandidates;
    std::uint32_t larger = 0, inside = 0, below = kNoKey;
    uint2* own = kCluster ? s.own : s.candidates;
#pragma unroll
    for (int i = 0; i < kKeys; ++i) {
        larger += keys[i] > high ? 1u : 0u;
        below = keys[i] < low ? max(below, keys[i]) : below;
        if (keys[i] >= low && keys[i] <= high) {
            ++inside;
            if (listing) {
                const std::uint32_t slot = atomicAdd(&s.inside, 1u);
                if (slot < kCandidates)
                    own[slot] = make_uint2(keys[i], warpBegin + laneId() * 4u + static_cast<std::uint32_t>(i / 4 * 128 + i % 4));
            }
        }
    }
    __syncwarp();
    larger = __reduce_add_sync(kAllLanes, larger);
    inside = __reduce_add_sync(kAllLanes, inside);
    below = __reduce_max_sync(kAllLanes, below);
    if (laneId() == 0) {
        atomicAdd(&s.above, larger);
        if (!listing)
            atomicAdd(&s.inside, inside);
        atomicMax(&s.below, below);
    }
    __syncthreads();
    inside = listing ? min(s.inside, kCandidates) : s.inside;
    if constexpr (kCluster) {
        for (std::uint32_t i = threadIdx.x; listing && i < inside * blocks; i += kSelectThreads)
            remoteStore(s.candidates + rank * kCandidates + i / blocks, i % blocks, s.own[i / blocks]);
        if (threadIdx.x < blocks)
            remoteStore(s.totals + rank, threadIdx.x, make_uint4(s.above, inside, s.below, 0));
        clusterSync(a.together);
    } else {
        if (threadIdx.x == 0)
            s.totals[0] = make_uint4(s.above, inside, s.below, 0);
        __syncthreads();
    }
    if (a.stopAfter == 6)
        return;

    const uint4 totals = laneId() < blocks ? s.totals[laneId()] : make_uint4(0, 0, 0, 0);
    const bool earlier = kCluster && laneId() < rank;
    std::uint32_t slot = __reduce_add_sync(kAllLanes, earlier ? totals.x : 0u);
    Cut cut{low, 0};
    if (listing) {
        rankCandidates(s, blocks, wanted);
        cut = {s.threshold, s.limit};
        std::uint32_t taken = 0;
        for (std::uint32_t j = 0; earlier && j < totals.y; ++j) {
            const uint2 entry = s.candidates[laneId() * kCandidates + j];
            taken += cut.takes(entry.x, entry.y) ? 1u : 0u;
        }
        __syncwarp();
        slot += __reduce_add_sync(kAllLanes, taken);
    } else {
        const std::uint32_t before = __reduce_add_sync(kAllLanes, earlier ? totals.y : 0u);
        const std::uint32_t left = before < wanted ? wanted - before : 0u;
        slot += min(before, wanted);
        if (left >= inside) {
            cut.limit = kNoLimit;
        } else if (left > 0) { // the same for the block: the last position is one of its own
            forTaken(
                s.warps[4], keys, warpBegin, [&](std::uint32_t key, std::uint32_t) { return key == cut.threshold; },
                [&](std::uint32_t at, std::uint32_t, std::uint32_t position) {
                    if (at == left - 1u)
                        s.limit = position + 1u;
                });
            __syncthreads();
            cut.limit = s.limit;
        }
    }
    std::int32_t* out = a.out + static_cast<std::size_t>(index) * k;
    forTaken(
        s.warps[5], keys, warpBegin,
        [&](std::uint32_t key, std::uint32_t position) { return cut.takes(key, position); },
        [&](std::uint32_t at, std::uint32_t, std::uint32_t position) {
            if (slot + at < k)
                out[slot + at] = static_cast<std::int32_t>(position);
        });

    if (a.boundary && rank == 0 && threadIdx.x < 32) {
        Boundary edge{0, __reduce_add_sync(kAllLanes, totals.y), kNoKey};
        if (listing)
            edge = boundaryOf(s, blocks, cut.threshold);
        const std::uint32_t next = edge.next != kNoKey ? edge.next : __reduce_max_sync(kAllLanes, totals.z);
        if (laneId() == 0) {
            const float gap = edge.ties > wanted - edge.larger ? 0.0f : valueOf(cut.threshold) - valueOf(next);
            a.boundary[index] = {valueOf(cut.threshold), gap, static_cast<std::int32_t>(edge.ties)};
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
                             tuning.together, tuning.even};
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
