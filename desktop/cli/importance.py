"""``nemodesk convert --imatrix auto``: an importance matrix made on the spot, from a Q8_0 file that is made first."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Callable, Generator
from contextlib import aclosing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

import psutil

from converter.api import Options, Result
from converter.errors import ConvertError
from converter.folder import Folder
from converter.imatrix_file import InputSums, write_imatrix
from converter.llama import read_config
from converter.size import tensor_bytes
from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.i18n import tr
from desktop.cli.output import Output
from desktop.cli.quality import engine_with, quality_text
from desktop.engine.scoring import ImportanceEnd, MatrixInputs, ScoreProgress, importance

CALIBRATION: Final = "calibration.txt"
# of the file the inputs are measured on: its errors are far below what the matrix decides
SOURCE_TYPE: Final = "Q8_0"
# types that round every value alike
INDIFFERENT: Final = ("F32", "F16", "BF16", "Q8_0")
FOLDER: Final = ".nemodesk-imatrix-"

Convert = Callable[[Options], Result]


@contextmanager
def made_imatrix(wanted: Options, convert: Convert, output: Output) -> Generator[Path, None, None]:
    """The importance matrix for a conversion, as a file that is gone afterwards.

    ``convert`` makes the Q8_0 file, which needs room beside the output and is deleted before the conversion itself.

    Raises:
        UsageError: the type uses no such matrix.
        EnvironmentFault: there is no room, or the model cannot be loaded or computes nonsense.
    """
    if wanted.file_type in INDIFFERENT:
        raise UsageError(
            tr("{type} rounds all weights alike: leave --imatrix out, or choose a smaller type.", type=wanted.file_type)
        )
    out = wanted.out or wanted.source
    place = out if os.path.isdir(out) else out.parent
    _sweep(place)
    folder = place / f"{FOLDER}{os.getpid()}"
    try:
        yield _make(folder, wanted, convert, output)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make(folder: Path, wanted: Options, convert: Convert, output: Output) -> Path:
    """Make the matrix in a new folder."""
    made = folder / "auto.imatrix.gguf"
    try:
        _check_room(wanted, folder.parent)
        folder.mkdir()
        first = convert(replace(wanted, out=folder / "model.gguf", file_type=SOURCE_TYPE))
        asyncio.run(_collect(first.path, made, wanted.threads, output))
        first.path.unlink()
    except ConvertError as error:
        raise EnvironmentFault(error.text, error.detail) from error
    except OSError as error:
        raise EnvironmentFault(
            tr("{path} could not be written: {reason}.", path=folder, reason=error.strerror), str(error)
        ) from error
    return made


async def _collect(model: Path, target: Path, threads: int, output: Output) -> None:
    """Measure the inputs of the model's matrices on the bundled text and write them."""
    entries: dict[str, InputSums] = {}
    end = None
    text = quality_text(CALIBRATION)
    async with engine_with(model, threads, output) as engine, aclosing(importance(engine, text)) as events:
        async for event in events:
            if isinstance(event, ScoreProgress):
                output.event("progress", stage="imatrix", done=event.done, total=event.total)
                percent = 100 * event.done // event.total
                output.progress(tr("Measuring which weights matter: {percent} %", percent=percent))
            elif isinstance(event, MatrixInputs):
                entries[event.tensor] = InputSums(event.count, event.sums)
            else:
                end = event
    assert isinstance(end, ImportanceEnd)
    write_imatrix(target, entries, dataset=CALIBRATION, chunks=end.chunks, chunk=end.chunk)


def _check_room(wanted: Options, place: Path) -> None:
    """Refuse before an hour's work what has no room: first the Q8_0 file, later the output in its place."""
    if not os.path.isdir(place) or not os.path.isfile(wanted.source / "config.json"):
        return  # the converter has a sentence for these
    config = read_config(Folder(wanted.source).json("config.json") or {})
    needed = max(tensor_bytes(config, SOURCE_TYPE), tensor_bytes(config, wanted.file_type))
    free = shutil.disk_usage(place).free
    if free < needed:
        raise EnvironmentFault(
            tr(
                "To find out which weights matter a temporary file of {needed} MB is needed, beside the checkpoint, "
                "and the disk has {free} MB free: make room, choose another folder, or leave --imatrix out.",
                needed=f"{needed / 1e6:,.0f}",
                free=f"{free / 1e6:,.0f}",
            )
        )


def _sweep(place: Path) -> None:
    """Delete what a killed conversion left here."""
    for left in place.glob(f"{FOLDER}*"):
        number = left.name.removeprefix(FOLDER)
        if number.isdigit() and not left.is_symlink() and not psutil.pid_exists(int(number)):
            shutil.rmtree(left, ignore_errors=True)
