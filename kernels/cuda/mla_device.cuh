// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the attention kernels share: parameters, the keys of one block, instructions, and loading of cached rows.

#include "kernels/cuda/async_copy.cuh"
#include "kernels/cuda/check.h"
#include "kernels/cuda/mla.h"

#include <cuda_bf16.h>
#include <cuda_fp8.h>
#include <cuda_runtime.h>

#include <cstdint>

namespace sightline::cuda::mla {

inline constexpr float kLog2e = 1.4426950408889634f;
inline constexpr float kLn2 = 0.6931471805599453f;

/// MlaCall as kernels see it, plus the two halves of the workspace.
struct Params {
    MlaCall call;
    float* partial = nullptr; ///< [splits, T, H, C] values not divided by their sum
    float* stats = nullptr;   ///< [splits, T, H, 4]: maximum (log2), sum, sum over selected, unused
};

/// Keys of one query in one split: slots begin .. end - 1 of the index row, or positions in dense form.
struct Keys {
    const std::int32_t* index;      // null: dense
    const std::uint32_t* selected;  // null: none
    std::int32_t begin, end, limit; // limit: rows of the cache

    /// Row of the cache at a slot, -1 where there is none.
    __device__ __forceinline__ std::int32_t position(std::int32_t slot) const
    {
        if (slot >= end)
            return -1;
        if (index == nullptr)
            return slot;
        const std::int32_t p = __ldg(index + slot);
        return p >= 0 && p < limit ? p : -1;
    }

    /// Bit 0: the key exists; bit 1: it is selected.
    __device__ __forceinline__ std::int32_t flags(std::int32_t position) const
    {
        if (position < 0)
            return 0;
        if (selected == nullptr)
            return 1;
        return 1 | static_cast<std::int32_t>((__ldg(selected + (position >> 5)) >> (position & 31)) & 1u) << 1;
    }
};

/// The part of query t that split `split` works on; parts are multiples of `tile` keys.
__host__ __device__ inline void splitRange(std::int32_t keys, std::int32_t splits, std::int32_t split,
                                           std::int32_t tile, std::int32_t& begin, std::int32_t& end)
{
    const std::int32_t tiles = (keys + tile - 1) / tile;
    const std::int32_t each = (tiles + splits - 1) / splits;
    const std::int64_t b = static_cast<std::int64_t>(split) * each * tile;
    const std::int64_t e = b + static_cast<std::int64_t>(each) * tile;
    begin = static_cast<std::int32_t>(b < keys ? b : keys);
    end = static_cast<std::int32_t>(e < keys ? e : keys);
}

__device__ __forceinline__ std::int32_t visibleKeys(const MlaCall& call, std::int32_t t)
{
    const std::int32_t first = call.firstOnDevice != nullptr ? *call.firstOnDevice : call.first;
    const std::int64_t seen = static_cast<std::int64_t>(first) + t + 1;
    return static_cast<std::int32_t>(seen < 0 ? 0 : seen < call.cachedRows ? seen : call.cachedRows);
}

__device__ __forceinline__ Keys keysOf(const MlaCall& call, std::int32_t t, std::int32_t split, std::int32_t tile)
{
    Keys keys{};
    keys.limit = call.cachedRows;
    std::int32_t count = call.k;
    if (call.index != nullptr) {
        keys.index = call.index + static_cast<std::int64_t>(t) * call.k;
    } else {
        count = visibleKeys(call, t);
        if (call.selected != nullptr)
            keys.selected = call.selected + t * call.selectedWords;
    }
    splitRange(count, call.splits, split, tile, keys.begin, keys.end);
    return keys;
}

__device__ __forceinline__ std::uint32_t sharedAddress(const void* pointer)
{
    return static_cast<std::uint32_t>(__cvta_generic_to_shared(pointer));
}

__device__ __forceinline__ void storeShared16(std::uint32_t to, uint4 v)
{
    asm volatile("st.shared.v4.b32 [%0], {%1, %2, %3, %4};" ::"r"(to), "r"(v.x), "r"(v.y), "r"(v.z), "r"(v.w)
                 : "memory");
}

__device__ __forceinline__ float exp2Fast(float x)
{
    float y;
    asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
    return y;
}

__device__ __forceinline__ std::uint32_t packBfloat16(float low, float high)
{
    const __nv_bfloat162 pair = __floats2bfloat162_rn(low, high);
    return *reinterpret_cast<const std::uint32_t*>(&pair);
}

/// Two e4m3 times a scale, rounded to bfloat16.
__device__ __forceinline__ std::uint32_t dequantisePair(std::uint32_t twoBytes, float scale)
{
    const __half2_raw raw = __nv_cvt_fp8x2_to_halfraw2(static_cast<__nv_fp8x2_storage_t>(twoBytes), __NV_E4M3);
    const float2 f = __half22float2(__half2(raw));
    return packBfloat16(f.x * scale, f.y * scale);
}

/// Copies rows of C + R bfloat16 into a tile in shared memory. Groups of 8 consecutive threads share a row, so that
/// a warp reads 128 bytes of each of four rows at a time; `group` of `kGroups` handles rows group, group + kGroups, ...
/// Layout::offset(row, chunk) is the byte at which 16-byte chunk `chunk` of a row lives.
template <class Layout, int C, int R, int kRows, int kGroups, bool kFloat8>
struct RowLoader {
    static constexpr int kEach = kRows / kGroups;
    static constexpr int kChunks = (C + R) / 8;
    static_assert(kRows % kGroups == 0 && (C + R) % 8 == 0);
    std::int32_t position[kEach]; // of the next tile to load

