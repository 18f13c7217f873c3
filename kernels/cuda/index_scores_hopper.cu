// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/check.h"
#include "kernels/cuda/index_device.cuh"
#include "kernels/cuda/index_scores.h"
#include "kernels/cuda/index_wgmma.cuh"

#include <algorithm>

// Keys are the 64 rows of a product, heads of several queries its columns. A block holds its queries and streams
// keys; its warpgroups take tiles of 64 keys in turn, each with a ring of its own, so that one's sums run
// under the others' products.

namespace sightline::cuda {

namespace {

constexpr int kD = 128;        // bytes of a key, and of a head's query
constexpr int kTile = 64;      // keys
constexpr int kGroup = 128;    // threads of a warpgroup
constexpr int kTileBytes = kTile * kD;

template <int kHeads, int kQueries, int kStages, int kGroups>
struct HopperShape {
    static constexpr int kColumns = kHeads * kQueries;
    static constexpr int kQueryBytes = kColumns * kD;
    static constexpr int kRingBytes = kStages * kTileBytes;
    // Queries, rings (both in units of 1024 bytes), then weights and the rings of key scales.
    static constexpr int kWeightsAt = kQueryBytes + kGroups * kRingBytes;
    static constexpr int kScalesAt = kWeightsAt + kColumns * 4;
    static constexpr int kBytes = kScalesAt + kGroups * kStages * kTile * 4;
    static constexpr int kSharedBytes = kBytes + 1024; // to align by hand
};

#if !defined(__CUDA_ARCH__) || defined(__CUDA_ARCH_FEAT_SM90_ALL)

template <int kStages>
__device__ void fillStage(const IndexScores& in, int tile, std::uint32_t keysAt, std::uint32_t scalesAt)
{
    const int thread = static_cast<int>(threadIdx.x) % kGroup;
    const auto* keys = static_cast<const unsigned char*>(in.keys);
    const int first = tile * kTile, n = static_cast<int>(in.n);
    if (first + kTile <= n) { // 16 rows a step: neither the swizzle nor the distances change
        const std::uint32_t to = keysAt + static_cast<std::uint32_t>(thread / 8 * kD + ((thread % 8 ^ (thread / 8 & 7)) << 4));
        const unsigned char* from = keys + static_cast<std::int64_t>(first) * kD + thread * 16;
#pragma unroll
        for (int i = 0; i < kTile * 8 / kGroup; ++i)
            copyAsync16(to + static_cast<std::uint32_t>(i * 16 * kD), from + i * 16 * kD, 16u);
        if (thread < kTile / 4)
            copyAsync16(scalesAt + static_cast<std::uint32_t>(thread) * 16u, in.scales + first + thread * 4, 16u);
        return;
    }
#pragma unroll
    for (int i = 0; i < kTile * 8 / kGroup; ++i) {
        const int row = (thread + i * kGroup) / 8, chunk = thread % 8;
        const bool held = first + row < n;
        copyAsync16(keysAt + static_cast<std::uint32_t>(row * kD + ((chunk ^ (row & 7)) << 4)),
                    keys + (held ? static_cast<std::int64_t>(first + row) * kD + chunk * 16 : 0), held ? 16u : 0u);
    }
    if (thread < kTile / 4) {
        const int at = first + thread * 4, left = n - at;
        const int valid = left < 0 ? 0 : left < 4 ? left : 4;
        copyAsync16(scalesAt + static_cast<std::uint32_t>(thread) * 16u, in.scales + (valid > 0 ? at : 0),
                    static_cast<std::uint32_t>(valid) * 4u);
    }
}

// Where the weight of a column lies: the four that a lane needs for two groups of eight columns side by side.
__device__ int weightSlot(int column)
{
    return column / 16 * 16 + column % 8 / 2 * 4 + column / 8 % 2 * 2 + column % 2;
}

// Adds four values, one per query, over the four lanes of a quad; lane i of the quad gets query i's sum.
__device__ float quadSums(float v0, float v1, float v2, float v3)
{
    const bool odd = (threadIdx.x & 1u) != 0, upper = (threadIdx.x & 2u) != 0;
    const float a = (odd ? v1 : v0) + __shfl_xor_sync(0xFFFFFFFFu, odd ? v0 : v1, 1);
    const float b = (odd ? v3 : v2) + __shfl_xor_sync(0xFFFFFFFFu, odd ? v2 : v3, 1);
    return (upper ? b : a) + __shfl_xor_sync(0xFFFFFFFFu, upper ? a : b, 2);
}

__device__ float quadSum(float v)
{
    v += __shfl_xor_sync(0xFFFFFFFFu, v, 1);
    return v + __shfl_xor_sync(0xFFFFFFFFu, v, 2);
}

#endif

// kFew: for few queries, of which a single one may be early.
template <int kHeads, int kQueries, int kStages, int kGroups, bool kFew>
__global__ __launch_bounds__(kGroup* kGroups, 1) void hopperKernel(const IndexScores in)
{
#if !defined(__CUDA_ARCH__) || defined(__CUDA_ARCH_FEAT_SM90_ALL)
    using Shape = HopperShape<kHeads, kQueries, kStages, kGroups>;
    extern __shared__ unsigned char dynamic[];
    const auto rawAddress = static_cast<std::uint32_t>(__cvta_generic_to_shared(dynamic));
    const std::uint32_t base = (rawAddress + 1023u) / 1024u * 1024u;
    unsigned char* memory = dynamic + (base - rawAddress);

    const bool early = kFew && in.early;
    cudaTriggerProgrammaticLaunchCompletion(); // a dependent waits for the memory of this grid anyway
    const int group = static_cast<int>(threadIdx.x) / kGroup, lane = static_cast<int>(threadIdx.x) % 32;
    const std::int64_t query = static_cast<std::int64_t>(blockIdx.x) * kQueries;
    const auto most = static_cast<int>(mostVisible(in, query, kQueries));
    const int tiles = (most + kTile - 1) / kTile;
    const int splits = static_cast<int>(gridDim.y), share = (tiles + splits - 1) / splits;
    const int begin = static_cast<int>(blockIdx.y) * share, end = min(begin + share, tiles);
    if (begin >= end)
        return;

    const std::uint32_t ring = base + Shape::kQueryBytes + static_cast<std::uint32_t>(group * Shape::kRingBytes);
    const int scaleOffset = Shape::kScalesAt + group * kStages * kTile * 4;
    // The newest key is just being written: its tile, the last of the row, comes behind the wait in a group of its own.
    const int newest = early ? tiles - 1 : -1;
#pragma unroll
    for (int stage = 0; stage < kStages - 1; ++stage) {
        const int tile = begin + group + stage * kGroups;
        if (tile < end && tile != newest)
            fillStage<kStages>(in, tile, ring + stage * kTileBytes, base + scaleOffset + stage * kTile * 4);
        copyCommit();
    }
    if (early) {
        cudaGridDependencySynchronize();
        const int stage = (newest - begin) / kGroups;
        if (newest < end && (newest - begin) % kGroups == group && stage < kStages - 1)
            fillStage<kStages>(in, newest, ring + stage * kTileBytes, base + scaleOffset + stage * kTile * 4);
        copyCommit();
    }

    const auto* q = static_cast<const unsigned char*>(in.q) + query * kHeads * kD;
    const std::int64_t heldColumns = (in.rows - query) * kHeads;
    for (int i = static_cast<int>(threadIdx.x); i < Shape::kColumns * 8; i += kGroup * kGroups) {
        const int row = i / 8, chunk = i % 8;
        uint4 value = make_uint4(0, 0, 0, 0);
        if (row < heldColumns)
            value = reinterpret_cast<const uint4*>(q)[i];
        *reinterpret_cast<uint4*>(memory + row * kD + ((chunk ^ (row & 7)) << 4)) = value;
    }
    auto* weights = reinterpret_cast<float*>(memory + Shape::kWeightsAt);
    for (int i = static_cast<int>(threadIdx.x); i < Shape::kColumns; i += kGroup * kGroups)
        weights[weightSlot(i)] = i < heldColumns ? 0.5f * in.w[query * kHeads + i] : 0.0f; // for twiceRelu
    fenceProxyAsync();
    __syncthreads();

    const std::uint64_t b = swizzledRows(base);
    const int warp = static_cast<int>(threadIdx.x) % kGroup / 32;
    const int firstRow = warp * 16 + lane / 4;
    const float* myWeights = weights + lane % 4 * 4;
    // Which query's sums this lane writes, and how many keys that query sees.
    constexpr int kOwn = kQueries == 1 ? 1 : kQueries / 4;
    int visible[kOwn];
    float* out[kOwn];
#pragma unroll
    for (int i = 0; i < kOwn; ++i) {
        const std::int64_t row = query + (kQueries == 1 ? 0 : 4 * i + lane % 4);
        visible[i] = early ? (row < in.rows ? most : 0) : static_cast<int>(visibleKeys(in, row));
        out[i] = in.out + row * in.outStride;
    }
    int stage = 0;
    for (int tile = begin + group; tile < end; tile += kGroups) {
        if (kFew && tile == newest)
            copyWait<0>();
        else
            copyWait<kStages - 2>();
        fenceProxyAsync();
        warpgroupBarrier(1 + group);

        float sums[Shape::kColumns / 2];
        const std::uint64_t a = swizzledRows(ring + stage * kTileBytes);
        wgmmaFence();
#pragma unroll
        for (int step = 0; step < kD / 32; ++step) // 32 bytes further along the rows: 2 in the descriptor
            wgmmaE4m3(sums, a + 2 * step, b + 2 * step, step > 0 ? 1 : 0);
        wgmmaCommit();

        // The stage of the tile before: everyone is past the barrier, so nobody reads it.
        const int free = stage == 0 ? kStages - 1 : stage - 1;
        const int ahead = tile + (kStages - 1) * kGroups;
        if (ahead < end)
            fillStage<kStages>(in, ahead, ring + free * kTileBytes, base + scaleOffset + free * kTile * 4);
        copyCommit();
        wgmmaWaitAll();

        float upper[kQueries], lower[kQueries]; // keys firstRow and firstRow + 8
#pragma unroll
        for (int i = 0; i < kQueries; ++i) {
            upper[i] = lower[i] = 0;
#pragma unroll
            for (int part = 0; part < kHeads / 8; part += 2) {
                const int j = i * (kHeads / 8) + part;
                const float4 w = *reinterpret_cast<const float4*>(myWeights + j * 8);
                upper[i] = fmaf(twiceRelu(sums[4 * j]), w.x, upper[i]);
                lower[i] = fmaf(twiceRelu(sums[4 * j + 2]), w.x, lower[i]);
                upper[i] = fmaf(twiceRelu(sums[4 * j + 1]), w.y, upper[i]);
                lower[i] = fmaf(twiceRelu(sums[4 * j + 3]), w.y, lower[i]);
                upper[i] = fmaf(twiceRelu(sums[4 * j + 4]), w.z, upper[i]);
                lower[i] = fmaf(twiceRelu(sums[4 * j + 6]), w.z, lower[i]);
                upper[i] = fmaf(twiceRelu(sums[4 * j + 5]), w.w, upper[i]);
                lower[i] = fmaf(twiceRelu(sums[4 * j + 7]), w.w, lower[i]);
            }
        }
        const auto* scales = reinterpret_cast<const float*>(memory + scaleOffset) + stage * kTile;
        const float scale0 = scales[firstRow], scale1 = scales[firstRow + 8];
        const int key = tile * kTile + firstRow;
        if constexpr (kQueries == 1) {
            const float first = quadSum(upper[0]), second = quadSum(lower[0]);
            const int mine = key + (lane % 4) * 8;
            if (lane % 4 < 2 && mine < visible[0])
                out[0][mine] = lane % 4 == 0 ? first * scale0 : second * scale1;
        } else {
#pragma unroll
            for (int i = 0; i < kOwn; ++i) {
                const float first = quadSums(upper[4 * i], upper[4 * i + 1], upper[4 * i + 2], upper[4 * i + 3]);
                const float second = quadSums(lower[4 * i], lower[4 * i + 1], lower[4 * i + 2], lower[4 * i + 3]);
                if (key < visible[i])
                    out[i][key] = first * scale0;
                if (key + 8 < visible[i])
                    out[i][key + 8] = second * scale1;
            }
        }
        stage = stage + 1 == kStages ? 0 : stage + 1;
    }
#else
    __trap(); // built without sm_90a: fail loudly rather than leave the scores unwritten
#endif
}

template <int kHeads, int kQueries, int kStages, int kGroups, bool kFew = false>
void launch(const IndexScores& in, int multiprocessors, CUstream_st* stream)
{
    using Shape = HopperShape<kHeads, kQueries, kStages, kGroups>;
    auto* kernel = hopperKernel<kHeads, kQueries, kStages, kGroups, kFew>;
    check(cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, Shape::kSharedBytes),
          "indexScores");
    if constexpr (kFew) // else the split of memory has no room for the blocks of the selection beside these
        check(cudaFuncSetAttribute(kernel, cudaFuncAttributePreferredSharedMemoryCarveout, cudaSharedmemCarveoutMaxShared),
              "indexScores");
    const std::int64_t tiles = (in.n + kTile - 1) / kTile, queries = (in.rows + kQueries - 1) / kQueries;
    // Few queries: one block a multiprocessor, the keys split among them. Many: several rounds of blocks, so
    // that the last round does not leave much of the chip idle.
    const std::int64_t wanted = queries <= multiprocessors / 2 ? multiprocessors / queries
                                                               : (4 * multiprocessors + queries - 1) / queries;
    const std::int64_t splits = std::clamp<std::int64_t>(std::min(wanted, (tiles + kGroups - 1) / kGroups), 1, 1024);
    cudaLaunchAttribute attribute{};
    attribute.id = cudaLaunchAttributeProgrammaticStreamSerialization;
    attribute.val.programmaticStreamSerializationAllowed = 1;
    cudaLaunchConfig_t config{};
    config.gridDim = dim3(static_cast<unsigned>(queries), static_cast<unsigned>(splits));
    config.blockDim = dim3(kGroup * kGroups);
    config.dynamicSmemBytes = Shape::kSharedBytes;
    config.stream = stream;
    config.attrs = &attribute;
    config.numAttrs = in.early ? 1 : 0;
    check(cudaLaunchKernelEx(&config, kernel, in), "indexScores");
}

} // namespace

void indexScoresHopper(const IndexScores& in, int multiprocessors, CUstream_st* stream)
{
    // Three warpgroups keep the tensor cores busy through each other's epilogues, and leave 168 registers a thread.
    const bool three = in.warpgroups != 2;
    // One query: the eight tiles that a warpgroup has of 131,072 keys are all on their way at once.
    if (in.heads == 64 && in.rows == 1)
        launch<64, 1, 9, 2, true>(in, multiprocessors, stream);
    else if (in.rows == 1)
        launch<16, 1, 9, 2, true>(in, multiprocessors, stream);
    else if (in.heads == 64)
        three ? launch<64, 4, 4, 3>(in, multiprocessors, stream) : launch<64, 4, 4, 2>(in, multiprocessors, stream);
    else if (in.rows <= 4)
        launch<16, 4, 8, 2, true>(in, multiprocessors, stream);
    else
        three ? launch<16, 16, 4, 3>(in, multiprocessors, stream) : launch<16, 16, 4, 2>(in, multiprocessors, stream);
}

} // namespace sightline::cuda
