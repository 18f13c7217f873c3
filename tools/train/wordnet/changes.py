# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole questions and others that ask the same, as "Where does X live?" and "What is the home of X?" do."""

from __future__ import annotations

import random
import re

MEASURES = {
    "tall": "height",
    "high": "height",
    "deep": "depth",
    "long": "length",
    "wide": "width",
    "heavy": "weight",
    "old": "age",
    "thick": "thickness",
    "fast": "speed",
}
ADJECTIVE_OF = {
    "height": "high",
    "depth": "deep",
    "length": "long",
    "width": "wide",
    "weight": "heavy",
    "age": "old",
    "thickness": "thick",
}
THING = (
    r"((?:(?:the|an?|his|her|its) [A-Za-z\d]|[A-Z\d])[^\s?,]*"
    r"(?: (?!(?:in|on|at|by|for|with|from|to|and|when|who|that)\b)[^\s?,:;]+){0,5})"
)
NAMED = r"((?:the (?:[a-z]+ ){0,3})?[A-Z][^\s?,]*(?: (?:of |the |and )?[A-Z][^\s?,]*){0,5})"
SINGLE = r"((?:the|a|an) [a-z][a-z -]*[a-z]|(?:the )?[A-Z][^\s?,]*(?: [A-Z][^\s?,]*){0,4})"
ASKED = (
    "When|Where|In (?:what|which) (?:year|month|town|city|country|place|century|decade)"
    "|On (?:what|which) (?:day|date)"
)
# What is high or deep in another sense.
SUMS = set("fine price fee rent cost charge temperature percentage tax chance toll score deposit".split())


def forms_of(*choices: str):
    """A change that writes the groups of a pattern into one of several forms."""
    return lambda turns, found, rng: rng.choice(choices).format(*found.groups())


def measure(turns, found: re.Match, rng: random.Random) -> str | None:
    """How high is X -> What is the height of X."""
    if SUMS.intersection(found[3].split()):
        return None
    noun = MEASURES[found[1]]
    choices = [f"What {found[2]} the {noun} of {found[3]}?"]
    if noun == "height":
        choices.append(f"What height {'does' if found[2] == 'is' else 'did'} {found[3]} reach?")
    return rng.choice(choices)


def where(turns, found: re.Match, rng: random.Random) -> str | None:
    """Where is X -> What is the location of X; not "Where was the king crowned"."""
    verb, thing = found.groups()
    words = thing.removesuffix(" located").removesuffix(" situated").split()
    if words[-1].endswith("ed") or words[-1] in turns.past_of or not STOPS.isdisjoint(words[1:]):
        return None
    thing = " ".join(words)
    return rng.choice(
        (
            f"What {verb} the location of {thing}?",
            f"Whereabouts {verb} {thing}?",
            f"Where {'can' if verb == 'is' else 'could'} one find {thing}?",
            f"In which place {verb} {thing}?",
            f"Where {verb} {thing} to be found?",
        )
    )


