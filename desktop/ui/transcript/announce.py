"""What a screen reader hears of an answer: that it begins, and how it ended. Streamed text is not read out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.messages import FinishReason
from desktop.ui.parts.announce import announce


def announce_begin(where: QWidget) -> None:
    """The model has begun."""
    announce(where, tr("The model begins to answer."))


def announce_end(where: QWidget, message: StoredMessage) -> None:
    """The answer is stored."""
    announce(where, ending(message))


def ending(message: StoredMessage) -> str:
    """How an answer ended, in words to be spoken."""
    if message.state is MessageState.FAILED:
        return tr("The answer failed: {error}", error=message.error) if message.error else tr("The answer failed.")
    if message.reason is FinishReason.STOPPED:
        return tr("The answer was stopped.")
    return tr("The answer is there.")
