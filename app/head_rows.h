// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trace.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace sightline {

/// What the heads of the indexer add to the scores of one token at one layer. Immutable.
struct HeadRows {
    std::vector<std::vector<float>> rows; ///< [head][position]: w[t,h] · ReLU(q[t,h] · k[s])
    std::vector<float> weights;           ///< [head]: w[t,h]
    std::vector<double> share;            ///< [head]: of Σ |contribution| over all positions; sums to 1, or all 0
    std::vector<double> selectedShare;    ///< [head]: likewise over the selected positions
    std::vector<float> most, least;       ///< [head]: largest and smallest contribution
};
using HeadRowsPtr = std::shared_ptr<const HeadRows>;

/// Any thread; heads · positions multiply-adds of the index dimension. Null without index scores, or when stopped.
[[nodiscard]] HeadRowsPtr headRows(const TokenRecord& token, std::int64_t layer, const std::stop_token& stop = {});

/// The figures of given rows, as headRows fills them in; `selected` are ascending positions.
void summarizeHeads(HeadRows& heads, const LayerRecord& layer);

} // namespace sightline
