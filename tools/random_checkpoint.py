#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a checkpoint with random weights of any DeepSeek-V3.2 configuration, as fast as the disk takes it.

    random_checkpoint.py OUT --preset v2-lite-dsa --dtype bf16
    random_checkpoint.py OUT --preset v3.2 --layers 4 --dtype fp8
    random_checkpoint.py OUT --config config.json --set index_topk=512

For measuring speed and memory at full size: a model of 31 GB takes seconds, because every tensor is cut from one pool
of normal deviates at an offset of its own. Weights have a standard deviation of 1 / sqrt(columns), so that activations
stay of order one. Needs numpy alone; tools/reference/make_checkpoint.py writes small models for comparing values.
"""

from __future__ import annotations

import argparse
import json
import math
import struct
import sys
from pathlib import Path

import numpy as np

POOL = 1 << 24  # elements; tensors longer than this repeat it
BLOCK = 128  # rows and columns of a block of FP8 weights

COMMON = {
    "architectures": ["DeepseekV32ForCausalLM"],
    "model_type": "deepseek_v32",
    "attention_bias": False,
    "bos_token_id": 0,
    "eos_token_id": 1,
    "hidden_act": "silu",
    "max_position_embeddings": 163840,
    "moe_layer_freq": 1,
    "norm_topk_prob": True,
    "num_nextn_predict_layers": 0,
    "rms_norm_eps": 1e-6,
    "rope_theta": 10000.0,
    "rope_scaling": None,
    "scoring_func": "sigmoid",
    "tie_word_embeddings": False,
    "topk_method": "noaux_tc",
    "kv_lora_rank": 512,
    "qk_nope_head_dim": 128,
    "qk_rope_head_dim": 64,
    "v_head_dim": 128,
    "index_head_dim": 128,
    "index_topk": 2048,
}

PRESETS = {
    # DeepSeek-V2-Lite's shape with an indexer of 16 heads
    "v2-lite-dsa": {
        "hidden_size": 2048, "num_hidden_layers": 27, "num_attention_heads": 16, "q_lora_rank": None,
        "intermediate_size": 10944, "moe_intermediate_size": 1408, "n_routed_experts": 64, "n_shared_experts": 2,
        "num_experts_per_tok": 6, "n_group": 1, "topk_group": 1, "first_k_dense_replace": 1, "vocab_size": 102400,
        "routed_scaling_factor": 1.0, "index_n_heads": 16,
    },
    "v3.2": {
        "hidden_size": 7168, "num_hidden_layers": 61, "num_attention_heads": 128, "q_lora_rank": 1536,
        "intermediate_size": 18432, "moe_intermediate_size": 2048, "n_routed_experts": 256, "n_shared_experts": 1,
        "num_experts_per_tok": 8, "n_group": 8, "topk_group": 4, "first_k_dense_replace": 3, "vocab_size": 129280,
        "routed_scaling_factor": 2.5, "index_n_heads": 64,
    },
}


def tensors(c: dict) -> list[tuple[str, tuple[int, ...], str]]:
    """Name, shape and kind of every tensor: "weight" may be quantised, "plain" is not, "ones" and "zeros" are."""
    hidden, heads = c["hidden_size"], c["num_attention_heads"]
    qk = c["qk_nope_head_dim"] + c["qk_rope_head_dim"]
    out = [
        ("model.embed_tokens.weight", (c["vocab_size"], hidden), "plain"),
        ("model.norm.weight", (hidden,), "ones"),
    ]
    if not c["tie_word_embeddings"]:
        out.append(("lm_head.weight", (c["vocab_size"], hidden), "plain"))
    for layer in range(c["num_hidden_layers"]):
        base = f"model.layers.{layer}."
        attn, mlp = base + "self_attn.", base + "mlp."
        out += [(base + name + ".weight", (hidden,), "ones") for name in ("input_layernorm", "post_attention_layernorm")]
        query = hidden
        if c["q_lora_rank"]:
            query = c["q_lora_rank"]
            out += [
                (attn + "q_a_proj.weight", (query, hidden), "weight"),
                (attn + "q_a_layernorm.weight", (query,), "ones"),
                (attn + "q_b_proj.weight", (heads * qk, query), "weight"),
            ]
        else:
            out.append((attn + "q_proj.weight", (heads * qk, hidden), "weight"))
        rank = c["kv_lora_rank"]
        out += [
            (attn + "kv_a_proj_with_mqa.weight", (rank + c["qk_rope_head_dim"], hidden), "weight"),
            (attn + "kv_a_layernorm.weight", (rank,), "ones"),
            (attn + "kv_b_proj.weight", (heads * (c["qk_nope_head_dim"] + c["v_head_dim"]), rank), "weight"),
            (attn + "o_proj.weight", (hidden, heads * c["v_head_dim"]), "weight"),
        ]
        if c.get("index_topk"):
            dim, indexer = c["index_head_dim"], attn + "indexer."
            out += [
                (indexer + "wq_b.weight", (c["index_n_heads"] * dim, query), "weight"),
                (indexer + "wk.weight", (dim, hidden), "weight"),
                (indexer + "weights_proj.weight", (c["index_n_heads"], hidden), "plain"),
                (indexer + "k_norm.weight", (dim,), "ones"),
                (indexer + "k_norm.bias", (dim,), "zeros"),
            ]

        def mlp_of(prefix: str, width: int) -> None:
            for name, shape in (("gate", (width, hidden)), ("up", (width, hidden)), ("down", (hidden, width))):
                out.append((f"{prefix}{name}_proj.weight", shape, "weight"))

        if layer < c["first_k_dense_replace"]:
            mlp_of(mlp, c["intermediate_size"])
            continue
        out.append((mlp + "gate.weight", (c["n_routed_experts"], hidden), "plain"))
        out.append((mlp + "gate.e_score_correction_bias", (c["n_routed_experts"],), "zeros"))
        for expert in range(c["n_routed_experts"]):
            mlp_of(f"{mlp}experts.{expert}.", c["moe_intermediate_size"])
        if c["n_shared_experts"]:
            mlp_of(mlp + "shared_experts.", c["moe_intermediate_size"] * c["n_shared_experts"])
    return out


def to_bf16(values: np.ndarray) -> np.ndarray:
    """float32 to the bits of bfloat16, to nearest even."""
    bits = values.astype(np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def to_e4m3(values: np.ndarray) -> np.ndarray:
    """float32 to E4M3 codes, by truncation of normal numbers; small ones become 0."""
    v = np.clip(values.astype(np.float32), -448, 448)
    bits = v.view(np.uint32)
    exponent = ((bits >> 23) & 0xFF).astype(np.int32) - 127 + 7
    code = (exponent << 3) | ((bits >> 20) & 7).astype(np.int32)
    code = np.where(exponent > 0, code, 0)
    return (code | ((bits >> 24) & 0x80).astype(np.int32)).astype(np.uint8)


class Pool:
    """Normal deviates in the formats that tensors take, scaled, made once per scale."""

    def __init__(self, seed: int) -> None:
        self._normal = np.random.default_rng(seed).standard_normal(POOL, dtype=np.float32)
        self._made: dict[tuple[str, float], memoryview] = {}
        self._offset = 0

    def write(self, file, count: int, dtype: str, scale: float) -> None:
        key = (dtype, scale)
        if key not in self._made:
            scaled = self._normal * np.float32(scale)
            codes = to_bf16(scaled) if dtype == "BF16" else to_e4m3(scaled)
            self._made[key] = memoryview(codes).cast("B")
        data, size = self._made[key], 2 if dtype == "BF16" else 1
        self._offset = (self._offset + 7919 * 16) % POOL  # another place for every tensor
        at, left = self._offset, count
        while left > 0:
            n = min(left, POOL - at)
            file.write(data[at * size : (at + n) * size])
            left -= n
            at = 0


def write(out: Path, c: dict, dtype: str, seed: int) -> int:
    out.mkdir(parents=True, exist_ok=True)
    if dtype == "fp8":
        c["quantization_config"] = {
            "activation_scheme": "dynamic", "fmt": "e4m3", "quant_method": "fp8", "scale_fmt": "ue8m0",
            "weight_block_size": [BLOCK, BLOCK],
        }
    (out / "config.json").write_text(json.dumps(c, indent=2) + "\n")
    header, offset, plan = {}, 0, []

    def add(name: str, shape: tuple[int, ...], stored: str, content: str) -> None:
        nonlocal offset
        size = math.prod(shape) * {"BF16": 2, "F8_E4M3": 1, "F32": 4}[stored]
        header[name] = {"dtype": stored, "shape": list(shape), "data_offsets": [offset, offset + size]}
        plan.append((shape, stored, content))
        offset += size

    for name, shape, kind in tensors(c):
        if kind == "weight" and dtype == "fp8":
            add(name, shape, "F8_E4M3", kind)
            add(name + "_scale_inv", tuple(-(-n // BLOCK) for n in shape), "F32", f"scale {shape[1]}")
        elif kind in ("weight", "plain"):
            add(name, shape, "BF16", kind)
        else:
            add(name, shape, "F32" if kind == "zeros" else "BF16", kind)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    pool = Pool(seed)
    codes_scale = 64.0  # of FP8 codes: most of E4M3's range is used
    with open(out / "model.safetensors", "wb", buffering=1 << 20) as file:
        file.write(struct.pack("<Q", len(text)))
        file.write(text)
        for shape, stored, content in plan:
            count = math.prod(shape)
            if content == "ones":
                file.write(to_bf16(np.ones(count, np.float32)).tobytes())
            elif content == "zeros":
                file.write(bytes(4 * count))
            elif content.startswith("scale"):
                columns = int(content.split()[1])
                power = 2.0 ** round(math.log2(1 / math.sqrt(columns) / codes_scale))
                file.write(np.full(count, power, np.float32).tobytes())
            elif stored == "F8_E4M3":
                pool.write(file, count, "FP8", codes_scale)
            else:
                pool.write(file, count, "BF16", 1 / math.sqrt(shape[-1]))
    return offset


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, help="folder to write; files in it are overwritten")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--preset", choices=sorted(PRESETS))
    source.add_argument("--config", type=Path, help="a config.json to complete")
    parser.add_argument("--dtype", choices=("bf16", "fp8"), default="bf16")
    parser.add_argument("--layers", type=int, help="number of layers, instead of the configuration's")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=JSON", help="another value of the configuration")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    values = PRESETS[options.preset] if options.preset else json.loads(options.config.read_text())
    c = {**COMMON, **values}
    if options.layers:
        c["num_hidden_layers"] = options.layers
    for item in options.set:
        key, _, value = item.partition("=")
        try:
            c[key] = json.loads(value)
        except json.JSONDecodeError:
            parser.error(f"--set {item}: the value is not JSON")
    c["num_key_value_heads"] = c["num_attention_heads"]
    c.pop("quantization_config", None)
    size = write(options.out, c, options.dtype, options.seed)
    print(f"{options.out}: {size / 1e9:.2f} GB of weights")
    return 0


if __name__ == "__main__":
    sys.exit(main())
