# SPDX-License-Identifier: GPL-3.0-or-later
"""Question patterns on clauses: a subject, a verb group and the phrases after it.

Asking means leaving one phrase out: the subject ("Who founded the city?"), the object ("What did the Romans
found?"), an agent, a time, a place, a number, a means. What is doubtful is not asked: a wrong question
teaches the model that answers are arbitrary.
"""

import random
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from .clauses import Chunk, Clause, is_person
from .tagger import Tagged, lexicon

Pair = tuple[str, str, str]  # question, answer, family


class Context(NamedTuple):
    """What a pattern may look at."""

    tagged: Tagged
    names: set[str]  # words known to be part of a person's name
    referent: str | None  # the one person that "he" or "she" can mean here
    rng: random.Random


# ---- wording -------------------------------------------------------------------------------------
INDIRECT = [
    "Tell me {}.",
    "Do you know {}?",
    "Can you tell me {}?",
    "I would like to know {}.",
    "State {}.",
    "Please tell me {}.",
    "Find out {}.",
    "Could you say {}?",
    "According to the text, {}?",
    "The question is {}.",
    "Does the text say {}?",
    "I wonder {}.",
    "Say {}.",
]


def lower_first(text: str) -> str:
    """With a small first letter."""
    return text[:1].lower() + text[1:]


def phrase(rng: random.Random, direct: str, indirect: str | None = None) -> str:
    """A question in direct form or, at times, wrapped: "Do you know when ..."."""
    direct = re.sub(r"\s+", " ", direct).strip()
    if indirect and rng.random() < 0.2:
        frame = rng.choice(INDIRECT)
        inner = re.sub(r"\s+", " ", indirect).strip()
        if frame.startswith("According"):
            return f"According to the text, {lower_first(direct)}?"
        return frame.format(lower_first(inner))
    return direct[:1].upper() + direct[1:] + "?"


def inverted(clause: Clause, wh: str, rest: str) -> tuple[str, str]:
    """("when was the bridge built by him", "when the bridge was built by him")."""
    return (
        f"{wh} {clause.auxiliary} {clause.subject} {clause.remainder} {rest}",
        f"{wh} {clause.subject} {clause.verbs} {rest}",
    )


def rest_without(context: Context, clause: Clause, *left_out: Chunk, keep: int = 3) -> str:
    """The phrases after the verb except some; long tails are dropped."""
    kept = [chunk for chunk in clause.chunks if chunk not in left_out][:keep]
    return " ".join(context.tagged.cut(chunk.first, chunk.last) for chunk in kept)


