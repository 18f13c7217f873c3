// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/score_columns.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace sightline {

namespace {

/// Rank of every value, 1 = largest; equal values share the best of their ranks. NaN ranks last.
std::vector<std::int32_t> ranksOf(const std::vector<float>& values)
{
    // Sorted by counting, 16 bits at a time: an eighth of what comparing costs, and a row has a frame's time.
    struct Item {
        std::uint32_t key; // larger values first
        std::uint32_t index;
    };
    std::vector<Item> order(values.size()), sorted(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const float v = std::isnan(values[i]) ? -std::numeric_limits<float>::infinity()
                                              : values[i] + 0.0F; // -0 is 0
        const auto bits = std::bit_cast<std::uint32_t>(v);
        order[i] = {~(bits & 0x80000000U ? ~bits : bits | 0x80000000U), static_cast<std::uint32_t>(i)};
    }
    for (const int shift : {0, 16}) {
        std::vector<std::uint32_t> starts(65537, 0);
        for (const Item& item : order)
            ++starts[((item.key >> shift) & 0xFFFFU) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const Item& item : order)
            sorted[starts[(item.key >> shift) & 0xFFFFU]++] = item;
        order.swap(sorted);
    }
    std::vector<std::int32_t> ranks(values.size());
    std::int32_t rank = 1;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && order[i].key != order[i - 1].key)
            rank = static_cast<std::int32_t>(i + 1);
        ranks[order[i].index] = rank;
    }
    return ranks;
}

} // namespace

ScoreRow::ScoreRow(const PositionRow& row, const LayerRecord& layer, const ScoreOptions& options)
    : m_selected(layer.selected),
      m_selectsAll(layer.selectsAll),
      m_axis(options.axis),
      m_threshold(layer.threshold),
      m_count(static_cast<std::int64_t>(row.scores.size())),
      m_logCount(std::log(static_cast<double>(std::max<std::size_t>(row.scores.size(), 2))))
{
    const bool hasThreshold = std::isfinite(layer.threshold) && !layer.selectsAll && m_count > 0;
    if (m_axis == ValueAxis::Margin && !hasThreshold)
        m_axis = ValueAxis::Raw;
    const auto total = static_cast<std::int64_t>(std::max(row.scores.size(), row.denseMass.size()));
    const std::int64_t first = std::min(options.hiddenSinks, total);
    const std::int64_t last = std::max(first, total - options.hiddenRecent); // visible: [first, last)
    const auto isHidden = [&](std::int64_t p) { return p < first || p >= last; };
    std::erase_if(m_selected, [&](std::int32_t p) { return isHidden(p); });

    m_leastScore = std::numeric_limits<float>::infinity();
    for (std::size_t i = 0; i < row.scores.size(); ++i) {
        const float score = row.scores[i];
        if (std::isfinite(score))
            m_leastScore = std::min(m_leastScore, score);
        if (score == 0.0F && !isHidden(static_cast<std::int64_t>(i)))
            m_zeros.push_back(static_cast<std::int32_t>(i));
    }
    const std::vector<std::int32_t> ranks =
        m_axis == ValueAxis::Rank ? ranksOf(row.scores) : std::vector<std::int32_t>();
    std::vector<float> values(row.scores.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = isHidden(static_cast<std::int64_t>(i))
                        ? kNotMeasured
                        : static_cast<float>(valueOf(row.scores[i], ranks.empty() ? 0 : ranks[i]));
    m_scores = Pyramid(values);
    m_boundary = m_zero = std::numeric_limits<double>::quiet_NaN();
    if (hasThreshold)
        m_boundary = valueOf(layer.threshold,
                             m_axis == ValueAxis::Rank
                                 ? static_cast<std::int64_t>(std::max<std::size_t>(1, layer.selected.size()))
                                 : 0);
    if (m_axis != ValueAxis::Rank)
        m_zero = valueOf(0, 0);
    else if (!m_zeros.empty())
        m_zero = valueOf(0, ranks[static_cast<std::size_t>(m_zeros.front())]);

    std::vector<float> left = row.denseMass; // what nobody read, once the selection is taken out
    for (std::size_t i = 0; i < left.size(); ++i)
        if (isHidden(static_cast<std::int64_t>(i)))
            left[i] = 0;
    m_mass = PrefixSum(left);
    // Where everything is read, nothing is singled out: the scores stand neutral.
    if (m_selectsAll)
        return;
    const auto inside = [](std::int32_t p, const std::vector<float>& all) {
        return p >= 0 && static_cast<std::size_t>(p) < all.size();
    };
    if (!values.empty()) {
        std::vector<float> chosen(values.size(), kNotMeasured);
        for (const auto p : m_selected)
            if (inside(p, values))
                chosen[static_cast<std::size_t>(p)] = values[static_cast<std::size_t>(p)];
        m_selectedScores = Pyramid(chosen);
    }
    if (row.denseMass.empty())
        return;
    for (const auto p : m_selected)
        if (inside(p, left))
            left[static_cast<std::size_t>(p)] = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        m_missedInAll += left[i];
        if (left[i] >= kNotableMass)
            m_missed.push_back({static_cast<std::int64_t>(i), left[i]});
    }
    if (m_missed.size() > kMostMissed) {
        std::partial_sort(m_missed.begin(), m_missed.begin() + kMostMissed, m_missed.end(),
                          [](const auto& a, const auto& b) { return a.mass > b.mass; });
        m_missed.resize(kMostMissed);
    }
    std::sort(m_missed.begin(), m_missed.end(),
              [](const auto& a, const auto& b) { return a.position < b.position; });
}

