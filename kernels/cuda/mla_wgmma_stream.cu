// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/check.h"
#include "kernels/cuda/cluster.cuh"
#include "kernels/cuda/mla_wgmma_copies.cuh"
#include "kernels/cuda/mla_wgmma_device.cuh"

// Hopper attention over all keys of a bfloat16 cache, whose rows follow each other: one thread has the copy engine
// bring tiles of 64 keys into two buffers, and two warpgroups multiply. Two blocks with 64 heads each of one query
// form a cluster where the heads come in such pairs: each brings 32 rows of every tile and both receive them.
//
// Warpgroup 0 computes the scores and weights of even tiles, warpgroup 1 those of odd ones; both sum 256 of the 512
// value columns over all tiles. Per two tiles the products are issued as
//     warpgroup 0: values t, scores t + 2, values t + 1      then the weights of t + 2
//     warpgroup 1: values t, scores t + 1, its weights, values t + 1
// so that the tensor cores have the scores of one warpgroup while the other turns scores into weights, and a refilled
// buffer is needed only after more than a thousand cycles of other products. Scores begin when the first third of the
// columns has come; a buffer is given back in halves of 32 keys.
//
// Weights of even tiles are relative to the largest score so far, those of odd tiles to the same number still: between
// the scores and the values that warpgroup 0 has under way then, sums of values cannot be touched, and need not be.
// Only where the maximum has grown by more than kJump powers of two are weights relative to kJump below it; what was
// summed before should then shrink to less than 2^-kJump of the new, and stays unshrunk just below 2^-(kJump - 17) of it,
// far less than float32 resolves.
//
// Shared memory limits this kernel as much as the tensor cores do. The last 64 columns of the queries therefore lie in
// registers, and in their place are the weights of odd tiles: neither warpgroup waits for the other to finish with
// weights.

