// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/host_device.h"

#include <cstdint>

namespace sightline {

/// Storage of an OCP 8-bit float E4M3 ("e4m3fn"): bias 7, largest value 448, smallest normal 2^-6,
/// smallest subnormal 2^-9, NaN = 0x7F and 0xFF, no infinity.
struct float8_e4m3 {
    std::uint8_t bits;
};

static_assert(sizeof(float8_e4m3) == 1);

inline constexpr float kFloat8E4m3Max = 448.0f;

SIGHTLINE_HOST_DEVICE constexpr float toFloat(float8_e4m3 value)
{
    const std::uint32_t sign = static_cast<std::uint32_t>(value.bits & 0x80u) << 24;
    const std::uint32_t exponent = (value.bits >> 3) & 0xFu;
    const std::uint32_t mantissa = value.bits & 0x7u;
    if (exponent == 0xF && mantissa == 0x7)
        return __builtin_bit_cast(float, sign | 0x7FC00000u);
    if (exponent != 0)
        return __builtin_bit_cast(float, sign | ((exponent + 120u) << 23) | (mantissa << 20));
    // Zero and subnormals are mantissa * 2^-9.
    const float magnitude = static_cast<float>(mantissa) * (1.0f / 512.0f);
    return __builtin_bit_cast(float, sign | __builtin_bit_cast(std::uint32_t, magnitude));
}

/// Rounds to nearest, ties to even. Values beyond ±448, infinities included, become ±448 (the
/// reference clamps before it converts); NaN stays NaN.
SIGHTLINE_HOST_DEVICE constexpr float8_e4m3 toFloat8E4m3(float value)
{
    const auto bits = __builtin_bit_cast(std::uint32_t, value);
    const auto sign = static_cast<std::uint8_t>((bits >> 24) & 0x80u);
    std::uint32_t magnitude = bits & 0x7FFFFFFFu;
    if (magnitude > 0x7F800000u)
        return {static_cast<std::uint8_t>(sign | 0x7Fu)};
    if (magnitude >= __builtin_bit_cast(std::uint32_t, kFloat8E4m3Max))
        return {static_cast<std::uint8_t>(sign | 0x7Eu)};
    if (magnitude < __builtin_bit_cast(std::uint32_t, 0.015625f)) {
        // Below 2^-6 the step is 2^-9, which is the unit in the last place of floats at 2^14: the
        // addition rounds, and the low bits of the sum are the code.
        const float shifted = __builtin_bit_cast(float, magnitude) + 16384.0f;
        const std::uint32_t code = __builtin_bit_cast(std::uint32_t, shifted)
                                   - __builtin_bit_cast(std::uint32_t, 16384.0f);
        return {static_cast<std::uint8_t>(sign | code)};
    }
    magnitude += 0x7FFFFu + ((magnitude >> 20) & 1u); // round the 20 bits that go
    magnitude -= 120u << 23;                          // from bias 127 to bias 7
    return {static_cast<std::uint8_t>(sign | (magnitude >> 20))};
}

/// The value of an E8M0 scale: 2^(bits - 127); 0xFF is NaN.
SIGHTLINE_HOST_DEVICE constexpr float e8m0ToFloat(std::uint8_t bits)
{
    if (bits == 0xFF)
        return __builtin_bit_cast(float, 0x7FC00000u);
    if (bits == 0)
        return __builtin_bit_cast(float, 0x00400000u); // 2^-127 is subnormal in float32
    return __builtin_bit_cast(float, static_cast<std::uint32_t>(bits) << 23);
}

} // namespace sightline
