# SPDX-License-Identifier: GPL-3.0-or-later
"""DeepSeek-V3.2's architecture in one file, small, with the symbols of the papers.

    h_t   hidden state (D)                     c_t^Q  query latent (q_lora_rank)
    c_t^KV latent of keys and values (C)       k_t^R  rotary key shared by all heads (R)
    q_{t,j}^I, k_s^I, w_{t,j}^I                lightning indexer: queries, key, head weights
    I_{t,s} = sum_j w_{t,j}^I relu(q_{t,j}^I . k_s^I)                       index score   (V3.2, eq. 1)
    u_t = Attn(h_t, {c_s : I_{t,s} in top-k(I_{t,:})})                       sparse attention (V3.2, eq. 2)

Attention exists in two forms that compute the same function: the MHA form expands keys and values of every
head (dense training), the MQA form multiplies W_UK into the query and reads the latent itself (sparse
training and inference). Tensor names of checkpoints are DeepSeek's own (`to_checkpoint`).

All tensors are flat over N = B * S tokens where no attention is involved. Parameters are float32 and are
cast to the dtype of the activations where they are used.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

INDEX_NORM_EPS = 1e-6
Rope = tuple[torch.Tensor, torch.Tensor]  # cos and sin of every token, [N, R/2]


@dataclass(frozen=True)
class Config:
    """The fields of config.json that matter here, with their published names; defaults are the demo model."""

    vocab_size: int = 8192
    hidden_size: int = 384
    num_hidden_layers: int = 8
    num_nextn_predict_layers: int = 1
    num_attention_heads: int = 6
    q_lora_rank: int = 192
    kv_lora_rank: int = 128
    qk_nope_head_dim: int = 64
    qk_rope_head_dim: int = 32
    v_head_dim: int = 64
    index_n_heads: int = 4
    index_head_dim: int = 64
    index_topk: int = 256
    first_k_dense_replace: int = 1
    intermediate_size: int = 1024
    n_routed_experts: int = 8
    num_experts_per_tok: int = 2
    moe_intermediate_size: int = 192
    routed_scaling_factor: float = 1.5
    rms_norm_eps: float = 1e-6
    rope_theta: float = 100000.0
    max_position_embeddings: int = 16384

    @property
    def qk_head_dim(self) -> int:
        """Width of a query: the part without and the part with position."""
        return self.qk_nope_head_dim + self.qk_rope_head_dim

    @property
    def softmax_scale(self) -> float:
        """1 / sqrt(width of a query)"""
        return self.qk_head_dim**-0.5

    @property
    def index_scale(self) -> float:
        """The scale in the indexer's head weights."""
        return self.index_n_heads**-0.5 * self.index_head_dim**-0.5

    @staticmethod
    def load(folder: Path | str) -> Config:
        """The fields of a folder's config.json; what is missing there has the demo model's value."""
        raw = json.loads((Path(folder) / "config.json").read_text())
        return Config(**{f.name: raw[f.name] for f in fields(Config) if f.name in raw})

    def to_json(self) -> dict:
        """A config.json of Hugging Face's shape, without the quantisation part."""
        return {
            "architectures": ["DeepseekV32ForCausalLM"],
            "model_type": "deepseek_v32",
            **asdict(self),
            "attention_bias": False,
            "attention_dropout": 0.0,
            "bos_token_id": 0,
            "eos_token_id": 1,
            "pad_token_id": 2,
            "ep_size": 1,
            "hidden_act": "silu",
            "initializer_range": 0.02,
            "moe_layer_freq": 1,
            "n_group": 1,
            "n_shared_experts": 1,
            "norm_topk_prob": True,
            "num_key_value_heads": self.num_attention_heads,
            "rope_scaling": None,
            "scoring_func": "sigmoid",
            "tie_word_embeddings": False,
            "topk_group": 1,
            "topk_method": "noaux_tc",
            "torch_dtype": "bfloat16",
            "use_cache": True,
        }


# ------------------------------------------------------------------------------------- small pieces


