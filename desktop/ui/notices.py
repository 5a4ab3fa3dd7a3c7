"""Banners for what went wrong, toasts for what can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.announce import announce
from desktop.ui.parts.bits import Glyph
from desktop.ui.parts.button import Button, Kind, tool
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.paint import CARD, token
from desktop.ui.parts.popup import BOTTOM, Surface
from desktop.ui.undo import Step, Steps

TOAST_MS = 6000
_WORDS = 320  # pixels that a banner's words get at least beside its buttons, with the margins


class Severity(IntEnum):
    """How grave a notice is."""

    INFO = 1  # good to know
    WARN = 2  # advice, or something the user wanted was not done
    DANGER = 3  # something failed


_FACES: Final = {  # icon, its ink, and what lies behind
    Severity.INFO: ("info", "accent_ink", "accent_soft"),
    Severity.WARN: ("triangle-alert", "warn", "warn_soft"),
    Severity.DANGER: ("circle-alert", "danger", "danger_soft"),
}


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
    severity: Severity = Severity.DANGER


class Banner(QWidget):
    """Notices under the header, one at a time: title, one line, one action, Details, close.

    The gravest shows, of equally grave ones the newest; the others come when it is closed.

    Signals:
        closed: the user closed it.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._notices: dict[str, Notice] = {}  # by cause, the newest last
        self._shown: Notice | None = None
        self._glyph = Glyph("triangle-alert", "danger")
        self._title = Text("", "ui-strong", wrap=True)
        self._line = Text("", "small", "text2", wrap=True)
        self._more = Text("", "num", "text2")
        self._details = Button(tr("Details"), kind=Kind.GHOST, height=28)
        self.action = Button("", height=28)
        self.second = Button("", kind=Kind.GHOST, height=28)
        close = tool("x", tr("Close"))
        self._words = box(column(self._title, self._line, gap=1))
        self._deeds = box(row(self._more, self._details, self.second, self.action, gap=8))
        self._body = row(self._words, self._deeds, gap=10)
        self._body.setStretchFactor(self._words, 1)
        layout = row(self._glyph, self._body, close, gap=10, margins=(16, 8, 10, 8))
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
        return self._shown

    def show_notice(self, notice: Notice) -> None:
        """Say this in the place of what has the same cause, unless something graver is being said."""
        self._notices.pop(notice.key, None)
        self._notices[notice.key] = notice
        self._refresh()

    def take_over(self, other: Banner) -> None:
        """Say what another one has to say."""
        for notice in other._notices.values():
            self.show_notice(notice)

    def clear(self, key: str) -> None:
        """The cause is gone, and with it the notice."""
        if self._notices.pop(key, None) is not None:
            self._refresh()

    def dismiss(self) -> None:
        """Go on to the next notice or go away, asked for by the user."""
        if self._shown is not None:
            self.clear(self._shown.key)
        self.closed.emit()

    def _refresh(self) -> None:
        notice = max(reversed(self._notices.values()), key=lambda one: one.severity, default=None)
        others = len(self._notices) - 1
        self._more.setText(tr("1 more|{n} more", n=others) if others > 0 else "")
        self._more.setVisible(others > 0)
        if notice is not self._shown:
            self._shown = notice
            if notice is not None:
                self._put(notice)
        if notice is not None:
            self._deeds.setVisible(bool(others > 0 or notice.detail or notice.action or notice.second))
            self._place_deeds()
        self.setVisible(notice is not None)

    def _put(self, notice: Notice) -> None:
        self._glyph.name, ink, _ = _FACES[notice.severity]
        self._glyph.set_ink(ink)
        self._title.setText(notice.title)
        self._line.setText(notice.line)
        self._line.setVisible(bool(notice.line))
        self._details.setVisible(bool(notice.detail))
        for button, label in ((self.action, notice.action), (self.second, notice.second)):
            button.set_face(label)
            button.setAccessibleName(label)
            button.setVisible(bool(label))
        words = f"{notice.title} {notice.line}".strip()
        self.setAccessibleName(words)
        self.update()
        announce(self, words, urgent=notice.severity is Severity.DANGER)

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

    def _act(self) -> None:
        if self._shown is not None:
            self._do(self._shown.act)

    def _act_otherwise(self) -> None:
        if self._shown is not None:
            self._do(self._shown.second_act)

    def _do(self, act: Callable[[], None] | None) -> None:
        self.dismiss()
        if act is not None:
            act()

    def _show_details(self) -> None:
        if self._shown is not None:
            show_details(self.window(), self._shown.title, self._shown.detail)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is not None:
            QPainter(self).fillRect(self.rect(), token(_FACES[self._shown.severity][2]))


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
    """What was done, with Undo, above the composer for 6 seconds; the pointer over it stops the clock.

    ``steps`` keeps what it has offered: Ctrl+Z takes it back also when the toast has gone.
    """

    def __init__(self, parent: QWidget, below: QWidget) -> None:
        super().__init__(parent, CARD)
        self._below = below
        self._text = Text("", "ui")
        self._text.setMinimumHeight(28)
        self.undo = Button(tr("Undo"), "undo-2", Kind.GHOST, height=28, keys="Ctrl Z")
        self.compose(row(self._text, self.undo, gap=12, margins=(14, 5, 6, 5)))
        self.steps = Steps()
        self._step: Step | None = None
        self._take: Callable[[], object] | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(TOAST_MS)
        self._clock.timeout.connect(self.hide)
        self.undo.clicked.connect(self.take_back)
        self.hide()
        self._area = parent

    @property
    def offered(self) -> Step | None:
        """What its Undo would take back, while it shows."""
        return self._step if self._step is not None and not self._step.taken and not self.isHidden() else None

    def offer(self, text: str, undo: Callable[[], object]) -> Step:
        """Say ``text`` and offer to take it back, now and later."""
        step = Step(text, undo)
        self.steps.add(step)
        self.show_step(step)
        return step

    def show_step(self, step: Step) -> None:
        """Say what was done and offer to take it back."""
        self.undo.set_face(tr("Undo"), "undo-2", keys="Ctrl Z")
        self._step = step
        self._show(step.text, step.take_back)

    def tell(self, text: str, next_step: str, take: Callable[[], object]) -> None:
        """Say ``text`` and offer what one may want to do next."""
        self.undo.set_face(next_step)
        self._step = None
        self._show(text, take)

    def say(self, text: str) -> None:
        """Say ``text`` and offer nothing."""
        self._step = None
        self._show(text, None)

    def _show(self, text: str, take: Callable[[], object] | None) -> None:
        self.undo.setAccessibleName(self.undo.text())
        self.undo.setVisible(take is not None)
        self._text.setContentsMargins(0, 0, 0 if take is not None else 8, 0)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._take = take
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._clock.start()
        announce(self, text if take is None else f"{text} – {self.undo.text()}")

    def place(self) -> None:
        """Stand above the composer, in its middle; the window calls this when it is resized."""
        place = self._below.mapTo(self._area, self._below.rect().topLeft())
        x = place.x() + (self._below.width() - self.width()) // 2
        self.move(x, place.y() - self.height() + BOTTOM - 12)

    def take_back(self) -> None:
        """Undo, if it is still offered."""
        take, self._take = self._take, None
        self.hide()
        if take is not None:
            take()

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self._clock.stop()

    def enterEvent(self, event: object) -> None:
        self._clock.stop()

    def leaveEvent(self, event: object) -> None:
        self._clock.start()
