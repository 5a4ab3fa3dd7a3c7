"""What happens while the user looks elsewhere: a long answer that ends is announced, and a call that has to wait."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.base.i18n import tr
from desktop.base.visible import in_one_line
from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.rounds import ToolHappened
from desktop.chat.tools import ToolAsked, ToolQuestion
from desktop.chat.turn import AnswerBegun, AnswerEnded, TurnEvent
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.preferences import Preferences
from desktop.ui.sidebar.rows import shown_title
from desktop.ui.window import MainWindow

LONG_S: Final = 10.0  # an answer below this has its reader still there
_WORDS: Final = 140  # characters of the answer in the notification


Notify = Callable[[str, str, int], None]  # title, text, conversation


class AwayDesk(QObject):
    """Watches the turns of a window."""

    def __init__(self, window: MainWindow, chats: ChatFlow, preferences: Preferences, notify: Notify) -> None:
        super().__init__(window)
        self._window, self._preferences, self._notify = window, preferences, notify
        self._chats = chats
        self._begun = 0.0
        chats.events.connect(self._events)

    def _events(self, events: Sequence[TurnEvent]) -> None:
        for event in events:
            if isinstance(event, AnswerBegun):
                self._begun = time.monotonic()
            elif isinstance(event, ToolHappened) and isinstance(event.event, ToolAsked):
                self._asked(event.event.question)
            elif isinstance(event, AnswerEnded):
                self._ended(event.message, time.monotonic() - self._begun)

    def _asked(self, question: ToolQuestion) -> None:
        """A call waits: nothing goes on until its user is back."""
        conversation = self._chats.turn.conversation
        if self._window.isActiveWindow() or conversation is None:
            return
        QApplication.alert(self._window)
        if self._preferences.values.notifications:
            text = tr("A tool call waits for your answer: {tool}", tool=in_one_line(question.run.call.name, 80))
            self._notify(self._title(conversation), text, conversation)

    def _title(self, conversation: int) -> str:
        chat = self._window.sidebar.model.listing.find(conversation)
        return shown_title(chat.title if chat is not None else "")

    def _ended(self, answer: StoredMessage, took: float) -> None:
        if self._window.isActiveWindow() or took < LONG_S:
            return
        QApplication.alert(self._window)
        if self._preferences.values.notifications:
            failed = answer.state is MessageState.FAILED
            words = " ".join(answer.text.split())
            text = tr("The answer failed: {error}", error=answer.error) if failed else _beginning(words)
            self._notify(self._title(answer.conversation), text, answer.conversation)


def _beginning(words: str) -> str:
    return words if len(words) <= _WORDS else words[:_WORDS].rstrip() + "…"
