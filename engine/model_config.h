// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sightline {

/// The model families that the forward pass knows.
enum class ModelFamily {
    DeepseekV3,  ///< DeepseekV3ForCausalLM: MLA + MoE, no indexer
    DeepseekV32, ///< DeepseekV32ForCausalLM: the same with a lightning indexer
    GlmMoeDsa    ///< GlmMoeDsaForCausalLM: indexer with interleaved RoPE, in 5.2 shared by layers
};

enum class RopeType { Default, Linear, Yarn };

/// `rope_scaling` or `rope_parameters`, with the defaults of transformers filled in.
struct RopeScaling {
    RopeType type = RopeType::Default;
    double factor = 1.0;                               ///< >= 1
    std::int64_t original_max_position_embeddings = 0; ///< YaRN only
    double beta_fast = 32.0;
    double beta_slow = 1.0;
    double mscale = 0.0;         ///< 0: not given
    double mscale_all_dim = 0.0; ///< 0: not given
    std::optional<double> attention_factor;
    bool truncate = true; ///< round the correction range outwards to whole dimensions
};

/// `quantization_config` of a block-quantised checkpoint.
struct Quantization {
    std::string quant_method;    ///< "fp8"
    std::string fmt;             ///< "e4m3"
    std::string scale_fmt;       ///< "ue8m0" where every scale is a power of two, or empty
    std::int64_t block_rows = 0; ///< weight_block_size[0]
    std::int64_t block_cols = 0; ///< weight_block_size[1]
};

/// Hyperparameters of a model under their published names, read from `config.json`, complete and
/// range-checked: code that uses them may multiply and divide without looking again.
///
/// Both spellings are read: `rope_theta` with `rope_scaling`, and `rope_parameters` with
/// `mlp_layer_types`. A field that is absent takes the default of the family's configuration class
/// in transformers; dimensions have no default and must be there.
struct ModelConfig {
    ModelFamily family = ModelFamily::DeepseekV32;
    std::string architecture; ///< architectures[0]
    std::string model_type;

    std::int64_t vocab_size = 0;
    std::int64_t hidden_size = 0;
    std::int64_t num_hidden_layers = 0; ///< without MTP layers
    std::int64_t num_nextn_predict_layers = 0; ///< MTP layers, whose tensors may be missing
    std::int64_t max_position_embeddings = 0;

    // Attention (MLA)
    std::int64_t num_attention_heads = 0;
    std::int64_t q_lora_rank = 0; ///< 0: null in the file, queries come from one `q_proj`
    std::int64_t kv_lora_rank = 0;
    std::int64_t qk_nope_head_dim = 0;
    std::int64_t qk_rope_head_dim = 0; ///< even
    std::int64_t v_head_dim = 0;
    bool attention_bias = false; ///< biases on q_a_proj, kv_a_proj_with_mqa and o_proj
    bool rope_interleave = true; ///< pairs (2i, 2i+1) in MLA; false: pairs (i, i + d/2)

    // Lightning indexer
    std::int64_t index_topk = 0; ///< 0: null or absent, attention is dense
    std::int64_t index_n_heads = 0;
    std::int64_t index_head_dim = 0; ///< >= qk_rope_head_dim where index_topk > 0
    bool indexer_rope_interleave = false;
    /// [num_hidden_layers]; false: the layer shares the selection of the nearest earlier one.
    std::vector<bool> layerHasIndexer;

    // Feed-forward
    std::int64_t intermediate_size = 0; ///< of dense layers
    std::int64_t moe_intermediate_size = 0;
    std::int64_t n_routed_experts = 0; ///< 0: no MoE layer at all
    std::int64_t n_shared_experts = 0;
    std::int64_t num_experts_per_tok = 0;
    std::int64_t n_group = 1;    ///< divides n_routed_experts
    std::int64_t topk_group = 1; ///< <= n_group
    bool norm_topk_prob = true;
    double routed_scaling_factor = 1.0;
    std::string scoring_func; ///< "sigmoid"
    std::string topk_method;  ///< "noaux_tc"
    std::int64_t first_k_dense_replace = 0;
    std::int64_t moe_layer_freq = 1;
    std::vector<bool> layerIsMoe; ///< [num_hidden_layers]
    std::string hidden_act;       ///< "silu"

    double rms_norm_eps = 1e-6;
    double rope_theta = 10000.0;
    RopeScaling rope;
    bool tie_word_embeddings = false;

    std::optional<std::int64_t> bos_token_id;
    std::vector<std::int64_t> eos_token_ids; ///< one or several; may be empty
    std::optional<std::int64_t> pad_token_id;
    std::string dtype; ///< `dtype` or `torch_dtype`, or empty
    std::optional<Quantization> quantization;
    std::int64_t favourite_layer = -1; ///< `sightline.favourite_layer` of the file, or -1

    static constexpr std::size_t kMaxFileBytes = 4u << 20; ///< of config.json

    /// Reads `config.json` of a model folder. Throws Error: InvalidFile for a damaged or
    /// inconsistent file, UnsupportedModel for a sound one that this build cannot run.
    [[nodiscard]] static ModelConfig load(const std::filesystem::path& folder);
    [[nodiscard]] static ModelConfig fromJson(std::string_view text,
                                              const std::string& nameForErrors);

    /// qk_nope_head_dim + qk_rope_head_dim
    [[nodiscard]] std::int64_t qkHeadDim() const { return qk_nope_head_dim + qk_rope_head_dim; }
    /// Width of the indexer's query input: the query latent, or the hidden state without one.
    [[nodiscard]] std::int64_t indexQueryWidth() const
    {
        return q_lora_rank > 0 ? q_lora_rank : hidden_size;
    }
    /// Of layer 0..num_hidden_layers-1, or of an MTP layer behind them.
    [[nodiscard]] bool isMoeLayer(std::int64_t layer) const;
    [[nodiscard]] bool hasIndexer(std::int64_t layer) const;

    /// Factor of the attention scores, qkHeadDim^-0.5 * m^2, where under a scaled RoPE with
    /// mscale_all_dim m = 0.1 * mscale_all_dim * ln(factor) + 1, else m = 1.
    [[nodiscard]] double softmaxScale() const;
    /// Factor of cos and sin, in MLA and indexer alike; 1 except under YaRN without matching mscale
    /// and mscale_all_dim.
    [[nodiscard]] double ropeAttentionFactor() const;
    /// [qk_rope_head_dim / 2] radians per position. Every value is a float32: models are trained on
    /// frequencies that were computed in float32.
    [[nodiscard]] std::vector<double> ropeInverseFrequencies() const;
    /// Epsilon of q_a_layernorm and kv_a_layernorm: 1e-6 in every family, whatever rms_norm_eps.
    [[nodiscard]] double latentNormEps() const { return 1e-6; }
};

/// "DeepseekV32ForCausalLM, ..." for messages.
[[nodiscard]] std::string supportedArchitectures();

} // namespace sightline
