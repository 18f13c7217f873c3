// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/mla_device.cuh"

// float32 attention of a few queries for small models (128 + 32). A step's time here is latency, not arithmetic, so a
// block has all the keys it can hold on their way at once, and eight warps share the sums: each takes an eighth of the
// dimensions of every score and an eighth of the keys of every value. With two, four or eight parts they form a
// cluster that merges itself through distributed shared memory: one kernel, no workspace.

namespace sightline::cuda::mla {

namespace {

constexpr int C = 128, R = 32, D = C + R;
constexpr int kThreads = 256, kWarps = kThreads / 32;
constexpr int kPitch = D + 4; // floats; 4 more against bank conflicts
constexpr int kStages = 2;

__device__ __forceinline__ int clusterRank()
{
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900
    std::uint32_t rank;
    asm volatile("mov.u32 %0, %%cluster_ctarank;" : "=r"(rank));
    return static_cast<int>(rank);
#else
    return 0;
#endif
}

/// All threads of all blocks of the cluster; what they wrote to shared memory is visible afterwards.
__device__ __forceinline__ void clusterBarrier()
{
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900
    asm volatile("barrier.cluster.arrive.release.aligned;\nbarrier.cluster.wait.acquire.aligned;" ::: "memory");
#endif
}

/// The 16 bytes that block `rank` of the cluster has where this block has `mine`.
__device__ __forceinline__ float4 loadFromBlock(const float* mine, int rank)
{
    float4 v{};
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900
    asm volatile("{\n.reg .b32 remote;\n"
                 "mapa.shared::cluster.u32 remote, %4, %5;\n"
                 "ld.shared::cluster.v4.f32 {%0, %1, %2, %3}, [remote];\n}\n"
                 : "=f"(v.x), "=f"(v.y), "=f"(v.z), "=f"(v.w)
                 : "r"(sharedAddress(mine)), "r"(rank)
                 : "memory");
#endif
    return v;
}

__device__ __forceinline__ float sumOfWarp(float x)
{
    for (int i = 16; i > 0; i /= 2)
        x += __shfl_xor_sync(0xFFFFFFFFu, x, i);
    return x;
}

__device__ __forceinline__ void addScaled(float4& to, float w, const float4& v)
{
    to.x = fmaf(w, v.x, to.x);
    to.y = fmaf(w, v.y, to.y);
    to.z = fmaf(w, v.z, to.z);
    to.w = fmaf(w, v.w, to.w);
}

/// z of one head, columns 4 lane .. 4 lane + 3.
__device__ __forceinline__ void storeResult(const MlaCall& call, std::int64_t row, int lane, const float4& v,
                                            float inverse)
{
    const std::int64_t at = row * C + lane * 4;
    if (call.outBfloat16)
        *reinterpret_cast<uint2*>(static_cast<__nv_bfloat16*>(call.out) + at) =
            uint2{packBfloat16(v.x * inverse, v.y * inverse), packBfloat16(v.z * inverse, v.w * inverse)};
    else
        *reinterpret_cast<float4*>(static_cast<float*>(call.out) + at) =
            float4{v.x * inverse, v.y * inverse, v.z * inverse, v.w * inverse};
}

/// kHeads heads of one query over one part of its keys, kTile keys a step.
template <int kHeads, int kTile, bool kCluster>
struct Decode {
    static constexpr int kEach = kTile / 32;         // keys of a lane while scores are computed
    static constexpr int kQuads = D / 4 / kWarps;    // float4 of a row that a warp multiplies
    static constexpr int kKeysOfWarp = kTile / kWarps;
    static_assert(D / 4 % kWarps == 0 && kKeysOfWarp % 4 == 0 && kHeads <= kWarps);

    // Shared memory, in floats
    static constexpr int kTilesAt = kHeads * kPitch;
    static constexpr int kSharesAt = kTilesAt + kStages * kTile * kPitch; // scores of a warp's dimensions
    static constexpr int kWeightsAt = kSharesAt + kWarps * kHeads * kTile;
    static constexpr int kShrinksAt = kWeightsAt + kHeads * kTile;
    static constexpr int kStatsAt = kShrinksAt + kWarps;                  // float4 [kHeads]
    static constexpr int kResultsAt = kStatsAt + kHeads * 4;              // [kHeads][C], only in a cluster
    static constexpr int kFlagsAt = kResultsAt + (kCluster ? kHeads * C : 0);
    static constexpr int kBytes = (kFlagsAt + kStages * kTile) * 4;
    static_assert(kWarps * kHeads * C <= kStages * kTile * kPitch, "the sums of the warps reuse the tiles");

