// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sightline {

/// What stands at the front of a byte string.
struct Utf8Step {
    std::size_t length = 0;  ///< bytes of the sequence, or of the maximal ill-formed subpart; >= 1
    bool valid = false;      ///< a well-formed sequence (no surrogates, no overlong forms)
    bool incomplete = false; ///< ill-formed only because the bytes end; more could complete it
    char32_t codePoint = 0;  ///< set when valid
};

/// Looks at the first sequence of `bytes`, which must not be empty.
[[nodiscard]] Utf8Step utf8Step(std::string_view bytes) noexcept;

/// Replaces each maximal ill-formed subpart by U+FFFD, as the Unicode standard recommends (section
/// 3.9) and as Python's errors="replace" does. Well-formed text comes back unchanged.
[[nodiscard]] std::string replaceInvalidUtf8(std::string_view bytes);

/// Shows each byte of an ill-formed subpart as "\xE2". Well-formed text comes back unchanged.
[[nodiscard]] std::string escapeInvalidUtf8(std::string_view bytes);

/// Start of the character of well-formed `text` that ends at byte `end` > 0.
[[nodiscard]] std::size_t previousCharacter(std::string_view text, std::size_t end) noexcept;

/// The White_Space property (25 characters, unchanged since Unicode 6.3).
[[nodiscard]] bool isWhiteSpace(char32_t codePoint) noexcept;

inline constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

} // namespace sightline
