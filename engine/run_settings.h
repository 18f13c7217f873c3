// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/index_types.h"
#include "engine/selection_edits.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sightline {

class RecordedSelection;

/// Who decides which past positions a query reads.
enum class SelectorKind {
    LightningIndexer, ///< the model's own indexer: the k largest index scores
    Dense,            ///< every visible position
    Oracle,           ///< the k positions with the largest dense attention mass
    Window,           ///< the first `sinks` and the most recent positions, k in all
    Random,           ///< k positions drawn uniformly, reproducibly from seed, layer and query position
    Block,            ///< whole blocks of positions by the index score of their mean index key, until there are k
    PreviousLayer,    ///< what the indexer of the layer before would read; layer 0: its own choice
    Replay            ///< what an answer of before read (engine/recorded_selection.h); other queries as that answer was selected
};

/// Whether it chooses by index scores, and so cannot work on a model without indexer. A replay needs what its recording
/// was selected by: ask about withoutReplay().
[[nodiscard]] constexpr bool needsIndexer(SelectorKind kind)
{
    return kind == SelectorKind::LightningIndexer || kind == SelectorKind::Block || kind == SelectorKind::PreviousLayer;
}

/// A selector and its parameters. Two sequences with equal settings have interchangeable caches.
struct SelectorSettings {
    SelectorKind kind = SelectorKind::LightningIndexer;
    std::int64_t k = 0;     ///< positions per query; 0 means the model's index_topk
    std::int64_t sinks = 4; ///< Window only: first positions that are always read
    std::uint64_t seed = 0; ///< Random only
    SelectionEdits edits = {};      ///< passages forced in or out, on top of what the selector wants
    std::int64_t blockSize = 64;    ///< Block only: positions of a block, at least 1
    std::shared_ptr<const RecordedSelection> recorded = {}; ///< Replay only, never null there; of the rest only edits count
    bool operator==(const SelectorSettings&) const = default;
};

/// How logits become a token. Temperature 0 is greedy (ties to the lower id).
struct SamplerSettings {
    double temperature = 0.0; ///< >= 0
    double topP = 1.0;        ///< in (0, 1]
    double minP = 0.0;        ///< in [0, 1): drop tokens below minP x the largest probability
    std::uint64_t seed = 0;
    bool operator==(const SamplerSettings&) const = default;
};

/// Everything that shapes one answer.
struct RunSettings {
    SelectorSettings selector;
    SamplerSettings sampler;
    std::int64_t maxNewTokens = 64;
    /// First tokens of the answer, given instead of chosen: an answer that branches off from another one.
    std::vector<TokenId> forcedTokens = {};
    /// Run dense attention beside (own cache, teacher-forced on the same tokens): global divergence.
    bool denseReference = false;
    /// Measure dense attention mass at every layer of every generated token: local divergence.
    bool localDivergence = true;
    bool operator==(const RunSettings&) const = default;
};

/// `lightning_indexer`, `dense`, `oracle`, `window`, `random`, `block`, `previous_layer` or `replay`: the names of the command line.
[[nodiscard]] std::string_view selectorName(SelectorKind kind);
/// All of them in a row, as in a sentence: "lightning_indexer, dense, ... or previous_layer".
[[nodiscard]] std::string selectorNames();
[[nodiscard]] std::optional<SelectorKind> selectorFromName(std::string_view name);

} // namespace sightline