    static __device__ __forceinline__ void load(const MlaCall& call, const Keys& keys, float* shared, int tile, int thread)
    {
        const int stage = tile % kStages, lane = thread % 8;
        std::int32_t position[kTile / 32];
#pragma unroll
        for (int i = 0; i < kTile / 32; ++i)
            position[i] = keys.position(keys.begin + tile * kTile + thread / 8 + i * 32);
#pragma unroll
        for (int i = 0; i < kTile / 32; ++i) {
            const int row = thread / 8 + i * 32;
            const char* from = static_cast<const char*>(call.cache) + (position[i] < 0 ? 0 : position[i]) * call.rowBytes;
            const std::uint32_t to = sharedAddress(shared + kTilesAt + (stage * kTile + row) * kPitch);
#pragma unroll
            for (int chunk = 0; chunk < D / 4; chunk += 8)
                copyAsync16(to + (chunk + lane) * 16, from + (chunk + lane) * 16, position[i] >= 0);
            if (lane == 0)
                reinterpret_cast<std::int32_t*>(shared + kFlagsAt)[stage * kTile + row] = keys.flags(position[i]);
        }
    }

    static __device__ __forceinline__ void run(const Params& p, float* shared)
    {
        const MlaCall& call = p.call;
        const int thread = static_cast<int>(threadIdx.x), lane = thread % 32, warp = thread / 32;
        waitForEarlierKernel();
        letLaterKernelBegin();
        const auto split = static_cast<std::int32_t>(blockIdx.x % call.splits); // neighbours: a cluster
        const std::uint32_t rest = blockIdx.x / call.splits;
        const std::int32_t headTiles = (call.heads + kHeads - 1) / kHeads;
        const std::int32_t head0 = static_cast<std::int32_t>(rest % headTiles) * kHeads;
        const auto t = static_cast<std::int32_t>(rest / headTiles);
        const Keys keys = keysOf(call, t, split, kTile);
        const int tiles = (keys.end - keys.begin + kTile - 1) / kTile;

        const char* q = static_cast<const char*>(call.q) + (static_cast<std::int64_t>(t) * call.heads + head0) * (D * 4);
        for (int i = thread; i < kHeads * (D / 4); i += kThreads) {
            const int row = i / (D / 4), quad = i % (D / 4);
            const bool valid = head0 + row < call.heads;
            copyAsync16(sharedAddress(shared + row * kPitch + quad * 4), valid ? q + i * 16 : q, valid);
        }
        for (int i = 0; i < kStages; ++i) {
            if (i < tiles)
                load(call, keys, shared, i, thread);
            commitCopies();
        }

        float4 values[kHeads];
#pragma unroll
        for (int h = 0; h < kHeads; ++h)
            values[h] = float4{0, 0, 0, 0};
        float maximum = -INFINITY, sum = 0, sumSelected = 0; // of head `warp`; sums: this lane's share
        for (int tile = 0; tile < tiles; ++tile) {
            waitCopies<kStages - 1>();
            __syncthreads();
            const float* rows = shared + kTilesAt + tile % kStages * kTile * kPitch;
            multiplyKeys(shared, rows, warp, lane);
            __syncthreads();
            if (warp < kHeads) {
                const auto* flags = reinterpret_cast<const std::int32_t*>(shared + kFlagsAt) + tile % kStages * kTile;
                weigh(shared, flags, warp, lane, maximum, sum, sumSelected);
            }
            __syncthreads();
            addValues(values, shared, rows, warp, lane);
            __syncthreads(); // the buffer and the weights are done with
            if (tile + kStages < tiles)
                load(call, keys, shared, tile + kStages, thread);
            commitCopies();
        }
        waitCopies<0>(); // the queries, when there was no key
        sum = sumOfWarp(sum);
        sumSelected = sumOfWarp(sumSelected);
        finish(p, t, split, head0, shared, values, {maximum, sum, sumSelected, 0}, warp, lane);
    }

private:
    static __device__ __forceinline__ void multiplyKeys(float* shared, const float* rows, int warp, int lane)
    {
        float scores[kHeads][kEach] = {};
#pragma unroll
        for (int quad = 0; quad < kQuads; ++quad) {
            const int at = (warp * kQuads + quad) * 4;
            float4 key[kEach];
#pragma unroll
            for (int j = 0; j < kEach; ++j)
                key[j] = *reinterpret_cast<const float4*>(rows + (lane + 32 * j) * kPitch + at);
#pragma unroll
            for (int h = 0; h < kHeads; ++h) {
                const float4 x = *reinterpret_cast<const float4*>(shared + h * kPitch + at);
#pragma unroll
                for (int j = 0; j < kEach; ++j) {
                    scores[h][j] = fmaf(x.x, key[j].x, scores[h][j]);
                    scores[h][j] = fmaf(x.y, key[j].y, scores[h][j]);
                    scores[h][j] = fmaf(x.z, key[j].z, scores[h][j]);
                    scores[h][j] = fmaf(x.w, key[j].w, scores[h][j]);
                }
            }
        }
#pragma unroll
        for (int h = 0; h < kHeads; ++h) {
#pragma unroll
            for (int j = 0; j < kEach; ++j)
                shared[kSharesAt + (warp * kHeads + h) * kTile + lane + 32 * j] = scores[h][j];
        }
    }

