# SPDX-License-Identifier: GPL-3.0-or-later
"""The nouns, complements and adjuncts of the event stories, made from `Words` and small lists."""

from dataclasses import dataclass
from functools import cache

from .needles_format import Filler, article, digits, thing
from .words import Words, heldout

FEMALE = set(
    "Anna Mary Maria Eva Emma Olivia Sophie Sophia Clara Greta Ingrid Rosa Helen Alice Agnes Martha "
    "Edith Elsa Irene"
    " Julia Laura Lucy Nora Olga Paula Ruth Sara Sarah Vera Wanda Yvonne Zoe Amelia Beatrice "
    "Charlotte Daisy Elena"
    " Fatima Hannah Isabel Jane Kate Lena Mira Nadia Priya Rita Susan Tanya Ursula Amina Astrid "
    "Brigid Carmen Diana"
    " Eleanor Fiona Gloria Harriet Ida Joan Karen Linda Margaret Nina Pearl Rachel Sonia Teresa"
    " Violet Winifred".split()
)
MALE = set(
    "Tom Thomas John James George Henry Hugo Ivan Jack Karl Leo Max Nils Oscar Oskar Paul Peter "
    "Robert Samuel Simon"
    " Stefan Victor Walter William Adam Albert Anton Arthur Ben Bruno Carlos Daniel David Edward "
    "Erik Felix Frank"
    " Gustav Harold Hassan Igor Jacob Juan Kenji Lars Luis Marco Martin Miguel Mohammed Nathan Omar "
    "Otto Pablo Philip"
    " Rafael Richard Sven Theo Tobias Viktor Wilhelm Yusuf Ahmed Ali Andrew Boris Dmitri Ernest"
    " Francis Giovanni".split()
)


@dataclass
class Noun:
    """A noun phrase: how the text names it first, how it is named again, and what kind it is."""

    first: str
    again: str
    kind: str = "thing"
    plural: bool = False
    count: str = ""
    gender: str = ""
    short: str = ""
    job: str = ""
    origin: str = ""
    passive: bool = True


def gender_of(first_name: str) -> str:
    """ "f", "m" or "" where the name does not say."""
    return "f" if first_name in FEMALE else "m" if first_name in MALE else ""


def person(words: Words) -> Noun:
    """Somebody, now and then with a trade, or named by it."""
    rng = words.rng
    if rng.random() < 0.07:
        job = words.job()
        name = f"the {job} of {words.town()}"
        return Noun(name, name, "person", short=f"the {job}")
    name = words.person()
    title, _, rest = name.partition(" ")
    first = (
        rest.split(" ")[0]
        if title.endswith(".") or title in ("Dr", "Mrs", "Mr", "Miss", "Captain")
        else title
    )
    short = name.split(" ")[-1]
    gender = {
        "Mr": "m",
        "Mrs": "f",
        "Miss": "f",
        "Sir": "m",
        "Lady": "f",
        "Madame": "f",
        "Countess": "f",
    }.get(title.rstrip("."), gender_of(first))
    job = article(words.job()) if rng.random() < 0.2 else ""
    origin = words.town() if job else ""
    described = f"{name}, {job} from {origin}," if job else name
    return Noun(described, name, "person", gender=gender, short=short, job=job, origin=origin)


