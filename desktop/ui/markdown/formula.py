"""A formula as a picture with the right baseline."""

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
    """A formula with its place in a picture, which is made when it comes into view.

    Width and height are whole pixels: Qt cuts the fraction off and squeezes the picture. ``strut`` is the font the
    image's format must have, so that Qt puts the baseline where the formula's is. ``natural`` is the width it would
    have with unlimited room. ``drawing`` is SVG in its ink, ``box`` its place, ``ratio`` the device pixel ratio.
    """

    name: str
    width: int
    height: int
    natural: float
    strut: QFont
    drawing: str
    box: QRectF
    ratio: float

    def picture(self) -> QImage:
        """Raster at the window's own pixel ratio."""
        size = round(self.width * self.ratio), round(self.height * self.ratio)
        image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self.ratio)
        image.fill(0)
        p = QPainter(image)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(self.drawing.encode())).render(p, self.box)
        p.end()
        return image


class Formulas:
    """Measures formulas and keeps the newest 2,000 of them. ``ratio`` is the device pixel ratio of the window."""

    def __init__(self) -> None:
        self.ratio = 1.0
        self._made: OrderedDict[str, Formula | None] = OrderedDict()

    def draw(self, tex: str, display: bool, look: Look, *, unfinished: bool = False) -> Formula | None:
        """The formula, or None if it has to be shown as source.

        Args:
            tex: LaTeX without delimiters.
            display: display style instead of text style.
            look: font, ink, pixel ratio and room.
            unfinished: more of it will come; missing ends are no reason to refuse it.
        """
        if unfinished:
            tex = _HALF_COMMAND.sub("", tex)
        made = self._natural(tex, display, look, unfinished=unfinished)
        if made is not None and made.natural > look.room:
            return _placed(f"{made.name}-{look.room:.0f}", made.drawing, display, look)
        return made

    def _natural(self, tex: str, display: bool, look: Look, *, unfinished: bool) -> Formula | None:
        """The formula as wide as it is."""
        identity = f"{tex}|{display}|{look.font.pixelSize()}|{look.size}|{look.ink}|{look.ratio}|{unfinished}"
        name = "formula:" + hashlib.blake2b(identity.encode(), digest_size=12).hexdigest()
        if name in self._made:
            self._made.move_to_end(name)
            return self._made[name]
        drawn = svg(tex, display, unfinished=unfinished)
        inked = drawn.replace("currentColor", look.ink) if drawn else ""
        made = self._made[name] = _placed(name, inked, display, replace(look, room=math.inf))
        if len(self._made) > _CACHED:
            self._made.popitem(last=False)
        return made


def _placed(name: str, drawing: str, display: bool, look: Look) -> Formula | None:
    """Where a drawing belongs in its picture; None if it would be too small to read, or too large."""
    view = _VIEW.search(drawing)
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
    box = QRectF(1, top, w * scale, h * scale)
    return Formula(name, math.ceil(w * scale) + 2, height, natural, strut, drawing, box, look.ratio)


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
