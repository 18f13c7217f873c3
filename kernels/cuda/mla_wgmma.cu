// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/check.h"
#include "kernels/cuda/mla_wgmma_device.cuh"

// Hopper attention: 64 heads of one query a block. A producer warpgroup gathers 64 keys at a time into two buffers.
// Two warpgroups multiply: each computes the scores of 32 of the 64 keys for all heads, they agree on the row maxima,
// put their weights side by side in shared memory, and each sums 256 of the 512 value columns over all 64 keys. The
// gathered rows serve as keys (rows of 576) and, read "transposed", as values (their first 512 columns).
// A second form (kTurns) has the warpgroups take turns: one computes the scores of a whole tile of 64 keys and its
// weights, which both then use. Products of 64 columns read the queries half as often (shared memory limits products
// of 32 columns, the tensor cores those of 64), and the next scores follow the values without a gap.

namespace sightline::cuda::mla {

namespace {

using namespace hopper;

constexpr int kThreads = 384;
[[maybe_unused]] constexpr int kMathThreads = 256, kProducerThreads = 128;

// Shared memory, from a base aligned to 1,024 bytes
constexpr int kTilesAt = kTileBytes; // after the queries
constexpr int kWeightsAt = kTilesAt + kStages * kTileBytes;
constexpr int kRowsAt = kWeightsAt + kBlockBytes;         // float [2][2][64]
constexpr int kFlagsAt = kRowsAt + 4 * kHeads * 4;        // int [kStages][kKeys]
constexpr int kBarriersAt = kFlagsAt + kStages * kKeys * 4; // full[kStages], empty[kStages]
constexpr int kBytes = kBarriersAt + 2 * kStages * 8 + 1024;
static_assert(kBytes <= 227 * 1024);

#if defined(__CUDA_ARCH_FEAT_SM90_ALL)

template <bool kFloat8>
__device__ __forceinline__ void produce(const Params& p, const Keys& keys, int tiles, std::int32_t t,
                                        std::int32_t head0, std::uint32_t base, std::int32_t* flags, int thread)
{
    using Loader = RowLoader<SwizzledLayout, C, R, kKeys, kProducerThreads / 8, kFloat8>;
    const std::uint32_t full = base + kBarriersAt, empty = full + kStages * 8;
    Loader loader;
    const int group = thread / 8, lane = thread % 8;
    loader.look(keys, keys.begin, group);
    loadQueries<SwizzledLayout, D, kHeads, kProducerThreads>(p.call, t, head0, base, thread);
    for (int tile = 0; tile < tiles; ++tile) {
        const int stage = tile & 1;
        if (tile >= kStages)
            wait(empty + stage * 8, ((tile >> 1) - 1) & 1);
        loader.load(p.call, keys, base + kTilesAt + stage * kTileBytes, flags + stage * kKeys, group, lane);
        commitCopies();
        loader.look(keys, keys.begin + (tile + 1) * kKeys, group);
        if (tile == 0 && tiles > 1)
            continue; // the second buffer is free: start it before waiting for the first
        if (tile == 1) {
            waitCopies<1>();
            fenceForTensorCores();
            arrive(full);
        }
        waitCopies<0>();
        fenceForTensorCores();
        arrive(full + stage * 8);
    }
}

__device__ __forceinline__ void consume(const Params& p, int tiles, std::int32_t t, std::int32_t split,
                                        std::int32_t head0, unsigned char* shared, std::uint32_t base, int thread)
{
    const int half = uniform(thread / 128); // which 32 keys, which 256 columns
    const int lane = thread % 32, g = lane / 4, pair = lane % 4;
    const int row0 = thread % 128 / 32 * 16 + g; // and row0 + 8
    float* rows = reinterpret_cast<float*>(shared + kRowsAt);
    const auto* flags = reinterpret_cast<const std::int32_t*>(shared + kFlagsAt);
    const std::uint32_t full = base + kBarriersAt, empty = full + kStages * 8;

    float values[128];
    clear(values);
    float maximum[2] = {-INFINITY, -INFINITY}, sum[2] = {}, sumSelected[2] = {};

    for (int tile = 0; tile < tiles; ++tile) {
        const int stage = tile & 1;
        const std::uint32_t keyTile = base + kTilesAt + stage * kTileBytes;
        wait(full + stage * 8, (tile >> 1) & 1);

        float scores[16];
        clear(scores);
        beginProducts(scores);
        const std::uint64_t queryRows = descriptor(base, 0, 1024);
        const std::uint64_t keyRows = descriptor(keyTile + half * 32 * 128, 0, 1024);
#pragma unroll
        for (int step = 0; step < D / 16; ++step) {
            const std::uint64_t offset = (step / 4 * kBlockBytes + step % 4 * 32) >> 4;
            wgmmaScores(scores, queryRows + offset, keyRows + offset, 1);
        }
        endProducts(scores);

        // Two flags of each of this thread's columns, packed: bit 2 c exists, bit 2 c + 1 selected.
        std::uint32_t flag = 0;
#pragma unroll
        for (int n = 0; n < 4; ++n) {
            const int2 two = *reinterpret_cast<const int2*>(flags + stage * kKeys + half * 32 + n * 8 + pair * 2);
            flag |= static_cast<std::uint32_t>(two.x | two.y << 2) << (4 * n);
        }
#pragma unroll
        for (int r = 0; r < 2; ++r) {
            float top = -INFINITY;
#pragma unroll
            for (int c = 0; c < 8; ++c) {
                float& s = scores[c / 2 * 4 + r * 2 + c % 2];
                s = (flag >> (2 * c) & 1u) != 0 ? s * kLog2e : -INFINITY;
                top = fmaxf(top, s);
            }
            top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 1));
            top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 2));
            if (pair == 0)
                rows[half * kHeads + row0 + r * 8] = top;
        }
        mathBarrier();

        float shrink[2];
