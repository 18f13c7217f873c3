// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/check.h"
#include "kernels/cuda/mla_device.cuh"
#include "kernels/cuda/mla_fragments.cuh"

// Portable tensor-core attention (mma.sync m16n8k16, bfloat16): one block works on M heads of one query and walks
// over its keys N at a time, flash-attention style. Every key row is read once and serves as key and as value.

namespace sightline::cuda::mla {

namespace {

/// M heads x N keys a step; WM x WN warps; kStages buffers of keys.
template <int C, int R, int M, int N, int WM, int WN, int kStages, bool kFloat8>
struct Kernel {
    static constexpr int D = C + R;
    static constexpr int kThreads = WM * WN * 32;
    static constexpr int kRowTiles = M / WM / 16;     // 16-row tiles of a warp
    static constexpr int kScoreTiles = N / WN / 8;    // 8-key tiles of a warp in Q K^T
    static constexpr int kValueTiles = C / WN / 8;    // 8-column tiles of a warp in P V
    static constexpr int kWeightPitch = (N + 8) * 2;  // bytes; an odd number of 16-byte chunks
    static_assert(M % (WM * 16) == 0 && N % (WN * 8) == 0 && C % (WN * 16) == 0 && D % 32 == 0 && N % 16 == 0);

    // Chunks of float32 queries that a thread loads at once: a half of a thread's or all of them.
    static constexpr int kQueryChunks = (M * D / 8 + kThreads - 1) / kThreads;
    static constexpr int kFloatBatch = kQueryChunks > 9 ? (kQueryChunks + 1) / 2 : kQueryChunks;

    using Layout = RowLayout<D>;
    using Loader = RowLoader<Layout, C, R, N, kThreads / 8, kFloat8>;

    // Shared memory
    static constexpr int kQueryBytes = M * Layout::kPitch;
    static constexpr int kTileBytes = N * Layout::kPitch;
    static constexpr int kTilesAt = kQueryBytes;
    static constexpr int kWeightsAt = kTilesAt + kStages * kTileBytes;
    static constexpr int kRowsAt = kWeightsAt + M * kWeightPitch; // [WN][M] floats, used three times
    static constexpr int kFlagsAt = kRowsAt + WN * M * 4;         // [kStages][N]
    static constexpr int kBytes = kFlagsAt + kStages * N * 4;

    static __device__ void run(const Params& p, unsigned char* shared)
    {
        const int thread = static_cast<int>(threadIdx.x), lane = thread % 32, warp = thread / 32;
        const int warpRow = warp / WN, warpColumn = warp % WN;
        const int g = lane / 4, pair = lane % 4;
        const std::int32_t headTiles = (p.call.heads + M - 1) / M;
        const std::int32_t head0 = static_cast<std::int32_t>(blockIdx.x % headTiles) * M;
        const std::uint32_t rest = blockIdx.x / headTiles;
        const auto split = static_cast<std::int32_t>(rest % p.call.splits);
        auto t = static_cast<std::int32_t>(rest / p.call.splits);
        if (p.call.index == nullptr)
            t = p.call.queries - 1 - t; // later queries see more: start them first

        const std::uint32_t base = sharedAddress(shared);
        if (p.call.queryIsReady)
            loadQueries<Layout, D, M, kThreads, kFloatBatch>(p.call, t, head0, base, thread);
        waitForEarlierKernel();
        letLaterKernelBegin();
        float* rows = reinterpret_cast<float*>(shared + kRowsAt);
        auto* flags = reinterpret_cast<std::int32_t*>(shared + kFlagsAt);
        const Keys keys = keysOf(p.call, t, split, N);
        const int tiles = (keys.end - keys.begin + N - 1) / N;

        float values[kRowTiles][kValueTiles][4] = {};
        float maximum[kRowTiles][2], sum[kRowTiles][2] = {}, sumSelected[kRowTiles][2] = {};
#pragma unroll
        for (int m = 0; m < kRowTiles; ++m)
            maximum[m][0] = maximum[m][1] = -INFINITY;

        Loader loader;
        const int group = thread / 8, groupLane = thread % 8;
        if (tiles > 0) {
            loader.look(keys, keys.begin, group);
            // Keys first: float32 queries are waited for, and what they wait for is closer.
            loader.load(p.call, keys, base + kTilesAt, flags, group, groupLane);
            if (!p.call.queryIsReady)
                loadQueries<Layout, D, M, kThreads, kFloatBatch>(p.call, t, head0, base, thread);
            commitCopies();
            loader.look(keys, keys.begin + N, group);
        }
        for (int tile = 0; tile < tiles; ++tile) {
            const int stage = tile % kStages;
            waitCopies<0>();
            __syncthreads();
            if (kStages > 1 && tile + 1 < tiles)
                loadNext(p, keys, loader, base, flags, tile + 1, group, groupLane);

            const std::uint32_t keyTile = base + kTilesAt + stage * kTileBytes;
            float scores[kRowTiles][kScoreTiles][4] = {};
            multiplyKeys(scores, base, keyTile, warpRow, warpColumn, lane);

            // Mask, scale to log2 units, and this warp's maxima to shared memory.
            std::int32_t flag[kScoreTiles][2];
#pragma unroll
            for (int n = 0; n < kScoreTiles; ++n) {
                const int key = warpColumn * (N / WN) + n * 8 + pair * 2;
                flag[n][0] = flags[stage * N + key];
                flag[n][1] = flags[stage * N + key + 1];
            }
#pragma unroll
            for (int m = 0; m < kRowTiles; ++m) {
#pragma unroll
                for (int half = 0; half < 2; ++half) {
                    float top = -INFINITY;
#pragma unroll
                    for (int n = 0; n < kScoreTiles; ++n) {
#pragma unroll
                        for (int i = 0; i < 2; ++i) {
                            float& s = scores[m][n][2 * half + i];
                            s = flag[n][i] != 0 ? s * kLog2e : -INFINITY;
                            top = fmaxf(top, s);
                        }
                    }
                    top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 1));
                    top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 2));
                    if (pair == 0)
                        rows[warpColumn * M + rowOf(warpRow, m, half, g)] = top;
                }
            }
            __syncthreads();

