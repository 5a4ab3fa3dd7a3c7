"""The running turn: its events, and what it has said so far."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.base.errors import AppError
from desktop.chat.conversation import Outgoing, StoredMessage
from desktop.chat.engine import PromptProgress
from desktop.chat.messages import ThinkingMode
from desktop.chat.model import ThinkingDelta
from desktop.chat.options import ChatOptions
from desktop.chat.rounds import StepBegun, StepEnded, ToolHappened
from desktop.chat.steps import steps_text
from desktop.chat.tools import ToolQuestion
from desktop.chat.turn import (
    AnswerBegun,
    AnswerDelta,
    AnswerEnded,
    AnswerProgress,
    CallDelta,
    TurnEvent,
    TurnLoop,
    TurnSettings,
)
from desktop.jobs.runner import Jobs
from desktop.store.database import Store
from desktop.ui.transcript.rounds import LiveRounds, RoundNews, newest

if TYPE_CHECKING:
    from desktop.jobs.runner import Job


@dataclass(frozen=True, slots=True)
class Created:
    """A turn's first message has made a conversation; what can go wrong with it goes wrong in the turn."""

    conversation: int


News = TurnEvent | Created


def settings_of(options: ChatOptions, default_mode: ThinkingMode, default_budget: int) -> TurnSettings:
    """How to answer with a conversation's settings; the defaults are for what they leave open."""
    mode = options.mode or default_mode
    budget = default_budget if options.budget is None else options.budget
    return TurnSettings(
        mode,
        options.instructions,
        options.overrides,
        options.max_tokens,
        options.stop,
        budget,
        tools_off=options.tools_off,
    )


async def send_first(
    store: Store, turns: TurnLoop, message: Outgoing, settings: TurnSettings, options: ChatOptions
) -> AsyncGenerator[News, None]:
    """Make a conversation with these options and send its first message."""
    import asyncio

    conversation = await asyncio.wrap_future(store.run(lambda history: history.create(options=options)))
    yield Created(conversation)
    sent = turns.send(conversation, None, message.text, settings, attachments=message.attachments)
    async with aclosing(sent) as events:
        async for event in events:
            yield event


