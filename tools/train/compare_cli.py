#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks Sightline's engine and the PyTorch model the very same prompts of a suite: each vouches for the other.

    compare_cli.py --cli build/release/bin/sightline-cli --model DIR --suite NAME.json.xz --out cli.json
                   --reference results.json     answers that evaluate.py wrote on a GPU (part `greedy`)
                   --torch                      or: computed here, float32 on the CPU (slow beyond 2k tokens)

The engine reads each document once and answers its questions one by one, greedily, with sparse attention at
the model's own k. Both tokenizers must agree on the length of every prompt. An answer counts if it equals
the first of the right answers, as in evaluate.py. Exit code 1 if the rows of passkeys, needles or facts
differ by more than one point; 2 if the two were not asked the same.

`--reference` also takes JSON lines {"item": 0, "question": 0, "text": "..."}: both numbers count from 0.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from tokenizers import Tokenizer

from measure import suite_files
from special_tokens import prompt_ids

ANSWER_LIMIT = 32  # tokens, as in evaluate.py
ROWS = ("passkey", "needle", "fact")
ALLOWED_POINTS = 1.0

Answers = dict[tuple[int, int], str]  # (item, question) -> text


def stop(message: str) -> None:
    """Say what is wrong and leave with code 2."""
    print(f"compare_cli.py: {message}", file=sys.stderr)
    raise SystemExit(2)


def ask_engine(cli: Path, model: Path, item: dict, threads: int, folder: Path) -> list[dict]:
    """The engine's answers to all questions of one document, as sightline-cli writes them."""
    document, questions, out = folder / "document.txt", folder / "questions.json", folder / "answers.json"
    document.write_bytes(item["document"].encode())
    questions.write_text(json.dumps([q["question"] for q in item["questions"]]))
    command = [
        cli,
        "ask",
        "--model",
        model,
        "--document",
        document,
        "--questions",
        questions,
        "--json",
        out,
        "--max-new-tokens",
        ANSWER_LIMIT,
        "--passages",
        0,
        "--threads",
        threads,
    ]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    if done.returncode:
        stop(f"the engine failed: {done.stderr.strip()}")
    return json.loads(out.read_text())["answers"]


def engine_answers(cli: Path, model: Path, items: list[dict], threads: int) -> Answers:
    """The engine's answers; stops if the two tokenizers disagree."""
    tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
    answers: Answers = {}
    with tempfile.TemporaryDirectory() as folder:
        for i, item in enumerate(items):
            started = time.time()
            for j, answer in enumerate(ask_engine(cli, model, item, threads, Path(folder))):
                expected = len(prompt_ids(tokenizer, item["document"], item["questions"][j]["question"]))
                if answer["prompt_tokens"] != expected:
                    stop(
                        f"item {i}, question {j}: {expected} tokens, in the engine {answer['prompt_tokens']}"
                    )
                answers[i, j] = tokenizer.decode(answer["answer_ids"], skip_special_tokens=True).strip()
            print(
                f"document {i + 1} of {len(items)}: {answer['prompt_tokens']} tokens, "
                f"{len(item['questions'])} questions, {time.time() - started:.1f} s",
                flush=True,
            )
    return answers


def torch_answers(model: Path, items: list[dict]) -> Answers:
    """The PyTorch model's answers, float32 on the CPU, decoded as evaluate.py does it."""
    from measure import harness

    tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
    loaded = harness.load(model, "cpu", compiled=False)
    asked = harness.Harness(loaded, tokenizer, model, loaded.config.index_topk, limit=None, quick=False)
    return {(i, j): text for i, row in enumerate(asked.answer_on(items, "dsa")) for j, text in enumerate(row)}


def read_reference(path: Path, suite: str, items: list[dict]) -> Answers:
    """Answers of a results file of evaluate.py, or of JSON lines."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        return {(a["item"], a["question"]): a["text"] for a in map(json.loads, text.splitlines())}
    said = json.loads(text).get("greedy", {}).get(suite, {}).get("answers")
    if said is None:
        stop(f"{path} has no greedy answers to {suite}")
    asked = [(i, j, q["question"]) for i, item in enumerate(items) for j, q in enumerate(item["questions"])]
    answers: Answers = {}
    for (i, j, question), answer in zip(asked, said):
        if answer["question"] != question:
            stop(f'{path} answers another suite: item {i}, question {j} is "{answer["question"]}"')
        answers[i, j] = answer["answer"]
    return answers


def compare(items: list[dict], engine: Answers, reference: Answers) -> tuple[dict, list[dict]]:
    """Per kind: exact match of both in percent and how many answers are identical; and all answers."""
    groups, answers = defaultdict(list), []
    for (i, j), mine in sorted(engine.items()):
        if (i, j) not in reference:
            continue
        question, theirs = items[i]["questions"][j], reference[i, j].strip()
        gold = question["answers"][0]
        groups[question["kind"]].append((mine == gold, theirs == gold, mine == theirs))
        answers.append(
            {
                "item": i,
                "question": j,
                "kind": question["kind"],
                "asked": question["question"],
                "gold": gold,
                "engine": mine,
                "reference": theirs,
            }
        )
    rows = {}
    for kind, hits in sorted(groups.items()):
        mine, theirs, same = (100 * sum(column) / len(hits) for column in zip(*hits))
        rows[kind] = {
            "n": len(hits),
            "engine": mine,
            "reference": theirs,
            "points_apart": abs(mine - theirs),
            "identical": same,
        }
    return rows, answers


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cli", type=Path, required=True, help="sightline-cli")
    parser.add_argument("--model", type=Path, required=True, help="model folder, for both")
    parser.add_argument("--suite", type=Path, required=True, help="NAME.json.xz of suites.py")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--reference", type=Path, help="results of evaluate.py, or JSON lines")
    source.add_argument("--torch", action="store_true", help="run the PyTorch model here")
    parser.add_argument("--limit", type=int, help="only the first documents")
    parser.add_argument("--threads", type=int, default=0, help="threads of the engine (default: all cores)")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    suite = suite_files.read(options.suite)
    items = [item for item in suite["items"] if item["questions"]][: options.limit]
    if options.reference:
        reference = read_reference(options.reference, suite["suite"], items)
        items = items[: max(i for i, _ in reference) + 1]
    else:
        reference = torch_answers(options.model, items)
    engine = engine_answers(options.cli.resolve(), options.model, items, options.threads)
    rows, answers = compare(items, engine, reference)
    apart = [kind for kind in ROWS if kind in rows and rows[kind]["points_apart"] > ALLOWED_POINTS]
    options.out.write_text(
        json.dumps(
            {
                "suite": suite["suite"],
                "documents": len(items),
                "rows": rows,
                "agree": not apart,
                "answers": answers,
            },
            indent=1,
            ensure_ascii=False,
        )
        + "\n"
    )
    print(f"\n{'kind':<20} {'n':>5} {'engine':>8} {'PyTorch':>8} {'identical':>10}")
    for kind, row in rows.items():
        shares = f"{row['engine']:>7.1f}% {row['reference']:>7.1f}% {row['identical']:>9.1f}%"
        print(f"{kind:<20} {row['n']:>5} {shares}")
    if not answers:
        stop("not one question was answered by both")
    if apart:
        print(f"more than {ALLOWED_POINTS:g} point apart: {', '.join(apart)}")
        raise SystemExit(1)


if __name__ == "__main__":
    main()
