// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transformer.h"

#include "engine/checkpoint.h"
#include "engine/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sightline {

/// Activations of one chunk, allocated once for the largest chunk met. Shapes with T rows.
struct Transformer::Workspace {
    std::int64_t rows = 0;
    View<float, 2> hidden;   ///< [T, hidden_size] residual stream
    View<float, 2> normed;   ///< [T, hidden_size]
    View<float, 2> qLatent;  ///< [T, q_lora_rank]
    View<float, 3> q;        ///< [T, heads, qk_head_dim]
    View<float, 2> kvRaw;    ///< [T, cache width]
    View<float, 3> absorbed; ///< [T, heads, cache width]
    View<float, 3> z;        ///< [T, heads, kv_lora_rank]
    View<float, 3> heads;    ///< [T, heads, v_head_dim]
    View<float, 3> indexQuery;   ///< [T, index_n_heads, index_head_dim]
    View<float, 2> indexWeights; ///< [T, index_n_heads]
    View<float, 2> routerLogits; ///< [T, n_routed_experts]
    View<float, 2> gateUp;       ///< [T, 2 * width]
    View<float, 2> activated;    ///< [T, width]
    View<float, 2> expertWeights; ///< [T, num_experts_per_tok]
    View<std::int32_t, 2> experts;
    bool hasIndexQuery = false;
    bool routed = false;

    std::int64_t selectionWidth = 0;
    std::vector<std::int32_t> selected; ///< [T, selectionWidth]
    std::vector<SelectionBoundary> boundary;
    Selection selection; ///< of the newest layer; a layer without own indexer reuses it

    std::shared_ptr<float> memory;
    std::vector<std::int32_t> expertMemory;
};

Transformer::Transformer(std::shared_ptr<const Model> model)
    : m_model(std::move(model)), m_backend(m_model->backend()), m_rope(m_model->config()),
      m_work(std::make_unique<Workspace>())
{
}

Transformer::~Transformer() = default;

KvCache Transformer::makeCache() const
{
    const auto& c = m_model->config();
    std::vector<bool> hasIndexer;
    for (const auto& layer : m_model->weights().layers)
        hasIndexer.push_back(layer.indexer.has_value());
    if (m_model->weights().mtp)
        hasIndexer.push_back(m_model->weights().mtp->layer.indexer.has_value());
    return {m_backend, std::move(hasIndexer), c.kv_lora_rank + c.qk_rope_head_dim, c.index_head_dim};
}

std::int64_t Transformer::chunkRows(std::int64_t position, bool readsEverything)
{
    // Query-key pairs of one layer of a chunk: some tens of milliseconds of a small model.
    const std::int64_t pairs = readsEverything ? 2'000'000 : 5'000'000;
    return std::clamp<std::int64_t>(pairs / (position + 1), 64, 512);
}

