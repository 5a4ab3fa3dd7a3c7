"""The open conversation: open, new, send, regenerate, branch. ``flow.order`` has the list of all."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import AppError
from desktop.chat.conversation import Attachment, Conversation, Draft, MessageState, Outgoing, StoredMessage
from desktop.chat.messages import FinishReason, ThinkingMode
from desktop.chat.options import ChatOptions, preset
from desktop.chat.turn import AnswerBegun, AnswerEnded, TurnEvent, TurnLoop, TurnSettings, UserStored
from desktop.jobs.runner import Failure
from desktop.store.errors import read_only_now
from desktop.store.history import History
from desktop.ui.flow.attaching import AttachFlow
from desktop.ui.flow.messages import MessageFlow
from desktop.ui.flow.models import ModelFlow
from desktop.ui.flow.outbox import Outbox
from desktop.ui.flow.titles import TitleFlow
from desktop.ui.flow.tree import last_answer, with_message, with_path
from desktop.ui.flow.turns import Created, TurnFlow, send_first, settings_of
from desktop.ui.services import Services

T = TypeVar("T")


class ChatFlow(QObject):
    """Knows which conversation is open; None stands for a new one that the first message will create.

    Signals:
        opened: (Conversation or None) another conversation is shown, or another branch of it.
        events: (list of TurnEvent) news of the running turn, whichever conversation it belongs to.
        changed: title, state or mode of the open conversation may be new.
        touched: (id) its row in the list may be new: title, state or time.
        failed: (AppError) the history could not do what was asked.
        drafted: what was typed for the conversation to come is known.
    """

    opened = Signal(object)
    events = Signal(object)
    changed = Signal()
    touched = Signal(int)
    failed = Signal(object)
    drafted = Signal()

    def __init__(self, services: Services, models: ModelFlow, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._models = services, models
        self.turn = TurnFlow(services.jobs, self)
        self.messages = MessageFlow(services, self)
        self.titles = TitleFlow(services, models, self)
        self.conversation: Conversation | None = None
        self.outbox = Outbox(services, self)
        self.files = AttachFlow(services.jobs, self.outbox, self)
        self._new_options = self._defaults()  # of a conversation that does not exist yet
        self._wanted: int | None = None  # the conversation asked for last; slower answers for others are dropped
        self._sending: Outgoing | None = None
        self._goes_on = False  # whether the answer ended well, so that what waits may follow
        self.turn.happened.connect(self._happened)
        self.turn.ended.connect(self._ended)
        self.turn.failed.connect(self._turn_failed)
        self.events.connect(self.titles.happened)
        self.titles.named.connect(self._named)
        self.titles.stored.connect(self.touched)
        self.titles.failed.connect(self.failed)
        self.outbox.failed.connect(self.failed)
        self.outbox.listed.connect(self.touched)
        models.changed.connect(lambda: self._send_next(self._wanted))
        models.leaving.connect(self.turn.model_leaves)
        self._ask(lambda history: history.draft(None), self._draft_read)

    def _ask(
        self, work: Callable[[History], T], done: Callable[[T], None] | None = None, failed: Failure | None = None
    ) -> None:
        """Let the store thread do something."""
        self._services.jobs.follow(self._services.store.run(work), done, failed or self.failed.emit)

    # -- opening

    def open(self, conversation: int) -> None:
        """Show a stored conversation."""

        def unread(error: AppError) -> None:
            if self._wanted == conversation:  # what shows is what is open: the next message belongs there
                self._wanted = self.id
                self.changed.emit()
            self.failed.emit(error)

        self._wanted = conversation
        self._ask(lambda history: with_path(history.conversation(conversation)), self._show, unread)

    def new(self) -> None:
        """Show an empty one."""
        if self.id is not None:
            self._new_options = self._defaults()
        self._wanted = None
        self._show(None)

    def show_again(self) -> None:
        """Say once more what is open, for a window that has just been built."""
        if self.id is not None:
            self.open(self.id)
        else:
            self._show(None)

    def _show(self, conversation: Conversation | None) -> None:
        if (conversation.id if conversation else None) != self._wanted:
            return
        if conversation is not None and self.live:
            running = self.turn.so_far()
            if running is not None and conversation.leaf == running.id:
                conversation = with_message(conversation, running)
        self.conversation = conversation
        if conversation is not None:
            self.outbox.remember(conversation.id, conversation.draft)
        self.outbox.flush()
        self.opened.emit(conversation)
        self.changed.emit()

    @property
    def id(self) -> int | None:
        """The open conversation."""
        return self.conversation.id if self.conversation else None

    @property
    def live(self) -> bool:
        """Whether the running turn belongs to the conversation asked for."""
        return self.turn.running and self.turn.conversation == self._wanted

    @property
    def reading(self) -> bool:
        """Whether the history is open for reading only."""
        return self._services.store.read_only

    # -- options

    def _defaults(self) -> ChatOptions:
        """What a new conversation begins with: the default preset, if there is one."""
        settings = self._services.preferences.values
        return preset(settings.presets, settings.default_preset)

    @property
    def options(self) -> ChatOptions:
        """The settings of the open conversation."""
        return self.conversation.options if self.conversation else self._new_options

    def set_options(self, options: ChatOptions) -> None:
        """Give the open conversation other settings; they apply from the next message."""
        self.set_options_of(self.id, options)

    def set_options_of(self, conversation: int | None, options: ChatOptions) -> None:
        """Give a conversation, or the one to come, other settings."""
        if conversation is None:
            self._new_options = options
        elif self.reading:
            self.failed.emit(read_only_now())
        else:
            if self.conversation is not None and self.id == conversation:
                self.conversation = replace(self.conversation, options=options)
            self._ask(lambda history: history.set_options(conversation, options))
        self.changed.emit()

    @property
    def mode(self) -> ThinkingMode:
        """The thinking switch of the open conversation, or what its model does by itself."""
        return self.options.mode or self._models.session.default_mode

    def set_mode(self, mode: ThinkingMode) -> None:
        """Use the thinking switch; it applies from the next message."""
        self.set_options(replace(self.options, mode=mode))

    def turn_settings(self, options: ChatOptions | None = None) -> TurnSettings:
        """How to answer with these settings of a conversation, those of the open one when None."""
        budget = self._services.preferences.values.thinking_budget
        return settings_of(self.options if options is None else options, self._models.session.default_mode, budget)

    # -- turns

    def send(self, text: str, attachments: Sequence[Attachment] = ()) -> None:
        """Answer a message at the end of the open conversation; while that cannot be, it waits in the queue."""
        message = Outgoing(text, tuple(attachments))
        self.outbox.pause(self._wanted, False)
        if self.turn.running or not self._models.able:
            self.outbox.add(self._wanted, message)
        else:
            self._send_now(self._wanted, message)

    def _send_now(self, conversation: int | None, message: Outgoing) -> None:
        if conversation is None:
            self._sending = message
            store, options, settings = self._services.store, self._new_options, self.turn_settings(self._new_options)
            self.run(None, lambda turns: send_first(store, turns, message, settings, options))
        elif self.conversation is not None and self.id == conversation:
            self.send_below(conversation, self.conversation.leaf, message, self.turn_settings())
        else:

            def unread(error: AppError) -> None:
                self.outbox.insert(conversation, 0, message)
                self.outbox.pause(conversation)
                self.failed.emit(error)

            self._ask(
                lambda history: history.conversation(conversation),
                lambda found: self.send_below(found.id, found.leaf, message, self.turn_settings(found.options)),
                unread,
            )

    def send_waiting(self) -> None:
        """Send the next of the open conversation's queue, asked for by the user."""
        self.outbox.pause(self._wanted, False)
        self._send_next(self._wanted)

    def _send_next(self, first: int | None) -> None:
        """Let the next message follow, first of one conversation, then of those that wait longer."""
        waiting = self.outbox.waiting(first=first)
        if waiting and not self.turn.running and self._models.able:
            self._send_now(waiting[0], self.outbox.take(waiting[0]))

    def _draft_read(self, draft: Draft) -> None:
        self.outbox.remember(None, draft)
        self.drafted.emit()

    def _created(self, event: Created) -> None:
        """The first message has its conversation; the user may have left for another meanwhile."""
        self.turn.conversation = event.conversation
        if self._wanted is None:
            self._wanted = event.conversation
            self.conversation = Conversation(event.conversation, "", (), None, options=self._new_options)
        self._new_options = self._defaults()
        self.outbox.move(event.conversation)

    def send_below(self, conversation: int, parent: int | None, message: Outgoing, settings: TurnSettings) -> None:
        """Answer a message at a place of a stored conversation; None is its beginning."""
        if self.turn.running:  # another one began while the store was asked for the place of this one
            self.outbox.insert(conversation, 0, message)
            return
        self._sending = message
        text, files = message.text, message.attachments
        self.run(conversation, lambda turns: turns.send(conversation, parent, text, settings, attachments=files))

    def run(self, conversation: int | None, work: Callable[[TurnLoop], AsyncIterator[TurnEvent | Created]]) -> None:
        """Run a turn of a conversation; of None if the turn itself makes it."""
        self.turn.start(conversation, self._models.turns, work)
        self.changed.emit()

    def stop(self) -> None:
        """Stop the running answer, whichever conversation it belongs to."""
        self.turn.stop()

    def message(self, message: int) -> StoredMessage | None:
        """A message of the open conversation by its id."""
        return self.conversation.node(message) if self.conversation else None

    def _happened(self, news: list[TurnEvent | Created]) -> None:
        for created in [event for event in news if isinstance(event, Created)]:
            self._created(created)
        events: list[TurnEvent] = [event for event in news if not isinstance(event, Created)]
        for conversation in {e.message.conversation for e in events if isinstance(e, UserStored | AnswerEnded)}:
            self.touched.emit(conversation)
        if any(isinstance(event, UserStored) for event in events):
            self._sending = None
        for event in events:
            if isinstance(event, UserStored | AnswerBegun | AnswerEnded) and self.id == event.message.conversation:
                assert self.conversation is not None
                self.conversation = with_message(self.conversation, event.message)
            if isinstance(event, AnswerEnded):
                self._goes_on = event.message.reason not in (None, FinishReason.STOPPED)
        self.events.emit(events)

    def _ended(self) -> None:
        answered, goes_on, self._goes_on = self.turn.conversation, self._goes_on, False
        self.changed.emit()
        if not goes_on:
            self.outbox.pause(answered)
        self._send_next(answered)

    def _turn_failed(self, error: AppError) -> None:
        if self._sending:
            self.outbox.give_back(self.turn.conversation, self._sending)
            self._sending = None
        self.failed.emit(error)

    # -- titles

    def _named(self, conversation: int, title: str) -> None:
        """A conversation has another title."""
        if self.id == conversation and self.conversation is not None:
            self.conversation = replace(self.conversation, title=title)
            self.changed.emit()

    def last_answer(self) -> StoredMessage | None:
        """The last finished answer on the shown path."""
        answer = last_answer(self.conversation) if self.conversation else None
        return None if answer is None or answer.state is MessageState.STREAMING else answer
