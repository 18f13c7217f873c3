// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transformer.h"

#include "engine/checkpoint.h"
#include "engine/error.h"
#include "engine/unique_number.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
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
    View<float, 2> kv;       ///< [T, cache width]
    View<float, 3> absorbed; ///< [T, heads, cache width]
    View<float, 3> z;        ///< [T, heads, kv_lora_rank]
    View<float, 3> heads;    ///< [T, heads, v_head_dim]
    View<float, 3> indexQuery;   ///< [T, index_n_heads, index_head_dim]
    View<float, 2> indexWeights; ///< [T, index_n_heads]
    View<float, 2> indexKey;     ///< [T, index_head_dim]
    View<float, 2> routerLogits; ///< [T, n_routed_experts]
    View<float, 2> gateUp;       ///< [T, 2 * width]
    View<float, 2> activated;    ///< [T, width]
    View<float, 2> expertWeights; ///< [T, num_experts_per_tok]
    View<std::int32_t, 2> experts;
    View<float, 2> logits;        ///< [min(T, kLogitRows), vocab_size]
    bool hasIndexQuery = false;
    bool routed = false;

    std::int64_t selectionWidth = 0;
    std::int64_t selectedRoom = 0; ///< entries that fit into `selected`
    std::shared_ptr<std::int32_t> selected; ///< [T, selectionWidth]
    std::shared_ptr<SelectionBoundary> boundary; ///< [T]
    Selection selection; ///< of the newest layer; a layer without own indexer reuses it

    std::uint64_t number = 0; ///< changes whenever a buffer moves
    const float* ropeTable = nullptr;
    std::shared_ptr<float> memory;
    std::shared_ptr<std::int32_t> expertMemory, tokens, best;
};

namespace {
constexpr std::int64_t kLogitRows = 512; // logits of long chunks are made in blocks: they are wide
}

Transformer::Transformer(std::shared_ptr<const Model> model)
    : m_model(std::move(model)), m_backend(m_model->backend()), m_rope(m_model->config(), m_model->backend()),
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
    return {m_backend, hasIndexer, {c.kv_lora_rank, c.qk_rope_head_dim, c.index_head_dim}};
}

std::int64_t Transformer::chunkRows(std::int64_t position, bool readsEverything) const
{
    // Query-key pairs of one layer of a chunk: some tens of milliseconds of a small model.
    const auto limits = m_backend.chunkLimits();
    const std::int64_t pairs = readsEverything ? limits.pairsReadingAll : limits.pairsSelecting;
    return std::clamp<std::int64_t>(pairs / (position + 1), limits.least, limits.most);
}

void Transformer::prepare(std::int64_t rows, std::int64_t positions, const Selector& selector)
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
            indexDim, experts, 2 * width, width, perToken};
        const std::int64_t logitRows = std::min(rows, kLogitRows);
        std::int64_t total = logitRows * c.vocab_size;
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
        w.kv = plane(cacheWidth);
        w.absorbed = cube(heads, cacheWidth);
        w.z = cube(heads, c.kv_lora_rank);
        w.heads = cube(heads, c.v_head_dim);
        w.indexQuery = cube(indexHeads, indexDim);
        w.indexWeights = plane(indexHeads);
        w.indexKey = plane(indexDim);
        w.routerLogits = plane(experts);
        w.gateUp = plane(2 * width);
        w.activated = plane(width);
        w.expertWeights = plane(perToken);
        w.logits = View<float, 2>(next, {logitRows, c.vocab_size});
        w.expertMemory = m_backend.allocate<std::int32_t>(rows * perToken);
        w.experts = View<std::int32_t, 2>(w.expertMemory.get(), {rows, perToken});
        w.tokens = m_backend.allocate<std::int32_t>(rows);
        w.best = m_backend.allocate<std::int32_t>(1);
        w.boundary = m_backend.allocate<SelectionBoundary>(rows);
        w.rows = rows;
        w.number = uniqueNumber();
    }
    w.selectionWidth = std::min(selector.k(), positions);
    if (selector.chooses(positions) && rows * w.selectionWidth > w.selectedRoom) {
        w.selectedRoom = std::max(rows * w.selectionWidth, w.selectedRoom * 3 / 2);
        w.selected = m_backend.allocate<std::int32_t>(w.selectedRoom);
        w.number = uniqueNumber();
    }
    const float* const table = m_rope.table(positions).cosine.data; // grows here, not between the layers
    if (table != w.ropeTable)
        w.number = uniqueNumber();
    w.ropeTable = table;
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
    const std::int64_t vocabulary = m_model->config().vocab_size;
    const std::int64_t rows = std::min(request.logitRows, static_cast<std::int64_t>(request.tokens.size()));
    std::vector<float> logits(static_cast<std::size_t>(rows * vocabulary));
    run(request, cache, selector, [&](std::int64_t firstRow, View<const float, 2> block) {
        m_backend.download(block.data, logits.data() + firstRow * vocabulary, block.size());
    });
    return logits;
}