CONTAINERS = "basket jar crate box sack tin parcel bowl bag".split()
WORKS = (
    "novel poem play song story waltz hymn ballad pamphlet comedy cantata fable essay memoir libretto".split()
)
BUILDINGS = (
    "barn | chapel | footbridge | boathouse | granary | bakery | school | hospital | library | "
    "theatre | tower | quay"
    " | windmill | greenhouse | stable | cinema | assembly hall | sawmill | bathhouse | bus station "
    "| fire station | inn"
    " | jetty | bandstand | bell tower | dam | canteen | post office | customs house | orphanage | "
    "museum | sports hall"
).split(" | ")
GOODS = (
    "chairs lamps blankets barrels umbrellas bicycles candles pencils bricks tiles hats saddles "
    "boots postcards spades"
    " clocks drums kettles mirrors ladders flags lanterns cushions bells keys coins stamps ropes plates jugs"
).split()
CROPS = (
    "oats barley beets potatoes rye clover onions cabbages lentils hops flax carrots peas turnips wheat"
    " mustard"
).split()
PATCHES = (
    "a field of {}",
    "two rows of {}",
    "three acres of {}",
    "a plot of {}",
    "nine rows of {}",
    "a terrace of {}",
)
QUANTITIES = (
    "the salt content of {river}",
    "the flight of the {species}",
    "the growth of the {plant}",
    "the rainfall at {town}",
    "the temperature of {river}",
    "the spread of {disease}",
    "the language of {town}",
    "the strength of {material} wire",
    "the diet of the {species}",
    "the noise of the {vehicle}",
    "the depth of {river}",
    "the soil of {town}",
    "the weight of {animal} eggs",
    "the age of the rocks at {town}",
    "the tides at {town}",
    "the effects of {food}",
    "the calls of the {species}",
    "the colour of {material} in acid",
    "the traffic in {town}",
    "the winds over {country}",
)
PLANS = (
    "the plan for a new {building} in {town}",
    "the contract with {organisation}",
    "the treaty with {country}",
    "the petition against the {event}",
    "the law on {plural_noun}",
    "the budget for {town}",
    "the report on the {event}",
    "the proposal to tax {food}",
    "the agreement with the {plural_noun} union",
    "the permit for {organisation}",
    "the new timetable of the {town} tramway",
    "the rules of the {event}",
    "the ban on {plural_noun} in {town}",
)
MESSAGES = (
    "the {event} would be moved to {town}",
    "{organisation} was close to bankruptcy",
    "{person} had won {money}",
    "the {object} was a forgery",
    "the road to {town} was blocked",
    "the new {job} could not read",
    "the {building} would close in {month}",
    "the harvest of {food} had failed",
    "{town} needed a second well",
    "the {animal} had escaped",
    "nobody had paid for the {plural_noun}",
    "{river} was rising",
    "the train to {town} was running {num} minutes late",
    "the money was hidden in {a object}",
    "{person} spoke {language}",
    "the letter came from {country}",
    "the price of {food} would fall by {percent}",
    "the map of {town} was wrong",
    "{person} had once been {a job}",
    "the wedding would be on {date}",
    "there were {few} {plural_noun} missing",
    "the {adjective} {object} belonged to {person}",
    "the ferry would be late",
    "the walls were made of {material}",
)
DOCUMENTS = (
    "letter from {organisation}",
    "map of {town}",
    "report on the {event}",
    "photograph of {person}",
    "deeds of the {building}",
    "list of {plural_noun}",
    "diary of {person}",
    "recipe for {dish}",
    "manuscript on {subject}",
    "ticket to {town}",
)
SERVINGS = (
    "a slice of {}",
    "a plate of {}",
    "a bowl of {}",
    "two helpings of {}",
    "a spoonful of {}",
    "a tin of {}",
)


def definite(phrase: str) -> str:
    """ "a red boat" -> "the red boat"; "two rows" -> "the two rows"."""
    for mark in ("a ", "an ", "the "):
        if phrase.startswith(mark):
            return "the " + phrase[len(mark) :]
    return "the " + phrase


@cache
def side(pool: tuple[str, ...], held: bool) -> tuple[str, ...]:
    """The words of a list on one side of the held-out split."""
    return tuple(word for word in pool if heldout(word) == held) or pool


def from_list(words: Words, pool: list[str]) -> str:
    """A word of a list of this file, on the side of the held-out split that `words` draws from."""
    return words.rng.choice(side(tuple(pool), words.held))


