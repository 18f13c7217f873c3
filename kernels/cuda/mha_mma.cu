// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/check.h"
#include "kernels/cuda/mha_device.cuh"
#include "kernels/cuda/mla_fragments.cuh"

// Attention by heads with mma.sync m16n8k16, as FlashAttention-2 orders it: a block holds queries of one head, 16 rows a
// warp, and walks over 64 keys at a time. Keys and values have one buffer each: values come while scores are multiplied,
// the next keys while values are. So the shared memory of every device since 8.0 is enough.

namespace sightline::cuda::mha {

namespace {

using mla::exp2Fast;
using mla::kLn2;
using mla::kLog2e;
using mla::loadMatrix4;
using mla::loadMatrix4Transposed;
using mla::multiplyAdd;
using mla::packBfloat16;
using mla::RowLayout;
using mla::sharedAddress;
using mla::storeShared16;

/// K columns of keys and V of values (what the sizes are filled up to with zeros), kWarps warps of 16 queries.
template <int K, int V, int kWarps>
struct Kernel {
    static constexpr int kThreads = kWarps * 32, kRows = kWarps * 16, kKeys = 64;
    static constexpr int kScoreTiles = kKeys / 8, kValueTiles = V / 8;
    using KeyLayout = RowLayout<K>;
    using ValueLayout = RowLayout<V>;
    static_assert(K % 32 == 0 && V % 16 == 0);

    // Shared memory
    static constexpr int kKeysAt = kRows * KeyLayout::kPitch;
    static constexpr int kValuesAt = kKeysAt + kKeys * KeyLayout::kPitch;
    static constexpr int kBytes = kValuesAt + kKeys * ValueLayout::kPitch;

    static __device__ void run(const MhaCall& call, unsigned char* shared)
    {
        const int thread = static_cast<int>(threadIdx.x), lane = thread % 32, warp = thread / 32;
        const int g = lane / 4, pair = lane % 4;
        const std::int32_t rowTiles = (call.queries + kRows - 1) / kRows;
        const std::int32_t head = static_cast<std::int32_t>(blockIdx.x) / rowTiles;
        // The tiles of one head side by side: they read the same keys. Later queries see more: start them first.
        const std::int32_t row0 = (rowTiles - 1 - static_cast<std::int32_t>(blockIdx.x) % rowTiles) * kRows;
        const std::uint32_t base = sharedAddress(shared);
        const KeyTiles tiles(call, row0, {kRows, kKeys});
        std::int32_t t[2];  // this thread's two queries
        std::int32_t seen[2];
#pragma unroll
        for (int half = 0; half < 2; ++half) {
            t[half] = row0 + warp * 16 + half * 8 + g;
            seen[half] = t[half] < call.queries ? seenKeys(call, t[half]) : 0;
        }

        float values[kValueTiles][4] = {};
        float maximum[2] = {-INFINITY, -INFINITY}, sum[2] = {};
        if (tiles.count > 0) {
            loadKeys(call, head, tiles[0], base, thread);
            commitCopies();
            loadQueries(call, head, row0, base, thread);
        }
        for (std::int32_t i = 0; i < tiles.count; ++i) {
            const std::int32_t key0 = tiles[i] * kKeys;
            waitCopies<0>();
            __syncthreads(); // the keys are there, and nobody needs the values before
            loadValues(call, head, tiles[i], base, thread);
            commitCopies();
            std::uint32_t word[2][2] = {}; // bits of the tile's keys, with this thread's columns in front
            if (call.selected != nullptr) {
#pragma unroll
                for (int half = 0; half < 2; ++half) {
                    if (t[half] < call.queries) {
                        const uint2 bits = *reinterpret_cast<const uint2*>(call.selected + t[half] * call.selectedWords + key0 / 32);
                        word[half][0] = bits.x >> (2 * pair);
                        word[half][1] = bits.y >> (2 * pair);
                    }
                }
            }
            float scores[kScoreTiles][4] = {};
            multiplyKeys(scores, base, warp, lane);
            mask(scores, call.selected != nullptr, word, key0, seen, pair);
            float shrink[2];
#pragma unroll
            for (int half = 0; half < 2; ++half) {
                weigh(scores, half, call.scale * kLog2e, maximum[half], sum[half], shrink[half]);
            }
            if (__any_sync(0xFFFFFFFFu, shrink[0] != 1.0f || shrink[1] != 1.0f)) {
#pragma unroll
                for (int n = 0; n < kValueTiles; ++n) {
#pragma unroll
                    for (int j = 0; j < 4; ++j)
                        values[n][j] *= shrink[j / 2];
                }
            }
            waitCopies<0>();
            __syncthreads(); // the values are there, and nobody needs the keys any more
            if (i + 1 < tiles.count)
                loadKeys(call, head, tiles[i + 1], base, thread);
            commitCopies();
            multiplyValues(values, scores, base, lane);
        }
        finish(call, head, t, values, maximum, sum, pair);
    }

private:
    /// A tile of keys: nope columns of the head's own, rope columns that all heads share, zeros behind both and behind the
    /// last key.
    static __device__ __forceinline__ void loadKeys(const MhaCall& call, std::int32_t head, std::int32_t tile,
                                                    std::uint32_t base, int thread)
    {
        constexpr int kChunks = K / 8;
        const auto* own = static_cast<const __nv_bfloat16*>(call.keys) + static_cast<std::int64_t>(head) * call.keyCount * call.nope;
        const auto* shared = static_cast<const __nv_bfloat16*>(call.ropeKeys);
        for (int i = thread; i < kKeys * kChunks; i += kThreads) {
            const int row = i / kChunks, column = i % kChunks * 8;
            const std::int64_t key = static_cast<std::int64_t>(tile) * kKeys + row;
            const bool isOwn = column < call.nope;
            const bool valid = key < call.keyCount && column < call.nope + call.rope;
            const auto* from = isOwn ? own + key * call.nope + column : shared + key * call.ropeRow + (column - call.nope);
            copyAsync16(base + kKeysAt + KeyLayout::offset(row, column / 8), valid ? from : own, valid);
        }
    }

