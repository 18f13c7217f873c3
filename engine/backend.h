// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend_memory.h"
#include "kernels/view.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace sightline {

/// Pairing of a rotary embedding.
enum class RopePairs {
    Interleaved, ///< (2i, 2i + 1): MLA
    HalfSplit    ///< (i, i + d/2): the V3.2 indexer
};

/// cos and sin [positions, d/2] of the rotary embedding in backend memory, already times the attention factor.
struct RopeTable {
    View<const float, 2> cosine, sine;
};

/// The router's parameters (reference, section 4).
struct RouterSettings {
    std::int64_t n_group = 1, topk_group = 1;
    bool norm_topk_prob = true;
    float routed_scaling_factor = 1;
};

/// What is known about the boundary of a top-k choice.
struct SelectionBoundary {
    float threshold, gap;
    std::int32_t ties;
};

/// One of several products that read the same rows: out = x W^T + bias.
struct Projection {
    const DeviceMatrix* w = nullptr;
    View<float, 2> out;
    const DeviceVector* bias = nullptr; ///< null or empty: none
};

/// What stands between the input projections of an MLA layer and its attention, for T rows at positions first ..
struct AttentionFront {
    std::int64_t first = 0;
    RopeTable rope;
    LayerCache* cache = nullptr;

    // The latent: norm, rotation of the key behind it, into the cache. Changed on the way.
    View<float, 2> kv; ///< [T, kv_lora_rank + qk_rope_head_dim]
    const DeviceVector* latentNorm = nullptr; ///< [kv_lora_rank]
    float latentEps = 0;
    RopePairs pairs = RopePairs::Interleaved;

    // The queries: absorbed = softmaxScale * [W_UK q_nope ; rotated q_rope]. q is changed on the way. Where absorbed has no
    // rows, q is rotated in place and nothing else happens to it.
    View<float, 3> q; ///< [T, heads, qk_nope_head_dim + qk_rope_head_dim]
    const DeviceMatrix* w_uk = nullptr; ///< [heads, kv_lora_rank, qk_nope_head_dim]
    float softmaxScale = 1;
    View<float, 3> absorbed; ///< [T, heads, kv_lora_rank + qk_rope_head_dim]

    // The lightning indexer (reference, section 3.1); without rows: none.
    View<float, 2> indexKey; ///< [T, index_head_dim] before its LayerNorm; changed on the way
    const DeviceVector* indexNormWeight = nullptr;
    const DeviceVector* indexNormBias = nullptr;
    float indexNormEps = 0;
    RopePairs indexPairs = RopePairs::HalfSplit;
    View<float, 3> indexQuery;   ///< [T, index_n_heads, index_head_dim], rotated in place; no rows: keys only
    View<float, 2> indexWeights; ///< [T, index_n_heads], scaled in place
    float indexScale = 1;        ///< index_n_heads^-0.5 index_head_dim^-0.5
    bool keepsIndexQuery = true; ///< false: nothing reads indexQuery and indexWeights but one indexSelect, which is told what
                                 ///< attentionFront returned; the backend may then leave them undefined
};

/// Attention of T rows in its MHA form, with keys and values of every head, and the projection behind it:
/// hidden += W_O [softmax(softmaxScale q . [W_UK^T latent ; rotated key]) (W_UV latent)]. What the rows see is in the cache.
struct HeadAttention {
    std::int64_t first = 0; ///< position of the first row
    const LayerCache* cache = nullptr;
    View<const float, 3> q; ///< [T, heads, qk_nope_head_dim + qk_rope_head_dim], rotated
    float softmaxScale = 1;
    const DeviceMatrix* w_uk = nullptr; ///< [heads, kv_lora_rank, qk_nope_head_dim]
    const DeviceMatrix* w_uv = nullptr; ///< [heads, v_head_dim, kv_lora_rank]
    View<const std::int32_t, 2> selected; ///< [T, k], -1 where there is none; without rows: everything is read
    const DeviceMatrix* o_proj = nullptr; ///< [hidden_size, heads * v_head_dim]
    View<float, 3> values; ///< [T, heads, v_head_dim], scratch
    View<float, 2> hidden; ///< [T, hidden_size]
};

