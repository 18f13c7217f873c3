// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights.h"

#include "engine/checkpoint.h"
#include "engine/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace sightline {

namespace {

/// Reads the tensors of one checkpoint one after the other, counting progress.
class Loader {
public:
    Loader(const Checkpoint& checkpoint, Backend& backend, std::stop_token stop,
           const std::function<void(std::int64_t, std::int64_t)>& progress)
        : m_checkpoint(checkpoint), m_config(checkpoint.config()), m_backend(backend), m_stop(std::move(stop)),
          m_progress(progress), m_total(checkpoint.byteCount())
    {
    }

    Weights load()
    {
        Weights w;
        const std::int64_t hidden = m_config.hidden_size;
        w.embed_tokens = matrix("model.embed_tokens.weight", m_config.vocab_size, hidden);
        if (!m_config.tie_word_embeddings)
            w.lm_head = matrix("lm_head.weight", m_config.vocab_size, hidden);
        w.norm = vector("model.norm.weight", hidden);
        for (std::int64_t i = 0; i < m_config.num_hidden_layers; ++i)
            w.layers.push_back(layer(i));
        if (m_checkpoint.mtpLayers() > 0)
            w.mtp = mtp(m_config.num_hidden_layers);
        if (m_progress)
            m_progress(m_total, m_total);
        return w;
    }

private:
    void count(const WeightSource& source)
    {
        if (m_stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "Loading the model was cancelled");
        m_done += static_cast<std::int64_t>(source.weight->byteCount);
        if (m_progress)
            m_progress(std::min(m_done, m_total), m_total);
    }

    DeviceMatrixPtr matrix(const std::string& name, std::int64_t rows, std::int64_t cols)
    {
        const WeightSource source = m_checkpoint.matrix(name, rows, cols);
        auto made = make(1, rows, cols, {&source}, [&](std::int64_t, std::int64_t first, View<float, 2> out) {
            source.read(first, out);
        });
        count(source);
        return made;
    }

    /// A stack whose matrices stand as `pieces`, in order; the same number for each.
    DeviceMatrixPtr make(std::int64_t batch, std::int64_t rows, std::int64_t cols,
                         const std::vector<const WeightSource*>& pieces, MatrixFiller fill)
    {
        MatrixSource source{batch, rows, cols, std::move(fill), {}, static_cast<std::int64_t>(pieces.size()) / batch};
        if (m_backend.keepsStoredFormats()) {
            for (const auto* piece : pieces) {
                const auto stored = piece->stored();
                if (!stored || (!source.stored.empty() && stored->format != source.stored.front().format)) {
                    source.stored.clear(); // another type, or mixed: by its values
                    break;
                }
                source.stored.push_back(*stored);
            }
        }
        return m_backend.makeMatrix(source);
    }

    DeviceVector vector(const std::string& name, std::int64_t n)
    {
        return m_backend.makeVector(m_checkpoint.vector(name, n));
    }

    DeviceVector bias(const std::string& name, std::int64_t n)
    {
        return m_config.attention_bias ? vector(name, n) : DeviceVector();
    }

    LayerWeights layer(std::int64_t index)
    {
        const std::string prefix = fmt::format("model.layers.{}.", index);
        const std::string attn = prefix + "self_attn.";
        const auto& c = m_config;
        const std::int64_t hidden = c.hidden_size, heads = c.num_attention_heads;
        LayerWeights w;
        w.input_layernorm = vector(prefix + "input_layernorm.weight", hidden);
        w.post_attention_layernorm = vector(prefix + "post_attention_layernorm.weight", hidden);
        if (c.q_lora_rank > 0) {
            w.q_a_proj = matrix(attn + "q_a_proj.weight", c.q_lora_rank, hidden);
            w.q_a_bias = bias(attn + "q_a_proj.bias", c.q_lora_rank);
            w.q_a_layernorm = vector(attn + "q_a_layernorm.weight", c.q_lora_rank);
            w.q_b_proj = matrix(attn + "q_b_proj.weight", heads * c.qkHeadDim(), c.q_lora_rank);
        } else {
            w.q_b_proj = matrix(attn + "q_proj.weight", heads * c.qkHeadDim(), hidden);
        }
        const std::int64_t cacheWidth = c.kv_lora_rank + c.qk_rope_head_dim;
        w.kv_a_proj_with_mqa = matrix(attn + "kv_a_proj_with_mqa.weight", cacheWidth, hidden);
        w.kv_a_bias = bias(attn + "kv_a_proj_with_mqa.bias", cacheWidth);
        w.kv_a_layernorm = vector(attn + "kv_a_layernorm.weight", c.kv_lora_rank);
        splitKvB(attn + "kv_b_proj.weight", w);
        w.o_proj = matrix(attn + "o_proj.weight", hidden, heads * c.v_head_dim);
        w.o_bias = bias(attn + "o_proj.bias", hidden);
        if (m_checkpoint.dsaActive() && c.hasIndexer(index))
            w.indexer = indexer(attn + "indexer.");
        feedForward(prefix + "mlp.", c.isMoeLayer(index), w);
        return w;
    }

