# SPDX-License-Identifier: GPL-3.0-or-later
"""The little template language in which the needle and notice tables are written.

A table is one string. A family of sentences in it looks like this:

    @spare_key
    where: under the mat | behind the {colour} {object}
    - {person} keeps the spare key {where}.
    ? Where does {person} keep the spare key? | Where is {person}'s spare key? = {where}

`@` names the family, `name: a | b` is a pool of its own, `-` is a statement, and `?` is a list of
questions that share the answer after `=`. A slot `{town}` is filled from the family's pool of that name,
else from `DERIVED`, else from the method of that name of `Words`. A digit tells apart slots of one kind
(`{person}`, `{person2}`), which then get different values, and `{a animal}` puts "a" or "an" before the
value. A line that begins with four blanks continues the line before it.
"""

import random
import re
from dataclasses import dataclass, field
from functools import wraps

from .words import Words

SLOT = re.compile(r"\{([^{}]*)\}")
AN_EXCEPTIONS = re.compile(r"(?:uni|use|usu|eu|one|once|ut[aeio]|ura|ufo)", re.I)
A_EXCEPTIONS = re.compile(r"(?:hour|honest|honour|heir|8|11\b|18\b)", re.I)


def article(word: str) -> str:
    """`word` with "a" or "an" before it."""
    vowel = word[:1].lower() in "aeiou" and not AN_EXCEPTIONS.match(word)
    return ("an " if vowel or A_EXCEPTIONS.match(word) else "a ") + word


def capital(text: str) -> str:
    """`text` with a capital first letter, the rest untouched."""
    return text[:1].upper() + text[1:]


def join_and(items: list[str]) -> str:
    """A list as prose: "a, b and c"."""
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1]


def digits(rng: random.Random, length: int) -> str:
    """A number of exactly `length` digits."""
    return str(rng.randint(10 ** (length - 1), 10**length - 1))


def thing(words: Words) -> str:
    """A thing with a property, so that two of them in one document are told apart."""
    kind = words.rng.random()
    if kind < 0.4:
        return f"{words.adjective()} {words.object()}"
    if kind < 0.6:
        return f"{words.colour()} {words.object()}"
    if kind < 0.85:
        return f"{words.material()} {words.object()}"
    return words.object()


def secret(words: Words) -> str:
    """One word of any kind, for passwords and the like."""
    kind = words.rng.randrange(6)
    word = (words.invented, words.animal, words.plant, words.food, words.noun, words.invented)[kind]().lower()
    return word if word.isalpha() else words.invented().lower()


def street(words: Words) -> str:
    """A street without a house number."""
    return re.sub(r"^\d+\w* |,? \d+\w*$", "", words.street())


def money(words: Words) -> str:
    """A sum, mostly of the size of a price in a shop."""
    rng = words.rng
    if rng.random() < 0.35:
        return words.money()
    amount = rng.choice((rng.randint(2, 95), rng.randint(10, 900)))
    cents = f"{amount}.{rng.choice(('20', '50', '75', '90', '99'))}"
    forms = (
        f"${amount}",
        f"£{amount}",
        f"{amount} pounds",
        f"{amount} dollars",
        f"{amount} crowns",
        f"{amount} euros",
    )
    return rng.choice((*forms, f"${cents}", f"£{cents}", f"{amount} shillings"))


def weight(words: Words) -> str:
    """A weight, mostly of the size that a kitchen or a parcel scale shows."""
    rng = words.rng
    if rng.random() < 0.35:
        return words.weight()
    unit = rng.choice(("kilograms", "kg", "pounds", "grams", "ounces", "g"))
    return f"{rng.randint(2, 900 if unit in ('grams', 'g') else 60)} {unit}"


DERIVED = {
    "first": lambda w: w.first_name(),
    "surname": lambda w: w.last_name(),
    "thing": thing,
    "secret": secret,
    "num": lambda w: str(w.rng.randint(2, 60)),
    "few": lambda w: w.rng.choice("two three four five six seven eight nine ten eleven twelve".split()),
    "n3": lambda w: digits(w.rng, 3),
    "n4": lambda w: digits(w.rng, 4),
    "n5": lambda w: digits(w.rng, 5),
    "n6": lambda w: digits(w.rng, 6),
    "n7": lambda w: digits(w.rng, 7),
    "year": lambda w: str(w.year(1750, 2024)),
    "street": street,
    "money": money,
    "weight": weight,
    "day_of_year": lambda w: f"{w.rng.randint(1, 28)} {w.month()}",
    "letter": lambda w: w.rng.choice("ABCDEFGHJKLMNPRSTUVW"),
    "organization": lambda w: w.organisation(),
}


