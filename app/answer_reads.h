// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <memory>
#include <vector>

namespace sightline {

/// How the tokens of one answer read the document: for each document token, how many tokens of the answer select it.
/// Immutable.
struct AnswerReads {
    RunId run = 0;
    DocumentTokensPtr document;
    int tokens = 0;                      ///< of the answer, counted so far
    int layers = 0;
    std::vector<std::int32_t> anyLayer;  ///< answer tokens that select it in at least one layer, 0..tokens
    std::vector<std::int32_t> pairs;     ///< (answer token, layer) pairs that select it, 0..tokens*layers
    int readEverything = 0;              ///< answer tokens of which every layer read every position
    std::int64_t unread = 0;             ///< document tokens that no answer token selects in any layer
};
using AnswerReadsPtr = std::shared_ptr<const AnswerReads>;

/// Counts the tokens of `run`, going on from `before` where that is an earlier count of the same run over the same
/// document (else null). Costs a pass over the selections of the new tokens.
[[nodiscard]] AnswerReadsPtr countReads(const RunSnapshot& run, const DocumentTokensPtr& document,
                                        const AnswerReadsPtr& before);

/// For each document token: how many tokens of the answer select it at `layer`.
[[nodiscard]] std::vector<std::int32_t> readsAtLayer(const RunSnapshot& run, const DocumentTokens& document,
                                                     std::int64_t layer);

/// Counts off the GUI thread. A longer snapshot of a run that is being counted waits for that count, then goes on
/// from it; of those that wait only the newest is counted.
class ReadCounter : public QObject {
    Q_OBJECT

public:
    explicit ReadCounter(QObject* parent = nullptr);
    ~ReadCounter() override;

    /// The newest count of this run over this document, null when there is none; where it is not of all of the
    /// run's tokens, `counted` follows.
    AnswerReadsPtr reads(const RunPtr& run, const DocumentTokensPtr& document);
    [[nodiscard]] bool isIdle() const { return !m_running && !m_next.run; }

signals:
    void counted(sightline::RunId run);

private:
    struct Wanted {
        RunPtr run;
        DocumentTokensPtr document;
    };
    void start(const Wanted& wanted);
    void finished(const AnswerReadsPtr& reads);
    [[nodiscard]] AnswerReadsPtr find(RunId run, const DocumentTokensPtr& document) const;

    QThreadPool m_pool;
    std::vector<AnswerReadsPtr> m_kept; ///< newest last
    Wanted m_next;
    bool m_running = false;
};

} // namespace sightline
