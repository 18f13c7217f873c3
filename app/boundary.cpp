// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boundary.h"

#include <algorithm>
#include <cmath>

namespace sightline {

Boundary boundaryOf(const PositionRow& row, const LayerRecord& layer)
{
    Boundary b;
    if (row.scores.empty() || layer.selectsAll || !std::isfinite(layer.threshold))
        return b;
    b.exists = true;
    b.threshold = layer.threshold;
    b.gap = layer.gap;
    b.k = static_cast<std::int64_t>(layer.selected.size());
    b.epsilon = std::abs(b.threshold) / 256;

    std::vector<char> isSelected(row.scores.size(), 0);
    for (const std::int32_t p : layer.selected)
        if (p >= 0 && static_cast<std::size_t>(p) < isSelected.size())
            isSelected[static_cast<std::size_t>(p)] = 1;
    std::vector<double> distances;
    distances.reserve(row.scores.size());
    for (std::size_t i = 0; i < row.scores.size(); ++i) {
        const float score = row.scores[i];
        if (!std::isfinite(score))
            continue;
        const bool isIn = isSelected[i] != 0;
        const double distance = std::abs(double(score) - b.threshold);
        distances.push_back(distance);
        if (score == layer.threshold) {
            ++b.ties;
            b.tiesSelected += isIn;
        }
        if (score == 0.0F) {
            ++b.zeros;
            b.zerosSelected += isIn;
        }
        if (distance <= b.epsilon) {
            ++b.within;
            b.withinSelected += isIn;
        }
    }
    b.selectedBins.assign(Boundary::kBins, 0);
    b.otherBins.assign(Boundary::kBins, 0);
    if (distances.empty())
        return b;
    const auto nearest = std::min<std::size_t>(Boundary::kNearest, distances.size()) - 1;
    std::nth_element(distances.begin(), distances.begin() + static_cast<std::ptrdiff_t>(nearest), distances.end());
    b.reach = distances[nearest] > 0 ? distances[nearest] : 1;
    for (std::size_t i = 0; i < row.scores.size(); ++i) {
        const double margin = double(row.scores[i]) - b.threshold;
        if (!(std::abs(margin) <= b.reach))
            continue;
        const int bin = std::clamp(static_cast<int>(std::floor((margin / b.reach + 1) / 2 * Boundary::kBins)), 0,
                                   Boundary::kBins - 1);
        ++(isSelected[i] ? b.selectedBins : b.otherBins)[static_cast<std::size_t>(bin)];
    }
    return b;
}

} // namespace sightline