TokenId Transformer::forwardGreedy(const Request& request, KvCache& cache, Selector& selector)
{
    TokenId best = 0;
    Request last = request;
    last.logitRows = 1;
    run(last, cache, selector, [&](std::int64_t, View<const float, 2> block) {
        m_backend.argmax(block, View<std::int32_t, 1>(m_work->best.get(), {1}));
        m_backend.download(m_work->best.get(), &best, 1);
    });
    return best;
}

void Transformer::run(const Request& request, KvCache& cache, Selector& selector, const LogitSink& sink)
{
    const std::int64_t start = cache.length(), count = static_cast<std::int64_t>(request.tokens.size());
    checkTokens(request.tokens, start);
    const std::int64_t logitRows = std::min(request.logitRows, count);
    try {
        for (std::int64_t done = 0; done < count;) {
            const bool everything = selector.k() > start + count || !selector.usesIndexer();
            const std::int64_t rows = std::min(count - done, chunkRows(start + done, everything));
            // Of this chunk, the rows whose logits are wanted.
            const std::int64_t wanted = std::clamp<std::int64_t>(done + rows - (count - logitRows), 0, rows);
            const std::int64_t atOnce = std::min(wanted, kLogitRows);
            chunk(request.tokens.subspan(static_cast<std::size_t>(done), static_cast<std::size_t>(rows)),
                  wanted == atOnce ? wanted : 0, cache, selector, request);
            const std::int64_t firstRow = done + rows - wanted - (count - logitRows);
            for (std::int64_t row = 0; row < wanted; row += atOnce) {
                const std::int64_t n = std::min(atOnce, wanted - row);
                if (wanted > atOnce)
                    head(m_model->weights().norm, rows - wanted + row, n);
                sink(firstRow + row, m_work->logits.slice(0, n));
            }
            done += rows;
            if (wanted == 0)
                m_backend.finish(); // so that a device does not run ahead of progress and cancellation
        }
    } catch (...) {
        cache.truncate(start);
        throw;
    }
}

/// One chunk through all layers; the logits of its last `logitRows` rows, at most kLogitRows.
void Transformer::chunk(std::span<const TokenId> tokens, std::int64_t logitRows, KvCache& cache, Selector& selector,
                        const Request& request)
{
    const std::int64_t first = cache.length(), rows = static_cast<std::int64_t>(tokens.size());
    prepare(rows, first + rows, selector);
    cache.prepareAppend(rows);
    m_backend.upload(tokens.data(), m_work->tokens.get(), rows);
    const auto body = [&] {
        m_backend.embed({m_work->tokens.get(), {rows}}, *m_model->weights().embed_tokens, m_work->hidden.slice(0, rows));
        const auto& layers = m_model->weights().layers;
        for (std::size_t i = 0; i < layers.size(); ++i)
            layer(static_cast<std::int64_t>(i), layers[i], first, rows, cache, selector, request);
        if (logitRows > 0)
            head(m_model->weights().norm, rows - logitRows, logitRows);
    };
    const bool watched = request.observer && request.observer->wants(first, first + rows);
    if (rows == 1 && !watched && selector.repeats()) {
        if (request.stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "The computation was cancelled");
        const bool selects = selector.chooses(first + rows);
        m_backend.repeat({m_work->number, cache.memory(), selects ? selector.k() : 0, logitRows, selector.usesIndexer()},
                         first, body);
    } else {
        body();
    }
    cache.advance(rows);
}

