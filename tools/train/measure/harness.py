# SPDX-License-Identifier: GPL-3.0-or-later
"""What the evaluation needs around its measurements: checkpoints, scores of answers, batches."""

from __future__ import annotations

import collections
import re
import string
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import torch
from tokenizers import Tokenizer

from checkpoint_io import read_checkpoint
from generate.chat import NO_ANSWER
from model import Attend, Model, Rope, load_checkpoint
from selection import LightningIndexer, Random, Window
from special_tokens import ASSISTANT, BOS, EOS, USER

from . import decode, suite_files

BUCKETS = (512, 1024, 2048, 4096, 8192, 16384, 32768)
BATCH_TOKENS = 65536
ANSWER_LIMIT = 32


# -------------------------------------------------------------------------------------------- checkpoints


def load(folder: Path, device: str, compiled: bool) -> Model:
    """A model from config.json and model.safetensors (BF16, or FP8 blocks)."""
    config, weights = read_checkpoint(folder)
    return load_checkpoint(Model(config, compiled=compiled), weights).to(device).eval()


# ------------------------------------------------------------------------------------------------- scoring


def normalise(text: str) -> str:
    """Lower case, without articles and punctuation."""
    text = "".join(c for c in text.lower() if c not in string.punctuation)
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", text).split())


def f1(answer: str, gold: str) -> float:
    """Harmonic mean of precision and recall of the words."""
    mine, theirs = normalise(answer).split(), normalise(gold).split()
    common = sum((collections.Counter(mine) & collections.Counter(theirs)).values())
    if not mine or not theirs or not common:
        return float(mine == theirs)
    return 2 * common / (len(mine) + len(theirs))


def refused(answer: str) -> bool:
    """Whether an answer says that the document has none."""
    return normalise(answer) == normalise(NO_ANSWER)


def share(values: Iterable[float]) -> float | None:
    """Mean of numbers or truths, None of nothing."""
    values = list(values)
    return round(sum(map(float, values)) / len(values), 4) if values else None


# ----------------------------------------------------------------------------------------------------- rows


@dataclass
class Turn:
    """Where an answer (with <eos>) stands in a row, and where in the document it can be read."""

    start: int
    end: int
    question: dict
    evidence: list[int]
    depth: float


@dataclass
class Row:
    """A document as tokens, and the turns behind it."""

    tokens: list[int]
    turns: list[Turn] = field(default_factory=list)


