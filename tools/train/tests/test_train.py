# SPDX-License-Identifier: GPL-3.0-or-later
"""The stages on a tiny model, on the CPU: they learn, resume exactly, and touch only what they should."""

import json
import lzma
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

import checkpoint_io
import export
import pack
from generate import chat
from mixture import ANSWER, FIRST, Mixture, Store
from model import Config
from special_tokens import ASSISTANT, BOS

TRAIN = Path(__file__).parents[1]
TINY = {
    "vocab_size": 2048,
    "hidden_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "q_lora_rank": 32,
    "kv_lora_rank": 32,
    "qk_nope_head_dim": 16,
    "qk_rope_head_dim": 8,
    "v_head_dim": 16,
    "index_n_heads": 2,
    "index_head_dim": 16,
    "index_topk": 16,
    "intermediate_size": 64,
    "n_routed_experts": 4,
    "moe_intermediate_size": 16,
    "max_position_embeddings": 256,
}
PAIRS = [("mill", "bridge"), ("tower", "harbour"), ("school", "market")]
# Stops a run after 12 steps, as a killed job would, right after saving its state.
INTERRUPTED = """
import sys
import train
whole = train.Stage.train_step
def stopping(self, batches):
    if self.step == 12:
        sys.exit(0)
    return whole(self, batches)
train.Stage.train_step = stopping
train.main()
"""


