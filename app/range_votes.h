// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/focus.h"
#include "app/results.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace sightline {

/// How often the tokens of a brushed range read each position. Immutable.
struct RangeVotes {
    TokenRange range;
    int tokens = 0;               ///< of the range that the run has
    std::int64_t positions = 0;   ///< that the last of them saw
    /// [layer][position]: how many of the tokens selected it there.
    std::vector<std::vector<std::uint16_t>> reads;
    std::vector<std::uint32_t> votes; ///< [position]: their sum over layers, at most tokens · layers
    std::vector<float> coveredMass;   ///< [layer]: mean over the tokens, NaN where none was measured
    std::vector<float> recall;        ///< [layer]: likewise
};
using RangeVotesPtr = std::shared_ptr<const RangeVotes>;

/// Pure, any thread. O(tokens · layers · k). Null when stopped, or when nothing of the range is there.
[[nodiscard]] RangeVotesPtr rangeVotes(const RunSnapshot& run, const TokenRange& range,
                                       const std::stop_token& stop = {});

} // namespace sightline
