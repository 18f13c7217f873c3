// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/device_info.h"
#include "kernels/cuda/moe_down_core.cuh"
#include "kernels/cuda/moe_variants.h"

// Projections of a token's experts in BF16 by blocks that stay. A thread keeps its columns of the vector in registers, and
// its next weights are on their way while it multiplies these; warps meet nowhere but at the end. Blocks of one or two rows
// (moe_layer.cu) leave memory idle while they start, wait for their first weights and add: 30 and 20 us a layer of V2-Lite
// against 24 and 12 here, where memory alone takes 23 and 11.
// No weight passes through shared memory: what is on its way is held by L1, which a larger share of shared memory makes
// smaller (down projections 18 us).

namespace sightline::cuda {

namespace {

// Sums over a warp: lanes 0, 8, 16 and 24 hold those of v[0] to v[3].
__device__ inline float sumFour(const float (&v)[4])
{
    const int lane = static_cast<int>(threadIdx.x) % kWarp;
    const bool upper = (lane & 16) != 0, odd = (lane & 8) != 0;
    const float a = (upper ? v[2] : v[0]) + __shfl_xor_sync(kAllLanes, upper ? v[0] : v[2], 16);
    const float b = (upper ? v[3] : v[1]) + __shfl_xor_sync(kAllLanes, upper ? v[1] : v[3], 16);
    float sum = (odd ? b : a) + __shfl_xor_sync(kAllLanes, odd ? a : b, 8);
#pragma unroll
    for (int offset = 4; offset > 0; offset /= 2)
        sum += __shfl_xor_sync(kAllLanes, sum, offset);
    return sum;
}

// The same of two: lanes 0 and 16.
__device__ inline float sumTwo(float a, float b)
{
    const bool upper = static_cast<int>(threadIdx.x) % kWarp >= 16;
    float sum = (upper ? b : a) + __shfl_xor_sync(kAllLanes, upper ? a : b, 16);
#pragma unroll
    for (int offset = 8; offset > 0; offset /= 2)
        sum += __shfl_xor_sync(kAllLanes, sum, offset);
    return sum;
}

__device__ inline float multiplyEight(const uint4& weights, const float (&x)[8], float sum)
{
#pragma unroll
    for (int i = 0; i < 4; ++i) {
        float low, high;
        unpackBf16(wordOf(weights, i), low, high);
        sum = fmaf(high, x[2 * i + 1], fmaf(low, x[2 * i], sum));
    }
    return sum;
}

__device__ inline void loadEight(const float* from, float (&x)[8])
{
#pragma unroll
    for (int i = 0; i < 2; ++i) {
        const float4 v = loadFloat4FromL2(from + 4 * i);
        x[4 * i] = v.x;
        x[4 * i + 1] = v.y;
        x[4 * i + 2] = v.z;
        x[4 * i + 3] = v.w;
    }
}

constexpr int kGateThreads = 128, kGateWarps = kGateThreads / kWarp;
constexpr int kGatePieces = 2; // of 8 columns, a thread
constexpr int kGateBlocks = 6; // of a multiprocessor: 80 registers a thread
constexpr int kAhead = 2;      // outputs whose weights are on their way
constexpr int kMaxOutputs = 64; // of a block

// An output is a row of a gate projection and the same row of its up projection. A block takes outputs blockIdx.x,
// blockIdx.x + gridDim.x, ... of the shared expert's, then of all slots'. Grid [blocks, tokens].
__global__ void __launch_bounds__(kGateThreads, kGateBlocks) gateUpStreamKernel(const __grid_constant__ MoeLayer p,
                                                                                std::uint32_t reciprocal)
{
    __shared__ float sums[2 * kMaxOutputs][kGateWarps];
    __shared__ float squareSums[kGateWarps];
    const MoeDecode& moe = p.experts;
    const int tid = static_cast<int>(threadIdx.x), lane = tid % kWarp, warp = tid / kWarp, chosen = moe.router.chosen;
    const int t = static_cast<int>(blockIdx.y); // 64 bits would cost registers that are not there
    const int shared = p.sharedGate.rows, width = moe.gate.rows, outputs = shared + width * chosen, pieces = moe.gate.cols / 8;
    const int first = static_cast<int>(blockIdx.x), step = static_cast<int>(gridDim.x);

    bool waited = false;
    std::int32_t expert = 0; // of slot `lane`
    uint4 gate[kAhead][kGatePieces], up[kAhead][kGatePieces];
    const auto request = [&](int d, int output) {
        const unsigned char *gateRow, *upRow;
        if (output < shared) {
            gateRow = rowAddress<WeightFormat::BF16>(p.sharedGate, 0, output);
            upRow = rowAddress<WeightFormat::BF16>(p.sharedUp, 0, output);
        } else {
            if (!waited) {
                // In this order: when all blocks have come here the choice is visible, and the down projections may start from it.
                waitForPredecessor();
                letSuccessorStart();
                waited = true;
                expert = lane < chosen ? moe.experts[t * chosen + lane] : 0;
            }
            const int slot = static_cast<int>(__umulhi(static_cast<unsigned>(output - shared), reciprocal));
            const int own = __shfl_sync(kAllLanes, expert, slot), row = output - shared - slot * width;
            gateRow = rowAddress<WeightFormat::BF16>(moe.gate, own, row);
            upRow = rowAddress<WeightFormat::BF16>(moe.up, own, row);
        }
#pragma unroll
        for (int k = 0; k < kGatePieces; ++k) {
            const std::int64_t at = min(tid + k * kGateThreads, pieces - 1) * 16;
            gate[d][k] = loadStreaming(gateRow + at);
            up[d][k] = loadStreaming(upRow + at);
        }
    };
    // Those of the shared expert, before x, which is complete when this kernel starts; the others wait for the choice.
#pragma unroll
    for (int d = 0; d < kAhead; ++d)
        if (first + d * step < shared)
            request(d, first + d * step);
    float x[kGatePieces][8], square = 0;
#pragma unroll
    for (int k = 0; k < kGatePieces; ++k) {
        const bool held = tid + k * kGateThreads < pieces;
        const int column = min(tid + k * kGateThreads, pieces - 1) * 8;
        loadEight(moe.x + t * moe.xRow + column, x[k]);
#pragma unroll
        for (int i = 0; i < 8; ++i) {
            x[k][i] = held ? x[k][i] : 0.0f;
            square = fmaf(x[k][i], x[k][i], square);
        }
        if (moe.normWeight) {
            float norm[8];
            loadEight(moe.normWeight + column, norm);
#pragma unroll
            for (int i = 0; i < 8; ++i)
                x[k][i] *= norm[i];
        }
    }
    square = warpSum(square);
    if (lane == 0)
        squareSums[warp] = square;
#pragma unroll
    for (int d = 0; d < kAhead; ++d)
        if (first + d * step >= shared && first + d * step < outputs)
            request(d, first + d * step);

    int done = 0;
#pragma unroll 1
    for (int output = first; output < outputs; output += kAhead * step, done += kAhead) {
#pragma unroll
        for (int d = 0; d < kAhead; ++d) { // past the end: sums that nobody reads
            float gateSum = 0, upSum = 0;
#pragma unroll
            for (int k = 0; k < kGatePieces; ++k) {
                gateSum = multiplyEight(gate[d][k], x[k], gateSum);
                upSum = multiplyEight(up[d][k], x[k], upSum);
            }
            if (output + (kAhead + d) * step < outputs)
                request(d, output + (kAhead + d) * step);
            const float sum = sumTwo(gateSum, upSum);
            if (lane % 16 == 0)
                sums[2 * (done + d) + lane / 16][warp] = sum;
        }
    }
    __syncthreads();
    const int output = first + tid * step;
    if (tid >= kMaxOutputs || output >= outputs)
        return;
    float gateSum = 0, upSum = 0, squares = 0;
    for (int w = 0; w < kGateWarps; ++w) {
        gateSum += sums[2 * tid][w];
        upSum += sums[2 * tid + 1][w];
        squares += squareSums[w];
    }
    const float inverse = moe.normWeight ? 1.0f / sqrtf(squares / static_cast<float>(moe.gate.cols) + moe.eps) : 1.0f;
    const float value = siluTimes(gateSum * inverse, upSum * inverse);
    if (output < shared)
        p.sharedActivation[t * shared + output] = value;
    else
        moe.activation[t * chosen * width + output - shared] = value;
}

constexpr int kDownThreads = 896; // at most: 72 registers a thread; with 64 they spill
constexpr int kDownPieces = 2;    // of 8 columns, a thread
constexpr int kDownRows = 4;      // of a thread, on their way
constexpr int kMaxDownRows = 64;  // of a block

// One long product of all down projections; a block takes rows blockIdx.x, blockIdx.x + gridDim.x, ... Grid [blocks, tokens].
__global__ void __launch_bounds__(kDownThreads, 1) downStreamKernel(const __grid_constant__ MoeDecode moe, std::uint32_t reciprocal)
{
    __shared__ float sums[kMaxDownRows][kDownThreads / kWarp];
    letSuccessorStart();
    const int tid = static_cast<int>(threadIdx.x), threads = static_cast<int>(blockDim.x), lane = tid % kWarp, warp = tid / kWarp;
    const int t = static_cast<int>(blockIdx.y), pairs = t * moe.router.chosen;
    const int rows = moe.down.rows, first = static_cast<int>(blockIdx.x), step = static_cast<int>(gridDim.x);
    const int perExpert = moe.down.cols / 8, shared = moe.sharedDown.data ? moe.sharedDown.cols / 8 : 0;
    const int pieces = shared + perExpert * moe.router.chosen;

    const unsigned char* weights[kDownPieces];
    const float* input[kDownPieces];
    std::int32_t stride[kDownPieces];
    float factor[kDownPieces];
#pragma unroll
    for (int k = 0; k < kDownPieces; ++k) {
        const int at = min(tid + k * threads, pieces - 1);
        if (at < shared) {
            weights[k] = rowAddress<WeightFormat::BF16>(moe.sharedDown, 0, first) + at * 16;
            stride[k] = moe.sharedDown.cols * 2 * step;
            input[k] = moe.sharedActivation + t * moe.sharedDown.cols + at * 8;
            factor[k] = 1;
        } else {
            const int slot = static_cast<int>(__umulhi(static_cast<unsigned>(at - shared), reciprocal));
            const int within = at - shared - slot * perExpert;
            weights[k] = rowAddress<WeightFormat::BF16>(moe.down, __ldcg(moe.experts + pairs + slot), first) + within * 16;
            stride[k] = moe.down.cols * 2 * step;
            input[k] = moe.activation + (pairs + slot) * moe.down.cols + within * 8;
            factor[k] = __ldcg(moe.weights + pairs + slot);
        }
    }
    uint4 piece[kDownRows][kDownPieces];
    const auto request = [&](int d) {
#pragma unroll
        for (int k = 0; k < kDownPieces; ++k) {
            piece[d][k] = loadStreaming(weights[k]);
            weights[k] += stride[k];
        }
    };
#pragma unroll
    for (int d = 0; d < kDownRows; ++d)
        if (first + d * step < rows)
            request(d);
    waitForPredecessor();
    float x[kDownPieces][8];
#pragma unroll
    for (int k = 0; k < kDownPieces; ++k) {
        loadEight(input[k], x[k]);
#pragma unroll
        for (int i = 0; i < 8; ++i)
            x[k][i] = tid + k * threads < pieces ? factor[k] * x[k][i] : 0.0f;
    }

    int done = 0;
#pragma unroll 1
    for (int row = first; row < rows; row += kDownRows * step, done += kDownRows) {
        float acc[kDownRows];
#pragma unroll
        for (int d = 0; d < kDownRows; ++d) { // past the end: sums that nobody reads
            acc[d] = multiplyEight(piece[d][1], x[1], multiplyEight(piece[d][0], x[0], 0.0f));
            if (row + (kDownRows + d) * step < rows)
                request(d);
        }
        const float sum = sumFour(acc);
        if (lane % 8 == 0)
            sums[done + lane / 8][warp] = sum;
    }
    __syncthreads();
    const int warps = threads / kWarp;
    for (int i = warp; first + i * step < rows; i += warps) {
        const float sum = warpSum(lane < warps ? sums[i][lane] : 0.0f);
        if (lane == 0)
            moe.y[t * moe.yRow + first + i * step] += sum;
    }
}

} // namespace

bool moeGateUpStream(const MoeLayer& p, cudaStream_t stream)
{
    const MoeDecode& moe = p.experts;
    const bool shared = p.sharedGate.data != nullptr;
    const std::int64_t pieces = moe.gate.cols / 8, width = moe.gate.rows, routed = width * moe.router.chosen;
    const std::int64_t outputs = routed + p.sharedGate.rows, blocks = std::int64_t{kGateBlocks} * multiprocessorCount();
    if (moe.gate.format != WeightFormat::BF16 || (shared && p.sharedGate.format != WeightFormat::BF16) || pieces <= kGateThreads
        || pieces > kGatePieces * kGateThreads || ceilDivide(outputs, blocks) > kMaxOutputs - kAhead || width < 2
        || routed * width >= std::int64_t{1} << 32)
        return false;
    const auto reciprocal = static_cast<std::uint32_t>(((std::int64_t{1} << 32) + width - 1) / width);
    launch("apply experts", gateUpStreamKernel, dim3(static_cast<unsigned>(blocks), static_cast<unsigned>(moe.rows)), kGateThreads, 0,
           stream, p, reciprocal);
    return true;
}

bool moeDownStream(const MoeDecode& moe, cudaStream_t stream)
{
    const std::int64_t blocks = multiprocessorCount();
    if (moe.down.format != WeightFormat::BF16 || moe.down.cols < 16 || ceilDivide(moe.down.rows, blocks) > kMaxDownRows - kDownRows)
        return false;
    const DownPieces pieces = downPieces(moe);
    if (pieces.count < 512 || pieces.count > kDownPieces * kDownThreads)
        return false;
    const auto threads = static_cast<int>(ceilDivide(ceilDivide(pieces.count, kDownPieces), kWarp)) * kWarp;
    launch("apply the down projections of experts", downStreamKernel,
           dim3(static_cast<unsigned>(blocks), static_cast<unsigned>(moe.rows)), threads, 0, stream, moe, pieces.reciprocal);
    return true;
}

} // namespace sightline::cuda
