// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every kernel file of this folder starts from: launches, vector loads, conversions and reductions.

#include <cuda_runtime.h>

#include "kernels/bfloat16.h"
#include "kernels/cuda/check.h"
#include "kernels/cuda/launch.h"
#include "kernels/float8.h"

#include <cstddef>
#include <cstdint>

/// Names the dynamic shared memory of a block.
#define SIGHTLINE_DYNAMIC_SHARED(name) extern __shared__ __align__(128) unsigned char name[]

namespace sightline::cuda {

inline constexpr int kWarp = 32;
inline constexpr unsigned kAllLanes = 0xFFFFFFFFu;

/// Launches `kernel` and throws when the launch is refused.
template <typename... Parameters, typename... Arguments>
void launch(const char* what, void (*kernel)(Parameters...), dim3 grid, int threads, std::size_t sharedBytes,
            cudaStream_t stream, Arguments... arguments)
{
    cudaLaunchConfig_t config{};
    config.gridDim = grid;
    config.blockDim = dim3(static_cast<unsigned>(threads));
    config.dynamicSmemBytes = sharedBytes;
    config.stream = stream;
    cudaLaunchAttribute attribute{};
    attribute.id = cudaLaunchAttributeProgrammaticStreamSerialization;
    attribute.val.programmaticStreamSerializationAllowed = 1;
    config.attrs = &attribute;
    config.numAttrs = overlapLaunches() ? 1 : 0;
    check(cudaLaunchKernelEx(&config, kernel, static_cast<Parameters>(arguments)...), what);
}

/// Lets the next kernel start (its blocks wait in waitForPredecessor), then waits until the results of the kernels
/// before this one are visible. Each thread calls this before its first access to memory that another kernel writes or
/// reads; only constant weights may be read earlier.
__device__ inline void letSuccessorStart()
{
#if __CUDA_ARCH__ >= 900
    asm volatile("griddepcontrol.launch_dependents;" ::: "memory");
#endif
}

__device__ inline void waitForPredecessor()
{
#if __CUDA_ARCH__ >= 900
    asm volatile("griddepcontrol.wait;" ::: "memory");
#endif
}

/// 16 bytes of weights: read once, so they bypass L1. The address must be a multiple of 16. Volatile and not marked
/// read-only (.nc): the assembler moves read-only loads past the wait, and a request
/// written before waitForPredecessor is to stay before it.
__device__ inline uint4 loadStreaming(const void* address)
{
    uint4 v;
    asm volatile("ld.global.L1::no_allocate.L2::128B.v4.u32 {%0, %1, %2, %3}, [%4];"
        : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w)
        : "l"(address));
    return v;
}

/// Brings a constant into L1, so that it is there when what goes with it has been waited for.
__device__ inline void touch(const float* from)
{
    asm volatile("{.reg .f32 unused; ld.global.f32 unused, [%0];}" ::"l"(from));
}

/// Four consecutive floats at a multiple of 16 bytes. Not a read-only load: a predecessor may just have written them.
__device__ inline float4 loadFloat4(const float* address)
{
    return *reinterpret_cast<const float4*>(address);
}

/// Four consecutive floats from L2: for values that were written since this multiprocessor last dropped its L1 lines.
__device__ inline float4 loadFloat4FromL2(const float* address)
{
    return __ldcg(reinterpret_cast<const float4*>(address));
}

__device__ inline float bitsToFloat(std::uint32_t bits)
{
    return __builtin_bit_cast(float, bits);
}

/// The two bfloat16 of a word, lower half first.
__device__ inline void unpackBf16(std::uint32_t word, float& low, float& high)
{
    low = bitsToFloat(word << 16);
    high = bitsToFloat(word & 0xFFFF0000u);
}

/// Two floats rounded to bfloat16, `low` in the lower half.
__device__ inline std::uint32_t packBf16(float low, float high)
{
#if defined(__CUDA_ARCH__)
    std::uint32_t word;
    asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(word) : "f"(high), "f"(low));
    return word;
