// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/selector.h"

#include <memory>

namespace sightline {

/// A selector that prefers positions by a number.
class ScoredSelector : public Selector {
public:
    explicit ScoredSelector(std::int64_t k) : m_k(k) {}
    std::int64_t k() const override { return m_k; }
    /// What rows `row` .. of the input prefer: out [n, first + row + n] in host memory, larger is sooner read, ties to the lower
    /// position. Undefined where a row does not see the position.
    virtual void scores(const SelectionInput& input, std::int64_t row, View<float, 2> out) = 0;

protected:
    /// Rows whose scores are held at once.
    static constexpr std::int64_t kRowsAtOnce = 64;

private:
    std::int64_t m_k;
};

/// `inner` with passages forced in or out; see SelectionEdit. Rows that already obey are left as they are; the others are
/// chosen anew from scores. Their boundary is that of the places that were left to choose for: threshold and gap are not
/// measured where forced positions took all of them.
[[nodiscard]] std::unique_ptr<Selector> editSelector(std::unique_ptr<ScoredSelector> inner, SelectionEdits edits);
/// Every visible position but the excluded ones.
[[nodiscard]] std::unique_ptr<Selector> makeDenseExcept(SelectionEdits edits);

/// Blocks of `blockSize` positions, as NSA pools them (arXiv 2502.11089): the query's own block, then those whose mean index
/// key has the largest index score; the last one is cut at k.
[[nodiscard]] std::unique_ptr<ScoredSelector> makeBlockSelector(std::int64_t k, std::int64_t blockSize);
/// What `inner`, a selector with indexer, chose in the layer before; in the first layer what it chooses there.
[[nodiscard]] std::unique_ptr<Selector> makePreviousLayerSelector(std::unique_ptr<Selector> inner);

/// What was recorded, less what is excluded and with what is forced in (so that rows may have fewer or more positions than
/// recorded); `other`, which knows the edits too, selects for queries that are not recorded.
[[nodiscard]] std::unique_ptr<Selector> makeReplaySelector(std::unique_ptr<Selector> other,
                                                           std::shared_ptr<const RecordedSelection> recorded, SelectionEdits edits);

} // namespace sightline
