// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace sightline::test {

/// Half the distance of neighbouring float32 values around 1: the largest relative error of one
/// rounding.
inline constexpr double kUnit = 0x1p-24;

/// Largest error of a float32 sum of n products in any order, sum |a_i b_i| being `size`
/// (Higham, Accuracy and Stability of Numerical Algorithms, section 3.1).
inline double dotBound(std::int64_t n, double size)
{
    const double steps = static_cast<double>(n + 1) * kUnit;
    return steps / (1 - steps) * size;
}

inline double largest(std::span<const float> values)
{
    double out = 0;
    for (const float x : values)
        if (std::isfinite(x))
            out = std::max(out, std::abs(static_cast<double>(x)));
    return out;
}

/// Empty where every |got - expected| is within the tolerance, else a sentence about the worst
/// element. NaN and infinities must stand at the same places. `tolerance(i)` is the bound of
/// element i, `columns` the row length for naming a place.
template <typename Expected, typename Tolerance>
std::string difference(std::span<const float> got, std::span<const Expected> expected,
                       std::int64_t columns, const Tolerance& tolerance)
{
    if (got.size() != expected.size())
        return "sizes differ: " + std::to_string(got.size()) + " and "
            + std::to_string(expected.size());
    std::size_t worst = 0, beyond = 0;
    double ratio = 0;
    for (std::size_t i = 0; i < got.size(); ++i) {
        const double a = got[i], b = static_cast<double>(expected[i]);
        double r;
        if (std::isnan(a) || std::isnan(b))
            r = std::isnan(a) == std::isnan(b) ? 0 : INFINITY;
        else if (std::isinf(a) || std::isinf(b))
            r = a == b ? 0 : INFINITY;
        else if (a == b)
            r = 0;
        else
            r = std::abs(a - b) / std::max(static_cast<double>(tolerance(i)), 1e-300);
        beyond += r > 1 ? 1 : 0;
        if (r > ratio) {
            ratio = r;
            worst = i;
        }
    }
    if (ratio <= 1)
        return {};
    char text[256];
    const auto w = static_cast<std::int64_t>(worst);
    std::snprintf(
        text, sizeof text,
        "%zu of %zu differ, worst at row %lld column %lld: got %.9g, expected %.9g, tolerance %.3g",
        beyond, got.size(), static_cast<long long>(w / columns),
        static_cast<long long>(w % columns), static_cast<double>(got[worst]),
        static_cast<double>(expected[worst]), static_cast<double>(tolerance(worst)));
    return text;
}

template <typename Expected>
std::string difference(const std::vector<float>& got, const std::vector<Expected>& expected,
                       std::int64_t columns, double tolerance)
{
    return difference(std::span<const float>(got), std::span<const Expected>(expected), columns,
                      [&](std::size_t) { return tolerance; });
}

/// Largest |a - b| where both are finite.
inline double largestDifference(std::span<const float> a, std::span<const float> b)
{
    double out = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        if (std::isfinite(a[i]) && std::isfinite(b[i]))
            out = std::max(out, std::abs(static_cast<double>(a[i]) - b[i]));
    return out;
}

} // namespace sightline::test