def make_noun(words: Words, kind: str) -> Noun | None:
    """A noun phrase of a class."""
    rng, fill = words.rng, Filler(words).fill
    if kind == "none":
        return None
    if kind == "person":
        noun = person(words)
        return Noun(noun.again, noun.again, "person")
    if kind == "art":
        title, work = words.title().strip('"'), from_list(words, WORKS)
        first = rng.choice((f'{article(work)} called "{title}"', f'the {work} "{title}"', f'"{title}"'))
        again = f'the {work} "{title}"' if work in first else f'"{title}"'
        return Noun(first, again, "art", short=title)
    if kind == "things":
        count = rng.choice(
            "two three four five six seven eight nine ten eleven twelve".split() + [digits(rng, 2)]
        )
        goods = f"{rng.choice((words.colour, words.material, words.adjective))()} {from_list(words, GOODS)}"
        return Noun(f"{count} {goods}", f"the {count} {goods}", "things", plural=True, count=count)
    if kind == "message":
        text = fill(rng.choice(MESSAGES))
        return Noun(f"that {text}", f"that {text}", "message", passive=False)
    if kind == "organisation":
        name = words.organisation()
        return Noun(name, name, "organisation")
    if kind == "money":
        amount = words.money()
        return Noun(amount, amount, "money", passive=False)
    plural = False
    if kind == "document":
        first = fill(f"a {rng.choice(DOCUMENTS)}")
        first = first.replace("a deeds", "the deeds")
        plural = first.startswith("the deeds")
    elif kind == "building":
        first = article(f"{words.pick(words.material, words.adjective)()} {from_list(words, BUILDINGS)}")
    elif kind == "animal":
        first = article(f"{rng.choice((words.colour, words.adjective))()} {words.animal()}")
    elif kind == "vehicle":
        first = article(f"{rng.choice((words.colour, words.adjective))()} {words.vehicle()}")
    elif kind == "food":
        first = f"{article(rng.choice(CONTAINERS))} of {words.food()}"
    elif kind == "dish":
        first = f"{rng.choice(('a pot', 'a dish', 'a portion', 'a huge plate'))} of {words.dish()}"
    elif kind == "serving":
        first = rng.choice(SERVINGS).format(rng.choice((words.dish, words.food))())
        plural = first.startswith("two")
    elif kind == "crop":
        crop = rng.choice(
            (lambda: from_list(words, CROPS), lambda: f"{words.colour()} {from_list(words, CROPS)}")
        )()
        first = rng.choice(PATCHES).format(crop)
        plural = first.startswith(("two", "three", "nine"))
    elif kind == "phenomenon":
        first = fill(rng.choice(QUANTITIES))
        plural = first.startswith(("the effects", "the calls", "the tides", "the winds"))
    elif kind == "plan":
        first = fill(rng.choice(PLANS))
        plural = first.startswith("the rules")
    else:
        first = article(thing(words))
    return Noun(first, definite(first), kind, plural=plural)


# --- complements ----------------------------------------------------------------------------------

OFFENCE_PREPOSITIONS = dict(
    accuse="of", convict="of", acquit="of", charge="with", question="about", interview="about"
)
ILLNESS_PREPOSITIONS = dict(vaccinate="against", cure="of", heal="of", diagnose="with", save="from")
MONEY_PREPOSITIONS = dict(
    pay="for",
    donate="to",
    spend="on",
    invest="in",
    contribute="to",
    owe="to",
    save="for",
    bet="on",
    waste="on",
)
MONEY_PREPOSITIONS["raise"] = "for"
OFFENCES = (
    "stealing {a thing}",
    "forging {a object}",
    "selling bad {food}",
    "smuggling {plural_noun}",
    "insulting {a job}",
    "burning down the {building}",
    "driving {a vehicle} without a licence",
    "feeding the {animal}",
    "cheating at {sport}",
    "fishing in {river} by night",
    "lying to {person}",
    "tearing up a letter from {organisation}",
)
SPOTS = (
    "under the {adjective} floorboards",
    "behind the {colour} curtain",
    "in the {adjective} {material} chest",
    "inside {a object}",
    "on top of the wardrobe",
    "in the cellar of the {building}",
    "beneath {a plant}",
    "between two sacks of {food}",
    "in the pocket of {a colour} coat",
    "behind the {object}",
    "in a hollow tree",
    "at the bottom of the well",
    "under the seat of the {vehicle}",
    "in the attic",
    "up the chimney",
)
PURPOSES_OF_MONEY = (
    "a new {building}",
    "{a thing}",
    "the victims of {disease}",
    "{a adjective} {vehicle}",
    "lessons in {language}",
    "the repair of the {building}",
    "{a animal}",
    "the {event}",
    "a shipment of {food}",
    "a journey to {country}",
)


