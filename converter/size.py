"""The size of a finished file from the model's shape alone, before anything of it is here."""

from __future__ import annotations

import math

from converter import ggml
from converter.llama import LlamaConfig, is_required, targets
from converter.mixture import MIXTURES, ModelShape, tensor_type

ALIGNMENT = 32  # GGUF_DEFAULT_ALIGNMENT


def tensor_sizes(config: LlamaConfig, file_type: str) -> dict[str, int]:
    """Bytes of each tensor of such a model with its padding, by its name in the file; biases are left out.

    ``file_type`` is one of ``FILE_TYPE_NAMES``.
    """
    model = ModelShape(config.layers, config.tied, config.heads // config.kv_heads)
    sizes = {}
    for name, target in targets(config).items():
        if is_required(name) or (name == "lm_head.weight" and not config.tied):
            kind = tensor_type(MIXTURES[file_type], target.name, target.shape, model)
            sizes[target.name] = _padded(kind.bytes_for(math.prod(target.shape)))
    if config.rope_scaling is not None and config.rope_scaling.kind == "llama3":
        sizes["rope_freqs.weight"] = _padded(ggml.F32.bytes_for(config.head_dim // 2))
    return sizes


def tensor_bytes(config: LlamaConfig, file_type: str) -> int:
    """Bytes of all tensors, exactly; without the header."""
    return sum(tensor_sizes(config, file_type).values())


def parameters(config: LlamaConfig) -> int:
    """Number of values of the checkpoint's tensors."""
    return sum(
        math.prod(target.shape)
        for name, target in targets(config).items()
        if is_required(name) or (name == "lm_head.weight" and not config.tied)
    )


def _padded(size: int) -> int:
    return size + -size % ALIGNMENT
