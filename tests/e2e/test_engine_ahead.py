"""The real worker, asked to compute ahead: what comes next finds it done, whatever came in between."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from desktop.chat.ahead import Desk, next_request
from desktop.chat.attachments import with_attachments
from desktop.chat.conversation import Attachment
from desktop.chat.engine import Prompt, Segment
from desktop.chat.formats.nemotron import NemotronFormat
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import Message, Outcome, Role, ThinkingMode
from desktop.chat.model import ChatRequest
from desktop.engine.local import LocalEngine
from tests.helpers.engine import answer, chat_prompt, load, open_engine, patiently, request

pytestmark = pytest.mark.e2e

LONG = chat_prompt("The sea is wide and the ship is small. " * 110)  # no test waits for its end


def with_engine(scenario: Callable[[LocalEngine], Awaitable[None]], context: int = 2048) -> None:
    """Run a scenario on an engine with the demo model loaded."""

    async def run() -> None:
        async with open_engine() as engine:
            await load(engine, context=context)
            await scenario(engine)

    asyncio.run(patiently(run()))


def beginning(prompt: Prompt, characters: int) -> Prompt:
    """A prompt cut inside its message, after a word."""
    return (prompt[0], Segment(prompt[1].text[:characters].rsplit(" ", 1)[0]))


async def outcome(model: FormattedModel, asked: ChatRequest) -> Outcome:
    """Have something answered; how it ended."""
    *_, last = [event async for event in model.stream(asked)]
    assert isinstance(last, Outcome)
    return last


async def held(engine: LocalEngine, prompt: Prompt, least: int) -> int:
    """Look until so many of a prompt's tokens are in memory; how many are.

    Each look breaks a step off, so they grow rarer: a slow machine gets on too.
    """
    pause = 0.02
    while (live := (await engine.cached(prompt)).live) < least:
        await asyncio.sleep(pause)
        pause *= 1.5
    return live


def test_the_next_completion_finds_it_done_and_says_the_same() -> None:
    async def scenario(engine: LocalEngine) -> None:
        plain, _ = await answer(engine, request("Name three colours.", 8))
        await load(engine)
        ahead = await engine.prefill(beginning(chat_prompt("Name three colours."), 22))
        assert ahead.live == ahead.total > 3
        same, end = await answer(engine, request("Name three colours.", 8))
        assert same == plain
        assert end.usage.cached_tokens == ahead.total
        again = await engine.prefill(beginning(chat_prompt("Name three colours."), 14))
        assert again.live == again.total
        assert (await engine.cached(chat_prompt("Name three colours."))).live == end.usage.prompt_tokens, "nothing lost"

    with_engine(scenario)


def test_an_answer_asked_for_on_the_way_keeps_all_that_was_computed() -> None:
    async def scenario(engine: LocalEngine) -> None:
        ahead = asyncio.create_task(engine.prefill(LONG))
        before = await held(engine, LONG, 64)  # and each question of how much was answered in between
        assert not ahead.done()
        _, end = await answer(engine, request(beginning(LONG, 700), 1))
        cut = await ahead
        assert before <= cut.live < cut.total
        assert end.usage.cached_tokens == min(cut.live, end.usage.prompt_tokens - 1)

    with_engine(scenario)


def test_it_goes_on_after_an_answer_aside_and_ends_where_another_begins() -> None:
    async def scenario(engine: LocalEngine) -> None:
        first = asyncio.create_task(engine.prefill(beginning(LONG, 330)))
        await held(engine, LONG, 32)
        _, aside = await answer(engine, replace(request("Hi", 2), aside=True))
        assert aside.usage.completion_tokens == 2
        done = await first
        assert done.live == done.total
        second = asyncio.create_task(engine.prefill(LONG))
        await held(engine, LONG, done.total + 16)
        third = await engine.prefill(beginning(LONG, 450))
        assert third.live == third.total
        replaced = await second
        assert replaced.live < replaced.total

    with_engine(scenario)


def test_giving_it_up_or_stopping_ends_it_and_no_room_computes_nothing() -> None:
    async def scenario(engine: LocalEngine) -> None:
        given_up = asyncio.create_task(engine.prefill(LONG))
        before = await held(engine, LONG, 32)
        given_up.cancel()
        total = (await engine.cached(LONG)).total
        stopped = asyncio.create_task(engine.prefill(LONG))
        await held(engine, LONG, before + 32)
        await engine.stop()
        assert (await stopped).live < total
        _, small = await answer(engine, request("Hi", 2))
        large = await engine.prefill(chat_prompt("word " * 2000))
        assert large.live < large.total
        assert (await engine.cached(chat_prompt("Hi"))).live == small.usage.prompt_tokens

    with_engine(scenario)


NOTES = Attachment("notes.txt", "Ships and ropes. " * 6)
THOUGHT = Message(Role.ASSISTANT, "Its air scatters blue light.", "They ask about the sky, which is far away. " * 6)


@pytest.mark.parametrize("nemotron", [False, True], ids=["its own template", "nemotron's"])
def test_all_but_the_new_message_is_found(nemotron: bool) -> None:
    """With the tokens of the demo model's vocabulary; of an answer with thinking, of a draft, of an attachment."""

    async def scenario(engine: LocalEngine) -> None:
        info = engine.status.model
        assert info is not None
        model = FormattedModel(engine, info, format=NemotronFormat() if nemotron else None)
        desk = Desk(1, (Message(Role.USER, "Why is the sky blue?"), THOUGHT), ThinkingMode.ON, "Be brief.")
        first = ChatRequest(desk.messages[:1], desk.mode, desk.instructions, max_tokens=1)
        await outcome(model, replace(first, begun=THOUGHT))  # as if the model had thought so
        for written, attached, sent in (
            ("", (), "And at night?"),
            ("And why at ni", (), "And why at night, tell me?"),
            ("What is in th", (NOTES,), "What is in this?"),
        ):
            request = next_request(replace(desk, text=written, attachments=attached))
            assert request is not None
            ahead = await engine.prefill(await model.ahead(request))
            assert ahead.live == ahead.total
            asked = replace(
                request, messages=(*desk.messages, Message(Role.USER, with_attachments(sent, attached))), max_tokens=1
            )
            usage = (await outcome(model, asked)).usage
            # this vocabulary, and not Llama 3's, splits two ends of lines in front of a word and nowhere else
            split = nemotron and not written
            assert usage.cached_tokens == ahead.total - split, "all that was read is found"
            header = await engine.count(HEADERS[nemotron])
            new = await engine.count((Segment(sent),))
            assert usage.prompt_tokens - usage.cached_tokens <= new + header + 2 * split

    with_engine(scenario)


# what follows a message until its answer begins
HEADERS = {
    False: (
        Segment("<|im_end|>", control=True),
        Segment("\n"),
        *chat_prompt("")[:1],
        Segment("assistant\n<think>\n"),
    ),
    True: tuple(
        Segment(text, control=text.startswith("<"))
        for text in ("<|eot_id|>", "<|start_header_id|>", "assistant", "<|end_header_id|>", "\n\n")
    ),
}
