# SPDX-License-Identifier: GPL-3.0-or-later
"""Fact types and kinds of needle that training never sees: the evaluation's own tables.

Lighthouses and expeditions are described in invented paragraphs, lists and tables; locker combinations,
what somebody was last seen wearing and what a cure is made from are single sentences. The tables are
written in the language of generate/needles_format.py; here a family's name is also the label of the fact in
lists and tables, and `{name}` is the lighthouse or the expedition. A model that answers these questions has
learned to find the sentence that a question is about, not the templates of its training.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from generate.needles_format import Family, Filler, capital, parse, sentence_case
from generate.words import Words

LIGHTHOUSES = """
@height
m: 14 | 19 | 23 | 27 | 31 | 36 | 41 | 46 | 52 | 58
- The tower of {name} rises {m} metres above the rock.
    | From its foot to the gallery {name} measures {m} metres.
- {name} is {m} metres tall.
- Those who climb {name} stand {m} metres above the sea in the end.
- With its {m} metres, {name} can be seen from every farm on the coast.
? How tall is {name}? | What is the height of {name}? | How many metres does the tower of {name} measure?
    | How high does {name} rise? = {m} metres
@first lit
- {name} was lit for the first time in {year}.
- The lamp of {name} first burned in {year}.
- Since {year}, {name} has warned ships at night.
- It was in {year} that {name} went into service.
? When was {name} lit for the first time? | In what year did the lamp of {name} first burn?
    | Since when has {name} warned ships? | In which year did {name} begin its service? = {year}
@engineer
- {name} was put up by the engineer {person1}.
- The plans for {name} were drawn by {person1}.
- {person1} designed {name} and never saw it finished.
- Credit for building {name} goes to {person1}, an engineer.
? Who designed {name}? | Which engineer put up {name}? | Who drew the plans for {name}?
    | Who should be thanked for the building of {name}? = {person1}
@keeper
- The last keeper of {name} was {person2}.
- {person2} tended the lamp of {name} until the machines came.
- Before {name} became automatic, its light was looked after by {person2}.
- Nobody has lived in {name} since {person2}, its last keeper, moved out.
? Who was the last keeper of {name}? | Who tended the lamp of {name}?
    | Who looked after the light of {name} before it became automatic?
    | What is the name of the last person to live in {name}? = {person2}
@colours
bands: red and white | black and white | yellow and black | green and white | grey and orange | blue and white
- {name} is painted in {bands} bands.
- Sailors know {name} by its {bands} stripes.
- By day, the {bands} paint of {name} serves as a mark.
- Every third summer, the {bands} coat of {name} is renewed.
? In what colours is {name} painted? | What colour are the bands of {name}?
    | By what colours do sailors know {name}? | Which colours does {name} wear by day? = {bands}
@range
miles: 9 | 11 | 13 | 16 | 18 | 21 | 24 | 26
- The beam of {name} reaches {miles} nautical miles.
- {name} can be seen from {miles} nautical miles away.
- On a clear night, {name} is visible at {miles} nautical miles.
- Ships pick up the light of {name} at a distance of {miles} nautical miles.
? How far does the beam of {name} reach? | From what distance can {name} be seen?
    | What is the range of {name}?
    | How many nautical miles does the light of {name} carry? = {miles} nautical miles
@rhythm
seconds: four | five | six | seven | eight | ten | twelve | fifteen | twenty | thirty
- {name} flashes every {seconds} seconds.
- There is one flash from {name} every {seconds} seconds.
- Count to {seconds} seconds between two flashes of {name}.
- Its rhythm, one flash in {seconds} seconds, sets {name} apart from its neighbours.
? How often does {name} flash? | What is the interval between two flashes of {name}?
    | How long must one wait from flash to flash at {name}?
    | Which rhythm does {name} have? = {seconds} seconds
@stairs
- A stair of {n3} steps leads to the lamp of {name}.
- Whoever visits {name} has {n3} steps to climb.
- Inside {name} there are {n3} steps.
- The keeper of {name} carried the oil up {n3} steps.
? How many steps are there in {name}? | How many steps lead to the lamp of {name}?
    | What number of steps must a visitor of {name} climb? | How many stairs does {name} have? = {n3}
