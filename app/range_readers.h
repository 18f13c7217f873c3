// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace sightline {

/// Who read a range of positions: for each token of an answer and each layer, how many of the positions were selected.
struct RangeReaders {
    RunId run = 0;
    std::int64_t begin = 0, end = 0;  ///< positions, end excluded
    int layers = 0;
    std::vector<int> tokens;          ///< of the answer, ascending: those that read any of it
    std::vector<int> counts;          ///< [tokens, layers]: positions selected, 0..end - begin
    [[nodiscard]] int at(std::size_t row, int layer) const
    {
        return counts[row * static_cast<std::size_t>(layers) + static_cast<std::size_t>(layer)];
    }
    [[nodiscard]] std::int64_t length() const { return end - begin; }
};

/// Two binary searches per token and layer.
[[nodiscard]] RangeReaders readersOfRange(const RunSnapshot& run, std::int64_t begin, std::int64_t end);

/// First of the positions begin .. end - 1 that a token selects at a layer, -1 where it selects none.
[[nodiscard]] std::int64_t firstSelected(const TokenRecord& token, int layer, std::int64_t begin, std::int64_t end);

/// The sentence of the answer that holds a token: tokens first .. second - 1. Requires: token within the run.
[[nodiscard]] std::pair<int, int> answerSentence(const RunSnapshot& run, int token);

} // namespace sightline
