"""The two bundled families and the type roles."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from desktop.base.resources import resource_path
from desktop.ui.theme.current import look, text_scale

SANS: Final = "Inter"
MONO: Final = "JetBrains Mono"
W = QFont.Weight

# role: size in pixels, weight, line height
TYPE: Final = {
    "caption": (11, W.Medium, 16),
    "small": (12, W.Normal, 16),
    "num": (12, W.Normal, 16),
    "ui": (13, W.Normal, 20),
    "ui-strong": (13, W.DemiBold, 20),
    "table": (14, W.Normal, 20),
    "body": (15, W.Normal, 24),
    "h3": (15, W.DemiBold, 24),
    "h2": (17, W.DemiBold, 26),
    "h1": (20, W.DemiBold, 28),
    "title": (22, W.DemiBold, 28),
    "display": (28, W.DemiBold, 34),
    "code": (13, W.Normal, 20),
    "mono-small": (12, W.Normal, 18),
}
# Linux, Windows and macOS each; the first that is there wins for its script
_FALLBACKS: Final = (
    *("Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC"),
    *("Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari"),
    *("Noto Sans Thai", "Leelawadee UI", "Thonburi"),
)
_MONO_ROLES: Final = ("code", "mono-small")
_MADE: Final[dict[tuple[str, QFont.Weight | None, float], QFont]] = {}  # by role, weight and text scale


def load_fonts() -> None:
    """Make the bundled families known to Qt; call once after the application exists."""
    for file in sorted(resource_path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def font(role: str, weight: QFont.Weight | None = None) -> QFont:
    """A new font for a type role, in another weight if given."""
    return QFont(_font(role, weight, text_scale()))


def renewed(old: QFont, scale: float) -> QFont | None:
    """For a font that ``font`` made at another text scale its successor; None for any other font."""
    for role, weight, made_at in list(_MADE):
        if made_at == scale and _MADE[role, weight, made_at] == old:
            return font(role, weight)
    return None


def line_height(role: str) -> int:
    """The role's line height in pixels; in the compact density the text of messages has less."""
    less = 2 if role == "body" and look().compact else 0
    return round((TYPE[role][2] - less) * text_scale())


def leading(role: str) -> int:
    """Pixels between two lines that make the role's natural height its line height."""
    return max(0, line_height(role) - round(QFontMetricsF(font(role)).height()))


@lru_cache(maxsize=1)
def _other_scripts() -> list[str]:
    """This computer's families for the scripts Inter lacks: left alone, Qt may write Chinese in Japanese forms."""
    return [family for family in _FALLBACKS if QFontDatabase.hasFamily(family)]


def _font(role: str, weight: QFont.Weight | None, scale: float) -> QFont:
    if (role, weight, scale) not in _MADE:
        _MADE[role, weight, scale] = _new_font(role, weight, scale)
    return _MADE[role, weight, scale]


def _new_font(role: str, weight: QFont.Weight | None, scale: float) -> QFont:
    size, usual, _ = TYPE[role]
    mono = role in _MONO_ROLES
    made = QFont([MONO if mono else SANS, *_other_scripts()])
    made.setPixelSize(round(size * scale))
    made.setWeight(weight or usual)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleHint(QFont.StyleHint.Monospace if mono else QFont.StyleHint.SansSerif)
    if size >= 20:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    if mono:
        made.setFeature(QFont.Tag("calt"), 0)  # no ligatures: != stays two characters
    else:
        made.setFeature(QFont.Tag("cv05"), 1)  # an l with a tail: I, l and 1 stay apart
        if role == "num":
            made.setFeature(QFont.Tag("tnum"), 1)  # only for counters: it widens Inter's hyphen
    return made
