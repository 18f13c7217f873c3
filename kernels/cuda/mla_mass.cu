// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/check.h"
#include "kernels/cuda/mla_device.cuh"

#include <algorithm>

// Head-mean attention probabilities of every visible key. Pass 1: maximum and sum per tile of keys and head, then the
// log-sum-exp per head in the order of the tiles. Pass 2: the scores again, exponentials, and their mean over heads.
// Nothing of size heads x keys is stored.

namespace sightline::cuda::mla {

namespace {

constexpr int kTileKeys = 64;      // bfloat16
constexpr int kFloatTileKeys = 32; // float32
constexpr int kMaxHeads = 256;

/// Keys of a tile, read 16 bytes a thread: lanes 0..7 read four chunks of two neighbouring rows, so odd rows swap
/// the halves of each 128 bytes.
template <int D>
struct PairLayout {
    static constexpr bool kSwizzled = D % 64 == 0;
    static constexpr int kPitch = D * 2 + (kSwizzled ? 0 : 16);
    __device__ static __forceinline__ std::uint32_t offset(int row, int chunk)
    {
        return static_cast<std::uint32_t>(row * kPitch + (kSwizzled ? chunk ^ ((row & 1) << 2) : chunk) * 16);
    }
};

__device__ __forceinline__ void multiplyAdd(float (&c)[4], std::uint32_t a0, std::uint32_t a1, std::uint32_t a2,
                                            std::uint32_t a3, std::uint32_t b0, std::uint32_t b1)
{
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
                 "{%0, %1, %2, %3};"
                 : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
                 : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b0), "r"(b1));
}

struct MassParams {
    MlaCall call;
    float2* stats;    ///< [T, tiles, H]: maximum (log2), sum
    const float* lse; ///< [T, H] natural
    float* mass;
    std::int64_t massStride, columns;
    std::int32_t tiles;
};

/// Merges two (maximum, sum) pairs.
__device__ __forceinline__ float2 mergeStats(float2 a, float2 b)
{
    const float top = fmaxf(a.x, b.x), reference = top == -INFINITY ? 0.0f : top;
    return {top, a.y * exp2f(a.x - reference) + b.y * exp2f(b.x - reference)};
}

