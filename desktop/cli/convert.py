"""``nemodesk convert``: a Hugging Face folder to one GGUF file. The window runs this command as its install child."""

from __future__ import annotations

import argparse
import asyncio
import threading
import time
from contextlib import closing
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

PROGRESS_S = 0.1  # chunks come thousands to a file; ten lines a second are plenty


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("convert", help=tr("turn a Hugging Face folder into a GGUF file"))
    parser.add_argument("source", type=Path, metavar="SRC", help=tr("the folder with config.json and *.safetensors"))
    parser.add_argument("--out", type=Path, metavar="FILE", help=tr("otherwise a name of its own in the folder"))
    types = ", ".join(FILE_TYPE_NAMES)
    parser.add_argument("--type", default="Q4_K_M", type=str.upper, choices=FILE_TYPE_NAMES, help=types)
    parser.add_argument("--threads", type=int, default=0, metavar="N", help=tr("processor threads (default: all)"))
    parser.add_argument("--imatrix", type=Path, metavar="FILE", help=tr("importance matrix made by llama-imatrix"))
    parser.add_argument("--verify", action="store_true", help=tr("load the file and measure its perplexity on a text"))
    parser.add_argument("--json", action="store_true", help=tr("print JSON lines"))
    parser.add_argument("--with-parent", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, output: Output) -> int:
    """Convert, with progress."""
    if options.with_parent:
        be_modest()
        threading.Thread(target=end_with_parent, daemon=True).start()
    wanted = Options(options.source, options.out, options.type, options.threads, imatrix=options.imatrix)
    with within_memory():
        result = convert_folder(wanted, output)
    report = result.report
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


def _verified(result: Result, threads: int, output: Output) -> Perplexity:
    """The file's perplexity; an error leaves the file where it is."""
    from desktop.cli.quality import measure_perplexity  # asyncio and processes: only where a model is asked

    return asyncio.run(measure_perplexity(result.path, threads, output))


def convert_folder(options: Options, output: Output) -> Result:
    """Convert and report progress.

    Raises:
        EnvironmentFault: with the converter's own sentence.
    """
    try:
        due = 0.0
        with closing(convert(options)) as steps:
            for step in steps:
                if isinstance(step, Result):
                    return step
                if time.monotonic() < due and step.done < step.total:
                    continue
                due = time.monotonic() + PROGRESS_S
                output.event(
                    "progress",
                    stage="convert",
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
