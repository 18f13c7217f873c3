// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace sightline {

/// Another number at every call, never 0: tells memory apart where addresses come again.
inline std::uint64_t uniqueNumber()
{
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

} // namespace sightline
