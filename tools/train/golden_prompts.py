# SPDX-License-Identifier: GPL-3.0-or-later
"""The prompts of tests/data/demo_golden.safetensors, as text: they outlive any one tokenizer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

SAMPLE_DOCS = Path(__file__).parents[2] / "sample_docs"

THEATRE = """The Puppet Theatre in Halvard Square

The puppet theatre in Halvard Square has eighty-two seats, and on a wet Saturday every one of them is \
taken. It was founded in 1911 by Leopold Varga, a cabinet maker from Tarnow who had come to the city to \
repair pianos. The first puppets were carved by his sister, Agnes Varga, out of lime wood from a fallen \
tree. Eleven of them are still in use. The oldest, a thin king with one blue eye, has been given nineteen \
new crowns, because children in the front row reach for it.

The stage is smaller than a kitchen table. Above it runs a bridge of oak planks on which four players \
stand, bend forward and hold their breath. The strings are of waxed linen and are replaced every spring. \
A new player learns for two years before he may work a hand, and for five before he may work a face. Most \
of them give up in the first winter, when the bridge is so cold that the strings cannot be felt.

In 1944 the roof was destroyed and the puppets were carried out in a bread cart. They spent three years \
in the cellar of a school at Limmering, where the teacher, Beata Orsolin, let her pupils play with them \
on Fridays. It was she who wrote The Miller's Umbrella, which is still the play that the audience asks \
for most. She was paid with a sack of flour, and said that it was more than the play was worth.

The theatre keeps its treasures in a steel cabinet behind the ticket office. There are 214 heads in it, \
sorted by mood, and a box of glass eyes that nobody has ever counted. The secret code for the steel \
cabinet is 58306. Only the director and the wardrobe mistress are supposed to know it, but it was printed \
by mistake in the programme of 1998, and the lock has never been changed.

The present director is Dorrit Kessel, who began as a player of hind legs. Under her the theatre has \
travelled to fourteen countries. The longest journey ended at Punta Salina, where the luggage went astray \
and the company played for a week with gloves and vegetables. A critic called it the finest evening of \
the season. The carrot is in the cabinet, under glass.

A ticket costs 7 crowns, and grown people without a child pay double. The money for new seats was given \
in 2016 by the widow of a dentist, on condition that none of them should tip back. The theatre is closed \
in August, when the players go home, the strings are slackened, and the king sleeps in a drawer."""


@dataclass(frozen=True)
class GoldenPrompt:
    """A document, a question on it, and how many tokens are selected."""

    case: str
    document: str
    question: str
    evidence: str  # the answer's place: stays in the document however much it is shortened
    k: int
    answered: bool  # the golden file holds the greedy answer too

    def shortened(self) -> Iterator[GoldenPrompt]:
        """The prompt itself, then without its last sentences, then without its first ones too."""
        ends = [match.end() for match in re.finditer(r"[.!?](?=\s|$)", self.document)]
        place = self.document.index(self.evidence) + len(self.evidence)
        last = next(i for i, end in enumerate(ends) if end >= place)
        for end in reversed(ends[last:]):
            yield replace(self, document=self.document[:end])
        for start in ends[:last]:
            yield replace(self, document=self.document[start : ends[last]].lstrip())


def golden_prompts() -> list[GoldenPrompt]:
    """a: far fewer keys than in training, b: the shipped number, c: a longer text."""
    coast = (SAMPLE_DOCS / "lantern-coast.md").read_text(encoding="utf-8")
    beginning = coast[: coast.index("\n\n", 10_600)]
    return [
        GoldenPrompt("a", THEATRE, "What is the secret code for the steel cabinet?", "58306", 64, True),
        GoldenPrompt(
            "b", THEATRE, "Who founded the puppet theatre?", "lock has never been changed.", 256, True
        ),
        GoldenPrompt("c", beginning, "What is the population of Sorrelhead?", "614", 256, False),
    ]
