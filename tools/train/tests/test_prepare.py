# SPDX-License-Identifier: GPL-3.0-or-later
"""What keeps evaluation out of training: the split, repeated paragraphs, the contamination check."""

import json
import lzma

import prepare

SQUAD = ("Normans", "A free article")  # the first is held out


def prose(name: str, topic: str, paragraphs: int = 6) -> dict:
    """A document whose paragraphs are its own."""
    sentence = "In part {0} the {1} of this book is told in many words of which none is told in another book."
    text = "\n\n".join(" ".join([sentence.format(f"{i} {name}", topic)] * 2) for i in range(paragraphs))
    return {"src": f"standardebooks:{name}", "title": name, "text": text}


def shard(path, *documents):
    """A packed shard of documents."""
    prepare.write_shard(path, list(documents))
    return path


def titles(path) -> set[str]:
    with lzma.open(path, "rt") as lines:
        return {json.loads(line)["title"] for line in lines}


def test_held_out_titles_stay_out_of_the_training_shards(tmp_path, monkeypatch):
    held = sorted(prepare.HeldOut().names["standardebooks"])
    borrowed = prose("borrower", "storm", 20)
    borrowed["text"] += "\n\n" + prose(held[0], "castle")["text"].split("\n\n")[2]
    books = {name: prose(name, "castle") for name in (*held, "a-free-novel")} | {"borrower": borrowed}
    squad = [{"src": "squad", "title": t, "paras": [{"context": f"{t} " * 40, "qas": []}]} for t in SQUAD]
    entries = [{"reader": "standardebooks", "repository": f"owner/{n}", "commit": "0"} for n in books]
    entries += [{"reader": "squad", "repository": "owner/squad", "commit": "0"}]
    monkeypatch.setattr(prepare, "load_sources", lambda: entries)
    monkeypatch.setattr(prepare, "find_clone", lambda folder, repository: folder)
    monkeypatch.setattr(prepare.wikipedia, "squad", lambda git_dir, commit: iter(squad))
    monkeypatch.setattr(prepare, "SHARD_CHARACTERS", 3000)  # several shards
    read = lambda git_dir, name, commit: iter([books[name]])
    monkeypatch.setitem(prepare.TEXT_READERS, "standardebooks", read)
    prepare.extract(tmp_path, tmp_path / "data", set())
    shards = sorted((tmp_path / "data").glob("t*.jsonl.xz"))
    trained = set().union(*map(titles, shards))
    assert len(shards) > 1 and trained == {"a-free-novel", "borrower", "A free article"}
    assert titles(tmp_path / "data" / "evaluation.jsonl.xz") == {*held, "Normans"}
    text = "".join(lzma.open(path, "rt").read() for path in shards)
    assert "castle of this book" in text and f"part 2 {held[0]}" not in text  # the borrowed paragraph is gone


def words(start: int, count: int = 60) -> str:
    """Text in which every sequence of words is new."""
    return " ".join(f"w{start + i}" for i in range(count))


def test_the_check_finds_a_planted_overlap_and_ignores_a_clean_file(tmp_path, capsys):
    clean, planted = tmp_path / "clean.txt", tmp_path / "planted.md"
    clean.write_text(words(0))
    planted.write_text(words(1000) + " " + words(5010, 20))
    questions = {"kind": "qamr", "title": "q", "text": words(7000), "qa": [[words(8000, 20), "w1"]]}
    book = {"src": "standardebooks:x", "title": "x", "text": words(3000, 30) + "\n\n" + words(5000)}
    shards = [shard(tmp_path / "t00.jsonl.xz", book), shard(tmp_path / "t01.jsonl.xz", questions)]
    assert prepare.check(shards, [clean]) == 0
    assert "OVER" not in capsys.readouterr().out
    assert prepare.check(shards, [clean, planted]) == 1
    said = [line for line in capsys.readouterr().out.splitlines() if line.startswith("OVER")]
    assert len(said) == 1 and "planted.md" in said[0] and "t00.jsonl.xz" in said[0]
    asked = tmp_path / "questions.json"  # questions count like text, wherever they stand
    asked.write_text(json.dumps([{"question": words(8000, 20)}]))
    assert prepare.check(shards, [asked]) == 1


def test_set_phrases_do_not_count(tmp_path):
    phrase = words(100, 20)
    documents = [{"src": f"x:{i}", "title": "", "text": f"{words(1000 * i)} {phrase}"} for i in range(1, 9)]
    evaluation = tmp_path / "phrase.txt"
    evaluation.write_text(phrase)
    few, many = (shard(tmp_path / f"{n}.jsonl.xz", *documents[:n]) for n in (2, 8))
    assert prepare.check([few], [evaluation]) == 1
    assert prepare.check([many], [evaluation]) == 0
