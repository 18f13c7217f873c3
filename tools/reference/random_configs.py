# SPDX-License-Identifier: GPL-3.0-or-later
"""Random configurations and prompts that cover what a checkpoint of the family may contain."""

from __future__ import annotations

import random


def draw(seed: int) -> tuple[dict, dict, list[int], str]:
    """Config values, options of make_checkpoint.make(), token ids, and a short description."""
    r = random.Random(seed)
    rope = r.choice([4, 8, 16])
    heads = r.choice([1, 2, 3, 4])
    layers = r.choice([1, 2, 3, 4])
    groups, size = r.choice([(1, 4), (1, 8), (1, 12), (2, 3), (2, 4), (4, 2), (4, 3), (3, 4)])
    keep = r.randint(1, groups)
    c = {
        "hidden_size": r.choice([24, 32, 40, 48, 64, 96, 136, 160]),
        "intermediate_size": r.choice([24, 48, 100, 144]),
        "moe_intermediate_size": r.choice([8, 12, 24, 40]),
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "q_lora_rank": r.choice([None, 12, 20, 32, 48, 140]),
        "kv_lora_rank": r.choice([8, 16, 24, 40, 130]),
        "qk_nope_head_dim": r.choice([4, 8, 12, 16, 24]),
        "qk_rope_head_dim": rope,
        "v_head_dim": r.choice([4, 8, 12, 16, 20]),
        "index_n_heads": r.choice([1, 2, 3, 4, 5, 7, 8]),
        "index_head_dim": rope + r.choice([0, 4, 8, 16, 24]),
        "index_topk": r.choice([1, 2, 8, 16, 33, 64, 100, 2048]),
        "n_routed_experts": groups * size,
        "n_group": groups,
        "topk_group": keep,
        "num_experts_per_tok": r.randint(1, min(4, keep * size)),
        "n_shared_experts": r.choice([1, 1, 2, 3]),
        "norm_topk_prob": r.random() < 0.8,
        "routed_scaling_factor": r.choice([1.0, 1.5, 2.5]),
        "first_k_dense_replace": r.randint(0, layers),
        "rms_norm_eps": r.choice([1e-6, 1e-6, 1e-5, 1e-4]),
        "rope_theta": r.choice([10000.0, 100000, 500.0, 1000000.0]),
        "max_position_embeddings": 512,
        "vocab_size": r.choice([64, 129, 200, 321]),
        "tie_word_embeddings": r.random() < 0.25,
        "attention_bias": r.random() < 0.1,
        "num_nextn_predict_layers": int(r.random() < 0.25),
    }
    if r.random() < 0.5:
        mscale = r.choice([1.0, 0.707, 1.0])
        original = r.choice([32, 64, 128])
        c["rope_scaling"] = {
            "type": "yarn",
            "factor": 512 / original,
            "original_max_position_embeddings": original,
            "beta_fast": 32,
            "beta_slow": 1,
        }
        extra = r.choice(["both", "both", "all_dim", "none", "different"])
        if extra in ("both", "different"):
            c["rope_scaling"]["mscale"] = mscale
        if extra != "none":
            c["rope_scaling"]["mscale_all_dim"] = mscale * (1.3 if extra == "different" else 1)
    family = r.choices(["deepseek_v32", "deepseek_v3", "glm_moe_dsa"], [0.8, 0.1, 0.1])[0]
    c["model_type"] = family
    if family == "glm_moe_dsa":
        c["indexer_rope_interleave"] = True
    options = {
        "seed": seed,
        "dtype": r.choice(["bf16", "bf16", "f32", "f16", "fp8", "fp8"]),
        "scales": r.choice(["powers", "any"]),
        "block": r.choice([(128, 128), (128, 128), (32, 32), (64, 16)]),
        "shards": r.choice([1, 1, 2, 3]),
        "spelling": r.choice(["old", "new"]),
        "mtp_copies": r.random() < 0.5,
    }
    if options["spelling"] == "new" and family != "deepseek_v3" and r.random() < 0.5:
        c["mlp_layer_types"] = [r.choice(["dense", "sparse"]) for _ in range(layers)]
    count = r.choice([1, 2, 17, 40, 63, 64, 65, 100, 129, 200, 300])
    ids = [r.randrange(c["vocab_size"]) for _ in range(count)]
    say = (
        f"{family.removeprefix('deepseek_')} {options['dtype']}x{options['shards']} S{count} "
        f"L{layers} h{heads} k{c['index_topk']} n{c['index_n_heads']} q{c['q_lora_rank'] or '-'} "
        f"g{groups}/{keep}"
        f"{' yarn' if 'rope_scaling' in c else ''}{' tied' if c['tie_word_embeddings'] else ''}"
    )
    return c, options, ids, say
