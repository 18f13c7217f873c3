# SPDX-License-Identifier: GPL-3.0-or-later
"""Question patterns on structures that are not clauses: appositions, relative clauses, names in brackets,
definitions, lists of examples, quotations, reasons, measures, superlatives.
"""

import re
from collections.abc import Callable, Iterator

from .clauses import LIST, NOT_PERSONS, NP, SIMPLE, clauses, is_person
from .patterns import COLOURS, JOBS, MEASURE, UNITS, VAGUE, Context, Pair, inverted, phrase
from .tagger import CLOSED

VERB_END = r"(?=[.,;:&(]|$)"


def _find(pattern: str, context: Context) -> Iterator[re.Match]:
    return re.finditer(pattern, context.tagged.tags)


def _pick(context: Context, *wordings: str) -> str:
    text = context.rng.choice(wordings)
    return text[:1].upper() + text[1:]


def apposition(context: Context) -> Iterator[Pair]:
    """ "Ada Lovelace, the daughter of Lord Byron, ..." """
    cut = context.tagged.cut
    for match in _find(rf"(?:^|(?<=[,.;&IVT]))(C+),(D(?:R?J|#)*[NM]+(?:o{SIMPLE})+)(?=[,.;])", context):
        name, role = match.span(1), match.span(2)
        person = is_person(context.tagged, *role, context.names) or is_person(
            context.tagged, *name, context.names
        )
        if (
            is_person(context.tagged, *role, context.names)
            and is_person(context.tagged, *name, context.names) is False
        ):
            continue
        text = cut(*role)
        wh = {True: "who", False: "what"}.get(person)
        if not wh or text.split()[0].lower() not in ("the", "a", "an") or re.search("[&,]", match[2]):
            continue
        verb = "is" if wh == "what" else context.rng.choice(["is", "was"])
        if text.startswith("the"):
            yield (
                _pick(
                    context,
                    f"{wh} {verb} {text}?",
                    f"{wh} {verb} {text}?",
                    f"name {text}.",
                    f"Tell me {wh} {text} {verb}.",
                    f"{text} {verb} {wh}?",
                ),
                cut(*name),
                "apposition",
            )
        elif wh == "who":
            yield (
                _pick(context, f"which person is described as {text}?", f"who is called {text} in the text?"),
                cut(*name),
                "apposition, described",
            )
        yield (
            _pick(
                context,
                f"{wh} {verb} {cut(*name)}?",
                f"how is {cut(*name)} described?",
                f"who or what is {cut(*name)}?",
            ),
            text,
            "apposition, reverse",
        )
    for match in _find(rf"((?:C+|{SIMPLE})'J*N),(C+)(?=[,.;])", context):
        if is_person(context.tagged, *match.span(1), context.names):
            relation, name = cut(*match.span(1)), cut(*match.span(2))
            if not re.match(r"(?i)(?:his|her|my|their|our|your)\b", relation):
                yield (
                    _pick(
                        context,
                        f"who is {relation}?",
                        f"what is the name of {relation}?",
                        f"what is {relation} called?",
                        f"name {relation}.",
                    ),
                    name,
                    "relation",
                )


def named(context: Context) -> Iterator[Pair]:
    """ "an old soldier named Caleb", "a process called fermentation" """
    cut, word = context.tagged.cut, context.tagged.word
    for match in _find(rf"(D(?:R?J)*[NM]+(?:o{SIMPLE})?),?(?:R?E)(C+|(?:J*N+)(?=[.,;]))", context):
        verb = word(match.start(2) - 1).lower()
        if verb not in (
            "named",
            "called",
            "termed",
            "nicknamed",
            "titled",
            "entitled",
            "dubbed",
            "christened",
        ):
            continue
        thing, name = cut(*match.span(1)), cut(*match.span(2))
        the = re.sub(r"^(?:a|an|another|one|A|An|The|this|that|This)\b", "the", thing)
        if the.split()[0] != "the" or len(the.split()) < 2:
            continue
        yield (
            _pick(
                context,
                f"what is {the} called?",
                f"what is the name of {the}?",
                f"what was {the} {verb}?",
                f"name {the}.",
                f"give the name of {the}.",
            ),
            name,
            "named",
        )
    for match in _find(rf"({NP}),?R?E(?:I|S)(C+|{SIMPLE})(?=[,.;])", context):
        text = cut(match.end(1), match.start(2)).strip(", ")
        if not re.search(r"(?:also |better |commonly |sometimes |often )?(?:known|referred to) as$", text):
            continue
        thing, other = context.tagged.phrase(*match.span(1)), cut(*match.span(2))
        be = "are" if context.tagged.tags[match.end(1) - 1] == "M" else "is"
        yield (
            _pick(
                context,
                f"what {be} {thing} also known as?",
                f"what is another name for {thing}?",
                f"by what other name {be} {thing} known?",
                f"what else {be} {thing} called?",
            ),
            other,
            "known as",
        )


