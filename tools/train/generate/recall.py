# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks that train exact recall: key-value stores, sequences to copy, and small things to count."""

import random

from .needles_format import DERIVED, article, capital, checked, digits, join_and, thing
from .words import Words

ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()


def distinct(draw, count: int) -> list[str]:
    """`count` different values of a function, fewer where it runs out."""
    values: dict[str, None] = {}
    for _ in range(count * 6):
        values.setdefault(draw())
        if len(values) == count:
            break
    return list(values)


# --- key and value --------------------------------------------------------------------------------

KEY_KINDS = {
    "name": lambda w: w.person(),
    "town": lambda w: w.town(),
    "code": lambda w: w.code(),
    "word": DERIVED["secret"],
    "object": thing,
    "invented": lambda w: w.invented().lower(),
    "animal": lambda w: w.animal(),
    "food": lambda w: w.food(),
    "plant": lambda w: w.plant(),
    "number": lambda w: digits(w.rng, 4),
    "ship": lambda w: w.ship(),
    "job": lambda w: w.job(),
}
VALUE_KINDS = {
    "number": lambda w: digits(w.rng, w.rng.choice((2, 3, 4, 5, 6))),
    "code": lambda w: w.code(),
    "word": DERIVED["secret"],
    "name": lambda w: w.person(),
    "town": lambda w: w.town(),
    "colour": lambda w: w.colour(),
    "money": lambda w: w.money(),
    "date": lambda w: w.date(),
    "time": lambda w: w.time(),
    "phone": lambda w: w.phone(),
    "object": thing,
    "email": lambda w: w.email(),
    "weight": lambda w: w.weight(),
    "country": lambda w: w.country(),
}
SETS = (
    "register",
    "index",
    "table",
    "list",
    "directory",
    "file",
    "map",
    "catalogue",
    "dictionary",
    "store",
    "record",
    "key ring",
    "config",
    "ledger",
    "roll",
    "log",
)


def layout(name: str, pairs: list[tuple[str, str]], rng: random.Random) -> str:
    """The pairs in one of many syntaxes."""
    style = rng.randrange(10)
    if style == 0:
        return f'"{name}": {{' + ", ".join(f'"{key}": "{value}"' for key, value in pairs) + "}"
    if style == 1:
        return f"[{name}]\n" + "\n".join(f"{key} = {value}" for key, value in pairs)
    if style == 2:
        mark = rng.choice((";", ",", "\t"))
        if any(mark in key + value for key, value in pairs):
            mark = ";"
        return f"# {name}\nkey{mark}value\n" + "\n".join(f"{key}{mark}{value}" for key, value in pairs)
    if style == 3:
        return f"{name}:\n" + "\n".join(f"- {key}: {value}" for key, value in pairs)
    if style == 4:
        return f"{name}:\n" + "\n".join(f"  {key}: {value}" for key, value in pairs)
    if style == 5:
        rows = "\n".join(f"| {key} | {value} |" for key, value in pairs)
        return f"{capital(name)}\n\n| key | value |\n|---|---|\n{rows}"
    if style == 6:
        return f"In the {name}, " + join_and([f"{key} has the value {value}" for key, value in pairs]) + "."
    if style == 7:
        return f"The {name} gives {value_first(pairs)}."
    if style == 8:
        return f"{capital(name)}: " + ", ".join(f"{key} -> {value}" for key, value in pairs) + "."
    return f"{capital(name)}. " + " ".join(f"{capital(key)} stands for {value}." for key, value in pairs)


def value_first(pairs: list[tuple[str, str]]) -> str:
    """The pairs as prose with the value before the key."""
    return join_and([f"{value} for {key}" for key, value in pairs])


