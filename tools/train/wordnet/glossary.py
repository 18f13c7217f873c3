# SPDX-License-Identifier: GPL-3.0-or-later
"""Training blocks out of definitions: what words mean, and facts asked for by a definition.

Two kinds of texts. Glossaries in many layouts ask from the word to its meaning, from the meaning to the
word, for the kind of thing and for the synonym. Reports about invented people ("Marlo Hall works as a
coachman in Trewden") ask with the definition instead of the word ("Who in Trewden is a man who drives a
coach?"), so that the model has to know what the word means to find the sentence. The definitions are
those of synonyms.json (see wordnet_source).
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generate.words import Words, heldout

from .forms import WORD, article_for, stem

FIELDS = ("person", "animal", "artifact", "plant", "food", "substance", "body", "object")
COUNTED = ("person", "animal", "artifact")  # their nouns may follow "a"; many others are masses
# Left out: rude words, and what is kept for evaluation.
AVOIDED = re.compile(
    r"(?i)\b(?:sex\w*|vagin\w*|penis|prostitut\w*|rape\w*|genital\w*|copulat\w*|insult\w*|offensive|disparag\w*|"
    r"derogatory|obscene|slang|ethnic|negro\w*|jew\w*|moron|idiot\w*|retard\w*|lesbian|homosexual|whore|semen|"
    r"breasts?|buttocks|excrement|feces|lighthouses?|expeditions?|lockers?)\b"
)
PART_OF_ANIMAL = re.compile(
    r"\b(?:of|for|by) (?:an? |the |certain |many |most |some )?"
    r"(?:animals?|birds?|fish|mammals?|insects?|quadruped)\b|"
    r"\b(?:skin|fur|coat|covering|organ|structure|foot|tail|hair|flesh|body)\b"
)
OPENING = re.compile(r"(?:an?|the|any of (?:various|several|numerous)|someone|any|one who) ")
HEADINGS = """Glossary|Words explained|A small dictionary|List of terms|Terms used in this book|
Vocabulary|Notes on words|Word list|Explanations|Some useful words|Dictionary corner|What the words mean|
Appendix: terms|Definitions|Hard words, made easy|From the pocket encyclopedia|Lexicon|Words of the week|
Key terms|For the young reader"""
LISTED = """{W}: {g}|{W} - {g}|{w}: {g}|{w} = {g}|* {w}: {g}|- {w} ({k}): {g}|{W}. {G}.|
{w} (noun): {g}|"{w}": {g}|{W}, {k}. {G}.|+ {W}: {g}.|{w}; {g}|{w}, n.: {g}|{W} ({k}): {g}.|{W}  {g}|
{n}. {w}: {g}|{n}) {W} - {g}"""
COUNTED_SENTENCES = """{A} {w} is {g}.|{A} {w}, a kind of {k}, is {g}.|
By {a} {w} people understand {g}.|{A} {w} is a kind of {k}: {g}.|What is {a} {w}? It is {g}.|
We speak of {a} {w} when we mean {g}.|If you meet {a} {w}, you meet {g}.|They call it {a} {w}: {g}.|
{G}: that is {a} {w}.|{G} is called {a} {w}."""
SENTENCES = """The word "{w}" means {g}.|"{w}" stands for {g}.|The term "{w}" denotes {g}.|
The dictionary explains "{w}" as {g}.|"{w}": this is {g}.|In this book, "{w}" means {g}.|
When the author writes "{w}", read {g}.|{G}: the word for this is "{w}".|{G} goes by the name of {w}.|
The meaning of "{w}" is {g}.|"{w}" (a kind of {k}) is {g}.|My teacher explained "{w}" as {g}.|
Use "{w}" for {g}.|The name for {g} is "{w}"."""
ALSO = """Another word for {w} is {s}.|{S} means the same as {w}.|
Instead of "{w}" one may say "{s}".|{W} is also called {s}.|A synonym of {w} is {s}.|
Some people say {s} for {w}."""
TO_GLOSS = """What is {a} {w}?|What does "{w}" mean?|What does the word {w} mean?|
What is the meaning of {w}?|Explain the word {w}.|Define {w}.|How is {w} defined?|
What do people understand by {w}?|What is meant by "{w}"?|{W}: what is that?|Meaning of {w}?|
What does the term {w} stand for?|How does the text explain {w}?|Tell me what {w} means.|
Give the definition of {w}."""
TO_WORD = """What is the word for {g}?|Which word means {g}?|What is {g} called?|
What do you call {g}?|Which term stands for {g}?|Name the word that means {g}.|How does one call {g}?|
{G}: which word is that?|What is the name for {g}?|Which of the words describes {g}?|
I am looking for the word for {g}.|Which term is explained as {g}?|By what name does {g} go?"""
TO_KIND = """What kind of thing is {a} {w}?|Of what kind is {a} {w}?|What is {a} {w} a kind of?|
Of what is {w} a kind?|To which kind of things does {w} belong?|Under what does {w} fall?"""
TO_SYNONYM = """What is another word for {w}?|Which word means the same as {w}?|
Name a synonym of {w}.|What else can one say for {w}?|How else is {w} called?|
What may one say instead of {w}?|Which other name does {w} have?"""
# field -> what happens, questions by definition whose answer is {p}, and those whose answer is {t}
REPORTS = {
    "person": (
        """{p} works as {an} in {t}.|{p}, {an} from {t}, arrived yesterday.|
{p} became {an} in {t} and never regretted it.|In {t}, {p} earned a living as {an}.|
The council of {t} engaged {p}, {an}.|{p} has been {an} in {t} for years.|
Everybody in {t} knows {p}, who is {an}.|For ten years {p} was {an} in {t}.|{t} is home to {p}, {an}.""",
        """Who in {t} is {g}?|Who is {g}?|Which person is {g}?|Name the person from {t} who is {g}.|
