"""Banners for what went wrong, toasts for what can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.bits import Glyph
from desktop.ui.parts.button import Button, Kind, tool
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.paint import CARD, token
from desktop.ui.parts.popup import BOTTOM, Surface

TOAST_MS = 6000
_WORDS = 320  # pixels that a banner's words get at least beside its buttons, with the margins


@dataclass(frozen=True, slots=True)
class Notice:
    """What a banner says. ``key`` names its cause, so that the cause's end can take it away.

    ``action`` is what to do, ``second`` what else can be done.
    """

    key: str
    title: str
    line: str = ""
    detail: str = ""
    action: str = ""
    act: Callable[[], None] | None = None
    second: str = ""
    second_act: Callable[[], None] | None = None


class Banner(QWidget):
    """One notice under the header: title, one line, one action, Details, close.

    Signals:
        closed: the user closed it.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._notice: Notice | None = None
        self._title = Text("", "ui-strong", wrap=True)
        self._line = Text("", "small", "text2", wrap=True)
        self._details = Button(tr("Details"), kind=Kind.GHOST, height=28)
        self.action = Button("", height=28)
        self.second = Button("", kind=Kind.GHOST, height=28)
        close = tool("x", tr("Close"))
        self._words = box(column(self._title, self._line, gap=1))
        self._deeds = box(row(self._details, self.second, self.action, gap=8))
        self._body = row(self._words, self._deeds, gap=10)
        self._body.setStretchFactor(self._words, 1)
        layout = row(Glyph("triangle-alert", "danger"), self._body, close, gap=10, margins=(16, 8, 10, 8))
        layout.setStretchFactor(self._body, 1)
        self.setLayout(layout)
        self._details.clicked.connect(self._show_details)
        self.action.clicked.connect(self._act)
        self.second.clicked.connect(self._act_otherwise)
        close.clicked.connect(self.dismiss)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What it says now."""
        return self._notice

    def show_notice(self, notice: Notice) -> None:
        """Say this instead of what stands there."""
        self._notice = notice
        self._title.setText(notice.title)
        self._line.setText(notice.line)
        self._line.setVisible(bool(notice.line))
        self._details.setVisible(bool(notice.detail))
        for button, label in ((self.action, notice.action), (self.second, notice.second)):
            button.set_face(label)
            button.setAccessibleName(label)
            button.setVisible(bool(label))
        self._deeds.setVisible(bool(notice.detail or notice.action or notice.second))
        self.setAccessibleName(f"{notice.title} {notice.line}")
        self._place_deeds()
        self.show()

    def _place_deeds(self) -> None:
        """Beside the words, or below them where these would get too little room."""
        beside = self.width() >= _WORDS + self._deeds.sizeHint().width()
        way = QBoxLayout.Direction
        self._body.setDirection(way.LeftToRight if beside else way.TopToBottom)
        side = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft
        self._body.setAlignment(self._deeds, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_deeds()

    def clear(self, key: str) -> None:
        """Go away if this is the notice of that cause."""
        if self._notice is not None and self._notice.key == key:
            self._notice = None
            self.hide()

    def dismiss(self) -> None:
        """Go away, asked for by the user."""
        self._notice = None
        self.hide()
        self.closed.emit()

    def _act(self) -> None:
        if self._notice is not None:
            self._do(self._notice.act)

    def _act_otherwise(self) -> None:
        if self._notice is not None:
            self._do(self._notice.second_act)

    def _do(self, act: Callable[[], None] | None) -> None:
        self.dismiss()
        if act is not None:
            act()

    def _show_details(self) -> None:
        if self._notice is not None:
            show_details(self.window(), self._notice.title, self._notice.detail)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), token("danger_soft"))


def show_details(parent: QWidget, title: str, detail: str) -> None:
    """Open a message box with technical text, ready to copy."""
    from PySide6.QtWidgets import QMessageBox  # making its class costs more than the first paint may

    sheet = QMessageBox(QMessageBox.Icon.NoIcon, tr("Details"), title, QMessageBox.StandardButton.Close, parent)
    sheet.setInformativeText(detail[:2000])
    sheet.setTextFormat(Qt.TextFormat.PlainText)
    sheet.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.open()


class Toast(Surface):
    """What was done, with Undo, above the composer for 6 seconds; the pointer over it stops the clock."""

    def __init__(self, parent: QWidget, below: QWidget) -> None:
        super().__init__(parent, CARD)
        self._below = below
        self._text = Text("", "ui")
        self.undo = Button(tr("Undo"), "undo-2", Kind.GHOST, height=28, keys="Ctrl Z")
        self.compose(row(self._text, self.undo, gap=12, margins=(14, 5, 6, 5)))
        self._undo: Callable[[], object] | None = None
        self.undoes = False  # whether what is offered takes something back
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(TOAST_MS)
        self._clock.timeout.connect(self.hide)
        self.undo.clicked.connect(self.take_back)
        self.hide()
        self._area = parent

    def offer(self, text: str, undo: Callable[[], None]) -> None:
        """Say ``text`` and offer to take it back."""
        self.undo.set_face(tr("Undo"), "undo-2", keys="Ctrl Z")
        self.undoes = True
        self._show(text, undo)

    def tell(self, text: str, next_step: str, take: Callable[[], object]) -> None:
        """Say ``text`` and offer what one may want to do next."""
        self.undo.set_face(next_step)
        self.undoes = False
        self._show(text, take)

    def _show(self, text: str, undo: Callable[[], object]) -> None:
        self.undo.setAccessibleName(self.undo.text())
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo = undo
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._clock.start()

    def place(self) -> None:
        """Stand above the composer, in its middle; the window calls this when it is resized."""
        place = self._below.mapTo(self._area, self._below.rect().topLeft())
        x = place.x() + (self._below.width() - self.width()) // 2
        self.move(x, place.y() - self.height() + BOTTOM - 12)

    def take_back(self) -> None:
        """Undo, if it is still offered."""
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self._clock.stop()

    def enterEvent(self, event: object) -> None:
        self._clock.stop()

    def leaveEvent(self, event: object) -> None:
        self._clock.start()
