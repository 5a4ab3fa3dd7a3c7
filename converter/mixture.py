"""Which type each tensor gets: llama.cpp's mixtures as a table.

Source: src/llama-quant.cpp of the pinned llama.cpp (llama_tensor_get_type_impl, tensor_type_fallback,
tensor_allows_quantization), reduced to the llama architecture without experts and without an importance matrix.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from converter.ggml import BF16, F16, F32, Q4_K, Q5_0, Q5_1, Q5_K, Q6_K, Q8_0, TensorType


@dataclass(frozen=True)
class Mixture:
    """One file type.

    Attributes:
        id: llama_ftype in llama.h, written as general.file_type.
        base: the type of every matrix that no rule below names.
        output: the type of the output matrix, or of the embeddings where they are the output matrix too.
        better: kinds of tensors that get a better type in the layers that ``wants_more_bits`` names.
    """

    id: int
    base: TensorType
    output: TensorType
    better: Mapping[str, TensorType] = field(default_factory=dict)


MIXTURES: Final[Mapping[str, Mixture]] = {
    #                   id  base  output
    "F16": Mixture(1, F16, F16),
    "Q8_0": Mixture(7, Q8_0, Q8_0),
    "Q4_K_M": Mixture(15, Q4_K, Q6_K, better={"attn_v": Q6_K, "ffn_down": Q6_K}),
    "BF16": Mixture(32, BF16, BF16),
}

# a row that is no multiple of the block gets a type of smaller blocks; F16 where that does not divide it either
FALLBACK: Final[Mapping[str, TensorType]] = {"Q4_K": Q5_0, "Q5_K": Q5_1, "Q6_K": Q8_0}


@dataclass(frozen=True)
class ModelShape:
    """What the rules look at.

    Attributes:
        layers: number of blocks.
        tied: the file has no output matrix: the embeddings serve as one.
        grouped_70b: 80 layers with grouped attention, llama.cpp's mark of a 70B model.
    """

    layers: int
    tied: bool
    grouped_70b: bool = False


def wants_more_bits(layer: int, layers: int) -> bool:
    """The first and last eighth of the layers and every third between them."""
    return layer < layers // 8 or layer >= 7 * layers // 8 or (layer - layers // 8) % 3 == 2


def tensor_type(mixture: Mixture, name: str, shape: tuple[int, ...], model: ModelShape) -> TensorType:
    """The type of the tensor with this GGUF name; ``shape`` ends with the row length."""
    if len(shape) < 2 or name.endswith("_norm.weight"):
        return F32
    wanted = _wanted(mixture, name, model)
    return fitting(wanted, shape[-1])


def _wanted(mixture: Mixture, name: str, model: ModelShape) -> TensorType:
    if name == "output.weight" or (name == "token_embd.weight" and model.tied):
        return mixture.output
    if not name.startswith("blk."):
        return mixture.base
    _, layer, kind, _ = name.split(".")
    chosen = mixture.base
    if kind in mixture.better and wants_more_bits(int(layer), model.layers):
        chosen = mixture.better[kind]
    if kind == "attn_v" and model.grouped_70b and chosen is Q4_K:
        return Q5_K
    return chosen


def fitting(wanted: TensorType, columns: int) -> TensorType:
    """``wanted``, or what takes its place for rows that are no multiple of its block."""
    if columns % wanted.block == 0:
        return wanted
    smaller = FALLBACK.get(wanted.name, wanted)
    return smaller if columns % smaller.block == 0 else F16
