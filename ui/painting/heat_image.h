// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/position_axis.h"

#include <QRgb>

#include <cstdint>
#include <span>
#include <vector>

class QImage;

namespace sightline {

/// Rows of bytes over positions with a max-pyramid along the positions, the source of a heat map.
/// Rows may differ in length, are set in any order and cost about twice their bytes.
class HeatPyramid {
public:
    /// Sets row `row`, growing the map as needed.
    void setRow(std::int64_t row, std::vector<std::uint8_t> values);
    void clear() { m_rows.clear(); }

    [[nodiscard]] std::int64_t rowCount() const { return static_cast<std::int64_t>(m_rows.size()); }
    [[nodiscard]] bool hasRow(std::int64_t row) const;
    /// Largest value of `row` in positions [begin, end), clamped; 0 where the row is not set.
    [[nodiscard]] std::uint8_t most(std::int64_t row, std::int64_t begin, std::int64_t end) const;

private:
    using Levels = std::vector<std::vector<std::uint8_t>>; // level i: largest of each block of 2^i
    std::vector<Levels> m_rows;
};

/// Share of the positions under each of the columns (AxisMap::columns) that is in the ascending
/// list `positions`: what a density map shows. One pass over list and columns.
void densityColumns(std::span<const std::int32_t> positions, std::span<const PositionRange> columns,
                    std::vector<float>& shares);

/// Writes one colour per column into scan lines [top, top + height) of `image`, from x = map.left
/// on. Columns whose colour is 0 (transparent) are left as they are. The image has 32 bits per
/// pixel.
void fillRow(QImage& image, const AxisMap& map, int top, int height, std::span<const QRgb> colours);

} // namespace sightline