    static __device__ __forceinline__ void weigh(float* shared, const std::int32_t* flags, int head, int lane,
                                                 float& maximum, float& sum, float& sumSelected)
    {
        float scores[kEach], top = maximum;
#pragma unroll
        for (int j = 0; j < kEach; ++j) {
            float shares[kWarps];
#pragma unroll
            for (int w = 0; w < kWarps; ++w)
                shares[w] = shared[kSharesAt + (w * kHeads + head) * kTile + lane + 32 * j];
            const float score = ((shares[0] + shares[1]) + (shares[2] + shares[3]))
                                + ((shares[4] + shares[5]) + (shares[6] + shares[7]));
            scores[j] = flags[lane + 32 * j] != 0 ? score * kLog2e : -INFINITY;
            top = fmaxf(top, scores[j]);
        }
        for (int step = 16; step > 0; step /= 2)
            top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, step));
        const float reference = top == -INFINITY ? 0.0f : top; // all masked so far: keep -inf - -inf out
        const float shrink = exp2f(maximum - reference);
        maximum = top;
        sum *= shrink;
        sumSelected *= shrink;
#pragma unroll
        for (int j = 0; j < kEach; ++j) {
            const float weight = exp2f(scores[j] - reference);
            sum += weight;
            sumSelected += flags[lane + 32 * j] > 1 ? weight : 0.0f;
            shared[kWeightsAt + head * kTile + lane + 32 * j] = weight;
        }
        if (lane == 0)
            shared[kShrinksAt + head] = shrink;
    }

    static __device__ __forceinline__ void addValues(float4 (&values)[kHeads], const float* shared, const float* rows,
                                                     int warp, int lane)
    {
#pragma unroll
        for (int h = 0; h < kHeads; ++h) {
            const float shrink = shared[kShrinksAt + h];
            values[h] = {values[h].x * shrink, values[h].y * shrink, values[h].z * shrink, values[h].w * shrink};
        }
#pragma unroll
        for (int j = 0; j < kKeysOfWarp; j += 4) {
            const int key = warp * kKeysOfWarp + j;
            float4 v[4];
#pragma unroll
            for (int i = 0; i < 4; ++i)
                v[i] = *reinterpret_cast<const float4*>(rows + (key + i) * kPitch + lane * 4);
#pragma unroll
            for (int h = 0; h < kHeads; ++h) {
                const float4 w = *reinterpret_cast<const float4*>(shared + kWeightsAt + h * kTile + key);
                addScaled(values[h], w.x, v[0]);
                addScaled(values[h], w.y, v[1]);
                addScaled(values[h], w.z, v[2]);
                addScaled(values[h], w.w, v[3]);
            }
        }
    }

