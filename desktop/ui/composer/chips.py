"""What stands above the composer's text: attachments as chips, and the messages that wait as rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from desktop.base.i18n import number, tr
from desktop.ui.parts.bits import Glyph
from desktop.ui.parts.button import Button, Kind, tool
from desktop.ui.parts.keyring import RingButton
from desktop.ui.parts.layout import Elided, Text, box, column, row
from desktop.ui.parts.paint import CONTROL, focus_ring, rrect
from desktop.ui.parts.wrap import Wrap
from desktop.ui.theme import t

if TYPE_CHECKING:
    from desktop.chat.conversation import Attachment, Outgoing

_WIDEST: Final = 200  # pixels of a name


def size_words(attachment: Attachment) -> str:
    """How much an attachment is, in lines or characters."""
    lines = attachment.text.count("\n") + 1
    if lines > 1:
        return tr("{n} line|{n} lines", n=lines)
    return tr("{n} character|{n} characters", n=len(attachment.text))


class AttachmentChip(RingButton):
    """One attachment: its name, how much it is, and a way to take it off.

    Signals:
        opened: the user wants to read it.
        removed: the user does not want it.
    """

    opened = Signal()
    removed = Signal()

    def __init__(self, attachment: Attachment, *, removable: bool = True) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(30)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.opened)
        words = size_words(attachment)
        self.setAccessibleName(tr("Attachment {name}, {size}", name=attachment.name, size=words))
        self._name = Elided(attachment.name, "ui")
        self._size = Text(words, "small", "text3")
        parts: list[QWidget] = [Glyph("file-text", "text2"), self._name, self._size]
        if removable:
            remove = tool("x", tr("Remove {name}", name=attachment.name), size=24)
            remove.clicked.connect(self.removed)
            parts.append(remove)
        layout = row(*parts, gap=6, margins=(8, 0, 2 if removable else 10, 0))
        layout.setStretchFactor(self._name, 1)
        self.setLayout(layout)
        self._name.setFixedWidth(min(_WIDEST, self._name.fontMetrics().horizontalAdvance(attachment.name) + 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        rrect(p, QRectF(self.rect()), CONTROL, t().hover if self.over else t().fill, t().line)
        if self.ring:
            focus_ring(p, QRectF(self.rect()), CONTROL)


class AttachmentChips(QWidget):
    """The attachments of a message.

    Signals:
        opened, removed: (index) see ``AttachmentChip``.
    """

    opened = Signal(int)
    removed = Signal(int)

    def __init__(self, *, removable: bool = True) -> None:
        super().__init__()
        self._removable = removable
        self._wrap = Wrap()
        self.setLayout(self._wrap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Show these."""
        _empty(self._wrap)
        for n, attachment in enumerate(attachments):
            chip = AttachmentChip(attachment, removable=self._removable)
            chip.opened.connect(lambda n=n: self.opened.emit(n))
            chip.removed.connect(lambda n=n: self.removed.emit(n))
            self._wrap.addWidget(chip)
        self.setVisible(bool(attachments))
        self.updateGeometry()


class QueueRow(QWidget):
    """One waiting message. Alt with Up and Down, or dragging, gives it another place."""

    edited = Signal()
    removed = Signal()
    moved = Signal(int)  # by so many places

    def __init__(self, message: Outgoing, index: int, count: int) -> None:
        super().__init__()
        self._pressed: QPoint | None = None
        self._several = count > 1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(30)
        words = " ".join(message.text.split()) or ", ".join(one.name for one in message.attachments)
        place = tr("Next:") if index == 0 else tr("Then:")
        self.setAccessibleName(
            tr("Waiting message {index} of {count}: {text}", index=index + 1, count=count, text=words)
        )
        what = Elided(words, "ui", "text2")
        edit = tool("pencil", tr("Edit the waiting message"), size=24)
        remove = tool("x", tr("Remove the waiting message"), size=24)
        edit.clicked.connect(self.edited)
        remove.clicked.connect(self.removed)
        parts: list[QWidget] = [Text(place, "ui", "text3"), what]
        if message.attachments:
            parts.append(Text(number(len(message.attachments)), "num", "text3"))
            parts.append(Glyph("paperclip", "text3", 14))
        layout = row(*parts, edit, remove, gap=6, margins=(8, 0, 2, 0))
        layout.setStretchFactor(what, 1)
        self.setLayout(layout)
        if self._several:
            self.setToolTip(tr("Drag, or press Alt+Up or Alt+Down, to change the order"))
            self.setCursor(Qt.CursorShape.SizeVerCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self._several:
            by = round((event.position().y() - pressed.y()) / self.height())
            if by:
                self.moved.emit(by)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move a row from the window's shortcuts of the same name."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _moves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _moves(event):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edited.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        rrect(p, QRectF(self.rect()), CONTROL, t().fill)
        if self.hasFocus():
            focus_ring(p, QRectF(self.rect()), CONTROL)


class QueueRows(QWidget):
    """The messages that wait, the next on top.

    Signals:
        edited, removed: (index) of a waiting message.
        moved: (index, target) it wants another place.
        send_asked: the queue waits for the user's word, and here it is.
    """

    edited = Signal(int)
    removed = Signal(int)
    moved = Signal(int, int)
    send_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._list = column(gap=4)
        self._hint = Text(tr("Paused"), "small", "text3")
        self.send = Button(tr("Send next"), "arrow-up", Kind.GHOST, height=28)
        self.send.clicked.connect(self.send_asked)
        self._bar = box(row(self._hint, None, self.send, margins=(8, 0, 0, 0)))
        self.setLayout(column(box(self._list), self._bar, gap=2))
        self.hide()

    def show_queue(self, queue: Sequence[Outgoing], *, paused: bool) -> None:
        """Show these; ``paused`` ones are sent only when the user says so."""
        focused = next((n for n, one in enumerate(self._rows()) if one.hasFocus()), None)
        _empty(self._list)
        for n, message in enumerate(queue):
            one = QueueRow(message, n, len(queue))
            one.edited.connect(lambda n=n: self.edited.emit(n))
            one.removed.connect(lambda n=n: self.removed.emit(n))
            one.moved.connect(lambda by, n=n: self._move(n, by, len(queue)))
            self._list.addWidget(one)
        self._bar.setVisible(paused)
        self.setVisible(bool(queue))
        if focused is not None and queue:
            self._rows()[min(focused, len(queue) - 1)].setFocus()

    def _rows(self) -> list[QueueRow]:
        items = (self._list.itemAt(n) for n in range(self._list.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QueueRow)]

    def _move(self, index: int, by: int, count: int) -> None:
        target = max(0, min(count - 1, index + by))
        if target != index:
            self.moved.emit(index, target)
            rows = self._rows()
            if target < len(rows):
                rows[target].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _moves(event: QKeyEvent) -> bool:
    """Whether the key gives a waiting message another place."""
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)


def _empty(layout: QLayout) -> None:
    """Take every widget out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
