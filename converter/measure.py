"""How far a tensor's values moved: a part of its rows is turned back into numbers and compared with the originals.

Comparing every value would cost as much as writing the fast types. The relative error of a kind of tensor is an average
over millions of values, so an even sample gives it as well: all values of a small tensor, at least 16,384 of a larger
one, one row in 64 of a large one. Rows are chosen by their number in the tensor, so a file's report never changes.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from converter import ggml
from converter.report import Sums

ENOUGH_VALUES: Final = 1 << 14
LARGEST_STEP: Final = 64


def sample(values: int, first_row: int) -> slice:
    """The rows to compare of a piece that begins at row ``first_row`` of a tensor with ``values`` values."""
    step = max(1, min(values // ENOUGH_VALUES, LARGEST_STEP))
    return slice(-first_row % step, None, step)


def compare(
    values: npt.NDArray[Any], dtype: str, data: npt.NDArray[np.uint8], target: ggml.TensorType, rows: slice
) -> Sums:
    """Compare some rows of ``values``, (rows, columns) stored as ``dtype``, with what ``data`` holds of them.

    Args:
        values: rows of a tensor, as ``ggml.to_float32`` takes them.
        dtype: their type.
        data: the same rows in the type ``target``, back to back.
        target: the type.
        rows: which of them to compare, as ``sample`` gives them.
    """
    before = ggml.to_float32(values[rows], dtype)
    after = ggml.dequantize(data.reshape(len(values), -1)[rows], target, values.shape[1])
    squares = np.square(before, dtype=np.float64).sum()
    errors = np.square(np.subtract(before, after, dtype=np.float64)).sum()
    # a row stands for those that were left out, or small tensors would count for more in the sum of a kind
    return Sums(before.size, rows.step * float(squares), rows.step * float(errors))
