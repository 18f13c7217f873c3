// SPDX-License-Identifier: GPL-3.0-or-later
#define SIGHTLINE_LANES 4
#define SIGHTLINE_SIMD_NAME "baseline"
#define SIGHTLINE_SIMD_FACTORY baselineOps
#include "kernels/cpu/simd/simd_ops.inl"
