// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/moe_gemm.h"

#include "kernels/cuda/gemv_core.cuh"
#include "kernels/cuda/moe_gemm_core.cuh"
#include "kernels/cuda/moe_mma.cuh"

namespace sightline::cuda {

namespace {

// A block computes 64 positions x 128 weight rows with 4 warps of 32 x 64 each; columns go by in steps of 64 through a
// ring of shared-memory stages.
//
// The order of the 16 columns of one mma is ours to choose as long as both operands agree: thread i of a quad takes the
// four consecutive columns 4i .. 4i + 3, so that a fragment is one 8-byte (bfloat16) or 4-byte (E4M3) load.
constexpr int kThreads = 128;
constexpr int kTileCols = 64;
constexpr int kWeightRows = 128;
constexpr int kARow = kTileCols * 2 + 32; // bytes; 8 rows of 32 bytes then meet in 32 different banks

template <WeightFormat Format>
struct Tile {
    static constexpr int kElement = Format == WeightFormat::BF16 ? 2 : 1;
    static constexpr int kBRow = Format == WeightFormat::BF16 ? kTileCols * 2 + 32 : kTileCols + 16;
    static constexpr int kABytes = kMoeTileRows * kARow;
    static constexpr int kStageBytes = kABytes + kWeightRows * kBRow;
    static constexpr int kStages = 3;
    static constexpr int kSharedBytes = kStages * kStageBytes;
};

template <WeightFormat Format, bool Gated>
__global__ void __launch_bounds__(kThreads) moeGemmKernel(const __grid_constant__ GemmParameters p)
{
    using T = Tile<Format>;
    constexpr bool kScaled = Format == WeightFormat::Fp8Block;
    constexpr int kOutputs = Gated ? kWeightRows / 2 : kWeightRows; // output columns of the block
    SIGHTLINE_DYNAMIC_SHARED(memory);
    letSuccessorStart();
    waitForPredecessor();

    const int tile = static_cast<int>(blockIdx.y) + static_cast<int>(blockIdx.z) * 65535;
    if (tile >= p.gemm.tiles[p.gemm.experts])
        return; // the grid covers the worst case
    const int expert = expertOfTile(p.gemm.tiles, p.gemm.experts, tile);
    const int begin = p.gemm.offsets[expert] + (tile - p.gemm.tiles[expert]) * kMoeTileRows;
    const int end = p.gemm.offsets[expert + 1];
    const int firstRow = static_cast<int>(blockIdx.x) * kOutputs;
    const int tid = static_cast<int>(threadIdx.x), lane = tid % kWarp, warp = tid / kWarp;
    const int cols = p.w.cols, colTiles = (cols + kTileCols - 1) / kTileCols;

    // What this thread copies: of A 4 rows, tid / 8 + 16 i, column chunk tid % 8; of B likewise 8 rows (BF16), or 4 rows
    // tid / 4 + 32 i, chunk tid % 4 (E4M3).
    constexpr int kBChunks = kTileCols * T::kElement / 16, kBCopies = kWeightRows * kBChunks / kThreads;
    const unsigned char* aFrom[4];
#pragma unroll
    for (int i = 0; i < 4; ++i) {
        const int position = min(begin + tid / 8 + 16 * i, end - 1);
        const std::int64_t row = p.gemm.pairs ? p.gemm.pairs[position] / p.gemm.pairsPerRow : position;
        aFrom[i] = static_cast<const unsigned char*>(p.gemm.a) + row * cols * 2;
    }
    std::int64_t bFrom[kBCopies]; // bytes from the start of the matrix of `w` or `up`
#pragma unroll
    for (int i = 0; i < kBCopies; ++i) {
        const int row = min(weightRow<Gated>(firstRow, tid / kBChunks + i * (kThreads / kBChunks)), p.w.rows - 1);
        bFrom[i] = static_cast<std::int64_t>(row) * cols * T::kElement;
    }
    const unsigned char* wBase = rowAddress<Format>(p.w, expert, 0);
    const unsigned char* upBase = Gated ? rowAddress<Format>(p.up, expert, 0) : wBase;
    const auto copyTile = [&](int colTile) {
        unsigned char* stage = memory + colTile % T::kStages * T::kStageBytes;
        const int aCol = colTile * kTileCols + tid % 8 * 8;
#pragma unroll
        for (int i = 0; i < 4; ++i)
            copyAsync16(stage + (tid / 8 + 16 * i) * kARow + tid % 8 * 16, aFrom[i] + (aCol < cols ? aCol * 2 : 0), aCol < cols);
        const int bCol = colTile * kTileCols + tid % kBChunks * (16 / T::kElement);
#pragma unroll
        for (int i = 0; i < kBCopies; ++i) {
            const int j = tid / kBChunks + i * (kThreads / kBChunks);
            const unsigned char* from = (Gated && j / 8 % 2 ? upBase : wBase) + bFrom[i];
            copyAsync16(stage + T::kABytes + j * T::kBRow + tid % kBChunks * 16, from + (bCol < cols ? bCol * T::kElement : 0),
                        bCol < cols);
        }
    };

    // Factors of 128 x 128 blocks: a tile starts at a multiple of 64 (gated) or 128 rows, so it lies in one row of blocks.
    const float* wScales = kScaled ? rowScales(p.w, expert, firstRow) : nullptr;
    const float* upScales = kScaled && Gated ? rowScales(p.up, expert, firstRow) : wScales;
    const int warpRow = warp / 2 * 32, warpCol = warp % 2 * 64;
    float sums[2][8][4] = {}, partial[kScaled ? 2 : 1][8][4] = {};

#pragma unroll
    for (int i = 0; i < T::kStages - 1; ++i) {
        if (i < colTiles)
            copyTile(i);
        commitCopies();
    }
    for (int colTile = 0; colTile < colTiles; ++colTile) {
        waitForCopies<T::kStages - 2>();
        __syncthreads(); // the tile is there for all, and all are done with the stage that is filled next
        if (colTile + T::kStages - 1 < colTiles)
            copyTile(colTile + T::kStages - 1);
        commitCopies();
        const unsigned char* stage = memory + colTile % T::kStages * T::kStageBytes;
#pragma unroll
        for (int k = 0; k < kTileCols; k += 16) {
            std::uint32_t a[2][4];
#pragma unroll
            for (int m = 0; m < 2; ++m)
#pragma unroll
                for (int half = 0; half < 2; ++half) {
                    const int row = warpRow + m * 16 + half * 8 + lane / 4;
                    const uint2 v = *reinterpret_cast<const uint2*>(stage + row * kARow + (k + lane % 4 * 4) * 2);
                    a[m][half] = v.x;
                    a[m][2 + half] = v.y;
                }
#pragma unroll
            for (int n = 0; n < 8; ++n) {
                const unsigned char* row = stage + T::kABytes + (warpCol + n * 8 + lane / 4) * T::kBRow;
                std::uint32_t b[2];
                if constexpr (kScaled) {
                    e4m3ToBf16(*reinterpret_cast<const std::uint32_t*>(row + k + lane % 4 * 4), b[0], b[1]);
                } else {
                    const uint2 v = *reinterpret_cast<const uint2*>(row + (k + lane % 4 * 4) * 2);
                    b[0] = v.x;
                    b[1] = v.y;
                }
#pragma unroll
                for (int m = 0; m < 2; ++m)
                    mmaBf16(kScaled ? partial[m][n] : sums[m][n], a[m], b);
            }
        }
        if constexpr (kScaled) {
            if (colTile % 2 == 1 || colTile + 1 == colTiles) { // the end of a block of 128 columns
                const float factor = wScales[colTile / 2], upFactor = upScales[colTile / 2];
#pragma unroll
                for (int m = 0; m < 2; ++m)
#pragma unroll
                    for (int n = 0; n < 8; ++n)
#pragma unroll
                        for (int i = 0; i < 4; ++i) {
                            sums[m][n][i] = fmaf(partial[m][n][i], Gated && n % 2 ? upFactor : factor, sums[m][n][i]);
                            partial[m][n][i] = 0;
                        }
            }
        }
    }

#pragma unroll
    for (int m = 0; m < 2; ++m)
#pragma unroll
        for (int half = 0; half < 2; ++half) {
            const int position = begin + warpRow + m * 16 + half * 8 + lane / 4;
            if (position >= end)
                continue;
            if constexpr (Gated) {
                auto* out = static_cast<bfloat16*>(p.out) + position * p.outRow;
#pragma unroll
                for (int n = 0; n < 8; n += 2)
#pragma unroll
                    for (int i = 0; i < 2; ++i) {
                        const int col = firstRow + (warpCol + n * 8) / 2 + lane % 4 * 2 + i;
                        if (col < p.w.rows)
                            out[col] = toBfloat16(siluTimes(sums[m][n][half * 2 + i], sums[m][n + 1][half * 2 + i]));
                    }
            } else {
                float* out = static_cast<float*>(p.out) + position * p.outRow;
#pragma unroll
                for (int n = 0; n < 8; ++n)
#pragma unroll
                    for (int i = 0; i < 2; ++i) {
                        const int col = firstRow + warpCol + n * 8 + lane % 4 * 2 + i;
                        if (col < p.w.rows)
                            out[col] = p.accumulate ? out[col] + sums[m][n][half * 2 + i] : sums[m][n][half * 2 + i];
                    }
            }
        }
}

template <WeightFormat Format, bool Gated>
void launchGemm(const GemmParameters& p, cudaStream_t stream)
{
    using T = Tile<Format>;
    constexpr int kOutputs = Gated ? kWeightRows / 2 : kWeightRows;
    // Every expert may have one partly filled tile.
    const std::int64_t experts = p.gemm.experts < p.gemm.positions ? p.gemm.experts : p.gemm.positions;
    const std::int64_t tiles = p.gemm.positions / kMoeTileRows + experts;
    const std::int64_t layers = ceilDivide(tiles, 65535);
    check(cudaFuncSetAttribute(moeGemmKernel<Format, Gated>, cudaFuncAttributeMaxDynamicSharedMemorySize, T::kSharedBytes),
          "reserve shared memory for a matrix product");
    launch("multiply matrices", moeGemmKernel<Format, Gated>,
           dim3(static_cast<unsigned>(ceilDivide(p.w.rows, kOutputs)), static_cast<unsigned>(layers > 1 ? 65535 : tiles),
                static_cast<unsigned>(layers)),
           kThreads, T::kSharedBytes, stream, p);
}

template <bool Gated>
void dispatch(const GemmParameters& p, cudaStream_t stream)
{
    const int align = p.w.format == WeightFormat::Fp8Block ? 16 : 8;
    if (p.w.format == WeightFormat::F32 || p.w.cols % align != 0 || p.w.cols < align || !isVectorReadable(p.w)
        || (Gated && !isVectorReadable(p.up)) || reinterpret_cast<std::uintptr_t>(p.gemm.a) % 16 != 0)
        throw std::runtime_error("The grouped matrix product needs BF16 or FP8 weights with rows of whole 16 bytes");
    if (p.gemm.positions <= 0 || p.w.rows <= 0)
        return;
    if (p.gemm.tileRows == kMoeWideTileRows)
        return launchWideGemm(p, Gated, stream);
    if (p.gemm.tileRows != kMoeTileRows)
        throw std::runtime_error("The grouped matrix product got tiles of another height");
    if (p.w.format == WeightFormat::BF16)
        launchGemm<WeightFormat::BF16, Gated>(p, stream);
    else
        launchGemm<WeightFormat::Fp8Block, Gated>(p, stream);
}

} // namespace

void moeGemmSwiglu(const MoeGemm& gemm, const MatrixStack& gate, const MatrixStack& up, void* out, cudaStream_t stream)
{
    if (gate.rows != up.rows || gate.cols != up.cols || gate.format != up.format)
        throw std::runtime_error("Gate and up projection differ in shape or format");
    dispatch<true>({gemm, gate, up, out, gate.rows, false}, stream);
}

void moeGemm(const MoeGemm& gemm, const MatrixStack& w, float* out, std::int64_t outRow, bool accumulate,
             cudaStream_t stream)
{
    dispatch<false>({gemm, w, w, out, outRow, accumulate}, stream);
}

} // namespace sightline::cuda
