"""The tokens and the look in use now.

This is the one piece of module state in the window: a process shows one theme, and every ``paintEvent`` reads it.
``ThemeWatcher`` sets it; widgets that hold formats or images listen to its ``changed``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QColor

from desktop.ui.theme.look import Look
from desktop.ui.theme.tokens import LIGHT, Theme, with_accent

BODY_SIZE: Final = 15  # pixels of body text that the sizes of all roles are given for


class _Current:
    """Tokens, look and motion of this process."""

    def __init__(self) -> None:
        self.theme = LIGHT
        self.look = Look()
        self.moves: Callable[[], bool] = lambda: True


_CURRENT: Final = _Current()


def use(theme: Theme, look: Look, *, moves: Callable[[], bool] | None = None) -> None:
    """Take ``theme`` with the look's accent; ``moves`` is asked what motion "as the system" means (None: as before)."""
    _CURRENT.theme = with_accent(theme, look.accent)
    _CURRENT.look = look
    _CURRENT.moves = moves or _CURRENT.moves


def t() -> Theme:
    """The tokens in use."""
    return _CURRENT.theme


def look() -> Look:
    """The look in use."""
    return _CURRENT.look


def text_scale() -> float:
    """The factor on the sizes of all type roles."""
    return _CURRENT.look.text_size / BODY_SIZE


def column_width() -> int:
    """Pixels of the transcript's text; the composer is 32 wider."""
    return _CURRENT.look.column


def moves() -> bool:
    """Whether things may move: False for who asked for less motion."""
    motion = _CURRENT.look.motion
    return _CURRENT.moves() if motion is None else motion


def duration(milliseconds: int) -> int:
    """How long a motion takes: every animation asks here. 0 for who asked for less motion."""
    return milliseconds if moves() else 0


def colour(value: str, alpha: float = 1.0) -> QColor:
    """A token's value as a QColor."""
    found = QColor(value)
    found.setAlphaF(alpha)
    return found
