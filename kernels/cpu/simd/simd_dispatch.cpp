// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/simd/simd_ops.h"

#include <cstdlib>
#include <string_view>

namespace sightline::cpu {

namespace {

const SimdOps* choose()
{
    const char* forced = std::getenv("SIGHTLINE_SIMD");
    const std::string_view wish = forced ? forced : "";
#if defined(__x86_64__)
    const bool avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (avx512 && avx512Ops() && wish != "avx2" && wish != "baseline")
        return avx512Ops();
    if (avx2 && avx2Ops() && wish != "baseline")
        return avx2Ops();
#endif
    return baselineOps();
}

} // namespace

const SimdOps& simdOps()
{
    static const SimdOps* const ops = choose();
    return *ops;
}

} // namespace sightline::cpu
