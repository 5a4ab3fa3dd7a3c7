"""The table of types, against the published files of the real model and llama.cpp's warnings about SmolLM2."""

from __future__ import annotations

from collections import Counter

import pytest

from converter.api import FILE_TYPE_NAMES
from converter.ggml import F16, F32, IQ4_NL, IQ4_XS, Q2_K, Q3_K, Q4_0, Q4_K, Q5_0, Q5_1, Q5_K, Q6_K, Q8_0, TensorType
from converter.llama import read_config, targets
from converter.mixture import MIXTURES, ModelShape, fitting, more_bits, tensor_type
from tests.bench.converter_snapshot import our_types
from tests.helpers.checkpoints import Shape, nemotron_config

Q4 = MIXTURES["Q4_K_M"]
REAL = ModelShape(layers=32, tied=False, queries_per_key=4)
# sizes of the real model's tensors in llama.cpp's own files, without metadata
NEMOTRON_BYTES = {"Q4_K_M": 2_770_446_592, "Q8_0": 4_795_379_968, "BF16": 9_025_892_608, "F16": 9_025_892_608}


# matrices by type that llama.cpp's own list for Llama 3.1 70B holds (tests/bench/converter_snapshot.py reads it whole)
LARGE_COUNTS = {
    "BF16": {"BF16": 562},
    "F16": {"F16": 562},
    "F32": {"F32": 562},
    "Q8_0": {"Q8_0": 562},
    "Q6_K": {"Q6_K": 562},
    "Q5_K_M": {"Q5_K": 481, "Q6_K": 81},
    "Q5_K_S": {"Q5_K": 561, "Q6_K": 1},
    "Q4_K_M": {"Q4_K": 441, "Q6_K": 81, "Q5_K": 40},
    "Q4_K_S": {"Q4_K": 471, "Q6_K": 1, "Q5_K": 90},
    "IQ4_XS": {"IQ4_XS": 471, "Q6_K": 1, "Q5_K": 90},
    "IQ4_NL": {"IQ4_NL": 471, "Q6_K": 1, "Q5_K": 90},
    "Q3_K_L": {"Q3_K": 321, "Q6_K": 1, "Q5_K": 240},
    "Q3_K_M": {"Q3_K": 321, "Q6_K": 1, "Q5_K": 85, "Q4_K": 155},
    "Q3_K_S": {"Q3_K": 481, "Q6_K": 1, "Q5_K": 80},
    "Q2_K": {"Q2_K": 321, "Q6_K": 1, "Q5_K": 80, "Q3_K": 160},
}


def test_every_type_that_is_offered_has_a_mixture() -> None:
    assert tuple(MIXTURES) == FILE_TYPE_NAMES == tuple(LARGE_COUNTS)


@pytest.mark.parametrize("file_type", LARGE_COUNTS)
def test_a_70b_model_is_mixed_as_in_llama_cpp(file_type: str) -> None:
    assert Counter(our_types(file_type).values()) == LARGE_COUNTS[file_type]


def test_an_importance_matrix_spares_the_first_layers_of_iq4() -> None:
    guided = ModelShape(layers=32, tied=False, has_imatrix=True)
    for file_type, base in (("IQ4_XS", IQ4_XS), ("IQ4_NL", IQ4_NL)):
        shape = (256, 256)
        assert tensor_type(MIXTURES[file_type], "blk.3.ffn_down.weight", shape, REAL) is Q5_K
        assert tensor_type(MIXTURES[file_type], "blk.3.ffn_down.weight", shape, guided) is base


def test_layers_with_more_bits() -> None:
    chosen = {layer for layer in range(32) if more_bits(layer, REAL)}
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
    large = ModelShape(layers=80, tied=False, queries_per_key=8)
    assert tensor_type(Q4, "blk.11.attn_v.weight", (1024, 8192), large) is Q5_K
    assert tensor_type(Q4, "blk.12.attn_v.weight", (1024, 8192), large) is Q6_K


@pytest.mark.parametrize(
    ("wanted", "columns", "expected"),
    [
        (Q4_K, 256, Q4_K),
        (Q4_K, 576, Q5_0),
        (Q5_K, 288, Q5_1),
        (Q6_K, 576, Q8_0),
        (Q2_K, 576, Q4_0),
        (Q3_K, 96, Q4_0),
        (IQ4_XS, 576, IQ4_NL),
        (Q4_K, 100, F16),
        (Q8_0, 40, F16),
        (IQ4_XS, 100, F16),
        (IQ4_NL, 576, IQ4_NL),
    ],
)
def test_rows_that_do_not_divide_fall_back(wanted: TensorType, columns: int, expected: TensorType) -> None:
    assert fitting(wanted, columns) is expected


@pytest.mark.parametrize("file_type", NEMOTRON_BYTES)
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