/// One block: 64 keys of one query. A warp takes 16 heads x 8 kKeyTiles keys at a time. The inner product is taken in
/// an order of its own (each thread's 8 neighbouring dimensions), the same for both operands, so that both are read
/// 16 bytes a thread without ldmatrix.
template <int C, int R, int kKeyTiles, bool kFirst>
__global__ void __launch_bounds__(256) mlaMassKernel(const __grid_constant__ MassParams p)
{
    constexpr int D = C + R, kQuarters = kTileKeys / (8 * kKeyTiles);
    using Layout = PairLayout<D>;
    extern __shared__ __align__(128) unsigned char shared[];
    __shared__ std::int32_t flags[kTileKeys];
    __shared__ float sums[kMaxHeads / 16][kTileKeys]; // pass 2: sum over 16 heads, per key
    __shared__ float2 parts[kQuarters][kMaxHeads];    // pass 1
    const MlaCall& call = p.call;
    const int thread = static_cast<int>(threadIdx.x), lane = thread % 32, warp = thread / 32;
    const int g = lane / 4, pair = lane % 4;
    const auto tile = static_cast<std::int32_t>(blockIdx.x % p.tiles), t = static_cast<std::int32_t>(blockIdx.x / p.tiles);
    Keys keys{};
    keys.begin = tile * kTileKeys;
    keys.end = visibleKeys(call, t);
    keys.limit = call.cachedRows;
    if (keys.begin >= keys.end) {
        if constexpr (kFirst) {
            for (int h = thread; h < call.heads; h += 256)
                p.stats[(static_cast<std::int64_t>(t) * p.tiles + tile) * call.heads + h] = {-INFINITY, 0.0f};
        } else if (thread < kTileKeys && keys.begin + thread < p.columns) {
            p.mass[t * p.massStride + keys.begin + thread] = 0.0f;
        }
        return;
    }
    const std::uint32_t base = sharedAddress(shared);
    RowLoader<Layout, C, R, kTileKeys, 32, false> loader;
    loader.look(keys, keys.begin, thread / 8);
    loader.load(call, keys, base, flags, thread / 8, thread % 8);
    commitCopies();
    waitCopies<0>();
    __syncthreads();

    const int headTiles = (call.heads + 15) / 16;
    for (int item = warp; item < headTiles * kQuarters; item += 8) {
        const int headTile = item / kQuarters, quarter = item % kQuarters;
        const int head = headTile * 16 + g;
        const char* q = static_cast<const char*>(call.q)
                        + (static_cast<std::int64_t>(t) * call.heads + head) * (D * std::int64_t{2}) + pair * 16;
        const bool low = head < call.heads, high = head + 8 < call.heads;
        float scores[kKeyTiles][4] = {};
#pragma unroll 3
        for (int step = 0; step < D / 32; ++step) {
            const uint4 a = low ? __ldg(reinterpret_cast<const uint4*>(q + step * 64)) : uint4{};
            const uint4 b = high ? __ldg(reinterpret_cast<const uint4*>(q + 8 * D * 2 + step * 64)) : uint4{};
#pragma unroll
            for (int n = 0; n < kKeyTiles; ++n) {
                const int row = (quarter * kKeyTiles + n) * 8 + g;
                const uint4 k = *reinterpret_cast<const uint4*>(shared + Layout::offset(row, step * 4 + pair));
                multiplyAdd(scores[n], a.x, b.x, a.y, b.y, k.x, k.y);
                multiplyAdd(scores[n], a.z, b.z, a.w, b.w, k.z, k.w);
            }
        }
#pragma unroll
        for (int n = 0; n < kKeyTiles; ++n) {
#pragma unroll
            for (int i = 0; i < 4; ++i) {
                const int key = (quarter * kKeyTiles + n) * 8 + pair * 2 + i % 2;
                scores[n][i] = flags[key] != 0 ? scores[n][i] * kLog2e : -INFINITY;
            }
        }
        if constexpr (kFirst) {
#pragma unroll
            for (int half = 0; half < 2; ++half) {
                float top = -INFINITY, sum = 0;
#pragma unroll
                for (int n = 0; n < kKeyTiles; ++n)
                    top = fmaxf(top, fmaxf(scores[n][half * 2], scores[n][half * 2 + 1]));
                top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 1));
                top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, 2));
                const float reference = top == -INFINITY ? 0.0f : top;
#pragma unroll
                for (int n = 0; n < kKeyTiles; ++n)
                    sum += exp2Fast(scores[n][half * 2] - reference) + exp2Fast(scores[n][half * 2 + 1] - reference);
                sum += __shfl_xor_sync(0xFFFFFFFFu, sum, 1);
                sum += __shfl_xor_sync(0xFFFFFFFFu, sum, 2);
                if (pair == 0)
                    parts[quarter][headTile * 16 + half * 8 + g] = {top, sum};
            }
        } else {
            // Heads past the last contribute nothing: their log-sum-exp counts as +inf.
            const float* lse = p.lse + static_cast<std::int64_t>(t) * call.heads;
            const float lowLse = low ? __ldg(lse + head) * kLog2e : INFINITY;
            const float highLse = high ? __ldg(lse + head + 8) * kLog2e : INFINITY;
#pragma unroll
            for (int n = 0; n < kKeyTiles; ++n) {
#pragma unroll
                for (int i = 0; i < 2; ++i) {
                    float sum = exp2Fast(scores[n][i] - lowLse) + exp2Fast(scores[n][2 + i] - highLse);
                    sum += __shfl_xor_sync(0xFFFFFFFFu, sum, 4);
                    sum += __shfl_xor_sync(0xFFFFFFFFu, sum, 8);
                    sum += __shfl_xor_sync(0xFFFFFFFFu, sum, 16);
                    if (g == 0)
                        sums[headTile][(quarter * kKeyTiles + n) * 8 + pair * 2 + i] = sum;
                }
            }
        }
    }
    __syncthreads();
    if constexpr (kFirst) {
        for (int h = thread; h < call.heads; h += 256) {
            float2 all = parts[0][h];
#pragma unroll
            for (int i = 1; i < kQuarters; ++i)
                all = mergeStats(all, parts[i][h]);
            p.stats[(static_cast<std::int64_t>(t) * p.tiles + tile) * call.heads + h] = all;
        }
    } else if (thread < kTileKeys && keys.begin + thread < p.columns) {
        float sum = 0;
        for (int i = 0; i < headTiles; ++i)
            sum += sums[i][thread];
        p.mass[t * p.massStride + keys.begin + thread] = sum / static_cast<float>(call.heads);
    }
}

