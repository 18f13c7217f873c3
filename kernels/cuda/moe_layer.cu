// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/moe_layer.h"

#include "kernels/cuda/device_info.h"
#include "kernels/cuda/moe_down_core.cuh"
#include "kernels/cuda/moe_variants.h"

namespace sightline::cuda {

namespace {

// Grid [blocks of the shared expert, then of each slot, R / 2 rows each; tokens]. Every block reads its weights once and
// ends: blocks that loop over rows would have to route, add and wait for memory in turns.
template <int R>
__global__ void __launch_bounds__(kGemvMaxThreads) allGateUpKernel(const __grid_constant__ MoeLayer p, int sharedBlocks,
                                                                   int slotBlocks)
{
    constexpr int kOutputs = R / 2;
    const MoeDecode& moe = p.experts;
    const int block = static_cast<int>(blockIdx.x);
    const std::int64_t t = blockIdx.y;
    const GemvInput in{moe.x + t * moe.xRow, 0, moe.normWeight};
    float acc[R][1] = {}, squares[1] = {};
    float* out;
    int firstRow, rows;
    if (block < sharedBlocks) {
        letSuccessorStart();
        firstRow = block * kOutputs;
        rows = p.sharedGate.rows;
        out = p.sharedActivation + t * rows;
        gemvRows<true, true>(p.sharedGate.format, p.sharedGate, p.sharedUp, 0, firstRow, in, acc, squares);
    } else {
        // In this order: when all blocks have come here the choice is made, and the down projections may start from it.
        waitForPredecessor();
        letSuccessorStart();
        const int slot = (block - sharedBlocks) / slotBlocks;
        const std::int64_t pair = t * moe.router.chosen + slot;
        firstRow = (block - sharedBlocks - slot * slotBlocks) * kOutputs;
        rows = moe.gate.rows;
        out = moe.activation + pair * rows;
        gemvRows<true>(moe.gate.format, moe.gate, moe.up, moe.experts[pair], firstRow, in, acc, squares);
    }
    const float sum = gemvBlockSums(acc, squares, in.normWeight != nullptr, moe.gate.cols, moe.eps);
    // The first R lanes of warp 0 hold the sums.
    const float up = __shfl_sync(kAllLanes, sum, static_cast<int>(threadIdx.x + kOutputs) % kWarp);
    const int row = firstRow + static_cast<int>(threadIdx.x);
    if (threadIdx.x < kOutputs && row < rows)
        out[row] = siluTimes(sum, up);
}

constexpr int kDownThreads = 384;

// Grid [blocks of R rows, tokens].
template <int R>
__global__ void __launch_bounds__(kDownThreads, 2) allDownKernel(const __grid_constant__ MoeDecode moe,
                                                                 std::uint32_t reciprocal)
{
    letSuccessorStart();
    const int firstRow = static_cast<int>(blockIdx.x) * R;
    float acc[R][1] = {}, squares[1] = {};
    if (moe.down.format == WeightFormat::BF16)
        downRows<WeightFormat::BF16, true>(moe, reciprocal, firstRow, acc);
    else if (moe.down.format == WeightFormat::Fp8Block)
        downRows<WeightFormat::Fp8Block, true>(moe, reciprocal, firstRow, acc);
    else
        downRows<WeightFormat::F32, true>(moe, reciprocal, firstRow, acc);
    const float sum = gemvBlockSums(acc, squares, false, 1, 0);
    const int row = firstRow + static_cast<int>(threadIdx.x);
    if (threadIdx.x < R && row < moe.down.rows)
        moe.y[blockIdx.y * moe.yRow + row] += sum;
}

} // namespace

void moeLayer(const MoeLayer& layer, cudaStream_t stream)
{
    MoeLayer p = layer;
    MoeDecode& moe = p.experts;
    moe.logits = p.logits;
    moe.sharedActivation = p.sharedActivation;
    checkMoe(moe);
    const bool shared = p.sharedGate.data != nullptr;
    if (p.router.rows != moe.router.experts || p.router.cols != moe.gate.cols || shared != (moe.sharedDown.data != nullptr)
        || (shared
            && (p.sharedGate.rows != p.sharedUp.rows || p.sharedGate.cols != moe.gate.cols || p.sharedUp.cols != moe.gate.cols
                || p.sharedGate.format != p.sharedUp.format || moe.sharedDown.cols != p.sharedGate.rows)))
        throw std::runtime_error("Router, shared expert and experts do not fit together");
    if (moe.rows < 1)
        return;
    if (!isFast(moe) || moe.down.cols * elementBytes(moe.down.format) < 32
        || (shared && (!isVectorReadable(p.sharedGate) || !isVectorReadable(p.sharedUp))) || !moeChoose(p, stream)) {
        const GemvVectors vectors{moe.x, moe.xRow, 0, moe.rows, 1, moe.normWeight, moe.eps};
        const GemvTarget logits{p.router, p.logits, moe.router.experts, 0, 1, false};
        gemv(vectors, std::span(&logits, 1), stream);
        if (shared)
            gemvSwiglu(vectors, p.sharedGate, p.sharedUp, {{}, p.sharedActivation, p.sharedGate.rows, 0, 1, false}, stream);
        moeGateUp(moe, stream);
        moeDown(moe, stream);
        return;
    }
    const auto rows = static_cast<unsigned>(moe.rows);
    if (!moeGateUpStream(p, stream)) {
        const std::int64_t pieces = static_cast<std::int64_t>(moe.gate.cols) * elementBytes(moe.gate.format) / 16;
        const auto sharedBlocks = static_cast<int>(shared ? ceilDivide(p.sharedGate.rows, 2) : 0);
        const auto slotBlocks = static_cast<int>(ceilDivide(moe.gate.rows, 2));
        launch("apply experts", allGateUpKernel<4>,
               dim3(static_cast<unsigned>(sharedBlocks + slotBlocks * moe.router.chosen), rows), gemvThreads<4>(pieces), 0, stream, p,
               sharedBlocks, slotBlocks);
    }
    if (!moeDownStream(moe, stream)) {
        const DownPieces down = downPieces(moe);
        launch("apply the down projections of experts", allDownKernel<2>,
               dim3(static_cast<unsigned>(ceilDivide(moe.down.rows, 2)), rows), gemvThreads<2>(down.count, kDownThreads), 0, stream, moe,
               down.reciprocal);
    }
}

} // namespace sightline::cuda