# ---- kinds of phrases ----------------------------------------------------------------------------
MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
YEAR = r"(?:1\d{3}|20\d\d)"
TIME = re.compile(
    rf"""(?:in|on|by|during|since|until|before|after|from|around|about|at|as\ early\ as)\ (?:
    (?:the\ )?(?:early\ |late\ |mid-?|middle\ of\ |spring\ of\ |summer\ of\ |autumn\ of\ |fall\ of\ |
    winter\ of\ |end\ of\ |beginning\ of\ |year\ |years\ |night\ of\ |morning\ of\ |evening\ of\ )*
    (?:the\ )?(?:{YEAR}s?|\d\d?\ {MONTH}(?:,?\ {YEAR})?
    |{MONTH}(?:\ \d\d?)?(?:,?\ (?:of\ )?{YEAR})?|\d\d?(?:st|nd|rd|th)\ century
    |\w+teenth\ century|twentieth\ century)
    |the\ (?:spring|summer|autumn|winter|morning|evening|afternoon|night|\w+\ century|\w+\ day|\w+\ year)
    |(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\ \w+)?|night|noon|midnight|dawn
    |sunset|sunrise|dusk
    |\w+\ o'clock|(?:the\ )?(?:\w+\ )?(?:World\ War\ (?:I|II)|Civil\ War|Middle\ Ages|Renaissance)
    |the\ age\ of\ [\w-]+)\b[^,;]{{0,14}}$""",
    re.X,
)
AGE = re.compile(r"at the age of ([\w-]+)$")
PLACE_NOUNS = set("""room house garden church street kitchen river town village city hall school shop
station field forest wood woods road table door window floor hotel inn station harbour port island mountain
hill valley lake sea bay beach shore coast hospital prison castle palace court college university library
office theatre museum park market square bridge corner cottage farm barn stable attic cellar bedroom parlour
drawing-room dining-room library study hut cave tent camp fort tower cathedral abbey monastery temple
capital province region district county country desert jungle cabin deck ship boat train carriage cell
nucleus bloodstream brain liver kidney heart lungs stomach skin blood ocean atmosphere soil bed sofa chair
bench fire hearth wall roof stairs staircase passage doorway gate yard churchyard cemetery grave orchard
meadow stream pool well mine factory mill bank north south east west centre center middle""".split())
PLACE_PREPOSITIONS = set(
    "in at near on beside under behind inside outside beneath above below across along " "within".split()
)
JOBS = set("""actor actress architect artist astronomer author baker banker barrister biologist blacksmith
bookseller butcher captain carpenter chemist clergyman clerk coach composer cook dancer dentist designer
director doctor dramatist economist editor engineer explorer farmer film-maker fisherman geologist governor
historian inventor journalist judge lawyer librarian mathematician mechanic merchant midwife miller miner
minister missionary monk musician naturalist nun nurse officer painter philosopher photographer physician
physicist pianist pilot playwright poet policeman politician porter priest printer professor programmer
psychologist sailor schoolmaster scientist sculptor secretary shoemaker singer sociologist soldier solicitor
songwriter statesman surgeon tailor teacher theologian trader violinist weaver writer""".split())
COLOURS = set(
    "red blue green yellow black white grey gray brown purple pink orange crimson scarlet golden "
    "silver violet".split()
)
UNITS = (
    "(?:feet|foot|metres|meters|miles|kilometres|kilometers|inches|yards|centimetres|centimeters|km|m" "|ft)"
)
MEASURE = {
    "high": "how high",
    "tall": "how tall",
    "long": "how long",
    "wide": "how wide",
    "deep": "how deep",
    "old": "how old",
    "thick": "how thick",
    "broad": "how broad",
}
TIMES = set(
    "time times day days year years month months week weeks hour hours minute minutes moment night "
    "morning".split()
)
LINKING = set(
    "be become seem remain lie look stay appear sit stand feel prove go come walk fall grow live "
    "last".split()
)
BARE = set(
    "last round home due place time part care way back next first north south east west pause "
    "leave".split()
)
GIVING = set("give offer send show teach tell lend grant award bring hand pay sell promise ask leave".split())
VAGUE = set(
    "thing things way ways part parts kind kinds sort lot number one ones matter time times case "
    "cases example place fact course moment day word words man something nothing everything "
    "anything it that this".split()
)


def time_chunk(text: str) -> bool:
    return bool(TIME.match(text)) and not text.startswith(("by the", "from the ", "in the middle of the r"))


def place_chunk(context: Context, chunk: Chunk) -> bool:
    """A prepositional phrase that answers "where"."""
    text = context.tagged.cut(chunk.first, chunk.last)
    tags = context.tagged.tags[chunk.first : chunk.last]
    first, last = text.split(" ", 1)[0], text.rsplit(" ", 1)[-1]
    head = re.search(r"[NMC](?=o|$)", tags)
    noun = context.tagged.word(chunk.first + head.start()) if head else last
    if first not in PLACE_PREPOSITIONS or time_chunk(text) or re.search(r"\d", text):
        return False
    if head and head.group() == "C":
        named = first in ("in", "at", "near") and not is_person(
            context.tagged, chunk.first + 1, chunk.last, context.names
        )
        the = tags[1] != "D" or text.split()[1] == "the"
        return the and named and not re.search(MONTH, text)
    return noun in PLACE_NOUNS and tags[1:2] == "D"


def who(context: Context, first: int, last: int, verb: str = "") -> str | None:
    """ "who", "what", or None if that is not clear."""
    person = is_person(context.tagged, first, last, context.names, verb)
    return {True: "who", False: "what", None: None}[person]


