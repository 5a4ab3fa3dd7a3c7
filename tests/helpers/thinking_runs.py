"""Runs of the demo model that thinks because the tag was opened for it, and cannot close it: no token has a "<".

So whatever ends its thinking is the engine's, and any "<" that shows is a part of a tag.
"""

from __future__ import annotations

import dataclasses
import struct
import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Any, cast

from desktop.base.streams import closing
from desktop.chat.ending import spent, wanted
from desktop.chat.engine import CompletionRequest, Engine, EngineEvent, ModelInfo, TokenDelta
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import Message, Outcome, Role, ThinkingMode
from desktop.chat.model import ChatRequest, TextDelta, ThinkingDelta
from desktop.chat.options import Overrides
from desktop.chat.thinking import ThinkParser
from desktop.engine.local import LocalEngine
from tests.helpers.models import demo_model

MOST_OVER = 32  # tokens between the end of a budget and the answer
MOST_DRAWN = 3  # tokens between the wish for an answer and what ends the thinking
MOST_MS = 300.0  # until the answer's first text; either will do
ANSWER = 8  # tokens of the answer that are waited for
QUESTIONS = (
    "Write a long story about a fox and the sea.",
    "Why is the sky blue?",
    "Prove that there are infinitely many primes.",
    "What is 17 times 23?",
    "Explain how a sailing boat can go against the wind.",
    "Write a Python function that sorts words by length.",
)


def banned() -> tuple[tuple[int, float], ...]:
    """A bias that takes from the demo model every token with a "<", and those that end an answer."""
    data = demo_model().read_bytes()[:8_000_000]
    at = data.index(b"tokenizer.ggml.tokens") + len(b"tokenizer.ggml.tokens")
    kind, inside, count = struct.unpack_from("<IIQ", data, at)
    assert (kind, inside) == (9, 8), "an array of strings"
    at += 16
    found = []
    for token in range(count):
        [size] = struct.unpack_from("<Q", data, at)
        if b"<" in data[at + 8 : at + 8 + size]:
            found.append((token, float("-inf")))
        at += 8 + size
    assert len(found) > 30
    return tuple(found)


class Biased:
    """An engine whose completions have a bias; ``pieces`` are those of the last one."""

    def __init__(self, engine: LocalEngine, bias: tuple[tuple[int, float], ...]) -> None:
        self._engine, self._bias = engine, bias
        self.pieces: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    async def complete(self, request: CompletionRequest) -> AsyncGenerator[EngineEvent, None]:
        self.pieces = []
        async with closing(self._engine.complete(dataclasses.replace(request, bias=self._bias))) as events:
            async for event in events:
                if isinstance(event, TokenDelta):
                    self.pieces += event.pieces
                yield event


@dataclass(frozen=True)
class Run:
    """What became of one answer.

    Attributes:
        before: tokens before the answer's first text.
        thinking: tokens of thinking, as the chat counts them.
        shown: all thinking and text.
        drawn: tokens that the model drew after the answer was wanted, and before its thinking was ended.
        milliseconds: from the wish to the answer's first text.
    """

    before: int
    thinking: int
    shown: str
    drawn: int = 0
    milliseconds: float = 0.0


class Thinker:
    """Asks the demo model, which thinks and cannot stop."""

    def __init__(self, engine: LocalEngine, info: ModelInfo) -> None:
        self._engine = Biased(engine, banned())
        self._model = FormattedModel(cast(Engine, self._engine), info)

    async def ask(self, number: int, *, budget: int = 0, wanted_after: int | None = None) -> Run:
        """One answer; of a wish ``wanted_after`` tokens (0: while the prompt is read) its delay is measured too."""
        question = Message(Role.USER, QUESTIONS[number % len(QUESTIONS)])
        longest = (budget or wanted_after or 0) + MOST_OVER + ANSWER + 40
        overrides = Overrides(temperature=1.0, seed=number)
        request = ChatRequest((question,), ThinkingMode.ON, "", overrides, longest, budget=budget)
        shown: list[str] = []
        asked = first = 0.0
        asked_at: int | None = None
        outcome: Outcome | None = None
        async for event in self._model.stream(request):
            if isinstance(event, Outcome):
                outcome = event
            elif isinstance(event, ThinkingDelta | TextDelta):
                shown.append(event.text)
            if isinstance(event, TextDelta):
                first = first or time.perf_counter()
                if event.tokens >= ANSWER:
                    await self._model.stop()
            if wanted_after is not None and asked_at is None and len(self._engine.pieces) >= wanted_after:
                asked_at, asked = len(self._engine.pieces), time.perf_counter()
                await self._model.answer_now()
        assert outcome is not None
        pieces = self._engine.pieces
        return Run(
            _before_text(pieces),
            outcome.usage.thinking_tokens,
            "".join(shown),
            max(0, _before(spent(budget) if budget else wanted(), pieces) - (asked_at or 0)),
            (first - asked) * 1000,
        )


def _before_text(pieces: list[str]) -> int:
    """Tokens before the answer's first text."""
    parser = ThinkParser(thinking=True)
    for number, piece in enumerate(pieces):
        if any(kind == "text" for kind, _ in parser.feed(piece)):
            return number
    raise AssertionError(f"no answer came: {pieces}")


def _before(text: str, pieces: list[str]) -> int:
    """Tokens before a text that the engine has written."""
    start, length = "".join(pieces).index(text), 0
    for number, piece in enumerate(pieces):
        if length >= start:
            return number
        length += len(piece)
    raise AssertionError("unreachable")
