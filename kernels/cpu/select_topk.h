// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace sightline::cpu {

/// What the k-th largest score of a row looks like.
struct TopkBoundary {
    float threshold = 0; ///< k-th largest; -inf when everything is selected
    float gap = 0;       ///< k-th minus (k+1)-th largest; +inf when everything is selected
    std::int32_t ties = 0; ///< scores equal to the threshold; 0 when everything is selected
};

/// Buffers of selectTopk, reused from row to row by one thread.
struct TopkScratch {
    std::vector<std::int32_t> candidates;
    std::vector<float> values;
};

/// The k positions with the largest score, ties (and -0 against +0) to the lower position. Writes
/// min(k, n) positions to `out`, ascending. Scores must not be NaN.
void selectTopk(const float* scores, std::int64_t n, std::int64_t k, std::int32_t* out, TopkScratch& scratch,
                TopkBoundary* boundary = nullptr);

} // namespace sightline::cpu
