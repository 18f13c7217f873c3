# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a small checkpoint with random weights for any DeepSeek-V3.2 configuration.

    make_checkpoint.py OUT --set hidden_size=48 --set index_topk=12 --dtype fp8 --shards 2
    make_checkpoint.py OUT --config my.json --spelling new --seed 7

The weights are scaled so that activations, attention logits and index scores stay of order one:
the selection then differs from a window, the router uses every expert, and nothing is decided by
rounding.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
from pathlib import Path

import torch
from safetensors.torch import save_file

DEFAULTS = {
    "architectures": ["DeepseekV32ForCausalLM"],
    "model_type": "deepseek_v32",
    "attention_bias": False,
    "bos_token_id": 0,
    "eos_token_id": 1,
    "first_k_dense_replace": 1,
    "hidden_act": "silu",
    "hidden_size": 32,
    "index_head_dim": 16,
    "index_n_heads": 3,
    "index_topk": 16,
    "intermediate_size": 48,
    "kv_lora_rank": 24,
    "max_position_embeddings": 1024,
    "moe_intermediate_size": 8,
    "moe_layer_freq": 1,
    "n_group": 1,
    "n_routed_experts": 8,
    "n_shared_experts": 1,
    "norm_topk_prob": True,
    "num_attention_heads": 2,
    "num_experts_per_tok": 2,
    "num_hidden_layers": 3,
    "num_key_value_heads": 2,
    "num_nextn_predict_layers": 0,
    "q_lora_rank": 20,
    "qk_nope_head_dim": 12,
    "qk_rope_head_dim": 8,
    "rms_norm_eps": 1e-6,
    "rope_theta": 10000.0,
    "rope_scaling": None,
    "routed_scaling_factor": 1.5,
    "scoring_func": "sigmoid",
    "tie_word_embeddings": False,
    "topk_group": 1,
    "topk_method": "noaux_tc",
    "use_cache": True,
    "v_head_dim": 16,
    "vocab_size": 200,
}
INDEX_KEYS = ("index_topk", "index_n_heads", "index_head_dim")


def complete_config(values: dict) -> dict:
    """DEFAULTS with the given values. A value of the text "absent" removes the key."""
    c = {**DEFAULTS, **values}
    c["num_key_value_heads"] = c["num_attention_heads"]
    if c["model_type"] == "deepseek_v3":
        c["architectures"] = ["DeepseekV3ForCausalLM"]
        for key in INDEX_KEYS:
            c.pop(key, None)
    if c["model_type"] == "glm_moe_dsa":
        c["architectures"] = ["GlmMoeDsaForCausalLM"]
    return {key: value for key, value in c.items() if value != "absent"}


def mlp_types(c: dict) -> list[str]:
    layers = c["num_hidden_layers"]
    dense = min(c.get("first_k_dense_replace", 0), layers)
    return c.get("mlp_layer_types") or ["dense"] * dense + ["sparse"] * (layers - dense)


def new_spelling(c: dict) -> dict:
    """What transformers 5 writes: rope_parameters, mlp_layer_types."""
    c = dict(c)
    rope = dict(c.pop("rope_scaling") or {})
    kind = rope.pop("type", rope.get("rope_type", "default"))
    c["rope_parameters"] = {**rope, "rope_theta": c.pop("rope_theta"), "rope_type": kind}
    for key in ("moe_layer_freq", "scoring_func", "topk_method"):
        c.pop(key, None)
    if c["model_type"] != "deepseek_v3":  # which keeps first_k_dense_replace in the new spelling
        c["mlp_layer_types"] = mlp_types(c)
        c.pop("first_k_dense_replace", None)
    c["head_dim"] = c["qk_rope_head_dim"]
    c["dtype"] = c.pop("torch_dtype", "bfloat16")
    return c


