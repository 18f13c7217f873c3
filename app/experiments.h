// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/experiment.h"

#include <QObject>

namespace sightline {

class Session;

/// Asks the engine "what if" about answers that are there: another k, other selectors, forced passages. At most one experiment
/// runs; a newer one takes its place, and a question goes first: it stops what runs. Lives on the GUI thread; results arrive
/// as values. Nothing here changes an answer or disturbs its caches.
class Experiments : public QObject {
    Q_OBJECT

public:
    explicit Experiments(Session* session, QObject* parent = nullptr);
    ~Experiments() override;

    /// One sentence why `run` cannot be asked about; empty when it can.
    [[nodiscard]] QString whyNot(const RunPtr& run) const;

    /// KL(k) of a token, for the selector of its run (the model's indexer where the run was dense).
    void measureKCurve(const RunPtr& run, int token);
    /// Selectors at equal k for one token, or for the whole answer with token -1.
    void holdTournament(const RunPtr& run, int token, std::int64_t k);
    /// The answer scored under other settings, beside what it had.
    void scoreUnder(const RunPtr& run, const SelectorSettings& selector);
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running != 0; }
    /// The newest of a kind, finished or not; null before the first.
    [[nodiscard]] ExperimentPtr latest(ExperimentRequest::Kind kind) const;

signals:
    void changed(sightline::ExperimentPtr experiment);
    void runningChanged(bool running);

private:
    void start(ExperimentRequest request);
    void take(const ExperimentPtr& experiment);

    Session* m_session;
    std::uint64_t m_lastId = 0, m_running = 0;
    std::stop_source m_stop;
    ExperimentPtr m_latest[3];
};

/// Does the work of one request, on the engine's thread: `publish` is called with every point of a curve, with other progress
/// at most about 30 times a second, and last with one that isDone(), unless this throws. Throws Error; Cancelled when stopped.
class Generator;
void runExperiment(Generator& generator, const ExperimentRequest& request, const std::function<void(ExperimentPtr)>& publish);
/// As it stands before anything is known.
[[nodiscard]] Experiment experimentOf(const ExperimentRequest& request);

} // namespace sightline