void Transformer::prepare(std::int64_t rows, std::int64_t positions, std::int64_t k)
{
    const auto& c = m_model->config();
    auto& w = *m_work;
    if (rows > w.rows) {
        const std::int64_t heads = c.num_attention_heads, cacheWidth = c.kv_lora_rank + c.qk_rope_head_dim;
        const std::int64_t experts = std::max<std::int64_t>(c.n_routed_experts, 1);
        const std::int64_t perToken = std::max<std::int64_t>(c.num_experts_per_tok, 1);
        const std::int64_t width = std::max({c.intermediate_size, c.moe_intermediate_size * c.n_shared_experts,
                                             std::int64_t{1}});
        const std::int64_t indexHeads = std::max<std::int64_t>(c.index_n_heads, 1);
        const std::int64_t indexDim = std::max<std::int64_t>(c.index_head_dim, 1);
        const std::int64_t sizes[] = {
            c.hidden_size, c.hidden_size, std::max<std::int64_t>(c.q_lora_rank, 1), heads * c.qkHeadDim(), cacheWidth,
            heads * cacheWidth, heads * c.kv_lora_rank, heads * c.v_head_dim, indexHeads * indexDim, indexHeads,
            experts, 2 * width, width, perToken};
        std::int64_t total = 0;
        for (const auto size : sizes)
            total += rows * ((size + 15) / 16 * 16);
        w.memory = m_backend.allocate(total);
        float* next = w.memory.get();
        const auto take = [&](std::int64_t size) {
            float* at = next;
            next += rows * ((size + 15) / 16 * 16);
            return at;
        };
        const auto plane = [&](std::int64_t n) { return View<float, 2>(take(n), {rows, n}); };
        const auto cube = [&](std::int64_t n, std::int64_t d) { return View<float, 3>(take(n * d), {rows, n, d}); };
        w.hidden = plane(sizes[0]);
        w.normed = plane(sizes[1]);
        w.qLatent = plane(sizes[2]);
        w.q = cube(heads, c.qkHeadDim());
        w.kvRaw = plane(cacheWidth);
        w.absorbed = cube(heads, cacheWidth);
        w.z = cube(heads, c.kv_lora_rank);
        w.heads = cube(heads, c.v_head_dim);
        w.indexQuery = cube(indexHeads, indexDim);
        w.indexWeights = plane(indexHeads);
        w.routerLogits = plane(experts);
        w.gateUp = plane(2 * width);
        w.activated = plane(width);
        w.expertWeights = plane(perToken);
        w.expertMemory.resize(static_cast<std::size_t>(rows * perToken));
        w.experts = View<std::int32_t, 2>(w.expertMemory.data(), {rows, perToken});
        w.boundary.resize(static_cast<std::size_t>(rows));
        w.rows = rows;
    }
    w.selectionWidth = std::min(k, positions);
    if (k < positions)
        w.selected.resize(static_cast<std::size_t>(w.rows * w.selectionWidth));
}

void Transformer::checkTokens(std::span<const TokenId> tokens, std::int64_t position) const
{
    const auto& c = m_model->config();
    const auto count = static_cast<std::int64_t>(tokens.size());
    if (count == 0)
        throw Error(ErrorCode::InvalidInput, "There is no token to run the model on");
    if (position + count > c.max_position_embeddings)
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("The text has {} tokens, more than the {} that the model's context holds",
                                position + count, c.max_position_embeddings));
    for (const TokenId id : tokens)
        if (id < 0 || id >= c.vocab_size)
            throw Error(ErrorCode::InvalidInput,
                        fmt::format("Token id {} is outside the model's vocabulary of {}", id, c.vocab_size));
}

std::vector<float> Transformer::forward(const Request& request, KvCache& cache, Selector& selector)
{
    const std::int64_t start = cache.length(), count = static_cast<std::int64_t>(request.tokens.size());
    checkTokens(request.tokens, start);
    const std::int64_t logitRows = std::min(request.logitRows, count);
    const auto& c = m_model->config();
    std::vector<float> logits(static_cast<std::size_t>(logitRows * c.vocab_size));
    try {
        for (std::int64_t done = 0; done < count;) {
            const bool everything = selector.k() > start + count || !selector.usesIndexer();
            const std::int64_t rows = std::min(count - done, chunkRows(start + done, everything));
            chunk(request.tokens.subspan(static_cast<std::size_t>(done), static_cast<std::size_t>(rows)), cache,
                  selector, request);
            done += rows;
            // Of this chunk, the rows whose logits are wanted.
            const std::int64_t from = std::max<std::int64_t>(rows - done + count - logitRows, 0);
            if (from < rows && done > count - logitRows) {
                auto& w = *m_work;
                const std::int64_t n = rows - from;
                m_backend.rmsNorm(w.hidden.slice(from, n), m_model->weights().norm, static_cast<float>(c.rms_norm_eps),
                                  w.normed.slice(from, n));
                const std::int64_t firstRow = done - n - (count - logitRows);
                m_backend.linear(w.normed.slice(from, n), m_model->weights().head(),
                                 View<float, 2>(logits.data() + firstRow * c.vocab_size, {n, c.vocab_size}));
            }
        }
    } catch (...) {
        cache.truncate(start);
        throw;
    }
    return logits;
}

