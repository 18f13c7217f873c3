// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/mla_device.cuh"
#include "kernels/cuda/mla_fragments.cuh"

// float32 prefill of small models (128 + 32) on tensor cores: every number is the sum of two bfloat16 numbers, high
// and low, and a product takes three of the four combinations (the bound is with mlaSplitProductsCovers()). Rows are
// (query, head) pairs as they lie in memory; 16 of them to a warp, which keeps its queries, scores and sums in
// registers. Keys come as float32, 64 a step, are split once by the block and serve as keys and as values.

namespace sightline::cuda::mla {

namespace {

constexpr int C = 128, R = 32, D = C + R;
constexpr int kWarps = 8, kThreads = kWarps * 32;
constexpr int kRows = kWarps * 16, kKeys = 64;

using Layout = RowLayout<D>;
constexpr int kHalfBytes = kKeys * Layout::kPitch;  // high or low parts of a tile
constexpr int kArrivingAt = 2 * kHalfBytes;         // the next tile, float32 [kKeys][D]
constexpr int kLowAt = kArrivingAt + kKeys * D * 4; // low parts of the queries: uint4 [kWarps][D / 16][32 lanes]
constexpr int kBytes = kLowAt + kRows * D * 2;

struct Pair {
    std::uint32_t high, low; // two bfloat16 numbers each
};

__device__ __forceinline__ Pair splitPair(float x, float y)
{
    const __nv_bfloat162 high = __floats2bfloat162_rn(x, y);
    const float2 wide = __bfloat1622float2(high);
    return {*reinterpret_cast<const std::uint32_t*>(&high), packBfloat16(x - wide.x, y - wide.y)};
}

/// What a warp carries from step to step.
struct Rows {
    std::uint32_t high[D / 16][4]; // queries, as the products want them; their low parts lie in shared memory
    float values[C / 8][4] = {};
    float maximum[2] = {-INFINITY, -INFINITY}, sum[2] = {};
    std::int32_t visible[2]; // keys that rows g and g + 8 see
};

__device__ __forceinline__ void loadQueriesSplit(Rows& rows, const MlaCall& call, std::int64_t row0, std::int64_t count,
                                                 uint4* lows, int g, int pair)
{
    std::uint32_t low[D / 16][4];
    const auto* q = static_cast<const float*>(call.q);
#pragma unroll
    for (int r = 0; r < 2; ++r) {
        const std::int64_t row = row0 + g + r * 8;
        const bool valid = row < count;
        rows.visible[r] = valid ? visibleKeys(call, static_cast<std::int32_t>(row / call.heads)) : 0;
#pragma unroll
        for (int step = 0; step < D / 16; ++step) {
#pragma unroll
            for (int half = 0; half < 2; ++half) {
                const float2 x = valid ? __ldg(reinterpret_cast<const float2*>(q + row * D + step * 16 + half * 8) + pair)
                                       : float2{0, 0};
                const Pair split = splitPair(x.x, x.y);
                rows.high[step][half * 2 + r] = split.high;
                low[step][half * 2 + r] = split.low;
            }
        }
    }
#pragma unroll
    for (int step = 0; step < D / 16; ++step)
        lows[step * 32] = uint4{low[step][0], low[step][1], low[step][2], low[step][3]}; // read by this thread only
}

/// Starts the copies of keys key0 .. key0 + 63; zeros from `end` on.
__device__ __forceinline__ void startTile(const MlaCall& call, std::int32_t key0, std::int32_t end, std::uint32_t arriving,
                                          int thread)
{
    const char* cache = static_cast<const char*>(call.cache);
#pragma unroll
    for (int i = 0; i < kKeys * D / 4 / kThreads; ++i) {
        const int at = thread + i * kThreads, row = at / (D / 4), quad = at % (D / 4);
        const bool valid = key0 + row < end;
        copyAsync16(arriving + at * 16, cache + (valid ? key0 + row : 0) * call.rowBytes + quad * 16, valid);
    }
    commitCopies();
}

__device__ __forceinline__ void splitTile(unsigned char* shared, int thread)
{
#pragma unroll
    for (int i = 0; i < kKeys * D / 4 / kThreads; ++i) {
        const int at = thread + i * kThreads, row = at / (D / 4), quad = at % (D / 4);
        const float4 x = *reinterpret_cast<const float4*>(shared + kArrivingAt + at * 16);
        const Pair a = splitPair(x.x, x.y), b = splitPair(x.z, x.w);
        const std::uint32_t to = Layout::offset(row, quad / 2) + static_cast<std::uint32_t>(quad % 2) * 8;
        *reinterpret_cast<uint2*>(shared + to) = uint2{a.high, b.high};
        *reinterpret_cast<uint2*>(shared + kHalfBytes + to) = uint2{a.low, b.low};
    }
}

__device__ __forceinline__ void multiplyTile(Rows& rows, const uint4* lows, std::uint32_t tile, std::int32_t key0,
                                             std::int32_t least, int lane)
{
    const int pair = lane % 4;
    float scores[kKeys / 8][4] = {};
#pragma unroll
    for (int step = 0; step < D / 32; ++step) {
        const uint4 a = lows[step * 64], b = lows[step * 64 + 32];
        const std::uint32_t queryLow[2][4] = {{a.x, a.y, a.z, a.w}, {b.x, b.y, b.z, b.w}};
#pragma unroll
        for (int n = 0; n < kKeys / 8; ++n) {
            std::uint32_t high[4], low[4];
            const std::uint32_t at = tile + Layout::offset(n * 8 + lane % 8, step * 4 + lane / 8);
            loadMatrix4(high, at);
            loadMatrix4(low, at + kHalfBytes);
#pragma unroll
            for (int i = 0; i < 2; ++i) {
                multiplyAdd(scores[n], rows.high[step * 2 + i], low[i * 2], low[i * 2 + 1]);
                multiplyAdd(scores[n], queryLow[i], high[i * 2], high[i * 2 + 1]);
                multiplyAdd(scores[n], rows.high[step * 2 + i], high[i * 2], high[i * 2 + 1]);
            }
        }
    }
    if (key0 + kKeys > least) {
#pragma unroll
        for (int n = 0; n < kKeys / 8; ++n) {
#pragma unroll
            for (int i = 0; i < 4; ++i) {
                if (key0 + n * 8 + pair * 2 + i % 2 >= rows.visible[i / 2])
                    scores[n][i] = -INFINITY;
            }
        }
    }
#pragma unroll
    for (int r = 0; r < 2; ++r) {
        float top = -INFINITY;
#pragma unroll
        for (int n = 0; n < kKeys / 8; ++n)
            top = fmaxf(top, fmaxf(scores[n][2 * r], scores[n][2 * r + 1]));
        top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 1));
        top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 2));
        top = fmaxf(rows.maximum[r], top * kLog2e);
        const float reference = top == -INFINITY ? 0.0f : top; // all masked so far: keep -inf - -inf out
        const float shrink = exp2f(rows.maximum[r] - reference);
        rows.maximum[r] = top;
        float part = 0;