def relative(context: Context) -> Iterator[Pair]:
    """ "Watt, who improved the engine, ..." -> "Who improved the engine?" """
    cut, word = context.tagged.cut, context.tagged.word
    for match in _find(
        rf"(?<![DJR#'NMC&oE])({NP}),?(?:W)(R*(?:V|Z|XR*E|HR*E|XR*xR*E)(?:{NP}|(?:I(?:{NP}|#))|R)+){VERB_END}",
        context,
    ):
        pronoun = word(context.tagged.tags.index("W", match.end(1))).lower()
        if (
            pronoun not in ("who", "which")
            or "V" not in match[2]
            and "Z" not in match[2]
            and "X" not in match[2]
        ):
            continue
        person = is_person(context.tagged, *match.span(1), context.names)
        before = context.tagged.tags[match.start(1) - 1 : match.start(1)]
        if (
            (pronoun == "who") == (person is False)
            or "&" in match[1]
            or (pronoun == "which" and before in ("I", "T"))
        ):
            continue
        if re.match(r"(?i)(?:a|an|those|that|anyone|his|her|their) ", cut(*match.span(1))):
            continue
        text = cut(*match.span(2))
        base = f"{'who' if pronoun == 'who' else 'what'} {text}"
        yield phrase(context.rng, base, base), cut(*match.span(1)), "relative"


def brackets(context: Context) -> Iterator[Pair]:
    """ "the European Space Agency (ESA)" """
    text = context.tagged.text
    for match in re.finditer(
        r"((?:[A-Z][\w-]+|of|for|and|the|on|in)(?: (?:[A-Z][\w-]+|of|for|and|the|on|in|&)){1,7}) "
        r"\(([A-Z][A-Za-z]?[A-Z]{1,5})s?\)",
        text,
    ):
        short = match[2]
        words = match[1].split()
        for start in range(len(words)):
            letters = "".join(word[0] for word in words[start:] if word[0].isupper())
            if letters == short and words[start][0].isupper():
                full = " ".join(words[start:])
                yield (
                    _pick(
                        context,
                        f"what does {short} stand for?",
                        f"what is {short} short for?",
                        f"what is the full name of {short}?",
                        f"spell out {short}.",
                        f"{short} is the abbreviation of what?",
                    ),
                    full,
                    "stands for",
                )
                yield (
                    _pick(
                        context,
                        f"what is the abbreviation for {full}?",
                        f"how is {full} abbreviated?",
                        f"which letters stand for {full}?",
                    ),
                    short,
                    "abbreviation",
                )
                break
    for match in re.finditer(
        r"\b([A-Z][a-z]+(?: [A-Z][\w.]*){1,3}) \((?:c\. ?)?(1\d{3})(?:-(1\d{3}|20\d\d))\)", text
    ):
        if not 15 <= int(match[3]) - int(match[2]) <= 105 or NOT_PERSONS & set(match[1].split()):
            continue
        yield (
            _pick(
                context,
                f"when was {match[1]} born?",
                f"in what year was {match[1]} born?",
                f"what is the birth year of {match[1]}?",
            ),
            match[2],
            "life dates",
        )
        yield (
            _pick(
                context,
                f"when did {match[1]} die?",
                f"in what year did {match[1]} die?",
                f"what is the year of {match[1]}'s death?",
            ),
            match[3],
            "life dates",
        )


