// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Thread block clusters (Hopper and newer): rank, barrier, and writes to the shared memory of another block that signal
// their arrival there.

#include <cstdint>

namespace sightline::cuda {

#if !defined(__CUDA_ARCH__) || __CUDA_ARCH__ >= 900

__device__ inline std::uint32_t clusterRank()
{
    std::uint32_t rank;
    asm volatile("mov.u32 %0, %%cluster_ctarank;" : "=r"(rank));
    return rank;
}

/// First half of the barrier of all threads of the cluster, without releasing anything but signals (publishSignals): a
/// release by every thread would be a fence of the whole device in machine code (MEMBAR.ALL.GPU).
__device__ inline void clusterArriveRelaxed()
{
    asm volatile("barrier.cluster.arrive.relaxed.aligned;" ::: "memory");
}

/// Second half: every thread of the cluster has arrived.
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

/// A signal is an mbarrier in the shared memory of the block that waits for it. One of its phases ends when the block
/// has said how many bytes it expects (expectBytes, once a phase) and that many have arrived, in any order.
/// The thread that makes the signals calls publishSignals behind the last and before clusterArriveRelaxed.
__device__ inline void initSignal(std::uint64_t* signal)
{
    asm volatile("mbarrier.init.shared::cta.b64 [%0], 1;" ::"r"(static_cast<std::uint32_t>(__cvta_generic_to_shared(signal)))
                 : "memory");
}

__device__ inline void publishSignals()
{
    asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
}

/// One thread, and not before it has seen the end of the phase before.
__device__ inline void expectBytes(std::uint64_t* signal, std::uint32_t bytes)
{
    asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(
                     static_cast<std::uint32_t>(__cvta_generic_to_shared(signal))),
                 "r"(bytes)
                 : "memory");
}

/// Waits until phase `phase` (from 0) has ended: its bytes are there to be read.
__device__ inline void waitForBytes(std::uint64_t* signal, std::uint32_t phase)
{
    const auto address = static_cast<std::uint32_t>(__cvta_generic_to_shared(signal));
    std::uint32_t done = 0;
    while (done == 0)
        asm volatile("{\n"
                     ".reg .pred done;\n"
                     "mbarrier.try_wait.parity.acquire.cluster.shared::cta.b64 done, [%1], %2;\n"
                     "selp.u32 %0, 1, 0, done;\n"
                     "}\n"
                     : "=r"(done)
                     : "r"(address), "r"(phase & 1u)
                     : "memory");
}

/// Writes `value` to where block `rank` has the variable `local`, and counts its bytes at that block's `signal`. Nobody
/// waits for the write but that block, and no fence is needed.
__device__ inline void sendBytes(uint2* local, std::uint64_t* signal, std::uint32_t rank, const uint2& value)
{
    asm volatile("st.async.shared::cluster.mbarrier::complete_tx::bytes.v2.u32 [%0], {%1, %2}, [%3];" ::"r"(
                     remoteAddress(local, rank)),
                 "r"(value.x), "r"(value.y), "r"(remoteAddress(signal, rank))
                 : "memory");
}

__device__ inline void sendBytes(uint4* local, std::uint64_t* signal, std::uint32_t rank, const uint4& value)
{
    asm volatile("st.async.shared::cluster.mbarrier::complete_tx::bytes.v4.u32 [%0], {%1, %2, %3, %4}, [%5];" ::"r"(
                     remoteAddress(local, rank)),
                 "r"(value.x), "r"(value.y), "r"(value.z), "r"(value.w), "r"(remoteAddress(signal, rank))
                 : "memory");
}

#else // never reached: the launcher asks for clusters on Hopper and newer only

__device__ inline std::uint32_t clusterRank() { return 0; }
__device__ inline void clusterArriveRelaxed() {}
__device__ inline void clusterWait() {}
__device__ inline void initSignal(std::uint64_t*) {}
__device__ inline void publishSignals() {}
__device__ inline void expectBytes(std::uint64_t*, std::uint32_t) {}
__device__ inline void waitForBytes(std::uint64_t*, std::uint32_t) {}
__device__ inline void sendBytes(uint2*, std::uint64_t*, std::uint32_t, const uint2&) {}
__device__ inline void sendBytes(uint4*, std::uint64_t*, std::uint32_t, const uint4&) {}

#endif

} // namespace sightline::cuda
