"""Completions: the prompt's computation and the loop that draws tokens."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Iterable
from typing import Any

from desktop.chat.engine import CachedTokens, CompletionRequest, Finished, Prompt
from desktop.chat.messages import FinishReason, Timings, Usage
from desktop.chat.stops import StopMatcher
from desktop.engine.wire import Message
from desktop.engine.worker.channel import StopFlag
from desktop.engine.worker.model import Model
from desktop.engine.worker.plan import Refused
from desktop.engine.worker.sampling import make_chain
from desktop.engine.worker.sequence import ABORTED, ASIDE, CHAT, DONE, NO_ROOM, Sequence, common_prefix
from desktop.engine.worker.text import PieceDecoder

# tokens kept free for an answer; a quarter of a context smaller than four times this
ANSWER_ROOM = 128
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


class Generator:
    """Runs completions on a model, one at a time: those of the chat, and others aside, which leave no trace."""

    def __init__(self, model: Model, stop: StopFlag) -> None:
        self._model = model
        self._stop = stop
        self._chat = Sequence(model, CHAT)
        self._aside = Sequence(model, ASIDE)
        model.set_abort(stop.buffer)

    def complete(self, request: CompletionRequest, arrived: float, send: Send) -> Finished:
        """Run one completion; ``arrived`` is when it was asked for, by ``time.perf_counter``.

        Raises:
            Refused: the prompt is empty or too long, or llama.cpp could not compute it.
        """
        tokens = self._model.tokenize(request.prompt)
        context = self._model.size
        if not tokens:
            raise Refused("empty")
        if len(tokens) + min(ANSWER_ROOM, context // 4) > context:
            raise Refused("too_long", tokens=len(tokens), context=context)
        started = time.perf_counter()
        sequence, cached = self._begun(request, tokens)
        limit = context - len(tokens)
        if request.max_tokens:
            limit = min(limit, request.max_tokens)
        run = _Run(self._model, request, tokens, limit)
        try:
            reason = FinishReason.STOPPED
            if self._compute_prompt(sequence, tokens, cached, send):
                reason = run.generate(self._stop, sequence, send)
        finally:
            run.close()
            sequence.settle()
            self._aside.clear()
        usage = Usage(len(tokens), cached, run.count)
        return Finished(reason, usage, run.timings(arrived, started, len(tokens) - cached))

    def prefill(self, prompt: Prompt) -> CachedTokens:
        """Compute a prompt in the chat's sequence as far as the stop flag allows; one too long computes nothing.

        Raises:
            Refused: llama.cpp could not compute it.
        """
        tokens = self._model.tokenize(prompt)
        if tokens and len(tokens) < self._model.size:
            try:
                self._compute_prompt(self._chat, tokens, self._chat.keep(tokens), lambda _: None)
            finally:
                self._chat.settle()
        return self._cached(tokens)

    def cached(self, prompt: Prompt) -> CachedTokens:
        """What of a prompt need not be computed."""
        return self._cached(self._model.tokenize(prompt))

    def _cached(self, tokens: list[int]) -> CachedTokens:
        live = common_prefix(self._chat.tokens, tokens)
        return CachedTokens(len(tokens), live, live)

    def _begun(self, request: CompletionRequest, tokens: list[int]) -> tuple[Sequence, int]:
        """The sequence a completion runs in, and how many of its prompt's tokens are there already.

        Raises:
            Refused: beside what the chat holds there is no room.
        """
        if not request.aside:
            return self._chat, self._chat.keep(tokens)
        shared = self._aside.begin_as(self._chat, tokens)
        needed = len(self._chat.tokens) + len(tokens) - shared + request.max_tokens
        if not request.max_tokens or needed > self._model.size:
            self._aside.clear()
            raise Refused("too_long", tokens=needed, context=self._model.size)
        return self._aside, shared

    def _compute_prompt(self, sequence: Sequence, tokens: list[int], cached: int, send: Send) -> bool:
        """Compute the prompt from ``cached`` on in steps; False when it was stopped."""
        total, step = len(tokens), self._model.step
        send({"kind": "prompt", "done": cached, "total": total, "cached": cached})
        for start in range(cached, total, step):
            if self._stop.is_set:
                return False
            part = tokens[start : start + step]
            result = sequence.decode(part)
            if result == ABORTED:
                return False
            if result != DONE:
                raise Refused("compute", f"llama_decode returned {result}")
            send({"kind": "prompt", "done": start + len(part), "total": total, "cached": cached})
        return not self._stop.is_set


class _Run:
    """The drawing of one answer, with its counts and times."""

    def __init__(self, model: Model, request: CompletionRequest, prompt: list[int], limit: int) -> None:
        self._model = model
        self._limit = limit
        self._matcher = StopMatcher(request.stops)
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
        outbox, matcher, decoder = Outbox(send), self._matcher, PieceDecoder()
        reason = FinishReason.STOPPED
        while not stop.is_set:
            token = sample(self._chain, model.context, -1)
            now = self._last = time.perf_counter()
            self._first = self._first or now
            if is_end(model.vocabulary, token):
                reason = FinishReason.STOP
                break
            self.count += 1
            outbox.push(matcher.push(decoder.push(self._bytes(token))), now)
            if matcher.found or self.count >= self._limit:
                reason = FinishReason.STOP if matcher.found else FinishReason.LENGTH
                break
            result = sequence.decode((token,))
            if result != DONE:
                reason = _end_of(result)
                break
        outbox.push(matcher.flush(), 0.0)
        outbox.flush()
        return reason

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
