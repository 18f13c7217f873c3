# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks of kind "generic": attributes of entities, definitions, comparisons, lists, steps, schedules,
notices, mail.

They hold no story; they train the reading of statements of every form, with near-identical rows as
distractors.
"""

import random

from .needles_attributes import ENTITIES
from .needles_format import Filler, article, capital, checked, join_and, parse, render, sentence_case, thing
from .needles_notices import COMPARATIVES, DEFINED, NOTICE_TABLE, STEP_GOALS, STEP_TABLE, TOPICS
from .recall import ORDINALS, distinct
from .words import Words

NOTICES = parse(NOTICE_TABLE)


def bare(name: str) -> str:
    """A name without the comma that closes an apposition."""
    return name.rstrip(",")


# --- attributes -----------------------------------------------------------------------------------

STATEMENTS = (
    "The {attr} of {name} is {value}.",
    "{name} has {value} as its {attr}.",
    "As for the {attr} of {name}, it is {value}.",
    "{value} is the {attr} of {name}.",
    "The {attr} of {name} was given as {value}.",
    "For {name}, the {attr} is {value}.",
    "{own} {attr} is {value}.",
    "According to the files, {value} is the {attr} of {name}.",
    "The {attr} of {name}, {value}, is well known.",
    "The {attr}, in the case of {name}, is {value}.",
)
FOLLOW_UPS = (
    "Its {attr} is {value}.",
    "The {attr} is {value}.",
    "{value} is its {attr}.",
    "The {attr} was given as {value}.",
    "It has {value} as its {attr}.",
    "As to the {attr}, it is {value}.",
)
SHEET_LINES = ("{attr}: {value}", "- {attr}: {value}", "{attr} = {value}", "* {attr} - {value}")
ATTRIBUTE_QUESTIONS = (
    "What is the {attr} of {name}?",
    "Tell me the {attr} of {name}.",
    "{name}: {attr}?",
    "What is {own} {attr}?",
    "Name the {attr} of {name}.",
    "What does the text give as the {attr} of {name}?",
    "Which {attr} does {name} have?",
    "{attr} of {name}?",
    "What has {name} got as its {attr}?",
    "The {attr} of {name} is what?",
    "I need the {attr} of {name}.",
    "Can you find the {attr} of {name}?",
    "For {name}, what is the {attr}?",
)
PERSON_QUESTIONS = (
    "Who is the {attr} of {name}?",
    "Who is {own} {attr}?",
    "Name the {attr} of {name}.",
    "Whose name is given as the {attr} of {name}?",
    "Which person is the {attr} of {name}?",
    "As to {name}, who is the {attr}?",
    "{name}: who is the {attr}?",
)
NUMBER_QUESTIONS = (
    "How many {things} does {name} have?",
    "How many {things} has {name}?",
    "{name} has how many {things}?",
    "How many {things} are there in the case of {name}?",
)
MONEY_QUESTIONS = (
    "How much is the {attr} of {name}?",
    "How high is the {attr} of {name}?",
    "What sum is the {attr} of {name}?",
    "How much money is named as the {attr} of {name}?",
)
REVERSE_QUESTIONS = (
    "Of what is {value} the {attr}?",
    "Which one has {value} as its {attr}?",
    "What has {value} as {attr}?",
)


COUNTED = "number of "


def forms_for(noun: str, template: str, rng: random.Random) -> tuple[str, ...]:
    """Question forms that fit an attribute: "who" for persons, "how many" for numbers, and so on."""
    special = ()
    if template == "{person}":
        special = PERSON_QUESTIONS
    elif noun.startswith(COUNTED):
        special = NUMBER_QUESTIONS
    elif template == "{money}":
        special = MONEY_QUESTIONS
    return special if special and rng.random() < 0.65 else ATTRIBUTE_QUESTIONS


def own(name: str) -> str:
    """The possessive of a name."""
    return f"{bare(name)}'s"


def attributes(words: Words) -> dict:
    """Entities of one kind with the same attributes, as prose, sheets or a table."""
    rng = words.rng
    kind = rng.choice(list(ENTITIES))
    names, pool = ENTITIES[kind]
    count = rng.choice((1, 1, 2, 2, 3, 4))
    entities = distinct(lambda: bare(Filler(words).fill(rng.choice(names))), count)
    chosen = rng.sample(pool, min(len(pool), rng.randint(1, 5) if count < 3 else rng.randint(1, 3)))
    nouns = [Filler(words).fill(noun) for noun, _ in chosen]
    kinds = {noun: template for noun, (_, template) in zip(nouns, chosen)}
    rows = {name: {} for name in entities}
    for noun, (_, template) in zip(nouns, chosen):
        values = distinct(lambda template=template: Filler(words).fill(template), len(entities))
        for name, value in zip(entities, values):
            rows[name][noun] = value
    style = rng.random()
    if style < 0.15 and len(entities) > 1:
        table = [f"| {kind} | " + " | ".join(nouns) + " |", "|---" * (len(nouns) + 1) + "|"]
        for name, row in rows.items():
            table.append("| " + " | ".join([name, *(row.get(noun, "-") for noun in nouns)]) + " |")
        text = "\n".join(table)
    else:
        parts = [describe(name, row, words, style) for name, row in rows.items() if row]
        text = ("\n\n" if style < 0.3 else " ").join(parts)
    qa = []
    for name, row in rows.items():
        for noun, value in row.items():
            back = rng.random() < 0.12 and sum(list(r.values()).count(value) for r in rows.values()) == 1
            form = rng.choice(REVERSE_QUESTIONS if back else forms_for(noun, kinds[noun], rng))
            answer = name if back else value
            answer = answer if answer in text else capital(answer)
            asked = capital(
                form.format(attr=noun, name=name, own=own(name), value=value, things=noun[len(COUNTED) :])
            )
            if answer in text and answer not in asked:
                qa.append([asked, answer])
    rng.shuffle(qa)
    return {"kind": "generic", "text": text, "qa": qa[:6]}


def describe(name: str, row: dict[str, str], words: Words, style: float) -> str:
    """One entity with its attributes, as a sheet or in sentences."""
    rng = words.rng
    if style < 0.3:
        line = rng.choice(SHEET_LINES)
        return capital(name) + "\n" + "\n".join(line.format(attr=capital(k), value=v) for k, v in row.items())
    sentences = []
    for index, (noun, value) in enumerate(row.items()):
        forms = STATEMENTS if not sentences or rng.random() < 0.3 else FOLLOW_UPS
        form = rng.choice(forms)
        if index == 0 and len(row) > 1 and rng.random() < 0.2:
            (second, other), *_ = list(row.items())[1:]
            both = f"the {noun} of {name} is {value}, and its {second} is {other}."
            sentences.append(capital(both))
            continue
        if index == 1 and " and its " in sentences[0]:
            continue
        sentence = form.format(attr=noun, name=name, own=own(name), value=value)
        sentences.append(capital(sentence))
    return " ".join(sentences)


# --- definitions and glossaries -------------------------------------------------------------------


def definition_of(words: Words, word: str, what: str) -> str:
    """A sentence that defines a word."""
    return words.rng.choice(
        (
            "{A} is {what}.",
            "By {a} people here mean {what}.",
            "{W} is the local word for {what}.",
            '"{W}" means {what}.',
            "The word {word} stands for {what}.",
            "What the old people call {a} is {what}.",
            "{A}, that is to say {what}, is rarely seen.",
        )
    ).format(A=capital(article(word)), a=article(word), W=capital(word), word=word, what=what)


def glossary(words: Words) -> dict:
    """Invented words with their meanings, in sentences or as a glossary."""
    rng = words.rng
    count = rng.randint(1, 6)
    terms = distinct(lambda: words.invented().lower(), count)
    meanings = distinct(lambda: Filler(words).fill(rng.choice(DEFINED)), count)
    pairs = list(zip(terms, meanings))
    if count > 2 and rng.random() < 0.6:
        mark = rng.choice((": ", " - ", " = ", ", "))
        text = f"{rng.choice(('Glossary', 'Words', 'Terms', 'Vocabulary'))}\n\n"
        text += "\n".join(f"{word}{mark}{what}" for word, what in pairs)
    else:
        text = " ".join(definition_of(words, word, what) for word, what in pairs)
    qa = []
    for word, what in rng.sample(pairs, min(len(pairs), 3)):
        if rng.random() < 0.7:
            form = rng.choice(
                (
                    "What is {a}?",
                    "What does {w} mean?",
                    "Define {w}.",
                    "What is meant by {w}?",
                    "Explain the word {w}.",
                    "What is the meaning of {w}?",
                    "What do people call {a}?",
                    "{w}: meaning?",
                )
            )
            qa.append([capital(form.format(a=article(word), w=word)), what])
        else:
            form = rng.choice(("What is the word for {}?", "Which word means {}?", "What is {} called?"))
            qa.append([form.format(what), word if word in text else capital(word)])
    return {"kind": "generic", "text": text, "qa": [pair for pair in qa if pair[1] in text]}


# --- comparisons ----------------------------------------------------------------------------------


def comparison(words: Words) -> dict:
    """Who or what is heavier, older, dearer than another, perhaps in a chain of three."""
    rng = words.rng
    more, less, most, least = rng.choice(COMPARATIVES)
    draw = rng.choice(
        (
            words.person,
            words.town,
            lambda: f"the {thing(words)} of {words.person()}",
            lambda: f"the {words.animal()} {words.invented()}",
            lambda: f"the {words.building()} of {words.town()}",
        )
    )
    first, second, third = distinct(draw, 3)
    a, b, c = (item for item in (first, second, third))
    if rng.random() < 0.5:
        text = rng.choice(
            (
                "{a} is {more} than {b}.",
                "Compared with {b}, {a} is {more}.",
                "{b} is {less} than {a}.",
                "It is true that {b} is {less} than {a}.",
                "{a} is by far {more} than {b}.",
                "Nobody doubts that {a} is {more} than {b}.",
            )
        ).format(a=a, b=b, more=more, less=less)
        qa = [
            [f"What or who is {more}, {a} or {b}?", a],
            [f"Which is {less}, {b} or {a}?", b],
            [f"{a} or {b}: which is {more}?", a],
            [f"Of {b} and {a}, which is the {more} one?", a],
            [f"Of {a} and {b}, which is the {less} one?", b],
        ]
    else:
        text = rng.choice(
            (
                "Of {a}, {b} and {c}, {x} is the {most} and {z} the {least}.",
                "{x} is {more} than {y}, and {y} is {more} than {z}.",
                "Among {c}, {a} and {b}, the {most} is {x}; the {least} is {z}.",
            )
        ).format(a=a, b=b, c=c, x=a, y=b, z=c, most=most, least=least, more=more)
        qa = [
            [f"Which is the {most} of {b}, {c} and {a}?", a],
            [f"Which is the {least} of {a}, {b} and {c}?", c],
            [f"Among {a}, {b} and {c}, which is the {most}?", a],
            [f"Which of {c}, {a} and {b} is the {least}?", c],
        ]
    text = capital(text)
    qa = [[capital(question), answer if answer in text else capital(answer)] for question, answer in qa]
    return {"kind": "generic", "text": text, "qa": rng.sample(qa, 2)}


# --- lists and membership -------------------------------------------------------------------------


def ordered_list(words: Words) -> dict:
    """A named list with places, as numbered lines or in a sentence."""
    rng = words.rng
    topic = Filler(words).fill(rng.choice(TOPICS))
    draw = rng.choice(
        (
            lambda: thing(words),
            words.person,
            words.food,
            words.town,
            words.plural_noun,
            words.title,
            words.dish,
        )
    )
    items = distinct(draw, rng.randint(3, 8))
    style = rng.random()
    if style < 0.4:
        text = capital(topic) + "\n\n" + "\n".join(f"{n}. {item}" for n, item in enumerate(items, 1))
    elif style < 0.7:
        text = (
            f"{capital(topic)}: " + "; ".join(f"{ORDINALS[n]}, {item}" for n, item in enumerate(items)) + "."
        )
    else:
        text = f"On {topic} there are, in this order, {join_and(items)}."
    qa = []
    for place in rng.sample(range(len(items)), 2):
        form = rng.choice(
            (
                "What is the {o} item on {t}?",
                "What comes {o} on {t}?",
                "What is number {n} on {t}?",
                "Name the {o} entry on {t}.",
                "What stands in {o} place on {t}?",
                "Which item has number {n} on {t}?",
            )
        )
        qa.append([form.format(o=ORDINALS[place], n=place + 1, t=topic), items[place]])
    place = rng.randrange(1, len(items))
    qa.append([f"What comes right after {items[place - 1]} on {topic}?", items[place]])
    return {"kind": "generic", "text": text, "qa": qa}


def membership(words: Words) -> dict:
    """Things that belong to groups, and the one that does not."""
    rng = words.rng
    groups = distinct(
        lambda: (
            f"the {words.invented()} {rng.choice(('group', 'family', 'order', 'league', 'party', 'guild'))}"
        ),
        2,
    )
    draw = rng.choice((words.person, words.town))
    people = distinct(draw, 5)
    left, right, outsider = people[:2], people[2:4], people[-1]
    text = rng.choice(
        (
            "{a} and {b} belong to {g}, {c} and {d} to {h}. {e} belongs to neither.",
            "Members of {g} are {a} and {b}; {h} includes {c} and {d}. {e} has left both.",
            "{a} joined {g} together with {b}. {c} and {d} are with {h}, while {e} has stayed outside.",
        )
    ).format(a=left[0], b=left[1], c=right[0], d=right[1], e=outsider, g=groups[0], h=groups[1])
    qa = [
        [
            rng.choice(
                ("To which group does {} belong?", "What is {} a member of?", "Where is {} a member?")
            ).format(left[0]),
            groups[0],
        ],
        [
            rng.choice(("To what does {} belong?", "Which group includes {}?", "What is {} part of?")).format(
                right[1]
            ),
            groups[1],
        ],
        [
            rng.choice(
                ("Who or what belongs neither to {} nor to {}?", "Name the one that is in neither {} nor {}.")
            ).format(*groups),
            outsider,
        ],
        [f"Apart from {left[0]}, who or what belongs to {groups[0]}?", left[1]],
        [f"Besides {right[1]}, which member of {groups[1]} is named?", right[0]],
    ]
    text = capital(text)
    qa = [[q, a if a in text else capital(a)] for q, a in qa]
    return {"kind": "generic", "text": text, "qa": rng.sample(qa, 3)}


# --- instructions, schedules, prices, notices -----------------------------------------------------

STEPS = [line.split(" | ") for line in STEP_TABLE.strip().replace("\n    ", " ").splitlines()]


def steps(words: Words) -> dict:
    """Instructions in order."""
    rng = words.rng
    goal = Filler(words).fill(rng.choice(STEP_GOALS))
    filler = Filler(words)
    chosen = [filler.fill(rng.choice(group)) for group in rng.sample(STEPS, rng.randint(3, 5))]
    if rng.random() < 0.4:
        text = f"How to {goal}\n\n" + "\n".join(f"{n}. {capital(step)}." for n, step in enumerate(chosen, 1))
    else:
        links = ["First, ", "then ", "after that ", "next ", "now ", "finally "]
        text = f"To {goal}, follow these steps. " + " ".join(
            capital((links[n] if n < len(chosen) - 1 else "finally ") + step) + "."
            for n, step in enumerate(chosen)
        )
    if rng.random() < 0.4:
        gap = "\n\n" if "\n" in text else " "
        text += f"{gap}{rng.choice(('Before', 'After'))} all this, wash your hands."
    qa = []
    for n in rng.sample(range(len(chosen)), 2):
        forms = [f"What is the {ORDINALS[n]} step when you {goal}?", f"How to {goal}: what is step {n + 1}?"]
        if n:
            forms.append(f"To {goal}, what should one do right after this step: {chosen[n - 1]}?")
        if n == 0:
            forms += [f"What should you do first in order to {goal}?", f"How does one begin to {goal}?"]
        if n == len(chosen) - 1:
            forms.append(f"What is the last step in order to {goal}?")
        answer = chosen[n] if chosen[n] in text else capital(chosen[n])
        qa.append([rng.choice(forms), answer])
    return {"kind": "generic", "text": text, "qa": qa}


def schedule(words: Words) -> dict:
    """A timetable or price list of a named place or day, with look-ups in both directions."""
    rng = words.rng
    prices = rng.random() < 0.4
    count = rng.randint(3, 7)
    name = (
        words.organisation()
        if prices
        else Filler(words).fill(
            rng.choice(
                (
                    "the {event} of {town}",
                    "the {invented} festival",
                    "the {invented} course",
                    "the open day at {organisation}",
                )
            )
        )
    )
    if prices:
        lines = distinct(rng.choice((words.dish, words.food, lambda: thing(words), words.vehicle)), count)
        values = distinct(words.money, count)
    else:
        lines = distinct(
            lambda: Filler(words).fill(
                rng.choice(
                    (
                        "talk on {subject}",
                        "{sport} match",
                        "{instrument} concert",
                        "lunch with {dish}",
                        "speech by {person}",
                        "lesson in {language}",
                        "race of the {plural_noun}",
                        "tour of the {building}",
                        "auction of {plural_noun}",
                    )
                )
            ),
            count,
        )
        values = distinct(words.time, count)
    pairs = list(zip(lines, values))
    title = f"{'Prices at' if prices else 'Programme of'} {name}"
    style = rng.random()
    if style < 0.4:
        rows = "\n".join(f"{value}  {line}" if not prices else f"{line}: {value}" for line, value in pairs)
        text = f"{title}\n\n{rows}"
    elif style < 0.7:
        text = (
            f"{title}: "
            + ", ".join(f"{line} {value}" if prices else f"{value} {line}" for line, value in pairs)
            + "."
        )
    elif prices:
        text = (
            f"At {name}, "
            + join_and(
                [f"{article(line) if line[0].islower() else line} costs {cost}" for line, cost in pairs]
            )
            + "."
        )
    else:
        text = f"At {name}, " + join_and([f"the {line} begins at {value}" for line, value in pairs]) + "."
    qa = []
    for line, value in rng.sample(pairs, min(3, len(pairs))):
        if prices:
            forms = (
                (f"How much is {article(line)} at {name}?", value),
                (f"What does {name} charge for {article(line)}?", value),
                (f"What can one get for {value} at {name}?", line),
                (f"Price of {line} at {name}?", value),
            )
        else:
            forms = (
                (f"When does the {line} begin at {name}?", value),
                (f"At what time is the {line} of {name}?", value),
                (f"What begins at {value} at {name}?", line),
                (f"What is on the programme of {name} at {value}?", line),
            )
        question, answer = rng.choice(forms)
        qa.append([question, answer])
    return {"kind": "generic", "text": text, "qa": qa}


def notice(words: Words) -> dict:
    """Notices, mail, minutes and signs."""
    text, qa = "", []
    while not qa:
        text, qa = render(words.rng.choice(NOTICES), words, 3)
    return {"kind": "generic", "text": sentence_case(text.replace(" // ", "\n")), "qa": qa}


MAKERS = (
    attributes,
    attributes,
    attributes,
    glossary,
    comparison,
    ordered_list,
    membership,
    steps,
    schedule,
    notice,
    notice,
)


@checked
def generic_block(words: Words) -> dict:
    """A block of kind "generic" from one of the makers of this file."""
    return words.rng.choice(MAKERS)(words)