/// A feed-forward layer: hidden += F(norm(hidden)), with F an MLP, or routed experts and a shared one.
struct FeedForward {
    View<float, 2> hidden; ///< [T, hidden_size]
    const DeviceVector* norm = nullptr;
    float eps = 0;

    const DeviceMatrix* gateUp = nullptr; ///< [1, 2 width, hidden_size]: dense or shared; null: none
    const DeviceMatrix* down = nullptr;   ///< [1, hidden_size, width]

    const DeviceMatrix* router = nullptr; ///< [n_routed_experts, hidden_size]; null: a dense layer
    const DeviceVector* bias = nullptr;   ///< e_score_correction_bias or empty
    RouterSettings settings;
    const DeviceMatrix* expertGateUp = nullptr; ///< [n_routed_experts, 2 width, hidden_size]
    const DeviceMatrix* expertDown = nullptr;   ///< [n_routed_experts, hidden_size, width]
    View<std::int32_t, 2> experts; ///< [T, num_experts_per_tok], written
    View<float, 2> weights;        ///< [T, num_experts_per_tok], written

    // Scratch
    View<float, 2> normed; ///< [T, hidden_size]
    View<float, 2> logits; ///< [T, n_routed_experts]
    float* both = nullptr; ///< T * 2 width
    float* activated = nullptr; ///< T * width
};

/// Sizes of an attention layer.
struct AttentionShape {
    std::int64_t heads = 0, qk_nope_head_dim = 0, v_head_dim = 0;
    CacheShape cache;
};

/// How many tokens go through the layers at once: long enough for the products, short enough to stop in time.
struct ChunkLimits {
    std::int64_t least = 64, most = 512;
    std::int64_t pairsReadingAll = 2'000'000; ///< query-key pairs of a chunk when queries read everything
    std::int64_t pairsSelecting = 5'000'000;
};

/// What the work on one token depends on besides its position: see Backend::repeat.
struct RepeatKey {
    std::uint64_t workspace = 0; ///< another number for every set of buffers that the work is done in
    std::uint64_t cache = 0;     ///< the same for the caches
    std::int64_t k = 0;         ///< positions that a query selects; 0: it reads everything
    std::int64_t logitRows = 0;
    bool usesIndexer = false;
    bool operator==(const RepeatKey&) const = default;
};

/// The operations that a forward pass is written in. Activations are float32 views in the backend's memory; the
/// last dimension is contiguous. Calls are ordered; one thread at a time. Throws Error, a device at the latest when
/// results are downloaded.
///
/// T rows are the queries at positions first .. first + T - 1 of a sequence; S counts cached positions.
class Backend {
public:
    virtual ~Backend() = default;

    [[nodiscard]] virtual std::string_view name() const = 0;   ///< "cpu"
    [[nodiscard]] virtual std::string description() const = 0; ///< "CPU, 8 threads, AVX-512"
    /// Whether the kernels that would run here have passed the self-check on hardware of this kind. The engine does not
    /// choose other backends unasked.
    [[nodiscard]] virtual bool isProven() const { return true; }

