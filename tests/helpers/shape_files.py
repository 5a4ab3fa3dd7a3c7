"""GGUF files of a model's exact shape without its weights: all header, and a hole where the tensors would be.

llama.cpp reads no tensor in a dry run, so such a file says what a model would take of the memory.
"""

from __future__ import annotations

import math
import struct
from pathlib import Path

from converter import ggml
from converter.llama import LlamaConfig, is_required, targets
from converter.mixture import MIXTURES, ModelShape, tensor_type
from tests.helpers.gguf_files import header, number_value, string_value, tensor, text

ALIGNMENT = 32
FLOAT, STRING, ARRAY, INT = 6, 8, 9, 5
NORMAL = 1


def write_shape(path: Path, config: LlamaConfig, file_type: str = "Q4_K_M") -> Path:
    """A file of the shape, its tensors in the types of ``file_type``; its vocabulary has numbers for words."""
    model = ModelShape(config.layers, config.tied, config.heads // config.kv_heads)
    entries, offset = [], 0
    for name, target in targets(config).items():
        if is_required(name) or (name == "lm_head.weight" and not config.tied):
            kind = tensor_type(MIXTURES[file_type], target.name, target.shape, model)
            entries.append(tensor(target.name, tuple(reversed(target.shape)), kind.id, offset))
            size = kind.bytes_for(math.prod(target.shape))
            offset += size + -size % ALIGNMENT
    if config.rope_scaling is not None:
        entries.append(tensor("rope_freqs.weight", (config.head_dim // 2,), ggml.F32.id, offset))
        offset += 4 * config.head_dim // 2
    head = header(_values(config), entries)
    with path.open("wb") as file:
        file.write(head)
        file.truncate(len(head) + -len(head) % ALIGNMENT + offset)
    return path


def _values(config: LlamaConfig) -> list[bytes]:
    words = [str(number) for number in range(config.vocab_size)]
    kinds = struct.pack(f"<{len(words)}i", *[NORMAL] * len(words))
    return [
        string_value("general.architecture", "llama"),
        number_value("general.file_type", 15),
        number_value("llama.block_count", config.layers),
        number_value("llama.context_length", config.context_length),
        number_value("llama.embedding_length", config.hidden_size),
        number_value("llama.feed_forward_length", config.intermediate_size),
        number_value("llama.attention.head_count", config.heads),
        number_value("llama.attention.head_count_kv", config.kv_heads),
        number_value("llama.attention.key_length", config.head_dim),
        number_value("llama.attention.value_length", config.head_dim),
        number_value("llama.rope.dimension_count", config.head_dim),
        text("llama.attention.layer_norm_rms_epsilon") + struct.pack("<If", FLOAT, 1e-5),
        string_value("tokenizer.ggml.model", "gpt2"),
        string_value("tokenizer.ggml.pre", "llama-bpe"),
        text("tokenizer.ggml.tokens") + struct.pack("<IIQ", ARRAY, STRING, len(words)) + b"".join(map(text, words)),
        text("tokenizer.ggml.token_type") + struct.pack("<IIQ", ARRAY, INT, len(words)) + kinds,
        text("tokenizer.ggml.merges") + struct.pack("<IIQ", ARRAY, STRING, 1) + text("1 2"),
    ]
