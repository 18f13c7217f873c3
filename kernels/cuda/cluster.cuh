// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Thread block clusters (Hopper and newer): rank, barrier, and writes to the shared memory of another block.

#include <cstdint>

namespace sightline::cuda {

#if !defined(__CUDA_ARCH__) || __CUDA_ARCH__ >= 900

__device__ inline std::uint32_t clusterRank()
{
    std::uint32_t rank;
    asm volatile("mov.u32 %0, %%cluster_ctarank;" : "=r"(rank));
    return rank;
}

/// First half of the barrier of all threads of the cluster: releases what this thread wrote before.
__device__ inline void clusterArrive()
{
    __syncwarp();
    asm volatile("barrier.cluster.arrive.release.aligned;" ::: "memory");
}

/// The same behind a barrier of the block, so that one warp releases for all of it: a release of every thread is a
/// fence of the whole device in machine code (MEMBAR.ALL.GPU).
__device__ inline void clusterArriveTogether()
{
    __syncthreads();
    if (threadIdx.x < 32)
        asm volatile("barrier.cluster.arrive.release.aligned;" ::: "memory");
    else
        asm volatile("barrier.cluster.arrive.relaxed.aligned;" ::: "memory");
}

/// The first half without releasing anything: for barriers that only say how far the others are.
__device__ inline void clusterArriveRelaxed()
{
    asm volatile("barrier.cluster.arrive.relaxed.aligned;" ::: "memory");
}

/// Second half: what the others wrote before they arrived is visible.
__device__ inline void clusterWait()
{
    __syncwarp();
    asm volatile("barrier.cluster.wait.acquire.aligned;" ::: "memory");
}

/// Where the variable that this block has at `local` lies in block `rank`.
__device__ inline std::uint32_t remoteAddress(const void* local, std::uint32_t rank)
{
    const auto address = static_cast<std::uint32_t>(__cvta_generic_to_shared(local));
    std::uint32_t remote;
    asm volatile("mapa.shared::cluster.u32 %0, %1, %2;" : "=r"(remote) : "r"(address), "r"(rank));
    return remote;
}

__device__ inline void remoteAdd(std::uint32_t* local, std::uint32_t rank, std::uint32_t value)
{
    asm volatile("red.relaxed.cluster.shared::cluster.add.u32 [%0], %1;" ::"r"(remoteAddress(local, rank)), "r"(value)
                 : "memory");
}

__device__ inline void remoteStore(uint2* local, std::uint32_t rank, const uint2& value)
{
    asm volatile("st.shared::cluster.v2.u32 [%0], {%1, %2};" ::"r"(remoteAddress(local, rank)), "r"(value.x),
                 "r"(value.y)
                 : "memory");
}

__device__ inline void remoteStore(uint4* local, std::uint32_t rank, const uint4& value)
{
    asm volatile("st.shared::cluster.v4.u32 [%0], {%1, %2, %3, %4};" ::"r"(remoteAddress(local, rank)), "r"(value.x),
                 "r"(value.y), "r"(value.z), "r"(value.w)
                 : "memory");
}

#else // never reached: the launcher asks for clusters on Hopper and newer only

__device__ inline std::uint32_t clusterRank() { return 0; }
__device__ inline void clusterArrive() {}
__device__ inline void clusterArriveTogether() {}
__device__ inline void clusterArriveRelaxed() {}
__device__ inline void clusterWait() {}
__device__ inline void remoteAdd(std::uint32_t*, std::uint32_t, std::uint32_t) {}
__device__ inline void remoteStore(uint2*, std::uint32_t, const uint2&) {}
__device__ inline void remoteStore(uint4*, std::uint32_t, const uint4&) {}

#endif

} // namespace sightline::cuda
