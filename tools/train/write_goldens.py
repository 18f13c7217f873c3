#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/demo_golden.safetensors: what the engine must compute from the demo model.

    write_goldens.py MODEL_DIR OUT.safetensors

Everything is float32 on the CPU, from the dequantised weights, through the masked form of `model.py`. The
prompts are in `golden_prompts.py`; per case, with R = 2 last positions and L = 9 layers (the last is the
MTP layer):

    input_ids [S], index_topk [1]        the prompt and k
    logits, mtp_logits [R, vocab]        sparse; the MTP layer reads the token after each position, the greedy
                                         one after the last
    dense_logits [R, vocab]              every earlier token attended
    hidden [L, hidden_size]              after each layer, at the last position
    index_scores [L, R, S]               -inf in the future
    index_topk_indices [L, R, k]         by falling score, equal scores by position
    score_gap_at_k [L, R]                k-th minus (k+1)-th score
    router_experts [L - 1, R, 2]         layers 1 to L - 1
    greedy_ids [n]                       the answer with its end token (cases a and b)

A golden value is only useful where no decision hangs on rounding: which token is the k-th of some earlier
row, which expert comes second. Two correct implementations may differ there, and by much more than rounding
afterwards. Hence the probe: index scores and routing are disturbed by about as much as rounding does,
several times, and a prompt that answers with more than rounding loses a sentence and is tried again. What
remains close is printed. Everything is compared with tools/reference/deepseek_v32.py too, which shares no
code with model.py and rounds elsewhere: printed are the largest differences over the largest value.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from tokenizers import Tokenizer

from checkpoint_io import read_checkpoint
from golden_prompts import GoldenPrompt, golden_prompts
from model import Attention, Model, linear, load_checkpoint, rms_norm
from selection import LightningIndexer, index_score_rows
from special_tokens import EOS, prompt_ids

sys.path.insert(0, str(Path(__file__).parents[1] / "reference"))
import deepseek_v32 as reference  # noqa: E402

ROWS = 2
NOISE = 1e-7  # standard deviation, of the largest score; implementations in float32 differ by at most 7e-7
PROBES = 6
STEADY = 5e-6  # relative to the largest value; the tests allow about 1e-5
CLOSE = 0.05  # logits of an answer's token closer than this: another question is better
CLOSE_EXPERT = 1e-4
LONG = 1000  # a longer prompt always holds some close choice: not probed, and the tests allow more


class Recorder:
    """Watches a model: layer outputs, index scores and experts of the last rows. Use as a context."""

    def __init__(self, model: Model, rows: int = ROWS):
        self.model, self.rows = model, rows
        self.hidden: list[torch.Tensor] = []
        self.scores: list[torch.Tensor] = []
        self.experts: list[torch.Tensor] = []
        self.router_margin = float("inf")

    def __enter__(self) -> Recorder:
        self.mlp, self.moe = self.model.f.mlp, self.model.f.moe
        self.model.f.mlp, self.model.f.moe = self._mlp, self._moe
        return self

    def __exit__(self, *_) -> None:
        self.model.f.mlp, self.model.f.moe = self.mlp, self.moe

    def _mlp(self, *inputs):
        x = self.mlp(*inputs)
        self.hidden.append(x[-self.rows :])
        return x

    def _moe(self, x, attended, o_proj, post_ln, router, bias, *rest):
        out, load = self.moe(x, attended, o_proj, post_ln, router, bias, *rest)
        c = self.model.config
        after = x[-self.rows :] + linear(attended[-self.rows :], o_proj)
        affinity = torch.sigmoid(F.linear(rms_norm(after, post_ln, c.rms_norm_eps), router)) + bias
        best = affinity.topk(c.num_experts_per_tok + 1, -1)
        self.experts.append(best.indices[:, :-1])
        self.router_margin = min(self.router_margin, (best.values[:, -2] - best.values[:, -1]).min().item())
        self.hidden.append(out[-self.rows :])
        return out, load

    def observe(self, a: Attention) -> None:
        """Index scores of the last rows of a layer."""
        S = a.latent.shape[1]
        at = torch.arange(S - self.rows, S)
        scores = index_score_rows(a, at)[0]
        self.scores.append(scores.masked_fill(torch.arange(S)[None] > at[:, None], float("-inf")))


