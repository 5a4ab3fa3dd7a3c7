"""The loop that draws an answer's tokens."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Iterable
from typing import Any

from desktop.chat.engine import CompletionRequest, Segment
from desktop.chat.messages import FinishReason, Timings
from desktop.chat.stops import StopMatcher
from desktop.engine.wire import Message
from desktop.engine.worker.channel import StopFlag
from desktop.engine.worker.model import Model
from desktop.engine.worker.plan import Refused
from desktop.engine.worker.sampling import make_chain
from desktop.engine.worker.sequence import ABORTED, DONE, NO_ROOM, Sequence
from desktop.engine.worker.text import PieceDecoder
from desktop.engine.worker.thinking import ThinkingWatch

# seconds between two messages: a screen shows no more, and a message costs as much as some small models' token
MESSAGE_PERIOD = 1 / 60
PIECE_SIZE = 256

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

    def flush(self) -> None:
        """Send what is there."""
        if self._pieces:
            self._send({"kind": "tokens", "pieces": self._pieces})
            self._pieces = []


class Run:
    """The drawing of one answer of at most ``limit`` tokens, with its counts and times."""

    def __init__(self, model: Model, request: CompletionRequest, prompt: list[int], limit: int) -> None:
        self._model = model
        self._limit = limit
        self._thinking = request.thinking
        self._matcher = StopMatcher(request.stops)
        self._decoder = PieceDecoder()
        self._chain: Any = make_chain(
            model.api, request.sampling, prompt, model.api.llama_vocab_n_tokens(model.vocabulary)
        )
        self._buffer = ctypes.create_string_buffer(PIECE_SIZE)
        self.count = 0
        self._first = self._last = 0.0

    def close(self) -> None:
        """Release the samplers."""
        self._model.api.llama_sampler_free(self._chain)

    def generate(self, stop: StopFlag, sequence: Sequence, send: Send) -> FinishReason:
        """Draw tokens until the answer ends; the sequence grows with them.

        The end-of-answer token is not counted and not computed.
        """
        model, api = self._model, self._model.api
        sample, is_end = api.llama_sampler_sample, api.llama_vocab_is_eog
        outbox = Outbox(send)
        watch = ThinkingWatch(self._thinking, lambda: stop.hurried) if self._thinking else None
        reason = FinishReason.STOPPED
        while not stop.is_set:
            token = sample(self._chain, model.context, -1)
            now = self._last = time.perf_counter()
            self._first = self._first or now
            if is_end(model.vocabulary, token):
                reason = FinishReason.STOP
                break
            tokens = [token]
            piece = self._say(token, outbox)
            if watch is not None and (text := watch.after(piece)):
                tokens += self._force(text, outbox)
            if self._matcher.found or self.count >= self._limit:
                reason = FinishReason.STOP if self._matcher.found else FinishReason.LENGTH
                break
            result = self._compute(sequence, tokens)
            if result != DONE:
                reason = _end_of(result)
                break
        outbox.push(self._matcher.flush(), 0.0)
        outbox.flush()
        return reason

    def _say(self, token: int, outbox: Outbox) -> str:
        """Count one token and send its text, which is returned."""
        self.count += 1
        piece = self._decoder.push(self._bytes(token))
        outbox.push(self._matcher.push(piece), self._last)
        return piece

    def _force(self, text: str, outbox: Outbox) -> list[int]:
        """Say a text in the model's place, as much of it as the limit allows; its tokens."""
        tokens = self._model.tokenize_text(Segment(text, control=True))[: self._limit - self.count]
        for token in tokens:
            self._model.api.llama_sampler_accept(self._chain, token)
            self._say(token, outbox)
        return tokens

    def _compute(self, sequence: Sequence, tokens: list[int]) -> int:
        """Compute tokens in steps; the first result that is not DONE ends it."""
        result, step = DONE, self._model.step
        for start in range(0, len(tokens), step):
            result = sequence.decode(tokens[start : start + step])
            if result != DONE:
                break
        return result

    def _bytes(self, token: int) -> bytes:
        """A token's bytes; control tokens have none."""
        to_piece, vocabulary = self._model.api.llama_token_to_piece, self._model.vocabulary
        size = to_piece(vocabulary, token, self._buffer, PIECE_SIZE, 0, False)
        if size >= 0:
            return self._buffer.raw[:size]
        large = ctypes.create_string_buffer(-size)
        return large.raw[: to_piece(vocabulary, token, large, -size, 0, False)]

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
