// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/selection_curve.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace sightline {

namespace {

struct Ranked {
    float score;
    std::int32_t position;
};

/// One comparison by number: NaN as the least of all.
float orderable(float x) { return std::isnan(x) ? -std::numeric_limits<float>::infinity() : x; }

} // namespace

std::vector<float> coveredMassCurve(const std::vector<float>& scores, const std::vector<float>& mass)
{
    if (mass.empty() || scores.size() != mass.size())
        return {};
    std::vector<Ranked> order(scores.size());
    for (std::size_t s = 0; s < scores.size(); ++s)
        order[s] = {orderable(scores[s]), static_cast<std::int32_t>(s)};
    std::sort(order.begin(), order.end(), [](const Ranked& a, const Ranked& b) {
        return a.score != b.score ? a.score > b.score : a.position < b.position;
    });
    std::vector<float> curve(mass.size() + 1);
    double sum = 0;
    for (std::size_t k = 0; k < order.size(); ++k) {
        sum += static_cast<double>(mass[static_cast<std::size_t>(order[k].position)]);
        curve[k + 1] = static_cast<float>(sum);
    }
    return curve;
}

std::vector<float> oracleMassCurve(const std::vector<float>& mass)
{
    return coveredMassCurve(mass, mass);
}

std::int64_t kneeOf(const std::vector<float>& curve)
{
    if (curve.size() < 3 || !(curve.back() > 0))
        return 0;
    const double n = static_cast<double>(curve.size() - 1), whole = static_cast<double>(curve.back());
    double best = 1e-6; // a straight line does not bend, whatever its rounding
    std::int64_t knee = 0;
    for (std::size_t k = 1; k + 1 < curve.size(); ++k) {
        const double height = static_cast<double>(curve[k]) / whole - static_cast<double>(k) / n;
        if (height > best) {
            best = height;
            knee = static_cast<std::int64_t>(k);
        }
    }
    return knee;
}

} // namespace sightline
