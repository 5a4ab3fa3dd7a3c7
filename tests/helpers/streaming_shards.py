"""A checkpoint whose safetensors files come one by one and go again, and a conversion of it that can be killed.

The conversion runs in a fork. It counts what it does to the disk (a write, a sync, a rename, a deletion) and kills
itself in the middle of a chosen step, so that every point of it can be tried.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from converter import Options, Result, convert, output, pipeline
from converter.folder import Folder
from converter.shards import FolderShards, Head
from tests.helpers.checkpoints import Shape, nemotron_config, tensor_shapes, write_shard

SHAPE = Shape(hidden=64, inner=128, heads=2, kv_heads=1, layers=3, head_dim=32, vocabulary=1024)
SHARDS = 4


@dataclass
class ArrivingShards:
    """Files of ``store`` that lie in ``folder`` under names of our own, only from ``complete`` to ``done``.

    One that was given back is asked for never again, by any process that comes later.
    """

    store: Path
    folder: Path

    def names(self) -> list[str]:
        return sorted(path.name for path in self.store.glob("*.safetensors"))

    def head(self, name: str) -> Head:
        head = FolderShards(Folder(self.store)).head(name)
        identity = hashlib.sha256((self.store / name).read_bytes()).hexdigest()
        return Head(head.blob, head.size, self._place(name), identity)

    def complete(self, name: str) -> None:
        assert not self._mark(name).exists(), name
        shutil.copyfile(self.store / name, self._place(name))
        assert len(list(self.folder.glob("arrived-*"))) == 1

    def done(self, name: str) -> None:
        self._mark(name).touch()
        self._place(name).unlink(missing_ok=True)

    def _mark(self, name: str) -> Path:
        return self.folder / f"given-back-{name}"

    def _place(self, name: str) -> Path:
        return self.folder / f"arrived-{self.names().index(name)}"


def write_sharded(folder: Path) -> None:
    """A checkpoint of 1.5 MB in four files; it has no tokenizer, so its header is ``small_header``."""
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(nemotron_config(SHAPE)), encoding="utf-8")
    shapes = tensor_shapes(SHAPE)
    names, generator = list(shapes), np.random.default_rng(3)
    step = -(-len(names) // SHARDS)
    for n in range(SHARDS):
        part = {name: shapes[name] for name in names[n * step : (n + 1) * step]}
        write_shard(folder / f"model-{n + 1:05d}-of-{SHARDS:05d}.safetensors", part, generator)


def small_header(checkpoint: object, tensors: object, file_type: str, imatrix: object = None) -> bytes:
    """In place of a real header, which needs a tokenizer and half a second."""
    return b"GGUF" + bytes(60)


def convert_here(store: Path, work: Path, kind: str = "Q8_0") -> Result:
    """Convert as a streamed install does; files arrive in ``work`` and the result is ``work``/model.gguf."""
    pipeline.build_header = small_header
    output.SYNC_BYTES = 100_000  # type: ignore[misc]
    pipeline.CHUNK_VALUES = 1 << 14  # type: ignore[misc]
    source = work / "source"
    source.mkdir(parents=True, exist_ok=True)
    shutil.copy(store / "config.json", source)
    options = Options(source, work / "model.gguf", kind, 2, name="Tiny", resumable=True)
    *_, result = convert(options, ArrivingShards(store, work))
    assert isinstance(result, Result)
    return result


class Countdown:
    """Kills the process in the middle of step number ``left`` from now."""

    def __init__(self, left: int) -> None:
        self.left = left

    def step(self, half: Callable[[], object] | None = None) -> None:
        self.left -= 1
        if not self.left:
            if half is not None:
                half()
            os.kill(os.getpid(), signal.SIGKILL)

    def install(self) -> None:
        """Count every write, sync, rename and deletion from now on."""
        for name in ("fsync", "replace", "unlink", "ftruncate"):
            self._wrap(os, name)
        append = output.OutputFile.append

        def counted(file: output.OutputFile, data: bytes | memoryview) -> None:
            self.step(lambda: (file._file.write(data[: len(data) // 2]), file._file.flush()))
            append(file, data)

        output.OutputFile.append = counted  # type: ignore[assignment, method-assign]

    def _wrap(self, module: Any, name: str) -> None:
        real = getattr(module, name)

        def counted(*args: Any, **options: Any) -> Any:
            self.step()
            return real(*args, **options)

        setattr(module, name, counted)


def convert_and_die(store: str, work: str, steps: str) -> None:
    """The program of a fork: convert, killed in the middle of step number ``steps``; prints the hash if it ends."""
    countdown = Countdown(int(steps))
    countdown.install()
    result = convert_here(Path(store), Path(work))
    print(result.sha256, max(0, countdown.left), flush=True)  # noqa: T201
