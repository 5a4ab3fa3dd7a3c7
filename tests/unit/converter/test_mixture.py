"""The table of types, against the published files of the real model and llama.cpp's warnings about SmolLM2."""

from __future__ import annotations

from collections import Counter

import pytest

from converter.ggml import F16, F32, Q4_K, Q5_0, Q5_1, Q5_K, Q6_K, Q8_0, TensorType
from converter.llama import read_config, targets
from converter.mixture import MIXTURES, ModelShape, fitting, tensor_type, wants_more_bits
from tests.helpers.checkpoints import Shape, nemotron_config

Q4 = MIXTURES["Q4_K_M"]
REAL = ModelShape(layers=32, tied=False)
# sizes of the real model's tensors in llama.cpp's own files, without metadata
NEMOTRON_BYTES = {"Q4_K_M": 2_770_446_592, "Q8_0": 4_795_379_968, "BF16": 9_025_892_608, "F16": 9_025_892_608}


def test_layers_with_more_bits() -> None:
    chosen = {layer for layer in range(32) if wants_more_bits(layer, 32)}
    assert chosen == {0, 1, 2, 3, 6, 9, 12, 15, 18, 21, 24, 27, 28, 29, 30, 31}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("token_embd.weight", Q4_K),
        ("output.weight", Q6_K),
        ("blk.0.attn_q.weight", Q4_K),
        ("blk.0.attn_k.weight", Q4_K),
        ("blk.0.attn_v.weight", Q6_K),
        ("blk.4.attn_v.weight", Q4_K),
        ("blk.6.ffn_down.weight", Q6_K),
        ("blk.7.ffn_down.weight", Q4_K),
        ("blk.0.ffn_gate.weight", Q4_K),
        ("blk.0.attn_output.weight", Q4_K),
    ],
)
def test_q4_k_m_of_the_real_shape(name: str, expected: TensorType) -> None:
    assert tensor_type(Q4, name, (3072, 3072), REAL) is expected


def test_vectors_stay_float32() -> None:
    assert tensor_type(Q4, "blk.0.attn_norm.weight", (3072,), REAL) is F32
    assert tensor_type(Q4, "blk.0.attn_q.bias", (4096,), REAL) is F32


def test_embeddings_that_are_the_output_follow_its_rule() -> None:
    tied = ModelShape(layers=30, tied=True)
    assert tensor_type(Q4, "token_embd.weight", (49152, 2048), tied) is Q6_K
    assert tensor_type(Q4, "token_embd.weight", (49152, 576), tied) is Q8_0


def test_70b_models_get_a_better_attention_value() -> None:
    large = ModelShape(layers=80, tied=False, grouped_70b=True)
    assert tensor_type(Q4, "blk.11.attn_v.weight", (1024, 8192), large) is Q5_K
    assert tensor_type(Q4, "blk.12.attn_v.weight", (1024, 8192), large) is Q6_K


@pytest.mark.parametrize(
    ("wanted", "columns", "expected"),
    [(Q4_K, 256, Q4_K), (Q4_K, 576, Q5_0), (Q5_K, 288, Q5_1), (Q6_K, 576, Q8_0), (Q4_K, 100, F16), (Q8_0, 40, F16)],
)
def test_rows_that_do_not_divide_fall_back(wanted: TensorType, columns: int, expected: TensorType) -> None:
    assert fitting(wanted, columns) is expected


@pytest.mark.parametrize("file_type", MIXTURES)
def test_sizes_of_the_published_files(file_type: str) -> None:
    raw = nemotron_config(Shape(hidden=3072, inner=9216, heads=32, kv_heads=8))
    total = 64 * 4  # rope_freqs
    for target in targets(read_config(raw)).values():
        if target.name.endswith(".weight"):
            chosen = tensor_type(MIXTURES[file_type], target.name, target.shape, REAL)
            rows = target.shape[0] if len(target.shape) == 2 else 1
            total += rows * chosen.bytes_for(target.shape[-1])
    assert total == NEMOTRON_BYTES[file_type]


def test_most_of_smollm2_falls_back() -> None:
    raw = nemotron_config(Shape(hidden=576, inner=1536, heads=9, kv_heads=3, layers=30, head_dim=64, vocabulary=49152))
    shape = ModelShape(layers=30, tied=True)
    names = [t for t in targets(read_config(raw)).values() if t.name.endswith("weight") and t.name != "output.weight"]
    found = Counter(tensor_type(Q4, target.name, target.shape, shape).name for target in names)
    assert found == {"F32": 61, "Q5_0": 166, "Q8_0": 15, "Q4_K": 16, "Q6_K": 14}
