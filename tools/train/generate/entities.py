# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented entities with facts, their sentences, and the questions on them: `fact_block`."""

import re

from .facts_families import FAMILIES
from .facts_format import Attribute, EntityType, Value, draw_value, fill, read
from .layouts import LAYOUTS
from .needles_format import capital
from .paraphrase import vary
from .sentences import PRONOUNS, Entity, answer_in, answer_of, generic, is_person, put
from .tables import tables_of
from .words import Words, heldout

TYPES: list[EntityType] = [kind for table in tables_of("fact_tables") for kind in read(table, FAMILIES)]

GENERIC_QUESTIONS = [
    "Give the @ of _.",
    "State the @ of _.",
    "Name the @ of _.",
    "Tell me the @ of _.",
    "@ of _",
    "Look up the @ of _.",
    "What does the text give as the @ of _?",
    "_: @?",
    "the @ of _",
    "Which @ is given for _?",
    "What do we learn about the @ of _?",
    "I need the @ of _.",
    "What is said about the @ of _?",
    "What is on record as the @ of _?",
    "And the @ of _?",
    "Please find the @ of _.",
    "What & the @ of _?",
    "Can you give me the @ of _?",
]
PERSONAL = ("person",)

# --- names and facts ---

NAME_SLOT = re.compile(r"\{(\w+)\}(s\b)?")
PREFIXES = {"Old", "New", "Little", "Great", "Upper", "Lower", "North", "South", "East", "West"}
LOWER_NAMES = {"bird", "plant", "dish"}


def draw_name(kind: EntityType, words: Words) -> str:
    """A name for an entity; words of the language get capital letters in it."""
    template = words.pick(*kind.names)
    if kind.noun not in LOWER_NAMES:
        template = NAME_SLOT.sub(lambda slot: "{" + slot[1].capitalize() + "}" + (slot[2] or ""), template)
    return fill(template, words)


def similar_name(name: str, person: bool, words: Words) -> str | None:
    """A name that differs from another in one letter or in one added word, or None."""
    tokens = name.split(" ")
    last = tokens[-1]
    if not person and last[:1].isupper() and not PREFIXES & set(tokens) and words.chance(0.35):
        word = words.pick(*sorted(PREFIXES))
        return f"the {word} {name[4:]}" if name.startswith("the ") else f"{word} {name}"
    spots = [i for i, token in enumerate(tokens) if token.isalpha() and token[0].isupper() and len(token) > 4]
    if not spots:
        return None
    spot = words.pick(*spots)
    letters = list(tokens[spot])
    place = words.between(1, len(letters) - 1)
    letters[place] = words.pick(*("aeiou" if letters[place] in "aeiou" else "bdglmnrstv"))
    tokens[spot] = "".join(letters)
    return " ".join(tokens) if heldout(tokens[spot]) == words.held else None


def draw_entities(kind: EntityType, count: int, facts: int, words: Words) -> list[Entity]:
    """Entities of one type that share their attributes and differ in all names and values."""
    entities: list[Entity] = []
    order = words.rng.sample(kind.attributes, min(facts, len(kind.attributes)))
    units: dict[str, str] = {}
    values: set[tuple[str, str]] = set()
    names: set[str] = set()
    alike = words.chance(0.15)
    for _ in range(count):
        name = ""
        while not name or name in names:
            name = (
                alike
                and names
                and similar_name(entities[-1].name, kind.pronoun == "he", words)
                or draw_name(kind, words)
            )
        names.add(name)
        pronoun = words.pick("he", "she") if kind.pronoun == "he" else kind.pronoun
        if name.startswith(("King ", "Mr ", "Sir ", "Father ")):
            pronoun = "he"
        elif name.startswith(("Queen ", "Mrs ", "Miss ", "Lady ", "Sister ", "Countess ", "Madame ")):
            pronoun = "she"
        pairs = []
        for attribute in order:
            value = draw_value(attribute, words, units)
            for _ in range(6):
                if (attribute.label, value.text) not in values and value.text not in name:
                    break
                value = draw_value(attribute, words, units)
            value.text = value.text.replace("HIS", PRONOUNS[pronoun][2])
            values.add((attribute.label, value.text))
            pairs.append((attribute, value))
        if words.chance(0.5):
            words.rng.shuffle(pairs)
        entities.append(Entity(kind, name, pronoun, pairs))
    return entities


# --- questions ---


def description(entity: Entity, fact: tuple[Attribute, Value], words: Words) -> str | None:
    """The entity described by a fact: "the company that was founded by X", or None."""
    attribute, value = fact
    if not attribute.predicates or not attribute.distinct:
        return None
    relative = "who" if is_person(entity) else "that"
    return f"the {entity.kind.noun} {relative} {put(words.pick(*attribute.predicates), entity, value)}"


# What stands in place of a value of a kind in "X was built by whom?".
ECHOES = {
    "person": "whom",
    "town": "which town",
    "year": "which year",
    "date": "which date",
    "weekday": "which day",
    "month": "which month",
    "time": "what time",
    "n": "how many",
    "big_number": "how many",
    "organisation": "which firm",
    "colour": "what colour",
}


def echo_question(entity: Entity, attribute: Attribute, words: Words) -> str | None:
    """A statement that asks by a gap or by a question word at its end, or None: "X was built by whom?"."""
    predicate = words.pick(*attribute.predicates)
    gap = put(predicate, entity, Value("\0"))
    if predicate.endswith(" *") and words.chance(0.5):
        opening = words.pick("Complete: ", "Complete the sentence: ", "Fill the gap: ", "", "Finish: ")
        return f"{opening}{capital(entity.name)} {gap[:-1]}..."
    if not predicate.endswith(" *") and attribute.kind not in ("n", "big_number"):
        return None
    word = ECHOES.get(attribute.kind, "what")
    return capital(f"{entity.name} {re.sub(r'(?<![a-z])(a|an|the) (?=.$)', '', gap)}?".replace("\0", word))


