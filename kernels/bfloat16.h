// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/host_device.h"

#include <cstdint>

namespace sightline {

/// Storage of a bfloat16: the upper half of a float32. No arithmetic; convert, compute, convert
/// back.
struct bfloat16 {
    std::uint16_t bits;
};

static_assert(sizeof(bfloat16) == 2);

SIGHTLINE_HOST_DEVICE constexpr float toFloat(bfloat16 value)
{
    return __builtin_bit_cast(float, static_cast<std::uint32_t>(value.bits) << 16);
}

/// Rounds to nearest, ties to even; overflow becomes infinity and NaN a quiet NaN of the same sign.
SIGHTLINE_HOST_DEVICE constexpr bfloat16 toBfloat16(float value)
{
    const auto bits = __builtin_bit_cast(std::uint32_t, value);
    if ((bits & 0x7FFFFFFFu) > 0x7F800000u)
        return {static_cast<std::uint16_t>((bits >> 16) | 0x0040u)};
    const std::uint32_t odd = (bits >> 16) & 1u;
    return {static_cast<std::uint16_t>((bits + 0x7FFFu + odd) >> 16)};
}

/// True where toBfloat16 loses nothing.
SIGHTLINE_HOST_DEVICE constexpr bool fitsBfloat16(float value)
{
    return (__builtin_bit_cast(std::uint32_t, value) & 0xFFFFu) == 0;
}

} // namespace sightline