            // The maximum over all warps, exponentials, and the weights to shared memory.
#pragma unroll
            for (int m = 0; m < kRowTiles; ++m) {
#pragma unroll
                for (int half = 0; half < 2; ++half) {
                    const int row = rowOf(warpRow, m, half, g);
                    float top = maximum[m][half];
#pragma unroll
                    for (int w = 0; w < WN; ++w)
                        top = fmaxf(top, rows[w * M + row]);
                    // While every key so far was masked the maximum is -inf; 0 keeps -inf - -inf out.
                    const float reference = top == -INFINITY ? 0.0f : top;
                    const float shrink = exp2Fast(maximum[m][half] - reference);
                    maximum[m][half] = top;
                    float part = 0, partSelected = 0;
#pragma unroll
                    for (int n = 0; n < kScoreTiles; ++n) {
                        const float a = exp2Fast(scores[m][n][2 * half] - reference);
                        const float b = exp2Fast(scores[m][n][2 * half + 1] - reference);
                        part += a + b;
                        partSelected += (flag[n][0] > 1 ? a : 0.0f) + (flag[n][1] > 1 ? b : 0.0f);
                        const int key = warpColumn * (N / WN) + n * 8 + pair * 2;
                        *reinterpret_cast<std::uint32_t*>(shared + kWeightsAt + row * kWeightPitch + key * 2) =
                            packBfloat16(a, b);
                    }
                    sum[m][half] = sum[m][half] * shrink + part;
                    sumSelected[m][half] = sumSelected[m][half] * shrink + partSelected;
                    if (__any_sync(0xFFFFFFFFu, shrink != 1.0f)) {
#pragma unroll
                        for (int n = 0; n < kValueTiles; ++n) {
                            values[m][n][2 * half] *= shrink;
                            values[m][n][2 * half + 1] *= shrink;
                        }
                    }
                }
            }
            __syncthreads();

            multiplyValues(values, base + kWeightsAt, keyTile, warpRow, warpColumn, lane);
            if (kStages == 1 && tile + 1 < tiles) {
                __syncthreads(); // everybody is done with the only buffer
                loadNext(p, keys, loader, base, flags, tile + 1, group, groupLane);
            }
        }

        finish(p, t, split, head0, values, maximum, sum, sumSelected, rows, warpRow, warpColumn, g, pair);
    }

