// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/device.cuh"
#include "kernels/cuda/moe_route.h"

namespace sightline::cuda {

/// Shared memory of one routed token.
struct RouteScratch {
    float score[kMaxExperts];
    std::uint32_t key[kMaxExperts]; // order of the biased scores; 0 once chosen
    std::int32_t expert[kMaxExpertsPerToken];
    float weight[kMaxExpertsPerToken];
};

__device__ inline std::uint32_t routeKey(float choice)
{
    const std::uint32_t key = orderedBits(choice);
    return key > 0 ? key : 1; // NaN: after everything else, but never twice
}

/// Routes one token with one full warp; fills scratch.expert and scratch.weight [chosen].
__device__ inline void routeToken(const float* logits, const RouterParameters& router, RouteScratch& scratch)
{
    const int lane = static_cast<int>(threadIdx.x) % kWarp;
    const int count = router.experts, groupSize = count / router.n_group;
    const float infinity = bitsToFloat(0x7F800000u);
    for (int e = lane; e < count; e += kWarp) {
        const float score = 1.0f / (1.0f + expf(-logits[e]));
        scratch.score[e] = score;
        scratch.key[e] = __builtin_bit_cast(std::uint32_t, score + (router.bias ? router.bias[e] : 0.0f));
    }
    __syncwarp();
    unsigned open = kAllLanes; // groups that may be chosen from
    if (router.topk_group < router.n_group) {
        float best = -infinity, second = -infinity;
        if (lane < router.n_group) {
            for (int i = 0; i < groupSize; ++i) {
                // Start at another expert in each lane, else all lanes meet in one bank. The two best do not depend on order.
                const int e = lane * groupSize + (i + lane) % groupSize;
                const float v = bitsToFloat(scratch.key[e]);
                if (v > best) {
                    second = best;
                    best = v;
                } else {
                    second = fmaxf(second, v);
                }
            }
        }
        const float own = groupSize > 1 ? best + second : best;
        int better = 0;
        for (int g = 0; g < router.n_group; ++g) {
            const float other = __shfl_sync(kAllLanes, own, g);
            better += other > own || (other == own && g < lane);
        }
        open = __ballot_sync(kAllLanes, lane < router.n_group && better < router.topk_group);
        __syncwarp(); // every lane has read its group
    }
    std::uint32_t bestKey = 0;
    int bestExpert = 0;
    for (int e = lane; e < count; e += kWarp) {
        const float v = (open >> (router.n_group > 1 ? e / groupSize : 0)) & 1u ? bitsToFloat(scratch.key[e]) : -infinity;
        const std::uint32_t key = routeKey(v);
        scratch.key[e] = key;
        if (key > bestKey) {
            bestKey = key;
            bestExpert = e;
        }
    }
    for (int i = 0; i < router.chosen; ++i) {
        const std::uint32_t top = __reduce_max_sync(kAllLanes, bestKey);
        const std::uint32_t winner =
            __reduce_min_sync(kAllLanes, bestKey == top ? static_cast<std::uint32_t>(bestExpert) : 0xFFFFFFFFu);
        if (lane == 0)
            scratch.expert[i] = static_cast<std::int32_t>(winner);
        if (bestKey == top && static_cast<std::uint32_t>(bestExpert) == winner) { // one lane
            scratch.key[winner] = 0;
            bestKey = 0;
            for (int e = lane; e < count; e += kWarp)
                if (scratch.key[e] > bestKey) {
                    bestKey = scratch.key[e];
                    bestExpert = e;
                }
        }
        __syncwarp();
    }
    float sum = 0;
    for (int i = 0; i < router.chosen; ++i)
        sum += scratch.score[scratch.expert[i]];
    const float factor = router.routed_scaling_factor / (router.norm_topk_prob ? sum + 1e-20f : 1.0f);
    for (int i = lane; i < router.chosen; i += kWarp)
        scratch.weight[i] = scratch.score[scratch.expert[i]] * factor;
    __syncwarp();
}

/// What routeToken does without groups, by one full warp for up to kKeys experts a lane, which stay in registers: expert
/// i * 32 + lane has logit[i] and bias[i]. Lane c < chosen gets the c-th expert and its weight.
template <int kKeys>
__device__ inline void routeFew(const float (&logit)[kKeys], const float (&bias)[kKeys], const RouterParameters& router,
                                std::int32_t& expert, float& weight)
{
    const int lane = static_cast<int>(threadIdx.x) % kWarp;
    float score[kKeys];
    std::uint32_t key[kKeys];
#pragma unroll
    for (int i = 0; i < kKeys; ++i) {
        score[i] = 1.0f / (1.0f + expf(-logit[i]));
        key[i] = i * kWarp + lane < router.experts ? routeKey(score[i] + bias[i]) : 0;
    }
    float sum = 0;
    expert = 0;
    weight = 0;
#pragma unroll 1
    for (int c = 0; c < router.chosen; ++c) {
        std::uint32_t best = 0;
        unsigned at = 0;
        float value = 0;
#pragma unroll
        for (int i = 0; i < kKeys; ++i)
            if (key[i] > best) {
                best = key[i];
                at = static_cast<unsigned>(i * kWarp + lane);
                value = score[i];
            }
        const std::uint32_t top = __reduce_max_sync(kAllLanes, best);
        const unsigned winner = __reduce_min_sync(kAllLanes, best == top ? at : 0xFFFFFFFFu);
        value = __shfl_sync(kAllLanes, value, static_cast<int>(winner % kWarp));
#pragma unroll
        for (int i = 0; i < kKeys; ++i)
            if (static_cast<unsigned>(i * kWarp + lane) == winner)
                key[i] = 0;
        sum += value;
        if (lane == c) { // chosen is at most a warp
            expert = static_cast<std::int32_t>(winner);
            weight = value;
        }
    }
    weight *= router.routed_scaling_factor / (router.norm_topk_prob ? sum + 1e-20f : 1.0f);
}

/// Shared memory of a token that a whole block routes.
struct BlockRouteScratch {
    alignas(16) std::uint32_t key[kMaxExperts]; // order of the biased scores
    float score[kMaxExperts];
    float choice[kMaxExperts]; // biased scores
    float best[kWarp], second[kWarp]; // of each group
    unsigned open;
    std::int32_t expert[kMaxExpertsPerToken];
    float weight[kMaxExpertsPerToken];
};

/// What routeToken does, by all threads of a block at once: the rank of an expert is the number of experts before it, so
/// that no step waits for the choice of the step before. logitOf(e) is the logit of expert e; each is asked for once.
template <typename LogitOf>
__device__ inline void routeTokenByBlock(const LogitOf& logitOf, const RouterParameters& router, BlockRouteScratch& s)
{
    const int tid = static_cast<int>(threadIdx.x), threads = static_cast<int>(blockDim.x);
    const int count = router.experts, groupSize = count / router.n_group;
    for (int e = tid; e < (count + 3) / 4 * 4; e += threads) {
        const bool real = e < count;
        const float score = real ? 1.0f / (1.0f + expf(-logitOf(e))) : 0.0f;
        const float choice = real ? score + (router.bias ? router.bias[e] : 0.0f) : 0.0f;
        if (real) {
            s.score[e] = score;
            s.choice[e] = choice;
        }
        s.key[e] = real ? routeKey(choice) : 0; // 0: before nobody
    }
    __syncthreads();
    if (router.topk_group < router.n_group) {
        for (int e = tid; e < count; e += threads) {
            const int group = e / groupSize;
            const std::uint32_t own = s.key[e];
            int rank = 0;
            for (int f = group * groupSize; f < (group + 1) * groupSize; ++f)
                rank += s.key[f] > own || (s.key[f] == own && f < e);
            if (rank == 0)
                s.best[group] = s.choice[e];
            else if (rank == 1)
                s.second[group] = s.choice[e];
        }
        __syncthreads();
        if (tid < kWarp) {
            float own = 0;
            if (tid < router.n_group)
                own = groupSize > 1 ? s.best[tid] + s.second[tid] : s.best[tid];
            int better = 0;
            for (int g = 0; g < router.n_group; ++g) {
                const float other = __shfl_sync(kAllLanes, own, g);
                better += other > own || (other == own && g < tid);
            }
            const unsigned open = __ballot_sync(kAllLanes, tid < router.n_group && better < router.topk_group);
            if (tid == 0)
                s.open = open;
        }
        __syncthreads();
        const std::uint32_t closed = routeKey(bitsToFloat(0xFF800000u));
        for (int e = tid; e < count; e += threads)
            if (!((s.open >> (e / groupSize)) & 1u))
                s.key[e] = closed;
        __syncthreads();
    }
    for (int e = tid; e < count; e += threads) {
        const std::uint32_t own = s.key[e];
        int rank = 0;
        for (int f = 0; f < count; f += 4) {
            const uint4 four = *reinterpret_cast<const uint4*>(s.key + f);
            rank += four.x > own || (four.x == own && f < e);
            rank += four.y > own || (four.y == own && f + 1 < e);
            rank += four.z > own || (four.z == own && f + 2 < e);
            rank += four.w > own || (four.w == own && f + 3 < e);
        }
        if (rank < router.chosen)
            s.expert[rank] = e;
    }
    __syncthreads();
    if (tid < kWarp) {
        float sum = 0;
        for (int i = 0; i < router.chosen; ++i)
            sum += s.score[s.expert[i]];
        const float factor = router.routed_scaling_factor / (router.norm_topk_prob ? sum + 1e-20f : 1.0f);
        for (int i = tid; i < router.chosen; i += kWarp)
            s.weight[i] = s.score[s.expert[i]] * factor;
    }
    __syncthreads();
}

/// Throws when a router cannot be run.
inline void checkRouter(const RouterParameters& router)
{
    if (router.experts < 1 || router.experts > kMaxExperts || router.chosen < 1 || router.chosen > kMaxExpertsPerToken
        || router.chosen > router.experts || router.n_group < 1 || router.n_group > kWarp
        || router.experts % router.n_group != 0 || router.topk_group < 1 || router.topk_group > router.n_group)
        throw std::runtime_error("The router has a number of experts or groups that the CUDA kernels cannot choose from");
}

} // namespace sightline::cuda