def linear(x: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """x [N, in], weight [out, in] -> [N, out] in the dtype of x"""
    return F.linear(x, weight.to(x.dtype))


def rms_norm(x: torch.Tensor, weight: torch.Tensor, eps: float) -> torch.Tensor:
    """Over the last dimension, in float32, back to the dtype of x."""
    f = x.float()
    return (f * torch.rsqrt(f.pow(2).mean(-1, keepdim=True) + eps) * weight).to(x.dtype)


def rotate_interleaved(x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
    """RoPE on pairs (0,1), (2,3), ...: the layout of MLA."""
    a, b = x.float()[..., 0::2], x.float()[..., 1::2]
    return torch.stack([a * cos - b * sin, a * sin + b * cos], -1).flatten(-2)


def rotate_halves(x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
    """RoPE on pairs (i, i + d/2): the layout of the indexer. Not the one above: a classic mistake."""
    a, b = x.float().chunk(2, -1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)


def rope_table(config: Config, length: int, device: torch.device | str) -> tuple[torch.Tensor, torch.Tensor]:
    """cos and sin [length, R/2]; angles in double, so that position 16,383 is as exact as position 1."""
    steps = torch.arange(0, config.qk_rope_head_dim, 2, dtype=torch.float64, device=device)
    inverse = config.rope_theta ** (-steps / config.qk_rope_head_dim)
    angle = torch.arange(length, dtype=torch.float64, device=device)[:, None] * inverse[None]
    return angle.cos().float(), angle.sin().float()


# ------------------------------------------------------------------------------------------ modules


def parameter(*shape: int, std: float | None = None) -> nn.Parameter:
    """Normal init; by default 1/sqrt(fan in), so that activations keep their size."""
    return nn.Parameter(torch.randn(*shape) * (shape[-1] ** -0.5 if std is None else std))


def ones(n: int) -> nn.Parameter:
    """A norm's weight."""
    return nn.Parameter(torch.ones(n))


class Indexer(nn.Module):
    """Parameters of the lightning indexer of one layer."""

    def __init__(self, c: Config):
        super().__init__()
        self.wq_b = parameter(c.index_n_heads * c.index_head_dim, c.q_lora_rank)
        self.wk = parameter(c.index_head_dim, c.hidden_size)
        self.k_norm_weight, self.k_norm_bias = ones(c.index_head_dim), nn.Parameter(
            torch.zeros(c.index_head_dim)
        )
        self.weights_proj = parameter(c.index_n_heads, c.hidden_size)

    def values(self, h, c_q, cos, sin, c: Config, f: Compiled):
        """q^I, k^I, w^I of every token, flat over N"""
        return f.index_project(
            h, c_q, cos, sin, self.wq_b, self.wk, self.k_norm_weight, self.k_norm_bias, self.weights_proj, c
        )


class Layer(nn.Module):
    """One decoder layer: norm, MLA with indexer, norm, dense MLP or DeepSeekMoE."""

    def __init__(self, c: Config, dense: bool):
        super().__init__()
        H, D = c.num_attention_heads, c.hidden_size
        self.dense = dense
        self.input_layernorm, self.post_attention_layernorm = ones(D), ones(D)
        self.q_a_proj, self.q_a_layernorm = parameter(c.q_lora_rank, D), ones(c.q_lora_rank)
        self.q_b_proj = parameter(H * c.qk_head_dim, c.q_lora_rank)
        self.kv_a_proj = parameter(c.kv_lora_rank + c.qk_rope_head_dim, D)
        self.kv_a_layernorm = ones(c.kv_lora_rank)
        self.kv_b_proj = parameter(H * (c.qk_nope_head_dim + c.v_head_dim), c.kv_lora_rank)
        self.o_proj = parameter(D, H * c.v_head_dim, std=0.01)
        self.indexer = Indexer(c)
        width, experts = (
            (c.intermediate_size, ()) if dense else (c.moe_intermediate_size, (c.n_routed_experts + 1,))
        )
        # routed experts first, the shared expert last
        self.gate_proj = parameter(*experts, width, D)
        self.up_proj = parameter(*experts, width, D)
        self.down_proj = parameter(*experts, D, width, std=0.01)
        if not dense:
            self.router = parameter(c.n_routed_experts, D, std=0.02)
            self.register_buffer("e_score_correction_bias", torch.zeros(c.n_routed_experts))

    def project(self, x, cos, sin, c: Config, f: Compiled):
        """h, c^Q, q^C, q^R, c^KV, k^R of every token, flat over N"""
        return f.project(
            x,
            cos,
            sin,
            self.input_layernorm,
            self.q_a_proj,
            self.q_a_layernorm,
            self.q_b_proj,
            self.kv_a_proj,
            self.kv_a_layernorm,
            c,
        )

    def feed_forward(self, x, attended, c: Config, f: Compiled):
        """The residual stream after both parts of the layer, and the load of every expert (or None)."""
        norm, up = self.post_attention_layernorm, (self.gate_proj, self.up_proj, self.down_proj)
        if self.dense:
            return f.mlp(x, attended, self.o_proj, norm, *up, c), None
        bias = self.e_score_correction_bias
        return f.moe(x, attended, self.o_proj, norm, self.router, bias, *up, c)

    def up_matrices(self, c: Config, dtype: torch.dtype) -> tuple[torch.Tensor, torch.Tensor]:
        """W_UK [H, nope, C] and W_UV [H, v, C], the two halves of kv_b_proj."""
        both = self.kv_b_proj.view(
            c.num_attention_heads, c.qk_nope_head_dim + c.v_head_dim, c.kv_lora_rank
        ).to(dtype)
        return both[:, : c.qk_nope_head_dim], both[:, c.qk_nope_head_dim :]


# ------------------------------------------------------- the arithmetic of a layer, flat over N tokens
# These functions are what torch.compile fuses; everything with a loop over the sequence stays outside.


def _project(x, cos, sin, input_ln, q_a, q_ln, q_b, kv_a, kv_ln, c: Config):
    """h, c^Q, q = [q^C; q^R] [N, H, nope + R], c^KV [N, C], k^R [N, R]"""
    h = rms_norm(x, input_ln, c.rms_norm_eps)
    c_q = rms_norm(linear(h, q_a), q_ln, 1e-6)
    q = linear(c_q, q_b).view(x.shape[0], c.num_attention_heads, c.qk_head_dim)
    q_nope, q_rope = q.split([c.qk_nope_head_dim, c.qk_rope_head_dim], -1)
    q_rope = rotate_interleaved(q_rope, cos[:, None], sin[:, None]).to(x.dtype)
    kv = linear(h, kv_a)
    latent = rms_norm(kv[:, : c.kv_lora_rank], kv_ln, 1e-6)
    k_rope = rotate_interleaved(kv[:, c.kv_lora_rank :], cos, sin).to(x.dtype)
    return h, c_q, q_nope, q_rope, latent, k_rope


def _expand(q_nope, q_rope, latent, k_rope, kv_b, c: Config):
    """The MHA form: q, k [N, H, nope + R] and v [N, H, v]."""
    N, H = q_nope.shape[:2]
    kv = linear(latent, kv_b).view(N, H, c.qk_nope_head_dim + c.v_head_dim)
    k = torch.cat([kv[..., : c.qk_nope_head_dim], k_rope[:, None].expand(N, H, -1)], -1)
    return torch.cat([q_nope, q_rope], -1), k, kv[..., c.qk_nope_head_dim :].contiguous()


def _index_project(h, c_q, cos, sin, wq_b, wk, k_ln, k_bias, weights_proj, c: Config):
    """q^I [N, n, d], k^I [N, d], w^I [N, n] with n^-1/2 d^-1/2 in it. RoPE on the first R dimensions."""
    N, R = h.shape[0], c.qk_rope_head_dim
    q = linear(c_q, wq_b).view(N, c.index_n_heads, c.index_head_dim)
    q = torch.cat([rotate_halves(q[..., :R], cos[:, None], sin[:, None]), q[..., R:].float()], -1)
    k = F.layer_norm(linear(h, wk).float(), (c.index_head_dim,), k_ln, k_bias, INDEX_NORM_EPS)
    k = torch.cat([rotate_halves(k[..., :R], cos, sin), k[..., R:]], -1)
    return q.to(h.dtype), k.to(h.dtype), F.linear(h.float(), weights_proj) * c.index_scale


def _mlp(x, attended, o_proj, post_ln, gate, up, down, c: Config):
    x = x + linear(attended, o_proj)
    h = rms_norm(x, post_ln, c.rms_norm_eps)
    return x + linear(F.silu(linear(h, gate)) * linear(h, up), down)


def _moe(x, attended, o_proj, post_ln, router, bias, gate, up, down, c: Config):
    """DeepSeekMoE. At this size computing every expert and weighing with zeros is faster than routing.

    Returns the residual stream and the load of every routed expert [E] (tokens that chose it).
    """
    N = x.shape[0]
    x = x + linear(attended, o_proj)
    h = rms_norm(x, post_ln, c.rms_norm_eps)
    affinity = torch.sigmoid(F.linear(h.float(), router))
    chosen = torch.zeros_like(affinity).scatter(
        -1, (affinity.detach() + bias).topk(c.num_experts_per_tok, -1).indices, 1.0
    )
    g = affinity * chosen
    g = g / (g.sum(-1, keepdim=True) + 1e-20) * c.routed_scaling_factor
    g = torch.cat([g, torch.ones_like(g[:, :1])], -1).to(x.dtype)  # the shared expert
    experts, width, D = gate.shape
    a = F.silu(linear(h, gate.reshape(-1, D))) * linear(h, up.reshape(-1, D))
    a = (a.view(N, experts, width) * g[:, :, None]).view(N, -1)
    return x + linear(a, down.permute(1, 0, 2).reshape(D, -1)), chosen.sum(0)


def _cross_entropy(x, norm, head, target, weight, c: Config):
    logits = linear(rms_norm(x, norm, c.rms_norm_eps), head).float()
    return (F.cross_entropy(logits, target, reduction="none") * weight).sum()


def _mtp_input(x, embedded, norm, enorm, hnorm, eh_proj, c: Config):
    """[enorm(embedding of the next token); hnorm(normed hidden state)] -> D   (V3, section 2.2)"""
    e = rms_norm(embedded, enorm, c.rms_norm_eps)
    return linear(
        torch.cat([e, rms_norm(rms_norm(x, norm, c.rms_norm_eps), hnorm, c.rms_norm_eps)], -1), eh_proj
    )


class Compiled:
    """The functions above, plain or through torch.compile."""

    def __init__(self, compile_them: bool):
        make = (lambda f: torch.compile(f, dynamic=False)) if compile_them else (lambda f: f)
        self.project, self.expand, self.mlp, self.moe = make(_project), make(_expand), make(_mlp), make(_moe)
        self.index_project, self.cross_entropy, self.mtp_input = (
            make(_index_project),
            make(_cross_entropy),
            make(_mtp_input),
        )


# ------------------------------------------------------------------------------------------- model


@dataclass
class Attention:
    """Everything the attention of one layer reads, shaped [B, S, ...]; handed to selectors and observers."""

    layer: int
    q_nope: torch.Tensor
    q_rope: torch.Tensor
    latent: torch.Tensor
    k_rope: torch.Tensor
    w_uk: torch.Tensor
    w_uv: torch.Tensor
    q_index: torch.Tensor | None = None
    k_index: torch.Tensor | None = None
    w_index: torch.Tensor | None = None

    def q_latent(self) -> torch.Tensor:
        """q^C W_UK: the query of the MQA form [B, S, H, C]."""
        return torch.einsum("bshd,hdc->bshc", self.q_nope, self.w_uk)


Attend = Callable[[Attention], torch.Tensor]
Observe = Callable[[Attention], None]


class Model(nn.Module):
    """Weights and the forward pass.

    `attend(a: Attention) -> latent result [B, S, H, C]` decides how tokens are read; None means dense
    attention in MHA form. `observe(a)` sees every layer's attention inputs.
    """

    def __init__(self, config: Config = Config(), compiled: bool = True):
        super().__init__()
        c = self.config = config
        self.embed_tokens = parameter(c.vocab_size, c.hidden_size, std=0.05)
        self.lm_head = parameter(c.vocab_size, c.hidden_size, std=0.01)
        self.norm = ones(c.hidden_size)
        count = c.num_hidden_layers + c.num_nextn_predict_layers
        self.layers = nn.ModuleList(Layer(c, dense=i < c.first_k_dense_replace) for i in range(count))
        self.enorm, self.hnorm, self.shared_head_norm = (
            ones(c.hidden_size),
            ones(c.hidden_size),
            ones(c.hidden_size),
        )
        self.eh_proj = parameter(c.hidden_size, 2 * c.hidden_size)
        self.f = Compiled(compiled)
        self.loads: dict[int, torch.Tensor] = {}

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return self.norm.device

    def _attention(self, index: int, x, B, S, cos, sin, attend, observe):
        """-> attention result [N, H * v]; indexer inputs are detached: it never teaches the main model."""
        c, layer = self.config, self.layers[index]
        h, c_q, q_nope, q_rope, latent, k_rope = layer.project(x, cos, sin, c, self.f)
        parts = None
        if attend is not None or observe is not None:
            shape = lambda t: t.view(B, S, *t.shape[1:])
            learns = getattr(observe, "learns", False)  # the indexer may learn while the main model is frozen
            with torch.set_grad_enabled(torch.is_grad_enabled() or learns):
                index_values = list(
                    map(shape, layer.indexer.values(h.detach(), c_q.detach(), cos, sin, c, self.f))
                )
            parts = Attention(
                index,
                *map(shape, (q_nope, q_rope, latent, k_rope)),
                *layer.up_matrices(c, x.dtype),
                *index_values,
            )
        if observe is not None:
            observe(parts)
        if attend is not None:
            return torch.einsum("bshc,hvc->bshv", attend(parts), parts.w_uv).reshape(B * S, -1)
        q, k, v = (
            t.view(B, S, c.num_attention_heads, -1).transpose(1, 2)
            for t in self.f.expand(q_nope, q_rope, latent, k_rope, layer.kv_b_proj, c)
        )
        return dense_attention(q, k, v, c.softmax_scale).transpose(1, 2).reshape(B * S, -1)

    def _layer(self, index: int, x, B, S, cos, sin, attend=None, observe=None):
        c, layer = self.config, self.layers[index]
        attended = self._attention(index, x, B, S, cos, sin, attend, observe)
        x, load = layer.feed_forward(x, attended, c, self.f)
        if load is not None:
            self.loads[index] = load.detach()
        return x

    def rope(self, B: int, S: int) -> Rope:
        """cos and sin for B rows of S tokens each."""
        cos, sin = rope_table(self.config, S, self.device)
        return cos.repeat(B, 1), sin.repeat(B, 1)

    def hidden(
        self,
        tokens: torch.Tensor,
        rope: Rope,
        attend: Attend | None = None,
        observe: Observe | None = None,
        dtype: torch.dtype = torch.bfloat16,
    ) -> torch.Tensor:
        """tokens [B, S] -> residual stream after the last layer [B * S, D], before model.norm"""
        B, S = tokens.shape
        x = F.embedding(tokens.reshape(-1), self.embed_tokens).to(dtype)
        for index in range(self.config.num_hidden_layers):
            x = self._layer(index, x, B, S, *rope, attend, observe)
        return x

    def mtp_hidden(
        self,
        x: torch.Tensor,
        following: torch.Tensor,
        rope: Rope,
        attend: Attend | None = None,
        observe: Observe | None = None,
    ) -> torch.Tensor:
        """Hidden states of the MTP layer [B * S, D]; `following` [B, S] is the token after each position."""
        B, S = following.shape
        embedded = F.embedding(following.reshape(-1), self.embed_tokens).to(x.dtype)
        z = self.f.mtp_input(x, embedded, self.norm, self.enorm, self.hnorm, self.eh_proj, self.config)
        return self._layer(self.config.num_hidden_layers, z, B, S, *rope, attend, observe)

    def logits(self, x: torch.Tensor, mtp: bool = False) -> torch.Tensor:
        """float32 logits of rows of hidden states"""
        norm = self.shared_head_norm if mtp else self.norm
        return linear(rms_norm(x, norm, self.config.rms_norm_eps), self.lm_head).float()

    def loss(
        self,
        rows: torch.Tensor,
        weights: torch.Tensor,
        rope: Rope,
        attend: Attend | None = None,
        observe: Observe | None = None,
        mtp_weight: float = 0.0,
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Weighted language-model loss. rows [B, S + 2] tokens, weights [B, S + 2] per target token.

        Returns (total, main, mtp): the total has the MTP loss in it, the others are detached.
        """
        c, S = self.config, rows.shape[1] - 2
        tokens, t1, t2 = rows[:, :S], rows[:, 1 : S + 1], rows[:, 2:]
        w1, w2 = weights[:, 1 : S + 1].reshape(-1), weights[:, 2:].reshape(-1)
        x = self.hidden(tokens, rope, attend, observe)
        main = self.f.cross_entropy(x, self.norm, self.lm_head, t1.reshape(-1), w1, c) / (w1.sum() + 1e-6)
        if mtp_weight == 0:
            return main, main.detach(), torch.zeros_like(main)
        z = self.mtp_hidden(x, t1, rope, attend, observe)
        mtp = self.f.cross_entropy(z, self.shared_head_norm, self.lm_head, t2.reshape(-1), w2, c) / (
            w2.sum() + 1e-6
        )
        return main + mtp_weight * mtp, main.detach(), mtp.detach()


def dense_attention(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, scale: float) -> torch.Tensor:
    """Causal attention in MHA form, [B, H, S, d]."""
    backends = [SDPBackend.CUDNN_ATTENTION] if q.is_cuda and q.dtype == torch.bfloat16 else [SDPBackend.MATH]
    with sdpa_kernel(backends):
        return F.scaled_dot_product_attention(q, k, v, is_causal=True, scale=scale)


# ------------------------------------------------------------------------- checkpoints, DeepSeek's names

_PLAIN = {
    "input_layernorm": "input_layernorm.weight",
    "post_attention_layernorm": "post_attention_layernorm.weight",
    "q_a_proj": "self_attn.q_a_proj.weight",
    "q_a_layernorm": "self_attn.q_a_layernorm.weight",
    "q_b_proj": "self_attn.q_b_proj.weight",
    "kv_a_proj": "self_attn.kv_a_proj_with_mqa.weight",
    "kv_a_layernorm": "self_attn.kv_a_layernorm.weight",
    "kv_b_proj": "self_attn.kv_b_proj.weight",
    "o_proj": "self_attn.o_proj.weight",
    "indexer.wq_b": "self_attn.indexer.wq_b.weight",
    "indexer.wk": "self_attn.indexer.wk.weight",
    "indexer.k_norm_weight": "self_attn.indexer.k_norm.weight",
    "indexer.k_norm_bias": "self_attn.indexer.k_norm.bias",
    "indexer.weights_proj": "self_attn.indexer.weights_proj.weight",
}


def _named(model: Model) -> Iterator[tuple[str, torch.Tensor]]:
    """(checkpoint name, tensor view) for every tensor of the model."""
    c = model.config
    yield "model.embed_tokens.weight", model.embed_tokens
    yield "model.norm.weight", model.norm
    yield "lm_head.weight", model.lm_head
    for i, layer in enumerate(model.layers):
        at = f"model.layers.{i}."
        for mine, name in _PLAIN.items():
            yield at + name, layer.get_parameter(mine)
        if layer.dense:
            for part in ("gate_proj", "up_proj", "down_proj"):
                yield f"{at}mlp.{part}.weight", layer.get_parameter(part)
            continue
        yield at + "mlp.gate.weight", layer.router
        yield at + "mlp.gate.e_score_correction_bias", layer.e_score_correction_bias
        for e in range(c.n_routed_experts + 1):
            expert = f"experts.{e}" if e < c.n_routed_experts else "shared_experts"
            for part in ("gate_proj", "up_proj", "down_proj"):
                yield f"{at}mlp.{expert}.{part}.weight", layer.get_parameter(part)[e]
    at = f"model.layers.{c.num_hidden_layers}."
    yield at + "enorm.weight", model.enorm
    yield at + "hnorm.weight", model.hnorm
    yield at + "eh_proj.weight", model.eh_proj
    yield at + "shared_head.norm.weight", model.shared_head_norm


def to_checkpoint(model: Model) -> dict[str, torch.Tensor]:
    """BF16 tensors with DeepSeek's names; the routing bias stays float32. MTP shares embedding and head."""
    keep = lambda name, t: t.detach().to(torch.float32 if "e_score" in name else torch.bfloat16).cpu().clone()
    return {name: keep(name, tensor).contiguous() for name, tensor in _named(model)}


@torch.no_grad()
def load_checkpoint(model: Model, tensors: dict[str, torch.Tensor]) -> Model:
    """Fill the model from (dequantised) tensors with DeepSeek's names."""
    for name, mine in _named(model):
        if tensors[name].shape != mine.shape:
            raise ValueError(f"{name} has shape {list(tensors[name].shape)}, expected {list(mine.shape)}")
        mine.copy_(tensors[name])
    return model
