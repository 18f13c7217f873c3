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

/// What one pixel column of the score strip shows.
struct ScoreColumn {
    Extent scores;            ///< of all positions under the column
    Extent selected;          ///< scores of the selected ones; empty without
    double selectedShare = 0; ///< selected positions / positions
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
    ScoreRow(const PositionRow& row, const LayerRecord& layer);

    [[nodiscard]] bool hasScores() const { return m_scores.size() > 0; }
    [[nodiscard]] bool hasMass() const { return m_mass.size() > 0; }
    [[nodiscard]] std::int64_t size() const { return std::max(m_scores.size(), m_mass.size()); }
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
