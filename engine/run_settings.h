// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sightline {

/// Who decides which past positions a query reads.
enum class SelectorKind {
    LightningIndexer, ///< the model's own indexer: the k largest index scores
    Dense,            ///< every visible position
    Oracle,           ///< the k positions with the largest dense attention mass
    Window,           ///< the first `sinks` and the most recent positions, k in all
    Random            ///< k positions drawn uniformly, reproducibly from seed, layer and query position
};

/// A selector and its parameters. Two sequences with equal settings have interchangeable caches.
struct SelectorSettings {
    SelectorKind kind = SelectorKind::LightningIndexer;
    std::int64_t k = 0;     ///< positions per query; 0 means the model's index_topk
    std::int64_t sinks = 4; ///< Window only: first positions that are always read
    std::uint64_t seed = 0; ///< Random only
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
    /// Run dense attention beside (own cache, teacher-forced on the same tokens): global divergence.
    bool denseReference = false;
    /// Measure dense attention mass at every layer of every generated token: local divergence.
    bool localDivergence = true;
    bool operator==(const RunSettings&) const = default;
};

/// `lightning_indexer`, `dense`, `oracle`, `window` or `random`: the names of the command line.
[[nodiscard]] std::string_view selectorName(SelectorKind kind);
[[nodiscard]] std::optional<SelectorKind> selectorFromName(std::string_view name);

} // namespace sightline
