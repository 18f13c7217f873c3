# SPDX-License-Identifier: GPL-3.0-or-later
"""Greedy decoding with a cache against full recomputation, and the scoring of the evaluation."""

import json
from dataclasses import replace

import pytest
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

import evaluate
import sparse_attention as sa
from measure import decode, suite_files
from measure import harness as harness_module
from measure.table import table
from model import Config, Model
from selection import LightningIndexer, index_score_rows
from special_tokens import ASSISTANT, BOS, EOS, USER

CONFIG = Config(
    vocab_size=64,
    hidden_size=32,
    num_hidden_layers=3,
    num_attention_heads=2,
    q_lora_rank=16,
    kv_lora_rank=128,
    qk_nope_head_dim=16,
    qk_rope_head_dim=32,
    v_head_dim=16,
    index_n_heads=2,
    index_head_dim=64,
    intermediate_size=48,
    n_routed_experts=4,
    moe_intermediate_size=24,
)


@pytest.fixture(scope="module")
def model() -> Model:
    torch.manual_seed(0)
    model = Model(CONFIG, compiled=False).eval()
    for p in model.parameters():
        if p.ndim > 1:
            p.data.mul_(3.0)  # untrained weights give nearly equal logits: make them decisive
    return model


def prompts(sizes: list[int]) -> list[list[int]]:
    g = torch.Generator().manual_seed(1)
    return [[BOS, *torch.randint(5, 64, (n,), generator=g).tolist()] for n in sizes]


def attend(k: int | None):
    return None if k is None else LightningIndexer(k, CONFIG.softmax_scale)


@torch.no_grad()
def recomputed(model: Model, prompt: list[int], limit: int, k: int | None) -> list[int]:
    """Greedy answer by running the whole row again for every token."""
    row = list(prompt)
    while len(row) < len(prompt) + limit:
        x = model.hidden(torch.tensor([row]), model.rope(1, len(row)), attend(k), dtype=torch.float32)
        token = int(model.logits(x[-1:]).argmax())
        if token == EOS:
            break
        row.append(token)
    return row[len(prompt) :]


def cached(model: Model, rows: list[list[int]], k: int | None) -> decode.Cache:
    S = max(map(len, rows)) + 3
    tokens = decode.pad_rows(rows, S, len(rows), "cpu")
    return decode.prefill(
        model, tokens, [len(r) for r in rows], model.rope(len(rows), S), attend(k), torch.float32
    )


@pytest.mark.parametrize("k", [None, 8, 1000])
def test_cached_decoding_is_full_recomputation(model, k):
    rows, given = (
        prompts([40, 7, 23, 61]),
        [[USER, 9, 8, ASSISTANT], [ASSISTANT], [USER, 30, ASSISTANT], [USER, 11]],
    )
    got = decode.generate(model, cached(model, rows, k), given, 12, k, torch.float32)
    assert got == [recomputed(model, row + g, 12, k) for row, g in zip(rows, given)]
    assert len(set(map(tuple, got))) > 1


@pytest.mark.parametrize("k", [None, 8])
def test_the_logits_of_a_step_are_those_of_the_whole_row(model, k):
    row = prompts([50])[0]
    whole = model.logits(model.hidden(torch.tensor([row]), model.rope(1, 51), attend(k), dtype=torch.float32))
    cache = cached(model, [row[:30]], k).with_room(30)
    rope = decode.rope_table(CONFIG, 61, "cpu")
    for t in range(30, 51):
        logits = decode.step(model, cache, torch.tensor([row[t]]), rope, k, torch.float32)
        cache.lengths = cache.lengths + 1
        # float32, three layers: rounding of 1e-6 relative on logits of size 30
        torch.testing.assert_close(logits[0], whole[t], atol=2e-4, rtol=1e-4)


def test_a_document_read_once_answers_like_one_read_for_every_question(model):
    document = prompts([45])[0]
    questions = [[USER, 7, 9, ASSISTANT], [USER, 21, ASSISTANT], [ASSISTANT]]
    cache = cached(model, [document], 8)
    before = [t.clone() for layer in cache.layers for t in layer.tensors()]
    got = decode.generate(model, cache.expand(3), questions, 6, 8, torch.float32)
    assert got == [recomputed(model, document + q, 6, 8) for q in questions]
    assert all(map(torch.equal, before, [t for layer in cache.layers for t in layer.tensors()]))
    again = decode.generate(
        model,
        decode.merge([cache, cached(model, prompts([60]), 8)]).sequence(0),
        questions[:1],
        6,
        8,
        torch.float32,
    )
    assert again == got[:1]


def test_selection_breaks_ties_towards_the_lower_position():
    inf = float("inf")
    scores = torch.tensor([[1.0, 2.0, 1.0, 1.0, -inf], [-0.0, 0.0, -1.0, -inf, -inf]])
    chosen, real = decode.select(scores, 3)
    assert chosen.tolist() == [[1, 0, 2], [0, 1, 2]] and bool(real.all())
    assert decode.select(scores, 4)[1].tolist() == [[True] * 4, [True] * 3 + [False]]


