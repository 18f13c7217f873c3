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
# What follows the noun of a phrase: "place of birth", "person who sells", "woman whose husband".
CLAUSES = PREPOSITIONS | {"who", "which", "that", "whose", "where", "to"}
ACTIVE = set("taking getting receiving applying selling swimming studying paying making leaving".split())
IRREGULAR = {"gotten": "got", "born": "borne", "traveled": "travelled", "traveling": "travelling"}
VOWEL_SOUND = re.compile(
    r"(?i)(?:hour|heir|honou?r|honest|(?!uni(?![nmd])|us[aeu]|ut[ei]|eu|ew|one\b|once)[aeiou])"
)


def lines(table: str) -> dict[str, list[str]]:
    """A table of `word: other, other | word: other` -> its content; what is listed twice is added up."""
    made: dict[str, list[str]] = {}
    for entry in re.split(r"\n+| \| ", table.strip()):
        head, _, others = entry.partition(": ")
        listed = made.setdefault(head, [])
        listed.extend(other for other in others.split(", ") if other not in listed)
    return made


@cache
def inflect(phrase: str, tag: str) -> str:
    """A phrase in the form that a tag asks for: of a verb the first word, of a noun the one before "of"."""
    if tag in ("NN", "VB", "JJ", "RB"):
        return phrase if tag != "VB" or not phrase.startswith("be ") else ""  # "Who does X be the owner of"
    if phrase.startswith("be ") and tag in ("VBN", "VBG"):
        return ""
    if tag == "NNS" and " or " in phrase:
        return " or ".join(inflect(part, tag) for part in phrase.split(" or "))
    words = phrase.split(" ")
    if tag == "NNS" and {"who", "which", "that", "whose"} & set(words):
        return ""  # the verb of the clause would have to follow
    place = 0
    if tag == "NNS":
        place = (
            next(
                (i for i, word in enumerate(words) if word in CLAUSES or i and word in ACTIVE),
                len(words),
            )
            - 1
        )
    forms = getInflection(words[place], tag)
    if not forms:
        return ""
    if forms[0] in IRREGULAR:
        forms = (IRREGULAR[forms[0]],)
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
