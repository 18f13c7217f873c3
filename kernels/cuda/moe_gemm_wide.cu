// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/device_info.h"
#include "kernels/cuda/gemv_core.cuh"
#include "kernels/cuda/moe_gemm_core.cuh"
#include "kernels/cuda/moe_mma.cuh"
#include "kernels/cuda/moe_wgmma.cuh"

namespace sightline::cuda {

namespace {

// A block computes 192 positions x 256 weight rows: three warpgroups of 64 x 256. Tiles of 64 x 128 read every weight once
// per 64 positions from L2, which is what holds the portable kernel back; here it is once per 192, and each activation
// once per 256 weight rows. Rows are gathered by cp.async, so no tensor map is needed.
constexpr int kGroups = 3;
constexpr int kThreads = kGroups * 128;
constexpr int kWeightRows = 256;
constexpr int kTileCols = 64;
constexpr int kABytes = kMoeWideTileRows * 128, kBBytes = kWeightRows * 128;
constexpr int kStageBytes = kABytes + kBBytes;
constexpr int kStages = 4;
constexpr int kSharedBytes = kStages * kStageBytes + 1024; // the first stage starts at a multiple of 1024
static_assert(kMoeWideTileRows == kGroups * 64 && kSharedBytes <= 227 * 1024);

template <bool Gated>
__global__ void __launch_bounds__(kThreads, 1) moeGemmWideKernel(const __grid_constant__ GemmParameters p)
{
    constexpr int kOutputs = Gated ? kWeightRows / 2 : kWeightRows; // output columns of the block
    constexpr int kCopyRows = kThreads / 8; // rows of eight chunks that all threads copy at once
    constexpr int kACopies = kMoeWideTileRows / kCopyRows, kBCopies = (kWeightRows + kCopyRows - 1) / kCopyRows;
    SIGHTLINE_DYNAMIC_SHARED(unaligned);
    auto* const memory = reinterpret_cast<unsigned char*>((reinterpret_cast<std::uintptr_t>(unaligned) + 1023) / 1024 * 1024);
    letSuccessorStart();
    waitForPredecessor();

    const int tile = static_cast<int>(blockIdx.y) + static_cast<int>(blockIdx.z) * 65535;
    if (tile >= p.gemm.tiles[p.gemm.experts])
        return; // the grid covers the worst case
    const int expert = expertOfTile(p.gemm.tiles, p.gemm.experts, tile);
    const int begin = p.gemm.offsets[expert] + (tile - p.gemm.tiles[expert]) * kMoeWideTileRows;
    const int end = p.gemm.offsets[expert + 1];
    const int firstRow = static_cast<int>(blockIdx.x) * kOutputs;
    const int tid = static_cast<int>(threadIdx.x), lane = tid % kWarp, group = tid / 128, chunk = tid % 8;
    const int cols = p.w.cols, colTiles = (cols + kTileCols - 1) / kTileCols;

    // Offsets of 32 bits: accumulators leave few registers.
    std::uint32_t aFrom[kACopies], bFrom[kBCopies];
#pragma unroll
    for (int i = 0; i < kACopies; ++i) {
        const int position = min(begin + tid / 8 + i * kCopyRows, end - 1);
        const int row = p.gemm.pairs ? p.gemm.pairs[position] / p.gemm.pairsPerRow : position;
        aFrom[i] = static_cast<std::uint32_t>(row) * static_cast<std::uint32_t>(cols) * 2;
    }
    const auto* aBase = static_cast<const unsigned char*>(p.gemm.a) + chunk * 16;
    const unsigned char* wBase = rowAddress<WeightFormat::BF16>(p.w, expert, 0) + chunk * 16;
    const unsigned char* upBase = Gated ? rowAddress<WeightFormat::BF16>(p.up, expert, 0) + chunk * 16 : wBase;
#pragma unroll
    for (int i = 0; i < kBCopies; ++i)
        bFrom[i] = static_cast<std::uint32_t>(min(weightRow<Gated>(firstRow, tid / 8 + i * kCopyRows), p.w.rows - 1))
            * static_cast<std::uint32_t>(cols) * 2;
    const auto copyTile = [&](int colTile) {
        unsigned char* stage = memory + colTile % kStages * kStageBytes;
        const int column = colTile * kTileCols + chunk * 8;
        const bool valid = column < cols;
        const std::uint32_t offset = valid ? static_cast<std::uint32_t>(colTile) * kTileCols * 2 : 0;
#pragma unroll
        for (int i = 0; i < kACopies; ++i)
            copyAsync16(stage + swizzledOffset(tid / 8 + i * kCopyRows, chunk), aBase + (aFrom[i] + offset), valid);
#pragma unroll
        for (int i = 0; i < kBCopies; ++i) {
            const int j = tid / 8 + i * kCopyRows;
            if (j < kWeightRows)
                copyAsync16(stage + kABytes + swizzledOffset(j, chunk), (Gated && j / 8 % 2 ? upBase : wBase) + (bFrom[i] + offset),
                            valid);
        }
    };

    float sums[128] = {};
    const bool busy = begin + group * 64 < end; // uniform over the warpgroup
#pragma unroll
    for (int i = 0; i < kStages - 2; ++i) {
        if (i < colTiles)
            copyTile(i);
        commitCopies();
    }
    for (int colTile = 0; colTile < colTiles; ++colTile) {
        waitForCopies<kStages - 3>();
        publishToTensorCores();
        // The tile is there for all. Every warpgroup has waited for its products of the tile before the last one, so that
        // tile's stage is the one to fill: the products of the last tile may still run.
        __syncthreads();
        const unsigned char* stage = memory + colTile % kStages * kStageBytes;
        if (busy) {
            const std::uint64_t a = tileDescriptor(stage + group * 64 * 128), b = tileDescriptor(stage + kABytes);
            beginWgmma();
#pragma unroll
            for (int k = 0; k < kTileCols / 16; ++k)
                wgmmaBf16N256(sums, a, b, k);
            commitWgmma();
        }
        if (colTile + kStages - 2 < colTiles)
            copyTile(colTile + kStages - 2);
        commitCopies();
        waitForWgmma<1>();
    }
    waitForWgmma<0>();

#pragma unroll
    for (int half = 0; half < 2; ++half) {
        const int position = begin + group * 64 + tid / kWarp % 4 * 16 + half * 8 + lane / 4;
        if (position >= end)
            continue;
        if constexpr (Gated) {
            auto* out = static_cast<bfloat16*>(p.out) + position * p.outRow;
#pragma unroll
            for (int j = 0; j < 32; j += 2)
#pragma unroll
                for (int i = 0; i < 2; ++i) {
                    const int col = firstRow + j / 2 * 8 + lane % 4 * 2 + i;
                    if (col < p.w.rows)
                        out[col] = toBfloat16(siluTimes(sums[4 * j + half * 2 + i], sums[4 * j + 4 + half * 2 + i]));
                }
        } else {
            float* out = static_cast<float*>(p.out) + position * p.outRow;
#pragma unroll
            for (int j = 0; j < 32; ++j)
#pragma unroll
                for (int i = 0; i < 2; ++i) {
                    const int col = firstRow + j * 8 + lane % 4 * 2 + i;
                    if (col < p.w.rows)
                        out[col] = p.accumulate ? out[col] + sums[4 * j + half * 2 + i] : sums[4 * j + half * 2 + i];
                }
        }
    }
}

template <bool Gated>
void launchWide(const GemmParameters& p, cudaStream_t stream)
{
    constexpr int kOutputs = Gated ? kWeightRows / 2 : kWeightRows;
    // Every expert may have one partly filled tile.
    const std::int64_t experts = p.gemm.experts < p.gemm.positions ? p.gemm.experts : p.gemm.positions;
    const std::int64_t tiles = p.gemm.positions / kMoeWideTileRows + experts, layers = ceilDivide(tiles, 65535);
    check(cudaFuncSetAttribute(moeGemmWideKernel<Gated>, cudaFuncAttributeMaxDynamicSharedMemorySize, kSharedBytes),
          "reserve shared memory for a matrix product");
    launch("multiply matrices", moeGemmWideKernel<Gated>,
           dim3(static_cast<unsigned>(ceilDivide(p.w.rows, kOutputs)), static_cast<unsigned>(layers > 1 ? 65535 : tiles),
                static_cast<unsigned>(layers)),
           kThreads, kSharedBytes, stream, p);
}

} // namespace

bool usesWideMoeTiles(WeightFormat format)
{
    return format == WeightFormat::BF16 && computeCapability() == 90;
}

void launchWideGemm(const GemmParameters& p, bool gated, cudaStream_t stream)
{
    if (!usesWideMoeTiles(p.w.format))
        throw std::runtime_error("Tiles of this height need BF16 weights and compute capability 9.0");
    if (std::int64_t{2} * p.w.cols * (p.gemm.positions > p.w.rows ? p.gemm.positions : p.w.rows) >= std::int64_t{1} << 32)
        throw std::runtime_error("The grouped matrix product reads more than 4 GiB of activations, or of one expert");
    if (gated)
        launchWide<true>(p, stream);
    else
        launchWide<false>(p, stream);
}

} // namespace sightline::cuda
