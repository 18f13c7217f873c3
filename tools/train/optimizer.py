# SPDX-License-Identifier: GPL-3.0-or-later
"""Muon for the matrices of the main model, AdamW for the rest, and a third group for the indexer.

Muon (K. Jordan et al., 2024) orthogonalises the momentum of every matrix, so that all directions learn at
the same speed; the update is scaled by 0.2 sqrt(max(rows, columns)) to match the size of Adam's (Moonlight,
2025).
"""

from __future__ import annotations

import math

import torch

from model import Model


def orthogonalise(m: torch.Tensor, steps: int = 5) -> torch.Tensor:
    """Nearest (semi-)orthogonal matrices of a stack [n, rows <= columns]: quintic Newton-Schulz iteration."""
    x = m.bfloat16()
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(steps):
        a = x @ x.mT
        x = 3.4445 * x + (-4.7750 * a + 2.0315 * (a @ a)) @ x
    return x


class Optimizer:
    """step(main, index): factors of the base learning rates; a factor of 0 leaves that group untouched."""

    def __init__(
        self, model: Model, muon_lr=3e-3, adam_lr=2e-3, index_lr=1e-3, weight_decay=0.1, momentum=0.95
    ):
        self.muon_lr, self.adam_lr, self.index_lr = muon_lr, adam_lr, index_lr
        self.weight_decay, self.momentum = weight_decay, momentum
        self.matrices, others, self.index = [], [], []
        for name, p in model.named_parameters():
            if ".indexer." in name:
                self.index.append(p)
            elif p.ndim >= 2 and name not in ("embed_tokens", "lm_head") and not name.endswith("router"):
                self.matrices.append(p)
            else:
                others.append(p)
        self.others = others
        self.buffers = [torch.zeros_like(p) for p in self.matrices]
        fused = model.device.type == "cuda"
        adam = dict(betas=(0.9, 0.95), eps=1e-8, weight_decay=0.0, fused=fused)
        self.adam = torch.optim.AdamW(
            [
                {"params": [p for p in others if p.ndim >= 2], "base": adam_lr, "lr": adam_lr},
                {"params": [p for p in others if p.ndim < 2], "base": adam_lr / 2, "lr": adam_lr / 2},
            ],
            **adam,
        )
        self.index_adam = torch.optim.AdamW(self.index, lr=index_lr, **adam)
        self.groups: dict[tuple[int, int], list[int]] = (
            {}
        )  # equal shapes (up to transposition) go in one batch
        for i, p in enumerate(self.matrices):
            self.groups.setdefault(tuple(sorted(p.shape[-2:])), []).append(i)

    def parameters(self) -> list[torch.nn.Parameter]:
        """All parameters, in a fixed order."""
        return self.matrices + self.others + self.index

    @torch.no_grad()
    def step(self, main: float, index: float, momentum: float | None = None) -> None:
        """Factors of the base learning rates; gradients are gone afterwards."""
        if main > 0:
            torch.nn.utils.clip_grad_norm_(self.others, 1.0)
            self._muon(main, self.momentum if momentum is None else momentum)
            for group in self.adam.param_groups:
                group["lr"] = group["base"] * main
            self.adam.step()
        if index > 0:
            torch.nn.utils.clip_grad_norm_(self.index, 1.0)
            for group in self.index_adam.param_groups:
                group["lr"] = self.index_lr * index
            self.index_adam.step()
        for p in self.parameters():
            p.grad = None

    def _muon(self, factor: float, momentum: float) -> None:
        for (_, high), members in self.groups.items():
            stack = []
            for i in members:
                p, buffer = self.matrices[i], self.buffers[i]
                buffer.lerp_(p.grad, 1 - momentum)
                g = p.grad.lerp(buffer, momentum)  # Nesterov
                g = g.reshape(-1, *p.shape[-2:])
                stack.append(g if p.shape[-2] <= p.shape[-1] else g.mT)
            update = orthogonalise(torch.cat(stack))
            start = 0
            for i, g in zip(members, stack):
                p = self.matrices[i]
                u = update[start : start + g.shape[0]]
                start += g.shape[0]
                u = (u if p.shape[-2] <= p.shape[-1] else u.mT).reshape(p.shape)
                p.mul_(1 - self.muon_lr * factor * self.weight_decay)
                p.add_(u.to(p.dtype), alpha=-self.muon_lr * factor * 0.2 * math.sqrt(high))

    def state_dict(self) -> dict:
        """For torch.save."""
        return {
            "buffers": self.buffers,
            "adam": self.adam.state_dict(),
            "index_adam": self.index_adam.state_dict(),
        }

    def load_state_dict(self, state: dict) -> None:
        """What state_dict gave."""
        for mine, theirs in zip(self.buffers, state["buffers"], strict=True):
            mine.copy_(theirs)
        self.adam.load_state_dict(state["adam"])
        self.index_adam.load_state_dict(state["index_adam"])


def balance_experts(model: Model, loads: dict[int, torch.Tensor], step: float) -> None:
    """Balancing without auxiliary loss (V3, section 2.1.2).

    `loads` holds, per layer, how many tokens chose each expert [E]; the bias of idle experts is raised by
    `step`, that of busy ones lowered.
    """
    for index, load in loads.items():
        bias = model.layers[index].e_score_correction_bias
        bias += step * torch.sign(load.mean() - load)
