// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/check.h"
#include "kernels/cuda/mha_device.cuh"
#include "kernels/cuda/mha_wgmma_products.cuh"
#include "kernels/cuda/mla_wgmma_copies.cuh"
#include "kernels/cuda/mla_wgmma_device.cuh"

// Attention by heads on Hopper, in the order of FlashAttention-3: a block holds 128 queries of one head. One thread has the
// copy engine bring tiles of 128 keys and of their values, two buffers each; two warpgroups multiply, 64 queries each, and
// share nothing but the tiles. A warpgroup starts the scores of the next tile and then the values of the last one, and
// makes weights of the scores while the values are still under way. The weights stay in registers: what the scores' product
// leaves with a thread is what the values' product takes from it. With kTurns the warpgroups start their products
// alternately, so that one multiplies while the other takes exponentials.

namespace sightline::cuda::mha {

namespace {

namespace hopper = mla::hopper;

constexpr int kThreads = 384;
[[maybe_unused]] constexpr int kMathThreads = 256;
constexpr int kNope = 128, kRope = 64, kValue = 128, kRows = 128, kKeys = 128;
constexpr int kStages = 2;
constexpr int kBlockBytes = 128 * 128; // 128 rows of 64 bfloat16: what one column of 128-byte swizzle holds
constexpr int kKeyBlocks = (kNope + kRope) / 64, kValueBlocks = kValue / 64;
static_assert(kRows == kWgmmaTile.rows && kKeys == kWgmmaTile.keys);

// Shared memory, from a base aligned to 1,024 bytes
constexpr int kKeysAt = kKeyBlocks * kBlockBytes; // after the queries
constexpr int kValuesAt = kKeysAt + kStages * kKeyBlocks * kBlockBytes;
constexpr int kBarriersAt = kValuesAt + kStages * kValueBlocks * kBlockBytes; // [keys, values][full, empty][kStages]
constexpr int kBytes = kBarriersAt + 4 * kStages * 8 + 1024;
static_assert(kBytes <= 227 * 1024);

/// A call with what the copy engine needs to know about its sources.
struct Parameters {
    CUtensorMap keys, ropeKeys, values;
    MhaCall call;
};

#if defined(__CUDA_ARCH_FEAT_SM90_ALL)

using hopper::arrive;
using hopper::beginProducts;
using hopper::bringBox;
using hopper::clear;
using hopper::commitProducts;
using hopper::pin;
using hopper::wait;
using hopper::waitProducts;
using mla::exp2Fast;
using mla::kLn2;
using mla::kLog2e;

constexpr int kTurnBarrier = 2; // and 3 for warpgroup 1; 0 is __syncthreads()
constexpr int kOwnBarrier = 4;  // and 5

struct Barriers {
    std::uint32_t base;
    __device__ __forceinline__ std::uint32_t keysFull(int stage) const { return base + kBarriersAt + stage * 8; }
    __device__ __forceinline__ std::uint32_t keysEmpty(int stage) const { return base + kBarriersAt + (kStages + stage) * 8; }
    __device__ __forceinline__ std::uint32_t valuesFull(int stage) const { return base + kBarriersAt + (2 * kStages + stage) * 8; }
    __device__ __forceinline__ std::uint32_t valuesEmpty(int stage) const { return base + kBarriersAt + (3 * kStages + stage) * 8; }
};

/// The single producer thread.
__device__ __forceinline__ void produce(const Parameters& p, const KeyTiles& tiles, std::int32_t head, std::uint32_t base)
{
    const Barriers barriers{base};
    const std::int32_t headRow = head * p.call.keyCount; // what is brought of the next head's rows is masked
    const auto bringValues = [&](std::int32_t i) {
        const int stage = i & 1;
        if (i >= kStages)
            wait(barriers.valuesEmpty(stage), ((i >> 1) - 1) & 1);
        hopper::arriveExpecting(barriers.valuesFull(stage), kValueBlocks * kBlockBytes);
        for (int block = 0; block < kValueBlocks; ++block)
            bringBox<1>(base + kValuesAt + (stage * kValueBlocks + block) * kBlockBytes, &p.values, block * 64,
                        headRow + tiles[i] * kKeys, barriers.valuesFull(stage));
    };
    // The scores of a tile are wanted before the values of the tile before.
    for (std::int32_t i = 0; i < tiles.count; ++i) {
        const int stage = i & 1;
        if (i >= kStages)
            wait(barriers.keysEmpty(stage), ((i >> 1) - 1) & 1);
        const std::uint32_t to = base + kKeysAt + stage * kKeyBlocks * kBlockBytes, full = barriers.keysFull(stage);
        hopper::arriveExpecting(full, kKeyBlocks * kBlockBytes);
        for (int block = 0; block < kNope / 64; ++block)
            bringBox<1>(to + block * kBlockBytes, &p.keys, block * 64, headRow + tiles[i] * kKeys, full);
        bringBox<1>(to + kNope / 64 * kBlockBytes, &p.ropeKeys, 0, tiles[i] * kKeys, full);
        if (i > 0)
            bringValues(i - 1);
    }
    if (tiles.count > 0)
        bringValues(tiles.count - 1);
}

/// 64 queries of a warpgroup, rounded, to where its products read them.
__device__ __forceinline__ void loadQueries(const MhaCall& call, std::int32_t head, std::int32_t row0, std::uint32_t base,
                                            int firstRow, int thread)
{
    constexpr int kChunks = (kNope + kRope) / 8;
#pragma unroll 4
    for (int i = thread; i < 64 * kChunks; i += 128) {
        const int row = firstRow + i / kChunks, chunk = i % kChunks;
        const float* from = call.q + (row0 + row) * call.qRow + head * call.qHead + chunk * 8;
        mla::storeShared16(base + static_cast<std::uint32_t>(chunk / 8 * kBlockBytes + row * 128 + ((chunk % 8 ^ (row & 7)) << 4)),
                           row0 + row < call.queries ? roundedChunk(from) : uint4{});
    }
}

/// Starts scores = queries x the keys of a buffer.
__device__ __forceinline__ void startScores(float (&scores)[64], std::uint32_t queries, std::uint32_t keys)
{
    beginProducts(scores);
    const std::uint64_t a = hopper::descriptor(hopper::afresh(queries), 0, 1024), b = hopper::descriptor(hopper::afresh(keys), 0, 1024);
#pragma unroll
    for (int step = 0; step < (kNope + kRope) / 16; ++step) {
        const std::uint64_t offset = (step / 4 * kBlockBytes + step % 4 * 32) >> 4;
        wgmmaHeadScores(scores, a + offset, b + offset, step > 0);
    }
    commitProducts();
}

/// Starts sums += weights x the values of a buffer.
__device__ __forceinline__ void startValues(float (&sums)[64], const std::uint32_t (&weights)[32], std::uint32_t values)
{
    beginProducts(sums);
    const std::uint64_t b = hopper::descriptor(hopper::afresh(values), kBlockBytes, 1024);
#pragma unroll
    for (int step = 0; step < kKeys / 16; ++step)
        wgmmaHeadValues(sums, weights + step * 4, b + step * (16 * 128 >> 4));
    commitProducts();
}

/// Bits of the keys of a tile for this thread's two queries. They are asked for before the scores are multiplied and looked
/// at behind them.
struct Bits {
    uint4 row[2];
    __device__ __forceinline__ void load(const MhaCall& call, const std::int32_t (&t)[2], std::int32_t tile)
    {
#pragma unroll
        for (int r = 0; r < 2; ++r) {
            row[r] = uint4{};
            if (t[r] < call.queries)
                row[r] = *reinterpret_cast<const uint4*>(call.selected + t[r] * call.selectedWords + tile * (kKeys / 32));
        }
    }
    /// The bits of a thread's columns are 8 j and 8 j + 1 of word j / 4.
    __device__ __forceinline__ void apply(float (&scores)[64], int pair) const
    {
#pragma unroll
        for (int r = 0; r < 2; ++r) {
            const std::uint32_t word[4] = {row[r].x >> (2 * pair), row[r].y >> (2 * pair), row[r].z >> (2 * pair),
                                           row[r].w >> (2 * pair)};
#pragma unroll
            for (int j = 0; j < 16; ++j) {
#pragma unroll
                for (int i = 0; i < 2; ++i) {
                    if ((word[j / 4] >> (j % 4 * 8 + i) & 1u) == 0)
                        scores[j * 4 + r * 2 + i] = -INFINITY;
                }
            }
        }
    }
};

/// One of the two multiplying warpgroups. kSelection: only keys whose bits are set count.
template <bool kSelection, bool kTurns>
__device__ __forceinline__ void consume(const Parameters& p, const KeyTiles& tiles, std::int32_t head, std::int32_t row0,
                                        std::uint32_t base, int half, int thread)
{
    const MhaCall& call = p.call;
    const Barriers barriers{base};
    const int lane = thread % 32, pair = lane % 4, row = half * 64 + thread / 32 * 16 + lane / 4;
    const float factor = call.scale * kLog2e;
    const std::int32_t t[2] = {row0 + row, row0 + row + 8};
    std::int32_t seen[2];
#pragma unroll
    for (int r = 0; r < 2; ++r)
        seen[r] = t[r] < call.queries ? seenKeys(call, t[r]) : 0;

    float scores[64], sums[64];
    std::uint32_t weights[32];
    float maximum[2] = {-INFINITY, -INFINITY}, sum[2] = {};
    clear(scores);
    clear(sums);
    pin(scores); // in registers of their own before any product is under way
    pin(sums);
    const std::uint32_t queries = base + half * 64 * 128;
    const auto keysOf = [&](int stage) { return base + kKeysAt + stage * kKeyBlocks * kBlockBytes; };
    const auto valuesOf = [&](int stage) { return base + kValuesAt + stage * kValueBlocks * kBlockBytes; };

    Bits bits{};
    /// Scores of the tile, all computed, become weights relative to the largest so far; shrink is what sums get.
    const auto weigh = [&](std::int32_t tile, float (&shrink)[2]) {
        pin(scores);
        if constexpr (kSelection) {
            bits.apply(scores, pair);
        } else if (tile * kKeys + kKeys > min(seen[0], seen[1])) { // the end of what some query sees
#pragma unroll
            for (int i = 0; i < 64; ++i) {
                if (tile * kKeys + i / 4 * 8 + pair * 2 + i % 2 >= seen[i / 2 % 2])
                    scores[i] = -INFINITY;
            }
        }
#pragma unroll
        for (int r = 0; r < 2; ++r) {
            float top = -INFINITY;
#pragma unroll
            for (int j = 0; j < 16; ++j)
                top = fmaxf(top, fmaxf(scores[j * 4 + r * 2], scores[j * 4 + r * 2 + 1]));
            top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 1));
            top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 2));
            top = fmaxf(maximum[r], top * factor);
            const float reference = top == -INFINITY ? 0.0f : top; // all masked so far: keep -inf - -inf out
            shrink[r] = exp2Fast(maximum[r] - reference);
            maximum[r] = top;
            float part = 0;
#pragma unroll
            for (int j = 0; j < 16; ++j) {
#pragma unroll
                for (int i = 0; i < 2; ++i) {
                    float& s = scores[j * 4 + r * 2 + i];
                    s = exp2Fast(fmaf(s, factor, -reference));
                    part += s;
                }
            }
            sum[r] = sum[r] * shrink[r] + part;
        }
    };
    /// As the next product takes them: no product may be reading the weights before.
    const auto pack = [&] {
#pragma unroll
        for (int i = 0; i < 32; ++i)
            weights[i] = mla::packBfloat16(scores[i * 2], scores[i * 2 + 1]);
    };
    const auto loadBits = [&](std::int32_t tile) {
        if constexpr (kSelection)
            bits.load(call, t, tile);
    };
    const auto release = [&](std::uint32_t barrier, bool again) {
        if (lane == 0 && again)
            arrive(barrier);
    };

    if (tiles.count > 0) {
        loadQueries(call, head, row0, base, half * 64, thread);
        hopper::fenceForTensorCores();
        if (half == 0)
            hopper::meet<kOwnBarrier, 128>();
        else
            hopper::meet<kOwnBarrier + 1, 128>();
        float shrink[2];
        loadBits(tiles[0]);
        wait(barriers.keysFull(0), 0);
        startScores(scores, queries, keysOf(0));
        waitProducts<0>();
        release(barriers.keysEmpty(0), tiles.count > kStages);
        weigh(tiles[0], shrink); // nothing to shrink yet
        pack();
        if (kTurns && half == 1 && tiles.count > 1)
            hopper::announce<kTurnBarrier, 256>(); // warpgroup 0 begins
        // Products are started in straight lines, never in one branch of two: where paths meet with products under way,
        // the compiler waits for them.
        std::int32_t following = tiles.count > 1 ? tiles[1] : 0; // read a tile ahead: where its bits lie depends on it
        for (std::int32_t i = 1; i < tiles.count; ++i) {
            const int stage = i & 1, before = stage ^ 1;
            const std::int32_t tile = following;
            loadBits(tile);
            wait(barriers.keysFull(stage), (i >> 1) & 1);
            wait(barriers.valuesFull(before), ((i - 1) >> 1) & 1);
            if constexpr (kTurns) {
                if (half == 0)
                    hopper::meet<kTurnBarrier, 256>();
                else
                    hopper::meet<kTurnBarrier + 1, 256>();
            }
            startScores(scores, queries, keysOf(stage));
            startValues(sums, weights, valuesOf(before));
            if constexpr (kTurns) {
                if (half == 0)
                    hopper::announce<kTurnBarrier + 1, 256>();
                else if (i + 1 < tiles.count)
                    hopper::announce<kTurnBarrier, 256>();
            }
            if (i + 1 < tiles.count)
                following = tiles[i + 1];
            waitProducts<1>();
            release(barriers.keysEmpty(stage), i + kStages < tiles.count);
            weigh(tile, shrink);
            waitProducts<0>();
            pin(sums);
#pragma unroll
            for (int j = 0; j < 32; ++j)
                asm volatile("" : "+r"(weights[j])::"memory"); // theirs until here, whatever the compiler thinks
            release(barriers.valuesEmpty(before), i + 1 < tiles.count);
            if (__any_sync(0xFFFFFFFFu, shrink[0] != 1.0f || shrink[1] != 1.0f)) {
#pragma unroll
                for (int j = 0; j < 64; ++j)
                    sums[j] *= shrink[j / 2 % 2];
            }
            pack();
        }
        const std::int32_t last = tiles.count - 1;
        wait(barriers.valuesFull(last & 1), (last >> 1) & 1);
        startValues(sums, weights, valuesOf(last & 1));
        waitProducts<0>();
        pin(sums);
    }