#pragma unroll
        for (int r = 0; r < 2; ++r) {
            const int row = row0 + r * 8;
            const float top = fmaxf(maximum[r], fmaxf(rows[row], rows[kHeads + row]));
            const float reference = top == -INFINITY ? 0.0f : top; // all masked so far: keep -inf - -inf out
            shrink[r] = exp2Fast(maximum[r] - reference);
            maximum[r] = top;
            float part = 0, partSelected = 0;
#pragma unroll
            for (int n = 0; n < 4; ++n) {
                const float a = exp2Fast(scores[n * 4 + r * 2] - reference);
                const float b = exp2Fast(scores[n * 4 + r * 2 + 1] - reference);
                part += a + b;
                partSelected += ((flag >> (4 * n) & 2u) != 0 ? a : 0.0f) + ((flag >> (4 * n) & 8u) != 0 ? b : 0.0f);
                const std::uint32_t at = SwizzledLayout::offset(row, half * 4 + n) + static_cast<std::uint32_t>(pair) * 4;
                *reinterpret_cast<std::uint32_t*>(shared + kWeightsAt + at) = packBfloat16(a, b);
            }
            sum[r] = sum[r] * shrink[r] + part;
            sumSelected[r] = sumSelected[r] * shrink[r] + partSelected;
        }
        fenceForTensorCores();
        rescale(values, shrink);
        mathBarrier();

        beginProducts(values);
        const std::uint64_t weightRows = descriptor(base + kWeightsAt, 0, 1024);
        const std::uint64_t valueRows = descriptor(keyTile + half * 4 * kBlockBytes, kBlockBytes, 1024);
#pragma unroll
        for (int step = 0; step < kKeys / 16; ++step)
            wgmmaValues(values, weightRows + step * (32 >> 4), valueRows + step * (16 * 128 >> 4), 1);
        endProducts(values);
        if (lane == 0)
            arrive(empty + stage * 8);
    }

    finish(p, t, split, head0, rows, values, maximum, sum, sumSelected, half, row0, pair);
}

/// Starts scores = queries x the 64 keys of a tile.
__device__ __forceinline__ void startScores(float (&scores)[32], std::uint32_t base, std::uint32_t keyTile)
{
    beginProducts(scores);
    const std::uint64_t queryRows = descriptor(base, 0, 1024), keyRows = descriptor(keyTile, 0, 1024);
#pragma unroll
    for (int step = 0; step < D / 16; ++step) {
        const std::uint64_t offset = (step / 4 * kBlockBytes + step % 4 * 32) >> 4;
        wgmmaScores(scores, queryRows + offset, keyRows + offset, step > 0);
    }
    commitProducts();
}

