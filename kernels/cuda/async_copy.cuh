// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Copies of 16 bytes from global to shared memory that pass no register (compute capability 8.0 and newer). A thread
// puts its copies into groups and waits for groups, oldest first; others see the bytes after a barrier.

#include <cstdint>

namespace sightline::cuda {

/// 16 bytes; zeros when not `valid` (nothing is read then). They are not kept in L1.
__device__ __forceinline__ void copyAsync16(std::uint32_t to, const void* from, bool valid)
{
    const int bytes = valid ? 16 : 0;
    asm volatile("cp.async.cg.shared.global.L2::128B [%0], [%1], 16, %2;" ::"r"(to), "l"(from), "r"(bytes) : "memory");
}

__device__ __forceinline__ void commitCopies()
{
    asm volatile("cp.async.commit_group;" ::: "memory");
}

/// Waits until at most kLeft of this thread's groups are on their way.
template <int kLeft>
__device__ __forceinline__ void waitCopies()
{
    asm volatile("cp.async.wait_group %0;" ::"n"(kLeft) : "memory");
}

} // namespace sightline::cuda