#pragma unroll
        for (int n = 0; n < kKeys / 8; ++n) {
#pragma unroll
            for (int i = 2 * r; i < 2 * r + 2; ++i) {
                scores[n][i] = exp2f(fmaf(scores[n][i], kLog2e, -reference));
                part += scores[n][i];
            }
        }
        rows.sum[r] = rows.sum[r] * shrink + part;
        if (__any_sync(0xFFFFFFFFu, shrink != 1.0f)) {
#pragma unroll
            for (int n = 0; n < C / 8; ++n) {
                rows.values[n][2 * r] *= shrink;
                rows.values[n][2 * r + 1] *= shrink;
            }
        }
    }
#pragma unroll
    for (int step = 0; step < kKeys / 16; ++step) {
        // The scores lie in registers as the left operand of the next product wants them.
        std::uint32_t high[4], low[4];
#pragma unroll
        for (int i = 0; i < 4; ++i) {
            const float* two = &scores[step * 2 + i / 2][i % 2 * 2];
            const Pair split = splitPair(two[0], two[1]);
            high[i] = split.high;
            low[i] = split.low;
        }
#pragma unroll
        for (int n = 0; n < C / 8; n += 2) {
            std::uint32_t valueHigh[4], valueLow[4];
            const std::uint32_t at = tile + Layout::offset(step * 16 + lane % 16, n + lane / 16);
            loadMatrix4Transposed(valueHigh, at);
            loadMatrix4Transposed(valueLow, at + kHalfBytes);
#pragma unroll
            for (int i = 0; i < 2; ++i) {
                multiplyAdd(rows.values[n + i], high, valueLow[i * 2], valueLow[i * 2 + 1]);
                multiplyAdd(rows.values[n + i], low, valueHigh[i * 2], valueHigh[i * 2 + 1]);
                multiplyAdd(rows.values[n + i], high, valueHigh[i * 2], valueHigh[i * 2 + 1]);
            }
        }
    }
}

