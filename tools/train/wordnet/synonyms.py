# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the same question in other words.

A model that reads questions made from the words of the document learns to look for those words.
`Thesaurus.reword` takes one to three of them out of a question: "Who founded the company that makes
soap?" becomes "Who was the founder of the firm that produces soap?". The words come from the lists of
synonyms_reviewed, the kinds of things and the definitions from Open English WordNet (see wordnet_source).
What a word is in its question (noun, verb, ...) is decided by its neighbours; in doubt it stays.
"""

from __future__ import annotations

import json
import os
import random
import re
from pathlib import Path

from . import synonyms_reviewed as reviewed
from .forms import PREPOSITIONS, WORD, article_for, inflect, lines, stem
from .phrases import rephrase
from .turns import Turns

TOKEN = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*|\d+(?:[.,:]\d+)*|\s+|.", re.S)
QUOTED = re.compile(r'"[^"]*"|(?<!\w)\'[^\']*\'(?!\w)')
BE = set("is are was were be been being".split())
HAVE = set("has have had".split())
MODALS = set("did does do will would can could must should may might to shall".split())
DETERMINERS = set(
    """the a an his her its their this that these those my our your whose every each any some no another
which what many much several few more most""".split()
)
FUNCTION = (
    DETERMINERS
    | PREPOSITIONS
    | BE
    | HAVE
    | MODALS
    | set(
        """and or but to not it he she they you i we me him them us who whom when where why how if there then
so because while up out off down away back one also only ever just that s""".split()
    )
)
PARTICLES = set("up out off down away back forward over through around along together".split())
RISKY_AFTER_VERB = set("to for with of as into about against over like upon than".split())
RELATIVE = set("who which that what".split())
POSSESSIVE = ("'s", "s'")
# Where a word is part of a saying and must stay.
SAYINGS = re.compile(
    r"(?i)\b(?:in (?:\w+ )?company|light of day|secret word|take place|takes place|took place|point in time|"
    r"open day|at home|spare part|starting \w+|look(?:s|ed)? like|"
    r"(?:second|third|first|last|hiding|next) place|"
    r"in place|step \d+|(?:\w+th|first|second|third|last) step|at the end|in the end|date or time|number of|"
    r"amount of|call(?:ed)? (?:on|for|upon)|cast and crew|to what end|in what way|part of|kind of|type of|"
    r"come into|come to|in order|on sale|for sale|in use|at work|at war|in charge|by chance|on purpose|"
    r"any idea|in stores?|in addition|in part|high (?:point|street)|family name|profession of faith|"
    r"first (?:name|lady|aid|class|floor|person|half|order|degree)|"
    r"side of|coats? of arms|half prices?|high schools?|primary schools?|in the text|in terms|in case)\b"
)
ENDINGS_OF_PHRASES = PREPOSITIONS | {"to"}
# Words of a class that look like another one too often for their neighbours to tell.
UNSURE = set(
    """left found felt saw lay rose bore wound ground bound born last like name names second present kind
mean means back well just still long close open derby""".split()
)
CLASSES = {
    "n": ("NN", "NNS"),
    "kind": ("NN", "NNS"),
    "v": ("VB", "VBD", "VBG", "VBN", "VBZ"),
    "a": ("JJ",),
    "r": ("RB",),
}
# Kinds that the dictionary gives and that a question may use for a thing with a single meaning.
KINDS = set(
    """bird dog tool gun fabric weapon fish insect vegetable scientist lamp boat vehicle flower tree liquor
