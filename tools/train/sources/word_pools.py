# SPDX-License-Identifier: GPL-3.0-or-later
"""Word lists for invented documents, out of dariusk/corpora (CC0)."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from .common import list_files, read_objects

# list name -> (file, the keys whose strings are taken; none = every list of strings)
FILES: dict[str, list[tuple[str, tuple[str, ...]]]] = {
    "first": [("humans/firstNames", ("firstNames",)), ("humans/neutralNames", ("neutralNames", "names"))],
    "last": [("humans/lastNames", ("lastNames",))],
    "town": [("geography/english_towns_cities", ("towns", "cities"))],
    "country": [("geography/countries", ("countries",))],
    "job": [("humans/occupations", ("occupations",))],
    "animal": [("animals/common", ("animals",))],
    "color": [("colors/crayola", ("color",))],
    "object": [("objects/objects", ("objects",))],
    "food": [
        ("foods/vegetables", ("vegetables",)),
        ("foods/fruits", ("fruits",)),
        ("foods/breads_and_pastries", ("breads", "pastries")),
        ("foods/herbs_n_spices", ("herbs", "spices")),
    ],
    "adj": [("words/adjs", ("adjs",))],
    "noun": [("words/nouns", ("nouns",))],
}
LOWER = {"job", "animal", "color", "object", "food"}
USABLE = re.compile(r"[A-Za-z\u00c0-\u017f][A-Za-z\u00c0-\u017f' -]{1,29}")


def _strings(value: object, keys: tuple[str, ...], inside: bool = False) -> Iterator[str]:
    if isinstance(value, str) and inside:
        yield value.strip()
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item, keys, inside)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _strings(item, keys, inside or key in keys)


def pools(git_dir: Path, revision: str = "HEAD") -> dict[str, list[str]]:
    """Every list, sorted, without duplicates and without entries that are not plain words."""
    objects = dict(list_files(git_dir, revision))
    made: dict[str, list[str]] = {}
    for name, files in FILES.items():
        words: set[str] = set()
        for path, keys in files:
            for text in read_objects(git_dir, [objects[f"data/{path}.json"]]):
                words |= {
                    word.lower() if name in LOWER else word
                    for word in _strings(json.loads(text), keys)
                    if USABLE.fullmatch(word) and len(word.split()) <= 4
                }
        made[name] = sorted(words)
    return made
