// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/select_paths.h"

#include "kernels/cuda/check.h"
#include "kernels/cuda/select_block.cuh"

#include <algorithm>
#include <stdexcept>

// A row is read once. An even sample of it bounds the k largest from below; scores above the bound (more than k,
// fewer than a list holds) are listed on the way, and the k-th largest is found exactly among them. The list is
// complete or the block knows that it is not: then the row is narrowed by full radix passes, so that no input
// loses anything. Scores equal to the bound are counted, not listed: a plateau at the threshold (every head
// clipped: 0) costs next to nothing. Several blocks may share a row; the last to arrive does the rest alone.

namespace sightline::cuda {

namespace {

constexpr std::uint32_t kWindowWords = 4096; // positions that are put in order at a time, 32 a word

struct Listed {
    std::uint32_t key, position;
};

struct Arguments {
    SelectRows in;
    std::uint32_t k;
    std::int32_t* out;
    TopkBoundary* boundary;
    std::int32_t* error;
    std::uint32_t* tickets; // [rows]
    uint2* partCounts;      // [rows, parts] listed, equal
    Listed* partLists;      // [rows, parts, partCapacity]
    std::uint32_t parts, partCapacity;
    std::uint32_t capacity; // scores a list holds
    std::uint32_t ahead;    // scores of an own row that are asked for before they are read
};

struct Row {
    const float* scores;
    std::uint32_t n;

    // f(four scores, position of the first) for this thread's share of [begin, end), begin a multiple of 4.
    template <int kAhead, typename F>
    __device__ void forRange(std::uint32_t begin, std::uint32_t end, F&& f) const
    {
        constexpr std::uint32_t kStep = 4 * kSelectThreads;
        for (std::uint32_t tile = begin; tile < end; tile += kStep * kAhead) {
            float4 values[kAhead];
#pragma unroll
            for (int i = 0; i < kAhead; ++i)
                values[i] = load(tile + static_cast<std::uint32_t>(i) * kStep + threadIdx.x * 4, end);
#pragma unroll
            for (int i = 0; i < kAhead; ++i)
                f(values[i], tile + static_cast<std::uint32_t>(i) * kStep + threadIdx.x * 4);
        }
    }

    // Four scores from `at`; what lies behind `end` is -inf.
    __device__ float4 load(std::uint32_t at, std::uint32_t end) const
    {
        const float none = __int_as_float(static_cast<int>(0xFF800000u));
        float4 value = make_float4(none, none, none, none);
        if (at + 4 <= end) {
            value = *reinterpret_cast<const float4*>(scores + at);
        } else {
            if (at < end)
                value.x = scores[at];
            if (at + 1 < end)
                value.y = scores[at + 1];
            if (at + 2 < end)
                value.z = scores[at + 2];
        }
        return value;
    }

    __device__ std::uint32_t key(std::uint32_t at) const { return orderedKey(__float_as_uint(scores[at])); }

    template <typename F>
    __device__ void forEach(F&& f) const
    {
        const std::uint32_t whole = n & ~3u;
        forRange<4>(0, whole, [&](const float4& v, std::uint32_t at) {
            if (at < whole) {
                f(orderedKey(__float_as_uint(v.x)));
                f(orderedKey(__float_as_uint(v.y)));
                f(orderedKey(__float_as_uint(v.z)));
                f(orderedKey(__float_as_uint(v.w)));
            }
        });
        if (threadIdx.x < n - whole)
            f(key(whole + threadIdx.x));
    }
};

struct List {
    const Listed* entries;
    std::uint32_t n;

    template <typename F>
    __device__ void forEach(F&& f) const
    {
        for (std::uint32_t i = threadIdx.x; i < n; i += kSelectThreads)
            f(entries[i].key);
    }
};

template <int kCount>
struct Sample {
    std::uint32_t keys[kCount];

