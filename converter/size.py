"""The size of a finished file from the model's shape alone, before anything of it is here."""

from __future__ import annotations

import math

from converter import ggml
from converter.llama import LlamaConfig, is_required, targets
from converter.mixture import MIXTURES, ModelShape, tensor_type

ALIGNMENT = 32  # GGUF_DEFAULT_ALIGNMENT


def tensor_bytes(config: LlamaConfig, file_type: str) -> int:
    """Bytes of all tensors of such a model with their padding, exactly; without the header and without biases.

    ``file_type`` is one of ``FILE_TYPE_NAMES``.
    """
    model = ModelShape(config.layers, config.tied, config.heads // config.kv_heads)
    total = 0
    for name, target in targets(config).items():
        if is_required(name) or (name == "lm_head.weight" and not config.tied):
            kind = tensor_type(MIXTURES[file_type], target.name, target.shape, model)
            total += _padded(kind.bytes_for(math.prod(target.shape)))
    if config.rope_scaling is not None and config.rope_scaling.kind == "llama3":
        total += _padded(ggml.F32.bytes_for(config.head_dim // 2))  # rope_freqs.weight
    return total


def parameters(config: LlamaConfig) -> int:
    """Number of values of the checkpoint's tensors."""
    return sum(
        math.prod(target.shape)
        for name, target in targets(config).items()
        if is_required(name) or (name == "lm_head.weight" and not config.tied)
    )


def kv_bytes_per_token(config: LlamaConfig) -> int:
    """Bytes of keys and values in f16 that one token of context takes."""
    return config.layers * config.kv_heads * 2 * config.head_dim * 2


def _padded(size: int) -> int:
    return size + -size % ALIGNMENT
