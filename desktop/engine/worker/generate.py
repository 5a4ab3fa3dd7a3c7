"""Completions: which sequence they run in, and the prompt's computation; ``run`` draws their tokens."""

from __future__ import annotations

import time

from desktop.chat.engine import CachedTokens, CompletionRequest, Finished, MemorySpec, Prompt
from desktop.chat.messages import FinishReason, Usage
from desktop.engine.worker.ahead import Pace, ahead_pace
from desktop.engine.worker.channel import StopFlag
from desktop.engine.worker.lookup import Lookup
from desktop.engine.worker.model import Model
from desktop.engine.worker.plan import Refused
from desktop.engine.worker.run import Run, Send
from desktop.engine.worker.sequence import ABORTED, ASIDE, CHAT, DONE, Outputs, Sequence
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
        self._ahead = ahead_pace(model.step, gpu=model.gpu_layers > 0)
        self._lookup = Lookup()
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
        if not self._leaves_room(tokens):
            raise Refused("too_long", tokens=len(tokens), context=context)
        started = time.perf_counter()
        limit = min(context - len(tokens), request.max_tokens or context)
        run = Run(self._model, request, tokens, limit, self._lookup_for(request))
        try:
            reason, cached = self._run(run, request, tokens, send)
        finally:
            run.close()
        usage = Usage(len(tokens), cached, run.count)
        return Finished(reason, usage, run.timings(arrived, started, len(tokens) - cached), run.drafts)

    def _run(self, run: Run, request: CompletionRequest, tokens: list[int], send: Send) -> tuple[FinishReason, int]:
        """Compute the prompt and draw the answer; why it ended, and the prompt's tokens that were there already."""
        sequence, cached = self._begun(request, tokens)
        reason = FinishReason.STOPPED
        try:
            if self._compute_prompt(sequence, tokens, cached, send):
                reason = run.generate(self._stop, sequence, send)
        finally:
            sequence.settle()
            self._aside.clear()
            if not request.aside:
                self.states.end(_lasting(request, len(tokens), reason))
        return reason, cached

    def prefill(self, tokens: list[int], send: Send) -> CachedTokens:
        """Compute the beginning of a prompt in the chat's sequence as far as the stop flag allows.

        Nothing is computed, and nothing forgotten, when all of it is there, when no answer could follow it, and when
        something else waits already.

        Raises:
            Refused: llama.cpp could not compute it.
        """
        needed = self.held(tokens).live < len(tokens) and self._leaves_room(tokens)
        if needed and not self._stop.is_set:
            try:
                self._compute_prompt(self._chat, tokens, self.states.begin(tokens), send, self._ahead)
            finally:
                self._chat.settle()
                self.states.end()
        return self.held(tokens)

    def cached(self, prompt: Prompt) -> CachedTokens:
        """What of a prompt need not be computed."""
        return self.held(self._model.tokenize(prompt))

    def held(self, tokens: list[int]) -> CachedTokens:
        """What of a prompt's tokens need not be computed."""
        return self.states.known(tokens)

    def _leaves_room(self, tokens: list[int]) -> bool:
        """Whether an answer fits behind a prompt."""
        context = self._model.size
        return len(tokens) + min(ANSWER_ROOM, context // 4) <= context

    def _lookup_for(self, request: CompletionRequest) -> Lookup | None:
        """Where a completion's drafts come from.

        A memory that cannot forget single tokens has none. Nor has a greedy draw on a card: it computes other bits for
        several tokens than for one, so that a draft might change the text, and brings back no logits to see it by.
        """
        model = self._model
        on_card = model.preselection is not None and request.sampling.temperature <= 0
        return self._lookup if request.lookup and not request.aside and model.shares and not on_card else None

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

    def _compute_prompt(
        self, sequence: Sequence, tokens: list[int], cached: int, send: Send, pace: Pace | None = None
    ) -> bool:
        """Compute the prompt from ``cached`` on in steps; False when it was stopped."""
        total, start = len(tokens), cached
        began = time.perf_counter()
        send({"kind": "prompt", "done": cached, "total": total, "cached": cached})
        while start < total:
            if self._stop.is_set:
                return False
            part = tokens[start : start + (pace.step if pace else self._model.step)]
            begun = time.perf_counter()
            result = sequence.decode(part, Outputs.LAST if start + len(part) == total else Outputs.NONE)
            if result == ABORTED:
                if pace:
                    pace.broken()
                return False
            if result != DONE:
                raise Refused("compute", f"llama_decode returned {result}")
            if pace:
                sequence.wait()
                pace.took(len(part), time.perf_counter() - begun)
            start += len(part)
            send({"kind": "prompt", "done": start, "total": total, "cached": cached})
        sequence.wait()  # the card is still at the last step: its time belongs to the prompt's
        self.states.computed(total - cached, time.perf_counter() - began)
        return not self._stop.is_set


def _lasting(request: CompletionRequest, prompt: int, reason: FinishReason) -> int | None:
    """Tokens that the conversation's next prompt may begin with, None for all: it leaves out what was thought."""
    return prompt if request.thinking is not None and reason is FinishReason.STOP else None
