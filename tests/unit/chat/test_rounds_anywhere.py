"""Turns with tools that are stopped, given up or lose their engine anywhere: they go on to the same end."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.engine import EngineDied
from desktop.chat.messages import FinishReason, Message, Outcome, Role, ThinkingMode, ToolCall
from desktop.chat.model import ChatEvent, ChatRequest, TextDelta, ThinkingDelta
from desktop.chat.rounds import ToolHappened
from desktop.chat.steps import NO_RESULT
from desktop.chat.tools import MOST_ROUNDS, Choosing, RunState, ToolEnded
from desktop.chat.turn import AnswerEnded, TurnEvent, TurnLoop, TurnSettings
from tests.helpers.chat_recorder import MemoryRecorder
from tests.helpers.tool_scripts import ScriptModel, ScriptToolbox, call

CALLS = st.builds(call, st.sampled_from(["look", "fail"]), n=st.integers(0, 4))
ROUNDS = st.lists(st.lists(CALLS, min_size=1, max_size=3).map(tuple), max_size=MOST_ROUNDS + 2)
SETTINGS = TurnSettings(ThinkingMode.ON)


class Planned(ScriptModel):
    """Says the same whenever it is asked the same: thinking, two words, and the calls that are planned for the round.

    ``dies`` counts down the pieces until its engine dies.
    """

    def __init__(self, plan: list[tuple[ToolCall, ...]]) -> None:
        super().__init__()
        self.plan = plan
        self.dies = -1

    async def stream(self, request: ChatRequest) -> AsyncIterator[ChatEvent]:
        self.requests.append(request)
        self._stopped = asyncio.Event()
        round = sum(bool(message.tool_calls) for message in request.messages)
        begun = request.begun or Message(Role.ASSISTANT, "")
        pieces: list[ChatEvent] = [] if begun.thinking else [ThinkingDelta(f"Hm {round}", 1)]
        said = f"Round {round}"
        pieces += [TextDelta(letter, 1) for letter in said[len(begun.text) :]]
        for piece in pieces:
            await asyncio.sleep(0)
            if self._stopped.is_set():
                yield Outcome(FinishReason.STOPPED)
                return
            self.dies -= 1
            if self.dies == 0:
                raise EngineDied("It died.")
            yield piece
        calls = self.plan[round] if round < len(self.plan) else ()
        free = request.tool_choice.choosing is not Choosing.NONE
        yield Outcome(FinishReason.TOOLS, calls=calls) if calls and free else Outcome(FinishReason.STOP)


@dataclass
class Chat:
    """A turn over a plan, and what ran of it."""

    plan: list[tuple[ToolCall, ...]]

    def __post_init__(self) -> None:
        self.model = Planned(self.plan)
        deeds = {"look": lambda arguments: f"seen {arguments}", "fail": lambda _: EngineDied("The tool died.")}
        self.toolbox = ScriptToolbox(deeds)  # type: ignore[arg-type]
        self.recorder = MemoryRecorder()
        self.ended: set[tuple[int, int]] = set()  # calls of the answer that have a result
        self.loop = TurnLoop(self.model, self.recorder, self.toolbox, flush_seconds=0.0)

    async def go_on(self, how: str = "", place: int = 0) -> None:
        """Begin or go on, and be cut off at an event: by Stop, by its reader, or by the engine."""
        self.model.dies = place if how == "engine" else -1
        events, count = self._events(), 0
        async for event in events:
            self._check(event)
            count += 1
            if count == place and how == "stop":
                await self.loop.stop()
            elif count == place and how == "close":
                break
        await events.aclose()

    def answer(self) -> StoredMessage | None:
        """The newest message, if it is one that was begun."""
        newest = self.recorder.messages.get(max(self.recorder.messages, default=0))
        return newest if newest is not None and newest.role is Role.ASSISTANT else None

    def _events(self) -> AsyncGenerator[TurnEvent, None]:
        answer = self.answer()
        if answer is not None and answer.unfinished:
            return self.loop.resume(answer.id, SETTINGS)
        self.ended = set()
        return self.loop.regenerate(1, SETTINGS) if self.recorder.messages else self.loop.send(1, None, "Hi", SETTINGS)

    def _check(self, event: TurnEvent) -> None:
        """What was told of a call is stored already, and what has ended does not happen again."""
        stored = self.answer()
        if isinstance(event, ToolHappened):
            assert stored is not None
            assert (event.index, event.call) not in self.ended
            if isinstance(event.event, ToolEnded):
                assert stored.steps()[event.index].runs[event.call] == event.event.run
                self.ended.add((event.index, event.call))
        elif isinstance(event, AnswerEnded):
            assert stored == event.message


def shape(answer: StoredMessage) -> object:
    """All that a turn has come to, but for times."""
    return [(one.role, one.text, one.thinking, one.tool_calls) for one in answer.messages()]


@given(ROUNDS, st.lists(st.tuples(st.sampled_from(["stop", "close", "engine"]), st.integers(1, 30)), max_size=5))
@settings(deadline=None, max_examples=50)
def test_a_turn_that_is_cut_off_anywhere_comes_to_the_same_end(
    plan: list[tuple[ToolCall, ...]], cuts: list[tuple[str, int]]
) -> None:
    async def run() -> tuple[Chat, Chat]:
        straight, chat = Chat(plan), Chat(plan)
        await straight.go_on()
        for how, place in cuts:
            await chat.go_on(how, place)
            if (answer := chat.answer()) is not None and answer.reason is FinishReason.STOP:
                break
        else:
            await chat.go_on()
        return straight, chat

    straight, chat = asyncio.run(run())
    answer, expected = chat.answer(), straight.answer()
    assert answer is not None
    assert expected is not None
    assert answer.state is MessageState.DONE
    assert shape(answer) == shape(expected)
    steps = answer.steps()
    assert len(steps) <= MOST_ROUNDS
    ran = Counter((run.call, run.state) for step in steps for run in step.runs if run.state is not RunState.REPEATED)
    assert all(count == 1 for count in ran.values())  # the same call is not run twice for one answer
    for request in chat.model.requests:
        results = sum(message.role is Role.TOOL for message in request.messages)
        assert results == sum(len(message.tool_calls) for message in request.messages)
        assert not any(message.text == NO_RESULT for message in request.messages)
        assert request.begun is None or request.begun.text or request.begun.thinking
