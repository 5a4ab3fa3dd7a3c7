"""What the keyboard and the pointer do among messages: going from one to the next, and selecting through several."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.chat.conversation import StoredMessage
from desktop.ui.markdown.copying import copy
from desktop.ui.transcript.area import SIDE, STEP, MessageArea
from desktop.ui.transcript.deeds import Deed
from desktop.ui.transcript.message import Message
from desktop.ui.transcript.pointer import SelectingPointer
from desktop.ui.transcript.selection import Selection


class InputArea(MessageArea):
    """Messages that are walked through by Up and Down, and whose texts are selected as one.

    Signals:
        version_chosen: id of the version to show.
    """

    version_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = Selection(self)
        self._pointer = SelectingPointer(self, self._selection, self)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    def _leave(self) -> None:
        """Esc was pressed and there was nothing to give up here."""
        raise NotImplementedError

    # -- what the selection needs to know

    def stored(self, index: int) -> StoredMessage:
        """The message at an index."""
        raise NotImplementedError

    def index_of(self, message_id: int) -> int | None:
        """Where a message is shown."""
        return self._index(message_id)

    def count(self) -> int:
        """How many messages there are."""
        return len(self._heights)

    def widget_of(self, index: int) -> Message | None:
        """The widget of a message, if it is laid out."""
        return self._widgets.get(self._id(index)) if 0 <= index < len(self._heights) else None

    def laid_out(self) -> Iterator[Message]:
        """The messages that have widgets and are shown."""
        return iter([widget for widget in self._widgets.values() if not widget.isHidden()])

    def index_at(self, y: int) -> int | None:
        """The message at a height of the viewport."""
        return self._heights.at(y + self.verticalScrollBar().value()) if len(self._heights) else None

    def to_view(self, place: QPoint) -> QPoint:
        """A place of the screen in the viewport."""
        return self.viewport().mapFromGlobal(place)

    def view_height(self) -> int:
        """The viewport's height."""
        return self.viewport().height()

    def scroll_by(self, pixels: int) -> None:
        """Scroll as a user does."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def focused(self) -> int | None:
        """The message that has the focus, or something in it."""
        focus = QApplication.focusWidget()
        for message_id, widget in self._widgets.items():
            if focus is not None and (widget is focus or widget.isAncestorOf(focus)):
                return self._index(message_id)
        return None

    def _is_needed(self, widget: Message) -> bool:
        return self._selection.holds(widget) or super()._is_needed(widget)

    def _move(self) -> None:
        super()._move()
        if self._selection.is_begun:
            self._selection.show()  # in messages that were just laid out

    # -- keys

    def focus_message(self, index: int) -> None:
        """Give the keyboard to a message and show its beginning."""
        if not 0 <= index < len(self._heights):
            return
        top, value = self._heights.top(index), self.verticalScrollBar().value()
        if not value <= top <= value + self.viewport().height() - STEP:
            self.show_message(index)
        widget = self.widget_of(index)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.TabFocusReason)

    def show_message(self, index: int) -> None:
        """Scroll to the beginning of a message, wherever it is."""
        if 0 <= index < len(self._heights):
            self._follow, self._line = False, None
            self._place((index, -SIDE))

    def unfold(self, index: int) -> None:
        """Show the thinking of a message."""
        raise NotImplementedError

    def point_at(self, message_id: int, in_thinking: bool) -> None:
        """Scroll to a message and show for a moment which it is; its thinking is unfolded if that is meant."""
        index = self._index(message_id)
        if index is None:
            return
        self.show_message(index)
        if in_thinking:
            self.unfold(index)
        widget = self.widget_of(index)
        if widget is not None:
            from desktop.ui.transcript.flash import Flash  # seldom needed

            Flash(widget)

    def focus_last(self) -> None:
        """Give the keyboard to the last message."""
        self.focus_message(len(self._heights) - 1)

    def step_message(self, by: int) -> None:
        """Give the keyboard to the next message or the one before; to the last one if none has it."""
        index = self.focused()
        self.focus_message(len(self._heights) - 1 if index is None else index + by)

    def step_version(self, by: int) -> bool:
        """Show the next or previous version of the focused message, or of the last that has several."""
        focused = self.focused()
        order = [focused] if focused is not None else range(len(self._heights) - 1, -1, -1)
        for index in order:
            version = self._version_beside(index, by)
            if version is not None:
                self.version_chosen.emit(version)
                return True
        return False

    def _version_beside(self, index: int, by: int) -> int | None:
        """The id of another version of a message, if there is one; it need not be laid out."""
        raise NotImplementedError

    def edit_message(self, message_id: int) -> None:
        """Let the user write another text in place of a question, wherever that is."""
        index = self._index(message_id)
        if index is not None:
            self.focus_message(index)
            widget = self.widget_of(index)
            if widget is not None:
                widget.do(Deed.EDIT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focused()
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if focused is not None:
                by = -1 if event.key() == Qt.Key.Key_Up else 1
                if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                    self.focus_message(self._selection.extend(focused, by))
                else:
                    self.focus_message(focused + by)
            case Qt.Key.Key_Home:
                self.show_message(0)
            case Qt.Key.Key_End:
                self.scroll_to_end()
            case Qt.Key.Key_Escape:
                self._escape()
            case _ if event.matches(QKeySequence.StandardKey.Copy):
                copy(self._selection.text(), self._selection.html())
            case _ if event.matches(QKeySequence.StandardKey.SelectAll):
                self._selection.select_all()
            case _:
                super().keyPressEvent(event)

    def _escape(self) -> None:
        if self._selection.span() is not None:
            self._selection.clear()
        else:
            self._leave()

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._widgets.values():
            widget.show_tools()

    # -- the pointer between the texts

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._pointer.press(event.globalPosition().toPoint(), extend=extend)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pointer.move(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.release()