/// float32: a lane owns one of 32 keys, warps take turns at the heads.
template <bool kFirst>
__global__ void __launch_bounds__(128) mlaFloatMassKernel(const __grid_constant__ MassParams p)
{
    extern __shared__ __align__(16) float keyRows[];
    __shared__ float sums[4][kFloatTileKeys];
    const MlaCall& call = p.call;
    const int width = call.kv_lora_rank + call.rope, pitch = width + 4, quads = width / 4;
    const int thread = static_cast<int>(threadIdx.x), lane = thread % 32, warp = thread / 32;
    const auto tile = static_cast<std::int32_t>(blockIdx.x % p.tiles), t = static_cast<std::int32_t>(blockIdx.x / p.tiles);
    const std::int32_t begin = tile * kFloatTileKeys, end = visibleKeys(call, t);
    const bool seen = begin + lane < end;
    if (begin < end) {
        for (int i = thread; i < kFloatTileKeys * quads; i += 128) {
            const int row = i / quads, quad = i % quads;
            const bool valid = begin + row < end;
            const auto* from = reinterpret_cast<const float4*>(static_cast<const char*>(call.cache)
                                                               + (valid ? begin + row : 0) * call.rowBytes);
            copyAsync16(sharedAddress(keyRows + row * pitch + quad * 4), from + quad, valid);
        }
        commitCopies();
        waitCopies<0>();
    }
    __syncthreads();
    float mean = 0;
    for (int h = warp; h < call.heads; h += 4) {
        const std::int64_t row = static_cast<std::int64_t>(t) * call.heads + h;
        float part[4] = {};
        if (begin < end) {
            const auto* q = reinterpret_cast<const float4*>(static_cast<const float*>(call.q) + row * width);
#pragma unroll 4
            for (int quad = 0; quad < quads; ++quad) {
                const float4 a = __ldg(q + quad), k = *reinterpret_cast<const float4*>(keyRows + lane * pitch + quad * 4);
                part[0] = fmaf(a.x, k.x, part[0]);
                part[1] = fmaf(a.y, k.y, part[1]);
                part[2] = fmaf(a.z, k.z, part[2]);
                part[3] = fmaf(a.w, k.w, part[3]);
            }
        }
        const float score = seen ? ((part[0] + part[1]) + (part[2] + part[3])) * kLog2e : -INFINITY;
        if constexpr (kFirst) {
            float top = score;
            for (int i = 16; i > 0; i /= 2)
                top = fmaxf(top, __shfl_xor_sync(0xFFFFFFFFu, top, i));
            float sum = exp2f(score - (top == -INFINITY ? 0.0f : top));
            for (int i = 16; i > 0; i /= 2)
                sum += __shfl_xor_sync(0xFFFFFFFFu, sum, i);
            if (lane == 0)
                p.stats[(static_cast<std::int64_t>(t) * p.tiles + tile) * call.heads + h] = {top, sum};
        } else {
            mean += exp2f(score - (seen ? __ldg(p.lse + row) * kLog2e : 0.0f));
        }
    }
    if constexpr (!kFirst) {
        sums[warp][lane] = mean;
        __syncthreads();
        if (warp == 0 && begin + lane < p.columns)
            p.mass[t * p.massStride + begin + lane] =
                ((sums[0][lane] + sums[1][lane]) + (sums[2][lane] + sums[3][lane])) / static_cast<float>(call.heads);
    }
}

/// A warp merges the tiles of one head of one query.
__global__ void mlaMassLseKernel(const float2* stats, std::int32_t tiles, std::int32_t heads, std::int64_t rows,
                                 float* lse)
{
    const std::int64_t row = (static_cast<std::int64_t>(blockIdx.x) * blockDim.x + threadIdx.x) / 32;
    const int lane = static_cast<int>(threadIdx.x % 32);
    if (row >= rows)
        return; // whole warps
    const std::int64_t t = row / heads, h = row % heads;
    float2 all{-INFINITY, 0.0f};
    for (std::int32_t tile = lane; tile < tiles; tile += 32)
        all = mergeStats(all, stats[(t * tiles + tile) * heads + h]);
    for (int i = 16; i > 0; i /= 2)
        all = mergeStats(all, {__shfl_xor_sync(0xFFFFFFFFu, all.x, i), __shfl_xor_sync(0xFFFFFFFFu, all.y, i)});
    if (lane == 0)
        lse[row] = (all.x + log2f(all.y)) * kLn2;
}