    /// What one of 8 threads holds of a float8 row.
    struct Record {
        static constexpr int kBlocks = C / 128;
        static_assert(!kFloat8 || (C % 128 == 0 && R % 8 == 0 && R / 8 <= 8));
        uint4 codes[kBlocks], rope;
        float scales[kBlocks];

        __device__ __forceinline__ void read(const char* cache, std::int32_t position, std::int64_t rowBytes, int lane)
        {
            const bool valid = position >= 0;
            const char* from = cache + (valid ? position : 0) * rowBytes;
#pragma unroll
            for (int b = 0; b < kBlocks; ++b) {
                codes[b] = valid ? __ldg(reinterpret_cast<const uint4*>(from) + b * 8 + lane) : uint4{};
                scales[b] = valid ? __ldg(reinterpret_cast<const float*>(from + C) + b) : 0.0f;
            }
            rope = valid && lane < R / 8 ? __ldg(reinterpret_cast<const uint4*>(from + C + kBlocks * 4) + lane) : uint4{};
        }

        __device__ __forceinline__ void store(std::uint32_t tile, int row, int lane) const
        {
#pragma unroll
            for (int b = 0; b < kBlocks; ++b) {
                const std::uint32_t w[4] = {codes[b].x, codes[b].y, codes[b].z, codes[b].w};
#pragma unroll
                for (int half = 0; half < 2; ++half) {
                    const std::uint32_t lo = w[2 * half], hi = w[2 * half + 1];
                    const uint4 v{dequantisePair(lo & 0xFFFFu, scales[b]), dequantisePair(lo >> 16, scales[b]),
                                  dequantisePair(hi & 0xFFFFu, scales[b]), dequantisePair(hi >> 16, scales[b])};
                    storeShared16(tile + Layout::offset(row, (b * 8 + lane) * 2 + half), v);
                }
            }
            if (lane < R / 8)
                storeShared16(tile + Layout::offset(row, C / 8 + lane), rope);
        }
    };

    __device__ __forceinline__ void look(const Keys& keys, std::int32_t slot, int group)
    {
#pragma unroll
        for (int i = 0; i < kEach; ++i)
            position[i] = keys.position(slot + group + i * kGroups);
    }

