"""The look of the window: tokens, type, icons, palette, and the watcher of the system's colour scheme.

Everything that paints itself reads ``t()`` in its paintEvent. May import PySide6 only.
"""

from __future__ import annotations

from desktop.ui.theme.current import colour, t, text_scale, use, use_text_size
from desktop.ui.theme.fonts import MONO, SANS, TYPE, font, line_height, load_fonts
from desktop.ui.theme.icons import icon, mark_icon, paint_icon, paint_mark
from desktop.ui.theme.palette import palette, stylesheet
from desktop.ui.theme.resources import resource_path
from desktop.ui.theme.tokens import (
    ACCENTS,
    COLUMN,
    DARK,
    FOLD_MS,
    HOVER_MS,
    ICON,
    LIGHT,
    R_CARD,
    R_CHIP,
    R_COMPOSER,
    R_CONTROL,
    R_LARGE,
    ROW,
    SIDEBAR_MS,
    S,
    Theme,
)
from desktop.ui.theme.watcher import Scheme, ThemeWatcher

__all__ = [
    "ACCENTS",
    "COLUMN",
    "DARK",
    "FOLD_MS",
    "HOVER_MS",
    "ICON",
    "LIGHT",
    "MONO",
    "ROW",
    "R_CARD",
    "R_CHIP",
    "R_COMPOSER",
    "R_CONTROL",
    "R_LARGE",
    "SANS",
    "SIDEBAR_MS",
    "TYPE",
    "S",
    "Scheme",
    "Theme",
    "ThemeWatcher",
    "colour",
    "font",
    "icon",
    "line_height",
    "load_fonts",
    "mark_icon",
    "paint_icon",
    "paint_mark",
    "palette",
    "resource_path",
    "stylesheet",
    "t",
    "text_scale",
    "use",
    "use_text_size",
]
