// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/device.cuh"

namespace sightline::cuda {

/// d [16, 8] += a [16, 16] b [16, 8] in bfloat16 with float32 sums; fragments as PTX lays out mma.m16n8k16 (.row.col).
__device__ inline void mmaBf16(float (&d)[4], const std::uint32_t (&a)[4], const std::uint32_t (&b)[2])
{
#if defined(__CUDA_ARCH__)
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
                 "{%0, %1, %2, %3};"
                 : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
                 : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#endif
}

/// The four E4M3 of a word as two pairs of bfloat16: exact. NaN codes become 480.
__device__ inline void e4m3ToBf16(std::uint32_t word, std::uint32_t& low, std::uint32_t& high)
{
#if defined(__CUDA_ARCH__)
    const auto widen = [](std::uint32_t spread) { // bytes in the upper halves
        // With the exponent field of E4M3 a bfloat16 is 2^120 too small, subnormals included.
        const std::uint32_t small = (spread & 0x80008000u) | ((spread & 0x7F007F00u) >> 4);
        std::uint32_t out;
        asm("fma.rn.bf16x2 %0, %1, %2, %3;" : "=r"(out) : "r"(small), "r"(0x7B807B80u), "r"(0x80008000u));
        return out;
    };
    low = widen(__byte_perm(word, 0, 0x1404));
    high = widen(__byte_perm(word, 0, 0x3424));
#else
    float v[4];
    unpackE4m3(word, v);
    low = packBf16(v[0], v[1]);
    high = packBf16(v[2], v[3]);
#endif
}

/// Copies 16 bytes to shared memory in the background, or zeros when not `valid` (then `from` is not read).
__device__ inline void copyAsync16(void* to, const void* from, bool valid)
{
#if defined(__CUDA_ARCH__)
    const auto address = static_cast<std::uint32_t>(__cvta_generic_to_shared(to));
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" ::"r"(address), "l"(from), "r"(valid ? 16 : 0) : "memory");
#else
    if (valid)
        memcpy(to, from, 16);
    else
        memset(to, 0, 16);
#endif
}

__device__ inline void commitCopies()
{
#if defined(__CUDA_ARCH__)
    asm volatile("cp.async.commit_group;" ::: "memory");
#endif
}

/// Waits until at most `Pending` groups of this thread's copies are under way.
template <int Pending>
__device__ inline void waitForCopies()
{
#if defined(__CUDA_ARCH__)
    asm volatile("cp.async.wait_group %0;" ::"n"(Pending) : "memory");
#endif
}

} // namespace sightline::cuda
