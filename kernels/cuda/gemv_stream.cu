// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/async_copy.cuh"
#include "kernels/cuda/device_info.h"
#include "kernels/cuda/gemv_core.cuh"
#include "kernels/cuda/gemv_variants.h"

// Products of one vector with BF16 matrices whose weights stream through shared memory. One block stays on each
// multiprocessor; each of its warps owns a ring of stages and takes pairs of rows in turn, so there is no barrier of the
// block and no end of a wave at which memory idles, and the next kernel's rings fill while this one drains. A stage
// holds up to 2,048 bytes of two rows, whose sums share every load of the vector. A lane reads only what it copied
// itself, so a stage needs no barrier either.
// It pays where matrices are too small to fill many waves of blocks (gemv_variants.h has what was measured elsewhere).

namespace sightline::cuda {

namespace {

constexpr int kWarps = 8, kThreads = kWarps * kWarp;
constexpr int kMaxStages = 4;
constexpr int kRowBytes = 2048, kStageBytes = 2 * kRowBytes; // of a stage
constexpr int kPieces = kRowBytes / 16;                       // of 8 columns
constexpr std::int64_t kMinBytes = std::int64_t{4} << 20, kMaxBytes = std::int64_t{96} << 20;

struct StreamSegment {
    GemvTarget target;
    int firstPair; ///< pairs of rows of the targets before this one
};

struct StreamParameters {
    StreamSegment segment[kMaxGemvTargets];
    int segments, pairs, stages;
    GemvVectors vectors;
};

/// The vector in shared memory: even and odd quarters of pieces apart, so that neighbouring lanes read neighbouring
/// 16 bytes.
struct StreamedVector {
    float4* quarters;
    int pieces;

    __device__ float4& at(int piece, int q) const { return quarters[q * pieces + piece]; }
};

__device__ void waitForCopies(int left)
{
    switch (left) {
    case 3: waitCopies<3>(); break;
    case 2: waitCopies<2>(); break;
    case 1: waitCopies<1>(); break;
    default: waitCopies<0>(); break;
    }
}

/// What one warp does.
class WarpStream {
public:
    __device__ WarpStream(const StreamParameters& p, unsigned char* rings)
        : m_p(p), m_lane(static_cast<int>(threadIdx.x) % kWarp)
    {
        const int warp = static_cast<int>(threadIdx.x) / kWarp;
        // Neighbouring pairs go to different multiprocessors: all of them get the same share of a short list.
        m_step = static_cast<int>(gridDim.x) * kWarps;
        m_pair = m_next = static_cast<int>(blockIdx.x) + warp * static_cast<int>(gridDim.x);
        m_rowPieces = p.segment[0].target.w.cols / 8;
        m_chunks = (m_rowPieces + kPieces - 1) / kPieces;
        m_lanes = rings + warp * p.stages * kStageBytes + m_lane * 16;
    }

    /// Asks for what the ring has room for.
    __device__ void request()
    {
        while (m_waiting < m_p.stages && m_next < m_p.pairs) {
            const StreamSegment& segment = segmentOf(m_next);
            const MatrixStack& w = segment.target.w;
            const int row = 2 * (m_next - segment.firstPair), pieces = piecesOf(m_nextChunk);
            const unsigned char* a = rowAddress<WeightFormat::BF16>(w, 0, row) + m_nextChunk * kRowBytes;
            const unsigned char* b = rowAddress<WeightFormat::BF16>(w, 0, min(row + 1, w.rows - 1)) + m_nextChunk * kRowBytes;
            const auto to = static_cast<std::uint32_t>(__cvta_generic_to_shared(m_lanes + m_nextStage * kStageBytes));
#pragma unroll
            for (int k = 0; k < kSteps; ++k)
                if (m_lane + k * kWarp < pieces) {
                    copyAsync16(to + k * kWarp * 16, a + (m_lane + k * kWarp) * 16, true);
                    copyAsync16(to + kRowBytes + k * kWarp * 16, b + (m_lane + k * kWarp) * 16, true);
                }
            commitCopies();
            ++m_waiting;
            m_nextStage = m_nextStage + 1 == m_p.stages ? 0 : m_nextStage + 1;
            if (++m_nextChunk == m_chunks) {
                m_nextChunk = 0;
                m_next += m_step;
            }
        }
    }

