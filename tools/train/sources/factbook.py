# SPDX-License-Identifier: GPL-3.0-or-later
"""The CIA World Factbook as JSON (public domain): one document per country, one line per entry."""

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

from .common import list_files, plain, read_objects
from .standardebooks import TAG


def _text(value: str) -> str:
    value = re.sub(r"<br ?/?>", "; ", value)
    return re.sub(r"(?:; ?)+", "; ", plain(TAG.sub("", html.unescape(value))))


def _lines(key: str, value: object, depth: int) -> Iterator[str]:
    if not isinstance(value, dict):
        return
    if isinstance(value.get("text"), str):
        yield f"{key.strip()}: {_text(value['text'])}"
    elif depth and value:
        yield f"{key.strip()}:"
    for name, inner in value.items():
        if name != "text":
            yield from _lines(name, inner, depth + 1)


def documents(git_dir: Path, name: str, revision: str = "HEAD") -> Iterator[dict]:
    """The country profiles."""
    files = [
        (path, o)
        for path, o in list_files(git_dir, revision)
        if path.endswith(".json") and "/" in path and not path.startswith(("meta", "."))
    ]
    for (path, _), text in zip(files, read_objects(git_dir, [o for _, o in files])):
        try:
            country = json.loads(text)
            title = _text(country["Government"]["Country name"]["conventional short form"]["text"])
        except (ValueError, KeyError, TypeError):
            continue
        if title.lower() in ("none", "") or "/" in title:
            continue
        lines = [f"{title} - Country Profile"]
        for section, entries in country.items():
            lines += [f"\n{section}", *_lines(section, entries, 0)]
        body = plain("\n".join(lines))
        if len(body) >= 300:
            yield {"src": f"factbook:{path}", "title": title, "text": body}
