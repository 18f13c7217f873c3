# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of SQuAD's *training* articles (never its development articles, which evaluation uses).

Two forms: SQuAD's own JSON (a few whole articles), and four parallel files of tokenised lines (a random
twentieth of the training questions, one line per question).
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from .common import content_words, join_tokens, list_files, plain, read_file, tidy_answer, tidy_question

MAX_WORDS = 8
JSON_FILES = ("train-v2.0.json", "train-v1.1.json")
LINES = "data/val."
# Not an article of SQuAD, although a copy of the training file holds it.
FOREIGN = {"Technical_components"}


def _pair(question: str, answer: str, text: str) -> list[str] | None:
    """[question, answer] if the answer is short and stands in the text."""
    question, answer = tidy_question(question), tidy_answer(plain(answer))
    usable = (
        0 < len(answer.split()) <= MAX_WORDS
        and answer in text
        and len(content_words(question)) >= 2
        and 10 <= len(question) <= 200
    )
    return [question, answer] if usable else None


def _from_json(text: str) -> Iterator[tuple[str, str, list[list[str]]]]:
    for article in json.loads(text)["data"]:
        if article["title"] in FOREIGN:
            continue
        for paragraph in article["paragraphs"]:
            context = plain(paragraph["context"])
            pairs = [
                _pair(entry["question"], entry["answers"][0]["text"], context)
                for entry in paragraph["qas"]
                if entry["answers"]
            ]
            yield article["title"].replace("_", " "), context, [pair for pair in pairs if pair]


def _from_lines(git_dir: Path) -> Iterator[tuple[str, str, list[list[str]]]]:
    columns = [read_file(git_dir, LINES + name).splitlines() for name in ("context", "question", "span")]
    by_context: dict[str, list[list[str]]] = defaultdict(list)
    for context, question, span in zip(*columns):
        text, places = join_tokens(context.split())
        first, last = (int(number) for number in span.split())
        if last >= len(places):
            continue
        pair = _pair(join_tokens(question.split())[0], text[places[first][0] : places[last][1]], plain(text))
        if pair:
            by_context[plain(text)].append(pair)
    for text, pairs in by_context.items():
        yield "", text, pairs


def blocks(git_dir: Path) -> Iterator[dict]:
    """One block per paragraph that has questions."""
    paths = {path for path, _ in list_files(git_dir)}
    if LINES + "context" in paths:
        found = _from_lines(git_dir)
    else:
        found = _from_json(read_file(git_dir, next(path for path in JSON_FILES if path in paths)))
    for title, text, qa in found:
        if qa and 30 <= len(text) <= 2500:
            yield {"kind": "squad", "source": "squad_train", "title": title, "text": text, "qa": qa}