    __device__ void run(const StreamedVector& x, float inverse)
    {
        for (; m_pair < m_p.pairs; m_pair += m_step) {
            const StreamSegment& segment = segmentOf(m_pair);
            const int row = 2 * (m_pair - segment.firstPair) + m_lane;
            const bool writes = m_lane < 2 && row < segment.target.w.rows;
            float* const y = segment.target.y + row;
            float before = 0; // asked for now, used last
            if (writes && segment.target.accumulate)
                before = __ldcg(y);
            float sum[2] = {};
            for (int chunk = 0; chunk < m_chunks; ++chunk) {
                request();
                const int pieces = piecesOf(chunk);
                const unsigned char* stage = m_lanes + m_stage * kStageBytes;
                waitForCopies(m_waiting - 1);
#pragma unroll
                for (int k = 0; k < kSteps; ++k) {
                    const int at = m_lane + k * kWarp;
                    if (at >= pieces)
                        continue;
                    const uint4 piece[2] = {*reinterpret_cast<const uint4*>(stage + k * kWarp * 16),
                                            *reinterpret_cast<const uint4*>(stage + kRowBytes + k * kWarp * 16)};
#pragma unroll
                    for (int q = 0; q < 2; ++q) {
                        const float4 v = x.at(chunk * kPieces + at, q);
#pragma unroll
                        for (int r = 0; r < 2; ++r) {
                            float w[4];
                            unpackWeights<WeightFormat::BF16>(piece[r], q, w);
                            sum[r] = fmaf(w[3], v.w, fmaf(w[2], v.z, fmaf(w[1], v.y, fmaf(w[0], v.x, sum[r]))));
                        }
                    }
                }
                --m_waiting;
                m_stage = m_stage + 1 == m_p.stages ? 0 : m_stage + 1;
            }
            const float a = warpSum(sum[0]), b = warpSum(sum[1]);
            if (writes)
                *y = before + segment.target.scale * ((m_lane == 0 ? a : b) * inverse);
        }
    }

private:
    static constexpr int kSteps = kPieces / kWarp;

    __device__ int piecesOf(int chunk) const { return min(kPieces, m_rowPieces - chunk * kPieces); }
    __device__ const StreamSegment& segmentOf(int pair) const
    {
        int s = 0;
        while (s + 1 < m_p.segments && pair >= m_p.segment[s + 1].firstPair)
            ++s;
        return m_p.segment[s];
    }