class Harness:
    """The model with everything that turns suites into batches."""

    def __init__(
        self, model: Model, tokenizer: Tokenizer, folder: Path, k: int, limit: int | None, quick: bool
    ):
        self.model, self.tokenizer, self.folder, self.k = model, tokenizer, folder, k
        self.limit, self.quick = limit, quick
        self.cuda = model.device.type == "cuda"
        self.dtype = torch.bfloat16 if self.cuda else torch.float32
        self.ropes: dict[tuple[int, int], Rope] = {}
        self.rows: dict[str, list[Row]] = {}

    def ids(self, text: str) -> list[int]:
        """Token ids of a text."""
        return self.tokenizer.encode(text, add_special_tokens=False).ids

    def text(self, tokens: list[int]) -> str:
        """The text of token ids."""
        return self.tokenizer.decode(tokens, skip_special_tokens=True).strip()

    def has(self, name: str) -> bool:
        """Whether the folder holds this suite."""
        return (self.folder / f"{name}.json.xz").exists()

    def suite(self, name: str, quick: int | None = None) -> list[dict]:
        """The items of a suite; `quick` is how many of them are enough when in a hurry."""
        items = suite_files.read(self.folder / f"{name}.json.xz")["items"]
        return items[: min(filter(None, (self.limit, quick if self.quick else None, len(items))))]

    def document(self, text: str) -> tuple[list[int], list[tuple[int, int]]]:
        """<bos>document, blank line; and the character span of every token."""
        encoded = self.tokenizer.encode(text + "\n\n", add_special_tokens=False)
        return [BOS, *encoded.ids], [(0, 0), *encoded.offsets]

    def row(self, item: dict) -> Row:
        """A document with all its questions and right answers as turns."""
        tokens, spans = self.document(item["document"])
        starts, ends = [a for a, _ in spans], [b for _, b in spans]
        length, row = len(tokens), Row(tokens)
        for q in item["questions"]:
            answer = [*self.ids(" " + q["answers"][0]), EOS]
            row.tokens += [USER, *self.ids(q["question"]), ASSISTANT]
            evidence = []
            if q["evidence"]:  # tokens that overlap the characters of the answer
                evidence = list(
                    range(bisect_right(ends, q["evidence"][0]), bisect_left(starts, q["evidence"][1]))
                )
            start = len(row.tokens)
            row.turns.append(
                Turn(start, start + len(answer), q, evidence, evidence[0] / length if evidence else 0)
            )
            row.tokens += answer
        return row

    def turn_rows(self, name: str, quick: int | None) -> list[Row]:
        """The rows of a suite, made once; `quick` as in `suite`."""
        if name not in self.rows:
            self.rows[name] = [self.row(item) for item in self.suite(name, quick)]
        return self.rows[name]

    def shape(self, longest: int) -> tuple[int, int]:
        """Batch size and padded length for rows of up to `longest` tokens."""
        if not self.cuda:
            return 1, -(-longest // 64) * 64
        length = next(b for b in BUCKETS if b >= longest)
        return BATCH_TOKENS // length, length

    def batches(self, rows: list[list[int]]) -> Iterator[tuple[list[int], torch.Tensor, Rope]]:
        """(indices, tokens [B, S], rope) with rows of like length together."""
        groups: dict[tuple[int, int], list[int]] = {}
        for i, row in enumerate(rows):
            groups.setdefault(self.shape(len(row)), []).append(i)
        for (B, S), members in sorted(groups.items(), key=lambda g: g[0][1]):
            for first in range(0, len(members), B):
                chosen = members[first : first + B]
                yield (
                    chosen,
                    decode.pad_rows([rows[i] for i in chosen], S, B, self.model.device),
                    self.rope(B, S),
                )

    def rope(self, B: int, S: int) -> Rope:
        """The model's, kept for the next batch of that shape."""
        if (B, S) not in self.ropes:
            self.ropes[B, S] = self.model.rope(B, S)
        return self.ropes[B, S]

    def attend(self, mode: str, k: int | None = None) -> Attend | None:
        """Who chooses the tokens in a mode; None reads everything."""
        scale, k = self.model.config.softmax_scale, k or self.k
        return {
            "dense": lambda: None,
            "dsa": lambda: LightningIndexer(k, scale),
            "window": lambda: Window(k, scale),
            "random": lambda: Random(k, scale),
        }[mode]()

    def answer(self, prompts: list[list[int]], mode: str) -> list[str]:
        """Greedy answers to whole prompts that end with <Assistant>."""
        k, group = (self.k if mode == "dsa" else None), 128 if self.cuda else 1
        waiting, order, out = [], [], {}

        def flush() -> None:
            given = [[ASSISTANT]] * len(order)
            for i, ids in zip(
                order, decode.generate(self.model, decode.merge(waiting), given, ANSWER_LIMIT, k, self.dtype)
            ):
                out[i] = self.text(ids)
            waiting.clear(), order.clear()

        for members, tokens, rope in self.batches([p[:-1] for p in prompts]):
            lengths = [len(prompts[i]) - 1 for i in members]
            waiting.append(decode.prefill(self.model, tokens, lengths, rope, self.attend(mode), self.dtype))
            order += members
            if len(order) >= (group if tokens.shape[1] <= 2048 else group // 2):
                flush()
        if order:
            flush()
        return [out[i] for i in range(len(prompts))]

    def answer_on(self, items: list[dict], mode: str) -> list[list[str]]:
        """Greedy answers to all questions of each document, one prompt each; the document is read once."""
        k, out = (self.k if mode == "dsa" else None), [[] for _ in items]
        documents = [self.document(item["document"])[0] for item in items]
        for members, tokens, rope in self.batches(documents):
            cache = decode.prefill(
                self.model, tokens, [len(documents[i]) for i in members], rope, self.attend(mode), self.dtype
            )
            for b, i in enumerate(members):
                given = [[USER, *self.ids(q["question"]), ASSISTANT] for q in items[i]["questions"]]
                for first in range(0, len(given), 32):
                    part = given[first : first + 32]
                    answers = decode.generate(
                        self.model, cache.sequence(b).expand(len(part)), part, ANSWER_LIMIT, k, self.dtype
                    )
                    out[i] += [self.text(ids) for ids in answers]
        return out
