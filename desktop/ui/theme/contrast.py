"""Contrast of colours after WCAG 2, and every pair that carries text or meaning with the least it must have."""

from __future__ import annotations

from typing import Final

_TEXT: Final = 4.5
_SHAPE: Final = 3.0
_SURFACES: Final = ("sidebar", "canvas", "raised", "fill", "hover", "selected")
_NOT_ON_SELECTED: Final = ("text3", "accent_ink")

# (foreground, background, least ratio), by token names
PAIRS: Final = (
    *(
        (ink, surface, _TEXT)
        for ink in ("text", "text2", "text3", "accent_ink")
        for surface in _SURFACES
        if not (ink in _NOT_ON_SELECTED and surface == "selected")
    ),
    ("on_accent", "accent", _TEXT),
    ("accent_ink", "accent_soft", _TEXT),
    ("text", "accent_soft", _TEXT),
    ("text", "selection", _TEXT),
    *((hue, surface, _TEXT) for hue in ("warn", "danger") for surface in (f"{hue}_soft", *_SURFACES)),
    ("text", "warn_soft", _TEXT),
    ("text", "danger_soft", _TEXT),
    ("text2", "warn_soft", _TEXT),
    ("text2", "danger_soft", _TEXT),
    *((ink, "fill", _TEXT) for ink in ("keyword", "string", "number", "name")),
    *(("edge", surface, _SHAPE) for surface in _SURFACES if surface != "selected"),
    *(("accent", surface, _SHAPE) for surface in _SURFACES),
    *((ink, "accent_soft", _TEXT) for ink in ("text2", "text3")),
    ("on_accent", "accent_ink", _TEXT),  # a primary button below the pointer
)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: str, b: str) -> float:
    """Contrast ratio of two ``#RRGGBB`` colours, 1 to 21."""
    dark, light = sorted((_luminance(a), _luminance(b)))
    return (light + 0.05) / (dark + 0.05)
