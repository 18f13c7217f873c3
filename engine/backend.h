// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/view.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace sightline {

/// A stack of weight matrices [batch, rows, cols] that a backend keeps in its own format.
class DeviceMatrix {
public:
    DeviceMatrix(std::int64_t batch, std::int64_t rows, std::int64_t cols)
        : m_batch(batch), m_rows(rows), m_cols(cols)
    {
    }
    virtual ~DeviceMatrix() = default;
    [[nodiscard]] std::int64_t batch() const { return m_batch; }
    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    [[nodiscard]] std::int64_t cols() const { return m_cols; }
    [[nodiscard]] virtual std::int64_t byteCount() const = 0;

private:
    std::int64_t m_batch, m_rows, m_cols;
};
using DeviceMatrixPtr = std::unique_ptr<const DeviceMatrix>;

/// Writes the values of rows [first, first + out.extent(0)) of one matrix of a stack. Called from several
/// threads with disjoint ranges; throws Error on bad values.
using MatrixFiller = std::function<void(std::int64_t batch, std::int64_t firstRow, View<float, 2> out)>;

/// Pairing of a rotary embedding.
enum class RopePairs {
    Interleaved, ///< (2i, 2i + 1): MLA
    HalfSplit    ///< (i, i + d/2): the V3.2 indexer
};

/// cos and sin [positions, d/2] of the rotary embedding, already times the attention factor.
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

/// The operations that a forward pass is written in. Activations are float32 views in the backend's memory; the
/// last dimension is contiguous. Calls are ordered; one thread at a time. Throws Error.
///
/// T rows are the queries at positions first .. first + T - 1 of a sequence; S counts cached positions.
class Backend {
public:
    virtual ~Backend() = default;

    [[nodiscard]] virtual std::string_view name() const = 0;   ///< "cpu"
    [[nodiscard]] virtual std::string description() const = 0; ///< "CPU, 8 threads, AVX-512"

    // Memory
    [[nodiscard]] virtual DeviceMatrixPtr makeMatrix(std::int64_t batch, std::int64_t rows, std::int64_t cols,
                                                     const MatrixFiller& fill) = 0;
    /// Zeroed memory for `count` floats, freed with the last owner.
    [[nodiscard]] virtual std::shared_ptr<float> allocate(std::int64_t count) = 0;
    virtual void upload(const float* host, float* device, std::int64_t count) = 0;
    virtual void download(const float* device, float* host, std::int64_t count) = 0;

    // Dense operations. out = x W^T (or +=); x [T, cols], out [T, rows]
    virtual void embed(std::span<const std::int32_t> ids, const DeviceMatrix& table, View<float, 2> out) = 0;
    virtual void linear(View<const float, 2> x, const DeviceMatrix& w, View<float, 2> out, bool accumulate = false) = 0;
    /// Per head h: out[t, h] = x[t, h] W[h]^T; x [T, batch, cols], out [T, batch, rows].
    virtual void linearPerHead(View<const float, 3> x, const DeviceMatrix& w, View<float, 3> out) = 0;
    virtual void rmsNorm(View<const float, 2> x, std::span<const float> w, float eps, View<float, 2> out) = 0;
    virtual void layerNorm(View<const float, 2> x, std::span<const float> w, std::span<const float> b, float eps,
                           View<float, 2> out) = 0;
    virtual void rope(View<float, 3> x, std::int64_t first, const RopeTable& table, RopePairs pairs) = 0;
    virtual void addBias(std::span<const float> bias, View<float, 2> x) = 0;
    virtual void scale(View<float, 2> x, float s) = 0;
    virtual void copy(View<const float, 2> from, View<float, 2> to) = 0;
    /// out = silu(gateUp[:, :n]) * gateUp[:, n:]
    virtual void swiglu(View<const float, 2> gateUp, View<float, 2> out) = 0;

    // Lightning indexer: I[t, s] = sum_h w[t, h] relu(q[t, h] . keys[s])
    /// Scores of every row; out [T, S], -inf where s > first + t.
    virtual void indexScores(View<const float, 3> q, View<const float, 2> w, View<const float, 2> keys,
                             std::int64_t first, View<float, 2> out) = 0;
    /// The k best positions of every row without keeping scores; out [T, k] ascending, -1 padded.
    /// Ties to the lower position. boundary, if not empty, has T entries. NaN scores throw.
    virtual void indexSelect(View<const float, 3> q, View<const float, 2> w, View<const float, 2> keys,
                             std::int64_t first, View<std::int32_t, 2> out, std::span<SelectionBoundary> boundary) = 0;

    // MLA, absorbed form; q [T, H, kv_lora_rank + qk_rope_head_dim] with the softmax scale in it, kv [S, same width]
    virtual void attendSelected(View<const float, 3> q, View<const float, 2> kv, View<const std::int32_t, 2> index,
                                View<float, 3> out) = 0;
    virtual void attendAll(View<const float, 3> q, View<const float, 2> kv, std::int64_t first, View<float, 3> out) = 0;
    /// Head-mean attention probabilities over all visible positions; out [T, S], 0 where not visible.
    virtual void denseMass(View<const float, 3> q, View<const float, 2> kv, std::int64_t first, View<float, 2> out) = 0;
    /// The k positions with the largest dense mass; out [T, k] ascending, -1 padded. NaN throws.
    virtual void massSelect(View<const float, 3> q, View<const float, 2> kv, std::int64_t first,
                            View<std::int32_t, 2> out) = 0;

    // Mixture of experts
    virtual void route(View<const float, 2> logits, std::span<const float> bias, const RouterSettings& settings,
                       View<std::int32_t, 2> experts, View<float, 2> weights) = 0;
    /// y[t] += sum_i weights[t, i] Expert_experts[t, i](x[t]); gateUp [E, 2n, hidden], down [E, hidden, n].
    virtual void experts(View<const float, 2> x, const DeviceMatrix& gateUp, const DeviceMatrix& down,
                         View<const std::int32_t, 2> experts, View<const float, 2> weights, View<float, 2> y) = 0;
};

} // namespace sightline
