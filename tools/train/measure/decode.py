# SPDX-License-Identifier: GPL-3.0-or-later
"""Greedy decoding with a latent cache, for evaluation.

MLA caches one latent c^KV and one rotary key k^R per token and layer, shared by all heads, and the indexer
one key k^I. `prefill` fills such a cache with whole prompts at once, `generate` then feeds one token per step
and sequence: first those that are given (a question on a document whose cache is reused), then the model's
own, until <eos>. Sequences of one batch may have different lengths: each has its own position.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F

from model import Attend, Compiled, Model, Rope, rope_table
from special_tokens import EOS, PAD

PLAIN = Compiled(False)  # a step has few tokens and many shapes: not worth compiling


@dataclass
class LayerCache:
    """What one layer keeps of B sequences: room for T tokens each."""

    latent: torch.Tensor  # [B, T, C]
    k_rope: torch.Tensor  # [B, T, R]
    k_index: torch.Tensor  # [B, T, d]

    def tensors(self) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """The three of them, to treat alike."""
        return self.latent, self.k_rope, self.k_index


@dataclass
class Cache:
    """The caches of all layers and the number of tokens of every sequence [B]."""

    layers: list[LayerCache]
    lengths: torch.Tensor

    def expand(self, count: int) -> Cache:
        """`count` copies of a cache of one sequence: many questions on one document."""
        layers = [LayerCache(*(t.expand(count, -1, -1) for t in layer.tensors())) for layer in self.layers]
        return Cache(layers, self.lengths.expand(count))

    def sequence(self, b: int) -> Cache:
        """The cache of one sequence alone."""
        return Cache(
            [LayerCache(*(t[b : b + 1] for t in layer.tensors())) for layer in self.layers],
            self.lengths[b : b + 1],
        )

    def with_room(self, tokens: int) -> Cache:
        """A copy with room for `tokens` further tokens after the longest sequence."""
        room = int(self.lengths.max()) + tokens

        def fit(t: torch.Tensor) -> torch.Tensor:
            out = t.new_zeros(t.shape[0], room, t.shape[2])
            n = min(room, t.shape[1])
            out[:, :n] = t[:, :n]
            return out

        return Cache([LayerCache(*map(fit, layer.tensors())) for layer in self.layers], self.lengths.clone())


def merge(caches: list[Cache]) -> Cache:
    """One batch of several caches."""
    room = max(cache.layers[0].latent.shape[1] for cache in caches)
    join = lambda parts: torch.cat([F.pad(t, (0, 0, 0, room - t.shape[1])) for t in parts])
    layers = [
        LayerCache(*(join(parts) for parts in zip(*(layer.tensors() for layer in same))))
        for same in zip(*(cache.layers for cache in caches))
    ]
    return Cache(layers, torch.cat([cache.lengths for cache in caches]))


def pad_rows(rows: list[list[int]], length: int, count: int, device: torch.device | str) -> torch.Tensor:
    """Token rows as one tensor [count, length], padded at the right, the first row repeated below."""
    out = torch.full((count, length), PAD, dtype=torch.long)
    for b in range(count):
        row = rows[b if b < len(rows) else 0]
        out[b, : len(row)] = torch.tensor(row)
    return out.to(device)


@torch.no_grad()
def prefill(
    model: Model,
    tokens: torch.Tensor,
    lengths: list[int],
    rope: Rope,
    attend: Attend | None = None,
    dtype: torch.dtype = torch.bfloat16,
) -> Cache:
    """The cache of the first len(lengths) rows of tokens [B, S], which are padded at the right.

    Attention is causal, so that what stands in the padding never matters.
    """
    n, longest = len(lengths), max(lengths)
    kept: list[LayerCache] = []

    def keep(a) -> None:
        kept.append(LayerCache(*(t[:n, :longest].clone() for t in (a.latent, a.k_rope, a.k_index))))

    model.hidden(tokens, rope, attend, keep, dtype)
    return Cache(kept, torch.tensor(lengths, device=tokens.device))


def select(scores: torch.Tensor, k: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Exact top-k of scores [B, T] in which the future is -inf: positions [B, k] and which of them are real.

    Ties go to the lower position (stable sort; adding 0.0 makes -0.0 and 0.0 tie).
    """
    best = (scores + 0.0).sort(dim=-1, descending=True, stable=True)
    return best.indices[:, :k], best.values[:, :k] > float("-inf")