STOPS = set(
    "a an from in on at to by with for that who hurt held made kept born going said set hit laid shot".split()
)
WHOLE = [
    (
        re.compile(rf"When was {NAMED} born\?$"),
        forms_of(
            "What is the birthday of {0}?",
            "On what date did the life of {0} begin?",
            "When did {0} first see the light of day?",
        ),
    ),
    (
        re.compile(rf"Where was {NAMED} born\?$"),
        forms_of("What is the place of birth of {0}?", "Where did the life of {0} begin?"),
    ),
    (
        re.compile(rf"When did {NAMED} die\?$"),
        forms_of(
            "When did {0} pass away?",
            "When did the life of {0} end?",
            "What is the date of the death of {0}?",
        ),
    ),
    (
        re.compile(rf"Where did {NAMED} die\?$"),
        forms_of(
            "What was the place of death of {0}?",
            "Where did {0} pass away?",
            "Where did the life of {0} end?",
        ),
    ),
    (
        re.compile(rf"How did {NAMED} die\?$"),
        forms_of("What was the cause of the death of {0}?", "In what way did the life of {0} end?"),
    ),
    (
        re.compile(rf"Where (?:is|was) {NAMED} buried\?$"),
        forms_of(
            "Where is the grave of {0}?",
            "What is the burial place of {0}?",
            "In which place was {0} laid to rest?",
        ),
    ),
    (
        re.compile(rf"Where did {NAMED} grow up\?$"),
        forms_of(
            "Where was {0} brought up?",
            "Where was {0} raised?",
            "In what place did {0} spend the years of childhood?",
        ),
    ),
    (
        re.compile(rf"When did {NAMED} marry {NAMED}\?$"),
        forms_of("When was the wedding of {0} and {1}?", "When did {0} and {1} get married?"),
    ),
    (
        re.compile(rf"Who(?:m)? did {NAMED} marry\?$"),
        forms_of("Who became the spouse of {0}?", "To whom did {0} get married?", "With whom did {0} wed?"),
    ),
    (
        re.compile(rf"Who is {NAMED} married to\?$"),
        forms_of("Who is the husband or wife of {0}?", "Who is the spouse of {0}?"),
    ),
    (
        re.compile(rf"Where does {NAMED} live\?$"),
        forms_of(
            "What is the home of {0}?",
            "Where is the home of {0}?",
            "Where does {0} have a home?",
            "What is the place of residence of {0}?",
            "In what place does {0} dwell?",
        ),
    ),
    (
        re.compile(rf"Where did {NAMED} live\?$"),
        forms_of("What was the home of {0}?", "Where was the home of {0}?", "In what place did {0} dwell?"),
    ),
    (
        re.compile(rf"Where does {NAMED} work\?$"),
        forms_of(
            "What is the place of work of {0}?",
            "Where is {0} employed?",
            "Where does {0} have a job?",
            "What is the workplace of {0}?",
        ),
    ),
    (
        re.compile(rf"Where did {NAMED} (?:study|go to school|go to university)\?$"),
        forms_of("Where was {0} a student?", "Where did {0} receive an education?"),
    ),
    (
        re.compile(rf"Where (?:is {NAMED} from|does {NAMED} come from)\?$"),
        lambda turns, found, rng: rng.choice(
            (
                "What is the origin of {0}?",
                "From what place does {0} come?",
                "What is the place of origin of {0}?",
            )
        ).format(found[1] or found[2]),
    ),
    (
        re.compile(rf"What (did|does) {NAMED} do for a living\?$"),
        forms_of(
            "What {0} {1} work as?",
            "How {0} {1} earn a living?",
            "What job {0} {1} have?",
            "By what occupation {0} {1} make money?",
        ),
    ),
    (
        re.compile(rf"What (was|is) {NAMED}'s? (?:profession|job|occupation)\?$"),
        lambda turns, found, rng: rng.choice(
            (
                "What {0} {1} do for a living?",
                "What {0} {1} work as?",
                "How {0} {1} earn a living?",
                "By what line of work {0} {1} earn money?",
            )
        ).format("did" if found[1] == "was" else "does", found[2]),
    ),
    (
        re.compile(rf"What (was|is) the (?:profession|job|occupation) of {NAMED}\?$"),
        lambda turns, found, rng: rng.choice(
            (
                "What {0} {1} do for a living?",
                "What {0} {1} work as?",
                "How {0} {1} earn a living?",
                "What kind of work {0} {1} do?",
            )
        ).format("did" if found[1] == "was" else "does", found[2]),
    ),
    (
        re.compile(rf"(?:Who wrote|Who (?:is|was) the (?:author|writer) of) {THING}\?$"),
        forms_of(
            "Whose pen did {0} come from?",
            "Who penned {0}?",
            "By whom was {0} written?",
            "From whose pen is {0}?",
        ),
    ),
    (
        re.compile(rf"(?:Who painted|Who (?:is|was) the painter of) {THING}\?$"),
        forms_of("From whose brush is {0}?", "By which painter is {0}?", "Whose brush did {0} come from?"),
    ),
    (
        re.compile(rf"(?:Who composed|Who (?:is|was) the composer of) {THING}\?$"),
        forms_of("Who wrote the music of {0}?", "By which composer is {0}?", "Who set {0} down in notes?"),
    ),
    (
        re.compile(rf"(?:Who invented|Who (?:is|was) the inventor of) {THING}\?$"),
        forms_of(
            "Whose invention is {0}?",
            "Who had the idea of {0}?",
            "Who came up with {0}?",
            "To whom do we owe {0}?",
        ),
    ),
    (
        re.compile(rf"(?:Who discovered|Who (?:is|was) the discoverer of) {THING}\?$"),
        forms_of("Whose discovery is {0}?", "Who came upon {0} first?", "By whom was {0} found?"),
    ),
    (
        re.compile(rf"(?:Who designed|Who (?:is|was) the designer of) {THING}\?$"),
        forms_of("Whose design is {0}?", "Who drew up the plans of {0}?", "From whose drawing board is {0}?"),
    ),
    (
        re.compile(rf"(?:Who founded|Who (?:is|was) the founder of) {THING}\?$"),
        forms_of(
            "Who brought {0} into being?",
            "By whom was {0} set up?",
            "Who called {0} into existence?",
            "Whose creation is {0}?",
        ),
    ),
    (
        re.compile(rf"(?:Who built|Who (?:is|was) the builder of) {THING}\?$"),
        forms_of("Who put up {0}?", "By whom was {0} put up?", "Who carried out the construction of {0}?"),
    ),
    (
        re.compile(rf"(?:Who owns|Who is the owner of) {THING}\?$"),
        forms_of(
            "To whom does {0} belong?",
            "Whose property is {0}?",
            "Who is {0} owned by?",
            "In whose possession is {0}?",
        ),
    ),
    (
        re.compile(rf"(?:To whom does {THING} belong|Who does {THING} belong to)\?$"),
        lambda turns, found, rng: rng.choice(
            ("Who is the owner of {0}?", "Who owns {0}?", "Whose is {0}?", "Whose property is {0}?")
        ).format(found[1] or found[2]),
    ),
    (
        re.compile(rf"(?:Who killed|Who murdered) {NAMED}\?$"),
        forms_of("At whose hands did {0} die?", "Who took the life of {0}?", "Who was the killer of {0}?"),
    ),
    (
        re.compile(rf"Who (?:taught|trained) {NAMED}\?$"),
        forms_of("Whose pupil was {0}?", "Who gave lessons to {0}?", "By whom was {0} taught?"),
    ),
    (
        re.compile(rf"Who (?:led|headed|ran|managed) {THING}\?$"),
        forms_of("Who was in charge of {0}?", "Who was at the head of {0}?", "Who was the leader of {0}?"),
    ),
    (
        re.compile(rf"Who (?:leads|heads|runs|manages) {THING}\?$"),
        forms_of("Who is in charge of {0}?", "Who is at the head of {0}?", "Who has the leadership of {0}?"),
    ),
    (
        re.compile(rf"Who lives in {THING}\?$"),
        forms_of("Whose home is {0}?", "Who are the inhabitants of {0}?", "Who has a home in {0}?"),
    ),
    (
        re.compile(rf"Who (?:won|is the winner of|was the winner of) {THING}\?$"),
        forms_of(
            "Who came first in {0}?",
            "To whom did the victory in {0} go?",
            "By whom was {0} won?",
            "Who was victorious in {0}?",
        ),
    ),
    (
        re.compile(rf"When was {THING} (?:built|erected|constructed)\?$"),
        forms_of(
            "When was {0} put up?",
            "When was the building of {0}?",
            "When did the construction of {0} take place?",
            "From when does {0} date?",
        ),
    ),
    (
        re.compile(rf"In (?:which|what) year was {THING} (?:built|erected|constructed)\?$"),
        forms_of(
            "When was {0} put up?",
            "In which year was {0} put up?",
            "In which year was the construction of {0}?",
            "From what year does {0} date?",
        ),
    ),
    (
        re.compile(rf"({ASKED}) was {THING} (?:published|released)\?$"),
        forms_of("{0} did {1} come out?", "{0} did {1} appear?", "{0} was the publication of {1}?"),
    ),
    (
        re.compile(rf"({ASKED}) (?:was {THING} opened|did {THING} open)\?$"),
        lambda turns, found, rng: rng.choice(
            (
                "{0} did {1} open its doors?",
                "{0} was the inauguration of {1}?",
                "{0} did the opening of {1} take place?",
            )
        ).format(found[1], found[2] or found[3]),
    ),
    (
        re.compile(rf"({ASKED}) was {THING} (?:founded|established|set up)\?$"),
        forms_of(
            "{0} did {1} come into being?",
            "{0} did the history of {1} begin?",
            "{0} was {1} called into being?",
            "{0} did {1} come into existence?",
        ),
    ),
    (
        re.compile(rf"(When|At what time|On what date) (does|did) (the {THING[1:]} (?:begin|start)\?$"),
        lambda turns, found, rng: (
            f"{found[1]} {'is' if found[2] == 'does' else 'was'} the {rng.choice(('beginning', 'start'))} "
            f"of {found[3]}?"
        ),
    ),
    (
        re.compile(rf"({ASKED}) did {THING} (?:end|finish)\?$"),
        forms_of("{0} was the end of {1}?", "{0} was {1} over?", "{0} did {1} come to an end?"),
    ),
    (
        re.compile(rf"({ASKED}) (?:does|will) {THING} (?:end|finish)\?$"),
        forms_of("{0} is the end of {1}?", "{0} is {1} over?", "{0} does {1} come to an end?"),
    ),
    (
        re.compile(rf"({ASKED}) (did|does|will) {THING} take place\?$"),
        forms_of("{0} {1} {2} happen?", "{0} {1} {2} occur?", "{0} {1} {2} come about?"),
    ),
    (
        re.compile(rf"What (?:caused|was the cause of|was the reason for) {THING}\?$"),
        forms_of(
            "What was the reason for {0}?",
            "Why did {0} happen?",
            "What brought about {0}?",
            "What led to {0}?",
            "What gave rise to {0}?",
            "To what was {0} due?",
        ),
    ),
    (
        re.compile(rf"Why (?:did|does) {THING} (?:happen|occur)\?$"),
        forms_of("What was the reason for {0}?", "What caused {0}?", "What gave rise to {0}?"),
    ),
    (
        re.compile(rf"What happened to {THING}\?$"),
        forms_of("What became of {0}?", "What was the fate of {0}?", "What befell {0}?"),
    ),
    (
        re.compile(r"What happened (in|on|at|during|after|before) (.+)\?$"),
        forms_of("What took place {0} {1}?", "What occurred {0} {1}?", "What event was there {0} {1}?"),
    ),
    (
        re.compile(rf"What (?:does|did) {THING} mean\?$"),
        forms_of("What is the meaning of {0}?", "What is meant by {0}?", "What does {0} signify?"),
    ),
    (
        re.compile(rf"What (?:is|was) the meaning of {THING}\?$"),
        forms_of("What does {0} mean?", "What is meant by {0}?", "What does one understand by {0}?"),
    ),
    (
        re.compile(r"What does ((?:the )?[A-Z]{2,6}) stand for\?$"),
        forms_of("What is {0} short for?", "What is the long form of {0}?", "What do the letters {0} mean?"),
    ),
    (
        re.compile(rf"What (is|was|are|were) {THING} used for\?$"),
        forms_of(
            "What {0} the purpose of {1}?", "What {0} the use of {1}?", "For what purpose {0} {1} used?"
        ),
    ),
    (
        re.compile(rf"What (is|was) the (?:purpose|function) of {THING}\?$"),
        forms_of("What {0} {1} for?", "What {0} {1} intended for?", "For what purpose {0} there {1}?"),
    ),
    (
        re.compile(rf"Where (is|was) {SINGLE}\?$"),
        where,
    ),
    (
        re.compile(rf"What (is|was) the location of {THING}\?$"),
        forms_of("Where {0} {1}?", "Where {0} {1} to be found?", "At what place {0} {1}?"),
    ),
    (
        re.compile(rf"What (is|was) {THING} called\?$"),
        forms_of(
            "What {0} the name of {1}?",
            "By what name {0} {1} known?",
            "What name {0} given to {1}?",
            "What {0} the designation of {1}?",
        ),
    ),
    (
        re.compile(rf"What (is|was) the name of {THING}\?$"),
        lambda turns, found, rng: rng.choice(
            (
                f"How {found[1]} {found[2]} called?",
                f"What name {'does' if found[1] == 'is' else 'did'} {found[2]} have?",
                f"By what name {'does' if found[1] == 'is' else 'did'} {found[2]} go?",
                f"What {found[1]} the designation of {found[2]}?",
            )
        ),
    ),
    (
        re.compile(rf"How (big|large) (is|was) {THING}\?$"),
        forms_of("What {1} the size of {2}?", "Of what size {1} {2}?"),
    ),
    (
        re.compile(rf"What (is|was) the size of {THING}\?$"),
        forms_of("How big {0} {1}?", "How large {0} {1}?", "What {0} the extent of {1}?"),
    ),
    (
        re.compile(rf"How (tall|high|deep|long|wide|thick|heavy|old|fast) (is|was) {THING}\?$"),
        measure,
    ),
    (
        re.compile(rf"How far is {THING} from {THING}\?$"),
        forms_of(
            "What is the distance between {0} and {1}?",
            "What distance lies between {0} and {1}?",
            "How great is the distance from {0} to {1}?",
        ),
    ),
    (
        re.compile(rf"What is the distance (?:between {THING} and {THING}|from {THING} to {THING})\?$"),
        lambda turns, found, rng: f"How far is {found[1] or found[3]} from {found[2] or found[4]}?",
    ),
    (
        re.compile(rf"What (?:is|was) the (?:capacity|seating capacity) of {THING}\?$"),
        forms_of("How much can {0} hold?", "What can {0} hold at most?", "How much fits into {0}?"),
    ),
    (
        re.compile(rf"How many (people|passengers|guests) (?:can|does|do) {THING} (?:hold|seat)\?$"),
        forms_of(
            "What is the capacity of {1}?",
            "For how many {0} is there room in {1}?",
            "How many {0} fit into {1}?",
        ),
    ),
    (
        re.compile(rf"How long (did|does) {THING} (?:last|take)\?$"),
        lambda turns, found, rng: rng.choice(
            (
                f"What {'was' if found[1] == 'did' else 'is'} the duration of {found[2]}?",
                f"How much time {found[1]} {found[2]} take?",
                f"How many minutes, hours or days {found[1]} {found[2]} go on?",
            )
        ),
    ),
    (
        re.compile(rf"What (is|was) the duration of {THING}\?$"),
        lambda turns, found, rng: (
            f"How long {'did' if found[1] == 'was' else 'does'} {found[2]} "
            f"{rng.choice(('last', 'take', 'go on'))}?"
        ),
    ),
    (
        re.compile(rf"How much (?:did|does) {THING} cost\?$"),
        forms_of("What is the cost of {0}?", "How expensive is {0}?", "What does one pay for {0}?"),
    ),
    (
        re.compile(rf"What (?:is|was) the (?:cost|fee|charge) (?:of|for) {THING}\?$"),
        forms_of("How much does {0} cost?", "What must one pay for {0}?", "How expensive is {0}?"),
    ),
    (
        re.compile(rf"What (?:is|was) the weight of {THING}\?$"),
        forms_of("How much does {0} weigh?", "How many kilos or tons does {0} weigh?"),
    ),
    (
        re.compile(rf"What (?:is|was) the speed of {THING}\?$"),
        forms_of("How fast is {0}?", "How quickly does {0} go?", "At what pace does {0} move?"),
    ),
    (
        re.compile(rf"What colou?r (is|was) {THING}\?$"),
        forms_of("What {0} the colour of {1}?", "In what colour {0} {1}?", "How {0} {1} coloured?"),
    ),
    (
        re.compile(rf"What (is|was) the colou?r of {THING}\?$"),
        forms_of("What colour {0} {1}?", "What colour does one see on {1}?", "How {0} {1} coloured?"),
    ),
    (
        re.compile(rf"How many people work (?:at|for|in) {THING}\?$"),
        forms_of(
            "How many employees does {0} have?",
            "How large is the staff of {0}?",
            "How many jobs are there at {0}?",
        ),
    ),
    (
        re.compile(rf"How many (?:employees|workers) does {THING} have\?$"),
        forms_of("How many people work for {0}?", "How large is the staff of {0}?"),
    ),
    (
        re.compile(rf"How many members does {THING} have\?$"),
        forms_of(
            "How many people belong to {0}?",
            "How large is the membership of {0}?",
            "What is the number of members of {0}?",
        ),
    ),
    (
        re.compile(rf"How many ([a-z]+s) does {THING} have\?$"),
        forms_of("What number of {0} does {1} have?", "What is the number of {0} of {1}?"),
    ),
    (
        re.compile(rf"What (?:is|was) the number of ((?!the |an? )[a-z ]+s) (in|on|at) {THING}\?$"),
        forms_of("How many {0} are there {1} {2}?"),
    ),
    (
        re.compile(rf"What is the difference between {THING} and {THING}\?$"),
        forms_of("How do {0} and {1} differ?", "How does {0} differ from {1}?"),
    ),
    (
        re.compile(rf"What (?:are|were) the (?:symptoms|signs) of {THING}\?$"),
        forms_of("How does {0} show itself?", "By what does one recognise {0}?"),
    ),
    (
        re.compile(rf"What did {NAMED} look like\?$"),
        forms_of("What was the appearance of {0}?", "How can one describe the looks of {0}?"),
    ),
    (
        re.compile(rf"What does {NAMED} look like\?$"),
        forms_of("What is the appearance of {0}?", "How can one describe the looks of {0}?"),
    ),
]
