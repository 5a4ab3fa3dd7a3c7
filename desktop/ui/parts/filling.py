"""Putting a long text into a field piece by piece, so that the window goes on between them."""

from __future__ import annotations

from collections import deque
from functools import lru_cache
from typing import Final
from unicodedata import name

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

PIECE: Final = 4000  # characters that are laid out together; a longer line is laid out as several
LINES: Final = 1000  # at most: an empty one costs as much as many characters
# At once: for each that none of our fonts has Qt opens the system's one by one, which takes 50 ms and more.
SCRIPTS: Final = 2
# what our fonts have, or those that every system has: letters of Europe and the Near East, signs, East Asia, emoji
_USUAL: Final = (
    *(range(0x700), range(0x900, 0x980), range(0xE00, 0xE80), range(0x1E00, 0x2C00), range(0x2E00, 0xA4D0)),
    *(range(0xAC00, 0xD7B0), range(0xF900, 0xFB00), range(0xFE00, 0xFE70), range(0xFF00, 0x10000)),
    *(range(0x1F000, 0x1FB00), range(0x20000, 0x40000)),
)


class Filling(QObject):
    """Fills a field: the beginning of a text at once, the rest while nothing else is to be done.

    Signals:
        completed: all of it is there.
    """

    completed = Signal()

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._waiting: deque[str] = deque()
        self._steps = QTimer(self)
        self._steps.timeout.connect(self._go_on)

    @property
    def complete(self) -> bool:
        """Whether all of it is there."""
        return not self._waiting

    def fill(self, waiting: deque[str]) -> None:
        """Show pieces in the place of what there is."""
        self._waiting = waiting
        self._edit.setPlainText(waiting.popleft() if waiting else "")
        self._steps.start(0)

    def stop(self) -> None:
        """What is not there yet does not come."""
        self._waiting.clear()
        self._steps.stop()

    def finish(self) -> None:
        """Show now what is not there yet."""
        while self._waiting:
            self._go_on()

    def _go_on(self) -> None:
        if not self._waiting:
            self._steps.stop()
            self.completed.emit()
            return
        end = QTextCursor(self._edit.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertBlock()
        end.insertText(self._waiting.popleft())


def pieces(text: str) -> deque[str]:
    """A text in pieces that end with a line, or in the middle of one that is longer than a piece."""
    found, at = deque[str](), 0
    while at < len(text):
        end = min(at + PIECE, len(text))
        if text.count("\n", at, end) > LINES:
            end = at + len("\n".join(text[at:end].split("\n", LINES)[:LINES])) + 1
        if not is_plain(text[at:end]):
            end = _end_of_script(text, at, end)
        line = text.rfind("\n", at, end) if end < len(text) else -1
        if line > at:
            found.append(text[at:line])
            at = line + 1
        else:
            found.append(text[at:end])
            at = end
    return found


def is_plain(text: str) -> bool:
    """Whether a text is of so few scripts that it can be laid out at once."""
    return text.isascii() or len({_script(one) for one in set(text)} - {""}) <= SCRIPTS


def _end_of_script(text: str, at: int, end: int) -> int:
    """The first place behind ``at`` where another script begins."""
    seen = {""}
    for place in range(at, end):
        seen.add(_script(text[place]))
        if len(seen) > 2:
            return place
    return end


@lru_cache(1 << 14)
def _script(one: str) -> str:
    """A name for a character's script; empty for the usual ones."""
    code = ord(one)
    return "" if any(code in usual for usual in _USUAL) else name(one, "?").partition(" ")[0]