private:
    static __device__ __forceinline__ int rowOf(int warpRow, int m, int half, int g)
    {
        return warpRow * (M / WM) + m * 16 + half * 8 + g;
    }

    static __device__ __forceinline__ void loadNext(const Params& p, const Keys& keys, Loader& loader,
                                                    std::uint32_t base, std::int32_t* flags, int tile, int group,
                                                    int groupLane)
    {
        const int stage = tile % kStages;
        loader.load(p.call, keys, base + kTilesAt + stage * kTileBytes, flags + stage * N, group, groupLane);
        commitCopies();
        loader.look(keys, keys.begin + (tile + 1) * N, group); // positions early: the copies wait for them
    }

    static __device__ __forceinline__ void multiplyKeys(float (&scores)[kRowTiles][kScoreTiles][4],
                                                        std::uint32_t queries, std::uint32_t keyTile, int warpRow,
                                                        int warpColumn, int lane)
    {
        // A warp with few tiles would wait for each product before the next: two sums then, added at the end.
        constexpr bool kTwo = kRowTiles * kScoreTiles <= 2;
        float others[kTwo ? kRowTiles : 1][kTwo ? kScoreTiles : 1][4] = {};
#pragma unroll 3
        for (int step = 0; step < D / 32; ++step) {
            std::uint32_t a[kRowTiles][2][4];
#pragma unroll
            for (int m = 0; m < kRowTiles; ++m) {
#pragma unroll
                for (int half = 0; half < 2; ++half)
                    loadMatrix4(a[m][half], queries + Layout::offset(warpRow * (M / WM) + m * 16 + lane % 16,
                                                                     step * 4 + half * 2 + lane / 16));
            }
#pragma unroll
            for (int n = 0; n < kScoreTiles; ++n) {
                std::uint32_t b[4];
                loadMatrix4(b, keyTile + Layout::offset(warpColumn * (N / WN) + n * 8 + lane % 8, step * 4 + lane / 8));
#pragma unroll
                for (int m = 0; m < kRowTiles; ++m) {
                    multiplyAdd(scores[m][n], a[m][0], b[0], b[1]);
                    multiplyAdd(kTwo ? others[kTwo ? m : 0][kTwo ? n : 0] : scores[m][n], a[m][1], b[2], b[3]);
                }
            }
        }
        if constexpr (kTwo) {
#pragma unroll
            for (int m = 0; m < kRowTiles; ++m) {
#pragma unroll
                for (int n = 0; n < kScoreTiles; ++n) {
#pragma unroll
                    for (int i = 0; i < 4; ++i)
                        scores[m][n][i] += others[m][n][i];
                }
            }
        }
    }

    static __device__ __forceinline__ void multiplyValues(float (&values)[kRowTiles][kValueTiles][4],
                                                          std::uint32_t weights, std::uint32_t keyTile, int warpRow,
                                                          int warpColumn, int lane)
    {
#pragma unroll
        for (int step = 0; step < N / 16; ++step) {
            std::uint32_t a[kRowTiles][4];
#pragma unroll
            for (int m = 0; m < kRowTiles; ++m)
                loadMatrix4(a[m], weights + (warpRow * (M / WM) + m * 16 + lane % 16) * kWeightPitch
                                      + (step * 2 + lane / 16) * 16);
#pragma unroll
            for (int n = 0; n < kValueTiles; n += 2) {
                std::uint32_t b[4];
                loadMatrix4Transposed(b, keyTile + Layout::offset(step * 16 + lane % 16,
                                                                  warpColumn * (C / WN / 8) + n + lane / 16));
#pragma unroll
                for (int m = 0; m < kRowTiles; ++m) {
                    multiplyAdd(values[m][n], a[m], b[0], b[1]);
                    multiplyAdd(values[m][n + 1], a[m], b[2], b[3]);
                }
            }
        }
    }

    static __device__ __forceinline__ float sumOverWarps(float part, float* rows, int row, int warpColumn, int pair)
    {
        part += __shfl_xor_sync(0xFFFFFFFFu, part, 1);
        part += __shfl_xor_sync(0xFFFFFFFFu, part, 2);
        if (pair == 0)
            rows[warpColumn * M + row] = part;
        return part;
    }

    static __device__ __forceinline__ void finish(const Params& p, std::int32_t t, std::int32_t split,
                                                  std::int32_t head0,
                                                  const float (&values)[kRowTiles][kValueTiles][4],
                                                  const float (&maximum)[kRowTiles][2], const float (&sum)[kRowTiles][2],
                                                  const float (&sumSelected)[kRowTiles][2], float* rows, int warpRow,
                                                  int warpColumn, int g, int pair)
    {
        // Sums over the warps that shared a row, in the order of the warps; the selected ones first.
        float selected[kRowTiles][2], total[kRowTiles][2];
        for (int round = 0; round < 2; ++round) {
            __syncthreads();
#pragma unroll
            for (int m = 0; m < kRowTiles; ++m) {
#pragma unroll
                for (int half = 0; half < 2; ++half)
                    sumOverWarps(round == 0 ? sumSelected[m][half] : sum[m][half], rows,
                                 rowOf(warpRow, m, half, g), warpColumn, pair);
            }
            __syncthreads();
#pragma unroll
            for (int m = 0; m < kRowTiles; ++m) {
#pragma unroll
                for (int half = 0; half < 2; ++half) {
                    float all = 0;
#pragma unroll
                    for (int w = 0; w < WN; ++w)
                        all += rows[w * M + rowOf(warpRow, m, half, g)];
                    if (round == 0)
                        selected[m][half] = all;
                    else
                        total[m][half] = all;
                }
            }
        }
#pragma unroll
        for (int m = 0; m < kRowTiles; ++m) {
#pragma unroll
            for (int half = 0; half < 2; ++half) {
                const std::int32_t head = head0 + rowOf(warpRow, m, half, g);
                if (head >= p.call.heads)
                    continue;
                if (warpColumn == 0 && pair == 0)
                    storeStats(p, t, split, head, maximum[m][half], total[m][half], selected[m][half]);
                if (p.call.splits > 1 && maximum[m][half] == -INFINITY)
                    continue; // the merge reads no values of an empty part
                const float inverse = total[m][half] == 0.0f ? 0.0f : 1.0f / total[m][half];
                const ResultRow row(p, t, split, head, C, inverse);
                row.template store<kValueTiles>(warpColumn * (C / WN) + pair * 2, [&](int n) {
                    return float2{values[m][n][2 * half], values[m][n][2 * half + 1]};
                });
            }
        }
    }
};

