// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace sightline {

struct Theme;

/// What the marks behind a document's words mean.
enum class ReadingMode {
    Votes,       ///< in how many layers the position is selected, 0..n_layers
    Selected,    ///< selected at one layer, or not
    Margin,      ///< score − threshold at one layer, of selected positions
    Mass,        ///< dense attention mass at one layer
    Missed,      ///< dense attention mass at one layer that the selection leaves out
    Answer,      ///< how many tokens of the answer select the position in any layer
    AnswerLayer, ///< how many tokens of the answer select the position at one layer
    Unread,      ///< what no token of the answer selects in any layer
    Difference   ///< A minus B: read by one side only
};

/// All of them in the order in which V goes through them.
[[nodiscard]] std::span<const ReadingMode> readingModes();

/// Whether the mode speaks of the whole answer and not of its focused token.
[[nodiscard]] bool isOfAnswer(ReadingMode mode);
/// Whether the mode looks at the focused layer alone.
[[nodiscard]] bool isOfLayer(ReadingMode mode);

/// "votes over layers": for choosers.
[[nodiscard]] QString readingModeName(ReadingMode mode);
/// What the mode marks, in a sentence.
[[nodiscard]] QString readingModeHelp(ReadingMode mode);
/// "votes", "missed": the name in settings; never translated.
[[nodiscard]] QString readingModeKey(ReadingMode mode);
[[nodiscard]] std::optional<ReadingMode> readingModeFromKey(const QString& key);

/// Lower bounds of the five mass steps: 0.001, 0.003, 0.01, 0.03, 0.1 of all attention mass.
inline constexpr std::array<double, 5> kMassSteps{0.001, 0.003, 0.01, 0.03, 0.1};

/// Step of a mass in 0..1, -1 below the first bound.
[[nodiscard]] int massStep(double mass);

/// Grounds that a mode paints, by step: five, weakest first. Difference has ten: A's five, then B's five.
[[nodiscard]] std::vector<QColor> shadingColors(const Theme& theme, ReadingMode mode);
/// Text colours on these grounds; contrast at least 4.5.
[[nodiscard]] std::vector<QColor> shadingInks(const Theme& theme, ReadingMode mode);

} // namespace sightline