    static __device__ __forceinline__ void loadValues(const MhaCall& call, std::int32_t head, std::int32_t tile,
                                                      std::uint32_t base, int thread)
    {
        constexpr int kChunks = V / 8;
        const auto* own = static_cast<const __nv_bfloat16*>(call.values) + static_cast<std::int64_t>(head) * call.keyCount * call.value;
        for (int i = thread; i < kKeys * kChunks; i += kThreads) {
            const int row = i / kChunks, column = i % kChunks * 8;
            const std::int64_t key = static_cast<std::int64_t>(tile) * kKeys + row;
            const bool valid = key < call.keyCount && column < call.value;
            copyAsync16(base + kValuesAt + ValueLayout::offset(row, column / 8), valid ? own + key * call.value + column : own,
                        valid);
        }
    }

    static __device__ __forceinline__ void loadQueries(const MhaCall& call, std::int32_t head, std::int32_t row0,
                                                       std::uint32_t base, int thread)
    {
        constexpr int kChunks = K / 8;
#pragma unroll 4
        for (int i = thread; i < kRows * kChunks; i += kThreads) {
            const int row = i / kChunks, column = i % kChunks * 8;
            const bool valid = row0 + row < call.queries && column < call.nope + call.rope;
            const float* from = call.q + (row0 + row) * call.qRow + head * call.qHead + column;
            storeShared16(base + KeyLayout::offset(row, column / 8), valid ? roundedChunk(from) : uint4{});
        }
    }

    static __device__ __forceinline__ void multiplyKeys(float (&scores)[kScoreTiles][4], std::uint32_t base, int warp, int lane)
    {
#pragma unroll(K > 192 ? 2 : K / 32) // all at once would take registers that the widest values need
        for (int step = 0; step < K / 32; ++step) {
            std::uint32_t a[2][4];
#pragma unroll
            for (int half = 0; half < 2; ++half)
                loadMatrix4(a[half], base + KeyLayout::offset(warp * 16 + lane % 16, step * 4 + half * 2 + lane / 16));
#pragma unroll
            for (int n = 0; n < kScoreTiles; ++n) {
                std::uint32_t b[4];
                loadMatrix4(b, base + kKeysAt + KeyLayout::offset(n * 8 + lane % 8, step * 4 + lane / 8));
                multiplyAdd(scores[n], a[0], b[0], b[1]);
                multiplyAdd(scores[n], a[1], b[2], b[3]);
            }
        }
    }

    /// Scores that count for nothing become -inf.
    static __device__ __forceinline__ void mask(float (&scores)[kScoreTiles][4], bool isSelection, const std::uint32_t (&word)[2][2],
                                                std::int32_t key0, const std::int32_t (&seen)[2], int pair)
    {
        if (isSelection) {
#pragma unroll
            for (int n = 0; n < kScoreTiles; ++n) {
#pragma unroll
                for (int j = 0; j < 4; ++j) {
                    if ((word[j / 2][n / 4] >> (n % 4 * 8 + j % 2) & 1u) == 0)
                        scores[n][j] = -INFINITY;
                }
            }
        } else if (key0 + kKeys > min(seen[0], seen[1])) { // the end of what some query sees
#pragma unroll
            for (int n = 0; n < kScoreTiles; ++n) {
#pragma unroll
                for (int j = 0; j < 4; ++j) {
                    if (key0 + n * 8 + pair * 2 + j % 2 >= seen[j / 2])
                        scores[n][j] = -INFINITY;
                }
            }
        }
    }

    /// Scores of one of the thread's rows become weights 2^(factor (score - maximum)); shrink is what earlier sums get.
    static __device__ __forceinline__ void weigh(float (&scores)[kScoreTiles][4], int half, float factor, float& maximum,
                                                 float& sum, float& shrink)
    {
        float top = -INFINITY;
#pragma unroll
        for (int n = 0; n < kScoreTiles; ++n)
            top = fmaxf(top, fmaxf(scores[n][half * 2], scores[n][half * 2 + 1]));
        top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 1));
        top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 2));
        top = fmaxf(maximum, top * factor);
        const float reference = top == -INFINITY ? 0.0f : top; // all masked so far: keep -inf - -inf out
        shrink = exp2Fast(maximum - reference);
        maximum = top;
        float part = 0;