def complement(words: Words, kind: str, verb: str) -> tuple[str, str]:
    """A complement: (phrase with its preposition, answer)."""
    rng, fill = words.rng, Filler(words).fill
    if kind in ("to_person", "from_person", "for_person"):
        name = words.person()
        return f"{kind.split('_')[0]} {name}", name
    if kind == "to_place":
        place = words.town() if rng.random() < 0.8 else f"the {words.adjective()} {words.building()}"
        return f"to {place}", place
    if kind == "that_clause":
        text = fill(rng.choice(MESSAGES))
        return f"that {text}", text
    if kind == "offence":
        deed = fill(rng.choice(OFFENCES))
        return f"{OFFENCE_PREPOSITIONS.get(verb, 'for')} {deed}", deed
    if kind == "illness":
        illness = rng.choice(
            (words.disease(), words.disease(), "a broken {}".format(rng.choice("arm leg rib toe".split())))
        )
        return f"{ILLNESS_PREPOSITIONS.get(verb, 'for')} {illness}", illness
    if kind == "as_job":
        job = words.job()
        return f"as {job}", job
    if kind == "in_subject":
        subject = rng.choice((words.subject, words.language))()
        return f"in {subject}", subject
    if kind == "at_sport":
        sport = words.sport()
        return f"at {sport}", sport
    if kind == "spot":
        spot = fill(rng.choice(SPOTS))
        return spot, spot
    if kind == "on_thing":
        target = fill(rng.choice(PURPOSES_OF_MONEY))
        if verb in ("donate", "contribute", "owe"):
            target = words.organisation()
        return f"{MONEY_PREPOSITIONS[verb]} {target}", target
    name = words.invented()
    return f'"{name}"', name


COMPLEMENTS = {
    "needed": {"to_place", "spot", "that_clause", "on_thing", "name", "offence", "as_job", "in_subject"}
}

# --- adjuncts -------------------------------------------------------------------------------------

PLACES = (
    "in {town}",
    "in {town}",
    "in {town}",
    "at {town}",
    "near {town}",
    "in the {building}",
    "behind the {building}",
    "in {street}",
    "on the banks of {river}",
    "in a village near {town}",
    "in the market hall of {town}",
    "in {country}",
    "in the garden of {person}",
    "on the road to {town}",
    "outside the {building}",
    "on board the {ship}",
)
TIMES = (
    "on {weekday}",
    "on {date}",
    "in {year}",
    "at {time}",
    "in {month}",
    "on {weekday} morning",
    "during the {event}",
    "on the eve of the {event}",
    "two days later",
    "the following {weekday}",
    "in the winter of {year}",
    "one {month} night",
    "the week after the {event}",
    "shortly before midnight",
    "in early {month}",
    "on the last {weekday} of {month}",
    "in {month} {year}",
    "a month later",
    "on {date}",
    "in {year}",
)
COMPANY = ("with", "together with", "along with", "in the company of", "with the help of")
FUTURE_TIMES = (
    "on {weekday}",
    "at {time}",
    "in {month}",
    "next {weekday}",
    "after the {event}",
    "tomorrow at {time}",
)


def adjunct(words: Words, role: str, pools: dict, future: bool = False) -> tuple[str, str]:
    """An adjunct of an event: (phrase, answer)."""
    rng, fill = words.rng, Filler(words).fill
    if role == "place":
        phrase = fill(rng.choice(PLACES))
        preposition, _, rest = phrase.partition(" ")
        return phrase, rest if preposition in ("in", "at") and rest[:1].isupper() else phrase
    if role == "time":
        phrase = fill(rng.choice(FUTURE_TIMES if future else TIMES))
        preposition, _, rest = phrase.partition(" ")
        bare = preposition in ("on", "in", "at") and (rest[:1].isupper() or rest[:1].isdigit())
        return phrase, rest if bare else phrase
    if role == "cause":
        clause = fill(rng.choice(pools["cause"]))
        return f"because {clause}", clause
    if role == "purpose":
        clause = fill(rng.choice(pools["purpose"]))
        return clause, clause
    if role == "manner":
        phrase = fill(rng.choice(pools["manner"]))
        return phrase, phrase
    if role == "instrument":
        tool = fill(rng.choice(pools["instrument"]))
        return f"{rng.choice(('with', 'with', 'using', 'by means of'))} {tool}", tool
    if role == "companion":
        who = rng.choice((words.person, words.person, lambda: f"two friends from {words.town()}"))()
        return f"{rng.choice(COMPANY)} {who}", who
    if role == "price":
        amount = words.money()
        return f"for {amount}", amount
    if role == "score":
        margin = f"{rng.randint(2, 60)} points"
        return f"by {margin}", margin
    town = words.town()
    return f"from {town}", town
