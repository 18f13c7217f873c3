# SPDX-License-Identifier: GPL-3.0-or-later
"""Attention over selected tokens: Triton kernels, forward and backward, for the shared latent of MLA.

DeepSeek Sparse Attention lets every query read its own k tokens. Gathering k latents per query wastes
both the tensor cores (6 heads fill a tile of 16 rows badly) and the atomics of the backward pass (k
latents written per query). Neighbouring queries select nearly the same tokens, so the kernels below
work on tiles of 64 queries: they gather the *union* of what the tile selected, once, and a 64-bit mask
beside every gathered token says which queries of the tile really selected it.

    scores  -> exact top-k threshold per row -> union of each tile -> attention over the union

Shapes: B sequences of S tokens (S a multiple of 64), H heads, C = kv_lora_rank, R = qk_rope_head_dim.
The attention is the MQA form of MLA: keys are [latent; k_rope], values are the latent itself, shared by
all heads; queries are already multiplied by W_UK, results still have to be multiplied by W_UV.
Ties in the scores go to the lower position, as everywhere in Sightline.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
import triton
import triton.language as tl

TILE = 64  # queries per tile: one bit each in the mask of a gathered token


@dataclass
class Selection:
    """What every tile of 64 queries reads.

    tokens  int32 [tiles, S]  positions in the sequence, ascending; the first `count` are valid
    readers int64 [tiles, S]  bit m: query m of the tile selected the token
    count   int32 [tiles]     size of the union; tiles = B * S / 64
    """

    tokens: torch.Tensor
    readers: torch.Tensor
    count: torch.Tensor
    batch: int
    length: int

    def mask(self) -> torch.Tensor:
        """The same selection as a boolean mask [B, S, S]; for tests and small inputs."""
        tiles = self.tokens.shape[0]
        out = torch.zeros(tiles, TILE, self.length, dtype=torch.bool, device=self.tokens.device)
        for tile in range(tiles):
            n = int(self.count[tile])
            bits = self.readers[tile, :n][None, :] >> torch.arange(TILE, device=out.device)[:, None] & 1
            out[tile][:, self.tokens[tile, :n].long()] = bits.bool()
        return out.view(self.batch, self.length, self.length)


# ------------------------------------------------------------------------------------- index scores


@triton.jit
def _index_scores(
    q, k, w, out, first, rows, S, T, HEADS: tl.constexpr, D: tl.constexpr, BM: tl.constexpr, BN: tl.constexpr
):
    """out[b, i, s] = sum_h w[b, i, h] * relu(q[b, i, h] . k[b, s]) for queries first + i (eq. 1 of V3.2)."""
    m = tl.program_id(0) * BM + tl.arange(0, BM)
    start = tl.program_id(1) * BN
    batch = tl.program_id(2).to(tl.int64)
    if start > first + tl.program_id(0) * BM + BM - 1:
        return  # wholly in the future of these queries: never read
    n = start + tl.arange(0, BN)
    d = tl.arange(0, D)
    keys = tl.load(k + (batch * S + n)[:, None] * D + d[None, :], mask=(n < T)[:, None], other=0.0)
    query = batch * S + first + m
    total = tl.zeros([BM, BN], tl.float32)
    for h in tl.static_range(HEADS):
        qh = tl.load(q + (query * HEADS + h)[:, None] * D + d[None, :], mask=(m < rows)[:, None], other=0.0)
        wh = tl.load(w + query * HEADS + h, mask=m < rows, other=0.0).to(tl.float32)
        total += tl.maximum(tl.dot(qh, tl.trans(keys)), 0.0) * wh[:, None]
    tl.store(
        out + (batch * rows + m)[:, None] * T + n[None, :], total, mask=(m < rows)[:, None] & (n < T)[None, :]
    )


def index_scores(q: torch.Tensor, k: torch.Tensor, w: torch.Tensor, first: int, rows: int) -> torch.Tensor:
    """Indexer scores of queries [first, first + rows) against the keys [0, first + rows).

    q [B, S, n, d], k [B, S, d], w [B, S, n] (every scale already in it) -> float32 [B, rows, first + rows].
    Entries in the future of a query are undefined.
    """
    B, S, heads, d = q.shape
    T = first + rows
    out = torch.empty(B, rows, T, device=q.device, dtype=torch.float32)
    grid = (triton.cdiv(rows, 64), triton.cdiv(T, 128), B)
    _index_scores[grid](q, k, w, out, first, rows, S, T, HEADS=heads, D=d, BM=64, BN=128, num_warps=4)
    return out


# ------------------------------------------------------------------------------------- exact top-k


@triton.jit
def _ordered(x):
    """float32 -> int32 with the same order (-0.0 just below 0.0, as the bits say)."""
    bits = x.to(tl.int32, bitcast=True)
    return tl.where(bits >= 0, bits, bits ^ 0x7FFFFFFF)


@triton.jit
def _threshold(scores, threshold, last_tie, first, rows, T, K, BLOCK: tl.constexpr):
    """Per row: the K-th largest score (as ordered int32) and the last position that still wins its tie."""
    row = tl.program_id(0).to(tl.int64)
    query = first + row % rows
    n = tl.arange(0, BLOCK)
    causal = (n <= query) & (n < T)
    # +0.0 turns -0.0 into 0.0: both must tie.
    score = tl.load(scores + row * T + n, mask=causal, other=0.0) + 0.0
    key = tl.where(causal, _ordered(score), -2147483648)
    # Sixteen times: cut [low, low + 4 step) in four. Three counts of at most 2^20 travel in one 64-bit sum,
    # because the reduction over the block, not the comparing, is what takes time.
    low = row * 0 - 2147483648
    step = row * 0 + 1073741824
    for _ in range(16):
        one = key >= (low + step).to(tl.int32)
        two = key >= (low + 2 * step).to(tl.int32)
        three = key >= (low + 3 * step).to(tl.int32)
        counts = tl.sum(one.to(tl.int64) + (two.to(tl.int64) << 21) + (three.to(tl.int64) << 42), 0)
        quarter = ((counts & 0x1FFFFF) >= K).to(tl.int64) + (((counts >> 21) & 0x1FFFFF) >= K).to(tl.int64)
        quarter += ((counts >> 42) >= K).to(tl.int64)
        low += quarter * step
        step = step >> 2
    kth = low.to(tl.int32)
    ties = (key == kth) & causal
    wanted = K - tl.sum((key > kth).to(tl.int32), 0)
    last = T
    if tl.sum(ties.to(tl.int32), 0) > wanted:
        rank = tl.cumsum(ties.to(tl.int32), 0)
        last = tl.max(tl.where(ties & (rank <= wanted), n, -1), 0)
    tl.store(threshold + row, kth)
    tl.store(last_tie + row, last)


@triton.jit
def _union(scores, threshold, last_tie, tokens, readers, count, first, rows, S, T, BN: tl.constexpr):
    """Tokens that any of the 64 queries of a tile selected, ascending, with the mask of who did."""
    tile = tl.program_id(0)
    batch = tl.program_id(1).to(tl.int64)
    m = tl.arange(0, 64)
    row = batch * rows + tile * 64 + m
    query = first + tile * 64 + m
    kth = tl.load(threshold + row)
    last = tl.load(last_tie + row)
    out = (batch * (S // 64) + first // 64 + tile) * S
    bit = tl.full([64], 1, tl.int64) << m.to(tl.int64)
    filled = 0
    for start in range(0, first + tile * 64 + 64, BN):
        n = start + tl.arange(0, BN)
        causal = (n[None, :] <= query[:, None]) & (n < T)[None, :]
        key = _ordered(tl.load(scores + row[:, None] * T + n[None, :], mask=causal, other=0.0) + 0.0)
        taken = causal & ((key > kth[:, None]) | ((key == kth[:, None]) & (n[None, :] <= last[:, None])))
        who = tl.sum(tl.where(taken, bit[:, None], 0), 0)
        some = who != 0
        place = filled + tl.cumsum(some.to(tl.int32), 0) - 1
        tl.store(tokens + out + place, n, mask=some)
        tl.store(readers + out + place, who, mask=some)
        filled += tl.sum(some.to(tl.int32), 0)
    tl.store(count + batch * (S // 64) + first // 64 + tile, filled)


def select(
    score_rows: Callable[[int, int], torch.Tensor],
    batch: int,
    length: int,
    k: int,
    device: torch.device | str,
    rows: int = 4096,
) -> Selection:
    """Exact top-k of every query, as unions of 64-query tiles.

    `score_rows(first, rows)` returns float32 scores [B, rows, first + rows]; it is called for one chunk of
    queries at a time, so that no more than a chunk is ever held.
    """
    if length % TILE:
        raise ValueError(f"the sequence length must be a multiple of {TILE}, not {length}")
    tiles = batch * length // TILE
    tokens = torch.empty(tiles, length, dtype=torch.int32, device=device)
    readers = torch.empty(tiles, length, dtype=torch.int64, device=device)
    count = torch.empty(tiles, dtype=torch.int32, device=device)
    for first in range(0, length, rows):
        n = min(rows, length - first)
        scores = score_rows(first, n)
        T = first + n
        threshold = torch.empty(batch * n, dtype=torch.int32, device=device)
        last_tie = torch.empty(batch * n, dtype=torch.int32, device=device)
        block = triton.next_power_of_2(T)
        _threshold[(batch * n,)](
            scores,
            threshold,
            last_tie,
            first,
            n,
            T,
            k,
            BLOCK=block,
            num_warps=16 if block >= 16384 else 8 if block >= 4096 else 4,
        )
        _union[(n // TILE, batch)](
            scores, threshold, last_tie, tokens, readers, count, first, n, length, T, BN=256, num_warps=8
        )
    return Selection(tokens, readers, count, batch, length)


# --------------------------------------------------------------------------------------- attention


@triton.jit
def _gather(
    latent,
    k_rope,
    tokens,
    readers,
    base,
    start,
    total,
    sequence,
    C: tl.constexpr,
    R: tl.constexpr,
    BN: tl.constexpr,
):
    """One block of the union: (row offsets, who reads, latent [BN, C], k_rope [BN, R])."""
    n = start + tl.arange(0, BN)
    valid = n < total
    row = sequence + tl.load(tokens + base + n, mask=valid, other=0)
    who = tl.load(readers + base + n, mask=valid, other=0)
    c = tl.load(latent + row[:, None] * C + tl.arange(0, C)[None, :])
    r = tl.load(k_rope + row[:, None] * R + tl.arange(0, R)[None, :])
    return row, valid, who, c, r


@triton.jit
def _forward(
    q,
    q_rope,
    latent,
    k_rope,
    tokens,
    readers,
    count,
    out,
    lse,
    scale,
    S,
    H: tl.constexpr,
    C: tl.constexpr,
    R: tl.constexpr,
    BN: tl.constexpr,
):
    tile = tl.program_id(0).to(tl.int64)
    head = tl.program_id(1)
    sequence = (tile // (S // 64)) * S
    m = tl.arange(0, 64)
    row = (tile * 64 + m) * H + head
    qc = tl.load(q + row[:, None] * C + tl.arange(0, C)[None, :])
    qr = tl.load(q_rope + row[:, None] * R + tl.arange(0, R)[None, :])
    total = tl.load(count + tile)
    best = tl.full([64], -1.0e30, tl.float32)
    mass = tl.zeros([64], tl.float32)
    acc = tl.zeros([64, C], tl.float32)
    for start in range(0, total, BN):
        _, _, who, c, r = _gather(latent, k_rope, tokens, readers, tile * S, start, total, sequence, C, R, BN)
        reads = ((who[None, :] >> m[:, None].to(tl.int64)) & 1) != 0
        s = (tl.dot(qc, tl.trans(c)) + tl.dot(qr, tl.trans(r))) * scale
        s = tl.where(reads, s, -1.0e30)
        higher = tl.maximum(best, tl.max(s, 1))
        p = tl.where(reads, tl.exp(s - higher[:, None]), 0.0)
        shrink = tl.exp(best - higher)
        mass = mass * shrink + tl.sum(p, 1)
        acc = acc * shrink[:, None] + tl.dot(p.to(c.dtype), c)
        best = higher
    tl.store(
        out + row[:, None] * C + tl.arange(0, C)[None, :], (acc / mass[:, None]).to(out.dtype.element_ty)
    )
    tl.store(lse + row, best + tl.log(mass))


@triton.jit
def _backward_query(
    q,
    q_rope,
    latent,
    k_rope,
    tokens,
    readers,
    count,
    d_out,
    lse,
    delta,
    d_q,
    d_q_rope,
    scale,
    S,
    H: tl.constexpr,
    C: tl.constexpr,
    R: tl.constexpr,
    BN: tl.constexpr,
):
    tile = tl.program_id(0).to(tl.int64)
    head = tl.program_id(1)
    sequence = (tile // (S // 64)) * S
    m = tl.arange(0, 64)
    row = (tile * 64 + m) * H + head
    qc = tl.load(q + row[:, None] * C + tl.arange(0, C)[None, :])
    qr = tl.load(q_rope + row[:, None] * R + tl.arange(0, R)[None, :])
    do = tl.load(d_out + row[:, None] * C + tl.arange(0, C)[None, :])
    log_sum = tl.load(lse + row)
    dl = tl.load(delta + row)
    total = tl.load(count + tile)
    acc = tl.zeros([64, C], tl.float32)
    acc_rope = tl.zeros([64, R], tl.float32)
    for start in range(0, total, BN):
        _, _, who, c, r = _gather(latent, k_rope, tokens, readers, tile * S, start, total, sequence, C, R, BN)
        reads = ((who[None, :] >> m[:, None].to(tl.int64)) & 1) != 0
        s = (tl.dot(qc, tl.trans(c)) + tl.dot(qr, tl.trans(r))) * scale
        p = tl.where(reads, tl.exp(s - log_sum[:, None]), 0.0)
        ds = (p * (tl.dot(do, tl.trans(c)) - dl[:, None]) * scale).to(c.dtype)
        acc += tl.dot(ds, c)
        acc_rope += tl.dot(ds, r)
    tl.store(d_q + row[:, None] * C + tl.arange(0, C)[None, :], acc.to(d_q.dtype.element_ty))
    tl.store(d_q_rope + row[:, None] * R + tl.arange(0, R)[None, :], acc_rope.to(d_q_rope.dtype.element_ty))


@triton.jit
def _backward_key(
    q,
    q_rope,
    latent,
    k_rope,
    tokens,
    readers,
    count,
    d_out,
    lse,
    delta,
    d_latent,
    d_k_rope,
    scale,
    S,
    H: tl.constexpr,
    C: tl.constexpr,
    R: tl.constexpr,
    BN: tl.constexpr,
):
    """Gradient of the shared latent: all heads of a tile are summed before anything is written."""
    tile = tl.program_id(0).to(tl.int64)
    sequence = (tile // (S // 64)) * S
    m = tl.arange(0, 64)
    total = tl.load(count + tile)
    for start in range(tl.program_id(1) * BN, total, BN * tl.num_programs(1)):
        row_k, valid, who, c, r = _gather(
            latent, k_rope, tokens, readers, tile * S, start, total, sequence, C, R, BN
        )
        reads = ((who[:, None] >> m[None, :].to(tl.int64)) & 1) != 0
        acc = tl.zeros([BN, C], tl.float32)
        acc_rope = tl.zeros([BN, R], tl.float32)
        for head in range(H):
            row = (tile * 64 + m) * H + head
            qc = tl.load(q + row[:, None] * C + tl.arange(0, C)[None, :])
            qr = tl.load(q_rope + row[:, None] * R + tl.arange(0, R)[None, :])
            do = tl.load(d_out + row[:, None] * C + tl.arange(0, C)[None, :])
            log_sum = tl.load(lse + row)
            dl = tl.load(delta + row)
            s = (tl.dot(c, tl.trans(qc)) + tl.dot(r, tl.trans(qr))) * scale
            p = tl.where(reads, tl.exp(s - log_sum[None, :]), 0.0)
            ds = (p * (tl.dot(c, tl.trans(do)) - dl[None, :]) * scale).to(c.dtype)
            acc += tl.dot(p.to(c.dtype), do)  # the latent as value ...
            acc += tl.dot(ds, qc)  # ... and as key
            acc_rope += tl.dot(ds, qr)
        tl.atomic_add(d_latent + row_k[:, None] * C + tl.arange(0, C)[None, :], acc, mask=valid[:, None])
        tl.atomic_add(d_k_rope + row_k[:, None] * R + tl.arange(0, R)[None, :], acc_rope, mask=valid[:, None])


_backward_key_tuned = triton.autotune(
    [
        triton.Config({"BN": bn}, num_warps=warps, num_stages=stages)
        for bn, warps, stages in ((64, 8, 2), (64, 4, 2), (128, 8, 2), (64, 4, 1), (32, 4, 2))
    ],
    key=["S"],
    reset_to_zero=["d_latent", "d_k_rope"],
)(_backward_key)


class _SparseAttention(torch.autograd.Function):
    @staticmethod
    def forward(ctx, q, q_rope, latent, k_rope, selection: Selection, scale: float):
        q, q_rope, latent, k_rope = (t.contiguous() for t in (q, q_rope, latent, k_rope))
        B, S, H, C = q.shape
        R = q_rope.shape[-1]
        out = torch.empty_like(q)
        lse = torch.empty(B, S, H, device=q.device, dtype=torch.float32)
        s = selection
        _forward[(B * S // TILE, H)](
            q,
            q_rope,
            latent,
            k_rope,
            s.tokens,
            s.readers,
            s.count,
            out,
            lse,
            scale,
            S,
            H=H,
            C=C,
            R=R,
            BN=64,
            num_warps=4,
            num_stages=3,
        )
        ctx.save_for_backward(q, q_rope, latent, k_rope, s.tokens, s.readers, s.count, out, lse)
        ctx.scale = scale
        return out

    @staticmethod
    def backward(ctx, d_out):
        q, q_rope, latent, k_rope, tokens, readers, count, out, lse = ctx.saved_tensors
        B, S, H, C = q.shape
        R = q_rope.shape[-1]
        d_out = d_out.contiguous()
        delta = (d_out.float() * out.float()).sum(-1)
        d_q, d_q_rope = torch.empty_like(q), torch.empty_like(q_rope)
        d_latent = torch.zeros(latent.shape, device=q.device, dtype=torch.float32)
        d_k_rope = torch.zeros(k_rope.shape, device=q.device, dtype=torch.float32)
        tiles = B * S // TILE
        _backward_query[(tiles, H)](
            q,
            q_rope,
            latent,
            k_rope,
            tokens,
            readers,
            count,
            d_out,
            lse,
            delta,
            d_q,
            d_q_rope,
            ctx.scale,
            S,
            H=H,
            C=C,
            R=R,
            BN=64,
            num_warps=4,
            num_stages=2,
        )
        arguments = (q, q_rope, latent, k_rope, tokens, readers, count, d_out, lse, delta, d_latent, d_k_rope)
        if q.is_cuda:
            _backward_key_tuned[(tiles, 2)](*arguments, ctx.scale, S, H=H, C=C, R=R)
        else:  # the interpreter has nothing to time
            _backward_key[(tiles, 2)](*arguments, ctx.scale, S, H=H, C=C, R=R, BN=64)
        return d_q, d_q_rope, d_latent.to(latent.dtype), d_k_rope.to(k_rope.dtype), None, None


def sparse_attention(
    q: torch.Tensor,
    q_rope: torch.Tensor,
    latent: torch.Tensor,
    k_rope: torch.Tensor,
    selection: Selection,
    scale: float,
) -> torch.Tensor:
    """softmax over the selected tokens, values = latent.

    q [B, S, H, C] (already times W_UK), q_rope [B, S, H, R], latent [B, S, C], k_rope [B, S, R]
    -> [B, S, H, C]. Differentiable in all four; the gradient of the latent is summed with atomics,
    so its last bits differ from run to run.
    """
    return _SparseAttention.apply(q, q_rope, latent, k_rope, selection, scale)


# ------------------------------------------------------------------------------------ masked reference


def masked_attention(
    q: torch.Tensor,
    q_rope: torch.Tensor,
    latent: torch.Tensor,
    k_rope: torch.Tensor,
    mask: torch.Tensor,
    scale: float,
) -> torch.Tensor:
    """The same attention through a full [B, S, S] boolean mask: what the kernels are checked against.

    q [B, S, H, C], q_rope [B, S, H, R], latent [B, S, C], k_rope [B, S, R] -> [B, S, H, C]
    """
    s = (
        torch.einsum("bshc,btc->bhst", q, latent) + torch.einsum("bshr,btr->bhst", q_rope, k_rope)
    ).float() * scale
    p = s.masked_fill(~mask[:, None], float("-inf")).softmax(-1)
    return torch.einsum("bhst,btc->bshc", p.to(latent.dtype), latent)


def masked_top_k(scores: torch.Tensor, k: int) -> torch.Tensor:
    """Causal top-k of full scores [B, S, S] as a boolean mask, ties to the lower position (stable sort)."""
    S = scores.shape[-1]
    causal = torch.ones(S, S, dtype=torch.bool, device=scores.device).tril()
    order = (
        (scores + 0.0).masked_fill(~causal, float("-inf")).sort(dim=-1, descending=True, stable=True).indices
    )
    chosen = torch.zeros_like(scores, dtype=torch.bool).scatter(-1, order[..., : min(k, S)], True)
    return chosen & causal
