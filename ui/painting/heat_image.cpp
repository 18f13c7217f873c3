// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/heat_image.h"

#include <QImage>

#include <algorithm>

namespace sightline {

void HeatPyramid::setRow(std::int64_t row, std::vector<std::uint8_t> values)
{
    if (row >= rowCount())
        m_rows.resize(static_cast<std::size_t>(row) + 1);
    Levels& levels = m_rows[static_cast<std::size_t>(row)];
    levels.clear();
    if (values.empty())
        return;
    levels.push_back(std::move(values));
    while (levels.back().size() > 1) {
        const auto& fine = levels.back();
        std::vector<std::uint8_t> coarse((fine.size() + 1) / 2);
        const std::size_t pairs = fine.size() / 2;
        for (std::size_t i = 0; i < pairs; ++i)
            coarse[i] = std::max(fine[2 * i], fine[2 * i + 1]);
        if (pairs < coarse.size())
            coarse[pairs] = fine.back();
        levels.push_back(std::move(coarse));
    }
}

bool HeatPyramid::hasRow(std::int64_t row) const
{
    return row >= 0 && row < rowCount() && !m_rows[static_cast<std::size_t>(row)].empty();
}

std::uint8_t HeatPyramid::most(std::int64_t row, std::int64_t begin, std::int64_t end) const
{
    if (!hasRow(row))
        return 0;
    const Levels& levels = m_rows[static_cast<std::size_t>(row)];
    begin = std::max<std::int64_t>(begin, 0);
    end = std::min(end, static_cast<std::int64_t>(levels.front().size()));
    std::uint8_t result = 0;
    for (std::size_t level = 0; begin < end; ++level) {
        const auto& blocks = levels[level];
        if (begin & 1)
            result = std::max(result, blocks[static_cast<std::size_t>(begin++)]);
        if (end & 1)
            result = std::max(result, blocks[static_cast<std::size_t>(--end)]);
        begin /= 2;
        end /= 2;
    }
    return result;
}

void densityColumns(std::span<const std::int32_t> positions, std::span<const PositionRange> columns,
                    std::vector<float>& shares)
{
    shares.assign(columns.size(), 0.0F);
    if (columns.empty())
        return;
    auto next = std::lower_bound(positions.begin(), positions.end(), columns.front().begin);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const PositionRange range = columns[i];
        // A column of less than one position shows the same position as its neighbour: step back.
        while (next != positions.begin() && *(next - 1) >= range.begin)
            --next;
        while (next != positions.end() && *next < range.begin)
            ++next;
        const auto from = next;
        while (next != positions.end() && *next < range.end)
            ++next;
        if (next != from)
            shares[i] =
                static_cast<float>(next - from) / static_cast<float>(range.end - range.begin);
    }
}

void fillRow(QImage& image, const AxisMap& map, int top, int height, std::span<const QRgb> colours)
{
    const int from = std::max(map.left, 0);
    const int to =
        std::min(map.left + std::min(map.width, static_cast<int>(colours.size())), image.width());
    const int bottom = std::min(top + height, image.height());
    for (int y = std::max(top, 0); y < bottom; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = from; x < to; ++x)
            if (const QRgb colour = colours[static_cast<std::size_t>(x - map.left)])
                line[x] = colour;
    }
}

} // namespace sightline
