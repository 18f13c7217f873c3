// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "app/row_service.h"

#include <QColor>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace sightline {

struct Theme;

/// What the marks behind a document's words mean.
enum class ReadingMode {
    Votes,    ///< in how many layers the position is selected, 0..n_layers
    Selected, ///< selected at one layer, or not
    Margin,   ///< score − threshold at one layer, of selected positions
    Mass,     ///< dense attention mass at one layer
    Missed    ///< dense attention mass at one layer that the selection leaves out
};

/// For each token of the document: how one generated token read it. Immutable; computed by
/// shadeDocument.
struct DocumentShading {
    ReadingMode mode = ReadingMode::Votes;
    std::int64_t layer = 0;
    int layerCount = 0;
    bool readsEverything = false;      ///< the layers that the mode looks at read every position
    bool lacksRow = false;             ///< the mode needs a score or mass row that is not there
    bool isRowGone = false;            ///< it went with the device that held the cache
    bool waitsForRow = false;          ///< it is not there yet
    std::vector<std::int16_t> votes;   ///< 0..layerCount
    std::vector<std::int8_t> selected; ///< at `layer`: 0 or 1
    std::vector<float> margin;         ///< empty without score row
    std::vector<float> mass;           ///< empty without mass row
    std::vector<std::int8_t> steps;    ///< what is painted: -1 nothing, 0..4
    int selectedTokens = 0;            ///< document tokens selected by at least one layer
    double selectedMass = 0;           ///< of the document, where mass is known
    double missedMass = 0;

    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(votes.size()); }
    [[nodiscard]] double missed(std::size_t token) const
    {
        return mass.empty() || selected[token] ? 0.0 : static_cast<double>(mass[token]);
    }
};
using DocumentShadingPtr = std::shared_ptr<const DocumentShading>;

/// Lower bounds of the five mass steps: 0.001, 0.003, 0.01, 0.03, 0.1 of all attention mass.
inline constexpr std::array<double, 5> kMassSteps{0.001, 0.003, 0.01, 0.03, 0.1};

/// Step of a mass in 0..1, -1 below the first bound.
[[nodiscard]] int massStep(double mass);

/// Requires: `layer` within the record's layers. `row` may be null; scores and mass are then
/// unknown.
[[nodiscard]] DocumentShadingPtr shadeDocument(const TokenRecord& token,
                                               const DocumentTokens& document, ReadingMode mode,
                                               std::int64_t layer, const PositionRow* row);

/// "votes over layers": for choosers.
[[nodiscard]] QString readingModeName(ReadingMode mode);
/// What the mode marks, in a sentence.
[[nodiscard]] QString readingModeHelp(ReadingMode mode);

/// A generated token's text between quotation marks, without blanks around.
[[nodiscard]] QString quotedWord(const TokenRecord& token);

/// All that is known of how a generated token reads a word of the document, in lines: the tooltip.
/// `record` and `shading` may be null (nothing in focus), `row` too (scores and mass unknown).
/// Requires: 0 <= documentToken < document.count().
[[nodiscard]] QString describeReading(const DocumentTokens& document, int documentToken,
                                      const TokenRecord* record, const DocumentShading* shading,
                                      const PositionRow* row);

/// A generated token that reads some position, and in how many layers.
struct PositionReader {
    int token = 0;
    int votes = 0;
};

/// The tokens of a run that read a position: most layers first, earlier tokens first among equals.
[[nodiscard]] std::vector<PositionReader> readersOf(const RunSnapshot& run, std::int64_t position);

/// The five grounds of a mode: the selection ramp, or tints of dense or missed mass on the panel.
[[nodiscard]] std::array<QColor, 5> shadingColors(const Theme& theme, ReadingMode mode);
/// Text colours on these grounds.
[[nodiscard]] std::array<QColor, 5> shadingInks(const Theme& theme, ReadingMode mode);

} // namespace sightline