@dataclass
class Family:
    """One family of a table: its own pools, its statements and its groups of questions."""

    name: str
    pools: dict = field(default_factory=dict)
    statements: list = field(default_factory=list)
    questions: list = field(default_factory=list)  # (list of forms, answer template)


def parse(table: str) -> list[Family]:
    """The families of a table."""
    families: list[Family] = []
    for line in table.strip().replace("\n    ", " ").splitlines():
        line = line.strip()
        if not line:
            continue
        if line[0] == "@":
            families.append(Family(line[1:].strip()))
        elif line.startswith("- "):
            families[-1].statements.append(line[2:].strip())
        elif line.startswith("? "):
            forms, answer = line[2:].rsplit(" = ", 1)
            families[-1].questions.append(([f.strip() for f in forms.split(" | ")], answer.strip()))
        else:
            name, pool = line.split(":", 1)
            families[-1].pools[name.strip()] = [p.strip() for p in pool.split(" | ")]
    return families


class Filler:
    """Fills templates; the same slot has the same value in every template that one filler fills."""

    def __init__(self, words: Words, pools: dict | None = None):
        self.words, self.pools, self.values = words, pools or {}, {}

    def value(self, slot: str) -> str:
        """The value of a slot, drawn at its first use and different from those of its kind drawn before."""
        name = slot.removeprefix("a ")
        if name not in self.values:
            base = name if name in DERIVED or name in self.pools else name.rstrip("0123456789")
            for _ in range(20):
                value = self.draw(base)
                if value not in self.values.values():
                    break
            self.values[name] = value
        return article(self.values[name]) if slot.startswith("a ") else self.values[name]

    def draw(self, base: str) -> str:
        """A fresh value of the kind `base`."""
        if base in self.pools:
            return self.fill(self.words.rng.choice(self.pools[base]))
        if base in DERIVED:
            return DERIVED[base](self.words)
        if base == "number":
            return str(self.words.number(2, 400))
        return str(getattr(self.words, base)())

    def fill(self, template: str) -> str:
        """`template` with all its slots filled."""
        return SLOT.sub(lambda match: self.value(match.group(1)), template)


def slots_of(template: str) -> set[str]:
    """The names of the slots of a template."""
    return {name.removeprefix("a ") for name in SLOT.findall(template)}


def sentence_case(text: str) -> str:
    """Capital letters at the start of the text and after each full stop that ends a sentence."""
    return re.sub(r"(?:^|(?<=[a-z0-9)][.!?] ))([a-z])", lambda match: match.group(1).upper(), text)


def answerable(family: Family, statement: str, statement_slots: set[str]) -> list[tuple[str, str]]:
    """The question templates whose slots all stand in the statement, with their answers, form by form."""
    pairs = []
    for forms, answer in family.questions:
        if slots_of(answer) <= statement_slots and (slots_of(answer) or answer in statement):
            pairs.extend((form, answer) for form in forms if slots_of(form) <= statement_slots)
    return pairs


def render(family: Family, words: Words, most: int = 3) -> tuple[str, list[list[str]]]:
    """One statement of the family and up to `most` questions on it with their answers."""
    rng = words.rng
    statement = rng.choice(family.statements)
    filler = Filler(words, family.pools)
    text = sentence_case(filler.fill(statement))
    pairs = answerable(family, statement, slots_of(statement))
    rng.shuffle(pairs)
    qa = []
    for form, answer in pairs[: rng.choice((1, 1, 2, 3)) if most > 1 else 1]:
        question, reply = capital(filler.fill(form)), filler.fill(answer)
        if reply not in text and capital(reply) in text:
            reply = capital(reply)
        if reply in text and reply not in question:
            qa.append([question, reply])
    return text, qa


def checked(maker):
    """A block maker that tries again until its block has questions and 30 to 2,500 characters."""

    @wraps(maker)
    def make(words: Words) -> dict:
        block = maker(words)
        while not (block["qa"] and 30 <= len(block["text"]) <= 2500):
            block = maker(words)
        return block

    return make
