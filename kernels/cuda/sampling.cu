// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/sampling.h"

#include "kernels/cuda/sampling_core.cuh"

namespace sightline::cuda {

using namespace sampling;

namespace {

constexpr int kThreads = kArgmaxThreads;
constexpr int kPickThreads = 1024;

// The block that arrives last combines the results of all; an integer maximum does not depend on the order.
__global__ void __launch_bounds__(kThreads) argmaxKernel(const float* logits, std::int64_t n, Workspace* work,
                                                         std::int32_t* out)
{
    letSuccessorStart();
    waitForPredecessor();
    __shared__ Wide scratch[kWarp];
    __shared__ bool last;
    const std::int64_t first = blockIdx.x * static_cast<std::int64_t>(kThreads) + threadIdx.x;
    const std::int64_t step = static_cast<std::int64_t>(gridDim.x) * kThreads;
    Wide best = 0;
    for (std::int64_t i = first; i < n; i += step) {
        const Wide rank = rankOf(logits[i], i);
        best = rank > best ? rank : best;
    }
    for (std::int64_t i = first; i < kBins; i += step)
        work->histogram[i] = 0; // for weighKernel
    best = blockMax(best, scratch);
    if (threadIdx.x == 0) {
        work->partial[blockIdx.x] = best;
        __threadfence();
        last = atomicAdd(&work->arrived, 1u) == gridDim.x - 1;
    }
    __syncthreads();
    if (!last)
        return;
    __threadfence();
    best = 0;
    if (threadIdx.x < gridDim.x)
        best = *static_cast<volatile Wide*>(&work->partial[threadIdx.x]);
    best = blockMax(best, scratch);
    if (threadIdx.x == 0) {
        work->best = best;
        work->arrived = 0;
        if (out)
            *out = static_cast<std::int32_t>(0xFFFFFFFFu - static_cast<std::uint32_t>(best));
    }
}

__global__ void __launch_bounds__(kThreads) weighKernel(const float* logits, std::int64_t n,
                                                        const __grid_constant__ SampleSettings settings, Workspace* work)
{
    letSuccessorStart();
    waitForPredecessor();
    __shared__ Wide histogram[kBins];
    for (int b = static_cast<int>(threadIdx.x); b < kBins; b += kThreads)
        histogram[b] = 0;
    __syncthreads();
    const double top = logits[0xFFFFFFFFu - static_cast<std::uint32_t>(work->best)];
    Wide* weights = weightsOf(work);
    std::uint16_t* bins = binsOf(work, n);
    const std::int64_t step = static_cast<std::int64_t>(gridDim.x) * kThreads;
    for (std::int64_t i = blockIdx.x * static_cast<std::int64_t>(kThreads) + threadIdx.x; i < n; i += step) {
        int b = 0;
        const Wide fixed = weigh(logits[i], top, settings, b);
        weights[i] = fixed;
        bins[i] = static_cast<std::uint16_t>(b);
        if (fixed > 0)
            atomicAdd(&histogram[b], fixed);
    }
    __syncthreads();
    for (int b = static_cast<int>(threadIdx.x); b < kBins; b += kThreads)
        if (histogram[b] > 0)
            atomicAdd(&work->histogram[b], histogram[b]);
}

struct PickScratch {
    Wide prefix[kBins]; // inclusive
    Wide sums[kWarp];
    int bin;
};

__device__ int findBin(PickScratch& s, Wide target)
{
    __syncthreads();
    for (int b = static_cast<int>(threadIdx.x); b < kBins; b += kPickThreads)
        if (s.prefix[b] >= target && (b == 0 || s.prefix[b - 1] < target))
            s.bin = b;
    __syncthreads();
    return s.bin;
}

// Among the tokens of a bin, in order: the place of the first one at which the sum of weights reaches `target`; `sum`
// becomes that sum. Bit by bit, so that neither sorting nor a limit on the tokens of a bin is needed.
__device__ Wide findPlace(const float* logits, std::int64_t n, Workspace* work, int bin, Wide target, Wide& sum,
                          PickScratch& s)
{
    const Wide* weights = weightsOf(work);
    const std::uint16_t* bins = binsOf(work, n);
    std::uint32_t* list = listOf(work, n);
    if (threadIdx.x == 0)
        work->listed = 0;
    __syncthreads();
    for (std::int64_t i = threadIdx.x; i < n; i += kPickThreads)
        if (bins[i] == bin && weights[i] > 0)
            list[atomicAdd(&work->listed, 1u)] = static_cast<std::uint32_t>(i); // any order: only sums are taken
    __threadfence_block();
    __syncthreads();
    const auto listed = *static_cast<volatile std::uint32_t*>(&work->listed);

    // The first token of each thread stays in registers; more than 1,024 in a bin are rare.
    Wide ownPlace = ~Wide{0}, ownWeight = 0;
    if (threadIdx.x < listed) {
        const std::uint32_t id = list[threadIdx.x];
        ownPlace = placeOf(logits[id], id);
        ownWeight = weights[id];
    }
    const auto sumBelow = [&](Wide end) {
        Wide below = ownPlace < end ? ownWeight : 0;
        for (std::uint32_t i = threadIdx.x + kPickThreads; i < listed; i += kPickThreads)
            if (placeOf(logits[list[i]], list[i]) < end)
                below += weights[list[i]];
        return blockSum(below, s.sums);
    };
    Wide place = 0;
    for (int bit = 63; bit >= 0; --bit) {
        if (bit == 31)
            bit = kIdBits - 1; // ids have no higher bits
        if (sumBelow(place + (Wide{1} << bit)) < target)
            place |= Wide{1} << bit;
    }
    sum = sumBelow(place + 1);
    __syncthreads(); // the list is free again
    return place;
}

__global__ void __launch_bounds__(kPickThreads) pickKernel(const float* logits, std::int64_t n,
                                                           const __grid_constant__ SampleSettings settings,
                                                           Workspace* work, std::int32_t* out)
{
    letSuccessorStart();
    waitForPredecessor();
    __shared__ PickScratch s;
    // Inclusive sums of the histogram: two bins a thread, then lanes, then warps.
    const int tid = static_cast<int>(threadIdx.x), lane = tid % kWarp, warp = tid / kWarp;
    const Wide a = work->histogram[2 * tid], b = work->histogram[2 * tid + 1];
    Wide inclusive = a + b;
    for (int offset = 1; offset < kWarp; offset *= 2) {
        const Wide other = __shfl_up_sync(kAllLanes, inclusive, offset);
        inclusive += lane >= offset ? other : 0;
    }
    if (lane == kWarp - 1)
        s.sums[warp] = inclusive;
    __syncthreads();
    for (int w = 0; w < warp; ++w)
        inclusive += s.sums[w];
    s.prefix[2 * tid] = inclusive - b;
    s.prefix[2 * tid + 1] = inclusive;
    __syncthreads();

    // The smallest set whose probability reaches top-p ...
    const Wide total = s.prefix[kBins - 1]; // at least 2^44: the most probable token
    Wide kept = total;
    if (settings.topP < 1) {
        auto needed = static_cast<Wide>(ceil(settings.topP * static_cast<double>(total)));
        needed = needed < 1 ? 1 : needed > total ? total : needed;
        const int bin = findBin(s, needed);
        const Wide before = bin > 0 ? s.prefix[bin - 1] : 0;
        Wide within = 0;
        findPlace(logits, n, work, bin, needed - before, within, s);
        kept = before + within;
    }
    // ... and the token in it where the sum passes the draw's share.
    const std::int64_t step = settings.step ? *settings.step : 0;
    const std::uint64_t draw =
        settings.draws ? settings.draws[step] : philox(settings.seed, static_cast<std::uint64_t>(step));
    const Wide target = __umul64hi(draw >> 11 << 11, kept) + 1;
    const int bin = findBin(s, target);
    Wide within = 0;
    const Wide place = findPlace(logits, n, work, bin, target - (bin > 0 ? s.prefix[bin - 1] : 0), within, s);
    if (tid == 0)
        *out = static_cast<std::int32_t>(static_cast<std::uint32_t>(place));
}

} // namespace

std::size_t samplingWorkspaceBytes(std::int64_t n)
{
    return sizeof(Workspace) + static_cast<std::size_t>(n) * (3 * sizeof(Wide) + sizeof(std::uint16_t));
}

std::uint64_t philoxDraw(std::uint64_t seed, std::uint64_t step)
{
    return philox(seed, step);
}

void sampling::launchArgmax(const float* logits, std::int64_t n, Workspace* work, std::int32_t* out, cudaStream_t stream)
{
    launch("find the largest logit", argmaxKernel, blocksFor(n), kThreads, 0, stream, logits, n, work, out);
}

void argmaxRow(const float* logits, std::int64_t n, std::int32_t* out, void* workspace, cudaStream_t stream)
{
    checkRow(n);
    launchArgmax(logits, n, static_cast<Workspace*>(workspace), out, stream);
}

void sampleRowInOneBlock(const float* logits, std::int64_t n, const SampleSettings& settings, std::int32_t* out, void* workspace,
               cudaStream_t stream)
{
    checkRow(n);
    checkSettings(settings);
    auto* work = static_cast<Workspace*>(workspace);
    launchArgmax(logits, n, work, nullptr, stream);
    launch("weigh the tokens", weighKernel, blocksFor(n), kThreads, 0, stream, logits, n, settings, work);
    launch("draw a token", pickKernel, dim3(1), kPickThreads, 0, stream, logits, n, settings, work, out);
}

} // namespace sightline::cuda
