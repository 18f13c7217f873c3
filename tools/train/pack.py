#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shards of text and questions -> token stores that the mixture draws training rows from.

    python pack.py SHARD.jsonl.xz ... written/passages.jsonl.xz --tokenizer tokenizer.json --out STORE_DIR

A shard holds one document per line (see prepare.py): prose {src, title, text}, SQuAD articles {src, title,
paras}, QED {src, items} or ready blocks {kind, text, qa}. Prose is cut into blocks of some 700 characters, on
which rule-based questions are asked; every shard also gets its share of invented blocks. The questions of
the folder written/ are asked on the paragraphs they belong to, and many questions are asked a second time in
other words (package wordnet). `--inventions N` adds N shards of invented blocks alone. One
STORE_DIR/<shard>.npz per shard.
"""

from __future__ import annotations

import argparse
import functools
import hashlib
import json
import lzma
import random
import re
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path

import numpy as np

from generate import chat, entities, events, needles, paraphrase, recall
from generate.words import Words
from wordnet import glossary
from wordnet.synonyms import Thesaurus, synonyms_file

KINDS = [
    "prose",
    "fact",
    "needle",
    "passkey",
    "event",
    "generic",
    "kv",
    "copy",
    "count",
    "country",
    "squad",
    "qed",
    "qamr",
    "tale",
    "science",
    "chat",
    "absent",
    "written",
]
KIND = {name: number for number, name in enumerate(KINDS)}
SOURCES = ["standardebooks", "openstax", "gap", "wikisplit", "factbook", "squad", "qed", "blocks", "invented"]
SHARES = [
    (entities.fact_block, 0.40),
    (events.event_block, 0.23),
    (events.generic_block, 0.12),
    (needles.needle, 0.17),
    (needles.passkey, 0.02),
    (recall.key_value, 0.03),
    (recall.copy, 0.015),
    (recall.count, 0.015),
]
ASKED = {
    "standardebooks": 0.35
}  # share of the blocks of prose on which questions are asked (they take time); else all
REWORDED = 0.75  # share of the questions that are asked a second time in other words, where the thesaurus can
GLOSSARIES = 0.05  # blocks of definitions, for every invented block
WRITTEN = Path(__file__).parent / "written"
UNANSWERABLE_KEPT = 0.5  # of SQuAD's adversarial questions without an answer; the mixture thins them further


def invented_blocks(rng: random.Random, count: int, heldout: bool = False) -> Iterator[dict]:
    """`count` invented blocks in the proportions of SHARES."""
    words = Words(rng, heldout)
    makers, shares = zip(*SHARES)
    for make in rng.choices(makers, shares, k=count):
        yield make(words)


@functools.cache
def written_questions() -> dict[str, list[list[str]]]:
    """Paragraph, as paragraph_key() names it -> questions written on it."""
    with lzma.open(WRITTEN / "questions.jsonl.xz", "rt", encoding="utf-8") as lines:
        return {entry["paragraph"]: entry["qa"] for entry in map(json.loads, lines)}


def paragraph_key(paragraph: str) -> str:
    """What written/questions.jsonl.xz calls a paragraph of public text."""
    return hashlib.md5(paragraph.encode()).hexdigest()[:16]


def written_blocks(text: str) -> Iterator[dict]:
    """The paragraphs of a text on which questions were written."""
    for paragraph in text.split("\n\n"):
        if qa := written_questions().get(paragraph_key(paragraph)):
            yield {"kind": "written", "text": paragraph, "qa": qa}


def country_questions(title: str, text: str, rng: random.Random) -> list[dict]:
    """World Factbook profiles are lists of `label: value`; ask for short values."""
    blocks, lines, qa, parent = [], [], [], ""
    forms = [
        "What is the {label} of {country}?",
        "What is {country}'s {label}?",
        "Give the {label} of {country}.",
        "{country}: {label}?",
        "What does the profile of {country} list as its {label}?",
    ]

    def flush():
        nonlocal lines, qa
        if lines:
            blocks.append(
                {"kind": "country", "text": "\n".join(lines), "qa": rng.sample(qa, min(len(qa), 5))}
            )
        lines, qa = [], []

    for line in text.split("\n"):
        if not line.strip():
            parent = ""
            continue
        if sum(map(len, lines)) > 900:
            flush()
        lines.append(line)
        found = re.match(r"([A-Za-z][^:]{1,50}): ?(.*)$", line)
        if not found:
            continue
        label, value = found[1].strip(), found[2].strip()
        if label[0].isupper():
            parent = "" if value else label
        value = re.split(r";|\(|\.\s", value)[0].strip(" .,")
        if not 0 < len(value) <= 48 or value.lower() in ("none", "na", "n/a"):
            continue
        if not label[0].isupper():
            label = parent if label in ("name", "total") else f"{parent} {label}".strip()
        if label:
            qa.append([rng.choice(forms).format(label=label.lower(), country=title), value])
    flush()
    return blocks


def prose_blocks(text: str, rng: random.Random, asked: float) -> Iterator[dict]:
    """Paragraphs gathered into blocks of about 700 characters with rule-based questions."""
    from prose.questions import questions

    limit, gathered = rng.choice((500, 700, 900)), ""
    for paragraph in text.split("\n\n") + [None]:
        if paragraph is not None:
            gathered = f"{gathered}\n\n{paragraph}" if gathered else paragraph
        if gathered and (paragraph is None or len(gathered) >= limit):
            yield {
                "kind": "prose",
                "text": gathered,
                "qa": questions(gathered, rng, 4) if rng.random() < asked else [],
            }
            gathered = ""


def squad_blocks(article: dict, rng: random.Random) -> Iterator[dict]:
    """The paragraphs of an article with their questions; of several answers the commonest is taken."""
    for paragraph in article["paras"]:
        qa = []
        for question in paragraph["qas"]:
            if question["a"]:
                answers = question["a"]
                qa.append([question["q"], max(set(answers), key=lambda a: (answers.count(a), -len(a)))])
            elif rng.random() < UNANSWERABLE_KEPT:
                qa.append([question["q"], chat.NO_ANSWER])
        yield {"kind": "squad", "text": paragraph["context"], "qa": qa}


def read_shard(
    path: Path, rng: random.Random, with_rules: bool = True
) -> Iterator[tuple[str, str, list[dict]]]:
    """(source, title, blocks) of every document of a shard."""
    for line in lzma.open(path, "rt", encoding="utf-8"):
        d = json.loads(line)
        source = d.get("src", "blocks").split(":")[0]
        if "kind" in d:
            yield "blocks", d.get("title", ""), [d]
        elif source == "squad":
            yield source, d["title"], list(squad_blocks(d, rng))
        elif source == "qed":
            capital = lambda s: s[:1].upper() + s[1:]
            yield source, "", [
                {"kind": "qed", "text": item["context"], "qa": [[capital(item["q"]) + "?", item["a"][0]]]}
                for item in d["items"]
            ]
        elif source == "factbook":
            yield source, d["title"], country_questions(d["title"], d["text"], rng)
        else:
            yield source, d["title"], list(
                prose_blocks(d["text"], rng, ASKED.get(source, 1.0) if with_rules else 0)
            )
            if asked := list(written_blocks(d["text"])):
                yield "blocks", d["title"], asked


def flatten(sequences: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
    """Lists of token ids -> (all tokens, offsets [n + 1])"""
    offsets = np.zeros(len(sequences) + 1, np.int64)
    offsets[1:] = np.cumsum([len(s) for s in sequences])
    return np.fromiter((t for s in sequences for t in s), np.uint16, int(offsets[-1])), offsets


def asked_again(
    question: str, answer: str, text: str, thesaurus: Thesaurus, rng: random.Random
) -> Iterator[str]:
    """The question in other words, if there are some."""
    if rng.random() < REWORDED and (other := thesaurus.reword(question, answer, text, rng)):
        yield other if rng.random() < 0.7 else paraphrase.vary(other, rng)


def pack_shard(job: tuple[Path, int, Path, Path, int]) -> dict:
    """Tokenise one shard; `job` is (shard, seed, tokenizer, folder, invented blocks). Returns counts."""
    path, seed, tokenizer_file, out, invented = job
    from tokenizers import Tokenizer

    rng = random.Random(f"{seed}:{path.name}")
    tokenizer = Tokenizer.from_file(str(tokenizer_file))
    encode = lambda texts: [e.ids for e in tokenizer.encode_batch(texts, add_special_tokens=False)]
    documents = []
    if path.suffix:  # else a shard of inventions alone
        documents = [(source, blocks) for source, _, blocks in read_shard(path, rng) if blocks]
    invention = [*invented_blocks(rng, invented)]
    invention += glossary.blocks(synonyms_file(), rng, int(invented * GLOSSARIES))
    documents.append(("invented", invention))
    thesaurus = Thesaurus(synonyms_file())

    texts, kinds, document_of, sources, inline = [], [], [], [], []
    questions, answers, block_of, impossible = [], [], [], []
    for number, (source, blocks) in enumerate(documents):
        sources.append(SOURCES.index(source))
        for block in blocks:
            kind = block["kind"]
            for question, answer, *_ in block["qa"]:
                none = answer == chat.NO_ANSWER
                plain = (
                    kind == "fact" or kind in ("squad", "qed", "written") and rng.random() < 0.7
                )  # facts are varied already
                forms = [question if plain else paraphrase.vary(question, rng)]
                forms += asked_again(question, answer, block["text"], thesaurus, rng)
                for form in forms:
                    questions.append(form)
                    answers.append(" " + answer)
                    block_of.append(len(texts))
                    impossible.append(none)
            texts.append(block["text"] + "\n\n")
            inline.append(" " + block["text"] if kind in ("needle", "passkey") else "")
            kinds.append(KIND[kind])
            document_of.append(number)
    stored = {}
    for name, ids in (
        ("text", encode(texts)),
        ("question", encode(questions)),
        ("answer", encode(answers)),
        ("inline", encode(inline)),
    ):
        stored[name], stored[name + "_at"] = flatten(ids)
    np.savez(
        out / f"{path.name.split('.')[0]}.npz",
        kind=np.array(kinds, np.uint8),
        document=np.array(document_of, np.int32),
        source=np.array(sources, np.uint8),
        block_of=np.array(block_of, np.int64),
        impossible=np.array(impossible, bool),
        **stored,
    )
    counts = {SOURCES[s]: 0 for s in set(sources)}
    lengths = np.diff(stored["text_at"])
    for d, n in zip(document_of, lengths):
        counts[SOURCES[sources[d]]] += int(n)
    return {"shard": path.name, "tokens": int(lengths.sum()), "questions": len(questions), "sources": counts}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("shards", nargs="*", type=Path)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--invented", type=int, default=20000, help="invented blocks per shard")
    parser.add_argument("--inventions", type=int, default=0, help="shards of invented blocks alone")
    parser.add_argument("--workers", type=int, default=16)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    shards = [*sorted(options.shards), *(Path(f"invented{n:03}") for n in range(options.inventions))]
    jobs = [(p, options.seed, options.tokenizer, options.out, options.invented) for p in shards]
    total: dict[str, int] = {}
    questions = 0
    with Pool(options.workers) as pool:
        for done in pool.imap_unordered(pack_shard, jobs):
            questions += done["questions"]
            for source, n in done["sources"].items():
                total[source] = total.get(source, 0) + n
    summary = {"tokens": sum(total.values()), "questions": questions, "sources": total}
    (options.out / f"summary-{jobs[0][0].name.split('.')[0]}.json").write_text(json.dumps(summary, indent=1))
    print(json.dumps(summary))


if __name__ == "__main__":
    main()
