// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cache_snapshot.h"
#include "engine/index_types.h"
#include "engine/run_settings.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sightline {

inline constexpr float kNotMeasured = std::numeric_limits<float>::quiet_NaN();

/// What one layer read for one query token. Scores are not stored: `engine/rows.h` recomputes any row
/// from the queries kept here and the token's cache snapshot.
struct LayerRecord {
    std::vector<std::int32_t> selected; ///< selected positions, ascending; empty when `selectsAll`
    bool selectsAll = false;            ///< every visible position was read (dense, or k >= visible)
    bool hasScores = false;             ///< the layer has an indexer, so index scores exist

    float threshold = kNotMeasured;     ///< k-th largest index score
    float gap = kNotMeasured;           ///< k-th minus (k+1)-th score, >= 0; +inf when all are selected
    std::int32_t tiesAtThreshold = 0;   ///< visible positions whose score equals the threshold

    // Local divergence (design section 3), kNotMeasured unless RunSettings::localDivergence.
    float coveredMass = kNotMeasured; ///< dense attention mass on the selection, head mean, 0..1
    float oracleMass = kNotMeasured;  ///< the largest mass any k positions hold
    float recall = kNotMeasured;      ///< share of the oracle's k positions that were selected
    float outputError = kNotMeasured; ///< norm(o_sparse - o_dense) / norm(o_dense)

    std::vector<float> indexQuery;     ///< [index_n_heads, index_head_dim] after RoPE
    std::vector<float> indexWeights;   ///< [index_n_heads], times index_n_heads^-0.5 index_head_dim^-0.5
    std::vector<float> attentionQuery; ///< [n_heads, kv_lora_rank + qk_rope_head_dim], absorbed, times softmax scale
};

/// A candidate for the next token, with its probability under both runs.
struct Alternative {
    TokenId id = 0;
    std::string text;             ///< printable
    float probability = 0;        ///< under the run that generated
    float denseProbability = kNotMeasured;
};

/// Next-token distribution of the run against the dense reference (both teacher-forced on the run's tokens).
struct GlobalDivergence {
    float klDenseSparse = 0; ///< KL(dense || sparse), nats
    float jensenShannon = 0; ///< nats, 0..ln 2
    bool top1Flip = false;   ///< the two most probable tokens differ
    std::int32_t denseRank = 1; ///< rank (1 = best) of the chosen token under the dense reference
    float denseProbability = 0; ///< of the chosen token
};

/// One generated token with everything that its prediction read. Immutable once published.
struct TokenRecord {
    TokenId id = 0;
    std::string text;              ///< valid UTF-8; a character split over tokens stands with its last token
    std::int64_t position = 0;     ///< of this token in the sequence; the row that predicted it is position - 1
    float probability = 0;         ///< of this token at temperature 1
    float entropy = 0;             ///< of the next-token distribution, nats
    double seconds = 0;            ///< time from the previous token to this one
    std::optional<GlobalDivergence> divergence;
    std::vector<Alternative> alternatives; ///< the ten most probable of either run, by falling probability
    std::vector<LayerRecord> layers;       ///< one per layer
    CacheSnapshot cache;                   ///< keys of positions 0 .. position-1

    /// The query that predicted this token: it sees positions 0 .. queryPosition().
    [[nodiscard]] std::int64_t queryPosition() const { return position - 1; }

    /// Smallest covered mass over the layers, or NaN where none was measured.
    [[nodiscard]] float minCoveredMass() const
    {
        float least = kNotMeasured;
        for (const auto& layer : layers)
            if (!std::isnan(layer.coveredMass) && !(layer.coveredMass >= least))
                least = layer.coveredMass;
        return least;
    }

    [[nodiscard]] float meanCoveredMass() const
    {
        double sum = 0;
        int n = 0;
        for (const auto& layer : layers)
            if (!std::isnan(layer.coveredMass)) {
                sum += layer.coveredMass;
                ++n;
            }
        return n ? static_cast<float>(sum / n) : kNotMeasured;
    }
};
using TokenRecordPtr = std::shared_ptr<const TokenRecord>;

/// Why an answer ended.
enum class StopReason { EndOfText, MaxNewTokens, ContextFull, Cancelled };

/// Seconds spent and tokens handled by one answer.
struct RunTiming {
    double prefillSeconds = 0;             ///< of the run itself
    double referencePrefillSeconds = 0;    ///< of the dense reference
    double decodeSeconds = 0;
    std::int64_t prefillTokens = 0;        ///< computed now
    std::int64_t reusedTokens = 0;         ///< found in the cache from an earlier question
    std::int64_t generatedTokens = 0;
};

} // namespace sightline
