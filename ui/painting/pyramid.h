// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace sightline {

/// Smallest and largest value of a range. `isEmpty()` when nothing finite lies in it.
struct Extent {
    float least = 0;
    float most = -1;
    [[nodiscard]] bool isEmpty() const { return most < least; }
};

/// A row of values with the extent of every aligned block of 2, 4, 8, ... values, so that the
/// extent of any range costs O(log n) and a view of n positions costs what its pixels cost. NaN and
/// infinities are left out. Pooling is by maximum (and minimum), never by mean: one hot position
/// among a thousand stays as visible as if it stood alone.
class Pyramid {
public:
    Pyramid() = default;
    explicit Pyramid(std::span<const float> values);

    [[nodiscard]] std::int64_t size() const { return m_size; }
    /// Extent of values [begin, end), clamped to the row.
    [[nodiscard]] Extent extent(std::int64_t begin, std::int64_t end) const;
    [[nodiscard]] Extent extent() const { return extent(0, m_size); }

private:
    std::int64_t m_size = 0;
    std::vector<std::vector<Extent>> m_levels; // level i: blocks of 2^i values
};

/// Sums of any range in O(1). Held in double, so that 131,072 masses add up to 1 within rounding.
class PrefixSum {
public:
    PrefixSum() = default;
    explicit PrefixSum(std::span<const float> values);

    [[nodiscard]] std::int64_t size() const
    {
        return m_sums.empty() ? 0 : static_cast<std::int64_t>(m_sums.size()) - 1;
    }
    /// Sum of values [begin, end), clamped to the row.
    [[nodiscard]] double sum(std::int64_t begin, std::int64_t end) const;

private:
    std::vector<double> m_sums; // m_sums[i]: sum of the first i values
};

/// How many of the ascending `positions` lie in [begin, end): O(log n).
[[nodiscard]] std::int64_t countIn(std::span<const std::int32_t> positions, std::int64_t begin,
                                   std::int64_t end);

} // namespace sightline
