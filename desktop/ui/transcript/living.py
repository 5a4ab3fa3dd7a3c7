"""The part of the transcript that knows the answer being written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.chat.rounds import ToolHappened
from desktop.chat.tools import ToolAsked
from desktop.chat.turn import AnswerDelta, AnswerProgress
from desktop.ui.parts.announce import announce
from desktop.ui.transcript.approval import ApprovalCard
from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.folding import FoldingArea
from desktop.ui.transcript.passages import Sources
from desktop.ui.transcript.rounds import RoundNews


class LivingArea(FoldingArea):
    """Holds the answer that is being written, if one is. ``answer_keys`` tells the keys that end its thinking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live: AssistantMessage | None = None
        self.answer_keys: Callable[[], str] = str

    def _live_answer(self, answer: int) -> AssistantMessage | None:
        return self._live if self._live is not None and self._live.message_id == answer else None

    def _grow(self, event: AnswerProgress | AnswerDelta | RoundNews) -> None:
        """Show what has come of it."""
        live = self._live_answer(event.answer)
        if live is None:
            return
        if isinstance(event, AnswerProgress):
            live.show_progress(event.progress)
            return
        self._news = self._news or not self._follow
        if isinstance(event, AnswerDelta):
            live.take(event.delta)
        else:
            live.take_news(event)
            if isinstance(event, ToolHappened) and isinstance(event.event, ToolAsked) and live.card is not None:
                announce(live.card, live.card.spoken(), urgent=True)

    def sources(self, index: int) -> Sources:
        """All that is written in a message as it is now."""
        live = self._live_answer(self._id(index))
        return live.sources() if live is not None else super().sources(index)

    @property
    def card(self) -> ApprovalCard | None:
        """The question about a call that waits for an answer here."""
        return self._live.card if self._live is not None and not self._live.isHidden() else None

    def show_card(self) -> None:
        """Bring the question into view and give it the keyboard."""
        if self.card is not None:
            self.scroll_to_end()
            self.card.take_focus()

    def show_hurried(self) -> None:
        """The answer is wanted now."""
        if self._live is not None:
            self._live.show_hurried()
