// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sightline {

/// Rewrites a regular expression of a tokenizer.json, which is in Oniguruma's Ruby syntax, into
/// PCRE2 syntax with the same meaning under PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE:
/// - \s, \w, \d, \b, \h, \v and the POSIX brackets mean other sets of characters there;
/// - \p{L} and its like get the characters that PCRE2's tables do not know yet;
/// - \p{Han} means the script, which PCRE2 spells \p{sc:Han}.
/// Throws Error (UnsupportedModel) for constructs that would silently mean something else: nested
/// or intersected classes, {n}+ and {n}?, (?m), options in the middle, verbs, \Q. `where` opens the
/// message, for example "m/tokenizer.json: pre_tokenizer 2".
[[nodiscard]] std::string toPcre2Pattern(std::string_view pattern, const std::string& where);

/// The class of word characters (\w there) for use inside brackets.
[[nodiscard]] const std::string& wordClassBody();

} // namespace sightline
