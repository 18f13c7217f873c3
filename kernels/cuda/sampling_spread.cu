// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/sampling_core.cuh"

namespace sightline::cuda {

using namespace sampling;

namespace {

constexpr int kWeighThreads = 256, kWeighBlocks = 128;
constexpr int kListThreads = 1024, kListBlocks = 64;
constexpr int kSorted = 4096;   // tokens of a bin that are sorted in shared memory
constexpr int kIndexBits = 12;  // of a place in that list
static_assert(1 << kIndexBits == kSorted);

// Weights have 45 bits: three parts of 15 add up in 32-bit shared memory, whose additions the hardware knows (64-bit ones
// are loops of compare and swap, and many tokens share a bin).
constexpr int kPartBits = 15;
constexpr Wide kPartMask = (Wide{1} << kPartBits) - 1;
static_assert((1ll << kIdBits) / kWeighBlocks << kPartBits < 1ll << 32);

// Whether this block is the last of the grid to come here; what all blocks wrote before is visible to it then.
__device__ bool isLastBlock(Workspace* work, bool& flag)
{
    __threadfence();
    __syncthreads();
    if (threadIdx.x == 0) {
        flag = atomicAdd(&work->arrived, 1u) == gridDim.x - 1;
        if (flag)
            work->arrived = 0;
    }
    __syncthreads();
    if (flag)
        __threadfence();
    return flag;
}

// The first bin at which the prefix sums reach `target`, for the kernel that comes next. All threads of a block.
__device__ void aimAt(Workspace* work, Wide target)
{
    for (int b = static_cast<int>(threadIdx.x); b < kBins; b += static_cast<int>(blockDim.x)) {
        const Wide before = b > 0 ? __ldcg(work->prefix + b - 1) : 0;
        if (__ldcg(work->prefix + b) >= target && before < target) {
            work->bin = b;
            work->before = before;
            work->target = target - before;
        }
    }
    if (threadIdx.x == 0)
        work->listed = 0;
}

// The share of `kept` that the draw asks for.
__device__ Wide drawOf(const SampleSettings& settings, Wide kept)
{
    const std::int64_t step = settings.step ? *settings.step : 0;
    const std::uint64_t draw =
        settings.draws ? settings.draws[step] : philox(settings.seed, static_cast<std::uint64_t>(step));
    return __umul64hi(draw >> 11 << 11, kept) + 1;
}

// Weights, bins and the sum of each bin; then the bin in which top-p cuts, or with no cut the bin of the draw.
__global__ void __launch_bounds__(kWeighThreads) weighSpreadKernel(const float* logits, std::int64_t n,
                                                                   const __grid_constant__ SampleSettings settings,
                                                                   Workspace* work)
{
    letSuccessorStart();
    waitForPredecessor();
    __shared__ unsigned part[3][kBins];
    __shared__ Wide sums[kWeighThreads / kWarp];
    __shared__ bool last;
    const int tid = static_cast<int>(threadIdx.x);
    for (int b = tid; b < kBins; b += kWeighThreads)
        part[0][b] = part[1][b] = part[2][b] = 0;
    __syncthreads();
    const double top = logits[0xFFFFFFFFu - static_cast<std::uint32_t>(work->best)];
    Wide* weights = weightsOf(work);
    std::uint16_t* bins = binsOf(work, n);
    for (std::int64_t i = blockIdx.x * static_cast<std::int64_t>(kWeighThreads) + tid; i < n;
         i += static_cast<std::int64_t>(gridDim.x) * kWeighThreads) {
        int b = 0;
        const Wide fixed = weigh(logits[i], top, settings, b);
        weights[i] = fixed;
        bins[i] = static_cast<std::uint16_t>(b);
        if (fixed > 0) {
            atomicAdd(&part[0][b], static_cast<unsigned>(fixed & kPartMask));
            atomicAdd(&part[1][b], static_cast<unsigned>(fixed >> kPartBits & kPartMask));
            atomicAdd(&part[2][b], static_cast<unsigned>(fixed >> 2 * kPartBits));
        }
    }
    __syncthreads();
    for (int b = tid; b < kBins; b += kWeighThreads) {
        const Wide sum = part[0][b] + (static_cast<Wide>(part[1][b]) << kPartBits) + (static_cast<Wide>(part[2][b]) << 2 * kPartBits);
        if (sum > 0)
            atomicAdd(&work->histogram[b], sum);
    }
    if (!isLastBlock(work, last))
        return;

    // Inclusive sums: a few bins a thread, then lanes, then warps.
    constexpr int kOwn = kBins / kWeighThreads;
    const int lane = tid % kWarp, warp = tid / kWarp;
    Wide own[kOwn], inclusive = 0;
#pragma unroll
    for (int i = 0; i < kOwn; ++i) {
        inclusive += __ldcg(work->histogram + tid * kOwn + i);
        own[i] = inclusive;
    }
    const Wide mine = inclusive;
#pragma unroll
    for (int offset = 1; offset < kWarp; offset *= 2) {
        const Wide other = __shfl_up_sync(kAllLanes, inclusive, offset);
        inclusive += lane >= offset ? other : 0;
    }
    if (lane == kWarp - 1)
        sums[warp] = inclusive;
    __syncthreads();
    Wide total = 0;
    for (int w = 0; w < kWeighThreads / kWarp; ++w) {
        inclusive += w < warp ? sums[w] : 0;
        total += sums[w]; // at least 2^44: the most probable token
    }
#pragma unroll
    for (int i = 0; i < kOwn; ++i)
        work->prefix[tid * kOwn + i] = inclusive - mine + own[i];
    __threadfence();
    __syncthreads();
    if (settings.topP < 1) {
        auto needed = static_cast<Wide>(ceil(settings.topP * static_cast<double>(total)));
        needed = needed < 1 ? 1 : needed > total ? total : needed;
        aimAt(work, needed);
    } else {
        aimAt(work, drawOf(settings, total));
    }
}

struct ListScratch {
    union {
        std::uint32_t own[(1 << kIdBits) / kListBlocks]; // tokens that this block found
        Wide key[kSorted];                               // order, id and place in the list
    };
    Wide sums[kWarp];
    Wide place, sum;
    std::uint32_t count, base;
    bool last;
};

// The first place of the list, in order, at which the sum of weights reaches `target`; s.place and s.sum.
__device__ void findInSorted(Workspace* work, std::int64_t n, int listed, Wide target, ListScratch& s)
{
    const Wide *places = listPlacesOf(work, n), *weights = listWeightsOf(work, n);
    const int tid = static_cast<int>(threadIdx.x), lane = tid % kWarp, warp = tid / kWarp;
    int size = kListThreads; // a power of two
    while (size < listed)
        size *= 2;
    for (int i = tid; i < size; i += kListThreads) {
        Wide key = ~Wide{0};
        if (i < listed) {
            const Wide place = __ldcg(places + i);
            key = (place >> 32) << (kIdBits + kIndexBits) | (place & ((Wide{1} << kIdBits) - 1)) << kIndexBits | static_cast<Wide>(i);
        }
        s.key[i] = key;
    }
    __syncthreads();
    for (int k = 2; k <= size; k *= 2) // bitonic
        for (int j = k / 2; j > 0; j /= 2) {
            for (int pair = tid; pair < size / 2; pair += kListThreads) {
                const int low = (pair & ~(j - 1)) * 2 | (pair & (j - 1)), high = low | j;
                const Wide a = s.key[low], b = s.key[high];
                if ((a > b) == ((low & k) == 0)) {
                    s.key[low] = b;
                    s.key[high] = a;
                }
            }
            __syncthreads();
        }
    constexpr int kMost = kSorted / kListThreads;
    const int each = size / kListThreads;
    Wide own[kMost], inclusive = 0;
#pragma unroll
    for (int i = 0; i < kMost; ++i) {
        own[i] = 0;
        if (i < each) {
            const Wide key = s.key[tid * each + i];
            if (key != ~Wide{0})
                own[i] = __ldcg(weights + (key & (kSorted - 1)));
        }
        inclusive += own[i];
    }
    const Wide mine = inclusive;
#pragma unroll
    for (int offset = 1; offset < kWarp; offset *= 2) {
        const Wide other = __shfl_up_sync(kAllLanes, inclusive, offset);
        inclusive += lane >= offset ? other : 0;
    }
    if (lane == kWarp - 1)
        s.sums[warp] = inclusive;
    __syncthreads();
    for (int w = 0; w < warp; ++w)
        inclusive += s.sums[w];
    Wide sum = inclusive - mine;
    if (sum < target && inclusive >= target) { // one thread
#pragma unroll
        for (int i = 0; i < kMost; ++i) {
            if (sum < target && sum + own[i] >= target) {
                s.place = __ldcg(places + (s.key[tid * each + i] & (kSorted - 1)));
                s.sum = sum + own[i];
            }
            sum += own[i];
        }
    }
    __syncthreads();
}

// The same bit by bit, for lists of any length.
__device__ void findByBits(Workspace* work, std::int64_t n, int listed, Wide target, ListScratch& s)
{
    const Wide *places = listPlacesOf(work, n), *weights = listWeightsOf(work, n);
    const auto sumBelow = [&](Wide end) {
        Wide below = 0;
        for (int i = static_cast<int>(threadIdx.x); i < listed; i += kListThreads)
            below += __ldcg(places + i) < end ? __ldcg(weights + i) : 0;
        return blockSum(below, s.sums);
    };
    Wide place = 0;
    for (int bit = 63; bit >= 0; --bit) {
        if (bit == 31)
            bit = kIdBits - 1; // ids have no higher bits
        if (sumBelow(place + (Wide{1} << bit)) < target)
            place |= Wide{1} << bit;
    }
    const Wide sum = sumBelow(place + 1);
    if (threadIdx.x == 0) {
        s.place = place;
        s.sum = sum;
    }
    __syncthreads();
}

// Lists the tokens of the bin that the kernel before aimed at; the last block finds the place in it. Cut: that place ends
// the set of top-p, and the draw within it is aimed at. Else it is the token.
template <bool Cut>
__global__ void __launch_bounds__(kListThreads) listKernel(const float* logits, std::int64_t n,
                                                           const __grid_constant__ SampleSettings settings,
                                                           Workspace* work, std::int32_t* out)
{
    letSuccessorStart();
    waitForPredecessor();
    __shared__ ListScratch s;
    const Wide* weights = weightsOf(work);
    const std::uint16_t* bins = binsOf(work, n);
    const int bin = work->bin;
    if (threadIdx.x == 0)
        s.count = 0;
    __syncthreads();
    for (std::int64_t i = blockIdx.x * static_cast<std::int64_t>(kListThreads) + threadIdx.x; i < n;
         i += static_cast<std::int64_t>(gridDim.x) * kListThreads)
        if (bins[i] == bin && weights[i] > 0)
            s.own[atomicAdd(&s.count, 1u)] = static_cast<std::uint32_t>(i); // any order: it is sorted, or only summed
    __syncthreads();
    if (threadIdx.x == 0)
        s.base = s.count > 0 ? atomicAdd(&work->listed, s.count) : 0;
    __syncthreads();
    for (std::uint32_t i = threadIdx.x; i < s.count; i += kListThreads) {
        const std::uint32_t id = s.own[i];
        listPlacesOf(work, n)[s.base + i] = placeOf(logits[id], id);
        listWeightsOf(work, n)[s.base + i] = weights[id];
    }
    if (!isLastBlock(work, s.last))
        return;
    const int listed = static_cast<int>(__ldcg(&work->listed));
    const Wide target = work->target, before = work->before;
    if (listed <= kSorted)
        findInSorted(work, n, listed, target, s);
    else
        findByBits(work, n, listed, target, s);
    if constexpr (Cut)
        aimAt(work, drawOf(settings, before + s.sum));
    else if (threadIdx.x == 0)
        *out = static_cast<std::int32_t>(static_cast<std::uint32_t>(s.place));
}

dim3 blocksOf(std::int64_t n, int threads, int most)
{
    const std::int64_t blocks = ceilDivide(n, threads);
    return dim3(static_cast<unsigned>(blocks < most ? blocks : most));
}

} // namespace

void sampleRow(const float* logits, std::int64_t n, const SampleSettings& settings, std::int32_t* out, void* workspace,
               cudaStream_t stream)
{
    checkRow(n);
    checkSettings(settings);
    auto* work = static_cast<Workspace*>(workspace);
    launchArgmax(logits, n, work, nullptr, stream);
    launch("weigh the tokens", weighSpreadKernel, blocksOf(n, kWeighThreads, kWeighBlocks), kWeighThreads, 0, stream, logits, n,
           settings, work);
    const dim3 blocks = blocksOf(n, kListThreads, kListBlocks);
    if (settings.topP < 1)
        launch("cut the tokens", listKernel<true>, blocks, kListThreads, 0, stream, logits, n, settings, work, out);
    launch("draw a token", listKernel<false>, blocks, kListThreads, 0, stream, logits, n, settings, work, out);
}

} // namespace sightline::cuda
