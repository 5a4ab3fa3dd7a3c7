"""The real worker, asked aside: the chat's state stays as it was, and nothing of the other is left."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.chat.conversation import Conversation, StoredMessage
from desktop.chat.engine import Prompt, PromptProgress, PromptTooLong, Segment
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import FinishReason, Message, Outcome, Role, ThinkingMode
from desktop.chat.model import ChatRequest, TextDelta
from desktop.chat.titles import title_from, title_request
from desktop.engine.local import LocalEngine
from tests.helpers.engine import answer, chat_prompt, load, open_engine, patiently, request

pytestmark = pytest.mark.e2e

NOW = datetime(2026, 1, 1, tzinfo=UTC)
QUESTION = chat_prompt("Name three colours.")


def with_engine(scenario: Callable[[LocalEngine], Awaitable[None]], context: int = 2048) -> None:
    """Run a scenario on an engine with the demo model loaded."""

    async def run() -> None:
        async with open_engine() as engine:
            await load(engine, context=context)
            await scenario(engine)

    asyncio.run(patiently(run()))


def next_turn(pieces: list[str], text: str) -> Prompt:
    """The prompt of the turn after an answer."""
    return (*QUESTION, Segment("".join(pieces)), Segment("<|im_end|>", control=True), Segment("\n"), *chat_prompt(text))


def test_a_chat_goes_on_as_if_nothing_had_been_asked_aside() -> None:
    async def scenario(engine: LocalEngine) -> None:
        pieces, _ = await answer(engine, request(QUESTION, 12))
        alone, plain = await answer(engine, request(next_turn(pieces, "And three more?"), 12))
        await load(engine)
        pieces, _ = await answer(engine, request(QUESTION, 12))
        aside = request(next_turn(pieces, "Write a title."), 10)
        said, end = await answer(engine, replace(aside, aside=True))
        assert said
        assert end.usage.cached_tokens == plain.usage.cached_tokens > 0, "what the chat holds is shared"
        beside, after = await answer(engine, request(next_turn(pieces, "And three more?"), 12))
        assert after.usage == plain.usage
        assert beside == alone

    with_engine(scenario)


def test_what_was_asked_aside_is_forgotten() -> None:
    async def scenario(engine: LocalEngine) -> None:
        first, one = await answer(engine, replace(request("Tell a story.", 8), aside=True))
        second, two = await answer(engine, replace(request("Tell a story.", 8), aside=True))
        assert (first, one.usage) == (second, two.usage)
        assert one.usage.cached_tokens == 0
        inside, end = await answer(engine, request("Tell a story.", 8))
        assert inside == first
        assert end.usage.cached_tokens == 0

    with_engine(scenario)


def test_a_stop_ends_what_is_aside_and_the_chat_keeps_its_state() -> None:
    async def scenario(engine: LocalEngine) -> None:
        await answer(engine, request(QUESTION, 4))
        long = replace(request("The sea is wide and the ship is small. " * 35, 50), aside=True)
        async for event in engine.complete(long):
            if isinstance(event, PromptProgress) and event.done:
                await engine.stop()
        assert getattr(event, "reason", None) is FinishReason.STOPPED
        _, end = await answer(engine, request(QUESTION, 4))
        assert end.usage.cached_tokens == end.usage.prompt_tokens - 1

    with_engine(scenario)


def test_without_room_beside_the_chat_nothing_is_computed() -> None:
    async def scenario(engine: LocalEngine) -> None:
        await answer(engine, request("word " * 150, 8))
        with pytest.raises(PromptTooLong):
            await answer(engine, replace(request("other " * 100, 24), aside=True))
        _, end = await answer(engine, request("word " * 150, 8))
        assert end.usage.cached_tokens == end.usage.prompt_tokens - 1

    with_engine(scenario, context=256)


@pytest.mark.parametrize("mode", list(ThinkingMode))
def test_the_model_names_a_conversation(mode: ThinkingMode) -> None:
    async def run() -> None:
        async with open_engine() as engine:
            model = FormattedModel(engine, await load(engine))
            question = StoredMessage(1, 1, None, Role.USER, "Why is the sky blue?", NOW)
            asked = ChatRequest((Message(Role.USER, question.text),), mode, max_tokens=40)
            text = ""
            async for event in model.stream(asked):
                text += event.text if isinstance(event, TextDelta) else ""
            nodes = (question, StoredMessage(2, 1, 1, Role.ASSISTANT, text or "Because of its air.", NOW, mode=mode))
            outcome, reply = None, ""
            async for event in model.stream(title_request(Conversation(1, "", nodes, 2))):
                reply += event.text if isinstance(event, TextDelta) else ""
                outcome = event if isinstance(event, Outcome) else outcome
            assert outcome is not None
            assert outcome.usage.cached_tokens > 10, "the question has been read before"
            assert title_from(reply), reply

    asyncio.run(patiently(run()))
