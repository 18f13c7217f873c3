// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/token_span.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace sightline {

/// Where tokens stand in a QString, from where they stand in its UTF-8 form.
///
/// `offsets` are byte ranges [begin, end) in ascending order within `utf8`. An offset inside a character
/// counts as the character's beginning: of a character that is split over tokens, all but the last token
/// are empty and the last one holds it. Offsets past the end count as the end.
struct TextRanges {
    std::vector<std::int32_t> begins, ends; ///< UTF-16 indices
};
[[nodiscard]] TextRanges toUtf16Ranges(
    std::string_view utf8, std::span<const TokenSpan> offsets);

} // namespace sightline
