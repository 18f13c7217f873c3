# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds `sightline-cli forward` against the reference, on folders or on random checkpoints.

    compare_forward.py --cli build/dev/bin/sightline-cli tests/data/forward/*
    compare_forward.py --cli ... --random 50 --seed 1
    compare_forward.py --cli ... --model resources/models/sightline-demo --length 600
    compare_forward.py --transformers tests/data/forward/*    (transformers against the reference)

What counts as agreement
  Values. The reference runs twice, in float64 (the truth) and in the arithmetic of the engine
  (--arithmetic: float32, or bfloat16 inputs of matrix products). The largest distance of the two,
  per tensor, is what rounding alone does to this model on this prompt; an implementation that
  adds in another order makes an error of the same size but not the same one. Tolerance = 8 x that
  distance + 8 units of rounding of the largest value (the second part matters where the first
  happens to vanish; for index scores the value before cancellation, sum_j |w| |q| |k|).
  Selections. One flipped position changes everything after it, so values could not be compared
  behind it. Therefore all rows are asked for, and the reference attends to what the engine
  selected. Every difference to the reference's own choice must lie within twice the tolerance of
  the k-th score. Without any tolerance: a row must be the top k of the engine's own scores, ties
  to the lower position, ascending, distinct, visible, min(k, t+1) of them, padded with -1.
  Experts. Equal as sets. Where a choice of experts hangs on less than 64 units of rounding and
  something disagrees, the case is "undecided", shown, and not counted as a disagreement.

Exit code 0: all agree. 1: a disagreement. 2: the program under test failed.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import torch
from safetensors.torch import load_file

import random_configs
from deepseek_v32 import Model, Run, read_ids, top_positions
from make_checkpoint import make

FACTOR = 8
UNIT = {"float32": 2.0**-24, "bfloat16": 2.0**-8}
REPLAY_LIMIT = 800  # longer prompts: only the last rows, the reference selects for itself


@dataclass
class Verdict:
    name: str
    say: str = ""
    worst: dict[str, float] = field(default_factory=dict)  # kind -> largest error / tolerance
    where: dict[str, str] = field(default_factory=dict)
    within: int = 0  # selected positions that differ, within the bound
    problems: list[str] = field(default_factory=list)
    undecided: bool = False

    def value(
        self, kind: str, where: str, got: torch.Tensor, truth: torch.Tensor, tolerance: float
    ) -> None:
        if got.shape != truth.shape:
            self.problems.append(f"{where}: shape {list(got.shape)}, expected {list(truth.shape)}")
            return
        finite = torch.isfinite(truth)
        if not torch.equal(torch.isfinite(got), finite) or (got[~finite] != truth[~finite]).any():
            self.problems.append(f"{where}: infinities or NaN in other places")
            return
        error = (got.double() - truth.double())[finite].abs().max().item() if finite.any() else 0.0
        ratio = error / tolerance
        if ratio >= self.worst.get(kind, -1):
            self.worst[kind], self.where[kind] = ratio, f"{where} {error:.1e}/{tolerance:.1e}"
        if ratio > 1:
            self.problems.append(f"{where}: off by {error:.2e}, tolerance {tolerance:.2e}")


def run_cli(
    cli: list[str], folder: Path, ids: list[int], last: int, k: int | None, extra: list[str]
) -> dict:
    with tempfile.TemporaryDirectory() as scratch:
        tokens, out = Path(scratch) / "ids.json", Path(scratch) / "out.safetensors"
        tokens.write_text(json.dumps(ids))
        command = [
            *cli,
            "forward",
            "--model",
            str(folder),
            "--tokens",
            str(tokens),
            "--last",
            str(last),
        ]
        command += ["--out", str(out), *(["--k", str(k)] if k is not None else []), *extra]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"exit code {done.returncode}: {done.stderr.strip()[-400:]}")
        return load_file(out)


def rows_as_mask(
    rows: torch.Tensor, first: int, count: int, k: int, where: str, v: Verdict
) -> torch.Tensor:
    """[N, k] positions -> [N, S] bool; complains about anything but ascending, visible, complete
    rows."""
    mask = torch.zeros(rows.shape[0], count, dtype=torch.bool)
    for r, row in enumerate(rows.tolist()):
        chosen = [p for p in row if p >= 0]
        expected = min(k, first + r + 1)
        if row != chosen + [-1] * (len(row) - len(chosen)) or any(
            a >= b for a, b in zip(chosen, chosen[1:])
        ):
            v.problems.append(f"{where} row {r}: not ascending, or not padded with -1 at the end")
        if len(chosen) != expected or (chosen and chosen[-1] > first + r):
            v.problems.append(
                f"{where} row {r}: {len(chosen)} positions up to {chosen[-1:]}, expected {expected}"
            )
        mask[r, [p for p in chosen if p < count]] = True
    return mask


def check_selections(
    got: dict, truth: Run, bound: list[float], first: int, k: int, v: Verdict
) -> None:
    count = truth.logits.shape[0]
    for i, scores in enumerate(truth.index_scores):
        if scores is None or f"topk.{i}" not in got:
            continue
        mask = rows_as_mask(got[f"topk.{i}"], first, count, k, f"topk.{i}", v)
        own = got[f"index_scores.{i}"]
        kk = min(k, count)
        visible = torch.isfinite(own)
        again = torch.zeros_like(mask).scatter(1, top_positions(own, kk), True) & visible
        for r in (again != mask).any(1).nonzero().flatten().tolist():
            v.problems.append(
                f"topk.{i} row {r}: not the top {k} of index_scores.{i}, ties to the lower position"
            )
        rows = scores[first:]
        wanted = torch.zeros_like(mask).scatter(1, top_positions(rows, kk), True) & torch.isfinite(
            rows
        )
        threshold = rows.sort(-1, descending=True).values[:, kk - 1 : kk]
        distance = (rows - threshold).abs()
        differs = mask != wanted
        v.within += int(differs.sum())
        for r, s in (differs & (distance > 2 * bound[i])).nonzero().tolist():
            v.problems.append(
                f"topk.{i} row {r} position {s}: {distance[r, s]:.1e} from the threshold, "
                f"bound {2 * bound[i]:.1e}"
            )


def compare(
    name: str, folder: Path, ids: list[int], got: dict, k: int | None, a, dense: bool = False
) -> Verdict:
    """got: tensors as the command line writes them, for the last N rows."""
    v = Verdict(name)
    count = len(ids)
    n = got["logits"].shape[0]
    first = count - n
    exact = Model(folder, torch.float64)
    rounding = torch.bfloat16 if a.arithmetic == "bfloat16" else None
    rounded = Model(folder, torch.float32, linear_rounding=rounding)
    layers = exact.c.num_hidden_layers
    indexed = exact.c.has_indexer and any(f"topk.{i}" in got for i in range(layers))
    kk = k if k is not None else (exact.c.index_topk if exact.c.has_indexer else 0)

    replay = None
    if first == 0 and indexed and not dense:
        replay = [
            (
                rows_as_mask(got[f"topk.{i}"], 0, count, kk, f"topk.{i}", Verdict(""))
                if f"topk.{i}" in got
                else None
            )
            for i in range(layers + 1)  # one more: the MTP layer
        ]
        for mask in replay:  # an empty row would be NaN; it is reported below
            if mask is not None:
                mask[~mask.any(1), 0] = True
    mtp = "mtp_logits" in got
    truth = exact.forward(ids, k, dense=dense, selections=replay, mtp=mtp)
    same = truth.selected if replay is None and not dense else replay
    noisy = rounded.forward(ids, k, dense=dense, selections=same, mtp=mtp)

    unit = UNIT[a.arithmetic]

    def tolerance(true: torch.Tensor, noise: torch.Tensor, size: float = 0.0) -> float:
        finite = torch.isfinite(true)
        size = max(size, true[finite].abs().max().item())
        return FACTOR * ((true - noise)[finite].abs().max().item() + unit * size)

    v.value(
        "logits",
        "logits",
        got["logits"],
        truth.logits[first:],
        tolerance(truth.logits, noisy.logits),
    )
    if mtp:
        t = tolerance(truth.mtp_logits, noisy.mtp_logits)
        v.value("logits", "mtp_logits", got["mtp_logits"], truth.mtp_logits[first:], t)
    bounds = []
    for i in range(layers + mtp):
        t = tolerance(truth.hidden[i], noisy.hidden[i])
        if f"hidden.{i}" not in got:
            v.problems.append(f"hidden.{i} is missing")
        else:
            v.value("hidden", f"hidden.{i}", got[f"hidden.{i}"], truth.hidden[i][first:], t)
        scores = truth.index_scores[i]
        bounds.append(
            tolerance(scores, noisy.index_scores[i], truth.score_size[i])
            if scores is not None
            else 0.0
        )
        if scores is not None and not dense:
            if f"index_scores.{i}" not in got or f"topk.{i}" not in got:
                v.problems.append(f"index_scores.{i} or topk.{i} is missing")
                continue
            v.value(
                "scores", f"index_scores.{i}", got[f"index_scores.{i}"], scores[first:], bounds[i]
            )
    if not dense and all(f"index_scores.{i}" in got for i in range(layers) if f"topk.{i}" in got):
        check_selections(got, truth, bounds, first, kk, v)
    check_experts(got, truth, first, 64 * unit, v)
    return v


def check_experts(got: dict, truth: Run, first: int, bound: float, v: Verdict) -> None:
    """Another expert is right only where the choice hangs on rounding, in this or an earlier row or
    layer."""
    closest = math.inf
    for i, experts in enumerate(truth.experts):
        if experts is None:
            continue
        closest = min(closest, truth.router_margin[i].min().item())
        if f"experts.{i}" in got:
            same = got[f"experts.{i}"].sort(-1).values == experts[first:].sort(-1).values
            for r in (~same).any(-1).nonzero().flatten().tolist():
                v.problems.append(
                    f"experts.{i} row {r}: other experts, "
                    f"margin {truth.router_margin[i][first + r]:.1e}"
                )
    if v.problems and closest < bound:
        v.undecided = not any("topk" in p or "missing" in p or "shape" in p for p in v.problems)


def from_transformers(folder: Path, ids: list[int]) -> dict | None:
    """What transformers computes, in the form of the command line; None if it has no such model."""
    import transformers_run

    config = json.loads((folder / "config.json").read_text())
    if config.get("q_lora_rank", 0) is None and config.get("index_topk") is not None:
        return None
    with tempfile.TemporaryDirectory() as scratch:
        copy = transformers_run.dequantised_copy(folder, scratch, torch.float32)
        record = transformers_run.record(transformers_run.load(copy, torch.float32, "eager"), ids)
    out = {"logits": record["logits"]}
    for i, hidden in enumerate(record["hidden"]):
        out[f"hidden.{i}"] = hidden
    return {**out, "selected": record["selected"]}


def compare_transformers(name: str, folder: Path, ids: list[int], a) -> Verdict:
    got = from_transformers(folder, ids)
    v = Verdict(name)
    if got is None:
        v.say = "no such model in transformers"
        return v
    selected = got["selected"] if got["selected"][0] is not None else None
    truth = Model(folder, torch.float64).forward(ids, selections=selected)
    noisy = Model(folder, torch.float32, angles="float32").forward(ids, selections=selected)

    def tolerance(true, noise):
        return FACTOR * (
            (true - noise).abs().max().item() + UNIT["float32"] * true.abs().max().item()
        )

    v.value("logits", "logits", got["logits"], truth.logits, tolerance(truth.logits, noisy.logits))
    for i, hidden in enumerate(truth.hidden):
        v.value(
            "hidden", f"hidden.{i}", got[f"hidden.{i}"], hidden, tolerance(hidden, noisy.hidden[i])
        )
        if selected is None:
            continue
        scores = truth.index_scores[i]
        bound = FACTOR * (scores - noisy.index_scores[i])[torch.isfinite(scores)].abs().max().item()
        k = min(Model(folder).c.index_topk, len(ids))
        wanted = torch.zeros_like(selected[i]).scatter(
            1, top_positions(scores, k), True
        ) & torch.isfinite(scores)
        threshold = scores.sort(-1, descending=True).values[:, k - 1 : k]
        differs = wanted != selected[i]
        v.within += int(differs.sum())
        for t, s in (differs & ((scores - threshold).abs() > 2 * bound)).nonzero().tolist():
            v.problems.append(f"layer {i} row {t} position {s}: selected differently, not a tie")
    return v


def has_mtp(folder: Path) -> bool:
    model = Model(folder)
    return f"model.layers.{model.c.num_hidden_layers}.eh_proj.weight" in model.w


def cases(a):
    """(name, folder, ids) of everything asked for; random checkpoints are removed after use."""
    for folder in [*a.folders, *([a.model] if a.model else [])]:
        folder = Path(folder)
        if a.ids or (folder / "ids.json").exists():
            ids = read_ids(a.ids or folder / "ids.json")
        else:
            vocabulary = json.loads((folder / "config.json").read_text())["vocab_size"]
            r = random.Random(a.seed)
            ids = [r.randrange(vocabulary) for _ in range(a.length)]
        yield folder.name, folder, ids
    for seed in range(a.seed, a.seed + a.random):
        values, options, ids, say = random_configs.draw(seed)
        with tempfile.TemporaryDirectory() as scratch:
            yield f"random {seed} {say}", make(Path(scratch) / "model", values, **options), ids


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", help="model folders; ids.json inside is the prompt")
    parser.add_argument("--cli", help="the sightline-cli to test (words: a command with arguments)")
    parser.add_argument(
        "--transformers", action="store_true", help="test transformers against the reference"
    )
    parser.add_argument("--model", help="one more model folder")
    parser.add_argument("--ids", help="prompt for all folders: JSON array, or object with ids")
    parser.add_argument("--length", type=int, default=300, help="length of a random prompt")
    parser.add_argument("--random", type=int, default=0, metavar="N", help="N random checkpoints")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--k", type=int, help="instead of index_topk")
    parser.add_argument("--arithmetic", choices=sorted(UNIT), default="float32")
    parser.add_argument("--no-dense", action="store_true", help="leave out --selector dense")
    parser.add_argument("--verbose", action="store_true", help="all problems, not the first three")
    a, extra = parser.parse_known_args()
    if not a.cli and not a.transformers:
        parser.error("give --cli or --transformers")

    failures = broken = 0
    print(
        f"{'case':74s} {'logits':>7s} {'hidden':>7s} {'scores':>7s} {'flips':>5s}"
        "  (error / tolerance)"
    )
    for name, folder, ids in cases(a):
        verdicts = []
        if a.transformers:
            verdicts.append(compare_transformers(name, folder, ids, a))
        if a.cli:
            last = len(ids) if len(ids) <= REPLAY_LIMIT else 16
            try:
                mtp = ["--mtp"] if has_mtp(folder) else []
                got = run_cli(a.cli.split(), folder, ids, last, a.k, [*mtp, *extra])
                verdicts.append(compare(name, folder, ids, got, a.k, a))
                if not a.no_dense and any(key.startswith("topk") for key in got):
                    got = run_cli(
                        a.cli.split(), folder, ids, last, a.k, [*extra, "--selector", "dense"]
                    )
                    verdicts.append(
                        compare("  with --selector dense", folder, ids, got, a.k, a, dense=True)
                    )
            except RuntimeError as error:
                print(f"{name:74s} FAILED {error}")
                broken += 1
                continue
        for v in verdicts:
            numbers = " ".join(
                f"{v.worst[x]:7.2f}" if x in v.worst else "      -"
                for x in ("logits", "hidden", "scores")
            )
            state = "" if not v.problems else "undecided: experts" if v.undecided else "DISAGREES"
            print(f"{v.name:74s} {numbers} {v.within:5d}  {v.say}{state}")
            for p in v.problems if a.verbose else v.problems[:3]:
                print(f"    {p}")
            failures += bool(v.problems) and not v.undecided
    print(f"{failures} disagree, {broken} failed to run")
    return 2 if broken else 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
