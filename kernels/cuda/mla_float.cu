// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/check.h"
#include "kernels/cuda/mla_device.cuh"

// float32 attention with plain multiply-adds, for small models whose results must agree with the CPU engine to
// rounding. One block: kHeads heads of one query over one part of its keys, 32 keys at a time; a lane owns a key while
// scores are computed and a thread owns columns while values are summed.

namespace sightline::cuda::mla {

namespace {

constexpr int kKeys = 32;
constexpr int kThreads = 128;
constexpr int kHeads = 8;
constexpr int kHeadsPerWarp = kHeads / (kThreads / 32);

struct Sizes {
    int width, pitch; // floats of a row, and of a row in shared memory: 4 more, against bank conflicts
    __host__ __device__ explicit Sizes(const MlaCall& call)
        : width(call.kv_lora_rank + call.rope), pitch(call.kv_lora_rank + call.rope + 4)
    {
    }
    __host__ __device__ int bytes() const { return ((kHeads + kKeys) * pitch + kHeads * kKeys + kHeads) * 4; }
};

/// kColumns columns of the result per thread: kColumns * kThreads >= C.
template <int kColumns>
__global__ void __launch_bounds__(kThreads) mlaFloatKernel(const __grid_constant__ Params p)
{
    extern __shared__ __align__(16) float sharedFloats[];
    const MlaCall& call = p.call;
    const Sizes size(call);
    float* queries = sharedFloats;                // [kHeads][pitch]
    float* tile = queries + kHeads * size.pitch;  // [kKeys][pitch]
    float* weights = tile + kKeys * size.pitch;   // [kHeads][kKeys]
    float* shrinks = weights + kHeads * kKeys;    // [kHeads]
    const int thread = static_cast<int>(threadIdx.x), lane = thread % 32, warp = thread / 32;
    const std::int32_t headTiles = (call.heads + kHeads - 1) / kHeads;
    const std::int32_t head0 = static_cast<std::int32_t>(blockIdx.x % headTiles) * kHeads;
    const std::uint32_t rest = blockIdx.x / headTiles;
    const auto split = static_cast<std::int32_t>(rest % call.splits);
    const auto t = static_cast<std::int32_t>(rest / call.splits);
    letLaterKernelBegin();
    const Keys keys = keysOf(call, t, split, kKeys);
    const int quads = size.width / 4, C = call.kv_lora_rank;

    const float* q = static_cast<const float*>(call.q) + (static_cast<std::int64_t>(t) * call.heads + head0) * size.width;
    for (int i = thread; i < kHeads * quads; i += kThreads) {
        const int row = i / quads, quad = i % quads;
        const float4 v = head0 + row < call.heads ? __ldg(reinterpret_cast<const float4*>(q) + i) : float4{0, 0, 0, 0};
        *reinterpret_cast<float4*>(queries + row * size.pitch + quad * 4) = v;
    }

    float values[kHeads][kColumns] = {};
    float maximum[kHeadsPerWarp], sum[kHeadsPerWarp] = {}, sumSelected[kHeadsPerWarp] = {};
#pragma unroll
    for (int i = 0; i < kHeadsPerWarp; ++i)
        maximum[i] = -INFINITY;

    for (std::int32_t key0 = keys.begin; key0 < keys.end; key0 += kKeys) {
        __syncthreads(); // the previous tile is done with, and the queries are there
        // 16 lanes share a row: a warp reads two rows at a time.
        const int rowLane = thread % 16;
#pragma unroll
        for (int i = 0; i < kKeys / (kThreads / 16); ++i) {
            const int row = thread / 16 + i * (kThreads / 16);
            const std::int32_t position = keys.position(key0 + row);
            const auto* from = reinterpret_cast<const float4*>(static_cast<const char*>(call.cache)
                                                               + (position < 0 ? 0 : position) * call.rowBytes);
            for (int quad = rowLane; quad < quads; quad += 16)
                copyAsync16(sharedAddress(tile + row * size.pitch + quad * 4), from + quad, position >= 0);
        }
        commitCopies();
        const std::int32_t flags = keys.flags(keys.position(key0 + lane)); // of this lane's key
        waitCopies<0>();
        __syncthreads();

        float scores[kHeadsPerWarp][4] = {}; // four partial sums: shorter chains and less rounding
        const float* key = tile + lane * size.pitch;
        const float* query = queries + warp * kHeadsPerWarp * size.pitch;
#pragma unroll 4
        for (int quad = 0; quad < quads; ++quad) {
            const float4 k = *reinterpret_cast<const float4*>(key + quad * 4);
#pragma unroll
            for (int i = 0; i < kHeadsPerWarp; ++i) {
                const float4 x = *reinterpret_cast<const float4*>(query + i * size.pitch + quad * 4);
                scores[i][0] = fmaf(x.x, k.x, scores[i][0]);
                scores[i][1] = fmaf(x.y, k.y, scores[i][1]);
                scores[i][2] = fmaf(x.z, k.z, scores[i][2]);
                scores[i][3] = fmaf(x.w, k.w, scores[i][3]);
            }
        }
#pragma unroll
        for (int i = 0; i < kHeadsPerWarp; ++i) {
            const float score = flags != 0
                                    ? ((scores[i][0] + scores[i][1]) + (scores[i][2] + scores[i][3])) * kLog2e
                                    : -INFINITY;
            float top = score;
            for (int step = 16; step > 0; step /= 2)
                top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, step));
            top = fmaxf(top, maximum[i]);
            const float reference = top == -INFINITY ? 0.0f : top;
            const float weight = exp2f(score - reference);
            const float shrink = exp2f(maximum[i] - reference);
            maximum[i] = top;
            sum[i] = sum[i] * shrink + weight; // this lane's share; summed over lanes at the end
            sumSelected[i] = sumSelected[i] * shrink + (flags > 1 ? weight : 0.0f);
            weights[(warp * kHeadsPerWarp + i) * kKeys + lane] = weight;
            if (lane == 0)
                shrinks[warp * kHeadsPerWarp + i] = shrink;
        }
        __syncthreads();

#pragma unroll
        for (int h = 0; h < kHeads; ++h) {
            const float shrink = shrinks[h];
#pragma unroll
            for (int c = 0; c < kColumns; ++c)
                values[h][c] *= shrink;
        }
#pragma unroll 2
        for (int j = 0; j < kKeys; j += 4) {
            float v[4][kColumns];
#pragma unroll
            for (int i = 0; i < 4; ++i) {
#pragma unroll
                for (int c = 0; c < kColumns; ++c) {
                    const int column = c * kThreads + thread;
                    v[i][c] = column < C ? tile[(j + i) * size.pitch + column] : 0.0f;
                }
            }
#pragma unroll
            for (int h = 0; h < kHeads; ++h) {
                const float4 w = *reinterpret_cast<const float4*>(weights + h * kKeys + j);
#pragma unroll
                for (int c = 0; c < kColumns; ++c) {
                    values[h][c] = fmaf(w.x, v[0][c], values[h][c]);
                    values[h][c] = fmaf(w.y, v[1][c], values[h][c]);
                    values[h][c] = fmaf(w.z, v[2][c], values[h][c]);
                    values[h][c] = fmaf(w.w, v[3][c], values[h][c]);
                }
            }
        }
    }