#pragma unroll
    for (int r = 0; r < 2; ++r) {
        sum[r] += __shfl_xor_sync(0xFFFFFFFFu, sum[r], 1);
        sum[r] += __shfl_xor_sync(0xFFFFFFFFu, sum[r], 2);
        if (t[r] >= call.queries)
            continue;
        const float inverse = sum[r] == 0.0f ? 0.0f : 1.0f / sum[r];
        if (call.lse != nullptr && pair == 0) // log2f(0) is -inf, and so is the maximum then
            call.lse[static_cast<std::int64_t>(t[r]) * call.heads + head] = (maximum[r] + log2f(sum[r])) * kLn2;
#pragma unroll
        for (int j = 0; j < 16; ++j)
            storePair(call, t[r], head, j * 8 + pair * 2, sums[j * 4 + r * 2] * inverse, sums[j * 4 + r * 2 + 1] * inverse);
    }
}

#endif

template <bool kSelection, bool kTurns>
__global__ void __launch_bounds__(kThreads, 1) mhaWgmmaKernel(const __grid_constant__ Parameters p)
{
#if defined(__CUDA_ARCH_FEAT_SM90_ALL)
    extern __shared__ unsigned char raw[];
    const std::uint32_t rawAddress = mla::sharedAddress(raw), base = (rawAddress + 1023u) & ~1023u;
    const int thread = static_cast<int>(threadIdx.x);
    const std::int32_t rowTiles = (p.call.queries + kRows - 1) / kRows;
    const std::int32_t head = static_cast<std::int32_t>(blockIdx.x) / rowTiles;
    // The tiles of one head side by side: they read the same keys. Later queries see more: start them first.
    const std::int32_t row0 = (rowTiles - 1 - static_cast<std::int32_t>(blockIdx.x) % rowTiles) * kRows;
    if (thread == kMathThreads) {
        hopper::expectMap(&p.keys);
        hopper::expectMap(&p.ropeKeys);
        hopper::expectMap(&p.values);
    }
    if (thread == 0) {
        const Barriers barriers{base};
        for (int i = 0; i < kStages; ++i) {
            hopper::initBarrier(barriers.keysFull(i), 1);
            hopper::initBarrier(barriers.keysEmpty(i), kMathThreads / 32);
            hopper::initBarrier(barriers.valuesFull(i), 1);
            hopper::initBarrier(barriers.valuesEmpty(i), kMathThreads / 32);
        }
        asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
    }
    __syncthreads();
    const KeyTiles tiles(p.call, row0, kWgmmaTile);
    if (thread >= kMathThreads) {
        asm volatile("setmaxnreg.dec.sync.aligned.u32 24;");
        if (thread == kMathThreads)
            produce(p, tiles, head, base);
    } else {
        asm volatile("setmaxnreg.inc.sync.aligned.u32 240;");
        consume<kSelection, kTurns>(p, tiles, head, row0, base, hopper::uniform(thread / 128), thread % 128);
    }
#endif
}

