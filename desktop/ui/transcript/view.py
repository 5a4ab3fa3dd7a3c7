"""The transcript's view: scrolls a conversation, with widgets only for the messages near the viewport."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from desktop.base.i18n import tr
from desktop.chat.conversation import Conversation, StoredMessage
from desktop.chat.messages import Role
from desktop.chat.turn import AnswerBegun, AnswerDelta, AnswerEnded, AnswerProgress, TurnEvent, UserStored
from desktop.ui.markdown.formula import Formulas
from desktop.ui.parts.bits import Fade
from desktop.ui.theme import COLUMN, t, text_scale
from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.heights import Heights, estimate
from desktop.ui.transcript.jump import JumpButton
from desktop.ui.transcript.message import INSET, Message
from desktop.ui.transcript.thread import Thread
from desktop.ui.transcript.user import UserMessage

SIDE: Final = 20  # least margin beside the column
FADE: Final = 24
_AHEAD: Final = 400  # pixels laid out before they come into view
_KEPT: Final = 24  # widgets kept beyond those in view
_ROUNDS: Final = 8
_AT_END: Final = 4
_STEP: Final = 48


class TranscriptView(QAbstractScrollArea):
    """Shows one conversation and the answer that is being written.

    It follows new text while it is scrolled to the end, and lets go when the user scrolls up.

    Signals:
        regenerate_asked: id of the answer to give once more.
        version_chosen: id of the version to show.
        edited: id of the user's message and the text to send in its place.
        link_activated: a web or mail address the user chose; nothing was opened.
        link_hovered: the address below the pointer, empty for none.
        left: Esc was pressed; the focus wants to go elsewhere.
    """

    regenerate_asked = Signal(int)
    version_chosen = Signal(int)
    edited = Signal(int, str)
    link_activated = Signal(str)
    link_hovered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formulas = Formulas()
        self._thread = Thread()
        self._heights = Heights()
        self._widgets: dict[int, Message] = {}  # by message id
        self._conversation: int | None = None
        self._live: AssistantMessage | None = None
        self._follow, self._placing = True, False
        self._look = (t(), text_scale())
        self._chained: tuple[int, ...] = ()
        self._build()

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Conversation"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setBackgroundRole(QPalette.ColorRole.Base)  # below the scroll bar too
        self.setAutoFillBackground(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setAutoFillBackground(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its room is reserved: nothing jumps
        bar = self.verticalScrollBar()
        bar.setSingleStep(_STEP)
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        bar.setEnabled(False)
        self._fade = Fade("canvas", self, up=True)
        self._jump = JumpButton(self)
        self._jump.clicked.connect(self.scroll_to_end)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    # -- what is shown

    def show_conversation(self, conversation: Conversation | None) -> None:
        """Show a conversation, from its end; None or an empty one leaves the page blank."""
        target = conversation.id if conversation else None
        same = self._thread.show(conversation)
        if target != self._conversation:
            same = 0
        self._conversation = target
        self._keep_only(same)
        self._append_estimates(same)
        self._follow = self._follow or same == 0
        self._show_versions()
        self._place()

    def clear(self) -> None:
        """Show nothing."""
        self.show_conversation(None)

    def apply(self, event: TurnEvent) -> None:
        """Show what happens in a turn of the shown conversation."""
        match event:
            case UserStored(message) | AnswerBegun(message):
                self._begin(message)
            case AnswerProgress(answer, progress):
                if (live := self._live_answer(answer)) is not None:
                    live.show_progress(progress)
            case AnswerDelta(answer, delta):
                if (live := self._live_answer(answer)) is not None:
                    live.take(delta)
            case AnswerEnded(message):
                self._end(message)

    def _begin(self, message: StoredMessage) -> None:
        self._conversation = message.conversation
        index = self._thread.add(message)
        self._keep_only(index)
        self._append_estimates(index)
        self._follow = True
        self._show_versions()
        self._place()

    def _end(self, message: StoredMessage) -> None:
        self._thread.replace(message)
        live = self._live_answer(message.id)
        self._live = None
        if live is None:
            return
        live.finish(message)
        if self._thread.index_of(message.id) is None:  # it ended while another conversation was shown
            self._drop(message.id)
        self._show_versions()

    def _live_answer(self, answer: int) -> AssistantMessage | None:
        return self._live if self._live is not None and self._live.message_id == answer else None

    def _keep_only(self, count: int) -> None:
        """Drop what belongs to the messages behind the first ``count``; a live answer is only hidden."""
        kept = {message.id for message in self._thread.path[:count]}
        for message_id in [i for i in self._widgets if i not in kept]:
            if self._live is not None and self._live.message_id == message_id:
                self._live.hide()
            else:
                self._drop(message_id)
        self._heights.truncate(count)

    def _append_estimates(self, start: int) -> None:
        width = self._column()
        for message in self._thread.path[start:]:
            self._heights.append(estimate(message, width))

    def _show_versions(self) -> None:
        """Branch switches and actions of the messages that have widgets."""
        last = len(self._thread.path) - 1
        for index, message in enumerate(self._thread.path):
            widget = self._widgets.get(message.id)
            if widget is not None:
                self._adorn(widget, message, is_last=index == last)

    def _adorn(self, widget: Message, message: StoredMessage, *, is_last: bool) -> None:
        versions = self._thread.versions(message)
        widget.branch.show_version(versions.index(message.id), len(versions))
        widget.set_always_tools(is_last and message.role is Role.ASSISTANT)

    # -- widgets

    def _make(self, index: int) -> Message:
        message = self._thread.path[index]
        made: Message
        if message.role is Role.USER:
            made = UserMessage(message, self._formulas)
            made.edited.connect(lambda text, i=message.id: self.edited.emit(i, text))
        else:
            made = AssistantMessage(message, self._formulas)
            made.regenerate_asked.connect(lambda i=message.id: self.regenerate_asked.emit(i))
            if made.live:
                self._live = made
        made.setParent(self.viewport())
        made.resized.connect(lambda i=message.id: self._resized(i))
        made.version_asked.connect(lambda n, m=message: self.version_chosen.emit(self._thread.versions(m)[n]))
        made.link_hovered.connect(self.link_hovered)
        made.link_activated.connect(self.link_activated)
        self._widgets[message.id] = made
        self._adorn(made, message, is_last=index == len(self._thread.path) - 1)
        return made

    def _drop(self, message_id: int) -> None:
        widget = self._widgets.pop(message_id)
        widget.hide()
        widget.deleteLater()

    def _resized(self, message_id: int) -> None:
        index = self._thread.index_of(message_id)
        if index is not None and index < len(self._heights):
            self._heights.known[index] = False
            self._place()

    # -- layout

    def _column(self) -> int:
        return max(80, min(COLUMN, self.viewport().width() - 2 * SIDE))

    def _place(self) -> None:
        """Measure what is near the viewport, keep the reader's place, and move the widgets."""
        if self._placing:
            return
        self._placing = True
        try:
            anchor = self._anchor()
            for _ in range(_ROUNDS):  # measuring may bring other messages near
                self._restore(anchor)
                if not self._measure():
                    break
            self._restore(anchor)
            self._move()
        finally:
            self._placing = False

    def _anchor(self) -> tuple[int, int]:
        """The message at the viewport's top, and how far it is scrolled out."""
        value = self.verticalScrollBar().value()
        if not len(self._heights):
            return 0, 0
        index = self._heights.at(value)
        return index, value - self._heights.top(index)

    def _restore(self, anchor: tuple[int, int]) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._heights.total() - height))
        bar.setPageStep(height)
        if self._follow or not len(self._heights):
            bar.setValue(bar.maximum())
        else:
            index = min(anchor[0], len(self._heights) - 1)
            bar.setValue(self._heights.top(index) + anchor[1])

    def _near(self) -> range:
        """Indices of the messages near the viewport."""
        if not len(self._heights):
            return range(0)
        value = self.verticalScrollBar().value()
        first = self._heights.at(value - _AHEAD)
        return range(first, self._heights.at(value + self.viewport().height() + _AHEAD) + 1)

    def _measure(self) -> bool:
        """Lay out messages that are near and not measured; whether a height changed."""
        changed = False
        width = self._column() + 2 * INSET
        for index in self._near():
            if self._heights.known[index] and self._thread.path[index].id in self._widgets:
                continue
            widget = self._widgets.get(self._thread.path[index].id) or self._make(index)
            changed |= bool(self._heights.measure(index, widget.fit(width)))
        return changed

    def _move(self) -> None:
        """Put the widgets where they belong and drop those that are far away."""
        near = self._near()
        value, width = self.verticalScrollBar().value(), self._column() + 2 * INSET
        left = (self.viewport().width() - width) // 2
        far: list[int] = []
        for index, message in enumerate(self._thread.path):
            widget = self._widgets.get(message.id)
            if widget is None:
                continue
            if index in near:
                widget.setGeometry(left, self._heights.top(index) - value, width, self._heights.height(index))
                widget.show()
            else:
                widget.hide()
                far.append(message.id)
        for message_id in far[: max(0, len(far) - _KEPT)]:
            if not self._is_needed(self._widgets[message_id]):
                self._drop(message_id)
        self._chain(near)
        bar = self.verticalScrollBar()
        self._jump.place(bar.maximum() - value)
        self._fade.setVisible(bar.maximum() - value > 0)

    def _is_needed(self, widget: Message) -> bool:
        """Whether dropping the widget would lose the focus, an edit or a running answer."""
        focus = QApplication.focusWidget()
        busy = widget is self._live or (isinstance(widget, UserMessage) and widget.editing)
        return busy or (focus is not None and (focus is widget or widget.isAncestorOf(focus)))

    def _chain(self, near: range) -> None:
        """Give the messages in view their reading order for Tab: they were made in the order of scrolling."""
        shown = tuple(self._thread.path[index].id for index in near)
        if shown == self._chained:
            return
        self._chained = shown
        stops = [stop for message_id in shown for stop in self._widgets[message_id].tab_stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    # -- scrolling and keys

    def scroll_to_end(self) -> None:
        """Go to the newest text and follow it."""
        self._follow = True
        self._place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._placing:
            return
        bar = self.verticalScrollBar()
        self._follow = bar.value() >= bar.maximum() - _AT_END
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._heights.forget()
        area = self.viewport().geometry()
        self._fade.setGeometry(area.left(), area.bottom() + 1 - FADE, area.width(), FADE)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        look = (t(), text_scale())
        if event.type() == QEvent.Type.PaletteChange and look != self._look:
            self._look = look
            self._redraw()

    def _redraw(self) -> None:
        """The theme changed: make the messages anew; a running answer or an edit is only written again."""
        for message_id, widget in list(self._widgets.items()):
            if self._is_needed(widget):
                widget.refresh()
            else:
                self._drop(message_id)
        self._heights.forget()
        self._chained = ()
        self._place()

    def focus_message(self, index: int) -> None:
        """Give the keyboard to a message and show its beginning."""
        if not 0 <= index < len(self._heights):
            return
        top = self._heights.top(index)
        value, height = self.verticalScrollBar().value(), self.viewport().height()
        if not value <= top <= value + height - _STEP:
            self.verticalScrollBar().setValue(top - SIDE)
        widget = self._widgets.get(self._thread.path[index].id)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_last(self) -> None:
        """Give the keyboard to the last message."""
        self.focus_message(len(self._heights) - 1)

    def step_version(self, by: int) -> bool:
        """Show the next or previous version of the focused message, or of the last that has several."""
        focused = self._focused()
        order = [focused] if focused is not None else range(len(self._thread.path) - 1, -1, -1)
        for index in order:
            widget = self._widgets.get(self._thread.path[index].id)
            if widget is not None and widget.branch.step(by):
                return True
        return False

    def _focused(self) -> int | None:
        focus = QApplication.focusWidget()
        for index, message in enumerate(self._thread.path):
            widget = self._widgets.get(message.id)
            if focus is not None and widget is not None and (widget is focus or widget.isAncestorOf(focus)):
                return index
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, focused = self.verticalScrollBar(), self._focused()
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if focused is not None:
                self.focus_message(focused + (-1 if event.key() == Qt.Key.Key_Up else 1))
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                self.scroll_to_end()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._widgets.values():
            widget.show_tools()
