"""The table of types beside llama.cpp's own list for Llama 3.1 70B: 80 layers, eight heads a key, the output apart.

The sdist of llama.cpp carries such lists as snapshots of its own rules (tests/snapshots/*.schema): a line "[TYPE] base"
for each file type, then a line "tensor type" for each tensor that gets another.
"""

from __future__ import annotations

import re
from pathlib import Path

from converter.llama import read_config, targets
from converter.mixture import MIXTURES, ModelShape, tensor_type
from tests.helpers.checkpoints import Shape, nemotron_config

SNAPSHOT = "tests/snapshots/meta-llama-3.1-70b-instruct.schema"
SHAPE = Shape(hidden=8192, inner=28672, heads=64, kv_heads=8, layers=80, head_dim=128)


def read_snapshot(path: Path) -> dict[str, dict[str, str]]:
    """By file type the types of tensors by name; the base type under "" ."""
    found: dict[str, dict[str, str]] = {}
    current: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if match := re.fullmatch(r"\[(\w+)\] (\w+)", line):
            current = found[match[1]] = {"": match[2].upper()}
        elif line and not line.startswith("#"):
            name, kind = line.split()
            current[name] = kind.upper()
    return found


def our_types(file_type: str) -> dict[str, str]:
    """What our table gives every matrix of the same model."""
    model = ModelShape(SHAPE.layers, tied=False, queries_per_key=SHAPE.heads // SHAPE.kv_heads)
    matrices = (target for target in targets(read_config(nemotron_config(SHAPE))).values() if len(target.shape) == 2)
    return {target.name: tensor_type(MIXTURES[file_type], target.name, target.shape, model).name for target in matrices}


def snapshot_differences(source: Path) -> list[str]:
    """Tensors that the two lists give different types; ``source`` is llama.cpp's folder."""
    theirs, wrong = read_snapshot(source / SNAPSHOT), []
    for file_type in MIXTURES:
        expected = theirs[file_type]
        for name, kind in our_types(file_type).items():
            if kind != expected.get(name, expected[""]):
                wrong.append(f"{file_type} {name}: {kind}, llama.cpp {expected.get(name, expected[''])}")
    return wrong