    // Memory
    /// Whether makeMatrix looks at MatrixSource::stored.
    [[nodiscard]] virtual bool keepsStoredFormats() const { return false; }
    [[nodiscard]] virtual DeviceMatrixPtr makeMatrix(const MatrixSource& source) = 0;
    /// A matrix given by its values alone.
    [[nodiscard]] DeviceMatrixPtr makeMatrix(std::int64_t batch, std::int64_t rows, std::int64_t cols,
                                             MatrixFiller fill);
    [[nodiscard]] DeviceVector makeVector(std::span<const float> values);
    [[nodiscard]] virtual std::shared_ptr<LayerCache> makeCache(const CacheShape& shape, std::int64_t capacity) = 0;
    /// Zeroed memory for `count` elements, freed with the last owner.
    template <typename T = float>
    [[nodiscard]] std::shared_ptr<T> allocate(std::int64_t count)
    {
        return std::static_pointer_cast<T>(allocateBytes(count, sizeof(T)));
    }
    template <typename T>
    void upload(const T* host, T* device, std::int64_t count)
    {
        uploadBytes(host, device, count * static_cast<std::int64_t>(sizeof(T)));
    }
    /// Waits for the operations before it.
    template <typename T>
    void download(const T* device, T* host, std::int64_t count)
    {
        downloadBytes(device, host, count * static_cast<std::int64_t>(sizeof(T)));
    }
    /// Waits for everything that was asked for, and reports what went wrong in it.
    virtual void finish() {}
    [[nodiscard]] virtual ChunkLimits chunkLimits() const { return {}; }
    /// Bytes that a layer's cache takes per position.
    [[nodiscard]] virtual std::int64_t cacheBytes(const CacheShape& shape) const
    {
        return (shape.latentWidth() + shape.index_head_dim) * static_cast<std::int64_t>(sizeof(float));
    }
    /// Bytes of scratch that attention of long chunks takes for a context of so many positions.
    [[nodiscard]] virtual std::int64_t attentionScratchBytes(const AttentionShape&, std::int64_t) const { return 0; }
    /// Bytes that can still be allocated; of the host's memory nobody knows, so the CPU says: no limit.
    [[nodiscard]] virtual std::int64_t freeBytes() const { return std::numeric_limits<std::int64_t>::max(); }
    /// Does `body`, which issues the work of one token at position `first`. Called again with an equal key, it
    /// issues the same operations on the same memory but for positions: a device may record it once and replay it.
    virtual void repeat(const RepeatKey& key, std::int64_t first, const std::function<void()>& body);

    // Dense operations. out = x W^T (or +=); x [T, cols], out [T, rows]
    /// Row ids[t] of the table; ids in backend memory.
    virtual void embed(View<const std::int32_t, 1> ids, const DeviceMatrix& table, View<float, 2> out) = 0;
    virtual void linear(View<const float, 2> x, const DeviceMatrix& w, View<float, 2> out, bool accumulate = false) = 0;
    /// Per head h: out[t, h] = x[t, h] W[h]^T; x [T, batch, cols], out [T, batch, rows].
    virtual void linearPerHead(View<const float, 3> x, const DeviceMatrix& w, View<float, 3> out) = 0;
    virtual void rmsNorm(View<const float, 2> x, const DeviceVector& w, float eps, View<float, 2> out) = 0;
    virtual void layerNorm(View<const float, 2> x, const DeviceVector& w, const DeviceVector& b, float eps,
                           View<float, 2> out) = 0;
    virtual void rope(View<float, 3> x, std::int64_t first, const RopeTable& table, RopePairs pairs) = 0;
    virtual void addBias(const DeviceVector& bias, View<float, 2> x) = 0;
    virtual void scale(View<float, 2> x, float s) = 0;
    virtual void copy(View<const float, 2> from, View<float, 2> to) = 0;
    /// out = silu(gateUp[:, :n]) * gateUp[:, n:]
    virtual void swiglu(View<const float, 2> gateUp, View<float, 2> out) = 0;
    /// Position of the largest value of each row, ties to the lower; out [T] in backend memory.
    virtual void argmax(View<const float, 2> x, View<std::int32_t, 1> out) = 0;

    // Caches. Rows are those of LayerCache, final: normed and rotated.
    virtual void cacheLatents(View<const float, 2> rows, LayerCache& cache, std::int64_t first) = 0;
    virtual void cacheIndexKeys(View<const float, 2> rows, LayerCache& cache, std::int64_t first) = 0;
    /// Positions 0 .. count - 1 of one cache into another of the same shape.
    virtual void copyCache(const LayerCache& from, LayerCache& to, std::int64_t count) = 0;

