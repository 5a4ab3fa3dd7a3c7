"""The part of the transcript that knows the answer being written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.finding import FindingArea


class LivingArea(FindingArea):
    """Holds the answer that is being written, if one is. ``answer_keys`` tells the keys that end its thinking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live: AssistantMessage | None = None
        self.answer_keys: Callable[[], str] = str

    def _live_answer(self, answer: int) -> AssistantMessage | None:
        return self._live if self._live is not None and self._live.message_id == answer else None

    def show_hurried(self) -> None:
        """The answer is wanted now."""
        if self._live is not None:
            self._live.show_hurried()