    const StreamParameters& m_p;
    int m_lane, m_step, m_rowPieces, m_chunks;
    int m_pair, m_next, m_nextChunk = 0;             // consumed; asked for next
    int m_stage = 0, m_nextStage = 0, m_waiting = 0; // of the ring: consumed next, filled next, filled or on their way
    unsigned char* m_lanes;                          // this lane's 16 bytes of the ring
};

__global__ void __launch_bounds__(kThreads) gemvStreamKernel(const __grid_constant__ StreamParameters p)
{
    SIGHTLINE_DYNAMIC_SHARED(shared);
    __shared__ float scratch[kWarps];
    letSuccessorStart();
    const int cols = p.segment[0].target.w.cols;
    const StreamedVector x{reinterpret_cast<float4*>(shared), cols / 8};
    WarpStream stream(p, shared + (cols * 4 + 127) / 128 * 128);
    stream.request();
    for (int i = static_cast<int>(threadIdx.x) * 4; p.vectors.normWeight && i < cols; i += kThreads * 4)
        touch(p.vectors.normWeight + i);
    if (!p.vectors.early)
        waitForPredecessor();
    float square = 0, inverse = 1;
    for (int i = static_cast<int>(threadIdx.x); i < cols / 4; i += kThreads) {
        float4 v = loadFloat4FromL2(p.vectors.x + 4 * i);
        if (p.vectors.normWeight) {
            square += v.x * v.x + v.y * v.y + v.z * v.z + v.w * v.w;
            const float4 norm = loadFloat4(p.vectors.normWeight + 4 * i);
            v = make_float4(v.x * norm.x, v.y * norm.y, v.z * norm.z, v.w * norm.w);
        }
        x.at(i / 2, i % 2) = v;
    }
    if (p.vectors.normWeight)
        inverse = 1.0f / sqrtf(blockSum(square, scratch) / static_cast<float>(cols) + p.vectors.eps);
    __syncthreads();
    stream.run(x, inverse);
    if (p.vectors.early)
        waitForPredecessor(); // who waits for this kernel then has the one before, too
}

int attribute(cudaDeviceAttr which)
{
    int device = 0, value = 0;
    check(cudaGetDevice(&device), "gemvStream");
    check(cudaDeviceGetAttribute(&value, which, device), "gemvStream");
    return value;
}

/// Stages of a warp, 0 where fewer than two fit. Half of a multiprocessor's shared memory where that is enough: the
/// blocks of the next kernel are then resident beside those of this one.
int stagesFor(std::int64_t vectorBytes)
{
    const std::int64_t whole = attribute(cudaDevAttrMaxSharedMemoryPerBlockOptin) - 1024; // what the kernel declares by itself is small
    std::int64_t stages = (whole / 2 - vectorBytes) / (kWarps * kStageBytes);
    if (stages < 2)
        stages = (whole - vectorBytes) / (kWarps * kStageBytes);
    return stages < 2 ? 0 : stages < kMaxStages ? static_cast<int>(stages) : kMaxStages;
}

/// Percent of a multiprocessor's shared memory that hold one block.
int carveoutFor(std::int64_t sharedBytes)
{
    const std::int64_t whole = sharedBytes + 2048; // with what the kernel declares by itself, and 1 KB that the system takes
    const std::int64_t percent = ceilDivide(100 * whole, attribute(cudaDevAttrMaxSharedMemoryPerMultiprocessor));
    return percent < 100 ? static_cast<int>(percent) : 100;
}

} // namespace

bool gemvStream(const GemvVectors& vectors, std::span<const GemvTarget> targets, cudaStream_t stream)
{
    if (vectors.rows != 1 || vectors.matrices != 1 || !isVectorReadable(vectors.x, 0)
        || reinterpret_cast<std::uintptr_t>(vectors.normWeight) % 16 != 0)
        return false;
    StreamParameters p{};
    std::int64_t bytes = 0;
    for (const auto& target : targets) {
        if (target.w.format != WeightFormat::BF16 || !isVectorReadable(target.w))
            return false;
        p.segment[p.segments++] = {target, p.pairs};
        p.pairs += (target.w.rows + 1) / 2;
        bytes += static_cast<std::int64_t>(target.w.rows) * target.w.cols * 2;
    }
    const std::int64_t vectorBytes = (static_cast<std::int64_t>(targets[0].w.cols) * 4 + 127) / 128 * 128;
    if (bytes < kMinBytes || bytes > kMaxBytes || targets[0].w.cols < 512)
        return false;
    p.stages = stagesFor(vectorBytes);
    if (p.stages == 0)
        return false;
    p.vectors = vectors;
    const std::int64_t sharedBytes = vectorBytes + std::int64_t{p.stages} * kWarps * kStageBytes;
    check(cudaFuncSetAttribute(gemvStreamKernel, cudaFuncAttributeMaxDynamicSharedMemorySize, static_cast<int>(sharedBytes)),
          "stream a matrix past a vector");
    // No more shared memory than one block needs: a multiprocessor drains before its split changes, and the kernels
    // around this one live on L1 (by default it would be all; 2 us a layer of V2-Lite).
    check(cudaFuncSetAttribute(gemvStreamKernel, cudaFuncAttributePreferredSharedMemoryCarveout, carveoutFor(sharedBytes)),
          "stream a matrix past a vector");
    launch("stream a matrix past a vector", gemvStreamKernel, dim3(static_cast<unsigned>(multiprocessorCount())), kThreads,
           static_cast<std::size_t>(sharedBytes), stream, p);
    return true;
}

} // namespace sightline::cuda
