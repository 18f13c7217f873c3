# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/forward: tiny checkpoints, prompts, what the float64 reference makes of them.

    make_forward_goldens.py [--out tests/data/forward] [--only NAME] [--tries 120]

A discrete choice (a selected position, an expert) that hangs on the last bit would make the
expected values depend on rounding. So several seeds are tried for every case and the one whose
closest decision has the widest margin, over all rows and layers, is kept. Exact ties of index
scores (all heads cut off by the ReLU) are not close decisions: the rule "the lower position"
decides them, and they are wanted.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import shutil
import tempfile
from pathlib import Path

import torch
from safetensors.torch import save_file

from deepseek_v32 import Model, Run, rows_for_file
from make_checkpoint import make

LAST = 8
YARN = {
    "type": "yarn",
    "factor": 8,
    "original_max_position_embeddings": 64,
    "beta_fast": 32,
    "beta_slow": 1,
    "mscale": 1.0,
    "mscale_all_dim": 1.0,
}

# name -> (config values, options of make(), prompt length)
CASES: dict[str, tuple[dict, dict, int]] = {
    "plain": ({}, {}, 120),
    "yarn": (
        {
            "rope_scaling": YARN,
            "qk_rope_head_dim": 16,
            "index_head_dim": 24,
            "num_hidden_layers": 2,
        },
        {},
        300,
    ),
    "groups": (
        {
            "n_group": 4,
            "topk_group": 2,
            "n_routed_experts": 12,
            "num_experts_per_tok": 4,
            "n_shared_experts": 2,
            "index_n_heads": 5,
            "num_attention_heads": 3,
            "num_hidden_layers": 2,
            "vocab_size": 128,
        },
        {"spelling": "new"},
        90,
    ),
    "no_query_latent": (
        {"q_lora_rank": None, "index_n_heads": 4, "num_hidden_layers": 2},
        {"dtype": "f32", "spelling": "new"},
        80,
    ),
    "tied": (
        {
            "tie_word_embeddings": True,
            "rope_scaling": {**YARN, "mscale_all_dim": 0.707},
            "vocab_size": 321,
            "hidden_size": 40,
        },
        {"spelling": "new"},
        70,
    ),
    "fp8_edges": (
        {
            "hidden_size": 132,
            "q_lora_rank": 130,
            "num_hidden_layers": 2,
            "intermediate_size": 40,
            "n_routed_experts": 4,
            "index_n_heads": 5,
            "index_topk": 12,
            "vocab_size": 64,
        },
        {"dtype": "fp8", "scales": "any", "shards": 2},
        64,
    ),
    "fp8_all_moe": (
        {
            "first_k_dense_replace": 0,
            "routed_scaling_factor": 2.5,
            "norm_topk_prob": False,
            "attention_bias": True,
            "hidden_size": 48,
        },
        {"dtype": "fp8", "scales": "powers", "block": (32, 32)},
        100,
    ),
    "no_moe_large_topk": (
        {"first_k_dense_replace": 3, "index_topk": 2048, "rope_theta": 500.0},
        {"dtype": "f16", "shards": 3},
        48,
    ),
    "dense_v3": (
        {"model_type": "deepseek_v3", "num_hidden_layers": 2, "q_lora_rank": None},
        {},
        60,
    ),
    "glm_mtp_ties": (
        {
            "model_type": "glm_moe_dsa",
            "indexer_rope_interleave": True,
            "rms_norm_eps": 1e-3,
            "rope_theta": 1000000.0,
            "index_n_heads": 1,
            "index_topk": 40,
            "num_hidden_layers": 2,
            "num_nextn_predict_layers": 1,
            "mlp_layer_types": ["sparse", "dense"],
        },
        {"spelling": "new"},
        110,
    ),
}


def closest_decision(run: Run) -> float:
    """The smallest gap that is not an exact tie, over all rows and layers."""
    best = math.inf
    for gaps in run.gap + run.router_margin:
        if gaps is not None and (gaps > 0).any():
            best = min(best, gaps[gaps > 0].min().item())
    return best


def same_choices(a: Run, b: Run) -> bool:
    chosen = all(x is None or torch.equal(x, y) for x, y in zip(a.selected, b.selected))
    return chosen and all(x is None or torch.equal(x, y) for x, y in zip(a.experts, b.experts))


def build(name: str, out: Path, tries: int) -> None:
    values, options, count = CASES[name]
    best, best_seed = -1.0, 0
    with tempfile.TemporaryDirectory() as scratch:
        for seed in range(tries):
            folder = make(Path(scratch) / "m", values, seed=seed, **options)
            ids = prompt(folder, count, seed)
            run = Model(folder, torch.float64).forward(ids, mtp=True)
            margin = closest_decision(run)
            if margin > best and same_choices(
                run, Model(folder, torch.float32).forward(ids, mtp=True)
            ):
                best, best_seed = margin, seed
    if best < 0:
        raise RuntimeError(f"{name}: float32 and float64 choose differently for every seed")
    target = out / name
    shutil.rmtree(target, ignore_errors=True)
    make(target, values, seed=best_seed, **options)
    ids = prompt(target, count, best_seed)
    (target / "ids.json").write_text(json.dumps(ids) + "\n")

    model = Model(target, torch.float64)
    run = model.forward(ids, mtp=True)
    layers = model.c.num_hidden_layers
    tensors = rows_for_file(run, LAST, layers)
    tensors["dense_logits"] = model.forward(ids, dense=True).logits[-LAST:].float().contiguous()
    if run.mtp_logits is not None:
        tensors["mtp_logits"] = run.mtp_logits[-LAST:].float().contiguous()
    for i in range(layers):
        if run.experts[i] is not None:
            tensors[f"experts.{i}"] = (
                run.experts[i][-LAST:].sort(-1).values.to(torch.int32).contiguous()
            )
    note = {"closest_decision": f"{best:.3e}", "seed": str(best_seed)}
    save_file(tensors, target / "golden.safetensors", metadata=note)
    ties = sum(int((g == 0).sum()) for g in run.gap if g is not None)
    for f in target.iterdir():
        f.chmod(0o644)
    size = sum(f.stat().st_size for f in target.iterdir())
    print(
        f"{name:18s} seed {best_seed:2d} closest decision {best:.1e} "
        f"rows with a tie {ties:3d} bytes {size}"
    )


def prompt(folder: Path, count: int, seed: int) -> list[int]:
    vocabulary = json.loads((folder / "config.json").read_text())["vocab_size"]
    r = random.Random(1000 + seed)
    return [r.randrange(vocabulary) for _ in range(count)]


def main() -> None:
    root = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=root / "tests/data/forward")
    parser.add_argument("--only", choices=sorted(CASES))
    parser.add_argument("--tries", type=int, default=120)
    a = parser.parse_args()
    torch.set_num_threads(1)
    for name in CASES:
        if a.only in (None, name):
            build(name, a.out, a.tries)


if __name__ == "__main__":
    main()
