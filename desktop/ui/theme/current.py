"""The tokens in use now.

This is the one piece of module state in the window: a process shows one theme, and every ``paintEvent`` reads it.
After ``use`` or ``use_text_size`` the caller sets palette and style sheet again; widgets that hold formats or images
listen to ``ThemeWatcher.changed``.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor

from desktop.ui.theme.tokens import LIGHT, Theme, with_accent

BODY_SIZE: Final = 15  # pixels; the text-size setting says another


class _Current:
    """Tokens, accent and text scale of this process."""

    def __init__(self) -> None:
        self.theme = LIGHT
        self.accent = "Sea"
        self.scale = 1.0


_CURRENT: Final = _Current()


def t() -> Theme:
    """The tokens in use."""
    return _CURRENT.theme


def use(theme: Theme, accent: str = "Sea") -> None:
    """Take ``theme`` with one of the accents."""
    _CURRENT.theme = with_accent(theme, accent)
    _CURRENT.accent = accent


def use_text_size(pixels: int) -> None:
    """Scale all type roles so that body text has this size (13 to 20)."""
    _CURRENT.scale = pixels / BODY_SIZE


def text_scale() -> float:
    """The factor on the sizes of all type roles."""
    return _CURRENT.scale


def colour(value: str, alpha: float = 1.0) -> QColor:
    """A token's value as a QColor."""
    found = QColor(value)
    found.setAlphaF(alpha)
    return found
