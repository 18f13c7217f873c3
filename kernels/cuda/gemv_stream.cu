// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/gemv_stream.cuh"
#include "kernels/cuda/gemv_variants.h"

namespace sightline::cuda {

namespace {

struct StreamSegment {
    GemvTarget target;
    int firstItem; ///< pairs of rows of the targets before this one
};

struct StreamParameters {
    StreamSegment segment[kMaxGemvTargets];
    int segments, items, stages;
    GemvVectors vectors;
};

template <WeightFormat Format>
struct GemvWork {
    static constexpr int kPiecesPerStage = kStreamRowBytes / 16;
    const StreamParameters& p;
    int items, chunks, rowPieces;
    float inverse = 1;

    __device__ explicit GemvWork(const StreamParameters& parameters) : p(parameters), items(parameters.items)
    {
        rowPieces = p.segment[0].target.w.cols / kElementsPerLoad<Format>;
        chunks = (rowPieces + kPiecesPerStage - 1) / kPiecesPerStage;
    }

    __device__ const StreamSegment& segmentOf(int item) const
    {
        int s = 0;
        while (s + 1 < p.segments && item >= p.segment[s + 1].firstItem)
            ++s;
        return p.segment[s];
    }
    __device__ void prepare(int) {}
    __device__ int column(int chunk) const { return chunk * kPiecesPerStage; }
    __device__ int pieces(int chunk) const { return min(kPiecesPerStage, rowPieces - column(chunk)); }
    __device__ std::uint32_t source(int item, int chunk, const unsigned char*& a, const unsigned char*& b) const
    {
        const StreamSegment& segment = segmentOf(item);
        const MatrixStack& w = segment.target.w;
        const int row = 2 * (item - segment.firstItem);
        a = rowAddress<Format>(w, 0, row) + column(chunk) * 16;
        b = rowAddress<Format>(w, 0, min(row + 1, w.rows - 1)) + column(chunk) * 16;
        return static_cast<std::uint32_t>(pieces(chunk)) * 16;
    }
    __device__ void factor(int item, int chunk, int i, float& a, float& b) const
    {
        const StreamSegment& segment = segmentOf(item);
        const MatrixStack& w = segment.target.w;
        const int block = chunk * (kStreamRowBytes / 128) + i; // a row of two pairs lies in one row of blocks
        if (i < kStreamRowBytes / 128 && block < (w.cols + 127) / 128)
            a = b = rowScales(w, 0, 2 * (item - segment.firstItem))[block];
    }
    __device__ void finish(int item, float a, float b) const
    {
        const StreamSegment& segment = segmentOf(item);
        const int lane = static_cast<int>(threadIdx.x) % kWarp, row = 2 * (item - segment.firstItem) + lane;
        if (lane < 2 && row < segment.target.w.rows)
            storeProduct(segment.target, 0, 0, row, (lane == 0 ? a : b) * inverse);
    }
};

template <WeightFormat Format>
__global__ void __launch_bounds__(kStreamThreads) gemvStreamKernel(const __grid_constant__ StreamParameters p)
{
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900
    SIGHTLINE_DYNAMIC_SHARED(shared);
    __shared__ float scratch[kStreamWarps];
    letSuccessorStart();
    const int cols = p.segment[0].target.w.cols;
    const StreamedVector<Format> x{reinterpret_cast<float4*>(shared), cols / kElementsPerLoad<Format>};
    unsigned char* const rings = shared + (cols * 4 + 127) / 128 * 128;
    GemvWork<Format> work(p);
    WarpStream<Format, GemvWork<Format>> stream(work, rings, rings + kStreamWarps * p.stages * kStreamStageBytes, p.stages);
    stream.request(p.items);
    if (!p.vectors.early)
        waitForPredecessor();
    float square = 0;
    for (int i = static_cast<int>(threadIdx.x); i < cols / 4; i += kStreamThreads) {
        float4 v = loadFloat4FromL2(p.vectors.x + 4 * i);
        if (p.vectors.normWeight) {
            square += v.x * v.x + v.y * v.y + v.z * v.z + v.w * v.w;
            const float4 norm = loadFloat4(p.vectors.normWeight + 4 * i);
            v = make_float4(v.x * norm.x, v.y * norm.y, v.z * norm.z, v.w * norm.w);
        }
        x.quarter(i) = v;
    }
    if (p.vectors.normWeight)
        work.inverse = 1.0f / sqrtf(blockSum(square, scratch) / static_cast<float>(cols) + p.vectors.eps);
    __syncthreads();
    stream.run(x);
    if (p.vectors.early)
        waitForPredecessor(); // who waits for this kernel then has the one before, too
#endif
}

template <WeightFormat Format>
void launchFormat(const StreamParameters& p, const StreamShape& shape, cudaStream_t stream)
{
    launchStream("stream a matrix past a vector", gemvStreamKernel<Format>, shape, stream, p);
}

} // namespace

bool gemvStream(const GemvVectors& vectors, std::span<const GemvTarget> targets, cudaStream_t stream)
{
    if (computeCapability() < 90 || vectors.rows != 1 || vectors.matrices != 1 || !isVectorReadable(vectors.x, 0)
        || reinterpret_cast<std::uintptr_t>(vectors.normWeight) % 16 != 0)
        return false;
    StreamParameters p{};
    std::int64_t bytes = 0;
    for (const auto& target : targets) {
        if (target.w.format != targets[0].w.format || target.w.cols % 4 != 0 || !isVectorReadable(target.w))
            return false;
        p.segment[p.segments++] = {target, p.items};
        p.items += (target.w.rows + 1) / 2;
        bytes += static_cast<std::int64_t>(target.w.rows) * target.w.cols * elementBytes(target.w.format);
    }
    const MatrixStack& w = targets[0].w;
    const StreamShape shape = streamShape(w.cols);
    if (bytes < kStreamMinBytes || w.cols * elementBytes(w.format) < 1024 || shape.stages == 0)
        return false;
    p.stages = shape.stages;
    p.vectors = vectors;
    if (w.format == WeightFormat::BF16)
        launchFormat<WeightFormat::BF16>(p, shape, stream);
    else if (w.format == WeightFormat::Fp8Block)
        launchFormat<WeightFormat::Fp8Block>(p, shape, stream);
    else
        return false;
    return true;
}

} // namespace sightline::cuda
