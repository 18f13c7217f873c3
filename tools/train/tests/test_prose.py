# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the rule-based questions on prose: what is asked, what must not be, and how fast."""

import random
import time
import unittest

from prose.questions import candidates, questions
from prose.tagger import sentences, tag

CITY = (
    "The city was founded by the Romans in 1147. In 1858, the engineer Joseph Marlin designed the "
    "harbour wall. "
    "Joseph Marlin was born in Exeter. He built three bridges across the Wend because the ferries "
    "were too slow. "
    "The European Bridge Society (EBS) praised metals such as copper, zinc and tin."
)


def asked(paragraph: str, tries: int = 60) -> dict[str, str]:
    """Every question that some seed asks, with its answer."""
    return {
        question: answer
        for seed in range(tries)
        for question, answer in questions(paragraph, random.Random(seed), 20)
    }


class ProseQuestions(unittest.TestCase):
    def test_tags(self) -> None:
        self.assertEqual(tag("The heart pumps the blood round.").tags[:5], "DNZDN")
        self.assertEqual(tag("It was written by an old friend.").tags, "QXEIDJN.")

    def test_sentences_keep_abbreviations(self) -> None:
        self.assertEqual(len(sentences("Mr. Smith met Dr. J. Brown. They spoke.")), 2)

    def test_expected_questions(self) -> None:
        found = asked(CITY)
        expected = {
            "When was the city founded by the Romans?": "1147",
            "Where was Joseph Marlin born?": "Exeter",
            "What does EBS stand for?": "European Bridge Society",
            "How many bridges did Joseph Marlin build?": "three",
        }
        for question, answer in expected.items():
            self.assertEqual(found.get(question), answer, f"{question} not among {sorted(found)}")

    def test_answers_are_verbatim_and_not_given_away(self) -> None:
        for question, answer in asked(CITY).items():
            self.assertIn(answer, CITY)
            self.assertNotIn(answer.lower(), question.lower())
            self.assertNotRegex(question, r"\b(he|she|it|they)\b(?! that)")

    def test_nothing_to_ask(self) -> None:
        for paragraph in ("", "1.2 3.4 = 5", "It was so.", '"No," he said. "Never!"'):
            self.assertEqual(questions(paragraph, random.Random(1), 5), [])

    def test_limit_and_repeatability(self) -> None:
        first = questions(CITY, random.Random(7), 3)
        self.assertLessEqual(len(first), 3)
        self.assertEqual(first, questions(CITY, random.Random(7), 3))

    def test_cloze_is_the_last_resort(self) -> None:
        pairs = [pair for seed in range(40) for pair in candidates(CITY, random.Random(seed), 20)]
        self.assertLess(sum(family == "cloze" for _, _, family in pairs), 0.15 * len(pairs))

    def test_speed(self) -> None:
        tag("Load the tables first.")
        start = time.process_time()
        for seed in range(60):
            questions(CITY, random.Random(seed), 20)
        self.assertGreater(60 * len(CITY) / (time.process_time() - start), 50_000)


if __name__ == "__main__":
    unittest.main()