/// Logits of `rows` rows of the chunk from row `from` on.
void Transformer::head(const DeviceVector& norm, std::int64_t from, std::int64_t rows)
{
    auto& w = *m_work;
    const Projection product{&m_model->weights().head(), w.logits.slice(0, rows), nullptr};
    m_backend.project(w.hidden.slice(from, rows), norm, static_cast<float>(m_model->config().rms_norm_eps),
                      w.normed.slice(from, rows), {&product, 1});
}

void Transformer::layer(std::int64_t index, const LayerWeights& w, std::int64_t first, std::int64_t rows,
                        KvCache& cache, Selector& selector, const Request& request)
{
    if (request.stop.stop_requested())
        throw Error(ErrorCode::Cancelled, "The computation was cancelled");
    attention(index, w, first, rows, cache, selector, request); // hidden += attention(norm(hidden))
    feedForward(w, rows);                                       // hidden += feedForward(norm(hidden))

    if (request.observer && request.observer->wants(first, first + rows)) {
        const auto& work = *m_work;
        LayerView view;
        view.layer = index;
        view.first = first;
        view.rows = rows;
        view.hidden = work.hidden.slice(0, rows);
        view.attentionQuery = work.absorbed.slice(0, rows);
        view.cache = &cache.layer(index);
        if (work.hasIndexQuery) {
            view.indexQuery = work.indexQuery.slice(0, rows);
            view.indexWeights = work.indexWeights.slice(0, rows);
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
    const std::int64_t heads = c.num_attention_heads, visible = first + rows;
    const auto eps = static_cast<float>(c.rms_norm_eps), latentEps = static_cast<float>(c.latentNormEps());
    constexpr float kIndexNormEps = 1e-6f; // fixed in every implementation, not rms_norm_eps
    auto& stored = cache.layer(index);
    const auto hidden = work.hidden.slice(0, rows), normed = work.normed.slice(0, rows);

    // The index key is cached even where nobody needs a choice yet; queries are made where somebody reads them.
    const bool asksIndexer = selector.usesIndexer() && selector.chooses(visible);
    const bool watched = request.observer && request.observer->wants(first, visible);
    work.hasIndexQuery = w.indexer && (asksIndexer || watched);

    // Everything that reads the normed hidden state, then what reads the query latent
    const auto q = work.q.slice(0, rows);
    const auto indexQuery = work.indexQuery.slice(0, work.hasIndexQuery ? rows : 0);
    const auto indexWeights = work.indexWeights.slice(0, work.hasIndexQuery ? rows : 0);
    const View<float, 2> qFlat(q.data, {rows, heads * c.qkHeadDim()});
    const View<float, 2> indexQueryFlat(indexQuery.data, {rows, c.index_n_heads * c.index_head_dim});
    std::array<Projection, 5> products;
    std::size_t count = 0;
    products[count++] = {w.kv_a_proj_with_mqa.get(), work.kv.slice(0, rows), &w.kv_a_bias};
    if (w.indexer)
        products[count++] = {w.indexer->wk.get(), work.indexKey.slice(0, rows), nullptr};
    if (work.hasIndexQuery)
        products[count++] = {w.indexer->weights_proj.get(), indexWeights, nullptr};
    const auto latent = work.qLatent.slice(0, rows);
    if (w.q_a_proj)
        products[count++] = {w.q_a_proj.get(), latent, &w.q_a_bias};
    const std::size_t fromHidden = count;
    const auto readQuery = [&] {
        products[count++] = {w.q_b_proj.get(), qFlat, nullptr};
        if (work.hasIndexQuery)
            products[count++] = {w.indexer->wq_b.get(), indexQueryFlat, nullptr};
    };
    if (w.q_a_proj) {
        m_backend.project(hidden, w.input_layernorm, eps, normed, std::span(products).first(fromHidden));
        count = 0;
        readQuery();
        m_backend.project(latent, w.q_a_layernorm, latentEps, latent, std::span(products).first(count));
    } else {
        readQuery();
        m_backend.project(hidden, w.input_layernorm, eps, normed, std::span(products).first(count));
    }

    // Norms and rotations; what is cached goes into the cache
    HeadAttention byHead;
    byHead.first = first;
    byHead.cache = &stored;
    byHead.q = q;
    byHead.softmaxScale = static_cast<float>(c.softmaxScale());
    byHead.w_uk = w.w_uk.get();
    byHead.w_uv = w.w_uv.get();
    byHead.o_proj = w.o_proj.get();
    byHead.values = work.heads.slice(0, rows);
    byHead.hidden = hidden;
    // Observers and some selectors read the absorbed queries; then these are there anyway.
    const bool chooses = selector.chooses(visible);
    const bool isByHead = !watched && !(chooses && selector.readsAttentionQuery())
        && m_backend.attendsByHead(byHead, chooses ? work.selectionWidth : 0);
    const auto absorbed = work.absorbed.slice(0, isByHead ? 0 : rows);
    AttentionFront front;
    front.first = first;
    front.rope = m_rope.table(visible);
    front.cache = &stored;
    front.kv = work.kv.slice(0, rows);
    front.latentNorm = &w.kv_a_layernorm;
    front.latentEps = latentEps;
    front.pairs = c.rope_interleave ? RopePairs::Interleaved : RopePairs::HalfSplit;
    front.q = q;
    front.w_uk = w.w_uk.get();
    front.softmaxScale = byHead.softmaxScale;
    front.absorbed = absorbed;
    if (w.indexer) {
        front.indexKey = work.indexKey.slice(0, rows);
        front.indexNormWeight = &w.indexer->k_norm_weight;
        front.indexNormBias = &w.indexer->k_norm_bias;
        front.indexNormEps = kIndexNormEps;
        front.indexPairs = c.indexer_rope_interleave ? RopePairs::Interleaved : RopePairs::HalfSplit;
        front.indexQuery = indexQuery;
        front.indexWeights = indexWeights;
        front.indexScale = static_cast<float>(1.0 / std::sqrt(static_cast<double>(c.index_n_heads * c.index_head_dim)));
        front.keepsIndexQuery = watched || !selector.readsCodedQuery();
    }
    const std::uint64_t coded = m_backend.attentionFront(front);

    // Which positions to read
    if (!chooses) {
        work.selection = Selection{};
    } else if (!selector.usesIndexer() || w.indexer) {
        const SelectionInput input{m_backend, index, first, absorbed, stored, indexQuery, indexWeights, coded};
        const View<std::int32_t, 2> out(work.selected.get(), {rows, work.selectionWidth});
        const View<SelectionBoundary, 1> boundary(work.boundary.get(), {selector.usesIndexer() ? rows : 0});
        selector.select(input, out, boundary);
        work.selection = Selection{false, out, boundary};
    } // else: a layer without own indexer reads what the nearest earlier one chose

    if (isByHead) {
        if (!work.selection.all)
            byHead.selected = work.selection.indices;
        m_backend.attendByHead(byHead);
    } else {
        const auto z = work.z.slice(0, rows);
        if (work.selection.all)
            m_backend.attendAll(absorbed, stored, first, z);
        else
            m_backend.attendSelected(absorbed, stored, work.selection.indices, z);
        m_backend.linearPerHead(z, *w.w_uv, byHead.values);
        m_backend.linear(View<const float, 2>(byHead.values.data, {rows, heads * c.v_head_dim}), *w.o_proj, hidden, true);
    }
    if (!w.o_bias.empty())
        m_backend.addBias(w.o_bias, hidden);
}

void Transformer::feedForward(const LayerWeights& w, std::int64_t rows)
{
    const auto& c = m_model->config();
    auto& work = *m_work;
    work.routed = w.experts.has_value();
    FeedForward f;
    f.hidden = work.hidden.slice(0, rows);
    f.norm = &w.post_attention_layernorm;
    f.eps = static_cast<float>(c.rms_norm_eps);
    if (w.mlp) {
        f.gateUp = w.mlp->gate_up.get();
        f.down = w.mlp->down.get();
    }
    if (w.experts) {
        f.router = w.router.get();
        f.bias = &w.e_score_correction_bias;
        f.settings = {c.n_group, c.topk_group, c.norm_topk_prob, static_cast<float>(c.routed_scaling_factor)};
        f.expertGateUp = w.experts->gate_up.get();
        f.expertDown = w.experts->down.get();
        f.experts = work.experts.slice(0, rows);
        f.weights = work.expertWeights.slice(0, rows);
        f.logits = work.routerLogits.slice(0, rows);
    }
    f.normed = work.normed.slice(0, rows);
    f.both = work.gateUp.data;
    f.activated = work.activated.data;
    m_backend.feedForward(f);
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
        Keeper(Backend& backend, ForwardObserver* next, std::int64_t lastLayer, View<float, 2> out)
            : m_backend(backend), m_next(next), m_lastLayer(lastLayer), m_out(out)
        {
        }
        bool wants(std::int64_t, std::int64_t) const override { return true; }
        void onLayer(const LayerView& view) override
        {
            if (view.layer == m_lastLayer)
                m_backend.copy(view.hidden, m_out.slice(view.first, view.rows));
            if (m_next && m_next->wants(view.first, view.first + view.rows))
                m_next->onLayer(view);
        }

    private:
        Backend& m_backend;
        ForwardObserver* m_next;
        std::int64_t m_lastLayer;
        View<float, 2> m_out;
    };
    const std::int64_t count = static_cast<std::int64_t>(request.tokens.size());
    const auto states = m_backend.allocate(count * c.hidden_size);
    const View<float, 2> hidden(states.get(), {count, c.hidden_size});
    Keeper keeper(m_backend, request.observer, c.num_hidden_layers - 1, hidden);
    Request main = request;
    main.observer = &keeper;
    main.logitRows = std::max<std::int64_t>(request.logitRows, 1);
    std::vector<float> logits = forward(main, cache, selector);

    const float* last = logits.data() + logits.size() - static_cast<std::size_t>(c.vocab_size);
    std::vector<TokenId> next(request.tokens.begin() + 1, request.tokens.end());
    next.push_back(static_cast<TokenId>(std::max_element(last, last + c.vocab_size) - last));

    // The MTP layer writes its own part of the same positions.
    const std::int64_t wanted = std::min(main.logitRows, count);
    const auto eps = static_cast<float>(c.rms_norm_eps);
    const auto pair = m_backend.allocate(m_backend.chunkLimits().most * 2 * c.hidden_size);
    result.logits.assign(static_cast<std::size_t>(wanted * c.vocab_size), 0.0f);
    try {
        for (std::int64_t done = 0; done < count;) {
            const std::int64_t rows = std::min(count - done, chunkRows(done, true));
            const View<float, 2> both(pair.get(), {rows, 2 * c.hidden_size});
            const View<float, 2> embedding(both.data, {rows, c.hidden_size}, {2 * c.hidden_size, 1});
            const View<float, 2> state(both.data + c.hidden_size, {rows, c.hidden_size}, {2 * c.hidden_size, 1});
            prepare(rows, done + rows, selector);
            m_backend.upload(next.data() + done, m_work->tokens.get(), rows);
            m_backend.embed({m_work->tokens.get(), {rows}}, *weights.embed_tokens, embedding);
            m_backend.rmsNorm(embedding, weights.mtp->enorm, eps, embedding);
            m_backend.rmsNorm(hidden.slice(done, rows), weights.norm, eps, state);
            m_backend.rmsNorm(state, weights.mtp->hnorm, eps, state);
            m_backend.linear(both, *weights.mtp->eh_proj, m_work->hidden.slice(0, rows));
            layer(c.num_hidden_layers, weights.mtp->layer, done, rows, cache, selector, request);
            for (std::int64_t t = std::max(done, count - wanted); t < done + rows; ++t) {
                head(weights.mtp->norm, t - done, 1);
                m_backend.download(m_work->logits.data, result.logits.data() + (t - count + wanted) * c.vocab_size,
                                   c.vocab_size);
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
