# SPDX-License-Identifier: GPL-3.0-or-later
"""Exported folders: the structure of the shipped demo model, the bounds of FP8, and what is refused."""

import json
from pathlib import Path

import pytest
import torch
from safetensors import safe_open

import checkpoint_io as cio
import export as ex
from model import Config, Model, load_checkpoint, to_checkpoint

DEMO = Path(__file__).parents[3] / "resources/models/sightline-demo"
TINY = Config(
    vocab_size=8192,
    hidden_size=144,
    num_hidden_layers=2,
    q_lora_rank=130,
    kv_lora_rank=32,
    intermediate_size=200,
    n_routed_experts=3,
    moe_intermediate_size=64,
)


def structure(folder: Path) -> dict[str, tuple[str, list[int]]]:
    with safe_open(folder / "model.safetensors", "pt") as file:
        parts = {name: file.get_slice(name) for name in file.keys()}
        return {name: (part.get_dtype(), part.get_shape()) for name, part in parts.items()}


@pytest.fixture(scope="module")
def weights():
    torch.manual_seed(0)
    return to_checkpoint(Model(Config(), compiled=False))


def test_a_random_model_gets_the_structure_of_the_demo_model(weights, tmp_path):
    ex.export(weights, Config(), DEMO / "tokenizer.json", tmp_path, favourite_layer=7)
    assert structure(tmp_path) == structure(DEMO)
    for name in ("config.json", "generation_config.json", "tokenizer_config.json"):
        mine, demo = (json.loads((folder / name).read_text()) for folder in (tmp_path, DEMO))
        for layers in (mine.get("sightline", {}), demo.get("sightline", {})):
            layers.pop("favourite_layer", None)  # a property of the weights
        assert mine == demo, name
    assert (tmp_path / "tokenizer.json").read_bytes() == (DEMO / "tokenizer.json").read_bytes()


@pytest.mark.parametrize("fp8", [True, False])
def test_the_folder_reads_back_within_the_bounds_of_its_format(weights, tmp_path, fp8):
    ex.export(weights, Config(), DEMO / "tokenizer.json", tmp_path, fp8=fp8)
    config, read = cio.read_checkpoint(tmp_path)
    assert config == Config() and set(read) == set(weights)
    assert ("quantization_config" in json.loads((tmp_path / "config.json").read_text())) == fp8
    load_checkpoint(Model(config, compiled=False), read)
    stored = structure(tmp_path)
    for name, weight in weights.items():
        assert read[name].dtype == torch.float32
        if stored[name][0] == "F8_E4M3":
            with safe_open(tmp_path / "model.safetensors", "pt") as file:
                scale = file.get_tensor(name + cio.SCALE_SUFFIX)
            assert_within_e4m3(weight.float(), read[name], scale)
        else:
            assert torch.equal(read[name], weight.float()), name


def assert_within_e4m3(weight, read, scale):
    spread = scale.repeat_interleave(128, 0).repeat_interleave(128, 1)[: weight.shape[0], : weight.shape[1]]
    bound = torch.maximum(weight.abs() * cio.E4M3_RELATIVE_ERROR, spread * cio.E4M3_ABSOLUTE_ERROR)
    assert ((read - weight).abs() <= bound).all()


@pytest.mark.parametrize("shape", [(128, 128), (1, 1), (129, 127), (160, 384), (300, 5)])
@pytest.mark.parametrize("kind", ["normal", "tiny", "huge", "zero", "one outlier", "powers of two"])
def test_quantisation_keeps_its_bounds_and_never_clips(shape, kind):
    w = torch.randn(*shape, generator=torch.Generator().manual_seed(1))
    if kind == "one outlier":
        w[0, 0] = 5000.0
    elif kind == "powers of two":
        w = torch.exp2(w.round()) * w.sign()
    w = w * {"tiny": 1e-30, "huge": 1e30, "zero": 0.0}.get(kind, 1.0)
    values, scale = cio.quantise(w)
    assert values.dtype == torch.float8_e4m3fn and values.shape == w.shape
    assert scale.dtype == torch.float32 and list(scale.shape) == [-(-n // 128) for n in shape]
    assert (torch.frexp(scale).mantissa == 0.5).all()  # powers of two
    back = cio.dequantise_tensor(values, scale)
    assert back.isfinite().all()
    assert_within_e4m3(w, back, scale)
    # The scale is the smallest that fits: what has been quantised once is exact the second time.
    again, same = cio.quantise(back)
    assert torch.equal(cio.dequantise_tensor(again, same), back) and (same <= scale).all()
    if kind != "zero":
        largest = values.float().abs().max()
        assert 224 <= largest <= 448


def test_what_does_not_fit_together_is_refused(tmp_path):
    torch.manual_seed(0)
    tiny = to_checkpoint(Model(TINY, compiled=False))
    tokenizer = DEMO / "tokenizer.json"
    ex.export(tiny, TINY, tokenizer, tmp_path)  # edges of blocks in every direction
    assert cio.read_checkpoint(tmp_path)[0] == TINY
    with pytest.raises(ValueError, match="has shape"):
        ex.export(tiny, Config(), tokenizer, tmp_path)
    with pytest.raises(SystemExit, match="layers 0 to 1"):
        ex.export(tiny, TINY, tokenizer, tmp_path, favourite_layer=2)
    small = Config(**{**TINY.__dict__, "vocab_size": 100})
    with pytest.raises(SystemExit, match="embeddings"):
        ex.export(to_checkpoint(Model(small, compiled=False)), small, tokenizer, tmp_path)
    moved = json.loads(tokenizer.read_text())
    moved["added_tokens"][3]["id"] = 7
    (tmp_path / "moved.json").write_text(json.dumps(moved))
    with pytest.raises(SystemExit, match="special tokens"):
        ex.export(tiny, TINY, tmp_path / "moved.json", tmp_path)
