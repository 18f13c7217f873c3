# SPDX-License-Identifier: GPL-3.0-or-later
"""Small stories made of events with roles, and questions for each role.

An event has a verb (`verbs.py`), an agent, perhaps an object and a complement, and adjuncts: place, time,
manner, instrument, companion, price, cause, purpose. One event is told in one or two sentences of many
shapes, stands among others that share its verb, its agent or its object, and is asked for by the words
that the question gives and the role that the question word names. This teaches the general skill: who did
what to whom, where, when, why and how.
"""

import random
import re
from dataclasses import dataclass, field
from functools import cache

from .events_nouns import COMPLEMENTS, Noun, adjunct, complement, make_noun, person
from .events_questions import TEMPLATES, object_forms
from .needles_format import Filler, capital, checked
from .needles_generic import generic_block
from .verbs import AGENT_NOUN, DEED_NOUN, FRAMES, SYNONYMS, inflect
from .words import Words

__all__ = ["event_block", "generic_block"]

# Frames whose verbs are so near to one another that a question on one could be meant for the other.
NEAR = {"travel", "moving", "hiding", "telling", "paying"}
ADJUNCT_ORDER = (
    "from_place",
    "manner",
    "instrument",
    "companion",
    "score",
    "price",
    "place",
    "time",
    "cause",
    "purpose",
)
NAMED = {"person", "art", "organisation"}
# Words of question forms that do not go with an event still to come.
PAST_WORDS = re.compile(r"\b(?:was|were|had|did|changed|came|led|made)\b")
WINNING = {"beat", "defeat", "outplay", "outrun"}
PRONOUNS = {"f": "she", "m": "he"}
SOLO = ("manner", "time", "place", "cause", "purpose", "companion")


@dataclass
class Event:
    """One event: the roles map a role's name to (phrase in the text, answer)."""

    frame: str
    verb: str
    agent: Noun
    object: Noun | None
    roles: dict = field(default_factory=dict)
    future: bool = False
    object_text: str = ""  # the object as the text names it

    def given(self, role: str) -> str:
        """The value by which two events are compared in a role."""
        if role == "agent":
            return self.agent.again
        if role == "object":
            return self.object.again if self.object else ""
        return self.roles.get(role, ("", ""))[1]


def same_verb(one: Event, other: Event) -> bool:
    """Whether a question with the verb of one event could be meant for the other."""
    if one.frame == other.frame and (one.frame in NEAR or one.verb == other.verb):
        return True
    return any(other.verb in group for group in SYNONYMS.get(one.verb, ()))


def new_event(words: Words, frame: str, like: Event | None = None, share: str = "") -> Event:
    """A fresh event of a frame; it may share its verb, agent or object with the event `like`."""
    rng, pools = words.rng, FRAMES[frame]
    verb = like.verb if share == "verb" else rng.choice(pools["verbs"])
    agent = like.agent if share == "agent" else person(words)
    shared = share == "object" and like.object is not None
    noun = like.object if shared else make_noun(words, rng.choice(pools["object"]))
    event = Event(frame, verb, agent, noun, future=like.future if like else rng.random() < 0.1)
    kind = rng.choice(pools["comp"])
    if kind != "none" and (kind in COMPLEMENTS["needed"] or rng.random() < 0.75):
        event.roles[kind] = complement(words, kind, verb)
    usual = pools["roles"][0].split()
    for role in rng.sample(usual, min(len(usual), rng.choice((1, 1, 2, 2, 3)))):
        if (
            role == "score"
            and verb not in WINNING
            or role == "purpose"
            and "cause" in event.roles
            or role == "cause"
            and "purpose" in event.roles
        ):
            continue
        if role in ("purpose", "cause", "manner", "instrument") and role not in pools:
            continue
        if (
            role == "instrument"
            and "manner" in event.roles
            or role == "manner"
            and "instrument" in event.roles
        ):
            continue
        if not (event.future and role == "cause"):
            event.roles[role] = adjunct(words, role, pools, event.future)
    return event


# --- telling --------------------------------------------------------------------------------------


