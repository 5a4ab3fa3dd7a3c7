"""Every tensor of the file to write, with its type and its size, before the first value is read."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from converter import ggml
from converter.checkpoint import Checkpoint
from converter.imatrix import ImportanceMatrix
from converter.llama import rope_factors
from converter.mixture import MIXTURES, ModelShape, tensor_type
from converter.safetensors import StoredTensor


@dataclass(frozen=True)
class PlannedTensor:
    """One tensor of the file; its values come from the checkpoint (``stored``) or were computed here (``values``)."""

    name: str
    shape: tuple[int, ...]
    type: ggml.TensorType
    head_rows: int = 0
    stored: StoredTensor | None = None
    values: npt.NDArray[np.float32] | None = None
    importance: npt.NDArray[np.float32] | None = None

    @property
    def columns(self) -> int:
        """Values of a row; a vector is one row, unless its values change places like rows."""
        return 1 if len(self.shape) == 1 and self.head_rows else self.shape[-1]

    @property
    def rows(self) -> int:
        """Number of rows."""
        return math.prod(self.shape) // self.columns

    @property
    def size(self) -> int:
        """Bytes in the file, without padding."""
        return self.rows * self.type.bytes_for(self.columns)


def plan_tensors(
    checkpoint: Checkpoint, file_type: str, imatrix: ImportanceMatrix | None = None
) -> list[PlannedTensor]:
    """Every tensor in the order of the file: computed ones first, then as the checkpoint has them."""
    config, mixture = checkpoint.config, MIXTURES[file_type]
    names = {source.target.name for source in checkpoint.sources}
    queries_per_key = config.heads // config.kv_heads
    shape = ModelShape(config.layers, "output.weight" not in names, queries_per_key, imatrix is not None)
    planned = []
    factors = rope_factors(config)
    if factors is not None:
        planned.append(PlannedTensor("rope_freqs.weight", factors.shape, ggml.F32, values=factors))
    for source in checkpoint.sources:
        target = source.target
        chosen = tensor_type(mixture, target.name, target.shape, shape)
        head_rows = target.shape[0] // target.heads if target.heads else 0
        importance = imatrix.weights(target.name, target.shape[-1]) if imatrix and len(target.shape) == 2 else None
        planned.append(PlannedTensor(target.name, target.shape, chosen, head_rows, source.stored, None, importance))
    return planned