template <bool kSelection, bool kTurns>
void launch(const Parameters& p, cudaStream_t stream)
{
    check(cudaFuncSetAttribute(mhaWgmmaKernel<kSelection, kTurns>, cudaFuncAttributeMaxDynamicSharedMemorySize, kBytes),
          "Asking for shared memory for attention");
    const std::int64_t blocks = (std::int64_t{p.call.queries} + kRows - 1) / kRows * p.call.heads;
    mla::launchKernel(mhaWgmmaKernel<kSelection, kTurns>, dim3(static_cast<unsigned>(blocks)), kThreads, kBytes, stream, false, p,
                      "Launching attention by heads");
}

} // namespace

bool wgmmaCovers(const MhaCall& call)
{
    return call.nope == kNope && call.rope == kRope && call.value == kValue && call.keyCount > 0
           && hopper::tensorMapEncoder() != nullptr;
}

void launchWgmma(const MhaCall& call, CUstream_st* stream)
{
    Parameters p{};
    p.call = call;
    const std::int64_t rows = std::int64_t{call.heads} * call.keyCount;
    if (!hopper::describeRows(p.keys, call.keys, kNope, rows, kNope * 2, kKeys)
        || !hopper::describeRows(p.ropeKeys, call.ropeKeys, kRope, call.keyCount, call.ropeRow * 2, kKeys)
        || !hopper::describeRows(p.values, call.values, kValue, rows, kValue * 2, kKeys))
        throw std::runtime_error("The driver does not describe the keys and values of attention by heads.");
    if (call.selected != nullptr)
        call.turns ? launch<true, true>(p, stream) : launch<true, false>(p, stream);
    else
        call.turns ? launch<false, true>(p, stream) : launch<false, false>(p, stream);
}

} // namespace sightline::cuda::mha
