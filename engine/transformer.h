// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/index_types.h"
#include "engine/kv_cache.h"
#include "engine/model.h"
#include "engine/rope_table.h"
#include "engine/selector.h"
#include "engine/weights.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace sightline {

/// What a chunk's queries read in one layer.
struct Selection {
    bool all = true;                     ///< every visible position
    View<const std::int32_t, 2> indices; ///< [T, k] ascending, -1 padded; when not `all`
    View<const SelectionBoundary, 1> boundary; ///< [T] for the lightning indexer, else empty
};

/// One layer's work on one chunk, shown to an observer right after the layer. Views into the workspace in the
/// backend's memory: valid during the call only, read with Backend::download.
struct LayerView {
    std::int64_t layer = 0;
    std::int64_t first = 0; ///< position of row 0
    std::int64_t rows = 0;
    View<const float, 2> hidden;         ///< [T, hidden_size], the residual stream after the layer
    View<const float, 3> attentionQuery; ///< [T, heads, cache width], absorbed, scaled
    const LayerCache* cache = nullptr;   ///< holds positions 0 .. first + T - 1
    View<const float, 3> indexQuery;     ///< [T, index_n_heads, index_head_dim]; no rows unless asked for
    View<const float, 2> indexWeights;   ///< [T, index_n_heads]
    Selection selection;
    View<const float, 3> z;              ///< [T, heads, kv_lora_rank]: what attention read
    View<const std::int32_t, 2> experts; ///< [T, num_experts_per_tok]; no rows in a dense layer
    const LayerWeights* weights = nullptr;
};

/// Watches a forward pass. A run without observer pays nothing for it.
class ForwardObserver {
public:
    virtual ~ForwardObserver() = default;
    /// Whether chunks that end at position `end` are of interest; the others are not shown.
    [[nodiscard]] virtual bool wants(std::int64_t first, std::int64_t end) const = 0;
    virtual void onLayer(const LayerView& view) = 0;
};

/// The forward pass of DeepSeek-V3.2, written once over a backend: MLA in its absorbed form over what the
/// selector chose, the lightning indexer, dense or expert feed-forward. Owns the workspace of one thread.
class Transformer {
public:
    explicit Transformer(std::shared_ptr<const Model> model);
    ~Transformer();

    /// A cache that fits this model (its MTP layer included).
    [[nodiscard]] KvCache makeCache() const;

    struct Request {
        std::span<const TokenId> tokens;    ///< at positions cache.length() and following
        std::int64_t logitRows = 1;         ///< of the last tokens; 0: none
        ForwardObserver* observer = nullptr;
        std::stop_token stop;
    };
    /// Appends the tokens to the cache. Returns logits [min(logitRows, tokens), vocab_size]. On any error
    /// (Cancelled included) the cache is as before.
    std::vector<float> forward(const Request& request, KvCache& cache, Selector& selector);
    /// The same, but for the most probable token after the last one (ties to the lower id): a device brings that
    /// number alone. `logitRows` is not looked at.
    TokenId forwardGreedy(const Request& request, KvCache& cache, Selector& selector);

    struct MtpResult {
        std::vector<float> logits; ///< [logitRows, vocab_size]: for the token after the next
    };
    /// forward(), then the MTP layer over all of the tokens: slot i pairs the final-normed hidden state of
    /// token i with the embedding of token i + 1, the last with the most probable token. The observer sees the
    /// MTP layer as layer num_hidden_layers. The cache must be empty, and is again after an error. Requires an MTP
    /// layer.
    std::vector<float> forwardWithMtp(const Request& request, KvCache& cache, Selector& selector, MtpResult& mtp);

    /// Tokens that one chunk takes at this context length: long enough for the GEMMs, short enough to stop
    /// within 100 ms.
    [[nodiscard]] std::int64_t chunkRows(std::int64_t position, bool readsEverything) const;

    [[nodiscard]] const Model& model() const { return *m_model; }

private:
    struct Workspace;
    void checkTokens(std::span<const TokenId> tokens, std::int64_t position) const;
    void prepare(std::int64_t rows, std::int64_t positions, const Selector& selector);
    /// What becomes of the logits of rows [firstRow, firstRow + logits.extent(0)) of those asked for.
    using LogitSink = std::function<void(std::int64_t firstRow, View<const float, 2> logits)>;
    void run(const Request& request, KvCache& cache, Selector& selector, const LogitSink& sink);
    void chunk(std::span<const TokenId> tokens, std::int64_t logitRows, KvCache& cache, Selector& selector,
               const Request& request);
    void layer(std::int64_t index, const LayerWeights& w, std::int64_t first, std::int64_t rows, KvCache& cache,
               Selector& selector, const Request& request);
    void attention(std::int64_t index, const LayerWeights& w, std::int64_t first, std::int64_t rows, KvCache& cache,
                   Selector& selector, const Request& request);
    void feedForward(const LayerWeights& w, std::int64_t rows);
    void head(const DeviceVector& norm, std::int64_t from, std::int64_t rows);

    std::shared_ptr<const Model> m_model;
    Backend& m_backend;
    RopeCache m_rope;
    std::unique_ptr<Workspace> m_work;
};

} // namespace sightline