def split_roles(event: Event) -> tuple[list[str], list[str]]:
    """The complement (nearest to the verb) and the adjuncts of an event, in their usual order."""
    inner = [role for role in event.roles if role not in ADJUNCT_ORDER]
    return inner, [role for role in ADJUNCT_ORDER if role in event.roles]


def verb_text(event: Event, passive: bool = False, plural: bool = False) -> str:
    """The finite verb, active or passive, past or future."""
    past, participle = inflect(event.verb)
    if passive:
        be = "will be" if event.future else ("were" if plural else "was")
        return f"{be} {participle}"
    return f"will {event.verb}" if event.future else past


def sentence(event: Event, words: Words, subject: str, mentioned: bool) -> str:
    """The event in one or two sentences; `subject` is the agent as it is to be named here."""
    rng, noun = words.rng, event.object
    obj = ""
    if noun:
        obj = noun.again if mentioned or rng.random() < 0.25 else noun.first
    inner, outer = split_roles(event)
    later = [role for role in outer if role in SOLO and len(inner) + len(outer) > 2 and rng.random() < 0.3][
        :1
    ]
    outer = [role for role in outer if role not in later]
    phrase = {role: event.roles[role][0] for role in event.roles}
    if "place" in outer and rng.random() < 0.05:
        phrase["place"] = f"not in {words.town()} but {phrase['place']}"
    front = ""
    fronts = [role for role in outer if role in ("time", "place", "cause") or role == "purpose"]
    if fronts and rng.random() < 0.35:
        role = rng.choice(fronts)
        outer.remove(role)
        front = phrase[role] + ","
        if role == "purpose":
            front = rng.choice(("in order ", "")) + phrase[role] + ","
            if rng.random() < 0.4:
                front = f"{rng.choice(('hoping', 'wanting', 'wishing'))} {phrase[role]},"
    clause = ""
    if event.frame == "speaking" or "that_clause" in inner:
        # A that-clause comes last, and nothing may stand behind it that could be taken for a part of it.
        later += [role for role in outer if role in ("cause", "purpose")]
        outer = [role for role in outer if role not in later]
        if event.frame == "speaking":
            clause, obj, event.object_text = noun.first, "", noun.first
        else:
            clause = phrase["that_clause"]
            inner = []
    tail = [phrase[role] for role in inner + outer] + [clause]
    finite = verb_text(event)
    shape = rng.random() if event.frame != "speaking" else 0.22 + 0.78 * rng.random()
    pronoun = subject in ("he", "she")
    if (
        noun
        and noun.passive
        and shape < 0.22
        and not front.startswith(("hoping", "wanting", "wishing"))
        and not pronoun
    ):
        event.object_text = noun.again if mentioned or rng.random() < 0.6 else noun.first
        body = [event.object_text, verb_text(event, True, noun.plural), *tail[: len(inner)], f"by {subject}"]
        body += tail[len(inner) :]
    elif shape < 0.29 and not pronoun and not front:
        body = [f"it {'will be' if event.future else 'was'} {subject} who", finite, obj, *tail]
    elif shape < 0.34 and not pronoun and not front:
        body = [f"it was not {person(words).again} but {subject} who", finite, obj, *tail]
    elif shape < 0.44 and not pronoun and not front and event.frame != "speaking":
        said = rng.choice(("said", "explained", "wrote", "remarked", "recalled"))
        i_said = " ".join(part for part in ("I", finite, obj, *tail) if part)
        text = f'"{i_said}," {said} {subject}'
        body = [text]
    elif shape < 0.48 and not (pronoun or front or inner or event.future) and noun and noun.passive:
        body = [noun.again, "that" if noun.kind != "person" else "whom", subject, finite, *tail]
        event.object_text = noun.again
        body = [
            f"{rng.choice(('we still talk of', 'many remember', 'the paper wrote about'))} {body[0]}",
            *body[1:],
        ]
    else:
        body = [subject, finite, obj, *tail]
    if not event.object_text:
        event.object_text = (
            noun.again if noun and noun.again in " ".join(body) and obj not in " ".join(body) else obj
        )
    text = (
        " ".join(part for part in (front, *body) if part).rstrip(",").replace(",,", ",").replace(',"', ',"')
        + "."
    )
    for role in later:
        text += " " + afterthought(event, role, rng)
    return text


