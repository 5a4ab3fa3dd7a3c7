"""The design tokens: colours of the two themes, the accents a user can choose, spacing and radii. Pure values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as ``#RRGGBB``."""

    dark: bool
    sidebar: str  # window chrome
    canvas: str  # where one reads
    raised: str  # composer, cards, popups, buttons
    fill: str  # the user's bubble, code, inset panels
    hover: str
    selected: str
    line: str  # hairlines between areas: decoration only
    rim: str  # borders of cards, buttons, composer
    edge: str  # outlines that alone carry meaning
    text: str
    text2: str
    text3: str  # never on ``selected``
    accent: str  # fills
    on_accent: str
    accent_ink: str  # accent as text or icon; never on ``selected``
    accent_soft: str
    warn: str
    warn_soft: str
    danger: str
    danger_soft: str
    keyword: str
    string: str
    number: str
    name: str

    @property
    def selection(self) -> str:
        """What lies behind selected or found text: formulas, which keep their ink, stay readable on it."""
        return mixed(self.accent, self.canvas, 0.40 if self.dark else 0.24)


def mixed(colour: str, ground: str, share: float) -> str:
    """A colour with that share over an opaque ground."""
    channels = (round(int(colour[n : n + 2], 16) * share + int(ground[n : n + 2], 16) * (1 - share)) for n in (1, 3, 5))
    return "#" + "".join(f"{value:02X}" for value in channels)


@dataclass(frozen=True, slots=True)
class Accent:
    """One accent: fill, ink and soft fill on the light and on the dark theme."""

    light: tuple[str, str, str]
    dark: tuple[str, str, str]


LIGHT: Final = Theme(
    dark=False,
    sidebar="#F6F6F4",
    canvas="#FFFFFF",
    raised="#FFFFFF",
    fill="#F3F3F0",
    hover="#ECECE8",
    selected="#E4E4DF",
    line="#E7E7E2",
    rim="#D2D2CB",
    edge="#868680",
    text="#1B1C1B",
    text2="#555753",
    text3="#686A65",
    accent="#0B756D",
    on_accent="#FFFFFF",
    accent_ink="#0A6A63",
    accent_soft="#E2F0EE",
    warn="#8A5200",
    warn_soft="#FBF0DC",
    danger="#B3261E",
    danger_soft="#FBE9E7",
    keyword="#8B3A78",
    string="#3F6F1B",
    number="#9A4A00",
    name="#1F5FA8",
)

DARK: Final = Theme(
    dark=True,
    sidebar="#151616",
    canvas="#1B1C1C",
    raised="#222423",
    fill="#262827",
    hover="#292B2A",
    selected="#313433",
    line="#2C2F2E",
    rim="#3D4140",
    edge="#747875",
    text="#ECEDEB",
    text2="#B3B5B1",
    text3="#979A95",
    accent="#4DB9AD",
    on_accent="#06201D",
    accent_ink="#62C9BD",
    accent_soft="#17322F",
    warn="#E5B567",
    warn_soft="#33291A",
    danger="#F2938A",
    danger_soft="#3B2220",
    keyword="#D9A0CB",
    string="#A9CB86",
    number="#E2AC73",
    name="#8DB8EC",
)

ACCENTS: Final = {
    "Sea": Accent(("#0B756D", "#0A6A63", "#E2F0EE"), ("#4DB9AD", "#62C9BD", "#17322F")),
    "Blue": Accent(("#2563C9", "#1F57B5", "#E6EEFB"), ("#7AA9F2", "#8EB7F5", "#1B2A42")),
    "Violet": Accent(("#6B4FC4", "#5F45B3", "#EEEAFA"), ("#A893EE", "#B6A4F2", "#2A2440")),
    "Rose": Accent(("#B23A63", "#A23157", "#FAE8EE"), ("#EE8FAD", "#F2A1BB", "#3C2029")),
    "Graphite": Accent(("#4A4D4A", "#3F423F", "#ECECEA"), ("#B9BCB8", "#C6C9C5", "#2E312F")),
}

# Steps of spacing, in pixels: S[3] is the gap inside a control, S[4] between controls.
S: Final = (0, 2, 4, 6, 8, 12, 16, 20, 24, 32, 40, 48, 64)
R_CHIP: Final = 4
R_CONTROL: Final = 6
R_CARD: Final = 8
R_LARGE: Final = 12
R_COMPOSER: Final = 14
ICON: Final = 16

# Milliseconds of the three kinds of motion, to be asked for through ``duration``.
HOVER_MS: Final = 90
FOLD_MS: Final = 140
SIDEBAR_MS: Final = 220


def with_accent(theme: Theme, accent: str) -> Theme:
    """``theme`` with one of ``ACCENTS``."""
    chosen = ACCENTS[accent].dark if theme.dark else ACCENTS[accent].light
    return replace(theme, accent=chosen[0], accent_ink=chosen[1], accent_soft=chosen[2])