void Transformer::chunk(std::span<const TokenId> tokens, KvCache& cache, Selector& selector, const Request& request)
{
    const std::int64_t first = cache.length(), rows = static_cast<std::int64_t>(tokens.size());
    prepare(rows, first + rows, selector.k());
    cache.prepareAppend(rows);
    m_backend.embed(tokens, *m_model->weights().embed_tokens, m_work->hidden.slice(0, rows));
    const auto& layers = m_model->weights().layers;
    for (std::size_t i = 0; i < layers.size(); ++i)
        layer(static_cast<std::int64_t>(i), layers[i], first, rows, cache, selector, request);
    cache.advance(rows);
}

void Transformer::layer(std::int64_t index, const LayerWeights& w, std::int64_t first, std::int64_t rows,
                        KvCache& cache, Selector& selector, const Request& request)
{
    if (request.stop.stop_requested())
        throw Error(ErrorCode::Cancelled, "The computation was cancelled");
    const auto eps = static_cast<float>(m_model->config().rms_norm_eps);
    const auto hidden = m_work->hidden.slice(0, rows), normed = m_work->normed.slice(0, rows);

    m_backend.rmsNorm(hidden, w.input_layernorm, eps, normed);
    attention(index, w, first, rows, cache, selector, request); // hidden += attention(normed)
    m_backend.rmsNorm(hidden, w.post_attention_layernorm, eps, normed);
    feedForward(w, rows); // hidden += feedForward(normed)

    if (request.observer && request.observer->wants(first, first + rows)) {
        const auto& work = *m_work;
        const std::int64_t visible = first + rows;
        LayerView view;
        view.layer = index;
        view.first = first;
        view.rows = rows;
        view.hidden = hidden;
        view.attentionQuery = work.absorbed.slice(0, rows);
        view.latents = cache.latents(index).slice(0, visible);
        if (work.hasIndexQuery) {
            view.indexQuery = work.indexQuery.slice(0, rows);
            view.indexWeights = work.indexWeights.slice(0, rows);
            view.indexKeys = cache.indexKeys(index).slice(0, visible);
        }
        view.selection = work.selection;
        view.z = work.z.slice(0, rows);
        if (work.routed)
            view.experts = work.experts.slice(0, rows);
        view.weights = &w;
        request.observer->onLayer(view);
    }
}

