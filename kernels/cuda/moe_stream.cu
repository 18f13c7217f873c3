// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/moe_variants.h"

#include "kernels/cuda/gemv_stream.cuh"

// The second and third launch of moeLayer with streamed weights, for one token.

namespace sightline::cuda {

namespace {

constexpr int kPiecesPerStage = kStreamRowBytes / 16;
constexpr int kMaxChosen = kWarp;

struct GateUpParameters {
    MoeLayer layer;
    int stages;
};

/// An item is an output: a row of the gate and the same row of the up projection; those of the shared expert first.
template <WeightFormat Format>
struct GateUpWork {
    const MoeLayer& layer;
    int sharedRows, items, chunks, rowPieces;
    const unsigned char *gate = nullptr, *up = nullptr; // rows of the item that copies are asked for
    float inverse = 1;

    __device__ explicit GateUpWork(const MoeLayer& l) : layer(l)
    {
        sharedRows = l.sharedGate.data ? l.sharedGate.rows : 0;
        items = sharedRows + l.experts.gate.rows * l.experts.router.chosen;
        rowPieces = l.experts.gate.cols / kElementsPerLoad<Format>;
        chunks = (rowPieces + kPiecesPerStage - 1) / kPiecesPerStage;
    }

    __device__ int expertOf(int item, int& row) const
    {
        const int slot = (item - sharedRows) / layer.experts.gate.rows;
        row = item - sharedRows - slot * layer.experts.gate.rows;
        return __ldcg(layer.experts.experts + slot);
    }
    __device__ void prepare(int item)
    {
        if (item < sharedRows) {
            gate = rowAddress<Format>(layer.sharedGate, 0, item);
            up = rowAddress<Format>(layer.sharedUp, 0, item);
            return;
        }
        // In this order: when all blocks have come here the choice is made, and the down projections may start from it.
        waitForPredecessor();
        letSuccessorStart();
        int row;
        const int expert = expertOf(item, row);
        gate = rowAddress<Format>(layer.experts.gate, expert, row);
        up = rowAddress<Format>(layer.experts.up, expert, row);
    }
    __device__ int column(int chunk) const { return chunk * kPiecesPerStage; }
    __device__ int pieces(int chunk) const { return min(kPiecesPerStage, rowPieces - column(chunk)); }
    __device__ std::uint32_t source(int, int chunk, const unsigned char*& a, const unsigned char*& b) const
    {
        a = gate + column(chunk) * 16;
        b = up + column(chunk) * 16;
        return static_cast<std::uint32_t>(pieces(chunk)) * 16;
    }
    __device__ void factor(int item, int chunk, int i, float& a, float& b) const
    {
        const int block = chunk * (kStreamRowBytes / 128) + i;
        if (i >= kStreamRowBytes / 128 || block >= (layer.experts.gate.cols + 127) / 128)
            return;
        if (item < sharedRows) {
            a = rowScales(layer.sharedGate, 0, item)[block];
            b = rowScales(layer.sharedUp, 0, item)[block];
            return;
        }
        int row;
        const int expert = expertOf(item, row);
        a = rowScales(layer.experts.gate, expert, row)[block];
        b = rowScales(layer.experts.up, expert, row)[block];
    }
    __device__ void finish(int item, float a, float b) const
    {
        if (threadIdx.x % kWarp != 0)
            return;
        float* const out = item < sharedRows ? layer.sharedActivation + item : layer.experts.activation + item - sharedRows;
        *out = siluTimes(a * inverse, b * inverse);
    }
};

template <WeightFormat Format>
__global__ void __launch_bounds__(kStreamThreads) gateUpStreamKernel(const __grid_constant__ GateUpParameters p)
{
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900
    SIGHTLINE_DYNAMIC_SHARED(shared);
    __shared__ float scratch[kStreamWarps];
    const MoeDecode& moe = p.layer.experts;
    const int cols = moe.gate.cols;
    const StreamedVector<Format> x{reinterpret_cast<float4*>(shared), cols / kElementsPerLoad<Format>};
    unsigned char* const rings = shared + (cols * 4 + 127) / 128 * 128;
    GateUpWork<Format> work(p.layer);
    WarpStream<Format, GateUpWork<Format>> stream(work, rings, rings + kStreamWarps * p.stages * kStreamStageBytes, p.stages);
    stream.request(work.sharedRows);
    // No wait: the launch before this one let it start after its own wait, and does not write x.
    float square = 0;
    for (int i = static_cast<int>(threadIdx.x); i < cols / 4; i += kStreamThreads) {
        float4 v = loadFloat4FromL2(moe.x + 4 * i);
        if (moe.normWeight) {
            square += v.x * v.x + v.y * v.y + v.z * v.z + v.w * v.w;
            const float4 norm = loadFloat4(moe.normWeight + 4 * i);
            v = make_float4(v.x * norm.x, v.y * norm.y, v.z * norm.z, v.w * norm.w);
        }
        x.quarter(i) = v;
    }
    if (moe.normWeight)
        work.inverse = 1.0f / sqrtf(blockSum(square, scratch) / static_cast<float>(cols) + moe.eps);
    __syncthreads();
    stream.run(x);
#endif
}

struct DownParameters {
    MoeDecode moe;
    int stages;
};

/// An item is a pair of rows of all down projections, as one long product: the shared one first, then slot after slot.
template <WeightFormat Format>
struct DownWork {
    const MoeDecode& moe;
    const std::int32_t* experts; // of the slots, in shared memory
    int items, chunks, sharedPieces, sharedChunks, slotPieces, slotChunks;

