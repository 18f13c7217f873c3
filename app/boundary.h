// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/row_service.h"
#include "engine/trace.h"

#include <cstdint>
#include <vector>

namespace sightline {

/// What happens at the edge of a selection: the k-th score and those closest to it.
struct Boundary {
    static constexpr int kBins = 24;
    static constexpr std::int64_t kNearest = 256;

    bool exists = false;          ///< false without scores, and where everything was read
    double threshold = 0;         ///< k-th score
    double gap = 0;               ///< k-th minus (k+1)-th score, >= 0
    std::int64_t k = 0;           ///< positions selected
    std::int64_t ties = 0;        ///< positions with exactly the k-th score
    std::int64_t tiesSelected = 0;
    std::int64_t zeros = 0;       ///< positions with a score of exactly 0
    std::int64_t zerosSelected = 0;
    /// |k-th score| · 2^-8: rounding two scores to bfloat16 can move them by so much against each other.
    double epsilon = 0;
    std::int64_t within = 0;         ///< positions closer to the k-th score than epsilon, or as close
    std::int64_t withinSelected = 0; ///< the selected ones among them
    /// Margins of the kNearest positions that are closest to the k-th score, in kBins equal bins over
    /// [-reach, reach]; a margin of 0 falls into the first bin of the upper half.
    double reach = 0;
    std::vector<std::int32_t> selectedBins, otherBins;
};

/// Pure; O(positions). `row` as of the same token and layer as `layer`.
[[nodiscard]] Boundary boundaryOf(const PositionRow& row, const LayerRecord& layer);

} // namespace sightline
