// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "app/row_service.h"

#include <cstdint>
#include <map>
#include <tuple>

namespace sightline::synthetic {

/// Shape of a made-up answer. Everything follows from the seed.
struct Shape {
    std::int64_t documentTokens = 7400;
    std::int64_t questionTokens = 14;
    int answerTokens = 12;
    int layers = 8;
    int k = 256;
    std::uint32_t seed = 7;
    bool hasReference = true; ///< global divergence
    bool selectsAll = false;  ///< dense: every layer reads everything
    bool hasNegativeScores = false;
    RunSide side = RunSide::A;
    RunId id = 1;
};

/// A short document and a short answer: quick to paint, with a pixel for every position.
[[nodiscard]] inline Shape smallShape(int layers = 4)
{
    Shape shape;
    shape.documentTokens = 900;
    shape.k = 40;
    shape.layers = layers;
    shape.answerTokens = 8;
    return shape;
}

/// A short document with all the layers and tokens of a Shape.
[[nodiscard]] inline Shape shortShape()
{
    Shape shape;
    shape.documentTokens = 900;
    shape.k = 32;
    return shape;
}

/// A made-up answer and the rows that its records would give: scores with a recent slope, a few
/// needles and a sink; dense mass on sink, needle and recent positions, with a little on a position
/// that is not selected. The caches of the records are empty, so rows must come from here and not
/// from the engine.
class Run {
public:
    explicit Run(const Shape& shape);

    RunPtr snapshot; ///< Finished
    /// The same answer after its first `tokens` tokens, still Generating.
    [[nodiscard]] RunPtr after(int tokens) const;
    /// Row of a token at a layer, made once. Scores are empty for a run that reads everything.
    [[nodiscard]] PositionRowPtr row(int token, std::int64_t layer) const;
    /// The position that holds mass but is not selected, at every layer.
    [[nodiscard]] std::int64_t missedPosition() const { return m_missed; }
    [[nodiscard]] std::int64_t needle() const { return m_needle; }

private:
    [[nodiscard]] PositionRow makeRow(int token, std::int64_t layer) const;

    Shape m_shape;
    std::int64_t m_needle = 0;
    std::int64_t m_missed = 0;
    mutable std::map<std::tuple<int, std::int64_t>, PositionRowPtr> m_rows;
};

} // namespace sightline::synthetic
