"""LaTeX to SVG and to words; the only place that calls mathra.

A formula that mathra cannot draw without a warning is none: the caller shows its source as code.
"""

from __future__ import annotations

import re
from typing import Final

import mathra

from desktop.markdown.bars import mend_bars
from desktop.markdown.math_rules import MAX_TEX

SPEAKS: Final = tuple(made["code"] for made in mathra.locales())  # "en", "pt-BR"

# Qt's SVG parser complains about these on every draw, and none of them is a shape
_DROPPED: Final = re.compile(r"<title.*?</title>|<metadata>.*?</metadata>|<style>.*?</style>|<text .*?</text>", re.S)
_BOLD: Final = re.compile(r"\\textbf\s*\{(?:[^{}]|\{[^{}]*\})*\}")  # mathra 1.5.0 draws it bold inside \text only
_WARNING: Final = re.compile(r"<mathra:warning[^>]*>([^<]*)")
_UNFINISHED: Final = ("without", "missing argument", "lone")  # warnings about a formula that is still being written


def svg(tex: str, display: bool, *, unfinished: bool = False) -> str | None:
    """The drawing in ``currentColor``, a thousand units an em; None where mathra warns or refuses."""
    if not tex.strip() or len(tex) > MAX_TEX:
        return None
    try:
        made = mathra.tex_to_svg(_BOLD.sub(r"\\text{\g<0>}", tex), display=display)
    except ValueError:
        return None
    warnings = _WARNING.findall(made)
    if any(not (unfinished and any(part in text for part in _UNFINISHED)) for text in warnings):
        return None
    return mend_bars(_DROPPED.sub("", made))


def words(tex: str, locale: str) -> str | None:
    """How the formula is read aloud in one of SPEAKS; None where mathra warns or refuses."""
    if not tex.strip() or len(tex) > MAX_TEX:
        return None
    try:
        made = mathra.render(tex, locale=locale)
    except ValueError:
        return None
    return None if made["warnings"] else str(made["speech"])
