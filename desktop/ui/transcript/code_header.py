"""What stands over a code block: its language, buttons that wrap and copy, and the one that shows all of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.markdown.blocks import CodeBlock
from desktop.ui.markdown.formats import CODE_HEADER, CODE_PADDING
from desktop.ui.parts.button import Button, Kind, tool
from desktop.ui.parts.paint import LEFT, focus_ring, rrect
from desktop.ui.theme import R_CONTROL, font, paint_icon, t

_ICON, _GAP, _PAD = 14, 6, 8
_BUTTON: Final = 26
_EDGE: Final = 4  # between a button and the panel's edge
COPIED_MS: Final = 1500  # how long the button says so


class CopyButton(Button):
    """A quiet button that copies a text and says "Copied" for a moment.

    Signals:
        resized: its words are longer or shorter now.
    """

    resized = Signal()

    def __init__(self, name: str, *, words: str = "", height: int = _BUTTON) -> None:
        self._words = words or tr("Copy")
        super().__init__(self._words, "copy", Kind.GHOST, height=height)
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
        self.resized.emit()

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
        self.set_face(self._words, "copy")
        self.setAccessibleName(self._name)
        self.resized.emit()


class CodeControls(QWidget):
    """The strip with language and buttons over a code block's panel, and the button below a long block.

    Signals:
        wrap_chosen: whether the lines are to wrap from now on.
        all_asked: the user wants to see the whole of a long block.
    """

    wrap_chosen = Signal(bool)
    all_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = ""
        self.copy_button = CopyButton(tr("Copy code"))
        self.copy_button.setParent(self)
        self.copy_button.resized.connect(self._arrange)
        self.wrap_button: Button | None = None
        self.all_button: Button | None = None
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def set_code(self, block: CodeBlock, *, wraps: bool | None) -> None:
        """Show what goes with a block. ``wraps``: whether its lines wrap; None if none is too long."""
        self._language = block.language or tr("text")
        self.copy_button.source = block.code
        self._offer_wrap(wraps)
        self._offer_all(block)
        self.update()

    def _offer_wrap(self, wraps: bool | None) -> None:
        if wraps is not None and self.wrap_button is None:
            self.wrap_button = tool("text-wrap", tr("Wrap long lines"), size=_BUTTON)
            self.wrap_button.setCheckable(True)
            self.wrap_button.setParent(self)
            self.wrap_button.clicked.connect(self.wrap_chosen)
        if self.wrap_button is not None:
            self.wrap_button.setChecked(bool(wraps))
            self.wrap_button.setVisible(wraps is not None)

    def _offer_all(self, block: CodeBlock) -> None:
        if block.hidden and self.all_button is None:
            self.all_button = Button("", "chevron-down", Kind.GHOST, height=28)
            self.all_button.setParent(self.parentWidget())
            self.all_button.setCursor(Qt.CursorShape.ArrowCursor)
            self.all_button.clicked.connect(self.all_asked)
        if self.all_button is not None:
            lines = block.code.count("\n") + 1
            words = tr("Show all {n} lines", n=lines)
            self.all_button.set_face(words, "chevron-down")
            self.all_button.setAccessibleName(words)
            self.all_button.setVisible(bool(block.hidden))

    def place(self, panel: QRect) -> None:
        """Lie over the upper edge of the panel, and put the lower button at its foot."""
        self.setGeometry(panel.left(), panel.top(), panel.width(), CODE_HEADER)
        self._arrange()
        self.show()
        if self.all_button is not None:
            width = min(self.all_button.sizeHint().width(), panel.width() - 2 * _EDGE)
            top = panel.bottom() + 1 - self.all_button.height() - _EDGE
            self.all_button.setGeometry(panel.left() + _EDGE, top, width, self.all_button.height())

    def _arrange(self) -> None:
        """The buttons at the right, as far as there is room."""
        right, top = self.width() - _EDGE, (CODE_HEADER - _BUTTON) // 2
        for button in (self.copy_button, self.wrap_button):
            if button is not None and not button.isHidden():
                width = button.sizeHint().width()
                right -= width
                button.setGeometry(right, top, width, _BUTTON)
                right -= _GAP
        self._right = right

    def remove(self) -> None:
        """Take everything away."""
        for part in (self, self.all_button):
            if part is not None:
                part.hide()
                part.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setFont(font("small"))
        p.setPen(QColor(t().text3))
        room = QRectF(CODE_PADDING, 0, self._right - CODE_PADDING, CODE_HEADER)
        words = p.fontMetrics().elidedText(self._language, Qt.TextElideMode.ElideRight, int(room.width()))
        p.drawText(room, LEFT, words)
