"""What is known about one message: when, by which model, how many tokens, how fast, and how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.base.i18n import listed, tr
from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.messages import FinishReason, Role
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box
from desktop.ui.settings.options import sampling_words
from desktop.ui.transcript.figures import decimal, exact, mode_words, moment, number, seconds, tokens

Row = tuple[str, str]
_OFF: Final = {"min_p": 0, "top_k": 0, "repeat_penalty": 1}
_DRAWS: Final = ("top_p", "min_p", "top_k", "seed")  # what means nothing where the likeliest token is always taken


def details(message: StoredMessage) -> list[Row]:
    """Names and values of what was measured; what nobody knows is left out."""
    found = [(tr("Time"), moment(message.created))]
    if message.role is Role.USER:
        count = len(message.text)
        found.append((tr("Length"), tr("{count} character|{count} characters", n=count, count=number(count))))
        return found
    if message.model:
        found.append((tr("Model"), message.model))
    if message.mode:
        found.append((tr("Thinking switch"), mode_words(message.mode)))
    return [*found, (tr("How it ended"), _end(message)), *_tokens(message), *_speeds(message), *_sampling(message)]


def _end(message: StoredMessage) -> str:
    if message.state is MessageState.FAILED:
        return message.error or tr("The answer failed.")
    if message.state is MessageState.INTERRUPTED:
        return tr("Interrupted")
    match message.reason:
        case FinishReason.LENGTH:
            return tr("Token limit reached")
        case FinishReason.STOPPED:
            return tr("Stopped by you")
        case _:
            return tr("By the model itself")


def _tokens(message: StoredMessage) -> Iterator[Row]:
    usage = message.usage
    if usage.prompt_tokens:
        prompt = tokens(usage.prompt_tokens)
        if usage.cached_tokens:
            prompt = tr("{tokens}, {cached} of them cached", tokens=prompt, cached=number(usage.cached_tokens))
        yield tr("Prompt"), prompt
    if message.thinking:
        parts = [tokens(usage.thinking_tokens)] if usage.thinking_tokens else []
        parts += [seconds(message.thinking_ms / 1000)] if message.thinking_ms else []
        yield tr("Thinking"), listed(parts) or tr("not measured")
    if usage.completion_tokens:
        yield tr("Answer"), tokens(max(0, usage.completion_tokens - usage.thinking_tokens))


def _speeds(message: StoredMessage) -> Iterator[Row]:
    timings = message.timings
    if timings.first_token_ms:
        yield tr("First token"), tr("{seconds} s", seconds=decimal(timings.first_token_ms / 1000, 2))
    if timings.prompt_per_second:
        yield tr("Reading speed"), tr("{speed} tok/s", speed=decimal(timings.prompt_per_second))
    if timings.generation_per_second:
        yield tr("Writing speed"), tr("{speed} tok/s", speed=decimal(timings.generation_per_second))


def _sampling(message: StoredMessage) -> Iterator[Row]:
    """The values that were in force; those that are off, and a seed that nobody chose, are left out."""
    if message.sampling is None:
        return
    greedy = message.sampling.temperature == 0
    for name, (words, _) in sampling_words().items():
        value = getattr(message.sampling, name)
        if value is not None and value != _OFF.get(name) and not (greedy and name in _DRAWS):
            yield words, str(value) if name == "seed" else exact(value)


class DetailsDialog(Sheet):
    """The details as a table, with a button that copies them."""

    def __init__(self, parent: QWidget, message: StoredMessage) -> None:
        title = tr("Details of your message") if message.role is Role.USER else tr("Details of the answer")
        super().__init__(parent, title, "", width=480)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows = details(message)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for n, (name, value) in enumerate(self._rows):
            shown = Text(value, "ui", wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(Text(name, "ui", "text3"), n, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, n, 1)
        copy, close = Button(tr("Copy"), "copy"), Button(tr("Close"), kind=Kind.PRIMARY)
        copy.clicked.connect(self.copy)
        close.clicked.connect(self.close)
        self.compose(box(grid), copy, close)
        close.setFocus()

    def copy(self) -> None:
        """Put the table on the clipboard, a line a row."""
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in self._rows))
