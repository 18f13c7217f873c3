// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer_regex.h"

#include "engine/error.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <fmt/format.h>

#include <algorithm>
#include <new>
#include <utility>

namespace sightline {
namespace {

constexpr std::size_t kMaxPatternBytes = 64 * 1024;
constexpr std::uint32_t kMaxSteps =
    1'000'000; // per starting position, before the share of the text
constexpr std::uint32_t kMaxHeapKiB = 256 * 1024;
constexpr std::size_t kJitStackStart = 32 * 1024;
constexpr std::size_t kJitStackMax = 1024 * 1024;
constexpr std::chrono::seconds kTimeBase{10};
constexpr double kSecondsPerMegabyte = 5.0; // a plain expression needs about 0.05
constexpr std::size_t kFirstWindow = 64;    // starting positions tried before a look at the clock
constexpr std::chrono::milliseconds kQuick{5};

std::string errorText(int code)
{
    PCRE2_UCHAR buffer[160] = {};
    pcre2_get_error_message(code, buffer, sizeof buffer);
    return reinterpret_cast<const char*>(buffer);
}

} // namespace

RegexScratch::RegexScratch(std::size_t textBytes)
    : m_matchData(pcre2_match_data_create(1, nullptr)),
      m_context(pcre2_match_context_create(nullptr)),
      m_jitStack(pcre2_jit_stack_create(kJitStackStart, kJitStackMax, nullptr))
{
    if (m_matchData == nullptr || m_context == nullptr) {
        pcre2_match_data_free(m_matchData);
        pcre2_match_context_free(m_context);
        pcre2_jit_stack_free(m_jitStack);
        throw std::bad_alloc();
    }
    // A run of n spaces costs about n steps at one position with the usual expressions.
    const auto share =
        static_cast<std::uint32_t>(std::min<std::size_t>(textBytes, 500'000'000) * 4);
    pcre2_set_match_limit(m_context, kMaxSteps + share);
    pcre2_set_heap_limit(m_context, kMaxHeapKiB);
    if (m_jitStack != nullptr)
        pcre2_jit_stack_assign(m_context, nullptr, m_jitStack);
    m_deadline = std::chrono::steady_clock::now() + kTimeBase
                 + std::chrono::milliseconds(static_cast<long>(
                     kSecondsPerMegabyte * static_cast<double>(textBytes) / 1000.0));
}

RegexScratch::~RegexScratch()
{
    pcre2_match_data_free(m_matchData);
    pcre2_match_context_free(m_context);
    pcre2_jit_stack_free(m_jitStack);
}

void RegexScratch::checkDeadline(std::chrono::steady_clock::time_point now,
                                 const std::string& where) const
{
    if (now > m_deadline)
        throw Error(ErrorCode::InvalidFile,
                    fmt::format("{}: its regular expression takes too long on this text.", where));
}

Regex::Regex(const std::string& pattern, std::string where) : m_where(std::move(where))
{
    if (pattern.size() > kMaxPatternBytes)
        throw Error(ErrorCode::InvalidFile,
                    fmt::format("{}: its regular expression is longer than {} bytes.", m_where,
                                kMaxPatternBytes));
    const std::unique_ptr<pcre2_compile_context, decltype(&pcre2_compile_context_free)> context(
        pcre2_compile_context_create(nullptr), &pcre2_compile_context_free);
    if (!context)
        throw std::bad_alloc();
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
    int error = 0;
    PCRE2_SIZE at = 0;
    pcre2_code* code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(),
                                     PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE
                                         | PCRE2_NEVER_BACKSLASH_C | PCRE2_USE_OFFSET_LIMIT,
                                     &error, &at, context.get());
    if (code == nullptr)
        throw Error(ErrorCode::InvalidFile,
                    fmt::format("{}: its regular expression does not compile: {}.", m_where,
                                errorText(error)));
    m_code = std::shared_ptr<const pcre2_code>(
        code, [](const pcre2_code* c) { pcre2_code_free(const_cast<pcre2_code*>(c)); });
    // Without a just-in-time compiler on this machine the interpreter does the same, slower.
    (void)pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
}

int Regex::matchWithin(std::string_view subject, std::size_t from, std::size_t limit,
                       RegexScratch& scratch) const
{
    pcre2_set_offset_limit(scratch.m_context, limit);
    // An empty view may have no address, which PCRE2 refuses.
    const auto* data = reinterpret_cast<PCRE2_SPTR>(subject.empty() ? "" : subject.data());
    const int result = pcre2_match(m_code.get(), data, subject.size(), from, PCRE2_NO_UTF_CHECK,
                                   scratch.m_matchData, scratch.m_context);
    if (result != PCRE2_ERROR_JIT_STACKLIMIT)
        return result;
    // The interpreter keeps its state on the heap.
    return pcre2_match(m_code.get(), data, subject.size(), from, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT,
                       scratch.m_matchData, scratch.m_context);
}

bool Regex::find(std::string_view subject, std::size_t from, RegexScratch& scratch,
                 RegexMatch& match) const
{
    // The limit on steps holds for each starting position, so a search through the whole subject
    // could still take for ever. Therefore few positions at first, more while they are quick.
    std::size_t window = kFirstWindow;
    std::size_t start = from;
    int result = PCRE2_ERROR_NOMATCH;
    for (;;) {
        const auto before = std::chrono::steady_clock::now();
        scratch.checkDeadline(before, m_where);
        const std::size_t limit = std::min(subject.size(), start + window);
        result = matchWithin(subject, start, limit, scratch);
        if (result != PCRE2_ERROR_NOMATCH || limit == subject.size())
            break;
        if (std::chrono::steady_clock::now() - before < kQuick)
            window *= 4;
        start = limit + 1;
        while (start < subject.size()
               && (static_cast<unsigned char>(subject[start]) & 0xC0) == 0x80)
            ++start;
    }
    if (result == PCRE2_ERROR_NOMATCH)
        return false;
    if (result < 0)
        throw Error(ErrorCode::InvalidFile,
                    fmt::format("{}: its regular expression fails on this text: {}.", m_where,
                                errorText(result)));
    const PCRE2_SIZE* bounds = pcre2_get_ovector_pointer(scratch.m_matchData);
    if (bounds[0] < from || bounds[1] < bounds[0] || bounds[1] > subject.size())
        throw Error(
            ErrorCode::InvalidFile,
            fmt::format("{}: its regular expression moves the start of its match.", m_where));
    match = {bounds[0], bounds[1]};
    return true;
}

} // namespace sightline