# ---- questions on clauses ------------------------------------------------------------------------
def ask_subject(context: Context, clause: Clause) -> Iterator[Pair]:
    """Who wrote the book?"""
    if clause.pronoun or not clause.chunks or clause.first_chunk_is("adv"):
        return
    wh = who(context, *clause.subject_span, clause.lemma)
    answer = context.tagged.cut(*clause.subject_span)
    rest = rest_without(context, clause)
    verbs = clause.verbs
    if (
        clause.copula
        and wh == "who"
        and clause.chunks[0].kind == "np"
        and is_person(context.tagged, clause.chunks[0].first, clause.chunks[0].last, context.names) is False
    ):
        return
    if wh == "who":  # "who" takes the singular
        verbs = re.sub(
            r"^(were|are|have|do)\b",
            lambda m: {"were": "was", "are": "is", "have": "has", "do": "does"}[m[1]],
            verbs,
        )
        wh = context.rng.choice(["who", "who", "who", "which person"]) if clause.singular else "who"
    if wh:
        base = f"{wh} {clause.verbs if wh == 'what' else verbs} {rest}"
        if clause.form == "B":
            base = f"{wh} {lexicon().forms.get(clause.lemma, {}).get('z', clause.verbs)} {rest}"
        yield phrase(context.rng, base, base), answer, "subject"
        if clause.singular and clause.form in "VPZ":
            thing = "the person who" if "who" in wh or "person" in wh else "what"
            wordings = [f"Name {thing} {verbs} {rest}.", f"Identify {thing} {verbs} {rest}."]
            if clause.form == "V":
                wordings.append(f"{wh} was it that {verbs} {rest}?")
            wording = context.rng.choice(wordings)
            yield wording[:1].upper() + wording[1:], answer, "subject, command"
    head = context.tagged.word(clause.subject_head)
    tags = context.tagged.tags
    if (
        tags[clause.subject_head] in "N"
        and clause.subject_head - clause.subject_span[0] >= 2
        and "o" not in tags[slice(*clause.subject_span)]
        and head not in VAGUE
        and "'" not in tags[slice(*clause.subject_span)]
    ):
        base = f"{context.rng.choice(['which', 'what'])} {head} {clause.verbs} {rest}"
        yield phrase(context.rng, base, base), answer, "subject, which"


MOVING = set("""give send deliver bring add transfer convert turn put place lead take sell grant compare
attribute divide lend offer show carry translate change transform present pay hand teach owe devote dedicate
apply use spend base draw split drive throw cast lay set invite force compel allow enable help persuade
require cause encourage order ask beg urge protect prevent remove separate distinguish receive obtain borrow
derive buy learn charge accuse fill provide supply replace surround""".split())


def _after_object(context: Context, clause: Clause) -> str:
    """What must stay behind the object: the goal of a verb of moving, a time, a purpose; else it may belong
    to the object.
    """
    if len(clause.chunks) < 2:
        return ""
    after = clause.chunks[1]
    text = context.tagged.cut(after.first, after.last)
    stays = (
        after.kind == "pp"
        and (clause.lemma in MOVING or time_chunk(text))
        or after.kind == "inf"
        and clause.lemma in MOVING
    )
    return text if stays else ""


def ask_object(context: Context, clause: Clause) -> Iterator[Pair]:
    """What did the Romans found?"""
    if not clause.chunks or clause.chunks[0].kind != "np" or clause.copula or clause.passive:
        return
    target = clause.chunks[0]
    second = clause.chunks[1] if len(clause.chunks) > 1 else None
    if second and second.kind == "np":
        if clause.lemma in GIVING:
            direct, indirect = inverted(clause, "what", context.tagged.cut(target.first, target.last))
            yield (
                phrase(context.rng, direct, indirect),
                context.tagged.cut(second.first, second.last),
                "second object",
            )
        return
    answer = context.tagged.cut(target.first, target.last)
    wh = who(context, target.first, target.last)
    if answer in BARE or answer.split()[-1] in TIMES or clause.lemma in LINKING:
        return
    if not wh or time_chunk("in " + answer) or (second and second.kind == "adj"):
        return
    if wh == "who" and clause.lemma == "have":
        return
    rest = _after_object(context, clause)
    if wh == "who":
        wh = context.rng.choice(["who", "whom"])
    direct, indirect = inverted(clause, wh, rest)
    yield phrase(context.rng, direct, indirect), answer, "object"
    if clause.form == "V" and wh == "what" and context.rng.random() < 0.15:
        yield (
            f"What was it that {clause.subject} {clause.verbs}{' ' + rest if rest else ''}?",
            answer,
            "object, cleft",
        )
    tags = context.tagged.tags[target.first : target.last]
    number = re.match(r"(R?#+)J*([MN]+)", tags)
    if number and "M" in number[2]:
        noun = context.tagged.cut(target.first + len(number[1]), target.first + number.end())
        count = context.tagged.cut(target.first, target.first + len(number[1]))
        if not re.match(r"\W|1\d{3}$|half", count):
            direct, indirect = inverted(clause, f"how many {noun}", rest)
            yield phrase(context.rng, direct, indirect), count, "how many, object"
    adjective = re.match(r"D?(J)N$", tags)
    if adjective:
        word = context.tagged.word(target.first + adjective.start(1))
        noun = context.tagged.word(target.last - 1)
        if word in COLOURS:
            direct, indirect = inverted(clause, f"what colour of {noun}", rest)
            yield phrase(context.rng, direct, indirect), word, "colour"
        elif noun not in VAGUE and word not in (
            "own",
            "same",
            "whole",
            "first",
            "last",
            "next",
            "only",
            "very",
        ):
            direct, indirect = inverted(
                clause, f"what {context.rng.choice(['kind', 'sort', 'type'])} of {noun}", rest
            )
            yield phrase(context.rng, direct, indirect), answer, "what kind"


