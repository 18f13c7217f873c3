// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <vector>

namespace sightline {

/// Sequence positions [begin, end).
struct PositionRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    bool operator==(const PositionRange&) const = default;
};

/// Where positions fall on device pixels. The visible range [begin, end) covers `width` pixel
/// columns from x = `left` on. Where several positions share a column, the columns split the
/// positions between them (each position lies in exactly one); where a position is wider than a
/// column, neighbouring columns show the same position.
///
/// With a `query` the axis is logarithmic in the distance to it, the nearest at the right: position p
/// stands at length · (1 − ln(2 + query − p) / ln(1 + length)), so that the recent past gets as much
/// room as the far one and the same distance has the same x for every query. `begin` and `end` count
/// in these units, which run from 0 to `length` as positions do.
struct AxisMap {
    double begin = 0;
    double end = 1;
    int left = 0;
    int width = 1;
    double query = -1; ///< < 0: plain positions
    double length = 0; ///< of the axis; only with a query

    [[nodiscard]] bool isDistance() const { return query >= 0 && length > 0; }
    [[nodiscard]] double coordinateOf(double position) const; ///< in units of begin and end
    [[nodiscard]] double positionOf(double coordinate) const;
    [[nodiscard]] double positionsPerPixel() const { return (end - begin) / width; }
    [[nodiscard]] PositionRange column(int index) const; ///< positions of one column; never empty
    [[nodiscard]] std::vector<PositionRange> columns()
        const;                                       ///< of all columns, for what draws many rows
    [[nodiscard]] double xOf(double position) const; ///< left edge of a position, may lie outside
    [[nodiscard]] std::int64_t positionAt(double x) const; ///< unclamped
    /// Whether positions are wide enough to keep a gap of one column to the next, so that they can
    /// be counted; `ratio` is device pixels a logical one.
    [[nodiscard]] bool hasGaps(double ratio) const
    {
        return !isDistance() && positionsPerPixel() <= 1.0 / (4 * ratio);
    }
    /// Whether the column is the last of its position: where the gap stands.
    [[nodiscard]] bool endsPosition(int index) const { return column(index + 1) != column(index); }
    /// Of each column whether it stays empty as the gap behind its position; all false without
    /// gaps.
    [[nodiscard]] std::vector<char> gaps(double ratio) const;
    bool operator==(const AxisMap&) const = default;
};

/// What stands in a stretch of the sequence.
struct AxisSegment {
    enum class Kind { System, Document, Question, Answer };
    Kind kind = Kind::System;
    std::int64_t begin = 0;
    std::int64_t end = 0;
    QString label;
    bool operator==(const AxisSegment&) const = default;
};

/// A labelled position for the ruler.
struct AxisTick {
    std::int64_t position = 0;
    QString label;
};

/// Round positions (1, 2 or 5 times a power of ten) in the visible range, at least `minSpacing`
/// pixels apart; on a distance axis round distances.
[[nodiscard]] std::vector<AxisTick> axisTicks(const AxisMap& map, double minSpacing);

/// The position axis that views share, so that they line up to the pixel: its length, the visible
/// range and what stands where. GUI thread.
class PositionAxis : public QObject {
    Q_OBJECT

public:
    static constexpr double kLeastVisible = 12; ///< positions at the closest zoom
    static constexpr std::int64_t kSinks = 4;   ///< first positions, which soak up mass whatever they hold
    static constexpr std::int64_t kRecent = 64; ///< positions up to the query, which every token reads

    explicit PositionAxis(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] std::int64_t length() const { return m_length; }
    [[nodiscard]] double begin() const { return m_begin; }
    [[nodiscard]] double end() const { return m_end; }
    [[nodiscard]] bool showsAll() const
    {
        return m_begin <= 0 && m_end >= static_cast<double>(m_length);
    }
    [[nodiscard]] const std::vector<AxisSegment>& segments() const { return m_segments; }
    [[nodiscard]] AxisMap map(int left, int width) const
    {
        return {m_begin, m_end, left, width > 0 ? width : 1, m_isDistance ? static_cast<double>(m_query) : -1.0,
                static_cast<double>(m_length)};
    }
    /// Whether the axis shows distances to the query of the focused token, logarithmically.
    [[nodiscard]] bool isDistance() const { return m_isDistance; }
    [[nodiscard]] bool hidesSinks() const { return m_hidesSinks; }
    [[nodiscard]] bool hidesRecent() const { return m_hidesRecent; }
    /// Whether a position is left out for a query at `query`.
    [[nodiscard]] bool isHidden(std::int64_t position, std::int64_t query) const
    {
        return (m_hidesSinks && position < kSinks) || (m_hidesRecent && position > query - kRecent);
    }

public slots:
    /// The number of positions. A view of everything keeps showing everything, any other keeps its
    /// range.
    void setLength(qint64 length);
    void setSegments(const std::vector<sightline::AxisSegment>& segments);
    void setVisible(double begin, double end); ///< clamped to the axis, at least kLeastVisible wide
    void showAll();
    void zoom(double around,
              double factor); ///< factor > 1 comes closer; `around` stays where it is
    void pan(double byPositions);
    void reveal(qint64 position); ///< pans as little as makes it visible
    void setDistance(bool on);
    void setQuery(qint64 position); ///< that distances are measured from
    void setHidesSinks(bool on);    ///< the first kSinks positions are left out
    void setHidesRecent(bool on);   ///< the last kRecent positions before a query are left out

signals:
    void changed();

private:
    void apply(double begin, double end);

    std::int64_t m_length = 0;
    double m_begin = 0;
    double m_end = 1;
    bool m_isDistance = false;
    bool m_hidesSinks = false;
    bool m_hidesRecent = false;
    std::int64_t m_query = 0;
    std::vector<AxisSegment> m_segments;
};

} // namespace sightline
