# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the needle, event, generic, recall and chat generators."""

import random
import re
import time

import pytest

from generate import chat, events, needles, recall, verbs
from generate.needles_format import answerable, article, slots_of
from generate.words import Words

MAKERS = [
    needles.needle,
    needles.passkey,
    events.event_block,
    events.generic_block,
    recall.key_value,
    recall.copy,
    recall.count,
]
BLOCKS = 400


def blocks(maker, seed: int = 1, count: int = BLOCKS) -> list[dict]:
    """Blocks of one maker from a fixed seed."""
    words = Words(random.Random(seed))
    return [maker(words) for _ in range(count)]


@pytest.mark.parametrize("maker", MAKERS)
def test_blocks_are_sound(maker):
    """Answers stand in the text, questions are filled, and no question gives its answer away."""
    for block in blocks(maker):
        assert block["qa"] and 30 <= len(block["text"]) <= 2500, block
        for question, answer, *_ in block["qa"]:
            assert not re.search(r"[{}]", question + answer), block
            assert "  " not in question and " ," not in question, block
            assert question[0] == question[0].upper(), block
            assert 0 < len(answer) <= 150, block
            if block["kind"] != "count":
                assert answer in block["text"], (answer, block)
            if block["kind"] in ("event", "needle", "passkey"):
                assert answer not in question, (answer, block)
        if block["kind"] != "kv":
            assert not re.search(r"[{}]", block["text"]), block


@pytest.mark.parametrize("maker", MAKERS)
def test_same_seed_same_blocks(maker):
    """All randomness comes from the generator that is handed in."""
    assert blocks(maker, 7, 50) == blocks(maker, 7, 50)
    assert blocks(maker, 7, 50) != blocks(maker, 8, 50)


@pytest.mark.parametrize("maker", MAKERS)
def test_speed(maker):
    """Below a millisecond a block (with some room for a busy machine)."""
    words = Words(random.Random(3))
    maker(words)
    start = time.process_time()
    for _ in range(300):
        maker(words)
    assert (time.process_time() - start) / 300 < 0.003


def test_needle_families_are_complete():
    """Enough families, each with three statements, and every question fits some statement."""
    names = [family.name for family in needles.FAMILIES]
    assert len(names) == len(set(names)) >= 150
    for family in needles.FAMILIES:
        assert len(family.statements) >= 3, family.name
        assert sum(len(forms) for forms, _ in family.questions) >= 4, family.name
        asked = set()
        for statement in family.statements:
            pairs = answerable(family, statement, slots_of(statement))
            assert pairs, (family.name, statement)
            asked.update(pairs)
        every = {(form, answer) for forms, answer in family.questions for form in forms}
        assert every == asked, (family.name, every - asked)


def test_held_out_kinds_do_not_occur():
    """Kinds of facts that the evaluation keeps for itself."""
    text = repr([(family.statements, family.questions) for family in needles.FAMILIES]).lower()
    for phrase in ("locker", "last seen wearing", "cure for", "lighthouse", "expedition"):
        assert phrase not in text


def test_verbs():
    """Enough verbs and synonym sets, and the forms of some that are easy to get wrong."""
    assert len(verbs.VERBS) >= 350
    assert verbs.SYNONYM_SETS >= 120
    for lemma, past, participle in (
        ("buy", "bought", "bought"),
        ("steal", "stole", "stolen"),
        ("carry", "carried", "carried"),
        ("dig up", "dug up", "dug up"),
        ("drag", "dragged", "dragged"),
        ("deliver", "delivered", "delivered"),
        ("bake", "baked", "baked"),
        ("mislay", "mislaid", "mislaid"),
    ):
        assert verbs.inflect(lemma) == (past, participle)


def test_event_questions_are_unambiguous():
    """Two questions of one block that read alike have the same answer."""
    for block in blocks(events.event_block):
        answers: dict[str, str] = {}
        for question, answer, *_ in block["qa"]:
            assert answers.setdefault(question, answer) == answer, block


def test_small_talk():
    """Messages and answers are there and plain."""
    assert chat.NO_ANSWER == "The document does not say."
    assert all(messages and answers for messages, answers in chat.SMALL_TALK)
    assert any("Sightline" in answer for _, answers in chat.SMALL_TALK for answer in answers)


def test_article():
    """Sounds, not letters."""
    assert [article(word) for word in ("apple", "unicorn", "hour", "boat")] == [
        "an apple",
        "a unicorn",
        "an hour",
        "a boat",
    ]