def predicate(event: Event, words: Words, mentioned: bool) -> str:
    """The event without its agent, for sentences that tell two events at once."""
    inner, outer = split_roles(event)
    noun = event.object
    if noun:
        event.object_text = noun.again if mentioned or words.rng.random() < 0.25 else noun.first
    tail = [event.roles[role][0] for role in inner + outer]
    return " ".join(part for part in (verb_text(event), event.object_text, *tail) if part)


def two_in_one(first: Event, second: Event, words: Words, seen: set[str]) -> str:
    """Two events with the same agent in one sentence."""
    rng = words.rng
    one, two = (
        predicate(event, words, event.object is not None and event.object.again in seen)
        for event in (first, second)
    )
    name = first.agent.again
    if first.object and second.object and first.object.again == second.object.again:
        return f"{name} {one}, and then {name} {two}."
    return rng.choice(
        (
            f"{name} {one} and also {two}.",
            f"{name}, who {one}, also {two}.",
            f"{name} first {one} and then {two}.",
            f"{name}, the same who {one}, {two}.",
            f"after {name} {one}, the next thing was this: {name} {two}.",
        )
    )


def afterthought(event: Event, role: str, rng: random.Random) -> str:
    """A role of the event in a sentence of its own."""
    text, answer = event.roles[role]
    who = capital(PRONOUNS.get(event.agent.gender, event.agent.short))
    do = "will do" if event.future else "did"
    was = "will be" if event.future else "was"
    if role == "cause":
        return rng.choice(
            ("The reason was that {}.", "This was because {}.", "It happened because {}.")
        ).format(answer)
    if role == "companion":
        return f"{who} {was} accompanied by {answer}."
    if role == "purpose":
        return rng.choice((f"The aim {was} {answer}.", f"{who} {do} it {answer}."))
    if role == "time":
        return rng.choice(
            (f"This {'will happen' if event.future else 'happened'} {text}.", f"That {was} {text}.")
        )
    return rng.choice((f"{who} {do} it {text}.", f"{who} {do} so {text}.", f"All this {was} done {text}."))


OPENINGS = (
    "",
    "",
    "",
    "",
    "A few notes on the past months.",
    "This is what the witnesses remembered.",
    "From the diary of {person}.",
    "The chronicle of {town} has the following entries.",
    "News in brief.",
    "{person} collected these reports for {organisation}.",
    "Much has happened since the last {event}.",
    "What follows was told at the {event}.",
    "Extract from the parish records of {town}.",
    "Several stories are told about this.",
)
LINKS = (
    "",
    "",
    "",
    "",
    "meanwhile, ",
    "later, ",
    "as for the rest, ",
    "according to the newspaper, ",
    "it is also known that ",
    "people say that ",
    "in the end, ",
    "not long afterwards, ",
)
FILLERS = (
    "Nobody was surprised.",
    "The neighbours talked about it for weeks.",
    "That was only the beginning.",
    "The newspapers hardly mentioned it.",
    "Few people remember this today.",
    "It was a year of many changes.",
    "No one asked any questions.",
    "There were no complaints.",
    "It rained all the time.",
    "Opinions on this are divided.",
)


def fronted(event: Event, text: str) -> bool:
    """Whether a sentence opens with something else than its subject, so that no link may come before it."""
    openings = tuple(phrase for phrase, _ in event.roles.values())
    return text.startswith(('"', "in order ", "hoping ", "wanting ", "wishing ", *openings))


def pairable(first: Event, second: Event) -> bool:
    """Whether two events can share a sentence: one agent, past time, and no clause in the way."""
    clauses = ("speaking", "telling")
    same = first.agent.again == second.agent.again and not (first.future or second.future)
    return same and first.frame not in clauses and "cause" not in first.roles


