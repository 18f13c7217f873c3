# SPDX-License-Identifier: GPL-3.0-or-later
"""QAMR: every predicate-argument relation of Wikipedia and Wikinews sentences, asked by people in their own
words.

A row holds sentence id, targets, worker, index, target, question, answer tokens and the judgments of two
validators. Only questions are kept that both validators could answer, where two of the three answers touch,
and that say enough about their sentence to be found in a long document. The PTB part is left out: its text
is not free.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from .common import content_words, join_tokens, plain, read_file, tidy_answer, tidy_question

MAX_WORDS = 8
# Articles on the subject of a held-out SQuAD article, with sentences in common.
SKIPPED = {"Wiki1k:wikipedia:7567080"}
MIN_WEIGHT = 10.0  # how much the shared words of question and sentence must say (sum of inverse frequencies)

WH = "(?:who|whom|whose|what|when|where|which|why|how)"
PREPOSITION = (
    "(?:in|on|at|to|from|for|by|with|of|about|under|over|after|before|during|into|through|against|since)"
)
QUESTION = re.compile(rf"(?i)^(?:{PREPOSITION} )?{WH}\b(?:'s)? (?!.*\b{WH}\?$)")
EMPTY = set(
    "he she it they him her them his its their this that these those who which there i we you".split()
)


def _tokens(field: str) -> list[int] | None:
    """Token numbers of a contiguous answer; None for 'Invalid', 'Redundant-3' or a broken span."""
    judgment = field.split(":", 1)[-1]
    try:
        numbers = sorted(int(number) for number in judgment.split())
    except ValueError:
        return None
    if not numbers or numbers[-1] - numbers[0] + 1 - len(numbers) > 1:
        return None
    return list(range(numbers[0], numbers[-1] + 1))


def _agreed(answers: list[list[int]]) -> list[int] | None:
    """The span most people gave; of equals, the one that touches the others, then the first."""

    def support(span: list[int]) -> tuple[int, int]:
        return answers.count(span), sum(bool(set(span) & set(other)) for other in answers)

    best = max(answers, key=support)
    return best if support(best)[1] >= 2 else None


def _sentences(git_dir: Path) -> dict[str, tuple[str, list[tuple[int, int]]]]:
    rows = (line.split("\t", 1) for line in read_file(git_dir, "data/wiki-sentences.tsv").splitlines())
    return {row[0]: join_tokens(row[1].split()) for row in rows if len(row) == 2}


def blocks(git_dir: Path) -> Iterator[dict]:
    """One block per article: its sentences in order, with the questions on them."""
    sentences = _sentences(git_dir)
    frequency = Counter(word for text, _ in sentences.values() for word in set(content_words(text)))
    weight = {word: math.log(len(sentences) / count) for word, count in frequency.items()}
    questions: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for name in ("dev", "test"):
        for line in read_file(git_dir, f"data/full/{name}.tsv").splitlines():
            row = line.split("\t")
            if row[0] not in sentences:
                continue
            spans = [_tokens(field) for field in row[6:9]]
            if len(spans) < 3 or None in spans or not (span := _agreed(spans)):
                continue
            text, places = sentences[row[0]]
            given = [
                tidy_answer(text[places[s[0]][0] : places[s[-1]][1]])
                for s in [span, *spans]
                if s[-1] < len(places)
            ]
            question = tidy_question(row[5])
            shared = set(content_words(question)) & set(content_words(text))
            if (
                not given
                or not given[0]
                or len(given[0].split()) > MAX_WORDS
                or given[0] not in plain(text)
                or not QUESTION.match(question)
                or not 4 <= len(question.split()) <= 24
                or len(shared) < 2
                or given[0].lower() in EMPTY
                or sum(weight[word] for word in shared) < MIN_WEIGHT
                or given[0].lower() in question.lower()
            ):
                continue
            aliases = [a for a in dict.fromkeys(given[1:]) if a and a != given[0] and a in plain(text)]
            questions[row[0]].setdefault(question, [question, given[0], *aliases])
    articles: dict[str, list[str]] = defaultdict(list)
    for name in sentences:
        if name.rsplit(":", 2)[0] not in SKIPPED:
            articles[name.rsplit(":", 2)[0]].append(name)
    for article, names in sorted(articles.items()):
        names.sort(key=lambda name: [int(part) for part in name.split(":")[3:]])
        text, qa = "", []
        for name in names + [""]:
            sentence = plain(sentences[name][0]) if name else ""
            if text and (not name or len(text) + len(sentence) > 1800):
                if qa:
                    yield {
                        "kind": "qamr",
                        "source": "qamr",
                        "title": article.split(":", 1)[1],
                        "text": text,
                        "qa": qa,
                    }
                text, qa = "", []
            if name:
                text += ("\n" if text else "") + sentence
                qa += list(questions[name].values())
