// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/host_device.h"

#include <cstdint>

namespace sightline {

/// The value of an IEEE binary16 given by its bits; exact, subnormals, infinities and NaN included.
SIGHTLINE_HOST_DEVICE constexpr float halfToFloat(std::uint16_t bits)
{
    const std::uint32_t sign = static_cast<std::uint32_t>(bits & 0x8000u) << 16;
    const std::uint32_t exponent = (bits >> 10) & 0x1Fu;
    const std::uint32_t mantissa = bits & 0x3FFu;
    if (exponent == 0x1F)
        return __builtin_bit_cast(float, sign | 0x7F800000u | (mantissa << 13));
    if (exponent != 0)
        return __builtin_bit_cast(float, sign | ((exponent + 112u) << 23) | (mantissa << 13));
    // Zero and subnormals are mantissa * 2^-24, which float32 holds exactly.
    const float magnitude = static_cast<float>(mantissa) * (1.0f / 16777216.0f);
    return __builtin_bit_cast(float, sign | __builtin_bit_cast(std::uint32_t, magnitude));
}

} // namespace sightline