def story(events: list[Event], words: Words) -> str:
    """The text of the block."""
    rng = words.rng
    parts = [Filler(words).fill(rng.choice(OPENINGS))]
    seen: set[str] = set()
    last = ""
    queue = list(events)
    while queue:
        event = queue.pop(0)
        partner = next((other for other in queue if pairable(event, other)), None)
        if partner and rng.random() < 0.4:
            queue.remove(partner)
            parts.append(capital(two_in_one(event, partner, words, seen)))
            seen |= {noun.again for noun in (event.agent, event.object, partner.object) if noun}
            last = event.agent.again
            continue
        name = event.agent.first if event.agent.again not in seen else event.agent.again
        gender = PRONOUNS.get(event.agent.gender)
        subject = gender if gender and last == event.agent.again and rng.random() < 0.8 else name
        mentioned = event.object is not None and event.object.again in seen
        text = sentence(event, words, subject, mentioned)
        link = rng.choice(LINKS) if parts[-1] else ""
        if event.future or fronted(event, text):
            link = ""
        parts.append(capital(link + text))
        if rng.random() < 0.12:
            parts.append(rng.choice(FILLERS))
        seen.add(event.agent.again)
        if event.object:
            seen.add(event.object.again)
        last = event.agent.again
    return " ".join(part for part in parts if part)


# --- asking ---------------------------------------------------------------------------------------


@cache
def synonyms_in(frame: str, verb: str) -> list[str]:
    """The synonyms of a verb; of several sets the one with most verbs of the frame."""
    verbs = FRAMES[frame]["verbs"]
    alone = sum(verb in other["verbs"] for other in FRAMES.values()) == 1
    groups = [g for g in SYNONYMS.get(verb, ()) if alone or sum(lemma in verbs for lemma in g) > 1]
    return max(groups, key=lambda g: sum(lemma in verbs for lemma in g), default=[verb])


def question_verb(event: Event, rng: random.Random) -> str:
    """The verb of the event or, in four cases of ten, one that means the same."""
    return rng.choice(synonyms_in(event.frame, event.verb)) if rng.random() < 0.4 else event.verb


def question(event: Event, others: list[Event], role: str, answer: str, rng: random.Random) -> str | None:
    """A question for a role, or None where the template cannot be made unambiguous."""
    forms = object_forms(event) if role == "object" else TEMPLATES.get(role, ())
    if not forms:
        return None
    form = rng.choice(forms)
    if role == "agent" and event.agent.job and rng.random() < 0.4:
        form = form.replace("Which person", "Which person, " + event.agent.job + " by trade,")
        form = form.replace("Who {past}", f"Which {event.agent.job.split(' ', 1)[1]} {{past}}")
    lemma = question_verb(event, rng)
    past, participle = inflect(lemma)
    noun = event.object
    if "{agent_noun}" in form and (event.verb not in AGENT_NOUN or event.future):
        return None
    if "{deed}" in form and (event.verb not in DEED_NOUN or event.future):
        return None
    if ("{O}" in form or "{pp}" in form) and (noun is None or not noun.passive and "{pp}" in form):
        form = form.replace(" {O}", "")
        if "{pp}" in form or "{O}" in form:
            return None
    if event.future and PAST_WORDS.search(form):
        return None
    naming = event.frame == "naming" and role != "name"
    if naming and "{pp}" in form:
        return None
    given = [r for r, mark in (("agent", "{A}"), ("object", "{O}")) if mark in form and r != role]
    inner, outer = split_roles(event)
    context = [r for r in (*inner, "place", "time", "from_place") if r in event.roles and r != role]
    if naming and "{O}" in form:
        context.remove("name")
    context = [r for r in context if not (r == "that_clause" or role == "cause" and r == "offence")]
    no_verb = not any(mark in form for mark in ("{V}", "{past}", "{pp}", "{deed}", "{agent_noun}"))
    if no_verb:
        context = [r for r in context if r in ("place", "time")]
    extra: list[str] = []
    if "{x}" in form and context and rng.random() < 0.4:
        extra.append(rng.choice(context))

    def clear() -> bool:
        named = "agent" in given or ("object" in given and noun and noun.kind in NAMED)
        named = named or any(event.roles[r][1][:1].isupper() for r in extra)
        keys = given + extra
        unique = not any(
            (no_verb or same_verb(event, other)) and all(other.given(k) == event.given(k) for k in keys)
            for other in others
        )
        return bool(named and unique)

    for candidate in context:
        if clear() or "{x}" not in form:
            break
        if candidate not in extra:
            extra.append(candidate)
    if not clear():
        return None
    plural = bool(noun and noun.plural)
    text = form.format(
        A=event.agent.again,
        O=f"{noun.again} {event.roles['name'][0]}" if naming else noun.again if noun else "",
        V=lemma,
        past=f"will {lemma}" if event.future else past,
        pp=f"be {participle}" if event.future else participle,
        did="will" if event.future else "did",
        was="will" if event.future else ("were" if plural else "was"),
        x="".join(" " + event.roles[r][0] for r in extra[:2]),
        agent_noun=AGENT_NOUN.get(event.verb, ""),
        deed=DEED_NOUN.get(event.verb, ""),
        prep=event.roles[role][0].split(" ", 1)[0] if role in event.roles else "",
        Prep=capital(event.roles[role][0].split(" ", 1)[0]) if role in event.roles else "",
        noun=(noun.again.partition(noun.count + " ")[2] if noun and noun.count else ""),
    )
    return None if answer in text else capital(text)


