"""The transcript: a conversation, the answer that is being written, and what the keyboard does there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.chat.conversation import Conversation, Extent, MessageState, StoredMessage, extent
from desktop.chat.messages import Role
from desktop.chat.rounds import StepBegun, StepEnded, ToolHappened
from desktop.chat.turn import AnswerBegun, AnswerDelta, AnswerEnded, AnswerProgress, CallDelta, TurnEvent, UserStored
from desktop.ui.markdown.formula import Formulas
from desktop.ui.transcript.announce import announce_begin, announce_end
from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.deeds import Deed
from desktop.ui.transcript.heights import estimates
from desktop.ui.transcript.living import LivingArea
from desktop.ui.transcript.message import INSET, Message
from desktop.ui.transcript.thread import Thread
from desktop.ui.transcript.user import UserMessage


class TranscriptView(LivingArea):
    """Shows one conversation and the answer that is being written.

    ``edits`` keeps, by message, what the user writes in place of messages; it may outlive this view.

    Signals:
        asked: (id, Deed) what is wanted with a message.
        edited: id of the user's message and the text to send in its place.
        edit_dropped: id of the user's message and what was written in its place and given up.
        decided: (id, Decision) a question about a call was answered.
        attachment_opened: (Attachment) an attachment the user wants to read.
        link_activated: a web or mail address the user chose; nothing was opened.
        link_hovered: the address below the pointer, empty for none.
        left: Esc was pressed, the find bar was closed, or a question went away; the focus wants to go elsewhere.
    """

    asked = Signal(int, object)
    edited = Signal(int, str)
    edit_dropped = Signal(int, str)
    decided = Signal(int, object)
    attachment_opened = Signal(object)
    link_activated = Signal(str)
    link_hovered = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, edits: dict[int, str] | None = None) -> None:
        super().__init__(parent)
        self._edits = {} if edits is None else edits
        self._formulas = Formulas()
        self._thread = Thread()
        self._conversation: int | None = None
        self._places: dict[int | None, tuple[int, int]] = {}  # by conversation: message and pixels of it out of view
        self._possible = frozenset(Deed)
        self.setAccessibleName(tr("Conversation"))

    # -- what is shown

    def show_conversation(self, conversation: Conversation | None) -> None:
        """Show a conversation where it was left, at first from its end; None or an empty one leaves the page blank."""
        target, place = conversation.id if conversation else None, None
        another = target != self._conversation
        if another:
            self._remember_place()
            self._pointer.give_up()
            self._forget_folds()
        same = self._thread.show(conversation)
        self._conversation = target
        self._keep_only(0 if another else same)
        self._append_estimates(conversation.extents[0 if another else same :] if conversation else ())
        if another:
            place = self._remembered_place()
            self._follow, self._line, self._news = place is None, None, False
        self._selection.check()
        self._show_versions()
        self._keep_live()
        self._place(place)
        self._renew_hits()

    def _remember_place(self) -> None:
        """Note what is read, for when this conversation is shown again."""
        if self._conversation is None or self._follow or not self.count():
            self._places.pop(self._conversation, None)
        else:
            index, above = self._anchor()
            self._places[self._conversation] = self._id(index), above

    def _remembered_place(self) -> tuple[int, int] | None:
        message, above = self._places.get(self._conversation, (0, 0))
        index = self._index(message)
        return None if index is None else (index, above)

    def clear(self) -> None:
        """Show nothing."""
        self.show_conversation(None)

    def apply(self, event: TurnEvent) -> None:
        """Show what happens in a turn of the shown conversation."""
        match event:
            case UserStored(message) | AnswerBegun(message):
                self._news = self._news or not self._follow
                self._begin(message)
            case AnswerProgress() | AnswerDelta() | CallDelta() | StepBegun() | ToolHappened() | StepEnded():
                self._grow(event)
            case AnswerEnded(message):
                self._end(message)

    def _begin(self, message: StoredMessage) -> None:
        if message.role is Role.ASSISTANT:
            announce_begin(self)
        if message.conversation != self._conversation:
            self._conversation, self._follow = message.conversation, True
            self._forget_folds()
        index = self._thread.add(message)
        self._keep_only(index)
        self._append_estimates([extent(message)])
        self._selection.check()
        self._show_versions()
        self._keep_live()
        self._place()
        self._renew_hits()

    def _keep_live(self) -> None:
        """An answer on its way has a widget wherever one reads: what comes of it goes there, questions too."""
        last = len(self._thread.path) - 1
        if last >= 0 and self.stored(last).state is MessageState.STREAMING and self._id(last) not in self._widgets:
            self._lay_out(last)

    def _end(self, message: StoredMessage) -> None:
        self._thread.replace(message)
        live = self._live_answer(message.id)
        self._live = None
        if live is None:
            return
        self._chained = ()  # it has all its stops now
        live.finish(message)
        announce_end(self, message)
        index = self._thread.index_of(message.id)
        if index is not None:
            self._renew_hits(index)
        else:  # it ended while another conversation was shown
            self._drop(message.id)
        self._show_versions()

    def _keep_only(self, count: int) -> None:
        """Drop what belongs to the messages behind the first ``count``; a live answer is only hidden."""
        for message_id in list(self._widgets):
            index = self._thread.index_of(message_id)
            if index is not None and index < count:
                continue
            if self._live is not None and self._live.message_id == message_id:
                self._live.hide()
            else:
                self._drop(message_id)
        self._heights.truncate(count)

    def _append_estimates(self, extents: Sequence[Extent]) -> None:
        self._heights.extend(estimates(extents, self._column()))

    def _show_versions(self) -> None:
        """Branch switches and actions of the messages that have widgets."""
        last = len(self._thread.path) - 1
        for message_id, widget in self._widgets.items():
            index = self._thread.index_of(message_id)
            if index is not None:
                self._adorn(widget, self._thread.path[index], is_last=index == last)

    def _adorn(self, widget: Message, message: StoredMessage, *, is_last: bool) -> None:
        versions = self._thread.versions(message)
        widget.show_version(versions.index(message.id), len(versions))
        widget.set_possible(self._possible)
        widget.set_always_tools(is_last and message.role is Role.ASSISTANT)

    def set_possible(self, possible: frozenset[Deed]) -> None:
        """Say what can be done with messages now."""
        self._possible = possible
        for widget in self._widgets.values():
            widget.set_possible(possible)

    def do(self, deed: Deed) -> None:
        """Do something with the message that has the focus, else with the last one."""
        focused = self.focused()
        index = len(self._thread.path) - 1 if focused is None else focused
        if index >= 0 and deed in self._possible:
            widget = self._widgets.get(self._id(index)) or self._make(index)
            widget.fit(self._column() + 2 * INSET)  # its text is written when the width is known
            widget.do(deed)

    # -- widgets

    def _id(self, index: int) -> int:
        return self._thread.path[index].id

    def _index(self, message_id: int) -> int | None:
        return self._thread.index_of(message_id)

    def stored(self, index: int) -> StoredMessage:
        """The message at an index."""
        return self._thread.path[index]

    def _leave(self) -> None:
        self.left.emit()

    def _is_needed(self, widget: Message) -> bool:
        """Whether hiding the widget would lose the focus, an edit or a running answer."""
        busy = widget is self._live or (isinstance(widget, UserMessage) and widget.editing)
        return busy or super()._is_needed(widget)

    def _make(self, index: int) -> Message:
        message = self._thread.path[index]
        self._formulas.ratio = self.devicePixelRatioF()
        kind = UserMessage if message.role is Role.USER else AssistantMessage
        is_live = message.state is MessageState.STREAMING
        made = (None if is_live else self._spare.take(kind)) or self._new(kind)
        made.show_message(message)
        self._widgets[message.id] = made
        if isinstance(made, AssistantMessage):
            self._fold(made)
            self._live = made if is_live else self._live
        elif isinstance(made, UserMessage) and message.id in self._edits:
            made.edit(self._edits[message.id])
        self._adorn(made, message, is_last=index == len(self._thread.path) - 1)
        return made

    def _new(self, kind: type[UserMessage | AssistantMessage]) -> Message:
        """A widget that shows no message yet; what it says it says of the one that it shows then."""
        made = kind(self._formulas, self.viewport())
        made.hide()
        made.let_select(self._pointer)
        if isinstance(made, UserMessage):
            made.edited.connect(lambda text: self.edited.emit(made.message_id, text))
            made.edit_changed.connect(lambda text: self._note_edit(made.message_id, text))
            made.edit_dropped.connect(lambda text: self.edit_dropped.emit(made.message_id, text))
            made.attachment_opened.connect(self.attachment_opened)
        else:
            made.answer_keys = self.answer_keys
            made.decided.connect(self.decided)
            made.focus_lost.connect(self.left)
            made.turned.connect(lambda unfolded: self._folds.note(made.message_id, unfolded))
            made.row_turned.connect(lambda entry, unfolded: self._folds.note_row(made.message_id, entry, unfolded))
        made.resized.connect(lambda: self._resized(made.message_id))
        made.version_asked.connect(lambda n: self._choose_version(made.message_id, n))
        made.link_hovered.connect(self.link_hovered)
        made.link_activated.connect(self.link_activated)
        made.asked.connect(lambda deed: self.asked.emit(made.message_id, deed))
        made.stops_changed.connect(self._chain_anew)
        return made

    def _choose_version(self, message_id: int, number: int) -> None:
        index = self._thread.index_of(message_id)
        if index is not None:
            self.version_chosen.emit(self._thread.versions(self._thread.path[index])[number])

    def _note_edit(self, message_id: int, text: str | None) -> None:
        if text is None:
            self._edits.pop(message_id, None)
        else:
            self._edits[message_id] = text

    def resume_edit(self, message_id: int, text: str) -> None:
        """Let the user go on with what was written in place of a question."""
        self._edits[message_id] = text
        widget = self._widgets.get(message_id)
        if isinstance(widget, UserMessage):
            widget.edit(text)
        self.edit_message(message_id)

    def _version_beside(self, index: int, by: int) -> int | None:
        return self._thread.version_beside(self._thread.path[index], by)

    def _resized(self, message_id: int) -> None:
        index = self._thread.index_of(message_id)
        if index is not None and index < len(self._heights):
            self._heights.known[index] = False
            self._place()
            if self._live is not None and self._live.message_id == message_id:
                self._renew_hits(index)

    def _redraw(self) -> None:
        self._formulas.ratio = self.devicePixelRatioF()
        super()._redraw()
