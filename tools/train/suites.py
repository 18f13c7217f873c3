#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the evaluation suites: documents and questions as text, from material that training never sees.

    suites.py --eval-text eval.jsonl.xz --tokenizer tokenizer.json --out DIR [--only needles-2k ...]

A suite is one file, NAME.json.xz, in the form that measure/suite_files.py describes. Because a suite is text,
PyTorch and the C++ engine can be asked the very same prompts. The tokenizer only decides how much text fits
into `tokens`.

Sources: the generators with held-out words, the tables of measure/unseen_types.py, the held-out text (two
novels, textbook modules, countries, ten SQuAD articles), the documents of evaluation/ and of sample_docs/.
"""

from __future__ import annotations

import argparse
import importlib
import json
import lzma
import random
import re
from collections.abc import Callable
from pathlib import Path

from tokenizers import Tokenizer

from generate.words import Words
from measure import unseen_types as heldout
from measure.suite_files import NEEDLES, NO_ANSWER, TEXT_TOKENS, question, write

HERE = Path(__file__).resolve().parent
TEXT_BUDGET = 65536  # tokens of every text suite


class Corpus:
    """The held-out text, and how many tokens a piece of it has."""

    def __init__(self, path: Path, tokenizer: Tokenizer):
        self.tokenizer = tokenizer
        self.documents: dict[str, list[dict]] = {}
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                self.documents.setdefault(record["src"].split(":")[0], []).append(record)
        self.cache: dict[str, int] = {}

    def tokens(self, text: str) -> int:
        """Tokens of a text with the blank line that follows it."""
        if text not in self.cache:
            self.cache[text] = len(self.tokenizer.encode(text + "\n\n", add_special_tokens=False).ids)
        return self.cache[text]

    def paragraphs(self, rng: random.Random) -> list[str]:
        """The paragraphs of one document from a random place on: a novel, a module, or short texts."""
        source = rng.choices(("standardebooks", "openstax", "gap", "wikisplit"), (40, 54, 3, 3))[0]
        whole = rng.choice(self.documents[source])["text"].split("\n\n" if source != "wikisplit" else "\n")
        return whole[rng.randrange(len(whole)) if rng.random() < 0.8 else 0 :]

    def filler(self, rng: random.Random, budget: int, longest: int = 500) -> list[str]:
        """Paragraphs with about `budget` tokens in all, never more."""
        out: list[str] = []
        while budget > 24:
            for paragraph in self.paragraphs(rng):
                size = self.tokens(paragraph)
                if size > longest:
                    break
                if size > budget:
                    if budget < 120:
                        return out
                    break
                out.append(paragraph)
                budget -= size
        return out


def trained_block(words: Words, module: str, maker: str) -> dict:
    """A block of a generator that training uses too, here with held-out words."""
    return getattr(importlib.import_module(f"generate.{module}"), maker)(words)


# ------------------------------------------------------------------------------------- needles and facts


def seen_passage(words: Words, kind: str) -> heldout.Passage:
    """A needle or a fact sheet of a type that training knows."""
    block = trained_block(words, *{"needle": ("needles", "needle"), "fact": ("entities", "fact_block")}[kind])
    return heldout.Passage(kind, block["text"], [(q[0], q[1], block["text"]) for q in block["qa"]])


def passages(words: Words) -> list[tuple[heldout.Passage, bool]]:
    """What is hidden in one document: 1 passkey, 3 needles, 6 fact sheets, half of them of unseen types."""
    unseen = [
        heldout.heldout_needle,
        heldout.heldout_needle,
        heldout.heldout_facts,
        heldout.heldout_facts,
        heldout.heldout_facts,
    ]
    out = [(heldout.passkey(words), False)] + [(make(words), True) for make in unseen]
    for kind in ("needle", "fact", "fact", "fact"):
        passage = seen_passage(words, kind)
        while not passage.questions or len(passage.text) > 900:
            passage = seen_passage(words, kind)
        out.append((passage, False))
    return out


def insert(document: list[str], passage: heldout.Passage, hidden: list[str], rng: random.Random) -> None:
    """Hide a passage between two paragraphs; a needle goes half of the time between two sentences of one.

    `hidden` are the passages of this document: none is put into another.
    """
    at = rng.randrange(len(document) + 1)
    around = document[at] if at < len(document) and not any(other in document[at] for other in hidden) else ""
    ends = [m.end() for m in re.finditer(r"[a-z][.] (?=[A-Z])", around)]
    if passage.kind != "fact" and ends and "\n" not in passage.text and rng.random() < 0.5:
        cut = rng.choice(ends)
        document[at] = around[:cut] + passage.text + " " + around[cut:]
    else:
        document.insert(at, passage.text)


def needle_document(corpus: Corpus, rng: random.Random, tokens: int) -> dict:
    """One document of at most `tokens` tokens, the turns of all its questions included."""
    words = Words(rng, heldout=True)
    hidden = passages(words)
    while tokens <= 2048 and sum(corpus.tokens(p.text) for p, _ in hidden) > 1300:
        hidden = passages(words)
    asked = [(passage, unseen, *rng.choice(passage.questions)) for passage, unseen in hidden]
    turns = sum(corpus.tokens(q) + corpus.tokens(a) + 3 for _, _, q, a, _ in asked)
    budget = tokens - 24 - turns - sum(corpus.tokens(p.text) + 2 for p, _ in hidden)
    document = corpus.filler(rng, budget)
    for passage, _ in sorted(hidden, key=lambda _: rng.random()):
        insert(document, passage, [p.text for p, _ in hidden], rng)
    text = "\n\n".join(document)
    questions = []
    for passage, unseen, asks, answer, sentence in sorted(asked, key=lambda _: rng.random()):
        start = text.find(passage.text)
        start += passage.text.index(sentence)
        questions.append(question(passage.kind, asks, [answer], text, start + sentence.index(answer), unseen))
    return {"document": text, "questions": questions}


def needles(corpus: Corpus, name: str) -> dict:
    """A suite of needle documents."""
    tokens, count = NEEDLES[name]
    rng = random.Random(f"suite {name}")
    return {
        "suite": name,
        "tokens": tokens,
        "items": [needle_document(corpus, rng, tokens) for _ in range(count)],
    }


# ----------------------------------------------------------------------------------------- natural questions


def squad_questions(corpus: Corpus) -> list[tuple[str, dict]]:
    """(paragraph, question) of the ten held-out SQuAD articles, in an order that a seed decides."""
    out = []
    for article in corpus.documents["squad"]:
        for paragraph in article["paras"]:
            context = paragraph["context"]
            for q in paragraph["qas"]:
                answers = sorted(set(q["a"]), key=lambda a: (-q["a"].count(a), len(a), a)) or [NO_ANSWER]
                kind = "squad" if q["a"] else "squad-unanswerable"
                out.append(
                    (context, question(kind, q["q"].strip(), answers, context, context.find(answers[0])))
                )
    random.Random("suite squad").shuffle(out)
    return [pair for pair in out if corpus.tokens(pair[0]) + corpus.tokens(pair[1]["question"]) < 480]


def squad_single(corpus: Corpus, _: str) -> dict:
    """Natural questions, each with its own paragraph alone."""
    pairs = squad_questions(corpus)
    chosen = [p for p in pairs if p[1]["answerable"]][:768] + [p for p in pairs if not p[1]["answerable"]][
        :256
    ]
    return {
        "suite": "squad-single",
        "tokens": 512,
        "items": [{"document": context, "questions": [q]} for context, q in chosen],
    }


def squad_hidden(corpus: Corpus, _: str) -> dict:
    """The paragraphs of the first 160 questions, each among other paragraphs of the held-out articles."""
    rng = random.Random("suite squad-hidden")
    everything = [p["context"] for article in corpus.documents["squad"] for p in article["paras"]]
    items = []
    for context, q in [p for p in squad_questions(corpus) if p[1]["answerable"]][:160]:
        budget = 8192 - 128 - corpus.tokens(context)
        chosen = [context]
        for other in rng.sample(everything, len(everything)):
            if other != context and corpus.tokens(other) <= budget:
                chosen.append(other)
                budget -= corpus.tokens(other)
        rng.shuffle(chosen)
        document = "\n\n".join(chosen)
        start = document.index(context) + q["evidence"][0]
        items.append(
            {
                "document": document,
                "questions": [question("squad-hidden", q["question"], q["answers"], document, start)],
            }
        )
    return {"suite": "squad-hidden", "tokens": 8192, "items": items}


# -------------------------------------------------------------------------------------------------- countries


def country_facts(name: str, document: str) -> list[dict]:
    """Questions on the lines "Label: value" of a country's profile; labels that occur twice are left out."""
    found: dict[str, tuple[str, int]] = {}
    twice = set()
    for line in re.finditer(r"^([A-Z][a-z][A-Za-z -]{2,40}): ([^\n]+)$", document, re.M):
        label, value = line[1].lower(), re.split(r"[;(]|\. ", line[2])[0].strip(" .,")
        if label in found:
            twice.add(label)
        if 0 < len(value) <= 40 and value.lower() not in ("none", "na", "n/a"):
            found[label] = (value, line.start(2))
    forms = (
        "What is the {0} of {1}?",
        "What does the profile give as the {0} of {1}?",
        "Tell me the {0} of {1}.",
        "What is {1}'s {0}?",
        "Which {0} is given for {1}?",
    )
    rng = random.Random(f"suite countries {name}")
    return [
        question(
            "country",
            rng.choice(forms).format(label, name),
            [value],
            document,
            document.index(value, start),
            False,
        )
        for label, (value, start) in found.items()
        if label not in twice
    ]


