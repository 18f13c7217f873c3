#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a checkpoint on the suites of suites.py.

    evaluate.py CHECKPOINT_DIR --suites DIR --out results.json [--parts needles ...] [--quick] [--final]
    evaluate.py --compare results.json            (prints the table of the model card)

Modes: `dense` reads everything, `dsa` reads the k tokens that the lightning indexer selects, `window` the k
latest, `random` k at random. Needles, facts and countries are scored by teacher forcing: the questions of a
document are turns of one row, with the right answers in place, and an answer counts if the model's greedy
token is right at every position of it, <eos> included. One forward pass measures a whole document that way;
what it leaves out is that a wrong answer could mislead the next turn. SQuAD and the hand-written documents
are really generated, greedily, one question per prompt.
"""

from __future__ import annotations

import argparse
import collections
import json
import math
import random
import time
import traceback
from collections.abc import Iterable
from pathlib import Path

import torch
from tokenizers import Tokenizer

from measure import decode, suite_files
from measure.harness import Harness, Row, f1, load, normalise, refused, share
from measure.table import table
from model import Attention
from selection import attention_rows, index_score_rows
from special_tokens import ASSISTANT, USER

MODES = ("dense", "dsa", "window", "random")


# ---------------------------------------------------------------------------------------------------- parts


@torch.no_grad()
def teacher_forced(h: Harness, rows: list[Row], mode: str, k: int | None = None) -> list[list[bool]]:
    """For every turn of every row: is the greedy token right at all positions of the answer?"""
    right: list[list[bool]] = [[] for _ in rows]
    for members, tokens, rope in h.batches([row.tokens for row in rows]):
        torch.manual_seed(len(members))  # the random mode
        x = h.model.hidden(tokens, rope, h.attend(mode, k), dtype=h.dtype).view(*tokens.shape, -1)
        for b, i in enumerate(members):
            at = [p for turn in rows[i].turns for p in range(turn.start, turn.end)]
            where = torch.tensor(at, device=x.device)
            hit = (h.model.logits(x[b, where - 1]).argmax(-1) == tokens[b, where]).tolist()
            for turn in rows[i].turns:
                n = turn.end - turn.start
                right[i].append(all(hit[:n]))
                hit = hit[n:]
    return right


def by_kind(rows: list[Row], right: list[list[bool]]) -> dict:
    """Exact match per kind, for types that training does not know by themselves, and needles by depth."""
    groups = collections.defaultdict(list)
    for row, hits in zip(rows, right):
        for turn, hit in zip(row.turns, hits):
            kind = turn.question["kind"]
            groups[kind].append(hit)
            if kind in ("needle", "fact"):
                groups[kind + (", unseen type" if turn.question.get("unseen") else ", known type")].append(
                    hit
                )
            if kind in ("passkey", "needle"):
                groups[f"depth {min(3, int(turn.depth * 4)) + 1}/4"].append(hit)
    return {kind: {"exact": share(hits), "n": len(hits)} for kind, hits in sorted(groups.items())}


def part_needles(
    h: Harness, names: Iterable[str] = (*suite_files.NEEDLES, "countries"), modes: tuple[str, ...] = MODES
) -> dict:
    """Needles, facts and countries by teacher forcing, in every mode."""
    out = {}
    for name in filter(h.has, names):
        if not h.cuda and not name.endswith("-2k"):
            continue  # the masked form of sparse attention is for small inputs
        size = {"needles-2k": 64, "needles-8k": 32, "needles-16k": 20}.get(name, 12)
        rows = h.turn_rows(name, size)
        out[name] = {"documents": len(rows), "mean_tokens": share(len(row.tokens) for row in rows)}
        for mode in modes if not (h.quick and name == "countries") else ("dense", "dsa"):
            some = rows if mode in ("dense", "dsa") else rows[: max(1, len(rows) // 2)]
            out[name][mode] = by_kind(some, teacher_forced(h, some, mode))
    return out


def part_prototype(h: Harness) -> dict:
    """The prototype's held-out needles and facts, if the folder has them."""
    names = [f"prototype-{length}" for length in ("2k", "8k", "16k")]
    return part_needles(h, names, ("dense", "dsa"))