class Maker:
    def __init__(self, config: dict, seed: int):
        self.c = config
        self.random = torch.Generator().manual_seed(seed)
        self.tensors: dict[str, torch.Tensor] = {}

    def normal(self, *shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=self.random)

    def matrix(self, name: str, rows: int, columns: int, gain: float = 1.0) -> None:
        self.tensors[name + ".weight"] = self.normal(rows, columns) * (gain / math.sqrt(columns))

    def norm(self, name: str, size: int) -> None:
        self.tensors[name + ".weight"] = 1 + 0.2 * self.normal(size)

    def bias(self, name: str, size: int, spread: float) -> None:
        self.tensors[name] = spread * self.normal(size)

    def mlp(self, prefix: str, width: int) -> None:
        h = self.c["hidden_size"]
        self.matrix(prefix + "gate_proj", width, h, 1.5)
        self.matrix(prefix + "up_proj", width, h)
        self.matrix(prefix + "down_proj", h, width, 1.5)

    def attention(self, p: str) -> None:
        c, h = self.c, self.c["hidden_size"]
        heads, rope = c["num_attention_heads"], c["qk_rope_head_dim"]
        qk, latent = c["qk_nope_head_dim"] + rope, c.get("q_lora_rank")
        biased = c.get("attention_bias")
        if latent is None:
            self.matrix(p + "q_proj", heads * qk, h, 1.5)
        else:
            self.matrix(p + "q_a_proj", latent, h)
            self.norm(p + "q_a_layernorm", latent)
            self.matrix(p + "q_b_proj", heads * qk, latent, 1.5)
            if biased:
                self.bias(p + "q_a_proj.bias", latent, 0.2)
        self.matrix(p + "kv_a_proj_with_mqa", c["kv_lora_rank"] + rope, h)
        self.norm(p + "kv_a_layernorm", c["kv_lora_rank"])
        self.matrix(
            p + "kv_b_proj", heads * (c["qk_nope_head_dim"] + c["v_head_dim"]), c["kv_lora_rank"]
        )
        self.matrix(p + "o_proj", h, heads * c["v_head_dim"], 1.5)
        if biased:
            self.bias(p + "kv_a_proj_with_mqa.bias", c["kv_lora_rank"] + rope, 0.2)
            self.bias(p + "o_proj.bias", h, 0.2)

    def indexer(self, p: str) -> None:
        c, h = self.c, self.c["hidden_size"]
        n, d = c["index_n_heads"], c["index_head_dim"]
        self.matrix(p + "wq_b", n * d, c.get("q_lora_rank") or h, 1.5)
        self.matrix(p + "wk", d, h)
        self.norm(p + "k_norm", d)
        self.bias(p + "k_norm.bias", d, 0.3)
        self.matrix(p + "weights_proj", n, h)

    def block(self, layer: int, dense: bool, indexed: bool) -> None:
        c, p = self.c, f"model.layers.{layer}."
        h = c["hidden_size"]
        self.norm(p + "input_layernorm", h)
        self.norm(p + "post_attention_layernorm", h)
        self.attention(p + "self_attn.")
        if indexed:
            self.indexer(p + "self_attn.indexer.")
        if dense:
            self.mlp(p + "mlp.", c["intermediate_size"])
            return
        self.matrix(p + "mlp.gate", c["n_routed_experts"], h, 1.5)
        self.bias(p + "mlp.gate.e_score_correction_bias", c["n_routed_experts"], 0.1)
        for e in range(c["n_routed_experts"]):
            self.mlp(f"{p}mlp.experts.{e}.", c["moe_intermediate_size"])
        if c.get("n_shared_experts"):
            self.mlp(p + "mlp.shared_experts.", c["moe_intermediate_size"] * c["n_shared_experts"])

    def build(self, mtp_copies: bool = False) -> dict[str, torch.Tensor]:
        c, h, v = self.c, self.c["hidden_size"], self.c["vocab_size"]
        indexed = c.get("index_topk") is not None
        self.tensors["model.embed_tokens.weight"] = self.normal(v, h)
        for i, kind in enumerate(mlp_types(c)):
            shared = (c.get("indexer_types") or ["full"] * (i + 1))[i] == "shared"
            self.block(i, kind == "dense", indexed and not shared)
        self.norm("model.norm", h)
        if not c.get("tie_word_embeddings"):
            self.matrix("lm_head", v, h, 2.0)
        if c.get("num_nextn_predict_layers"):
            p = f"model.layers.{c['num_hidden_layers']}."
            self.block(c["num_hidden_layers"], False, indexed)
            for name in ("enorm", "hnorm", "shared_head.norm"):
                self.norm(p + name, h)
            self.matrix(p + "eh_proj", h, 2 * h)
            if mtp_copies:
                self.tensors[p + "embed_tokens.weight"] = self.tensors[
                    "model.embed_tokens.weight"
                ].clone()
                head = (
                    "lm_head.weight"
                    if "lm_head.weight" in self.tensors
                    else "model.embed_tokens.weight"
                )
                self.tensors[p + "shared_head.head.weight"] = self.tensors[head].clone()
        return self.tensors


def is_quantised(name: str) -> bool:
    """The matrices that DeepSeek's checkpoints store in FP8."""
    kept = (
        "embed_tokens",
        "lm_head",
        "norm",
        "mlp.gate.",
        "weights_proj",
        "eh_proj",
        "shared_head",
        ".bias",
    )
    return name.endswith(".weight") and not any(part in name for part in kept)


