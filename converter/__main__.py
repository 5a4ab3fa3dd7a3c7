"""The command line: ``python -m converter SRC [--out FILE] [--type T] [--threads N] [--imatrix FILE] [--json]``.

Exit codes: 0 done, 1 the conversion failed (one sentence on stderr), 2 wrong usage, 130 or 143 stopped by a signal.
With ``--json`` stdout carries one JSON object a line: progress as it happens, the result last.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from types import FrameType
from typing import Final

from converter import FILE_TYPE_NAMES, ConvertError, Options, Progress, Result, convert
from converter.report_table import lines
from converter.text import tr

MEGABYTE: Final = 1_000_000
# a line of progress each time this share of the file is done
STEP: Final = 0.01


def main(arguments: Sequence[str] | None = None) -> int:
    """Convert as the arguments say; returns the exit code."""
    options, as_json = _parse(arguments)
    signal.signal(signal.SIGTERM, _stop)
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_DFL:
        signal.signal(signal.SIGHUP, _stop)  # the terminal was closed
    show = _show_json if as_json else _show_text
    try:
        # closing the generator removes the unfinished file, whatever ends this block
        with closing(convert(options)) as events:
            shown = -STEP
            for event in events:
                if isinstance(event, Result) or event.done / event.total >= shown + STEP:
                    show(event)
                    shown = event.done / event.total if isinstance(event, Progress) else shown
    except ConvertError as error:
        print(error.text, file=sys.stderr)  # noqa: T201
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _parse(arguments: Sequence[str] | None) -> tuple[Options, bool]:
    parser = argparse.ArgumentParser(
        prog="python -m converter", description=tr("Convert a Hugging Face checkpoint folder to one GGUF file.")
    )
    parser.add_argument("source", metavar="SRC", type=Path, help=tr("folder with config.json and safetensors files"))
    parser.add_argument("--out", metavar="FILE", type=Path, help=tr("file to write (default: in SRC)"))
    parser.add_argument("--type", choices=FILE_TYPE_NAMES, default="Q4_K_M", help=tr("type of file (default: Q4_K_M)"))
    parser.add_argument("--threads", metavar="N", type=_count, default=0, help=tr("threads (default: one a core)"))
    parser.add_argument("--imatrix", metavar="FILE", type=Path, help=tr("importance matrix made by llama-imatrix"))
    parser.add_argument("--json", action="store_true", help=tr("JSON lines on stdout"))
    given = parser.parse_args(arguments)
    return Options(given.source, given.out, given.type, given.threads, imatrix=given.imatrix), given.json


def _count(text: str) -> int:
    value = int(text)
    if not 0 <= value <= 1024:
        raise ValueError(text)
    return value


def _stop(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


def _show_json(event: Progress | Result) -> None:
    kind = "progress" if isinstance(event, Progress) else "result"
    fields = {"type": kind} | {name: _plain(value) for name, value in asdict(event).items()}
    if isinstance(event, Result):
        fields["report"] = event.report.as_json()
    print(json.dumps(fields), flush=True)  # noqa: T201


def _plain(value: object) -> object:
    return str(value) if isinstance(value, Path) else value


def _show_text(event: Progress | Result) -> None:
    if isinstance(event, Result):
        text = tr("{path}: {size} MB, {type}, {seconds} s", path=event.path, size=f"{event.bytes / MEGABYTE:,.1f}",
                  type=event.file_type, seconds=f"{event.seconds:.1f}")  # fmt: skip
        print(text)  # noqa: T201
        print(f"sha256 {event.sha256}")  # noqa: T201
        print("\n".join(lines(event.report)))  # noqa: T201
    else:
        print(f"{event.done / event.total:4.0%} {event.tensor}", file=sys.stderr)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
