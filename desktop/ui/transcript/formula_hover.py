"""The button that copies the formula below the pointer. It is made when a formula is first pointed at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.markdown.formats import TEX
from desktop.ui.parts.paint import CONTROL, rrect
from desktop.ui.theme import t
from desktop.ui.transcript.browser import Browser
from desktop.ui.transcript.code_header import CopyButton

_GAP: Final = 6  # between a formula and a button beside it; the pointer may cross it


class _Copy(CopyButton):
    """The button itself, raised over the text. A click leaves the focus where it is; Tab may bring it here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Copy LaTeX"), words=tr("Copy LaTeX"))
        self.setParent(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        rrect(QPainter(self), QRectF(self.rect()), CONTROL, t().raised, t().rim)
        super().paintEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.rest()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.rest()

    def rest(self) -> None:
        """Go away unless it is wanted."""
        if not self.hasFocus() and not self.underMouse():
            self.hide()


class FormulaHover:
    """Shows the button beside the formula of a text that is pointed at; ``made`` is called when there is one."""

    def __init__(self, text: Browser, made: Callable[[], object] = lambda: None) -> None:
        self._text, self._made = text, made
        self._button: _Copy | None = None
        self._keeps = QRect()  # where the pointer may be while the button shows

    def over(self, point: QPoint) -> None:
        """The pointer is at a point of the text."""
        found = self._formula_at(point)
        if found is not None:
            self._show(*found)
        elif self._button is not None and not self._keeps.contains(point):
            self._button.rest()

    def leave(self) -> None:
        """The pointer has left the text, or what was in it has changed."""
        if self._button is not None:
            self._button.rest()

    def _formula_at(self, point: QPoint) -> tuple[str, QRect, bool] | None:
        """Source and place of the formula at a point, and whether it has its line for itself."""
        document, inside = self._text.document(), QPointF(self._text.strips.to_document(point))
        form = document.documentLayout().formatAt(inside).toCharFormat()
        if not form.isImageFormat() or not (source := str(form.property(TEX) or "")):
            return None
        at = document.documentLayout().hitTest(inside, Qt.HitTestAccuracy.FuzzyHit)
        cursor = QTextCursor(document)
        image = form.toImageFormat()
        for position in (at, at - 1):
            if position >= 0 and document.characterAt(position) == "\ufffc":
                cursor.setPosition(position)
                place = self._text.place_of(position)
                size = QSize(round(image.width()), round(image.height()))
                rect = QRect(QPoint(place.left(), place.bottom() + 1 - size.height()), size)
                if rect.adjusted(-2, -2, 2, 2).contains(point) or position == at - 1:
                    return source, rect, cursor.block().length() == 2
        return None

    def _show(self, source: str, formula: QRect, alone: bool) -> None:
        fresh = self._button is None
        button = self._button = self._button or _Copy(self._text.viewport())
        if not button.isHidden() and button.source == source and self._keeps.contains(formula.center()):
            return
        button.source = source
        size, room = button.sizeHint(), self._text.viewport().rect()
        x = max(0, min(formula.right() - size.width() + 1, room.width() - size.width()))
        above, below = formula.top() - size.height(), formula.bottom() + 1
        if alone and formula.right() + _GAP + size.width() <= room.width():
            place = QPoint(formula.right() + _GAP, max(0, formula.center().y() - size.height() // 2))
        elif above >= 0 or below + size.height() > room.height():
            place = QPoint(x, max(0, above))
        else:
            place = QPoint(x, below)
        button.setGeometry(QRect(place, size))
        self._keeps = formula.united(button.geometry()).adjusted(-2, -2, 2, 2)
        button.show()
        button.raise_()
        if fresh:
            self._made()
