// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_settings.h"
#include "engine/trace.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace sightline {

class Generator;
class Sequence;

/// One token of an answer: what came before it, and what wrote that.
struct ProbeTarget {
    std::vector<TokenId> tokens; ///< of the sequence up to before the token; the last one is the query's. At least 2
    TokenId chosen = 0;          ///< the token that the run took
    SelectorSettings base;       ///< of the run: its caches hold what the query reads
};

/// The next-token distribution of one exact re-run, told in a few numbers.
struct ProbeResult {
    SelectorSettings selector;   ///< resolved: k is never 0 unless dense
    double klDense = 0;          ///< KL(dense || this), nats; dense is the reference with its own caches
    TokenId top = 0;             ///< the most probable token
    std::string topText;         ///< printable
    double topProbability = 0;
    std::int32_t rank = 1;       ///< of the chosen token, 1 is best
    double probability = 0;      ///< of the chosen token
    double coveredMass = 0;      ///< mean over layers
    double recall = 0;           ///< of the oracle's choice, mean over layers
    double seconds = 0;
    std::vector<std::vector<std::int32_t>> selected; ///< of each layer, ascending; empty where `selectsAll`
    bool selectsAll = false;     ///< every layer read all that is visible

    [[nodiscard]] bool keepsToken() const { return rank == 1; }
};

/// The dense reference of the same step.
struct ProbeReference {
    TokenId top = 0;
    std::string topText;
    double topProbability = 0;
    std::int32_t rank = 1;  ///< of the chosen token
    double probability = 0; ///< of the chosen token
};

/// Asks again for one token of an answer. Its query alone is computed anew, under another selector, over copies of the caches
/// that the run left behind (Generator::fork, which rebuilds what is gone): every earlier token stays as the run read it.
/// Belongs to the generator's thread.
class Probe {
public:
    using Progress = std::function<void(std::int64_t done, std::int64_t total)>;

    /// Finds or rebuilds the caches, dense ones included; `progress` counts tokens of either. Throws Error.
    Probe(Generator& generator, ProbeTarget target, std::stop_token stop = {}, const Progress& progress = {});
    ~Probe();

    /// Positions that the query sees.
    [[nodiscard]] std::int64_t visible() const { return static_cast<std::int64_t>(m_target.tokens.size()); }
    [[nodiscard]] const ProbeTarget& target() const { return m_target; }
    [[nodiscard]] const ProbeReference& reference() const { return m_reference; }

    /// Throws Error for unusable settings; Cancelled.
    [[nodiscard]] ProbeResult measure(const SelectorSettings& selector, std::stop_token stop = {});

private:
    Generator& m_generator;
    ProbeTarget m_target;
    ProbeReference m_reference;
    std::vector<double> m_dense; ///< log-probabilities of the reference
    std::unique_ptr<Sequence> m_base;
};

/// KL(k) of one token, for one kind of selector.
struct KCurve {
    std::vector<ProbeResult> points;          ///< by rising k
    /// The smallest k tried such that it and every larger k tried keep the token. A smaller k may keep it by chance, and
    /// between two that were tried anything may happen: nothing is assumed to be monotone. Empty: not even the largest does.
    std::optional<std::int64_t> smallestKeeping;
};

/// The k that a KL(k) looks at before it narrows down: 1, 2, 4 .. and all that is visible.
[[nodiscard]] std::vector<std::int64_t> curveKs(std::int64_t visible);

/// Tries the ladder of curveKs() and the k in force from large to small, then halves the step in which the token changes until neighbours are
/// found. `point` hears of each result at once; it may be empty. `of`: kind, parameters and edits; its k is one more point.
[[nodiscard]] KCurve measureKCurve(Probe& probe, const SelectorSettings& of, std::stop_token stop = {},
                                   const std::function<void(const ProbeResult&, std::int64_t done, std::int64_t total)>& point = {});
/// The answer to "smallest k that keeps the token" of points by rising k.
[[nodiscard]] std::optional<std::int64_t> smallestKeeping(const std::vector<ProbeResult>& points);

/// Dense, oracle, the model's indexer and the cheap rivals at equal k: what a tournament is held between. Without indexer
/// those that need one are left out.
[[nodiscard]] std::vector<SelectorSettings> tournamentSelectors(std::int64_t k, bool hasIndexer, const SelectionEdits& edits = {});

/// Log-probability (nats, natural logarithm) of each token of `answer` after `prompt`, teacher-forced under `selector`.
/// Throws Error; Cancelled.
[[nodiscard]] std::vector<double> scoreAnswer(Generator& generator, const std::vector<TokenId>& prompt,
                                              const std::vector<TokenId>& answer, const SelectorSettings& selector,
                                              std::stop_token stop = {}, const Probe::Progress& progress = {});

} // namespace sightline
