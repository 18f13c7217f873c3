// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/gemv.h"

#include "kernels/cuda/device_info.h"
#include "kernels/cuda/gemv_core.cuh"
#include "kernels/cuda/gemv_variants.h"

namespace sightline::cuda {

namespace {

struct Segment {
    GemvTarget target;
    int firstBlock;
};

struct GemvParameters {
    Segment segment[kMaxGemvTargets]; // gate and up when paired
    int segments;
    GemvVectors vectors; // of this launch: at most B rows
};

__device__ int segmentOfBlock(const GemvParameters& p, int block)
{
    int s = 0;
    while (s + 1 < p.segments && block >= p.segment[s + 1].firstBlock)
        ++s;
    return s;
}

// Grid [blocks of rows of all targets, matrices].
template <int B, int R, bool Paired>
__global__ void __launch_bounds__(kGemvMaxThreads) gemvKernel(const __grid_constant__ GemvParameters p)
{
    letSuccessorStart();
    const int block = static_cast<int>(blockIdx.x);
    const Segment& segment = p.segment[Paired ? 0 : segmentOfBlock(p, block)];
    const MatrixStack& w = segment.target.w;
    constexpr int kOutputs = Paired ? R / 2 : R;
    const int firstRow = (block - segment.firstBlock) * kOutputs;
    const GemvInput in{p.vectors.x + blockIdx.y * p.vectors.xMatrix, p.vectors.xRow, p.vectors.normWeight};
    float acc[R][B] = {}, squares[B] = {};
    gemvRows<Paired>(w.format, w, p.segment[Paired ? 1 : 0].target.w, blockIdx.y, firstRow, in, acc, squares);
    float sum = gemvBlockSums(acc, squares, in.normWeight != nullptr, w.cols, p.vectors.eps);
    if constexpr (Paired) { // the up sums sit R/2 * B threads further on
        __shared__ float up[R * B];
        if (threadIdx.x < R * B)
            up[threadIdx.x] = sum;
        __syncthreads();
        if (threadIdx.x < kOutputs * B)
            sum = siluTimes(sum, up[threadIdx.x + kOutputs * B]);
    }
    const int row = firstRow + static_cast<int>(threadIdx.x) / B;
    if (threadIdx.x < kOutputs * B && row < w.rows)
        storeProduct(segment.target, static_cast<int>(threadIdx.x) % B, blockIdx.y, row, sum);
}

// Any shape and alignment: a warp per row, one vector after another.
template <bool Paired>
__global__ void __launch_bounds__(kGemvMaxThreads) gemvSlowKernel(const __grid_constant__ GemvParameters p)
{
    letSuccessorStart();
    waitForPredecessor();
    const int block = static_cast<int>(blockIdx.x);
    const Segment& segment = p.segment[Paired ? 0 : segmentOfBlock(p, block)];
    const MatrixStack& w = segment.target.w;
    const int lane = static_cast<int>(threadIdx.x) % kWarp;
    const int row = (block - segment.firstBlock) * (kGemvMaxThreads / kWarp) + static_cast<int>(threadIdx.x) / kWarp;
    if (row >= w.rows) // uniform in a warp
        return;
    for (int t = 0; t < p.vectors.rows; ++t) {
        const float* x = p.vectors.x + t * p.vectors.xRow + blockIdx.y * p.vectors.xMatrix;
        float sum = 0, up = 0, square = 0;
        for (int c = lane; c < w.cols; c += kWarp) {
            const float raw = x[c];
            const float v = p.vectors.normWeight ? raw * p.vectors.normWeight[c] : raw;
            square = fmaf(raw, raw, square);
            sum = fmaf(weightAt(w, blockIdx.y, row, c), v, sum);
            if constexpr (Paired)
                up = fmaf(weightAt(p.segment[1].target.w, blockIdx.y, row, c), v, up);
        }
        sum = warpSum(sum);
        up = warpSum(up);
        if (p.vectors.normWeight) {
            const float inverse = 1.0f / sqrtf(warpSum(square) / static_cast<float>(w.cols) + p.vectors.eps);
            sum *= inverse;
            up *= inverse;
        }
        if (lane == 0)
            storeProduct(segment.target, t, blockIdx.y, row, Paired ? siluTimes(sum, up) : sum);
    }
}

template <int B, int R, bool Paired>
void launchRows(GemvParameters& p, cudaStream_t stream)
{
    constexpr int kOutputs = Paired ? R / 2 : R;
    std::int64_t blocks = 0, pieces = 0;
    for (int s = 0; s < p.segments; ++s) {
        const MatrixStack& w = p.segment[s].target.w;
        p.segment[s].firstBlock = static_cast<int>(blocks);
        if (!Paired || s == 0)
            blocks += ceilDivide(w.rows, kOutputs);
        const std::int64_t own = static_cast<std::int64_t>(w.cols) * elementBytes(w.format) / 16;
        pieces = own > pieces ? own : pieces;
    }
    if (blocks == 0)
        return;
    const dim3 grid(static_cast<unsigned>(blocks), static_cast<unsigned>(p.vectors.matrices));
    const int threads = gemvThreads<R>(pieces);
    launch("multiply a matrix with a vector", gemvKernel<B, R, Paired>, grid, threads, 0, stream, p);
}

template <int B, bool Paired>
void launchBatch(GemvParameters& p, cudaStream_t stream)
{
    std::int64_t outputs = 0;
    for (int s = 0; s < (Paired ? 1 : p.segments); ++s)
        outputs += static_cast<std::int64_t>(p.segment[s].target.w.rows) * p.vectors.matrices;
    // Enough blocks to keep every multiprocessor's loads in flight come before reuse of x.
    const std::int64_t sms = multiprocessorCount();
    if constexpr (!Paired && B == 1) {
        if (const int forced = gemvTuning().rowsPerBlock; forced > 0)
            return forced >= 4 ? launchRows<B, 4, false>(p, stream)
                : forced == 2  ? launchRows<B, 2, false>(p, stream)
                               : launchRows<B, 1, false>(p, stream);
    }
    if (Paired ? outputs >= 8 * sms : outputs >= 16 * sms) {
        if constexpr (B <= 4)
            return launchRows<B, 4, Paired>(p, stream);
    }
    if (Paired || outputs >= 4 * sms)
        return launchRows<B, 2, Paired>(p, stream);
    if constexpr (!Paired)
        launchRows<B, 1, false>(p, stream);
}

template <bool Paired>
void launchAll(GemvParameters p, cudaStream_t stream)
{
    bool fast = isVectorReadable(p.vectors.x, p.vectors.xRow) && p.vectors.xMatrix % 4 == 0
        && reinterpret_cast<std::uintptr_t>(p.vectors.normWeight) % 16 == 0;
    for (int s = 0; s < p.segments; ++s)
        fast = fast && isVectorReadable(p.segment[s].target.w);
    const std::int32_t rows = p.vectors.rows;
    for (std::int32_t done = 0; done < rows && p.vectors.matrices > 0;) {
        const std::int32_t left = rows - done;
        const std::int32_t now = !fast ? left : left >= 8 ? 8 : left >= 4 ? 4 : left >= 2 ? 2 : 1;
        p.vectors.rows = now;
        if (!fast) {
            std::int64_t blocks = 0;
            for (int s = 0; s < p.segments; ++s) {
                p.segment[s].firstBlock = static_cast<int>(blocks);
                if (!Paired || s == 0)
                    blocks += ceilDivide(p.segment[s].target.w.rows, kGemvMaxThreads / kWarp);
            }
            if (blocks > 0)
                launch("multiply a matrix with a vector", gemvSlowKernel<Paired>,
                       dim3(static_cast<unsigned>(blocks), static_cast<unsigned>(p.vectors.matrices)), kGemvMaxThreads,
                       0, stream, p);
        } else if (now == 8) {
            launchBatch<8, Paired>(p, stream);
        } else if (now == 4) {
            launchBatch<4, Paired>(p, stream);
        } else if (now == 2) {
            launchBatch<2, Paired>(p, stream);
        } else {
            launchBatch<1, Paired>(p, stream);
        }
        done += now;
        p.vectors.x += now * p.vectors.xRow;
        for (int s = 0; s < p.segments; ++s)
            p.segment[s].target.y += now * p.segment[s].target.yRow;
    }
}

} // namespace

GemvTuning& gemvTuning()
{
    thread_local GemvTuning tuning;
    return tuning;
}

void gemv(const GemvVectors& vectors, std::span<const GemvTarget> targets, cudaStream_t stream)
{
    if (targets.empty() || targets.size() > kMaxGemvTargets)
        throw std::runtime_error("A group of matrix-vector products has one to six matrices");
    GemvParameters p{};
    p.segments = static_cast<int>(targets.size());
    for (std::size_t s = 0; s < targets.size(); ++s) {
        if (targets[s].w.cols != targets[0].w.cols)
            throw std::runtime_error("The matrices of a group of matrix-vector products differ in width");
        p.segment[s].target = targets[s];
    }
    p.vectors = vectors;
    if (gemvTuning().narrow && gemvNarrow(vectors, targets, stream))
        return;
    if (gemvTuning().stream && gemvStream(vectors, targets, stream))
        return;
    if (gemvTensorCores(vectors, targets, nullptr, stream))
        return;
    launchAll<false>(p, stream);
}

void gemvSwiglu(const GemvVectors& vectors, const MatrixStack& gate, const MatrixStack& up, const GemvTarget& target,
                cudaStream_t stream)
{
    if (gate.rows != up.rows || gate.cols != up.cols || gate.format != up.format)
        throw std::runtime_error("Gate and up projection differ in shape or format");
    GemvParameters p{};
    p.segments = 2;
    p.segment[0].target = p.segment[1].target = target;
    p.segment[0].target.w = gate;
    p.segment[0].target.scale = 1;
    p.segment[0].target.accumulate = false;
    p.segment[1].target.w = up;
    p.vectors = vectors;
    if (gemvTensorCores(vectors, std::span(&p.segment[0].target, 1), &up, stream))
        return;
    launchAll<true>(p, stream);
}

} // namespace sightline::cuda