template <class K>
__global__ void __launch_bounds__(K::kThreads, 1) mlaMmaKernel(const __grid_constant__ Params p)
{
    extern __shared__ __align__(128) unsigned char shared[];
    K::run(p, shared);
}

template <int C, int R, int M, int N, int WM, int WN, int kStages, bool kFloat8>
void launch(const Params& p, cudaStream_t stream)
{
    using K = Kernel<C, R, M, N, WM, WN, kStages, kFloat8>;
    check(cudaFuncSetAttribute(mlaMmaKernel<K>, cudaFuncAttributeMaxDynamicSharedMemorySize, K::kBytes),
          "Asking for shared memory for attention");
    const std::int64_t blocks = static_cast<std::int64_t>((p.call.heads + M - 1) / M) * p.call.splits * p.call.queries;
    launchKernel(mlaMmaKernel<K>, dim3(static_cast<unsigned>(blocks)), K::kThreads, K::kBytes, stream,
                 p.call.overlapLaunch, p, "Launching attention");
}

int sharedMemoryLimit()
{
    int device = 0, bytes = 0;
    check(cudaGetDevice(&device), "Reading the current device");
    check(cudaDeviceGetAttribute(&bytes, cudaDevAttrMaxSharedMemoryPerBlockOptin, device),
          "Reading the shared memory limit");
    return bytes;
}

template <bool kFloat8>
void launchWide(const Params& p, cudaStream_t stream, bool narrow)
{
    const int limit = sharedMemoryLimit();
    if (p.call.heads <= 16)
        launch<512, 64, 16, 32, 1, 4, 2, kFloat8>(p, stream);
    else if (narrow && limit >= Kernel<512, 64, 32, 64, 2, 4, 2, kFloat8>::kBytes)
        launch<512, 64, 32, 64, 2, 4, 2, kFloat8>(p, stream);
    else if (p.call.heads <= 32 || limit < Kernel<512, 64, 64, 32, 2, 4, 2, kFloat8>::kBytes)
        launch<512, 64, 32, 32, 2, 4, 1, kFloat8>(p, stream);
    else if (limit < Kernel<512, 64, 64, 64, 2, 4, 2, kFloat8>::kBytes)
        launch<512, 64, 64, 32, 2, 4, 2, kFloat8>(p, stream);
    else
        launch<512, 64, 64, 64, 2, 4, 2, kFloat8>(p, stream);
}

} // namespace

bool mmaCovers(const MlaCall& call)
{
    if (call.kv_lora_rank == 512 && call.rope == 64)
        return call.format != MlaFormat::Float32;
    return call.kv_lora_rank == 128 && call.rope == 32 && call.format == MlaFormat::Bfloat16;
}

std::int32_t mmaTileHeads(const MlaCall& call, bool narrow)
{
    return call.heads <= 16 || call.kv_lora_rank == 128 ? 16 : call.heads <= 32 || narrow ? 32 : 64;
}

void launchMma(const Params& p, CUstream_st* stream, bool narrow)
{
    if (p.call.kv_lora_rank == 128)
        launch<128, 32, 16, 32, 1, 4, 2, false>(p, stream);
    else if (p.call.format == MlaFormat::Float8Record)
        launchWide<true>(p, stream, narrow);
    else
        launchWide<false>(p, stream, narrow);
}

} // namespace sightline::cuda::mla
