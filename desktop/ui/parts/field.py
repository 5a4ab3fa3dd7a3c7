"""Fields: a line of text with a rim, and a number."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QToolTip

from desktop.base.i18n import tr
from desktop.ui.parts.paint import CONTROL, rrect
from desktop.ui.theme import font, line_height, paint_icon, t

_GLYPH = 14


class Field(QLineEdit):
    """One line of text; the rim is the focus ring."""

    def __init__(self, name: str, *, placeholder: str = "", glyph: str = "", width: int = 0) -> None:
        super().__init__()
        self._glyph = glyph
        self.setFont(font("ui"))
        self.setFrame(False)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTextMargins(12 + _GLYPH + 6 if glyph else 10, 0, 10, 0)
        if width:
            self.setFixedWidth(width)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(32, line_height("ui") + 8))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c = QPainter(self), t()
        rrect(p, QRectF(self.rect()), CONTROL, c.raised, c.accent if self.hasFocus() else c.rim)
        if self._glyph:
            top = (self.height() - _GLYPH) / 2
            left = self.width() - 10 - _GLYPH if self.isRightToLeft() else 10
            paint_icon(p, self._glyph, QRectF(left, top, _GLYPH, _GLYPH), c.text3)
        p.end()
        super().paintEvent(event)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a ``NumberField`` takes: limits, step, decimals; ``empty`` is the value that an empty field stands for."""

    least: float
    most: float
    step: float = 1.0
    digits: int = 0
    empty: float | None = None


class NumberField(Field):
    """A number, or nothing where an empty field has a meaning; the placeholder says which.

    Up and Down go by steps. What is no number, or outside the limits, becomes the nearest that is, and a tip says so.

    Signals:
        chosen: (float or None) the user typed or stepped to this value.
    """

    chosen = Signal(object)

    def __init__(self, name: str, bounds: Bounds, *, placeholder: str = "", width: int = 112) -> None:
        super().__init__(name, placeholder=placeholder, width=width)
        self._bounds = bounds
        self._value: float | None = None
        self.start: float = bounds.least  # where stepping begins while the field is empty
        self.setFixedWidth(max(width, self.fontMetrics().horizontalAdvance(placeholder) + 26))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._typed)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.height())

    def value(self) -> float | None:
        """The number; None for an empty field."""
        return self._value

    def set_value(self, value: float | None) -> None:
        """Show a number, or nothing."""
        self._value = None if value == self._bounds.empty else value
        self.setText("" if self._value is None else self._written(self._value))

    def _written(self, value: float) -> str:
        """As the user's language writes numbers, without zeros at the end."""
        text = f"{value:.{self._bounds.digits}f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
        return text.replace(".", QLocale().decimalPoint())

    def _read(self) -> float | None:
        """What is typed; None for nothing, the old value for what is no number."""
        text = self.text().strip().replace(QLocale().decimalPoint(), ".").replace(",", ".")
        if not text:
            return None
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if math.isnan(number):
            self._explain()
            return self._value
        if number != self._bounds.empty and not self._bounds.least <= number <= self._bounds.most:
            self._explain()
        return self._fitted(number)

    def _explain(self) -> None:
        least, most = self._written(self._bounds.least), self._written(self._bounds.most)
        words = tr("Only numbers from {least} to {most}.", least=least, most=most)
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), words, self)

    def _fitted(self, number: float) -> float:
        """The nearest number within the limits that the field can show."""
        if number == self._bounds.empty:
            return number
        return round(max(self._bounds.least, min(self._bounds.most, number)), self._bounds.digits)

    def _typed(self) -> None:
        self._take(self._read())

    def _take(self, value: float | None) -> None:
        before = self._value
        self.set_value(value)
        if self._value != before:
            self.chosen.emit(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        now = self._read()
        now = self.start if now is None else now
        self._take(self._fitted(now + step * self._bounds.step))
