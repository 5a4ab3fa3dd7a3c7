"""A part that folds away and comes back, in the time the theme allows for it."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QVariantAnimation, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import FOLD_MS, duration
from desktop.ui.transcript.stack import fit


class Fold(QWidget):
    """Shows more or less of its part, from the top.

    Signals:
        resized: the height for the same width is another now.
        folded: nothing of the part is seen any more.
    """

    resized = Signal()
    folded = Signal()

    def __init__(self, part: QWidget, parent: QWidget | None = None, *, unfolded: bool) -> None:
        super().__init__(parent)
        self._part = part
        part.setParent(self)
        part.show()
        self._share = 1.0 if unfolded else 0.0
        self.unfolded = unfolded
        self._motion = QVariantAnimation(self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._show)
        if not unfolded:  # to show it before it has a parent would open a window, which takes the focus from ours
            self.hide()

    def turn(self, unfolded: bool, *, at_once: bool = False) -> None:
        """Fold or unfold."""
        self.unfolded = unfolded
        self._motion.stop()
        target = 1.0 if unfolded else 0.0
        took = 0 if at_once else duration(FOLD_MS)
        if took:
            self._motion.setDuration(took)
            self._motion.setStartValue(self._share)
            self._motion.setEndValue(target)
            self._motion.start()
        else:
            self._show(target)

    def _show(self, share: float) -> None:
        self._share = share
        self.setVisible(share > 0)
        self.resized.emit()
        if share == 0:
            self.folded.emit()

    def fit(self, width: int) -> int:
        """Lay the part out at its full height; the height of what is seen of it."""
        full = fit(self._part, width)
        self._part.setGeometry(0, 0, width, full)
        return round(full * self._share)
