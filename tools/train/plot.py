#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the losses and the speed of a training run for the model card.

    plot.py RUN_DIR [RUN_DIR ...] --out losses.svg

A run folder holds one folder per stage with a log.jsonl (train.py). Several runs are drawn one behind the
other, stages in the order in which they were trained. Training runs to the right; as pretraining reads far
more tokens than the rest, the width of a stage grows with the root of its tokens.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.ticker import LogLocator, NullLocator
from scour import scour

STAGES = ("pretrain", "reading", "again", "long", "warmup", "sparse", "answers", "polish")
TITLES = {
    "pretrain": "dense\npretraining",
    "reading": "questions,\ndense",
    "again": "new data,\ndense",
    "long": "long\ncontext",
    "warmup": "indexer\nwarm-up",
    "sparse": "sparse\ntraining",
    "answers": "document\nanswers",
    "polish": "answers,\nlong",
}
MAX_POINTS = 300  # per stage: the eye sees no more, and the file stays small
# Colours that read on white and on black pages alike: medium lightness, told apart by brightness too.
LOSS, MTP, KL, SPEED, INK, BAND = "#3b82c4", "#8fb6dc", "#e0792b", "#4d9a62", "#7d8590", "#7d859022"

# (row, key of the log, how it is drawn)
CURVES = (
    (0, "loss", {"color": LOSS, "lw": 1.6, "label": "next token"}),
    (0, "mtp", {"color": MTP, "lw": 1.2, "ls": "--", "label": "the token after it (MTP layer)"}),
    (1, "kl", {"color": KL, "lw": 1.6, "label": "indexer against attention, mean of the layers"}),
)


def read_log(path: Path) -> list[dict]:
    """The entries of one stage; a resumed stage may have written some steps twice: the later ones count.

    The last entry has totals only, and may follow a full one of the same step.
    """
    entries: list[dict] = []
    for line in path.read_text().splitlines():
        entry = json.loads(line)
        first_dropped = entry["step"] + ("loss" not in entry)
        while entries and entries[-1]["step"] >= first_dropped:
            entries.pop()
        entries.append(entry)
    return entries


def read_runs(runs: list[Path]) -> list[tuple[str, list[dict]]]:
    """(stage, entries) in the order of training."""
    stages = []
    for run in runs:
        found = {path.parent.name: path for path in run.glob("*/log.jsonl")}
        known = [name for name in STAGES if name in found]
        for name in known + sorted(set(found) - set(STAGES)):
            entries = read_log(found[name])
            if entries:
                stages.append((name, entries))
    if not stages:
        raise SystemExit(f"no */log.jsonl in {', '.join(map(str, runs))}")
    return stages


