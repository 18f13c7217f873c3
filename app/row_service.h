// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QObject>

#include <memory>
#include <vector>

namespace sightline {

/// Score and mass of every visible position for one token at one layer. Immutable.
struct PositionRow {
    std::vector<float> scores;    ///< index scores; empty when the layer has no indexer
    std::vector<float> denseMass; ///< sums to 1; empty when the record holds no attention query
};
using PositionRowPtr = std::shared_ptr<const PositionRow>;

/// Whether a row is empty although `layer` kept what it is computed from: the cache went with its device.
[[nodiscard]] bool isGone(const PositionRow& row, const LayerRecord& layer);
/// The row is empty because only selections and figures of the token were kept: it came back out of a journal, or out of a
/// file that was written without keys.
[[nodiscard]] bool isNotKept(const PositionRow& row, const LayerRecord& layer);

/// Computes rows off the GUI thread from token records (no model needed), keeps the newest few hundred.
/// Requests for rows that nobody waits for any more are dropped: the latest ask wins.
class RowService : public QObject {
    Q_OBJECT

public:
    explicit RowService(QObject* parent = nullptr);
    ~RowService() override;

    /// The row if it is at hand, else null and `rowReady` follows.
    PositionRowPtr row(RunId run, int tokenIndex, const TokenRecordPtr& token, std::int64_t layer);

    [[nodiscard]] bool isIdle() const; ///< nothing is being computed or waited for
    void clear();                      ///< forgets all rows and asks, as when the conversation is gone

signals:
    /// A row could not be read because the device that holds the cache stopped answering, in a sentence without its
    /// full stop; the row is empty. Before its rowReady.
    void deviceLost(QString whatHappened);
    void rowReady(sightline::RunId run, int token, qint64 layer);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace sightline
