# SPDX-License-Identifier: GPL-3.0-or-later
"""Clauses of a tagged sentence: subject, verb group, and the phrases that follow.

A clause is only returned when everything from its start to its end was understood, because a
half-understood clause gives an ungrammatical question.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from .tagger import FIRST_NAMES, MONTHS, TITLES, WEEKDAYS, Tagged, lexicon

BASE = r"D?D?(?:R?J|#|E(?=[JNMC#])|G(?=[JNM]))*[NMC]+"
SIMPLE = rf"{BASE}(?:'(?:J|#|E(?=N)|G(?=N))*[NMC]+)*"
NP = rf"(?:#o)?{SIMPLE}(?:o{SIMPLE})*"  # "two of the old kings of the north"
LIST = rf"{NP}(?:(?:,{NP})*,?&{NP}(?![VZBXHLK']))?"  # "apples, pears and plums"
PARTICLES = {"up", "out", "off", "down", "over", "away", "back"}
VERBS = re.compile(
    r"R*(?:(?P<V>V)|(?P<Z>Z)|(?P<B>B)|(?P<P>XR*(?:xR*)?E|LR*xR*E|HR*xR*E)|(?P<G>XR*G|HR*xR*G|LR*xR*G)"
    r"|(?P<H>HR*E)|(?P<L>LR*i)|(?P<X>HR*x|LR*x|X))R*"
)
SUBJECT = re.compile(rf"(?P<subject>{LIST}|Q)(?:,(?P<aside>{NP}),)?(?=R*[VZBXHL])")
LEAD = re.compile(rf"(?:(?P<pp>I(?:C#(?:,#)?(?![NMC])|#C(?:,?#)?(?![NMC])|{NP}|#(?![NMCJ]))),?|R,)?")
END_BEFORE = set(',;:.?"-()SWY&E')

PERSON_NOUNS = set("""man woman men women boy girl child children baby person people premier king queen
prince princess emperor empress duke duchess count countess lord lady knight soldier officer captain colonel
general sergeant lieutenant admiral sailor pirate priest bishop monk nun pope minister president senator
governor mayor judge lawyer attorney doctor physician nurse surgeon patient student pupil teacher professor
scholar scientist chemist physicist biologist astronomer engineer inventor explorer traveller traveler
merchant trader farmer peasant servant maid butler cook gardener coachman driver pilot father mother son
daughter brother sister uncle aunt cousin nephew niece grandfather grandmother husband wife widow widower
friend enemy neighbour neighbor stranger guest host lover hero heroine villain thief murderer detective
inspector policeman constable guard cowboy chamberlain minister traveller atheist believer voter native
relative newcomer spectator audience policymaker lawmaker consumer suspect gunman veteran patriot loyalist
protester activist feminist philanthropist expert colleague classmate teammate assistant apprentice guardian
clergyman physicians bystander suffragist chancellor taxpayer producer seller buyer adult adolescent
teenager infant toddler refugee prisoner slave hunter fisherman shepherd miller baker butcher blacksmith
carpenter tailor shoemaker painter artist sculptor musician composer singer actor actress dancer poet writer
author novelist playwright journalist editor philosopher historian economist politician statesman leader
chief director manager owner founder member citizen inhabitant settler colonist immigrant worker employee
employer customer consumer client witness victim clerk secretary treasurer chairman critic researcher
gentleman gentlemen ladies fellow creature crowd Americans researchers parents wizard witch giant dwarf
fairy old-man lad lass youth maiden bride bridegroom orphan heir monarch ruler tyrant rebel spy ambassador
diplomat champion player athlete coach swimmer runner winner loser candidate voter landlord tenant""".split())
NOT_PERSONS = set("""University College School Institute Company Corporation Party Church Act Treaty War
Battle River Lake Sea Ocean Mountain Mount Island Islands City Town County State States Kingdom Empire
Republic Union Nations Council Court Congress Parliament Senate House Street Road Avenue Bridge Park Museum
Library Hospital Theatre Theater Hall Castle Palace Abbey Cathedral Station Railway Airport Bank Society
Association Organization Committee Commission Department Ministry Office Agency Army Navy Force Fleet League
Club Team Band Festival Award Prize Cup Games Olympics Revolution Reformation Renaissance Movement Age Era
Period Century Day Bible Gospel Times Post News Journal Magazine Review Law Theorem Theory Effect
Constitution Amendment Declaration Bill Code Protocol Agreement Conference Europe Asia Africa America
Australia England Britain France Germany Spain Italy Russia China Japan India Canada Mexico Brazil Egypt
Greece Rome London Paris Berlin Vienna Moscow York Boston Chicago Washington California Texas Virginia
Florida Ireland Scotland Wales Poland Sweden Norway Denmark Holland Netherlands Belgium Switzerland Austria
Hungary Turkey Israel Iran Iraq Earth Sun Moon Mars Venus Jupiter Saturn Internet Facebook Google
Christianity Islam Judaism Buddhism Hinduism Catholicism Protestantism English French German Latin Greek
Spanish Chinese Russian Supreme Federal National Medicare DNA RNA ATP""".split())
PEOPLES = set(
    "British English French Dutch Irish Spanish Chinese Japanese Portuguese Swiss Polish Turkish "
    "Danish Scottish Welsh Spartan Roman Persian Aztec Inca Maya Mongol Viking".split()
)
PERSONAL_VERBS = set("""say think write marry ask answer reply believe argue teach study graduate serve
paint compose invent discover cry whisper laugh smile walk sit stand wear marry propose suggest speak learn
wish hope love hate recall remember resign retire nod sigh shout explain""".split())


def names_of(paragraph: str) -> set[str]:
    """Words that belong to a person's name somewhere in the paragraph."""
    found: set[str] = set()
    title = "|".join(
        TITLES - {"General", "Major", "Chief", "Justice", "Father", "Mother", "Brother", "Sister"}
    )
    for match in re.finditer(
        rf"\b(?:(?:{title})\.? (?:[A-Z]\w+ ){{0,2}}?([A-Z]\w+)|([A-Z][a-z]+) (?:(?:[A-Z]\. ?)+"
        r"|(?:de|van|von|[A-Z][a-z]+) )?([A-Z][a-z]+))",
        paragraph,
    ):
        if match[1]:
            found.add(match[1])
        elif match[2] in FIRST_NAMES:
            found |= {match[2], match[3]}
    return found - NOT_PERSONS - MONTHS - WEEKDAYS


