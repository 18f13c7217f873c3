// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cache_rows.h"

#include "kernels/cuda/device.cuh"
#include "kernels/cuda/quantize_core.cuh"

namespace sightline::cuda {

namespace {

constexpr int kThreads = 128;
constexpr int kWarps = kThreads / kWarp;

// A block a row.
__global__ void __launch_bounds__(kThreads) storeLatentsKernel(const float* rows, std::int64_t stride, int rank, int rope,
                                                               CacheFormat format, void* cache, std::int64_t first,
                                                               std::int64_t rowBytes)
{
    letSuccessorStart();
    waitForPredecessor();
    const float* in = rows + blockIdx.x * stride;
    auto* out = static_cast<unsigned char*>(cache) + (first + blockIdx.x) * rowBytes;
    const int tid = static_cast<int>(threadIdx.x), lane = tid % kWarp;
    if (format == CacheFormat::F32) {
        for (int i = tid; i < rank + rope; i += kThreads)
            reinterpret_cast<float*>(out)[i] = in[i];
        return;
    }
    bfloat16* rotary = reinterpret_cast<bfloat16*>(out) + rank;
    if (format == CacheFormat::BF16) {
        for (int i = tid; i < rank; i += kThreads)
            reinterpret_cast<bfloat16*>(out)[i] = toBfloat16(in[i]);
    } else {
        const int groups = rank / 128;
        auto* factors = reinterpret_cast<float*>(out + rank);
        rotary = reinterpret_cast<bfloat16*>(out + rank + groups * 4);
        for (int g = tid / kWarp; g < groups; g += kWarps) {
            float amax = 0;
            for (int i = lane; i < 128; i += kWarp)
                amax = fmaxf(amax, fabsf(in[g * 128 + i]));
            const float factor = blockFactor(warpMax(amax), true);
            for (int i = lane; i < 128; i += kWarp)
                out[g * 128 + i] = toFloat8E4m3(in[g * 128 + i] / factor).bits;
            if (lane == 0)
                factors[g] = factor;
        }
    }
    for (int i = tid; i < rope; i += kThreads)
        rotary[i] = toBfloat16(in[rank + i]);
}

__device__ float warpFactor(const float* values, int dim)
{
    float amax = 0;
    for (int i = static_cast<int>(threadIdx.x) % kWarp; i < dim; i += kWarp)
        amax = fmaxf(amax, fabsf(values[i]));
    return blockFactor(warpMax(amax), true);
}

// A warp a row.
__global__ void __launch_bounds__(kThreads) storeIndexKeysKernel(const float* rows, std::int64_t stride, std::int64_t n,
                                                                 int dim, CacheFormat format, void* cache, float* scales,
                                                                 std::int64_t first)
{
    letSuccessorStart();
    waitForPredecessor();
    const std::int64_t row = static_cast<std::int64_t>(blockIdx.x) * kWarps + threadIdx.x / kWarp;
    if (row >= n)
        return;
    const float* in = rows + row * stride;
    const std::int64_t to = (first + row) * dim;
    const float factor = format == CacheFormat::Fp8 ? warpFactor(in, dim) : 1.0f;
    for (int i = static_cast<int>(threadIdx.x) % kWarp; i < dim; i += kWarp) {
        if (format == CacheFormat::F32)
            static_cast<float*>(cache)[to + i] = in[i];
        else if (format == CacheFormat::BF16)
            static_cast<bfloat16*>(cache)[to + i] = toBfloat16(in[i]);
        else
            static_cast<float8_e4m3*>(cache)[to + i] = toFloat8E4m3(in[i] / factor);
    }
    if (format == CacheFormat::Fp8 && threadIdx.x % kWarp == 0)
        scales[first + row] = factor;
}

__global__ void __launch_bounds__(kThreads) widenRecordsKernel(const unsigned char* cache, int rank, int rope,
                                                               std::int64_t rowBytes, bfloat16* out)
{
    letSuccessorStart();
    waitForPredecessor();
    const unsigned char* in = cache + blockIdx.x * rowBytes;
    const auto* factors = reinterpret_cast<const float*>(in + rank);
    const auto* rotary = reinterpret_cast<const bfloat16*>(in + rank + rank / 128 * 4);
    bfloat16* to = out + static_cast<std::int64_t>(blockIdx.x) * (rank + rope);
    for (int i = static_cast<int>(threadIdx.x); i < rank + rope; i += kThreads)
        to[i] = i < rank ? toBfloat16(toFloat(float8_e4m3{in[i]}) * factors[i / 128]) : rotary[i - rank];
}

// A warp a row.
__global__ void __launch_bounds__(kThreads) codeIndexQueriesKernel(float* q, const float* weights, std::int64_t rows,
                                                                   int dim, bool isFp8, void* codes, float* weightsOut)
{
    letSuccessorStart();
    waitForPredecessor();
    const std::int64_t row = static_cast<std::int64_t>(blockIdx.x) * kWarps + threadIdx.x / kWarp;
    if (row >= rows)
        return;
    float* values = q + row * dim;
    const float factor = isFp8 ? warpFactor(values, dim) : 1.0f;
    for (int i = static_cast<int>(threadIdx.x) % kWarp; i < dim; i += kWarp) {
        if (isFp8) {
            const float8_e4m3 code = toFloat8E4m3(values[i] / factor);
            static_cast<float8_e4m3*>(codes)[row * dim + i] = code;
            values[i] = toFloat(code) * factor;
        } else {
            const bfloat16 code = toBfloat16(values[i]);
            static_cast<bfloat16*>(codes)[row * dim + i] = code;
            values[i] = toFloat(code);
        }
    }
    if (threadIdx.x % kWarp == 0)
        weightsOut[row] = weights[row] * factor;
}

__global__ void __launch_bounds__(kThreads) fillUnseenKernel(float* x, std::int64_t stride, std::int64_t columns,
                                                             std::int64_t first, const std::int32_t* position, float value)
{
    letSuccessorStart();
    waitForPredecessor();
    const std::int64_t seen = first + (position ? *position : 0) + blockIdx.x + 1;
    for (std::int64_t s = seen + blockIdx.y * kThreads + threadIdx.x; s < columns;
         s += static_cast<std::int64_t>(gridDim.y) * kThreads)
        x[blockIdx.x * stride + s] = value;
}

unsigned blocksOf(std::int64_t rows)
{
    return static_cast<unsigned>(ceilDivide(rows, kWarps));
}

} // namespace

std::int64_t latentRowBytes(CacheFormat format, std::int64_t rank, std::int64_t rope)
{
    switch (format) {
    case CacheFormat::F32: return (rank + rope) * 4;
    case CacheFormat::BF16: return (rank + rope) * 2;
    case CacheFormat::Fp8: return rank + rank / 128 * 4 + rope * 2;
    }
    return 0;
}

std::int64_t indexRowBytes(CacheFormat format, std::int64_t dim)
{
    return format == CacheFormat::F32 ? dim * 4 : format == CacheFormat::BF16 ? dim * 2 : dim;
}

void storeLatents(const float* rows, std::int64_t stride, std::int64_t n, std::int64_t rank, std::int64_t rope,
                  CacheFormat format, void* cache, std::int64_t first, cudaStream_t stream)
{
    if (format == CacheFormat::Fp8 && rank % 128 != 0)
        throw std::runtime_error("A cache of FP8 records needs latents in whole blocks of 128");
    if (n > 0)
        launch("store latents", storeLatentsKernel, dim3(static_cast<unsigned>(n)), kThreads, 0, stream, rows, stride,
               static_cast<int>(rank), static_cast<int>(rope), format, cache, first, latentRowBytes(format, rank, rope));
}

void storeIndexKeys(const float* rows, std::int64_t stride, std::int64_t n, std::int64_t dim, CacheFormat format,
                    void* cache, float* scales, std::int64_t first, cudaStream_t stream)
{
    if (n > 0)
        launch("store index keys", storeIndexKeysKernel, dim3(blocksOf(n)), kThreads, 0, stream, rows, stride, n,
               static_cast<int>(dim), format, cache, scales, first);
}

void widenRecords(const void* cache, std::int64_t n, std::int64_t rank, std::int64_t rope, void* out, cudaStream_t stream)
{
    if (n > 0)
        launch("widen latents", widenRecordsKernel, dim3(static_cast<unsigned>(n)), kThreads, 0, stream,
               static_cast<const unsigned char*>(cache), static_cast<int>(rank), static_cast<int>(rope),
               latentRowBytes(CacheFormat::Fp8, rank, rope), static_cast<bfloat16*>(out));
}

void codeIndexQueries(float* q, const float* weights, std::int64_t rows, std::int64_t dim, CacheFormat format, void* codes,
                      float* weightsOut, cudaStream_t stream)
{
    if (rows > 0 && format != CacheFormat::F32)
        launch("code index queries", codeIndexQueriesKernel, dim3(blocksOf(rows)), kThreads, 0, stream, q, weights, rows,
               static_cast<int>(dim), format == CacheFormat::Fp8, codes, weightsOut);
}

void fillUnseen(float* x, std::int64_t stride, std::int64_t rows, std::int64_t columns, std::int64_t first,
                const std::int32_t* position, float value, cudaStream_t stream)
{
    if (rows > 0 && columns > 0)
        launch("mask scores", fillUnseenKernel, dim3(static_cast<unsigned>(rows), 8), kThreads, 0, stream, x, stride, columns,
               first, position, value);
}

} // namespace sightline::cuda
