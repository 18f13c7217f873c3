// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/row_service.h"
#include "engine/trace.h"
#include "ui/painting/position_axis.h"
#include "ui/painting/pyramid.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sightline {

/// What the value axis of the score strip counts.
enum class ValueAxis {
    Margin, ///< score − threshold: 0 is the boundary of the selection
    Rank,   ///< ln(n / rank) / ln n: 1 is the best of n positions, 0 the worst
    Raw     ///< index score
};

/// How a row is prepared.
struct ScoreOptions {
    ValueAxis axis = ValueAxis::Raw;
    std::int64_t hiddenSinks = 0;  ///< so many first positions are left out
    std::int64_t hiddenRecent = 0; ///< so many last ones are
    bool operator==(const ScoreOptions&) const = default;
};

/// What one pixel column of the score strip shows.
struct ScoreColumn {
    Extent scores;            ///< values on the axis, of all positions under the column
    Extent selected;          ///< of the selected ones; empty without
    double selectedShare = 0; ///< selected positions / positions
    double zeroShare = 0;     ///< positions with a score of exactly 0 / positions
    double mass = 0;          ///< dense mass, summed
    double missed = 0;        ///< the part of it that stands on the notable missed positions
};

/// A position that dense attention reads and the selection left out.
struct MissedPosition {
    std::int64_t position = 0;
    double mass = 0;
};

/// A row of scores and masses, prepared for drawing at any zoom. Building is O(positions), once a
/// row.
class ScoreRow {
public:
    /// Missed positions below this mass are not worth a mark of their own.
    static constexpr double kNotableMass = 0.003;
    static constexpr std::size_t kMostMissed = 6;

    ScoreRow() = default;
    ScoreRow(const PositionRow& row, const LayerRecord& layer, const ScoreOptions& options = {});

    /// The axis in force: Margin becomes Raw where there is no threshold.
    [[nodiscard]] ValueAxis axis() const { return m_axis; }
    /// The k-th score on the axis; NaN without threshold.
    [[nodiscard]] double boundary() const { return m_boundary; }
    /// A score of exactly 0 on the axis; NaN for ranks where no position has it.
    [[nodiscard]] double zero() const { return m_zero; }
    [[nodiscard]] float leastScore() const { return m_leastScore; } ///< +inf without scores
    [[nodiscard]] bool hasScores() const { return m_scores.size() > 0; }
    [[nodiscard]] bool hasMass() const { return m_mass.size() > 0; }
    [[nodiscard]] std::int64_t size() const { return std::max(m_scores.size(), m_mass.size()); }
    /// Value of a score on the axis; `rank` counts only for ValueAxis::Rank.
    [[nodiscard]] double valueOf(float score, std::int64_t rank) const;
    /// One column per pixel of the map.
    [[nodiscard]] std::vector<ScoreColumn> columns(const AxisMap& map) const;
    /// The largest missed masses, at most kMostMissed, by position.
    [[nodiscard]] const std::vector<MissedPosition>& missed() const { return m_missed; }
    [[nodiscard]] double missedInAll() const { return m_missedInAll; }

private:
    Pyramid m_scores;
    Pyramid m_selectedScores;
    PrefixSum m_mass;
    std::vector<std::int32_t> m_selected;
    bool m_selectsAll = false;
    ValueAxis m_axis = ValueAxis::Raw;
    float m_threshold = 0;
    std::int64_t m_count = 0;
    double m_logCount = 1;
    double m_boundary = 0;
    double m_zero = 0;
    float m_leastScore = 0;
    std::vector<std::int32_t> m_zeros; ///< visible positions with a score of exactly 0
    std::vector<MissedPosition> m_missed;
    double m_missedInAll = 0;
};

/// Top of a value axis: the largest value, unless the largest 0.1 % dwarf the rest by more than
/// half; then their lower bound, and `isClipped` says that marks stick out.
struct RobustTop {
    double top = 0;
    bool isClipped = false;
};
[[nodiscard]] RobustTop robustTop(std::vector<double> values);

/// Rank of the value among all of `values`, 1 = largest; ties count once.
[[nodiscard]] std::int64_t rankOf(std::span<const float> values, float value);

} // namespace sightline
