"""The bar of what fills a memory, with its legend."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.base.i18n import listed, tr
from desktop.ui.parts.bits import Glyph
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.paint import AA
from desktop.ui.parts.sizes import gib, memory_words
from desktop.ui.parts.wrap import Wrap
from desktop.ui.theme import colour, t

_HEIGHT, _GAP = 12, 1.5
_PARTS: Final = (("accent", 1.0), ("accent", 0.62), ("accent", 0.32), ("edge", 1.0), ("selected", 1.0))


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.shares: tuple[float, ...] = ()
        self.limit = 1.0  # where the memory ends
        self.ticks: tuple[float, ...] = ()  # where measured parts end
        self.setFixedHeight(_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, r = QPainter(self), QRectF(self.rect())
        p.setRenderHint(AA)
        round_ends = QPainterPath()
        round_ends.addRoundedRect(r, 3, 3)
        p.setClipPath(round_ends)
        x = 0.0
        for share, (name, strength) in zip(self.shares, _PARTS, strict=False):
            width = share * r.width()
            if width > _GAP:
                p.fillRect(QRectF(x, 0, width - _GAP, r.height()), colour(getattr(t(), name), strength))
            x += width
        if self.limit < 1:
            p.fillRect(QRectF(self.limit * r.width(), 0, r.width(), r.height()), colour(t().danger, 1))
        for tick in self.ticks:
            p.fillRect(QRectF(tick * r.width() - 2 * _GAP, 0, 2, r.height()), colour(t().text, 1))


class _Patch(Glyph):
    """The colour of a part."""

    def __init__(self, name: str, strength: float) -> None:
        super().__init__("dot", name, 8)
        self._strength = strength

    def paintEvent(self, event: QPaintEvent) -> None:
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 2, 2)
        p = QPainter(self)
        p.setRenderHint(AA)
        p.fillPath(path, colour(getattr(t(), self.ink), self._strength))


class MemoryBar(QWidget):
    """Up to four parts of a memory, and what stays free."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = _Bar()
        self._legend = Wrap(gap=8)
        self._figures: list[tuple[Text, Text, QWidget]] = []
        for name, strength in _PARTS:
            title, figure = Text("", "small", "text2"), Text("", "num", "text2")
            entry = box(row(_Patch(name, strength), title, figure, gap=6, margins=(0, 0, 10, 0)))
            self._legend.addWidget(entry)
            self._figures.append((title, figure, entry))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        legend = box(self._legend)
        legend.setSizePolicy(policy)
        self.setSizePolicy(policy)
        self.setLayout(column(self._bar, legend, gap=8))

    def sizeHint(self) -> QSize:
        return QSize(300, super().sizeHint().height())

    def show_parts(self, parts: Sequence[tuple[str, int]], total: int, measured: Sequence[int] = ()) -> None:
        """Show (name, bytes) in the order of the colours, the free rest last; ``total`` in bytes.

        What does not fit the total is shown in the colour of danger. ``measured`` are bytes of the first parts as they
        turned out to be: a tick marks the end of each.
        """
        whole = max(1, total, sum(size for _, size in parts))
        self._bar.shares = tuple(size / whole for _, size in parts)
        self._bar.limit = total / whole
        self._bar.ticks = tuple(end / whole for end in accumulate(measured))
        self._bar.update()
        for n, (title, figure, entry) in enumerate(self._figures):
            entry.setVisible(n < len(parts))
            if n < len(parts):
                title.setText(parts[n][0])
                taken = f" ({gib(measured[n])})" if n < len(measured) else ""
                figure.setText(gib(parts[n][1]) + taken)
        words = [f"{name} {memory_words(size)}" for name, size in parts]
        for n, size in enumerate(measured):
            words[n] = tr("{part}, measured {size}", part=words[n], size=memory_words(size))
        self.setAccessibleName(listed(words))
        self._legend.invalidate()
