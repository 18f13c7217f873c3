// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/mla_front.h"

#include "kernels/cuda/device.cuh"
#include "kernels/cuda/gemv_narrow_core.cuh"
#include "kernels/cuda/quantize_core.cuh"

namespace sightline::cuda {

namespace {

constexpr int kThreads = 128;
constexpr int kWarps = kThreads / kWarp;
constexpr int kMaxRank = 4096;
constexpr int kMaxIndexDim = 256;
constexpr int kKeyLanes = 16, kKeyRows = 8; // of W_UK: lanes to a row of 128 columns, rows of a lane

// Where pair i lies and what it is turned by.
__device__ void ropePair(const Rope& rope, int i, int& a, int& b)
{
    const bool interleaved = rope.layout == RopeLayout::Interleaved;
    a = interleaved ? 2 * i : i;
    b = interleaved ? 2 * i + 1 : i + rope.dims / 2;
}

__device__ void rotate(const Rope& rope, std::int64_t position, int i, float& a, float& b)
{
    const std::int64_t at = position * (rope.dims / 2) + i;
    const float c = rope.cosine[at], s = rope.sine[at], turned = a * c - b * s;
    b = a * s + b * c;
    a = turned;
}

__global__ void __launch_bounds__(kThreads) ropeKernel(float* x, std::int64_t xRow, std::int64_t xHead,
                                                       const __grid_constant__ Rope rope, const std::int32_t* position,
                                                       std::int64_t first, std::int64_t heads)
{
    letSuccessorStart();
    waitForPredecessor();
    const std::int64_t t = blockIdx.x, p = first + (position ? *position : 0) + t;
    const int half = rope.dims / 2;
    for (std::int64_t i = blockIdx.y * kThreads + threadIdx.x; i < heads * half; i += static_cast<std::int64_t>(gridDim.y) * kThreads) {
        float* v = x + t * xRow + i / half * xHead;
        int a, b;
        ropePair(rope, static_cast<int>(i % half), a, b);
        rotate(rope, p, static_cast<int>(i % half), v[a], v[b]);
    }
}

__device__ void writeLatent(const MlaFront& f, std::int64_t t, std::int64_t p, float* values, float* scratch)
{
    const int tid = static_cast<int>(threadIdx.x), lane = tid % kWarp, dims = f.rope.dims;
    const float* in = f.kv + t * f.kvRow;
    float sum = 0;
    for (int i = tid; i < f.rank; i += kThreads) {
        values[i] = in[i];
        sum = fmaf(in[i], in[i], sum);
    }
    const float inverse = 1.0f / sqrtf(blockSum(sum, scratch) / static_cast<float>(f.rank) + f.latentEps);
    for (int i = tid; i < f.rank; i += kThreads)
        values[i] *= inverse * f.latentNorm[i];
    __syncthreads();

    const int elements = f.rank + dims;
    auto* f32 = static_cast<float*>(f.cache) + p * elements;
    auto* bf16 = static_cast<bfloat16*>(f.cache) + p * elements;
    const int groups = f.rank / 128, recordBytes = f.rank + groups * 4 + dims * 2;
    auto* record = static_cast<unsigned char*>(f.cache) + p * recordBytes;
    bfloat16* ropeBf16 = bf16 + f.rank;
    if (f.cacheFormat == CacheFormat::Fp8) {
        ropeBf16 = reinterpret_cast<bfloat16*>(record + f.rank + groups * 4);
        for (int g = tid / kWarp; g < groups; g += kWarps) {
            const float* v = values + g * 128 + lane * 4;
            const float amax = warpMax(fmaxf(fmaxf(fabsf(v[0]), fabsf(v[1])), fmaxf(fabsf(v[2]), fabsf(v[3]))));
            const float factor = blockFactor(amax, true);
            std::uint32_t word = 0;
            for (int i = 0; i < 4; ++i)
                word |= static_cast<std::uint32_t>(toFloat8E4m3(v[i] / factor).bits) << (8 * i);
            reinterpret_cast<std::uint32_t*>(record)[g * 32 + lane] = word;
            if (lane == 0)
                reinterpret_cast<float*>(record + f.rank)[g] = factor;
        }
    } else {
        for (int i = tid; i < f.rank; i += kThreads) {
            if (f.cacheFormat == CacheFormat::F32)
                f32[i] = values[i];
            else
                bf16[i] = toBfloat16(values[i]);
        }
    }
    for (int i = tid; i < dims / 2; i += kThreads) {
        int a, b;
        ropePair(f.rope, i, a, b);
        float va = in[f.rank + a], vb = in[f.rank + b];
        rotate(f.rope, p, i, va, vb);
        if (f.cacheFormat == CacheFormat::F32) {
            f32[f.rank + a] = va;
            f32[f.rank + b] = vb;
        } else {
            ropeBf16[a] = toBfloat16(va);
            ropeBf16[b] = toBfloat16(vb);
        }
    }
}

// One warp: rotates `values` [dim] in shared memory and writes them in `format`. Returns the factor (1 unless Fp8).
__device__ float finishIndexVector(const Rope& rope, std::int64_t p, int dim, bool powerOfTwo, CacheFormat format,
                                   float* values, void* out, std::int64_t outRow)
{
    const int lane = static_cast<int>(threadIdx.x) % kWarp;
    for (int i = lane; i < rope.dims / 2; i += kWarp) {
        int a, b;
        ropePair(rope, i, a, b);
        rotate(rope, p, i, values[a], values[b]);
    }
    __syncwarp();
    float factor = 1;
    if (format == CacheFormat::Fp8) {
        float amax = 0;
        for (int i = lane; i < dim; i += kWarp)
            amax = fmaxf(amax, fabsf(values[i]));
        factor = blockFactor(warpMax(amax), powerOfTwo);
    }
    for (int i = lane; i < dim; i += kWarp) {
        if (format == CacheFormat::F32)
            static_cast<float*>(out)[outRow * dim + i] = values[i];
        else if (format == CacheFormat::BF16)
            static_cast<bfloat16*>(out)[outRow * dim + i] = toBfloat16(values[i]);
        else
            static_cast<float8_e4m3*>(out)[outRow * dim + i] = toFloat8E4m3(values[i] / factor);
    }
    return factor;
}

__device__ void writeIndexKey(const MlaFront& f, std::int64_t t, std::int64_t p, float* values, float* scratch)
{
    const int tid = static_cast<int>(threadIdx.x), dim = f.indexDim;
    const float* in = f.indexKey + t * f.indexKeyRow;
    float sum = 0;
    for (int i = tid; i < dim; i += kThreads)
        sum += in[i];
    const float mean = blockSum(sum, scratch) / static_cast<float>(dim);
    float squares = 0;
    for (int i = tid; i < dim; i += kThreads)
        squares = fmaf(in[i] - mean, in[i] - mean, squares);
    const float inverse = 1.0f / sqrtf(blockSum(squares, scratch) / static_cast<float>(dim) + f.indexEps);
    for (int i = tid; i < dim; i += kThreads)
        values[i] = (in[i] - mean) * inverse * f.indexNormWeight[i] + f.indexNormBias[i];
    __syncthreads();
    if (tid >= kWarp)
        return; // no barrier follows
    const float factor =
        finishIndexVector(f.indexRope, p, dim, f.powerOfTwoIndexScales, f.indexFormat, values, f.indexCache, p);
    if (f.indexFormat == CacheFormat::Fp8 && tid == 0)
        f.indexCacheScales[p] = factor;
}

// Task `task` of row t, which stands at position p: latent, index key, then kWarps heads of queries each, then of index
// queries. `values` holds kMaxRank floats, `scratch` one for each lane of a warp.
__device__ void frontTask(const MlaFront& f, std::int64_t t, std::int64_t p, int task, float* values, float* scratch)
{
    const int warp = static_cast<int>(threadIdx.x) / kWarp, lane = static_cast<int>(threadIdx.x) % kWarp;
    if (f.kv && task-- == 0)
        return writeLatent(f, t, p, values, scratch);
    if (f.indexKey && task-- == 0)
        return writeIndexKey(f, t, p, values, scratch);
    const int queryTasks = f.q ? (f.heads + kWarps - 1) / kWarps : 0;
    if (task < queryTasks) {
        const int head = task * kWarps + warp;
        if (head >= f.heads)
            return;
        const float* in = f.q + t * f.qRow + head * f.qHead;
        float* out = f.qOut + t * f.qOutRow + head * f.qOutHead;
        for (int i = lane; i < f.rope.dims / 2; i += kWarp) {
            int a, b;
            ropePair(f.rope, i, a, b);
            float va = in[a], vb = in[b];
            rotate(f.rope, p, i, va, vb);
            out[a] = va * f.qScale;
            out[b] = vb * f.qScale;
        }
        return;
    }
    const int head = (task - queryTasks) * kWarps + warp;
    if (head >= f.indexHeads)
        return;
    const std::int64_t row = t * f.indexHeads + head;
    float* own = values + warp * kMaxIndexDim;
    for (int i = lane; i < f.indexDim; i += kWarp)
        own[i] = f.indexQuery[row * f.indexDim + i];
    __syncwarp();
    void* out = f.indexQueryFormat == CacheFormat::F32 ? f.indexQuery : f.indexQueryOut;
    const float factor =
        finishIndexVector(f.indexRope, p, f.indexDim, f.powerOfTwoIndexScales, f.indexQueryFormat, own, out, row);
    if (lane == 0) // in this order: the same as scaling here and coding later
        (f.indexWeightsOut ? f.indexWeightsOut : f.indexWeights)[row] = f.indexWeights[row] * f.indexWeightScale * factor;
}

// Grid [rows, tasks].
__global__ void __launch_bounds__(kThreads) mlaFrontKernel(const __grid_constant__ MlaFront f)
{
    // In this order: a successor that reads only what earlier kernels wrote (the product of queries with W_UK) may then go
    // on without waiting for this kernel.
    waitForPredecessor();
    letSuccessorStart();
    __shared__ float values[kMaxRank];
    __shared__ float scratch[kWarp];
    const std::int64_t t = blockIdx.x, p = f.first + (f.position ? *f.position : 0) + t;
    frontTask(f, t, p, static_cast<int>(blockIdx.y), values, scratch);
}

__device__ void touchAll(const float* from, int count)
{
    for (int i = static_cast<int>(threadIdx.x); i < count; i += kThreads)
        touch(from + i);
}

// One row. Grid: its tasks, then blocks of rows of the product with W_UK. Blocks of both kinds ask for all that does not
// come from the projections before these end.
__global__ void __launch_bounds__(kThreads) mlaFrontKeysKernel(const __grid_constant__ MlaFront f,
                                                               const __grid_constant__ NarrowParameters keys, int tasks,
                                                               int blocksOfHead)
{
    static_assert(kThreads == kNarrowThreads);
    __shared__ float values[kMaxRank];
    __shared__ float scratch[kWarp];
    letSuccessorStart();
    const int block = static_cast<int>(blockIdx.x);
    if (block >= tasks)
        return narrowRows<WeightFormat::BF16, kKeyLanes, 1, kKeyRows>(keys, (block - tasks) % blocksOfHead,
                                                                      (block - tasks) / blocksOfHead);
    const std::int64_t p = f.first + (f.position ? __ldcg(f.position) : 0);
    for (const Rope& rope : {f.rope, f.indexRope}) {
        const std::int64_t at = p * (rope.dims / 2);
        touchAll(rope.cosine + at, rope.dims / 2);
        touchAll(rope.sine + at, rope.dims / 2);
    }
    if (block == 0 && f.kv)
        touchAll(f.latentNorm, f.rank);
    if (block == (f.kv ? 1 : 0) && f.indexKey) {
        touchAll(f.indexNormWeight, f.indexDim);
        touchAll(f.indexNormBias, f.indexDim);
    }
    waitForPredecessor();
    frontTask(f, 0, p, block, values, scratch);
}

void checkRope(const Rope& rope, std::int64_t most)
{
    if (rope.dims < 0 || rope.dims % 2 != 0 || rope.dims > most)
        throw std::runtime_error("A rotary embedding has an odd number of dimensions or more than its vector");
}

} // namespace

void rope(float* x, std::int64_t xRow, std::int64_t xHead, const Rope& rope, const std::int32_t* position,
          std::int64_t first, std::int64_t rows, std::int64_t heads, cudaStream_t stream)
{
    checkRope(rope, 1 << 20);
    const std::int64_t pairs = heads * (rope.dims / 2), blocks = ceilDivide(pairs, kThreads);
    if (rows > 0 && pairs > 0)
        launch("rotate", ropeKernel, dim3(static_cast<unsigned>(rows), static_cast<unsigned>(blocks < 64 ? blocks : 64)),
               kThreads, 0, stream, x, xRow, xHead, rope, position, first, heads);
}

namespace {

/// Checks and completes a call; returns its tasks.
std::int64_t prepare(MlaFront& f)
{
    static_assert(kMaxRank >= kWarps * kMaxIndexDim);
    checkRope(f.rope, 1 << 20);
    checkRope(f.indexRope, f.indexDim);
    if (f.rank > kMaxRank || f.indexDim > kMaxIndexDim
        || (f.kv && f.cacheFormat == CacheFormat::Fp8 && (f.rank % 128 != 0 || f.rope.dims % 2 != 0)))
        throw std::runtime_error("The latent or the index key is wider than the CUDA kernels hold, or not in whole blocks");
    if (!f.indexQuery)
        f.indexHeads = 0;
    return (f.kv ? 1 : 0) + (f.indexKey ? 1 : 0) + (f.q ? ceilDivide(f.heads, kWarps) : 0) + ceilDivide(f.indexHeads, kWarps);
}

} // namespace

void mlaFront(const MlaFront& front, cudaStream_t stream)
{
    MlaFront f = front;
    const std::int64_t tasks = prepare(f);
    if (f.rows > 0 && tasks > 0)
        launch("write the caches", mlaFrontKernel,
               dim3(static_cast<unsigned>(f.rows), static_cast<unsigned>(tasks)), kThreads, 0, stream, f);
}

bool mlaFrontWithKeys(const MlaFront& front, const GemvVectors& queries, const GemvTarget& keys, cudaStream_t stream)
{
    const int pieces = keys.w.cols / kElementsPerLoad<WeightFormat::BF16>;
    if (front.rows != 1 || queries.rows != 1 || queries.matrices < 1 || queries.normWeight || keys.w.rows < 1
        || keys.w.format != WeightFormat::BF16 || pieces <= kKeyLanes / 2 || pieces > kKeyLanes || !isVectorReadable(keys.w)
        || !isVectorReadable(queries.x, queries.xMatrix))
        return false;
    MlaFront f = front;
    const std::int64_t tasks = prepare(f), blocks = ceilDivide(keys.w.rows, narrowBlockRows(kKeyLanes, kKeyRows));
    NarrowParameters p{keys, queries};
    p.vectors.early = false;
    launch("write the caches and multiply queries with W_UK", mlaFrontKeysKernel,
           dim3(static_cast<unsigned>(tasks + blocks * queries.matrices)), kThreads, 0, stream, f, p, static_cast<int>(tasks),
           static_cast<int>(blocks));
    return true;
}

} // namespace sightline::cuda