def countries(corpus: Corpus, _: str) -> dict:
    """The profiles of countries held out of training, cut to 7,300 tokens, with up to ten questions each."""
    items = []
    for record in corpus.documents["factbook"]:
        budget, lines = 7300, []
        for line in record["text"].split("\n"):
            budget -= corpus.tokens(line)
            if budget < 0:
                break
            lines.append(line)
        document = "\n".join(lines)
        questions = country_facts(record["title"], document)
        rng = random.Random(f"suite countries {record['title']} order")
        if questions:
            items.append({"document": document, "questions": rng.sample(questions, min(10, len(questions)))})
    return {"suite": "countries", "tokens": 8192, "items": items}


# --------------------------------------------------------------------- documents from outside the generators


def outside(folder: Path, name: str, split: str | None) -> dict:
    """Hand-written documents with a questions.json beside them; every question is a prompt of its own."""
    items = []
    for entry in json.loads((folder / "questions.json").read_text(encoding="utf-8")):
        if split and entry["split"] != split:
            continue
        document = (folder / entry["document"]).read_text(encoding="utf-8").strip()
        questions = []
        for q in entry["questions"]:
            if q.get("unanswerable"):
                questions.append(question("unanswerable", q["question"], [NO_ANSWER]))
                continue
            sentence = document.find(q.get("evidence", "")) if q.get("evidence") else -1
            start = (
                document.find(q["answer"], max(sentence, 0)) if sentence >= 0 else document.find(q["answer"])
            )
            kind = q.get("wording") or ("close" if q.get("easy") else "moderate")
            questions.append(
                question(kind, q["question"], [q["answer"], *q.get("accept", [])], document, start, True)
            )
        items.append({"document": document, "questions": questions})
    return {"suite": name, "tokens": 8192, "items": items}