@hazard
- {name} warns of the {invented1} Reef.
- Ships are kept off the {invented1} Reef by {name}.
- The reason for {name} is the {invented1} Reef, on which eleven ships were lost.
- South of {name} lies the {invented1} Reef, the danger of which it tells.
? Of which reef does {name} warn? | What do ships stay clear of thanks to {name}?
    | Which danger was the reason for {name}? | What lies in the water near {name}? = {invented1} Reef
@fuel
fuel: whale oil | colza oil | coal gas | paraffin | olive oil | seal oil | acetylene | tallow
- In its early days {name} burned {fuel}.
- The first lamp of {name} was fed with {fuel}.
- Until electricity came, {name} ran on {fuel}.
- Boats used to bring {fuel} for the lamp of {name}.
? What did {name} burn in its early days? | With what was the first lamp of {name} fed?
    | What fuel did {name} use before electricity? | What did the boats bring for the lamp of {name}? = {fuel}
"""

EXPEDITIONS = """
@leader
- {name} was led by {person1}.
- At the head of {name} stood {person1}.
- {person1} was in command of {name}.
- The man or woman in charge of {name} was {person1}.
? Who led {name}? | Who was in command of {name}? | Who stood at the head of {name}?
    | Who was in charge of {name}? = {person1}
@departure
- {name} set out from {town1} with high hopes.
- It was at {town1} that {name} began.
- The people of {town1} cheered when {name} departed.
- {name} left {town1} before sunrise.
? Where did {name} set out from? | From which place did {name} depart? | Where did {name} begin?
    | What place did {name} leave behind? = {town1}
@goal
goal: the source of the {invented2} | the ruins of {invented2} | the summit of Mount {invented2}
    | the lost mine of {invented2} | the glaciers of {invented2} | the caves of {invented2}
- {name} was sent to find {goal}.
- The goal of {name} was to reach {goal}.
- What {name} was looking for was {goal}.
- No map showed {goal}, for which {name} was searching.
? What was the goal of {name}? | What was {name} sent to find? | What was {name} looking for?
    | For what was {name} searching? = {goal}
@members
- {few} people took part in {name}.
- {name} consisted of {few} people.
- There were {few} members in {name}, not counting the cook.
- To {name} belonged {few} hardy souls.
? How many people took part in {name}? | How many members did {name} have?
    | Of how many people did {name} consist? | How large was the party of {name}? = {few}
@sponsor
- {name} was paid for by {organisation}.
- The money for {name} came from {organisation}.
- {organisation} bore the cost of {name}.
- Without a grant from {organisation}, {name} could not have started.
? Who paid for {name}? | Where did the money for {name} come from? | Who bore the cost of {name}?
    | Whose grant made {name} possible? = {organisation}
@animals
- {name} travelled with {few2} pack animals.
- The baggage of {name} was carried by {few2} mules.
- {few2} mules walked with {name}.
- For its loads, {name} had hired {few2} mules.
? How many pack animals travelled with {name}? | By how many mules was the baggage of {name} carried?
    | How many mules did {name} have? = {few2}
@obstacle
trouble: a flooded river | a snowstorm | quicksand | a swarm of hornets | a landslide | a mutiny | bad maps
    | forest fires | a broken sledge | poisoned wells
- {name} was held up by {trouble}.
- Because of {trouble}, {name} lost a whole week.
- The worst day of {name} came with {trouble}.
- What nearly ended {name} was {trouble}.
? What held up {name}? | Why did {name} lose a week? | What brought the worst day of {name}?
    | What nearly put an end to {name}? = {trouble}
@find
- {name} brought home {a thing}.
- The most curious find of {name} was {a thing}.
- In the second month, {name} came upon {a thing}.
- The museum still shows {a thing} that {name} discovered.
? What did {name} bring home? | What was the most curious find of {name}? | What did {name} come upon?
    | Which discovery of {name} can be seen in the museum? = {a thing}