def ask_agent(context: Context, clause: Clause) -> Iterator[Pair]:
    """Who was the bridge built by? Who built the bridge?"""
    if not clause.passive:
        return
    for chunk in clause.chunks:
        if context.tagged.word(chunk.first).lower() != "by" or chunk.kind != "pp":
            continue
        answer = context.tagged.cut(chunk.first + 1, chunk.last)
        wh = who(context, chunk.first + 1, chunk.last, clause.lemma)
        past = lexicon().forms.get(clause.lemma, {}).get("v")
        if time_chunk("by " + answer) or not wh:
            continue
        rest = rest_without(context, clause, chunk, keep=2)
        direct, indirect = inverted(clause, wh, rest)
        yield phrase(context.rng, direct + " by", indirect + " by"), answer, "agent"
        direct, indirect = inverted(clause, "by whom" if wh == "who" else "by what", rest)
        yield phrase(context.rng, direct, indirect), answer, "agent, by whom"
        if past and clause.verbs.split()[0] in ("was", "were"):
            base = f"{wh} {past} {clause.subject} {rest}"
            yield phrase(context.rng, base, base), answer, "agent, active"


def adjuncts(clause: Clause) -> list[Chunk]:
    """Prepositional phrases of a clause, in front and behind."""
    return ([clause.lead] if clause.lead else []) + [chunk for chunk in clause.chunks if chunk.kind == "pp"]


def ask_when(context: Context, clause: Clause) -> Iterator[Pair]:
    """When was the bridge built? In what year ...?"""
    for chunk in adjuncts(clause):
        text = context.tagged.phrase(chunk.first, chunk.last)
        if not time_chunk(text):
            continue
        rest = rest_without(context, clause, chunk)
        age = AGE.match(text)
        year = re.match(rf"in ({YEAR})$", text)
        if age:
            wh, answer, family = context.rng.choice(["how old", "at what age"]), age[1], "age"
            if wh == "how old":
                if clause.form == "V" or clause.verbs.startswith("was "):
                    direct = f"how old was {clause.subject} when {clause.pronoun_for()} {clause.verbs} {rest}"
                    yield phrase(context.rng, direct), answer, family
                continue
        elif text.startswith(("since", "until", "from", "before", "after")):
            wh = {"since": "since when", "until": "until when", "from": "from when"}.get(
                text.split()[0], "when"
            )
            answer, family = (text if wh == "when" else text.split(" ", 1)[1]), "since when"
        elif year:
            wh = context.rng.choice(["when", "when", "in what year", "in which year"])
            answer, family = year[1], "when, year"
        else:
            wh = context.rng.choice(["when", "when", "at what time" if text.startswith("at ") else "when"])
            answer, family = text if text.split()[0] not in ("in", "on") else text.split(" ", 1)[1], "when"
        direct, indirect = inverted(clause, wh, rest)
        original = re.search(re.escape(answer), context.tagged.text, re.I)
        if original:
            yield phrase(context.rng, direct, indirect), original.group(0), family


def ask_where(context: Context, clause: Clause) -> Iterator[Pair]:
    """Where was she born? In which city ...?"""
    for chunk in adjuncts(clause):
        if not place_chunk(context, chunk):
            continue
        rest = rest_without(context, clause, chunk, keep=2)
        if clause.copula and rest:
            continue
        if not rest and clause.copula:
            if clause.auxiliary in ("was", "is", "were", "are"):
                yield (
                    phrase(context.rng, *inverted(clause, "where", "")),
                    context.tagged.phrase(chunk.first, chunk.last),
                    "where, be",
                )
            continue
        answer = context.tagged.cut(chunk.first, chunk.last)
        if answer.split()[0] in ("in", "at", "In", "At"):
            answer = answer.split(" ", 1)[1]
        direct, indirect = inverted(clause, "where", rest)
        yield phrase(context.rng, direct, indirect), answer, "where"


def ask_count_subject(context: Context, clause: Clause) -> Iterator[Pair]:
    """How many people attended the fair?"""
    first, last = clause.subject_span
    tags = context.tagged.tags[first:last]
    number = re.match(r"(R?#+)(J*[NM]*M)$", tags)
    if number and clause.chunks:
        count = context.tagged.cut(first, first + len(number[1]))
        noun = context.tagged.cut(first + len(number[1]), last)
        if not re.match(r"1\d{3}$", count):
            base = f"how many {noun} {clause.verbs} {rest_without(context, clause)}"
            yield phrase(context.rng, base, base), count, "how many, subject"


