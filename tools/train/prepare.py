#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From clones of the public sources to the packed text and questions that training reads.

    python prepare.py list                                          # what to clone: address, commit, licence
    python prepare.py extract --sources CLONES --out DATA           # shards, evaluation shard, pools.json
    python prepare.py check --shards DATA/*.jsonl.xz --evaluation FILE ...   # contamination

`extract` reads each source at the commit that sources.json names, keeps the documents that held_out.json
names for evaluation, and drops every training paragraph that the evaluation text or an earlier training
document holds. A shard is a JSON-lines file of documents: prose {src, title, text}, SQuAD {src, title,
paras}, QED {src, title, items}, or question blocks {kind, source, title, text, qa}.

`check` counts sequences of 13 words that training and evaluation share; it fails if any evaluation document
shares more than a twentieth of its own. Sequences that many training documents hold (set phrases such as the
labels of country profiles) do not count.
"""

import argparse
import hashlib
import json
import lzma
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from sources import (
    covidqa,
    factbook,
    fairytale,
    openstax,
    qamr,
    squad_train,
    standardebooks,
    wikipedia,
    word_pools,
)
from sources.common import git_directory

HERE = Path(__file__).parent
SHARD_CHARACTERS = 10_000_000  # about 3 MB when packed
PART_CHARACTERS = 60_000  # a book is spread over the shards in parts of this length
SHORT_PARAGRAPH = 100  # shorter paragraphs repeat by nature ("Chapter I", "Yes, sir.")
GRAM_WORDS, GRAM_SHARE = 13, 0.05
BOILERPLATE = 5  # a sequence in more training documents than this is a set phrase
QUESTION_READERS: dict[str, Callable[[Path], Iterator[dict]]] = {
    "qamr": qamr.blocks,
    "fairytale": fairytale.blocks,
    "covidqa": covidqa.blocks,
    "squad_train": squad_train.blocks,
}
TEXT_READERS: dict[str, Callable[..., Iterator[dict]]] = {
    "standardebooks": standardebooks.documents,
    "openstax": openstax.documents,
    "factbook": factbook.documents,
}


def letters(text: str) -> str:
    """Lower-case letters and digits only: the same text whatever its punctuation and spaces."""
    return re.sub(r"[\W_]+", "", text.lower())


def fingerprint(text: str) -> str:
    """Eight hexadecimal digits that name a text by how it begins."""
    return hashlib.md5(letters(text)[:100].encode()).hexdigest()[:8]


class HeldOut:
    """The fixed split: which documents are for evaluation only."""

    def __init__(self, path: Path = HERE / "held_out.json") -> None:
        self.names: dict[str, set[str]] = {
            key: set(value) for key, value in json.loads(path.read_text()).items()
        }

    def document(self, document: dict) -> bool:
        """Is a prose document or SQuAD article held out?"""
        source, _, name = document["src"].partition(":")
        if source == "openstax":
            return fingerprint(document["text"]) in self.names["openstax"]
        if source == "squad":
            return document["title"] in self.names["squad"]
        return name in self.names.get(source, ())

    def too_close(self, document: dict) -> bool:
        """Is a training document left out because it repeats much of an evaluation document?"""
        return (
            document["src"] in self.names["too_close"]
            or fingerprint(document["text"]) in self.names["too_close"]
        )

    def passage(self, source: str) -> Callable[[str], bool]:
        """Is a passage of GAP or WikiSplit, or a question of QED, held out?"""
        return lambda text: fingerprint(text.split("\n", 1)[-1]) in self.names[source]


def load_sources() -> list[dict]:
    """One entry per repository: {reader, repository, commit, licence, ...}."""
    entries = []
    for group in json.loads((HERE / "sources.json").read_text())["groups"]:
        shared = {key: value for key, value in group.items() if key != "repositories"}
        for repository, commit in group["repositories"].items():
            entries.append({**shared, "repository": repository, "commit": commit})
    return entries


def find_clone(folder: Path, repository: str) -> Path | None:
    """The git directory of owner/name below the folder: owner/name, owner+name or name."""
    owner, name = repository.split("/")
    for candidate in (folder / owner / name, folder / f"{owner}+{name}", folder / name):
        if candidate.is_dir():
            return git_directory(candidate)
    return None


def read_source(entry: dict, git_dir: Path, held_out: HeldOut) -> Iterator[tuple[dict, bool]]:
    """(document, is it for evaluation) of one repository."""
    reader, commit, name = entry["reader"], entry["commit"], entry["repository"].split("/")[1]
    if reader in TEXT_READERS:
        for document in TEXT_READERS[reader](git_dir, name, commit):
            if not held_out.too_close(document):
                yield document, held_out.document(document)
    elif reader in QUESTION_READERS:
        for block in QUESTION_READERS[reader](git_dir):
            yield block, False
    elif reader in ("gap", "wikisplit"):
        is_held_out = held_out.passage(reader)
        for document in getattr(wikipedia, reader)(git_dir, is_held_out, commit):
            first = document["text"].split("\n\n" if reader == "gap" else "\n")[0]
            yield document, is_held_out(first)
    elif reader == "squad":
        for article in wikipedia.squad(git_dir, commit):
            yield article, held_out.document(article)
    elif reader == "qed":
        items = list(wikipedia.qed(git_dir, commit))
        for kept in (True, False):
            chosen = [item for item in items if (fingerprint(item["q"]) in held_out.names["qed"]) == kept]
            yield {"src": "qed", "title": "qed", "items": chosen}, kept
    else:
        raise ValueError(f"unknown reader {reader}")


def paragraphs(document: dict) -> list[str]:
    """The texts of any kind of document."""
    if "paras" in document:
        return [paragraph["context"] for paragraph in document["paras"]]
    if "items" in document:
        return [item["context"] for item in document["items"]]
    return document["text"].split("\n\n")


def parts(document: dict) -> Iterator[dict]:
    """A long text in parts that end with a paragraph."""
    text = document.get("text", "")
    if len(text) <= 1.25 * PART_CHARACTERS or "kind" in document:
        yield document
        return
    gathered: list[str] = []
    length = 0
    for paragraph in text.split("\n\n"):
        gathered.append(paragraph)
        length += len(paragraph) + 2
        if length >= PART_CHARACTERS:
            yield {**document, "text": "\n\n".join(gathered)}
            gathered, length = [], 0
    if gathered:
        yield {**document, "text": "\n\n".join(gathered)}


class Deduplicator:
    """Drops paragraphs that were seen before; evaluation text is shown to it first."""

    def __init__(self) -> None:
        self.seen: set[int] = set()
        self.dropped = 0

    @staticmethod
    def _key(paragraph: str) -> int | None:
        plain_letters = letters(paragraph)
        if len(plain_letters) < SHORT_PARAGRAPH:
            return None
        return int.from_bytes(hashlib.blake2b(plain_letters.encode(), digest_size=8).digest(), "big")

    def show(self, document: dict) -> None:
        """Remember every paragraph."""
        self.seen |= {key for paragraph in paragraphs(document) if (key := self._key(paragraph)) is not None}

    def filter(self, document: dict) -> dict | None:
        """The document without known paragraphs; None if nothing is left of it."""

        def new(paragraph: str) -> bool:
            key = self._key(paragraph)
            fresh = key is None or key not in self.seen
            self.dropped += not fresh
            if key is not None:
                self.seen.add(key)
            return fresh

        if "kind" in document:
            return document if all([new(paragraph) for paragraph in paragraphs(document)]) else None
        if "paras" in document:
            kept = [paragraph for paragraph in document["paras"] if new(paragraph["context"])]
            return {**document, "paras": kept} if kept else None
        if "items" in document:  # questions on one paragraph may come one by one
            kept = [item for item in document["items"] if self._key(item["context"]) not in self.seen]
            self.show({"items": kept})
            return {**document, "items": kept} if kept else None
        text = "\n\n".join(paragraph for paragraph in paragraphs(document) if new(paragraph))
        return {**document, "text": text} if len(text) >= 300 else None


def write_shard(path: Path, documents: list[dict]) -> None:
    """JSON lines, packed; the same documents always give the same bytes."""
    lines = "".join(json.dumps(document, ensure_ascii=False) + "\n" for document in documents)
    path.write_bytes(lzma.compress(lines.encode(), preset=6))


def extract(folder: Path, out: Path, only: set[str]) -> None:
    """Read every source that is there, split, deduplicate, spread over shards."""
    out.mkdir(parents=True, exist_ok=True)
    held_out, training, evaluation = HeldOut(), [], []
    for entry in load_sources():
        git_dir = find_clone(folder, entry["repository"])
        if git_dir is None or only and entry["reader"] not in only:
            if not only:
                print(f"missing: {entry['repository']}", file=sys.stderr)
            continue
        if entry["reader"] == "words":
            (out / "pools.json").write_text(
                json.dumps(word_pools.pools(git_dir, entry["commit"]), ensure_ascii=False)
            )
            continue
        if entry["reader"] == "wordnet":  # read by wordnet_source, which counts the words of the shards
            continue
        for document, is_held_out in read_source(entry, git_dir, held_out):
            (evaluation if is_held_out else training).append(document)
    known = Deduplicator()
    for document in evaluation:
        known.show(document)
    kept = [part for document in training if (rest := known.filter(document)) for part in parts(rest)]
    sizes = [sum(map(len, paragraphs(document))) for document in kept]
    count = max(1, round(sum(sizes) / SHARD_CHARACTERS))
    order = sorted(
        range(len(kept)), key=lambda i: hashlib.md5(f"{i}{paragraphs(kept[i])[0][:80]}".encode()).digest()
    )
    shards: list[list[dict]] = [[] for _ in range(count)]
    filled = [0] * count
    for index in order:  # each document to the emptiest shard: mixed and even
        shard = filled.index(min(filled))
        shards[shard].append(kept[index])
        filled[shard] += sizes[index]
    for number, documents in enumerate(shards):
        write_shard(out / f"t{number:02d}.jsonl.xz", documents)
    write_shard(out / "evaluation.jsonl.xz", evaluation)
    print(
        f"{len(kept)} training documents, {sum(sizes)} characters in {count} shards; "
        f"{len(evaluation)} for evaluation; "
        f"{known.dropped} repeated paragraphs dropped"
    )


WORD = re.compile(r"[a-z0-9]+")


def grams(text: str) -> Iterator[int]:
    """Hashes of all sequences of 13 words."""
    words = WORD.findall(text.lower())
    for start in range(len(words) - GRAM_WORDS + 1):
        yield hash(" ".join(words[start : start + GRAM_WORDS]))


def _strings(value: object) -> Iterator[str]:
    """Every string in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item)


def read_documents(path: Path) -> Iterator[dict]:
    """The documents of a shard, packed or plain JSON lines; of any other file its whole text."""
    if path.suffix in (".md", ".txt", ".json"):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".json":
            text = "\n".join(_strings(json.loads(text)))
        yield {"src": path.name, "text": text}
        return
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def evaluation_texts(document: dict) -> Iterator[tuple[str, str]]:
    """(name, text) of every text and question of an evaluation document."""
    name = f"{document.get('src') or document.get('kind', '?')}: {document.get('title', '')}"
    if "paras" in document:
        yield name, "\n".join(paragraphs(document))
        yield name + " (questions)", "\n".join(q["q"] for p in document["paras"] for q in p["qas"])
    elif "items" in document:
        for item in document["items"]:
            yield f"qed: {item['q']}", item["context"] + "\n" + item["q"]
    else:
        yield name, document["text"]
        yield name + " (questions)", "\n".join(pair[0] for pair in document.get("qa", []))


def check(shards: list[Path], evaluation: list[Path]) -> int:
    """Print what training and evaluation share; 1 if a document shares too much."""
    texts = [
        (name, set(grams(text)), text)
        for path in evaluation
        for document in read_documents(path)
        for name, text in evaluation_texts(document)
    ]
    texts = [entry for entry in texts if entry[1]]
    wanted = set().union(*(own for _, own, _ in texts)) if texts else set()
    shared: dict[int, str] = {}  # where a sequence was first seen
    spread: Counter[int] = Counter()  # in how many documents
    seen_words = 0
    for path in shards:
        for document in read_documents(path):
            where = (
                f"{path.name} {document.get('src') or document.get('source', document.get('kind', '?'))}: "
                f"{document.get('title', '')}"
            )
            text = "\n".join(paragraphs(document))
            if "qa" in document:
                text += "\n" + "\n".join(pair[0] for pair in document["qa"])
            own = list(grams(text))
            seen_words += len(own)
            for gram in wanted.intersection(own):
                shared.setdefault(gram, where)
                spread[gram] += 1
    boilerplate = {gram for gram, count in spread.items() if count > BOILERPLATE}
    shared = {gram: where for gram, where in shared.items() if gram not in boilerplate}
    over = 0
    for name, own, text in sorted(texts, key=lambda entry: -len(entry[1] & shared.keys()) / len(entry[1])):
        common = own & shared.keys()
        if not common:
            break
        share = len(common) / len(own)
        over += share > GRAM_SHARE
        words = WORD.findall(text.lower())
        example = next(
            " ".join(words[i : i + GRAM_WORDS])
            for i in range(len(words))
            if hash(" ".join(words[i : i + GRAM_WORDS])) in common
        )
        place = Counter(shared[gram] for gram in common).most_common(1)[0][0]
        print(
            f"{'OVER ' if share > GRAM_SHARE else '     '}{100 * share:5.1f} %  {len(common)}/{len(own)}  "
            f"{name}  "
            f"<- {place}: "
            f'"{example}"'
        )
    print(
        f"{len(texts)} evaluation texts with {len(wanted)} word sequences; training has {seen_words}; "
        f"{len(shared)} shared and {len(boilerplate)} set phrases; {over} texts share more than "
        f"{100 * GRAM_SHARE:.0f} %"
    )
    return int(over > 0)


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list", help="print address, commit and licence of every source")
    extraction = commands.add_parser("extract", help="make shards from clones")
    extraction.add_argument("--sources", type=Path, required=True, help="folder of the clones")
    extraction.add_argument("--out", type=Path, required=True)
    extraction.add_argument("--only", nargs="*", default=[], help="readers to run (default: all)")
    contamination = commands.add_parser("check", help="compare training shards with evaluation files")
    contamination.add_argument("--shards", type=Path, nargs="+", required=True)
    contamination.add_argument("--evaluation", type=Path, nargs="+", required=True)
    given = parser.parse_args()
    if given.command == "list":
        for entry in load_sources():
            print(f"https://github.com/{entry['repository']} {entry['commit']} {entry['licence']}")
        return 0
    if given.command == "extract":
        extract(given.sources, given.out, set(given.only))
        return 0
    return check(given.shards, given.evaluation)


if __name__ == "__main__":
    sys.exit(main())