    /// Starts (bfloat16: cp.async) or does (float8) the copies; flags[row] is written by lane 0 of a group.
    __device__ __forceinline__ void load(const MlaCall& call, const Keys& keys, std::uint32_t tile,
                                         std::int32_t* flags, int group, int lane) const
    {
        const char* cache = static_cast<const char*>(call.cache);
        if constexpr (!kFloat8) {
#pragma unroll
            for (int i = 0; i < kEach; ++i) {
                const int row = group + i * kGroups;
                const bool valid = position[i] >= 0;
                const char* from = cache + (valid ? position[i] : 0) * call.rowBytes;
#pragma unroll
                for (int chunk0 = 0; chunk0 < kChunks; chunk0 += 8) {
                    const int chunk = chunk0 + lane;
                    if (kChunks % 8 == 0 || chunk < kChunks)
                        copyAsync16(tile + Layout::offset(row, chunk), from + chunk * 16, valid);
                }
            }
        } else {
            // The next row is on its way while one is converted: a warp alone on its scheduler hides nothing.
            Record record[2];
            record[0].read(cache, position[0], call.rowBytes, lane);
#pragma unroll
            for (int i = 0; i < kEach; ++i) {
                if (i + 1 < kEach)
                    record[(i + 1) % 2].read(cache, position[i + 1], call.rowBytes, lane);
                record[i % 2].store(tile, group + i * kGroups, lane);
            }
        }
        if (lane == 0) {
#pragma unroll
            for (int i = 0; i < kEach; ++i)
                flags[group + i * kGroups] = keys.flags(position[i]);
        }
    }
};

/// loadQueries() of float32 queries, rounded to bfloat16 on the way (to nearest even, as toBfloat16Rows does). A thread has
/// kBatch chunks of 32 bytes on their way together: stores to shared memory keep later loads behind them.
template <class Layout, int D, int kRows, int kThreads, int kBatch>
__device__ __forceinline__ void loadFloatQueries(const MlaCall& call, std::int32_t t, std::int32_t head0,
                                                 std::uint32_t tile, int thread)
{
    constexpr int kChunks = D / 8;
    const float* q = static_cast<const float*>(call.q) + (static_cast<std::int64_t>(t) * call.heads + head0) * D;
#pragma unroll 1
    for (int first = thread; first < kRows * kChunks; first += kThreads * kBatch) {
        float4 low[kBatch], high[kBatch];
#pragma unroll
        for (int j = 0; j < kBatch; ++j) {
            const int i = first + j * kThreads;
            low[j] = high[j] = float4{0, 0, 0, 0};
            if (i < kRows * kChunks && head0 + i / kChunks < call.heads) {
                const auto* from = reinterpret_cast<const float4*>(q + static_cast<std::int64_t>(i) * 8);
                low[j] = __ldcg(from); // an earlier kernel wrote it: no read-only loads
                high[j] = __ldcg(from + 1);
            }
        }
#pragma unroll
        for (int j = 0; j < kBatch; ++j) {
            const int i = first + j * kThreads;
            if (i < kRows * kChunks)
                storeShared16(tile + Layout::offset(i / kChunks, i % kChunks),
                              uint4{packBfloat16(low[j].x, low[j].y), packBfloat16(low[j].z, low[j].w),
                                    packBfloat16(high[j].x, high[j].y), packBfloat16(high[j].z, high[j].w)});
        }
    }
}

/// Query heads head0 .. head0 + kRows - 1 into shared memory, zeros past the last head. Queries may be float32 where
/// kFloatBatch, the chunks of them that a thread has registers for, is not 0.
template <class Layout, int D, int kRows, int kThreads, int kFloatBatch = 0>
__device__ __forceinline__ void loadQueries(const MlaCall& call, std::int32_t t, std::int32_t head0,
                                            std::uint32_t tile, int thread)
{
    constexpr int kChunks = D / 8;
    if constexpr (kFloatBatch > 0) {
        if (call.queryIsFloat)
            return loadFloatQueries<Layout, D, kRows, kThreads, kFloatBatch>(call, t, head0, tile, thread);
    }
    const char* q = static_cast<const char*>(call.q)
                    + (static_cast<std::int64_t>(t) * call.heads + head0) * (D * std::int64_t{2});
    for (int i = thread; i < kRows * kChunks; i += kThreads) {
        const int row = i / kChunks, chunk = i % kChunks;
        const bool valid = head0 + row < call.heads;
        copyAsync16(tile + Layout::offset(row, chunk), valid ? q + static_cast<std::int64_t>(i) * 16 : q, valid);
    }
}

/// Where the values of one head go: a part (not divided) or the result.
struct ResultRow {
    float* wide = nullptr;           // float32, or
    __nv_bfloat16* narrow = nullptr; // bfloat16
    float factor = 1;

    ResultRow() = default;
    __device__ __forceinline__ ResultRow(const Params& p, std::int32_t t, std::int32_t split, std::int32_t head,
                                         std::int32_t C, float inverse)
    {
        const std::int64_t row = static_cast<std::int64_t>(t) * p.call.heads + head;
        if (p.call.splits > 1) {
            wide = p.partial + (static_cast<std::int64_t>(split) * p.call.queries * p.call.heads + row) * C;
            return;
        }
        factor = inverse;
        if (p.call.outBfloat16)
            narrow = static_cast<__nv_bfloat16*>(p.call.out) + row * C;
        else
            wide = static_cast<float*>(p.call.out) + row * C;
    }

