"""Titles of conversations: by hand, and by the model, which is asked beside the chat once the first answer is there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.chat.conversation import Conversation, MessageState, StoredMessage
from desktop.chat.messages import FinishReason
from desktop.chat.titles import title_from, title_request
from desktop.chat.turn import AnswerEnded, TurnEvent
from desktop.store.errors import read_only_now
from desktop.ui.flow.models import ModelFlow
from desktop.ui.services import Services

_WELL = (FinishReason.STOP, FinishReason.LENGTH)


class TitleFlow(QObject):
    """Gives titles. The model gives none to what has one by hand, and none while the setting is off.

    When its turn is pushed aside by another message, it is asked again after the next answer.

    Signals:
        named: (conversation, title) it is called so now.
        stored: (conversation) its title is on disk.
        failed: (AppError) the history could not take a title.
    """

    named = Signal(int, str)
    stored = Signal(int)
    failed = Signal(object)

    def __init__(self, services: Services, models: ModelFlow, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._models = services, models

    def rename(self, conversation: int, title: str) -> None:
        """Give a title by hand; an empty one goes back to the first message's."""
        if self._services.store.read_only:
            self.failed.emit(read_only_now())
            self.stored.emit(conversation)  # as it was
            return
        self.named.emit(conversation, title)
        kept = self._services.store.run(lambda history: history.rename(conversation, title))
        self._services.jobs.follow(kept, lambda _done: self.stored.emit(conversation), self.failed.emit)

    def happened(self, events: list[TurnEvent]) -> None:
        """Ask for a title when an answer has ended well."""
        if not self._services.preferences.values.auto_titles:
            return
        for event in events:
            if isinstance(event, AnswerEnded) and _is_well(event.message):
                self._look_at(event.message.conversation)

    def _look_at(self, conversation: int) -> None:
        found = self._services.store.run(lambda history: history.unnamed(conversation))
        self._services.jobs.follow(found, self._ask, self.failed.emit)

    def _ask(self, unnamed: Conversation | None) -> None:
        if unnamed is None:
            return
        session, request, conversation = self._models.session, title_request(unnamed), unnamed.id
        # a model that fails here says so at the next question; a title is not worth a word
        self._services.jobs.call(lambda: session.aside(request), lambda reply: self._take(conversation, reply))

    def _take(self, conversation: int, reply: str) -> None:
        title = title_from(reply)
        kept = self._services.store.run(lambda history: history.set_title_by_model(conversation, title))
        self._services.jobs.follow(kept, lambda taken: self._told(conversation, title, taken), self.failed.emit)

    def _told(self, conversation: int, title: str, taken: bool) -> None:
        if taken:
            self.named.emit(conversation, title)
            self.stored.emit(conversation)


def _is_well(answer: StoredMessage) -> bool:
    return answer.state is MessageState.DONE and answer.reason in _WELL and bool(answer.text)