template <class Kernel>
void launch(Kernel kernel, const MassParams& p, int threads, int bytes, cudaStream_t stream)
{
    check(cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, bytes),
          "Asking for shared memory for attention mass");
    const std::int64_t blocks = static_cast<std::int64_t>(p.tiles) * p.call.queries;
    kernel<<<static_cast<unsigned>(blocks), threads, static_cast<std::size_t>(bytes), stream>>>(p);
    check(cudaGetLastError(), "Launching attention mass");
}

template <bool kFirst>
void launchPass(const MassParams& p, cudaStream_t stream)
{
    const MlaCall& call = p.call;
    if (call.format == MlaFormat::Float32) {
        launch(mlaFloatMassKernel<kFirst>, p, 128, kFloatTileKeys * (call.kv_lora_rank + call.rope + 4) * 4, stream);
    } else if (call.kv_lora_rank == 512) {
        constexpr int kBytes = kTileKeys * PairLayout<576>::kPitch;
        if (call.heads > 32)
            launch(mlaMassKernel<512, 64, 8, kFirst>, p, 256, kBytes, stream);
        else
            launch(mlaMassKernel<512, 64, 2, kFirst>, p, 256, kBytes, stream);
    } else {
        launch(mlaMassKernel<128, 32, 2, kFirst>, p, 256, kTileKeys * PairLayout<160>::kPitch, stream);
    }
}

std::int32_t tileCount(const MlaCall& call, std::int64_t columns)
{
    const int tile = call.format == MlaFormat::Float32 ? kFloatTileKeys : kTileKeys;
    return static_cast<std::int32_t>((columns + tile - 1) / tile);
}

} // namespace

} // namespace sightline::cuda::mla

namespace sightline::cuda {

std::size_t mlaDenseMassWorkspaceBytes(const MlaCall& call, std::int64_t columns)
{
    const auto rows = static_cast<std::size_t>(call.queries) * static_cast<std::size_t>(call.heads);
    return rows * (static_cast<std::size_t>(mla::tileCount(call, columns)) * sizeof(float2) + sizeof(float));
}

void mlaDenseMass(const MlaCall& call, const float* lse, float* mass, std::int64_t massStride, std::int64_t columns,
                  float* workspace, CUstream_st* stream)
{
    if (call.queries == 0 || columns == 0)
        return;
    const std::int64_t width = std::int64_t{call.kv_lora_rank} + call.rope;
    if (call.format == MlaFormat::Float32 ? width % 4 != 0 || width > 1280
                                          : call.format == MlaFormat::Float8Record || !mla::mmaCovers(call)
                                                || call.heads > mla::kMaxHeads)
        throw std::runtime_error("Attention mass covers float32, and bfloat16 rows of 512 + 64 and 128 + 32 with at "
                                 "most 256 heads.");
    mla::MassParams p{call, nullptr, lse, mass, massStride, columns, mla::tileCount(call, columns)};
    if (static_cast<std::int64_t>(p.tiles) * call.queries > (std::int64_t{1} << 30))
        throw std::runtime_error("Attention mass of so many queries must be cut into several calls.");
    if (lse == nullptr) {
        const std::int64_t rows = static_cast<std::int64_t>(call.queries) * call.heads;
        p.stats = reinterpret_cast<float2*>(workspace);
        float* sums = workspace + static_cast<std::size_t>(rows) * static_cast<std::size_t>(p.tiles) * 2;
        mla::launchPass<true>(p, stream);
        mla::mlaMassLseKernel<<<static_cast<unsigned>((rows + 3) / 4), 128, 0, stream>>>(p.stats, p.tiles, call.heads,
                                                                                        rows, sums);
        check(cudaGetLastError(), "Launching the log-sum-exp of attention mass");
        p.lse = sums;
    }
    mla::launchPass<false>(p, stream);
}

} // namespace sightline::cuda