    /// Columns column + 8 n and the next one, from pairOf(n), for n < kCount.
    template <int kCount, class PairOf>
    __device__ __forceinline__ void store(std::int32_t column, PairOf pairOf) const
    {
        if (narrow != nullptr) {
#pragma unroll
            for (int n = 0; n < kCount; ++n) {
                const float2 v = pairOf(n);
                *reinterpret_cast<std::uint32_t*>(narrow + column + n * 8) = packBfloat16(v.x * factor, v.y * factor);
            }
        } else {
#pragma unroll
            for (int n = 0; n < kCount; ++n) {
                const float2 v = pairOf(n);
                *reinterpret_cast<float2*>(wide + column + n * 8) = float2{v.x * factor, v.y * factor};
            }
        }
    }
};

/// log-sum-exp of one head: to stats when split, else to the outputs. maximum is in log2 units.
__device__ __forceinline__ void storeStats(const Params& p, std::int32_t t, std::int32_t split, std::int32_t head,
                                           float maximum, float sum, float sumSelected)
{
    const std::int64_t row = static_cast<std::int64_t>(t) * p.call.heads + head;
    if (p.call.splits > 1) {
        const std::int64_t at = static_cast<std::int64_t>(split) * p.call.queries * p.call.heads + row;
        *reinterpret_cast<float4*>(p.stats + at * 4) = {maximum, sum, sumSelected, 0.0f};
        return;
    }
    // log2f(0) is -inf, so rows without keys (or without selected ones) come out right; -inf + -inf too.
    if (p.call.lse != nullptr)
        p.call.lse[row] = (maximum + log2f(sum)) * kLn2;
    if (p.call.lseSelected != nullptr)
        p.call.lseSelected[row] = (maximum + log2f(sumSelected)) * kLn2;
}

/// Lets the merge's blocks be scheduled as soon as every block of this grid has begun. They still wait, in
/// waitForEarlierKernel(), until this grid is done and its results are visible.
__device__ __forceinline__ void letLaterKernelBegin()
{
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900
    cudaTriggerProgrammaticLaunchCompletion();
#endif
}

__device__ __forceinline__ void waitForEarlierKernel()
{
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900
    cudaGridDependencySynchronize();
#endif
}

/// Whether kernels may be started before the one ahead of them has finished.
bool earlyLaunchWorks();

/// Launches kernel(p), `cluster` neighbouring blocks to a cluster; with `early`, its blocks may start while the kernel
/// before it in the stream still runs, and waitForEarlierKernel() in it is what keeps the order.
template <class Kernel, class Parameters>
void launchKernel(Kernel* kernel, dim3 grid, int threads, std::size_t sharedBytes, CUstream_st* stream, bool early,
                  const Parameters& p, const char* what, int cluster = 1)
{
    cudaLaunchAttribute attributes[2]{};
    unsigned count = 0;
    if (early && earlyLaunchWorks()) {
        attributes[count].id = cudaLaunchAttributeProgrammaticStreamSerialization;
        attributes[count++].val.programmaticStreamSerializationAllowed = 1;
    }
    if (cluster > 1) {
        attributes[count].id = cudaLaunchAttributeClusterDimension;
        attributes[count++].val.clusterDim = {static_cast<unsigned>(cluster), 1, 1};
    }
    cudaLaunchConfig_t config{};
    config.gridDim = grid;
    config.blockDim = dim3(static_cast<unsigned>(threads));
    config.dynamicSmemBytes = sharedBytes;
    config.stream = stream;
    config.attrs = attributes;
    config.numAttrs = count;
    check(cudaLaunchKernelEx(&config, kernel, p), what);
}

// One family each; called by mlaAttention after the checks.
void launchMma(const Params& params, CUstream_st* stream, bool narrow);
void launchWgmma(const Params& params, CUstream_st* stream, bool turns);
bool launchWgmmaStream(const Params& params, CUstream_st* stream); ///< false: another form must do it
void launchFloat(const Params& params, CUstream_st* stream);
bool launchFloatDecode(const Params& params, CUstream_st* stream); ///< 128 + 32; true: no merge needed
void launchFloatPairs(const Params& params, CUstream_st* stream);
void launchCombine(const Params& params, CUstream_st* stream);
bool mmaCovers(const MlaCall& call);
bool wgmmaCovers(const MlaCall& call);
bool wgmmaStreamCovers(const MlaCall& call);
std::int32_t mmaTileHeads(const MlaCall& call, bool narrow);

} // namespace sightline::cuda::mla
