// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct pcre2_real_code_8;
struct pcre2_real_match_data_8;
struct pcre2_real_match_context_8;
struct pcre2_real_jit_stack_8;

namespace sightline {

/// What one thread needs while it matches: PCRE2's match data, stack and limits. One per call of
/// Tokenizer::encode, used with all its expressions.
class RegexScratch {
public:
    /// `textBytes`: length of the text to come; the limits grow with it.
    explicit RegexScratch(std::size_t textBytes);
    ~RegexScratch();
    RegexScratch(const RegexScratch&) = delete;
    RegexScratch& operator=(const RegexScratch&) = delete;

private:
    friend class Regex;
    void checkDeadline(std::chrono::steady_clock::time_point now, const std::string& where) const;

    pcre2_real_match_data_8* m_matchData = nullptr;
    pcre2_real_match_context_8* m_context = nullptr;
    pcre2_real_jit_stack_8* m_jitStack = nullptr;
    std::chrono::steady_clock::time_point m_deadline;
};

/// Where an expression matched, in bytes of the subject.
struct RegexMatch {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A compiled expression over UTF-8 text. Constant after construction, so threads may share it.
/// Matching is bounded in steps, memory and time whatever the expression: beyond the bound, find
/// throws Error (InvalidFile).
class Regex {
public:
    /// `pattern` in PCRE2 syntax. `where` opens the messages. Throws Error (InvalidFile) if it does
    /// not compile.
    Regex(const std::string& pattern, std::string where);

    /// The first match at or after byte `from` (a character boundary) of `subject`, which must be
    /// well-formed UTF-8. Returns false when there is none. Throws Error (InvalidFile), see above.
    bool find(std::string_view subject, std::size_t from, RegexScratch& scratch,
              RegexMatch& match) const;

private:
    /// A match that starts between `from` and `limit`; PCRE2's result.
    int matchWithin(std::string_view subject, std::size_t from, std::size_t limit,
                    RegexScratch& scratch) const;

    std::shared_ptr<const pcre2_real_code_8> m_code;
    std::string m_where;
};

} // namespace sightline
