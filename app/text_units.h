// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace sightline {

/// A piece of a document's text and the tokens that end in it.
struct TextUnit {
    std::int32_t begin = 0; ///< characters, without blanks around
    std::int32_t end = 0;
    int firstToken = 0;
    int endToken = 0; ///< one past the last
};

/// How finely a document is looked at.
enum class Granularity { Token, Sentence, Paragraph };

/// Sentences of a text with the tokens that begin in them; headings and list items count as sentences.
/// In the order of the text; units do not share tokens.
[[nodiscard]] std::vector<TextUnit> sentencesOf(const DocumentTokens& document);

/// What blank lines set apart; headings and list items count as paragraphs. As above.
[[nodiscard]] std::vector<TextUnit> paragraphsOf(const DocumentTokens& document);

/// Both of one document. Immutable; some ten milliseconds of work for 100,000 tokens, so it is made on a thread
/// pool (see unitsOf).
struct TextUnits {
    DocumentTokensPtr document;
    std::vector<TextUnit> sentences;
    std::vector<TextUnit> paragraphs;
    [[nodiscard]] const std::vector<TextUnit>& of(Granularity granularity) const
    {
        return granularity == Granularity::Paragraph ? paragraphs : sentences;
    }
};
using TextUnitsPtr = std::shared_ptr<const TextUnits>;

[[nodiscard]] TextUnitsPtr unitsOf(const DocumentTokensPtr& document);

/// Index of the unit that holds the token, -1 between units.
[[nodiscard]] int unitOfToken(const std::vector<TextUnit>& units, int token);

} // namespace sightline
