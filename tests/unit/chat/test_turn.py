"""The turn loop: what is stored when, however a turn ends."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.engine import EngineDied, PromptProgress
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import FinishReason, Role, ThinkingMode
from desktop.chat.model import TextDelta, ThinkingDelta
from desktop.chat.turn import (
    AnswerBegun,
    AnswerDelta,
    AnswerEnded,
    AnswerProgress,
    TurnEvent,
    TurnLoop,
    TurnSettings,
    UserStored,
)
from tests.helpers.chat_engine import ScriptEngine, Step, model_info
from tests.helpers.chat_recorder import MemoryRecorder

SETTINGS = TurnSettings(ThinkingMode.OFF)


class Turns:
    """A turn loop over a scripted engine, and the store it writes to."""

    def __init__(self, *scripts: list[Step], flush_seconds: float = 60.0) -> None:
        self.recorder = MemoryRecorder()
        self.engine = ScriptEngine(*scripts, info=model_info(name="Testa"))
        self.loop = TurnLoop(FormattedModel(self.engine, self.engine.info), self.recorder, flush_seconds=flush_seconds)

    async def send(self, text: str, parent: int | None = None) -> list[TurnEvent]:
        return [event async for event in self.loop.send(1, parent, text, SETTINGS)]

    def answer(self) -> StoredMessage:
        """The newest message as stored."""
        return self.recorder.messages[max(self.recorder.messages)]


async def until(condition: Callable[[], bool]) -> None:
    """Let the loop run until something holds; the test's own time limit ends a wait for nothing."""
    while not condition():
        await asyncio.sleep(0.001)


def test_a_turn_from_the_message_to_the_stored_answer() -> None:
    turns = Turns(["<think>", "Hm", "</think>", "Yes", "!"])
    user, begun, progress, *deltas, ended = asyncio.run(turns.send("Hi"))
    assert isinstance(user, UserStored)
    assert (user.message.role, user.message.text, user.message.parent) == (Role.USER, "Hi", None)
    assert isinstance(begun, AnswerBegun)
    assert (begun.message.state, begun.message.parent) == (MessageState.STREAMING, user.message.id)
    assert progress == AnswerProgress(begun.message.id, PromptProgress(10, 10, 4))
    assert deltas == [
        AnswerDelta(begun.message.id, delta)
        for delta in (ThinkingDelta("Hm", 2), TextDelta("Yes", 1), TextDelta("!", 2))
    ]
    assert isinstance(ended, AnswerEnded)
    assert ended.message == turns.answer()
    assert (ended.message.text, ended.message.thinking, ended.message.state) == ("Yes!", "Hm", MessageState.DONE)
    assert (ended.message.model, ended.message.mode) == ("Testa", ThinkingMode.OFF)
    assert ended.message.reason is FinishReason.STOP
    assert ended.message.usage.thinking_tokens == 3


def test_the_message_is_stored_before_the_engine_sees_it() -> None:
    stored: list[int] = []
    turns = Turns([lambda: stored.append(len(turns.recorder.messages)), "x"])
    asyncio.run(turns.send("Hi"))
    assert stored == [2]  # the user's message and the empty answer


def test_the_engine_gets_the_path_without_thinking() -> None:
    turns = Turns(["<think>Hm</think>Hello"], ["x"], ["y"])

    async def talk() -> None:
        await turns.send("Hi")
        first_answer = turns.answer().id
        await turns.send("Bye", first_answer)
        await turns.send("Other", first_answer)

    asyncio.run(talk())
    asked = ["".join(segment.text for segment in request.prompt) for request in turns.engine.requests]
    assert "Hi<|im_end|>" in asked[1]
    assert "assistant\nHello<|im_end|>" in asked[1]
    assert "Hm" not in asked[1] + asked[2]
    assert "Bye" not in asked[2]


def test_a_blank_message_is_refused() -> None:
    turns = Turns()
    with pytest.raises(UsageError, match="empty"):
        asyncio.run(turns.send(" \n"))
    assert turns.recorder.messages == {}


def test_regenerate_and_edit_make_siblings() -> None:
    turns = Turns(["one"], ["two"], ["three"])

    async def talk() -> None:
        await turns.send("Hi")
        events = [event async for event in turns.loop.regenerate(1, SETTINGS)]
        assert isinstance(events[0], AnswerBegun)
        await turns.send("Hi again")

    asyncio.run(talk())
    tree = [(message.parent, message.text) for message in turns.recorder.messages.values()]
    assert tree == [(None, "Hi"), (1, "one"), (1, "two"), (None, "Hi again"), (4, "three")]


def test_text_is_stored_while_no_token_comes() -> None:
    pause = asyncio.Event()
    turns = Turns(["<think>Hm", "</think>par", "tial", pause, " end"], flush_seconds=0.01)

    async def talk() -> list[TurnEvent]:
        task = asyncio.create_task(turns.send("Hi"))
        await until(lambda: len(turns.recorder.messages) == 2 and turns.answer().text == "partial")
        assert turns.answer().state is MessageState.STREAMING
        assert turns.answer().thinking == "Hm"
        pause.set()
        return await task

    asyncio.run(talk())
    assert turns.answer().text == "partial end"


def test_a_dead_engine_leaves_the_partial_answer() -> None:
    error = EngineDied("The engine died: out of memory.")
    turns = Turns(["par", "tial", error])
    ended = asyncio.run(turns.send("Hi"))[-1]
    assert isinstance(ended, AnswerEnded)
    assert ended.error is error
    assert (ended.message.state, ended.message.text) == (MessageState.FAILED, "partial")
    assert ended.message.error == "The engine died: out of memory."


