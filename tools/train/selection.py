# SPDX-License-Identifier: GPL-3.0-or-later
"""Who chooses the tokens: the lightning indexer, a window, or chance; and what the indexer learns from.

A selector is called with the attention inputs of a layer (`model.Attention`) and returns the attention
result in latent space [B, S, H, C]; pass it to `Model.hidden` as `attend`. On a GPU the gather kernels do the
work, on the CPU the masked form (same function, small inputs).
"""

from __future__ import annotations

import torch

import sparse_attention as sa
from model import Attention


class Selector:
    """Base: exact top-k of `scores`, then attention over it."""

    def __init__(self, k: int, scale: float):
        self.k, self.scale = k, scale

    def scores(self, a: Attention, first: int, rows: int) -> torch.Tensor:
        """float32 [B, rows, first + rows] for queries [first, first + rows); future entries are ignored"""
        raise NotImplementedError

    def __call__(self, a: Attention) -> torch.Tensor:
        B, S = a.latent.shape[:2]
        q = a.q_latent()
        if a.latent.is_cuda:
            with torch.no_grad():
                chosen = sa.select(
                    lambda first, rows: self.scores(a, first, rows), B, S, self.k, a.latent.device
                )
            return sa.sparse_attention(q, a.q_rope, a.latent, a.k_rope, chosen, self.scale)
        mask = sa.masked_top_k(self.scores(a, 0, S).detach(), self.k)
        return sa.masked_attention(q, a.q_rope, a.latent, a.k_rope, mask, self.scale)


class LightningIndexer(Selector):
    """The k tokens with the largest index scores."""

    def scores(self, a: Attention, first: int, rows: int) -> torch.Tensor:
        if a.latent.is_cuda:
            return sa.index_scores(a.q_index, a.k_index, a.w_index, first, rows)
        return index_score_rows(a, torch.arange(first, first + rows))[..., : first + rows]


class Window(Selector):
    """The k latest tokens."""

    def scores(self, a: Attention, first: int, rows: int) -> torch.Tensor:
        B = a.latent.shape[0]
        at = torch.arange(first + rows, device=a.latent.device, dtype=torch.float32)
        return at.expand(B, rows, first + rows).contiguous()


class Random(Selector):
    """k tokens by chance."""

    def scores(self, a: Attention, first: int, rows: int) -> torch.Tensor:
        return torch.rand(a.latent.shape[0], rows, first + rows, device=a.latent.device)


def index_score_rows(a: Attention, r: torch.Tensor) -> torch.Tensor:
    """I_{t,s} of the query positions r [R] (or [B, R]) against all keys: float32 [B, R, S], future too."""
    q, w = pick_rows(a.q_index, r), pick_rows(a.w_index, r)
    dots = torch.einsum("brnd,bsd->brns", q, a.k_index).relu()
    return (dots.float() * w[..., None]).sum(2)


def attention_rows(a: Attention, r: torch.Tensor, scale: float) -> torch.Tensor:
    """Dense attention at the query positions r, summed over heads, L1-normalised: float32 [B, R, S]."""
    q, q_rope = torch.einsum("brhd,hdc->brhc", pick_rows(a.q_nope, r), a.w_uk), pick_rows(a.q_rope, r)
    s = (
        torch.einsum("brhc,bsc->brhs", q, a.latent).float()
        + torch.einsum("brhe,bse->brhs", q_rope, a.k_rope).float()
    )
    at = r if r.ndim == 2 else r[None]
    future = torch.arange(a.latent.shape[1], device=r.device)[None, None] > at[..., None]
    return (s * scale).masked_fill(future[:, :, None], float("-inf")).softmax(-1).mean(2)


def pick_rows(t: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """t [B, S, ...] at positions r [R] or [B, R] -> [B, R, ...]"""
    return t[:, r] if r.ndim == 1 else t[torch.arange(t.shape[0], device=t.device)[:, None], r]


# ------------------------------------------------------------------------- what the indexer learns from


class IndexerLoss:
    """KL divergence from dense attention to the indexer on some rows of every layer; used as `observe`.

    Dense warm-up:     L = sum_t KL(p_t || softmax(I_t))           over all earlier tokens (V3.2, section 2.1)
    Sparse training:   L = sum_t KL(p_t[S_t] || softmax(I_t[S_t])) over the selected tokens S_t only

    p is attention summed over the heads and L1-normalised. The rows are sampled: half spread evenly over the
    sequence, half at `favoured` positions (those that predict an answer), where retrieval happens.
    """

    learns = True

    def __init__(self, scale: float, k: int | None, rows: int = 256, favoured: torch.Tensor | None = None):
        self.scale, self.k, self.rows, self.favoured = scale, k, rows, favoured
        self.total: torch.Tensor | float = 0.0

    def _positions(self, B: int, S: int, device) -> torch.Tensor:
        n = min(self.rows, S)
        even = n if self.favoured is None else n // 2
        step = S // even
        r = torch.arange(even, device=device) * step + torch.randint(step, (1,), device=device)
        r = r[None].expand(B, even)
        if even == n:
            return r
        weight = self.favoured.float() + 1e-3 / S  # rows without an answer fall back to chance
        return torch.cat([r, torch.multinomial(weight, n - even, replacement=True)], 1)

    def __call__(self, a: Attention) -> None:
        B, S = a.latent.shape[:2]
        with torch.enable_grad():
            r = self._positions(B, S, a.latent.device)
            loss = self._dense(a, r) if self.k is None or self.k >= S else self._selected(a, r)
            self.total = self.total + loss

    def _dense(self, a: Attention, r: torch.Tensor) -> torch.Tensor:
        with torch.no_grad():
            p = attention_rows(a, r, self.scale)
            future = torch.arange(a.latent.shape[1], device=r.device)[None, None] > r[..., None]
        log_q = index_score_rows(a, r).masked_fill(future, -1e30).log_softmax(-1)
        return (p * ((p + 1e-9).log() - log_q)).masked_fill(future, 0.0).sum(-1).mean()

    def _selected(self, a: Attention, r: torch.Tensor) -> torch.Tensor:
        b = torch.arange(a.latent.shape[0], device=r.device)[:, None, None]
        with torch.no_grad():
            future = torch.arange(a.latent.shape[1], device=r.device)[None, None] > r[..., None]
            best = index_score_rows(a, r).masked_fill(future, float("-inf")).topk(self.k, -1)
            at, real = best.indices, best.values > float("-inf")  # early rows have fewer than k tokens
            q = torch.einsum("brhd,hdc->brhc", pick_rows(a.q_nope, r), a.w_uk)
            s = torch.einsum("brhc,brkc->brhk", q, a.latent[b, at]).float()
            s = s + torch.einsum("brhe,brke->brhk", pick_rows(a.q_rope, r), a.k_rope[b, at]).float()
            p = (s * self.scale).masked_fill(~real[:, :, None], float("-inf")).softmax(-1).mean(2)
        dots = torch.einsum("brnd,brkd->brnk", pick_rows(a.q_index, r), a.k_index[b, at]).relu()
        scores = (dots.float() * pick_rows(a.w_index, r)[..., None]).sum(2)
        log_q = scores.masked_fill(~real, -1e30).log_softmax(-1)
        return (p * ((p + 1e-9).log() - log_q)).masked_fill(~real, 0.0).sum(-1).mean()