    // Lightning indexer: I[t, s] = sum_h w[t, h] relu(q[t, h] . keys[s])
    /// Scores of every row; out [T, S], -inf where s > first + t.
    virtual void indexScores(View<const float, 3> q, View<const float, 2> w, const LayerCache& cache,
                             std::int64_t first, View<float, 2> out) = 0;
    /// The k best positions of every row without keeping scores; out [T, k] ascending, -1 padded, in backend memory.
    /// Ties to the lower position. boundary, if not empty, has T entries. NaN scores throw. Where keys are kept in
    /// fewer bits, q is rounded to what was used. `coded` is what attentionFront returned for q and w: unless 0, they are
    /// not read. Throws where the backend no longer holds that form of them.
    virtual void indexSelect(View<float, 3> q, View<const float, 2> w, const LayerCache& cache, std::int64_t first,
                             View<std::int32_t, 2> out, View<SelectionBoundary, 1> boundary, std::uint64_t coded = 0) = 0;

    // MLA, absorbed form; q [T, H, kv_lora_rank + qk_rope_head_dim] with the softmax scale in it
    virtual void attendSelected(View<const float, 3> q, const LayerCache& cache, View<const std::int32_t, 2> index,
                                View<float, 3> out) = 0;
    virtual void attendAll(View<const float, 3> q, const LayerCache& cache, std::int64_t first, View<float, 3> out) = 0;
    /// Head-mean attention probabilities over all visible positions; out [T, S], 0 where not visible.
    virtual void denseMass(View<const float, 3> q, const LayerCache& cache, std::int64_t first, View<float, 2> out) = 0;
    /// The k positions with the largest dense mass; out [T, k] ascending, -1 padded. NaN throws.
    virtual void massSelect(View<const float, 3> q, const LayerCache& cache, std::int64_t first,
                            View<std::int32_t, 2> out) = 0;

    // Mixture of experts
    virtual void route(View<const float, 2> logits, const DeviceVector* bias, const RouterSettings& settings,
                       View<std::int32_t, 2> experts, View<float, 2> weights) = 0;
    /// y[t] += sum_i weights[t, i] Expert_experts[t, i](x[t]); gateUp [E, 2n, hidden], down [E, hidden, n].
    virtual void experts(View<const float, 2> x, const DeviceMatrix& gateUp, const DeviceMatrix& down,
                         View<const std::int32_t, 2> experts, View<const float, 2> weights, View<float, 2> y) = 0;

    // Groups of operations, written in terms of those above. A device may fuse them.
    /// normed = rmsNorm(x), then every product of it. x and normed may be the same; `normed` is scratch to the caller
    /// where the backend folds the norm into the products.
    virtual void project(View<float, 2> x, const DeviceVector& norm, float eps, View<float, 2> normed,
                         std::span<const Projection> products);
    /// Returns 0 where indexQuery and indexWeights hold what they stand for, else the number of the form that the backend
    /// keeps instead, for indexSelect.
    virtual std::uint64_t attentionFront(const AttentionFront& front);
    virtual void feedForward(const FeedForward& layer);
    /// Whether attendByHead() is the faster way for a call like this one, of whose selection only the width k is known (0:
    /// everything is read). Then the absorbed queries need not be made.
    [[nodiscard]] virtual bool attendsByHead(const HeadAttention& layer, std::int64_t k) const;
    virtual void attendByHead(const HeadAttention& layer);

protected:
    [[nodiscard]] virtual std::shared_ptr<void> allocateBytes(std::int64_t count, std::int64_t size) = 0;
    virtual void uploadBytes(const void* host, void* device, std::int64_t bytes) = 0;
    virtual void downloadBytes(const void* device, void* host, std::int64_t bytes) = 0;
};

} // namespace sightline
