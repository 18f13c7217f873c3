# SPDX-License-Identifier: GPL-3.0-or-later
"""The same model and prompt through Hugging Face transformers and through sightline-cli.

    bench_transformers.py --cli build/release/bin/sightline-cli [--context 8192] [--threads N]
    bench_transformers.py                       (transformers alone)

transformers gets a dequantised copy of the folder (it does not run FP8 on a CPU), only the last
row of logits, and its own KV cache for decode. Every combination of --dtypes and --attention
runs; ratios are against the fastest of them. Prefill: median of --runs. Decode: median of --steps
single tokens at the end of the prompt, greedy (sightline-cli bench: the mean of as many). Weights
are loaded and one short prompt has run before any clock starts.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import torch

import transformers_run
from deepseek_v32 import read_ids


class Clock:
    """Collects elapsed time and processor time of all threads; the second tells how far a machine
    that was
    not idle spoilt the first (on an idle one it is at most threads x elapsed)."""

    def __init__(self):
        self.seconds: list[tuple[float, float]] = []

    def __enter__(self):
        self.begin = time.perf_counter(), time.process_time()

    def __exit__(self, *_):
        self.seconds.append(
            (time.perf_counter() - self.begin[0], time.process_time() - self.begin[1])
        )

    def median(self) -> float:
        return statistics.median(s[0] for s in self.seconds)

    def cpu(self) -> float:
        return statistics.median(s[1] for s in self.seconds)


@torch.inference_mode()
def measure(
    folder: Path, ids: list[int], dtype: torch.dtype, attention: str, runs: int, steps: int
) -> dict:
    model = transformers_run.load(folder, dtype, attention)
    prompt = torch.tensor([ids])
    model(input_ids=prompt[:, :64], logits_to_keep=1)
    prefill, decode = Clock(), Clock()
    for _ in range(runs):
        out = None  # free the cache of the run before
        with prefill:
            out = model(input_ids=prompt, use_cache=True, logits_to_keep=1)
    for _ in range(steps):
        token = out.logits[:, -1:].argmax(-1)
        with decode:
            out = model(input_ids=token, past_key_values=out.past_key_values, use_cache=True)
    return {
        "prefill": prefill.median(),
        "decode": decode.median(),
        "cpu": (prefill.cpu(), decode.cpu()),
    }


def bench_cli(a, folder: Path, ids_file: Path) -> list[dict]:
    """Rows of `bench --json -` on the same prompt."""
    cli = a.cli.split()
    command = [*cli, "bench", "--model", str(folder), "--threads", str(a.threads), "--json", "-"]
    command += ["--tokens", str(ids_file)]
    command += ["--context", str(a.context), "--runs", str(a.runs), "--decode-tokens", str(a.steps)]
    if a.cli_args:
        command += a.cli_args.split()
    print(f"`{' '.join(command)}`\n", file=sys.stderr)
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(
            f"sightline-cli bench: exit code {done.returncode}: {done.stderr.strip()[-400:]}"
        )
    return json.loads(done.stdout)["rows"]


def main() -> int:
    root = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, default=root / "resources/models/sightline-demo")
    parser.add_argument("--cli", help="sightline-cli to compare with")
    parser.add_argument("--cli-args", help="further words for sightline-cli bench")
    parser.add_argument("--context", type=int, default=8192)
    parser.add_argument("--ids", type=Path, help="prompt as JSON; default: seeded random tokens")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--steps", type=int, default=16)
    parser.add_argument("--dtypes", nargs="+", default=["float32", "bfloat16"])
    parser.add_argument("--attention", nargs="+", default=["sdpa", "eager"])
    a = parser.parse_args()
    torch.set_num_threads(a.threads)

    vocabulary = json.loads((a.model / "config.json").read_text())["vocab_size"]
    r = random.Random(1)
    ids = (
        read_ids(a.ids)[: a.context]
        if a.ids
        else [r.randrange(vocabulary) for _ in range(a.context)]
    )
    a.context = len(ids)
    import transformers

    print(
        f"{a.context} tokens, {a.threads} threads, torch {torch.__version__}, transformers "
        f"{transformers.__version__}, load average before {os.getloadavg()[0]:.2f}\n"
    )
    print(
        "| implementation | prefill s | tokens/s | decode ms/token | tokens/s | processor s, ms |"
    )
    print("|---|---|---|---|---|---|")

    def row(
        name: str, prefill: float, decode: float, cpu: tuple[float, float] | None = None
    ) -> None:
        spent = f"{cpu[0]:.1f}, {cpu[1] * 1e3:.0f}" if cpu else ""
        print(
            f"| {name} | {prefill:.2f} | {a.context / prefill:.0f} "
            f"| {decode * 1e3:.1f} | {1 / decode:.1f} | {spent} |",
            flush=True,
        )

    best = {"prefill": float("inf"), "decode": float("inf")}
    with tempfile.TemporaryDirectory() as scratch:
        ids_file = Path(scratch) / "ids.json"
        ids_file.write_text(json.dumps(ids))
        for name in a.dtypes:
            dtype = getattr(torch, name)
            copy = transformers_run.dequantised_copy(a.model, Path(scratch) / name, dtype)
            for attention in a.attention:
                seconds = measure(copy, ids, dtype, attention, a.runs, a.steps)
                row(
                    f"transformers {attention} {name}",
                    seconds["prefill"],
                    seconds["decode"],
                    seconds["cpu"],
                )
                best = {key: min(best[key], seconds[key]) for key in best}
        if not a.cli:
            return 0
        rows = bench_cli(a, a.model, ids_file)
    ours = {(i["selector"], i["case"]): i["median_s"] for i in rows if i["context"] == a.context}
    for selector in dict.fromkeys(key[0] for key in ours):
        prefill, decode = ours[selector, "prefill"], ours[selector, "decode"]
        row(f"sightline-cli {selector}", prefill, decode)
        print(
            f"| ratio to the best of transformers | **{best['prefill'] / prefill:.1f}x** | "
            f"| **{best['decode'] / decode:.1f}x** | | |"
        )
    print(f"\nload average after {os.getloadavg()[0]:.2f} (this run alone makes about {a.threads})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
