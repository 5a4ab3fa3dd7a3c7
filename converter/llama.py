"""LlamaForCausalLM: its config, its tensors, and what llama.cpp expects of them.

Sources: conversion/llama.py and conversion/base.py of the pinned llama.cpp; defaults of absent config values as in
transformers' LlamaConfig.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from converter.errors import ConvertError
from converter.text import tr

ARCHITECTURE: Final = "LlamaForCausalLM"
ROPE_TYPES: Final = ("default", "linear", "llama3")
# eight times the family's; every number becomes a token, with a text of its own where the tokenizer has none
MAX_VOCABULARY: Final = 1 << 20
STORED_TYPES: Final = ("BF16", "F16", "F32")

OUTER: Final = {
    "model.embed_tokens.weight": "token_embd.weight",
    "model.norm.weight": "output_norm.weight",
    "lm_head.weight": "output.weight",
}
INNER: Final = {
    "input_layernorm": "attn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
# buffers of old checkpoints, computed again at run time
IGNORED_ENDINGS: Final = (".attention.masked_bias", ".attention.bias", ".rotary_emb.inv_freq")


@dataclass(frozen=True)
class RopeScaling:
    """config.json's rope_scaling: how positions beyond the trained context are squeezed."""

    kind: str
    factor: float
    low_freq_factor: float = 1.0
    high_freq_factor: float = 4.0
    original_context: int = 8192


