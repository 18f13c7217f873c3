# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the facts of an entity into English sentences, with pronouns and joined clauses."""

import re
from dataclasses import dataclass

from .facts_format import Attribute, EntityType, Value
from .needles_format import capital
from .words import Words, article

PRONOUNS = {
    "it": ("it", "it", "its"),
    "he": ("he", "him", "his"),
    "she": ("she", "her", "her"),
    "they": ("they", "them", "their"),
}
GENDERED = re.compile(r"\b(HE|HIMSELF|HIM|HIS)\b")
ARTICLE = re.compile(r"\b[Aa] \*")
LABELLED = re.compile(r"^The ([a-z -]+?) of _ (?=is|was|are|were)")
PARTICIPLE = re.compile(
    r"was ((?:first )?(?:\w+ed|built|known|born|held|led|taught|bought|sold|found|written|laid)\b.*)"
)

GENERIC_STATEMENTS = [
    "The @ of _ & *",
    "The @ of _ & given as *",
    "As for the @ of _, it & *",
    "For the @ of _, the record says *",
    'Under "@", the file on _ has *',
    "What matters about _ is the @: *",
    "Asked about the @ of _, everybody says *",
]


@dataclass
class Entity:
    """A thing of some type with a name and the facts that the text will tell."""

    kind: EntityType
    name: str
    pronoun: str
    facts: list[tuple[Attribute, Value]]

    @property
    def short(self) -> str:
        """The name without its article, as in a heading or a table."""
        return self.name.removeprefix("the ")

    @property
    def heading(self) -> str:
        """The short name with a capital letter."""
        return self.short[0].upper() + self.short[1:]


def answer_of(value: Value) -> str:
    """The value without the quotation marks around it."""
    return value.text.strip('"')


def put(template: str, entity: Entity, value: Value) -> str:
    """A template with the value and the pronouns of the entity; `_` is left."""
    if "HI" in template or "HE" in template:
        subject, other, possessive = PRONOUNS[entity.pronoun]
        forms = {"HE": subject, "HIM": other, "HIS": possessive, "HIMSELF": other + "self"}
        template = GENDERED.sub(lambda match: forms[match[1]], template)
    if entity.pronoun != "it" and " its " in template:
        template = template.replace(" its ", f" {PRONOUNS[entity.pronoun][2]} ")
    text = value.text
    if ARTICLE.search(template):
        template = ARTICLE.sub(
            lambda match: match[0][0] + article(text)[1:].removesuffix(text) + "*", template
        )
    return template.replace("*", text)


def is_person(entity: Entity) -> bool:
    """Whether the entity is "he" or "she"."""
    return entity.pronoun in ("he", "she")


def mention(entity: Entity, words: Words) -> str:
    """The entity after its first mention: a pronoun, "the company", or the name again."""
    draw = words.rng.random()
    if draw < 0.5 or entity.pronoun == "they":
        return PRONOUNS[entity.pronoun][0]
    if draw < 0.8:
        return "the " + words.pick(entity.kind.noun, *entity.kind.nouns)
    return entity.name


def resolve(template: str, entity: Entity, words: Words, named: bool) -> str:
    """A statement with `_` replaced by the name, or (if not `named`) by a pronoun where that reads well."""
    subject, _, possessive = PRONOUNS[entity.pronoun]
    if not named and "_ and" not in template and "and _" not in template:
        if template.startswith("_'s "):
            template = possessive + template[3:]
        elif template.startswith("_ "):
            template = mention(entity, words) + template[1:]
        elif match := LABELLED.match(template):
            template = f"{possessive} {match[1]} {template[match.end():]}"
        elif not is_person(entity) and entity.pronoun != "they" and words.chance(0.7):
            template = template.replace("_", "the " + words.pick(entity.kind.noun, *entity.kind.nouns))
    name = entity.name
    return template.replace("_'s", name + ("'" if name.endswith("s") else "'s")).replace("_", name)


def generic(pattern: str, attribute: Attribute) -> str:
    """A generic statement or question with the label of the attribute in it."""
    return pattern.replace("@", attribute.label).replace("&", "was" if attribute.past else "is")


