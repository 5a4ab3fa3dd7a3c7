"""Words for how an answer, or its thinking, came to its end."""

from __future__ import annotations

from desktop.base.i18n import tr
from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.ending import ended_by
from desktop.chat.messages import FinishReason
from desktop.ui.transcript.figures import number, seconds


def end_note(message: StoredMessage) -> tuple[str, str, str] | None:
    """Icon, words and ink that say how an answer ended, where it did not end by itself."""
    if message.state is MessageState.FAILED:
        return "circle-alert", message.error or tr("The answer failed."), "danger"
    if message.state is MessageState.INTERRUPTED:
        return "circle-alert", tr("Interrupted when the program ended; this much was saved."), "text2"
    if message.reason is FinishReason.STOPPED:
        return "hand", tr("Stopped by you"), "text2"
    if message.reason is FinishReason.LENGTH:
        return "circle-alert", tr("Token limit reached"), "warn"
    return None


def thought_words(thinking: str, milliseconds: float) -> str:
    """How long a model has thought (0 is not known), and what ended it where that was not the model."""
    time, end = seconds(milliseconds / 1000), ended_by(thinking)
    if end is None:
        return tr("Thought for {time}", time=time) if milliseconds else tr("Thought")
    if end.budget:
        count = number(end.budget)
        if milliseconds:
            return tr("Thought for {time}, ended at {count} tokens", time=time, count=count)
        return tr("Thought, ended at {count} tokens", count=count)
    return tr("Thought for {time}, ended by you", time=time) if milliseconds else tr("Thought, ended by you")
