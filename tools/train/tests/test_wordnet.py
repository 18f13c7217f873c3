# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the rewording of questions, of the definitions and of the blocks made from them."""

import random
import time
import unittest

from generate.words import heldout
from wordnet import glossary, synonyms_reviewed
from wordnet.forms import article_for, inflect, lines
from wordnet.phrases import RULES, rephrase
from wordnet.synonyms import Thesaurus, synonyms_file

DATA = synonyms_file()
THESAURUS = Thesaurus(DATA)
TEXT = (
    "The Tarn Company was founded by Ada Marl in 1871. It employs an enormous number of teachers and owns "
    "the vessel Grey Heron, which carried cargo to the island of Orsay. Ada Marl died in 1902."
)


def rewordings(question: str, answer: str = "1871", text: str = TEXT, tries: int = 80) -> set[str]:
    return {THESAURUS.reword(question, answer, text, random.Random(seed)) for seed in range(tries)} - {None}


class Reword(unittest.TestCase):
    def test_replaces_words_of_the_text_with_the_right_ending(self):
        found = rewordings("Which company employed the teachers on the island?", tries=2000)
        self.assertIn("Which company hired the instructors on the isle?", found)

    def test_verb_and_noun(self):
        self.assertIn(
            "Who was the founder of the Tarn Company?",
            rewordings("Who founded the Tarn Company?", "Ada Marl"),
        )
        self.assertIn(
            "Who owns the Grey Heron?", rewordings("Who is the owner of the Grey Heron?", "Ada Marl")
        )
        found = rewordings("When was the Tarn Company founded?")
        self.assertTrue(any("found" in question and "When did the" in question for question in found), found)
        self.assertIn("What is the height of Mount Orsay?", rewordings("How high is Mount Orsay?", "90 m"))

    def test_articles_follow(self):
        found = rewordings("Who bought a large vehicle?", "Ada Marl", "Ada Marl bought a large vehicle.", 200)
        self.assertTrue(any(" a big " in question for question in found))
        self.assertFalse(any(" an big" in question or " a auto" in question for question in found))
        for word, article in (
            ("hour", "an"),
            ("university", "a"),
            ("usurer", "a"),
            ("umbrella", "an"),
            ("owner", "an"),
        ):
            self.assertEqual(article_for(word), article)

    def test_keeps_names_quotations_and_the_answer(self):
        for question in (
            'Who wrote "The teacher of the island"?',
            "What is Company Island?",
            "Who is Ada Marl?",
        ):
            for found in rewordings(question, "x", "x"):
                self.assertIn(question.split(" ", 2)[2].strip("?"), found)
        self.assertFalse(
            any("firm" in found for found in rewordings("Which company is it?", "the Tarn Company"))
        )

    def test_keeps_verbs_of_other_meaning(self):
        for question in (
            "Who is known for it?",
            "What was used to do it?",
            "What does it look like?",
            "Who left the town hall?",
        ):
            for found in rewordings(question, "x", question):
                self.assertNotIn("employed to", found)
                self.assertNotIn("municipality hall", found)
                self.assertIn(question.split()[0], found)

    def test_verbs_with_their_small_word(self):
        text = "Ada Marl works as a cook and looks after the lamp."
        found = rewordings("Who works as a cook?", "Ada Marl", text, 200)
        self.assertIn("Who has a job as a cook?", found)
        self.assertIn("Who is employed as a cook?", found)
        found = rewordings("What does Ada Marl work as?", "a cook", text, 200)
        self.assertIn("What does Ada Marl have a job as?", found)
        self.assertFalse(any(" be employed" in question for question in found))
        self.assertIn(
            "Who takes care of the lamp?", rewordings("Who looks after the lamp?", "Ada Marl", text, 200)
        )

    def test_rules_of_several_words(self):
        def all_of(question: str) -> set[str | None]:
            return {rephrase(question, random.Random(seed)) for seed in range(60)}

        self.assertIn("When was it built?", all_of("In which year was it built?"))
        self.assertIn("What was cancelled owing to rain?", all_of("What was cancelled due to rain?"))
        self.assertIn("when was it built", all_of("in which year was it built"))
        self.assertEqual(all_of("Who is it?"), {None})
        self.assertEqual(all_of('Who wrote "Due to Rain, due to Wind"?'), {None})
        for pattern, choices in RULES:
            self.assertTrue(choices, pattern)
            self.assertEqual(len(set(choices)), len(choices), pattern)

    def test_whole_questions(self):
        for question, turned in (
            ("Where does Ada Marl live?", "What is the home of Ada Marl?"),
            ("How tall is the Grey Tower?", "What is the height of the Grey Tower?"),
            ("Who wrote the Grey Book?", "Whose pen did the Grey Book come from?"),
            ("What caused the fire?", "What was the reason for the fire?"),
            ("When was the tower built?", "When was the tower put up?"),
            ("What was Ada Marl's job?", "What did Ada Marl do for a living?"),
            ("Where is the lamp?", "Whereabouts is the lamp?"),
            ("Where is the lamp", "Whereabouts is the lamp"),
        ):
            found = {THESAURUS._turns.turn(question, random.Random(seed)) for seed in range(80)}
            self.assertIn(turned, found)
        for question in ("Where was the king hurt?", "Where is Ada Marl a member?", "How high is the fine?"):
            self.assertIsNone(THESAURUS._turns.turn(question, random.Random(1)), question)

    def test_nothing_safe(self):
        self.assertEqual(rewordings("Who is it?"), set())
        self.assertEqual(rewordings("What did Orsay do to Marl?"), set())

    def test_deterministic_and_fast(self):
        questions = [
            "Which company employed the teachers on the island?",
            "Who founded the Tarn Company?",
        ] * 500
        start = time.perf_counter()
        first = [THESAURUS.reword(q, "1871", TEXT, random.Random(3)) for q in questions]
        self.assertLess((time.perf_counter() - start) / len(questions), 1e-3)
        self.assertEqual(first, [THESAURUS.reword(q, "1871", TEXT, random.Random(3)) for q in questions])

    def test_tables_are_well_formed(self):
        for table in ("NOUNS", "VERBS", "ADJECTIVES", "ADVERBS", "AGENTS", "DEEDS"):
            for word, others in lines(getattr(synonyms_reviewed, table)).items():
                self.assertRegex(word, r"^[a-z-]+(?: [a-z]+){0,2}$" if table == "VERBS" else r"^[a-z-]+$")
                for other in others:
                    self.assertRegex(other, r"^[A-Za-z' -]+$")
                    self.assertFalse(
                        other == word and table in ("NOUNS", "VERBS", "ADJECTIVES", "ADVERBS"), word
                    )

    def test_inflection(self):
        self.assertEqual(inflect("set up", "VBG"), "setting up")
        self.assertEqual(inflect("place of worship", "NNS"), "places of worship")
        self.assertEqual(inflect("person taking part", "NNS"), "persons taking part")
        self.assertEqual(inflect("husband or wife", "NNS"), "husbands or wives")
        self.assertEqual(inflect("person who asks for money", "NNS"), "")
        self.assertEqual(inflect("be the owner of", "VBZ"), "is the owner of")
        self.assertEqual(inflect("be the owner of", "VB"), "")
        self.assertEqual(lines("a: b, c | d: e\na: c, f"), {"a": ["b", "c", "f"], "d": ["e"]})


class Definitions(unittest.TestCase):
    def test_describe(self):
        rng = random.Random(1)
        self.assertRegex(THESAURUS.describe("coachman", rng), "^the man who drives a coach")
        self.assertIsNone(THESAURUS.describe("set", rng))
        self.assertIsNone(THESAURUS.describe("xyzzy", rng))

    def test_blocks(self):
        made = list(glossary.blocks(DATA, random.Random(5), 1500))
        self.assertGreater(len({block["text"] for block in made}), 1490)
        for block in made:
            self.assertEqual(block["kind"], "generic")
            self.assertTrue(30 <= len(block["text"]) <= 2500)
            self.assertTrue(block["qa"])
            for question, answer in block["qa"]:
                self.assertIn(answer, block["text"])
                self.assertNotIn("{", question)
        self.assertEqual(made[:20], list(glossary.blocks(DATA, random.Random(5), 20)))

    def test_held_out_words(self):
        self.assertFalse(any(heldout(term.word) for term in glossary.terms(DATA)))
        self.assertTrue(all(heldout(term.word) for term in glossary.terms(DATA, held=True)))


if __name__ == "__main__":
    unittest.main()
