// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace sightline {

class Checkpoint;

/// The lightning indexer of one layer. Published names.
struct IndexerWeights {
    DeviceMatrixPtr wq_b;         ///< [index_n_heads * index_head_dim, q_lora_rank or hidden_size]
    DeviceMatrixPtr wk;           ///< [index_head_dim, hidden_size]
    DeviceMatrixPtr weights_proj; ///< [index_n_heads, hidden_size]
    DeviceVector k_norm_weight, k_norm_bias; ///< [index_head_dim], LayerNorm
};

/// SwiGLU: gate and up stacked, so that one product gives both.
struct SwigluWeights {
    DeviceMatrixPtr gate_up; ///< [batch, 2 * width, hidden_size]; batch = experts
    DeviceMatrixPtr down;    ///< [batch, hidden_size, width]
};

/// One transformer layer.
struct LayerWeights {
    DeviceVector input_layernorm, post_attention_layernorm; ///< [hidden_size]

    DeviceMatrixPtr q_a_proj; ///< [q_lora_rank, hidden_size]; null without query latent
    DeviceVector q_a_bias, q_a_layernorm;
    DeviceMatrixPtr q_b_proj; ///< [heads * qk_head_dim, q_lora_rank]; q_proj [.., hidden_size] without latent
    DeviceMatrixPtr kv_a_proj_with_mqa; ///< [kv_lora_rank + qk_rope_head_dim, hidden_size]
    DeviceVector kv_a_bias, kv_a_layernorm;
    DeviceMatrixPtr w_uk; ///< kv_b_proj's key part, transposed: [heads, kv_lora_rank, qk_nope_head_dim]
    DeviceMatrixPtr w_uv; ///< kv_b_proj's value part: [heads, v_head_dim, kv_lora_rank]
    DeviceMatrixPtr o_proj; ///< [hidden_size, heads * v_head_dim]
    DeviceVector o_bias;
    std::optional<IndexerWeights> indexer;

    // Feed-forward: a dense MLP, or routed experts with shared ones (which are one MLP).
    std::optional<SwigluWeights> mlp; ///< dense, or the shared experts of a MoE layer
    DeviceMatrixPtr router;           ///< mlp.gate.weight [n_routed_experts, hidden_size]; null in a dense layer
    DeviceVector e_score_correction_bias; ///< [n_routed_experts] or empty
    std::optional<SwigluWeights> experts;
};

/// The multi-token prediction layer behind the last one.
struct MtpWeights {
    DeviceVector enorm, hnorm, norm; ///< [hidden_size]; norm is shared_head.norm
    DeviceMatrixPtr eh_proj;               ///< [hidden_size, 2 * hidden_size]: [embedding ; hidden]
    LayerWeights layer;
};

/// Every weight of a model on its backend. Constant after loading.
struct Weights {
    DeviceMatrixPtr embed_tokens; ///< [vocab_size, hidden_size]
    DeviceMatrixPtr lm_head;      ///< [vocab_size, hidden_size]; null when tied to embed_tokens
    DeviceVector norm;      ///< [hidden_size]
    std::vector<LayerWeights> layers;
    std::optional<MtpWeights> mtp;

    [[nodiscard]] const DeviceMatrix& head() const { return lm_head ? *lm_head : *embed_tokens; }
};

/// Reads, checks and converts all weights. `progress(done, total)` counts bytes of the checkpoint.
/// Throws Error; Cancelled when `stop` is set.
[[nodiscard]] Weights loadWeights(const Checkpoint& checkpoint, Backend& backend, std::stop_token stop,
                                  const std::function<void(std::int64_t, std::int64_t)>& progress);

} // namespace sightline
