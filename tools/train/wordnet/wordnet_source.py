# SPDX-License-Identifier: GPL-3.0-or-later
"""Open English WordNet -> synonyms.json: what the common words mean and which words mean nearly the same.

    python -m wordnet.wordnet_source CLONE --text shard00.jsonl.xz ... --out synonyms.json

CLONE is a clone (or bare git directory) of globalwordnet/english-wordnet (CC BY 4.0, derived from
Princeton WordNet). The dictionary knows 128,000 entries; a question is reworded only with words that
people use, so the words of the training text are counted first. Of each word the first sense that is not
marked as belonging to a special field is kept, for dictionaries put the commonest sense first:

    {"n": {lemma: [synonyms, hypernyms, antonyms, {role: derived word}, gloss, number of senses, field]},
     "v": ..., "a": ..., "r": ..., "pairs": [two-word terms that must not be torn apart]}

Python with PyYAML; runs for about two minutes.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
from collections import Counter
from pathlib import Path

from sources.common import git_directory, list_files, plain, read_objects

KEPT = 20  # a word of its own must stand in the counted text so often
KNOWN = 6  # and a word offered as a synonym so often
NAMED = 1  # nouns of things, beings and people are worth a gloss even when they are rare
CONCRETE = {"animal", "artifact", "body", "food", "object", "person", "plant", "substance"}
# What a hypernym of a noun may be: words that a person would use instead, not the dictionary's upper levels.
VAGUE = set(
    """entity object whole artifact thing matter being organism unit part substance abstraction attribute
