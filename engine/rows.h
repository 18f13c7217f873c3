// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trace.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace sightline {

/// Rows over positions, recomputed from a token's record. Pure functions: any thread, no model needed.

/// Index scores I[t, s] of `layer` for the query that predicted `token`; size queryPosition() + 1.
/// Empty when the layer has no indexer.
[[nodiscard]] std::vector<float> indexScoreRow(const TokenRecord& token, std::int64_t layer);

/// What each head of the indexer adds to the scores: row h holds w[t, h] · ReLU(q[t, h] · k[s]) for the positions
/// s = 0 .. queryPosition(), so that the rows add up to indexScoreRow within rounding. Weights, and with them whole
/// rows, may be negative. index_n_heads rows; none where indexScoreRow is empty. Computes until `stop` asks not to
/// (null: to the end), and is empty then.
[[nodiscard]] std::vector<std::vector<float>> indexHeadRows(const TokenRecord& token, std::int64_t layer,
                                                            const std::stop_token* stop = nullptr);

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
