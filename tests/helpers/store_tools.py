"""A program that runs one turn with many tool calls into a history, or goes on with the one that was cut off there.

Run as a fork (``fork_server``) of ``run``. It says on stdout ``run N`` when a call runs, ``stored N`` when its result
is on disk, and ``done`` at the end of the answer.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, AsyncIterator, Container
from dataclasses import replace
from pathlib import Path

from desktop.chat.conversation import Conversation
from desktop.chat.messages import FinishReason, Outcome, ThinkingMode, ToolCall
from desktop.chat.model import ChatEvent, ChatRequest, TextDelta, ThinkingDelta
from desktop.chat.rounds import ToolHappened
from desktop.chat.tools import RunState, Tool, ToolEnded, ToolEvent, ToolRun, ToolStarted
from desktop.chat.turn import AnswerEnded, TurnLoop, TurnSettings
from desktop.store.database import Store
from desktop.store.history import History
from desktop.store.recorder import StoreRecorder
from tests.helpers.tool_scripts import ScriptModel, ScriptToolbox

ROUNDS = 6
CALLS = 2  # of a round


def said(round: int) -> str:
    """What the model says in a round."""
    return f"Round {round}."


def result_of(number: str) -> str:
    """The result of a call."""
    return f"result {number} " * 50


class Counting(ScriptModel):
    """Calls in every round, with numbers that tell them apart, and answers after the last."""

    async def stream(self, request: ChatRequest) -> AsyncIterator[ChatEvent]:
        round = sum(bool(message.tool_calls) for message in request.messages)
        begun = request.begun.text if request.begun else ""
        yield ThinkingDelta("Hm. ", 1)
        for letter in said(round)[len(begun) :]:
            yield TextDelta(letter, 1)
            await asyncio.sleep(0)
        calls = tuple(ToolCall("count", f'{{"n": {round * CALLS + n}}}') for n in range(CALLS))
        yield Outcome(FinishReason.TOOLS, calls=calls) if round < ROUNDS else Outcome(FinishReason.STOP)


class Telling(ScriptToolbox):
    """One tool, which says when it runs and takes its time."""

    async def tools(self, conversation: int | None, off: Container[str] = ()) -> tuple[Tool, ...]:
        return (Tool("count", "Counts.", "{}"),)

    async def run(self, conversation: int, call: ToolCall, *, again: bool = False) -> AsyncGenerator[ToolEvent, None]:
        run = ToolRun(call, RunState.RUNNING, "Script")
        yield ToolStarted(run)
        tell("run", call)
        await asyncio.sleep(0.002)
        yield ToolEnded(replace(run, state=RunState.DONE, result=result_of(number_of(call))))


def number_of(call: ToolCall) -> str:
    """A call's number, which is all there is of its arguments."""
    return "".join(letter for letter in call.arguments if letter.isdigit())


def tell(word: str, call: ToolCall) -> None:
    os.write(1, f"{word} {number_of(call)}\n".encode())


def newest(history: History) -> Conversation | None:
    """The history's only conversation."""
    rows = history.conversations()
    return history.conversation(rows[0].id) if rows else None


async def talk(store: Store) -> None:
    loop = TurnLoop(Counting(), StoreRecorder(store), Telling(), flush_seconds=0.001)
    settings = TurnSettings(ThinkingMode.ON)
    found = await store.call(newest)
    if found is not None and found.leaf is not None and len(found.path()) > 1:
        events = loop.resume(found.leaf, settings)
    elif found is not None and found.leaf is not None:
        events = loop.regenerate(found.leaf, settings)
    else:
        conversation = found.id if found is not None else await store.call(lambda history: history.create())
        events = loop.send(conversation, None, "Count.", settings)
    async for event in events:
        if isinstance(event, ToolHappened) and isinstance(event.event, ToolEnded):
            tell("stored", event.event.run.call)
        elif isinstance(event, AnswerEnded):
            os.write(1, b"done\n")


def run(file: str) -> None:
    store = Store(Path(file))
    asyncio.run(talk(store))
    store.close()
