// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/document_shading.h"

#include <QString>

namespace sightline {

/// A generated token's text between quotation marks, without blanks around.
[[nodiscard]] QString quotedWord(const TokenRecord& token);

/// "0–3, 6": ascending numbers with ranges.
[[nodiscard]] QString layerList(const std::vector<int>& layers);

/// All that is known of how a generated token reads a word of the document, in lines: the tooltip.
/// `record` and `shading` may be null (nothing in focus), `row` too (scores and mass unknown).
/// Requires: 0 <= documentToken < document.count().
[[nodiscard]] QString describeReading(const DocumentTokens& document, int documentToken,
                                      const TokenRecord* record, const DocumentShading* shading,
                                      const PositionRow* row);

/// "tokens 5–12", counted from one; "token 5" where it is one.
[[nodiscard]] QString brushWords(int first, int count);

/// The mode as the chooser's button shows it: "layer 6: margin", "dense mass, layer 6"; with `brush` (brushWords, where
/// marks add up over brushed tokens) "votes, tokens 5–12".
[[nodiscard]] QString readingTitle(ReadingMode mode, std::int64_t layer, const QString& brush = {});

/// What the lightest and the strongest ground stand for. `shading` may be null; `layers` 0 where unknown.
struct ReadingLegend {
    QString low, high;
};
[[nodiscard]] ReadingLegend readingLegend(ReadingMode mode, const DocumentShading* shading, std::int64_t layers);

/// One sentence of what one sees, for the foot of the document. `word` is the focused token in quotation marks,
/// `focused` the document token under the pointer or -1.
[[nodiscard]] QString readingSentence(const DocumentShading& shading, const QString& word, int focused);

} // namespace sightline