def quantise(
    w: torch.Tensor, block: tuple[int, int], powers_of_two: bool
) -> tuple[torch.Tensor, torch.Tensor]:
    """float8_e4m3fn in blocks; the last block of a row or column may be partial."""
    rows, columns = (math.ceil(w.shape[i] / block[i]) for i in (0, 1))
    scale = torch.empty(rows, columns)
    out = torch.empty_like(w, dtype=torch.float8_e4m3fn)
    for i in range(rows):
        for j in range(columns):
            part = slice(i * block[0], (i + 1) * block[0]), slice(j * block[1], (j + 1) * block[1])
            s = max(w[part].abs().max().item(), 1e-4) / 448
            s = (
                2.0 ** math.ceil(math.log2(s))
                if powers_of_two
                else float(torch.tensor(s, dtype=torch.float32))
            )
            scale[i, j] = s
            out[part] = (w[part] / s).clamp(-448, 448).to(torch.float8_e4m3fn)
    return out, scale


def make(
    out: str | Path,
    values: dict | None = None,
    seed: int = 0,
    dtype: str = "bf16",
    scales: str = "powers",
    block: tuple[int, int] = (128, 128),
    shards: int = 1,
    spelling: str = "old",
    tokenizer: str | Path | None = None,
    mtp_copies: bool = False,
    scale_apart: bool = True,
) -> Path:
    """Writes the folder and returns its path. scale_apart: with several shards, put each scale into
    the
    shard after its weight's."""
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    config = complete_config(values or {})
    tensors = Maker(config, seed).build(mtp_copies)
    config["torch_dtype"] = {"f32": "float32", "f16": "float16"}.get(dtype, "bfloat16")
    stored: dict[str, torch.Tensor] = {}
    apart: set[str] = set()
    for name, w in tensors.items():
        if dtype == "fp8" and is_quantised(name):
            stored[name], stored[name + "_scale_inv"] = quantise(w, block, scales == "powers")
            apart.add(name + "_scale_inv")
        elif dtype == "f32" or (dtype == "fp8" and name.endswith("e_score_correction_bias")):
            stored[name] = w
        else:
            stored[name] = w.to(torch.float16 if dtype == "f16" else torch.bfloat16)
    if dtype == "fp8":
        config["quantization_config"] = {
            "activation_scheme": "dynamic",
            "fmt": "e4m3",
            "quant_method": "fp8",
            "weight_block_size": list(block),
        }
        if scales == "powers":
            config["quantization_config"]["scale_fmt"] = "ue8m0"
    if spelling == "new":
        config = new_spelling(config)
    (out / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    write_tensors(out, stored, shards, apart if scale_apart else set())
    if tokenizer:
        for name in ("tokenizer.json", "tokenizer_config.json", "generation_config.json"):
            if (Path(tokenizer) / name).exists():
                shutil.copy(Path(tokenizer) / name, out / name)
    return out


def write_tensors(out: Path, stored: dict[str, torch.Tensor], shards: int, apart: set[str]) -> None:
    for old in out.glob("model*.safetensors*"):
        old.unlink()
    stored = {name: w.contiguous() for name, w in stored.items()}
    if shards == 1:
        save_file(stored, out / "model.safetensors", metadata={"format": "pt"})
        return
    names = sorted(name for name in stored if name not in apart)
    place = {name: i * shards // len(names) for i, name in enumerate(names)}
    for name in apart:
        place[name] = (place[name.removesuffix("_scale_inv")] + 1) % shards
    files = [f"model-{i + 1:05d}-of-{shards:05d}.safetensors" for i in range(shards)]
    for i, file in enumerate(files):
        save_file(
            {n: stored[n] for n in stored if place[n] == i}, out / file, metadata={"format": "pt"}
        )
    index = {
        "metadata": {"total_size": sum(w.numel() * w.element_size() for w in stored.values())},
        "weight_map": {name: files[place[name]] for name in sorted(stored)},
    }
    (out / "model.safetensors.index.json").write_text(json.dumps(index, indent=1) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out")
    parser.add_argument("--config", help="JSON file with config values")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=JSON")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--dtype", choices=("bf16", "f16", "f32", "fp8"), default="bf16")
    parser.add_argument("--scales", choices=("powers", "any"), default="powers")
    parser.add_argument("--block", type=int, nargs=2, default=(128, 128))
    parser.add_argument("--shards", type=int, default=1)
    parser.add_argument("--spelling", choices=("old", "new"), default="old")
    parser.add_argument("--tokenizer", metavar="DIR", help="folder to copy tokenizer files from")
    parser.add_argument(
        "--mtp-copies", action="store_true", help="store embedding and head of the MTP layer"
    )
    a = parser.parse_args()
    values = json.loads(Path(a.config).read_text()) if a.config else {}
    for item in a.set:
        key, _, text = item.partition("=")
        try:
            values[key] = json.loads(text)
        except json.JSONDecodeError:
            values[key] = text
    make(
        a.out,
        values,
        a.seed,
        a.dtype,
        a.scales,
        tuple(a.block),
        a.shards,
        a.spelling,
        a.tokenizer,
        a.mtp_copies,
    )


if __name__ == "__main__":
    main()
