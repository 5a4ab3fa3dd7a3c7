"""The strip above a code block: its language and a button that copies the code."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.markdown.formats import CODE_HEADER, CODE_PADDING
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, row
from desktop.ui.parts.paint import LEFT, focus_ring, rrect
from desktop.ui.theme import R_CONTROL, font, paint_icon, t

_ICON, _GAP, _PAD = 14, 6, 8
COPIED_MS: Final = 1500  # how long the button says so


class CopyButton(Button):
    """A quiet button that copies a text and says "Copied" for a moment."""

    def __init__(self, name: str, *, height: int = 26) -> None:
        super().__init__(tr("Copy"), "copy", Kind.GHOST, height=height)
        self.setFont(font("small"))
        self._name = name
        self.setAccessibleName(name)
        self.source = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COPIED_MS)
        self._timer.timeout.connect(self._rest)
        self.clicked.connect(self.copy)

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.source)
        self.set_face(tr("Copied"), "check")
        self.setAccessibleName(tr("Copied"))
        self._timer.start()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(words + _ICON + _GAP + 2 * _PAD + 1), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c, r = QPainter(self), t(), QRectF(self.rect())
        if self.over or self.isDown():
            rrect(p, r, R_CONTROL, c.selected)
        if self.ring:
            focus_ring(p, r, R_CONTROL)
        ink = c.text2 if self.over else c.text3
        paint_icon(p, self.glyph, QRectF(_PAD, (r.height() - _ICON) / 2, _ICON, _ICON), ink)
        p.setFont(self.font())
        p.setPen(QColor(ink))
        p.drawText(r.adjusted(_PAD + _ICON + _GAP, 0, 0, 0), LEFT, self.text())

    def _rest(self) -> None:
        self.set_face(tr("Copy"), "copy")
        self.setAccessibleName(self._name)


class CodeHeader(QWidget):
    """Lies over the panel that the document's widget paints."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = Text("", "small", "text3")
        self.button = CopyButton(tr("Copy code"))
        self.setLayout(row(self._language, None, self.button, gap=8, margins=(CODE_PADDING, 0, 4, 0)))
        self.setFixedHeight(CODE_HEADER)
        self.show()

    def set_code(self, language: str, code: str) -> None:
        """Show the language and hold the code for the button."""
        self._language.setText(language or tr("text"))
        self.button.source = code