def part_greedy(h: Harness) -> dict:
    """Needles and facts really generated, one question per prompt: to be compared with the C++ engine."""
    out = {}
    for name in filter(h.has, suite_files.NEEDLES if h.cuda else ("needles-2k",)):
        items = h.suite(name)[:24]
        groups, said = collections.defaultdict(list), []
        for item, answers in zip(items, h.answer_on(items, "dsa")):
            for q, a in zip(item["questions"], answers):
                groups[q["kind"]].append(a == q["answers"][0])
                said.append({"question": q["question"], "answer": a, "gold": q["answers"][0]})
        out[name] = {kind: {"exact": share(v), "n": len(v)} for kind, v in groups.items()} | {"answers": said}
    return out


def part_topk(h: Harness) -> dict:
    """Needles at 16k with other numbers of selected tokens than the model was trained with."""
    rows = h.turn_rows("needles-16k", 20)[:40]
    return {str(k): by_kind(rows, teacher_forced(h, rows, "dsa", k)) for k in (32, 64, 128, 256, 512)}


def part_outside(h: Harness, final: bool = False) -> dict:
    """Hand-written documents, greedy, strict match with the answer or one of its aliases."""
    out = {}
    for name in ("outside-development", "outside-samples") + (("outside-final",) if final else ()):
        if not h.has(name):
            continue
        items = h.suite(name)
        out[name] = {}
        for mode in ("dense", "dsa"):
            groups, f, said = collections.defaultdict(list), [], []
            for item, answers in zip(items, h.answer_on(items, mode)):
                for q, a in zip(item["questions"], answers):
                    right = normalise(a) in map(normalise, q["answers"])
                    groups[q["kind"]].append(right)
                    said.append(
                        {"question": q["question"], "answer": a, "gold": q["answers"][0], "right": right}
                    )
                    if q["answerable"]:
                        groups["all answerable"].append(right)
                        groups["refused"].append(refused(a))
                        f.append(max(f1(a, gold) for gold in q["answers"]))
            out[name][mode] = {kind: share(v) for kind, v in sorted(groups.items())}
            out[name][mode] |= {"f1": share(f), "n": len(f), "answers": said}
    return out


def squad_scores(items: list[dict], answers: list[str]) -> dict:
    """SQuAD's measures: exact match and F1 of answerable questions, and how many were refused."""
    good = [
        (a, item["questions"][0]) for item, a in zip(items, answers) if item["questions"][0]["answerable"]
    ]
    bad = [a for item, a in zip(items, answers) if not item["questions"][0]["answerable"]]
    best = lambda measure, a, q: max(measure(a, gold) for gold in q["answers"])
    return {
        "exact": share(best(lambda x, y: normalise(x) == normalise(y), a, q) for a, q in good),
        "f1": share(best(f1, a, q) for a, q in good),
        "n": len(good),
        "answerable_refused": share(refused(a) for a, _ in good),
        "unanswerable_refused": share(map(refused, bad)),
        "n_unanswerable": len(bad),
        "samples": [{"question": q["question"], "answer": a, "gold": q["answers"][0]} for a, q in good[:24]],
    }


