# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the words, the fact blocks and the forms of questions."""

import random
import re
import time

import pytest

from generate import wordlists
from generate.entities import TYPES, fact_block
from generate.facts_format import Attribute
from generate.paraphrase import COMMANDS_LIST, ENDINGS_LIST, INDIRECT_LIST, OPENINGS_LIST, vary
from generate.words import Words, article, heldout, number_in_words, plural, pools

METHODS = """person first_name last_name town country invented job animal colour object food material
adjective noun plural_noun instrument sport subject language organisation street title year date
weekday month time money percent number number_word big_number distance weight duration
temperature code phone email disease plant river ship building event dish vehicle species bird
thing""".split()
SINGLE = """town country job animal colour object food adjective noun first_name last_name instrument sport
subject language material disease plant vehicle""".split()

COMPOUND = ("object", "job", "food", "plant", "animal", "vehicle", "colour", "adjective", "noun")


def blocks(count: int, seed: int = 1, held: bool = False) -> list[dict]:
    """Some blocks from one seed."""
    words = Words(random.Random(seed), held)
    return [fact_block(words) for _ in range(count)]


def listed_words() -> set[str]:
    """All words of all open lists."""
    own = {word for name in dir(wordlists) if name.isupper() for word in getattr(wordlists, name)}
    return own | {word for words in pools().values() for word in words}


@pytest.mark.parametrize("method", METHODS)
def test_every_word_method_gives_clean_text(method: str) -> None:
    words = Words(random.Random(3))
    for _ in range(200):
        value = getattr(words, method)()
        assert value and value == value.strip() and "  " not in value and not re.search(r"[{}_*]", value)


def test_training_and_evaluation_words_are_disjoint() -> None:
    train, held = Words(random.Random(4)), Words(random.Random(4), heldout=True)
    listed = listed_words()
    for method in SINGLE:
        for _ in range(300):
            value = getattr(train, method)()
            assert value not in listed or not heldout(value), (method, value)
            value = getattr(held, method)()
            assert value not in listed or heldout(value) or method in COMPOUND, (method, value)
    for _ in range(500):
        assert not heldout(train.invented())
        assert heldout(held.invented())


def test_blocks_have_the_agreed_form() -> None:
    for block in blocks(1500) + blocks(300, 2, held=True):
        assert 30 <= len(block["text"]) <= 2500 and block["qa"]
        for question, answer, *_ in block["qa"]:
            assert answer and answer in block["text"], (answer, block["text"])
            assert answer == answer.strip() and not answer.endswith(".") and len(answer.split()) <= 16
            assert len(question) > 5 and "_" not in question
            assert not re.search(r"[{}]", question + block["text"])
            assert not re.search(r"\b(HE|HIM|HIS|HIMSELF)\b", question)


def test_blocks_depend_on_the_seed_alone() -> None:
    assert blocks(60, 7) == blocks(60, 7)
    assert blocks(60, 7) != blocks(60, 8)


def test_there_is_enough_variety() -> None:
    attributes: list[Attribute] = [attribute for kind in TYPES for attribute in kind.attributes]
    assert len(TYPES) >= 75 and len(attributes) >= 850
    assert len({question for attribute in attributes for question in attribute.questions}) >= 2200
    statements = {text for attribute in attributes for text in attribute.predicates + attribute.sentences}
    assert len(statements) >= 2400
    assert len(OPENINGS_LIST) + len(ENDINGS_LIST) + len(INDIRECT_LIST) + len(COMMANDS_LIST) >= 120


def test_every_template_has_its_places() -> None:
    for kind in TYPES:
        for attribute in kind.attributes:
            assert len(attribute.predicates) + len(attribute.sentences) >= 3, (kind.noun, attribute.label)
            assert len(attribute.questions) >= 2, (kind.noun, attribute.label)
            assert all("*" in text for text in attribute.predicates + attribute.sentences), attribute
            assert all("_" in text and "*" not in text for text in attribute.questions), attribute


def test_small_helpers() -> None:
    assert [article(word) for word in ("owl", "unit", "hour", "11 men", "pig")] == [
        "an owl",
        "a unit",
        "an hour",
        "an 11 men",
        "a pig",
    ]
    assert [plural(word) for word in ("fox", "knife", "berry", "toy", "brass box")] == [
        "foxes",
        "knives",
        "berries",
        "toys",
        "brass boxes",
    ]
    assert (
        number_in_words(45) == "forty-five" and number_in_words(1203) == "one thousand two hundred and three"
    )


def test_questions_change_their_form_but_not_their_names() -> None:
    rng = random.Random(5)
    forms = {vary("Who built the Orlan Bridge?", rng) for _ in range(600)}
    assert len(forms) > 100
    assert all("orlan bridge" in form.lower() for form in forms)


def test_a_block_takes_about_a_millisecond() -> None:
    words = Words(random.Random(6))
    fact_block(words)
    start = time.process_time()
    for _ in range(300):
        fact_block(words)
    assert time.process_time() - start < 300 * 0.004


def test_slots_stand_in_values_only() -> None:
    """A slot in a statement or a question would never be filled."""
    said = [
        form
        for kind in TYPES
        for attribute in kind.attributes
        for form in (*attribute.predicates, *attribute.sentences, *attribute.questions)
    ]
    assert len(said) > 20_000 and not [form for form in said if "{" in form or "}" in form]
