# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns whole questions round: verb and noun, active and passive, adjective and measure.

"Who founded X?" is "Who was the founder of X?", "Where did X bury Y?" is "Where was Y buried by X?" and "How
deep is X?" is "What is the depth of X?".
"""

from __future__ import annotations

import random
import re

from . import synonyms_reviewed as reviewed
from .changes import ADJECTIVE_OF, ASKED, MEASURES, NAMED, SINGLE, SUMS, THING, WHOLE, forms_of
from .forms import PREPOSITIONS, inflect, lines

# What one goes on doing ("Who owns ...?" is "Who is the owner of ...?") and what only happens.
LASTING = set(
    "own lead sponsor manage edit host coach command captain chair rule train teach run produce".split()
)
PASSING = set("arrive collapse depart die erupt resign retire".split())
INTRANSITIVE = PASSING | set(
    """answer appear attend battle begin belong compete cope collaborate commence dwell escape exist flee
    happen hope jump leap live marry occur originate participate perish point reply report reside result
    return run shout succeed vanish vote write yell""".split()
)


class Turns:
    """The verbs and nouns that belong together, and the changes that use them."""

    def __init__(self):
        self.agent_of: dict[str, tuple[str, list[str]]] = {}
        self.doing: dict[str, tuple[str, str]] = {}
        self.deed_of: dict[str, list[str]] = {}
        for verb, agents in lines(reviewed.AGENTS).items():
            for tag in ("VBD", "VBZ") if verb in LASTING else ("VBD",):
                self.agent_of[inflect(verb, tag)] = ("was" if tag == "VBD" else "is", agents)
            for agent in agents:
                self.doing.setdefault(agent, (inflect(verb, "VBZ"), inflect(verb, "VBD")))
        for verb, deeds in lines(reviewed.DEEDS).items():
            self.deed_of[inflect(verb, "VBN")] = deeds
            if verb in PASSING:
                self.deed_of[verb] = deeds
        self.past_of: dict[str, str] = {}  # participle -> past
        self.participle_of: dict[str, str] = {}  # base -> participle
        for table in (reviewed.VERBS, reviewed.AGENTS, reviewed.DEEDS):
            for verb in sorted(set(lines(table)) - INTRANSITIVE):
                self.participle_of[verb] = inflect(verb, "VBN")
                self.past_of[inflect(verb, "VBN")] = inflect(verb, "VBD")

    def turn(self, question: str, rng: random.Random) -> str | None:
        """The question as one of CHANGES that fit it makes it, or None; its mark may be missing."""
        if question[-1:].isalnum():
            turned = self.turn(question + "?", rng)
            return turned and turned.removesuffix("?")
        fitting = [
            (found, change) for pattern, change in CHANGES if (found := pattern.match(question)) is not None
        ]
        rng.shuffle(fitting)
        for found, change in fitting:
            turned = change(self, found, rng)
            if turned and turned != question:
                return turned
        return None


def _agent(turns: Turns, found: re.Match, rng: random.Random) -> str | None:
    if found[1] not in turns.agent_of:
        return None
    verb, agents = turns.agent_of[found[1]]
    return f"Who {verb} the {rng.choice(agents)} of {found[2]}?"


def _doer(turns: Turns, found: re.Match, rng: random.Random) -> str | None:
    if found[2] not in turns.doing:
        return None
    present, past = turns.doing[found[2]]
    return f"Who {past if found[1] == 'was' else present} {found[3]}?"


def _deed(turns: Turns, found: re.Match, rng: random.Random) -> str | None:
    """The verb is the last group."""
    if found[3] not in turns.deed_of:
        return None
    when = found[1]
    deed = rng.choice(turns.deed_of[found[3]])
    return rng.choice(
        (
            f"{when} did the {deed} of {found[2]} take place?",
            f"{when} was the {deed} of {found[2]}?",
            f"{when} did the {deed} of {found[2]} happen?",
        )
    )


def _active(turns: Turns, found: re.Match, rng: random.Random) -> str | None:
    """By whom was X founded -> Who founded X; the participle is the last group."""
    past = turns.past_of.get(found[2])
    return f"Who {past} {found[1]}?" if past else None


def _passive(turns: Turns, found: re.Match, rng: random.Random) -> str | None:
    """What did X find -> What was found by X; the verb is the last group."""
    participle = turns.participle_of.get(found[3])
    if not participle:
        return None
    return f"{'What' if found[1] == 'What' else 'Who'} was {participle} by {found[2]}?"


def _passive_when(turns: Turns, found: re.Match, rng: random.Random) -> str | None:
    """When did X find Y -> When was Y found by X."""
    if found[4].split()[-1] in PREPOSITIONS or found[4].endswith(" to"):
        return None
    participle = turns.participle_of.get(found[3])
    return f"{found[1]} was {found[4]} {participle} by {found[2]}?" if participle else None


def _measure(turns: Turns, found: re.Match, rng: random.Random) -> str | None:
    if SUMS.intersection(found[3].split()):
        return None
    noun = MEASURES[found[1]]
    return rng.choice(
        (f"What {found[2]} the {noun} of {found[3]}?", f"What {noun} does {found[3]} have?")
        if found[2] == "is"
        else (f"What {found[2]} the {noun} of {found[3]}?",)
    )


def _how(turns: Turns, found: re.Match, rng: random.Random) -> str | None:
    return f"How {ADJECTIVE_OF[found[2]]} {found[1]} {found[3]}?"


CHANGES = [
    (
        re.compile(rf"When was {NAMED} born\?$"),
        forms_of(
            "What is the date of birth of {0}?",
            "When did {0} come into the world?",
            "What is {0}'s birth date?",
        ),
    ),
    (
        re.compile(rf"Where was {NAMED} born\?$"),
        forms_of(
            "What is the birthplace of {0}?",
            "Where does {0} come from by birth?",
            "Where did {0} come into the world?",
        ),
    ),
    (re.compile(rf"({ASKED}) (?:was|were) {THING} ([a-z]+)\?$"), _deed),
    (re.compile(rf"By whom (?:was|were) {THING} ([a-z]+)\?$"), _active),
    (re.compile(rf"Who (?:was|were) {THING} ([a-z]+) by\?$"), _active),
    (re.compile(rf"(What|Whom|Who) did {NAMED} ([a-z]+)\?$"), _passive),
    (re.compile(rf"({ASKED}|Why|How) did {NAMED} ([a-z]+) {SINGLE}\?$"), _passive_when),
    (
        re.compile(rf"({ASKED}) did {THING} (arrive|collapse|depart|die|erupt|resign|retire)\?$"),
        _deed,
    ),
    (re.compile(rf"Who ([a-z]+) {THING}\?$"), _agent),
    (re.compile(rf"Who (was|is) the ([a-z]+) of {THING}\?$"), _doer),
    (re.compile(rf"How (tall|high|deep|long|wide|heavy|old|thick|fast) (is|was) {NAMED}\?$"), _measure),
    (re.compile(rf"What (is|was) the (height|depth|length|width|weight|age|thickness) of {NAMED}\?$"), _how),
    (
        re.compile(rf"How much does {THING} cost\?$"),
        forms_of(
            "What is the price of {0}?", "What must one pay for {0}?", "What does one have to pay for {0}?"
        ),
    ),
    (
        re.compile(rf"What (?:is|was) the price of {THING}\?$"),
        forms_of(
            "How much does {0} cost?", "What must one pay for {0}?", "How much money does one need for {0}?"
        ),
    ),
    (
        re.compile(rf"How much does {THING} weigh\?$"),
        forms_of("What is the weight of {0}?", "How heavy is {0}?"),
    ),
    (
        re.compile(rf"What (is|was) the name of {THING}\?$"),
        forms_of("What {0} {1} called?", "By what name {0} {1} known?"),
    ),
    (
        re.compile(rf"How many people live in {THING}\?$"),
        forms_of(
            "What is the population of {0}?",
            "How many inhabitants does {0} have?",
            "How large is the population of {0}?",
        ),
    ),
    (
        re.compile(rf"What is the population of {THING}\?$"),
        forms_of("How many people live in {0}?", "How many inhabitants does {0} have?"),
    ),
]
CHANGES += WHOLE
