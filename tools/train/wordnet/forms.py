# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms of words: endings, articles, rough stems."""

import re
from functools import cache

from lemminflect import getInflection

WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")
PREPOSITIONS = set(
    """of in at on from by with for about after before during between into under over near inside outside
through against among within without since until as than like per behind beside towards across along
around""".split()
)
VOWEL_SOUND = re.compile(
    r"(?i)(?:hour|heir|honou?r|honest|(?!uni(?![nmd])|us[aeu]|ut[ei]|eu|ew|one\b|once)[aeiou])"
)


def lines(table: str) -> dict[str, list[str]]:
    """A table of `word: other, other | word: other` -> its content."""
    made = {}
    for entry in table.strip().replace("\n", " | ").split(" | "):
        head, _, others = entry.partition(": ")
        made[head] = others.split(", ")
    return made


@cache
def inflect(phrase: str, tag: str) -> str:
    """A phrase in the form that a tag asks for: of a verb the first word, of a noun the one before "of"."""
    if tag in ("NN", "VB", "JJ", "RB"):
        return phrase
    words = phrase.split(" ")
    place = 0
    if tag == "NNS":
        place = next((i for i, word in enumerate(words) if word in PREPOSITIONS), len(words)) - 1
    forms = getInflection(words[place], tag)
    if not forms:
        return ""
    words[place] = "pieces" if words[place] == "piece" and tag == "NNS" else forms[0]
    return " ".join(words)


def article_for(phrase: str) -> str:
    return "an" if VOWEL_SOUND.match(phrase) else "a"


@cache
def stem(word: str) -> str:
    """A rough stem, enough to tell that two words share their root."""
    word = word.lower()
    for ending in ("ing", "ed", "es", "s", "er", "ion"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    return word[:6].rstrip("eiy")