def definition(context: Context) -> Iterator[Pair]:
    """ "Photosynthesis is the process ...", "... is called photosynthesis", "X refers to Y" """
    cut, word, tags = context.tagged.cut, context.tagged.word, context.tagged.tags
    match = re.match(rf"({LIST})(XR*)(D(?:R?J|#)*[NM]+(?:o{NP})?(?:I{SIMPLE})?)(?=[.,;SW]|E|$)", tags)
    if match and not match[1].startswith("Q") and "'" not in match[1]:
        thing, answer = context.tagged.phrase(*match.span(1)), cut(*match.span(3))
        person = is_person(context.tagged, *match.span(1), context.names)
        be = word(match.start(2)).lower()
        job = word(match.end(3) - 1).lower()
        if (
            not re.match(r"(?:the|this|that|these|those|his|her|its|their|it|my|one|another|such)\b", thing)
            or "o" in match[1]
        ):
            if person or (person is None and job in JOBS):
                yield _pick(context, f"who {be} {thing}?", f"what {be} {thing}?"), answer, "who was"
                if job in JOBS:
                    yield (
                        _pick(
                            context,
                            f"what {be} {thing}'s profession?",
                            f"what {be} the occupation of {thing}?",
                            f"what did {thing} do for a living?",
                            f"what job did {thing} have?",
                        ),
                        job,
                        "profession",
                    )
            elif person is False and answer.split()[0] in ("a", "an", "the") and be in ("is", "are"):
                yield (
                    _pick(
                        context,
                        f"what {be} {thing}?",
                        f"how {be} {thing} defined?",
                        f"define {thing}.",
                        f"what is meant by {thing}?",
                        f"Explain what {thing} {be}.",
                    ),
                    answer,
                    "definition",
                )
                if "o" in match[3] and answer.startswith("the "):
                    yield (
                        _pick(
                            context,
                            f"what {be} {answer}?",
                            f"name {answer}.",
                            f"what {be} described as {answer}?",
                        ),
                        cut(*match.span(1)),
                        "definition, reverse",
                    )
        if (
            re.search(r"\b(?:first|second|third|last|only|\w{3,}est|most \w+|oldest|fourth)\b", answer)
            and answer.startswith("the ")
            and person is not None
        ):
            wh = "who" if person else "what"
            yield (
                _pick(
                    context,
                    f"{wh} {be} {answer}?",
                    f"{wh} {be} {answer}?",
                    f"name {answer}.",
                    f"which one {be} {answer}?",
                ),
                cut(*match.span(1)),
                "superlative",
            )
    for match in _find(rf"({NP})(?:XR*E|XE)((?:J|N)+M?|C+)(?=[.,;(]|$)", context):
        verb = word(match.start(2) - 1).lower()
        if (
            verb in ("called", "termed", "named")
            and len(cut(*match.span(1)).split()) >= 3
            and match.start(1) == 0
        ):
            thing, be = context.tagged.phrase(*match.span(1)), word(match.end(1)).lower()
            yield (
                _pick(
                    context,
                    f"what {be} {thing} {verb}?",
                    f"what is the name for {thing}?",
                    f"what is the term for {thing}?",
                    f"which term {be} used for {thing}?",
                ),
                cut(*match.span(2)),
                "term",
            )
    match = re.match(rf"({NP})(?:Z|B)(?:T|I)?({NP}(?:I{SIMPLE})?)(?=[.,;SW]|$)", tags)
    if match and cut(match.end(1), match.start(2)).strip() in (
        "refers to",
        "means",
        "consists of",
        "denotes",
        "represents",
        "refer to",
        "comprises",
        "contains",
        "consist of",
        "depends on",
        "depend on",
        "stands for",
        "requires",
        "resembles",
        "produces",
    ):
        verb = cut(match.end(1), match.start(2)).strip()
        base = re.sub(r"^(\w+?)s\b", lambda m: m[1], verb) if tags[match.end(1)] == "Z" else verb
        thing = context.tagged.phrase(*match.span(1))
        aux = "does" if tags[match.end(1)] == "Z" else "do"
        yield (
            _pick(
                context, f"what {aux} {thing} {base}?", f"{thing} {verb} what?", f"Say what {thing} {verb}."
            ),
            cut(*match.span(2)),
            "refers to",
        )


def examples(context: Context) -> Iterator[Pair]:
    """ "metals such as copper, zinc and tin" """
    cut = context.tagged.cut
    for match in _find(rf"((?:R?J)*M),?DS({NP})((?:,{NP})*,?&{NP})?", context):
        if cut(match.end(1), match.start(2)).strip(", ") != "such as":
            continue
        kind = cut(*match.span(1))
        listed = cut(match.start(2), match.end(3) if match[3] else match.end(2))
        if kind.lower().split()[-1] in VAGUE | {"instances", "factors", "others", "cases"}:
            continue
        if len(listed.split()) <= 8:
            yield (
                _pick(
                    context,
                    f"which {kind} are mentioned?",
                    f"what are some examples of {kind}?",
                    f"which examples of {kind} does the text give?",
                    f"name some {kind} that are mentioned.",
                    f"give examples of {kind}.",
                ),
                listed,
                "such as",
            )
        if match[3]:
            yield (
                _pick(
                    context,
                    f"what is given as the first example of {kind}?",
                    f"which is the first of the {kind} listed?",
                    f"name one example of {kind}.",
                ),
                cut(*match.span(2)),
                "such as, first",
            )


