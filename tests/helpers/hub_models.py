"""A small model on the fake hub, and ``nemodesk models get`` for it in a fork that starts in milliseconds.

Forks take the header of the finished file from a file, and with few keys, instead of making it anew from the tokenizer:
that would cost a second each time. Everything else they do is what the program does.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any, Final

import huggingface_hub.hf_api
import keyring.backends.null
import numpy as np
import pytest

from converter import output, pipeline
from converter.checkpoint import Checkpoint, open_checkpoint
from converter.mixture import Mixture
from converter.plan import plan_tensors
from desktop.base.paths import find_paths
from desktop.cli import get
from desktop.cli.main import parse, run_command
from desktop.library.hub import client
from desktop.library.installing import job
from desktop.library.installing.request import InstallProgress
from tests.helpers.checkpoints import Shape, nemotron_config, smollm2_folder, tensor_shapes, write_shard
from tests.helpers.disks import fill_up

NAME: Final = "Tiny-1M-Instruct"
REPO: Final = f"acme/{NAME}"
TINY: Final = Shape(hidden=64, inner=96, heads=2, kv_heads=1, layers=4, head_dim=32, vocabulary=49152)
SHARDS: Final = 3
KIND: Final = "Q8_0"
LICENCE: Final = "Do as you like.\n"
LOADED: Final = (client, job, huggingface_hub.hf_api, keyring.backends.null)  # what a fork must not load again


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
    """A header for the model that is made from a checkpoint, in a file for forks: all tensors, few keys."""
    opened = open_checkpoint(checkpoint)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "add_keys", _add_few_keys)
        path.write_bytes(pipeline.build_header(opened, plan_tensors(opened, KIND), KIND))
    return path


def _add_few_keys(writer: Any, checkpoint: Checkpoint, mixture: Mixture, *_: object) -> None:
    writer.add_name(checkpoint.name)
    writer.add_file_type(mixture.id)


def take_header(path: Path) -> None:
    """Let conversions of this process take their header from a file."""
    header = path.read_bytes()
    pipeline.build_header = lambda checkpoint, tensors, file_type, imatrix=None: header


def get_model(header: str, *arguments: str) -> None:
    """The program of a fork: ``nemodesk models get`` with a line for every step of its progress."""
    if header:
        take_header(Path(header))
    sys.stdout = os.fdopen(1, "w", encoding="utf-8")  # the server's own was another kind of file
    get.PROGRESS_S = 0.0  # type: ignore[misc]
    output.SYNC_BYTES = 1_000_000  # type: ignore[misc]
    if "FULL_AT" in os.environ:
        _fill_the_disk(*os.environ["FULL_AT"].split())
    run_command(parse(["models", "get", REPO, "--type", KIND, "--json", *arguments]))


def _fill_the_disk(stage: str, steps: str) -> None:
    """Let the disk be full from a step of a stage on."""
    show, seen = get._Shown.show, 0

    def shown(self: get._Shown, progress: InstallProgress) -> None:
        nonlocal seen
        show(self, progress)
        seen += progress.stage.value == stage
        if seen == int(steps) + 1:
            fill_up(find_paths().data.parent)

    get._Shown.show = shown  # type: ignore[method-assign]