def answers_of(event: Event, role: str, rng: random.Random) -> list[str]:
    """The answer for a role and, after it, what else is right."""
    if role == "agent":
        return [event.agent.again]
    if role == "object":
        if event.object.kind == "art":
            return [event.object.short, event.object_text]
        if event.object.kind == "message":
            return [event.object.again.removeprefix("that "), event.object.first]
        return [event.object_text]
    phrase, answer = event.roles[role]
    if role == "cause":
        return [phrase, answer] if rng.random() < 0.5 else [answer, phrase]
    return [answer] if phrase == answer else [answer, phrase]


def ask(event: Event, role: str, events: list[Event], text: str, rng: random.Random) -> list[str] | None:
    """A question on a role of one event with its answers, or None where none is clear."""
    if role == "job":
        form = rng.choice(
            ("What was the job of {}?", "What was {}'s profession?", "What did {} do for a living?")
        )
        return [form.format(event.agent.again), event.agent.job.split(" ", 1)[1]]
    if role == "origin":
        form = rng.choice(("Where does {} come from?", "Where is {} from?", "What is the home town of {}?"))
        return [form.format(event.agent.again), event.agent.origin]
    answers = [event.object.count] if role == "count" else answers_of(event, role, rng)
    answers = [a if a in text else capital(a) for a in answers]
    answers = [a for a in answers if a and a in text]
    others = [other for other in events if other is not event]
    for _ in range(2):
        asked = question(event, others, role, answers[0], rng) if answers else None
        if asked:
            return [asked, *answers]
    return None


def roles_of(event: Event, text: str) -> list[str]:
    """The roles of an event for which a question can be asked."""
    roles = ["agent", *(["object"] if event.object else []), *event.roles]
    if event.object and event.object.count:
        roles.append("count")
    if event.agent.job and f", {event.agent.job}" in text:
        roles += ["job", "origin"]
    return roles


@checked
def event_block(words: Words) -> dict:
    """A block of kind "event": a story of three to eight events with questions on all their roles."""
    rng = words.rng
    main = new_event(words, rng.choice(list(FRAMES)))
    events = [main]
    for _ in range(rng.randint(2, 6)):
        like = rng.choice(events)
        share = rng.choice(("verb", "verb", "agent", "agent", "object", "none"))
        frame = like.frame if share in ("verb", "object") or rng.random() < 0.3 else rng.choice(list(FRAMES))
        if share == "object" and like.object and like.object.kind in ("message", "money"):
            share = "verb"
        events.append(new_event(words, frame, like, share))
    if rng.random() < 0.5:
        rng.shuffle(events)
    text = story(events, words)
    pairs = [(event, role) for event in events for role in roles_of(event, text)]
    rng.shuffle(pairs)
    wanted, qa = rng.randint(4, 10), []
    for event, role in pairs:
        if len(qa) == wanted:
            break
        asked = ask(event, role, events, text, rng)
        if asked and asked[0] not in [other[0] for other in qa]:
            qa.append(asked)
    return {"kind": "event", "text": text, "qa": qa}