namespace sightline::cuda::mla {

namespace {

using namespace hopper;

constexpr int kThreads = 384;
[[maybe_unused]] constexpr int kMathThreads = 256, kWarps = kMathThreads / 32;
constexpr int kHalfKeys = kKeys / 2;
constexpr int kQueryBytes = C / 64 * kBlockBytes;
[[maybe_unused]] constexpr float kJump = 64;
constexpr int kGroups = 3; // of columns, with a barrier each
[[maybe_unused]] constexpr int kGroupBlocks = D / 64 / kGroups;
static_assert(kGroups * kGroupBlocks * 64 == D);

// Shared memory, from a base aligned to 1,024 bytes
constexpr int kWeightsAt = kQueryBytes; // of even tiles, of odd ones
constexpr int kTilesAt = kWeightsAt + kStages * kBlockBytes;
constexpr int kRowsAt = kTilesAt + kStages * kTileBytes; // float [4][64], see consume()
constexpr int kFullAt = kRowsAt + 4 * kHeads * 4;        // barriers [kStages][kGroups]
constexpr int kEmptyAt = kFullAt + kStages * kGroups * 8; // barriers [kStages][2 halves]
constexpr int kQueriesAt = kEmptyAt + kStages * 2 * 8;   // one barrier
constexpr int kBytes = kQueriesAt + 8 + 1024;
static_assert(kBytes <= 227 * 1024);

/// Attention with what the copy engine needs to know about its two sources.
struct StreamParams {
    CUtensorMap keys, queries;
    Params p;
};

#if defined(__CUDA_ARCH_FEAT_SM90_ALL)

__device__ __forceinline__ void prefetchL2(const char* from, std::int64_t bytes)
{
    asm volatile("cp.async.bulk.prefetch.L2.global [%0], %1;" ::"l"(__cvta_generic_to_global(from)),
                 "r"(static_cast<std::uint32_t>(bytes))
                 : "memory");
}

// Named barriers; 0 is __syncthreads(), 1 mathBarrier().
constexpr int kEvenWeights = 2, kOddWeights = 3, kOwnBarrier = 4; // and 5 for warpgroup 1

/// The single producer thread. In a cluster it brings the rows of one half of every tile, to both blocks, once both
/// have given that half back.
template <int kBlocks>
__device__ __forceinline__ void produce(const StreamParams& s, const Keys& keys, int tiles, std::int32_t t,
                                        std::int32_t head0, std::uint32_t base, int rank)
{
    const MlaCall& call = s.p.call;
    const std::uint32_t queries = base + kQueriesAt;
    for (int tile = 0; tile < tiles; ++tile) {
        const int stage = tile & 1, row = keys.begin + tile * kKeys;
        const std::uint32_t full = base + kFullAt + stage * kGroups * 8;
        const std::uint32_t keyTile = base + kTilesAt + stage * kTileBytes;
#pragma unroll 1
        for (int i = 0; i < 2 / kBlocks; ++i) {
            const int half = kBlocks == 2 ? rank : i;
            if (tile >= kStages)
                wait(base + kEmptyAt + (stage * 2 + half) * 8, ((tile >> 1) - 1) & 1);
            // Bytes of the other block may have come before this: the count of a phase may be negative for a while.
#pragma unroll 1
            for (int group = 0; group < kGroups; ++group) {
                if (i == 0)
                    arriveExpecting(full + group * 8, kGroupBlocks * kBlockBytes);
                for (int block = group * kGroupBlocks; block < (group + 1) * kGroupBlocks; ++block)
                    bringBox<kBlocks>(keyTile + block * kBlockBytes + half * (kHalfKeys * 128), &s.keys, block * 64,
                                      row + half * kHalfKeys, full + group * 8);
            }
        }
        if (tile == 0) { // behind the first keys: they come from farther away
            arriveExpecting(queries, kQueryBytes);
#pragma unroll 1
            for (int block = 0; block < C / 64; ++block)
                bringBox<1>(base + block * kBlockBytes, &s.queries, block * 64, t * call.heads + head0, queries);
            continue;
        }
        // Rows of later tiles into L2: a refill then costs the way from there only.
        for (int later = tile == 1 ? kStages : tile + call.streamAhead; later <= tile + call.streamAhead; ++later) {
            const std::int64_t first = keys.begin + static_cast<std::int64_t>(later) * kKeys
                                       + (kBlocks == 2 ? rank * kHalfKeys : 0);
            const std::int64_t count = min(static_cast<std::int64_t>(kKeys / kBlocks), keys.end - first);
            if (later > tile && count > 0)
                prefetchL2(static_cast<const char*>(call.cache) + first * call.rowBytes,
                           (count - 1) * call.rowBytes + D * 2);
        }
    }
}

/// Queries' last 64 columns, as products take them from registers.
__device__ __forceinline__ void loadRope(const MlaCall& call, std::int32_t t, std::int32_t head, int pair,
                                         std::uint32_t (&rope)[16])
{
#pragma unroll
    for (int r = 0; r < 2; ++r) {
        const bool valid = head + r * 8 < call.heads;
        const auto* q = static_cast<const std::uint32_t*>(call.q)
                        + (static_cast<std::int64_t>(t) * call.heads + (valid ? head + r * 8 : 0)) * (D / 2) + C / 2 + pair;
#pragma unroll
        for (int step = 0; step < R / 16; ++step) {
            rope[step * 4 + r] = valid ? q[step * 8] : 0u;
            rope[step * 4 + 2 + r] = valid ? q[step * 8 + 4] : 0u;
        }
    }
}

/// One of two multiplying warpgroups.
template <int kBlocks, int kHalf>
struct Reader {
    static constexpr int kStage = kHalf; // of the own tiles
    std::uint32_t base, empty[2]; // empty: barriers of stage 0, where the block that refills that half waits
    int lane, row0, pair;
    std::uint32_t rope[16];

    __device__ __forceinline__ Reader(const MlaCall& call, std::int32_t t, std::int32_t head0, std::uint32_t base,
                                      int thread)
        : base(base), lane(thread % 32), row0(thread / 32 * 16 + lane / 4), pair(lane % 4)
    {
        loadRope(call, t, head0 + row0, pair, rope);
#pragma unroll
        for (int half = 0; half < 2; ++half) {
            empty[half] = base + kEmptyAt + half * 8;
            if constexpr (kBlocks == 2)
                asm volatile("mapa.shared::cluster.u32 %0, %0, %1;" : "+r"(empty[half]) : "r"(half));
        }
    }

    __device__ __forceinline__ std::uint32_t full(int stage) const { return base + kFullAt + stage * kGroups * 8; }
    __device__ __forceinline__ std::uint32_t keyTile(int stage) const { return base + kTilesAt + stage * kTileBytes; }

    /// Starts the products of one group of columns as soon as they are there; group 0 clears what was before.
    template <int kGroup>
    __device__ __forceinline__ void score(float (&scores)[32], int parity) const
    {
        wait(full(kStage) + kGroup * 8, parity);
        beginProducts(scores); // after a loop for each group: the compiler would otherwise put in a stricter order
        const std::uint32_t at = afresh(base);
        const std::uint64_t queryRows = descriptor(at, 0, 1024);
        const std::uint64_t keyRows = descriptor(at + kTilesAt + kStage * kTileBytes, 0, 1024);
#pragma unroll
        for (int step = kGroup * kGroupBlocks * 4; step < (kGroup + 1) * kGroupBlocks * 4; ++step) {
            const std::uint64_t offset = (step / 4 * kBlockBytes + step % 4 * 32) >> 4;
            if (step < C / 16)
                wgmmaScores(scores, queryRows + offset, keyRows + offset, step > 0);
            else
                wgmmaScores(scores, rope + (step - C / 16) * 4, keyRows + offset);
        }
    }

