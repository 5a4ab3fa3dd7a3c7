"""Checkpoint folders for tests: SmolLM2 with its real weights, and a small model of Nemotron's shape.

Both are built once and kept in the system's temp folder under a name made from what they are built from, so that later
runs find them; a half-built one never has that name.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pytest

import converter.demo_checkpoint
from converter.demo_checkpoint import write_demo_checkpoint
from converter.demo_model import NAME as DEMO_NAME
from converter.demo_model import demo_gguf
from tests.helpers import tokenizers_llama3

NEMOTRON_NAME: Final = "Llama-3.1-Nemotron-Nano-4B-v1.1"
CHAT_TEMPLATE: Final = (
    "{{- bos_token }}{%- for message in messages %}<|start_header_id|>{{ message['role'] }}<|end_header_id|>\n\n"
    "{{ message['content'] | trim }}<|eot_id|>{%- endfor %}"
    "{%- if add_generation_prompt %}<|start_header_id|>assistant<|end_header_id|>\n\n{%- endif %}"
)


@dataclass(frozen=True)
class Shape:
    """Sizes of a model; as in Nemotron Nano heads x head_dim is not hidden."""

    hidden: int = 256
    inner: int = 768
    heads: int = 4
    kv_heads: int = 1
    layers: int = 32
    head_dim: int = 128
    vocabulary: int = 128256


SMALL: Final = Shape()


def nemotron_config(shape: Shape) -> dict[str, Any]:
    """config.json with the values of Llama-3.1-Nemotron-Nano-4B-v1.1 but for its sizes."""
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "hidden_size": shape.hidden,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.kv_heads,
        "head_dim": shape.head_dim,
        "intermediate_size": shape.inner,
        "vocab_size": shape.vocabulary,
        "tie_word_embeddings": False,
        "max_position_embeddings": 131072,
        "rope_theta": 3565775107.2609234,
        "rope_scaling": {
            "rope_type": "llama3",
            "factor": 4.0,
            "low_freq_factor": 1.0,
            "high_freq_factor": 4.0,
            "original_max_position_embeddings": 8192,
        },
        "rms_norm_eps": 1e-05,
        "bos_token_id": 128000,
        "eos_token_id": 128001,
        "torch_dtype": "bfloat16",
        "attention_bias": False,
        "mlp_bias": False,
        "hidden_act": "silu",
    }


def tensor_shapes(shape: Shape) -> dict[str, tuple[int, ...]]:
    """Every tensor of such a checkpoint, in file order."""
    query, key = shape.heads * shape.head_dim, shape.kv_heads * shape.head_dim
    found: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (shape.vocabulary, shape.hidden)}
    for layer in range(shape.layers):
        prefix = f"model.layers.{layer}."
        found |= {
            f"{prefix}input_layernorm.weight": (shape.hidden,),
            f"{prefix}self_attn.q_proj.weight": (query, shape.hidden),
            f"{prefix}self_attn.k_proj.weight": (key, shape.hidden),
            f"{prefix}self_attn.v_proj.weight": (key, shape.hidden),
            f"{prefix}self_attn.o_proj.weight": (shape.hidden, query),
            f"{prefix}post_attention_layernorm.weight": (shape.hidden,),
            f"{prefix}mlp.gate_proj.weight": (shape.inner, shape.hidden),
            f"{prefix}mlp.up_proj.weight": (shape.inner, shape.hidden),
            f"{prefix}mlp.down_proj.weight": (shape.hidden, shape.inner),
        }
    return found | {"model.norm.weight": (shape.hidden,), "lm_head.weight": (shape.vocabulary, shape.hidden)}


def bf16(values: npt.NDArray[np.float32]) -> bytes:
    """float32 rounded half up to bfloat16, little endian."""
    return ((values.view(np.uint32) + 0x8000) >> 16).astype("<u2").tobytes()


def safetensors_header(shapes: dict[str, tuple[int, ...]], dtype: str = "BF16", width: int = 2) -> bytes:
    """The header of a file that holds these tensors back to back."""
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    end = 0
    for name, shape in shapes.items():
        start, end = end, end + width * int(np.prod(shape))
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [start, end]}
    blob = json.dumps(header, separators=(",", ":")).encode()
    blob += b" " * (-len(blob) % 8)
    return struct.pack("<Q", len(blob)) + blob


def write_shard(path: Path, shapes: dict[str, tuple[int, ...]], generator: np.random.Generator) -> None:
    """Random weights with the spread of a trained model's; norms are 1."""
    with path.open("wb") as file:
        file.write(safetensors_header(shapes))
        for shape in shapes.values():
            if len(shape) == 1:
                file.write(bf16(np.ones(shape, np.float32)))
            else:
                file.write(bf16(generator.standard_normal(shape, dtype=np.float32) * np.float32(0.02)))


def write_weights(folder: Path, shape: Shape) -> None:
    """Two shards and their index; the same bytes on every machine (seed 0)."""
    shapes = tensor_shapes(shape)
    names, generator = list(shapes), np.random.default_rng(0)
    places: dict[str, str] = {}
    for number, part in enumerate((names[: len(names) // 2], names[len(names) // 2 :]), 1):
        file = f"model-{number:05d}-of-00002.safetensors"
        write_shard(folder / file, {name: shapes[name] for name in part}, generator)
        places |= dict.fromkeys(part, file)
    index = {"metadata": {"total_size": 0}, "weight_map": places}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index), encoding="utf-8")


def write_nemotron(folder: Path, shape: Shape = SMALL) -> None:
    """A checkpoint of Nemotron Nano's shape, small."""
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(nemotron_config(shape), indent=1), encoding="utf-8")
    sampling = {"do_sample": True, "temperature": 0.6, "top_p": 0.95, "eos_token_id": [128001, 128008, 128009]}
    (folder / "generation_config.json").write_text(json.dumps(sampling), encoding="utf-8")
    tokenizers_llama3.write_tokenizer(folder, CHAT_TEMPLATE)
    write_weights(folder, shape)


def cached(name: str, ingredients: list[Path], build: Callable[[Path], object]) -> Path:
    """The folder ``name`` built from these files; a change in any of them builds it again."""
    digest = hashlib.sha256(b"".join(hashlib.sha256(path.read_bytes()).digest() for path in ingredients))
    base = Path(tempfile.gettempdir()) / f"nemodesk-test-{os.getuid() if hasattr(os, 'getuid') else 'me'}"
    folder = base / digest.hexdigest()[:16] / name
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(dir=base))
        build(scratch / name)
        try:
            (scratch / name).rename(folder)
        except OSError:  # another run built it meanwhile
            assert folder.is_dir()
        shutil.rmtree(scratch)
    return folder


def smollm2_folder() -> Path:
    """SmolLM2-135M-Instruct as an HF folder, 270 MB."""
    return cached(DEMO_NAME, [demo_gguf(), Path(converter.demo_checkpoint.__file__)], write_demo_checkpoint)


def nemotron_folder() -> Path:
    """The small Nemotron shape, 200 MB."""
    ingredients = [Path(__file__), Path(tokenizers_llama3.__file__), tokenizers_llama3.rank_file()]
    return cached(NEMOTRON_NAME, ingredients, write_nemotron)


@pytest.fixture(scope="session")
def smollm2() -> Path:
    """The folder of ``smollm2_folder``."""
    return smollm2_folder()


@pytest.fixture(scope="session")
def small_nemotron() -> Path:
    """The folder of ``nemotron_folder``."""
    return nemotron_folder()
