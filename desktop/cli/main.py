"""Parses the command line and runs one command; the border where errors become one sentence and an exit status."""

from __future__ import annotations

import argparse
import io
import logging
import signal
import sys
from collections.abc import Callable
from types import FrameType, TracebackType

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.log import set_up_logging
from desktop.base.paths import find_paths
from desktop.cli import bench, chat, convert, demo, doctor, history, models, plugins
from desktop.cli.output import Output

log = logging.getLogger(__name__)

Command = Callable[[argparse.Namespace, Output], int]


def parse(arguments: list[str]) -> argparse.Namespace:
    """The options; ``command`` is None for the window. Bad usage ends the program with status 2."""
    parser = argparse.ArgumentParser(prog="nemodesk", description=tr("A private assistant on your own computer."))
    parser.add_argument("--model", help=tr("model for the window: an id, a .gguf file, or demo"))
    parser.add_argument("--question", action="store_true", help=tr("bring the window in front with a new chat"))
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(title=tr("commands"), metavar="COMMAND")
    for module in (chat, convert, demo, models, history, plugins, bench, doctor):
        module.add_parser(commands)
    return parser.parse_args(arguments)


def run_command(options: argparse.Namespace) -> int:
    """Run the chosen command; an error for people goes to stderr and ends with status 1."""
    set_up_logging(find_paths().logs)
    sys.excepthook = report_bug
    end_cleanly_on_signals()
    output = Output(json_lines=getattr(options, "json", False))
    set_up_streams(json_lines=output.json_lines)
    command: Command = options.command
    try:
        return command(options, output)
    except AppError as error:
        log.info("%s: %s %s", type(error).__name__, error.text, error.detail)
        output.error(error.text)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # the reader has gone (| head): nothing is left to say, and Python must not complain at exit either
        sys.stdout = None
        return 1


def end_cleanly_on_signals() -> None:
    """Let a request to end, or a terminal that closes, unwind the program, so that unfinished files are removed."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:  # under nohup a hang-up is ignored
            signal.signal(number, _end)


def _end(number: int, _frame: FrameType | None) -> None:
    sys.exit(128 + number)


def set_up_streams(*, json_lines: bool) -> None:
    """Take any bytes and print any text: a name or a pasted question may hold what the terminal's encoding does not.

    JSON lines are UTF-8 on every system; half characters in them come out as JSON's own escapes.
    """
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    if isinstance(sys.stdout, io.TextIOWrapper):
        if json_lines:
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
        else:
            sys.stdout.reconfigure(errors="replace")


def report_bug(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
    """The last border: a bug of ours goes to the log whole, and to the person as one sentence."""
    log.critical("Unexpected error", exc_info=(kind, value, trace))
    place = find_paths().log
    text = tr(
        "Something went wrong inside Nemodesk ({kind}). The details are in {path}.", kind=kind.__name__, path=place
    )
    sys.stderr.write(f"nemodesk: {text}\n")