def head_of(tagged: Tagged, first: int, last: int) -> int:
    """The token that a noun phrase is about: its last noun before "of", "and" or a comma."""
    match = re.match(rf"(?:#o)?{SIMPLE}", tagged.tags[first:last])
    return first + match.end() - 1 if match else last - 1


def is_person(tagged: Tagged, first: int, last: int, names: set[str], verb: str = "") -> bool | None:
    """True, False, or None where it cannot be told ("Lincoln")."""
    head = head_of(tagged, first, last)
    word, letter = tagged.word(head), tagged.tags[head]
    if letter in "NM":
        low = word.lower()
        singular = low[:-1] if letter == "M" else low
        if (
            low in PERSON_NOUNS
            or singular in PERSON_NOUNS
            or re.search(r"(?:[a-z]{3}ist|ician|wom[ae]n|sm[ae]n)$", singular)
        ):
            return True
        return (
            None
            if re.search(r"(?:[^aeiou]ers?|ors?|ants?)$", low) and low not in {"water", "paper", "power"}
            else False
        )
    words = [tagged.word(index) for index in range(first, head + 1) if tagged.tags[index] == "C"]
    if not words:
        return False
    if (
        words[-1].lower() in PERSON_NOUNS
        and tagged.tags[first] == "D"
        or words[-1] in PEOPLES
        and words[0] == words[-1]
    ):
        return True
    if any(word in NOT_PERSONS for word in words[1:] or words) or words[-1] in NOT_PERSONS:
        return False
    if words[0].rstrip(".") in TITLES or words[0] in FIRST_NAMES or words[-1] in names:
        return True
    if verb in PERSONAL_VERBS and tagged.tags[first] != "D":
        return True
    if tagged.tags[first] == "D" and not words[-1].endswith("s"):
        return False
    return None


class Chunk(NamedTuple):
    """A phrase: kind is np, pp, inf, gerund, adv, adj or part; tokens first..last-1."""

    kind: str
    first: int
    last: int


CHUNKS = [
    (kind, re.compile(pattern))
    for kind, pattern in [
        ("gerund", rf"IG(?:{LIST})?(?:I{NP})?"),
        ("pp", rf"I(?:C#(?:,#)?(?![NMC])|#C(?:,?#)?(?![NMC])|I?{LIST}|#(?![NMCJ])|J(?=[.,;]))"),
        ("pp", rf"T{LIST}"),
        ("inf", rf"TR*i(?:I(?![DJNMC#]))?(?:{LIST}|J)?(?:[IT]{NP})*"),
        ("np", LIST),
        ("num", r"#"),
        ("adv", r"R+"),
        ("adj", r"R*J(?:&J)?(?:I{NP})?"),
        ("part", rf"E(?:[IT](?:C#(?:,#)?(?![NMC])|{NP}|#))+"),
    ]
]


