# SPDX-License-Identifier: GPL-3.0-or-later
"""What every reader needs: files out of a git directory, plain ASCII punctuation, joining of split tokens."""

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

# Typography that carries no meaning for the model; everything else of Unicode stays as it is.
PLAIN = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201a": "'",
        "\u201b": "'",
        "\u2032": "'",
        "\u00b4": "'",
        "`": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u2033": '"',
        "\u00ab": '"',
        "\u00bb": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "-",
        "\u2014": " - ",
        "\u2015": " - ",
        "\u2212": "-",
        "\u2e3a": "-",
        "\u2e3b": "-",
        "\u2026": "...",
        "\u00a0": " ",
        "\u2007": " ",
        "\u2009": " ",
        "\u200a": " ",
        "\u202f": " ",
        "\u2002": " ",
        "\u2003": " ",
        "\u00ad": None,
        "\u200b": None,
        "\u200c": None,
        "\u200d": None,
        "\u2060": None,
        "\ufeff": None,
    }
)
SPACES = re.compile(r"[ \t\r\f\v]+")
AROUND_NEWLINE = re.compile(r" ?\n ?")
MANY_NEWLINES = re.compile(r"\n{3,}")
SPACE_BEFORE_STOP = re.compile(r" +([,;.:!?])(?=\s|$|[\"')\]])")


def plain(text: str) -> str:
    """The text with ASCII quotes and dashes, single spaces and at most one blank line in a row."""
    text = SPACES.sub(" ", text.translate(PLAIN))
    text = MANY_NEWLINES.sub("\n\n", AROUND_NEWLINE.sub("\n", text))
    return SPACE_BEFORE_STOP.sub(r"\1", text).strip()


def _git(git_dir: Path, *arguments: str, feed: bytes | None = None) -> bytes:
    return subprocess.run(
        ["git", f"--git-dir={git_dir}", *arguments], input=feed, capture_output=True, check=True
    ).stdout


def git_directory(clone: Path) -> Path:
    """The git directory of a clone, with or without a work tree."""
    for candidate in (clone / ".git", clone / "repo" / ".git", clone / "repo", clone):
        if (candidate / "HEAD").is_file():
            return candidate
    raise FileNotFoundError(f"no git directory in {clone}")


def list_files(git_dir: Path, revision: str = "HEAD") -> list[tuple[str, str]]:
    """(path, object id) of every file of a revision, sorted by path."""
    entries = []
    for line in _git(git_dir, "ls-tree", "-r", "-z", revision).decode("utf-8", "replace").split("\0"):
        if line:
            description, path = line.split("\t", 1)
            entries.append((path, description.split()[2]))
    return sorted(entries)


def read_objects(git_dir: Path, objects: Iterable[str]) -> Iterator[str]:
    """The text of each object in one git process; an object that the clone lacks reads as ''."""
    answer = _git(git_dir, "cat-file", "--batch", feed="".join(f"{name}\n" for name in objects).encode())
    at = 0
    while at < len(answer):
        line_end = answer.index(b"\n", at)
        header = answer[at:line_end].split()
        at = line_end + 1
        if len(header) < 3:  # "<id> missing"
            yield ""
            continue
        size = int(header[2])
        yield answer[at : at + size].decode("utf-8", "replace")
        at += size + 1


def read_file(git_dir: Path, path: str, revision: str = "HEAD") -> str:
    """The text of one file of a revision."""
    return _git(git_dir, "show", f"{revision}:{path}").decode("utf-8", "replace")


BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
NO_SPACE_BEFORE = {",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "n't", "...", "'"}
NO_SPACE_AFTER = {"(", "[", "{", "$", "\u00a3", "\u20ac", "#"}


def join_tokens(tokens: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """Undo a Penn-Treebank-like tokenisation.

    Returns the sentence and the (start, end) of every token in it, so that a span given in tokens is found
    in the sentence without searching for it.
    """
    text, spans, open_quote, glue = "", [], False, True
    for token in tokens:
        token = BRACKETS.get(token, token.replace("\\/", "/"))
        opening = token == "``" or (token == '"' and not open_quote)
        closing = token == "''" or (token == '"' and open_quote)
        shown = '"' if opening or closing else token.translate(PLAIN).strip() or token
        if opening or closing:
            open_quote = opening
        tight = closing or token in NO_SPACE_BEFORE or (token.startswith("'") and len(token) <= 3)
        if not glue and not tight:
            text += " "
        spans.append((len(text), len(text) + len(shown)))
        text += shown
        glue = opening or token in NO_SPACE_AFTER
    return text, spans


WORD = re.compile(r"[A-Za-z0-9]+(?:['-][A-Za-z0-9]+)*")
COMMON = set("""a about after all also an and any are as at be because been before being but by can could
did do does during each else find for from gave get give given go got had has have he her hers him his how i
if in into is it its just kind kinds like made make many may might more most much must name no not of on one
or other our out over people person place she should so some someone something such take text than that the
their them then there these they thing things this those time to two type up use used was we were what when
where which who whom whose why will with word would you your according happen happened happens long old part
say said says""".split())


def content_words(text: str) -> list[str]:
    """The words that can tell one sentence from another, in lower case with a rough stem (first six
    letters).
    """
    return [word.lower()[:6] for word in WORD.findall(text) if word.lower() not in COMMON and len(word) > 1]


def window(text: str, start: int, end: int, size: int) -> tuple[int, int]:
    """A stretch of about `size` characters of whole sentences around text[start:end]."""
    stops = (
        [0] + [m.end() for m in re.finditer(r"[.!?][\"')]?\s+(?=[\"'(]?[A-Z0-9])|\n+", text)] + [len(text)]
    )
    first = max(i for i, stop in enumerate(stops) if stop <= start)
    last = min(i for i, stop in enumerate(stops) if stop >= end)
    while stops[last] - stops[first] < size and (first > 0 or last < len(stops) - 1):
        if first > 0 and (last == len(stops) - 1 or start - stops[first] <= stops[last] - end):
            first -= 1
        else:
            last += 1
    return stops[first], stops[last]


def tidy_answer(answer: str) -> str:
    """An answer without the punctuation that surrounds it in the text."""
    answer = answer.strip().strip(",;:").strip()
    if answer.endswith(".") and not re.search(
        r"(?:\b[A-Z]|\b(?:Mr|Mrs|Dr|St|Jr|Sr|Inc|Co|Ltd|[ap]\.m))\.$", answer
    ):
        answer = answer[:-1]
    for left, right in ('""', "''", "()", "[]"):
        if answer.startswith(left) and answer.endswith(right) and len(answer) > 2:
            answer = answer[1:-1]
        elif answer.count(left) + answer.count(right) == 1 and left + right in ('""', "()", "[]"):
            answer = answer.strip(left + right)
    return answer.strip()


def tidy_question(question: str) -> str:
    """One line, upper-case first letter, question mark at the end."""
    question = plain(question).replace("\n", " ").rstrip(" ?.") + "?"
    return question[:1].upper() + question[1:]
