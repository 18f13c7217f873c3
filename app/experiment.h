// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "engine/probe.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace sightline {

/// What is asked of the engine about an answer that is there.
struct ExperimentRequest {
    enum class Kind {
        KCurve,     ///< KL(k) of one token
        Tournament, ///< selectors at equal k, for one token or all
        Effect      ///< log-probabilities of the answer under other settings
    };
    std::uint64_t id = 0;
    Kind kind = Kind::KCurve;
    RunPtr run;                    ///< the answer; its tokens and prompt are what is asked about
    std::vector<int> tokens;       ///< of the answer: one, or all for a tournament over the answer
    SelectorSettings selector;     ///< KCurve: of which k is varied; Effect: what the answer is scored under
    std::int64_t k = 0;            ///< Tournament: positions per query
    std::stop_token stop;
};

/// One selector of a tournament. Means over the tokens it was held for.
struct TournamentRow {
    SelectorSettings selector;
    double klDense = 0;     ///< KL(dense || selector), nats
    QString topText;        ///< of one token; empty over an answer
    int kept = 0;           ///< tokens of the answer that stay the most probable
    double probability = 0; ///< of the answer's token; geometric mean over an answer
    double coveredMass = 0;
    double recall = 0;
    double seconds = 0;     ///< sum
    std::vector<std::vector<std::int32_t>> selected; ///< of each layer, for one token; empty where everything is read
};

/// What is known of an experiment at one moment. Immutable; a newer one replaces it.
struct Experiment {
    enum class State { Waiting, Running, Finished, Stopped, Failed };
    std::uint64_t id = 0;
    ExperimentRequest::Kind kind = ExperimentRequest::Kind::KCurve;
    RunPtr run;
    std::vector<int> tokens;
    SelectorSettings selector;
    std::int64_t k = 0;
    State state = State::Waiting;
    bool isReading = false;        ///< caches are being rebuilt: done and total count tokens
    std::int64_t done = 0, total = 0;
    QString failure;               ///< one sentence when Failed

    std::optional<ProbeReference> reference;       ///< dense, of the one token
    std::vector<ProbeResult> points;               ///< KCurve, by rising k
    std::optional<std::int64_t> smallestKeeping;   ///< KCurve; valid when Finished
    std::vector<TournamentRow> rows;               ///< Tournament
    int tokensDone = 0;                            ///< Tournament
    std::vector<double> before, after;             ///< Effect: log-probability of each token, nats

    [[nodiscard]] bool isDone() const { return state != State::Waiting && state != State::Running; }
    /// Whether it is about this token of this run.
    [[nodiscard]] bool isAbout(RunId runId, int token) const
    {
        return run && run->id == runId && tokens.size() == 1 && tokens.front() == token;
    }
};
using ExperimentPtr = std::shared_ptr<const Experiment>;

} // namespace sightline
