// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Products of one vector with big matrices, with weights that the copy engine streams through shared memory. One block
// stays on each multiprocessor; each of its warps owns a ring of stages and takes pairs of rows in turn, so there is no
// barrier of the block and no end of a wave at which memory idles, and the next kernel's rings fill while this one
// drains. A stage holds up to 2,048 bytes of two rows, whose sums share every load of the vector.

#include "kernels/cuda/bulk_copy.cuh"
#include "kernels/cuda/device_info.h"
#include "kernels/cuda/gemv_core.cuh"

namespace sightline::cuda {

inline constexpr int kStreamWarps = 8, kStreamThreads = kStreamWarps * kWarp;
inline constexpr int kStreamRowBytes = 2048, kStreamStageBytes = 2 * kStreamRowBytes;
inline constexpr int kStreamBarrierBytes = 8;
inline constexpr std::int64_t kStreamMinBytes = std::int64_t{4} << 20; ///< less is read while such a kernel starts

/// Shared memory of a block: the vector, rings, barriers. At most half of a multiprocessor's where that leaves two
/// stages a warp: then the blocks of the next kernel are resident beside those of this one.
struct StreamShape {
    int stages = 0; ///< of a warp; 0: the vector is too long
    std::size_t bytes = 0;
};

inline StreamShape streamShape(std::int64_t vectorElements)
{
    constexpr std::int64_t kHalf = 112 * 1024, kWhole = 226 * 1024;
    const std::int64_t vector = (vectorElements * 4 + 127) / 128 * 128;
    const std::int64_t perStage = kStreamWarps * (kStreamStageBytes + kStreamBarrierBytes);
    for (const std::int64_t limit : {kHalf, kWhole}) {
        const std::int64_t stages = (limit - vector) / perStage;
        if (stages >= 2) {
            const int count = static_cast<int>(stages < 4 ? stages : 4);
            return {count, static_cast<std::size_t>(vector + count * perStage)};
        }
    }
    return {};
}

template <typename... Parameters, typename... Arguments>
void launchStream(const char* what, void (*kernel)(Parameters...), const StreamShape& shape, cudaStream_t stream,
                  Arguments... arguments)
{
    check(cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, static_cast<int>(shape.bytes)), what);
    launch(what, kernel, dim3(static_cast<unsigned>(multiprocessorCount())), kStreamThreads, shape.bytes, stream,
           static_cast<Parameters>(arguments)...);
}

/// Where the vector lies: its 16-byte quarters in planes, so that neighbouring lanes read neighbouring 16 bytes.
template <WeightFormat Format>
struct StreamedVector {
    static constexpr int kElements = kElementsPerLoad<Format>, kPlanes = kElements / 4;
    float4* quarters;
    int pieces; ///< of the whole vector

    __device__ float4& at(int piece, int q) const { return quarters[q * pieces + piece]; }
    /// Of elements 4 i .. 4 i + 3.
    __device__ float4& quarter(int i) const { return at(i / kPlanes, i % kPlanes); }
};

#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900

/// What a warp runs. `Work` says what there is to do:
///   items                    pairs of rows in all; this warp takes item, item + step, ...
///   chunks                   stages of one item
///   prepare(item)            before copies of this item are asked for, by all lanes (once per item, in ascending order)
///   source(item, chunk, a, b) -> bytes of each row in this stage, from addresses a and b
///   column(chunk)            first piece of the vector in this stage
///   factor(item, chunk, i)   block factors of the two rows for the i-th 128 columns of the stage, i < 32
///   finish(item, sumA, sumB) by all lanes
template <WeightFormat Format, typename Work>
class WarpStream {
public:
    __device__ WarpStream(Work& work, unsigned char* rings, unsigned char* barriers, int stages)
        : m_work(work), m_stages(stages), m_lane(static_cast<int>(threadIdx.x) % kWarp)
    {
        const int warp = static_cast<int>(threadIdx.x) / kWarp;
        // Neighbouring items go to different multiprocessors: all of them get the same share of a short list.
        m_step = static_cast<int>(gridDim.x) * kStreamWarps;
        m_item = m_next = static_cast<int>(blockIdx.x) + warp * static_cast<int>(gridDim.x);
        m_ring = rings + static_cast<std::size_t>(warp) * static_cast<std::size_t>(stages) * kStreamStageBytes;
        m_barriers = sharedAddressOf(barriers) + static_cast<std::uint32_t>(warp * stages * kStreamBarrierBytes);
        if (m_lane == 0) {
            for (int s = 0; s < stages; ++s)
                initCopyBarrier(m_barriers + static_cast<std::uint32_t>(s * kStreamBarrierBytes), 1);
            fenceCopyBarriers();
        }
        __syncwarp();
    }

