"""The pointer that selects: within a text, from one into others, between texts, and at the edges, where it scrolls."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QMouseEvent

from desktop.ui.transcript.message import Message
from desktop.ui.transcript.passages import ANSWER
from desktop.ui.transcript.selectable import SelectableText
from desktop.ui.transcript.selection import END, End, Place, Scene, Selection, clipped, within

_TICK_MS: Final = 16
_EDGE: Final = 12  # a pointer so near to an edge scrolls
_FASTEST: Final = 60  # pixels a tick


class SelectingPointer:
    """Turns presses, moves and releases into a selection. Texts select within themselves and tell of it afterwards."""

    def __init__(self, scene: Scene, selection: Selection, parent: QObject) -> None:
        self._scene, self._selection = scene, selection
        self._dragging = False
        self._at = QPoint()  # on the screen
        self._timer = QTimer(parent)  # which it must not outlive
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._scroll)

    # -- what a text asks for

    def mouse(self, text: SelectableText, event: QMouseEvent) -> None:
        """A text has taken a press, a move or a release."""
        message = _message_of(text)
        if message is None:
            return
        self._at = event.globalPosition().toPoint()
        if event.type() == QEvent.Type.MouseMove:
            self._move(message, text)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._release(message, text)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selection.is_begun:
            self._dragging = True
            self._move()
        elif not self._presses_on_selected(message, text):
            self._dragging = True
            self._take(message, text)

    def text(self) -> str:
        """What is selected here and in other texts."""
        return self._selection.text()

    def html(self) -> str:
        """The same as HTML."""
        return self._selection.html()

    def select_all(self) -> None:
        """Select the message, then everything."""
        self._selection.select_all()

    # -- between the texts

    def press(self, place: QPoint, *, extend: bool) -> None:
        """It was pressed where no text is; with ``extend`` the selection goes on to there."""
        self._at = place
        self._dragging = True
        if extend and self._selection.is_begun:
            self._move()
        else:
            self._selection.begin(self._nearest())

    def move(self, place: QPoint) -> None:
        """It was dragged on."""
        self._at = place
        self._move()

    def give_up(self) -> None:
        """What was pressed is gone, and with it the release that would follow."""
        self._dragging = False
        self._timer.stop()

    def release(self) -> None:
        """It was let go."""
        self.give_up()
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and (text := self._selection.text()):  # the middle button of X11 pastes it
            clipboard.setText(text, QClipboard.Mode.Selection)

    # -- parts

    def _presses_on_selected(self, message: Message, text: SelectableText) -> bool:
        """Whether what is selected was pressed: the text may be dragged away, or a click will clear it."""
        span, cursor = self._selection.span(), text.textCursor()
        index = self._scene.index_of(message.message_id)
        if span is None or index is None or not cursor.hasSelection():
            return False
        shown = clipped(text, *within(Place(index, message.part_of(text), 0), *span))
        return shown == (cursor.selectionStart(), cursor.selectionEnd())

    def _take(self, message: Message, text: SelectableText) -> None:
        """Take over what a text has selected within itself."""
        cursor, part = text.textCursor(), message.part_of(text)
        head = (message.message_id, part, cursor.position())
        self._selection.begin((message.message_id, part, cursor.anchor()), head)

    def _move(self, message: Message | None = None, text: SelectableText | None = None) -> None:
        if not self._dragging:
            return
        at = self._nearest()
        if at is None:
            return
        if message is not None and text is not None and at[:2] == (message.message_id, message.part_of(text)):
            self._take(message, text)
        else:
            self._selection.reach(at)
        y = self._scene.to_view(self._at).y()
        if _EDGE <= y <= self._scene.view_height() - _EDGE:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _release(self, message: Message, text: SelectableText) -> None:
        if not self._dragging and not text.textCursor().hasSelection():  # a click on what was selected
            self._take(message, text)
        self.release()

    def _scroll(self) -> None:
        """The pointer is held at an edge: the farther out, the faster."""
        y, height = self._scene.to_view(self._at).y(), self._scene.view_height()
        beyond = y - _EDGE if y < _EDGE else max(0, y - (height - _EDGE))
        self._scene.scroll_by(max(-_FASTEST, min(_FASTEST, beyond)))
        self._move()

    def _nearest(self) -> End | None:
        """The character nearest to the pointer."""
        y = max(0, min(self._scene.view_height() - 1, self._scene.to_view(self._at).y()))
        index = self._scene.index_at(y)
        widget = None if index is None else self._scene.widget_of(index)
        if widget is None:
            return None
        found: End | None = None
        for part, text in widget.texts().items():
            inside = text.viewport().mapFromGlobal(self._at)
            if inside.y() < 0:
                return found or (widget.message_id, part, 0)
            if inside.y() < text.viewport().height():
                return widget.message_id, part, text.cursorForPosition(inside).position()
            found = (widget.message_id, part, END)
        return found or (widget.message_id, ANSWER, 0)


def _message_of(text: SelectableText) -> Message | None:
    widget = text.parentWidget()
    while widget is not None and not isinstance(widget, Message):
        widget = widget.parentWidget()
    return widget
