// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/elementwise.h"

#include "kernels/cuda/device.cuh"
#include "kernels/cuda/gemv_core.cuh"

#include <cstring>

namespace sightline::cuda {

namespace {

constexpr int kThreads = 256;

// A block per row. The second pass finds the row in L1.
__global__ void __launch_bounds__(kThreads) rmsNormKernel(float* x, std::int64_t xRow, const float* add,
                                                          std::int64_t addRow, const float* w, float eps, float* y,
                                                          std::int64_t yRow, bfloat16* yBf16, std::int64_t n)
{
    letSuccessorStart();
    waitForPredecessor();
    __shared__ float scratch[kWarp];
    float* in = x + blockIdx.x * xRow;
    float sum = 0;
    for (std::int64_t i = threadIdx.x; i < n; i += kThreads) {
        float v = in[i];
        if (add) {
            v += add[blockIdx.x * addRow + i];
            in[i] = v;
        }
        sum = fmaf(v, v, sum);
    }
    const float inverse = 1.0f / sqrtf(blockSum(sum, scratch) / static_cast<float>(n) + eps);
    for (std::int64_t i = threadIdx.x; i < n; i += kThreads) { // each thread its own elements again
        const float v = in[i] * inverse * w[i];
        if (y)
            y[blockIdx.x * yRow + i] = v;
        if (yBf16)
            yBf16[blockIdx.x * n + i] = toBfloat16(v);
    }
}

// The row in registers, V pieces of 16 bytes a thread: all loads are under way at once, and nothing is read twice.
template <int V>
__global__ void __launch_bounds__(1024) rmsNormVectorKernel(float* x, std::int64_t xRow, const float* add, std::int64_t addRow,
                                                            const float* w, float eps, float* y, std::int64_t yRow, bfloat16* yBf16,
                                                            int quads)
{
    letSuccessorStart();
    __shared__ float scratch[kWarp];
    const int step = static_cast<int>(blockDim.x);
    float4 v[V], weight[V];
#pragma unroll
    for (int i = 0; i < V; ++i) { // constant: requested before the kernel before this one ends
        const int at = static_cast<int>(threadIdx.x) + i * step;
        if (at < quads)
            weight[i] = loadFloat4(w + 4 * at);
    }
    waitForPredecessor();
    float* in = x + blockIdx.x * xRow;
#pragma unroll
    for (int i = 0; i < V; ++i) {
        const int at = static_cast<int>(threadIdx.x) + i * step;
        v[i] = float4{0, 0, 0, 0};
        if (at < quads)
            v[i] = loadFloat4(in + 4 * at);
    }
    if (add) {
        const float* more = add + blockIdx.x * addRow;
#pragma unroll
        for (int i = 0; i < V; ++i) {
            const int at = static_cast<int>(threadIdx.x) + i * step;
            if (at < quads) {
                const float4 a = loadFloat4(more + 4 * at);
                v[i] = make_float4(v[i].x + a.x, v[i].y + a.y, v[i].z + a.z, v[i].w + a.w);
                *reinterpret_cast<float4*>(in + 4 * at) = v[i];
            }
        }
    }
    float sum = 0;
#pragma unroll
    for (int i = 0; i < V; ++i)
        sum += v[i].x * v[i].x + v[i].y * v[i].y + v[i].z * v[i].z + v[i].w * v[i].w;
    const float inverse = 1.0f / sqrtf(blockSum(sum, scratch) / (4.0f * static_cast<float>(quads)) + eps);
#pragma unroll
    for (int i = 0; i < V; ++i) {
        const int at = static_cast<int>(threadIdx.x) + i * step;
        if (at < quads) {
            const float4 out = make_float4(v[i].x * inverse * weight[i].x, v[i].y * inverse * weight[i].y,
                                           v[i].z * inverse * weight[i].z, v[i].w * inverse * weight[i].w);
            if (y)
                *reinterpret_cast<float4*>(y + blockIdx.x * yRow + 4 * at) = out;
            if (yBf16)
                *reinterpret_cast<uint2*>(yBf16 + 4 * (static_cast<std::int64_t>(blockIdx.x) * quads + at)) =
                    uint2{packBf16(out.x, out.y), packBf16(out.z, out.w)};
        }
    }
}

__global__ void __launch_bounds__(kThreads) layerNormKernel(const float* x, std::int64_t xRow, const float* w,
                                                            const float* b, float eps, float* y, std::int64_t yRow,
                                                            std::int64_t n)
{
    letSuccessorStart();
    waitForPredecessor();
    __shared__ float scratch[kWarp];
    const float* in = x + blockIdx.x * xRow;
    float* out = y + blockIdx.x * yRow;
    float sum = 0;
    for (std::int64_t i = threadIdx.x; i < n; i += kThreads)
        sum += in[i];
    const float mean = blockSum(sum, scratch) / static_cast<float>(n);
    float squares = 0;
    for (std::int64_t i = threadIdx.x; i < n; i += kThreads)
        squares = fmaf(in[i] - mean, in[i] - mean, squares);
    const float inverse = 1.0f / sqrtf(blockSum(squares, scratch) / static_cast<float>(n) + eps);
    for (std::int64_t i = threadIdx.x; i < n; i += kThreads)
        out[i] = (in[i] - mean) * inverse * w[i] + b[i];
}

// Elementwise kernels: grid [rows, pieces of the row], each thread strides.
__global__ void __launch_bounds__(kThreads) swigluKernel(const float* gateUp, std::int64_t gateUpRow, float* out,
                                                         bfloat16* outBf16, std::int64_t n)
{
    letSuccessorStart();
    waitForPredecessor();
    const float* gate = gateUp + blockIdx.x * gateUpRow;
    const std::int64_t to = blockIdx.x * n;
    for (std::int64_t i = blockIdx.y * kThreads + threadIdx.x; i < n; i += static_cast<std::int64_t>(gridDim.y) * kThreads) {
        const float v = gate[i] / (1.0f + expf(-gate[i])) * gate[n + i];
        if (out)
            out[to + i] = v;
        else
            outBf16[to + i] = toBfloat16(v);
    }
}

__global__ void __launch_bounds__(kThreads) embedKernel(const std::int32_t* ids, const __grid_constant__ MatrixStack table,
                                                        float* out, std::int64_t outRow)
{
    letSuccessorStart();
    waitForPredecessor();
    const std::int32_t id = ids[blockIdx.x];
    const bool known = id >= 0 && id < table.rows;
    for (int i = static_cast<int>(blockIdx.y * kThreads + threadIdx.x); i < table.cols; i += static_cast<int>(gridDim.y) * kThreads)
        out[blockIdx.x * outRow + i] = known ? weightAt(table, 0, id, i) : bitsToFloat(0x7FC00000u);
}

__global__ void __launch_bounds__(kThreads) biasScaleKernel(float* x, std::int64_t xRow, const float* bias, float scale,
                                                            std::int64_t n)
{
    letSuccessorStart();
    waitForPredecessor();
    for (std::int64_t i = blockIdx.y * kThreads + threadIdx.x; i < n; i += static_cast<std::int64_t>(gridDim.y) * kThreads) {
        float& v = x[blockIdx.x * xRow + i];
        v = (bias ? v + bias[i] : v) * scale;
    }
}

__global__ void __launch_bounds__(kThreads) copyKernel(const float* from, std::int64_t fromRow, float* to,
                                                       std::int64_t toRow, std::int64_t n)
{
    letSuccessorStart();
    waitForPredecessor();
    for (std::int64_t i = blockIdx.y * kThreads + threadIdx.x; i < n; i += static_cast<std::int64_t>(gridDim.y) * kThreads)
        to[blockIdx.x * toRow + i] = from[blockIdx.x * fromRow + i];
}

__global__ void setPositionKernel(std::int32_t* out, std::int32_t position)
{
    // In this order: whatever follows, everything before this launch is complete, and the position written. The kernels of
    // the token may read it, and what earlier tokens left, without waiting.
    waitForPredecessor();
    if (threadIdx.x < 2)
        out[threadIdx.x] = position + static_cast<std::int32_t>(threadIdx.x);
    __threadfence();
    __syncwarp();
    letSuccessorStart();
}

struct Carried {
    std::uint32_t words[kCarriedBytes / 4];
};

__global__ void carryInKernel(const __grid_constant__ Carried from, std::uint32_t* to, int words)
{
    waitForPredecessor();
    for (int i = static_cast<int>(threadIdx.x); i < words; i += kWarp)
        to[i] = from.words[i];
}

__global__ void carryOutKernel(const std::uint32_t* from, int words, const std::int32_t* report, std::uint32_t* pinned)
{
    waitForPredecessor();
    const int i = static_cast<int>(threadIdx.x);
    if (i < 2)
        pinned[i] = static_cast<std::uint32_t>(report[i]);
    for (int at = i; at < words; at += kWarp)
        pinned[4 + at] = from[at];
}

// Blocks per row, so that a single long row still spreads over the device.
dim3 pieces(std::int64_t rows, std::int64_t n)
{
    const std::int64_t most = rows >= 256 ? 4 : 64, wanted = ceilDivide(n, kThreads);
    return dim3(static_cast<unsigned>(rows), static_cast<unsigned>(wanted < most ? wanted : most));
}

} // namespace

void rmsNorm(float* x, std::int64_t xRow, const float* add, std::int64_t addRow, const float* w, float eps, float* y,
             std::int64_t yRow, std::int64_t rows, std::int64_t n, cudaStream_t stream, void* yBf16)
{
    if (rows <= 0 || n <= 0)
        return;
    auto* const narrow = static_cast<bfloat16*>(yBf16);
    const auto aligned = [](const float* p, std::int64_t stride) {
        return reinterpret_cast<std::uintptr_t>(p) % 16 == 0 && stride % 4 == 0;
    };
    if (!plainKernels() && n % 4 == 0 && n <= 16384 && aligned(x, xRow) && aligned(add, addRow) && aligned(y, yRow) && aligned(w, 0)
        && reinterpret_cast<std::uintptr_t>(yBf16) % 8 == 0) {
        const auto quads = static_cast<int>(n / 4);
        // Few rows: many threads, so that a row is short for each. Many rows: blocks that fit several to a multiprocessor.
        const int own = rows >= 128 || quads > 2048 ? 4 : quads > 1024 ? 2 : 1;
        const auto run = [&](auto kernel) {
            const auto threads = static_cast<int>(ceilDivide(ceilDivide(quads, own), kWarp)) * kWarp;
            launch("normalise rows", kernel, dim3(static_cast<unsigned>(rows)), threads, 0, stream, x, xRow, add, addRow, w, eps, y,
                   yRow, narrow, quads);
        };
        if (own == 4)
            run(rmsNormVectorKernel<4>);
        else if (own == 2)
            run(rmsNormVectorKernel<2>);
        else
            run(rmsNormVectorKernel<1>);
        return;
    }
    launch("normalise rows", rmsNormKernel, dim3(static_cast<unsigned>(rows)), kThreads, 0, stream, x, xRow, add, addRow, w,
           eps, y, yRow, narrow, n);
}

void layerNorm(const float* x, std::int64_t xRow, const float* w, const float* b, float eps, float* y,
               std::int64_t yRow, std::int64_t rows, std::int64_t n, cudaStream_t stream)
{
    if (rows > 0 && n > 0)
        launch("normalise rows", layerNormKernel, dim3(static_cast<unsigned>(rows)), kThreads, 0, stream, x, xRow, w, b, eps,
               y, yRow, n);
}

void swiglu(const float* gateUp, std::int64_t gateUpRow, float* out, void* outBf16, std::int64_t rows, std::int64_t n,
            cudaStream_t stream)
{
    if (rows > 0 && n > 0)
        launch("apply SwiGLU", swigluKernel, pieces(rows, n), kThreads, 0, stream, gateUp, gateUpRow, out,
               static_cast<bfloat16*>(outBf16), n);
}

void embed(const std::int32_t* ids, const MatrixStack& table, float* out, std::int64_t outRow, std::int64_t rows,
           cudaStream_t stream)
{
    if (rows > 0 && table.cols > 0)
        launch("look up embeddings", embedKernel, pieces(rows, table.cols), kThreads, 0, stream, ids, table, out, outRow);
}

void biasScale(float* x, std::int64_t xRow, const float* bias, float scale, std::int64_t rows, std::int64_t n,
               cudaStream_t stream)
{
    if (rows > 0 && n > 0)
        launch("add a bias", biasScaleKernel, pieces(rows, n), kThreads, 0, stream, x, xRow, bias, scale, n);
}

void setPosition(std::int32_t* out, std::int64_t position, cudaStream_t stream)
{
    launch("set the position", setPositionKernel, dim3(1), kWarp, 0, stream, out, static_cast<std::int32_t>(position));
}

void carryIn(const void* from, void* to, std::int64_t bytes, cudaStream_t stream)
{
    Carried carried{};
    std::memcpy(carried.words, from, static_cast<std::size_t>(bytes));
    launch("carry to the GPU", carryInKernel, dim3(1), kWarp, 0, stream, carried, static_cast<std::uint32_t*>(to),
           static_cast<int>(bytes / 4));
}

void carryOut(const void* from, std::int64_t bytes, const std::int32_t* report, void* pinned, cudaStream_t stream)
{
    launch("carry from the GPU", carryOutKernel, dim3(1), kWarp, 0, stream, static_cast<const std::uint32_t*>(from),
           static_cast<int>(bytes / 4), report, static_cast<std::uint32_t*>(pinned));
}

void copyRows(const float* from, std::int64_t fromRow, float* to, std::int64_t toRow, std::int64_t rows,
              std::int64_t n, cudaStream_t stream)
{
    if (rows > 0 && n > 0)
        launch("copy rows", copyKernel, pieces(rows, n), kThreads, 0, stream, from, fromRow, to, toRow, n);
}

} // namespace sightline::cuda
