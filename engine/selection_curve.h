// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace sightline {

/// Covered mass as k grows, of one query in one layer. Entry k is for the k positions that come first; entry 0 is 0. Pure
/// functions of rows as engine/rows.h makes them; mass may be empty, then so is the curve. NaN scores come last.

/// In the order of the scores (ties to the lower position). Sizes must agree: else empty.
[[nodiscard]] std::vector<float> coveredMassCurve(const std::vector<float>& scores, const std::vector<float>& mass);

/// In the order of the mass itself: what no selection of k positions surpasses.
[[nodiscard]] std::vector<float> oracleMassCurve(const std::vector<float>& mass);

/// Where a curve bends: the k with the largest m(k)/m(n) - k/n, the difference curve of Kneedle (Satopaa et al. 2011); the
/// smallest of equals. 0 for a curve without a bend (a straight or empty one).
[[nodiscard]] std::int64_t kneeOf(const std::vector<float>& curve);

} // namespace sightline
