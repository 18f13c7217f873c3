// SPDX-License-Identifier: GPL-3.0-or-later
#if defined(__AVX2__)
#define SIGHTLINE_LANES 8
#define SIGHTLINE_SIMD_NAME "AVX2"
#define SIGHTLINE_SIMD_FACTORY avx2Ops
#include "kernels/cpu/simd/simd_ops.inl"
#else
#include "kernels/cpu/simd/simd_ops.h"
namespace sightline::cpu {
const SimdOps* avx2Ops() { return nullptr; }
} // namespace sightline::cpu
#endif