@torch.no_grad()
def greedy_answer(model: Model, ids: list[int], k: int, limit: int = 24) -> tuple[list[int], float]:
    """The greedy answer with its end token, and the smallest margin between the best two logits."""
    answer, margin = [], float("inf")
    while len(answer) < limit and EOS not in answer:
        tokens = torch.tensor([ids + answer])
        x = model.hidden(
            tokens,
            model.rope(1, tokens.shape[1]),
            LightningIndexer(k, model.config.softmax_scale),
            dtype=torch.float32,
        )
        best = model.logits(x[-1:])[0].topk(2)
        answer.append(int(best.indices[0]))
        margin = min(margin, float(best.values[0] - best.values[1]))
    return answer, margin


@torch.no_grad()
def golden(model: Model, ids: list[int], attend: LightningIndexer) -> tuple[dict[str, torch.Tensor], float]:
    """The tensors of one case, and the smallest router margin of its last rows."""
    S, k = len(ids), attend.k
    if S <= k + ROWS:
        raise SystemExit(f"a prompt of {S} tokens is too short for k = {k}")
    tokens, rope = torch.tensor([ids]), model.rope(1, S)
    with Recorder(model) as seen:
        x = model.hidden(tokens, rope, attend, seen.observe, dtype=torch.float32)
        logits = model.logits(x[-ROWS:])
        following = torch.cat([tokens[:, 1:], logits[-1].argmax()[None, None]], 1)
        z = model.mtp_hidden(x, following, rope, attend, seen.observe)
    scores = torch.stack(seen.scores)
    ranked = (scores + 0.0).sort(dim=-1, descending=True, stable=True)  # -0 is 0
    return {
        "input_ids": torch.tensor(ids, dtype=torch.int32),
        "index_topk": torch.tensor([k], dtype=torch.int32),
        "logits": logits,
        "mtp_logits": model.logits(z[-ROWS:], mtp=True),
        "hidden": torch.stack([h[-1] for h in seen.hidden]),
        "index_scores": scores,
        "index_topk_indices": ranked.indices[..., :k].int(),
        "score_gap_at_k": ranked.values[..., k - 1] - ranked.values[..., k],
        "router_experts": torch.stack(seen.experts).int(),
    }, seen.router_margin


class DisturbedIndexer(LightningIndexer):
    """The indexer with noise in its scores. Zeros stay (every head cut off): they are exact everywhere."""

    def __init__(self, k: int, scale: float, seed: int):
        super().__init__(k, scale)
        self.generator = torch.Generator().manual_seed(seed)

    def scores(self, a, first, rows):
        scores = super().scores(a, first, rows)
        noise = torch.randn(scores.shape, generator=self.generator) * (NOISE * scores.abs().max())
        return torch.where(scores == 0, scores, scores + noise)


def deviation(a: torch.Tensor, b: torch.Tensor) -> float:
    """Largest difference over largest value; -inf stands for no value."""
    real = a.isfinite()
    return ((a - b)[real].abs().max() / a[real].abs().max()).item()


@torch.no_grad()
def is_steady(model: Model, ids: list[int], k: int, values: dict[str, torch.Tensor]) -> bool:
    """Whether rounding-sized noise in every decision leaves a golden as it is, but for rounding."""
    if len(ids) > LONG:
        return True
    biases = [layer.e_score_correction_bias for layer in model.layers if not layer.dense]
    kept = [bias.clone() for bias in biases]
    worst = {"logits": 0.0, "mtp_logits": 0.0, "hidden": 0.0, "index_scores": 0.0}
    for seed in range(PROBES):
        generator = torch.Generator().manual_seed(seed)
        for bias, was in zip(biases, kept):
            bias.copy_(was + NOISE * torch.randn(was.shape, generator=generator))
        disturbed, _ = golden(model, ids, DisturbedIndexer(k, model.config.softmax_scale, seed))
        for name in worst:
            worst[name] = max(worst[name], deviation(values[name], disturbed[name]))
        if max(worst.values()) > STEADY:
            break
    for bias, was in zip(biases, kept):
        bias.copy_(was)
    steady = max(worst.values()) <= STEADY
    print(
        f"  {len(ids)} tokens, disturbed: "
        + ", ".join(f"{name} {d:.1e}" for name, d in worst.items())
        + ("" if steady else " (too much)"),
        flush=True,
    )
    return steady