def test_stop_ends_the_answer_with_its_reason() -> None:
    turns = Turns(["one", "two", "three"])

    async def talk() -> None:
        async for event in turns.loop.send(1, None, "Hi", SETTINGS):
            if isinstance(event, AnswerDelta):
                await turns.loop.stop()

    asyncio.run(talk())
    answer = turns.answer()
    assert (answer.text, answer.state, answer.reason) == ("one", MessageState.DONE, FinishReason.STOPPED)


def test_closing_a_turn_keeps_the_partial_answer() -> None:
    turns = Turns(["one", "two", "three"])

    async def talk() -> None:
        events = turns.loop.send(1, None, "Hi", SETTINGS)
        async for event in events:
            if isinstance(event, AnswerDelta):
                break
        await events.aclose()

    asyncio.run(talk())
    assert (turns.answer().text, turns.answer().state) == ("one", MessageState.INTERRUPTED)
    assert turns.engine.closed_early == 1


def test_cancelling_a_turn_keeps_the_partial_answer() -> None:
    turns = Turns(["one", asyncio.Event()])
    seen: list[TurnEvent] = []

    async def talk() -> None:
        async for event in turns.loop.send(1, None, "Hi", SETTINGS):
            seen.append(event)

    async def cancel() -> None:
        task = asyncio.create_task(talk())
        await until(lambda: any(isinstance(event, AnswerDelta) for event in seen))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancel())
    assert (turns.answer().text, turns.answer().state) == ("one", MessageState.INTERRUPTED)


def test_a_bug_in_the_model_keeps_the_partial_answer_and_is_not_hidden() -> None:
    turns = Turns(["one", ZeroDivisionError("a bug")])
    with pytest.raises(ZeroDivisionError):
        asyncio.run(turns.send("Hi"))
    assert (turns.answer().text, turns.answer().state) == ("one", MessageState.INTERRUPTED)


def test_a_full_disk_ends_the_answer_and_what_it_lost_is_tried_again() -> None:
    gate = asyncio.Event()
    turns = Turns(["one", gate, " two", " three"], flush_seconds=0.001)
    append, failures = turns.recorder.append, iter([EnvironmentFault("The disk is full.")])

    async def failing_append(answer: int, *, text: str = "", thinking: str = "") -> None:
        for failure in failures:
            asyncio.get_running_loop().call_later(0.01, gate.set)
            raise failure
        await append(answer, text=text, thinking=thinking)

    turns.recorder.append = failing_append  # type: ignore[method-assign]
    ended = asyncio.run(turns.send("Hi"))[-1]
    assert isinstance(ended, AnswerEnded)
    assert (ended.message.state, ended.message.error) == (MessageState.FAILED, "The disk is full.")
    assert ended.message.text == "one"
    assert turns.engine.closed_early == 1


def test_a_stopped_answer_goes_on_in_a_version_that_begins_with_it() -> None:
    turns = Turns(["<think>", "Hm", "</think>", "One", ", two"], [", three"])

    async def talk() -> list[TurnEvent]:
        await turns.send("Count")
        return [event async for event in turns.loop.resume(2, TurnSettings(ThinkingMode.STRICT))]

    begun, *_, delta, ended = asyncio.run(talk())
    assert isinstance(begun, AnswerBegun)
    assert (begun.message.text, begun.message.thinking, begun.message.parent) == ("One, two", "Hm", 1)
    assert delta == AnswerDelta(3, TextDelta(", three", 1))
    assert isinstance(ended, AnswerEnded)
    before, after = turns.recorder.messages[2], turns.recorder.messages[3]
    assert (before.text, after.text, after.thinking) == ("One, two", "One, two, three", "Hm")
    assert after.mode is before.mode  # the prompt is the same one
    first, second = (request.prompt for request in turns.engine.requests)
    assert second[: len(first)] == first
    assert "".join(one.text for one in second[len(first) :]) == "<think>\nHm\n</think>\n\nOne, two"
    assert after.usage.completion_tokens == before.usage.completion_tokens + 1
    assert after.usage.thinking_tokens == before.usage.thinking_tokens


def test_thinking_that_was_cut_goes_on_as_thinking() -> None:
    turns = Turns(["<think>", "First,", EngineDied("gone")], [" then", "</think>", "Done"])

    async def talk() -> None:
        await turns.send("Think")
        async for _ in turns.loop.resume(2, SETTINGS):
            pass

    asyncio.run(talk())
    assert turns.recorder.messages[2].state is MessageState.FAILED
    assert (turns.answer().thinking, turns.answer().text) == ("First, then", "Done")
    assert turns.answer().state is MessageState.DONE


def test_an_answer_has_its_budget_and_goes_on_with_what_is_left() -> None:
    turns = Turns(["<think>", "one two"], ["three", "</think>", "Yes"])

    async def talk() -> None:
        settings = TurnSettings(ThinkingMode.ON, budget=64)
        turns.engine.scripts[0] = ["<think>", "one two", lambda: setattr(turns.engine, "_stopped", True)]
        _ = [event async for event in turns.loop.send(1, None, "Hi", settings)]
        assert turns.answer().reason is FinishReason.STOPPED
        _ = [event async for event in turns.loop.resume(2, settings)]
        await turns.loop.answer_now()

    asyncio.run(talk())
    limits = [request.thinking for request in turns.engine.requests]
    assert [limit.budget for limit in limits if limit] == [64, 62]
    assert turns.engine.hurried == 1
