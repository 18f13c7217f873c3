// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sightline {

/// How well typed letters fit a name. Larger is better; `score` < 0: they do not fit.
struct FuzzyMatch {
    int score = -1;
    std::vector<int> places; ///< indices of the letters of the name that were matched, ascending
};

/// All letters of `typed` must occur in `name` in order, whatever their case; spaces in `typed` part words that may
/// stand in any order. Beginnings of words and letters side by side count more, gaps count less. Nothing typed
/// fits everything with score 0.
[[nodiscard]] FuzzyMatch fuzzyMatch(const QString& typed, const QString& name);

} // namespace sightline
