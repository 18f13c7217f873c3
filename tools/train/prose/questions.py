# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions on real prose, made by rules, each with an answer that stands word for word in the paragraph.

    questions(paragraph, rng, limit) -> [[question, answer], ...]

A sentence becomes one letter per word (`tagger`), the letters become clauses (`clauses`), and
two sets of patterns ask about what they recognise (`patterns`, `structures`). Here the
questions are checked: they must stand on their own in a long document, and the answer must not be given
away. A gap to fill is the last resort.
"""

import random
import re

from sources.common import content_words, tidy_answer

from .clauses import clauses, names_of
from .patterns import CLAUSE_PATTERNS, Context, Pair
from .structures import STRUCTURE_PATTERNS
from .tagger import CLOSED, FIRST_NAMES, Tagged, sentences, tag

MAX_ANSWER_WORDS = 8
MAX_QUESTION_CHARACTERS = 170
CLOZE_SHARE = 0.1
SUBJECT_ONLY_DROPPED = 0.25  # "Who ...?" would be half of all questions otherwise
# A question with one of these refers to something outside itself.
DANGLING = re.compile(
    r"(?i)\b(?:it|they|them|he|she|him|this|these|those|that one|such|above|former|latter|following"
    r"|I|me|my|mine|you|your|we|us|our|here|there|thus|therefore|then)\b"
)
EMPTY_ANSWER = set(
    "he she it they him them us me you that this these those one which who what some many "
    "none both all each there something nothing anything everything himself herself itself "
    "themselves way thing".split()
)
GENERIC = set(
    "chapter figure table section following example case thing things way number part kind lesson "
    "handout document text student students activity exercise".split()
)


def _referent(paragraph: str, sentence: str, names: set[str]) -> str | None:
    """The one person named before the sentence; two people make "he" and "she" unclear."""
    before = paragraph[: paragraph.find(sentence)]
    people = []
    for match in re.finditer(r"\b[A-Z][a-z]+(?: (?:[A-Z]\. ?|[A-Z][a-z]+ ?)*[A-Z][a-z]+)?", before):
        words = match.group(0).split()
        if words[0] in FIRST_NAMES or words[-1] in names:
            people.append(words)
    surnames = {words[-1] for words in people}
    if not people or len(surnames - {words[0] for words in people}) > 1 or '"' in before:
        return None
    longest = max(people, key=len)
    if any(words[-1] not in (longest[-1], longest[0]) for words in people):
        return None
    return " ".join(longest)


def _acceptable(question: str, answer: str, paragraph: str, family: str) -> bool:
    """Does the question stand on its own, and is the answer short, verbatim, and not in the question?"""
    words = answer.split()
    if not answer or len(words) > MAX_ANSWER_WORDS + 3 * (family.startswith(("why", "purpose"))):
        return False
    if (
        answer not in paragraph
        or answer.lower() in EMPTY_ANSWER
        or answer.lower().split()[-1] in EMPTY_ANSWER
    ):
        return False
    if re.search(r"(?i)\b(?:it|this|these|those|he|she|they|them|him|I|you|my|your|our|me|such)\b", answer):
        return False
    if words[0].lower() in ("no", "neither", "nor", "not", "even", "also"):
        return False
    if len(question) > MAX_QUESTION_CHARACTERS or re.search(r"[\[\]{}_=\\<>|*#]|\d\.\d\.", question + answer):
        return False
    if family != "who said":
        bare = re.sub(
            r"(?i)^(?:tell me|i would like to know|i wonder|can you tell me|do you know|could you say|please "
            r"tell me|what was it that|according to the text, |does the text say|who was it that"
            r"|what (?:is|are|was|were) there|how many [\w ]+ (?:is|are|was|were) there)\b",
            "",
            question,
        )
        if DANGLING.search(bare):
            return False
    content = content_words(question)
    names = len(re.findall(r"(?<!^)\b[A-Z][a-z]+", question[1:]))
    if len(content) < (2 if names or family in ("stands for", "abbreviation", "definition") else 3):
        return False
    if GENERIC & {word.lower() for word in re.findall(r"\w+", answer)}:
        return False
    if family.startswith("subject") and re.match(r"(?i)(?:his|her|their|its|my|our) ", answer):
        return False
    short = re.sub(r"(?i)^(?:the|a|an) ", "", answer).lower()
    return (
        f" {short} " not in f" {re.sub(r'[^a-z0-9]+', ' ', question.lower())} "
        and short not in question.lower()
    )


def _cloze(tagged: Tagged, paragraph: str, rng: random.Random) -> Pair | None:
    """A gap to fill: a name or a number of a sentence that says enough without it."""
    if (
        not 8 <= len(tagged.tags) <= 26
        or '"' in tagged.tags
        or CLOSED.get(tagged.word(0).lower()) in ("Q", "O", "Y", "&")
    ):
        return None
    places = [
        match.span()
        for match in re.finditer(r"(?<![CI#])C+(?![C#'])|(?<=[NVDI])#(?=M)", tagged.tags)
        if match.start() > 0
    ]
    if not places:
        return None
    first, last = rng.choice(places)
    answer = tagged.cut(first, last)
    gap = tagged.text[: tagged.spans[first][0]] + "___" + tagged.text[tagged.spans[last - 1][1] :]
    if paragraph.count(answer) != 1 or re.search(r"(?i)\b(?:this|these|he|she|it|they|I|you|we)\b", gap):
        return None
    wording = rng.choice(
        [
            "Complete the sentence: {}",
            "Fill in the gap: {}",
            "Which words are missing? {}",
            "What belongs in the gap? {}",
            "Complete: {}",
        ]
    )
    return wording.format(gap), answer, "cloze"


def _capitalised(paragraph: str) -> set[str]:
    """Words that stand with a capital inside a sentence and never without: names, also where they begin a
    sentence.
    """
    inside = set(re.findall(r"(?<=[a-z,] )[A-Z][a-z]+", paragraph))
    return inside - {word.capitalize() for word in re.findall(r"\b[a-z]\w+", paragraph)}


PLENTIFUL = ("subject", "subject, command", "object", "stands for", "abbreviation")


def candidates(paragraph: str, rng: random.Random, enough: int) -> list[Pair]:
    """Questions of random sentences of the paragraph, with their family, until there are enough."""
    names = names_of(paragraph)
    known = names | _capitalised(paragraph)
    order = sentences(paragraph)
    rng.shuffle(order)
    found: list[Pair] = []
    for sentence in order:
        if not 25 <= len(sentence) <= 420 or sentence.count('"') % 2:
            continue
        tagged = tag(sentence, known)
        referent = _referent(paragraph, sentence, names) if re.search(r"\b[Ss]?[Hh]e\b", sentence) else None
        context = Context(tagged, names, referent, rng)
        pairs: list[Pair] = [pair for pattern in STRUCTURE_PATTERNS for pair in pattern(context)]
        for clause in clauses(tagged, context.referent):
            pairs += [pair for pattern in CLAUSE_PATTERNS for pair in pattern(context, clause)]
        pairs = [(question, tidy_answer(answer), family) for question, answer, family in pairs]
        pairs = [pair for pair in pairs if _acceptable(pair[0], pair[1], paragraph, pair[2])]
        pairs.sort(key=lambda pair: rng.random() + 0.6 * (pair[2] in PLENTIFUL))
        if not pairs and rng.random() < CLOZE_SHARE and (gap := _cloze(tagged, paragraph, rng)):
            pairs = [gap]
        one_each: dict[str, Pair] = {}
        for pair in pairs:
            one_each.setdefault(pair[2].split(",")[0], pair)
        if set(one_each) == {"subject"} and rng.random() < SUBJECT_ONLY_DROPPED:
            continue
        found += list(one_each.values())[:3]
        if len(found) >= enough:
            break
    return found


def questions(paragraph: str, rng: random.Random, limit: int) -> list[list[str]]:
    """Up to `limit` [question, answer] pairs; every answer occurs verbatim in the paragraph."""
    found: dict[str, list[str]] = {}
    for question, answer, _ in candidates(paragraph, rng, limit):
        found.setdefault(question, [question, answer])
    return list(found.values())[:limit]