// MLA over the selection (reference, section 2.4, absorbed form). The latent is key and value of all heads.
void Transformer::attention(std::int64_t index, const LayerWeights& w, std::int64_t first, std::int64_t rows,
                            KvCache& cache, Selector& selector, const Request& request)
{
    const auto& c = m_model->config();
    auto& work = *m_work;
    const std::int64_t heads = c.num_attention_heads, nope = c.qk_nope_head_dim, rope = c.qk_rope_head_dim;
    const std::int64_t rank = c.kv_lora_rank, visible = first + rows;
    const auto latentEps = static_cast<float>(c.latentNormEps());
    const auto table = m_rope.table(visible);
    const auto pairs = c.rope_interleave ? RopePairs::Interleaved : RopePairs::HalfSplit;
    const auto normed = work.normed.slice(0, rows);

    // Queries
    const auto q = work.q.slice(0, rows);
    const View<float, 2> qFlat(q.data, {rows, heads * c.qkHeadDim()});
    View<const float, 2> indexInput = normed; // what the indexer's wq_b reads
    if (w.q_a_proj) {
        const auto latent = work.qLatent.slice(0, rows);
        m_backend.linear(normed, *w.q_a_proj, latent);
        if (!w.q_a_bias.empty())
            m_backend.addBias(w.q_a_bias, latent);
        m_backend.rmsNorm(latent, w.q_a_layernorm, latentEps, latent);
        m_backend.linear(latent, *w.q_b_proj, qFlat);
        indexInput = latent;
    } else {
        m_backend.linear(normed, *w.q_b_proj, qFlat);
    }
    View<float, 3> qRope(q.data + nope, {rows, heads, rope}, {q.stride(0), q.stride(1), 1});
    m_backend.rope(qRope, first, table, pairs);

    // Latent and rotary key, straight into the cache
    const auto kvRaw = work.kvRaw.slice(0, rows);
    m_backend.linear(normed, *w.kv_a_proj_with_mqa, kvRaw);
    if (!w.kv_a_bias.empty())
        m_backend.addBias(w.kv_a_bias, kvRaw);
    const auto cached = cache.latents(index).slice(first, rows);
    const auto columns = [&](View<float, 2> of, std::int64_t begin, std::int64_t n) {
        return View<float, 2>(of.data + begin, {rows, n}, {of.stride(0), 1});
    };
    m_backend.rmsNorm(columns(kvRaw, 0, rank), w.kv_a_layernorm, latentEps, columns(cached, 0, rank));
    m_backend.copy(columns(kvRaw, rank, rope), columns(cached, rank, rope));
    m_backend.rope(View<float, 3>(cached.data + rank, {rows, 1, rope}, {cached.stride(0), rope, 1}), first, table, pairs);

    // Absorb W_UK into the query, put the rotary part behind it, fold the softmax scale in
    const auto absorbed = work.absorbed.slice(0, rows);
    m_backend.linearPerHead(View<const float, 3>(q.data, {rows, heads, nope}, {q.stride(0), q.stride(1), 1}), *w.w_uk,
                            View<float, 3>(absorbed.data, {rows, heads, rank},
                                           {absorbed.stride(0), absorbed.stride(1), 1}));
    m_backend.copy(View<const float, 2>(qRope.data, {rows * heads, rope}, {q.stride(1), 1}),
                   View<float, 2>(absorbed.data + rank, {rows * heads, rope}, {absorbed.stride(1), 1}));
    m_backend.scale(View<float, 2>(absorbed.data, {rows * heads, rank + rope}), static_cast<float>(c.softmaxScale()));

    // Which positions to read. The index key is cached even where nobody needs a choice yet.
    const bool asksIndexer = selector.usesIndexer() && visible > selector.k();
    work.hasIndexQuery = false;
    if (w.indexer) {
        const bool queries = asksIndexer
            || (request.observer && request.observer->wants(first, visible));
        const auto keys = cache.indexKeys(index).slice(first, rows);
        const auto iq = work.indexQuery.slice(0, rows);
        if (queries) {
            m_backend.linear(indexInput, *w.indexer->wq_b,
                             View<float, 2>(iq.data, {rows, c.index_n_heads * c.index_head_dim}));
            m_backend.linear(normed, *w.indexer->weights_proj, work.indexWeights.slice(0, rows));
        }
        indexer(*w.indexer, first, rows, keys, queries);
    }
    const auto latents = cache.latents(index).slice(0, visible);
    if (visible <= selector.k()) {
        work.selection = Selection{};
    } else if (!selector.usesIndexer() || w.indexer) {
        SelectionInput input{m_backend, index, first, absorbed, latents, {}, {}, {}};
        if (work.hasIndexQuery) {
            input.indexQuery = work.indexQuery.slice(0, rows);
            input.indexWeights = work.indexWeights.slice(0, rows);
            input.indexKeys = cache.indexKeys(index).slice(0, visible);
        }
        const View<std::int32_t, 2> out(work.selected.data(), {rows, work.selectionWidth});
        const auto boundary = std::span(work.boundary).first(static_cast<std::size_t>(rows));
        selector.select(input, out, selector.usesIndexer() ? boundary : std::span<SelectionBoundary>());
        work.selection = Selection{false, out, selector.usesIndexer() ? boundary : std::span<SelectionBoundary>()};
    } // else: a layer without own indexer reads what the nearest earlier one chose

    const auto z = work.z.slice(0, rows);
    if (work.selection.all)
        m_backend.attendAll(absorbed, latents, first, z);
    else
        m_backend.attendSelected(absorbed, latents, work.selection.indices, z);

    const auto values = work.heads.slice(0, rows);
    m_backend.linearPerHead(z, *w.w_uv, values);
    const auto hidden = work.hidden.slice(0, rows);
    m_backend.linear(View<const float, 2>(values.data, {rows, heads * c.v_head_dim}), *w.o_proj, hidden, true);
    if (!w.o_bias.empty())
        m_backend.addBias(w.o_bias, hidden);
}

