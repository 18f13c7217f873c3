// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/moe_route_core.cuh"

#include <limits>

namespace sightline::cuda {

namespace {

constexpr int kSortThreads = 256;

__global__ void __launch_bounds__(kWarp) routeKernel(const float* logits, const __grid_constant__ RouterParameters router,
                                                     std::int32_t* experts, float* weights)
{
    letSuccessorStart();
    waitForPredecessor();
    __shared__ RouteScratch scratch;
    const std::int64_t t = blockIdx.x;
    routeToken(logits + t * router.experts, router, scratch);
    for (int i = static_cast<int>(threadIdx.x); i < router.chosen; i += kWarp) {
        experts[t * router.chosen + i] = scratch.expert[i];
        weights[t * router.chosen + i] = scratch.weight[i];
    }
}

// Block e counts the pairs of expert e.
__global__ void __launch_bounds__(kSortThreads) countKernel(const std::int32_t* experts, int pairs, std::int32_t* counts)
{
    letSuccessorStart();
    waitForPredecessor();
    __shared__ int scratch[kWarp];
    const int own = static_cast<int>(blockIdx.x);
    int count = 0;
    for (int i = static_cast<int>(threadIdx.x); i < pairs; i += kSortThreads)
        count += experts[i] == own;
    count = blockSum(count, scratch);
    if (threadIdx.x == 0)
        counts[own] = count;
}

// Block e places the pairs of expert e in ascending order.
__global__ void __launch_bounds__(kSortThreads) placeKernel(const std::int32_t* experts, int pairs, int tileRows,
                                                            const std::int32_t* counts,
                                                            const __grid_constant__ ExpertOrder order)
{
    letSuccessorStart();
    waitForPredecessor();
    __shared__ int scratch[kWarp];
    __shared__ int warpCount[kSortThreads / kWarp];
    const int own = static_cast<int>(blockIdx.x), tid = static_cast<int>(threadIdx.x);
    const int lane = tid % kWarp, warp = tid / kWarp;
    int before = 0, tilesBefore = 0;
    for (int e = tid; e < own; e += kSortThreads) {
        before += counts[e];
        tilesBefore += (counts[e] + tileRows - 1) / tileRows;
    }
    before = blockSum(before, scratch);
    tilesBefore = blockSum(tilesBefore, scratch);
    if (tid == 0) {
        order.offsets[own] = before;
        order.tiles[own] = tilesBefore;
        if (own + 1 == static_cast<int>(gridDim.x)) {
            order.offsets[own + 1] = before + counts[own];
            order.tiles[own + 1] = tilesBefore + (counts[own] + tileRows - 1) / tileRows;
        }
    }
    int next = before;
    for (int base = 0; base < pairs; base += kSortThreads) {
        const int i = base + tid;
        const bool mine = i < pairs && experts[i] == own;
        const unsigned votes = __ballot_sync(kAllLanes, mine);
        __syncthreads(); // warpCount of the tile before is read
        if (lane == 0)
            warpCount[warp] = __popc(votes);
        __syncthreads();
        int at = next + __popc(votes & ((1u << lane) - 1u));
        for (int w = 0; w < kSortThreads / kWarp; ++w) {
            if (w < warp)
                at += warpCount[w];
            next += warpCount[w];
        }
        if (mine) {
            order.pairs[at] = i;
            order.positions[i] = at;
        }
    }
}

// Both steps in one launch: each block counts the pairs of all experts (integers, so the order of additions is free) and
// places its own. A thread owns consecutive pairs.
constexpr int kOnceThreads = 1024;

template <typename Use>
__device__ void ownPairs(const std::int32_t* experts, int begin, int end, const Use& use)
{
    int i = begin;
    for (; i + 4 <= end; i += 4) { // begin is a multiple of 4
        const int4 four = *reinterpret_cast<const int4*>(experts + i);
        use(i, four.x);
        use(i + 1, four.y);
        use(i + 2, four.z);
        use(i + 3, four.w);
    }
    for (; i < end; ++i)
        use(i, experts[i]);
}

__global__ void __launch_bounds__(kOnceThreads) sortOnceKernel(const std::int32_t* experts, int pairs, int tileRows,
                                                               const __grid_constant__ ExpertOrder order)
{
    __shared__ int counts[kMaxExperts];
    __shared__ int scratch[kWarp];
    __shared__ int warpSums[kWarp];
    letSuccessorStart();
    waitForPredecessor();
    const int own = static_cast<int>(blockIdx.x), count = static_cast<int>(gridDim.x), tid = static_cast<int>(threadIdx.x);
    const int lane = tid % kWarp, warp = tid / kWarp;
    for (int e = tid; e < count; e += kOnceThreads)
        counts[e] = 0;
    __syncthreads();
    const int each = ((pairs + kOnceThreads - 1) / kOnceThreads + 3) / 4 * 4;
    const int begin = min(tid * each, pairs), end = min(begin + each, pairs);
    int mine = 0;
    ownPairs(experts, begin, end, [&](int, int e) {
        atomicAdd(&counts[e], 1);
        mine += e == own;
    });
    __syncthreads();
    int before = 0, tilesBefore = 0;
    for (int e = tid; e < own; e += kOnceThreads) {
        before += counts[e];
        tilesBefore += (counts[e] + tileRows - 1) / tileRows;
    }
    before = blockSum(before, scratch);
    tilesBefore = blockSum(tilesBefore, scratch);
    if (tid == 0) {
        order.offsets[own] = before;
        order.tiles[own] = tilesBefore;
        if (own + 1 == count) {
            order.offsets[count] = before + counts[own];
            order.tiles[count] = tilesBefore + (counts[own] + tileRows - 1) / tileRows;
        }
    }
    int inclusive = mine;
    for (int offset = 1; offset < kWarp; offset *= 2) {
        const int other = __shfl_up_sync(kAllLanes, inclusive, offset);
        inclusive += lane >= offset ? other : 0;
    }
    if (lane == kWarp - 1)
        warpSums[warp] = inclusive;
    __syncthreads();
    int at = before + inclusive - mine;
    for (int w = 0; w < warp; ++w)
        at += warpSums[w];
    if (mine > 0)
        ownPairs(experts, begin, end, [&](int i, int e) {
            if (e == own) {
                order.pairs[at] = i;
                order.positions[i] = at++;
            }
        });
}

// Four columns a thread; the rows of all experts of a token are requested together.
__global__ void __launch_bounds__(256) combineVectorKernel(const float* expertOut, const float* weights,
                                                           const std::int32_t* positions, int chosen, std::int64_t width,
                                                           float* y, std::int64_t yRow)
{
    letSuccessorStart();
    waitForPredecessor();
    constexpr int kTogether = 8;
    const std::int64_t t = blockIdx.x, c = (blockIdx.y * 256 + static_cast<std::int64_t>(threadIdx.x)) * 4;
    if (c >= width)
        return;
    float* to = y + t * yRow + c;
    const float4 old = loadFloat4(to);
    float4 sum{0, 0, 0, 0};
    for (int first = 0; first < chosen; first += kTogether) {
        float4 v[kTogether];
#pragma unroll
        for (int i = 0; i < kTogether; ++i)
            if (first + i < chosen)
                v[i] = loadFloat4(expertOut + positions[t * chosen + first + i] * width + c);
#pragma unroll
        for (int i = 0; i < kTogether; ++i)
            if (first + i < chosen) {
                const float w = weights[t * chosen + first + i];
                sum = make_float4(fmaf(w, v[i].x, sum.x), fmaf(w, v[i].y, sum.y), fmaf(w, v[i].z, sum.z), fmaf(w, v[i].w, sum.w));
            }
    }
    *reinterpret_cast<float4*>(to) = make_float4(old.x + sum.x, old.y + sum.y, old.z + sum.z, old.w + sum.w);
}

__global__ void __launch_bounds__(256) combineKernel(const float* expertOut, const float* weights,
                                                     const std::int32_t* positions, int chosen, std::int64_t width,
                                                     float* y, std::int64_t yRow)
{
    letSuccessorStart();
    waitForPredecessor();
    const std::int64_t t = blockIdx.x;
    for (std::int64_t c = blockIdx.y * 256 + threadIdx.x; c < width; c += 256 * static_cast<std::int64_t>(gridDim.y)) {
        float sum = 0;
        for (int i = 0; i < chosen; ++i)
            sum = fmaf(weights[t * chosen + i], expertOut[positions[t * chosen + i] * width + c], sum);
        y[t * yRow + c] += sum;
    }
}

} // namespace

void route(const float* logits, const RouterParameters& router, std::int64_t rows, std::int32_t* experts,
           float* weights, cudaStream_t stream)
{
    checkRouter(router);
    if (rows > 0)
        launch("choose experts", routeKernel, dim3(static_cast<unsigned>(rows)), kWarp, 0, stream, logits, router, experts,
               weights);
}

void sortByExpert(const std::int32_t* experts, std::int64_t pairs, std::int32_t expertCount, std::int32_t tileRows,
                  std::int32_t* counts, const ExpertOrder& order, cudaStream_t stream)
{
    if (pairs > std::numeric_limits<std::int32_t>::max() - kSortThreads || expertCount < 1 || tileRows < 1)
        throw std::runtime_error("Too many tokens at once to sort by expert");
    const dim3 grid(static_cast<unsigned>(expertCount));
    // Every block reads all pairs twice: for long chunks counting first is less work.
    if (!plainKernels() && expertCount <= kMaxExperts && pairs <= 1 << 17 && reinterpret_cast<std::uintptr_t>(experts) % 16 == 0) {
        launch("sort tokens by expert", sortOnceKernel, grid, kOnceThreads, 0, stream, experts, pairs, tileRows, order);
        return;
    }
    launch("count tokens of experts", countKernel, grid, kSortThreads, 0, stream, experts, pairs, counts);
    launch("sort tokens by expert", placeKernel, grid, kSortThreads, 0, stream, experts, pairs, tileRows, counts, order);
}

void combineExperts(const float* expertOut, const float* weights, const std::int32_t* positions, std::int64_t rows,
                    std::int32_t chosen, std::int64_t width, float* y, std::int64_t yRow, cudaStream_t stream)
{
    if (rows <= 0 || width <= 0)
        return;
    if (!plainKernels() && width % 4 == 0 && yRow % 4 == 0
        && (reinterpret_cast<std::uintptr_t>(expertOut) | reinterpret_cast<std::uintptr_t>(y)) % 16 == 0)
        launch("combine experts", combineVectorKernel,
               dim3(static_cast<unsigned>(rows), static_cast<unsigned>(ceilDivide(width, 1024))), 256, 0, stream, expertOut, weights,
               positions, chosen, width, y, yRow);
    else
        launch("combine experts", combineKernel,
               dim3(static_cast<unsigned>(rows), static_cast<unsigned>(ceilDivide(width, 1024))), 256, 0, stream, expertOut,
               weights, positions, chosen, width, y, yRow);
}

} // namespace sightline::cuda
