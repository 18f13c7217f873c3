// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trace.h"

#include <cstdint>
#include <vector>

namespace sightline {

/// Rows over positions, recomputed from a token's record. Pure functions: any thread, no model needed.

/// Index scores I[t, s] of `layer` for the query that predicted `token`; size queryPosition() + 1.
/// Empty when the layer has no indexer.
[[nodiscard]] std::vector<float> indexScoreRow(const TokenRecord& token, std::int64_t layer);

/// Dense attention mass p[t, s] (softmax over all visible keys, mean over heads); sums to 1. Empty when
/// the record holds no attention query.
[[nodiscard]] std::vector<float> denseMassRow(const TokenRecord& token, std::int64_t layer);

/// In how many layers each visible position is selected; size queryPosition() + 1. A layer that read
/// everything counts for every position.
[[nodiscard]] std::vector<std::int32_t> votesRow(const TokenRecord& token);

/// The k positions with the largest score (ties to the lower position), ascending: what the selection
/// would be at another k. `scores` as from indexScoreRow; NaN counts as -inf.
[[nodiscard]] std::vector<std::int32_t> selectionAt(const std::vector<float>& scores, std::int64_t k);

} // namespace sightline
