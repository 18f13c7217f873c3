// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/sampling.h"

#include "kernels/cuda/device.cuh"

namespace sightline::cuda {

namespace {

using Wide = unsigned long long;

constexpr int kThreads = 256;
constexpr int kBlocks = 64;
constexpr int kPickThreads = 1024;
constexpr int kBins = 2048;
constexpr int kBinsPerUnit = 64; // bins per factor e of weight: 32 units reach down to 2^-46
constexpr double kOne = 17592186044416.0; // 2^44, the weight of the most probable token
constexpr int kIdBits = 19;

struct Workspace {
    unsigned arrived; // blocks of argmaxKernel that are done; back to 0 at its end
    std::uint32_t listed;
    Wide partial[kBlocks];
    Wide best;
    Wide histogram[kBins];
    // then: Wide weight[n], std::uint32_t list[n], std::uint16_t bin[n]
};

SIGHTLINE_HOST_DEVICE Wide* weightsOf(Workspace* w) { return reinterpret_cast<Wide*>(w + 1); }
SIGHTLINE_HOST_DEVICE std::uint32_t* listOf(Workspace* w, std::int64_t n)
{
    return reinterpret_cast<std::uint32_t*>(weightsOf(w) + n);
}
SIGHTLINE_HOST_DEVICE std::uint16_t* binsOf(Workspace* w, std::int64_t n)
{
    return reinterpret_cast<std::uint16_t*>(listOf(w, n) + n);
}

// Larger is better: by value, then by lower id.
__device__ Wide rankOf(float value, std::int64_t id)
{
    return static_cast<Wide>(orderedBits(value)) << 32 | (0xFFFFFFFFu - static_cast<std::uint32_t>(id));
}

template <typename T>
__device__ T blockMax(T v, T* scratch)
{
#pragma unroll
    for (int offset = kWarp / 2; offset > 0; offset /= 2) {
        const T other = __shfl_xor_sync(kAllLanes, v, offset);
        v = other > v ? other : v;
    }
    __syncthreads();
    if (threadIdx.x % kWarp == 0)
        scratch[threadIdx.x / kWarp] = v;
    __syncthreads();
    T best = scratch[0];
    for (unsigned i = 1; i < blockDim.x / kWarp; ++i)
        best = scratch[i] > best ? scratch[i] : best;
    return best;
}

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
        const double distance = logits[i] == top ? 0.0 : (top - logits[i]) / settings.temperature;
        const double weight = exp(-distance); // NaN stays NaN and fails the next comparison
        const Wide fixed = weight >= settings.minP ? static_cast<Wide>(weight * kOne + 0.5) : 0;
        const double bin = distance * kBinsPerUnit; // falls with the weight
        const int b = bin < kBins - 1 ? static_cast<int>(bin) : kBins - 1;
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

// Ascending: the order in which the host sampler walks its tokens.
__device__ Wide placeOf(float logit, std::uint32_t id)
{
    return static_cast<Wide>(~orderedBits(logit)) << 32 | id;
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

SIGHTLINE_HOST_DEVICE std::uint64_t philox(std::uint64_t seed, std::uint64_t counter)
{
    // Salmon et al., Parallel random numbers: as easy as 1, 2, 3 (SC11), Philox4x32 with 10 rounds.
    std::uint32_t c[4] = {static_cast<std::uint32_t>(counter), static_cast<std::uint32_t>(counter >> 32), 0, 0};
    std::uint32_t key[2] = {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)};
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t a = std::uint64_t{0xD2511F53u} * c[0], b = std::uint64_t{0xCD9E8D57u} * c[2];
        const std::uint32_t next[4] = {static_cast<std::uint32_t>(b >> 32) ^ c[1] ^ key[0], static_cast<std::uint32_t>(b),
                                       static_cast<std::uint32_t>(a >> 32) ^ c[3] ^ key[1], static_cast<std::uint32_t>(a)};
        for (int i = 0; i < 4; ++i)
            c[i] = next[i];
        key[0] += 0x9E3779B9u;
        key[1] += 0xBB67AE85u;
    }
    return static_cast<std::uint64_t>(c[1]) << 32 | c[0];
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

dim3 blocksFor(std::int64_t n)
{
    const std::int64_t blocks = ceilDivide(n, kThreads);
    return dim3(static_cast<unsigned>(blocks < kBlocks ? blocks : kBlocks));
}

void checkRow(std::int64_t n)
{
    if (n < 1 || n >= std::int64_t{1} << kIdBits)
        throw std::runtime_error("The vocabulary is empty or larger than the CUDA sampler handles");
}

} // namespace

std::size_t samplingWorkspaceBytes(std::int64_t n)
{
    return sizeof(Workspace) + static_cast<std::size_t>(n) * (sizeof(Wide) + sizeof(std::uint32_t) + sizeof(std::uint16_t));
}

std::uint64_t philoxDraw(std::uint64_t seed, std::uint64_t step)
{
    return philox(seed, step);
}

void argmaxRow(const float* logits, std::int64_t n, std::int32_t* out, void* workspace, cudaStream_t stream)
{
    checkRow(n);
    launch("find the largest logit", argmaxKernel, blocksFor(n), kThreads, 0, stream, logits, n,
           static_cast<Workspace*>(workspace), out);
}

void sampleRow(const float* logits, std::int64_t n, const SampleSettings& settings, std::int32_t* out, void* workspace,
               cudaStream_t stream)
{
    checkRow(n);
    if (!(settings.temperature > 0) || !(settings.topP > 0 && settings.topP <= 1) || !(settings.minP >= 0 && settings.minP < 1))
        throw std::runtime_error("The CUDA sampler got settings out of range");
    auto* work = static_cast<Workspace*>(workspace);
    launch("find the largest logit", argmaxKernel, blocksFor(n), kThreads, 0, stream, logits, n, work, nullptr);
    launch("weigh the tokens", weighKernel, blocksFor(n), kThreads, 0, stream, logits, n, settings, work);
    launch("draw a token", pickKernel, dim3(1), kPickThreads, 0, stream, logits, n, settings, work, out);
}

} // namespace sightline::cuda
