// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/float8.h"
#include "kernels/host_device.h"

#include <cstdint>

namespace sightline::cuda {

/// The factor s of a block with largest magnitude `amax`: values are stored as E4M3(x / s). amax is clamped to 1e-4 as
/// in the reference; with `powerOfTwo` s is rounded up to a power of two. NaN among the values does not count in amax.
SIGHTLINE_HOST_DEVICE inline float blockFactor(float amax, bool powerOfTwo)
{
    const float s = (amax > 1e-4f ? amax : 1e-4f) / kFloat8E4m3Max;
    if (!powerOfTwo)
        return s;
    const auto bits = __builtin_bit_cast(std::uint32_t, s);
    return __builtin_bit_cast(float, (bits + 0x007FFFFFu) & 0xFF800000u);
}

} // namespace sightline::cuda
