# SPDX-License-Identifier: GPL-3.0-or-later
"""Wikipedia passages of four research data sets: GAP and WikiSplit (text), SQuAD's development articles and
QED (questions).

GAP and WikiSplit hold single passages; they are joined into documents. SQuAD's articles are read from the
pages of its explorer, QED's questions from its development file.
"""

import html
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from .common import join_tokens, list_files, plain, read_objects

PASSAGES, SENTENCES = 12, 24  # of GAP and of WikiSplit in one document
EXPLORER_REVISION = "refs/heads/gh-pages"


def _tables(git_dir: Path, revision: str, ending: str) -> Iterator[str]:
    files = [o for path, o in list_files(git_dir, revision) if path.endswith(ending)]
    yield from read_objects(git_dir, files)


def gap_passages(git_dir: Path, revision: str = "HEAD") -> list[str]:
    """ "Title\\nPassage" of every row."""
    passages = []
    for table in _tables(git_dir, revision, ".tsv"):
        for line in table.split("\n")[1:]:
            row = line.split("\t")
            if len(row) > 9:
                title = row[-1].rsplit("/", 1)[-1].replace("_", " ")
                passages.append(f"{title}\n{plain(row[1].replace('*', ''))}")
    return passages


def split_sentences(git_dir: Path, revision: str = "HEAD") -> list[str]:
    """The long sentences that annotators split, without quotations (their marks are unreliable)."""
    sentences = []
    for table in _tables(git_dir, revision, ".tsv"):
        for line in table.split("\n"):
            row = line.split("\t")
            if len(row) == 2 and '"' not in row[0] and "''" not in row[0]:
                sentences.append(plain(join_tokens(row[0].split())[0]))
    return list(dict.fromkeys(sentences))


def _joined(
    items: list[str], size: int, name: str, glue: str, held_out: Callable[[str], bool]
) -> Iterator[dict]:
    """Items in documents of `size`, held-out ones apart from the others."""
    for kept in ([item for item in items if not held_out(item)], [item for item in items if held_out(item)]):
        for start in range(0, len(kept), size):
            yield {"src": name, "title": name, "text": glue.join(kept[start : start + size])}


def gap(git_dir: Path, held_out: Callable[[str], bool], revision: str = "HEAD") -> Iterator[dict]:
    """GAP's passages, twelve to a document."""
    return _joined(gap_passages(git_dir, revision), PASSAGES, "gap", "\n\n", held_out)


def wikisplit(git_dir: Path, held_out: Callable[[str], bool], revision: str = "HEAD") -> Iterator[dict]:
    """WikiSplit's sentences, twenty-four to a document."""
    return _joined(split_sentences(git_dir, revision), SENTENCES, "wikisplit", "\n", held_out)


def _explorer_paragraphs(page: str) -> Iterator[tuple[str, dict[str, list[str]]]]:
    for part in page.split('<div class="para-wrap">')[1:]:
        context = html.unescape(re.search(r"<pre>(.*?)</pre>", part, re.S)[1]).strip()
        questions: dict[str, list[str]] = {}
        for entry in part.split('<div class="qa-wrap"')[1:]:
            question = html.unescape(
                re.search(r'<strong class="question">(.*?)</strong>', entry, re.S)[1]
            ).strip()
            truth = entry.split("Prediction")[0]
            answers = [
                html.unescape(a).strip() for a in re.findall(r'<span class="answer">(.*?)</span>', truth)
            ]
            if answers or "no-answer" in truth:
                questions[question] = [] if "no-answer" in truth else answers
        yield context, questions


def squad(git_dir: Path, revision: str = EXPLORER_REVISION) -> Iterator[dict]:
    """SQuAD's development articles, both versions merged: {src, title, paras: [{context, qas: [{q, a}]}]}."""
    articles: dict[str, dict[str, dict[str, list[str]]]] = {}
    for version in ("v2.0", "1.1"):
        files = [
            (path, o)
            for path, o in list_files(git_dir, revision)
            if path.startswith(f"explore/{version}/dev/") and not path.endswith("index.html")
        ]
        for (path, _), page in zip(files, read_objects(git_dir, [o for _, o in files])):
            article = articles.setdefault(path.rsplit("/", 1)[1].removesuffix(".html"), {})
            for context, questions in _explorer_paragraphs(page):
                known = article.setdefault(context, {})
                for question, answers in questions.items():
                    known[question] = known.get(question) or answers
    for name, paragraphs in sorted(articles.items()):
        yield {
            "src": "squad",
            "title": name.replace("_", " "),
            "paras": [
                {"context": context, "qas": [{"q": q, "a": a} for q, a in questions.items()]}
                for context, questions in paragraphs.items()
            ],
        }


def qed(git_dir: Path, revision: str = "HEAD") -> Iterator[dict]:
    """QED's questions: {title, context, q, a}, answers from short to long."""
    for table in _tables(git_dir, revision, "dev.jsonlines"):
        for line in filter(None, table.split("\n")):
            row = json.loads(line)
            context = plain(join_tokens(row["paragraph_text"].split())[0])
            answers = {
                plain(join_tokens(span["string"].split())[0])
                for spans in row["original_nq_answers"]
                for span in spans
            }
            answers = sorted((answer for answer in answers if answer in context), key=lambda a: (len(a), a))
            if answers:
                yield {
                    "title": row["title_text"],
                    "context": context,
                    "q": row["question_text"],
                    "a": answers,
                }
