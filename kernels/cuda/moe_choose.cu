// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/gemv_core.cuh"
#include "kernels/cuda/moe_route_core.cuh"
#include "kernels/cuda/moe_variants.h"

// The choice of experts stands between the attention of a layer and most of its weights: what counts here is latency.
// Each block multiplies one row of the router. The last one gathers the logits as they come, each in one word with a mark
// that says so, and chooses by one warp in registers. Instructions that a multiprocessor has not run lately are fetched from
// afar (the choice took 4 us in place of 1), so all blocks rehearse on constants while they wait for the kernel before.

namespace sightline::cuda {

namespace {

constexpr int kThreads = 256, kLoads = 4;
constexpr std::uint64_t kMark = std::uint64_t{1} << 32;

__device__ inline void storeWord(std::uint64_t* to, std::uint64_t word)
{
    asm volatile("st.relaxed.gpu.global.u64 [%0], %1;" ::"l"(to), "l"(word) : "memory");
}

__device__ inline std::uint64_t loadWord(const std::uint64_t* from)
{
    std::uint64_t word;
    asm volatile("ld.relaxed.gpu.global.u64 %0, [%1];" : "=l"(word) : "l"(from) : "memory");
    return word;
}

/// The logit in a word once it is there; of a rehearsal, whatever the word holds.
__device__ inline float takeLogit(const std::uint64_t* from, bool isReal)
{
    std::uint64_t word;
    do {
        word = loadWord(from);
    } while (isReal && (word & kMark) == 0);
    return bitsToFloat(static_cast<std::uint32_t>(word));
}

// Grid [experts, tokens]. kKeys: experts of a lane where one warp chooses; 0: the block chooses (groups, many experts).
template <WeightFormat Format, int kKeys>
__global__ void __launch_bounds__(kThreads) chooseKernel(const __grid_constant__ MoeLayer p)
{
    constexpr int kElements = kElementsPerLoad<Format>, kHeld = kKeys > 0 ? kKeys : 1;
    constexpr bool kScaled = Format == WeightFormat::Fp8Block;
    const MoeDecode& moe = p.experts;
    const RouterParameters& router = moe.router;
    const std::int64_t t = blockIdx.y;
    const int row = static_cast<int>(blockIdx.x), tid = static_cast<int>(threadIdx.x), chosen = router.chosen;
    const bool chooses = row == router.experts - 1;
    const int pieces = p.router.cols / kElements;
    std::uint64_t* const words = p.words + t * router.experts;

    uint4 piece[kLoads][1];
    float factor[kLoads][2];
#pragma unroll
    for (int u = 0; u < kLoads; ++u) {
        const int at = tid + u * kThreads;
        if (at < pieces) {
            piece[u][0] = loadStreaming(rowAddress<Format>(p.router, 0, row) + static_cast<std::int64_t>(at) * 16);
            factor[u][0] = kScaled ? rowScales(p.router, 0, row)[at * kElements / 128] : 1.0f;
        }
    }
    float bias[kHeld];
#pragma unroll
    for (int i = 0; i < kHeld; ++i) {
        const int e = i * kWarp + tid;
        bias[i] = kKeys > 0 && chooses && tid < kWarp && e < router.experts && router.bias ? router.bias[e] : 0.0f;
    }
    // A rehearsal multiplies the norm's weight with itself and chooses by old words, and nothing comes of it.
#pragma unroll 1
    for (int pass = kKeys > 0 && moe.normWeight ? 0 : 1; pass < 2; ++pass) {
        const bool isReal = pass == 1;
        if (isReal)
            waitForPredecessor();
        const GemvInput in{isReal ? moe.x + t * moe.xRow : moe.normWeight, 0, moe.normWeight};
        float acc[1][1] = {}, squares[1] = {};
#pragma unroll
        for (int u = 0; u < kLoads; ++u)
            if (tid + u * kThreads < pieces)
                multiplyPiece<Format, kScaled, true>(piece[u], factor[u], in, (tid + u * kThreads) * kElements, acc, squares);
        __syncthreads(); // the sums of the rehearsal are read
        const float sum = gemvBlockSums(acc, squares, moe.normWeight != nullptr, p.router.cols, moe.eps);
        if (isReal && tid == 0)
            storeWord(words + row, kMark | __builtin_bit_cast(std::uint32_t, sum));
        if (isReal)
            letSuccessorStart(); // no sooner: its requests would be ahead of x
        if (!chooses)
            continue;
        if constexpr (kKeys > 0) {
            if (tid >= kWarp)
                continue;
            float logit[kHeld];
#pragma unroll
            for (int i = 0; i < kHeld; ++i)
                logit[i] = i * kWarp + tid < router.experts ? takeLogit(words + i * kWarp + tid, isReal) : 0.0f;
            __syncwarp();
            std::int32_t expert;
            float weight;
            routeFew<kHeld>(logit, bias, router, expert, weight);
            if (isReal && tid < chosen) {
                moe.experts[t * chosen + tid] = expert;
                moe.weights[t * chosen + tid] = weight;
            }
        } else {
            __shared__ BlockRouteScratch scratch;
            routeTokenByBlock([&](int e) { return takeLogit(words + e, true); }, router, scratch);
            if (tid < chosen) { // chosen is at most a warp
                moe.experts[t * chosen + tid] = scratch.expert[tid];
                moe.weights[t * chosen + tid] = scratch.weight[tid];
            }
        }
        for (int e = tid; isReal && e < router.experts; e += kKeys > 0 ? kWarp : kThreads)
            storeWord(words + e, 0); // for the next launch
    }
}

template <WeightFormat Format>
void launchChoose(const MoeLayer& p, cudaStream_t stream)
{
    const RouterParameters& router = p.experts.router;
    const bool groups = router.topk_group < router.n_group;
    auto* const kernel = groups || router.experts > 8 * kWarp ? chooseKernel<Format, 0>
        : router.experts > 2 * kWarp                         ? chooseKernel<Format, 8>
                                                             : chooseKernel<Format, 2>;
    launch("choose experts", kernel, dim3(static_cast<unsigned>(router.experts), static_cast<unsigned>(p.experts.rows)), kThreads, 0,
           stream, p);
}

} // namespace

bool moeChoose(const MoeLayer& p, cudaStream_t stream)
{
    const std::int64_t bytes = static_cast<std::int64_t>(p.router.cols) * elementBytes(p.router.format);
    if (!isVectorReadable(p.router) || bytes > std::int64_t{16} * kLoads * kThreads)
        return false;
    if (p.router.format == WeightFormat::BF16)
        launchChoose<WeightFormat::BF16>(p, stream);
    else if (p.router.format == WeightFormat::Fp8Block)
        launchChoose<WeightFormat::Fp8Block>(p, stream);
    else
        launchChoose<WeightFormat::F32>(p, stream);
    return true;
}

} // namespace sightline::cuda