def quotation(context: Context) -> Iterator[Pair]:
    """'"I am lost," said the boy.'"""
    text = context.tagged.text
    speaker = (
        r"((?:the |Mr\. |Mrs\. |Miss |Dr\. |Sir |Lady |Captain |old |young |[A-Z][a-z]+ ?|[a-z]+ ?){1,4})"
    )
    match = re.match(
        rf'^"([^"]{{20,110}}?)[,?!.]" (said|cried|asked|replied|answered|exclaimed|whispered|shouted|murmured'
        rf"|muttered|returned|repeated|added|observed|remarked|inquired|growled|echoed|called) "
        rf"{speaker}(?=[.,;]|$)",
        text,
    )
    if not match:
        return
    words, verb, name = match[1], match[2], match[3].strip()
    if (
        name.split()[0] in ("he", "she", "they", "I", "it", "his", "her", "my", "in", "to", "with")
        or "  " in name
        or not re.match(
            r"(?:the (?:\w+ )?\w+|(?:(?:Mr|Mrs|Dr)\. |Miss |Sir |Lady |old |young )?[A-Z]\w+(?: [A-Z]\w+)?)$",
            name,
        )
    ):
        return
    if name.split()[-1] in CLOSED:
        return
    if len(words.split()) < 4:
        return
    yield (
        _pick(
            context,
            f'who {verb}: "{words}"?',
            f'who {verb} "{words}"?',
            f'whose words are "{words}"?',
            f'who spoke the words "{words}"?',
            f'by whom was it said: "{words}"?',
            f'name the speaker of "{words}".',
        ),
        name,
        "who said",
    )


def reason(context: Context) -> Iterator[Pair]:
    """ "... because the bridge was closed" """
    tagged, tags = context.tagged, context.tagged.tags
    for clause in clauses(tagged, context.referent):
        stop = clause.chunks[-1].last if clause.chunks else None
        if stop is None or stop >= len(tags):
            continue
        rest = re.match(r",?S(?:S)?[^,;.:\"()-]+(?=[,;.]|$)", tags[stop:])
        body = " ".join(tagged.cut(chunk.first, chunk.last) for chunk in clause.chunks)
        if not rest:
            continue
        text = tagged.cut(stop, stop + rest.end()).lstrip(", ")
        if not re.search("[VZBXHLK]", tags[stop : stop + rest.end()]) or text.startswith("because of"):
            continue
        if re.match(r"(because|so that|in order that|lest) ?", text) and len(text.split()) <= 11:
            answer = re.sub(r"^because ", "", text) if text.startswith("because") else text
            direct, indirect = inverted(clause, "why", body)
            yield phrase(context.rng, direct, indirect), answer, "why, because"
        elif re.match(r"(when|while|until|after|before|as soon as) ", text) and len(text.split()) <= 8:
            direct, indirect = inverted(clause, "when", body)
            yield phrase(context.rng, direct, indirect), text, "when, clause"


def purpose(context: Context) -> Iterator[Pair]:
    """ "in order to protect the harbour" """
    tagged = context.tagged
    for clause in clauses(tagged, context.referent):
        for index, chunk in enumerate(clause.chunks):
            text = tagged.cut(chunk.first, chunk.last)
            before = " ".join(tagged.cut(c.first, c.last) for c in clause.chunks[:index])
            if chunk.kind == "inf" and before.endswith("in order"):
                direct, indirect = inverted(clause, "why", before.removesuffix("in order").strip())
                yield phrase(context.rng, direct, indirect), text, "purpose"


