// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend.h"
#include "engine/run_settings.h"

#include <cstdint>
#include <memory>

namespace sightline {

/// What a selector may look at for the T queries of one layer, at positions first .. first + T - 1.
struct SelectionInput {
    Backend& backend;
    std::int64_t layer = 0;
    std::int64_t first = 0;
    View<const float, 3> attentionQuery; ///< [T, heads, cache width], absorbed and scaled; no rows where readsAttentionQuery()
                                         ///< is false and nobody else reads it
    const LayerCache& cache;             ///< holds positions 0 .. first + T - 1
    View<float, 3> indexQuery;           ///< [T, index_n_heads, index_head_dim]; no rows without indexer
    View<const float, 2> indexWeights;   ///< [T, index_n_heads]
    std::uint64_t codedQuery = 0; ///< for Backend::indexSelect; not 0 only where the selector readsCodedQuery()
};

/// Decides which positions each query reads. The forward pass asks it once per layer and chunk and knows
/// nothing else of it.
class Selector {
public:
    virtual ~Selector() = default;
    /// Positions per query.
    [[nodiscard]] virtual std::int64_t k() const = 0;
    /// Whether it is to be asked about a chunk whose last query sees `visible` positions; others read everything, unasked.
    [[nodiscard]] virtual bool chooses(std::int64_t visible) const { return visible > k(); }
    /// Whether it reads index queries, which cost a projection.
    [[nodiscard]] virtual bool usesIndexer() const { return false; }
    /// Whether it hands index queries to one Backend::indexSelect, with SelectionInput::codedQuery, and reads them nowhere
    /// else: they may then exist in the backend's own form only.
    [[nodiscard]] virtual bool readsCodedQuery() const { return false; }
    /// Whether it reads SelectionInput::attentionQuery; where not, there may be none.
    [[nodiscard]] virtual bool readsAttentionQuery() const { return true; }
    /// Whether select() issues the same operations at every position, so that a device may record them.
    [[nodiscard]] virtual bool repeats() const { return false; }
    /// Writes min(k, visible) positions per query (fewer where positions are excluded, but one at least), ascending, -1 behind
    /// them; out [T, min(k, positions)] in backend memory. `boundary` is empty or has T entries; selectors without scores
    /// leave it alone.
    virtual void select(const SelectionInput& input, View<std::int32_t, 2> out,
                        View<SelectionBoundary, 1> boundary) = 0;
};

/// The selector of these settings; `modelTopk` stands for k = 0. Throws Error(InvalidInput) for one that needs an indexer on a
/// model that has none, for k or the block size out of range, for edits that no k can fulfil (checkEdits), and for a replay of
/// nothing. That a recording fits a model and a text is checkReplay's business (engine/recorded_selection.h).
[[nodiscard]] std::unique_ptr<Selector> makeSelector(const SelectorSettings& settings, std::int64_t modelTopk,
                                                     bool hasIndexer);

} // namespace sightline
