#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a model folder that Sightline and Hugging Face transformers open.

    export.py WEIGHTS.safetensors TOKENIZER.json OUT_DIR [--format fp8|bf16] [--favourite-layer N]

WEIGHTS holds what `model.to_checkpoint` gives (BF16, DeepSeek's names). As in DeepSeek's own FP8
checkpoints the matrices of attention and experts are FP8 in 128 x 128 blocks; what is small or delicate
stays BF16: embedding, head, norms, router, `weights_proj` of the indexer and `eh_proj` of the MTP layer.
The routing bias is float32. The MTP layer's copies of embedding and head are not stored: readers use the
main ones.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from checkpoint_io import SCALE_SUFFIX, dequantise_tensor, quantise
from model import Config, Model, load_checkpoint
from special_tokens import NAMES

BOS, EOS, PAD, USER, ASSISTANT = NAMES  # here the tokens themselves, not their ids
CHAT_TEMPLATE = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if m['role'] == 'system' %}{{ m['content'] }}{{ '\n\n' }}"
    f"{{% elif m['role'] == 'user' %}}{{{{ '{USER}' + m['content'] }}}}"
    f"{{% elif m['role'] == 'assistant' %}}{{{{ '{ASSISTANT} ' + m['content'].lstrip() + eos_token }}}}"
    "{% endif %}{% endfor %}"
    f"{{% if add_generation_prompt %}}{{{{ '{ASSISTANT}' }}}}{{% endif %}}"
)
QUANTIZATION = {
    "activation_scheme": "dynamic",
    "fmt": "e4m3",
    "quant_method": "fp8",
    "scale_fmt": "ue8m0",
    "weight_block_size": [128, 128],
}
NOT_QUANTISED = (
    "embed_tokens.weight",
    "lm_head.weight",
    "mlp.gate.weight",
    "weights_proj.weight",
    "eh_proj.weight",
)


def stored_as_fp8(name: str, tensor: torch.Tensor) -> bool:
    """Matrices, but for the small and delicate ones."""
    return tensor.ndim == 2 and not name.endswith(NOT_QUANTISED)


def stored_tensors(weights: dict[str, torch.Tensor], fp8: bool) -> dict[str, torch.Tensor]:
    """The tensors of model.safetensors: FP8 with scales, BF16, and the routing bias in float32."""
    stored = {}
    for name, tensor in weights.items():
        if name.endswith("e_score_correction_bias"):
            stored[name] = tensor.float()
        elif fp8 and stored_as_fp8(name, tensor):
            stored[name], stored[name + SCALE_SUFFIX] = quantise(tensor)
        else:
            stored[name] = tensor.to(torch.bfloat16)
    return {name: tensor.contiguous() for name, tensor in stored.items()}


def relative_error(weights: dict[str, torch.Tensor], stored: dict[str, torch.Tensor]) -> float:
    """Norm of the quantisation error over the norm of the weights, all FP8 matrices together."""
    error = size = 0.0
    for name in weights:
        if name + SCALE_SUFFIX in stored:
            w = weights[name].double()
            error += (dequantise_tensor(stored[name], stored[name + SCALE_SUFFIX]) - w).pow(2).sum().item()
            size += w.pow(2).sum().item()
    return (error / size) ** 0.5 if size else 0.0


def check_tokenizer(path: Path, config: Config) -> None:
    """The special tokens must have the ids that config.json names, and every id must have an embedding."""
    tokenizer = json.loads(path.read_text(encoding="utf-8"))
    ids = tokenizer["model"]["vocab"] | {t["content"]: t["id"] for t in tokenizer["added_tokens"]}
    found = [ids.get(token) for token in NAMES]
    if found != list(range(len(NAMES))):
        raise SystemExit(f"{path}: the special tokens have ids {found}, expected 0 to 4")
    if max(ids.values()) >= config.vocab_size:
        raise SystemExit(
            f"{path}: token id {max(ids.values())}, but the model has {config.vocab_size} embeddings"
        )


def write_json(path: Path, content: dict) -> None:
    """As Hugging Face writes its files."""
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def export(
    weights: dict[str, torch.Tensor],
    config: Config,
    tokenizer: Path,
    out: Path,
    fp8: bool = True,
    favourite_layer: int | None = None,
) -> dict[str, torch.Tensor]:
    """Write the folder `out`; returns the stored tensors. Other files in it (a model card) are left alone."""
    load_checkpoint(Model(config, compiled=False), weights)  # every tensor is there and has its shape
    check_tokenizer(tokenizer, config)
    if favourite_layer is not None and not 0 <= favourite_layer < config.num_hidden_layers:
        raise SystemExit(f"layer {favourite_layer}: the model has layers 0 to {config.num_hidden_layers - 1}")
    out.mkdir(parents=True, exist_ok=True)
    described = dict(sorted(config.to_json().items()))
    if fp8:
        described["quantization_config"] = QUANTIZATION
    if favourite_layer is not None:
        described["sightline"] = {"favourite_layer": favourite_layer}
    write_json(out / "config.json", described)
    write_json(
        out / "generation_config.json",
        {
            "_from_model_config": True,
            "bos_token_id": 0,
            "eos_token_id": 1,
            "do_sample": False,
            "max_new_tokens": 64,
        },
    )
    write_json(
        out / "tokenizer_config.json",
        {
            "add_bos_token": False,
            "add_eos_token": False,
            "bos_token": BOS,
            "eos_token": EOS,
            "pad_token": PAD,
            "clean_up_tokenization_spaces": False,
            "model_max_length": config.max_position_embeddings,
            "tokenizer_class": "PreTrainedTokenizerFast",
            "legacy": True,
            "unk_token": None,
            "chat_template": CHAT_TEMPLATE,
        },
    )
    if tokenizer.resolve() != (out / "tokenizer.json").resolve():
        (out / "tokenizer.json").write_bytes(tokenizer.read_bytes())
    stored = stored_tensors(weights, fp8)
    save_file(stored, out / "model.safetensors", metadata={"format": "pt"})
    (out / "model.safetensors").chmod(0o644)  # save_file lets only the owner read it
    return stored


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("weights", type=Path)
    parser.add_argument("tokenizer", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--format", choices=("fp8", "bf16"), default="fp8")
    parser.add_argument("--favourite-layer", type=int, help="the layer that Sightline's window opens on")
    parser.add_argument(
        "--config",
        type=Path,
        metavar="FOLDER",
        help="take the sizes from this folder's config.json (default: the demo model's)",
    )
    options = parser.parse_args()
    config = Config.load(options.config) if options.config else Config()
    weights = load_file(options.weights)
    stored = export(
        weights, config, options.tokenizer, options.out, options.format == "fp8", options.favourite_layer
    )
    size = (options.out / "model.safetensors").stat().st_size
    print(f"{options.out}: {len(stored)} tensors, {size / 2**20:.1f} MiB")
    if options.format == "fp8":
        print(f"rounding to FP8: {relative_error(weights, stored):.4f} of the weights")


if __name__ == "__main__":
    main()
