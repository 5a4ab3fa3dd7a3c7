"""llama.cpp's own number formats, called in libggml-base: the one module that loads it.

The library comes inside the package llama-cpp-python and is loaded by path. ``llama_cpp`` itself is never imported:
that would load the whole engine. ctypes releases the GIL during every call, so threads quantize side by side.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from converter.errors import ConvertError
from converter.text import tr

NAMES: Final = ("libggml-base.so", "libggml-base.so.0", "libggml-base.dylib", "ggml-base.dll", "libggml-base.dll")


@dataclass(frozen=True)
class TensorType:
    """A ggml type: its number in GGUF files, and ``size`` bytes for every ``block`` values of a row."""

    name: str
    id: int
    block: int
    size: int

    def bytes_for(self, values: int) -> int:
        """Bytes of ``values`` values; ``values`` is a multiple of ``block``."""
        return values // self.block * self.size


# numbers, blocks and sizes: ggml.h (enum ggml_type) and ggml-common.h (block_*)
F32: Final = TensorType("F32", 0, 1, 4)
F16: Final = TensorType("F16", 1, 1, 2)
Q4_0: Final = TensorType("Q4_0", 2, 32, 18)
Q5_0: Final = TensorType("Q5_0", 6, 32, 22)
Q5_1: Final = TensorType("Q5_1", 7, 32, 24)
Q8_0: Final = TensorType("Q8_0", 8, 32, 34)
Q2_K: Final = TensorType("Q2_K", 10, 256, 84)
Q3_K: Final = TensorType("Q3_K", 11, 256, 110)
Q4_K: Final = TensorType("Q4_K", 12, 256, 144)
Q5_K: Final = TensorType("Q5_K", 13, 256, 176)
Q6_K: Final = TensorType("Q6_K", 14, 256, 210)
IQ4_NL: Final = TensorType("IQ4_NL", 20, 32, 18)
IQ4_XS: Final = TensorType("IQ4_XS", 23, 256, 136)
BF16: Final = TensorType("BF16", 30, 1, 2)


def library_folders() -> Iterator[Path]:
    """Where the library may lie: the variable llama-cpp-python honours, a frozen build's folder, the package's."""
    if override := os.environ.get("LLAMA_CPP_LIB_PATH"):
        yield Path(override)
    if frozen := getattr(sys, "_MEIPASS", None):
        yield Path(frozen) / "llama_cpp" / "lib"
    # finding a top-level package does not import it
    spec = importlib.util.find_spec("llama_cpp")
    for place in (spec.submodule_search_locations or []) if spec else []:
        yield Path(place) / "lib"


class _TypeTraits(ctypes.Structure):
    """ggml_type_traits (ggml.h), up to what is used."""

    _fields_ = (
        ("type_name", ctypes.c_char_p),
        ("block", ctypes.c_int64),
        ("block_interleave", ctypes.c_int64),
        ("size", ctypes.c_size_t),
        ("is_quantized", ctypes.c_bool),
        ("to_float", ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64)),
    )


@cache
def library() -> Any:
    """The loaded library with its signatures declared (ggml.h).

    Raises:
        ConvertError: it is not where it should be, or does not load.
    """
    found = next((folder / name for folder in library_folders() for name in NAMES if (folder / name).is_file()), None)
    if found is None:
        raise ConvertError(tr("A part of the program is missing (ggml): install it again."), str(NAMES))
    try:
        loaded = ctypes.CDLL(str(found))
    except OSError as error:
        raise ConvertError(tr("A part of the program does not load (ggml): install it again."), str(error)) from error
    pointer, count = ctypes.c_void_p, ctypes.c_int64
    loaded.ggml_quantize_chunk.argtypes = [ctypes.c_int, pointer, pointer, count, count, count, pointer]
    loaded.ggml_quantize_chunk.restype = ctypes.c_size_t
    for name in ("ggml_bf16_to_fp32_row", "ggml_fp16_to_fp32_row"):
        getattr(loaded, name).argtypes = [pointer, pointer, count]
        getattr(loaded, name).restype = None
    loaded.ggml_get_type_traits.argtypes = [ctypes.c_int]
    loaded.ggml_get_type_traits.restype = ctypes.POINTER(_TypeTraits)
    loaded.ggml_validate_row_data.argtypes = [ctypes.c_int, pointer, ctypes.c_size_t]
    loaded.ggml_validate_row_data.restype = ctypes.c_bool
    return loaded


def to_float32(values: npt.NDArray[Any], dtype: str) -> npt.NDArray[np.float32]:
    """Values stored as ``dtype`` (F32, F16 or BF16, the latter two held as uint16) as float32, exactly."""
    if dtype == "F32":
        return np.ascontiguousarray(values, np.float32)
    values = np.ascontiguousarray(values)
    out = np.empty(values.shape, np.float32)
    widen = library().ggml_bf16_to_fp32_row if dtype == "BF16" else library().ggml_fp16_to_fp32_row
    widen(values.ctypes.data, out.ctypes.data, values.size)
    return out


def quantize(
    values: npt.NDArray[np.float32], target: TensorType, importance: npt.NDArray[np.float32] | None = None
) -> npt.NDArray[np.uint8]:
    """Rows of float32 (rows, columns) in the target type, rows back to back.

    ``importance`` says for each column (columns,) how much its errors weigh; types that cannot use it pass it over.
    """
    rows, columns = values.shape
    out = np.empty(rows * target.bytes_for(columns), np.uint8)
    weights = None
    if importance is not None:
        # the library reads one value a column, whatever the array holds
        assert importance.shape == (columns,)
        assert importance.dtype == np.float32
        importance = np.ascontiguousarray(importance)
        weights = importance.ctypes.data
    written = library().ggml_quantize_chunk(target.id, values.ctypes.data, out.ctypes.data, 0, rows, columns, weights)
    if written != out.nbytes:
        raise AssertionError(f"{target.name}: {written} bytes written, {out.nbytes} planned")
    return out


def dequantize(data: npt.NDArray[np.uint8], source: TensorType, columns: int) -> npt.NDArray[np.float32]:
    """Rows of ``columns`` values in the type ``source``, (rows, bytes), as float32 (rows, columns)."""
    data = np.ascontiguousarray(data)
    if source is F32:  # ggml has no function for nothing to do
        return data.view(np.float32)
    out = np.empty((len(data), columns), np.float32)
    library().ggml_get_type_traits(source.id).contents.to_float(data.ctypes.data, out.ctypes.data, out.size)
    return out


def is_valid(data: npt.NDArray[np.uint8], target: TensorType) -> bool:
    """Whether the data holds finite numbers only, by ggml's own check (llama-quantize makes the same)."""
    return bool(library().ggml_validate_row_data(target.id, data.ctypes.data, data.nbytes))


def build() -> str:
    """Tells one build of the library from another, as far as a conversion that goes on later has to know."""
    path = Path(library()._name)
    return f"{path.name}, {path.stat().st_size} bytes"
