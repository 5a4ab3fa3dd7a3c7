"""What goes into a model's matrices, summed up while llama.cpp computes: the importance matrix.

llama.cpp asks a callback about every node of its graph, before and after computing it. Source: collect_imatrix in
tools/imatrix/imatrix.cpp of the pinned llama.cpp, reduced to models without experts; struct ggml_tensor from ggml.h.
"""

from __future__ import annotations

import ctypes
from typing import Final

import numpy as np
import numpy.typing as npt

from desktop.engine.worker.binding import Binding
from desktop.engine.worker.plan import Refused

F32: Final = 0
# a product of fewer columns is no prompt; llama-imatrix leaves it out too
FEWEST_COLUMNS: Final = 16
PREFIX: Final = "blk."


class _Tensor(ctypes.Structure):
    """ggml_tensor (ggml.h), up to what is used."""


_Tensor._fields_ = [
    ("type", ctypes.c_int),
    ("buffer", ctypes.c_void_p),
    ("ne", ctypes.c_int64 * 4),
    ("nb", ctypes.c_size_t * 4),
    ("op", ctypes.c_int),
    ("op_params", ctypes.c_int32 * 16),
    ("flags", ctypes.c_int32),
    ("src", ctypes.POINTER(_Tensor) * 10),
    ("view_src", ctypes.c_void_p),
    ("view_offs", ctypes.c_size_t),
    ("data", ctypes.c_void_p),
    ("name", ctypes.c_char * 64),
]


class InputSums:
    """Sums of squares of each column of the matrices' inputs.

    Attributes:
        values: by the matrix's name, one sum for each column of it.
        counts: how many rows of input each sum is of.
    """

    def __init__(self, binding: Binding) -> None:
        self.values: dict[str, npt.NDArray[np.float64]] = {}
        self.counts: dict[str, int] = {}
        self._base = binding.base
        self._base.ggml_op_name.restype = ctypes.c_char_p
        self._base.ggml_nbytes.restype = ctypes.c_size_t
        self._base.ggml_nbytes.argtypes = [ctypes.c_void_p]
        self._base.ggml_backend_buffer_is_host.restype = ctypes.c_bool
        self._base.ggml_backend_buffer_is_host.argtypes = [ctypes.c_void_p]
        self._base.ggml_backend_tensor_get.restype = None
        self._base.ggml_backend_tensor_get.argtypes = [ctypes.c_void_p] * 2 + [ctypes.c_size_t] * 2
        # by name: operations change their numbers from version to version
        self._product = next(n for n in range(100) if self._base.ggml_op_name(n) == b"MUL_MAT")

    def on_result(self, address: int, ask: bool, _data: object) -> bool:
        """llama.cpp's question about a node: whether it is wanted (``ask``), and after that the node with its data."""
        node = _Tensor.from_address(address)
        if ask:
            return self._wanted(node)
        name, values = _matrix(node), self._input(node)
        sums = np.square(values).sum(axis=(0, 1, 2), dtype=np.float64)
        self.values[name] = self.values[name] + sums if name in self.values else sums
        self.counts[name] = self.counts.get(name, 0) + values.size // values.shape[-1]
        return True

    def check(self, rows: int) -> None:
        """See that every sum is a number and of ``rows`` rows of input.

        Raises:
            Refused: one is not.
        """
        for name, values in self.values.items():
            if not np.isfinite(values).all():
                raise Refused("not_finite", name)
        if set(self.counts.values()) != {rows}:
            raise Refused("compute", f"inputs of {rows} tokens were computed, {set(self.counts.values())} seen")

    def _wanted(self, node: _Tensor) -> bool:
        if node.op != self._product:
            return False
        given = node.src[1].contents
        return given.type == F32 and given.ne[1] >= FEWEST_COLUMNS and _matrix(node).startswith(PREFIX)

    def _input(self, node: _Tensor) -> npt.NDArray[np.float32]:
        """The second factor of a product, (batches, batches, rows, columns), copied from the card where it is there."""
        given = node.src[1]
        tensor = given.contents
        size = self._base.ggml_nbytes(given)
        if self._base.ggml_backend_buffer_is_host(tensor.buffer):
            raw = (ctypes.c_char * size).from_address(tensor.data)
        else:
            raw = (ctypes.c_char * size)()
            self._base.ggml_backend_tensor_get(given, raw, 0, size)
        return np.ndarray(tuple(reversed(tensor.ne)), np.float32, raw, strides=tuple(reversed(tensor.nb)))


def _matrix(node: _Tensor) -> str:
    """The name of the first factor; on a card it stands between two "#"."""
    name = bytes(node.src[0].contents.name).decode("utf-8", "replace")
    return name.split("#")[1] if "#" in name else name