Who in the text is {g}?|Who can be described as {g}?|{G}: who is that?|
Give the name of the one who is {g}.""",
        """Where does one find {g}?|In which town is there {g}?|In which place does {g} live?""",
    ),
    "animal": (
        """{p} of {t} keeps {an}.|{p} saw {an} near {t}.|Near {t}, {p} found {an} under a hedge.|
{p} from {t} drew {an}.|{an} bit {p} in {t}.|In {t}, {p} took a photograph of {an}.|
{p} feeds {an} every morning in {t}.|{p} brought {an} to {t}.""",
        """Who had to do with {g}?|Which person met {g}?|Who in the text dealt with {g}?|
Name the person in the story about {g}.|Whose story has {g} in it?|Who came across {g}?""",
        """Where was {g}?|In which town was there {g}?|Near which town would one look for {g}?""",
    ),
    "artifact": (
        """{p} bought {an} in {t}.|{p} lost {an} on the way to {t}.|{p} of {t} repairs {an}.|
In {t}, {p} sold {an} to a stranger.|{p} inherited {an} from an aunt in {t}.|
The museum of {t} received {an} from {p}.|{p} left {an} at the station of {t}.|
{p} designed {an} for the people of {t}.|{an} was stolen from {p} in {t}.""",
        """Who had to do with {g}?|Which person owned or handled {g}?|
