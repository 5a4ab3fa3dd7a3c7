"""A whole checkpoint of some megabytes, with SmolLM2's tokenizer and random weights."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Final

import numpy as np

from converter.api import Options, convert
from tests.helpers import checkpoints
from tests.helpers.checkpoints import Shape, cached, nemotron_config, smollm2_folder, tensor_shapes, write_shard

TINY: Final = Shape(hidden=64, inner=96, heads=2, kv_heads=1, layers=2, head_dim=32, vocabulary=49152)


def tiny_checkpoint(parent: Path) -> Path:
    """A copy of it in ``parent`` that may be damaged; 13 MB."""
    return Path(shutil.copytree(_kept(), parent / "Tiny-1M-Instruct"))


def _kept() -> Path:
    """The checkpoint, built once, as in ``checkpoints``."""

    def build(folder: Path) -> None:
        folder.mkdir()
        for name in ("tokenizer.json", "tokenizer_config.json"):
            shutil.copy(smollm2_folder() / name, folder)
        config = nemotron_config(TINY) | {"bos_token_id": 1, "eos_token_id": 2}
        (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
        write_shard(folder / "model.safetensors", tensor_shapes(TINY), np.random.default_rng(1))

    return cached("Tiny-1M-Instruct", [Path(__file__), Path(checkpoints.__file__)], build)


def tiny_model() -> Path:
    """The checkpoint as a GGUF file of some megabytes that loads in no time; built once, as in ``checkpoints``."""

    def build(folder: Path) -> None:
        folder.mkdir()
        for _ in convert(Options(tiny_checkpoint(folder), folder / "tiny.gguf", "Q8_0", threads=1)):
            pass
        shutil.rmtree(folder / "Tiny-1M-Instruct")

    return cached("tiny-model", [Path(__file__)], build) / "tiny.gguf"