    __syncthreads();
#pragma unroll
    for (int i = 0; i < kHeadsPerWarp; ++i) {
        float total = sum[i], selected = sumSelected[i];
        for (int step = 16; step > 0; step /= 2) {
            total += __shfl_xor_sync(0xFFFFFFFFu, total, step);
            selected += __shfl_xor_sync(0xFFFFFFFFu, selected, step);
        }
        const int h = warp * kHeadsPerWarp + i;
        if (lane == 0) {
            weights[h] = total; // -inf, 0, 0 where nothing was seen
            if (head0 + h < call.heads)
                storeStats(p, t, split, head0 + h, maximum[i], total, selected);
        }
    }
    __syncthreads();
#pragma unroll
    for (int h = 0; h < kHeads; ++h) {
        if (head0 + h >= call.heads)
            continue;
        const float total = weights[h];
        const float inverse = total == 0.0f ? 0.0f : 1.0f / total;
        const std::int64_t row = static_cast<std::int64_t>(t) * call.heads + head0 + h;
#pragma unroll
        for (int c = 0; c < kColumns; ++c) {
            const int column = c * kThreads + thread;
            if (column >= C)
                continue;
            if (call.splits > 1) {
                const std::int64_t rows = static_cast<std::int64_t>(call.queries) * call.heads;
                p.partial[(split * rows + row) * C + column] = values[h][c];
            } else if (call.outBfloat16) {
                static_cast<__nv_bfloat16*>(call.out)[row * C + column] = __float2bfloat16(values[h][c] * inverse);
            } else {
                static_cast<float*>(call.out)[row * C + column] = values[h][c] * inverse;
            }
        }
    }
}

template <int kColumns>
void launch(const Params& p, cudaStream_t stream)
{
    const Sizes size(p.call);
    check(cudaFuncSetAttribute(mlaFloatKernel<kColumns>, cudaFuncAttributeMaxDynamicSharedMemorySize, size.bytes()),
          "Asking for shared memory for float32 attention");
    const std::int64_t blocks =
        static_cast<std::int64_t>((p.call.heads + kHeads - 1) / kHeads) * p.call.splits * p.call.queries;
    mlaFloatKernel<kColumns><<<static_cast<unsigned>(blocks), kThreads, static_cast<std::size_t>(size.bytes()), stream>>>(p);
    check(cudaGetLastError(), "Launching float32 attention");
}

} // namespace

void launchFloat(const Params& p, CUstream_st* stream)
{
    const int columns = (p.call.kv_lora_rank + kThreads - 1) / kThreads;
    if (columns == 1)
        launch<1>(p, stream);
    else if (columns == 2)
        launch<2>(p, stream);
    else
        launch<4>(p, stream);
}

} // namespace sightline::cuda::mla
