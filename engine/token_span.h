// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sightline {

/// A range of bytes, begin included, end excluded.
struct TokenSpan {
    std::int64_t begin = 0;
    std::int64_t end = 0;

    [[nodiscard]] std::int64_t length() const { return end - begin; }
    bool operator==(const TokenSpan&) const = default;
};

} // namespace sightline
