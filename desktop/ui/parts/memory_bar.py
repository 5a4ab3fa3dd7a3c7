"""The bar of what fills a memory, with its legend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.base.i18n import listed
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

    def show_parts(self, parts: Sequence[tuple[str, int]], total: int) -> None:
        """Show (name, bytes) in the order of the colours, the free rest last; ``total`` in bytes."""
        whole = max(1, total, sum(size for _, size in parts))
        self._bar.shares = tuple(size / whole for _, size in parts)
        self._bar.update()
        for n, (title, figure, entry) in enumerate(self._figures):
            entry.setVisible(n < len(parts))
            if n < len(parts):
                title.setText(parts[n][0])
                figure.setText(gib(parts[n][1]))
        self.setAccessibleName(listed(f"{name} {memory_words(size)}" for name, size in parts))
        self._legend.invalidate()
