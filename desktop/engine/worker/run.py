"""The loop that draws an answer's tokens."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from desktop.chat.engine import CompletionRequest, Segment
from desktop.chat.messages import Drafts, FinishReason, Timings
from desktop.chat.stops import StopMatcher
from desktop.engine.wire import Message
from desktop.engine.worker.channel import StopFlag
from desktop.engine.worker.lookup import Lookup
from desktop.engine.worker.model import Model
from desktop.engine.worker.plan import Refused
from desktop.engine.worker.sampling import Drawer
from desktop.engine.worker.sequence import ABORTED, DONE, NO_ROOM, Sequence
from desktop.engine.worker.steps import Steps
from desktop.engine.worker.text import PieceDecoder
from desktop.engine.worker.thinking import ThinkingWatch

# seconds between two messages: a screen shows no more, and a message costs as much as some small models' token
MESSAGE_PERIOD = 1 / 60

Send = Callable[[Message], None]


class Outbox:
    """Sends pieces of text, several at once when they come faster than anyone can see."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._pieces: list[str] = []
        self._sent = 0.0

    def push(self, pieces: Iterable[str], now: float) -> None:
        """Add pieces; ``now`` in seconds."""
        self._pieces += pieces
        if now - self._sent >= MESSAGE_PERIOD:
            self.flush()
            self._sent = now

    def before_wait(self, seconds: float) -> None:
        """The next piece comes in about ``seconds``: what is there does not wait for it if that is long."""
        if seconds >= MESSAGE_PERIOD:
            self.flush()

    def flush(self) -> None:
        """Send what is there."""
        if self._pieces:
            self._send({"kind": "tokens", "pieces": self._pieces})
            self._pieces = []


class Run:
    """The drawing of one answer of at most ``limit`` tokens, with its counts and times.

    ``lookup`` None: no drafts.

    Attributes:
        count: tokens of the answer, with those that were written in the model's place.
    """

    def __init__(
        self, model: Model, request: CompletionRequest, prompt: list[int], limit: int, lookup: Lookup | None
    ) -> None:
        """Raises Refused when the request's grammar, bias or sampling cannot be used."""
        self._model = model
        self._limit = limit
        self._thinking = request.thinking
        self._matcher = StopMatcher(request.stops)
        self._decoder = PieceDecoder()
        self._drawer = Drawer(model, request, prompt)
        self._steps = Steps(model, lookup, exact=request.sampling.temperature <= 0)
        if lookup is not None:
            lookup.begin(prompt)
        self.count = 0
        self._first = self._last = 0.0

    def close(self) -> None:
        """Release the samplers."""
        self._drawer.close()

    @property
    def drafts(self) -> Drafts:
        """What prompt lookup proposed, and how much of it was drawn."""
        return Drafts(self._steps.proposed, self._steps.accepted)

    def generate(self, stop: StopFlag, sequence: Sequence, send: Send) -> FinishReason:
        """Draw tokens until the answer ends; the sequence grows with them.

        The end-of-answer token is not counted and not computed.
        """
        outbox = Outbox(send)
        reason = self._draw(stop, sequence, outbox)
        self._steps.end(sequence)
        outbox.push(self._matcher.flush(), 0.0)
        outbox.flush()
        return reason

    def _draw(self, stop: StopFlag, sequence: Sequence, outbox: Outbox) -> FinishReason:
        watch = ThinkingWatch(self._thinking, lambda: stop.hurried) if self._thinking else None
        steps, matcher, limit, clock = self._steps, self._matcher, self._limit, time.perf_counter
        draw, piece_of, stopping = self._drawer.draw, self._model.piece, stop.buffer
        while stopping[0] == b"\0":
            token = draw(steps.index)
            self._last = clock()
            if not self._first:
                self._first = self._last
            forced: list[int] = []
            if (data := piece_of(token)) is not None:
                text = self._say(token, data, outbox)
                if watch is not None and (closing := watch.after(text)):
                    forced = self._force(closing, outbox)
            elif watch is not None and (closing := watch.at_end()):
                token, *forced = self._force(closing, outbox)
            else:
                return FinishReason.STOP
            if matcher.found:
                return FinishReason.STOP
            if self.count >= limit:
                return FinishReason.LENGTH
            if not forced and steps.is_drafted(token):
                continue
            outbox.before_wait(steps.expected)
            result = steps.compute(sequence, token, forced, limit - self.count)
            if result != DONE:
                return _end_of(result)
        return FinishReason.STOPPED

    def _say(self, token: int, data: bytes, outbox: Outbox) -> str:
        """Count one token and send its text, which is returned."""
        self.count += 1
        text = self._decoder.push(data)
        outbox.push(self._matcher.push(text), self._last)
        self._steps.spoken(token)
        return text

    def _force(self, text: str, outbox: Outbox) -> list[int]:
        """Say a text in the model's place, as much of it as the limit allows; its tokens."""
        tokens = self._model.tokenize_text(Segment(text, control=True))[: self._limit - self.count]
        self._drawer.accept(tokens)
        for token in tokens:
            self._say(token, self._model.piece(token) or b"", outbox)
        return tokens

    def timings(self, arrived: float, started: float, computed: int) -> Timings:
        """The speeds; ``computed`` prompt tokens were not in memory."""
        if not self._first:
            return Timings()
        prompt_seconds, seconds = self._first - started, self._last - self._first
        return Timings(
            first_token_ms=(self._first - arrived) * 1000,
            prompt_per_second=computed / prompt_seconds if prompt_seconds > 0 else 0.0,
            generation_per_second=(self.count - 1) / seconds if self.count > 1 and seconds > 0 else 0.0,
        )


def _end_of(result: int) -> FinishReason:
    """Why an answer ends when llama_decode does not return DONE."""
    if result == ABORTED:
        return FinishReason.STOPPED
    if result == NO_ROOM:
        return FinishReason.LENGTH
    raise Refused("compute", f"llama_decode returned {result}")