class TurnFlow(QObject):
    """Runs one turn at a time and remembers the answer being written, for a reader who comes back to it.

    Signals:
        began: a turn runs.
        happened: (list of News) in order, as they were delivered together.
        ended: no turn runs any more.
        failed: (AppError) nothing could be stored; ``ended`` follows.
        left: the answer was stopped because its model went; ``ended`` follows.
    """

    began = Signal()
    happened = Signal(object)
    ended = Signal()
    failed = Signal(object)
    left = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._turns: TurnLoop | None = None
        self._stopping = False
        self._leaving = False
        self._hurrying = False
        self._text: list[str] = []
        self._thinking: list[str] = []
        self.conversation: int | None = None
        self.answer: StoredMessage | None = None
        self.progress: PromptProgress | None = None
        self.rounds = LiveRounds()
        self._calling = False
        self.thinking = False
        self.prompt_tokens = 0
        self._counts = {"thinking": 0, "text": 0}
        self._last_beat = (0.0, 0)
        self.speed = 0.0
        self._beat = QTimer(self)
        self._beat.setInterval(1000)
        self._beat.timeout.connect(self._measure)

    @property
    def running(self) -> bool:
        """Whether a turn runs."""
        return self._job is not None

    def start(self, conversation: int | None, turns: TurnLoop, work: Callable[[TurnLoop], AsyncIterator[News]]) -> None:
        """Run a turn of a conversation; of None if the turn itself makes it."""
        self.conversation, self._turns = conversation, turns
        self.answer, self.progress, self.thinking, self.speed = None, None, False, 0.0
        self.prompt_tokens, self._stopping, self._hurrying, self._leaving = 0, False, False, False
        self.rounds, self._calling = LiveRounds(), False
        self._counts = {"thinking": 0, "text": 0}
        self._last_beat = (0.0, 0)
        self._text, self._thinking = [], []
        self._job = self._jobs.start(
            lambda: work(turns), self._events, on_done=self._done, on_error=self._error, on_cancel=self._over
        )
        self._beat.start()
        self.began.emit()

    def stop(self) -> None:
        """End the answer soon; what there is of it is kept."""
        if self._turns is not None and self.running:
            self._stopping = True
            self._jobs.call(self._turns.stop)

    def model_leaves(self) -> None:
        """The model makes room for another: whoever loads that ends the turn."""
        self._leaving = self.running

    def answer_now(self) -> None:
        """End the thinking; the answer follows at once."""
        if self._turns is not None and self.running:
            self._hurrying = True
            self._jobs.call(self._turns.answer_now)

    @property
    def asking(self) -> ToolQuestion | None:
        """The question about a call that waits for the user."""
        return self.rounds.asking

    @property
    def calling(self) -> bool:
        """Whether calls are running, not the model."""
        return self._calling

    @property
    def may_think(self) -> bool:
        """Whether there is thinking to be ended, now or when the answer begins."""
        wanted = self.answer is None or self.answer.mode is ThinkingMode.ON or self.thinking
        return self.running and wanted and not self._text_begun and not self._hurrying

    @property
    def _text_begun(self) -> bool:
        return any(self._text)

    def so_far(self) -> StoredMessage | None:
        """The answer being written with all that was said."""
        if self.answer is None:
            return None
        steps = steps_text(self.rounds.steps)
        return replace(self.answer, text="".join(self._text), thinking="".join(self._thinking), tool_steps=steps)

    def _events(self, events: list[News]) -> None:
        if self._stopping:  # asked for before the model had begun, when there was nothing to stop
            self.stop()
        if self._hurrying and not self._text_begun:  # as above
            self.answer_now()
        events = newest(events)
        for event in events:
            if isinstance(event, AnswerBegun):
                self.answer = event.message
                self._text, self._thinking = [event.message.text], [event.message.thinking]
                self.rounds = LiveRounds(event.message.steps())
            elif isinstance(event, AnswerProgress):
                self.progress = event.progress
                self.prompt_tokens = event.progress.total
            elif isinstance(event, AnswerDelta):
                self._delta(event)
            elif isinstance(event, CallDelta | StepBegun | ToolHappened | StepEnded):
                self._news(event)
            elif isinstance(event, AnswerEnded):
                self.speed = event.message.timings.generation_per_second
        self.happened.emit(events)

    def _news(self, event: RoundNews) -> None:
        """Calls: what was said before them belongs to their round."""
        self.progress, self.thinking = None, False
        if isinstance(event, StepBegun):
            self._text, self._thinking = [], []
        self._calling = isinstance(event, StepBegun | ToolHappened)
        self.rounds.take(event)

    def _delta(self, event: AnswerDelta) -> None:
        self.progress = None
        self.thinking = isinstance(event.delta, ThinkingDelta)
        (self._thinking if self.thinking else self._text).append(event.delta.text)
        self._counts["thinking" if self.thinking else "text"] = event.delta.tokens
        if not self._last_beat[0]:
            self._last_beat = (time.monotonic(), self.tokens)

    @property
    def tokens(self) -> int:
        """Tokens of the answer so far, thinking included."""
        return sum(self._counts.values())

    def _measure(self) -> None:
        """Once a second: the speed since the last time."""
        now, (then, before) = time.monotonic(), self._last_beat
        if then and now > then:
            self.speed = (self.tokens - before) / (now - then)
            self._last_beat = (now, self.tokens)
            self.happened.emit([])

    def _done(self, _result: None) -> None:
        self._over()

    def _error(self, error: AppError) -> None:
        self.failed.emit(error)
        self._over()

    def _over(self) -> None:
        self._job = None
        self._beat.stop()
        self.answer = None
        self.rounds = LiveRounds()
        self.progress = None
        self.thinking = False
        if self._leaving:
            self.left.emit()
        self.ended.emit()
