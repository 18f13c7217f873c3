# SPDX-License-Identifier: GPL-3.0-or-later
"""COVID-QA: questions by biomedical experts on open-access articles (only those under CC BY, CC0 or public
domain).
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from .common import content_words, plain, read_file, tidy_answer, tidy_question, window

MAX_WORDS = 10
HEADER_END = re.compile(r"\n(?:Abstract|Text):\s*")
FREE = re.compile(r"License:\s*(cc-by|cc0|pd|public domain)\s*$", re.I | re.M)


def _window_questions(context: str, entries: list[dict]) -> dict[tuple[int, int], list[list[str]]]:
    """Questions by the stretch of about 1,200 characters that holds their answers; stretches are shared."""
    cut: dict[tuple[int, int], list[list[str]]] = {}
    for entry in entries:
        question = tidy_question(entry["question"])
        for answer in entry["answers"][:1]:
            text = answer["text"]
            start = context.find(text, max(0, answer["answer_start"] - 5))
            if start < 0:
                continue
            end = start + len(text.rstrip())
            while 0 < start < len(context) and context[start - 1].isalnum() and context[start].isalnum():
                start -= 1  # annotators sometimes cut a word
            while 0 < end < len(context) and context[end - 1].isalnum() and context[end].isalnum():
                end += 1
            short = tidy_answer(plain(context[start:end]))
            if not 0 < len(short.split()) <= MAX_WORDS or len(content_words(question)) < 2:
                continue
            place = next((p for p in cut if p[0] <= start and end <= p[1]), None)
            cut.setdefault(place or window(context, start, end, 1200), []).append([question, short])
    return cut


def blocks(git_dir: Path) -> Iterator[dict]:
    """Blocks of the freely licensed articles."""
    data = json.loads(read_file(git_dir, "data/question-answering/200423_covidQA.json"))
    for article in data["data"]:
        for paragraph in article["paragraphs"]:
            context = paragraph["context"]
            if not FREE.search(context[:3000]):
                continue
            title = plain(context.split("\n", 1)[0])
            body = HEADER_END.search(context)
            begin = body.end() if body else 0
            for (start, end), qa in sorted(_window_questions(context, paragraph["qas"]).items()):
                text = plain(context[max(start, begin) : end])
                kept = [pair for pair in qa if pair[1] in text and pair[1].lower() not in pair[0].lower()]
                if kept and 100 <= len(text) <= 2500:
                    yield {"kind": "science", "source": "covidqa", "title": title, "text": text, "qa": kept}
