"""Checkpoints for the converter's tests: two real shapes, built once, and a tiny one that a test may damage."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.helpers.checkpoints import Shape, nemotron_config, small_nemotron, smollm2, tensor_shapes, write_shard

__all__ = ["small_nemotron", "smollm2"]

TINY = Shape(hidden=64, inner=96, heads=2, kv_heads=1, layers=2, head_dim=32, vocabulary=49152)
Edit = Callable[[dict[str, Any]], None]


@pytest.fixture
def tiny(tmp_path: Path, smollm2: Path) -> Path:
    """A whole checkpoint of 13 MB with SmolLM2's tokenizer."""
    folder = tmp_path / "Tiny-1M-Instruct"
    folder.mkdir()
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(smollm2 / name, folder)
    config = nemotron_config(TINY) | {"bos_token_id": 1, "eos_token_id": 2}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    write_shard(folder / "model.safetensors", tensor_shapes(TINY), np.random.default_rng(1))
    return folder


def edit_json(path: Path, edit: Edit) -> None:
    """Change the object in a JSON file."""
    value = json.loads(path.read_text(encoding="utf-8"))
    edit(value)
    path.write_text(json.dumps(value), encoding="utf-8")


@pytest.fixture
def edit_config(tiny: Path) -> Callable[..., None]:
    """Set values of the tiny checkpoint's config.json; None removes one."""

    def edit(**values: object) -> None:
        def change(config: dict[str, Any]) -> None:
            config.update(values)
            for key in [key for key, value in values.items() if value is None]:
                del config[key]

        edit_json(tiny / "config.json", change)

    return edit
