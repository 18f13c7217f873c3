// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/convert.h"

#include "kernels/cuda/gemv_core.cuh"
#include "kernels/cuda/quantize_core.cuh"
#include "kernels/float16.h"

namespace sightline::cuda {

namespace {

constexpr int kThreads = 256;

// A warp per row and block of 128 columns, four columns a lane.
__global__ void __launch_bounds__(kThreads) quantizeKernel(const float* x, std::int64_t xRow, float8_e4m3* codes,
                                                           float* scales, std::int64_t scaleRow, std::int64_t scaleBlock,
                                                           bool powerOfTwo, std::int64_t rows, std::int64_t n)
{
    letSuccessorStart();
    waitForPredecessor();
    const std::int64_t blocks = (n + 127) / 128;
    const std::int64_t task = (blockIdx.x * static_cast<std::int64_t>(kThreads) + threadIdx.x) / kWarp;
    if (task >= rows * blocks)
        return; // whole warps
    const std::int64_t t = task / blocks, block = task % blocks;
    const int lane = static_cast<int>(threadIdx.x) % kWarp;
    const std::int64_t first = block * 128 + lane * 4;
    float v[4];
    float amax = 0;
#pragma unroll
    for (int i = 0; i < 4; ++i) {
        v[i] = first + i < n ? x[t * xRow + first + i] : 0.0f;
        amax = fmaxf(amax, fabsf(v[i]));
    }
    const float factor = blockFactor(warpMax(amax), powerOfTwo);
    if (lane == 0)
        scales[t * scaleRow + block * scaleBlock] = factor;
#pragma unroll
    for (int i = 0; i < 4; ++i)
        if (first + i < n)
            codes[t * n + first + i] = toFloat8E4m3(v[i] / factor);
}

// Four values as E4M3, the first in the lowest byte; rounding and saturation of toFloat8E4m3.
__device__ std::uint32_t packE4m3(float a, float b, float c, float d)
{
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 890
    std::uint32_t word;
    asm("{.reg .b16 low, high; cvt.rn.satfinite.e4m3x2.f32 low, %2, %1; cvt.rn.satfinite.e4m3x2.f32 high, %4, %3; "
        "mov.b32 %0, {low, high};}"
        : "=r"(word)
        : "f"(a), "f"(b), "f"(c), "f"(d));
    return word;
#else
    return toFloat8E4m3(a).bits | static_cast<std::uint32_t>(toFloat8E4m3(b).bits) << 8
        | static_cast<std::uint32_t>(toFloat8E4m3(c).bits) << 16 | static_cast<std::uint32_t>(toFloat8E4m3(d).bits) << 24;
#endif
}

// Grid [rows, parts of a row]. A warp takes kOwn blocks of 128 columns with loads of 16 bytes, all requested first.
__global__ void __launch_bounds__(kThreads) quantizeVectorKernel(const float* x, std::int64_t xRow, unsigned char* codes,
                                                                 float* scales, std::int64_t scaleRow, std::int64_t scaleBlock,
                                                                 bool powerOfTwo, int n)
{
    constexpr int kOwn = 4, kWarps = kThreads / kWarp;
    letSuccessorStart();
    waitForPredecessor();
    const int lane = static_cast<int>(threadIdx.x) % kWarp, warp = static_cast<int>(threadIdx.x) / kWarp;
    const int firstBlock = static_cast<int>(blockIdx.y) * kOwn * kWarps + warp;
    const std::int64_t t = blockIdx.x;
    float4 v[kOwn];
#pragma unroll
    for (int i = 0; i < kOwn; ++i) {
        const int column = (firstBlock + i * kWarps) * 128 + lane * 4;
        v[i] = float4{0, 0, 0, 0};
        if (column < n)
            v[i] = loadFloat4(x + t * xRow + column);
    }
#pragma unroll
    for (int i = 0; i < kOwn; ++i) {
        const int block = firstBlock + i * kWarps, column = block * 128 + lane * 4;
        const float amax = warpMax(fmaxf(fmaxf(fabsf(v[i].x), fabsf(v[i].y)), fmaxf(fabsf(v[i].z), fabsf(v[i].w))));
        const float factor = blockFactor(amax, powerOfTwo);
        if (lane == 0 && column < n)
            scales[t * scaleRow + block * scaleBlock] = factor;
        if (column < n)
            *reinterpret_cast<std::uint32_t*>(codes + t * n + column) =
                packE4m3(v[i].x / factor, v[i].y / factor, v[i].z / factor, v[i].w / factor);
    }
}

__global__ void __launch_bounds__(kThreads) toBf16Kernel(const float* x, std::int64_t xRow, bfloat16* out,
                                                         std::int64_t outRow, std::int64_t rows, std::int64_t n)
{
    letSuccessorStart();
    waitForPredecessor();
    const std::int64_t total = rows * n, step = static_cast<std::int64_t>(gridDim.x) * kThreads;
    for (std::int64_t i = blockIdx.x * static_cast<std::int64_t>(kThreads) + threadIdx.x; i < total; i += step)
        out[i / n * outRow + i % n] = toBfloat16(x[i / n * xRow + i % n]);
}

// Four elements a thread: all strides and pointers allow 16-byte loads.
__global__ void __launch_bounds__(kThreads) toBf16VectorKernel(const float* x, std::int64_t xRow, bfloat16* out,
                                                               std::int64_t outRow, std::int64_t rows, std::int64_t quads)
{
    letSuccessorStart();
    waitForPredecessor();
    const std::int64_t total = rows * quads, step = static_cast<std::int64_t>(gridDim.x) * kThreads;
    for (std::int64_t i = blockIdx.x * static_cast<std::int64_t>(kThreads) + threadIdx.x; i < total; i += step) {
        const std::int64_t t = i / quads, c = i % quads * 4;
        const float4 v = loadFloat4(x + t * xRow + c);
        *reinterpret_cast<uint2*>(out + t * outRow + c) = make_uint2(packBf16(v.x, v.y), packBf16(v.z, v.w));
    }
}

// The same for many rows, a warp each: nothing is divided, and a lane has four loads under way. Grid [groups of rows, matrices].
__global__ void __launch_bounds__(kThreads) toBf16WarpKernel(const float* x, std::int64_t xRow, std::int64_t xMatrix, bfloat16* out,
                                                             std::int64_t outRow, std::int64_t outMatrix, std::int64_t rows,
                                                             int quads)
{
    letSuccessorStart();
    waitForPredecessor();
    constexpr int kBatch = 4;
    const std::int64_t t = static_cast<std::int64_t>(blockIdx.x) * (kThreads / kWarp) + threadIdx.x / kWarp;
    if (t >= rows)
        return;
    const float* const from = x + blockIdx.y * xMatrix + t * xRow;
    bfloat16* const to = out + blockIdx.y * outMatrix + t * outRow;
    for (int first = static_cast<int>(threadIdx.x) % kWarp; first < quads; first += kBatch * kWarp) {
        float4 v[kBatch];
#pragma unroll
        for (int i = 0; i < kBatch; ++i)
            if (first + i * kWarp < quads)
                v[i] = loadFloat4(from + (first + i * kWarp) * 4);
#pragma unroll
        for (int i = 0; i < kBatch; ++i)
            if (first + i * kWarp < quads)
                *reinterpret_cast<uint2*>(to + (first + i * kWarp) * 4) = make_uint2(packBf16(v[i].x, v[i].y), packBf16(v[i].z, v[i].w));
    }
}

template <typename Out>
__device__ void storeAs(Out* out, float v)
{
    if constexpr (sizeof(Out) == 4)
        *out = v;
    else
        *out = toBfloat16(v);
}

template <typename Out>
__global__ void __launch_bounds__(kThreads) dequantizeKernel(const __grid_constant__ MatrixStack w, std::int64_t matrix,
                                                             std::int64_t firstRow, std::int64_t rows, Out* out)
{
    letSuccessorStart();
    waitForPredecessor();
    const std::int64_t total = rows * w.cols, step = static_cast<std::int64_t>(gridDim.x) * kThreads;
    for (std::int64_t i = blockIdx.x * static_cast<std::int64_t>(kThreads) + threadIdx.x; i < total; i += step)
        storeAs(out + i, weightAt(w, matrix, static_cast<int>(firstRow + i / w.cols), static_cast<int>(i % w.cols)));
}

// E4M3 blocks, 16 elements a thread.
template <typename Out>
__global__ void __launch_bounds__(kThreads) dequantizeFp8Kernel(const __grid_constant__ MatrixStack w, std::int64_t matrix,
                                                                std::int64_t firstRow, std::int64_t rows, Out* out)
{
    letSuccessorStart();
    waitForPredecessor();
    const int perRow = w.cols / 16;
    const std::int64_t total = rows * perRow, step = static_cast<std::int64_t>(gridDim.x) * kThreads;
    for (std::int64_t i = blockIdx.x * static_cast<std::int64_t>(kThreads) + threadIdx.x; i < total; i += step) {
        const int row = static_cast<int>(firstRow + i / perRow), col = static_cast<int>(i % perRow) * 16;
        const uint4 piece = loadStreaming(rowAddress<WeightFormat::Fp8Block>(w, matrix, row) + col);
        const float factor = rowScales(w, matrix, row)[col / 128];
        Out* to = out + i / perRow * w.cols + col;
#pragma unroll
        for (int q = 0; q < 4; ++q) {
            float v[4];
            unpackE4m3(wordOf(piece, q), v);
            if constexpr (sizeof(Out) == 4)
                *reinterpret_cast<float4*>(to + 4 * q) = make_float4(v[0] * factor, v[1] * factor, v[2] * factor, v[3] * factor);
            else
                *reinterpret_cast<uint2*>(to + 4 * q) =
                    make_uint2(packBf16(v[0] * factor, v[1] * factor), packBf16(v[2] * factor, v[3] * factor));
        }
    }
}

__global__ void __launch_bounds__(kThreads) halfKernel(const std::uint16_t* half, float* out, std::int64_t n)
{
    letSuccessorStart();
    waitForPredecessor();
    const std::int64_t step = static_cast<std::int64_t>(gridDim.x) * kThreads;
    for (std::int64_t i = blockIdx.x * static_cast<std::int64_t>(kThreads) + threadIdx.x; i < n; i += step)
        out[i] = ::sightline::halfToFloat(half[i]);
}

dim3 gridFor(std::int64_t threads)
{
    const std::int64_t blocks = ceilDivide(threads, kThreads);
    return dim3(static_cast<unsigned>(blocks < 8192 ? blocks : 8192));
}

template <typename Out>
void dequantize(const MatrixStack& w, std::int64_t matrix, std::int64_t firstRow, std::int64_t rows, Out* out,
                cudaStream_t stream)
{
    if (rows <= 0 || w.cols <= 0)
        return;
    if (w.format == WeightFormat::Fp8Block && isVectorReadable(w) && reinterpret_cast<std::uintptr_t>(out) % 16 == 0)
        launch("dequantise weights", dequantizeFp8Kernel<Out>, gridFor(rows * (w.cols / 16)), kThreads, 0, stream, w, matrix,
               firstRow, rows, out);
    else
        launch("dequantise weights", dequantizeKernel<Out>, gridFor(rows * w.cols), kThreads, 0, stream, w, matrix, firstRow,
               rows, out);
}

} // namespace

void quantizeRows(const float* x, std::int64_t xRow, void* codes, float* scales, std::int64_t scaleRow,
                  std::int64_t scaleBlock, bool powerOfTwo, std::int64_t rows, std::int64_t n, cudaStream_t stream)
{
    if (rows <= 0 || n <= 0)
        return;
    if (!plainKernels() && n % 4 == 0 && n < 1 << 20 && isVectorReadable(x, xRow) && reinterpret_cast<std::uintptr_t>(codes) % 4 == 0) {
        launch("quantise activations", quantizeVectorKernel,
               dim3(static_cast<unsigned>(rows), static_cast<unsigned>(ceilDivide(n, 4 * 128 * (kThreads / kWarp)))), kThreads, 0,
               stream, x, xRow, static_cast<unsigned char*>(codes), scales, scaleRow, scaleBlock, powerOfTwo, n);
        return;
    }
    launch("quantise activations", quantizeKernel,
           dim3(static_cast<unsigned>(ceilDivide(rows * ceilDivide(n, 128), kThreads / kWarp))), kThreads, 0, stream, x, xRow,
           static_cast<float8_e4m3*>(codes), scales, scaleRow, scaleBlock, powerOfTwo, rows, n);
}

void toBfloat16Rows(const float* x, std::int64_t xRow, void* out, std::int64_t outRow, std::int64_t rows,
                    std::int64_t n, cudaStream_t stream)
{
    toBfloat16Matrices(x, xRow, 0, out, outRow, 0, 1, rows, n, stream);
}

void toBfloat16Matrices(const float* x, std::int64_t xRow, std::int64_t xMatrix, void* out, std::int64_t outRow,
                        std::int64_t outMatrix, std::int64_t matrices, std::int64_t rows, std::int64_t n, cudaStream_t stream)
{
    if (rows <= 0 || n <= 0 || matrices <= 0)
        return;
    auto* to = static_cast<bfloat16*>(out);
    constexpr std::int64_t kManyRows = 256, kMostMatrices = 65535; // of a grid
    if (!plainKernels() && rows * matrices >= kManyRows && matrices <= kMostMatrices && n % 4 == 0 && n < (std::int64_t{1} << 31)
        && outRow % 4 == 0 && outMatrix % 4 == 0 && xMatrix % 4 == 0 && isVectorReadable(x, xRow)
        && reinterpret_cast<std::uintptr_t>(out) % 8 == 0) {
        launch("round to bfloat16", toBf16WarpKernel,
               dim3(static_cast<unsigned>(ceilDivide(rows, kThreads / kWarp)), static_cast<unsigned>(matrices)), kThreads, 0, stream,
               x, xRow, xMatrix, to, outRow, outMatrix, rows, static_cast<int>(n / 4));
        return;
    }
    for (std::int64_t m = 1; m < matrices; ++m)
        toBfloat16Matrices(x + m * xMatrix, xRow, 0, to + m * outMatrix, outRow, 0, 1, rows, n, stream);
    if (n % 4 == 0 && outRow % 4 == 0 && isVectorReadable(x, xRow) && reinterpret_cast<std::uintptr_t>(out) % 8 == 0)
        launch("round to bfloat16", toBf16VectorKernel, gridFor(rows * (n / 4)), kThreads, 0, stream, x, xRow, to, outRow, rows,
               n / 4);
    else
        launch("round to bfloat16", toBf16Kernel, gridFor(rows * n), kThreads, 0, stream, x, xRow, to, outRow, rows, n);
}

void dequantizeToFloat(const MatrixStack& w, std::int64_t matrix, std::int64_t firstRow, std::int64_t rows, float* out,
                       cudaStream_t stream)
{
    dequantize(w, matrix, firstRow, rows, out, stream);
}

void dequantizeToBfloat16(const MatrixStack& w, std::int64_t matrix, std::int64_t firstRow, std::int64_t rows, void* out,
                          cudaStream_t stream)
{
    dequantize(w, matrix, firstRow, rows, static_cast<bfloat16*>(out), stream);
}

void halfToFloat(const void* half, float* out, std::int64_t n, cudaStream_t stream)
{
    if (n > 0)
        launch("widen binary16", halfKernel, gridFor(n), kThreads, 0, stream, static_cast<const std::uint16_t*>(half), out, n);
}

} // namespace sightline::cuda