#else
    return toBfloat16(low).bits | static_cast<std::uint32_t>(toBfloat16(high).bits) << 16;
#endif
}

/// The four E4M3 of a word, lowest byte first. Codes of NaN give 480 before compute capability 8.9: weights are
/// checked when they are loaded.
__device__ inline void unpackE4m3(std::uint32_t word, float (&v)[4])
{
#if defined(__CUDA_ARCH__)
    std::uint32_t low, high;
#if __CUDA_ARCH__ >= 890
    asm("{.reg .b16 a, b; mov.b32 {a, b}, %2; cvt.rn.f16x2.e4m3x2 %0, a; cvt.rn.f16x2.e4m3x2 %1, b;}"
        : "=r"(low), "=r"(high)
        : "r"(word));
#else
    // As binary16 with the exponent field of E4M3 the value is 2^8 too small; subnormals included.
    const std::uint32_t even = __byte_perm(word, 0, 0x1404), odd = __byte_perm(word, 0, 0x3424); // bytes to upper halves
    const std::uint32_t a = (even & 0x80008000u) | ((even & 0x7F007F00u) >> 1);
    const std::uint32_t b = (odd & 0x80008000u) | ((odd & 0x7F007F00u) >> 1);
    asm("mul.rn.f16x2 %0, %1, %2;" : "=r"(low) : "r"(a), "r"(0x5C005C00u));
    asm("mul.rn.f16x2 %0, %1, %2;" : "=r"(high) : "r"(b), "r"(0x5C005C00u));
#endif
    asm("{.reg .b16 a, b; mov.b32 {a, b}, %2; cvt.f32.f16 %0, a; cvt.f32.f16 %1, b;}" : "=f"(v[0]), "=f"(v[1]) : "r"(low));
    asm("{.reg .b16 a, b; mov.b32 {a, b}, %2; cvt.f32.f16 %0, a; cvt.f32.f16 %1, b;}" : "=f"(v[2]), "=f"(v[3]) : "r"(high));
#else
    for (int i = 0; i < 4; ++i)
        v[i] = toFloat(float8_e4m3{static_cast<std::uint8_t>(word >> (8 * i))});
#endif
}

__device__ inline float warpSum(float v)
{
#pragma unroll
    for (int offset = kWarp / 2; offset > 0; offset /= 2)
        v += __shfl_xor_sync(kAllLanes, v, offset);
    return v;
}

__device__ inline float warpMax(float v)
{
#pragma unroll
    for (int offset = kWarp / 2; offset > 0; offset /= 2)
        v = fmaxf(v, __shfl_xor_sync(kAllLanes, v, offset));
    return v;
}

/// Sum over the block, the same bits in every thread and every run. `scratch` holds 32 values; consecutive calls
/// may share it. blockDim.x is a multiple of 32; all threads call.
template <typename T>
__device__ inline T blockSum(T v, T* scratch)
{
#pragma unroll
    for (int offset = kWarp / 2; offset > 0; offset /= 2)
        v += __shfl_xor_sync(kAllLanes, v, offset);
    const int warps = static_cast<int>(blockDim.x) / kWarp;
    __syncthreads(); // scratch may still be read by a call before
    if (threadIdx.x % kWarp == 0)
        scratch[threadIdx.x / kWarp] = v;
    __syncthreads();
    T sum = scratch[0];
    for (int i = 1; i < warps; ++i)
        sum += scratch[i];
    return sum;
}

/// A float as an unsigned integer of the same order; -0 equals +0, NaN comes below everything.
SIGHTLINE_HOST_DEVICE inline std::uint32_t orderedBits(float value)
{
    if (value != value)
        return 0;
    const auto bits = __builtin_bit_cast(std::uint32_t, value + 0.0f);
    return bits & 0x80000000u ? ~bits : bits | 0x80000000u;
}

inline std::int64_t ceilDivide(std::int64_t a, std::int64_t b)
{
    return (a + b - 1) / b;
}

} // namespace sightline::cuda