    template <typename F>
    __device__ void forEach(F&& f) const
    {
#pragma unroll
        for (int i = 0; i < kCount; ++i)
            f(keys[i]);
    }
};

// A bound that about sampleRank scores of an even sample reach; a score of the row.
template <int kFours>
__device__ std::uint32_t sampledBound(SelectShared& shared, const Row& row, std::uint32_t k,
                                      std::uint32_t capacity)
{
    constexpr std::uint32_t kUnits = kFours * kSelectThreads;
    Sample<4 * kFours> sample;
    float4 values[kFours];
#pragma unroll
    for (int i = 0; i < kFours; ++i) {
        const std::uint32_t unit = (threadIdx.x + i * kSelectThreads) * (row.n / 4) / kUnits; // < 2^30
        values[i] = *reinterpret_cast<const float4*>(row.scores + 4 * unit);
    }
    std::uint32_t low = 0xFFFFFFFFu, high = 0;
#pragma unroll
    for (int i = 0; i < kFours; ++i) {
        sample.keys[4 * i] = orderedKey(__float_as_uint(values[i].x));
        sample.keys[4 * i + 1] = orderedKey(__float_as_uint(values[i].y));
        sample.keys[4 * i + 2] = orderedKey(__float_as_uint(values[i].z));
        sample.keys[4 * i + 3] = orderedKey(__float_as_uint(values[i].w));
    }
    sample.forEach([&](std::uint32_t key) {
        low = min(low, key);
        high = max(high, key);
    });
    blockMinMax(shared, low, high);
    const std::uint32_t rank = sampleRank(4 * kUnits, row.n, k, capacity);
    const KthKey near = kthLargest(shared, sample, rank, low, high, max(1u, rank / 16));
    std::uint32_t bound = 0, below = 0;
    keysAround(shared, sample, near.low, near.high, bound, below);
    return bound;
}

// Lists the scores of [begin, end) above the bound in any order (shared.listed counts on where the list is
// full) and counts those equal to it.
template <int kAhead>
__device__ void listAbove(SelectShared& shared, const Row& row, std::uint32_t begin, std::uint32_t end, float bound,
                          Listed* list, std::uint32_t capacity, std::uint32_t ahead, std::int32_t* error)
{
    std::uint32_t equal = 0;
    bool broken = false;
    constexpr std::uint32_t kStep = 4 * kSelectThreads;
    for (std::uint32_t tile = begin; tile < end; tile += kStep * kAhead) {
        const std::uint32_t at = tile + threadIdx.x * 4;
        const std::uint32_t later = tile + ahead + threadIdx.x * 32;
        if (ahead != 0 && threadIdx.x * 32 < kStep * kAhead && later < end)
            asm volatile("prefetch.global.L2 [%0];" ::"l"(row.scores + later));
        float4 fours[kAhead];
        if (tile + kStep * kAhead <= end) { // the same for the block: loads follow each other without a branch
#pragma unroll
            for (int i = 0; i < kAhead; ++i)
                fours[i] = *reinterpret_cast<const float4*>(row.scores + at + static_cast<std::uint32_t>(i) * kStep);
        } else {
#pragma unroll
            for (int i = 0; i < kAhead; ++i)
                fours[i] = row.load(at + static_cast<std::uint32_t>(i) * kStep, end);
        }
        float values[4 * kAhead];
#pragma unroll
        for (int i = 0; i < kAhead; ++i) {
            values[4 * i] = fours[i].x;
            values[4 * i + 1] = fours[i].y;
            values[4 * i + 2] = fours[i].z;
            values[4 * i + 3] = fours[i].w;
        }
        std::uint32_t hits = 0;
#pragma unroll
        for (int i = 0; i < 4 * kAhead; ++i) {
            hits |= values[i] > bound ? 1u << i : 0u;
            equal += values[i] == bound ? 1u : 0u;
            broken |= values[i] != values[i];
        }
        if (__any_sync(kAllLanes, hits != 0)) {
            const std::uint32_t mine = __popc(hits), upTo = warpInclusiveSum(mine);
            std::uint32_t slot = 0;
            if (laneId() == 31)
                slot = atomicAdd(&shared.listed, upTo);
            slot = __shfl_sync(kAllLanes, slot, 31) + upTo - mine;
#pragma unroll
            for (int i = 0; i < 4 * kAhead; ++i) {
                if ((hits >> i & 1u) != 0) {
                    if (slot < capacity)
                        list[slot] = {orderedKey(__float_as_uint(values[i])),
                                      at + static_cast<std::uint32_t>(i / 4) * kStep + i % 4};
                    ++slot;
                }
            }
        }
    }
    equal = __reduce_add_sync(kAllLanes, equal);
    if (laneId() == 0 && equal != 0)
        atomicAdd(&shared.equal, equal);
    if (threadIdx.x == 0 && end > begin && __float_as_uint(bound) == 0xFF800000u) {
        // What row.load filled up behind the end is no score; only a bound of -inf counts it.
        constexpr std::uint32_t kTile = kStep * kAhead;
        atomicAdd(&shared.equal, 0u - ((end - begin + kTile - 1) / kTile * kTile - (end - begin)));
    }
    if (broken && error)
        *error = 1;
    __syncthreads();
}

// Publishes this block's list; true for the block that arrives last, which then holds the lists of all (as far
// as they fit: shared.listed tells).
__device__ bool gather(SelectShared& shared, const Arguments& a, std::uint32_t row, std::uint32_t part, Listed* list)
{
    const std::size_t slot = static_cast<std::size_t>(row) * a.parts + part;
    const std::uint32_t listed = shared.listed, kept = min(listed, a.partCapacity);
    Listed* own = a.partLists + slot * a.partCapacity;
    for (std::uint32_t i = threadIdx.x; i < kept; i += kSelectThreads)
        own[i] = list[i];
    if (threadIdx.x == 0)
        a.partCounts[slot] = make_uint2(listed, shared.equal);
    __threadfence();
    __syncthreads();
    if (threadIdx.x == 0) {
        const std::uint32_t ticket = atomicAdd(&a.tickets[row], 1u);
        shared.last = ticket == a.parts - 1 ? 1u : 0u;
        if (shared.last != 0)
            a.tickets[row] = 0; // ready for the next launch
    }
    __syncthreads();
    if (shared.last == 0)
        return false;
    __threadfence();

    uint2 counts = make_uint2(0, 0);
    if (threadIdx.x < a.parts)
        counts = __ldcg(&a.partCounts[static_cast<std::size_t>(row) * a.parts + threadIdx.x]);
    std::uint32_t total = 0, equal = 0;
    const std::uint32_t before = blockExclusiveSum(shared, counts.x, total);
    blockExclusiveSum(shared, counts.y, equal);
    shared.bins[threadIdx.x] = before;
    shared.bins[kSelectThreads + threadIdx.x] = counts.x;
    if (threadIdx.x == 0) {
        shared.listed = total;
        shared.equal = equal;
    }
    __syncthreads();
    if (total <= a.capacity) {
        for (std::uint32_t p = threadIdx.x / 32u; p < a.parts; p += kSelectWarps) {
            const std::uint32_t base = shared.bins[p], count = shared.bins[kSelectThreads + p];
            const auto* from = reinterpret_cast<const uint2*>(
                a.partLists + (static_cast<std::size_t>(row) * a.parts + p) * a.partCapacity);
#pragma unroll 4
            for (std::uint32_t i = laneId(); i < count; i += 32) {
                const uint2 entry = __ldcg(from + i);
                list[base + i] = {entry.x, entry.y};
            }
        }
    }
    __syncthreads();
    reinterpret_cast<uint4*>(shared.bins)[threadIdx.x] = make_uint4(0, 0, 0, 0); // a barrier follows before their use
    return true;
}

// What is selected: keys above `threshold`, and the first `wanted` equal to it.
struct Selection {
    std::uint32_t threshold, wanted;
    bool largerFromList, equalFromList; // otherwise from the row itself
};

// Writes the positions in ascending order: a bit per position, a window of positions at a time.
__device__ void emit(SelectShared& shared, const Row& row, const List& list, const Selection& selection,
                     std::uint32_t k, std::uint32_t* larger, std::uint32_t* equal, std::int32_t* out)
{
    constexpr std::uint32_t kWords = kWindowWords / kSelectThreads; // of a thread
    static_assert(kWords % 4 == 0);
    std::uint32_t seenLarger = 0, seenEqual = 0;
    for (std::uint32_t window = 0; window < row.n; window += kWindowWords * 32) {
#pragma unroll
        for (std::uint32_t i = 0; i < kWords / 4; ++i) {
            reinterpret_cast<uint4*>(larger)[i * kSelectThreads + threadIdx.x] = make_uint4(0, 0, 0, 0);
            reinterpret_cast<uint4*>(equal)[i * kSelectThreads + threadIdx.x] = make_uint4(0, 0, 0, 0);
        }
        __syncthreads();
        const std::uint32_t end = min(row.n, window + kWindowWords * 32);
        if (selection.largerFromList) {
            for (std::uint32_t i = threadIdx.x; i < list.n; i += kSelectThreads) {
                const Listed entry = list.entries[i];
                const std::uint32_t at = entry.position - window; // wraps where it lies before
                if (at < kWindowWords * 32 && entry.key >= selection.threshold) {
                    if (entry.key > selection.threshold)
                        atomicOr(&larger[at / 32], 1u << (at % 32));
                    else if (selection.equalFromList)
                        atomicOr(&equal[at / 32], 1u << (at % 32));
                }
            }
        }
        if (!selection.equalFromList) {
            // Scores in chunks until the window, or what is wanted, ends.
            constexpr std::uint32_t kChunk = kSelectWarps * 32 * 8;
            if (threadIdx.x == 0)
                shared.found = seenEqual;
            __syncthreads();
            for (std::uint32_t chunk = window; chunk < end; chunk += kChunk) {
                const std::uint32_t found = shared.found;
                if (selection.largerFromList && found >= selection.wanted)
                    break;
                __syncthreads(); // all have read before anyone adds
                std::uint32_t ties = 0;
#pragma unroll
                for (std::uint32_t i = 0; i < 8; ++i) {
                    const std::uint32_t at = chunk + ((threadIdx.x / 32u) * 8 + i) * 32 + laneId();
                    const std::uint32_t key = at < end ? row.key(at) : kNoKey;
                    const std::uint32_t above = __ballot_sync(kAllLanes, at < end && key > selection.threshold);
                    const std::uint32_t same = __ballot_sync(kAllLanes, at < end && key == selection.threshold);
                    if (laneId() == 0 && at < end) {
                        if (!selection.largerFromList)
                            larger[(at - window) / 32] = above;
                        equal[(at - window) / 32] = same;
                        ties += __popc(same);
                    }
                }
                if (laneId() == 0 && ties != 0)
                    atomicAdd(&shared.found, ties);
                __syncthreads();
            }
        }
        __syncthreads();

        // 16-byte loads: a thread's words lie side by side, and single loads would meet in few banks.
        const std::uint32_t firstWord = threadIdx.x * kWords;
        std::uint32_t mine[kWords], same[kWords], mineLarger = 0, mineEqual = 0;
#pragma unroll
        for (std::uint32_t i = 0; i < kWords; i += 4) {
            const uint4 above = reinterpret_cast<const uint4*>(larger)[(firstWord + i) / 4];
            const uint4 tied = reinterpret_cast<const uint4*>(equal)[(firstWord + i) / 4];
            mine[i] = above.x, mine[i + 1] = above.y, mine[i + 2] = above.z, mine[i + 3] = above.w;
            same[i] = tied.x, same[i + 1] = tied.y, same[i + 2] = tied.z, same[i + 3] = tied.w;
        }
#pragma unroll
        for (std::uint32_t i = 0; i < kWords; ++i) {
            mineLarger += __popc(mine[i]);
            mineEqual += __popc(same[i]);
        }
        // 13 bits hold the at most kSelectMaxK larger scores, 19 the at most 2^17 equal ones of a window.
        std::uint32_t total = 0;
        const std::uint32_t before = blockExclusiveSum(shared, mineLarger | mineEqual << 13, total);
        std::uint32_t ties = seenEqual + (before >> 13);
        std::uint32_t slot = seenLarger + (before & 0x1FFFu) + min(ties, selection.wanted);
        if ((mineLarger | mineEqual) != 0) {
#pragma unroll
            for (std::uint32_t i = 0; i < kWords; ++i) {
                std::uint32_t bits = mine[i];
                if (same[i] != 0 && ties < selection.wanted)
                    bits |= lowestBits(same[i], selection.wanted - ties);
                ties += __popc(same[i]);
                for (; bits != 0; bits &= bits - 1) {
                    if (slot < k)
                        out[slot] = static_cast<std::int32_t>(window + (firstWord + i) * 32 + __ffs(bits) - 1);
                    ++slot;
                }
            }
        }
        seenLarger += total & 0x1FFFu;
        seenEqual += total >> 13;
        __syncthreads();
        if (seenLarger + min(seenEqual, selection.wanted) >= k)
            break; // nothing is left to write
    }
}

__device__ float valueOf(std::uint32_t key)
{
    return __uint_as_float(bitsOfKey(key));
}

template <bool kShared>
__global__ __launch_bounds__(kSelectThreads, 2) void selectKernel(const Arguments a)
{
    __shared__ SelectShared shared;
    extern __shared__ __align__(16) unsigned char dynamic[];
    auto* list = reinterpret_cast<Listed*>(dynamic);
    auto* larger = reinterpret_cast<std::uint32_t*>(list + a.capacity);
    std::uint32_t* equal = larger + kWindowWords;

#if __CUDA_ARCH__ >= 900
    cudaGridDependencySynchronize(); // the scores may come from a kernel that is still ending
#endif
    const std::uint32_t index = kShared ? blockIdx.x / a.parts : blockIdx.x;
    const std::uint32_t part = kShared ? blockIdx.x % a.parts : 0;
    const std::uint32_t k = a.k;
    const std::int64_t visible = a.in.lengths ? a.in.lengths[index] : a.in.first + index * a.in.step;
    const std::int64_t held = visible < 0 ? 0 : visible < a.in.n ? visible : a.in.n;
    const Row row{a.in.scores + index * a.in.stride, static_cast<std::uint32_t>(held)};
    std::int32_t* out = a.out + static_cast<std::size_t>(index) * k;

    if (row.n <= k) { // the same for all blocks of the row
        if (part != 0)
            return;
        bool broken = false;
        for (std::uint32_t i = threadIdx.x; i < k; i += kSelectThreads) {
            out[i] = i < row.n ? static_cast<std::int32_t>(i) : -1;
            broken |= i < row.n && row.scores[i] != row.scores[i];
        }
        if (broken && a.error)
            *a.error = 1;
        if (threadIdx.x == 0 && a.boundary)
            a.boundary[index] = {-__int_as_float(0x7F800000), __int_as_float(0x7F800000), 0};
        return;
    }

    if (threadIdx.x == 0) {
        shared.listed = 0;
        shared.equal = 0;
    }
    reinterpret_cast<uint4*>(shared.bins)[threadIdx.x] = make_uint4(0, 0, 0, 0);
    __syncthreads();
    const std::uint32_t share = kShared ? ((row.n + a.parts - 1) / a.parts + 3) / 4 * 4 : row.n;
    const std::uint32_t begin = min(row.n, part * share), end = min(row.n, begin + share);
    if constexpr (kShared) {
        // The share is on its way while the bound is found.
        for (std::uint32_t at = begin + threadIdx.x * 8; at < end; at += kSelectThreads * 8)
            asm volatile("prefetch.global.L2 [%0];" ::"l"(row.scores + at));
    }
    else {
        for (std::uint32_t at = threadIdx.x * 32; at < min(row.n, a.ahead); at += kSelectThreads * 32)
            asm volatile("prefetch.global.L2 [%0];" ::"l"(row.scores + at));
    }
    // A longer row needs a larger sample for the same certainty; a larger one than that costs time in every row.
    std::uint32_t bound = orderedKey(0xFF800000u); // -inf: a short row is listed as a whole
    if (row.n > 262144)
        bound = max(bound, sampledBound<4>(shared, row, k, a.capacity));
    else if (row.n > 65536 || (kShared && row.n > a.capacity))
        bound = max(bound, sampledBound<2>(shared, row, k, a.capacity));
    else if (row.n > a.capacity)
        bound = max(bound, sampledBound<1>(shared, row, k, a.capacity));
    listAbove<kShared ? 2 : 4>(shared, row, begin, end, valueOf(bound), list, a.capacity, kShared ? 0 : a.ahead, a.error);
    if constexpr (kShared) {
        if (!gather(shared, a, index, part, list))
            return;
    }

    const std::uint32_t listed = shared.listed, atBound = shared.equal;
    const List all{list, min(listed, a.capacity)};
    std::uint32_t threshold = bound, above = listed, ties = atBound, next = kNoKey;
    Selection selection{};
    if (listed <= a.capacity && (listed > k || (listed == k && atBound > 0))) {
        std::uint32_t low = 0xFFFFFFFFu, high = 0;
        all.forEach([&](std::uint32_t key) {
            low = min(low, key);
            high = max(high, key);
        });
        blockMinMax(shared, low, high);
        const KthKey kth = kthLargest(shared, all, k, low, high, 1);
        keysAround(shared, all, kth.low, kth.high, threshold, next);
        above = kth.above;
        ties = kth.inside;
        if (next == kNoKey)
            next = bound;
        selection.largerFromList = selection.equalFromList = true;
    } else if (listed < k && listed + atBound > k) {
        selection.largerFromList = true; // the bound is the k-th largest; its first positions are still to find
    } else {
        std::uint32_t low = 0xFFFFFFFFu, high = 0;
        row.forEach([&](std::uint32_t key) {
            low = min(low, key);
            high = max(high, key);
        });
        blockMinMax(shared, low, high);
        const KthKey kth = kthLargest(shared, row, k, low, high, 1);
        keysAround(shared, row, kth.low, kth.high, threshold, next);
        above = kth.above;
        ties = kth.inside;
    }
    selection.threshold = threshold;
    selection.wanted = k - above;
    if (threadIdx.x == 0 && a.boundary) {
        const float gap = ties > selection.wanted ? 0.0f : valueOf(threshold) - valueOf(next);
        a.boundary[index] = {valueOf(threshold), gap, static_cast<std::int32_t>(ties)};
    }
    emit(shared, row, all, selection, k, larger, equal, out);
}

struct Layout {
    std::int64_t parts, partCapacity, capacity, counts, lists, bytes;
    std::size_t sharedBytes;
};

constexpr std::int64_t kMaxParts = 64;

Layout layoutOf(std::int64_t rows, std::int64_t n, std::int64_t k, std::int64_t parts)
{
    Layout out{};
    out.parts = parts;
    out.capacity = k <= 2048 ? 6144 : 7168; // with the rest under the 99 KB of consumer cards
    const std::int64_t share = ((n + parts - 1) / parts + 3) / 4 * 4;
    out.partCapacity = std::min(out.capacity, share);
    out.counts = (rows * 4 + 255) / 256 * 256;
    out.lists = out.counts + (rows * parts * 8 + 255) / 256 * 256;
    out.bytes = parts > 1 ? out.lists + rows * parts * out.partCapacity * 8 : 0;
    out.sharedBytes = static_cast<std::size_t>(out.capacity * 8 + kWindowWords * 8);
    return out;
}

} // namespace

std::int64_t selectBlocksPerRow(std::int64_t rows, std::int64_t n, std::int64_t k, int processors)
{
    (void)k;
    const std::int64_t useful = n / 4096, room = rows > 0 ? 2 * processors / rows : 1;
    return std::clamp<std::int64_t>(std::min(useful, room), 1, kMaxParts);
}

std::size_t selectListWorkspace(std::int64_t rows, std::int64_t n, std::int64_t k, int processors)
{
    return static_cast<std::size_t>(layoutOf(rows, n, k, selectBlocksPerRow(rows, n, k, processors)).bytes);
}

void selectList(const SelectRows& in, std::int64_t k, std::int32_t* out, TopkBoundary* boundary, std::int32_t* error,
                void* workspace, int processors, std::int64_t ahead, bool dependent, CUstream_st* stream)
{
    const Layout layout = layoutOf(in.rows, in.n, k, selectBlocksPerRow(in.rows, in.n, k, processors));
    if (layout.bytes > 0 && workspace == nullptr)
        throw std::runtime_error("selectTopk needs its workspace.");
    auto* bytes = static_cast<unsigned char*>(workspace);
    Arguments a{in, static_cast<std::uint32_t>(k), out, boundary, error, nullptr, nullptr, nullptr,
                static_cast<std::uint32_t>(layout.parts), static_cast<std::uint32_t>(layout.partCapacity),
                static_cast<std::uint32_t>(layout.capacity), static_cast<std::uint32_t>(ahead)};
    if (layout.parts > 1) {
        a.tickets = reinterpret_cast<std::uint32_t*>(bytes);
        a.partCounts = reinterpret_cast<uint2*>(bytes + layout.counts);
        a.partLists = reinterpret_cast<Listed*>(bytes + layout.lists);
    }
    auto* kernel = layout.parts > 1 ? selectKernel<true> : selectKernel<false>;
    check(cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize,
                               static_cast<int>(layout.sharedBytes)),
          "selectTopk");
    cudaLaunchAttribute attribute{};
    attribute.id = cudaLaunchAttributeProgrammaticStreamSerialization;
    attribute.val.programmaticStreamSerializationAllowed = 1;
    cudaLaunchConfig_t config{};
    config.gridDim = dim3(static_cast<unsigned>(in.rows * layout.parts));
    config.blockDim = dim3(kSelectThreads);
    config.dynamicSmemBytes = layout.sharedBytes;
    config.stream = stream;
    config.attrs = &attribute;
    config.numAttrs = dependent ? 1 : 0;
    check(cudaLaunchKernelEx(&config, kernel, a), "selectTopk");
}

} // namespace sightline::cuda
