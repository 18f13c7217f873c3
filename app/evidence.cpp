// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence.h"

#include <algorithm>

namespace sightline {
namespace {

constexpr std::int64_t kSinks = 4;
constexpr std::int64_t kRecent = 64;

} // namespace

std::optional<std::int64_t> evidencePosition(const RunSnapshot& run, int token, const PositionRow& row)
{
    if (!run.prompt || !run.prompt->document || token < 0 || token >= static_cast<int>(run.tokens.size()))
        return std::nullopt;
    const DocumentTokens& document = *run.prompt->document;
    const std::int64_t query = run.tokens[static_cast<std::size_t>(token)]->queryPosition();
    const std::int64_t begin = std::max(document.firstPosition, kSinks);
    const std::int64_t end = std::min({ document.firstPosition + document.count(), query - kRecent + 1,
                                        static_cast<std::int64_t>(row.denseMass.size()) });
    if (begin >= end)
        return std::nullopt;
    const auto most = std::max_element(row.denseMass.begin() + begin, row.denseMass.begin() + end);
    if (!(*most > 0)) // not a number is no mass either
        return std::nullopt;
    return most - row.denseMass.begin();
}

} // namespace sightline