Who in the text dealt with {g}?|Whose story has {g} in it?|Name the person connected with {g}.|
With {g}, which name is linked?""",
        """With which town is {g} connected?|Which town is named in the story of {g}?""",
    ),
}


def choices(table: str) -> list[str]:
    """The forms of one of the tables above."""
    return table.replace("|\n", "|").split("|")


LISTED_FORMS, HEADING_FORMS = choices(LISTED), choices(HEADINGS)


@dataclass(frozen=True)
class Term:
    """A noun that can be asked for by its meaning."""

    word: str
    gloss: str
    field: str
    kind: str
    synonym: str

    def fill(self, form: str, number: int = 1) -> str:
        """A form with the term in it; "{g}" is the definition and "{w}" the word, capitals at the start."""
        article = article_for(self.word)
        capital = self.gloss[0].upper() + self.gloss[1:]
        return form.format(
            w=self.word,
            W=self.word.capitalize(),
            g=self.gloss,
            G=capital,
            k=self.kind,
            n=number,
            a=article,
            A=article.capitalize(),
            s=self.synonym,
            S=self.synonym.capitalize(),
        )


def terms(path: Path | str, held: bool = False) -> list[Term]:
    """The nouns of synonyms.json whose definitions are short and do not use the word itself."""
    found = []
    known = json.loads(Path(path).read_text(encoding="utf-8"))
    nouns, adjectives = known["n"], set(known["a"])
    for word, (synonyms, wider, _, _, gloss, senses, field) in nouns.items():
        gloss = (
            with_article(gloss, adjectives)
            if field in ("person", "animal", "artifact", "plant", "food")
            else gloss
        )
        plural = word.endswith("s") and not word.endswith(("ss", "us", "is"))
        if (
            field not in FIELDS
            or senses > 2
            or heldout(word) != held
            or plural
            or AVOIDED.search(f"{word} {gloss}")
        ):
            continue
        if not 4 <= len(gloss.split()) <= 13 or not OPENING.match(gloss) or "," in gloss or len(gloss) > 80:
            continue
        if field == "animal" and PART_OF_ANIMAL.search(gloss):
            continue
        if stem(word) in {stem(part) for part in WORD.findall(gloss)}:
            continue
        gloss = re.sub(r"^(?:someone|any person|one) who ", "a person who ", gloss)
        gloss = re.sub(r"^any of (?:various|several|numerous) ", "one of the ", gloss)
        found.append(Term(word, gloss, field, (wider or [""])[0], (synonyms or [""])[0]))
    return found


def with_article(gloss: str, adjectives: set[str]) -> str:
    """A definition such as "large flightless bird of Africa" with its article; anything unclear stays."""
    head = re.split(
        r" (?:of|that|which|with|for|having|in|on|by|used|found|resembling|whose|who|from|to|worn|made)\b",
        gloss,
    )[0]
    if (
        gloss.split(" ")[0] in adjectives - {"any", "some"}
        and head.count(" ")
        and not head.endswith("s")
        and "," not in head
    ):
        return f"{article_for(gloss)} {gloss}"
    return gloss


def pick(table: str, term: Term, rng: random.Random, number: int = 1) -> str:
    """A random form of a table that has everything it needs, filled in."""
    while True:
        form = rng.choice(choices(table))
        if (term.kind or "{k}" not in form) and (term.field in COUNTED or "{a} " not in form):
            return term.fill(form, number)


def asked(term: Term, text: str, rng: random.Random) -> Iterator[list[str]]:
    """Questions on one term of a glossary; each answer stands in the text."""
    gloss = term.gloss if term.gloss in text else term.gloss[0].upper() + term.gloss[1:]
    word = term.word if re.search(rf"\b{term.word}\b", text) else term.word.capitalize()
    if gloss in text and len(gloss.split()) <= 10:
        yield [pick(TO_GLOSS, term, rng), gloss]
    if word in text:
        yield [pick(TO_WORD, term, rng), word]
    if term.kind and f"kind of {term.kind}" in text and term.field in COUNTED:
        yield [pick(TO_KIND, term, rng), term.kind]


def glossary(drawn: list[Term], rng: random.Random) -> dict:
    """A list of terms, or sentences about them."""
    parts, qa = [], []
    style = rng.random()
    form = rng.choice(
        [form for form in LISTED_FORMS if "{k}" not in form or all(term.kind for term in drawn)]
    )
    for number, term in enumerate(drawn, 1):
        if style < 0.45:
            part = term.fill(form, number)
        else:
            part = pick(
                COUNTED_SENTENCES if term.field in COUNTED and rng.random() < 0.65 else SENTENCES, term, rng
            )
        if term.synonym and rng.random() < 0.5:
            said = pick(ALSO, term, rng)
            part = f"{part.rstrip('.')}. {said}"
            if rng.random() < 0.6:
                answer = (
                    term.synonym
                    if term.synonym in said.split('"') or f" {term.synonym}" in said
                    else term.synonym.capitalize()
                )
                qa.append([pick(TO_SYNONYM, term, rng), answer])
        parts.append(part)
        found = list(asked(term, part, rng))
        qa += rng.sample(found, min(len(found), rng.choice((1, 1, 2))))
    text = ("\n" if style < 0.6 else " ").join(parts)
    if rng.random() < 0.4 or len(text) < 30:
        text = f"{rng.choice(HEADING_FORMS)}\n{text}"
    return {"kind": "generic", "text": text, "qa": rng.sample(qa, min(len(qa), 6))}


def report(drawn: list[Term], words: Words, rng: random.Random) -> dict:
    """Invented people with things, asked for by the definitions."""
    parts, qa = [], []
    for term in drawn:
        happens, who, where = (choices(table) for table in REPORTS[term.field])
        person, town = words.person(), words.town()
        noun = f"{article_for(term.word)} {term.word}"
        sentence = rng.choice(happens).format(p=person, t=town, an=noun)
        parts.append(sentence[0].upper() + sentence[1:])
        fill = {"t": town, "g": term.gloss, "G": term.gloss[0].upper() + term.gloss[1:]}
        place = rng.random() < 0.3
        qa.append([rng.choice(where if place else who).format(**fill), town if place else person])
        if term.kind and rng.random() < 0.3:
            qa.append(
                [
                    rng.choice(
                        ("Which {k} is named with {p}?", "What {k} is mentioned in connection with {p}?")
                        if term.field != "person"
                        else ("What is the profession or role of {p}?", "What sort of {k} is {p}?")
                    ).format(k=term.kind, p=person),
                    term.word,
                ]
            )
    return {"kind": "generic", "text": " ".join(parts), "qa": rng.sample(qa, min(len(qa), 5))}


def blocks(path: Path | str, rng: random.Random, count: int, heldout: bool = False) -> Iterator[dict]:
    """`count` blocks, a little more than half of them glossaries."""
    known = terms(path, heldout)
    people = {field: [term for term in known if term.field == field] for field in REPORTS}
    words = Words(rng, heldout)
    for _ in range(count):
        if rng.random() < 0.55:
            yield glossary(rng.sample(known, rng.choice((1, 2, 3, 4, 5, 6))), rng)
        else:
            field = rng.choice([*people, *people, None])
            among = people[field] if field else [term for of_field in people.values() for term in of_field]
            yield report(rng.sample(among, rng.choice((1, 2, 3, 4, 5))), words, rng)
