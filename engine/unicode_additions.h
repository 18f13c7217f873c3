// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sightline {

/// Characters of the general category `category` (one letter such as "L", or two such as "Lu") that
/// Unicode 15.0, 15.1 and 16.0 assigned, as ranges for a PCRE2 character class ("\\x{897}...").
/// Empty when the PCRE2 in use knows them itself, and for categories without additions. PCRE2 10.42
/// has the tables of Unicode 14; Hugging Face tokenizers has those of Unicode 16, which matters for
/// text with newer emoji and ideographs.
[[nodiscard]] std::string unicodeAdditions(std::string_view category);

} // namespace sightline
