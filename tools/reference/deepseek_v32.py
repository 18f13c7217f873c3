# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain reference of the DeepSeek-V3.2 forward pass, written to be read.

It exists to disagree with the engine when the engine is wrong, so it shares nothing with it:
attention is computed in the expanded form (every key and value of every head is built; the engine
works in the latent space), whole score matrices are held, and every row is computed at once
without a cache.

    run = forward("path/to/model", ids)            # float32
    run = forward(folder, ids, dtype=torch.float64)

Shapes: S tokens, H hidden_size, V vocab_size, n index heads, d index_head_dim.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors import safe_open

LATENT_EPS = 1e-6  # q_a_layernorm and kv_a_layernorm do not follow rms_norm_eps
INDEX_NORM_EPS = 1e-6  # LayerNorm of the index key


# ------------------------------------------------------------------------------------------ config


@dataclass
class Rope:
    """Rotary parameters after both spellings of config.json have been merged."""

    theta: float
    dim: int
    kind: str = "default"
    factor: float = 1.0
    original: int = 0
    beta_fast: float = 32.0
    beta_slow: float = 1.0
    mscale: float | None = None
    mscale_all_dim: float | None = None
    attention_factor: float | None = None
    truncate: bool = True

    @staticmethod
    def from_config(c: dict, dim: int) -> "Rope":
        p = dict(c.get("rope_scaling") or c.get("rope_parameters") or {})
        theta = p.get("rope_theta", c.get("rope_theta", 10000.0))
        kind = p.get("rope_type", p.get("type", "default"))
        if kind == "default":
            return Rope(theta, dim)
        if kind != "yarn":
            raise ValueError(f"rope type '{kind}' is not part of this reference")
        top = c.get("original_max_position_embeddings")
        original = top or p.get("original_max_position_embeddings") or c["max_position_embeddings"]
        factor = p.get("factor") or c["max_position_embeddings"] / original
        return Rope(
            theta,
            dim,
            kind,
            factor,
            original,
            p.get("beta_fast") or 32.0,
            p.get("beta_slow") or 1.0,
            p.get("mscale"),
            p.get("mscale_all_dim"),
            p.get("attention_factor"),
            p.get("truncate", True),
        )

    @staticmethod
    def magnitude(factor: float, mscale: float) -> float:
        return 1.0 if factor <= 1 else 0.1 * mscale * math.log(factor) + 1.0

    def inverse_frequencies(self) -> torch.Tensor:
        """[dim/2] in float64. YaRN: low dimensions keep their frequency, high ones are divided by
        factor."""
        i = torch.arange(0, self.dim, 2, dtype=torch.float64)
        f = self.theta ** (-i / self.dim)
        if self.kind == "default":
            return f

        def dimension_of(turns: float) -> float:
            return (
                self.dim
                * math.log(self.original / (turns * 2 * math.pi))
                / (2 * math.log(self.theta))
            )

        low, high = dimension_of(self.beta_fast), dimension_of(self.beta_slow)
        if self.truncate:
            low, high = math.floor(low), math.ceil(high)
        low, high = max(low, 0), min(high, self.dim - 1)
        if low == high:
            high += 0.001
        ramp = ((torch.arange(self.dim // 2, dtype=torch.float64) - low) / (high - low)).clamp(0, 1)
        return f / self.factor * ramp + f * (1 - ramp)

    def table_scale(self) -> float:
        """Factor on cos and sin (main attention and indexer); 1 where mscale equals
        mscale_all_dim."""
        if self.kind == "default":
            return 1.0
        if self.attention_factor is not None:
            return self.attention_factor
        if self.mscale and self.mscale_all_dim:
            return self.magnitude(self.factor, self.mscale) / self.magnitude(
                self.factor, self.mscale_all_dim
            )
        return self.magnitude(self.factor, 1.0)

    def softmax_scale(self) -> float:
        """Factor m^2 on the attention scale; the indexer does not have it."""
        if self.kind == "default" or not self.mscale_all_dim:
            return 1.0
        return self.magnitude(self.factor, self.mscale_all_dim) ** 2


@dataclass
class Config:
    raw: dict
    rope: Rope
    mlp_types: list[str]
    index_interleaved: bool
    has_indexer: bool
    index_types: list[str]

    def __getattr__(self, name: str):
        defaults = {
            "n_group": 1,
            "topk_group": 1,
            "n_shared_experts": 0,
            "norm_topk_prob": True,
            "routed_scaling_factor": 1.0,
            "rms_norm_eps": 1e-6,
            "q_lora_rank": None,
            "tie_word_embeddings": False,
            "rope_interleave": True,
        }
        raw = self.__dict__["raw"]
        if raw.get(name) is not None:
            return raw[name]
        if name in defaults:
            return defaults[name]
        raise AttributeError(f"config.json has no '{name}'")

    @staticmethod
    def load(folder: str | Path) -> "Config":
        c = json.loads((Path(folder) / "config.json").read_text())
        layers = c["num_hidden_layers"]
        mlp_types = c.get("mlp_layer_types")
        if mlp_types is None:
            dense = min(c.get("first_k_dense_replace", 0), layers)
            step = c.get("moe_layer_freq", 1)
            mlp_types = ["dense" if i < dense or i % step else "sparse" for i in range(layers)]
        glm = c.get("model_type") == "glm_moe_dsa"
        types = c.get("indexer_types")
        if types is None and c.get("index_topk_pattern"):
            types = [{"F": "full", "S": "shared"}[t] for t in c["index_topk_pattern"]]
        if types is None:
            every, offset = max(c.get("index_topk_freq", 1), 1), c.get("index_skip_topk_offset", 2)
            types = [
                "full" if max(i - offset + 1, 0) % every == 0 else "shared" for i in range(layers)
            ]
        for key, only in (
            ("scoring_func", "sigmoid"),
            ("topk_method", "noaux_tc"),
            ("hidden_act", "silu"),
        ):
            if c.get(key, only) != only:
                raise ValueError(f"{key} '{c[key]}' is not part of this reference")
        return Config(
            c,
            Rope.from_config(c, c["qk_rope_head_dim"]),
            mlp_types,
            c.get("indexer_rope_interleave", glm),
            c.get("index_topk") is not None,
            types,
        )


# ----------------------------------------------------------------------------------------- weights


class Weights:
    """Tensors by name from one or several safetensors files, dequantised and cast on the way
    out."""

    def __init__(self, folder: str | Path, dtype: torch.dtype, block: tuple[int, int] = (128, 128)):
        folder = Path(folder)
        self.dtype, self.block, self.files = dtype, block, {}
        index = folder / "model.safetensors.index.json"
        names = (
            sorted(set(json.loads(index.read_text())["weight_map"].values()))
            if index.exists()
            else ["model.safetensors"]
        )
        for name in names:
            file = safe_open(str(folder / name), "pt")
            self.files.update({key: file for key in file.keys()})

    def __contains__(self, name: str) -> bool:
        return name in self.files

    def __call__(self, name: str) -> torch.Tensor:
        w = self.files[name].get_tensor(name)
        if name + "_scale_inv" in self.files:  # "x.weight" + "_scale_inv"
            scale = self.files[name + "_scale_inv"].get_tensor(name + "_scale_inv").to(self.dtype)
            w = w.to(self.dtype) * expand_scale(scale, w.shape, self.block)
        return w.to(self.dtype)


def expand_scale(scale: torch.Tensor, shape, block: tuple[int, int]) -> torch.Tensor:
    """[ceil(rows/128), ceil(columns/128)] -> [rows, columns]; edge blocks may be partial."""
    full = scale.repeat_interleave(block[0], 0).repeat_interleave(block[1], 1)
    return full[: shape[0], : shape[1]]


# -------------------------------------------------------------------------------------- operations


def rms_norm(x: torch.Tensor, weight: torch.Tensor, eps: float) -> torch.Tensor:
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + eps) * weight


def rotate_interleaved(x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
    """Pairs (x0,x1), (x2,x3), ...; the last dimension is the rotary one."""
    a, b = x[..., 0::2], x[..., 1::2]
    return torch.stack([a * cos - b * sin, a * sin + b * cos], -1).flatten(-2)


def rotate_half_split(x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
    """Pairs (x0, x[r/2]), (x1, x[r/2+1]), ..."""
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, a * sin + b * cos], -1)


def top_positions(scores: torch.Tensor, k: int) -> torch.Tensor:
    """Columns of the k largest values of each row, equal values (+0 and -0 too) to the lower
    column."""
    return scores.sort(dim=-1, descending=True, stable=True).indices[..., :k]


@dataclass
class Run:
    """What forward() returns. Lists run over the layers; the MTP layer, if computed, comes last."""

    logits: torch.Tensor  # [S, V]
    hidden: list[torch.Tensor] = field(
        default_factory=list
    )  # [S, H] residual stream after each layer
    index_scores: list[torch.Tensor | None] = field(
        default_factory=list
    )  # [S, S], -inf above the diagonal
    score_size: list[float] = field(default_factory=list)  # see Model.indexer
    selected: list[torch.Tensor | None] = field(
        default_factory=list
    )  # [S, S] bool, within the causal part
    gap: list[torch.Tensor | None] = field(
        default_factory=list
    )  # [S] k-th minus (k+1)-th score, inf if none
    experts: list[torch.Tensor | None] = field(default_factory=list)  # [S, num_experts_per_tok]
    router_margin: list[torch.Tensor | None] = field(
        default_factory=list
    )  # [S] smallest gap that decided
    mtp_logits: torch.Tensor | None = None  # [S, V] for the token after the next one


class Model:
    """A model folder in memory. `linear_rounding` rounds the inputs of matrix products, to measure
    what an
    implementation in that type may deviate by."""

    def __init__(
        self, folder: str | Path, dtype=torch.float32, linear_rounding=None, angles="float64"
    ):
        self.c = Config.load(folder)
        quant = self.c.raw.get("quantization_config") or {}
        self.w = Weights(folder, dtype, tuple(quant.get("weight_block_size") or (128, 128)))
        self.dtype, self.rounding, self.angles = dtype, linear_rounding, angles

    def linear(self, x: torch.Tensor, name: str) -> torch.Tensor:
        w = self.w(name + ".weight")
        if self.rounding is not None:
            x, w = x.to(self.rounding).to(self.dtype), w.to(self.rounding).to(self.dtype)
        y = x @ w.T
        return y + self.w(name + ".bias") if name + ".bias" in self.w else y

    def tables(self, count: int) -> tuple[torch.Tensor, torch.Tensor]:
        """cos and sin [S, rope/2]. Angles in float64; "float32" repeats the rounding of
        transformers."""
        kind = torch.float64 if self.angles == "float64" else torch.float32
        inverse = self.c.rope.inverse_frequencies().to(kind)
        angle = torch.arange(count, dtype=kind)[:, None] * inverse
        scale = self.c.rope.table_scale()
        return (angle.cos() * scale).to(self.dtype), (angle.sin() * scale).to(self.dtype)

    def indexer(
        self, prefix: str, x: torch.Tensor, latent: torch.Tensor, cos, sin
    ) -> tuple[torch.Tensor, float]:
        """I[t,s] = sum_j w[t,j] n^-0.5 d^-0.5 relu(q[t,j] . k[s]), [S, S], before the mask. Second:
        the largest
        sum_j |w| |q| |k|, the size of what cancels in a score (rounding errors are proportional to
        it).
        """
        c = self.c
        n, d, r = c.index_n_heads, c.index_head_dim, c.qk_rope_head_dim
        rotate = rotate_interleaved if c.index_interleaved else rotate_half_split
        q = self.linear(latent, prefix + "wq_b").view(-1, n, d)
        k = F.layer_norm(
            self.linear(x, prefix + "wk"),
            (d,),
            self.w(prefix + "k_norm.weight"),
            self.w(prefix + "k_norm.bias"),
            INDEX_NORM_EPS,
        )
        q = torch.cat([rotate(q[..., :r], cos[:, None], sin[:, None]), q[..., r:]], -1)
        k = torch.cat([rotate(k[:, :r], cos, sin), k[:, r:]], -1)
        weight = self.linear(x, prefix + "weights_proj") * n**-0.5 * d**-0.5
        scores = torch.zeros(x.shape[0], x.shape[0], dtype=self.dtype)
        for j in range(n):
            scores += weight[:, j, None] * (q[:, j] @ k.T).relu()
        size = (weight.abs() * q.norm(dim=-1)).sum(-1).max() * k.norm(dim=-1).max()
        return scores, size.item()

    def attention(
        self, layer: int, x, cos, sin, topk: int | None, force, shared, run: Run
    ) -> torch.Tensor:
        c, p = self.c, f"model.layers.{layer}.self_attn."
        count, heads = x.shape[0], c.num_attention_heads
        nope, rope, value = c.qk_nope_head_dim, c.qk_rope_head_dim, c.v_head_dim
        if c.q_lora_rank is None:  # no query latent: the indexer reads the layer input itself
            latent, q = x, self.linear(x, p + "q_proj")
        else:
            latent = rms_norm(
                self.linear(x, p + "q_a_proj"), self.w(p + "q_a_layernorm.weight"), LATENT_EPS
            )
            q = self.linear(latent, p + "q_b_proj")
        q = q.view(count, heads, nope + rope)
        kv = self.linear(x, p + "kv_a_proj_with_mqa")
        c_kv = rms_norm(kv[:, : c.kv_lora_rank], self.w(p + "kv_a_layernorm.weight"), LATENT_EPS)
        expanded = self.linear(c_kv, p + "kv_b_proj").view(count, heads, nope + value)

        rotate = rotate_interleaved if c.rope_interleave else rotate_half_split
        q_rope = rotate(q[..., nope:], cos[:, None], sin[:, None])
        k_rope = rotate(kv[:, c.kv_lora_rank :], cos, sin)

        causal = torch.ones(count, count, dtype=torch.bool).tril()
        if p + "indexer.wk.weight" in self.w and c.has_indexer and shared is None:
            scores, size = self.indexer(p + "indexer.", x, latent, cos, sin)
            scores = scores.masked_fill(~causal, -math.inf)
            k = min(topk if topk is not None else c.index_topk, count)
            selected = torch.zeros_like(causal).scatter(1, top_positions(scores, k), True) & causal
            ranked = scores.sort(-1, descending=True).values
            gap = ranked[:, k - 1] - ranked[:, k] if k < count else torch.full((count,), math.inf)
            gap = torch.where(torch.arange(count) < k, math.inf, gap.to(torch.float64))
            run.index_scores.append(scores)
            run.score_size.append(size)
            run.gap.append(gap)
        else:
            selected = causal if shared is None else shared
            run.index_scores.append(None)
            run.score_size.append(0.0)
            run.gap.append(None)
        if force is not None:
            selected = force
        run.selected.append(selected)

        scale = (nope + rope) ** -0.5 * c.rope.softmax_scale()
        out = torch.empty(count, heads, value, dtype=self.dtype)
        for h in range(heads):
            logits = (q[:, h, :nope] @ expanded[:, h, :nope].T + q_rope[:, h] @ k_rope.T) * scale
            p_attend = logits.masked_fill(~selected, -math.inf).softmax(-1)
            out[:, h] = p_attend @ expanded[:, h, nope:]
        return self.linear(out.flatten(1), p + "o_proj")

    def mlp(self, prefix: str, x: torch.Tensor) -> torch.Tensor:
        gated = F.silu(self.linear(x, prefix + "gate_proj")) * self.linear(x, prefix + "up_proj")
        return self.linear(gated, prefix + "down_proj")

    def moe(self, prefix: str, x: torch.Tensor, run: Run) -> torch.Tensor:
        c = self.c
        groups, count = c.n_group, c.n_routed_experts
        s = torch.sigmoid(x @ self.w(prefix + "gate.weight").T)
        bias = prefix + "gate.e_score_correction_bias"
        choice = s + self.w(bias) if bias in self.w else s  # the bias chooses, it does not weigh
        grouped = choice.view(-1, groups, count // groups)
        group_score = grouped.sort(-1, descending=True).values[..., :2].sum(-1)
        kept = torch.zeros_like(group_score, dtype=torch.bool)
        kept.scatter_(1, top_positions(group_score, c.topk_group), True)
        choice = grouped.masked_fill(~kept[..., None], -math.inf).flatten(1)
        experts = top_positions(choice, c.num_experts_per_tok)
        gate = s.gather(1, experts)
        if c.norm_topk_prob:
            gate = gate / (gate.sum(-1, keepdim=True) + 1e-20)
        gate = gate * c.routed_scaling_factor

        margin = torch.full((x.shape[0],), math.inf, dtype=torch.float64)
        for values, k in ((choice, c.num_experts_per_tok), (group_score, c.topk_group)):
            ranked = values.to(torch.float64).sort(-1, descending=True).values
            if k < ranked.shape[1]:
                margin = torch.minimum(margin, ranked[:, k - 1] - ranked[:, k])
        run.experts.append(experts)
        run.router_margin.append(margin)

        y = torch.zeros_like(x)
        for e in range(count):
            rows, slot = (experts == e).nonzero(as_tuple=True)
            if len(rows):
                y[rows] += gate[rows, slot, None] * self.mlp(f"{prefix}experts.{e}.", x[rows])
        if prefix + "shared_experts.gate_proj.weight" in self.w:
            y = y + self.mlp(prefix + "shared_experts.", x)
        return y

    def layer(self, i: int, x, cos, sin, topk, force, run: Run) -> torch.Tensor:
        c, p = self.c, f"model.layers.{i}."
        own = i >= len(c.index_types) or c.index_types[i] == "full" or not c.has_indexer
        shared = None if own else run.selected[-1]
        h = rms_norm(x, self.w(p + "input_layernorm.weight"), c.rms_norm_eps)
        x = x + self.attention(i, h, cos, sin, topk, force, shared, run)
        h = rms_norm(x, self.w(p + "post_attention_layernorm.weight"), c.rms_norm_eps)
        if i < len(c.mlp_types) and c.mlp_types[i] == "dense":
            run.experts.append(None)
            run.router_margin.append(None)
            y = self.mlp(p + "mlp.", h)
        else:
            y = self.moe(p + "mlp.", h, run)
        x = x + y
        run.hidden.append(x)
        return x

    @torch.no_grad()
    def forward(self, ids, topk=None, dense=False, selections=None, mtp=False) -> Run:
        """ids: S token ids. topk: instead of config.index_topk. dense: every visible key is
        attended.
        selections: [S, S] bool per layer, attended instead of the model's own choice (which is
        still computed and reported as scores and gap). mtp: run the MTP layer too, if there is one.
        """
        c, count = self.c, len(ids)
        ids = torch.as_tensor(ids, dtype=torch.long)
        embedding = self.w("model.embed_tokens.weight")
        head = embedding if c.tie_word_embeddings else self.w("lm_head.weight")
        cos, sin = self.tables(count)
        run = Run(torch.empty(0))
        everything = torch.ones(count, count, dtype=torch.bool).tril() if dense else None
        forced = [everything] * c.num_hidden_layers if selections is None else selections
        x = embedding[ids]
        for i in range(c.num_hidden_layers):
            x = self.layer(i, x, cos, sin, topk, forced[i], run)
        final = rms_norm(x, self.w("model.norm.weight"), c.rms_norm_eps)
        run.logits = self.project(final, head)

        m = c.num_hidden_layers
        p = f"model.layers.{m}."
        if mtp and p + "eh_proj.weight" in self.w:
            following = torch.cat(
                [ids[1:], run.logits[-1].argmax()[None]]
            )  # after the last one: greedy
            own = p + "embed_tokens.weight"
            embedded = (self.w(own) if own in self.w else embedding)[following]
            parts = [
                rms_norm(embedded, self.w(p + "enorm.weight"), c.rms_norm_eps),
                rms_norm(final, self.w(p + "hnorm.weight"), c.rms_norm_eps),
            ]
            z = self.linear(torch.cat(parts, -1), p + "eh_proj")
            own = selections[m] if selections is not None and len(selections) > m else everything
            z = self.layer(m, z, cos, sin, topk, own, run)
            z = rms_norm(z, self.w(p + "shared_head.norm.weight"), c.rms_norm_eps)
            own = p + "shared_head.head.weight"
            run.mtp_logits = self.project(z, self.w(own) if own in self.w else head)
        return run

    def project(self, x: torch.Tensor, head: torch.Tensor) -> torch.Tensor:
        if self.rounding is not None:
            x, head = x.to(self.rounding).to(self.dtype), head.to(self.rounding).to(self.dtype)
        return x @ head.T


def forward(folder, ids, topk=None, dense=False, dtype=torch.float32, mtp=True) -> Run:
    return Model(folder, dtype).forward(ids, topk, dense, mtp=mtp)


def read_ids(path: str | Path) -> list[int]:
    """A JSON array of token ids, or an object with the array under "ids"."""
    data = json.loads(Path(path).read_text())
    return [int(i) for i in (data["ids"] if isinstance(data, dict) else data)]


def rows_for_file(
    run: Run, last: int, layers: int, k: int | None = None
) -> dict[str, torch.Tensor]:
    """The tensors that `sightline-cli forward --last N` writes: logits, hidden.L, index_scores.L,
    topk.L."""
    count = run.logits.shape[0]
    rows = slice(max(0, count - last), count)
    out = {"logits": run.logits[rows].float()}
    for i in range(layers):
        out[f"hidden.{i}"] = run.hidden[i][rows].float()
        if run.index_scores[i] is None:
            continue
        out[f"index_scores.{i}"] = run.index_scores[i][rows].float()
        chosen = run.selected[i][rows]
        width = max(int(chosen.sum(-1).max()), 1) if k is None else k
        ids = torch.full((chosen.shape[0], width), -1, dtype=torch.int32)
        for r, line in enumerate(chosen):
            where = line.nonzero().flatten().to(torch.int32)
            ids[r, : len(where)] = where
        out[f"topk.{i}"] = ids
        out[f"gap.{i}"] = run.gap[i][rows].float()
    return {key: value.contiguous() for key, value in out.items()}