    /// Adds up the warps' sums (warp h: head h) and writes a part, the result, or the cluster's result.
    static __device__ __forceinline__ void finish(const Params& p, std::int32_t t, std::int32_t split,
                                                  std::int32_t head0, float* shared, const float4 (&values)[kHeads],
                                                  float4 stats, int warp, int lane)
    {
        const MlaCall& call = p.call;
        float* sums = shared + kTilesAt; // every warp is past its last look at the tiles
#pragma unroll
        for (int h = 0; h < kHeads; ++h)
            *reinterpret_cast<float4*>(sums + (warp * kHeads + h) * C + lane * 4) = values[h];
        __syncthreads();
        const std::int32_t head = head0 + warp;
        const bool used = warp < kHeads && head < call.heads;
        const std::int64_t row = static_cast<std::int64_t>(t) * call.heads + head;
        float4 total{0, 0, 0, 0};
        if (used) {
#pragma unroll
            for (int w = 0; w < kWarps; ++w) {
                const float4 v = *reinterpret_cast<const float4*>(sums + (w * kHeads + warp) * C + lane * 4);
                total = {total.x + v.x, total.y + v.y, total.z + v.z, total.w + v.w};
            }
        }
        if constexpr (!kCluster) {
            if (!used)
                return;
            if (lane == 0)
                storeStats(p, t, split, head, stats.x, stats.y, stats.z);
            if (call.splits > 1) {
                const std::int64_t rows = static_cast<std::int64_t>(call.queries) * call.heads;
                *reinterpret_cast<float4*>(p.partial + (split * rows + row) * C + lane * 4) = total;
            } else {
                storeResult(call, row, lane, total, stats.y == 0.0f ? 0.0f : 1.0f / stats.y);
            }
        } else {
            if (used) {
                *reinterpret_cast<float4*>(shared + kResultsAt + warp * C + lane * 4) = total;
                if (lane == 0)
                    *reinterpret_cast<float4*>(shared + kStatsAt + warp * 4) = stats;
            }
            clusterBarrier();
            if (used && warp % call.splits == clusterRank())
                mergeCluster(call, row, shared, warp, lane);
            clusterBarrier(); // nobody leaves while its shared memory is read
        }
    }

    static __device__ __forceinline__ void mergeCluster(const MlaCall& call, std::int64_t row, const float* shared,
                                                        int warp, int lane)
    {
        float4 stats[8], v[8];
#pragma unroll
        for (int s = 0; s < 8; ++s) {
            stats[s] = {-INFINITY, 0, 0, 0};
            v[s] = {0, 0, 0, 0};
            if (s < call.splits) {
                stats[s] = loadFromBlock(shared + kStatsAt + warp * 4, s);
                v[s] = loadFromBlock(shared + kResultsAt + warp * C + lane * 4, s);
            }
        }
        float top = -INFINITY;
#pragma unroll
        for (int s = 0; s < 8; ++s)
            top = fmaxf(top, stats[s].x);
        const float reference = top == -INFINITY ? 0.0f : top;
        float sum = 0, sumSelected = 0;
        float4 total{0, 0, 0, 0};
#pragma unroll
        for (int s = 0; s < 8; ++s) {
            const float weight = exp2f(stats[s].x - reference);
            sum = fmaf(weight, stats[s].y, sum);
            sumSelected = fmaf(weight, stats[s].z, sumSelected);
            addScaled(total, weight, v[s]);
        }
        storeResult(call, row, lane, total, sum == 0.0f ? 0.0f : 1.0f / sum);
        if (lane == 0) {
            if (call.lse != nullptr)
                call.lse[row] = (top + log2f(sum)) * kLn2;
            if (call.lseSelected != nullptr)
                call.lseSelected[row] = (top + log2f(sumSelected)) * kLn2;
        }
    }
};

template <class K>
__global__ void __launch_bounds__(kThreads) mlaFloatDecodeKernel(const __grid_constant__ Params p)
{
    extern __shared__ __align__(16) float sharedFloats[];
    K::run(p, sharedFloats);
}

template <int kHeads, int kTile, bool kCluster>
void launch(const Params& p, CUstream_st* stream)
{
    using K = Decode<kHeads, kTile, kCluster>;
    check(cudaFuncSetAttribute(mlaFloatDecodeKernel<K>, cudaFuncAttributeMaxDynamicSharedMemorySize, K::kBytes),
          "Asking for shared memory for float32 attention");
    const std::int64_t blocks =
        static_cast<std::int64_t>((p.call.heads + kHeads - 1) / kHeads) * p.call.splits * p.call.queries;
    launchKernel(mlaFloatDecodeKernel<K>, dim3(static_cast<unsigned>(blocks)), kThreads, K::kBytes, stream,
                 p.call.overlapLaunch, p, "Launching float32 attention", kCluster ? p.call.splits : 1);
}

} // namespace

bool launchFloatDecode(const Params& p, CUstream_st* stream)
{
    const std::int32_t splits = p.call.splits;
    const bool cluster = (splits == 2 || splits == 4 || splits == 8) && earlyLaunchWorks();
    const bool six = p.call.heads <= 6;
    if (cluster)
        six ? launch<6, 32, true>(p, stream) : launch<8, 32, true>(p, stream);
    else
        six ? launch<6, 64, false>(p, stream) : launch<8, 64, false>(p, stream);
    return cluster;
}

} // namespace sightline::cuda::mla