    /// Asks for what the ring has room for, of items below `limit`.
    __device__ void request(int limit)
    {
        while (m_asked - m_done < m_stages && m_next < limit) {
            if (m_nextChunk == 0)
                m_work.prepare(m_next);
            if (m_lane == 0) {
                const unsigned char *a, *b;
                const std::uint32_t bytes = m_work.source(m_next, m_nextChunk, a, b);
                const int s = m_asked % m_stages;
                const std::uint32_t barrier = m_barriers + static_cast<std::uint32_t>(s * kStreamBarrierBytes);
                const std::uint32_t to = sharedAddressOf(m_ring + s * kStreamStageBytes);
                announceBytes(barrier, 2 * bytes);
                copyToShared(to, a, bytes, barrier);
                copyToShared(to + kStreamRowBytes, b, bytes, barrier);
            }
            ++m_asked;
            if (++m_nextChunk == m_work.chunks) {
                m_nextChunk = 0;
                m_next += m_step;
            }
        }
    }

    __device__ void run(const StreamedVector<Format>& x)
    {
        constexpr int kElements = kElementsPerLoad<Format>;
        constexpr bool kScaled = Format == WeightFormat::Fp8Block;
        for (; m_item < m_work.items; m_item += m_step) {
            float sum[2] = {};
            for (int chunk = 0; chunk < m_work.chunks; ++chunk) {
                request(m_work.items);
                float factor[2] = {1, 1};
                if constexpr (kScaled)
                    m_work.factor(m_item, chunk, m_lane, factor[0], factor[1]);
                const int s = m_done % m_stages, first = m_work.column(chunk);
                const int pieces = m_work.pieces(chunk);
                const unsigned char* stage = m_ring + s * kStreamStageBytes;
                waitForBytes(m_barriers + static_cast<std::uint32_t>(s * kStreamBarrierBytes),
                             static_cast<std::uint32_t>(m_done / m_stages & 1));
#pragma unroll
                for (int k = 0; k < kStreamRowBytes / 16 / kWarp; ++k) {
                    const int at = m_lane + k * kWarp;
                    float scale[2] = {1, 1};
                    if constexpr (kScaled) // eight pieces of 16 columns share a factor
                        for (int r = 0; r < 2; ++r)
                            scale[r] = __shfl_sync(kAllLanes, factor[r], k * 4 + m_lane / 8);
                    if (at < pieces) {
                        const uint4 piece[2] = {*reinterpret_cast<const uint4*>(stage + at * 16),
                                                *reinterpret_cast<const uint4*>(stage + kStreamRowBytes + at * 16)};
                        float partial[2] = {};
#pragma unroll
                        for (int q = 0; q < kElements / 4; ++q) {
                            const float4 v = x.at(first + at, q);
#pragma unroll
                            for (int r = 0; r < 2; ++r) {
                                float w[4];
                                unpackWeights<Format>(piece[r], q, w);
                                float& to = kScaled ? partial[r] : sum[r];
                                to = fmaf(w[3], v.w, fmaf(w[2], v.z, fmaf(w[1], v.y, fmaf(w[0], v.x, to))));
                            }
                        }
                        if constexpr (kScaled)
                            for (int r = 0; r < 2; ++r)
                                sum[r] = fmaf(partial[r], scale[r], sum[r]);
                    }
                }
                __syncwarp(); // all lanes have read the stage
                ++m_done;
            }
            m_work.finish(m_item, warpSum(sum[0]), warpSum(sum[1]));
        }
    }

private:
    Work& m_work;
    int m_stages, m_lane, m_step;
    int m_item, m_next, m_nextChunk = 0; // consumed; asked for next
    int m_asked = 0, m_done = 0;         // stages
    unsigned char* m_ring;
    std::uint32_t m_barriers;
};

#endif

} // namespace sightline::cuda
