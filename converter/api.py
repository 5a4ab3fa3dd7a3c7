"""What callers see: options in, progress and one result out."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FILE_TYPE_NAMES: Final = ("Q4_K_M", "Q8_0", "BF16", "F16")


@dataclass(frozen=True)
class Options:
    """What to convert.

    Attributes:
        source: folder with config.json, tokenizer.json and safetensors files.
        out: file to write, or a folder; None names the file after the model, in the source folder.
        file_type: one of ``FILE_TYPE_NAMES``.
        threads: worker threads; 0 or less means one a core.
    """

    source: Path
    out: Path | None = None
    file_type: str = "Q4_K_M"
    threads: int = 0


@dataclass(frozen=True)
class Progress:
    """How far the conversion is: bytes of the output file written and planned, and the tensor just worked on."""

    done: int
    total: int
    tensor: str
    tensor_type: str


@dataclass(frozen=True)
class Result:
    """The finished file; it carries its final name only now."""

    path: Path
    bytes: int
    sha256: str
    seconds: float
    file_type: str


def convert(options: Options) -> Generator[Progress | Result, None, None]:
    """Convert a checkpoint: yields ``Progress`` while it works and one ``Result`` last.

    Closing the generator cancels: the unfinished file is removed.

    Raises:
        ConvertError: with a sentence for people in ``text``; no file is left behind.
    """
    # numpy, gguf and tokenizers come with the pipeline: 0.5 s that an importer of this module should not pay
    from converter.pipeline import run

    yield from run(options)