@return
- {name} came home on {date}.
- On {date}, {name} was back.
- The return of {name} was celebrated on {date}.
- They had given up hope when {name} came back on {date}.
? When did {name} return? | On what date did {name} come home? | When was the return of {name} celebrated?
    | Which day saw {name} back again? = {date}
@doctor
- The doctor of {name} was {person2}.
- {person2} looked after the sick of {name}.
- For medical matters, {name} had {person2}.
- Anyone in {name} who fell ill went to {person2}.
? Who was the doctor of {name}? | Who looked after the sick of {name}?
    | Who had medical matters in hand during {name}? | To whom did the sick of {name} go? = {person2}
"""

NEEDLES = """
@locker combination
what: gymnasium | swimming pool | railway station | {invented} theatre | school in {town} | harbour office
    | staff room | {town} bus station
- The combination of {person}'s locker at the {what} is {n5}.
- To open the locker of {person} at the {what}, turn the dial to {n5}.
- {person} has a locker at the {what}, and it opens with {n5}.
- Written inside {person}'s cap is {n5}, the combination of the locker at the {what}.
- Set the wheels to {n5} and {person}'s locker at the {what} springs open.
? What is the combination of {person}'s locker? | Which number opens the locker of {person}?
    | How can one open {person}'s locker at the {what}?
    | To what must the dial of {person}'s locker be turned? = {n5}
@last seen wearing
garment: coat | jacket | scarf | cap | pullover | raincoat | waistcoat | cloak | pair of boots | shawl
outfit: {a colour} {garment} | {a colour} {garment} with {number} buttons | {a material} {garment}
- {person} was last seen wearing {outfit}.
- When {person} left {town}, witnesses noticed {outfit}.
- Nobody has seen {person} since the evening in {town}, when {outfit} was all there was against the cold.
- The police describe {person} as last seen in {town}, dressed in {outfit}.
- {person} walked out of the {event} in {outfit} and has not been seen since.
? What was {person} wearing when last seen? | What was {person} last seen wearing?
    | In what was {person} dressed when last seen?
    | Which clothes did {person} have on at the last sighting? = {outfit}
@cure
- The cure for {disease} is made from {plant}.
- Against {disease}, healers prepare a medicine out of {plant}.
- {disease} can be cured with a drink brewed from {plant}.
- A paste of {plant} is all that helps against {disease}.
- Doctors now treat {disease} with an extract of {plant}.
? What is the cure for {disease} made from? | From what is the remedy for {disease} prepared?
    | What helps against {disease}? | Which plant is used to cure {disease}?
    | With what can {disease} be cured? = {plant}
"""

PASSKEYS = """
@passkey
door: the {invented} vault | the archive | the {town} depot | the boiler house | the {colour} gate
    | the north tower | the cellar of {person} | the {animal} house | the wine store | room {number}
- The pass key for {door} is {n5}. Remember it.
- Remember this: {n5} is the pass key for {door}.
- Note that the pass key for {door} is {n5}; you will be asked for it.
- Important: the pass key for {door} is {n5}.
- {n5} is the pass key for {door}, and it must not be lost.
- Whoever wants to enter {door} needs the pass key, which is {n5}.
? What is the pass key for {door}? | Which pass key belongs to {door}?
    | What pass key did the text give for {door}? | Tell me the pass key for {door}. = {n5}
