// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QString>

#include <array>

namespace sightline {

/// What tints the tokens of an answer.
enum class TokenMetric {
    Divergence, ///< KL(dense‖sparse) of the next-token distribution, nats
    Uncovered,  ///< 1 − covered mass, mean over layers
    Entropy,    ///< of the next-token distribution, nats
    None
};

/// The metric's value, NaN where it was not measured.
[[nodiscard]] double metricValue(TokenMetric metric, const TokenRecord& token);

/// 0 (no tint) .. 3 (strong). Thresholds: KL 0.01, 0.1, 0.5 nats (a hundredth is within what
/// rounding and
/// ties do, half a nat changes what is said); uncovered mass 0.05, 0.2, 0.5; entropy 0.5, 1, 2
/// nats.
/// NaN has no tint.
[[nodiscard]] int metricLevel(TokenMetric metric, double value);

/// The lower bounds of levels 1, 2 and 3.
[[nodiscard]] std::array<double, 3> metricThresholds(TokenMetric metric);

/// "KL(dense‖sparse)", for choosers and headers.
[[nodiscard]] QString metricName(TokenMetric metric);

} // namespace sightline
