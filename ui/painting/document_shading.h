// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answer_reads.h"
#include "app/results.h"
#include "app/row_service.h"
#include "app/text_units.h"
#include "ui/painting/reading_mode.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace sightline {

/// Marks beside the ground: bits of DocumentShading::flags. They need the mass row of the focused layer.
inline constexpr std::uint8_t kIdleSelection = 1; ///< selected there, with hardly any dense mass
inline constexpr std::uint8_t kMissedMass = 2;    ///< not selected there, with a share of dense mass that tells

/// Selected with less than a tenth of what every visible position would get of evenly spread attention: hardly any.
inline constexpr double kIdleShare = 0.1;
/// Missed mass from here on is hatched: the second of the mass steps, as on the ruler.
inline constexpr double kMissedBound = kMassSteps[1];

/// The other side of A minus B. Borrowed while shadeDocument runs.
struct ReadingReference {
    enum class Kind {
        DenseAttention, ///< the same token under dense attention: attention weights are compared
        Token,          ///< another token: votes are compared, weights where either side reads everything
        Answer          ///< another answer: shares of its tokens that read a word are compared
    };
    Kind kind = Kind::DenseAttention;
    QString name;                        ///< "dense attention", "token 5 “Ruth” of dense"
    const TokenRecord* token = nullptr;  ///< Kind::Token
    const PositionRow* row = nullptr;    ///< its row at the focused layer; may be null
    const AnswerReads* reads = nullptr;  ///< Kind::Answer
};

/// For each token of the document: how one generated token, or a whole answer, read it. Immutable; computed by
/// shadeDocument.
struct DocumentShading {
    ReadingMode mode = ReadingMode::Votes;
    Granularity granularity = Granularity::Token;
    std::int64_t layer = 0;
    int layerCount = 0;
    bool readsEverything = false;      ///< what the mode looks at reads every position
    bool lacksRow = false;             ///< the mode needs a score or mass row (or a count) that is not there
    bool isRowGone = false;            ///< it went with the device that held the cache
    bool isRowNotKept = false;         ///< only selections and figures of the token were kept
    bool waitsForRow = false;          ///< it is not there yet
    std::vector<std::int32_t> votes;   ///< 0..layerCount, times brushedTokens where tokens are brushed
    std::vector<std::int8_t> selected; ///< at `layer`: 0 or 1
    std::vector<float> margin;         ///< empty without score row
    std::vector<float> mass;           ///< empty without mass row
    std::vector<std::int32_t> reads;   ///< answer tokens that read it (modes of the answer), or brushed ones (Selected); else empty
    std::vector<float> difference;     ///< A − B (mode Difference); else empty
    std::vector<std::int8_t> steps;    ///< what is painted: -1 nothing, else an index into shadingColors
    std::vector<std::uint8_t> flags;   ///< kIdleSelection, kMissedMass; empty without mass row
    int answerTokens = 0;              ///< of the answer, in its modes
    int firstBrushed = -1;             ///< first of the answer's tokens that Votes and Selected add up over; -1: the focused one alone
    int brushedTokens = 0;             ///< how many these are; 0 without
    int selectedTokens = 0;            ///< document tokens selected by at least one layer
    int unreadTokens = 0;              ///< document tokens that the answer never selects (its modes)
    int onlyA = 0, onlyB = 0;          ///< marked document tokens on either side (mode Difference)
    bool comparesWeights = false;      ///< Difference is of attention weights at `layer`, else of shares of votes
    QString against;                   ///< the other side in words (mode Difference)
    double strongest = 0;              ///< value that the strongest step stands for, where it is scaled to the document
    double selectedMass = 0;           ///< of the document, where mass is known
    double missedMass = 0;

    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(votes.size()); }
    /// The most that `votes` can be of one document token.
    [[nodiscard]] int mostVotes() const { return layerCount * (brushedTokens > 0 ? brushedTokens : 1); }
    [[nodiscard]] double missed(std::size_t token) const
    {
        return mass.empty() || selected[token] ? 0.0 : static_cast<double>(mass[token]);
    }
    /// What the selection lane of the ruler counts of a token, and the most that it can be.
    [[nodiscard]] int laneValue(std::size_t token) const;
    [[nodiscard]] int laneMost() const;
};
using DocumentShadingPtr = std::shared_ptr<const DocumentShading>;

/// What shadeDocument looks at; borrowed.
struct ShadingInput {
    const TokenRecord& token;       ///< the focused one
    const DocumentTokens& document;
    ReadingMode mode = ReadingMode::Votes;
    std::int64_t layer = 0;         ///< within the token's layers
    const PositionRow* row = nullptr;          ///< null: scores and mass are unknown
    const AnswerReads* reads = nullptr;        ///< of the focused answer, for modes of the answer and its comparison
    const std::vector<std::int32_t>* atLayer = nullptr; ///< readsAtLayer, for AnswerLayer, and for Selected over a brush
    const AnswerReads* brushed = nullptr;      ///< of the brushed tokens: Votes and Selected add up over these
    int firstBrushed = -1;                     ///< the first of these in the answer
    const ReadingReference* reference = nullptr;        ///< for Difference
    Granularity granularity = Granularity::Token;
    const TextUnits* units = nullptr;          ///< null: token by token
};
[[nodiscard]] DocumentShadingPtr shadeDocument(const ShadingInput& input);

/// Token by token, without an answer's counts. Requires: `layer` within the record's layers. `row` may be null.
[[nodiscard]] DocumentShadingPtr shadeDocument(const TokenRecord& token,
                                               const DocumentTokens& document, ReadingMode mode,
                                               std::int64_t layer, const PositionRow* row);

/// A generated token that reads some position, and in how many layers.
struct PositionReader {
    int token = 0;
    int votes = 0;
};

/// The tokens of a run that read a position: most layers first, earlier tokens first among equals.
[[nodiscard]] std::vector<PositionReader> readersOf(const RunSnapshot& run, std::int64_t position);

/// Whether a layer reads a position.
[[nodiscard]] bool selects(const LayerRecord& layer, std::int64_t position);

} // namespace sightline