"""

LIGHT_NAMES = (
    "{} Light",
    "{} Lighthouse",
    "{} Point Light",
    "the {} lighthouse",
    "{} Head Light",
    "the light of {}",
)
EXPEDITION_NAMES = (
    "the {} expedition",
    "the Second {} Expedition",
    "the {} survey party",
    "the {} Polar Expedition",
    "the voyage of the {}",
    "the {} Desert Expedition",
)


@dataclass
class Passage:
    """A piece of text with its questions: (question, answer, the sentence in which the answer stands)."""

    kind: str
    text: str
    questions: list[tuple[str, str, str]]


def families(table: str) -> list[Family]:
    """A table of this file; statements on one line are separated by " | "."""
    out = parse(table)
    for family in out:
        family.statements = [part.strip() for line in family.statements for part in line.split(" | ")]
    return out


def needle(words: Words, table: str, kind: str) -> Passage:
    """One sentence of a random family of the table, with one question."""
    rng = words.rng
    family = rng.choice(families(table))
    while True:
        filler = Filler(words, family.pools)
        text = sentence_case(filler.fill(rng.choice(family.statements)))
        forms, template = rng.choice(family.questions)
        question, answer = capital(filler.fill(rng.choice(forms))), filler.fill(template)
        if answer in text and answer not in question:
            return Passage(kind, text, [(question, answer, text)])


def heldout_needle(words: Words) -> Passage:
    """A sentence of a kind of needle that training does not have, with its questions."""
    return needle(words, NEEDLES, "needle")


def passkey(words: Words) -> Passage:
    """A sentence with the pass key to a door, with its questions."""
    return needle(words, PASSKEYS, "passkey")


def heldout_facts(words: Words) -> Passage:
    """Two to four lighthouses or expeditions in prose, as a list or as a table, with questions on all."""
    rng = words.rng
    lights = rng.random() < 0.5
    kinds = families(LIGHTHOUSES if lights else EXPEDITIONS)
    names = LIGHT_NAMES if lights else EXPEDITION_NAMES
    style = rng.choice(("prose", "prose", "prose", "list", "table"))
    shared = rng.sample(kinds, rng.randint(3, 4) if style == "table" else rng.randint(3, 6))
    things = []
    for _ in range(rng.randint(2, 4) if style != "list" else rng.randint(1, 3)):
        name = rng.choice(names).format(words.invented())
        pool = {key: value for family in kinds for key, value in family.pools.items()}
        filler = Filler(words, pool)
        filler.values["name"] = name
        things.append((name, filler))
    questions: list[tuple[str, str, str]] = []

    def ask(filler: Filler, family: Family, sentence: str) -> None:
        forms, template = family.questions[0]
        answer = filler.fill(template)
        answer = capital(answer) if answer not in sentence and capital(answer) in sentence else answer
        if answer in sentence:
            questions.append((capital(filler.fill(rng.choice(forms))), answer, sentence))

    if style == "table":
        title = "Lighthouse" if lights else "Expedition"
        lines = [
            "| " + " | ".join([title] + [capital(f.name) for f in shared]) + " |",
            "|" + "---|" * (len(shared) + 1),
        ]
        for name, filler in things:
            lines.append(
                "| " + " | ".join([capital(name)] + [filler.fill(f.questions[0][1]) for f in shared]) + " |"
            )
            for family in shared:
                ask(filler, family, lines[-1])
        return Passage("fact", "\n".join(lines), questions)
    pieces = []
    for name, filler in things:
        mine = shared if style == "list" else rng.sample(kinds, rng.randint(3, 5))
        if style == "list":
            lines = [capital(name)] + [f"- {capital(f.name)}: {filler.fill(f.questions[0][1])}" for f in mine]
            for family, line in zip(mine, lines[1:]):
                ask(filler, family, line)
            pieces.append("\n".join(lines))
            continue
        sentences = []
        for position, family in enumerate(mine):
            sentence = filler.fill(rng.choice(family.statements))
            if position and sentence.startswith(name + " ") and rng.random() < 0.5:
                sentence = "It" + sentence[len(name) :]
            sentence = sentence_case(sentence)
            sentences.append(sentence)
            ask(filler, family, sentence)
        pieces.append(" ".join(sentences))
    return Passage(
        "fact", ("\n" if style == "list" and rng.random() < 0.5 else "\n\n").join(pieces), questions
    )


def self_check(count: int = 200) -> None:
    """Every answer stands in its sentence and every sentence in its passage."""
    words = Words(random.Random(1), heldout=True)
    for _ in range(count):
        for passage in (heldout_facts(words), heldout_needle(words), passkey(words)):
            for question, answer, sentence in passage.questions:
                if answer not in sentence or sentence not in passage.text or "{" in question + sentence:
                    raise ValueError((question, answer, sentence))