def ask_manner(context: Context, clause: Clause) -> Iterator[Pair]:
    """By doing, for how long, how often, with what, what for."""
    for chunk in clause.chunks:
        text = context.tagged.cut(chunk.first, chunk.last)
        tags = context.tagged.tags[chunk.first : chunk.last]
        rest = rest_without(context, clause, chunk, keep=2)
        if chunk.kind == "gerund" and text.startswith("by "):
            direct, indirect = inverted(clause, "how", rest)
            yield phrase(context.rng, direct, indirect), text, "how, by doing"
        elif re.match(
            r"for (?:about |nearly |almost |over |more than )?(?:[\w,-]+ )+(years|months|weeks|days|hours"
            r"|minutes|centuries|decades)$",
            text,
        ) and re.search("#|D|J", tags):
            direct, indirect = inverted(clause, context.rng.choice(["how long", "for how long"]), rest)
            yield phrase(context.rng, direct, indirect), text.split(" ", 1)[1], "how long"
        elif chunk.kind == "np" and re.match(
            r"every (day|week|month|year|morning|evening|night|summer|Sunday)$", text
        ):
            direct, indirect = inverted(clause, "how often", rest)
            yield phrase(context.rng, direct, indirect), text, "how often"
        elif chunk.kind == "pp" and text.startswith(("for $", "for \u00a3")):
            direct, indirect = inverted(clause, "for how much", rest)
            yield phrase(context.rng, direct, indirect), text.split(" ", 1)[1], "price"
        elif chunk.kind == "inf" and clause.passive and clause.lemma == "use" and not rest:
            verb = "is" if clause.auxiliary in ("is", "are") else "was"
            plural = {"is": "are", "was": "were"}[verb] if clause.auxiliary in ("are", "were") else verb
            yield phrase(
                context.rng,
                f"what {plural} {clause.subject} used to do",
                f"what {clause.subject} {plural} used to do",
            ), text[3:], "used to"
        elif (
            chunk.kind == "pp"
            and text.startswith("for ")
            and clause.passive
            and clause.lemma in ("use", "know")
        ):
            direct, indirect = inverted(clause, "what", f"{rest} for")
            yield phrase(context.rng, direct, indirect), text[4:], "used for"
        elif chunk.kind == "pp" and text.startswith("because of "):
            direct, indirect = inverted(clause, "why", rest)
            yield phrase(context.rng, direct, indirect), text, "why"


PARTICULAR = {
    "from": "from what",
    "into": "into what",
    "of": "of what",
    "with": "with what",
    "against": "against what",
    "on": "on what",
    "through": "through what",
    "between": "between what",
    "for": "for what",
    "about": "about what",
    "to": "to what",
    "as": "as what",
    "among": "among what",
    "over": "over what",
}


def ask_prepositional(context: Context, clause: Clause) -> Iterator[Pair]:
    """What did the river flow into? The preposition belongs to the verb when it follows it at once."""
    if not clause.chunks or clause.chunks[0].kind != "pp" or clause.copula:
        return
    chunk = clause.chunks[0]
    preposition = context.tagged.word(chunk.first).lower()
    text = context.tagged.cut(chunk.first, chunk.last)
    if (
        preposition not in PARTICULAR
        or time_chunk(text)
        or place_chunk(context, chunk)
        or chunk.last - chunk.first < 2
    ):
        return
    wh = who(context, chunk.first + 1, chunk.last)
    if not wh or context.tagged.tags[chunk.first + 1] == "#":
        return
    rest = rest_without(context, clause, chunk, keep=1)
    direct, indirect = inverted(clause, wh, f"{preposition} {rest}")
    answer = context.tagged.cut(chunk.first + 1, chunk.last)
    if not rest or context.rng.random() < 0.5:
        yield phrase(context.rng, direct, indirect), answer, "prepositional"
    else:
        wh = PARTICULAR[preposition].replace("what", "whom") if wh == "who" else PARTICULAR[preposition]
        direct, indirect = inverted(clause, wh, rest)
        yield phrase(context.rng, direct, indirect), answer, "prepositional, front"


CLAUSE_PATTERNS: list[Callable[[Context, Clause], Iterator[Pair]]] = [
    ask_subject,
    ask_object,
    ask_agent,
    ask_when,
    ask_where,
    ask_count_subject,
    ask_manner,
    ask_prepositional,
]
