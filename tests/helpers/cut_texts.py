"""Finds texts that have no room where they are painted: elided, or larger than their rectangle."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

SLACK = 1.5  # pixels; sizes are rounded to whole ones


class Cuts:
    """What was found so far; ``look`` paints a widget and adds what is cut in it."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def look(self, widget: QWidget) -> None:
        """Paint a widget with all its children and look at those that Qt paints by itself."""
        for _ in range(3):  # what has changed asks for its room later, and so does what is around it
            QApplication.processEvents()
        widget.grab()
        for label in widget.findChildren(QLabel):
            if label.isVisible() and label.text() and not _label_fits(label):
                self.found.add(f"label: {label.text()}")
        for field in widget.findChildren(QLineEdit):
            if field.isVisible() and not field.text() and not _placeholder_fits(field):
                self.found.add(f"placeholder: {field.placeholderText()}")


def _label_fits(label: QLabel) -> bool:
    room = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin())
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + SLACK
    if label.textFormat() is Qt.TextFormat.RichText:
        return label.sizeHint().width() <= label.width() + SLACK
    return label.fontMetrics().size(0, label.text()).width() <= room.width() + SLACK


def _placeholder_fits(field: QLineEdit) -> bool:
    margins = field.textMargins()
    room = field.width() - margins.left() - margins.right()
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) <= room + SLACK


@contextmanager
def watching() -> Iterator[Cuts]:
    """Notes what is elided, and what is drawn into a rectangle too small for it."""
    cuts = Cuts()
    with pytest.MonkeyPatch.context() as patch:
        for metrics in (QFontMetrics, QFontMetricsF):
            patch.setattr(metrics, "elidedText", _noting(metrics.elidedText, cuts))
        patch.setattr(QPainter, "drawText", _drawing(QPainter.drawText, cuts))
        yield cuts


def _noting(elide: Any, cuts: Cuts) -> Any:
    def elided(metrics: Any, text: str, mode: Any, width: Any, *rest: Any) -> str:
        shown = str(elide(metrics, text, mode, width, *rest))
        if shown != text:
            cuts.found.add(f"elided: {text}")
        return shown

    return elided


def _drawing(draw: Any, cuts: Cuts) -> Any:
    def drawn(painter: QPainter, *values: Any) -> Any:
        if len(values) == 3 and isinstance(values[2], str) and hasattr(values[0], "width"):
            rect, flags, text = values
            needed = QFontMetricsF(painter.font()).boundingRect(QRectF(rect), int(flags), text)
            if text and (needed.width() > rect.width() + SLACK or needed.height() > rect.height() + SLACK):
                cuts.found.add(f"drawn: {rect} {needed}: {text}")
        return draw(painter, *values)

    return drawn