@dataclass(frozen=True)
class LlamaConfig:
    """The values of config.json that the file format needs."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    context_length: int
    rms_norm_eps: float
    rope_theta: float
    rope_scaling: RopeScaling | None
    tied: bool


def read_config(raw: dict[str, Any]) -> LlamaConfig:
    """The checked config.

    Raises:
        ConvertError: another architecture, an already quantized model, or values no such model has.
    """
    _refuse_other_models(raw)
    heads = _count(raw, "num_attention_heads", 32, 4096)
    kv_heads = _count(raw, "num_key_value_heads", heads, heads)
    hidden = _count(raw, "hidden_size", 4096, 1 << 20)
    head_dim = _count(raw, "head_dim", hidden // heads, 1 << 14)
    if heads % kv_heads or head_dim % 2:
        raise _bad_value("num_key_value_heads" if heads % kv_heads else "head_dim")
    rope = _object(raw, "rope_parameters") or _object(raw, "rope_scaling")
    return LlamaConfig(
        vocab_size=_count(raw, "vocab_size", 32000, MAX_VOCABULARY),
        hidden_size=hidden,
        intermediate_size=_count(raw, "intermediate_size", 11008, 1 << 22),
        layers=_count(raw, "num_hidden_layers", 32, 4096),
        heads=heads,
        kv_heads=kv_heads,
        head_dim=head_dim,
        context_length=_count(raw, "max_position_embeddings", 2048, 1 << 31),
        rms_norm_eps=_number(raw, "rms_norm_eps", 1e-6),
        rope_theta=_number(rope if "rope_theta" in rope else raw, "rope_theta", 10000.0),
        rope_scaling=_read_scaling(rope, raw),
        tied=bool(raw.get("tie_word_embeddings", False)),
    )


def _refuse_other_models(raw: dict[str, Any]) -> None:
    names = raw.get("architectures")
    name = names[0] if isinstance(names, list) and names else raw.get("model_type")
    if name != ARCHITECTURE:
        raise ConvertError(
            tr("Models of the kind {name} cannot be converted: only {supported}.",
               name=str(name)[:100], supported=ARCHITECTURE)
        )  # fmt: skip
    quantized = raw.get("quantization_config")
    if quantized:
        method = quantized.get("quant_method") if isinstance(quantized, dict) else quantized
        raise ConvertError(
            tr("This checkpoint is already quantized ({method}): take the one in BF16, F16 or F32.",
               method=str(method)[:100])
        )  # fmt: skip
    if raw.get("num_local_experts"):
        raise ConvertError(tr("Models with experts cannot be converted: only {supported}.", supported=ARCHITECTURE))


def _bad_value(key: str) -> ConvertError:
    return ConvertError(tr("config.json holds no usable {key}: download it again.", key=key))


def _object(raw: dict[str, Any], key: str) -> dict[str, Any]:
    value = raw.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise _bad_value(key)
    return value


def _count(raw: dict[str, Any], key: str, default: int, limit: int) -> int:
    value = default if raw.get(key) is None else raw[key]
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= limit:
        raise _bad_value(key)
    return value


def _number(raw: dict[str, Any], key: str, default: float) -> float:
    value = default if raw.get(key) is None else raw[key]
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value < 1e30:
        raise _bad_value(key)
    return float(value)


def _read_scaling(rope: dict[str, Any], raw: dict[str, Any]) -> RopeScaling | None:
    kind = str(rope.get("rope_type", rope.get("type", "default"))).lower()
    if kind not in ROPE_TYPES:
        raise ConvertError(
            tr("Position scaling of the kind {kind} is not supported: only {supported}.",
               kind=kind[:100], supported=", ".join(ROPE_TYPES))
        )  # fmt: skip
    if kind == "default":
        return None
    context_key = "original_max_position_embeddings"
    return RopeScaling(
        kind,
        factor=_number(rope, "factor", 8.0),
        low_freq_factor=_number(rope, "low_freq_factor", 1.0),
        high_freq_factor=_number(rope, "high_freq_factor", 4.0),
        original_context=_count(rope if context_key in rope else raw, context_key, 8192, 1 << 31),
    )


@dataclass(frozen=True)
class Target:
    """A tensor of the finished file: its GGUF name, its shape, and the heads whose rows change places (0: none)."""

    name: str
    shape: tuple[int, ...]
    heads: int = 0


def targets(config: LlamaConfig) -> dict[str, Target]:
    """Every tensor such a model may have, by its name in the checkpoint; shapes are (rows, columns)."""
    found = {hf: Target(name, (config.vocab_size, config.hidden_size)) for hf, name in OUTER.items()}
    found["model.norm.weight"] = Target("output_norm.weight", (config.hidden_size,))
    shapes = _block_shapes(config)
    heads = {"attn_q": config.heads, "attn_k": config.kv_heads}
    for layer in range(config.layers):
        for part, kind in INNER.items():
            prefix, name = f"model.layers.{layer}.{part}", f"blk.{layer}.{kind}"
            found[f"{prefix}.weight"] = Target(f"{name}.weight", shapes[kind], heads.get(kind, 0))
            if len(shapes[kind]) == 2:
                found[f"{prefix}.bias"] = Target(f"{name}.bias", shapes[kind][:1], heads.get(kind, 0))
    return found


def _block_shapes(config: LlamaConfig) -> dict[str, tuple[int, ...]]:
    hidden, inner = config.hidden_size, config.intermediate_size
    query, key = config.heads * config.head_dim, config.kv_heads * config.head_dim
    return {
        "attn_norm": (hidden,), "ffn_norm": (hidden,),
        "attn_q": (query, hidden), "attn_k": (key, hidden), "attn_v": (key, hidden), "attn_output": (hidden, query),
        "ffn_gate": (inner, hidden), "ffn_up": (inner, hidden), "ffn_down": (hidden, inner),
    }  # fmt: skip


def is_required(hf_name: str) -> bool:
    """Biases may be absent, and the output matrix of a model whose embeddings serve as one."""
    return hf_name.endswith(".weight") and hf_name != "lm_head.weight"


def permute(values: npt.NDArray[Any], head_rows: int) -> npt.NDArray[Any]:
    """Rows of whole rotary heads, from HF's order (two halves) to ggml's (neighbouring pairs)."""
    halves = values.reshape(-1, 2, head_rows // 2, *values.shape[1:])
    return halves.swapaxes(1, 2).reshape(values.shape)


def rope_factors(config: LlamaConfig) -> npt.NDArray[np.float32] | None:
    """The divisors of Llama 3's rotary frequencies, or None where positions are not scaled that way.

    Every step is one float32 operation in the order in which llama.cpp's converter makes it in torch.
    """
    scaling = config.rope_scaling
    if scaling is None or scaling.kind != "llama3":
        return None
    one = np.float32(1)
    exponents = np.arange(0, config.head_dim, 2, dtype=np.float32) / np.float32(config.head_dim)
    # torch's power is right to the last bit but for one value in some hundreds; numpy's float32 power is not
    powers = np.power(np.float64(np.float32(config.rope_theta)), exponents.astype(np.float64)).astype(np.float32)
    frequencies = one / powers
    wavelengths = (one / frequencies) * np.float32(2 * math.pi)
    factors = []
    for wavelength in wavelengths:
        if wavelength < scaling.original_context / scaling.high_freq_factor:
            factors.append(one)
        elif wavelength > scaling.original_context / scaling.low_freq_factor:
            factors.append(np.float32(scaling.factor))
        else:
            span = np.float32(scaling.high_freq_factor - scaling.low_freq_factor)
            turns = (one / wavelength) * np.float32(scaling.original_context)
            smooth = (turns - np.float32(scaling.low_freq_factor)) / span
            factors.append(one / ((one - smooth) / np.float32(scaling.factor) + smooth))
    return np.array(factors, np.float32)
