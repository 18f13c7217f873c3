// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/row_service.h"
#include "engine/trace.h"

#include <QRgb>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace sightline {

struct Theme;

/// What the colours of a map over positions mean.
enum class HeatMode {
    Selection, ///< share of the positions under a pixel that was selected
    Margin,    ///< score − threshold: read positions in amber, those that came close in grey
    DenseMass, ///< dense attention mass, the largest under a pixel
    MissedMass ///< dense attention mass on positions that were not selected, the largest under a pixel
};

/// "selection", "margin": stable names for settings.
[[nodiscard]] QString heatModeName(HeatMode mode);
/// "dense mass": for choosers.
[[nodiscard]] QString heatModeTitle(HeatMode mode);

/// A row of the map as bytes that pool by maximum; 0 is nothing, and is not painted. Not for Selection, which is
/// drawn from the positions themselves.
///  Margin: 1 .. 127 below the threshold (127: at it), 128 .. 255 from the threshold to the largest score.
///  Masses: logarithmic from 1e-4 to 1, because the masses of a row span decades.
[[nodiscard]] std::vector<std::uint8_t> heatTones(HeatMode mode, const PositionRow& row, const LayerRecord& layer);

/// What heatTones stands for, as it is: writes the values of positions [begin, end) to `out`. Selection: 1 where
/// selected, else 0, for which `row` may be null. NaN beyond the row, and everywhere where a row is needed and is null
/// or holds nothing of the kind.
void heatValues(HeatMode mode, const PositionRow* row, const LayerRecord& layer, std::int64_t begin, std::int64_t end,
                float* out);
/// The meaning of these values in a sentence, for files.
[[nodiscard]] QString heatMeaning(HeatMode mode);

/// The byte of a mass, as in heatTones.
[[nodiscard]] std::uint8_t massTone(float mass);

/// A colour for each byte; that of 0 is transparent.
using ToneColours = std::array<QRgb, 256>;
[[nodiscard]] ToneColours toneColours(HeatMode mode, const Theme& theme);

} // namespace sightline