// Lightning indexer (reference, section 3.1; the Hadamard rotation is a no-op without quantisation): keys
// always, queries and head weights where somebody reads them.
void Transformer::indexer(const IndexerWeights& w, std::int64_t first, std::int64_t rows, View<float, 2> keys,
                          bool queries)
{
    const auto& c = m_model->config();
    auto& work = *m_work;
    const std::int64_t rope = c.qk_rope_head_dim;
    const auto table = m_rope.table(first + rows);
    const auto pairs = c.indexer_rope_interleave ? RopePairs::Interleaved : RopePairs::HalfSplit;
    constexpr float kNormEps = 1e-6f; // fixed in every implementation, not rms_norm_eps

    m_backend.linear(work.normed.slice(0, rows), *w.wk, keys);
    m_backend.layerNorm(keys, w.k_norm_weight, w.k_norm_bias, kNormEps, keys);
    m_backend.rope(View<float, 3>(keys.data, {rows, 1, rope}, {keys.stride(0), rope, 1}), first, table, pairs);
    if (!queries)
        return;
    const auto q = work.indexQuery.slice(0, rows);
    m_backend.rope(View<float, 3>(q.data, {rows, c.index_n_heads, rope}, {q.stride(0), q.stride(1), 1}), first, table,
                   pairs);
    m_backend.scale(work.indexWeights.slice(0, rows),
                    static_cast<float>(1.0 / std::sqrt(static_cast<double>(c.index_n_heads * c.index_head_dim))));
    work.hasIndexQuery = true;
}

void Transformer::feedForward(const LayerWeights& w, std::int64_t rows)
{
    const auto& c = m_model->config();
    auto& work = *m_work;
    const auto normed = work.normed.slice(0, rows), hidden = work.hidden.slice(0, rows);
    work.routed = w.experts.has_value();
    if (w.experts) {
        const auto logits = work.routerLogits.slice(0, rows);
        const auto experts = work.experts.slice(0, rows);
        const auto weights = work.expertWeights.slice(0, rows);
        m_backend.linear(normed, *w.router, logits);
        m_backend.route(logits, w.e_score_correction_bias,
                        {c.n_group, c.topk_group, c.norm_topk_prob, static_cast<float>(c.routed_scaling_factor)},
                        experts, weights);
        m_backend.experts(normed, *w.experts->gate_up, *w.experts->down, experts, weights, hidden);
    }
    if (w.mlp) {
        const std::int64_t width = w.mlp->down->cols();
        const View<float, 2> gateUp(work.gateUp.data, {rows, 2 * width}), activated(work.activated.data, {rows, width});
        m_backend.linear(normed, *w.mlp->gate_up, gateUp);
        m_backend.swiglu(gateUp, activated);
        m_backend.linear(activated, *w.mlp->down, hidden, true);
    }
}