def measures(context: Context) -> Iterator[Pair]:
    """ "The tower is 90 metres high", "cost 300 dollars", "weighs 40 kilograms" """
    text, tagged = context.tagged.text, context.tagged
    match = re.match(
        rf"((?:The|A|An) [\w' -]{{3,40}}?|[A-Z]\w+(?: [A-Z]\w+)*) (is|was|are|were) ((?:about "
        rf"|nearly |almost |over |some )?([\d,.]+|[a-z]+) ({UNITS}|years)) "
        r"(high|tall|long|wide|deep|old|thick|broad)\b",
        text,
    )
    if match and (match[4][0].isdigit() or CLOSED.get(match[4]) == "#"):
        thing = match[1] if tagged.tags[0] == "C" else match[1][0].lower() + match[1][1:]
        adjective = match[6]
        noun = {
            "high": "height",
            "tall": "height",
            "long": "length",
            "wide": "width",
            "deep": "depth",
            "old": "age",
            "thick": "thickness",
            "broad": "breadth",
        }[adjective]
        yield (
            _pick(
                context,
                f"{MEASURE[adjective]} {match[2]} {thing}?",
                f"what {match[2]} the {noun} of {thing}?",
                f"state the {noun} of {thing}.",
                f"what is {thing}'s {noun}?",
            ),
            match[3],
            "measure",
        )
    match = re.match(
        r"((?:The|A|An) [\w' -]{3,40}?|[A-Z]\w+(?: [A-Z]\w+)*) (cost|costs|weighed|weighs|measured|measures) "
        r"((?:about |nearly |almost |over |some )?[$\u00a3]?[\d,.]+\d(?: (?:million|billion|thousand))?"
        r"(?: (?:dollars|pounds|francs|kilograms|kg|tons|tonnes|grams|shillings|euros|marks|metres|feet"
        r"|miles))?)",
        text,
    )
    if match:
        thing = match[1] if tagged.tags[0] == "C" else match[1][0].lower() + match[1][1:]
        past, verb = match[2].endswith("ed") or match[2] == "cost", match[2]
        base = "measure" if verb.startswith("meas") else re.sub(r"(ed|s)$", "", verb)
        wh = "how much" if not verb.startswith("measure") else "what"
        yield (
            _pick(context, f"{wh} {'did' if past else 'does'} {thing} {base}?"),
            match[3],
            "price or weight",
        )


def comparison(context: Context) -> Iterator[Pair]:
    """ "Lead is heavier than iron" """
    cut = context.tagged.cut
    for match in re.finditer(rf"^({SIMPLE})X(R?J)S({SIMPLE})(?=[.,;]|$)", context.tagged.tags):
        middle = cut(*match.span(2))
        if context.tagged.word(match.end(2)) != "than" or "o" in match[1]:
            continue
        thing, be = context.tagged.phrase(*match.span(1)), context.tagged.word(match.end(1)).lower()
        yield (
            _pick(context, f"what {be} {thing} {middle} than?", f"than what {be} {thing} {middle}?"),
            cut(*match.span(3)),
            "comparison",
        )
        yield (
            _pick(context, f"what is {middle} than {cut(*match.span(3))}?"),
            cut(*match.span(1)),
            "comparison, subject",
        )


def existence(context: Context) -> Iterator[Pair]:
    """ "There are three types of muscle", "There was a clock on the tower" """
    cut, tags = context.tagged.cut, context.tagged.tags
    match = re.match(rf"(?:I{NP},)?F(X)(R*(#)(J*M(?:o{NP})?|J*M)|D(?:J)*N)(I{NP})?(?=[.,;:]|$)", tags)
    if not match:
        return
    be, place = context.tagged.word(match.start(1)).lower(), cut(*match.span(5)) if match[5] else ""
    if match[3]:
        noun = cut(*match.span(4))
        yield (
            _pick(
                context,
                f"how many {noun} {be} there {place}?".replace(" ?", "?"),
                f"what number of {noun} {be} there {place}?".replace(" ?", "?"),
                f"how many {noun} does the text speak of?",
            ),
            cut(*match.span(3)),
            "there are",
        )
    elif place:
        yield _pick(context, f"what {be} there {place}?", f"what {be} to be found {place}?"), cut(
            *match.span(2)
        ), "there was"


def colour(context: Context) -> Iterator[Pair]:
    """ "His hair was black", "the house is yellow" """
    tags = context.tagged.tags
    match = re.match(rf"({SIMPLE}(?:o{SIMPLE})?)(X)(R*J(?:&J)?)(?=[.,;]|$)", tags)
    if match and context.tagged.word(match.end(3) - 1).lower() in COLOURS:
        thing = context.tagged.phrase(*match.span(1))
        be = context.tagged.word(match.start(2))
        if not re.match(r"(?:his|her|its|their|my|your)\b", thing):
            yield (
                _pick(
                    context,
                    f"what colour {be} {thing}?",
                    f"what color {be} {thing}?",
                    f"what {be} the colour of {thing}?",
                ),
                context.tagged.cut(*match.span(3)),
                "colour, be",
            )


STRUCTURE_PATTERNS: list[Callable[[Context], Iterator[Pair]]] = [
    apposition,
    named,
    relative,
    brackets,
    definition,
    examples,
    quotation,
    reason,
    purpose,
    measures,
    comparison,
    existence,
    colour,
]
