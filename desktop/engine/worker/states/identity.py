"""What a stored state fits: the same model file, computed in the same way by the same llama.cpp.

llama.cpp checks the layout of what it restores, and neither the model nor the values: a state of another model of the
same shape would be taken, and the answers be nonsense.
"""

from __future__ import annotations

import os
import sys
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from desktop.engine.worker.context import FLASH_ATTENTION
from desktop.engine.worker.model import Model

FORMAT: Final = 1
SAMPLES, SAMPLE_BYTES = 64, 4096

Identity = dict[str, Any]


def identity_of(model: Model) -> Identity:
    """The identity of the states of a loaded model.

    Raises:
        OSError: the model's file cannot be read.
    """
    info = model.describe()
    version, commit = model.build
    trained = model.header.number("rope.scaling.original_context_length") or info.context_train
    return {
        "format": FORMAT,
        "bytes": sys.byteorder,
        "ggml": [version, commit],
        "model": _file_identity(model.path, model.header.data_start),
        "layers": info.layers,
        "kv": info.kv_type,
        "flash": FLASH_ATTENTION,
        # some models' positions are scaled in another way beyond what they were trained for
        "long": info.context > trained,
    }


def _file_identity(path: Path, header_size: int) -> list[object]:
    """Size, time of the last change, and a hash over the header and samples of the weights, evenly spaced."""
    digest = blake2b(digest_size=16)
    with path.open("rb", buffering=0) as file:
        about = os.fstat(file.fileno())
        digest.update(file.read(header_size))
        for index in range(SAMPLES):
            file.seek(header_size + (about.st_size - header_size) * index // SAMPLES)
            digest.update(file.read(SAMPLE_BYTES))
    return [about.st_size, about.st_mtime_ns, digest.hexdigest()]
