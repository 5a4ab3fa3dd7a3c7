"""A drawn formula as a picture with the right baseline."""

from __future__ import annotations

import hashlib
import math
import re
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop.markdown.drawing import svg

_SIZE: Final = 1.17  # of the text's: the formula font's x-height beside Inter's
_LEAST_SCALE: Final = 0.4  # a wider formula is unreadable when it is squeezed into the column
_LARGEST: Final = 4_000_000  # pixels of the page, whatever a formula's \\rule or \\hspace says
_CACHED: Final = 2000
_UNITS: Final = 1000.0  # of an em in mathra's drawings
_VIEW: Final = re.compile(r'viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"')
_HALF_COMMAND: Final = re.compile(r"\\[a-zA-Z]*$")


@dataclass(frozen=True, slots=True)
class Look:
    """How a formula is drawn: beside which font, in which ink (``#RRGGBB``), for which device pixel ratio and room.

    ``size`` is percent of the size that goes with the font.
    """

    font: QFont
    ink: str
    ratio: float
    room: float
    size: int = 100


@dataclass(frozen=True, slots=True)
class Formula:
    """A drawn formula. Width and height are whole pixels: Qt cuts the fraction off and squeezes the picture.

    ``strut`` is the font the image's format must have, so that Qt puts the baseline where the formula's is.
    ``natural`` is the width it would have with unlimited room.
    """

    name: str
    width: int
    height: int
    natural: float
    image: QImage
    strut: QFont


class Formulas:
    """Draws formulas and keeps the newest 2,000 of them. ``ratio`` is the device pixel ratio of the window."""

    def __init__(self) -> None:
        self.ratio = 1.0
        self._made: OrderedDict[str, Formula | None] = OrderedDict()

    def draw(self, tex: str, display: bool, look: Look, *, unfinished: bool = False) -> Formula | None:
        """The formula's picture, or None if it has to be shown as source.

        Args:
            tex: LaTeX without delimiters.
            display: display style instead of text style.
            look: font, ink, pixel ratio and room.
            unfinished: more of it will come; missing ends are no reason to refuse it.
        """
        if unfinished:
            tex = _HALF_COMMAND.sub("", tex)
        made = self._cached(tex, display, look, unfinished=unfinished, room=math.inf)
        if made is not None and made.natural > look.room:
            return self._cached(tex, display, look, unfinished=unfinished, room=look.room)
        return made

    def _cached(self, tex: str, display: bool, look: Look, *, unfinished: bool, room: float) -> Formula | None:
        identity = (
            f"{tex}|{display}|{look.font.pixelSize()}|{look.size}|{look.ink}|{look.ratio}|{room:.0f}|{unfinished}"
        )
        name = "formula:" + hashlib.blake2b(identity.encode(), digest_size=12).hexdigest()
        if name in self._made:
            self._made.move_to_end(name)
            return self._made[name]
        drawn = svg(tex, display, unfinished=unfinished)
        made = _picture(name, drawn, display, replace(look, room=room)) if drawn else None
        self._made[name] = made
        if len(self._made) > _CACHED:
            self._made.popitem(last=False)
        return made


def _picture(name: str, drawn: str, display: bool, look: Look) -> Formula | None:
    """Raster at the window's own pixel ratio."""
    view = _VIEW.search(drawn)
    if view is None:
        return None
    _, y, w, h = map(float, view.groups())
    size = look.font.pixelSize()
    scale = size * _SIZE * look.size / 100 / _UNITS
    natural = w * scale + 2
    squeeze = min(1.0, (look.room - 2) / (natural - 2)) if natural > 2 else 1.0
    if squeeze < _LEAST_SCALE or w <= 0 or h <= 0 or natural * h * scale > _LARGEST:
        return None
    scale *= squeeze
    ascent, descent = -y * scale, (h + y) * scale
    strut, top, height = QFont(look.font), 2.0, math.ceil(ascent + descent) + 4
    if not display:
        strut, top, height = _on_baseline(look.font, ascent, descent)
    width = math.ceil(w * scale) + 2
    image = QImage(round(width * look.ratio), round(height * look.ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(look.ratio)
    image.fill(0)
    p = QPainter(image)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing = QSvgRenderer(QByteArray(drawn.replace("currentColor", look.ink).encode()))
    drawing.render(p, QRectF(1, top, w * scale, h * scale))
    p.end()
    return Formula(name, width, height, natural, image, strut)


def _on_baseline(font: QFont, ascent: float, descent: float) -> tuple[QFont, float, int]:
    """Strut, top padding and height that put a formula on the line's baseline.

    Qt's AlignBaseline puts an image's bottom at the descent of the image format's own font, so the format gets a font
    as deep as the formula.
    """
    size = font.pixelSize()
    strut = QFont(font)
    strut.setPixelSize(max(size, math.ceil(size * descent / QFontMetricsF(font).descent())))
    deep = QFontMetricsF(strut).descent()
    height = math.ceil(ascent + deep)
    return strut, height - deep - ascent, height
