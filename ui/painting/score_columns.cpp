// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/score_columns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sightline {

ScoreRow::ScoreRow(const PositionRow& row, const LayerRecord& layer)
    : m_scores(row.scores),
      m_mass(row.denseMass),
      m_selected(layer.selected),
      m_selectsAll(layer.selectsAll)
{
    // Where everything is read, nothing is singled out: the scores stand neutral.
    if (m_selectsAll)
        return;
    const auto inside = [](std::int32_t p, const std::vector<float>& values) {
        return p >= 0 && static_cast<std::size_t>(p) < values.size();
    };
    if (!row.scores.empty()) {
        std::vector<float> chosen(row.scores.size(), kNotMeasured);
        for (const auto p : m_selected)
            if (inside(p, row.scores))
                chosen[static_cast<std::size_t>(p)] = row.scores[static_cast<std::size_t>(p)];
        m_selectedScores = Pyramid(chosen);
    }
    if (row.denseMass.empty())
        return;
    std::vector<float> left = row.denseMass;
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

std::vector<ScoreColumn> ScoreRow::columns(const AxisMap& map) const
{
    std::vector<ScoreColumn> columns(static_cast<std::size_t>(std::max(map.width, 0)));
    for (int i = 0; i < map.width; ++i) {
        ScoreColumn& column = columns[static_cast<std::size_t>(i)];
        const PositionRange range = map.column(i);
        column.scores = m_scores.extent(range.begin, range.end);
        column.mass = m_mass.sum(range.begin, range.end);
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
