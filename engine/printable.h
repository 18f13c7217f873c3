// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace sightline {

/// `text` made safe to show in a one-line message: control characters and bytes that are no UTF-8
/// become \xNN, and what exceeds `maxBytes` is cut and marked with "...".
[[nodiscard]] std::string printable(std::string_view text, std::size_t maxBytes = 120);

/// A shape as "[576, 7168]"; "[]" for a scalar.
[[nodiscard]] std::string printableShape(std::span<const std::int64_t> shape);

} // namespace sightline