FORWARD = (
    "What is the value of {key} in the {name}?",
    "In the {name}, what does {key} have?",
    "Look up {key} in the {name}.",
    "What does the {name} give for {key}?",
    "{name}: {key}?",
    "Which value belongs to {key} in the {name}?",
    "What stands next to {key} in the {name}?",
    "What is stored under {key} in the {name}?",
    "What does {key} map to in the {name}?",
)
REVERSE = (
    "Which key has the value {value} in the {name}?",
    "In the {name}, what belongs to {value}?",
    "For what does the {name} give {value}?",
    "Under which key does the {name} list {value}?",
    "What has {value} in the {name}?",
    "To which key does {value} belong in the {name}?",
)


@checked
def key_value(words: Words) -> dict:
    """A block of kind "kv": a named set of keys and values, with lookups forward and backward."""
    rng = words.rng
    name = f"{words.invented()} {rng.choice(SETS)}"
    kind, other = rng.choice(list(KEY_KINDS)), rng.choice(list(VALUE_KINDS))
    count = rng.randint(3, 14)
    keys = distinct(lambda: KEY_KINDS[kind](words), count)
    values = [v for v in distinct(lambda: VALUE_KINDS[other](words), count + 2) if v not in keys]
    pairs = list(zip(keys, values))
    text = layout(name, pairs, rng)
    qa = []
    for key, value in rng.sample(pairs, min(len(pairs), rng.randint(2, 5))):
        if rng.random() < 0.7:
            question, answer = rng.choice(FORWARD), value
        else:
            question, answer = rng.choice(REVERSE), key
        if answer not in text:
            answer = capital(answer)
        qa.append([capital(question.format(key=key, value=value, name=name)), answer])
    return {"kind": "kv", "text": text, "qa": qa}


# --- copying --------------------------------------------------------------------------------------

ITEM_KINDS = (
    lambda w: w.animal(),
    lambda w: w.colour(),
    lambda w: w.food(),
    lambda w: w.town(),
    lambda w: w.first_name(),
    lambda w: w.invented().lower(),
    lambda w: str(w.rng.randint(1, 99)),
    lambda w: w.rng.choice("ABCDEFGHKLMNPQRSTVXYZ"),
    lambda w: w.noun(),
    lambda w: w.code(),
    thing,
    lambda w: w.plant(),
    lambda w: w.instrument(),
    lambda w: digits(w.rng, 3),
    lambda w: w.country(),
    lambda w: w.sport(),
    lambda w: w.job(),
)
ORDERED = (
    "sequence",
    "list",
    "series",
    "chain",
    "row",
    "order",
    "line",
    "string",
    "queue",
    "itinerary",
    "melody",
    "spell",
    "password phrase",
    "formula",
)


