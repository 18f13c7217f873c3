// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/moe_decode.h"

#include "kernels/cuda/device_info.h"
#include "kernels/cuda/gemv_core.cuh"
#include "kernels/cuda/moe_down_core.cuh"
#include "kernels/cuda/moe_route_core.cuh"

namespace sightline::cuda {

namespace {

// The expert of slot blockIdx.y and token blockIdx.z. Each block routes again (a microsecond, while a launch of its own
// would cost more); one block per token writes the choice down for the kernels that follow.
__device__ int expertOfBlock(const MoeDecode& moe)
{
    waitForPredecessor();
    const int slot = static_cast<int>(blockIdx.y), chosen = moe.router.chosen;
    const std::int64_t t = blockIdx.z;
    if (!moe.logits)
        return moe.experts[t * chosen + slot];
    __shared__ RouteScratch scratch;
    if (threadIdx.x < kWarp) {
        routeToken(moe.logits + t * moe.router.experts, moe.router, scratch);
        if (blockIdx.x == 0 && slot == 0)
            for (int i = static_cast<int>(threadIdx.x); i < chosen; i += kWarp) {
                moe.experts[t * chosen + i] = scratch.expert[i];
                moe.weights[t * chosen + i] = scratch.weight[i];
            }
    }
    __syncthreads();
    return scratch.expert[slot];
}

// Grid [blocks that share the rows, R / 2 at a time, slots, tokens].
template <int R>
__global__ void __launch_bounds__(kGemvMaxThreads) gateUpKernel(const __grid_constant__ MoeDecode moe)
{
    letSuccessorStart();
    const int expert = expertOfBlock(moe);
    constexpr int kOutputs = R / 2;
    const std::int64_t t = blockIdx.z;
    const GemvInput in{moe.x + t * moe.xRow, 0, moe.normWeight};
    const int step = static_cast<int>(gridDim.x) * kOutputs;
    for (int firstRow = static_cast<int>(blockIdx.x) * kOutputs; firstRow < moe.gate.rows; firstRow += step) {
        float acc[R][1] = {}, squares[1] = {};
        gemvRows<true>(moe.gate.format, moe.gate, moe.up, expert, firstRow, in, acc, squares);
        __syncthreads(); // the sums of the rows before are read
        const float sum = gemvBlockSums(acc, squares, in.normWeight != nullptr, moe.gate.cols, moe.eps);
        // The first R lanes of warp 0 hold the sums.
        const float up = __shfl_sync(kAllLanes, sum, static_cast<int>(threadIdx.x + kOutputs) % kWarp);
        const int row = firstRow + static_cast<int>(threadIdx.x);
        if (threadIdx.x < kOutputs && row < moe.gate.rows)
            moe.activation[(t * moe.router.chosen + blockIdx.y) * moe.gate.rows + row] = siluTimes(sum, up);
    }
}

// Grid [blocks of R rows, tokens].
template <int R>
__global__ void __launch_bounds__(kGemvMaxThreads) downKernel(const __grid_constant__ MoeDecode moe, std::uint32_t reciprocal)
{
    letSuccessorStart();
    const int firstRow = static_cast<int>(blockIdx.x) * R;
    float acc[R][1] = {}, squares[1] = {};
    if (moe.down.format == WeightFormat::BF16)
        downRows<WeightFormat::BF16, false>(moe, reciprocal, firstRow, acc);
    else if (moe.down.format == WeightFormat::Fp8Block)
        downRows<WeightFormat::Fp8Block, false>(moe, reciprocal, firstRow, acc);
    else
        downRows<WeightFormat::F32, false>(moe, reciprocal, firstRow, acc);
    const float sum = gemvBlockSums(acc, squares, false, 1, 0);
    const int row = firstRow + static_cast<int>(threadIdx.x);
    if (threadIdx.x < R && row < moe.down.rows)
        moe.y[blockIdx.y * moe.yRow + row] += sum;
}

// Any shape: a warp per output.
__global__ void __launch_bounds__(kGemvMaxThreads) gateUpSlowKernel(const __grid_constant__ MoeDecode moe)
{
    letSuccessorStart();
    const int expert = expertOfBlock(moe);
    const int lane = static_cast<int>(threadIdx.x) % kWarp;
    const int row = static_cast<int>(blockIdx.x) * (kGemvMaxThreads / kWarp) + static_cast<int>(threadIdx.x) / kWarp;
    if (row >= moe.gate.rows)
        return;
    const std::int64_t t = blockIdx.z;
    const float* x = moe.x + t * moe.xRow;
    float gate = 0, up = 0, square = 0;
    for (int c = lane; c < moe.gate.cols; c += kWarp) {
        const float v = moe.normWeight ? x[c] * moe.normWeight[c] : x[c];
        square = fmaf(x[c], x[c], square);
        gate = fmaf(weightAt(moe.gate, expert, row, c), v, gate);
        up = fmaf(weightAt(moe.up, expert, row, c), v, up);
    }
    const float inverse =
        moe.normWeight ? 1.0f / sqrtf(warpSum(square) / static_cast<float>(moe.gate.cols) + moe.eps) : 1.0f;
    gate = warpSum(gate) * inverse;
    up = warpSum(up) * inverse;
    if (lane == 0)
        moe.activation[(t * moe.router.chosen + blockIdx.y) * moe.gate.rows + row] = siluTimes(gate, up);
}

__global__ void __launch_bounds__(kGemvMaxThreads) downSlowKernel(const __grid_constant__ MoeDecode moe)
{
    letSuccessorStart();
    waitForPredecessor();
    const int lane = static_cast<int>(threadIdx.x) % kWarp;
    const int row = static_cast<int>(blockIdx.x) * (kGemvMaxThreads / kWarp) + static_cast<int>(threadIdx.x) / kWarp;
    if (row >= moe.down.rows)
        return;
    const std::int64_t t = blockIdx.y;
    float sum = 0;
    if (moe.sharedDown.data)
        for (int c = lane; c < moe.sharedDown.cols; c += kWarp)
            sum = fmaf(weightAt(moe.sharedDown, 0, row, c), moe.sharedActivation[t * moe.sharedDown.cols + c], sum);
    for (int i = 0; i < moe.router.chosen; ++i) {
        const std::int64_t pair = t * moe.router.chosen + i;
        float own = 0;
        for (int c = lane; c < moe.down.cols; c += kWarp)
            own = fmaf(weightAt(moe.down, moe.experts[pair], row, c), moe.activation[pair * moe.down.cols + c], own);
        sum = fmaf(moe.weights[pair], own, sum);
    }
    sum = warpSum(sum);
    if (lane == 0)
        moe.y[t * moe.yRow + row] += sum;
}

template <int R>
void launchDown(const MoeDecode& moe, cudaStream_t stream)
{
    const DownPieces pieces = downPieces(moe);
    launch("apply the down projections of experts", downKernel<R>,
           dim3(static_cast<unsigned>(ceilDivide(moe.down.rows, R)), static_cast<unsigned>(moe.rows)),
           gemvThreads<R>(pieces.count), 0, stream, moe, pieces.reciprocal);
}

} // namespace

void moeGateUp(const MoeDecode& moe, cudaStream_t stream)
{
    checkMoe(moe);
    if (moe.rows < 1)
        return;
    const auto slots = static_cast<unsigned>(moe.router.chosen), rows = static_cast<unsigned>(moe.rows);
    const std::int64_t outputs = moe.gate.rows;
    if (!isFast(moe)) {
        launch("apply experts", gateUpSlowKernel,
               dim3(static_cast<unsigned>(ceilDivide(outputs, kGemvMaxThreads / kWarp)), slots, rows), kGemvMaxThreads, 0,
               stream, moe);
        return;
    }
    const int threads = gemvThreads<4>(static_cast<std::int64_t>(moe.gate.cols) * elementBytes(moe.gate.format) / 16);
    // Blocks that route do it once for several rows: about one wave of them.
    std::int64_t blocks = ceilDivide(outputs, 2);
    if (moe.logits) {
        const std::int64_t wave = ceilDivide(4 * multiprocessorCount(), static_cast<std::int64_t>(slots) * rows);
        blocks = blocks < wave ? blocks : wave;
    }
    launch("apply experts", gateUpKernel<4>, dim3(static_cast<unsigned>(blocks), slots, rows), threads, 0, stream, moe);
}

void moeDown(const MoeDecode& moe, cudaStream_t stream)
{
    checkMoe(moe);
    if (moe.rows < 1)
        return;
    if (!isFast(moe) || moe.down.cols * elementBytes(moe.down.format) < 32) {
        launch("apply the down projections of experts", downSlowKernel,
               dim3(static_cast<unsigned>(ceilDivide(moe.down.rows, kGemvMaxThreads / kWarp)),
                    static_cast<unsigned>(moe.rows)),
               kGemvMaxThreads, 0, stream, moe);
        return;
    }
    // About four blocks a multiprocessor or more, so that no wave is nearly empty.
    if (static_cast<std::int64_t>(moe.down.rows) * moe.rows >= 32 * multiprocessorCount())
        launchDown<4>(moe, stream);
    else
        launchDown<2>(moe, stream);
}

} // namespace sightline::cuda
