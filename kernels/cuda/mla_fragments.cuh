// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Warp-level tensor-core products (mma.sync m16n8k16, bfloat16) and how their operands lie in shared memory.

#include <cstdint>

namespace sightline::cuda::mla {

/// Byte offsets of 16-byte chunks such that ldmatrix meets no bank twice: rows whose length is a multiple of 128
/// bytes are swizzled, others padded by one chunk.
template <int D>
struct RowLayout {
    static constexpr bool kSwizzled = D % 64 == 0;
    static constexpr int kPitch = D * 2 + (kSwizzled ? 0 : 16);
    static_assert(kSwizzled || (kPitch / 16) % 2 == 1);

    __device__ static __forceinline__ std::uint32_t offset(int row, int chunk)
    {
        return static_cast<std::uint32_t>(row * kPitch + (kSwizzled ? chunk ^ (row & 7) : chunk) * 16);
    }
};

__device__ __forceinline__ void loadMatrix4(std::uint32_t (&r)[4], std::uint32_t address)
{
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
                 : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3])
                 : "r"(address)
                 : "memory");
}

__device__ __forceinline__ void loadMatrix4Transposed(std::uint32_t (&r)[4], std::uint32_t address)
{
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
                 : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3])
                 : "r"(address)
                 : "memory");
}

__device__ __forceinline__ void multiplyAdd(float (&c)[4], const std::uint32_t (&a)[4], std::uint32_t b0,
                                            std::uint32_t b1)
{
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
                 "{%0, %1, %2, %3};"
                 : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
                 : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
}

} // namespace sightline::cuda::mla