double ScoreRow::valueOf(float score, std::int64_t rank) const
{
    switch (m_axis) {
    case ValueAxis::Margin: return double(score) - double(m_threshold);
    case ValueAxis::Rank:
        return m_count < 2 ? 1.0 : 1 - std::log(static_cast<double>(std::max<std::int64_t>(rank, 1))) / m_logCount;
    case ValueAxis::Raw: break;
    }
    return double(score);
}

std::vector<ScoreColumn> ScoreRow::columns(const AxisMap& map) const
{
    std::vector<ScoreColumn> columns(static_cast<std::size_t>(std::max(map.width, 0)));
    for (int i = 0; i < map.width; ++i) {
        ScoreColumn& column = columns[static_cast<std::size_t>(i)];
        const PositionRange range = map.column(i);
        column.scores = m_scores.extent(range.begin, range.end);
        column.mass = m_mass.sum(range.begin, range.end);
        column.zeroShare = m_zeros.empty() ? 0.0
                                           : static_cast<double>(countIn(m_zeros, range.begin, range.end)) /
                                                 static_cast<double>(range.end - range.begin);
        if (m_selectsAll)
            continue;
        column.selected = m_selectedScores.extent(range.begin, range.end);
        column.selectedShare = static_cast<double>(countIn(m_selected, range.begin, range.end)) /
                               static_cast<double>(range.end - range.begin);
        for (const auto& missed : m_missed)
            if (missed.position >= range.begin && missed.position < range.end)
                column.missed += missed.mass;
    }
    return columns;
}

RobustTop robustTop(std::vector<double> values)
{
    std::erase_if(values, [](double v) { return !std::isfinite(v); });
    if (values.empty())
        return {};
    const double most = *std::max_element(values.begin(), values.end());
    const auto rank =
        static_cast<std::size_t>(std::ceil(0.999 * static_cast<double>(values.size()))) - 1;
    // Of few values the 99.9th percentile is the largest itself; one may always stand out.
    const std::size_t at = std::min(rank, values.size() >= 2 ? values.size() - 2 : std::size_t{0});
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at),
                     values.end());
    const double bulk = values[at];
    if (bulk > 0 && most > 1.5 * bulk)
        return {bulk, true};
    return {most, false};
}

std::int64_t rankOf(std::span<const float> values, float value)
{
    return 1 + std::count_if(values.begin(), values.end(), [value](float v) { return v > value; });
}

} // namespace sightline
