#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Training stages: dense pretraining, long context, indexer warm-up, sparse training, answers.

    python train.py pretrain --store STORE --tokenizer tokenizer.json --out RUN
    python train.py reading --store STORE --tokenizer tokenizer.json --out RUN --init WEIGHTS
    python train.py long warmup sparse answers ...    one after the other, each from the one before
    torchrun --nproc-per-node 2 train.py ...          the same on two GPUs

Stages and their settings are in stages.json. `--init` takes the weights of a stage, or a model folder as
export.py writes it (FP8 or BF16), so that training can go on from a shipped model. `--seconds` (one number
per stage) replaces the token budgets by time budgets; the learning rates then follow the clock.

RUN/<stage>/ gets log.jsonl, state.pt (while running) and weights.safetensors (BF16, DeepSeek's names). A run
that was stopped goes on when the same command is given again: finished stages are skipped, the stopped one
starts at its last state.pt. To train a finished stage again, use another folder.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("PYTORCH_CUDA_ALLOC_CONF", "expandable_segments:True")

import numpy as np
import torch
import torch.distributed as dist
from safetensors.torch import save_file
from tokenizers import Tokenizer

from checkpoint_io import read_weights
from mixture import ANSWER, UNIT, Mixture, Store
from model import Config, Model, load_checkpoint, to_checkpoint
from optimizer import Optimizer, balance_experts
from selection import IndexerLoss, LightningIndexer

Batch = tuple[torch.Tensor, torch.Tensor]  # tokens int32, weights uint8, both [rows, length + 2]


class Rows(torch.utils.data.IterableDataset):
    """Batches of rows for one process; worker w of n makes batches w, w + n, ..."""

    def __init__(self, mixture: Mixture, per_batch: int, rank: int, world: int, start: int):
        self.mixture, self.per_batch, self.rank, self.world, self.start = (
            mixture,
            per_batch,
            rank,
            world,
            start,
        )

    def __iter__(self):
        worker = torch.utils.data.get_worker_info()
        batch = self.start + worker.id
        while True:
            first = (batch * self.world + self.rank) * self.per_batch
            rows = [self.mixture.row(first + i) for i in range(self.per_batch)]
            yield (
                torch.from_numpy(np.stack([t for t, _ in rows]).astype(np.int32)),
                torch.from_numpy(np.stack([w for _, w in rows])),
            )
            batch += worker.num_workers


class Stage:
    """Everything a running stage holds."""

    def __init__(
        self,
        name: str,
        settings: dict,
        options: argparse.Namespace,
        config: Config,
        seconds: float | None = None,
        init: Path | None = None,
        store: Store | None = None,
    ):
        self.name, self.settings, self.options = name, settings, options
        self.config, self.seconds, self.init = config, seconds, init
        self.rank, self.world = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
        self.gpu = options.device == "cuda"
        self.device = (
            torch.device("cuda", int(os.environ.get("LOCAL_RANK", 0))) if self.gpu else torch.device("cpu")
        )
        if self.gpu:
            torch.cuda.set_device(self.device)
            torch.backends.cuda.matmul.allow_tf32 = True
            torch._dynamo.config.cache_size_limit = 64
        if self.world > 1 and not dist.is_initialized():
            dist.init_process_group("nccl" if self.gpu else "gloo")
        torch.manual_seed(options.seed)
        self.folder = options.out / name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.model = Model(self.config, compiled=self.gpu).to(self.device)
        self.optimizer = Optimizer(self.model)
        self.step = self.tokens = 0
        self.elapsed = 0.0
        if not self._resume() and init:
            load_checkpoint(self.model, read_weights(init))
        self.length = settings["length"]
        self.per_batch = max(1, options.micro_batch // self.length)
        self.accumulate = max(1, settings["rows_per_step"] // (self.per_batch * self.world))
        self.rope = self.model.rope(self.per_batch, self.length)
        self.store = store or Store(options.store, Tokenizer.from_file(str(options.tokenizer)))

    # -------------------------------------------------------------------------------- state

    def _resume(self) -> bool:
        path = self.folder / "state.pt"
        if not path.exists():
            return False
        state = torch.load(path, map_location=self.device, weights_only=True)
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.tokens, self.elapsed = state["step"], state["tokens"], state["elapsed"]
        self.log_line(f"resumed {self.name} at step {self.step}")
        return True

    def save_state(self) -> None:
        """Everything that a stopped run needs to go on."""
        if self.rank == 0:
            part = self.folder / "state.part"
            torch.save(
                {
                    "model": self.model.state_dict(),
                    "optimizer": self.optimizer.state_dict(),
                    "step": self.step,
                    "tokens": self.tokens,
                    "elapsed": self.elapsed,
                },
                part,
            )
            os.replace(part, self.folder / "state.pt")

    def save_weights(self) -> None:
        """The result of the stage; its state is no longer needed."""
        if self.rank == 0:
            part = self.folder / "weights.part"
            save_file(to_checkpoint(self.model), part, metadata={"format": "pt"})
            os.replace(part, self.folder / "weights.safetensors")
            (self.folder / "state.pt").unlink(missing_ok=True)
        if self.world > 1:
            dist.barrier()  # the next stage reads the file in every process

    def log_line(self, text: str) -> None:
        """To the terminal, with the time."""
        if self.rank == 0:
            print(f"{time.strftime('%H:%M:%S')} {text}", flush=True)

    # ----------------------------------------------------------------------------- one step

    def synchronize(self) -> None:
        """Wait for the GPU."""
        if self.gpu:
            torch.cuda.synchronize()

    def progress(self) -> float:
        """Share of the budget that is spent."""
        if self.seconds:
            return self.elapsed / self.seconds
        return self.tokens / self.settings["tokens"]

    def shared_clock(self, elapsed: float) -> float:
        """Elapsed seconds, the same in all processes: they must agree on the learning rate and the last step.

        Reading a number waits for the GPU, so the clock of several processes goes on every tenth step only.
        """
        if self.world == 1 or not self.seconds:
            return elapsed
        if self.step % 10:
            return self.elapsed
        clock = torch.tensor(elapsed, device=self.device)
        dist.broadcast(clock, 0)
        return clock.item()

    def rates(self) -> tuple[float, float]:
        """Factors of the learning rates of the main model and the indexer."""
        p, s = min(1.0, self.progress()), self.settings
        hold = s.get("hold", 0.0)
        slope = 0.0 if p < hold else (p - hold) / (1 - hold)
        main = s["main"][0] + (s["main"][1] - s["main"][0]) * slope
        if not self.init:
            main *= min(1.0, (self.step + 1) / 80)  # from random weights
        return main, s["index"][0] + (s["index"][1] - s["index"][0]) * p

    def micro_step(self, batch: Batch) -> tuple[torch.Tensor, ...]:
        """Forward and backward pass of one batch; returns (loss, MTP loss, KL per layer)."""
        s, scale = self.settings, self.config.softmax_scale
        rows = batch[0].to(self.device, non_blocking=True).long()
        weights = batch[1].to(self.device, non_blocking=True)
        favoured = weights[:, 1:-1] >= ANSWER  # rows that predict a token of an answer
        weights = weights.float() * UNIT
        warmup = s["main"] == [0, 0]
        sparse = s["attention"] == "sparse"
        attend = LightningIndexer(self.config.index_topk, scale) if sparse else None
        observe = None
        if warmup or sparse:
            observe = IndexerLoss(scale, self.config.index_topk if sparse else None, favoured=favoured)
        with torch.set_grad_enabled(not warmup):
            total, main, mtp = self.model.loss(rows, weights, self.rope, attend, observe, s["mtp"])
        kl = observe.total if observe else torch.zeros_like(main)
        loss = (0 if warmup else total / self.accumulate) + (kl / self.accumulate if observe else 0)
        loss.backward()
        layers = self.config.num_hidden_layers + 1
        return main, mtp, (kl.detach() if observe else kl) / layers

    def share_gradients(self) -> None:
        """Average over the processes."""
        if self.world == 1:
            return
        gradients = [p.grad for p in self.optimizer.parameters() if p.grad is not None]
        flat = torch._utils._flatten_dense_tensors(gradients)
        dist.all_reduce(flat)
        flat /= self.world
        for g, shared in zip(gradients, torch._utils._unflatten_dense_tensors(flat, gradients)):
            g.copy_(shared)

    def train_step(self, batches: Iterator[Batch]) -> list[torch.Tensor]:
        """One step of the optimizer; returns the losses of its batches."""
        torch.manual_seed(
            (self.options.seed * 1000 + self.rank) * 10**6 + self.step
        )  # rows of the indexer loss
        losses, loads = [], {}
        for _ in range(self.accumulate):
            losses.append(torch.stack([x.float() for x in self.micro_step(next(batches))]))
            for index, load in self.model.loads.items():
                loads[index] = loads[index] + load if index in loads else load
        self.share_gradients()
        main, index = self.rates()
        self.optimizer.step(
            main, index, momentum=min(0.95, 0.85 + 0.001 * self.step) if not self.init else None
        )
        if self.settings["balance"]:
            if self.world > 1:
                for load in loads.values():
                    dist.all_reduce(load)
            balance_experts(self.model, loads, self.settings["balance"])
        self.loads = loads
        self.step += 1
        self.tokens += self.per_batch * self.length * self.accumulate * self.world
        return losses

    # ------------------------------------------------------------------------------ the loop

    def run(self) -> None:
        """Train to the end of the budget."""
        mixture = Mixture(
            self.store, self.length, self.settings["recipe"], self.settings["raw"], self.options.seed
        )
        rows = Rows(mixture, self.per_batch, self.rank, self.world, self.step * self.accumulate)
        batches = iter(
            torch.utils.data.DataLoader(
                rows,
                batch_size=None,
                num_workers=self.options.workers,
                prefetch_factor=6,
                pin_memory=self.gpu,
            )
        )
        self.log_line(
            f"stage {self.name}: {len(self.store.texts) / 1e6:.0f}M tokens in the store, "
            f"{self.accumulate} x {self.world} batches of {self.per_batch} x {self.length}"
        )
        started, logged, saved = time.time() - self.elapsed, time.time(), time.time()
        since, since_tokens = [], self.tokens
        while self.progress() < 1:
            since += self.train_step(batches)
            self.elapsed = self.shared_clock(time.time() - started)
            if self.step in (1, 10) or time.time() - logged > self.options.log_every:
                self.synchronize()
                self.report(since, (self.tokens - since_tokens) / (time.time() - logged))
                logged, since, since_tokens = time.time(), [], self.tokens
            if time.time() - saved > self.options.save_every:
                self.save_state()
                saved = time.time()
        self.synchronize()
        total = {"stage": self.name, "step": self.step, "tokens": self.tokens}
        self.write_log(total | {"seconds": round(self.elapsed, 1)})
        self.save_weights()
        self.log_line(
            f"end {self.name}: {self.step} steps, {self.tokens / 1e6:.1f}M tokens, {self.elapsed:.0f} s"
        )

    def write_log(self, entry: dict) -> None:
        """Append to the log of the stage; its last entry holds the totals only."""
        if self.rank == 0:
            with open(self.folder / "log.jsonl", "a") as log:
                log.write(json.dumps(entry) + "\n")

    def report(self, losses: list[torch.Tensor], speed: float) -> None:
        """Means since the last report, to the log."""
        main, mtp, kl = torch.stack(losses).mean(0).tolist()
        load = max((x.max() / x.mean()).item() for x in self.loads.values())
        entry = {
            "stage": self.name,
            "step": self.step,
            "tokens": self.tokens,
            "seconds": round(self.elapsed, 1),
            "loss": round(main, 4),
            "mtp": round(mtp, 4),
            "kl": round(kl, 4),
            "lr": round(self.rates()[0], 4),
            "tokens_per_second": round(speed),
            "expert_load": round(load, 3),
        }
        self.write_log(entry)
        self.log_line(
            f"{self.name} {self.step} {self.tokens / 1e6:.1f}M loss {main:.3f} mtp {mtp:.3f} kl {kl:.4f} "
            f"load {load:.2f} {speed / 1e3:.0f}k/s"
            + (f" {torch.cuda.max_memory_allocated() / 2**30:.0f}G" if self.gpu else "")
        )


def model_config(options: argparse.Namespace) -> Config:
    """The sizes of the model: of --config, else of the folder to start from, else the demo model's."""
    if options.config:
        return Config(**json.loads(options.config.read_text()))
    return Config.load(options.init) if options.init and options.init.is_dir() else Config()


def main() -> None:
    stages = json.loads((Path(__file__).parent / "stages.json").read_text())
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("stages", nargs="+", choices=list(stages), metavar="stage", help=", ".join(stages))
    parser.add_argument("--store", type=Path, required=True, help="folder of pack.py")
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="folder for logs and weights")
    parser.add_argument("--init", type=Path, help="weights or model folder to start from (else: random)")
    parser.add_argument(
        "--seconds", type=float, nargs="+", help="time budgets instead of the stages' token budgets"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=10)
    parser.add_argument("--log-every", type=float, default=15.0)
    parser.add_argument("--save-every", type=float, default=120.0, help="seconds between state.pt")
    parser.add_argument("--device", choices=["cuda", "cpu"], default="cuda")
    parser.add_argument(
        "--config", type=Path, help="JSON with other fields of model.Config, for small experiments"
    )
    parser.add_argument("--micro-batch", type=int, default=65536, help="tokens per forward pass and process")
    parser.add_argument(
        "--set", nargs="*", default=[], metavar="KEY=JSON", help="change settings of the stage"
    )
    options = parser.parse_args()
    if options.seconds and len(options.seconds) != len(options.stages):
        parser.error("--seconds needs one number per stage")
    config, init, store = model_config(options), options.init, None
    for number, name in enumerate(options.stages):
        settings = stages[name]
        for change in options.set:
            key, _, value = change.partition("=")
            if key not in settings:
                parser.error(f"stage {name} has no setting '{key}'")
            settings[key] = json.loads(value)
        weights = options.out / name / "weights.safetensors"
        if weights.exists():
            print(f"{name} is finished: {weights}", flush=True)
        else:
            seconds = options.seconds and options.seconds[number]
            stage = Stage(name, settings, options, config, seconds, init, store)
            stage.run()
            store = stage.store
        init = weights
    if dist.is_initialized():
        dist.destroy_process_group()


if __name__ == "__main__":
    main()
