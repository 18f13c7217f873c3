# SPDX-License-Identifier: GPL-3.0-or-later
"""A small word-class tagger for English prose: one letter per token, so that grammar is a regular
expression.

No model is needed: closed classes are listed here, the open ones come from the word tables of
`lemminflect`, and a few rules decide between the classes of a word by its neighbours. It errs; the question
patterns that read its letters are written so that a doubtful sentence gives no question.

Letters: D determiner, N noun, M plural noun, C proper name, # number, J adjective, R adverb, Q subject
pronoun, O object pronoun, V past tense, Z present with -s, B present without, i infinitive, E past
participle, G -ing form, X finite "be", x other "be", H have, K do, L modal verb, ! not, I preposition, o
"of", T to, & and/or, Y but, S subordinator, W relative or question word, F existential there, ' possessive
s; punctuation stands for itself (- is a dash, " any quotation mark).
"""

import csv
import gzip
import re
from collections import defaultdict
from functools import cache
from importlib import resources
from typing import NamedTuple

CLOSED: dict[str, str] = {}
for letter, words in {
    "D": "the a an this these those his her its my your our their every each no some any another both all "
    "either neither such several many few much most more less other certain various",
    "Q": "he she it they i we you one everyone everybody nobody someone somebody anyone anybody nothing "
    "something anything everything none himself herself itself themselves myself yourself",
    "O": "him them me us",
    "X": "is are was were am 's-be 're 'm",
    "x": "be been being",
    "H": "has have had",
    "G": "having",
    "K": "does do did",
    "L": "can could will would shall should may might must cannot 'll 'd",
    "!": "not n't never",
    "I": "in on at by for with from into onto upon about under over after before during through against "
    "between among near beside behind above below across around along beyond within without toward "
    "towards beneath inside outside despite throughout amid until till since via except per like "
    "unlike off opposite past up down out",
    "o": "of",
    "T": "to",
    "&": "and or nor",
    "Y": "but yet",
    "S": "because that if when while although though whereas unless whether as than so lest whenever "
    "wherever where how why once",
    "W": "who whom whose which what",
    "F": "there",
    "J": "due last next same own first second third fourth fifth former latter",
    "R": "very too also only just even still already always often sometimes usually soon now then here "
    "again perhaps almost quite rather ever together away back forth however therefore thus hence "
    "indeed moreover instead meanwhile meantime furthermore later finally nearly about-r mainly "
    "largely mostly well else far long-r once-r twice",
    "#": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred "
    "thousand million billion dozen half",
}.items():
    for word in words.split():
        CLOSED[word] = letter
