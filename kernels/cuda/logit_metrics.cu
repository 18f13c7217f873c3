// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/logit_metrics.h"

#include "kernels/cuda/device.cuh"

namespace sightline::cuda {

namespace {

using Wide = unsigned long long;
constexpr int kThreads = 512;

// Exponentials in double: divergences of nearly equal rows are as small as float32 rounding.
__device__ float rowMax(const float* row, std::int64_t n, float* scratch)
{
    float best = bitsToFloat(0xFF800000u);
    for (std::int64_t i = threadIdx.x; i < n; i += kThreads)
        best = fmaxf(best, row[i]);
    best = warpMax(best);
    __syncthreads();
    if (threadIdx.x % kWarp == 0)
        scratch[threadIdx.x / kWarp] = best;
    __syncthreads();
    best = scratch[0];
    for (int i = 1; i < kThreads / kWarp; ++i)
        best = fmaxf(best, scratch[i]);
    return best;
}

__device__ double expOf(float x, double top)
{
    return exp(static_cast<double>(x) - top);
}

__global__ void __launch_bounds__(kThreads) statisticsKernel(const float* logits, std::int64_t row, std::int64_t n,
                                                             double* out)
{
    letSuccessorStart();
    waitForPredecessor();
    __shared__ float maxima[kWarp];
    __shared__ double sums[kWarp];
    const float* x = logits + blockIdx.x * row;
    const double top = rowMax(x, n, maxima);
    double sum = 0, weighted = 0; // of e and of e * (x - top)
    for (std::int64_t i = threadIdx.x; i < n; i += kThreads) {
        const double e = expOf(x[i], top);
        sum += e;
        if (e > 0)
            weighted += e * (x[i] - top);
        else if (e != e)
            weighted += e;
    }
    sum = blockSum(sum, sums);
    weighted = blockSum(weighted, sums);
    if (threadIdx.x == 0) {
        const double entropy = log(sum) - weighted / sum;
        out[2 * blockIdx.x] = top + log(sum);
        out[2 * blockIdx.x + 1] = entropy < 0 ? 0 : entropy;
    }
}

__global__ void __launch_bounds__(kThreads) divergenceKernel(const float* p, std::int64_t pRow, const float* q,
                                                             std::int64_t qRow, std::int64_t n, double* out)
{
    letSuccessorStart();
    waitForPredecessor();
    __shared__ float maxima[kWarp];
    __shared__ double sums[kWarp];
    const float* a = p + blockIdx.x * pRow;
    const float* b = q + blockIdx.x * qRow;
    const double topA = rowMax(a, n, maxima), topB = rowMax(b, n, maxima);
    double sumA = 0, sumB = 0;
    for (std::int64_t i = threadIdx.x; i < n; i += kThreads) {
        sumA += expOf(a[i], topA);
        sumB += expOf(b[i], topB);
    }
    sumA = blockSum(sumA, sums);
    sumB = blockSum(sumB, sums);
    const double logA = log(sumA), logB = log(sumB);
    double sum = 0;
    for (std::int64_t i = threadIdx.x; i < n; i += kThreads) {
        const double lp = a[i] - topA - logA, e = exp(lp);
        if (e > 0 || e != e)
            sum += e * (lp - (b[i] - topB - logB));
    }
    sum = blockSum(sum, sums);
    if (threadIdx.x == 0)
        out[blockIdx.x] = sum < 0 ? 0 : sum; // rounding may leave -1e-17 for equal rows
}

__global__ void __launch_bounds__(kThreads) topKernel(const float* logits, std::int64_t row, std::int64_t n, int count,
                                                      std::int32_t* ids, float* values)
{
    letSuccessorStart();
    waitForPredecessor();
    __shared__ Wide scratch[kWarp];
    const float* x = logits + blockIdx.x * row;
    Wide bound = ~Wide{0}; // everything at or above it has been taken
    for (int k = 0; k < count; ++k) {
        Wide best = 0;
        for (std::int64_t i = threadIdx.x; i < n; i += kThreads) {
            const Wide rank = static_cast<Wide>(orderedBits(x[i])) << 32 | (0xFFFFFFFFu - static_cast<std::uint32_t>(i));
            if (rank < bound && rank > best)
                best = rank;
        }
#pragma unroll
        for (int offset = kWarp / 2; offset > 0; offset /= 2) {
            const Wide other = __shfl_xor_sync(kAllLanes, best, offset);
            best = other > best ? other : best;
        }
        __syncthreads();
        if (threadIdx.x % kWarp == 0)
            scratch[threadIdx.x / kWarp] = best;
        __syncthreads();
        best = scratch[0];
        for (int i = 1; i < kThreads / kWarp; ++i)
            best = scratch[i] > best ? scratch[i] : best;
        bound = best;
        const auto id = static_cast<std::int32_t>(0xFFFFFFFFu - static_cast<std::uint32_t>(best));
        if (threadIdx.x == 0) {
            ids[blockIdx.x * static_cast<std::int64_t>(count) + k] = id;
            values[blockIdx.x * static_cast<std::int64_t>(count) + k] = x[id];
        }
    }
}

} // namespace

void logitStatistics(const float* logits, std::int64_t row, std::int64_t rows, std::int64_t n, double* out,
                     cudaStream_t stream)
{
    if (rows > 0 && n > 0)
        launch("summarise logits", statisticsKernel, dim3(static_cast<unsigned>(rows)), kThreads, 0, stream, logits, row, n, out);
}

void logitDivergence(const float* p, std::int64_t pRow, const float* q, std::int64_t qRow, std::int64_t rows,
                     std::int64_t n, double* out, cudaStream_t stream)
{
    if (rows > 0 && n > 0)
        launch("compare logits", divergenceKernel, dim3(static_cast<unsigned>(rows)), kThreads, 0, stream, p, pRow, q, qRow, n,
               out);
}

void topLogits(const float* logits, std::int64_t row, std::int64_t rows, std::int64_t n, std::int32_t count,
               std::int32_t* ids, float* values, cudaStream_t stream)
{
    if (count > n || n >= std::int64_t{1} << 32)
        throw std::runtime_error("More of the largest logits were asked for than there are");
    if (rows > 0 && count > 0)
        launch("find the largest logits", topKernel, dim3(static_cast<unsigned>(rows)), kThreads, 0, stream, logits, row, n, count,
               ids, values);
}

} // namespace sightline::cuda