# ------------------------------------------------------------------------------------------------- plain text


def plain_text(corpus: Corpus, name: str) -> dict:
    """Rows of held-out text for perplexity: 40 % novels, 47 % textbooks, 13 % countries and short texts."""
    tokens = TEXT_TOKENS[name]
    rng = random.Random(f"suite {name}")
    items = []
    for _ in range(TEXT_BUDGET // tokens):
        parts: list[str] = []
        have = 0
        while have < 1.1 * tokens:  # another tokenizer may need fewer
            source = rng.choices(
                ("standardebooks", "openstax", "gap", "wikisplit", "factbook"), (42, 47, 3, 3, 5)
            )[0]
            paragraphs = rng.choice(corpus.documents[source])["text"].split("\n\n")
            first = rng.randrange(len(paragraphs))
            for paragraph in paragraphs[first : first + 4000]:
                parts.append(paragraph)
                have += corpus.tokens(paragraph)
                if have >= 1.1 * tokens:
                    break
        items.append({"document": "\n\n".join(parts), "questions": []})
    return {"suite": name, "tokens": tokens, "items": items}


# -------------------------------------------------------------------------------------------------- all of it


def makers(corpus: Corpus) -> dict[str, Callable[[], dict]]:
    """Every suite by its name."""
    samples = HERE.parent.parent / "sample_docs"
    own = HERE / "evaluation"
    out: dict[str, Callable[[], dict]] = {
        "outside-development": lambda: outside(own, "outside-development", "development"),
        "outside-final": lambda: outside(own, "outside-final", "final"),
        "outside-samples": lambda: outside(samples, "outside-samples", None),
    }
    by_name = {
        **dict.fromkeys(NEEDLES, needles),
        **dict.fromkeys(TEXT_TOKENS, plain_text),
        "countries": countries,
        "squad-single": squad_single,
        "squad-hidden": squad_hidden,
    }
    for name, make in by_name.items():
        out[name] = lambda name=name, make=make: make(corpus, name)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--eval-text", type=Path, required=True, help="held-out text, JSON lines, xz")
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", nargs="+", help="names of suites; default: all")
    a = parser.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    heldout.self_check()
    corpus = Corpus(a.eval_text, Tokenizer.from_file(str(a.tokenizer)))
    for name, make in makers(corpus).items():
        if a.only and name not in a.only:
            continue
        suite = make()
        path = write(suite, a.out)
        count = sum(len(item["questions"]) for item in suite["items"])
        sizes = [corpus.tokens(item["document"]) for item in suite["items"]] or [0]
        print(
            f"{name}: {len(suite['items'])} documents, {count} questions, {min(sizes)}-{max(sizes)} tokens, "
            f"{path.stat().st_size / 1e6:.2f} MB",
            flush=True,
        )


if __name__ == "__main__":
    main()
