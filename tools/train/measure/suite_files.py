# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of an evaluation suite: one NAME.json.xz of documents and questions, as text.

    {"suite": "needles-16k", "tokens": 16384, "items": [{"document": "...", "questions": [
        {"kind": "passkey" | "needle" | "fact" | "country" | "squad" | "close" | "moderate" | "far" | ...,
         "question": "...", "answers": ["...", aliases ...], "evidence": [start, end] | null, "answerable":
         true, "unseen": true}]}]}

`evidence` is the character span of the answer in the document, `unseen` marks fact types and kinds of needle
that do not occur in training at all (the others occur, with other words).
"""

from __future__ import annotations

import json
import lzma
from pathlib import Path

from generate.chat import NO_ANSWER

# tokens of a document, number of documents
NEEDLES = {"needles-2k": (2048, 128), "needles-8k": (8192, 96), "needles-16k": (16384, 80)}
TEXT_TOKENS = {"text-2k": 2048, "text-8k": 8192, "text-16k": 16384}


def question(
    kind: str, text: str, answers: list[str], document: str = "", start: int = -1, unseen: bool = False
) -> dict:
    """One question of a suite; `start` is where the first answer begins in the document, -1 if nowhere."""
    span = [start, start + len(answers[0])] if start >= 0 else None
    if span and document[span[0] : span[1]] != answers[0]:
        raise ValueError(f"evidence of {text!r} is {document[span[0] : span[1]]!r}, not {answers[0]!r}")
    return {
        "kind": kind,
        "question": text,
        "answers": answers,
        "evidence": span,
        "answerable": answers != [NO_ANSWER],
        "unseen": unseen,
    }


def write(suite: dict, folder: Path) -> Path:
    """Write a suite under its name; returns the file."""
    path = folder / f"{suite['suite']}.json.xz"
    with lzma.open(path, "wt", encoding="utf-8") as out:
        json.dump(suite, out, ensure_ascii=False)
    return path


def read(path: Path) -> dict:
    """The suite of a file."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        return json.load(file)