    // Rows of kv_b_proj are head-major, per head [k_nope ; v]. Keys are absorbed into the query, which
    // needs the transpose of their part.
    void splitKvB(const std::string& name, LayerWeights& w)
    {
        const auto& c = m_config;
        const std::int64_t heads = c.num_attention_heads, nope = c.qk_nope_head_dim, v = c.v_head_dim;
        const std::int64_t rank = c.kv_lora_rank;
        const WeightSource source = m_checkpoint.matrix(name, heads * (nope + v), rank);
        std::vector<float> all(static_cast<std::size_t>(heads * (nope + v) * rank));
        const View<float, 2> kvB(all.data(), {heads * (nope + v), rank});
        source.read(0, kvB);
        w.w_uk = m_backend.makeMatrix(heads, rank, nope, [&](std::int64_t h, std::int64_t first, View<float, 2> out) {
            for (std::int64_t r = 0; r < out.extent(0); ++r)
                for (std::int64_t j = 0; j < nope; ++j)
                    out.row(r)[j] = kvB.row(h * (nope + v) + j)[first + r];
        });
        w.w_uv = m_backend.makeMatrix(heads, v, rank, [&](std::int64_t h, std::int64_t first, View<float, 2> out) {
            for (std::int64_t r = 0; r < out.extent(0); ++r)
                std::copy_n(kvB.row(h * (nope + v) + nope + first + r), rank, out.row(r));
        });
        count(source);
    }

    IndexerWeights indexer(const std::string& prefix)
    {
        const auto& c = m_config;
        IndexerWeights w;
        w.wq_b = matrix(prefix + "wq_b.weight", c.index_n_heads * c.index_head_dim, c.indexQueryWidth());
        w.wk = matrix(prefix + "wk.weight", c.index_head_dim, c.hidden_size);
        w.weights_proj = matrix(prefix + "weights_proj.weight", c.index_n_heads, c.hidden_size);
        w.k_norm_weight = vector(prefix + "k_norm.weight", c.index_head_dim);
        w.k_norm_bias = vector(prefix + "k_norm.bias", c.index_head_dim);
        return w;
    }

    SwigluWeights swiglu(const std::vector<std::string>& prefixes, std::int64_t width)
    {
        const std::int64_t hidden = m_config.hidden_size, batch = static_cast<std::int64_t>(prefixes.size());
        std::vector<WeightSource> gate, up, down;
        for (const auto& prefix : prefixes) {
            gate.push_back(m_checkpoint.matrix(prefix + "gate_proj.weight", width, hidden));
            up.push_back(m_checkpoint.matrix(prefix + "up_proj.weight", width, hidden));
            down.push_back(m_checkpoint.matrix(prefix + "down_proj.weight", hidden, width));
        }
        std::vector<const WeightSource*> gateUp, downs;
        for (std::size_t b = 0; b < prefixes.size(); ++b) {
            gateUp.push_back(&gate[b]);
            gateUp.push_back(&up[b]);
            downs.push_back(&down[b]);
        }
        SwigluWeights w;
        w.gate_up = make(batch, 2 * width, hidden, gateUp, [&](std::int64_t b, std::int64_t first, View<float, 2> out) {
            const auto slot = static_cast<std::size_t>(b);
            const std::int64_t n = out.extent(0), fromGate = std::clamp<std::int64_t>(width - first, 0, n);
            if (fromGate > 0)
                gate[slot].read(first, out.slice(0, fromGate));
            if (fromGate < n)
                up[slot].read(first + fromGate - width, out.slice(fromGate, n - fromGate));
        });
        w.down = make(batch, hidden, width, downs, [&](std::int64_t b, std::int64_t first, View<float, 2> out) {
            down[static_cast<std::size_t>(b)].read(first, out);
        });
        for (std::size_t b = 0; b < prefixes.size(); ++b) {
            count(gate[b]);
            count(up[b]);
            count(down[b]);
        }
        return w;
    }

    void feedForward(const std::string& prefix, bool moe, LayerWeights& w)
    {
        const auto& c = m_config;
        if (!moe) {
            w.mlp = swiglu({prefix}, c.intermediate_size);
            return;
        }
        w.router = matrix(prefix + "gate.weight", c.n_routed_experts, c.hidden_size);
        const std::string biasName = prefix + "gate.e_score_correction_bias";
        if (m_checkpoint.has(biasName))
            w.e_score_correction_bias = vector(biasName, c.n_routed_experts);
        std::vector<std::string> names;
        for (std::int64_t e = 0; e < c.n_routed_experts; ++e)
            names.push_back(fmt::format("{}experts.{}.", prefix, e));
        w.experts = swiglu(names, c.moe_intermediate_size);
        if (c.n_shared_experts > 0)
            w.mlp = swiglu({prefix + "shared_experts."}, c.moe_intermediate_size * c.n_shared_experts);
    }

    MtpWeights mtp(std::int64_t index)
    {
        const std::string prefix = fmt::format("model.layers.{}.", index);
        const std::int64_t hidden = m_config.hidden_size;
        MtpWeights w;
        w.enorm = vector(prefix + "enorm.weight", hidden);
        w.hnorm = vector(prefix + "hnorm.weight", hidden);
        w.norm = vector(prefix + "shared_head.norm.weight", hidden);
        w.eh_proj = matrix(prefix + "eh_proj.weight", hidden, 2 * hidden);
        w.layer = layer(index);
        return w;
    }

    const Checkpoint& m_checkpoint;
    const ModelConfig& m_config;
    Backend& m_backend;
    std::stop_token m_stop;
    const std::function<void(std::int64_t, std::int64_t)>& m_progress;
    std::int64_t m_done = 0;
    std::int64_t m_total;
};

} // namespace

Weights loadWeights(const Checkpoint& checkpoint, Backend& backend, std::stop_token stop,
                    const std::function<void(std::int64_t, std::int64_t)>& progress)
{
    return Loader(checkpoint, backend, std::move(stop), progress).load();
}

} // namespace sightline
