// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace sightline {

/// Memory for keys and values that attention by head makes: as many heads as fit at a time, each with all of its keys. Eight
/// heads of 131,072 keys of DeepSeek's sizes are 512 MiB; the rest is what aligning takes.
inline constexpr std::int64_t kHeadBytes = (std::int64_t{512} << 20) + (std::int64_t{1} << 16);

[[nodiscard]] constexpr std::int64_t bytesOfHead(std::int64_t keys, std::int64_t nope, std::int64_t value)
{
    return keys * (nope + value) * 2 + 32; // both at multiples of 16 bytes
}

/// Heads of each pass, as even as can be; 0: not even one fits.
[[nodiscard]] constexpr std::int64_t headsAtOnce(std::int64_t heads, std::int64_t keys, std::int64_t nope, std::int64_t value)
{
    const std::int64_t fit = std::min(heads, kHeadBytes / bytesOfHead(keys, nope, value));
    if (fit == 0)
        return 0;
    const std::int64_t passes = (heads + fit - 1) / fit;
    return (heads + passes - 1) / passes;
}

} // namespace sightline
