// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/moe_decode.h"

#include "kernels/cuda/device_info.h"
#include "kernels/cuda/gemv_core.cuh"
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

// Rows firstRow .. of all chosen down projections and the shared one, as one long product.
template <WeightFormat Format, int R>
__device__ void downRows(const MoeDecode& moe, std::uint32_t reciprocal, int firstRow, float (&acc)[R][1])
{
    constexpr int kLoads = kLoadsPerRow<R>, kElements = kElementsPerLoad<Format>;
    const int chosen = moe.router.chosen, step = static_cast<int>(blockDim.x);
    const std::int64_t t = blockIdx.y;
    const std::int32_t* experts = moe.experts + t * chosen;
    const float* weights = moe.weights + t * chosen;
    const int perExpert = moe.down.cols / kElements, routed = perExpert * chosen;
    const int shared = moe.sharedDown.data ? moe.sharedDown.cols / kElements : 0;
    int row[R];
    for (int r = 0; r < R; ++r)
        row[r] = min(firstRow + r, moe.down.rows - 1);

    uint4 piece[kLoads][R];
    float factor[kLoads][2];
    const float* input[kLoads];
    const auto request = [&](int first) {
#pragma unroll
        for (int u = 0; u < kLoads; ++u) {
            const int at = first + u * step;
            if (at < shared) {
#pragma unroll
                for (int r = 0; r < R; ++r)
                    piece[u][r] = loadStreaming(rowAddress<Format>(moe.sharedDown, 0, row[r]) + static_cast<std::int64_t>(at) * 16);
                factor[u][0] = 1;
                if constexpr (Format == WeightFormat::Fp8Block)
                    factor[u][0] = rowScales(moe.sharedDown, 0, firstRow)[at * kElements / 128];
                input[u] = moe.sharedActivation + t * moe.sharedDown.cols + at * kElements;
            } else if (at < shared + routed) {
                const int slot = static_cast<int>(__umulhi(static_cast<unsigned>(at - shared), reciprocal));
                const int within = at - shared - slot * perExpert, expert = experts[slot];
#pragma unroll
                for (int r = 0; r < R; ++r)
                    piece[u][r] = loadStreaming(rowAddress<Format>(moe.down, expert, row[r]) + static_cast<std::int64_t>(within) * 16);
                factor[u][0] = weights[slot];
                if constexpr (Format == WeightFormat::Fp8Block)
                    factor[u][0] *= rowScales(moe.down, expert, firstRow)[within * kElements / 128];
                input[u] = moe.activation + (t * chosen + slot) * moe.down.cols + within * kElements;
            }
            factor[u][1] = factor[u][0];
        }
    };
    float squares[1] = {};
    int first = static_cast<int>(threadIdx.x);
    waitForPredecessor();
    request(first);
    while (first < shared + routed) {
#pragma unroll
        for (int u = 0; u < kLoads; ++u)
            if (first + u * step < shared + routed)
                multiplyPiece<Format, true>(piece[u], factor[u], GemvInput{input[u], 0, nullptr}, 0, acc, squares);
        first += kLoads * step;
        request(first);
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
        downRows<WeightFormat::BF16>(moe, reciprocal, firstRow, acc);
    else if (moe.down.format == WeightFormat::Fp8Block)
        downRows<WeightFormat::Fp8Block>(moe, reciprocal, firstRow, acc);
    else
        downRows<WeightFormat::F32>(moe, reciprocal, firstRow, acc);
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

bool isFast(const MoeDecode& moe)
{
    return isVectorReadable(moe.gate) && isVectorReadable(moe.up) && isVectorReadable(moe.down)
        && isVectorReadable(moe.x, moe.xRow) && isVectorReadable(moe.normWeight, 0)
        && isVectorReadable(moe.activation, moe.down.cols)
        && (!moe.sharedDown.data
            || (moe.sharedDown.format == moe.down.format && isVectorReadable(moe.sharedDown) && isVectorReadable(moe.sharedActivation, moe.sharedDown.cols)));
}

void checkMoe(const MoeDecode& moe)
{
    checkRouter(moe.router);
    if (moe.gate.rows != moe.up.rows || moe.gate.cols != moe.up.cols || moe.down.cols != moe.gate.rows
        || moe.down.rows != moe.gate.cols || moe.gate.format != moe.up.format
        || (moe.sharedDown.data && moe.sharedDown.rows != moe.down.rows))
        throw std::runtime_error("The projections of the experts do not fit together");
}

template <int R>
void launchDown(const MoeDecode& moe, cudaStream_t stream)
{
    const std::int64_t perExpert = static_cast<std::int64_t>(moe.down.cols) * elementBytes(moe.down.format) / 16;
    const std::int64_t shared =
        moe.sharedDown.data ? static_cast<std::int64_t>(moe.sharedDown.cols) * elementBytes(moe.down.format) / 16 : 0;
    const std::int64_t pieces = perExpert * moe.router.chosen + shared;
    // at / perExpert as a multiplication: exact while pieces * perExpert < 2^32.
    if (pieces * perExpert >= std::int64_t{1} << 32 || perExpert < 2)
        throw std::runtime_error("The experts are too wide or too narrow for the CUDA kernels");
    const auto reciprocal = static_cast<std::uint32_t>(((std::int64_t{1} << 32) + perExpert - 1) / perExpert);
    launch("apply the down projections of experts", downKernel<R>,
           dim3(static_cast<unsigned>(ceilDivide(moe.down.rows, R)), static_cast<unsigned>(moe.rows)),
           gemvThreads<R>(pieces), 0, stream, moe, reciprocal);
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