MONTHS = set("January February March April May June July August September October November December".split())
WEEKDAYS = set("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
TITLES = set(
    "Mr Mrs Miss Ms Dr Sir Lady Lord King Queen Prince Princess Captain Colonel General Major "
    "Doctor Father President Senator Professor Judge Count Countess Duke Duchess Baron Emperor "
    "Pope Saint St Madame Monsieur Mademoiselle Aunt Uncle Inspector Sergeant Lieutenant Reverend "
    "Rev Bishop Archbishop Governor Mayor Justice Chief Admiral Squire Herr Frau Don Dona Signor "
    "Sister Brother Mother".split()
)
FIRST_NAMES = set("""Aaron Abigail Abraham Ada Adam Adele Agnes Alan Albert Alec Alex Alexander Alexandra
Alexey Alfred Alice Allan Allen Amanda Amelia Amy Andrea Andrew Andrey Angela Ann Anna Anne Annie Anthony
Anton Antonio Archibald Arnold Arthur Audrey Augustus Barbara Barry Basil Beatrice Ben Benedict Benjamin
Bernard Bertha Bertie Betsy Betty Bill Billy Blanche Bob Boris Brandon Brian Bridget Bruce Calvin Carl Carla
Carlos Carol Caroline Catherine Cecil Cecilia Charles Charlie Charlotte Chester Chris Christian Christina
Christine Christopher Clara Clarence Claire Claude Clifford Constance Cornelius Craig Cyril Daisy Daniel
David Deborah Dennis Diana Dick Dmitri Dolly Donald Donna Dora Dorothy Douglas Duncan Edgar Edith Edmund
Edna Edward Edwin Eleanor Eliza Elizabeth Ella Ellen Elsie Emily Emma Eric Ernest Esther Ethel Eugene Eva
Evelyn Fanny Felix Ferdinand Fiona Flora Florence Frances Francis Frank Franz Fred Frederick Fyodor Gabriel
George Gerald Geoffrey Gertrude Gilbert Giles Gladys Gloria Godfrey Grace Graham Greg Gregory Guy Hamish
Hannah Hans Harold Harriet Harry Harvey Hector Helen Helena Henri Henrietta Henry Herbert Herman Hilda
Horace Howard Hubert Hugh Hugo Humphrey Ian Ida Igor Irene Isaac Isabel Isabella Ivan Ivy Jack Jackson Jacob
Jacques James Jan Jane Janet Jason Jasper Jean Jeff Jeffrey Jenny Jeremiah Jeremy Jerome Jerry Jessica
Jessie Jill Jim Jimmy Joan Joe Johann Johannes John Johnny Jonathan Jose Joseph Josephine Joshua Joyce Juan
Judith Judy Julia Julian Julie Juliet Julius Karen Karl Kate Katherine Kathleen Katie Keith Ken Kenneth
Kevin Kitty Larry Laura Laurence Lawrence Leo Leon Leonard Leopold Leslie Lewis Lilian Lily Linda Lisa
Lizzie Louis Louisa Louise Lucas Lucy Ludwig Luke Lydia Mabel Madeleine Malcolm Marcus Margaret Maria Marian
Marie Marilyn Marion Mark Martha Martin Mary Matilda Matthew Maud Maurice Max Maxwell Melissa Michael
Michelle Mildred Miriam Molly Monica Morris Nancy Natalie Natasha Nathan Ned Neil Nellie Nicholas Nick
Nicole Nikolai Nina Noel Nora Norman Oliver Olivia Oscar Oswald Otto Owen Pamela Patricia Patrick Paul Paula
Pauline Pavel Peggy Penelope Percy Peter Philip Phoebe Pierre Polly Rachel Ralph Randolph Ray Raymond
Rebecca Reginald Rene Richard Rob Robert Robin Roger Roland Ronald Rosa Rosalind Rosamond Rose Roy Rudolf
Rupert Russell Ruth Sally Sam Samuel Sandra Sarah Scott Sergey Sidney Silas Simon Sonya Sophia Sophie
Stanley Stella Stephanie Stephen Steve Steven Stuart Susan Sylvia Ted Teresa Theodore Theresa Thomas Tim
Timothy Toby Tom Tommy Tony Ursula Valentine Vera Victor Victoria Vincent Violet Virginia Vladimir Walter
Wayne Wilfred Wilhelm Will William Willie Winifred Winston Yvonne Zachary""".split())
# Surnames that are words too; at the start of a sentence, before a small letter, the name is meant.
SURNAMES = set("""Baker Bell Brooks Brown Bush Butler Carter Clay Cook Cooper Dean Dyer Fisher Flint Ford
Foster Fox Frost Grant Gray Grey Hardy Hawk Hood Hunt Knight Lamb Marsh Mason Miller Moody Newman Page
Palmer Parker Pike Porter Proctor Smith Swift Taylor Turner Ward Weaver Wells Wolf Wright""".split())
TOKEN = re.compile(
    r"""n't\b|'(?:s|re|ve|ll|d|m)\b|(?:[A-Z]\.){1,4}(?=[\s,)])|(?:Mr|Mrs|Ms|Dr|St|Rev|Jr|Sr)\.
    |[$\u00a3\u20ac]?\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th|s|%)?(?![\w])|\w+?(?=n't\b)
    |\w+(?:[-'](?!(?:s|re|ve|ll|d|m)\b)\w+)*
    |\.\.\.|--|[^\w\s]""",
    re.X,
)
ABBREVIATIONS = "Mr Mrs Ms Dr St Jr Sr vs v No Col Gen Capt Rev Prof ca e.g i.e cf Fig Vol Lt Sgt Hon".split()
SENTENCE_END = re.compile(
    r"[.!?]"
    + r"(?<!\b[A-Z]\.)"
    + "".join(rf"(?<!\b{re.escape(short)}\.)" for short in ABBREVIATIONS)
    + r"""["')]*\s+(?=["'(]?[A-Z0-9])|\n+"""
)
PUNCTUATION = {"--": "-", "\u2014": "-", "\u2013": "-", "...": "-", "?": "?", "!": "?", "'": '"'}


class Lexicon(NamedTuple):
    """Possible classes of a lower-case word, and how verbs change."""

    classes: dict[str, str]  # word -> letters out of n m b v e g z a r
    lemma: dict[tuple[str, str], str]  # (form, its letter) -> lemma
    forms: dict[str, dict[str, str]]  # lemma -> letter -> form


@cache
def lexicon() -> Lexicon:
    """The tables of lemminflect, turned round."""
    classes: dict[str, set[str]] = defaultdict(set)
    lemma: dict[tuple[str, str], str] = {}
    forms: dict[str, dict[str, str]] = {}
    path = resources.files("lemminflect") / "resources" / "infl_lu.csv.gz"
    with path.open("rb") as packed, gzip.open(packed, "rt", encoding="utf-8") as table:
        for word, kind, *rest in csv.reader(table):
            if kind == "verb" and len(rest) >= 4:
                rest[1] = rest[1] or rest[0]
                forms.setdefault(word, {letter: form.split("/")[0] for letter, form in zip("vegz", rest)})
                classes[word].add("b")
                for letter, variants in zip("vegz", rest):
                    for form in variants.split("/"):
                        classes[form].add(letter)
                        # "found" is the past of "find", not a form of "found"; "lay" of "lie" is rarer than
                        # "laid"
                        lemma.setdefault((form, letter), word)
            elif kind == "noun":
                classes[word].add("n")
                for form in rest[0].split("/") if rest and rest[0] else []:
                    if form != word:
                        classes[form].add("m")
            elif kind in ("adj", "adv"):
                letter = "a" if kind == "adj" else "r"
                for form in [word, *(form for field in rest for form in field.split("/") if form)]:
                    classes[form].add(letter)
    return Lexicon({word: "".join(sorted(letters)) for word, letters in classes.items()}, lemma, forms)


class Tagged(NamedTuple):
    """A sentence, its tokens' places, and one letter for each."""

    text: str
    spans: list[tuple[int, int]]
    tags: str

    def word(self, index: int) -> str:
        """Token number `index`."""
        start, end = self.spans[index]
        return self.text[start:end]

    def cut(self, first: int, last: int) -> str:
        """The text of tokens first..last-1, verbatim."""
        return self.text[self.spans[first][0] : self.spans[last - 1][1]] if last > first else ""

    def phrase(self, first: int, last: int) -> str:
        """As `cut`, but a sentence's first word in lower case unless it is a name."""
        text = self.cut(first, last)
        if first == 0 and text and self.tags[0] not in "C" and not re.match(r"I\b|[A-Z]{2}|[A-Z]\.", text):
            text = text[0].lower() + text[1:]
        return text


def sentences(paragraph: str) -> list[str]:
    """The sentences of a paragraph."""
    found, start = [], 0
    for match in SENTENCE_END.finditer(paragraph):
        found.append(paragraph[start : match.end()].strip())
        start = match.end()
    found.append(paragraph[start:].strip())
    return [sentence for sentence in found if sentence]


def _guess(word: str) -> str:
    """Classes of a word that is in no table, by its ending."""
    for ending, letters in (
        ("ly", "r"),
        ("ing", "gn"),
        ("ed", "ve"),
        ("ous", "a"),
        ("ful", "a"),
        ("ic", "a"),
        ("al", "a"),
        ("ive", "a"),
        ("less", "a"),
        ("able", "a"),
        ("ss", "n"),
        ("s", "m"),
    ):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return letters
    return "a" if "-" in word else "n"


def _open_class(letters: str, before: str, after: str, after_letters: str, word: str) -> str:
    """Choose between the classes of a word. `before` is the string of tags so far, adverbs and "not" left
    out.
    """
    previous = before[-1:] or "."
    nounish_next = bool(set(after_letters) & set("nma")) or after in "CNM#"
    can = set(letters)
    if previous in "LKT" or (previous == "&" and before[-2:-1] == "i"):
        if "b" in can:
            return "i"
    if previous in "Xx":
        for letter, tag in (("e", "E"), ("g", "G"), ("a", "J")):
            if letter in can and not (letter == "e" and "a" in can and nounish_next):
                return tag
    if previous == "H" and "e" in can:
        return "E"
    if previous in "DJ#'" or (previous in "IoG" and not can & {"g"}):
        if (
            ("a" in can or can & {"e", "g"} and previous in "DJ#'")
            and nounish_next
            and after not in "DIoT&,.S"
        ):
            return "J"
        if "m" in can:
            return "M"
        if "n" in can:
            return "N"
        if "a" in can:
            return "J"
    subject = (
        previous in "NMCQ)S"
        or (previous == "," and re.search(r"[NMC],[^,]*,$", before))
        or (previous == "&" and "V" in before[-8:])
        or (previous == "W")
    )
    if "v" in can and subject:
        if "e" in can and (after == "I" or after == "T") and previous in "NM" and "V" in before:
            return "E"
        return "V"
    if can & {"v", "e"} and not can & {"a", "n"}:
        return "E" if "e" in can else "V"
    opens = after in "D#OCI" or after in ("S", "T")
    if (
        "z" in can
        and previous in "NCQW),"
        and ("m" not in can or (opens and after != "I" and previous != ","))
    ):
        return "Z"
    if "b" in can and previous in "MQW" and (not can & {"n", "a"} or opens):
        return "B"
    if can == {"b"}:
        return "B" if previous in "MCQ&," else "i"
    if "a" in can and ("n" not in can or nounish_next):
        return "J" if "r" not in can or nounish_next or previous in "X" else "R"
    for letter, tag in (("m", "M"), ("n", "N"), ("r", "R"), ("g", "G"), ("e", "E"), ("z", "Z"), ("b", "i")):
        if letter in can:
            return tag
    return "N"


def _is_name(
    word: str, index: int, sentence_start: bool, names: set[str], following: str, known: str
) -> bool:
    if not word[0].isupper() or word == "I":
        return False
    if not sentence_start:
        return True
    if word in SURNAMES and following[:1].islower():
        return True
    if word in FIRST_NAMES or word.rstrip(".") in TITLES or word in names or word.lower() not in known:
        return word.lower() not in CLOSED
    return following[:1].isupper() and word.lower() not in CLOSED and following not in WEEKDAYS


def tag(sentence: str, names: set[str] = frozenset()) -> Tagged:
    """Tag one sentence; `names` are the words known to be names from elsewhere in the paragraph."""
    table = lexicon().classes
    spans = [match.span() for match in TOKEN.finditer(sentence)]
    words = [sentence[start:end] for start, end in spans]
    lower = [word.lower() for word in words]
    fixed: list[str] = []
    start = True
    for index, word in enumerate(words):
        following = words[index + 1] if index + 1 < len(words) else ""
        closed = CLOSED.get(lower[index])
        if (
            not word[0].isalnum()
            and word not in ("n't",)
            and not (word[0] == "'" and len(word) > 1)
            and word[0] not in "$\u00a3\u20ac"
        ):
            fixed.append(PUNCTUATION.get(word, word if word in ".,;:()" else '"'))
        elif word == "'s":
            fixed.append(
                "'"
                if following[:1].isalpha()
                and CLOSED.get(following.lower(), "N") in "N#"
                and following.lower() not in ("been", "not")
                else "X"
            )
        elif word[0].isdigit() or word[0] in "$\u00a3\u20ac":
            fixed.append("#")
        elif _is_name(word, index, start, names, following, table):
            fixed.append("C")
        elif closed:
            fixed.append(closed)
        else:
            fixed.append("")
        start = fixed[-1] in ('"', ":") and index < len(words) - 1 or (start and fixed[-1] == "(")
    before, tags = "", []
    for index, letter in enumerate(fixed):
        if not letter:
            after = (fixed[index + 1] or "") if index + 1 < len(fixed) else "."
            letters = table.get(lower[index]) or _guess(lower[index])
            after_letters = "" if after else (table.get(lower[index + 1]) or _guess(lower[index + 1]))
            letter = _open_class(letters, before, after or "~", after_letters, lower[index])
        elif letter == "F" and not (fixed[index + 1 : index + 2] and fixed[index + 1] in set("XLH")):
            letter = "R"
        elif (
            letter == "H"
            and lower[index] in ("had", "has", "have")
            and (fixed[index + 1 : index + 2] and fixed[index + 1] in set("D#OQC"))
        ):
            letter = {"had": "V", "has": "Z", "have": "B"}[lower[index]] if before[-1:] not in "LKT" else "i"
        elif (
            letter == "D"
            and lower[index]
            in (
                "this",
                "these",
                "those",
                "all",
                "both",
                "some",
                "each",
                "many",
                "most",
                "her",
                "few",
                "any",
                "several",
            )
            and (fixed[index + 1 : index + 2] and fixed[index + 1] in set("XHKLIo.,;:TSVZY&"))
        ):
            letter = "O" if lower[index] == "her" else "Q"
        elif letter == "K" and fixed[index + 1 : index + 2] and fixed[index + 1] in set("D#O"):
            letter = {"did": "V", "does": "Z", "do": "B"}[lower[index]]
        elif letter == "S" and lower[index] == "that" and before[-1:] in ("", "I", "o", ","):
            letter = "D" if index + 1 < len(fixed) and not fixed[index + 1] else "Q"
        elif letter == "S" and lower[index] == "so" and index + 1 < len(fixed) and lower[index + 1] != "that":
            letter = "R"
        tags.append(letter)
        if letter not in "R!":
            before += letter
    return Tagged(sentence, spans, _find_verb("".join(tags), lower))


def _find_verb(tags: str, lower: list[str]) -> str:
    """A sentence without a finite verb has one that was taken for a noun ("the heart pumps blood")."""
    if re.search("[VZBXHLK]", tags):
        return tags
    table = lexicon().classes
    for index in range(1, len(tags) - 1):
        letters = table.get(lower[index], "")
        if tags[index] == "M" and tags[index - 1] in "NC" and "z" in letters:
            return tags[:index] + "Z" + tags[index + 1 :]
        if tags[index] in "NJ" and tags[index - 1] == "M" and "b" in letters:
            return tags[:index] + "B" + tags[index + 1 :]
        if tags[index] == "E" and tags[index - 1] in "NMC" and "v" in letters:
            return tags[:index] + "V" + tags[index + 1 :]
    return tags