def _attend(
    layer, c, cache: LayerCache, projected, index, at: torch.Tensor, k: int | None, dtype
) -> torch.Tensor:
    """Attention of one new token per sequence over the cache, in the MQA form -> [B, H * v]."""
    q_nope, q_rope, latent, k_rope = projected
    q_index, k_index, w_index = index
    B = at.shape[0]
    row = torch.arange(B, device=at.device)
    for kept, new in zip(cache.tensors(), (latent, k_rope, k_index)):
        kept[row, at] = new
    real = torch.arange(cache.latent.shape[1], device=at.device)[None] <= at[:, None]
    keys, ropes = cache.latent, cache.k_rope
    if k is not None and k < keys.shape[1]:
        dots = torch.einsum("bnd,btd->bnt", q_index.float(), cache.k_index.float()).relu()
        scores = (dots * w_index[..., None]).sum(1).masked_fill(~real, float("-inf"))
        chosen, real = select(scores, k)
        keys, ropes = keys[row[:, None], chosen], ropes[row[:, None], chosen]
    w_uk, w_uv = layer.up_matrices(c, dtype)
    q = torch.einsum("bhd,hdc->bhc", q_nope, w_uk)
    s = torch.einsum("bhc,btc->bht", q, keys).float() + torch.einsum("bhr,btr->bht", q_rope, ropes).float()
    p = (s * c.softmax_scale).masked_fill(~real[:, None], float("-inf")).softmax(-1).to(dtype)
    return torch.einsum("bhc,hvc->bhv", torch.einsum("bht,btc->bhc", p, keys), w_uv).reshape(B, -1)


@torch.no_grad()
def step(
    model: Model, cache: Cache, tokens: torch.Tensor, table: Rope, k: int | None, dtype: torch.dtype
) -> torch.Tensor:
    """Feed one token per sequence [B], written at its position in the cache; logits [B, vocabulary].

    `table` is model's rope_table. The caller advances `cache.lengths`.
    """
    c, at = model.config, cache.lengths
    cos, sin = table[0][at], table[1][at]
    x = F.embedding(tokens, model.embed_tokens).to(dtype)
    for i, kept in enumerate(cache.layers):
        layer = model.layers[i]
        h, c_q, *projected = layer.project(x, cos, sin, c, PLAIN)
        index = layer.indexer.values(h, c_q, cos, sin, c, PLAIN)
        attended = _attend(layer, c, kept, projected, index, at, k, dtype)
        x, _ = layer.feed_forward(x, attended, c, PLAIN)
    return model.logits(x)


@torch.no_grad()
def generate(
    model: Model,
    cache: Cache,
    given: list[list[int]],
    limit: int,
    k: int | None = None,
    dtype: torch.dtype = torch.bfloat16,
) -> list[list[int]]:
    """Greedy answers: feeds `given[b]` (not empty) to sequence b, then up to `limit` tokens of its own.

    `k` tokens are selected by the indexer in every layer; None reads everything. Returns the tokens before
    <eos>.
    """
    if min(map(len, given)) < 1:
        raise ValueError("every sequence needs a token to begin with")
    device, B = cache.lengths.device, len(given)
    longest = max(map(len, given))
    cache = cache.with_room(longest + limit + 1)
    table = rope_table(model.config, cache.layers[0].latent.shape[1], device)
    forced = pad_rows(given, longest, B, device)
    sizes = torch.tensor([len(g) for g in given], device=device)
    answers = torch.full((B, limit), EOS, dtype=torch.long, device=device)
    done = torch.zeros(B, dtype=torch.bool, device=device)
    token, row = forced[:, 0], torch.arange(B, device=device)
    for i in range(longest + limit - 1):
        logits = step(model, cache, token, table, k, dtype)
        best = logits.argmax(-1)
        place = i + 1 - sizes  # of the token now predicted within the answer
        answering = place >= 0
        full = place >= limit
        write = answering & ~full & ~done
        answers[row[write], place[write]] = best[write]
        done |= full | (answering & (best == EOS))
        if i % 4 == 3 and bool(done.all()):
            break
        moved = torch.where(done, cache.lengths, cache.lengths + 1)
        cache.lengths = moved
        given_next = forced[:, min(i + 1, longest - 1)]
        token = torch.where(answering, best, given_next)
    return [ids[: ids.index(EOS)] if EOS in ids else ids for ids in answers.tolist()]


@torch.no_grad()
def draft_hits(
    model: Model,
    tokens: torch.Tensor,
    rope: Rope,
    attend: Attend | None = None,
    dtype: torch.dtype = torch.bfloat16,
    chunk: int = 8192,
) -> tuple[torch.Tensor, torch.Tensor]:
    """What the main model and the MTP layer predict in rows [B, S].

    Returns (main, draft), both [B, S]: `main[t]` is the greedy token after position t, `draft[t]` the token
    which the MTP layer proposes for the place after the next, given the row's own next token. A draft is
    accepted where draft[t] == main[t + 1].
    """
    B, S = tokens.shape
    x = model.hidden(tokens, rope, attend, dtype=dtype)
    z = model.mtp_hidden(x, tokens.roll(-1, 1), rope, attend)
    best = lambda h, mtp: torch.cat(
        [model.logits(h[i : i + chunk], mtp).argmax(-1) for i in range(0, h.shape[0], chunk)]
    ).view(B, S)
    return best(x, False), best(z, True)
