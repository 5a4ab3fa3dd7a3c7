"""The colours of code: the theme's own, or one of the code themes a user can choose. Pure values but for the look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.base.i18n import tr
from desktop.ui.theme.current import look, t


@dataclass(frozen=True, slots=True)
class CodeInks:
    """The inks of code beside plain text, as ``#RRGGBB``."""

    comment: str
    keyword: str
    string: str
    number: str
    name: str


# By the setting's value: on light and on dark surfaces. The empty value, the theme's own inks, is in the tokens.
CODE_THEMES: Final = {
    "harbour": (
        CodeInks("#5F6B73", "#1B57A6", "#00695F", "#7A3FB0", "#7A4B00"),
        CodeInks("#94A1AA", "#82B4F2", "#6CCBBE", "#C3A3F2", "#E3BD7A"),
    ),
    "orchard": (
        CodeInks("#6A6A55", "#A82A24", "#47661B", "#8A4A00", "#66407F"),
        CodeInks("#A09F86", "#F0928A", "#B4CC7C", "#E8B067", "#CFA9E6"),
    ),
    "ink": (
        CodeInks("#686A65", "#0A5F8A", "#4C4E4A", "#4C4E4A", "#1B1C1B"),
        CodeInks("#979A95", "#7CC4EA", "#BFC1BD", "#BFC1BD", "#ECEDEB"),
    ),
}


def code_theme_names() -> dict[str, str]:
    """What the code themes are called, by the setting's value."""
    return {"": tr("As the theme"), "harbour": tr("Harbour"), "orchard": tr("Orchard"), "ink": tr("Ink")}


def code_inks() -> CodeInks:
    """The inks of the chosen code theme; of a name that is none, the theme's own."""
    c = t()
    chosen = CODE_THEMES.get(look().code_theme)
    return chosen[c.dark] if chosen else CodeInks(c.text3, c.keyword, c.string, c.number, c.name)