garment knife bread mineral spice herb rodent lizard snake reptile monkey antelope whale dance
disease nut fruit musician shellfish mammal sculptor artist warship carriage hat shoe cereal""".split()
)


def first_of(phrase: str) -> str:
    """The first word of a phrase that says something: "secret" of "in secret"."""
    words = phrase.split()
    return next((word for word in words if word not in FUNCTION), words[0])


PERSON = re.compile(r"(?:a|an|any) (?:person|man|woman|someone)\b|someone|anyone|one who")


def synonyms_file() -> Path:
    """What wordnet_source made: the file SIGHTLINE_SYNONYMS, else synonyms.json beside this one."""
    return Path(os.environ.get("SIGHTLINE_SYNONYMS") or Path(__file__).parent / "synonyms.json")


class Thesaurus:
    """Synonyms and definitions; made once, then asked for every question."""

    def __init__(self, path: Path | str):
        known = json.loads(Path(path).read_text(encoding="utf-8"))
        self.nouns: dict[str, list] = known["n"]
        self.pairs = set(known["pairs"])
        self.classes = {word_class: set(known[word_class]) for word_class in "nva"}
        self.forms: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {}
        self.two_pasts: set[str] = set()  # "took", which is not "taken"
        for word_class, table in (
            ("n", reviewed.NOUNS),
            ("v", reviewed.VERBS),
            ("a", reviewed.ADJECTIVES),
            ("r", reviewed.ADVERBS),
        ):
            for lemma, others in lines(table).items():
                self._add(lemma, word_class, others)
        self._add_wider()
        self._turns = Turns()
        self._read: tuple[str, set[str], set[str]] = ("", set(), set())

    def _add(self, lemma: str, word_class: str, others: list[str]) -> None:
        """Enter a lemma with all its forms."""
        for tag in CLASSES[word_class]:
            form = inflect(lemma, tag)
            if tag == "NNS" and form == lemma:
                continue  # "goods" has no other plural
            replacements = tuple(other for word in others if (other := inflect(word, tag)) and other != form)
            if tag == "VBD":
                self.two_pasts.update(
                    inflect(word, "VBD") for word in others if inflect(word, "VBD") != inflect(word, "VBN")
                )
            if form and replacements:
                self.forms.setdefault(form, []).append((word_class, tag, replacements))

    def _add_wider(self) -> None:
        """Nouns for which the kind of thing may stand."""
        for line in reviewed.WIDER.strip().splitlines():
            narrow, kind = line.split(": ")
            for noun in narrow.split():
                self._add(noun, "kind", [kind])
        for noun, (_, wider, _, _, _, senses, _) in self.nouns.items():
            if (
                senses == 1
                and noun not in self.forms
                and (kinds := [kind for kind in wider if kind in KINDS])
            ):
                self._add(noun, "kind", kinds[:1])

    def _words_of(self, text: str) -> tuple[set[str], set[str]]:
        """(stems of the words, words only with a capital) of a text; the last text is remembered."""
        if self._read[0] is not text and self._read[0] != text:
            words = set(WORD.findall(text))
            low = {word for word in words if word.islower()}
            names = {word.lower() for word in words if not word.islower()} - low
            self._read = (text, {stem(word) for word in words}, names)
        return self._read[1], self._read[2]

    def reword(self, question: str, answer: str, text: str, rng: random.Random) -> str | None:
        """The question in other words, or None where no word can be replaced safely."""
        turned = self._turns.turn(question, rng) if rng.random() < 0.6 else None
        if turned and rng.random() < 0.4:
            return turned
        if rng.random() < 0.5:
            turned = rephrase(turned or question, rng) or turned
        return self._replace(turned or question, answer, text, rng, question) or turned

    # -- single words -------------------------------------------------------------------------------------

    def _replace(
        self, question: str, answer: str, text: str, rng: random.Random, asked_first: str
    ) -> str | None:
        """One to three words replaced that were asked first, those that stand in the text before others."""
        tokens = TOKEN.findall(question)
        places = [i for i, token in enumerate(tokens) if not token.isspace()]
        kept = [found.span() for pattern in (QUOTED, SAYINGS) for found in pattern.finditer(question)]
        stems, names = self._words_of(text)
        names = names if question.islower() else set()
        answer_stems = {stem(word) for word in WORD.findall(answer)}
        asked = {token.lower() for token in tokens}
        original = set(TOKEN.findall(asked_first))
        choices = []
        at = 0
        starts = []
        for token in tokens:
            starts.append(at)
            at += len(token)
        for number, place in enumerate(places):
            token = tokens[place]
            if number == 0 or stem(token) in answer_stems or token not in original:
                continue
            entries, span = self._phrase_at(tokens, place)
            if not entries:
                entries = () if token in UNSURE or token in names else self.forms.get(token)
            if not entries:
                continue
            over = (span - place) // 2  # words of the phrase after its verb
            if any(start <= starts[place] < end for start, end in kept):
                continue
            around = [
                tokens[places[j]] if 0 <= (j := number + step) < len(places) else ""
                for step in (-2, -1, 1 + over, 2 + over)
            ]
            if (
                f"{token} {around[2]}" in self.pairs
                or f"{around[1]} {token}" in self.pairs
                or around[1] == "-"
            ):
                continue
            earlier = {tokens[j].lower() for j in places[:number]}
            found = self._fitting(token, entries, around, earlier)
            fresh = [
                word
                for word in found
                if not asked.intersection(word.split()) - FUNCTION
                and stem(first_of(word)) not in stems
                and stem(first_of(word)) not in answer_stems
            ]
            if fresh:
                choices.append((stem(token) in stems, rng.random(), place, span, fresh))
        if not choices:
            return None
        choices.sort(reverse=True)
        for _, _, place, span, fresh in choices[: rng.choice((1, 2, 2, 3))]:
            new = fresh[0] if rng.random() < 0.2 else rng.choice(fresh)
            before = next((j for j in range(place - 1, -1, -1) if not tokens[j].isspace()), -1)
            if before >= 0 and tokens[before] in ("a", "an"):
                tokens[before] = article_for(new)
            tokens[place : span + 1] = [new] + [""] * (span - place)
        return "".join(tokens)

    def _phrase_at(self, tokens: list[str], place: int) -> tuple[list | None, int]:
        """(entries of the verb with its particle that begins at a token, its last token)."""
        for words in (3, 2):
            span = place + 2 * (words - 1)
            if span < len(tokens) and (entries := self.forms.get("".join(tokens[place : span + 1]))):
                return entries, span
        return None, place

    def _fitting(self, token: str, entries: list, around: list[str], earlier: set[str]) -> list[str]:
        """The replacements of a word that its neighbours allow."""
        before, last, following, _ = around
        previous, after = last.lower(), following.lower()
        ends = not after or not after[0].isalnum()
        tags = {tag for _, tag, _ in entries}
        classes = {word_class for word_class, _, _ in entries}
        found: list[str] = []
        for word_class, tag, words in entries:
            if word_class == "n":
                fits = self._is_noun(last, previous, following, after, ends) and not (
                    previous == "that" and tag == "NNS"
                )
            elif (
                word_class == "kind"
            ):  # "the peach bunting" is no fruit, and "with cumin" is not "with spice"
                fits = (
                    (ends or after in FUNCTION)
                    and self._is_noun(last, previous, following, after, ends)
                    and (tag == "NNS" or previous not in PREPOSITIONS)
                )
            elif word_class == "a":
                fits = (
                    (previous in DETERMINERS or previous in PREPOSITIONS or previous == "most")
                    and after.isalpha()
                    and following.islower()
                    and after not in FUNCTION
                    and "v" not in classes
                    and self._noun_like(after)
                )
            elif word_class == "r":
                fits = previous not in DETERMINERS and not self._noun_like(after) or ends
            else:
                fits = self._is_verb(tag, tags, last, previous, following, after, ends, earlier)
                if fits and (after in PARTICLES or after in RISKY_AFTER_VERB):
                    fits = False
                unclear = tag == "VBD" and "VBN" in tags and previous not in ("who", "that")
                if fits:
                    words = tuple(
                        word
                        for word in words
                        if not (unclear and word in self.two_pasts)
                        and (
                            " " not in word
                            or self._phrase_fits(word, unclear or tag == "VBN", after, earlier)
                        )
                    )
            if fits:
                found.extend(words)
        return found

    def _noun_like(self, word: str) -> bool:
        return word in self.classes["n"] or word.endswith("s") and word[:-1] in self.classes["n"]

    def _is_noun(self, last: str, previous: str, following: str, after: str, ends: bool) -> bool:
        """After a determiner, a preposition, an adjective or a number, and not before another noun."""
        opens = (
            previous in DETERMINERS
            or previous in PREPOSITIONS
            or previous.endswith("'s")
            or previous == "s"
            or last.islower()
            and previous in self.classes["a"]
            and previous not in FUNCTION
            or last in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "and")
        )
        if not opens:
            return False
        if previous in ("what", "which"):
            return after in BE or after in HAVE or after in MODALS or after.endswith("ed")
        closes = (
            ends
            or after in FUNCTION
            and after != "s"
            or following[:1].isupper()
            or after.endswith("ed")
            or after in self.classes["v"]
            and not self._noun_like(after)
        )
        return closes and not (following == "'" or after.startswith("'"))

    @staticmethod
    def _is_verb(
        tag: str,
        tags: set[str],
        last: str,
        previous: str,
        following: str,
        after: str,
        ends: bool,
        earlier: set[str],
    ) -> bool:
        """Whether a form can be a verb here, and in this form."""
        named = last[:1].isupper() or last[:1].isdigit()
        object_follows = ends or after in FUNCTION or following[:1].isupper() or following[:1].isdigit()
        if (
            last.endswith(POSSESSIVE)
            or previous in DETERMINERS - RELATIVE - {"which"}
            or previous in PREPOSITIONS - {"by"}
            or previous == "and"
        ):
            return False
        if tag == "VB":
            if previous in MODALS:
                return previous != "to" or object_follows
            asked = earlier & (MODALS - {"to"})
            return (
                bool(asked)
                and "NN" not in tags
                and object_follows
                and not (earlier & RELATIVE - {"what", "which", "who"})
            )
        if tag == "VBZ":
            return (
                previous in {"who", "which", "that", "it", "he", "she"} or previous == "what" or named
            ) and not ("NNS" in tags and not object_follows)
        if tag == "VBN":
            if previous in BE or previous in HAVE:
                return True
            return bool(earlier & (BE | HAVE)) and "VBD" not in tags and (named or last.islower())
        if tag == "VBD":
            if previous in RELATIVE:
                return previous in ("who", "that") or object_follows
            return previous not in BE | HAVE and (
                named or object_follows and last.islower() and previous not in FUNCTION
            )
        return tag == "VBG" and (previous in BE or named and after in DETERMINERS and bool(earlier & BE))

    @staticmethod
    def _phrase_fits(phrase: str, participle: bool, after: str, earlier: set[str]) -> bool:
        """A verb of several words stands where its object is a phrase of its own."""
        if after in {"it", "him", "her", "them", "me", "us"} or after in PREPOSITIONS and not participle:
            return False
        return not (participle and earlier & BE and phrase.split()[-1] in ENDINGS_OF_PHRASES)

    # -- definitions --------------------------------------------------------------------------------------

    def describe(self, noun: str, rng: random.Random) -> str | None:
        """What a noun means, as a phrase for a question: "the person who drives a coach" for a coachman."""
        found = self.nouns.get(noun)
        if not found or found[5] > 2:
            return None
        gloss = found[4]
        if not 3 <= len(gloss.split()) <= 14 or stem(noun) in {stem(word) for word in WORD.findall(gloss)}:
            return None
        if PERSON.match(gloss):
            person = re.sub(r"^(?:someone|anyone|(?:a|any) person|one)\b", "person", gloss)
            return f"{rng.choice(('the', 'the'))} {re.sub(r'^(?:an?|any) ', '', person)}"
        opening = re.match(r"(an?|the|any|any of (?:various|several|numerous)) ", gloss)
        if not opening:
            return None
        kept = (
            opening[1] if opening[1] in ("a", "an", "the") else "one of the" if " of" in opening[1] else "any"
        )
        return f"{kept} {gloss[opening.end():]}"
