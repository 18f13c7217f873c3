// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/host_device.h"

#include <cstdint>

namespace sightline::cuda {

/// Key of NaN, below the key of every number; also the key of "nothing".
inline constexpr std::uint32_t kNoKey = 0;

/// Integers in the order of the float32 values with these bits: -0 equals +0, NaN lies below -inf.
SIGHTLINE_HOST_DEVICE constexpr std::uint32_t orderedKey(std::uint32_t bits)
{
    if ((bits & 0x7FFFFFFFu) > 0x7F800000u)
        return kNoKey;
    if (bits == 0x80000000u)
        bits = 0;
    return (bits & 0x80000000u) != 0 ? ~bits : bits | 0x80000000u;
}

/// The float32 bits of a key; -0 comes back as +0, kNoKey as a NaN.
SIGHTLINE_HOST_DEVICE constexpr std::uint32_t bitsOfKey(std::uint32_t key)
{
    return (key & 0x80000000u) != 0 ? key & 0x7FFFFFFFu : ~key;
}

/// How many low bits a digit of `digitBits` bits leaves below it, for keys that differ by `span` at most.
SIGHTLINE_HOST_DEVICE constexpr int digitShift(std::uint32_t span, int digitBits)
{
    int bits = 0;
    while (bits < 32 && (span >> bits) != 0)
        ++bits;
    return bits > digitBits ? bits - digitBits : 0;
}

/// Which rank of an even sample of a row of n scores bounds the row's k largest from below and is likely to be
/// reached by fewer than `capacity` scores: the geometric mean of k and capacity, scaled to the sample.
SIGHTLINE_HOST_DEVICE inline std::uint32_t sampleRank(std::uint32_t sample, std::uint32_t n, std::uint32_t k,
                                                      std::uint32_t capacity)
{
    const float wanted = __builtin_sqrtf(static_cast<float>(k) * static_cast<float>(capacity));
    const float rank = static_cast<float>(sample) * wanted / static_cast<float>(n) + 1.0f;
    return rank < static_cast<float>(sample) ? static_cast<std::uint32_t>(rank) : sample;
}

/// The lowest `count` set bits of `bits`.
SIGHTLINE_HOST_DEVICE constexpr std::uint32_t lowestBits(std::uint32_t bits, std::uint32_t count)
{
    std::uint32_t kept = 0;
    for (; count > 0 && bits != 0; --count) {
        const std::uint32_t lowest = bits & (0u - bits);
        kept |= lowest;
        bits ^= lowest;
    }
    return kept;
}

} // namespace sightline::cuda
