"""Fills the packed beginning of a GGUF file with random blocks: a model of Nemotron Nano's full shape in seconds.

The values are those of a plausible model in size, not in meaning: about N(0, 0.02), so that activations and logits stay
finite. Rows of the output matrix whose tokens are no plain words are 0, so that a greedy answer is made of words and
never ends by itself.
"""

from __future__ import annotations

import json
import lzma
import time
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from desktop.base.gguf import BLOCKS, TensorInfo, read_header
from tests.bench.gpu_build import FOLDER, MODEL

F32, Q4_K, Q6_K = 0, 12, 14
# a block's values are d * scale * q - dmin * min * ...; from the spread of random bytes to N(0, 0.02)
Q4_SCALE, Q4_MINIMUM = 0.02 / 258, 0.02 / 258 * 7.5
Q6_SCALE = 0.02 / 1369
ROWS = 4096
POOL = 64 * 2**20  # random bytes, of which every tensor takes pieces: 2.8 GB of fresh ones cost half a minute


def write_model(path: Path) -> dict[str, object]:
    """Write the model; 2.8 GB for the full shape."""
    started = time.monotonic()
    packed = lzma.decompress((FOLDER / MODEL).read_bytes())
    line, _, rest = packed.partition(b"\n")
    about = json.loads(line)
    head, bits = rest[: about["head"]], np.frombuffer(rest, np.uint8, offset=about["head"])
    with path.open("wb") as file:
        file.write(head)
        file.truncate(about["size"])
    header = read_header(path)
    generator = np.random.default_rng(0)
    pool = np.frombuffer(generator.bytes(POOL), np.uint8)
    words = np.unpackbits(bits).astype(bool)
    with path.open("r+b") as file:
        for tensor in header.tensors:
            start = header.data_start + tensor.offset
            if start + tensor.nbytes <= about["head"]:
                continue  # its values came along
            file.seek(start)
            if tensor.type == F32:
                file.write(np.ones(tensor.shape[0], "<f4").tobytes())
            else:
                _write_blocks(file, tensor, pool, words if tensor.name == "output.weight" else None)
    return {"path": str(path), "bytes": path.stat().st_size, "written_in": round(time.monotonic() - started, 1)}


def _write_blocks(
    file: BinaryIO, tensor: TensorInfo, pool: npt.NDArray[np.uint8], words: npt.NDArray[np.bool_] | None
) -> None:
    columns, rows = tensor.shape
    block, size = BLOCKS[tensor.type]
    for first in range(0, rows, ROWS):
        count = min(ROWS, rows - first)
        length = count * columns // block * size
        start = (tensor.offset + first * 1_000_003) % (POOL - length)
        blocks = pool[start : start + length].copy().reshape(count, columns // block, size)
        _set_scales(blocks, tensor.type)
        if words is not None:
            blocks[~words[first : first + count]] = 0
        file.write(blocks.tobytes())


def _set_scales(blocks: npt.NDArray[np.uint8], kind: int) -> None:
    """Put fixed scales where random bytes would be any float: at a block's start in Q4_K, at its end in Q6_K."""
    if kind == Q4_K:
        blocks[..., :4] = np.array([Q4_SCALE, Q4_MINIMUM], "<f2").view(np.uint8)
    elif kind == Q6_K:
        blocks[..., -2:] = np.array([Q6_SCALE], "<f2").view(np.uint8)
    else:
        raise ValueError(f"blocks of type {kind} are not known here")
