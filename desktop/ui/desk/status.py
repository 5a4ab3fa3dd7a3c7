"""What the status line and the composer say, from the model's and the turn's state."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.base.i18n import percent, tr
from desktop.ui.composer.composer import Readiness
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.models import ModelState, Phase
from desktop.ui.flow.tree import used_tokens


@dataclass(frozen=True, slots=True)
class StatusWords:
    """State in words, the ink of its dot, and something quieter beside it."""

    words: str
    ink: str
    detail: str = ""


def status_words(model: ModelState, chats: ChatFlow, *, reading_ahead: bool = False) -> StatusWords:
    """What is going on now."""
    if chats.turn.running and model.phase is not Phase.LOADING:
        return StatusWords(_turn_words(chats), "warn" if chats.turn.asking else "accent", model.detail())
    if model.phase is Phase.LOADING:
        return StatusWords(tr("Loading the model"), "warn", percent(model.share) if model.share else "")
    if model.phase is Phase.FAILED:
        loaded = model.info is not None
        return StatusWords(tr("The engine has stopped") if loaded else tr("The model could not be loaded"), "danger")
    if model.phase is Phase.READY:
        return StatusWords(tr("Ready"), "accent", tr("Reading ahead") if reading_ahead else model.detail())
    return StatusWords(tr("No model is loaded"), "text3")


def _turn_words(chats: ChatFlow) -> str:
    turn = chats.turn
    if turn.asking:
        return tr("Waiting for your answer to a tool call")
    if not chats.live:
        return tr("Answering in another chat")
    if turn.progress is not None or not turn.tokens:
        return tr("Reading the prompt")
    if turn.calling:
        return tr("A tool is running")
    return tr("Thinking") if turn.thinking else tr("Answering")


def context_tokens(chats: ChatFlow) -> int:
    """Tokens that fill the context of the open conversation now."""
    if chats.live and chats.turn.prompt_tokens:
        return chats.turn.prompt_tokens + chats.turn.tokens
    return used_tokens(chats.conversation) if chats.conversation else 0


def readiness(model: ModelState, chats: ChatFlow) -> Readiness:
    """Whether the composer can send."""
    if chats.reading:
        return Readiness.READING
    if chats.turn.running:
        return Readiness.RUNNING if chats.live else Readiness.BUSY
    if model.phase is Phase.LOADING:
        return Readiness.LOADING
    # after a death sending is enough: the session loads the model again
    if model.phase is Phase.READY or (model.phase is Phase.FAILED and model.info is not None):
        return Readiness.READY
    return Readiness.NO_MODEL
