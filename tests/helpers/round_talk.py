"""A turn loop between a scripted model and scripted tools, and stopping it in the middle."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop.chat.conversation import StoredMessage
from desktop.chat.messages import Message, ThinkingMode
from desktop.chat.tools import RunState
from desktop.chat.turn import TurnEvent, TurnLoop, TurnSettings
from tests.helpers.chat_recorder import MemoryRecorder
from tests.helpers.tool_scripts import Say, ScriptModel, ScriptToolbox

SETTINGS = TurnSettings(ThinkingMode.ON)


class Talk:
    """A turn loop between a scripted model and scripted tools."""

    def __init__(self, *rounds: Say, context: int = 0, asks: frozenset[str] = frozenset()) -> None:
        self.model = ScriptModel(*rounds, context=context)
        self.toolbox = ScriptToolbox({"look": lambda arguments: f"seen {arguments}"}, asks=asks)
        self.recorder = MemoryRecorder()
        self.loop = TurnLoop(self.model, self.recorder, self.toolbox, flush_seconds=60.0)

    def send(self, text: str = "Hi", settings: TurnSettings = SETTINGS) -> list[TurnEvent]:
        async def talk() -> list[TurnEvent]:
            return [event async for event in self.loop.send(1, None, text, settings)]

        return asyncio.run(talk())

    def resume(self, answer: int, settings: TurnSettings = SETTINGS) -> list[TurnEvent]:
        async def talk() -> list[TurnEvent]:
            return [event async for event in self.loop.resume(answer, settings)]

        return asyncio.run(talk())

    def answer(self) -> StoredMessage:
        """The newest message as stored."""
        return self.recorder.messages[max(self.recorder.messages)]

    def states(self) -> list[list[RunState]]:
        """The states of the stored answer's calls, by round."""
        return [[run.state for run in step.runs] for step in self.answer().steps()]

    def told(self) -> list[list[Message]]:
        """What the model read in each request behind the question."""
        return [list(request.messages[1:]) for request in self.model.requests]


async def until(condition: Callable[[], bool]) -> None:
    """Let the loop run until something holds; the test's own time limit ends a wait for nothing."""
    while not condition():
        await asyncio.sleep(0.001)


def stopped_talk(talk: Talk, when: Callable[[], bool]) -> None:
    """Send, and stop once something holds."""

    async def run() -> None:
        task = asyncio.create_task(sent())
        await until(when)
        await talk.loop.stop()
        await task

    async def sent() -> None:
        async for _ in talk.loop.send(1, None, "Hi", SETTINGS):
            pass

    asyncio.run(run())