def plain_question(entity: Entity, attribute: Attribute, words: Words, subject: str = "") -> str:
    """A question on one attribute, with the name of the entity or another subject."""
    echo = None
    if not subject and attribute.predicates and words.chance(0.08):
        echo = echo_question(entity, attribute, words)
    if echo:
        return echo
    if words.chance(0.2):
        pattern = generic(words.pick(*GENERIC_QUESTIONS), attribute)
        if attribute.kind in PERSONAL and pattern.startswith("What"):
            pattern = f"Name the {attribute.label} of _."
    else:
        pattern = words.pick(*attribute.questions)
    name = subject or entity.name
    if not subject and not name.startswith("the ") and words.chance(0.06):
        name = f"the {entity.kind.noun} {name}" if entity.kind.noun not in name.lower() else name
    name_possessive = name + ("'" if name.endswith("s") else "'s")
    return capital(pattern.replace("_'s", name_possessive).replace("_", name))


def reverse_question(entity: Entity, fact: tuple[Attribute, Value], words: Words) -> str | None:
    """A question for the entity: "Which company was founded by X?", or None."""
    attribute, value = fact
    if not attribute.distinct or not attribute.predicates:
        return None
    predicate = put(words.pick(*attribute.predicates), entity, value)
    noun = entity.kind.noun
    if is_person(entity):
        return words.pick(
            f"Who {predicate}?",
            f"Which {noun} {predicate}?",
            f"Name the {noun} who {predicate}.",
            f"What is the name of the {noun} who {predicate}?",
        )
    if entity.pronoun == "they":
        return f"Which of the {entity.kind.plural} {predicate}?"
    return words.pick(
        f"Which {noun} {predicate}?",
        f"What is the name of the {noun} that {predicate}?",
        f"Name the {noun} that {predicate}.",
        f"Of which {noun} is it said that it {predicate}?",
        f"Which {noun} is it that {predicate}?",
        f"Find the {noun} that {predicate}.",
    )


def comparison(entities: list[Entity], words: Words) -> list[str] | None:
    """Which of two siblings has the lower or higher value of a comparable attribute."""
    one, two = words.rng.sample(entities, 2)
    shared = {attribute.label: value for attribute, value in two.facts if attribute.lower}
    for attribute, value in one.facts:
        other = shared.get(attribute.label)
        if other and other.size != value.size:
            low = words.chance(0.5)
            winner = one if (value.size < other.size) == low else two
            ending = attribute.lower if low else attribute.higher
            question = words.pick(
                f"Which {one.kind.noun} {ending}, {one.name} or {two.name}?",
                f"Which {ending}: {one.name} or {two.name}?",
                f"Of {one.name} and {two.name}, which {ending}?",
                f"Which of the two {one.kind.plural} {ending}, {one.name} or {two.name}?",
            )
            return [question, winner.short]
    return None


def questions(groups: list[list[Entity]], text: str, words: Words) -> list[list[str]]:
    """Questions of several kinds on the facts that stand in the text."""
    result: list[list[str]] = []
    known = [
        (entity, fact)
        for group in groups
        for entity in group
        for fact in entity.facts
        if answer_in(text, fact) and entity.short in text
    ]
    words.rng.shuffle(known)
    limit = words.between(5, 14)
    for entity, fact in known:
        if len(result) >= limit:
            break
        attribute, value = fact
        draw = words.rng.random()
        question, answer = None, answer_of(value)
        if draw < 0.09:
            question, answer = reverse_question(entity, fact, words), entity.short
        elif draw < 0.15 and len(entity.facts) > 1:
            other = words.pick(*entity.facts)
            if other[0] is not attribute and answer_in(text, other):
                subject = description(entity, other, words)
                question = subject and plain_question(entity, attribute, words, subject)
        result.append(
            [question or plain_question(entity, attribute, words), answer if question else answer_of(value)]
        )
        if draw > 0.5:  # the same fact in another form
            result.append([plain_question(entity, attribute, words), answer_of(value)])
    for group in groups:
        if len(group) > 1 and words.chance(0.25) and (pair := comparison(group, words)):
            result.append(pair)
    words.rng.shuffle(result)
    seen: set[str] = set()
    return [
        [vary(question, words.rng), answer]
        for question, answer in result
        if answer in text and not (question in seen or seen.add(question))
    ]


# --- blocks ---


def fact_block(words: Words) -> dict:
    """A block: one to six invented entities, told in one of many layouts, with questions on them."""
    while True:
        many = words.pick(1, 1, 1, 2, 2, 3, 4, 5, 6)
        mixed = many > 1 and words.chance(0.25)
        per_entity = max(2, words.between(4, 16) // many + 1)
        if mixed:
            groups = [draw_entities(words.pick(*TYPES), 1, per_entity, words) for _ in range(many)]
        else:
            groups = [draw_entities(words.pick(*TYPES), many, per_entity, words)]
        entities = [entity for group in groups for entity in group]
        layout = words.pick(*LAYOUTS)
        text, extra = layout(entities, words)
        if len(text) > 2500 or len({entity.short for entity in entities}) < len(entities):
            continue
        pairs = questions(groups, text, words) + [pair for pair in extra if pair[1] in text]
        if pairs:
            return {"kind": "fact", "text": text, "qa": pairs}
