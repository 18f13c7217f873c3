# SPDX-License-Identifier: GPL-3.0-or-later
"""FairytaleQA: questions on folk tales by education experts. Only its training stories are read."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from .common import content_words, list_files, plain, read_objects, tidy_answer, tidy_question, window

ROOT = "data-by-train-split"
MAX_WORDS, MAX_CHARACTERS = 8, 2400
# An annotator's wording differs from the tale's mostly in how it begins.
OPENINGS = re.compile(
    r"(?i)^(?:because |so that |in order to |by |in |at |on |to |from |with |of )?"
    r"(?:(?:he|she|it|they|there|this|that) (?:was|were|had|has|is|are|would|could) )?"
    r"(?:(?:the|a|an|his|her|its|their|some|this|that|these|those) )?"
)


def _table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def _verbatim(answer: str, text: str) -> str | None:
    """The answer in the text's own spelling, if need be without its opening words."""
    answer = tidy_answer(plain(answer)).rstrip(".!?")
    candidates = [answer, re.sub(r"(?i)^(because|by|to) ", "", answer), OPENINGS.sub("", answer)]
    for candidate in dict.fromkeys(candidates):
        if not candidate or len(candidate.split()) > MAX_WORDS or len(content_words(candidate)) == 0:
            continue
        found = re.search(r"(?i)(?<![\w'])" + re.escape(candidate) + r"(?![\w])", text)
        if found:
            return found.group(0)
    return None


def _story(title: str, sections: str, questions: str) -> Iterator[dict]:
    texts = {row["section"].strip(): plain(row["text"]).replace("\n", " ") for row in _table(sections)}
    cut: dict[tuple[str, int, int], list[list[str]]] = {}
    for row in _table(questions):
        question = tidy_question(row["question"])
        if len(content_words(question)) < 2:
            continue
        for section in re.split(r"[,; ]+", row["cor_section"].strip()):
            text = texts.get(section, "")
            given = [
                _verbatim(row[name], text) for name in ("answer1", "answer2", "answer3") if row.get(name)
            ]
            answers = list(dict.fromkeys(answer for answer in given if answer))
            if not answers or answers[0].lower() in question.lower():
                continue
            place = (section, 0, len(text))
            if len(text) > MAX_CHARACTERS:
                start = text.index(answers[0])
                place = (section, *window(text, start, start + len(answers[0]), 1200))
            shown = text[place[1] : place[2]].strip()
            cut.setdefault(place, []).append([question, *[a for a in answers if a in shown]])
            break
    for (section, start, end), qa in sorted(cut.items(), key=lambda item: (item[0][0].zfill(4), item[0][1])):
        yield {
            "kind": "tale",
            "source": "fairytaleqa",
            "title": title,
            "section": int(section) if section.isdigit() else 0,
            "text": texts[section][start:end].strip(),
            "qa": qa,
        }


def blocks(git_dir: Path) -> Iterator[dict]:
    """One block per section of a tale that has questions with an answer in the tale's own words."""
    files = {path: name for path, name in list_files(git_dir) if path.endswith(".csv")}
    for path in files:
        if path.startswith(f"{ROOT}/questions/train/"):
            story = path.rsplit("/", 1)[1].removesuffix("-questions.csv")
            section_path = f"{ROOT}/section-stories/train/{story}-story.csv"
            if section_path in files:
                questions, sections = read_objects(git_dir, [files[path], files[section_path]])
                yield from _story(story.replace("-", " "), sections, questions)
