// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Copies from global to shared memory that the copy engine makes by itself (Hopper and newer), and the barriers that
// count their bytes. One thread asks; whoever waits on the barrier then sees the bytes.

#include <cstdint>

namespace sightline::cuda {

#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900

__device__ inline std::uint32_t sharedAddressOf(const void* pointer)
{
    return static_cast<std::uint32_t>(__cvta_generic_to_shared(pointer));
}

/// A barrier whose phase ends when `arrivals` threads have arrived and all announced bytes are there.
__device__ inline void initCopyBarrier(std::uint32_t barrier, int arrivals)
{
    asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(barrier), "r"(arrivals) : "memory");
}

/// Makes new barriers known to the copy engine.
__device__ inline void fenceCopyBarriers()
{
    asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
}

/// Arrives, and announces `bytes` of the copies that follow.
__device__ inline void announceBytes(std::uint32_t barrier, std::uint32_t bytes)
{
    asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(barrier), "r"(bytes) : "memory");
}

/// Both addresses and `bytes` are multiples of 16.
__device__ inline void copyToShared(std::uint32_t to, const void* from, std::uint32_t bytes, std::uint32_t barrier)
{
    asm volatile("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1], %2, [%3];" ::"r"(to),
                 "l"(__cvta_generic_to_global(from)), "r"(bytes), "r"(barrier)
                 : "memory");
}

/// Waits for the end of the phase of this parity.
__device__ inline void waitForBytes(std::uint32_t barrier, std::uint32_t parity)
{
    asm volatile("{\n"
                 ".reg .pred done;\n"
                 "again:\n"
                 "mbarrier.try_wait.parity.shared::cta.b64 done, [%0], %1;\n"
                 "@!done bra again;\n"
                 "}\n" ::"r"(barrier),
                 "r"(parity)
                 : "memory");
}

#endif

} // namespace sightline::cuda