def sentence(entity: Entity, fact: tuple[Attribute, Value], words: Words, named: bool = True) -> str:
    """One fact as a sentence without its full stop; the value stands in it verbatim."""
    attribute, value = fact
    for _ in range(4):
        draw = words.rng.random()
        if draw < 0.1:
            template = generic(words.pick(*GENERIC_STATEMENTS), attribute)
        elif draw < 0.5 and attribute.predicates or not attribute.sentences:
            template = "_ " + words.pick(*attribute.predicates)
        else:
            template = words.pick(*attribute.sentences)
        text = capital(resolve(put(template, entity, value), entity, words, named))
        if value.text in text:
            return text
    return capital(
        resolve(put(generic(GENERIC_STATEMENTS[0], attribute), entity, value), entity, words, True)
    )


def joined(
    entity: Entity,
    first: tuple[Attribute, Value],
    second: tuple[Attribute, Value],
    words: Words,
    named: bool = True,
) -> str | None:
    """Two facts in one sentence, or None where one of them has no predicate."""
    if not first[0].predicates or not second[0].predicates:
        return None
    one = put(words.pick(*first[0].predicates), entity, first[1])
    two = put(words.pick(*second[0].predicates), entity, second[1])
    subject = entity.name if named else mention(entity, words)
    again = PRONOUNS[entity.pronoun][0]
    relative = "who" if is_person(entity) else "which"
    if "," in one or ":" in one:
        return None if ":" in one else capital(f"{subject} {one}, and {again} {two}")
    draw = words.rng.random()
    if draw < 0.25 and (match := PARTICIPLE.match(one)):
        return capital(f"{match[1]}, {subject} {two}")
    if draw < 0.45 and named:
        return capital(f"{subject}, {relative} {one}, {two}")
    if draw < 0.6:
        return capital(f"{subject} {one}, and {again} {two}")
    if draw < 0.7:
        return capital(f"{subject} {one}; {again} {two}")
    if draw < 0.78:
        return capital(f"{subject} {one}, while {again} also {two}") if two.startswith("has") else None
    if draw < 0.86 and second[0].past == first[0].past:
        return (
            capital(f"{subject} not only {one} but also {two}") if not one.startswith(("is", "was")) else None
        )
    return capital(f"{subject} {one} and {two}")


def first_mention(entity: Entity, text: str, words: Words) -> str:
    """A sentence in which the name is sometimes explained: "the painter X", "X, a painter, ..."."""
    name = capital(entity.name)
    if not text.startswith(name + " ") or words.chance(0.65):
        return text
    rest = text[len(name) :]
    if entity.kind.noun in name.lower():
        return text
    if words.chance(0.5) and not entity.name.startswith("the "):
        return f"The {entity.kind.noun} {name}{rest}"
    if entity.pronoun == "they" or rest.startswith((" and", ",")) or "," in rest:
        return text
    nouns = [noun for noun in (entity.kind.noun, *entity.kind.nouns) if noun not in name.lower()]
    return f"{name}, {article(words.pick(*nouns))}, {rest[1:]}" if nouns else text


def paragraph(entity: Entity, words: Words) -> list[str]:
    """The facts of one entity as sentences: named at first, then often by pronoun, some facts joined."""
    sentences: list[str] = []
    facts = entity.facts
    index = 0
    while index < len(facts):
        named = not sentences or words.chance(0.15)
        text = None
        step = 1
        if index + 1 < len(facts) and words.chance(0.4):
            text = joined(entity, facts[index], facts[index + 1], words, named)
            if text and answer_in(text, facts[index]) and answer_in(text, facts[index + 1]):
                step = 2
            else:
                text = None
        text = text or sentence(entity, facts[index], words, named)
        sentences.append((text if sentences else first_mention(entity, text, words)) + ".")
        index += step
    return sentences


def answer_in(text: str, fact: tuple[Attribute, Value]) -> bool:
    """Whether the value of a fact stands verbatim in a text."""
    return answer_of(fact[1]) in text
