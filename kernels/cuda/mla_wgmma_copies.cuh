// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tiles by Hopper's copy engine: descriptions of what lies in global memory, copies, the barriers that count their bytes,
// and named barriers between groups of warps.

#include "kernels/cuda/check.h"

#include <cuda.h>
#include <cuda_runtime.h>

#include <cstdint>

namespace sightline::cuda::mla::hopper {

#if defined(__CUDA_ARCH_FEAT_SM90_ALL)

/// This block's part in bringing a barrier's bytes: one arrival, and how many bytes end its phase.
__device__ __forceinline__ void arriveExpecting(std::uint32_t barrier, std::uint32_t bytes)
{
    asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(barrier), "r"(bytes) : "memory");
}

/// Starts the copy of one box, 64 columns from `column` on, to the same place in every block of the cluster, and has
/// its bytes counted by the barrier at the same place there.
template <int kBlocks>
__device__ __forceinline__ void bringBox(std::uint32_t to, const CUtensorMap* map, int column, int row,
                                         std::uint32_t barrier)
{
    if constexpr (kBlocks == 2)
        asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes.multicast::cluster "
                     "[%0], [%1, {%3, %4}], [%2], %5;" ::"r"(to),
                     "l"(map), "r"(barrier), "r"(column), "r"(row), "h"(static_cast<std::uint16_t>(3))
                     : "memory");
    else
        asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes "
                     "[%0], [%1, {%3, %4}], [%2];" ::"r"(to),
                     "l"(map), "r"(barrier), "r"(column), "r"(row)
                     : "memory");
}

/// Has the copy engine read what describes a source, which is a parameter and may be read before earlier kernels end.
__device__ __forceinline__ void expectMap(const CUtensorMap* map)
{
    asm volatile("prefetch.tensormap [%0];" ::"l"(map) : "memory");
}

template <int kId, int kCount>
__device__ __forceinline__ void meet()
{
    asm volatile("bar.sync %0, %1;" ::"n"(kId), "n"(kCount) : "memory");
}

/// What this thread wrote is there for those who meet at the same barrier; does not wait for them.
template <int kId, int kCount>
__device__ __forceinline__ void announce()
{
    asm volatile("bar.arrive %0, %1;" ::"n"(kId), "n"(kCount) : "memory");
}

/// The same number, which the compiler may not know: it would keep a hundred descriptors computed ahead, in local memory.
__device__ __forceinline__ std::uint32_t afresh(std::uint32_t x)
{
    asm volatile("" : "+r"(x));
    return x;
}

#endif

/// cuTensorMapEncodeTiled of the driver, which the library does not link; null where there is none.
inline decltype(&cuTensorMapEncodeTiled) tensorMapEncoder()
{
    static const auto encoder = [] {
        void* found = nullptr;
        cudaDriverEntryPointQueryResult result{};
#if CUDART_VERSION >= 12050
        const cudaError_t status = cudaGetDriverEntryPointByVersion("cuTensorMapEncodeTiled", &found, 12000,
                                                                    cudaEnableDefault, &result);
#else
        const cudaError_t status = cudaGetDriverEntryPoint("cuTensorMapEncodeTiled", &found, cudaEnableDefault, &result);
#endif
        if (status != cudaSuccess) {
            (void)cudaGetLastError();
            found = nullptr;
        }
        return reinterpret_cast<decltype(&cuTensorMapEncodeTiled)>(result == cudaDriverEntryPointSuccess ? found : nullptr);
    }();
    return encoder;
}

/// Rows of `columns` bfloat16 in boxes of 64 columns and boxRows rows, swizzled like SwizzledLayout; what lies beyond the last
/// row is 0 to the copy engine.
inline bool describeRows(CUtensorMap& map, const void* from, std::int64_t columns, std::int64_t rows, std::int64_t rowBytes, unsigned boxRows)
{
    const cuuint64_t size[2] = {static_cast<cuuint64_t>(columns), static_cast<cuuint64_t>(rows)}, stride[1] = {static_cast<cuuint64_t>(rowBytes)};
    const cuuint32_t box[2] = {64, boxRows}, step[2] = {1, 1};
    return tensorMapEncoder()(&map, CU_TENSOR_MAP_DATA_TYPE_BFLOAT16, 2, const_cast<void*>(from), size, stride, box, step,
                              CU_TENSOR_MAP_INTERLEAVE_NONE, CU_TENSOR_MAP_SWIZZLE_128B,
                              CU_TENSOR_MAP_L2_PROMOTION_L2_256B, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE)
           == CUDA_SUCCESS;
}

} // namespace sightline::cuda::mla::hopper
