// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model_config.h"

#include <nlohmann/json.hpp>

namespace sightline::test {

using nlohmann::json;

/// A small V3.2 configuration in the spelling of DeepSeek's own files.
inline json published()
{
    return json::parse(R"JSON({
        "architectures": ["DeepseekV32ForCausalLM"], "model_type": "deepseek_v32",
        "vocab_size": 512,
        "hidden_size": 64, "num_hidden_layers": 5, "first_k_dense_replace": 2, "moe_layer_freq": 1,
        "intermediate_size": 96, "moe_intermediate_size": 48, "n_routed_experts": 16,
        "n_shared_experts": 1,
        "num_experts_per_tok": 4, "n_group": 4, "topk_group": 2, "norm_topk_prob": true,
        "routed_scaling_factor": 2.5, "scoring_func": "sigmoid", "topk_method": "noaux_tc",
        "num_attention_heads": 4, "num_key_value_heads": 4, "q_lora_rank": 48, "kv_lora_rank": 32,
        "qk_nope_head_dim": 24, "qk_rope_head_dim": 16, "v_head_dim": 20, "rms_norm_eps": 1e-06,
        "max_position_embeddings": 4096, "rope_theta": 10000, "rope_scaling": null,
        "hidden_act": "silu",
        "index_n_heads": 4, "index_head_dim": 32, "index_topk": 64, "num_nextn_predict_layers": 1,
        "tie_word_embeddings": false, "attention_bias": false, "bos_token_id": 0, "eos_token_id": 1,
        "torch_dtype": "bfloat16", "quantization_config": {"activation_scheme": "dynamic",
        "fmt": "e4m3",
            "quant_method": "fp8", "scale_fmt": "ue8m0", "weight_block_size": [128, 64]}
    })JSON");
}

/// DeepSeek-V3.2 as far as its rotary embedding goes.
inline json deepseekV32()
{
    json config = published();
    config["qk_nope_head_dim"] = 128;
    config["qk_rope_head_dim"] = 64;
    config["index_head_dim"] = 128;
    config["max_position_embeddings"] = 163840;
    config["rope_scaling"] = {
        {"type", "yarn"},       {"factor", 40},   {"original_max_position_embeddings", 4096},
        {"beta_fast", 32},      {"beta_slow", 1}, {"mscale", 1.0},
        {"mscale_all_dim", 1.0}};
    return config;
}

inline ModelConfig parse(const json& config)
{
    return ModelConfig::fromJson(config.dump(), "config.json");
}

/// Changes of fields from a JSON text; a field set to "__absent__" is removed.
inline json changed(json config, const char* changes)
{
    const json patch = json::parse(changes);
    for (const auto& [key, value] : patch.items()) {
        if (value == "__absent__")
            config.erase(key);
        else
            config[key] = value;
    }
    return config;
}

} // namespace sightline::test
