"""Checkpoints for the converter's tests: two real shapes, built once, and a tiny one that a test may damage."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.checkpoints import small_nemotron, smollm2
from tests.helpers.tiny_checkpoint import TINY, tiny_checkpoint

__all__ = ["TINY", "small_nemotron", "smollm2"]

Edit = Callable[[dict[str, Any]], None]


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A whole checkpoint of 13 MB with SmolLM2's tokenizer."""
    return tiny_checkpoint(tmp_path)


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
