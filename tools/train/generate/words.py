# SPDX-License-Identifier: GPL-3.0-or-later
"""Random words, names and values for invented documents.

A small model that sees a closed list of names learns to guess from the list instead of reading. `Words`
therefore invents about half of everything, and it keeps one eighth of all words for evaluation, where
training never sees them.
"""

import hashlib
import json
import os
import random
from functools import cache
from pathlib import Path

from . import wordlists as lists

MONTHS = ("January February March April May June July August September October November December").split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"

SOUND_PARTS = [[part.split() for part in line.split("|")] for line in lists.SOUNDS.splitlines()]


def heldout(word: str) -> bool:
    """Whether a word is kept for evaluation: one in eight, decided by its hash and so the same everywhere."""
    return int(hashlib.md5(word.encode()).hexdigest()[:8], 16) % 8 == 0


def number_in_words(number: int) -> str:
    """A whole number below 100,000 in English words."""
    if number < 20:
        return UNITS[number]
    if number < 100:
        return TENS[number // 10] + (f"-{UNITS[number % 10]}" if number % 10 else "")
    if number < 1000:
        rest = f" and {number_in_words(number % 100)}" if number % 100 else ""
        return f"{UNITS[number // 100]} hundred{rest}"
    rest = number % 1000
    joint = "" if not rest else " and " if rest < 100 else " "
    return f"{number_in_words(number // 1000)} thousand{joint}{number_in_words(rest) if rest else ''}"


def plural(noun: str) -> str:
    """The plural of a regular English noun (and of the few irregular ones that the lists hold)."""
    irregular = {
        "knife": "knives",
        "shelf": "shelves",
        "wolf": "wolves",
        "leaf": "leaves",
        "goose": "geese",
        "mouse": "mice",
        "deer": "deer",
        "sheep": "sheep",
        "loaf": "loaves",
        "scarf": "scarves",
        "bookshelf": "bookshelves",
        "radius": "radii",
        "ox": "oxen",
        "foot": "feet",
        "trout": "trout",
    }
    head, _, last = noun.rpartition(" ")
    if last in irregular:
        last = irregular[last]
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        last += "es"
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        last = last[:-1] + "ies"
    else:
        last += "s"
    return f"{head} {last}".strip()


def article(phrase: str) -> str:
    """The phrase with "a" or "an" before it, by its sound."""
    low = phrase.lower()
    silent = low.startswith(("hour", "honest", "heir", "8", "11 ", "18 ", "11-", "18-"))
    spoken = low.startswith(
        ("uni", "use", "eu", "one", "ukulele", "utensil", "unanim")
    ) and not low.startswith("unin")
    return ("an " if (silent or low[:1] in "aeiou") and not spoken else "a ") + phrase


def pools_file() -> Path:
    """Where the public word lists are: the file SIGHTLINE_POOLS, else pools.json beside this one."""
    return Path(os.environ.get("SIGHTLINE_POOLS") or Path(__file__).parent / "pools.json")


@cache
def pools() -> dict[str, list[str]]:
    """The public word lists, cleaned."""
    raw = json.loads(pools_file().read_text(encoding="utf-8"))
    small = {
        key: [word for word in words if word == word.lower() and word.isascii()] for key, words in raw.items()
    }
    names = {
        key: [word for word in raw[key] if word.isascii()] for key in ("first", "last", "town", "country")
    }
    singular = [
        word for word in small["object"] if not word.endswith("s") or word.endswith(("ss", "us", "compass"))
    ]
    singular = [word for word in singular if word not in lists.NOT_OBJECTS]
    countries = [word.replace(" Of ", " of ").replace(" And ", " and ") for word in names["country"]]
    colours = [word for word in small["color"] if word not in lists.ODD_COLOURS]
    return {
        **small,
        **names,
        "country": countries,
        "color": colours,
        "object": singular,
        "noun": [word for word in small["noun"] if not word.endswith("s")],
    }


@cache
def split_list(key: str, held: bool) -> tuple[str, ...]:
    """One side of the held-out split of a list, found by its key in pools.json or its name in wordlists."""
    words = getattr(lists, key) if key.isupper() else pools()[key]
    side = tuple(word for word in dict.fromkeys(words) if heldout(word) == held)
    return side or tuple(words)


class Words:
    """Draws words and values; `heldout=True` draws only those that training never sees."""

    def __init__(self, rng: random.Random, heldout: bool = False):
        self.rng = rng
        self.held = heldout

    def pick(self, *choices: str) -> str:
        """One of the choices."""
        return choices[int(self.rng.random() * len(choices))]

    def draw(self, key: str) -> str:
        """One word of a list, on this side of the held-out split."""
        words = split_list(key, self.held)
        return words[int(self.rng.random() * len(words))]

    def chance(self, share: float) -> bool:
        """True with this probability."""
        return self.rng.random() < share

    def between(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return low + int(self.rng.random() * (high - low + 1))

    # --- names ---

    def invented(self) -> str:
        """An invented, pronounceable, capitalised name."""
        while True:
            if self.chance(0.2):
                name = self.pick(*lists.FIRST_PARTS) + self.pick(*lists.LAST_PARTS)
            else:
                starts, vowels, middles, ends = self.pick(*SOUND_PARTS)
                name = self.pick(*starts)
                for _ in range(self.pick(1, 1, 1, 2)):
                    name += self.pick(*vowels) + self.pick(*middles)
                end = self.pick(*ends)
                name += end if end[0] in "aeiouy" else self.pick(*vowels) + end
            if 4 <= len(name) <= 12 and heldout(name.capitalize()) == self.held:
                return name.capitalize()

    def first_name(self) -> str:
        """A given name."""
        return self.draw("first") if self.chance(0.75) else self.invented()

    def last_name(self) -> str:
        """A family name, often an invented one because the public list is short."""
        return self.draw("last") if self.chance(0.5) else self.invented()

    def person(self) -> str:
        """Given name and family name, seldom with a rank, an initial or a double name."""
        first, last = self.first_name(), self.last_name()
        while first == last:
            last = self.last_name()
        name = f"{first} {last}"
        kind = self.rng.random()
        if kind < 0.08:
            return (
                self.pick(
                    "Dr",
                    "Professor",
                    "Captain",
                    "Lady",
                    "Sir",
                    "Judge",
                    "Colonel",
                    "Sister",
                    "Father",
                    "Major",
                    "Countess",
                    "Inspector",
                    "Madame",
                    "Mr",
                    "Mrs",
                )
                + " "
                + name
            )
        if kind < 0.13:
            return f"{self.first_name()} {self.pick(*LETTERS)}. {self.last_name()}"
        if kind < 0.16:
            return f"{name}-{self.last_name()}"
        return name

    def town(self) -> str:
        """A town; more than half are invented."""
        if self.chance(0.4):
            return self.draw("town")
        if self.chance(0.6):
            return self.invented()
        form = self.pick(
            "{} Falls",
            "{} Bay",
            "{}ville",
            "{} Hill",
            "{} Cross",
            "{} Green",
            "Port {}",
            "Upper {}",
            "Saint {}",
            "{}-on-Sea",
            "New {}",
            "Great {}",
            "{} Junction",
            "{} Heath",
            "Old {}",
            "Lower {}",
        )
        return form.format(self.invented())

    def country(self) -> str:
        """A country, sometimes an invented one."""
        return self.draw("country") if self.chance(0.7) else self.invented()

    def organisation(self) -> str:
        """A firm or body whose name takes no article."""
        kind = self.rng.random()
        if kind < 0.15:
            return f"{self.last_name()} & {self.last_name()}"
        if kind < 0.25:
            return self.invented()
        if kind < 0.4:
            name = f"{self.draw('adj').capitalize()} {self.draw('noun').capitalize()}"
            return f"{name} {self.pick(*lists.ORG_KINDS[3:])}"
        return (
            f"{self.pick(self.last_name(), self.invented(), self.invented())} {self.pick(*lists.ORG_KINDS)}"
        )

    def street(self) -> str:
        """A street with its number."""
        name = self.pick(self.last_name(), self.invented(), self.draw("COUNTABLE").capitalize())
        return f"{self.between(1, 480)} {name} " + self.pick(
            "Street",
            "Avenue",
            "Road",
            "Lane",
            "Square",
            "Drive",
            "Terrace",
            "Way",
            "Crescent",
            "Row",
            "Quay",
            "Court",
        )

    def title(self) -> str:
        """The title of a book, a painting, a film or a song."""
        kind = self.between(0, 12)
        thing = self.draw("COUNTABLE").capitalize()
        if kind < 3:
            return f"The {self.draw('adj').capitalize()} {thing}"
        if kind < 5:
            return f"{self.draw('noun').capitalize()} of {self.invented()}"
        if kind == 5:
            return f"The {thing} and the {self.draw('COUNTABLE').capitalize()}"
        if kind == 6:
            return f"{UNITS[self.between(2, 9)].capitalize()} {plural(thing)}"
        if kind == 7:
            return f"The {self.draw('job').title()} of {self.invented()}"
        if kind == 8:
            return f"{self.last_name()}'s {self.draw('noun').capitalize()}"
        return self.pick(
            "Letters from {}",
            "A Summer in {}",
            "The Road to {}",
            "{}",
            "Goodbye, {}",
            "The {} Affair",
            "The Last of {}",
            "Farewell to {}",
            "A Night in {}",
            "The Bells of {}",
        ).format(self.invented())

    def ship(self) -> str:
        """The bare name of a ship, without article."""
        kind = self.rng.random()
        if kind < 0.4:
            return f"{self.pick(*lists.SHIP_WORDS)} {self.draw('animal').title()}"
        if kind < 0.6:
            style = self.pick("Lady", "Princess", "Star of", "Spirit of", "Pride of", "Queen of")
            return f"{style} {self.invented()}"
        return self.invented() if kind < 0.85 else f"{self.pick('MV', 'SS', 'HMS')} {self.invented()}"

    def building(self) -> str:
        """The name of a building that takes the article: "Orlan Tower"."""
        return f"{self.pick(self.invented(), self.last_name())} {self.pick(*lists.BUILDING_KINDS)}"

    def event(self) -> str:
        """The name of an event that takes the article: "Orlan Regatta"."""
        return (
            f"{self.pick(self.invented(), self.last_name(), self.invented())} {self.pick(*lists.EVENT_KINDS)}"
        )

    def river(self) -> str:
        """The bare name of a river ("the river Ostrel" or "the Ostrel" in a sentence)."""
        return self.invented()

    # --- things ---

    def job(self) -> str:
        """An occupation."""
        if self.chance(0.35):
            return f"{self.draw('COUNTABLE')} " + self.pick(
                "maker",
                "seller",
                "repairer",
                "painter",
                "dealer",
                "collector",
                "inspector",
                "restorer",
                "designer",
            )
        return self.draw("job")

    def animal(self) -> str:
        """An animal, one in three with a made-up compound name."""
        return self.draw("animal") if self.chance(0.6) else self.species()

    def colour(self) -> str:
        """A colour."""
        if self.chance(0.3):
            return (
                self.pick("pale", "dark", "bright", "dull", "deep", "light")
                + " "
                + self.pick("red", "blue", "green", "yellow", "grey", "brown", "pink", "orange", "purple")
            )
        return self.draw("color")

    def object(self) -> str:
        """A countable thing, half of the time a compound one."""
        if self.chance(0.5):
            return f"{self.draw('OBJECT_PARTS')} {self.draw('COUNTABLE')}"
        return self.pick(self.draw("object"), self.draw("COUNTABLE"))

    def thing(self) -> str:
        """A countable thing in one word, to follow an adjective or a material."""
        return self.draw("COUNTABLE")

    def food(self) -> str:
        """Something to eat."""
        return self.draw("food") if self.chance(0.5) else self.dish()

    def dish(self) -> str:
        """A dish."""
        flavour, dish = self.draw("TREES_AND_FLAVOURS"), self.draw("DISHES")
        return self.pick(
            f"{flavour} {dish}",
            f"{self.draw('COOKED')} {self.draw('food')}",
            f"{self.invented()} {dish}",
            f"{dish} with {flavour}",
            f"{self.draw('COOKED')} {dish} with {flavour}",
        )

    def material(self) -> str:
        """A material."""
        return self.draw("MATERIALS") if self.chance(0.75) else f"{self.invented()} {self.draw('MATERIALS')}"

    def adjective(self) -> str:
        """An adjective."""
        return self.draw("adj")

    def noun(self) -> str:
        """A noun, perhaps an abstract one."""
        return self.draw("noun")

    def plural_noun(self) -> str:
        """Things that can be counted."""
        noun = plural(self.draw("COUNTABLE") if self.chance(0.8) else self.draw("STRUCTURES"))
        return noun if self.chance(0.6) else f"{self.draw('OBJECT_PARTS')} {noun}"

    def instrument(self) -> str:
        """A musical instrument."""
        return self.draw("INSTRUMENTS")

    def sport(self) -> str:
        """A sport."""
        return self.draw("SPORTS")

    def subject(self) -> str:
        """A subject of study."""
        return self.draw("SUBJECTS")

    def language(self) -> str:
        """A language, sometimes an invented one."""
        return self.draw("LANGUAGES") if self.chance(0.7) else self.invented()

    def disease(self) -> str:
        """An illness."""
        if self.chance(0.6):
            return self.draw("DISEASES")
        return f"{self.invented()} " + self.pick("fever", "syndrome", "disease", "palsy", "rash", "sickness")

    def plant(self) -> str:
        """A plant."""
        if self.chance(0.5):
            return self.draw("PLANTS")
        return self.pick(
            f"{self.draw('SPECIES_MARKS')} {self.draw('PLANTS')}", f"{self.invented()} {self.draw('PLANTS')}"
        )

    def species(self) -> str:
        """The common name of an animal species, made up of parts."""
        beast = self.draw("BIRDS_AND_BEASTS")
        first, second = self.draw("SPECIES_MARKS"), self.draw("SPECIES_MARKS")
        return self.pick(
            f"{first} {beast}",
            f"{self.invented()} {beast}",
            f"{first} {second} {beast}" if first != second else f"{first} {beast}",
        )

    def bird(self) -> str:
        """The common name of a kind of bird, made up of parts."""
        mark = self.invented() if self.chance(0.4) else self.draw("SPECIES_MARKS")
        return f"{mark} {self.draw('BIRDS')}"

    def vehicle(self) -> str:
        """A kind of vehicle."""
        if self.chance(0.6):
            return self.draw("VEHICLES")
        return (
            self.pick(
                "steam",
                "electric",
                "diesel",
                "armoured",
                "converted",
                "vintage",
                "folding",
                "three-wheeled",
                "amphibious",
                "solar",
            )
            + " "
            + self.draw("VEHICLES")
        )

    # --- times and numbers ---

    def year(self, lo: int = 1650, hi: int = 2024) -> str:
        """A year."""
        return str(self.between(lo, hi))

    def month(self) -> str:
        """A month."""
        return self.pick(*MONTHS)

    def weekday(self) -> str:
        """A day of the week."""
        return self.pick(*WEEKDAYS)

    def date(self) -> str:
        """A date in one of several forms, with or without its year."""
        day, month, year = self.between(1, 28), self.month(), self.between(1850, 2026)
        ending = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
        return self.pick(
            f"{day} {month} {year}",
            f"{month} {day}, {year}",
            f"{day} {month}",
            f"{month} {day}",
            f"{day} {month} {year}",
            f"{day}{ending} {month}",
            f"{day}{ending} {month} {year}",
        )

    def time(self) -> str:
        """A time of day."""
        hour, minute = self.between(1, 12), self.between(0, 59)
        return self.pick(
            f"{hour}:{minute:02d} {self.pick('am', 'pm')}",
            f"{self.between(0, 23):02d}:{minute:02d}",
            f"half past {UNITS[hour]}",
            f"quarter to {UNITS[hour]}",
            f"{UNITS[hour]} o'clock",
            f"{hour} {self.pick('am', 'pm')}",
        )

    def number(self, lo: int = 2, hi: int = 999) -> str:
        """A whole number in digits."""
        return f"{self.between(lo, hi):,}"

    def number_word(self) -> str:
        """A whole number in words."""
        return number_in_words(self.between(2, 12) if self.chance(0.4) else self.between(13, 999))

    def big_number(self) -> str:
        """A number of at least four digits."""
        return f"{self.between(1000, 10 ** self.pick(4, 5, 6, 7)):,}"

    def money(self) -> str:
        """A sum of money, with a sign or with the name of the currency."""
        amount = self.pick(
            f"{self.between(3, 999)}",
            f"{self.between(1000, 900000):,}",
            f"{self.between(2, 90)} million",
            f"{self.between(1, 9)}.{self.between(1, 9)} million",
        )
        if self.chance(0.45):
            return self.pick("$", "$", "£") + amount
        return f"{amount} " + self.pick(
            "pounds", "dollars", "euros", "francs", "crowns", "florins", "marks", "ducats"
        )

    def price(self) -> str:
        """What something in a shop or at a counter costs."""
        amount = self.pick(f"{self.between(2, 99)}", f"{self.between(1, 99)}.{self.between(10, 99)}")
        if self.chance(0.45):
            return self.pick("$", "$", "£") + amount
        return f"{amount} " + self.pick("pounds", "dollars", "euros", "francs", "crowns", "florins", "marks")

    def percent(self) -> str:
        """A percentage."""
        return self.pick(
            f"{self.between(1, 99)}%",
            f"{self.between(1, 99)} per cent",
            f"{self.between(1, 99)}.{self.between(1, 9)}%",
            f"{self.between(1, 99)} percent",
        )

    def distance(self) -> str:
        """A length or distance with its unit."""
        unit = self.pick("kilometres", "miles", "metres", "feet", "km", "yards", "m")
        return self.pick(
            f"{self.between(2, 999)} {unit}", f"{self.between(2, 90)}.{self.between(1, 9)} {unit}"
        )

    def weight(self) -> str:
        """A weight with its unit."""
        return f"{self.between(2, 990)} " + self.pick(
            "kilograms", "tonnes", "pounds", "grams", "kg", "tons", "ounces"
        )

    def duration(self) -> str:
        """A length of time."""
        unit = self.pick("years", "months", "weeks", "days", "hours", "minutes")
        count = self.between(2, 60)
        return f"{number_in_words(count) if self.chance(0.4) else count} {unit}"

    def temperature(self) -> str:
        """A temperature."""
        return f"{self.between(2, 95)} " + self.pick("degrees", "degrees Celsius", "degrees Fahrenheit")

    def code(self) -> str:
        """A code of digits and letters."""
        letter = self.pick(*LETTERS)
        return self.pick(
            f"{self.between(1000, 999999)}",
            f"{letter}{self.pick(*LETTERS)}-{self.between(10, 9999)}",
            f"{letter}{self.between(100, 999)}{self.pick(*LETTERS)}",
            f"{self.between(10, 99)}-{letter}-{self.between(10, 99)}",
            f"{letter}-{self.between(100, 99999)}",
        )

    def phone(self) -> str:
        """A telephone number."""
        return self.pick(
            f"{self.between(200, 999)}-{self.between(100, 999)}-{self.between(1000, 9999)}",
            f"0{self.between(1000, 9999)} {self.between(100000, 999999)}",
            f"555-{self.between(1000, 9999)}",
        )

    def email(self) -> str:
        """An email address."""
        first, last = self.first_name().split()[0].lower(), self.last_name().split()[0].lower()
        local = self.pick(first, f"{first}.{last}", f"{first[0]}.{last}", "info", "office", "contact")
        domain = self.pick("com", "org", "net", "edu", "co.uk", "example")
        return f"{local}@{self.invented().lower()}.{domain}"
