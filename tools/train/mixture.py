# SPDX-License-Identifier: GPL-3.0-or-later
"""Training rows: documents put together from packed blocks, with questions on them.

Every row is a pure function of a seed and of its number.

A row of S + 2 tokens holds one or more conversations

    <bos> document \\n\\n <User> question <Assistant> answer <eos> <User> ... <eos>

and every token carries the weight that its prediction has in the loss: answers count most, text less,
invented text least. The first token of an answer decides where to read, and nearly all errors are made
there (the rest is copied): it counts four times as much as the others. Digits follow a space that is a token
of its own: then both are first.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from generate import chat
from pack import KIND, SOURCES
from special_tokens import ASSISTANT, BOS, EOS, USER

UNIT = 0.05  # weights are stored as bytes in units of 0.05
RAW, REAL, INVENTED, QUESTION, ANSWER, FIRST = 12, 6, 2, 2, 50, 200
READING = ("squad", "qed", "qamr", "tale", "science", "written")
REAL_KINDS = {KIND[k] for k in ("prose", "country", *READING)}

# What a conversation's document is made of, by stage.
RECIPES = {
    "pretrain": dict(
        prose=0.22,
        facts=0.16,
        events=0.14,
        mixed=0.20,
        reading=0.15,
        country=0.03,
        recall=0.05,
        haystack=0.05,
    ),
    "long": dict(
        prose=0.17,
        facts=0.09,
        events=0.09,
        mixed=0.24,
        reading=0.15,
        country=0.03,
        recall=0.03,
        haystack=0.20,
    ),
    "answers": dict(
        prose=0.09,
        facts=0.11,
        events=0.11,
        mixed=0.23,
        reading=0.23,
        country=0.03,
        recall=0.02,
        haystack=0.18,
    ),
}
ABSENT = {"pretrain": 0.03, "long": 0.03, "answers": 0.06}  # questions on text that is not in the document
IMPOSSIBLE = {"pretrain": 0.1, "long": 0.1, "answers": 1.0}  # kept share of SQuAD's unanswerable questions
SMALL_TALK = {"pretrain": 0.02, "long": 0.02, "answers": 0.08}
RAW_SOURCES = dict(standardebooks=0.42, openstax=0.46, gap=0.02, wikisplit=0.03, factbook=0.04, squad=0.03)
RUNNING = dict(
    standardebooks=0.40, openstax=0.50, gap=0.04, wikisplit=0.06
)  # connected text around other blocks


class Store:
    """All packed shards of a folder as flat arrays."""

    def __init__(self, folder: Path | str, tokenizer):
        files = sorted(Path(folder).glob("*.npz"))
        if not files:
            raise FileNotFoundError(f"no packed shards in {folder}")
        parts = [dict(np.load(f)) for f in files]
        join = lambda key: np.concatenate([p[key] for p in parts])
        for name in ("text", "question", "answer", "inline"):
            offsets, base = [np.zeros(1, np.int64)], 0
            for p in parts:
                offsets.append(p[name + "_at"][1:] + base)
                base += int(p[name + "_at"][-1])
            setattr(self, name + "s", join(name))
            setattr(self, name + "_at", np.concatenate(offsets))
        blocks = np.cumsum([0] + [len(p["kind"]) for p in parts])
        documents = np.cumsum([0] + [len(p["source"]) for p in parts])
        self.kind, self.impossible = join("kind"), join("impossible")
        document = np.concatenate([p["document"] + d for p, d in zip(parts, documents)])
        source = join("source")
        block_of = np.concatenate([p["block_of"] + b for p, b in zip(parts, blocks)])
        self.first_question = np.searchsorted(block_of, np.arange(len(self.kind) + 1))
        self.length = np.diff(self.text_at)
        self.of_kind = {name: np.flatnonzero(self.kind == number) for name, number in KIND.items()}
        self._index_documents(document, source)
        encode = lambda s: np.array(tokenizer.encode(s, add_special_tokens=False).ids, np.uint16)
        self.full_stop, self.space = tokenizer.token_to_id("."), tokenizer.token_to_id("\u0120")
        self.no_answer = encode(" " + chat.NO_ANSWER)
        self.small_talk = [
            ([encode(q) for q in asked], [encode(" " + a) for a in answers])
            for asked, answers in chat.SMALL_TALK
        ]

    def _index_documents(self, document, source) -> None:
        starts = np.flatnonzero(np.r_[True, document[1:] != document[:-1]])
        ends = np.r_[starts[1:], len(document)]
        size = self.text_at[ends] - self.text_at[starts]
        self.documents = {}
        for number, name in enumerate(SOURCES):
            here = np.flatnonzero((source[document[starts]] == number) & (size > 120))
            if name in ("blocks", "invented") or len(here) == 0:
                continue
            weight = np.minimum(size[here], 60000 if name == "standardebooks" else 6000).astype(float)
            self.documents[name] = starts[here], ends[here], np.cumsum(weight) / weight.sum()

    def text(self, block: int) -> np.ndarray:
        """Tokens of a block."""
        return self.texts[self.text_at[block] : self.text_at[block + 1]]

    def inline(self, block: int) -> np.ndarray:
        """Tokens of a short block as it stands within a paragraph; empty for other kinds."""
        return self.inlines[self.inline_at[block] : self.inline_at[block + 1]]

    def question(self, q: int) -> np.ndarray:
        """Tokens of a question."""
        return self.questions[self.question_at[q] : self.question_at[q + 1]]

    def answer(self, q: int) -> np.ndarray:
        """Tokens of an answer."""
        return self.answers[self.answer_at[q] : self.answer_at[q + 1]]

    def questions_on(self, block: int) -> range:
        """Numbers of the questions on a block."""
        return range(self.first_question[block], self.first_question[block + 1])

    def document(self, rng: random.Random, source: str) -> tuple[int, int]:
        """First and one-past-last block of a random document, long ones more often."""
        starts, ends, cumulative = self.documents[source]
        i = min(int(np.searchsorted(cumulative, rng.random())), len(starts) - 1)
        return int(starts[i]), int(ends[i])


class Mixture:
    """`row(index)` -> (tokens uint16 [S + 2], weights uint8 [S + 2])"""

    def __init__(self, store: Store, length: int, recipe: str, raw: float, seed: int):
        self.store, self.length, self.recipe, self.raw, self.seed = store, length, recipe, raw, seed
        self.kinds = {k for k, blocks in store.of_kind.items() if len(blocks)}
        self.shares = dict(RECIPES[recipe])
        if not self.kinds & set(READING):
            del self.shares["reading"]
        if "factbook" not in store.documents:
            del self.shares["country"]

    # -------------------------------------------------------------------------------- documents

    def running_text(self, rng: random.Random, budget: int, source: str | None = None) -> list[int]:
        """Consecutive blocks of real documents, up to a budget of tokens."""
        out, n = [], 0
        for _ in range(60):
            names = [k for k in RUNNING if k in self.store.documents]
            name = source or rng.choices(names, [RUNNING[k] for k in names])[0]
            first, last = self.store.document(rng, name)
            at = first if rng.random() < 0.3 else rng.randrange(first, last)
            for block in range(at, last):
                size = int(self.store.length[block])
                if n + size > budget:
                    if n > 0.6 * budget or size > budget:
                        return out
                    continue
                out.append(block)
                n += size
            if n >= 0.95 * budget:
                return out
        return out

    def some(self, rng: random.Random, kind: str, budget: float, most: int = 10**6) -> list[int]:
        """Random blocks of a kind, up to a budget of tokens."""
        out, n, blocks = [], 0, self.store.of_kind[kind]
        while len(blocks) and len(out) < most:
            block = int(blocks[rng.randrange(len(blocks))])
            n += int(self.store.length[block])
            if n > budget:
                break
            out.append(block)
        return out

    def several(
        self, rng: random.Random, shares: dict[str, float], budget: float, most: dict[str, int] | None = None
    ) -> list[int]:
        """Random blocks of several kinds, mixed; `shares` of the budget, at `most` so many of a kind."""
        out = []
        for kind, share in shares.items():
            out += self.some(rng, kind, budget * share, (most or {}).get(kind, 10**6))
        rng.shuffle(out)
        return out

    def plan(self, rng: random.Random, budget: int) -> tuple[list[int], list[int], bool]:
        """(blocks of the base text, blocks hidden in it, whether the base is asked about too)"""
        what = rng.choices(list(self.shares), list(self.shares.values()))[0]
        if what == "prose":
            return self.running_text(rng, budget), [], True
        if what == "country":
            return self.running_text(rng, budget, "factbook"), [], True
        if what == "facts":
            return self.some(rng, "fact", budget), [], True
        if what == "events":
            return self.several(rng, dict(event=0.6, generic=0.4), budget), [], True
        if what == "reading":
            kinds = [k for k in READING if k in self.kinds]
            kind = rng.choices(
                kinds, [dict(squad=4, qed=1, qamr=3, tale=3, science=1, written=6)[k] for k in kinds]
            )[0]
            if (
                kind == "squad" and "squad" in self.store.documents and rng.random() < 0.5
            ):  # a whole article; else paragraphs of many
                return self.running_text(rng, budget, "squad"), [], True
            return self.some(rng, kind, budget), [], True
        if what == "mixed":
            share = rng.uniform(0.05, 0.45) if self.length <= 4096 else rng.uniform(0.02, 0.2)
            hidden = self.several(rng, dict(fact=0.45, event=0.25, generic=0.12, needle=0.18), budget * share)
            hidden += self.some(rng, "passkey", 200, rng.randint(0, 2))
        elif what == "recall":
            hidden = self.several(
                rng, dict(kv=0.4, copy=0.15, count=0.15), budget, dict(kv=6, copy=4, count=4)
            )
        else:  # haystack: a few blocks in much text, questions on them alone
            hidden = []
            for kind, most in (
                ("squad", 4),
                ("qed", 2),
                ("qamr", 4),
                ("tale", 1),
                ("science", 1),
                ("written", 5),
                ("fact", 6),
                ("event", 4),
                ("generic", 3),
                ("needle", 8),
                ("passkey", 2),
            ):
                hidden += self.some(rng, kind, 0.15 * budget, rng.randint(0, most))
        left = budget - sum(int(self.store.length[b]) for b in hidden)
        return self.running_text(rng, max(64, left)), hidden, what != "haystack"

    def conversation(self, rng: random.Random, L: int) -> tuple[np.ndarray, np.ndarray]:
        """One document with questions, at most L tokens."""
        s = self.store
        turns = max(4, int(L * rng.uniform(0.25, 0.55) / 26)) if L <= 2500 else rng.randint(30, 180)
        if self.recipe == "answers" and rng.random() < 0.5:
            turns = max(2, turns // 3)
        budget = max(2 * L // 5, L - 8 - turns * 26)
        base, hidden, ask_base = self.plan(rng, budget)
        if not base and not hidden:  # no block was short enough
            base, ask_base = self.some(rng, "fact", budget), True
        pieces = [(s.text(b), REAL if s.kind[b] in REAL_KINDS else INVENTED) for b in base]
        candidates = [q for b in base for q in s.questions_on(b)] if ask_base else []
        for b in hidden:
            candidates += list(s.questions_on(b)) * (3 if ask_base else 1)
            self.hide(rng, b, pieces)
        tokens = [np.array([BOS], np.uint16)] + [t for t, _ in pieces]
        weights = [np.zeros(1, np.uint8)] + [np.full(len(t), w, np.uint8) for t, w in pieces]
        n = sum(map(len, tokens))
        if n > L - 40:
            return np.concatenate(tokens)[:L], np.concatenate(weights)[:L]
        present = set(base) | set(hidden)
        for question, answer in self.turns(rng, candidates, present, turns):
            if n + len(question) + len(answer) + 3 > L:
                break
            turn = np.concatenate([[USER], question, [ASSISTANT], answer, [EOS]]).astype(np.uint16)
            weight = np.full(len(turn), QUESTION, np.uint8)
            weight[len(question) + 2 :] = ANSWER
            weight[len(question) + 2] = FIRST
            if answer[0] == s.space:
                weight[len(question) + 3] = FIRST
            tokens.append(turn)
            weights.append(weight)
            n += len(turn)
        return np.concatenate(tokens), np.concatenate(weights)

    def hide(self, rng: random.Random, block: int, pieces: list) -> None:
        """Put a block between two others; short ones often behind a sentence in the middle of one."""
        s = self.store
        at = rng.randrange(len(pieces) + 1)
        inline = s.inline(block)
        if len(inline) and at < len(pieces) and rng.random() < 0.6:
            text, weight = pieces[at]
            stops = np.flatnonzero(text[:-1] == s.full_stop)
            if len(stops):
                cut = int(stops[rng.randrange(len(stops))]) + 1
                pieces[at] = np.concatenate([text[:cut], inline, text[cut:]]), weight
                return
        pieces.insert(at, (s.text(block), REAL if s.kind[block] in REAL_KINDS else INVENTED))

    def turns(
        self, rng: random.Random, candidates: list[int], present: set[int], limit: int
    ) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """(question, answer) pairs in random order, some of them without an answer in the document."""
        s = self.store
        rng.shuffle(candidates)
        if rng.random() < SMALL_TALK[self.recipe]:
            asked, answers = rng.choice(s.small_talk)
            yield rng.choice(asked), rng.choice(answers)
        used: set[int] = set()
        for q in candidates:
            if len(used) >= limit:
                return
            if q in used or (s.impossible[q] and rng.random() > IMPOSSIBLE[self.recipe]):
                continue
            used.add(q)
            if rng.random() < ABSENT[self.recipe]:
                kind = rng.choice(
                    [
                        k
                        for k in ("fact", "needle", "event", "generic", "squad", "qamr", "written")
                        if k in self.kinds
                    ]
                )
                block = int(rng.choice(s.of_kind[kind]))
                others = s.questions_on(block)
                if len(others) and block not in present:
                    yield s.question(rng.choice(others)), s.no_answer
                continue
            yield s.question(q), s.answer(q)

    # ------------------------------------------------------------------------------------- rows

    def raw_text(self, rng: random.Random, L: int) -> tuple[np.ndarray, np.ndarray]:
        """L tokens of running text, document after document, without questions."""
        s, tokens, n = self.store, [np.array([BOS], np.uint16)], 1
        names = [k for k in RAW_SOURCES if k in s.documents]
        while n < L:
            first, last = s.document(rng, rng.choices(names, [RAW_SOURCES[k] for k in names])[0])
            at = rng.randrange(first, last)
            text = s.texts[s.text_at[at] : min(s.text_at[last], s.text_at[at] + L - n)]
            tokens += [text, np.array([EOS, BOS], np.uint16)]
            n += len(text) + 2
        return np.concatenate(tokens)[:L], np.full(L, RAW, np.uint8)

    def row(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        """Row number `index` of this mixture: the same on every machine and after every restart."""
        rng = random.Random(f"{self.seed}:{self.recipe}:{self.length}:{index}")
        L = self.length + 2
        if rng.random() < self.raw:
            return self.raw_text(rng, L)
        tokens, weights, n = [], [], 0
        while n < L - 160:
            left = L - n
            if self.length <= 2048:
                size = rng.choice((512, 768, 1024, 1536, 2050, 2050))
            else:
                size = rng.choices((1024, 2048, 4096, 8192, L), (0.10, 0.15, 0.20, 0.28, 0.27))[0]
            size = min(left, size)
            t, w = self.conversation(rng, left if left - size < 200 else size)
            tokens.append(t)
            weights.append(w)
            n += len(t)
        if n < L:
            t, w = self.raw_text(rng, max(2, L - n))
            tokens.append(t)
            weights.append(w)
        return np.concatenate(tokens)[:L], np.concatenate(weights)[:L]
