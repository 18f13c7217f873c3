# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms in which facts appear in documents: prose, letters, reports, lists, tables, dialogues and
more.

A layout is a function that takes the entities and the words and returns the text and extra questions on
it.
"""

from .facts_format import fill
from .needles_format import capital
from .sentences import Entity, answer_of, paragraph, sentence
from .words import Words, number_in_words

Result = tuple[str, list[list[str]]]

FILLERS = """It was raining on {weekday}.|Nothing else of interest was noted.|
More will be said about this below.|The rest is of little importance.|
Not everybody in {town} would agree.|That is how things stand at the moment.|
A {job} confirmed all of this.|The files on this are complete.|
A photograph hangs in the office of {person}.|Some of this has been said before.|
Nobody seems to have complained.|There is a {object} on the table as I write.|
The matter was discussed for {duration}.|People in {town} know the story well.|
Opinions differ about the rest.|One {job} wrote a whole book about it.|
All of this can be checked.|It would take too long to tell everything.|
Much of this is forgotten today.|An old {job} told the story with tears in the eyes.|
The road to {town} was closed that day.|This has not changed in {number_word} years.|
The {animal} in the yard was of another opinion.|The details come from {person}.|
Further details are in the archive of {town}.|Few visitors are aware of this."""
FILLER_LIST = FILLERS.replace("|\n", "|").split("|")
FRAMES = """As far as is known, {}.|According to {person}, {}.|It is recorded that {}.|
It is well known that {}.|The archive shows that {}.|As {person} once wrote, {}.|
One should add that {}.|It must be said that {}.|In the words of {person}, {}.|
Nobody doubts that {}.|The guide explains that {}.|By all accounts, {}.|
Few people know that {}.|It is worth knowing that {}.|A note in the margin says that {}.|
As everybody in {town} knows, {}."""
FRAME_LIST = FRAMES.replace("|\n", "|").split("|")
SAFE_STARTS = (
    "The ",
    "It ",
    "She ",
    "He ",
    "They ",
    "Its ",
    "Her ",
    "His ",
    "Their ",
    "In ",
    "At ",
    "For ",
    "On ",
    "Under ",
    "Every ",
    "Over ",
    "From ",
    "With ",
    "Before ",
    "Anyone ",
    "Nobody ",
    "Whoever ",
    "Most ",
)


def framed(text: str, name: str, words: Words) -> str:
    """A sentence set into another: "According to X, ..."."""
    inner = text.rstrip(".")
    if inner.startswith(SAFE_STARTS):
        inner = inner[0].lower() + inner[1:]
    elif not inner.startswith(name):
        return text
    return capital(fill(words.pick(*FRAME_LIST).replace("{}", "\0"), words).replace("\0", inner))


def loosen(sentences: list[str], words: Words, name: str = "?") -> str:
    """Sentences as running text, with a frame or a sentence of no importance here and there."""
    result = []
    for text in sentences:
        result.append(framed(text, name, words) if words.chance(0.07) else text)
        if words.chance(0.1):
            result.append(fill(words.pick(*FILLER_LIST), words))
    return " ".join(result)


def plain_facts(entities: list[Entity], words: Words) -> list[str]:
    """Every fact of every entity as a sentence of its own that names its entity."""
    return [sentence(entity, fact, words) + "." for entity in entities for fact in entity.facts]


def plural_of(entities: list[Entity]) -> str:
    """The plural noun for entities of one type, else "entries"."""
    kinds = {entity.kind.plural for entity in entities}
    return kinds.pop() if len(kinds) == 1 else "entries"


def prose(entities: list[Entity], words: Words) -> Result:
    """Running text, one paragraph per entity."""
    glue = "\n" if words.chance(0.3) else "\n\n"
    return glue.join(loosen(paragraph(entity, words), words, entity.name) for entity in entities), []


def one_paragraph(entities: list[Entity], words: Words) -> Result:
    """All entities in one paragraph, each fact with the full name, sometimes in mixed order."""
    sentences = plain_facts(entities, words)
    if words.chance(0.6):
        words.rng.shuffle(sentences)
    return loosen(sentences, words), []


def encyclopedia(entities: list[Entity], words: Words) -> Result:
    """Entries under their headings."""
    mark = words.pick("## {}\n", "{}\n\n", "### {}\n\n", "**{}**\n", "= {} =\n", "{}: ", "{} - ", "* {} *\n")
    capitals = words.chance(0.25) and "\n" in mark
    blocks = []
    for entity in entities:
        heading = entity.heading.upper() if capitals else entity.heading
        blocks.append(mark.format(heading) + loosen(paragraph(entity, words), words, entity.name))
    return "\n\n".join(blocks), []


def letter(entities: list[Entity], words: Words) -> Result:
    """A letter that tells the facts."""
    opening = words.pick(
        "Dear {first_name},",
        "My dear {first_name},",
        "Dear Mr {last_name},",
        "Dear Madam,",
        "Dear colleagues,",
        "Hello {first_name},",
        "Dear {person},",
        "Dear friends,",
    )
    start = words.pick(
        "thank you for your letter of {date}.",
        "I promised to write about what I have learned.",
        "you asked me for some facts, and here they are.",
        "I am writing to you from {town}.",
        "I hope you have recovered from {disease}.",
        "this is what I found out in {town}.",
        "you will be surprised by what follows.",
        "here is the information that you wanted.",
    )
    close = words.pick(
        "Yours, {first_name}",
        "With best wishes, {person}",
        "Yours sincerely, {person}",
        "Love, {first_name}",
        "Your friend {first_name}",
        "Greetings from {town}, {first_name}",
        "Kind regards\n{person}",
    )
    body = "\n\n".join(loosen(paragraph(entity, words), words, entity.name) for entity in entities)
    end = words.pick(
        "Write soon.",
        "That is all for today.",
        "Give my regards to {person}.",
        "I will write again in {month}.",
    )
    return (
        "\n\n".join(
            (fill(opening, words), capital(fill(start, words)) + " " + body, fill(f"{end}\n\n{close}", words))
        ),
        [],
    )


def diary(entities: list[Entity], words: Words) -> Result:
    """Entries of a diary, one per entity."""
    lines = []
    for entity in entities:
        start = words.pick(
            "Today I learned a good deal.",
            "A long day.",
            "Read the papers until late.",
            "Rain again.",
            "Talked to a {job} on the train.",
            "Could not sleep, so I wrote this down.",
            "Cold {food} for supper.",
            "Visited {person}.",
            "Bought a {object} and heard some news.",
            "Slept badly.",
        )
        lines.append(
            f"{words.pick(words.date(), words.weekday() + ', ' + words.date(), words.weekday())}"
            f"{words.pick('. ', ': ', chr(10))}{fill(start, words)} "
            f"{loosen(paragraph(entity, words), words, entity.name)}"
        )
    return "\n\n".join(lines), []


def news(entities: list[Entity], words: Words) -> Result:
    """A report of a newspaper with headline and place."""
    first = entities[0]
    headline = words.pick(
        "News about {}",
        "{} in the spotlight",
        "What everybody should know about {}",
        "{} makes headlines",
        "The story of {}",
        "Questions about {}",
        "A closer look at {}",
    ).format(first.short)
    place = words.town()
    start = words.pick(
        f"{place.upper()}, {words.date()} - ",
        f"{place} ({words.invented()} News) - ",
        f"By {words.person()}\n\n",
        "",
    )
    body = "\n\n".join(loosen(paragraph(entity, words), words, entity.name) for entity in entities)
    return f"{capital(headline)}\n\n{start}{body}", []


def report(entities: list[Entity], words: Words) -> Result:
    """A report with numbered or marked sections."""
    style = words.pick("{n}. {h}", "## {h}", "Section {n}: {h}", "{n}) {h}", "{H}", "Part {n} - {h}")
    title = fill(
        words.pick(
            "Report on {plural} for {organisation}",
            "Survey of {plural}",
            "A short account of {plural}",
            "Notes on {plural} by {person}",
            "{plural} of {town}: a report",
        ).replace("{plural}", "\0"),
        words,
    )
    lines = [capital(title.replace("\0", plural_of(entities)))] if words.chance(0.7) else []
    for number, entity in enumerate(entities, 1):
        lines.append(style.format(n=number, h=entity.heading, H=entity.heading.upper()))
        lines.append(loosen(paragraph(entity, words), words, entity.name))
    return "\n\n".join(lines), []


def bullets(entities: list[Entity], words: Words) -> Result:
    """Sentences or short facts as a list under the name."""
    mark, blocks = words.pick("- ", "* ", "+ ", "-- ", "o "), []
    short = words.chance(0.5)
    between = words.pick(": ", " - ", " = ", ": ")
    for entity in entities:
        lines = [words.pick("{}:", "{}", "About {}:", "Facts on {}").format(entity.heading)]
        for fact in entity.facts:
            lines.append(
                mark
                + (
                    capital(fact[0].label) + between + answer_of(fact[1])
                    if short
                    else sentence(entity, fact, words, words.chance(0.5))
                )
            )
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks), []


def sheet(entities: list[Entity], words: Words) -> Result:
    """Keys and values, one sheet per entity."""
    between = words.pick(": ", " = ", " | ", "\t", " -> ", ":  ", " .... ", "; ")
    first = words.pick("Name", "Entry", "", "Subject", "Title", "Record", "Object")
    style = words.pick(str, str.upper, capital, capital)
    blocks = []
    for entity in entities:
        key = first or capital(entity.kind.noun)
        lines = [style(key) + between + entity.heading]
        lines += [style(attribute.label) + between + answer_of(value) for attribute, value in entity.facts]
        blocks.append("\n".join(lines))
    return words.pick("\n\n", "\n---\n", "\n\n").join(blocks), []


def table(entities: list[Entity], words: Words) -> Result:
    """A table with a line per entity, in one of several notations; one entity alone becomes a sheet."""
    columns = {
        (id(entity.kind), *sorted(attribute.label for attribute, _ in entity.facts)) for entity in entities
    }
    if len(entities) == 1 or len(columns) > 1:
        return sheet(entities, words)
    labels = [attribute.label for attribute, _ in entities[0].facts]
    rows = [[capital(entities[0].kind.noun), *map(capital, labels)]]
    for entity in entities:
        values = {attribute.label: answer_of(value) for attribute, value in entity.facts}
        rows.append([entity.heading, *(values[label] for label in labels)])
    style = words.pick("markdown", "bars", "\t", ";", ", ", " / ", "markdown")
    if style == "markdown":
        rows.insert(1, ["---"] * len(rows[0]))
    if style in ("markdown", "bars"):
        lines = ["| " + " | ".join(row) + " |" for row in rows]
    else:
        lines = [style.join(row) for row in rows]
    caption = f"Table {words.between(1, 30)}: {plural_of(entities)}\n" if words.chance(0.4) else ""
    return caption + "\n".join(lines), []


def faq(entities: list[Entity], words: Words) -> Result:
    """A page of questions that are answered in sentences."""
    marks = words.pick(("Q: ", "A: "), ("", ""), ("Question: ", "Answer: "), ("- ", "  "), ("**", ""))
    lines = []
    for entity in entities:
        for fact in entity.facts:
            question = words.pick(*fact[0].questions).replace("_", entity.name)
            answer = sentence(entity, fact, words, words.chance(0.6)) + "."
            lines.append(
                f"{marks[0]}{capital(question)}{'**' if marks[0] == '**' else ''}\n{marks[1]}{answer}"
            )
    return "\n\n".join(lines), []


REPLIES = """Is that so?|I see.|Really?|Good to know.|Go on.|And what else?|That is new to me.|
I had no idea.|Are you sure?|Let me write that down.|Of course.|Hm.|Thank you.|Interesting.|
I thought as much.|Who told you that?|Tell me more.|My {job} says the same.|
You said so yesterday.|Pass me the {object}, please.|That explains a lot."""
REPLY_LIST = REPLIES.replace("|\n", "|").split("|")


def dialogue(entities: list[Entity], words: Words) -> Result:
    """Two people talk, and one of them states the facts."""
    one, two = words.first_name(), words.first_name()
    quoted = words.chance(0.4)
    lines = []
    for text in plain_facts(entities, words):
        reply = fill(words.pick(*REPLY_LIST), words)
        if quoted:
            verb = words.pick("said", "explained", "answered", "told us", "remarked", "added")
            body = text.rstrip(".").replace('"', "'")
            lines.append(
                f'"{body}," {words.pick(verb + " " + one if verb != "told us" else one + " told us")}.'
            )
            if words.chance(0.4):
                lines.append(f'"{reply}" said {two}.' if reply[-1] != "." else f'"{reply[:-1]}," said {two}.')
        else:
            lines.append(f"{one}: {text}")
            if words.chance(0.6):
                lines.append(f"{two}: {reply}")
    return (" " if quoted and words.chance(0.4) else "\n").join(lines), []


def minutes(entities: list[Entity], words: Words) -> Result:
    """The minutes of a meeting in which the facts are reported."""
    head = fill(
        words.pick(
            "Minutes of the meeting of {date}",
            "Minutes, {weekday}, {time}, {street}",
            "Meeting of {organisation}, {date}",
        ),
        words,
    )
    people = [words.person() for _ in range(3)]
    lines = [head, f"Present: {', '.join(people)}"]
    for number, text in enumerate(plain_facts(entities, words), 1):
        inner = text if not words.chance(0.5) else ""
        lines.append(
            f"{number}. "
            + (
                inner
                or f"{words.pick(*people)} "
                f"{words.pick('reported', 'noted', 'informed the meeting', 'stated', 'pointed out')}: {text}"
            )
        )
    lines.append(
        fill(
            words.pick(
                "The meeting closed at {time}.", "Next meeting: {date}.", "Minutes taken by {person}."
            ),
            words,
        )
    )
    return "\n".join(lines), []


def register(entities: list[Entity], words: Words) -> Result:
    """A register that says how many entries it has."""
    name = (
        f"the {words.invented()} {words.pick('Register', 'List', 'Catalogue', 'Inventory', 'Index', 'Roll')}"
    )
    count = number_in_words(len(entities)) if words.chance(0.7) else str(len(entities))
    noun = plural_of(entities) if len(entities) > 1 else entities[0].kind.noun
    start = words.pick(
        "{N} describes {c} {p}.", "{N} lists {c} {p}.", "In {n} one finds {c} {p}.", "{N} contains {c} {p}."
    )
    start = start.format(N=capital(name), n=name, c=count, p=noun)
    lines = [start] + [
        f"{number}. " + " ".join(paragraph(entity, words)) for number, entity in enumerate(entities, 1)
    ]
    asked = plural_of(entities)
    question = words.pick(
        f"How many {asked} does {name} have?",
        f"How many {asked} are there in {name}?",
        f"What is the number of {asked} in {name}?",
        f"How long is {name}: how many {asked}?",
    )
    return "\n".join(lines), [[question, count]]


def by_attribute(entities: list[Entity], words: Words) -> Result:
    """Paragraphs by attribute: each goes through all entities."""
    if len({id(entity.kind) for entity in entities}) > 1:
        return prose(entities, words)
    blocks = []
    glue = words.pick("\n\n", "\n", " ")
    for index in range(len(entities[0].facts)):
        label = entities[0].facts[index][0].label
        group = [(entity, fact) for entity in entities for fact in entity.facts if fact[0].label == label]
        texts = [sentence(entity, fact, words) + "." for entity, fact in group]
        head = capital(label) + words.pick(": ", "\n", ". ") if glue != " " and words.chance(0.3) else ""
        blocks.append(head + " ".join(texts))
    return glue.join(blocks), []


def guide(entities: list[Entity], words: Words) -> Result:
    """A speech to visitors, an e-mail, or a message, with an opening and an end."""
    opening = words.pick(
        "Good morning, everybody, and welcome.",
        "Ladies and gentlemen, please come closer.",
        "From: {email}\nTo: {email}\nSubject: {noun}\n\nHello,",
        "To all {job}s of {town}",
        "Memo, {date}",
        "Welcome to the tour. My name is {first_name}.",
        "NOTICE",
        "Radio {invented}, {time}.",
        "Chapter {number_word}",
        "Extract from a talk by {person}",
        "Message for {person}:",
    )
    body = words.pick(" ", "\n\n").join(
        loosen(paragraph(entity, words), words, entity.name) for entity in entities
    )
    end = words.pick(
        "Are there any questions?",
        "Mind the {object} on your way out.",
        "Please pass this on to {person}.",
        "",
        "",
        "That is all.",
        "Thank you for your attention.",
        "Signed, {person}",
    )
    return (
        fill(opening, words) + words.pick("\n\n", "\n") + body + (" " + fill(end, words) if end else ""),
        [],
    )


def inline_list(entities: list[Entity], words: Words) -> Result:
    """Each entity in one dense line: the name and then labels with values."""
    between = words.pick("; ", ", ", " / ")
    lines = []
    for entity in entities:
        facts = between.join(f"{attribute.label} {answer_of(value)}" for attribute, value in entity.facts)
        lines.append(f"{entity.heading} ({entity.kind.noun}): {facts}.")
    return "\n".join(lines), []


LAYOUTS = (
    prose,
    prose,
    prose,
    prose,
    one_paragraph,
    one_paragraph,
    encyclopedia,
    encyclopedia,
    letter,
    diary,
    news,
    report,
    bullets,
    sheet,
    table,
    faq,
    dialogue,
    dialogue,
    minutes,
    register,
    by_attribute,
    guide,
    guide,
    inline_list,
)