def thinned(entries: list[dict]) -> list[dict]:
    """At most MAX_POINTS entries; each is the mean of its neighbours, so that single peaks do not decide."""
    size = -(-len(entries) // MAX_POINTS)
    groups = [entries[i : i + size] for i in range(0, len(entries), size)]
    keys = ("tokens", "loss", "mtp", "kl", "tokens_per_second")
    return [{key: sum(e.get(key) or 0.0 for e in group) / len(group) for key in keys} for group in groups]


def tokens_text(tokens: float) -> str:
    """A number of tokens as people say it."""
    return f"{tokens / 1e9:.2f}B" if tokens >= 1e9 else f"{tokens / 1e6:.0f}M"


def draw(stages: list[tuple[str, list[dict]]], out: Path) -> None:
    """Losses, KL and speed, one below the other."""
    plt.rcParams.update(
        {
            "svg.fonttype": "none",
            "font.family": "sans-serif",
            "font.size": 10,
            "text.color": INK,
            "axes.labelcolor": INK,
            "axes.edgecolor": INK,
            "xtick.color": INK,
            "ytick.color": INK,
            "svg.hashsalt": "plot",
        }
    )
    figure, axes = plt.subplots(
        3, 1, figsize=(max(9, len(stages)), 7), sharex=True, height_ratios=(3, 2, 1.6), layout="constrained"
    )
    figure.patch.set_alpha(0)
    loss, kl, speed = axes
    left, edges = 0.0, []
    for number, (name, entries) in enumerate(stages):
        total = max(entries[-1]["tokens"], 1)
        width = max(total, 110e6) ** 0.5  # narrower than its title would not do
        points = thinned([e for e in entries if "loss" in e])  # the last entry of a stage has totals only
        x = [left + width * p["tokens"] / total for p in points]
        for axis, key, style in CURVES:
            if any(p[key] for p in points):  # a stage without MTP loss or KL logs zeros
                axes[axis].plot(x, [p[key] for p in points], **style)
        speeds = [p["tokens_per_second"] / 1e3 for p in points]
        speed.plot(x, speeds, color=SPEED, lw=1.6)
        typical = sorted(speeds)[len(speeds) // 2]
        speed.annotate(
            f"{typical:,.0f}k",
            (left + width / 2, typical),
            xytext=(0, 6),
            textcoords="offset points",
            ha="center",
            color=SPEED,
            fontsize=9,
        )
        for axis in axes:
            if number % 2 == 0:
                axis.axvspan(left, left + width, color=BAND, lw=0)
        title = "\n".join(
            (
                TITLES.get(name, name),
                tokens_text(entries[-1]["tokens"]),
                f"{entries[-1]['seconds'] / 60:.1f} min",
            )
        )
        loss.text(
            left + width / 2,
            1.02,
            title,
            transform=loss.get_xaxis_transform(),
            ha="center",
            va="bottom",
            fontsize=8,
        )
        left += width
        edges.append(left)
    limits(loss, [e[key] for _, entries in stages for e in entries for key in ("loss", "mtp") if e.get(key)])
    for axis, label in zip(axes, ("loss (nats)", "KL (nats)", "tokens/s")):
        axis.set_ylabel(label)
        axis.patch.set_alpha(0)
        axis.grid(axis="y", color=INK, alpha=0.25, lw=0.6)
        for side in ("top", "right"):
            axis.spines[side].set_visible(False)
    kl.set_yscale("log")
    kl.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    kl.yaxis.set_major_formatter(lambda v, _: f"{v:g}")
    kl.yaxis.set_minor_locator(NullLocator())
    speed.set_ylim(0, 1.25 * speed.dataLim.y1)
    speed.yaxis.set_major_formatter(lambda v, _: f"{v:,.0f}k")
    speed.set_xlim(0, left)
    speed.set_xticks([0, *edges], [])
    speed.set_xlabel("training, stage by stage, with its tokens and minutes")
    for axis in (loss, kl):
        handles, labels = axis.get_legend_handles_labels()
        once = dict(zip(labels, handles))  # every stage draws its own piece of a curve
        if once:
            axis.legend(once.values(), once.keys(), loc="lower left", frameon=False, fontsize=9)
    figure.savefig(out, dpi=144, transparent=True, metadata={"Date": None} if out.suffix == ".svg" else None)
    plt.close(figure)
    if out.suffix == ".svg":
        out.write_text(slimmed(out.read_text()))


def slimmed(svg: str) -> str:
    """The same picture with tenths of a point, which nobody sees, one font by name, and nothing that only programs read."""
    svg = re.sub(r"-?\d+\.\d{4,}", lambda number: f"{float(number.group()):.1f}".removesuffix(".0"), svg)
    svg = re.sub(r"(font-family: '[^']*')[^;]*", r"\1, sans-serif", svg).replace(" \n", " ")
    options = ["--enable-viewboxing", "--enable-id-stripping", "--enable-comment-stripping", "--shorten-ids", "--indent=none",
               "--remove-metadata", "--create-groups", "--strip-xml-prolog"]
    return scour.scourString(svg, scour.parse_args(options))


def limits(axis, values: list[float]) -> None:
    """A range without the first steps from random weights, which would press everything else flat."""
    ordered = sorted(values)
    low, high = ordered[0], ordered[int((len(ordered) - 1) * 0.985)]
    axis.set_ylim(max(0, low - 0.1 * (high - low)), high + 0.1 * (high - low))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("runs", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True, help="losses.svg or .png")
    options = parser.parse_args()
    stages = read_runs(options.runs)
    draw(stages, options.out)
    size = options.out.stat().st_size
    print(f"{options.out}: {', '.join(name for name, _ in stages)}; {size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
