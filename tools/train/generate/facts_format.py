# SPDX-License-Identifier: GPL-3.0-or-later
"""The small language in which the fact tables (fact_tables.txt.xz) are written, and its reader.

    @ bridge | bridges | it | the {invented} Bridge / {town} Bridge | structure, crossing
    # builder | person
    - was built by * | * built _ | The man behind _ was *
    ? Who built _? | By whom was _ constructed?
    > was built earlier : was built later
    + height tall; q 20 90 metres

`@` opens an entity type: noun, plural, pronoun ("it", "he" for a person, "they"), forms of its name,
other nouns. `#` opens an attribute: label and kind of value ("#-" if the fact lies in the past: "The
builder of X *was* ..."). `-` are statements. `_` stands for the entity and `*` for the value; a
statement without `_` is a predicate, which follows its subject and so can be joined with others. HE,
HIM and HIS stand for the pronouns of a person. `?` are questions, `>` are the endings of a comparison
("Which bridge ...") for the lower and the higher value, and `+` uses a family of facts_families.py with
its arguments. An indented line continues the line before it.
"""

import re
from dataclasses import dataclass, field

from .words import Words, number_in_words, plural

CONTINUED = re.compile(r"\n +")
SLOT = re.compile(r"\{(\w+)\}(s\b)?")
# Units that are counted whole.
WHOLE = {"minutes", "hours", "days", "weeks", "months", "years", "knots"}
SMALL = {"of", "and", "the", "in", "to", "for", "a", "from", "with", "on"}
VOWEL = re.compile(r"\b([Aa]) (?=[aeioAEIO](?!ne|n[ei]y|u[r ])|un[^i])")
BESIDE_CAPITAL = re.compile(
    r"(?<=[A-Z][a-z]{2} )\{(\w+)\}|(?<=[A-Z][a-z]{3} )\{(\w+)\}|(?<=[A-Z][a-z]{5} )\{(\w+)\}"
    r"|\{(\w+)\}(?= [A-Z])"
)
# Kinds of value that are rare enough to identify the entity that has them.
DISTINCT = {
    "person",
    "organisation",
    "title",
    "money",
    "code",
    "big_number",
    "street",
    "object",
    "dish",
    "ship",
    "invented",
    "event",
    "phone",
    "email",
    "building",
    "town",
    "species",
    "vehicle",
    "form",
}


def capital_slot(slot: re.Match) -> str:
    """The slot as one that gives capitals: words beside capitals are parts of a name."""
    return "{" + next(group for group in slot.groups() if group).capitalize() + "}"


@dataclass
class Attribute:
    """One thing that can be said and asked about an entity type."""

    label: str
    past: bool
    spec: str
    predicates: list[str] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    lower: str = ""
    higher: str = ""

    def __post_init__(self) -> None:
        kind, _, rest = self.spec.partition(" ")
        self.kind = kind
        self.choices = (
            [choice.strip() for choice in rest.split("/")] if kind in ("of", "form") else rest.split()
        )
        if kind in ("of", "form"):
            self.choices = [
                choice if '"' in choice else BESIDE_CAPITAL.sub(capital_slot, choice)
                for choice in self.choices
            ]
        if kind == "q":
            low, high, units = rest.split(" ", 2)
            self.choices = [low, high, *units.split("|")]

    @property
    def distinct(self) -> bool:
        """Whether the value is rare enough for "Which ship ... ?" to have one answer in a long document."""
        return self.kind in DISTINCT or self.kind == "of" and all("{" in choice for choice in self.choices)


@dataclass
class EntityType:
    """A kind of thing: its nouns, the forms of its name and its attributes."""

    noun: str
    plural: str
    pronoun: str
    names: list[str]
    nouns: list[str]
    attributes: list[Attribute] = field(default_factory=list)


@dataclass
class Value:
    """A value as written in the text, with its size where it can be compared."""

    text: str
    size: float = 0.0


def parts(text: str, mark: str = "|") -> list[str]:
    """The entries of a line, separated by a mark."""
    return [part.strip() for part in text.split(mark) if part.strip()]


def expand(line: str, families: dict[str, str]) -> list[str]:
    """The lines that a `+` line stands for: those of the family, with its arguments put in."""
    name, _, rest = line[1:].strip().partition(" ")
    body = families[name]
    for index, argument in enumerate(parts(rest, ";"), 1):
        body = body.replace(f"${index}", argument)
    if "$" in body:
        raise ValueError(f"missing argument: {line}")
    return CONTINUED.sub(" ", body.strip()).splitlines()


def read(table: str, families: dict[str, str]) -> list[EntityType]:
    """The entity types of a table."""
    lines: list[str] = []
    for line in CONTINUED.sub(" ", table.strip()).splitlines():
        lines += expand(line, families) if line.startswith("+") else [line]
    types: list[EntityType] = []
    for line in lines:
        mark, body = line[:1], line[1:].strip()
        if mark == "@":
            noun, plural, pronoun, names, *nouns = parts(body)
            types.append(
                EntityType(noun, plural, pronoun, parts(names, "/"), parts(nouns[0], ",") if nouns else [])
            )
        elif mark == "#":
            label, spec = parts(body.removeprefix("-").replace("|", "\n", 1), "\n")
            types[-1].attributes.append(Attribute(label, body.startswith("-"), spec))
        elif mark == "-":
            attribute = types[-1].attributes[-1]
            for statement in parts(body):
                (attribute.sentences if "_" in statement else attribute.predicates).append(statement)
        elif mark == "?":
            types[-1].attributes[-1].questions += parts(body)
        elif mark == ">":
            attribute = types[-1].attributes[-1]
            attribute.lower, attribute.higher = parts(body, ":")
        elif line.strip():
            raise ValueError(f"unknown line: {line}")
    return types


def fill(template: str, words: Words) -> str:
    """A template with its {slots} filled; {Slot} gives capitals and {slot}s a plural."""
    if "{" not in template:
        return template

    def drawn(slot: re.Match) -> str:
        value = getattr(words, slot[1].lower())()
        if slot[2]:
            value = plural(value)
        if slot[1][0].isupper():
            value = " ".join(
                word if word in SMALL else word[0].upper() + word[1:] for word in value.split(" ")
            )
        return value

    return VOWEL.sub(r"\1n ", SLOT.sub(drawn, template))


def draw_value(attribute: Attribute, words: Words, units: dict[str, str]) -> Value:
    """A value of the attribute's kind; `units` keeps one unit per label, so that siblings can be compared."""
    kind, choices = attribute.kind, attribute.choices
    if kind == "n":
        number = words.between(int(choices[0]), int(choices[1]))
        return Value(number_in_words(number) if number < 100 and words.chance(0.4) else f"{number:,}", number)
    if kind == "q":
        unit = units.get(attribute.label) or units.setdefault(attribute.label, words.pick(*choices[2:]))
        low, high = int(choices[0]), int(choices[1])
        number = words.between(low, high)
        if high < 100 and unit not in WHOLE and words.chance(0.3):
            tenth = words.between(1, 9)
            return Value(f"{number}.{tenth} {unit}", number + tenth / 10)
        return Value(f"{number:,} {unit}", number)
    if kind == "year":
        year = words.year(int(choices[0]), int(choices[1]))
        return Value(year, int(year))
    if kind in ("of", "form"):
        return Value(fill(words.pick(*choices), words))
    return Value(getattr(words, kind)())