__device__ __forceinline__ void storeRows(const MlaCall& call, Rows& rows, std::int64_t row0, std::int64_t count, int g,
                                          int pair)
{
#pragma unroll
    for (int r = 0; r < 2; ++r) {
        float sum = rows.sum[r];
        sum += __shfl_xor_sync(0xFFFFFFFFu, sum, 1);
        sum += __shfl_xor_sync(0xFFFFFFFFu, sum, 2);
        const std::int64_t row = row0 + g + r * 8;
        if (row >= count)
            continue;
        const float inverse = sum == 0.0f ? 0.0f : 1.0f / sum;
        ResultRow result;
        result.factor = inverse;
        if (call.outBfloat16)
            result.narrow = static_cast<__nv_bfloat16*>(call.out) + row * C;
        else
            result.wide = static_cast<float*>(call.out) + row * C;
        result.store<C / 8>(pair * 2, [&](int n) { return float2{rows.values[n][2 * r], rows.values[n][2 * r + 1]}; });
        if (call.lse != nullptr && pair == 0)
            call.lse[row] = (rows.maximum[r] + log2f(sum)) * kLn2;
        if (call.lseSelected != nullptr && pair == 0)
            call.lseSelected[row] = -INFINITY;
    }
}

__global__ void __launch_bounds__(kThreads, 1) mlaFloatPairsKernel(const __grid_constant__ Params p)
{
    extern __shared__ __align__(16) unsigned char shared[];
    const MlaCall& call = p.call;
    const int thread = static_cast<int>(threadIdx.x), lane = thread % 32, warp = thread / 32;
    waitForEarlierKernel();
    letLaterKernelBegin();
    const std::int64_t count = static_cast<std::int64_t>(call.queries) * call.heads;
    const std::int64_t block0 = static_cast<std::int64_t>(gridDim.x - 1 - blockIdx.x) * kRows; // long rows first
    const std::int64_t row0 = block0 + warp * 16, last = min(block0 + kRows, count) - 1, lastOfWarp = min(row0 + 16, count) - 1;
    const std::int32_t end = visibleKeys(call, static_cast<std::int32_t>(last / call.heads));
    const std::uint32_t base = sharedAddress(shared);
    // The first row of a warp sees least, the last one most.
    const std::int32_t least = row0 < count ? visibleKeys(call, static_cast<std::int32_t>(row0 / call.heads)) : 0;
    const std::int32_t most = row0 < count ? visibleKeys(call, static_cast<std::int32_t>(lastOfWarp / call.heads)) : 0;

    auto* lows = reinterpret_cast<uint4*>(shared + kLowAt) + warp * (D / 16 * 32) + lane;
    startTile(call, 0, end, base + kArrivingAt, thread);
    Rows rows;
    loadQueriesSplit(rows, call, row0, count, lows, lane / 4, lane % 4);
    for (std::int32_t key0 = 0; key0 < end; key0 += kKeys) {
        waitCopies<0>();
        __syncthreads(); // the tile has arrived, and the one before is done with
        splitTile(shared, thread);
        __syncthreads();
        if (key0 + kKeys < end)
            startTile(call, key0 + kKeys, end, base + kArrivingAt, thread);
        if (key0 < most)
            multiplyTile(rows, lows, base, key0, least, lane);
    }
    waitCopies<0>();
    storeRows(call, rows, row0, count, lane / 4, lane % 4);
}

} // namespace

void launchFloatPairs(const Params& p, CUstream_st* stream)
{
    check(cudaFuncSetAttribute(mlaFloatPairsKernel, cudaFuncAttributeMaxDynamicSharedMemorySize, kBytes),
          "Asking for shared memory for float32 attention");
    const std::int64_t rows = static_cast<std::int64_t>(p.call.queries) * p.call.heads;
    launchKernel(mlaFloatPairsKernel, dim3(static_cast<unsigned>((rows + kRows - 1) / kRows)), kThreads, kBytes, stream,
                 p.call.overlapLaunch, p, "Launching float32 attention");
}

} // namespace sightline::cuda::mla
