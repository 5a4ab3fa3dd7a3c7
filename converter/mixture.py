"""Which type each tensor gets: llama.cpp's mixtures as a table.

Source: src/llama-quant.cpp of the pinned llama.cpp (llama_tensor_get_type_impl, tensor_type_fallback,
tensor_allows_quantization, llama_ftype_get_default_type), reduced to the llama architecture without experts. There
llama.cpp counts attn_v and ffn_down tensors as it meets them, sorted by layer: its counters are the layers' numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from converter.ggml import (
    BF16,
    F16,
    F32,
    IQ4_NL,
    IQ4_XS,
    Q2_K,
    Q3_K,
    Q4_0,
    Q4_K,
    Q5_0,
    Q5_1,
    Q5_K,
    Q6_K,
    Q8_0,
    TensorType,
)


@dataclass(frozen=True)
class ModelShape:
    """What the rules look at.

    Attributes:
        layers: number of blocks.
        tied: the file has no output matrix: the embeddings serve as one.
        queries_per_key: attention heads that share one key and value head.
        has_imatrix: an importance matrix guides the rounding.
    """

    layers: int
    tied: bool
    queries_per_key: int = 1
    has_imatrix: bool = False

    @property
    def is_grouped_70b(self) -> bool:
        """80 layers with grouped attention: llama.cpp's mark of a 70B model."""
        return self.layers == 80 and self.queries_per_key > 1


When = Callable[[int, ModelShape], bool]


def everywhere(_layer: int, _model: ModelShape) -> bool:
    """Every layer of every model."""
    return True


def more_bits(layer: int, model: ModelShape) -> bool:
    """The first and last eighth of the layers and every third between them."""
    eighth = model.layers // 8
    return layer < eighth or layer >= 7 * model.layers // 8 or (layer - eighth) % 3 == 2


def first_2(layer: int, _model: ModelShape) -> bool:
    """The first two layers."""
    return layer < 2


def first_4(layer: int, _model: ModelShape) -> bool:
    """The first four layers."""
    return layer < 4


def first_8th(layer: int, model: ModelShape) -> bool:
    """The first eighth of the layers."""
    return layer < model.layers // 8


def first_16th(layer: int, model: ModelShape) -> bool:
    """The first sixteenth of the layers."""
    return layer < model.layers // 16


def unguided_8th(layer: int, model: ModelShape) -> bool:
    """The first eighth of the layers, unless an importance matrix is there."""
    return not model.has_imatrix and first_8th(layer, model)


def grouped(_layer: int, model: ModelShape) -> bool:
    """Models in which at least four heads share one attn_v: it is small, and much depends on it."""
    return model.queries_per_key >= 4


@dataclass(frozen=True)
class Rule:
    """Tensors of one kind get ``type`` in the layers for which ``when`` holds."""

    kind: str
    type: TensorType
    when: When = everywhere


@dataclass(frozen=True)
class Mixture:
    """One file type.

    Attributes:
        id: llama_ftype in llama.h, written as general.file_type.
        base: the type of every matrix that no rule names.
        output: the type of the output matrix, or of the embeddings where they are the output matrix too.
        rules: the first one that holds decides.
    """

    id: int
    base: TensorType
    output: TensorType
    rules: tuple[Rule, ...] = ()


_IQ4: Final = (Rule("attn_v", Q5_K, grouped), Rule("ffn_down", Q5_K, unguided_8th))
_MORE: Final = (Rule("attn_v", Q6_K, more_bits), Rule("ffn_down", Q6_K, more_bits))

MIXTURES: Final[Mapping[str, Mixture]] = {
    #                  id  base  output  rules
    "BF16": Mixture(32, BF16, BF16),
    "F16": Mixture(1, F16, F16),
    "F32": Mixture(0, F32, F32),
    "Q8_0": Mixture(7, Q8_0, Q8_0),
    "Q6_K": Mixture(18, Q6_K, Q6_K),
    "Q5_K_M": Mixture(17, Q5_K, Q6_K, _MORE),
    "Q5_K_S": Mixture(16, Q5_K, Q6_K),
    "Q4_K_M": Mixture(15, Q4_K, Q6_K, _MORE),
    "Q4_K_S": Mixture(14, Q4_K, Q6_K, (Rule("attn_v", Q5_K, first_4), Rule("ffn_down", Q5_K, first_8th))),
    "IQ4_XS": Mixture(30, IQ4_XS, Q6_K, _IQ4),
    "IQ4_NL": Mixture(25, IQ4_NL, Q6_K, _IQ4),
    "Q3_K_L": Mixture(13, Q3_K, Q6_K, (Rule("attn_v", Q5_K), Rule("ffn_down", Q5_K), Rule("attn_output", Q5_K))),
    "Q3_K_M": Mixture(12, Q3_K, Q6_K, (
        Rule("attn_v", Q5_K, first_2), Rule("attn_v", Q4_K),
        Rule("ffn_down", Q5_K, first_16th), Rule("ffn_down", Q4_K),
        Rule("attn_output", Q4_K),
    )),
    "Q3_K_S": Mixture(11, Q3_K, Q6_K),
    "Q2_K": Mixture(10, Q2_K, Q6_K, (
        Rule("attn_v", Q4_K, grouped), Rule("attn_v", Q3_K), Rule("ffn_down", Q3_K), Rule("attn_output", Q3_K),
    )),
}  # fmt: skip

# a row that is no multiple of the block gets a type of smaller blocks; F16 where that does not divide it either
FALLBACK: Final[Mapping[str, TensorType]] = {
    "Q2_K": Q4_0, "Q3_K": Q4_0, "IQ4_XS": IQ4_NL, "Q4_K": Q5_0, "Q5_K": Q5_1, "Q6_K": Q8_0,
}  # fmt: skip


def tensor_type(mixture: Mixture, name: str, shape: tuple[int, ...], model: ModelShape) -> TensorType:
    """The type of the tensor with this GGUF name; ``shape`` ends with the row length."""
    if len(shape) < 2 or name.endswith("_norm.weight"):
        return F32
    return fitting(_wanted(mixture, name, model), shape[-1])


def _wanted(mixture: Mixture, name: str, model: ModelShape) -> TensorType:
    if name == "output.weight" or (name == "token_embd.weight" and model.tied):
        return mixture.output
    if not name.startswith("blk."):
        return mixture.base
    _, layer, kind, _ = name.split(".")
    matching = (rule.type for rule in mixture.rules if rule.kind == kind and rule.when(int(layer), model))
    chosen = next(matching, mixture.base)
    if kind == "attn_v" and model.is_grouped_70b and chosen in (Q3_K, Q4_K):
        return Q5_K
    return chosen


def fitting(wanted: TensorType, columns: int) -> TensorType:
    """``wanted``, or what takes its place for rows that are no multiple of its block."""
    if columns % wanted.block == 0:
        return wanted
    smaller = FALLBACK.get(wanted.name, wanted)
    return smaller if columns % smaller.block == 0 else F16