def run(*arguments):
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, cwd=TRAIN, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A shard of a few paragraphs, a tokenizer learnt from it, and its packed store."""
    folder = tmp_path_factory.mktemp("prepared")
    shard, tokenizer = folder / "tiny.jsonl.xz", folder / "tokenizer.json"
    text = "\n\n".join(
        f"The {a} stood beside the {b} of Velm. It was built in {1800 + i} by the council of the town."
        for i, (a, b) in enumerate(PAIRS * 40)
    )
    with lzma.open(shard, "wt") as lines:
        lines.write(json.dumps({"src": "openstax:tiny", "title": "Tiny", "text": text}) + "\n")
    run("train_tokenizer.py", shard, "--out", tokenizer, "--vocab-size", 2048)
    few = ["--invented", 750, "--inventions", 1, "--workers", 1]
    run("pack.py", shard, "--tokenizer", tokenizer, "--out", folder / "store", *few)
    (folder / "config.json").write_text(json.dumps(TINY))
    return folder


def questions_of(store, kind):
    """(text of the block, question, answer) of the questions on blocks of a kind."""
    numbers = [(b, q) for b in store.of_kind[kind] for q in store.questions_on(b)]
    return [(store.text(b), store.question(q), store.answer(q)) for b, q in numbers]


def train(prepared, stage, out, steps, *more, program=("train.py",), config=True):
    """Run one stage for some steps of two rows of 192 tokens. Returns its weights, if it came to its end."""
    files = ["--store", prepared / "store", "--tokenizer", prepared / "tokenizer.json", "--out", out]
    sizes = ["--config", prepared / "config.json"] if config else []
    here = ["--device", "cpu", "--micro-batch", 384, "--workers", 1, "--log-every", 0]
    short = ["--set", "length=192", "rows_per_step=2", f"tokens={steps * 2 * 192}"]
    run(*program, stage, *files, *sizes, *here, *more, *short)
    weights = out / stage / "weights.safetensors"
    return load_file(weights) if weights.exists() else None


def test_rows_are_a_function_of_seed_and_number(prepared):
    store = Store(prepared / "store", Tokenizer.from_file(str(prepared / "tokenizer.json")))
    for recipe in ("pretrain", "long", "answers"):
        mixture = Mixture(store, 1024, recipe, 0.0, seed=3)
        tokens, weights = mixture.row(5)
        again, _ = Mixture(store, 1024, recipe, 0.0, seed=3).row(5)
        assert np.array_equal(tokens, again) and len(tokens) == len(weights) == 1026 and tokens[0] == BOS
        firsts = [i for r in range(20) for i in np.flatnonzero(mixture.row(r)[1] == FIRST)]
        assert len(firsts) > 20
        for r in range(20):
            t, w = mixture.row(r)
            starts = np.flatnonzero(w == FIRST)
            # the first answer token follows <Assistant>, or the lone space in front of digits
            assert all(ASSISTANT in (t[i - 1], t[i - 2]) for i in starts)
            assert all(w[i - 1] < ANSWER or w[i - 1] == FIRST for i in starts)


def test_written_questions_are_asked_on_their_paragraph(prepared, monkeypatch):
    text = "The mill stood in Velm.\n\nAda Marl bought the mill in 1871 and moved in."
    key = pack.paragraph_key("Ada Marl bought the mill in 1871 and moved in.")
    asked = [["Who was the purchaser of the mill?", "Ada Marl"]]
    monkeypatch.setattr(pack, "written_questions", lambda: {key: asked})
    blocks = list(pack.written_blocks(text))
    assert blocks == [
        {"kind": "written", "text": "Ada Marl bought the mill in 1871 and moved in.", "qa": asked}
    ]


def test_written_answers_stand_in_their_passages():
    with lzma.open(TRAIN / "written" / "passages.jsonl.xz", "rt", encoding="utf-8") as lines:
        passages = [json.loads(line) for line in lines]
    wrong = [
        (question, answer)
        for passage in passages
        for question, answer in passage["qa"]
        if answer != chat.NO_ANSWER and answer not in passage["text"]
    ]
    assert passages and not wrong


def test_questions_are_asked_again_in_other_words(prepared):
    tokenizer = Tokenizer.from_file(str(prepared / "tokenizer.json"))
    store = Store(prepared / "store", tokenizer)
    asked = {}
    for text, question, answer in questions_of(store, "event"):
        asked.setdefault((text.tobytes(), answer.tobytes()), set()).add(tokenizer.decode(question))
    assert sum(len(forms) > 1 for forms in asked.values()) > len(asked) / 10


def test_training_learns_and_resumes_exactly(prepared, tmp_path):
    whole = train(prepared, "pretrain", tmp_path / "whole", 24)
    lines = (tmp_path / "whole" / "pretrain" / "log.jsonl").read_text().splitlines()
    log = [entry for line in lines if "loss" in (entry := json.loads(line))]
    assert log[-1]["loss"] < log[0]["loss"] - 0.1  # 24 steps of a rising learning rate
    half = tmp_path / "half"
    assert train(prepared, "pretrain", half, 24, "--save-every", -1, program=("-c", INTERRUPTED)) is None
    assert (half / "pretrain" / "state.pt").exists()
    resumed = train(prepared, "pretrain", half, 24)
    assert all(torch.equal(whole[name], resumed[name]) for name in whole)
    again = train(prepared, "pretrain", half, 48)  # finished: skipped
    assert all(torch.equal(whole[name], again[name]) for name in whole)


def test_warmup_trains_the_indexer_alone_and_sparse_training_keeps_it_detached(prepared, tmp_path):
    before = train(prepared, "pretrain", tmp_path, 4)
    after = train(prepared, "warmup", tmp_path, 6, "--init", tmp_path / "pretrain" / "weights.safetensors")
    for name in before:
        assert torch.equal(before[name], after[name]) == (".indexer." not in name), name
    sparse = train(prepared, "sparse", tmp_path, 3, "--init", tmp_path / "warmup" / "weights.safetensors")
    query = "model.layers.0.self_attn.q_b_proj.weight"
    assert not torch.equal(after[query], sparse[query])


@pytest.mark.parametrize("fp8", [True, False])
def test_training_goes_on_from_a_model_folder(prepared, tmp_path, fp8):
    start = train(prepared, "pretrain", tmp_path, 2)
    folder = tmp_path / "model"
    export.export(start, Config(**TINY), prepared / "tokenizer.json", folder, fp8=fp8)
    # the warm-up leaves all but the indexer as it found it, so what it wrote shows what it read
    after = train(prepared, "warmup", tmp_path, 1, "--init", folder, config=False)
    for name, stored in checkpoint_io.dequantise(folder).items():
        if ".indexer." not in name:
            assert torch.equal(stored.to(after[name].dtype), after[name]), name
    assert all(torch.equal(start[n], after[n]) for n in start if ".indexer." not in n) == (not fp8)
