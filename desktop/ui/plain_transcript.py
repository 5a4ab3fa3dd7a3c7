"""Stands in for the transcript until it is there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextBrowser

from desktop.chat.conversation import Conversation
from desktop.chat.turn import AnswerDelta, TurnEvent


class TranscriptView(QTextBrowser):
    """Plain text of the shown path."""

    regenerate_asked = Signal(int)
    version_chosen = Signal(int)
    edited = Signal(int, str)

    def show_conversation(self, conversation: Conversation | None) -> None:
        path = conversation.path() if conversation else ()
        self.setPlainText("\n\n".join(f"{m.role}: {m.text}" for m in path))

    def apply(self, event: TurnEvent) -> None:
        if isinstance(event, AnswerDelta):
            self.insertPlainText(event.delta.text)
