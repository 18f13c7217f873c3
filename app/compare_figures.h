// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sightline {

/// What one answer cost and read. NaN where nothing is known.
struct AnswerFigures {
    double tokensPerSecond = 0;
    double secondsPerToken = 0;    ///< mean, without the first token, which ends the prefill
    double attendedPerStep = 0;    ///< positions that a query reads, mean over layers and tokens
    double attendedShare = 0;      ///< of the positions that the query sees, 0..1
    int flips = -1;                ///< tokens where the dense reference has another top token; -1 without reference
    double klSum = 0;              ///< sum of KL(dense‖this) over the answer, nats; NaN without reference
    int measured = 0;              ///< tokens with a reference
};
[[nodiscard]] AnswerFigures answerFigures(const RunSnapshot& run);

/// Two answers beside each other.
struct CompareFigures {
    std::optional<int> fork;       ///< first token where the texts part
    int equalTokens = 0;           ///< that both begin with
    bool isComplete = false;       ///< both have ended
    AnswerFigures a, b;
};
[[nodiscard]] CompareFigures compareFigures(const RunSnapshot& a, const RunSnapshot& b);

/// A figure as a header card shows it.
struct FigureCard {
    QString name;     ///< "first divergence"
    QString value;    ///< "token 10", or A's value
    QString valueB;   ///< empty where the figure is of both
    QString help;     ///< what it means, in a sentence
    bool isWarning = false; ///< they differ in what is said
    QString term = {};      ///< of the glossary that the name speaks of; empty without
};
[[nodiscard]] std::vector<FigureCard> figureCards(const RunSnapshot& a, const RunSnapshot& b);

/// Which tokens of each answer the other one does not say: those outside a longest common subsequence of their texts,
/// from the fork on; one entry a token, none where the answers do not part. Behind the first 2,000 tokens from the fork
/// everything counts as different.
struct DifferingTokens {
    std::vector<char> a, b;
};
[[nodiscard]] DifferingTokens differingTokens(const RunSnapshot& a, const RunSnapshot& b, const std::optional<int>& fork);

/// What the dense reference would have said instead of a token, where it would have said another one.
struct Ghost {
    int token = 0;          ///< of the run
    QString text;           ///< printable, without blanks around
    double probability = 0; ///< under dense attention
    double own = 0;         ///< under the run
};
[[nodiscard]] std::vector<Ghost> ghostsOf(const RunSnapshot& run);

/// How many tokens that both answers begin with are folded away: all but the last few before the fork, or before the end
/// where both have ended alike. 0 where there is little to fold.
[[nodiscard]] int foldedPrefix(const RunSnapshot& a, const RunSnapshot& b, const std::optional<int>& fork);

} // namespace sightline