@checked
def copy(words: Words) -> dict:
    """A block of kind "copy": a named sequence, to repeat whole or in part."""
    rng = words.rng
    name = f"{words.invented()} {rng.choice(ORDERED)}"
    draw = rng.choice(ITEM_KINDS)
    items = distinct(lambda: draw(words), rng.randint(4, 9))
    mark = (
        rng.choice((", ", ", ", " - ", " ", "; ", " > ")) if all(" " not in item for item in items) else ", "
    )
    line = mark.join(items)
    text = rng.choice(
        (
            "The {name} is: {line}.",
            "{name}: {line}",
            "Learn the {name} by heart: {line}.",
            "The {name} goes {line}.",
            "{line}: that is the {name}.",
            "Somebody carved the {name} into the table: {line}.",
            "The {name} runs as follows: {line}.",
        )
    )
    text = text.format(name=name, line=line)
    text = text if text.startswith(line) else capital(text)
    count = len(items)
    place = rng.randrange(count)
    follower = rng.randrange(1, count)
    qa = [
        [
            rng.choice(
                (
                    "Repeat the {}.",
                    "What is the {}?",
                    "Write out the {}.",
                    "Copy the {}.",
                    "How does the {} go?",
                    "Recite the {}.",
                )
            ).format(name),
            line,
        ],
        [
            rng.choice(
                (
                    "What is the {} item of the {}?",
                    "Which item is the {} in the {}?",
                    "Name the {} item in the {}.",
                    "What comes as number {} in the {}?",
                )
            )
            .format(ORDINALS[place], name)
            .replace(f"number {ORDINALS[place]}", f"number {place + 1}"),
            items[place],
        ],
        [
            rng.choice(
                (
                    "What comes after {} in the {}?",
                    "Which item follows {} in the {}?",
                    "What stands right after {} in the {}?",
                    "In the {1}, what comes next after {0}?",
                )
            ).format(items[follower - 1], name),
            items[follower],
        ],
        [
            rng.choice(
                (
                    "What comes before {} in the {}?",
                    "Which item stands right before {} in the {}?",
                    "What precedes {} in the {}?",
                )
            ).format(items[follower], name),
            items[follower - 1],
        ],
        [
            rng.choice(
                (
                    "How does the {} begin?",
                    "What is the first item of the {}?",
                    "With what does the {} start?",
                )
            ).format(name),
            items[0],
        ],
        [
            rng.choice(
                ("How does the {} end?", "What is the last item of the {}?", "With what does the {} close?")
            ).format(name),
            items[-1],
        ],
    ]
    chosen = rng.sample(qa, rng.randint(2, 4))
    if sum(len(item) for item in items) > 60:
        chosen = [pair for pair in chosen if pair[1] != line] or [qa[1]]
    return {"kind": "copy", "text": text, "qa": chosen}


# --- counting -------------------------------------------------------------------------------------


def number_answer(count: int) -> list[str]:
    """The count as a digit, with the word as another right answer."""
    return [str(count), NUMBER_WORDS[count]]


@checked
def count(words: Words) -> dict:
    """A block of kind "count": how many items there are, or how often a name occurs (0 to 12)."""
    rng = words.rng
    if rng.random() < 0.5:
        holder = rng.choice(("list", "box", "basket", "shelf", "team", "drawer", "committee", "crate"))
        name = f"{words.invented()} {holder}"
        people = name.endswith(("team", "committee"))
        named = rng.choice((lambda: thing(words), words.animal, words.vehicle))
        draw = words.person if people else lambda: article(named())
        items = distinct(draw, rng.randint(1, 9))
        inside = rng.choice(
            (
                "In the {} there are {}.",
                "The {} holds {}.",
                "The {} contains these: {}.",
                "Found in the {}: {}.",
            )
        )
        if people:
            inside = rng.choice(
                ("The {} consists of {}.", "Members of the {}: {}.", "The {} is made up of {}.")
            )
        text = inside.format(name, join_and(items))
        if inside.startswith("In") and len(items) == 1:
            text = f"In the {name} there is only this: {items[0]}."
        noun = "people" if people else "things"
        forms = (
            "How many {noun} are in the {name}?",
            "Count the {noun} in the {name}.",
            "What is the number of {noun} in the {name}?",
        )
        form = rng.choice(forms)
        return {
            "kind": "count",
            "text": text,
            "qa": [[form.format(noun=noun, name=name), *number_answer(len(items))]],
        }
    name = f"{words.invented()} {rng.choice(('tally', 'sheet', 'log', 'diary', 'register'))}"
    kinds = distinct(
        rng.choice((words.animal, words.colour, words.first_name, words.weekday)), rng.randint(3, 5)
    )
    absent = kinds.pop()
    entries = [rng.choice(kinds) for _ in range(rng.randint(4, 12))]
    text = f"{capital(name)}: {', '.join(entries)}."
    asked = rng.choice(kinds + [absent])
    number = entries.count(asked)
    form = rng.choice(
        (
            "How often does {} occur in the {}?",
            "How many times is {} listed in the {}?",
            "Count the entries {} in the {}.",
            "In the {1}, how many times does {0} stand?",
        )
    )
    return {"kind": "count", "text": text, "qa": [[form.format(asked, name), *number_answer(number)]]}