    __device__ DownWork(const MoeDecode& m, const std::int32_t* chosenExperts) : moe(m), experts(chosenExperts)
    {
        sharedPieces = m.sharedDown.data ? m.sharedDown.cols / kElementsPerLoad<Format> : 0;
        sharedChunks = (sharedPieces + kPiecesPerStage - 1) / kPiecesPerStage;
        slotPieces = m.down.cols / kElementsPerLoad<Format>;
        slotChunks = (slotPieces + kPiecesPerStage - 1) / kPiecesPerStage;
        items = (m.down.rows + 1) / 2;
        chunks = sharedChunks + slotChunks * m.router.chosen;
    }

    /// Slot (-1: shared expert) and, within its rows, the stage.
    __device__ int slotOf(int chunk, int& within) const
    {
        if (chunk < sharedChunks) {
            within = chunk;
            return -1;
        }
        const int slot = (chunk - sharedChunks) / slotChunks;
        within = chunk - sharedChunks - slot * slotChunks;
        return slot;
    }
    __device__ void prepare(int) {}
    __device__ int column(int chunk) const
    {
        int within;
        const int slot = slotOf(chunk, within);
        return (slot < 0 ? 0 : sharedPieces + slot * slotPieces) + within * kPiecesPerStage;
    }
    __device__ int pieces(int chunk) const
    {
        int within;
        const int slot = slotOf(chunk, within);
        return min(kPiecesPerStage, (slot < 0 ? sharedPieces : slotPieces) - within * kPiecesPerStage);
    }
    __device__ std::uint32_t source(int item, int chunk, const unsigned char*& a, const unsigned char*& b) const
    {
        int within;
        const int slot = slotOf(chunk, within), row = 2 * item, next = min(row + 1, moe.down.rows - 1);
        const MatrixStack& w = slot < 0 ? moe.sharedDown : moe.down;
        const int matrix = slot < 0 ? 0 : experts[slot];
        a = rowAddress<Format>(w, matrix, row) + within * kStreamRowBytes;
        b = rowAddress<Format>(w, matrix, next) + within * kStreamRowBytes;
        return static_cast<std::uint32_t>(pieces(chunk)) * 16;
    }
    __device__ void factor(int item, int chunk, int i, float& a, float& b) const
    {
        int within;
        const int slot = slotOf(chunk, within);
        const MatrixStack& w = slot < 0 ? moe.sharedDown : moe.down;
        const int block = within * (kStreamRowBytes / 128) + i;
        if (i < kStreamRowBytes / 128 && block < (w.cols + 127) / 128)
            a = b = rowScales(w, slot < 0 ? 0 : experts[slot], 2 * item)[block];
    }
    __device__ void finish(int item, float a, float b) const
    {
        const int lane = static_cast<int>(threadIdx.x) % kWarp, row = 2 * item + lane;
        if (lane < 2 && row < moe.down.rows)
            moe.y[row] += lane == 0 ? a : b;
    }
};

template <WeightFormat Format>
__global__ void __launch_bounds__(kStreamThreads) downStreamKernel(const __grid_constant__ DownParameters p)
{
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900
    SIGHTLINE_DYNAMIC_SHARED(shared);
    __shared__ std::int32_t experts[kMaxChosen];
    letSuccessorStart();
    const MoeDecode& moe = p.moe;
    const int tid = static_cast<int>(threadIdx.x), chosen = moe.router.chosen, width = moe.down.cols;
    const int sharedWidth = moe.sharedDown.data ? moe.sharedDown.cols : 0, elements = sharedWidth + chosen * width;
    // The choice is there before the launch before this one ends (see moeLayer).
    if (tid < chosen)
        experts[tid] = __ldcg(moe.experts + tid);
    __syncthreads();
    const StreamedVector<Format> x{reinterpret_cast<float4*>(shared), elements / kElementsPerLoad<Format>};
    unsigned char* const rings = shared + (elements * 4 + 127) / 128 * 128;
    DownWork<Format> work(moe, experts);
    WarpStream<Format, DownWork<Format>> stream(work, rings, rings + kStreamWarps * p.stages * kStreamStageBytes, p.stages);
    stream.request(work.items);
    waitForPredecessor();
    for (int i = tid; i < sharedWidth / 4; i += kStreamThreads)
        x.quarter(i) = loadFloat4FromL2(moe.sharedActivation + 4 * i);
    for (int slot = 0; slot < chosen; ++slot) {
        const float weight = __ldcg(moe.weights + slot);
        for (int i = tid; i < width / 4; i += kStreamThreads) {
            const float4 v = loadFloat4FromL2(moe.activation + slot * width + 4 * i);
            x.quarter((sharedWidth + slot * width) / 4 + i) = make_float4(weight * v.x, weight * v.y, weight * v.z, weight * v.w);
        }
    }
    __syncthreads();
    stream.run(x);
#endif
}

template <WeightFormat Format>
void launchBoth(const MoeLayer& layer, const StreamShape& up, const StreamShape& down, cudaStream_t stream)
{
    launchStream("apply experts", gateUpStreamKernel<Format>, up, stream, GateUpParameters{layer, up.stages});
    launchStream("apply the down projections of experts", downStreamKernel<Format>, down, stream,
                 DownParameters{layer.experts, down.stages});
}

} // namespace

bool moeStream(const MoeLayer& layer, cudaStream_t stream)
{
    const MoeDecode& moe = layer.experts;
    const WeightFormat format = moe.gate.format;
    const bool shared = layer.sharedGate.data != nullptr;
    if (computeCapability() < 90 || moe.rows != 1 || moe.router.chosen > kMaxChosen || moe.down.format != format
        || (shared && (layer.sharedGate.format != format || moe.sharedDown.format != format)))
        return false;
    const std::int64_t width = moe.down.cols, hidden = moe.gate.cols, sharedWidth = shared ? moe.sharedDown.cols : 0;
    const std::int64_t elements = sharedWidth + moe.router.chosen * width;
    const StreamShape up = streamShape(hidden), down = streamShape(elements);
    if (elements * hidden * elementBytes(format) < kStreamMinBytes || hidden * elementBytes(format) < 1024
        || width * elementBytes(format) < 512 || up.stages == 0 || down.stages == 0)
        return false;
    if (format == WeightFormat::BF16)
        launchBoth<WeightFormat::BF16>(layer, up, down, stream);
    else if (format == WeightFormat::Fp8Block)
        launchBoth<WeightFormat::Fp8Block>(layer, up, down, stream);
    else
        return false;
    return true;
}

} // namespace sightline::cuda