def test_a_prefix_of_the_cache_is_what_the_selector_sees(model):
    row = prompts([30])[0]
    seen = []
    model.hidden(torch.tensor([row]), model.rope(1, 31), attend(8), seen.append, torch.float32)
    scores = index_score_rows(seen[-1], torch.arange(31))
    assert sa.masked_top_k(scores, 8)[0, -1].sum() == 8


def test_drafts_are_those_of_the_mtp_layer(model):
    rows = torch.tensor([prompts([20])[0]])
    main, draft = decode.draft_hits(model, rows, model.rope(1, 21), None, torch.float32, chunk=5)
    x = model.hidden(rows, model.rope(1, 21), dtype=torch.float32)
    z = model.mtp_hidden(x, rows.roll(-1, 1), model.rope(1, 21))
    assert torch.equal(main[0], model.logits(x).argmax(-1)) and torch.equal(
        draft[0], model.logits(z, True).argmax(-1)
    )


@pytest.mark.parametrize(
    "answer,gold,value",
    [
        ("The old mill.", "old mill", 1.0),
        ("", "mill", 0.0),
        ("the red mill", "mill", 2 / 3),
        ("barn", "mill", 0.0),
    ],
)
def test_f1(answer, gold, value):
    assert harness_module.f1(answer, gold) == pytest.approx(value)


def test_refusals_and_normalisation():
    assert harness_module.refused(" the document does not say") and not harness_module.refused("the document")
    assert harness_module.normalise("An 11.40 from  Tarnock!") == "1140 from tarnock"


def test_an_empty_table_says_so():
    assert table({}).count("not measured") == 12


def byte_tokenizer() -> Tokenizer:
    """The five special tokens and the 256 bytes."""
    special = [f"<{name}>" for name in ("bos", "eos", "pad", "user", "assistant")]
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(models.BPE(vocab={t: i for i, t in enumerate(special + alphabet)}, merges=[]))
    tokenizer.add_special_tokens(special)
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def small_suites(folder) -> None:
    """Every suite, with short documents."""
    document = "The mill of Orlan was built in 1874. The pass key is 731. Its owner is Edda."
    at = document.index("731")
    ask = lambda kind, text, answer, start=-1: suite_files.question(kind, text, [answer], document, start)
    turns = [
        ask("passkey", "What is the pass key?", "731", at),
        ask("fact", "Who owns it?", "Edda", 71),
        ask("needle", "When was it built?", "1874", document.index("1874")),
    ]
    refuse = ask("unanswerable", "Who was Ann?", suite_files.NO_ANSWER)
    items = [
        {"document": document, "questions": turns},
        {"document": document + " More.", "questions": turns[:2]},
    ]
    single = [{"document": document, "questions": [q]} for q in (*turns, refuse)]
    outside = [{"document": document, "questions": [*turns, refuse]}]
    text = [{"document": "It rained on the mill. " * 12, "questions": []}] * 2
    content = {
        "needles-2k": items,
        "needles-8k": items,
        "needles-16k": items,
        "countries": items,
        "prototype-2k": items,
        "squad-single": single,
        "squad-hidden": single[:3],
        "outside-development": outside,
        "outside-final": outside,
        **dict.fromkeys(suite_files.TEXT_TOKENS, text),
    }
    for name, what in content.items():
        suite_files.write({"suite": name, "tokens": 256, "items": what}, folder)


def test_every_part_runs_as_on_a_gpu(tmp_path, monkeypatch):
    small_suites(tmp_path)
    monkeypatch.setattr(harness_module, "BATCH_TOKENS", 512)
    monkeypatch.setattr(harness_module, "BUCKETS", (64, 128, 256, 512))
    monkeypatch.setattr(harness_module, "ANSWER_LIMIT", 4)
    monkeypatch.setattr(suite_files, "TEXT_TOKENS", {"text-2k": 128, "text-8k": 128, "text-16k": 256})
    monkeypatch.setattr(suite_files, "NEEDLES", {name: (256, 2) for name in suite_files.NEEDLES})
    torch.manual_seed(2)
    model = Model(replace(CONFIG, vocab_size=261), compiled=False).eval()
    harness = harness_module.Harness(model, byte_tokenizer(), tmp_path, 16, None, False)
    harness.cuda, harness.dtype = True, torch.bfloat16
    results = evaluate.run(harness, list(evaluate.PARTS), True, {}, tmp_path / "results.json")
    assert not results.get("errors"), results["errors"]
    assert results == json.loads((tmp_path / "results.json").read_text())
    printed = table(results)
    # an untrained model gets no answer right, and drafts are counted on right answers only
    assert printed.count("not measured") == 1 and "outside-final" in printed
    row = harness.row(suite_files.read(tmp_path / "needles-2k.json.xz")["items"][0])
    assert [harness.text([row.tokens[i] for i in turn.evidence]) for turn in row.turns] == [
        "731",
        "Edda",
        "1874",
    ]
    assert [harness.text(row.tokens[turn.start : turn.end]) for turn in row.turns] == ["731", "Edda", "1874"]
    dsa = results["attention"]["needles-16k dsa"]
    assert all(0 < s <= o <= 1 for s, o in zip(dsa["selected"], dsa["oracle"]))
    assert results["language"]["text-2k"]["dense"]["kl"] == 0
