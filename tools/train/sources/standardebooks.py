# SPDX-License-Identifier: GPL-3.0-or-later
"""Standard Ebooks: public-domain books as XHTML, one file per chapter, in the order of the package
document's spine.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path

from .common import list_files, plain, read_objects

FRONT_AND_BACK = (
    "colophon",
    "imprint",
    "titlepage",
    "halftitle",
    "uncopyright",
    "endnotes",
    "toc",
    "loi",
    "dedication",
    "epigraph",
)
HEAD = re.compile(r"<head>.*?</head>", re.S)
NOTE_REFERENCE = re.compile(r"<a [^>]*noteref[^>]*>.*?</a>", re.S)
NOT_PROSE = re.compile(r"<(table|figure|math|m:math)\b[^>]*>.*?</\1>", re.S)
BLOCK_END = re.compile(r"</(?:p|h[1-6]|li|blockquote|header|tr|dd|dt|hgroup)>")
LINE_BREAK = re.compile(r"<br ?/>")
TAG = re.compile(r"<[^>]+>")


def xhtml_text(markup: str) -> str:
    """The paragraphs of a chapter, with an empty line between them."""
    for pattern in (HEAD, NOTE_REFERENCE, NOT_PROSE):
        markup = pattern.sub("", markup)
    markup = re.sub(r"\s*\n\s*", " ", markup)
    markup = LINE_BREAK.sub("\n", BLOCK_END.sub("\n\n", markup))
    return plain(html.unescape(TAG.sub("", markup)))


def _chapter_key(path: str) -> list:
    """ "chapter-10" after "chapter-9"."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", path)]


def documents(git_dir: Path, name: str, revision: str = "HEAD") -> Iterator[dict]:
    """The book as one document; its first line is "Title by Author"."""
    files = list_files(git_dir, revision)
    package = "".join(read_objects(git_dir, [o for path, o in files if path.endswith("content.opf")][:1]))
    title = re.search(r'<dc:title id="title">(.*?)</dc:title>', package)
    author = re.search(r'<dc:creator id="author">(.*?)</dc:creator>', package)
    heading = plain(html.unescape(title[1] + (f" by {author[1]}" if author else ""))) if title else name
    order = {match[1]: place for place, match in enumerate(re.finditer(r'<itemref idref="([^"]+)"', package))}
    chapters = [
        (path, o)
        for path, o in files
        if path.startswith("src/epub/text/")
        and path.endswith(".xhtml")
        and not path.rsplit("/", 1)[1].startswith(FRONT_AND_BACK)
    ]
    chapters.sort(key=lambda item: (order.get(item[0].rsplit("/", 1)[1], 10**6), _chapter_key(item[0])))
    texts = [xhtml_text(markup) for markup in read_objects(git_dir, [o for _, o in chapters])]
    yield {
        "src": f"standardebooks:{name}",
        "title": heading,
        "text": "\n\n".join([heading, *(text for text in texts if text)]),
    }
