// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results.h"

#include <QRandomGenerator>

#include <algorithm>

namespace sightline {

QString RunSnapshot::text() const
{
    std::string utf8;
    for (const auto& token : tokens)
        utf8 += token->text;
    return QString::fromStdString(utf8);
}

std::uint64_t newRunUid()
{
    return (QRandomGenerator::system()->generate64() & ((std::uint64_t { 1 } << 62) - 1)) + 1;
}

std::optional<int> forkOf(const RunSnapshot& a, const RunSnapshot& b)
{
    const std::size_t common = std::min(a.tokens.size(), b.tokens.size());
    const bool sharesIds = !a.model && !b.model; // another model may number its tokens otherwise
    for (std::size_t i = 0; i < common; ++i)
        if (sharesIds ? a.tokens[i]->id != b.tokens[i]->id : a.tokens[i]->text != b.tokens[i]->text)
            return static_cast<int>(i);
    // The same so far: they part where one ended its text by itself and the other went on.
    const auto endedBySelf = [](const RunSnapshot& run) {
        return run.state == RunState::Finished && run.stopReason == StopReason::EndOfText;
    };
    const bool aEnded = endedBySelf(a) && a.tokens.size() < b.tokens.size();
    const bool bEnded = endedBySelf(b) && b.tokens.size() < a.tokens.size();
    return aEnded || bEnded ? std::optional<int>(static_cast<int>(common)) : std::nullopt;
}

} // namespace sightline
