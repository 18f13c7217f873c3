// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sightline {

/// Bytes of memory that this process holds in RAM, -1 where the system does not say.
[[nodiscard]] std::int64_t residentBytes();

/// Bytes of memory that programs could still get without swapping, -1 where the system does not say.
[[nodiscard]] std::int64_t availableBytes();

} // namespace sightline
