# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles: single facts in one or two sentences, to be hidden in other text, with questions on them."""

from .needles_format import DERIVED, Filler, capital, checked, digits, parse, render, sentence_case
from .tables import tables_of
from .words import Words

FAMILIES = [family for table in tables_of("needle_tables") for family in parse(table)]

# What may stand before a needle: it draws no attention to the needle's content.
LEAD_INS = (
    "By the way: ",
    "Note: ",
    "Please remember this: ",
    "One more thing: ",
    "As everybody here knows, ",
    "It should be added that ",
    "A remark in the margin: ",
    "For the record: ",
    "Do not forget: ",
    "It is worth knowing: ",
    "Here is an important piece of information: ",
    "Incidentally: ",
    "A reminder: ",
    "To whom it may concern: ",
)


@checked
def needle(words: Words) -> dict:
    """A block of kind "needle": one short text and one to three questions on it."""
    rng = words.rng
    text, qa = render(rng.choice(FAMILIES), words)
    if rng.random() < 0.12:
        text = rng.choice([lead for lead in LEAD_INS if lead.endswith(": ")]) + text
    return {"kind": "needle", "text": text, "qa": qa}


# --- passkeys -------------------------------------------------------------------------------------

KEY_NOUNS = (
    "pass key | passkey | access code | secret number | door code | entry code | PIN | security code "
    "| launch code | key code"
    " | password | passphrase | secret code | code word | watchword | special number | magic number "
    "| control number"
    " | unlocking code | verification code | pass code | identification number | member number | order number"
    " | emergency code | activation key | licence key | confirmation code | alarm code | gate code"
    " | backup code | lucky number | file number | recovery key | voucher code | box number | ticket "
    "number | call sign"
).split(" | ")
OWNERS = (
    "of {person}",
    "of {organisation}",
    "for {invented}",
    "for the {building} of {town}",
    "for {town}",
    "of the {thing}",
    "for agent {invented}",
    "of the {ship}",
    "for room {n3}",
    "of the project {invented}",
    "for {person}",
    "of {invented}",
    "for the {adjective} {noun}",
    "for the {colour} {object}",
    "of the {event} in {town}",
    "for the server in {town}",
    "for team {invented}",
    "of the {animal} called {invented}",
)
KEY_STATEMENTS = (
    "The {key} {owner} is {value}.",
    "The {key} {owner} is {value}. Remember it: {value} is the {key}.",
    "Remember this: the {key} {owner} is {value}.",
    "{value} is the {key} {owner}.",
    "There is an important piece of information here: the {key} {owner} is {value}.",
    "Somebody wrote on the wall that the {key} {owner} is {value}.",
    "Do not tell anyone that {value} is the {key} {owner}.",
    "The {key} {owner} has been changed to {value}.",
    "As of today, the {key} {owner} reads {value}.",
    "Whoever needs the {key} {owner} should note down {value}.",
    "{person9} whispered the {key} {owner}: {value}.",
    "The {key} {owner}, which is {value}, must not be lost.",
    "We have chosen {value} as the {key} {owner}.",
    "Keep {value} in mind, since it is the {key} {owner}.",
    "{key} {owner}: {value}",
    "The {key} {owner} used to be {old}, but it is now {value}.",
    "It is not {old} but {value} that serves as the {key} {owner}.",
)
KEY_QUESTIONS = (
    "What is the {key} {owner}?",
    "Which {key} is given {owner2}?",
    "Tell me the {key} {owner}.",
    "What does the text say about the {key} {owner}?",
    "{key} {owner}?",
    "Do you remember the {key} {owner}?",
    "Give me the {key} {owner}, please.",
    "I have forgotten the {key} {owner}. What is it?",
    "What was the {key} {owner} again?",
    "Please repeat the {key} {owner}.",
    "Find the {key} {owner}.",
    "Could you look up the {key} {owner}?",
    "The {key} {owner} is what?",
)


def key_value_text(words: Words) -> str:
    """The value of a passkey: a number of four to seven digits, a code, or a word or two."""
    rng = words.rng
    kind = rng.random()
    if kind < 0.5:
        return digits(rng, rng.choice((4, 5, 5, 6, 7)))
    if kind < 0.56:
        return f"{digits(rng, 3)}-{digits(rng, 3)}"
    if kind < 0.6:
        return f"{rng.randint(1, 9)},{digits(rng, 3)},{digits(rng, 3)}"
    if kind < 0.64:
        return f"{digits(rng, 2)} {digits(rng, 2)} {digits(rng, 2)}"
    if kind < 0.74:
        return words.code()
    if kind < 0.8:
        return words.number_word()
    if kind < 0.92:
        return DERIVED["secret"](words)
    return f"{words.adjective()} {DERIVED['secret'](words)}"


@checked
def passkey(words: Words) -> dict:
    """A block of kind "passkey": a key with its owner and one or two questions on it."""
    rng = words.rng
    value = key_value_text(words)
    old = key_value_text(words)
    while old == value or value in old or old in value:
        old = key_value_text(words)
    filler = Filler(words)
    key = rng.choice(KEY_NOUNS)
    owner = filler.fill(rng.choice(OWNERS)) if rng.random() < 0.9 else ""
    if value in owner:
        owner = ""
    filler.values.update(key=key, owner=owner, value=value, old=old, owner2=owner.replace("of ", "for ", 1))

    def tidy(text: str) -> str:
        for mark in ".,:?":
            text = text.replace(" " + mark, mark)
        return text.replace("  ", " ")

    text = tidy(filler.fill(rng.choice(KEY_STATEMENTS)))
    text = text if text.startswith(value) else sentence_case(text)
    forms = rng.sample(KEY_QUESTIONS, rng.choice((1, 1, 2)))
    qa = [[capital(tidy(filler.fill(form))), value] for form in forms]
    return {"kind": "passkey", "text": text, "qa": qa}
