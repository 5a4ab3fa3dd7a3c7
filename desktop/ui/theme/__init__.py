"""The look of the window: tokens, type, icons, palette, and the watcher of the system's colour scheme.

Everything that paints itself reads ``t()`` in its paintEvent. May import PySide6 and base.
"""

from __future__ import annotations

from desktop.base.resources import resource_path
from desktop.ui.theme.code import CODE_THEMES, CodeInks, code_inks, code_theme_names
from desktop.ui.theme.current import colour, column_width, duration, look, moves, t, text_scale
from desktop.ui.theme.fonts import MONO, SANS, TYPE, font, leading, line_height, load_fonts
from desktop.ui.theme.icons import icon, mark_icon, paint_icon, paint_mark
from desktop.ui.theme.look import COLUMNS, Look, Scheme
from desktop.ui.theme.metrics import message_gap, row_height
from desktop.ui.theme.palette import palette, stylesheet
from desktop.ui.theme.tokens import (
    ACCENTS,
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
    SIDEBAR_MS,
    S,
    Theme,
)
from desktop.ui.theme.watcher import ThemeWatcher

__all__ = [
    "ACCENTS",
    "CODE_THEMES",
    "COLUMNS",
    "DARK",
    "FOLD_MS",
    "HOVER_MS",
    "ICON",
    "LIGHT",
    "MONO",
    "R_CARD",
    "R_CHIP",
    "R_COMPOSER",
    "R_CONTROL",
    "R_LARGE",
    "SANS",
    "SIDEBAR_MS",
    "TYPE",
    "CodeInks",
    "Look",
    "S",
    "Scheme",
    "Theme",
    "ThemeWatcher",
    "code_inks",
    "code_theme_names",
    "colour",
    "column_width",
    "duration",
    "font",
    "icon",
    "leading",
    "line_height",
    "load_fonts",
    "look",
    "mark_icon",
    "message_gap",
    "moves",
    "paint_icon",
    "paint_mark",
    "palette",
    "resource_path",
    "row_height",
    "stylesheet",
    "t",
    "text_scale",
]
