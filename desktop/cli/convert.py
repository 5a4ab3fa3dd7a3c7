"""``nemodesk convert``: a Hugging Face folder to one GGUF file. The window runs this command as its install child."""

from __future__ import annotations

import argparse
import asyncio
import threading
import time
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from converter.api import FILE_TYPE_NAMES, Options, Result, convert
from converter.errors import ConvertError
from converter.report import Perplexity
from converter.report_table import lines
from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.base.limits import be_modest, within_memory
from desktop.base.process import end_with_parent
from desktop.cli.output import Output

AUTO = "auto"  # of --imatrix; a file of that name is ./auto
PROGRESS_S = 0.1  # chunks come thousands to a file; ten lines a second are plenty


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("convert", help=tr("turn a Hugging Face folder into a GGUF file"))
    parser.add_argument("source", type=Path, metavar="SRC", help=tr("the folder with config.json and *.safetensors"))
    parser.add_argument("--out", type=Path, metavar="FILE", help=tr("otherwise a name of its own in the folder"))
    types = ", ".join(FILE_TYPE_NAMES)
    parser.add_argument("--type", default="Q4_K_M", type=str.upper, choices=FILE_TYPE_NAMES, help=types)
    parser.add_argument("--threads", type=int, default=0, metavar="N", help=tr("processor threads (default: all)"))
    matrix = tr("importance matrix made by llama-imatrix; auto makes one, which takes a while and one more file")
    parser.add_argument("--imatrix", metavar="FILE|auto", help=matrix)
    parser.add_argument("--verify", action="store_true", help=tr("load the file and measure its perplexity on a text"))
    parser.add_argument("--json", action="store_true", help=tr("print JSON lines"))
    parser.add_argument("--with-parent", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, output: Output) -> int:
    """Convert, with progress."""
    if options.with_parent:
        be_modest()
        threading.Thread(target=end_with_parent, daemon=True).start()
    wanted = Options(options.source, options.out, options.type, options.threads)
    with _imatrix(options.imatrix, wanted, output) as imatrix:
        result = convert_folder(replace(wanted, imatrix=imatrix), output)
    report = replace(result.report, imatrix=AUTO) if options.imatrix == AUTO else result.report
    if options.verify:
        report = replace(report, perplexity=_verified(result, options.threads, output))
    output.result(
        path=str(result.path),
        bytes=result.bytes,
        sha256=result.sha256,
        seconds=round(result.seconds, 2),
        file_type=result.file_type,
        report=report.as_json(),
    )
    size = f"{result.bytes / 1e9:.2f} GB"
    output.line(tr("Wrote {path}: {type}, {size}.", path=result.path, type=result.file_type, size=size))
    for line in lines(report):
        output.line(line)
    return 0


@contextmanager
def _imatrix(given: str | None, wanted: Options, output: Output) -> Generator[Path | None, None, None]:
    """The importance matrix that was asked for, while the conversion runs."""
    if given != AUTO:
        yield Path(given) if given else None
        return
    from desktop.cli.importance import made_imatrix  # asyncio and processes: only where a model is asked

    with made_imatrix(wanted, lambda first: convert_folder(first, output, "prepare"), output) as made:
        yield made


def _verified(result: Result, threads: int, output: Output) -> Perplexity:
    """The file's perplexity; an error leaves the file where it is."""
    from desktop.cli.quality import measure_perplexity  # asyncio and processes: only where a model is asked

    return asyncio.run(measure_perplexity(result.path, threads, output))


def convert_folder(options: Options, output: Output, stage: str = "convert") -> Result:
    """Convert and report progress under the name ``stage``.

    Raises:
        EnvironmentFault: with the converter's own sentence.
    """
    try:
        due = 0.0
        with within_memory(options.threads), closing(convert(options)) as steps:
            for step in steps:
                if isinstance(step, Result):
                    return step
                if time.monotonic() < due and step.done < step.total:
                    continue
                due = time.monotonic() + PROGRESS_S
                output.event(
                    "progress",
                    stage=stage,
                    done=step.done,
                    total=step.total,
                    tensor=step.tensor,
                    tensor_type=step.tensor_type,
                )
                output.progress(
                    tr("Converting: {percent} %  {tensor}", percent=100 * step.done // step.total, tensor=step.tensor)
                )
    except ConvertError as error:
        raise EnvironmentFault(error.text, error.detail) from error
    raise AssertionError("a conversion ends in a result or an error")