def part_squad(h: Harness) -> dict:
    """Natural questions on unseen articles: the right paragraph alone, and hidden in 8k of others."""
    out = {}
    single = h.suite("squad-single")
    if h.quick or h.limit:  # the unanswerable ones come last
        whole = suite_files.read(h.folder / "squad-single.json.xz")["items"]
        n = h.limit or 192
        single = whole[:n] + whole[-max(1, n // 3) :]
    hidden = h.suite("squad-hidden", 48) if h.cuda else []  # the masked form of the CPU is too slow at 8k
    for name, items in (("single", single), ("hidden", hidden)):
        prompts = [
            [*h.document(item["document"])[0], USER, *h.ids(item["questions"][0]["question"]), ASSISTANT]
            for item in items
        ]
        for mode in ("dense", "dsa") if not h.quick else ("dsa",):
            out[f"{name} {mode}"] = squad_scores(items, h.answer(prompts, mode))
    return out


@torch.no_grad()
def part_language(h: Harness) -> dict:
    """Perplexity on held-out text, and how far the modes are from dense attention."""
    out = {}
    for name, S in list(suite_files.TEXT_TOKENS.items())[: None if h.cuda else 1]:
        rows = [
            h.document(item["document"])[0][: S + 1] for item in h.suite(name, 65536 // S if h.cuda else 1)
        ]
        rows = [row for row in rows if len(row) == S + 1]  # all, if the suite was built with this tokenizer
        total, n = collections.Counter(), 0
        for members, tokens, rope in h.batches([row[:-1] for row in rows]):
            target = torch.tensor([rows[i][1:] for i in members], device=tokens.device).flatten()
            hidden = {}
            for mode in MODES:
                torch.manual_seed(n)
                hidden[mode] = h.model.hidden(tokens, rope, h.attend(mode), dtype=h.dtype)[: target.numel()]
            for i in range(0, target.numel(), 4096):
                dense = h.model.logits(hidden["dense"][i : i + 4096]).log_softmax(-1)
                for mode, x in hidden.items():
                    other = h.model.logits(x[i : i + 4096]).log_softmax(-1)
                    total[mode, "ce"] -= other.gather(1, target[i : i + 4096, None]).sum().item()
                    total[mode, "kl"] += (dense.exp() * (dense - other)).sum().item()
                    total[mode, "top1"] += (dense.argmax(-1) == other.argmax(-1)).sum().item()
            n += target.numel()
        out[name] = {
            mode: {
                "perplexity": round(math.exp(total[mode, "ce"] / n), 3),
                "kl": round(total[mode, "kl"] / n, 5),
                "top1": round(total[mode, "top1"] / n, 4),
            }
            for mode in MODES
        } | {"tokens": n}
    return out


class Coverage:
    """Observer: how much dense mass the indexer's choice covers, and whether it holds the answer."""

    def __init__(
        self,
        h: Harness,
        random_rows: torch.Tensor,
        answer_rows: torch.Tensor,
        evidence: torch.Tensor,
        totals: collections.Counter,
    ):
        self.k, self.scale = h.k, h.model.config.softmax_scale
        self.random, self.answers, self.evidence, self.totals = random_rows, answer_rows, evidence, totals

    def __call__(self, a: Attention) -> None:
        n, S = self.random.shape[1], a.latent.shape[1]
        B = self.random.shape[0]
        r = torch.cat([self.random, self.answers.clamp(min=0)], 1)
        a = Attention(
            a.layer,
            *(t[:B] for t in (a.q_nope, a.q_rope, a.latent, a.k_rope)),
            a.w_uk,
            a.w_uv,
            *(t[:B] for t in (a.q_index, a.k_index, a.w_index)),
        )
        p = attention_rows(a, r, self.scale)
        at = torch.arange(S, device=r.device)
        future = at > r[..., None]
        k = min(self.k, S)
        scores = index_score_rows(a, r).masked_fill(future, float("-inf"))
        chosen = torch.zeros_like(future).scatter(-1, scores.topk(k, -1).indices, True) & ~future
        window = ~future & (at > r[..., None] - self.k)
        add = lambda what, values: self.totals.update({(a.layer, what): values.double().sum().item()})
        add("selected", (p * chosen)[:, :n].sum(-1))
        add("window", (p * window)[:, :n].sum(-1))
        add("oracle", p[:, :n].topk(k, -1).values.sum(-1))
        used = (self.answers >= 0) & self.evidence.any(-1)
        size = self.evidence.sum(-1).clamp(min=1)
        add("answer selected", ((chosen[:, n:] & self.evidence).sum(-1) / size)[used])
        add("answer mass", (p[:, n:] * self.evidence).sum(-1)[used])
        if a.layer == 0:
            self.totals["rows"] += B * n
            self.totals["answers"] += int(used.sum())
            add("chance", (self.k / (self.answers + 1).clamp(min=self.k))[used])


@torch.no_grad()
def part_attention(h: Harness) -> dict:
    """Covered mass at random rows of the second half, and the rows that predict an answer's first token."""
    out = {}
    layers = range(h.model.config.num_hidden_layers)
    for name in filter(h.has, ("needles-8k", "needles-16k") if h.cuda else ("needles-2k",)):
        B, S = h.shape(suite_files.NEEDLES[name][0])
        rows = h.turn_rows(name, None)[: B * (2 if h.quick else 4)]
        most = max(len(row.turns) for row in rows)
        for mode in ("dense", "dsa"):
            rng, totals = random.Random(7), collections.Counter()
            for members, tokens, rope in h.batches([row.tokens for row in rows]):
                answers = torch.full((len(members), most), -1)
                evidence = torch.zeros(len(members), most, tokens.shape[1], dtype=torch.bool)
                some = torch.tensor(
                    [
                        [rng.randrange(len(rows[i].tokens) // 2, len(rows[i].tokens)) for _ in range(48)]
                        for i in members
                    ]
                )
                for b, i in enumerate(members):
                    for j, turn in enumerate(rows[i].turns):
                        answers[b, j] = turn.start - 1
                        evidence[b, j, turn.evidence] = True
                observer = Coverage(h, *(t.to(tokens.device) for t in (some, answers, evidence)), totals)
                h.model.hidden(tokens, rope, h.attend(mode), observer, h.dtype)
            n, m = totals["rows"], max(1, totals["answers"])
            mean = lambda what, count, sums=totals: [round(sums[layer, what] / count, 4) for layer in layers]
            covered = {what: mean(what, n) for what in ("selected", "oracle", "window")}
            out[f"{name} {mode}"] = covered | {
                "ratio_mean": share(s / o for s, o in zip(covered["selected"], covered["oracle"])),
                "answer_selected": mean("answer selected", m),
                "answer_mass": mean("answer mass", m),
                "chance": round(totals[0, "chance"] / m, 4),
                "rows": n,
                "answers": totals["answers"],
            }
    return out


@torch.no_grad()
def part_mtp(h: Harness) -> dict:
    """How often the draft of the MTP layer is the main model's next greedy token.

    On answers: all tokens but the first (drafted while the first is read), <eos> included, of those answers
    which greedy decoding gets right, so that the row is what the model itself would have written.
    """
    out = {}
    name = "needles-8k" if h.cuda else "needles-2k"
    texts = [
        Row(h.document(item["document"])[0][: suite_files.TEXT_TOKENS["text-2k"]])
        for item in h.suite("text-2k", 32 if h.cuda else 1)
    ]
    for what, rows in (("text", texts), ("answers", h.turn_rows(name, 32))):
        for mode in ("dense", "dsa"):
            hits, everywhere = [], []
            for members, tokens, rope in h.batches([row.tokens for row in rows]):
                main, draft = (
                    t.cpu() for t in decode.draft_hits(h.model, tokens, rope, h.attend(mode), h.dtype)
                )
                same = (draft[:, :-1] == main[:, 1:]).tolist()  # [b][t]: the draft for position t + 2
                for b, i in enumerate(members):
                    everywhere += same[b][: len(rows[i].tokens) - 2]
                    for turn in rows[i].turns:
                        gold = rows[i].tokens[turn.start : turn.end]
                        if main[b, turn.start - 1 : turn.end - 1].tolist() == gold:
                            hits += same[b][turn.start - 1 : turn.end - 2]
            out[f"{what} {mode}"] = {
                "accepted": share(hits if what == "answers" else everywhere),
                "n": len(hits if what == "answers" else everywhere),
                "accepted_all_tokens": share(everywhere),
            }
    return out


@torch.no_grad()
def part_load(h: Harness) -> dict:
    """Tokens per expert, largest over mean, in every layer with experts; unpadded rows only."""
    out = {}
    name = "needles-8k" if h.cuda else "needles-2k"
    texts = [h.document(item["document"])[0][:2048] for item in h.suite("text-2k", 32 if h.cuda else 1)]
    for what, rows in (
        ("text", texts),
        ("documents with answers", [r.tokens for r in h.turn_rows(name, 32)]),
    ):
        loads: dict[int, torch.Tensor] = {}
        h.model.loads.clear()
        S = min(map(len, rows)) // 64 * 64  # padding would count
        for members, tokens, _ in h.batches([row[:S] for row in rows]):
            h.model.hidden(
                tokens[: len(members), :S].contiguous(),
                h.rope(len(members), S),
                h.attend("dsa"),
                dtype=h.dtype,
            )
            for layer, tokens_per_expert in h.model.loads.items():
                loads[layer] = loads.get(layer, 0) + tokens_per_expert.cpu()
        worst = {
            str(layer): round((load.max() / load.mean()).item(), 3) for layer, load in sorted(loads.items())
        }
        out[what] = {"max_over_mean": worst, "worst": max(worst.values())}
    return out


PARTS = {
    "needles": part_needles,
    "outside": part_outside,
    "squad": part_squad,
    "language": part_language,
    "attention": part_attention,
    "mtp": part_mtp,
    "load": part_load,
    "topk": part_topk,
    "greedy": part_greedy,
    "prototype": part_prototype,
}
QUICK = ("needles", "outside", "squad", "language", "attention", "mtp", "load")


def run(h: Harness, parts: list[str], final: bool, results: dict, out: Path) -> dict:
    """All parts; results are written after each, and one that fails does not stop the others."""
    results.setdefault("seconds", {})
    for name in parts:
        begin = time.time()
        try:
            results[name] = PARTS[name](h, final) if name == "outside" else PARTS[name](h)
            results.get("errors", {}).pop(name, None)
        except Exception:
            results.setdefault("errors", {})[name] = traceback.format_exc()
            print(results["errors"][name], flush=True)
        results["seconds"][name] = round(time.time() - begin, 1)
        out.write_text(json.dumps(results, indent=1, ensure_ascii=False))
        print(f"{name}: {results['seconds'][name]} s", flush=True)
    return results


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "checkpoint", type=Path, nargs="?", help="folder with config.json, model.safetensors, tokenizer.json"
    )
    parser.add_argument("--suites", type=Path)
    parser.add_argument("--out", type=Path, default=Path("results.json"))
    parser.add_argument("--parts", nargs="+", choices=PARTS)
    parser.add_argument("--k", type=int, default=256)
    parser.add_argument("--limit", type=int, help="items per suite")
    parser.add_argument("--quick", action="store_true", help="a part of every suite")
    parser.add_argument(
        "--final", action="store_true", help="also the set that is kept unseen until the final run"
    )
    parser.add_argument(
        "--device",
        default="cuda" if torch.cuda.is_available() else "cpu",
        help="on a CPU only the shortest suites are measured",
    )
    parser.add_argument("--compile", action="store_true", help="torch.compile: pays off in long runs only")
    parser.add_argument("--compare", type=Path, help="print the table of these results and stop")
    a = parser.parse_args()
    if a.compare:
        print(table(json.loads(a.compare.read_text())))
        return
    if not a.checkpoint or not a.suites:
        parser.error("a checkpoint and --suites are needed")
    model = load(a.checkpoint, a.device, a.compile)
    tokenizer = Tokenizer.from_file(str(a.checkpoint / "tokenizer.json"))
    h = Harness(model, tokenizer, a.suites, a.k, a.limit, a.quick)
    parts = a.parts or [p for p in (QUICK if a.quick else PARTS) if p != "prototype" or h.has("prototype-2k")]
    results = json.loads(a.out.read_text()) if a.out.exists() and a.parts else {}
    results |= {"k": a.k, "quick": a.quick, "device": a.device}
    run(h, parts, a.final, results, a.out)
    print(table(results))


if __name__ == "__main__":
    main()
