"""Mends the column bars of array environments in mathra's drawings.

mathra 1.5.0 puts the bar of row i at y = -(S_i + S_(i-1)), where S_i is the height of the rows down to i; they belong
in a stack that is centred on the formula's axis. Remove this module when the library draws them right.
"""

from __future__ import annotations

import re
from typing import Final

_AXIS: Final = 258.0  # of 1000 units an em
_BAR: Final = re.compile(r'<rect x="([-\d.]+)" y="([-\d.]+)" width="40" height="([-\d.]+)"/>')


def mend_bars(svg: str) -> str:
    """The drawing with its column bars where they belong."""
    bars = list(_BAR.finditer(svg))
    out: list[str] = []
    at = i = 0
    while i < len(bars):
        heights = _stack(bars, i)
        y = _AXIS + sum(heights) / 2
        for bar, height in zip(bars[i : i + len(heights)], heights, strict=True):
            y -= height
            out += [svg[at : bar.start()], f'<rect x="{bar[1]}" y="{y:g}" width="40" height="{height:g}"/>']
            at = bar.end()
        i += max(1, len(heights))
    return "".join(out) + svg[at:]


def _stack(bars: list[re.Match[str]], start: int) -> list[float]:
    """Heights of the misplaced bars from ``start`` on that form one column."""
    heights: list[float] = []
    total = 0.0
    for bar in bars[start:]:
        height = float(bar[3])
        if bar[1] != bars[start][1] or abs(float(bar[2]) + 2 * total + height) > 1:
            break
        heights.append(height)
        total += height
    return heights