std::vector<float> Transformer::forwardWithMtp(const Request& request, KvCache& cache, Selector& selector,
                                               MtpResult& result)
{
    const auto& weights = m_model->weights();
    const auto& c = m_model->config();
    if (!weights.mtp)
        throw Error(ErrorCode::InvalidInput, "This model has no multi-token prediction layer");
    if (cache.length() != 0)
        throw Error(ErrorCode::Internal, "The MTP pass needs an empty cache");

    // The main pass, keeping the hidden state of every token.
    class Keeper final : public ForwardObserver {
    public:
        Keeper(ForwardObserver* next, std::int64_t lastLayer, std::vector<float>& out)
            : m_next(next), m_lastLayer(lastLayer), m_out(out)
        {
        }
        bool wants(std::int64_t, std::int64_t) const override { return true; }
        void onLayer(const LayerView& view) override
        {
            if (view.layer == m_lastLayer)
                m_out.insert(m_out.end(), view.hidden.data, view.hidden.data + view.hidden.size());
            if (m_next && m_next->wants(view.first, view.first + view.rows))
                m_next->onLayer(view);
        }

    private:
        ForwardObserver* m_next;
        std::int64_t m_lastLayer;
        std::vector<float>& m_out;
    };
    std::vector<float> states;
    Keeper keeper(request.observer, c.num_hidden_layers - 1, states);
    Request main = request;
    main.observer = &keeper;
    main.logitRows = std::max<std::int64_t>(request.logitRows, 1);
    std::vector<float> logits = forward(main, cache, selector);

    const float* last = logits.data() + logits.size() - static_cast<std::size_t>(c.vocab_size);
    std::vector<TokenId> next(request.tokens.begin() + 1, request.tokens.end());
    next.push_back(static_cast<TokenId>(std::max_element(last, last + c.vocab_size) - last));

    // The MTP layer writes its own part of the same positions.
    const std::int64_t count = static_cast<std::int64_t>(request.tokens.size());
    const std::int64_t wanted = std::min(main.logitRows, count);
    const auto eps = static_cast<float>(c.rms_norm_eps);
    const auto hidden = View<float, 2>(states.data(), {count, c.hidden_size});
    const auto pair = m_backend.allocate(512 * 2 * c.hidden_size);
    result.logits.assign(static_cast<std::size_t>(wanted * c.vocab_size), 0.0f);
    try {
        for (std::int64_t done = 0; done < count;) {
            const std::int64_t rows = std::min(count - done, chunkRows(done, true));
            const View<float, 2> both(pair.get(), {rows, 2 * c.hidden_size});
            const View<float, 2> embedding(both.data, {rows, c.hidden_size}, {2 * c.hidden_size, 1});
            const View<float, 2> state(both.data + c.hidden_size, {rows, c.hidden_size}, {2 * c.hidden_size, 1});
            prepare(rows, done + rows, selector.k());
            m_backend.embed(std::span(next).subspan(static_cast<std::size_t>(done), static_cast<std::size_t>(rows)),
                            *weights.embed_tokens, embedding);
            m_backend.rmsNorm(embedding, weights.mtp->enorm, eps, embedding);
            m_backend.rmsNorm(hidden.slice(done, rows), weights.norm, eps, state);
            m_backend.rmsNorm(state, weights.mtp->hnorm, eps, state);
            m_backend.linear(both, *weights.mtp->eh_proj, m_work->hidden.slice(0, rows));
            layer(c.num_hidden_layers, weights.mtp->layer, done, rows, cache, selector, request);
            for (std::int64_t t = std::max(done, count - wanted); t < done + rows; ++t) {
                const auto normed = m_work->normed.slice(0, 1);
                m_backend.rmsNorm(m_work->hidden.slice(t - done, 1), weights.mtp->norm, eps, normed);
                m_backend.linear(normed, weights.head(),
                                 View<float, 2>(result.logits.data() + (t - count + wanted) * c.vocab_size, {1, c.vocab_size}));
            }
            done += rows;
        }
    } catch (...) {
        cache.truncate(0);
        throw;
    }
    return logits;
}

} // namespace sightline