#pragma unroll
        for (int n = 0; n < kScoreTiles; ++n) {
#pragma unroll
            for (int j = 0; j < 2; ++j) {
                float& s = scores[n][half * 2 + j];
                s = exp2Fast(fmaf(s, factor, -reference));
                part += s;
            }
        }
        sum = sum * shrink + part;
    }

    /// A thread's weights are what the product takes as its operand: no way over shared memory.
    static __device__ __forceinline__ void multiplyValues(float (&values)[kValueTiles][4], const float (&weights)[kScoreTiles][4],
                                                          std::uint32_t base, int lane)
    {
#pragma unroll
        for (int step = 0; step < kKeys / 16; ++step) {
            const float(&low)[4] = weights[2 * step];
            const float(&high)[4] = weights[2 * step + 1];
            const std::uint32_t a[4] = {packBfloat16(low[0], low[1]), packBfloat16(low[2], low[3]),
                                        packBfloat16(high[0], high[1]), packBfloat16(high[2], high[3])};
#pragma unroll
            for (int n = 0; n < kValueTiles; n += 2) {
                std::uint32_t b[4];
                loadMatrix4Transposed(b, base + kValuesAt + ValueLayout::offset(step * 16 + lane % 16, n + lane / 16));
                multiplyAdd(values[n], a, b[0], b[1]);
                multiplyAdd(values[n + 1], a, b[2], b[3]);
            }
        }
    }

    static __device__ __forceinline__ void finish(const MhaCall& call, std::int32_t head, const std::int32_t (&t)[2],
                                                  const float (&values)[kValueTiles][4], const float (&maximum)[2],
                                                  float (&sum)[2], int pair)
    {
#pragma unroll
        for (int half = 0; half < 2; ++half) {
            sum[half] += __shfl_xor_sync(0xFFFFFFFFu, sum[half], 1);
            sum[half] += __shfl_xor_sync(0xFFFFFFFFu, sum[half], 2);
            if (t[half] >= call.queries)
                continue;
            const float inverse = sum[half] == 0.0f ? 0.0f : 1.0f / sum[half];
            if (call.lse != nullptr && pair == 0) // log2f(0) is -inf, and so is the maximum then
                call.lse[static_cast<std::int64_t>(t[half]) * call.heads + head] = (maximum[half] + log2f(sum[half])) * kLn2;
#pragma unroll
            for (int n = 0; n < kValueTiles; ++n) {
                if (n * 8 < call.value)
                    storePair(call, t[half], head, n * 8 + pair * 2, values[n][half * 2] * inverse,
                              values[n][half * 2 + 1] * inverse);
            }
        }
    }
};

template <class K>
__global__ void __launch_bounds__(K::kThreads, 1) mhaMmaKernel(const __grid_constant__ MhaCall call)
{
    extern __shared__ __align__(128) unsigned char shared[];
    K::run(call, shared);
}

template <class K>
void launch(const MhaCall& call, cudaStream_t stream)
{
    check(cudaFuncSetAttribute(mhaMmaKernel<K>, cudaFuncAttributeMaxDynamicSharedMemorySize, K::kBytes),
          "Asking for shared memory for attention");
    const std::int64_t blocks = (std::int64_t{call.queries} + K::kRows - 1) / K::kRows * call.heads;
    mla::launchKernel(mhaMmaKernel<K>, dim3(static_cast<unsigned>(blocks)), K::kThreads, K::kBytes, stream, false, call,
                      "Launching attention by heads");
}

// The sizes that kernels are made for; smaller ones are filled up. 64 rows of 256 + 256 fit into 99 KiB, 128 of 192 + 128 too.
using Small = Kernel<96, 64, 8>;
using Published = Kernel<192, 128, 8>;
using Wide = Kernel<256, 256, 4>;
static_assert(Published::kBytes <= 99 * 1024 && Wide::kBytes <= 99 * 1024);

enum class Size { Small, Published, Wide };

Size sizeOf(const MhaCall& call)
{
    const std::int32_t keyColumns = call.nope + call.rope;
    return keyColumns <= 96 && call.value <= 64 ? Size::Small
        : keyColumns <= 192 && call.value <= 128 ? Size::Published
                                                 : Size::Wide;
}

} // namespace

TileShape mmaTile(const MhaCall& call)
{
    return sizeOf(call) == Size::Wide ? TileShape{Wide::kRows, Wide::kKeys} : TileShape{Published::kRows, Published::kKeys};
}

void launchMma(const MhaCall& call, CUstream_st* stream)
{
    switch (sizeOf(call)) {
    case Size::Small:
        return launch<Small>(call, stream);
    case Size::Published:
        return launch<Published>(call, stream);
    case Size::Wide:
        return launch<Wide>(call, stream);
    }
}

} // namespace sightline::cuda::mha