group relation state act action activity event process content quality measure collection
instrumentality instrumentation causal cause agent person individual someone adult male female
unfortunate worker actor equal communicator expert leader structure covering mechanism commodity
consumer way medium creation attribute property condition psychological feature cognition statement
message region location area piece kind form class peer article point line side end body produce
solid liquid fluid system device implement equipment change move motion become make have happening
occurrence treat affect contact""".split()
)
LOWER_WORD = re.compile(r"(?<![A-Za-z'])[a-z]+(?:-[a-z]+)*(?![A-Za-z])")
PLAIN_WORD = re.compile(r"[a-z]{3,}")
IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
FIELD_MARK = re.compile(r"\([^()]*\)\s")
ROLES = {"agent": "agent", "event": "event", "result": "result", "location": "place"}


def counted_words(shards: list[Path], share: int = 2) -> Counter:
    """How often each word in lower case stands in every `share`-th document of the shards."""
    counts: Counter = Counter()
    for shard in shards:
        for number, line in enumerate(lzma.open(shard, "rt", encoding="utf-8")):
            if number % share == 0:
                counts.update(LOWER_WORD.findall(json.loads(line).get("text", "")))
    return counts


def read_wordnet(clone: Path) -> tuple[dict, dict]:
    """(entries by lemma, synsets by id) of the YAML files; each synset gets the "field" of its file."""
    import yaml

    entries, synsets = {}, {}
    git = git_directory(clone)
    files = [(path, blob) for path, blob in list_files(git) if path.startswith("src/yaml/")]
    for (path, _), text in zip(files, read_objects(git, [blob for _, blob in files])):
        name = Path(path).stem
        if name == "frames":
            continue
        read = yaml.load(text, Loader=yaml.CSafeLoader)
        if name.startswith("entries-"):
            entries.update(read)
        else:
            for synset in read.values():
                synset["field"] = name.partition(".")[2]
            synsets.update(read)
    return entries, synsets


class Dictionary:
    """The entries with the questions that the selection asks of them."""

    def __init__(self, entries: dict, synsets: dict, counts: Counter):
        self.entries, self.synsets, self.counts = entries, synsets, counts
        self.lemma_of = {
            sense["id"]: lemma
            for lemma, by_class in entries.items()
            for of_class in by_class.values()
            for sense in of_class["sense"]
        }

    def senses(self, lemma: str, word_class: str) -> list[dict]:
        """The senses of a lemma, those of special fields last; "a" and its satellites "s" are one class."""
        of_class = self.entries.get(lemma, {})
        found = [
            sense
            for name in ((word_class, "s") if word_class == "a" else (word_class,))
            for sense in of_class.get(name, {}).get("sense", [])
        ]
        return sorted(found, key=lambda sense: bool(FIELD_MARK.match(self.gloss_of(sense))))

    def gloss_of(self, sense: dict) -> str:
        return self.synsets[sense["synset"]]["definition"][0]

    def rank(self, lemma: str, word_class: str, synset: str) -> int:
        """The place of a synset among the senses of a lemma, from 0."""
        found = [sense["synset"] for sense in self.senses(lemma, word_class)]
        return found.index(synset) if synset in found else len(found)

    def synonyms(self, lemma: str, word_class: str, synset: str) -> list[str]:
        """Common words of the same synset, those for which this sense is the first ahead of the others."""
        ranked = []
        for other in self.synsets[synset]["members"]:
            rank = self.rank(other, word_class, synset)
            if other != lemma and PLAIN_WORD.fullmatch(other) and self.counts[other] >= KNOWN and rank < 2:
                ranked.append((rank, len(self.senses(other, word_class)) > 3, -self.counts[other], other))
        return [other for *_, other in sorted(ranked)][:6]

    def hypernyms(self, synset: str, levels: int = 2) -> list[str]:
        """Common words for the wider kinds of a concrete thing, nearest first."""
        found: list[str] = []
        front = [synset]
        for _ in range(levels):
            front = [up for one in front for up in self.synsets[one].get("hypernym", [])[:1]]
            for one in front:
                for word in self.synsets[one]["members"][:3]:
                    if (
                        PLAIN_WORD.fullmatch(word)
                        and word not in VAGUE
                        and self.counts[word] >= KEPT * 2
                        and self.rank(word, "n", one) < 2
                        and word not in found
                    ):
                        found.append(word)
                        break
        return found

    def related(self, sense: dict, relation: str) -> list[str]:
        """Common lemmas that a sense points to."""
        lemmas = [self.lemma_of.get(target, "") for target in sense.get(relation, [])]
        return [word for word in lemmas if PLAIN_WORD.fullmatch(word) and self.counts[word] >= KNOWN]


def short_gloss(gloss: str) -> str:
    """The first part of a definition without what stands in brackets."""
    gloss = IN_BRACKETS.sub("", plain(gloss)).split(";")[0]
    return gloss.strip(" ,.:")


def entry(words: Dictionary, lemma: str, word_class: str) -> list | None:
    """What synonyms.json says of a lemma in one of its classes."""
    senses = words.senses(lemma, word_class)
    if not senses:
        return None
    first = senses[0]
    synset = words.synsets[first["synset"]]
    derived = {name: found[0] for role, name in ROLES.items() if (found := words.related(first, role))}
    wider = words.hypernyms(first["synset"]) if word_class == "n" and synset["field"] in CONCRETE else []
    return [
        words.synonyms(lemma, word_class, first["synset"]),
        [w for w in wider if w not in lemma][:2],
        words.related(first, "antonym")[:2],
        derived,
        short_gloss(words.gloss_of(first)),
        len(senses),
        synset["field"],
    ]


def chosen(words: Dictionary) -> dict:
    """The content of synonyms.json."""
    made: dict = {"n": {}, "v": {}, "a": {}, "r": {}}
    for lemma, by_class in sorted(words.entries.items()):
        if not PLAIN_WORD.fullmatch(lemma):
            continue
        for word_class in {"a" if name == "s" else name for name in by_class} & set(made):
            field = words.synsets[words.senses(lemma, word_class)[0]["synset"]]["field"]
            rare = NAMED if word_class == "n" and field in CONCRETE else KEPT
            if words.counts[lemma] >= rare:
                made[word_class][lemma] = entry(words, lemma, word_class)
    offered = {word for of_class in made.values() for found in of_class.values() for word in found[0]}
    for word_class, of_class in made.items():
        for lemma in sorted(offered - set(of_class)):
            found = entry(words, lemma, word_class)
            if found:
                of_class[lemma] = found
        made[word_class] = dict(sorted(of_class.items()))
    common = {lemma for of_class in made.values() for lemma in of_class if words.counts[lemma] >= KEPT}
    made["pairs"] = sorted(
        lemma
        for lemma in words.entries
        if lemma.islower() and len(parts := lemma.split()) == 2 and common.issuperset(parts)
    )
    return made


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("clone", type=Path)
    parser.add_argument(
        "--text", nargs="+", type=Path, required=True, help="shards of prose in which words are counted"
    )
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    made = chosen(Dictionary(*read_wordnet(options.clone), counted_words(sorted(options.text))))
    options.out.write_text(
        json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8"
    )
    print({name: len(content) for name, content in made.items()}, options.out.stat().st_size)


if __name__ == "__main__":
    main()
