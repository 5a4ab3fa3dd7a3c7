"""A small model on the fake hub, and ``nemodesk models get`` for it in a fork that starts in milliseconds.

Forks take the header of the finished file from a file instead of making it anew from the tokenizer, which costs half a
second each time; everything else they do is what the program does.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Final

import numpy as np

from converter import pipeline
from converter.checkpoint import open_checkpoint
from converter.plan import plan_tensors
from desktop.cli import get
from desktop.cli.main import parse, run_command
from desktop.library.hub import client
from desktop.library.installing import job
from tests.helpers.checkpoints import Shape, nemotron_config, smollm2_folder, tensor_shapes, write_shard

NAME: Final = "Tiny-1M-Instruct"
REPO: Final = f"acme/{NAME}"
TINY: Final = Shape(hidden=64, inner=96, heads=2, kv_heads=1, layers=4, head_dim=32, vocabulary=49152)
SHARDS: Final = 3
KIND: Final = "Q8_0"
LICENCE: Final = "Do as you like.\n"
LOADED: Final = (client, job)  # what a fork must not load again


def write_model(folder: Path) -> Path:
    """A checkpoint of 13 MB in three files, with SmolLM2's tokenizer, a licence, and a trap."""
    folder.mkdir(parents=True)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(smollm2_folder() / name, folder)
    config = nemotron_config(TINY) | {"bos_token_id": 1, "eos_token_id": 2}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    card = "---\nlicense: other\nlicense_name: tiny-licence\n---\n# Tiny\n"
    (folder / "README.md").write_text(card, encoding="utf-8")
    (folder / "LICENSE").write_text(LICENCE, encoding="utf-8")
    (folder / "NOTICE.txt").write_text("Made for tests.\n", encoding="utf-8")
    (folder / "modeling_tiny.py").write_text("raise SystemExit('code of a repository ran')\n", encoding="utf-8")
    shapes = tensor_shapes(TINY)
    names, generator, step = list(shapes), np.random.default_rng(5), -(-len(shapes) // SHARDS)
    places: dict[str, str] = {}
    for n in range(SHARDS):
        part = names[n * step : (n + 1) * step]
        file = f"model-{n + 1:05d}-of-{SHARDS:05d}.safetensors"
        write_shard(folder / file, {name: shapes[name] for name in part}, generator)
        places |= dict.fromkeys(part, file)
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": places}), encoding="utf-8")
    return folder


def keep_header(checkpoint: Path, path: Path) -> Path:
    """The header of the model that is made from a checkpoint, in a file for forks."""
    opened = open_checkpoint(checkpoint)
    path.write_bytes(pipeline.build_header(opened, plan_tensors(opened, KIND), KIND))
    return path


def get_model(header: str, *arguments: str) -> None:
    """The program of a fork: ``nemodesk models get`` with a line for every step of its progress."""
    pipeline.build_header = lambda checkpoint, tensors, file_type, imatrix=None: Path(header).read_bytes()
    get.PROGRESS_S = 0.0  # type: ignore[misc]
    raise SystemExit(run_command(parse(["models", "get", REPO, "--type", KIND, "--json", *arguments])))
