// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/index_types.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sightline {

// Metrics of design section 3 as pure functions. Logits are unnormalised log-probabilities; sums run in
// double. Distributions of a pair have the same length, at least 1.

/// Natural logarithms of softmax(logits).
[[nodiscard]] std::vector<double> logSoftmax(std::span<const float> logits);

/// KL(p || q) = sum p (ln p - ln q), nats, >= 0; both given as log-probabilities.
[[nodiscard]] double klDivergence(std::span<const double> logP, std::span<const double> logQ);

/// Jensen-Shannon divergence, nats, in [0, ln 2].
[[nodiscard]] double jensenShannon(std::span<const double> logP, std::span<const double> logQ);

/// -sum p ln p, nats.
[[nodiscard]] double entropy(std::span<const double> logP);

/// Index of the largest value, ties to the lower index.
[[nodiscard]] TokenId argmax(std::span<const double> values);

/// 1 + the number of entries that beat entry `id` (larger, or equal with a lower index).
[[nodiscard]] std::int32_t rankOf(std::span<const double> values, TokenId id);

/// The n entries with the largest value, falling, ties to the lower index.
[[nodiscard]] std::vector<TokenId> topEntries(std::span<const double> values, std::int64_t n);

/// Sum of `mass` over the ascending positions of `selected`.
[[nodiscard]] double coveredMass(std::span<const float> mass, std::span<const std::int32_t> selected);

/// What the k = selected.size() positions with the largest mass hold, and the share of them that was
/// selected (ties to the lower position). k = 0 gives {0, 1}; NaN among the mass gives NaN.
struct OracleAgreement {
    double mass = 0;
    double recall = 1;
};
[[nodiscard]] OracleAgreement oracleAgreement(std::span<const float> mass, std::span<const std::int32_t> selected);

/// norm(a - b) / norm(b); 0 when both are zero.
[[nodiscard]] double relativeError(std::span<const float> a, std::span<const float> b);

} // namespace sightline
