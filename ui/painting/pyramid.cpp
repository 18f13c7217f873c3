// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/pyramid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sightline {

namespace {

constexpr Extent kNothing{std::numeric_limits<float>::infinity(),
                          -std::numeric_limits<float>::infinity()};

void include(Extent& into, const Extent& other)
{
    into.least = std::min(into.least, other.least);
    into.most = std::max(into.most, other.most);
}

} // namespace

Pyramid::Pyramid(std::span<const float> values) : m_size(static_cast<std::int64_t>(values.size()))
{
    if (values.empty())
        return;
    std::vector<Extent> base(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        base[i] = std::isfinite(values[i]) ? Extent{values[i], values[i]} : kNothing;
    m_levels.push_back(std::move(base));
    while (m_levels.back().size() > 1) {
        const auto& fine = m_levels.back();
        std::vector<Extent> coarse((fine.size() + 1) / 2);
        for (std::size_t i = 0; i < coarse.size(); ++i) {
            coarse[i] = fine[2 * i];
            if (2 * i + 1 < fine.size())
                include(coarse[i], fine[2 * i + 1]);
        }
        m_levels.push_back(std::move(coarse));
    }
}

Extent Pyramid::extent(std::int64_t begin, std::int64_t end) const
{
    begin = std::max<std::int64_t>(begin, 0);
    end = std::min(end, m_size);
    Extent result = kNothing;
    // Climb: at each level take the blocks that stick out of the next level's blocks on either
    // side.
    for (std::size_t level = 0; begin < end; ++level) {
        const auto& blocks = m_levels[level];
        if (begin & 1)
            include(result, blocks[static_cast<std::size_t>(begin++)]);
        if (end & 1)
            include(result, blocks[static_cast<std::size_t>(--end)]);
        begin /= 2;
        end /= 2;
    }
    return result;
}

PrefixSum::PrefixSum(std::span<const float> values)
{
    m_sums.resize(values.size() + 1);
    for (std::size_t i = 0; i < values.size(); ++i)
        m_sums[i + 1] = m_sums[i] + (std::isfinite(values[i]) ? double(values[i]) : 0.0);
}

double PrefixSum::sum(std::int64_t begin, std::int64_t end) const
{
    begin = std::clamp<std::int64_t>(begin, 0, size());
    end = std::clamp<std::int64_t>(end, begin, size());
    if (begin == end)
        return 0;
    return m_sums[static_cast<std::size_t>(end)] - m_sums[static_cast<std::size_t>(begin)];
}

std::int64_t countIn(std::span<const std::int32_t> positions, std::int64_t begin, std::int64_t end)
{
    const auto from = std::lower_bound(positions.begin(), positions.end(), begin);
    const auto to = std::lower_bound(from, positions.end(), end);
    return to - from;
}

} // namespace sightline
