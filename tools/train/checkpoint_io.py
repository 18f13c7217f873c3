# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading and quantising checkpoints: FP8 (e4m3) blocks with power-of-two scales, as DeepSeek publishes them.

A matrix is cut into blocks of 128 x 128 values. Every block has one float32 scale, stored in a second
tensor named `<weight>_scale_inv` ("inverse", because weights were multiplied by 1 / scale when they were
stored):

    W[i, j] = fp8[i, j] * scale_inv[i // 128, j // 128]

Blocks at the right and lower edge may be smaller. Scales are powers of two (`scale_fmt: ue8m0`), so
multiplying by one is exact and the only error is the rounding to e4m3: 4 exponent bits, 3 mantissa bits,
largest value 448, no infinity.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file

from model import Config

BLOCK = 128
E4M3_MAX = 448.0
# Half the spacing of e4m3: 2^-4 of the value where it is normal (at least 2^-6), 2^-10 below that.
E4M3_RELATIVE_ERROR = 2.0**-4
E4M3_ABSOLUTE_ERROR = 2.0**-10
SCALE_SUFFIX = "_scale_inv"


def quantise(weight: torch.Tensor, block: int = BLOCK) -> tuple[torch.Tensor, torch.Tensor]:
    """A matrix as (e4m3 values, float32 scales [rows of blocks, columns of blocks]).

    The scale of a block is the smallest power of two for which its largest magnitude still fits, so that no
    value is clipped.
    """
    rows, columns = weight.shape
    padded = torch.zeros(-(-rows // block) * block, -(-columns // block) * block)
    padded[:rows, :columns] = weight.float()
    blocks = padded.view(padded.shape[0] // block, block, padded.shape[1] // block, block)
    largest = blocks.abs().amax((1, 3))
    # largest / 448 = mantissa * 2^exponent with a mantissa in [1/2, 1)
    mantissa, exponent = torch.frexp(largest / E4M3_MAX)
    exponent = torch.where(mantissa == 0.5, exponent - 1, exponent)
    scale = torch.where(
        largest > 0, torch.ldexp(torch.ones_like(largest), exponent), torch.ones_like(largest)
    )
    values = (blocks / scale[:, None, :, None]).view_as(padded)[:rows, :columns]
    return values.to(torch.float8_e4m3fn).contiguous(), scale


def dequantise_tensor(values: torch.Tensor, scale: torch.Tensor, block: int = BLOCK) -> torch.Tensor:
    """The float32 matrix of e4m3 `values` and the scales of their blocks."""
    rows, columns = values.shape
    spread = scale.repeat_interleave(block, 0)[:rows].repeat_interleave(block, 1)[:, :columns]
    return values.float() * spread


def dequantise(folder: Path | str) -> dict[str, torch.Tensor]:
    """Every weight of a checkpoint folder (one model.safetensors) as float32, with DeepSeek's names."""
    stored = load_file(Path(folder) / "model.safetensors")
    weights = {}
    for name, tensor in stored.items():
        if name.endswith(SCALE_SUFFIX):
            continue
        scale = stored.get(name + SCALE_SUFFIX)
        weights[name] = tensor.float() if scale is None else dequantise_tensor(tensor, scale)
    return weights


def read_weights(path: Path | str) -> dict[str, torch.Tensor]:
    """Weights for `model.load_checkpoint`: of a model folder (FP8 or BF16), or of one file of train.py."""
    return dequantise(path) if Path(path).is_dir() else load_file(path)


def read_checkpoint(folder: Path | str) -> tuple[Config, dict[str, torch.Tensor]]:
    """Configuration and float32 weights (for `model.load_checkpoint`) of a checkpoint folder, FP8 or BF16."""
    return Config.load(folder), dequantise(folder)
