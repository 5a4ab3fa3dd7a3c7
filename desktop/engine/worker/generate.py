"""Completions: which sequence they run in, and the prompt's computation; ``run`` draws their tokens."""

from __future__ import annotations

import time

from desktop.chat.engine import CachedTokens, CompletionRequest, Finished, MemorySpec, Prompt
from desktop.chat.messages import FinishReason, Usage
from desktop.engine.worker.channel import StopFlag
from desktop.engine.worker.model import Model
from desktop.engine.worker.plan import Refused
from desktop.engine.worker.run import Run, Send
from desktop.engine.worker.sequence import ABORTED, ASIDE, CHAT, DONE, Sequence
from desktop.engine.worker.states.keeper import Keeper

# tokens kept free for an answer; a quarter of a context smaller than four times this
ANSWER_ROOM = 128


class Generator:
    """Runs completions on a model, one at a time: those of the chat, and others aside, which leave no trace."""

    def __init__(self, model: Model, stop: StopFlag, memory: MemorySpec) -> None:
        self._model = model
        self._stop = stop
        self._chat = Sequence(model, CHAT)
        self._aside = Sequence(model, ASIDE)
        self.states = Keeper(model, self._chat, self._aside, memory, lambda: stop.is_set)
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
        run = Run(self._model, request, tokens, limit)
        reason = FinishReason.STOPPED
        try:
            if self._compute_prompt(sequence, tokens, cached, send):
                reason = run.generate(self._stop, sequence, send)
        finally:
            run.close()
            sequence.settle()
            self._aside.clear()
            if not request.aside:
                self.states.end(_lasting(request, len(tokens), reason))
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
                self._compute_prompt(self._chat, tokens, self.states.begin(tokens), lambda _: None)
            finally:
                self._chat.settle()
                self.states.end()
        return self.states.known(tokens)

    def cached(self, prompt: Prompt) -> CachedTokens:
        """What of a prompt need not be computed."""
        return self.states.known(self._model.tokenize(prompt))

    def _begun(self, request: CompletionRequest, tokens: list[int]) -> tuple[Sequence, int]:
        """The sequence a completion runs in, and how many of its prompt's tokens are there already.

        Raises:
            Refused: beside what the chat holds there is no room.
        """
        if not request.aside:
            return self._chat, self.states.begin(tokens)
        shared = self._aside.begin_as(self._chat, tokens)
        needed = len(self._chat.tokens) + len(tokens) - shared + request.max_tokens
        if not request.max_tokens or needed > self._model.size:
            self._aside.clear()
            raise Refused("too_long", tokens=needed, context=self._model.size)
        return self._aside, shared

    def _compute_prompt(self, sequence: Sequence, tokens: list[int], cached: int, send: Send) -> bool:
        """Compute the prompt from ``cached`` on in steps; False when it was stopped."""
        total, step = len(tokens), self._model.step
        began = time.perf_counter()
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
        self.states.computed(total - cached, time.perf_counter() - began)
        return not self._stop.is_set


def _lasting(request: CompletionRequest, prompt: int, reason: FinishReason) -> int | None:
    """Tokens that the conversation's next prompt may begin with, None for all: it leaves out what was thought."""
    return prompt if request.thinking is not None and reason is FinishReason.STOP else None
