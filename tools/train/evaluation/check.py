# SPDX-License-Identifier: GPL-3.0-or-later
"""Check the evaluation set: every answer and every sentence of evidence must stand in its document.

A question whose answer is not in the text to the letter would count a correct model as wrong, so this is
run after each edit of a document or of `questions.json`. It also counts words and questions, and reports
questions asked twice, documents without questions, and characters outside ASCII (the training text has none).

Usage: python check.py    (exit status 1 if anything is wrong)
"""

import json
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
NO_ANSWER = "The document does not say."
SPLITS = ("development", "final")
WORDINGS = ("close", "moderate", "far")
MIN_WORDS, MAX_WORDS = 4600, 5200
ANSWERABLE, UNANSWERABLE = 24, 4
LONGEST_ANSWER = 7


def check_question(item: dict, text: str) -> list[str]:
    """Return what is wrong with one question about a document with this text."""
    if item.get("unanswerable"):
        return [] if item["answer"] == NO_ANSWER else ["an unanswerable question has an answer"]
    answer, evidence = item["answer"], item["evidence"]
    problems = []
    if answer not in text:
        problems.append(f"answer not in the document: {answer!r}")
    if answer not in evidence:
        problems.append(f"answer not in its evidence: {answer!r}")
    if text.count(evidence) != 1:
        problems.append(f"evidence stands {text.count(evidence)} times in the document: {evidence!r}")
    if len(answer.split()) > LONGEST_ANSWER:
        problems.append(f"answer too long: {answer!r}")
    if item["wording"] not in WORDINGS:
        problems.append(f"unknown wording {item['wording']!r}")
    forms = [form.casefold() for form in [answer, *item["accept"]]]
    repeated = [form for form, count in Counter(forms).items() if count > 1]
    if repeated:
        problems.append(f"form accepted twice: {repeated}")
    return problems


def check_document(entry: dict) -> list[str]:
    """Return what is wrong with one document and its questions; print its counts."""
    text = (HERE / entry["document"]).read_text(encoding="utf-8")
    items = entry["questions"]
    answerable = [item for item in items if not item.get("unanswerable")]
    words = len(text.split())
    wordings = Counter(item["wording"] for item in answerable)
    print(
        f"{entry['document']}: {entry['split']}, {words} words, {len(answerable)} answerable "
        f"({', '.join(f'{wordings[name]} {name}' for name in WORDINGS)}), "
        f"{len(items) - len(answerable)} unanswerable"
    )
    problems = []
    if entry["split"] not in SPLITS:
        problems.append(f"unknown split {entry['split']!r}")
    if not MIN_WORDS <= words <= MAX_WORDS:
        problems.append(f"{words} words, wanted {MIN_WORDS} to {MAX_WORDS}")
    if not text.isascii():
        problems.append(f"not ASCII: {sorted({c for c in text if not c.isascii()})}")
    if (len(answerable), len(items) - len(answerable)) != (ANSWERABLE, UNANSWERABLE):
        problems.append(f"wanted {ANSWERABLE} answerable and {UNANSWERABLE} unanswerable questions")
    for answer, count in Counter(item["answer"].casefold() for item in answerable).items():
        if count > 1:
            problems.append(f"answer used {count} times: {answer!r}")
    for item in items:
        problems += [f"{item['question']}  {problem}" for problem in check_question(item, text)]
    return [f"{entry['document']}: {problem}" for problem in problems]


def main() -> int:
    """Check the whole set and return the exit status."""
    entries = json.loads((HERE / "questions.json").read_text(encoding="utf-8"))
    problems = [problem for entry in entries for problem in check_document(entry)]
    asked = Counter(item["question"].casefold() for entry in entries for item in entry["questions"])
    problems += [f"asked {count} times: {question}" for question, count in asked.items() if count > 1]
    present = {path.name for path in HERE.iterdir() if path.suffix in (".md", ".txt")} - {"README.md"}
    listed = [entry["document"] for entry in entries]
    problems += [f"without questions: {name}" for name in sorted(present - set(listed))]
    problems += [f"listed twice: {name}" for name, count in Counter(listed).items() if count > 1]
    print("\n".join(problems) or "all well")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
