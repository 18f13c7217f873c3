# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a model folder through Hugging Face transformers, on the CPU, from dequantised weights."""

from __future__ import annotations

import json
import logging
import warnings
from pathlib import Path

import torch
from safetensors.torch import save_file

from deepseek_v32 import Weights


def dequantised_copy(folder: str | Path, out: str | Path, dtype: torch.dtype) -> Path:
    """A folder that transformers loads on a CPU: no FP8, no MTP layer. A router bias stays
    float32."""
    folder, out = Path(folder), Path(out)
    out.mkdir(parents=True, exist_ok=True)
    config = json.loads((folder / "config.json").read_text())
    quant = config.pop("quantization_config", None) or {}
    for key in ("torch_dtype", "dtype"):
        config.pop(key, None)
    config["dtype"] = str(dtype).removeprefix("torch.")
    layers = config["num_hidden_layers"]
    config["num_nextn_predict_layers"] = 0
    w = Weights(folder, torch.float32, tuple(quant.get("weight_block_size") or (128, 128)))
    tensors = {}
    for name in w.files:
        if name.endswith("_scale_inv") or name.startswith(f"model.layers.{layers}."):
            continue
        kind = torch.float32 if name.endswith("e_score_correction_bias") else dtype
        tensors[name] = w(name).to(kind).contiguous()
    (out / "config.json").write_text(json.dumps(config))
    save_file(tensors, out / "model.safetensors", metadata={"format": "pt"})
    return out


def load(folder: str | Path, dtype: torch.dtype, attention: str, **changes):
    warnings.simplefilter("ignore")
    logging.getLogger("transformers").setLevel(logging.ERROR)
    import transformers
    from transformers import AutoConfig, AutoModelForCausalLM

    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    config = AutoConfig.from_pretrained(folder)
    for key, value in changes.items():
        setattr(config, key, value)
    model, info = AutoModelForCausalLM.from_pretrained(
        folder, config=config, dtype=dtype, attn_implementation=attention, output_loading_info=True
    )
    if info["missing_keys"] or info["unexpected_keys"]:
        raise RuntimeError(
            f"transformers: missing {info['missing_keys']}, unexpected {info['unexpected_keys']}"
        )
    return model.eval()


@torch.no_grad()
def record(model, ids: list[int]) -> dict:
    """logits [S, V]; per layer: hidden [S, H] after the layer, selected [S, S] bool (None without
    indexer)."""
    hidden, selected, hooks = [], [], []
    causal = torch.ones(len(ids), len(ids), dtype=torch.bool).tril()
    for layer in model.model.layers:
        hooks.append(
            layer.register_forward_hook(
                lambda m, i, o: hidden.append((o[0] if isinstance(o, tuple) else o)[0])
            )
        )
        indexer = getattr(layer.self_attn, "indexer", None)
        if indexer is None:
            selected.append(None)
        else:

            def keep(m, i, o):
                mask = torch.zeros_like(causal).scatter(1, o[0].long(), True) & causal
                selected.append(mask)

            hooks.append(indexer.register_forward_hook(keep))
    logits = model(input_ids=torch.tensor([ids]), use_cache=False).logits[0]
    for hook in hooks:
        hook.remove()
    return {"logits": logits, "hidden": hidden, "selected": selected}
