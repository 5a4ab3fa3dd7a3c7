"""Sizes planned from a shape alone, against the plan of real checkpoints and the sizes of published files."""

from __future__ import annotations

from pathlib import Path

import pytest

from converter.checkpoint import open_checkpoint
from converter.llama import LlamaConfig, read_config
from converter.mixture import MIXTURES
from converter.plan import plan_tensors
from converter.size import parameters, tensor_bytes
from tests.helpers.checkpoints import Shape, nemotron_config

# what llama.cpp's own quantizer plans for the real 4B (its dry run) and what the 8B's published files hold
NEMOTRON_4B = {
    "Q2_K": 1_831_901_440, "Q3_K_S": 2_093_691_136, "Q3_K_M": 2_288_726_272, "Q3_K_L": 2_457_022_720,
    "IQ4_XS": 2_545_404_160, "Q4_K_S": 2_656_413_952, "Q4_K_M": 2_770_446_592, "Q5_K_S": 3_155_503_360,
    "Q5_K_M": 3_222_350_080, "Q6_K": 3_702_497_536, "Q8_0": 4_795_379_968, "BF16": 9_025_892_608,
}  # fmt: skip
NEMOTRON_8B = {"Q4_K_M": 4_912_898_304, "Q6_K": 6_588_170_496, "Q8_0": 8_532_934_912}


def config(hidden: int, inner: int) -> LlamaConfig:
    return read_config(nemotron_config(Shape(hidden=hidden, inner=inner, heads=32, kv_heads=8)))


@pytest.mark.parametrize("kind", sorted(set(MIXTURES) & set(NEMOTRON_4B)))
def test_the_4b(kind: str) -> None:
    assert tensor_bytes(config(3072, 9216), kind) == NEMOTRON_4B[kind]


@pytest.mark.parametrize("kind", sorted(set(MIXTURES) & set(NEMOTRON_8B)))
def test_the_8b(kind: str) -> None:
    assert tensor_bytes(config(4096, 14336), kind) == NEMOTRON_8B[kind]


def test_parameters() -> None:
    assert parameters(config(3072, 9216)) == 4_512_746_496


@pytest.mark.parametrize("kind", MIXTURES)
def test_a_plan_from_the_shape_is_the_plan_from_the_files(smollm2: Path, small_nemotron: Path, kind: str) -> None:
    for folder in (smollm2, small_nemotron):  # tied with fallback types, untied with scaled positions
        checkpoint = open_checkpoint(folder)
        planned = sum(tensor.size + -tensor.size % 32 for tensor in plan_tensors(checkpoint, kind))
        assert tensor_bytes(checkpoint.config, kind) == planned