def differences(folder: Path, values: dict[str, torch.Tensor]) -> dict[str, float]:
    """Deviation of every tensor from the reference, and how many selections and experts differ."""
    ids, k, last = values["input_ids"].tolist(), int(values["index_topk"]), slice(-ROWS, None)
    run = reference.forward(folder, ids, topk=k)
    dense = reference.forward(folder, ids, dense=True, mtp=False)
    theirs = {
        "logits": run.logits[last],
        "mtp_logits": run.mtp_logits[last],
        "dense_logits": dense.logits[last],
        "hidden": torch.stack([h[-1] for h in run.hidden]),
        "index_scores": torch.stack([s[last] for s in run.index_scores]),
    }
    out = {name: deviation(tensor, values[name]) for name, tensor in theirs.items()}
    chosen = torch.zeros(values["index_scores"].shape, dtype=torch.bool)
    chosen.scatter_(-1, values["index_topk_indices"].long(), True)
    out["selections"] = (chosen != torch.stack([s[last] for s in run.selected])).any(-1).sum().item()
    experts = torch.stack([e[last] for e in run.experts if e is not None])
    same = experts.sort(-1).values == values["router_experts"].long().sort(-1).values
    out["experts"] = (~same).sum().item()
    return out


@torch.no_grad()
def steady_golden(
    folder: Path, model: Model, tokenizer: Tokenizer, case: GoldenPrompt
) -> dict[str, torch.Tensor]:
    """`golden` of the longest form of the prompt that does not hang on rounding."""
    for shorter in case.shortened():
        ids = prompt_ids(tokenizer, shorter.document, shorter.question)
        values, router_margin = golden(model, ids, LightningIndexer(case.k, model.config.softmax_scale))
        if router_margin < CLOSE_EXPERT or not is_steady(model, ids, case.k, values):
            continue
        x = model.hidden(torch.tensor([ids]), model.rope(1, len(ids)), dtype=torch.float32)
        values["dense_logits"] = model.logits(x[-ROWS:])
        apart = differences(folder, values)
        print(f"  {len(ids)} tokens, reference: " + ", ".join(f"{name} {d:.2g}" for name, d in apart.items()))
        if len(ids) > LONG or max(apart.values()) <= STEADY:
            gaps = values["score_gap_at_k"]
            print(f"  closest expert {router_margin:.2g}, gaps at k {gaps.min():.2g} to {gaps.max():.2g}")
            return values
    raise SystemExit(f"{case.case}: every form of the prompt hangs on rounding; write another one")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    config, weights = read_checkpoint(options.model)
    model = load_checkpoint(Model(config, compiled=False), weights)
    tokenizer = Tokenizer.from_file(str(options.model / "tokenizer.json"))
    tensors = {}
    for case in golden_prompts():
        print(f"{case.case}: k {case.k}")
        values = steady_golden(options.model, model, tokenizer, case)
        if case.answered:
            answer, margin = greedy_answer(model, values["input_ids"].tolist(), case.k)
            values["greedy_ids"] = torch.tensor(answer, dtype=torch.int32)
            print(f'  "{tokenizer.decode(answer)}", {len(answer)} tokens, closest choice {margin:.3f}')
            if margin < CLOSE or answer[-1] != EOS:
                print("  WARNING: close, or without an end: ask something else in golden_prompts.py")
        tensors |= {f"{case.case}.{name}": tensor.contiguous() for name, tensor in values.items()}
    note = (
        "Reference values of resources/models/sightline-demo, float32 on the dequantised weights; the last "
        "two positions; layer axis 0..8, 8 is the MTP layer; written by tools/train/write_goldens.py"
    )
    save_file(tensors, options.out, metadata={"note": note})
    options.out.chmod(0o644)  # save_file lets only the owner read it


if __name__ == "__main__":
    main()
