// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace sightline {

/// A number of one generated token in words, with what the term means.
struct TokenFact {
    QString text;
    QString help;        ///< rich text: term, sentence, formula
    bool isWarning = false; ///< the top token flips
};

/// The numbers of a token: the four that say most, or all. `layer` may be out of range.
[[nodiscard]] std::vector<TokenFact> tokenFacts(const RunSnapshot& run, const TokenRecord& token, std::int64_t layer,
                                                bool all);

/// A candidate for the token under both runs.
struct TokenAlternative {
    TokenId id = 0;
    QString text;
    double probability = 0;
    double denseProbability = 0; ///< NaN where not measured
    int rank = 0;                ///< under the run, 1 = most probable; 0: beyond those that are known
    int denseRank = 0;           ///< under the dense reference; 0 likewise, or without one
    bool chosen = false;         ///< the token that was said

    /// probability / denseProbability; NaN without a reference.
    [[nodiscard]] double ratio() const { return probability / denseProbability; }
};

/// The `count` most probable candidates, the chosen token among them wherever it stands (last, if need be).
[[nodiscard]] std::vector<TokenAlternative> tokenAlternatives(const TokenRecord& token, std::size_t count);

/// All that is known of a candidate, in lines: the tooltip.
[[nodiscard]] QString describeAlternative(const TokenAlternative& alternative, const QString& label);

} // namespace sightline
