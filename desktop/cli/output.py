"""What a command prints: text for people, or JSON lines and nothing else."""

from __future__ import annotations

import contextlib
import json
import re
import sys
from collections.abc import Mapping, Sequence

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
REPLACED = "\N{REPLACEMENT CHARACTER}"
DIM, PLAIN = "\x1b[2m", "\x1b[0m"


class Output:
    """Writes to stdout as text or JSON lines; notes and errors go to stderr.

    With ``json_lines`` every event is a line as it happens, flushed at once, and the result is the last line.
    """

    def __init__(self, *, json_lines: bool) -> None:
        self.json_lines = json_lines
        self._bar = False

    def event(self, kind: str, **values: object) -> None:
        """A JSON line ``{"type": kind, ...}``; nothing in text mode.

        So a model's type is called ``file_type`` in every line: "type" is the kind of the line.
        """
        assert "type" not in values
        if self.json_lines:
            _write(json.dumps({"type": kind, **values}, ensure_ascii=False) + "\n")

    def result(self, **values: object) -> None:
        """The last JSON line; nothing in text mode."""
        self.event("result", **values)

    def text(self, text: str, *, dim: bool = False) -> None:
        """Text for people; nothing in JSON mode.

        A terminal gets no control characters but line breaks and tabs: a model's answer or a title must not move the
        cursor, rename the window or write to the clipboard. A pipe gets the text as it is.
        """
        if not self.json_lines:
            self.clear_progress()
            if sys.stdout.isatty():
                text = CONTROL.sub(REPLACED, text)
                text = f"{DIM}{text}{PLAIN}" if dim else text
            _write(text)

    def line(self, text: str = "") -> None:
        """A line for people."""
        self.text(text + "\n")

    def progress(self, text: str) -> None:
        """A line that overwrites itself, on a terminal only."""
        if not self.json_lines and sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[K{CONTROL.sub(REPLACED, text)}")
            sys.stderr.flush()
            self._bar = True

    def clear_progress(self) -> None:
        """Take the progress line away."""
        if self._bar:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._bar = False

    def note(self, text: str) -> None:
        """A remark beside the result: stderr in text mode, nothing in JSON mode."""
        if not self.json_lines:
            self.clear_progress()
            sys.stderr.write(_plain(text) + "\n")

    def question(self, text: str) -> None:
        """A question to who sits at the terminal, on stderr; the answer is typed behind it."""
        self.clear_progress()
        sys.stderr.write("\n" + CONTROL.sub(REPLACED, text))
        sys.stderr.flush()

    def error(self, text: str) -> None:
        """The sentence of an error, on stderr in both modes."""
        with contextlib.suppress(OSError):  # the terminal may be gone
            self.clear_progress()
            sys.stderr.write(f"nemodesk: {_plain(text)}\n")

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Aligned columns under a head, the last one not padded."""
        widths = [max(len(row[n]) for row in (head, *rows)) for n in range(len(head))]
        for row in (head, *rows):
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            self.line("  ".join(cells).rstrip())

    def items(self, items: Sequence[Mapping[str, object]]) -> None:
        """The result of a list command."""
        self.result(items=list(items))


def _plain(text: str) -> str:
    """A sentence on one line without control characters: it may hold a name from a file of strangers."""
    return CONTROL.sub(REPLACED, text).replace("\n", " ")


def _write(text: str) -> None:
    """Write to stdout, at once.

    Raises:
        BrokenPipeError: the reader has gone.
        EnvironmentFault: what stdout leads to takes no more; it is closed then.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        sys.stdout = None  # else Python tries again at its end, and complains
        raise EnvironmentFault(tr("The output could not be written: {reason}.", reason=error.strerror)) from error


class Silent(Output):
    """Prints nothing: for a command that runs another one inside."""

    def __init__(self) -> None:
        super().__init__(json_lines=True)

    def event(self, kind: str, **values: object) -> None:
        """Nothing."""
