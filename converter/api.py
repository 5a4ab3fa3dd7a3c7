"""What callers see: options in, progress and one result out."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from converter.shards import Shards

from converter.report import Report

# from the weights as they are to the smallest; converter.mixture has the table of what each of them means
FILE_TYPE_NAMES: Final = (
    "BF16", "F16", "F32", "Q8_0", "Q6_K", "Q5_K_M", "Q5_K_S", "Q4_K_M", "Q4_K_S", "IQ4_XS", "IQ4_NL",
    "Q3_K_L", "Q3_K_M", "Q3_K_S", "Q2_K",
)  # fmt: skip


@dataclass(frozen=True)
class Options:
    """What to convert.

    Attributes:
        source: folder with config.json, tokenizer.json and safetensors files.
        out: file to write, or a folder; None names the file after the model, in the source folder.
        file_type: one of ``FILE_TYPE_NAMES``.
        threads: worker threads; 0 or less means one a core.
        name: what the model is called as far as its place says it; empty takes the source folder's name.
        resumable: whether an unfinished file stays, with a journal beside it, for the same conversion to go on with.
            Whoever asks for it deletes the journal (``output.journal_path``) when they have noted the result.
        imatrix: file of llama-imatrix that says which weights matter; None rounds all alike.
    """

    source: Path
    out: Path | None = None
    file_type: str = "Q4_K_M"
    threads: int = 0
    name: str = ""
    resumable: bool = False
    imatrix: Path | None = None


@dataclass(frozen=True)
class Progress:
    """How far the conversion is: bytes of the output file written and planned, and the tensor just worked on.

    Without a tensor, what an earlier conversion left is being looked through.
    """

    done: int
    total: int
    tensor: str
    tensor_type: str


@dataclass(frozen=True)
class Result:
    """The finished file; it carries its final name only now. ``report`` says what became of the weights."""

    path: Path
    bytes: int
    sha256: str
    seconds: float
    file_type: str
    report: Report


def convert(options: Options, shards: Shards | None = None) -> Generator[Progress | Result, None, None]:
    """Convert a checkpoint: yields ``Progress`` while it works and one ``Result`` last.

    Closing the generator cancels: the unfinished file is removed, if it was not asked for to be resumable. ``shards``
    brings the safetensors files that are not in the source folder, each when its turn comes.

    Raises:
        ConvertError: with a sentence for people in ``text``; no file is left behind.
    """
    # numpy, gguf and tokenizers come with the pipeline: 0.5 s that an importer of this module should not pay
    from converter.pipeline import run

    yield from run(options, shards)
