// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sightline::cli {

/// A field of a CSV file (RFC 4180): in quotes where it holds a comma, a quote or a line end.
[[nodiscard]] std::string csvText(std::string_view text);
/// Seven digits; empty for NaN, "inf" and "-inf" for infinities.
[[nodiscard]] std::string csvNumber(double value);

} // namespace sightline::cli