/// Warpgroup `half` computes the scores of tiles half, half + 2, ... and sums columns half * 256 .. + 255 of all tiles.
/// What a tile's owner hands over, by parity of the tile: the row maxima so far and the factors for earlier sums.
__device__ __forceinline__ void consumeTurns(const Params& p, int tiles, std::int32_t t, std::int32_t split,
                                             std::int32_t head0, unsigned char* shared, std::uint32_t base, int thread)
{
    const int half = uniform(thread / 128);
    const int lane = thread % 32, g = lane / 4, pair = lane % 4;
    const int row0 = thread % 128 / 32 * 16 + g; // and row0 + 8
    float* rows = reinterpret_cast<float*>(shared + kRowsAt); // maxima [2][64], factors [2][64]
    const auto* flags = reinterpret_cast<const std::int32_t*>(shared + kFlagsAt);
    const std::uint32_t full = base + kBarriersAt, empty = full + kStages * 8;

    float values[128], scores[32];
    clear(values);
    clear(scores);
    float maximum[2] = {-INFINITY, -INFINITY}, sum[2] = {}, sumSelected[2] = {}; // of the own tiles

    // Both buffers fill at the start: the second tile's scores need not wait for the first one's values.
    if (half < tiles) {
        wait(full + half * 8, 0);
        startScores(scores, base, base + kTilesAt + half * kTileBytes);
    }
    for (int tile = 0; tile < tiles; ++tile) {
        const int stage = tile & 1;
        const std::uint32_t keyTile = base + kTilesAt + stage * kTileBytes;
        if (stage == half) {
            // Two flags of each of this thread's columns, packed: bit 2 c exists, bit 2 c + 1 selected.
            std::uint32_t flag = 0;
#pragma unroll
            for (int n = 0; n < 8; ++n) {
                const int2 two = *reinterpret_cast<const int2*>(flags + stage * kKeys + n * 8 + pair * 2);
                flag |= static_cast<std::uint32_t>(two.x | two.y << 2) << (4 * n);
            }
            float before[2] = {-INFINITY, -INFINITY};
            if (tile > 0) {
                before[0] = rows[(stage ^ 1) * kHeads + row0];
                before[1] = rows[(stage ^ 1) * kHeads + row0 + 8];
            }
            waitProducts<0>();
            pin(scores);
            if ((flag & 0x55555555u) != 0x55555555u) { // absent keys: the last tile, or holes in a selection
#pragma unroll
                for (int i = 0; i < 32; ++i) {
                    if ((flag >> (i / 4 * 4 + i % 2 * 2) & 1u) == 0)
                        scores[i] = -INFINITY;
                }
            }
            float shrink[2];
#pragma unroll
            for (int r = 0; r < 2; ++r) {
                const float top = fmaxf(before[r], rowMaximum(scores, r));
                const float reference = top == -INFINITY ? 0.0f : top; // all masked so far: keep -inf - -inf out
                shrink[r] = exp2Fast(before[r] - reference);
                const float own = exp2Fast(maximum[r] - reference); // from two tiles ago
                maximum[r] = top;
                sum[r] = sum[r] * own + weighRow(scores, r, reference);
                float part = 0;
                if ((flag & 0xAAAAAAAAu) != 0) { // seldom: only the mass of a selection needs it
#pragma unroll
                    for (int c = 0; c < 16; ++c)
                        part += (flag >> (2 * c) & 2u) != 0 ? scores[c / 2 * 4 + r * 2 + c % 2] : 0.0f;
                }
                sumSelected[r] = sumSelected[r] * own + part;
            }
            if (tile > 0) // the other warpgroup may still be multiplying by the weights of the tile before
                wait(empty + (stage ^ 1) * 8, ((tile - 1) >> 1) & 1);
            storeWeights(shared + kWeightsAt, scores, row0, pair);
            if (pair == 0) {
#pragma unroll
                for (int r = 0; r < 2; ++r) {
                    rows[stage * kHeads + row0 + r * 8] = maximum[r];
                    rows[(2 + stage) * kHeads + row0 + r * 8] = shrink[r];
                }
            }
            fenceForTensorCores();
        }
        mathBarrier();
        const float shrink[2] = {rows[(2 + stage) * kHeads + row0], rows[(2 + stage) * kHeads + row0 + 8]};
        rescale(values, shrink);
        beginProducts(values);
        const std::uint64_t weightRows = descriptor(base + kWeightsAt, 0, 1024);
        const std::uint64_t valueRows = descriptor(keyTile + half * 4 * kBlockBytes, kBlockBytes, 1024);
#pragma unroll
        for (int step = 0; step < kKeys / 16; ++step)
            wgmmaValues(values, weightRows + step * (32 >> 4), valueRows + step * (16 * 128 >> 4), 1);
        commitProducts();
        if (tile > 0 && tile + 1 < tiles && stage != half) { // the owner of the next tile; tile 1 began before the loop
            const int next = stage ^ 1;
            wait(full + next * 8, ((tile + 1) >> 1) & 1);
            startScores(scores, base, base + kTilesAt + next * kTileBytes);
            waitProducts<1>();
        } else {
            waitProducts<0>();
        }
        pin(values);
        if (lane == 0)
            arrive(empty + stage * 8);
    }

    finishTurns(p, tiles, t, split, head0, rows, values, maximum, sum, sumSelected, half, row0, pair);
}

