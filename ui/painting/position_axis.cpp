// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/position_axis.h"

#include "app/formatting.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace sightline {

double AxisMap::coordinateOf(double position) const
{
    if (!isDistance())
        return position;
    const double distance = std::max(query + 1 - position, 0.0); // to the right edge of the query
    return length * (1 - std::log1p(distance) / std::log1p(length));
}

double AxisMap::positionOf(double coordinate) const
{
    if (!isDistance())
        return coordinate;
    return query + 1 - std::expm1((1 - coordinate / length) * std::log1p(length));
}

PositionRange AxisMap::column(int index) const
{
    const double step = positionsPerPixel();
    if (isDistance()) {
        // Pixels grow along the axis: the same rule for wide and narrow ones leaves no position out between them.
        const auto first = static_cast<std::int64_t>(std::floor(positionOf(begin + index * step)));
        const auto last = static_cast<std::int64_t>(std::floor(positionOf(begin + (index + 1) * step)));
        return {first, std::max(last, first + 1)};
    }
    if (step < 1) {
        // The position under the middle of the column, so that each has the column of its own
        // middle.
        const auto at = static_cast<std::int64_t>(std::floor(begin + (index + 0.5) * step));
        return {at, at + 1};
    }
    const auto first = static_cast<std::int64_t>(std::floor(begin + index * step));
    const auto last = static_cast<std::int64_t>(std::floor(begin + (index + 1) * step));
    return {first, std::max(last, first + 1)};
}

std::vector<PositionRange> AxisMap::columns() const
{
    std::vector<PositionRange> all(static_cast<std::size_t>(std::max(width, 0)));
    if (isDistance()) { // as column(), with every edge computed once
        const double step = positionsPerPixel();
        auto first = static_cast<std::int64_t>(std::floor(positionOf(begin)));
        for (int i = 0; i < width; ++i) {
            const auto last = static_cast<std::int64_t>(std::floor(positionOf(begin + (i + 1) * step)));
            all[static_cast<std::size_t>(i)] = {first, std::max(last, first + 1)};
            first = last;
        }
        return all;
    }
    for (int i = 0; i < width; ++i)
        all[static_cast<std::size_t>(i)] = column(i);
    return all;
}

std::vector<char> AxisMap::gaps(double ratio) const
{
    std::vector<char> empty(static_cast<std::size_t>(std::max(width, 0)), 0);
    if (hasGaps(ratio))
        for (int i = 0; i < width; ++i)
            empty[static_cast<std::size_t>(i)] = endsPosition(i);
    if (isDistance()) { // positions differ in width: those that are wide enough keep one
        const std::vector<PositionRange> all = columns();
        std::size_t from = 0; // first column of the position
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i + 1 < all.size() && all[i + 1] == all[i])
                continue;
            empty[i] = static_cast<double>(i + 1 - from) >= 4 * ratio;
            from = i + 1;
        }
    }
    return empty;
}

double AxisMap::xOf(double position) const
{
    return left + (coordinateOf(position) - begin) / positionsPerPixel();
}

std::int64_t AxisMap::positionAt(double x) const
{
    return static_cast<std::int64_t>(std::floor(positionOf(begin + (x - left) * positionsPerPixel())));
}

std::vector<AxisTick> axisTicks(const AxisMap& map, double minSpacing)
{
    std::vector<AxisTick> ticks;
    if (map.isDistance()) {
        double last = std::numeric_limits<double>::infinity();
        for (double decade = 1; decade <= map.query; decade *= 10)
            for (const double factor : {1.0, 2.0, 5.0}) {
                const double distance = decade * factor;
                const double x = map.xOf(map.query - distance);
                if (distance > map.query || x < map.left || x > map.left + map.width || last - x < minSpacing)
                    continue;
                last = x;
                ticks.push_back({static_cast<std::int64_t>(map.query - distance),
                                 format::count(static_cast<std::int64_t>(distance))});
            }
        return ticks;
    }
    const double wanted = std::max(minSpacing * map.positionsPerPixel(), 1.0);
    const double decade = std::pow(10.0, std::floor(std::log10(wanted)));
    double step = decade;
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (decade * factor >= wanted - 1e-9) {
            step = decade * factor;
            break;
        }
    for (double at = std::ceil(std::max(map.begin, 0.0) / step) * step; at < map.end; at += step) {
        const auto position = static_cast<std::int64_t>(std::llround(at));
        ticks.push_back({position, format::count(position)});
    }
    return ticks;
}

void PositionAxis::setLength(qint64 length)
{
    length = std::max<qint64>(length, 0);
    if (length == m_length)
        return;
    const bool all = showsAll() || m_length == 0;
    m_length = length;
    const auto most = std::max(static_cast<double>(length), kLeastVisible);
    if (all || m_begin >= static_cast<double>(length)) {
        m_begin = 0;
        m_end = most;
    } else {
        const double span = std::min(m_end - m_begin, most);
        m_end = std::min(m_end, most);
        m_begin = std::max(0.0, m_end - span);
    }
    emit changed();
}

void PositionAxis::setSegments(const std::vector<AxisSegment>& segments)
{
    if (segments == m_segments)
        return;
    m_segments = segments;
    emit changed();
}

void PositionAxis::setVisible(double begin, double end)
{
    apply(begin, end);
}

void PositionAxis::showAll()
{
    apply(0, static_cast<double>(m_length));
}

void PositionAxis::zoom(double around, double factor)
{
    if (!(factor > 0) || !std::isfinite(factor))
        return;
    const double span = std::clamp((m_end - m_begin) / factor, kLeastVisible,
                                   std::max(static_cast<double>(m_length), kLeastVisible));
    const double share = (around - m_begin) / (m_end - m_begin);
    const double begin = around - share * span;
    apply(begin, begin + span);
}

void PositionAxis::pan(double byPositions)
{
    apply(m_begin + byPositions, m_end + byPositions);
}

void PositionAxis::reveal(qint64 position)
{
    if (position < 0 || position >= m_length)
        return;
    const AxisMap whole = map(0, 1);
    const double from = whole.coordinateOf(static_cast<double>(position));
    const double to = whole.coordinateOf(static_cast<double>(position) + 1);
    if (from >= m_begin && to <= m_end)
        return;
    const double margin = (m_end - m_begin) * 0.1;
    pan(from < m_begin ? from - margin - m_begin : to + margin - m_end);
}

void PositionAxis::setDistance(bool on)
{
    if (on == m_isDistance)
        return;
    m_isDistance = on;
    // A stretch of positions is no stretch of distances: start from the whole.
    m_begin = 0;
    m_end = std::max(static_cast<double>(m_length), kLeastVisible);
    emit changed();
}

void PositionAxis::setQuery(qint64 position)
{
    if (position == m_query || position < 0)
        return;
    m_query = position;
    if (m_isDistance)
        emit changed();
}

void PositionAxis::setHidesSinks(bool on)
{
    if (std::exchange(m_hidesSinks, on) != on)
        emit changed();
}

void PositionAxis::setHidesRecent(bool on)
{
    if (std::exchange(m_hidesRecent, on) != on)
        emit changed();
}

void PositionAxis::apply(double begin, double end)
{
    if (!std::isfinite(begin) || !std::isfinite(end))
        return;
    const double most = std::max(static_cast<double>(m_length), kLeastVisible);
    const double span = std::clamp(end - begin, kLeastVisible, most);
    begin = std::clamp(begin, 0.0, most - span);
    end = begin + span;
    if (begin == m_begin && end == m_end)
        return;
    m_begin = begin;
    m_end = end;
    emit changed();
}

} // namespace sightline
