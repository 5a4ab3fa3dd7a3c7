"""What the user chose about the look of the window. Pure values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop.base.settings import Settings

COLUMNS: Final = {"narrow": 640, "normal": 760, "wide": 960}  # widths of the transcript's text, by the setting's words


class Scheme(StrEnum):
    """The theme setting."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Look:
    """The chosen look.

    Attributes:
        scheme: light, dark or as the system.
        accent: name of one of the accents.
        text_size: pixels of body text, 13 to 20; all roles scale with it.
        compact: less room between rows, lines and messages.
        column: width of the transcript's text in pixels; the composer is 32 wider.
        formula_size: percent of the size that goes with the text.
        code_theme: name of the colours of code; empty to follow the theme.
        code_wrap: whether long lines of code wrap.
        motion: whether things move; None as the system wants.
    """

    scheme: Scheme = Scheme.SYSTEM
    accent: str = "Sea"
    text_size: int = 15
    compact: bool = False
    column: int = COLUMNS["normal"]
    formula_size: int = 100
    code_theme: str = ""
    code_wrap: bool = False
    motion: bool | None = None

    @classmethod
    def of(cls, settings: Settings) -> Look:
        """The look that the settings describe."""
        return cls(
            Scheme(settings.theme),
            settings.accent,
            settings.text_size,
            settings.density == "compact",
            COLUMNS[settings.column_width],
            settings.formula_size,
            settings.code_theme,
            settings.code_wrap,
            {"on": False, "off": True}.get(settings.reduce_motion),
        )