    /// Starts the products of a tile's weights and its values, in two groups: one for each half of the keys.
    __device__ __forceinline__ void multiply(float (&values)[128], int stage) const
    {
        beginProducts(values);
        const std::uint32_t at = afresh(base);
        const std::uint64_t weightRows = descriptor(at + kWeightsAt + stage * kBlockBytes, 0, 1024);
        const std::uint64_t valueRows =
            descriptor(at + kTilesAt + stage * kTileBytes + kHalf * 4 * kBlockBytes, kBlockBytes, 1024);
#pragma unroll
        for (int step = 0; step < kKeys / 16; ++step) {
            wgmmaValues(values, weightRows + step * (32 >> 4), valueRows + step * (16 * 128 >> 4), 1);
            if (step % 2 == 1)
                commitProducts();
        }
    }

    /// Gives back one half of a tile's buffer, if it will be filled again.
    __device__ __forceinline__ void release(int stage, int half, bool again) const
    {
        if (lane != 0 || !again)
            return;
        if constexpr (kBlocks == 2) // releasing to the whole cluster would be a fence of the device, and nothing was written
            asm volatile("mbarrier.arrive.shared::cluster.b64 _, [%0];" ::"r"(empty[half] + stage * 16) : "memory");
        else
            arrive(empty[half] + stage * 16);
    }