@dataclass
class Clause:
    """One understood clause, and the pieces that inversion needs."""

    tagged: Tagged
    subject_span: tuple[int, int]
    subject: str  # as it reads within a question
    pronoun: bool
    verbs: str  # "has been built"
    auxiliary: str  # "has"; "did" for "built"
    remainder: str  # "been built"; "build"
    lemma: str
    form: str  # V Z B P(assive) G H L X(be)
    chunks: list[Chunk] = field(default_factory=list)
    lead: Chunk | None = None

    @property
    def passive(self) -> bool:
        return self.form == "P"

    @property
    def copula(self) -> bool:
        return self.form == "X"

    @property
    def subject_head(self) -> int:
        return head_of(self.tagged, *self.subject_span)

    @property
    def singular(self) -> bool:
        return (
            self.tagged.tags[self.subject_head] in "NC"
            and "&" not in self.tagged.tags[slice(*self.subject_span)]
        )

    def first_chunk_is(self, kind: str) -> bool:
        return len(self.chunks) == 1 and self.chunks[0].kind == kind

    def pronoun_for(self) -> str:
        """A pronoun that takes up the subject in "how old was X when ... left"."""
        if self.pronoun:
            return self.tagged.word(self.subject_span[0]).lower()
        return self.subject


def _chunks(tags: str, at: int) -> tuple[list[Chunk], int]:
    """Phrases from token `at` on, and where they stop."""
    found: list[Chunk] = []
    while at < len(tags):
        for kind, pattern in CHUNKS:
            match = pattern.match(tags, at)
            if match and match.end() > at:
                found.append(Chunk(kind, at, match.end()))
                at = match.end()
                break
        else:
            break
    return found, at


def _verb_group(tagged: Tagged, match: re.Match) -> tuple[str, str, str, str] | None:
    """(auxiliary, remainder, lemma, form) of a verb group."""
    form = match.lastgroup or ""
    words = [tagged.word(index) for index in range(match.start(), match.end())]
    table = lexicon()
    main = match.start(form) + len(match.group(form)) - 1
    word = tagged.word(main).lower()
    letter = {"V": "v", "Z": "z", "B": "b", "P": "e", "G": "g", "H": "e", "L": "b"}.get(form, "")
    lemma = word if letter == "b" else "be" if form == "X" else table.lemma.get((word, letter), "")
    if word in ("had", "has", "have") and form in "VZB":
        lemma = "have"
    if word in ("did", "does", "do") and form in "VZB":
        lemma = "do"
    if not lemma:
        return None
    if form in "VZB":
        place = main - match.start()
        return (
            {"V": "did", "Z": "does", "B": "do"}[form],
            " ".join([*words[:place], lemma, *words[place + 1 :]]),
            lemma,
            form,
        )
    adverbs = match.start(form) - match.start()
    auxiliary = words[adverbs]
    if auxiliary.startswith("'") or auxiliary == "am":
        return None
    return auxiliary, " ".join(words[:adverbs] + words[adverbs + 1 :]), lemma, form


def clauses(tagged: Tagged, referent: str | None) -> Iterator[Clause]:
    """The understood clauses of a sentence: from its start, and after ", and", ", but" or ";"."""
    tags = tagged.tags
    if '"' in tags or "!" in tags or "?" in tags:
        return
    starts = [0] + [match.end() for match in re.finditer(r";R?,?|,[&Y]", tags)]
    for start in starts:
        lead = LEAD.match(tags, start)
        subject = SUBJECT.match(tags, lead.end() if lead else start)
        if not subject:
            continue
        verb = VERBS.match(tags, subject.end())
        if not verb:
            continue
        group = _verb_group(tagged, verb)
        span = subject.span("subject")
        pronoun = subject.group("subject") == "Q"
        if (
            not group
            or group[2] in ("call", "name", "title", "know", "base")
            and group[3] == "V"
            and tags[span[1] - 1] in "NM"
            or subject.group("subject") == "N"
            and group[2] in PERSONAL_VERBS | {"bear"}
        ):
            continue
        if pronoun and (tagged.word(span[0]).lower() not in ("he", "she") or not referent):
            continue
        at = verb.end()
        verbs = tagged.cut(verb.start(), verb.end())
        auxiliary, remainder, lemma, form = group
        if (
            at < len(tags)
            and tagged.word(at) in PARTICLES
            and tags[at + 1 : at + 2] in ("D", "N", "M", "C", "J", ".")
        ):
            verbs, remainder, at = f"{verbs} {tagged.word(at)}", f"{remainder} {tagged.word(at)}", at + 1
        chunks, stop = _chunks(tags, at)
        if stop < len(tags) and (tags[stop] not in END_BEFORE or stop == at):
            continue
        following = tagged.word(stop) if stop < len(tags) else ""
        if following == "that" and not any(chunk.kind == "np" for chunk in chunks):
            continue
        if following in ("than", "as") or re.search(r"[IT]$", tags[at:stop]):
            continue
        if (
            tags[stop : stop + 1] == "&"
            and re.match(r"&R*(?:[IT]|J|D?[NMC#])", tags[stop:])
            and not re.match(rf"&{NP}R*[VZBXHL]", tags[stop:])
        ):
            continue
        text = referent if pronoun else tagged.phrase(*span)
        yield Clause(
            tagged,
            span,
            text,
            pronoun,
            verbs,
            auxiliary,
            remainder,
            lemma,
            form,
            chunks,
            Chunk("pp", *lead.span("pp")) if lead and lead.group("pp") else None,
        )