#endif

template <bool kFloat8, bool kTurns>
__global__ void __launch_bounds__(kThreads, 1) mlaWgmmaKernel(const __grid_constant__ Params p)
{
#if defined(__CUDA_ARCH_FEAT_SM90_ALL)
    extern __shared__ unsigned char raw[];
    const std::uint32_t rawAddress = sharedAddress(raw), base = (rawAddress + 1023u) & ~1023u;
    unsigned char* shared = raw + (base - rawAddress);
    const int thread = static_cast<int>(threadIdx.x);
    const std::int32_t headTiles = (p.call.heads + kHeads - 1) / kHeads;
    const std::int32_t head0 = static_cast<std::int32_t>(blockIdx.x % headTiles) * kHeads;
    const std::uint32_t rest = blockIdx.x / headTiles; // the tiles of one query run side by side and share its keys
    const auto split = static_cast<std::int32_t>(rest % p.call.splits);
    auto t = static_cast<std::int32_t>(rest / p.call.splits);
    if (p.call.index == nullptr)
        t = p.call.queries - 1 - t; // later queries see more: start them first
    if (thread == 0) {
        for (int i = 0; i < kStages; ++i) {
            initBarrier(base + kBarriersAt + i * 8, kProducerThreads);
            initBarrier(base + kBarriersAt + (kStages + i) * 8, kMathThreads / 32);
        }
        asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
    }
    __syncthreads();
    waitForEarlierKernel(); // nothing in global memory has been touched so far
    letLaterKernelBegin();
    const Keys keys = keysOf(p.call, t, split, kKeys);
    const int tiles = (keys.end - keys.begin + kKeys - 1) / kKeys;
    if (thread >= kMathThreads) {
        asm volatile("setmaxnreg.dec.sync.aligned.u32 88;");
        if (tiles > 0)
            produce<kFloat8>(p, keys, tiles, t, head0, base, reinterpret_cast<std::int32_t*>(shared + kFlagsAt),
                             thread - kMathThreads);
    } else {
        asm volatile("setmaxnreg.inc.sync.aligned.u32 208;");
        if constexpr (kTurns)
            consumeTurns(p, tiles, t, split, head0, shared, base, thread);
        else
            consume(p, tiles, t, split, head0, shared, base, thread);
    }
#endif
}

template <bool kFloat8, bool kTurns>
void launch(const Params& p, cudaStream_t stream)
{
    check(cudaFuncSetAttribute(mlaWgmmaKernel<kFloat8, kTurns>, cudaFuncAttributeMaxDynamicSharedMemorySize, kBytes),
          "Asking for shared memory for attention");
    const std::int64_t blocks =
        static_cast<std::int64_t>((p.call.heads + kHeads - 1) / kHeads) * p.call.splits * p.call.queries;
    launchKernel(mlaWgmmaKernel<kFloat8, kTurns>, dim3(static_cast<unsigned>(blocks)), kThreads, kBytes, stream,
                 p.call.overlapLaunch, p, "Launching attention");
}

} // namespace

bool wgmmaCovers(const MlaCall& call)
{
    return call.kv_lora_rank == C && call.rope == R && call.format != MlaFormat::Float32;
}

void launchWgmma(const Params& p, CUstream_st* stream, bool turns)
{
    if (p.call.format == MlaFormat::Float8Record)
        turns ? launch<true, true>(p, stream) : launch<true, false>(p, stream);
    else
        turns ? launch<false, true>(p, stream) : launch<false, false>(p, stream);
}

} // namespace sightline::cuda::mla
