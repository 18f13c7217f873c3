// SPDX-License-Identifier: GPL-3.0-or-later
#if defined(__AVX512F__)
#define SIGHTLINE_LANES 16
#define SIGHTLINE_SIMD_NAME "AVX-512"
#define SIGHTLINE_SIMD_FACTORY avx512Ops
#include "kernels/cpu/simd/simd_ops.inl"
#else
#include "kernels/cpu/simd/simd_ops.h"
namespace sightline::cpu {
const SimdOps* avx512Ops() { return nullptr; }
} // namespace sightline::cpu
#endif