    /// Keys behind the last one: their scores count for nothing, and what the cache holds there must not reach a
    /// product, where even a weight of 0 does not silence what is not a number.
    __device__ __forceinline__ void cut(float (&scores)[32], int count, int thread) const
    {
#pragma unroll
        for (int i = 0; i < 32; ++i) {
            if (i / 4 * 8 + pair * 2 + i % 2 >= count)
                scores[i] = -INFINITY;
        }
        for (int i = count * (C / 8) + thread; i < kKeys * (C / 8); i += 128)
            storeShared16(keyTile(kStage) + i % (C / 8) / 8 * kBlockBytes + i / (C / 8) * 128 + i % 8 * 16, uint4{});
    }
};

template <int kBlocks, int kHalf>
__device__ __forceinline__ void consume(const Params& p, const Keys& keys, int tiles, std::int32_t t, std::int32_t split,
                                        std::int32_t head0, unsigned char* shared, std::uint32_t base, int thread)
{
    const Reader<kBlocks, kHalf> reader(p.call, t, head0, base, thread);
    const int row0 = reader.row0, pair = reader.pair;
    // What weights are relative to, of the last even tile and the last odd one; factors for earlier sums that came with
    // the even one; the maximum behind the odd one.
    float* rows = reinterpret_cast<float*>(shared + kRowsAt);
    float* row = rows + row0;
    float values[128], scores[32];
    clear(values);
    clear(scores);
    pin(values); // in registers of their own before any product is under way
    pin(scores);
    float reference[2] = {-INFINITY, -INFINITY}, sum[2] = {}, sumSelected[2] = {}; // of the own tiles

    /// Scores of an own tile, all computed, become weights. Even tiles return the factors for what was summed before.
    const auto weighTile = [&](int tile, float (&shrink)[2]) {
        pin(scores);
        const int count = keys.end - keys.begin - tile * kKeys;
        if (count < kKeys)
            reader.cut(scores, count, thread);
        float top[2];
#pragma unroll
        for (int r = 0; r < 2; ++r) {
            top[r] = rowMaximum(scores, r);
            float next;
            if constexpr (kHalf == 0) {
                const float before = tile > 0 ? row[kHeads + r * 8] : -INFINITY;
                next = top[r] = fmaxf(top[r], tile > 0 ? row[3 * kHeads + r * 8] : -INFINITY);
                shrink[r] = exp2Fast(before - (next == -INFINITY ? 0.0f : next));
            } else {
                const float before = row[r * 8];
                top[r] = fmaxf(top[r], before);
                next = fmaxf(before, top[r] - kJump);
            }
            const float finite = next == -INFINITY ? 0.0f : next; // all masked so far: keep -inf - -inf out
            const float own = exp2Fast(reference[r] - finite);    // from two tiles ago
            reference[r] = next;
            sum[r] = sum[r] * own + weighRow(scores, r, finite);
        }
        __syncwarp(); // a row's four threads have read what one of them replaces
        if (pair == 0) {
#pragma unroll
            for (int r = 0; r < 2; ++r) {
                row[kHalf * kHeads + r * 8] = reference[r];
                row[(2 + kHalf) * kHeads + r * 8] = kHalf == 0 ? shrink[r] : top[r];
            }
        }
    };
    const auto storeTile = [&] {
        storeWeights(shared + kWeightsAt + kHalf * kBlockBytes, scores, row0, pair);
        fenceForTensorCores();
    };
    /// Starts the products of the own tile. The announcement also says that nothing here reads weights of the other
    /// warpgroup's last tile any more: callers have waited for those products.
    const auto multiplyOwn = [&] {
        announce<kHalf == 0 ? kEvenWeights : kOddWeights, 256>();
        meet<kOwnBarrier + kHalf, 128>();
        reader.multiply(values, kHalf);
    };
    const auto waitOther = [&](int parity) {
#pragma unroll
        for (int group = 0; group < kGroups; ++group)
            wait(reader.full(1 - kHalf) + group * 8, parity);
        meet<kHalf == 0 ? kOddWeights : kEvenWeights, 256>();
    };
    const auto waitValues = [&] {
        waitProducts<0>();
        pin(values);
    };
    const auto scoreTile = [&](int parity) {
        reader.template score<0>(scores, parity);
        reader.template score<1>(scores, parity);
        reader.template score<2>(scores, parity);
        commitProducts();
    };

    // Products are started in straight lines, never in one branch of two: where paths meet with products under way,
    // the compiler waits for them.
    if constexpr (kHalf == 0) {
        float shrink[2];
        if (tiles > 0) {
            wait(base + kQueriesAt, 0);
            scoreTile(0);
            waitProducts<0>();
            weighTile(0, shrink); // nothing to shrink yet
            storeTile();
            multiplyOwn();
            int tile = 0;
            while (tile + 2 < tiles) {
                // Under way: two groups of values of this tile.
                const int parity = (tile >> 1) & 1;
                waitProducts<1>();
                reader.release(0, 0, true);
                waitValues();
                reader.release(0, 1, true);
                scoreTile(parity ^ 1);
                waitOther(parity);
                reader.multiply(values, 1);
                tile += 2;
                waitProducts<2>();
                weighTile(tile, shrink);
                waitProducts<1>();
                reader.release(1, 0, tile + 1 < tiles);
                storeTile();
                waitValues();
                reader.release(1, 1, tile + 1 < tiles);
                rescale(values, shrink);
                multiplyOwn();
            }
            waitValues();
            if (tile + 1 < tiles) {
                waitOther((tile >> 1) & 1);
                reader.multiply(values, 1);
                waitValues();
            }
        }
    } else {
        int tile = 0;
        float none[2];
        const auto follow = [&] {
            const float shrink[2] = {row[2 * kHeads], row[2 * kHeads + 8]};
            rescale(values, shrink);
        };
        if (tiles > 1) {
            wait(base + kQueriesAt, 0);
            scoreTile(0); // the buffers are both new: these need not come behind the first values
            waitOther(0);
            reader.multiply(values, 0);
            waitProducts<1>();
            reader.release(0, 0, tiles > 2);
            waitValues();
            reader.release(0, 1, tiles > 2);
            weighTile(1, none);
            storeTile();
            multiplyOwn();
            for (tile = 2; tile + 1 < tiles; tile += 2) {
                // Under way: two groups of values of the tile before.
                const int parity = (tile >> 1) & 1;
                waitProducts<1>();
                reader.release(1, 0, true);
                waitValues();
                reader.release(1, 1, true);
                waitOther(parity);
                follow();
                reader.multiply(values, 0);
                waitProducts<1>();
                reader.release(0, 0, tile + 2 < tiles);
                reader.template score<0>(scores, parity);
                commitProducts();
                waitProducts<1>();
                pin(values);
                reader.release(0, 1, tile + 2 < tiles);
                reader.template score<1>(scores, parity);
                reader.template score<2>(scores, parity);
                commitProducts();
                waitProducts<0>();
                weighTile(tile + 1, none);
                storeTile();
                multiplyOwn();
            }
            waitValues();
        }
        if (tile < tiles) { // an odd number of them
            waitOther((tile >> 1) & 1);
            follow();
            reader.multiply(values, 0);
            waitValues();
        }
    }
    if constexpr (kBlocks == 2) {
        __syncwarp();
        clusterArriveRelaxed(); // all keys have come and all halves are given back: nothing reaches into this block now
    }
    finishTurns(p, tiles, t, split, head0, rows, values, reference, sum, sumSelected, kHalf, row0, pair);
}

#endif

template <int kBlocks>
__global__ void __launch_bounds__(kThreads, 1) mlaStreamKernel(const __grid_constant__ StreamParams s)
{
#if defined(__CUDA_ARCH_FEAT_SM90_ALL)
    extern __shared__ unsigned char raw[];
    const Params& p = s.p;
    const std::uint32_t rawAddress = sharedAddress(raw), base = (rawAddress + 1023u) & ~1023u;
    unsigned char* shared = raw + (base - rawAddress);
    const int thread = static_cast<int>(threadIdx.x);
    const std::int32_t headTiles = (p.call.heads + kHeads - 1) / kHeads;
    const std::int32_t head0 = static_cast<std::int32_t>(blockIdx.x % headTiles) * kHeads;
    const std::uint32_t rest = blockIdx.x / headTiles; // the blocks of a cluster have the same query and split
    const auto split = static_cast<std::int32_t>(rest % p.call.splits);
    const std::int32_t t = p.call.queries - 1 - static_cast<std::int32_t>(rest / p.call.splits); // long ones first
    const int rank = kBlocks == 2 ? static_cast<int>(clusterRank()) : 0;
    if (thread == kMathThreads) {
        expectMap(&s.keys);
        expectMap(&s.queries);
    }
    if (thread == 0) {
        for (int i = 0; i < kStages * kGroups; ++i)
            initBarrier(base + kFullAt + i * 8, 1);
        for (int i = 0; i < kStages * 2; ++i)
            initBarrier(base + kEmptyAt + i * 8, kBlocks * kWarps);
        initBarrier(base + kQueriesAt, 1);
        asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
    }
    if constexpr (kBlocks == 2) {
        __syncwarp();
        clusterArriveRelaxed(); // the fence above releases
        clusterWait();
    } else {
        __syncthreads();
    }
    waitForEarlierKernel(); // nothing in global memory has been touched so far
    letLaterKernelBegin();
    const Keys keys = keysOf(p.call, t, split, kKeys);
    const int tiles = (keys.end - keys.begin + kKeys - 1) / kKeys;
    if (thread >= kMathThreads) {
        asm volatile("setmaxnreg.dec.sync.aligned.u32 40;");
        if (thread == kMathThreads)
            produce<kBlocks>(s, keys, tiles, t, head0, base, rank);
        if constexpr (kBlocks == 2) {
            __syncwarp();
            clusterArriveRelaxed();
        }
    } else {
        asm volatile("setmaxnreg.inc.sync.aligned.u32 232;");
        if (thread < kMathThreads / 2)
            consume<kBlocks, 0>(p, keys, tiles, t, split, head0, shared, base, thread);
        else
            consume<kBlocks, 1>(p, keys, tiles, t, split, head0, shared, base, thread - kMathThreads / 2);
    }
    if constexpr (kBlocks == 2)
        clusterWait(); // the other block may still be copying into this one, or receiving from it
#endif
}

template <int kBlocks>
void launch(const StreamParams& s, std::int64_t blocks, cudaStream_t stream)
{
    check(cudaFuncSetAttribute(mlaStreamKernel<kBlocks>, cudaFuncAttributeMaxDynamicSharedMemorySize, kBytes),
          "Asking for shared memory for attention");
    launchKernel(mlaStreamKernel<kBlocks>, dim3(static_cast<unsigned>(blocks)), kThreads, kBytes, stream,
                 s.p.call.overlapLaunch, s, "Launching attention", kBlocks);
}

} // namespace

bool wgmmaStreamCovers(const MlaCall& call)
{
    return call.format == MlaFormat::Bfloat16 && wgmmaCovers(call) && call.index == nullptr && call.selected == nullptr
           && call.cachedRows > 0 && tensorMapEncoder() != nullptr;
}

bool launchWgmmaStream(const Params& p, CUstream_st* stream)
{
    StreamParams s{};
    s.p = p;
    const MlaCall& call = p.call;
    if (!wgmmaStreamCovers(call) || !describeRows(s.keys, call.cache, D, call.cachedRows, call.rowBytes, kHalfKeys)
        || !describeRows(s.queries, call.q, D, std::int64_t{call.queries} * call.heads, D * 2, kHeads))
        return false;
    const std::int64_t headTiles = (call.heads + kHeads - 1) / kHeads;
    const std::int64_t blocks = headTiles * call.splits * call.queries;
    if (headTiles % 2 == 0)
        launch<2>(s, blocks, stream);
    else
        launch<1>(s, blocks, stream);
    return true;
}

} // namespace sightline::cuda::mla
