// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/device.cuh"
#include "kernels/cuda/sampling.h"

namespace sightline::cuda::sampling {

using Wide = unsigned long long;

inline constexpr int kArgmaxThreads = 256;
inline constexpr int kBlocks = 64;
inline constexpr int kBins = 2048;
inline constexpr int kBinsPerUnit = 64; // bins per factor e of weight: 32 units reach down to 2^-46
inline constexpr double kOne = 17592186044416.0; // 2^44, the weight of the most probable token
inline constexpr int kIdBits = 19;

struct Workspace {
    unsigned arrived; // blocks of a kernel that are done; back to 0 at its end
    std::uint32_t listed;
    int bin;          // that the next kernel lists ...
    Wide before;      // ... weight of the bins before it ...
    Wide target;      // ... and the sum to reach within it
    Wide partial[kBlocks];
    Wide best;
    Wide histogram[kBins];
    Wide prefix[kBins]; // inclusive
    // then: Wide weight[n], Wide listPlace[n], Wide listWeight[n], std::uint16_t bin[n]
};

SIGHTLINE_HOST_DEVICE inline Wide* weightsOf(Workspace* w) { return reinterpret_cast<Wide*>(w + 1); }
SIGHTLINE_HOST_DEVICE inline Wide* listPlacesOf(Workspace* w, std::int64_t n) { return weightsOf(w) + n; }
SIGHTLINE_HOST_DEVICE inline Wide* listWeightsOf(Workspace* w, std::int64_t n) { return weightsOf(w) + 2 * n; }
SIGHTLINE_HOST_DEVICE inline std::uint32_t* listOf(Workspace* w, std::int64_t n)
{
    return reinterpret_cast<std::uint32_t*>(listPlacesOf(w, n));
}
SIGHTLINE_HOST_DEVICE inline std::uint16_t* binsOf(Workspace* w, std::int64_t n)
{
    return reinterpret_cast<std::uint16_t*>(weightsOf(w) + 3 * n);
}

// Larger is better: by value, then by lower id.
__device__ inline Wide rankOf(float value, std::int64_t id)
{
    return static_cast<Wide>(orderedBits(value)) << 32 | (0xFFFFFFFFu - static_cast<std::uint32_t>(id));
}

template <typename T>
__device__ inline T blockMax(T v, T* scratch)
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

// Ascending: the order in which the host sampler walks its tokens.
__device__ inline Wide placeOf(float logit, std::uint32_t id)
{
    return static_cast<Wide>(~orderedBits(logit)) << 32 | id;
}

/// The weight of a token in units of 2^-44 of the most probable one's, and its bin (which rises as the weight falls).
__device__ inline Wide weigh(float logit, double top, const SampleSettings& settings, int& bin)
{
    const double distance = logit == top ? 0.0 : (top - logit) / settings.temperature;
    const double weight = exp(-distance); // NaN stays NaN and fails the next comparison
    const double place = distance * kBinsPerUnit;
    bin = place < kBins - 1 ? static_cast<int>(place) : kBins - 1;
    return weight >= settings.minP ? static_cast<Wide>(weight * kOne + 0.5) : 0;
}

SIGHTLINE_HOST_DEVICE inline std::uint64_t philox(std::uint64_t seed, std::uint64_t counter)
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

inline dim3 blocksFor(std::int64_t n)
{
    const std::int64_t blocks = ceilDivide(n, kArgmaxThreads);
    return dim3(static_cast<unsigned>(blocks < kBlocks ? blocks : kBlocks));
}

inline void checkRow(std::int64_t n)
{
    if (n < 1 || n >= std::int64_t{1} << kIdBits)
        throw std::runtime_error("The vocabulary is empty or larger than the CUDA sampler handles");
}

inline void checkSettings(const SampleSettings& settings)
{
    if (!(settings.temperature > 0) || !(settings.topP > 0 && settings.topP <= 1) || !(settings.minP >= 0 && settings.minP < 1))
        throw std::runtime_error("The CUDA sampler got settings out of range");
}

/// work->best = rankOf the best token; clears the histogram. out: also its id, or null.
void launchArgmax(const float* logits, std::int64_t n, Workspace* work, std::int32_t* out, cudaStream_t stream);

} // namespace sightline::cuda::sampling
