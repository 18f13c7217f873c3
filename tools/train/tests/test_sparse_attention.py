# SPDX-License-Identifier: GPL-3.0-or-later
"""The gather kernels against the masked form. Runs on a GPU, or anywhere with TRITON_INTERPRET=1 (slow).

Tolerances: float32 inputs, sums of at most a few hundred products of unit size: 1e-4 relative is 100 times
the rounding expected from float32 (tf32 dots on the GPU: 3e-3); bfloat16 outputs differ by their own rounding
(2^-8).
"""

import os

import pytest
import torch

import sparse_attention as sa

GPU = torch.cuda.is_available() and os.environ.get("TRITON_INTERPRET") != "1"
DEVICE = "cuda" if GPU else "cpu"
pytestmark = pytest.mark.skipif(
    not GPU and os.environ.get("TRITON_INTERPRET") != "1", reason="needs a GPU or TRITON_INTERPRET=1"
)
SIZES = [(2, 128, 3, 32), (1, 192, 2, 16)] + ([(2, 4096, 6, 256), (1, 2048, 6, 100)] if GPU else [])


def inputs(B, S, H, dtype, seed=0):
    g = torch.Generator(device="cpu").manual_seed(seed)
    make = lambda *shape: torch.randn(*shape, generator=g).to(DEVICE, dtype).requires_grad_()
    return make(B, S, H, 128), make(B, S, H, 32), make(B, S, 128), make(B, S, 32)


def full_scores(q, k, w):
    return (
        (torch.einsum("bihd,bsd->bihs", q.double(), k.double()).relu() * w.double()[..., None]).sum(2).float()
    )


@pytest.mark.parametrize("B,S,H,k", SIZES)
def test_index_scores_match_their_formula(B, S, H, k):
    g = torch.Generator().manual_seed(1)
    q, key, w = (torch.randn(*s, generator=g).to(DEVICE) for s in ((B, S, 4, 64), (B, S, 64), (B, S, 4)))
    got = sa.index_scores(q, key, w, S - 64, 64)
    want = full_scores(q, key, w)[:, -64:]
    causal = torch.ones(S, S, dtype=torch.bool, device=DEVICE).tril()[-64:]
    assert ((got - want).abs()[:, causal]).max() < (0.2 if GPU else 1e-3)  # tf32 products of size 64


@pytest.mark.parametrize("kind", ["normal", "plateaus", "all equal", "sorted", "negative zeros"])
@pytest.mark.parametrize("B,S,H,k", SIZES)
def test_selection_is_the_exact_top_k_with_ties_to_the_lower_position(B, S, H, k, kind):
    g = torch.Generator().manual_seed(2)
    scores = torch.randn(B, S, S, generator=g)
    if kind == "plateaus":
        scores = scores.mul(2).round().clamp(min=0)
    elif kind == "all equal":
        scores = torch.full((B, S, S), -1.5)
    elif kind == "sorted":
        scores = torch.arange(S).float().expand(B, S, S).contiguous()
    elif kind == "negative zeros":
        scores = torch.where(scores > 0.5, scores, torch.where(scores > 0, 0.0, -0.0))
    scores = scores.to(DEVICE)
    rows = lambda first, n: scores[:, first : first + n, : first + n].contiguous()
    got = sa.select(rows, B, S, k, DEVICE, rows=128 if not GPU else 1024).mask()
    assert torch.equal(got, sa.masked_top_k(scores, k))


@pytest.mark.parametrize("B,S,H,k", SIZES)
@pytest.mark.parametrize("dtype", [torch.float32] + ([torch.bfloat16] if GPU else []))
def test_forward_and_backward_match_the_masked_form(B, S, H, k, dtype):
    scores = torch.randn(B, S, S, generator=torch.Generator().manual_seed(3)).to(DEVICE)
    selection = sa.select(lambda a, n: scores[:, a : a + n, : a + n].contiguous(), B, S, k, DEVICE, rows=64)
    mine = inputs(B, S, H, dtype)
    reference = [t.detach().double().requires_grad_() for t in mine]
    out = sa.sparse_attention(*mine, selection, 96**-0.5)
    want = sa.masked_attention(*reference, selection.mask(), 96**-0.5)
    push = torch.randn(out.shape, generator=torch.Generator().manual_seed(4)).to(DEVICE, dtype)
    out.backward(push)
    want.backward(push.double())
    limit = 2e-2 if dtype == torch.bfloat16 else 3e-3 if GPU else 1e-4
    relative = lambda a, b: ((a.double() - b.double()).norm() / b.double().norm()).item()
    assert relative(out, want) < limit
    for got, expected in zip(mine, reference):
        assert relative(got.grad, expected.grad) < limit
