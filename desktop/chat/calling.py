"""Running one tool call after another, so that Stop ends whatever runs.

Whatever goes wrong with a call is its result, in English, because a model reads it.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Container, Coroutine, Iterable
from contextlib import aclosing
from dataclasses import replace
from typing import Any, Final, TypeVar

from desktop.base.errors import AppError
from desktop.chat.messages import ToolCall
from desktop.chat.tools import RunState, Tool, Toolbox, ToolEnded, ToolEvent, ToolRun, ToolStep

T = TypeVar("T")

MOST_CALLS: Final = 16  # of one round

REPEATED: Final = "This call was made before in this turn, with the same arguments. Use the result that it had."
TOO_MANY: Final = f"This call was not run: there are at most {MOST_CALLS} calls at once."
NOTHING: Final = "The tool ended without a result."


class Calling:
    """The calls of one turn, in a toolbox (None: there are no tools)."""

    def __init__(self, toolbox: Toolbox | None, conversation: int, off: Container[str]) -> None:
        self._toolbox = toolbox
        self._conversation = conversation
        self._off = off
        self._working: asyncio.Task[Any] | None = None
        self.stopped = False

    def stop(self) -> None:
        """End what runs and begin nothing more."""
        self.stopped = True
        if self._working is not None:
            self._working.cancel()

    async def offered(self) -> tuple[Tool, ...]:
        """What the model may call; nothing where Stop came first."""
        if self._toolbox is None or self.stopped:
            return ()
        return await self._until_stopped(offered(self._toolbox, self._conversation or None, self._off)) or ()

    async def run(self, call: ToolCall, *, again: bool = False) -> AsyncGenerator[ToolEvent, None]:
        """What happens to a call; its end is missing only where Stop came first."""
        ended = ToolRun(call, RunState.FAILED, result=NOTHING)
        try:
            async with aclosing(self._happening(call, again)) as events:
                async for event in events:
                    if isinstance(event, ToolEnded):
                        yield ToolEnded(replace(event.run, call=call))
                        return
                    yield event
        except AppError as error:
            ended = replace(ended, result=error.text)
        if not self.stopped:
            yield ToolEnded(ended)

    async def _happening(self, call: ToolCall, again: bool) -> AsyncGenerator[ToolEvent, None]:
        """The tool's events. It runs in one task of its own, which Stop can end and in which time limits work."""
        if self._toolbox is None:
            return
        toolbox, queue = self._toolbox, asyncio.Queue[ToolEvent | None]()

        async def pump() -> None:
            async with aclosing(toolbox.run(self._conversation, call, again=again)) as events:
                async for event in events:
                    queue.put_nowait(event)

        task = self._working = asyncio.create_task(pump())
        task.add_done_callback(lambda _: queue.put_nowait(None))
        try:
            while (event := await queue.get()) is not None:
                yield event
        finally:
            await _ended(task)
        if not task.cancelled():
            task.result()

    async def _until_stopped(self, work: Coroutine[Any, Any, T]) -> T | None:
        task = self._working = asyncio.create_task(work)
        try:
            await asyncio.wait({task})
        finally:
            await _ended(task)
        return None if task.cancelled() else task.result()


async def offered(toolbox: Toolbox, conversation: int | None, off: Container[str]) -> tuple[Tool, ...]:
    """What a model may call in a conversation whose user has switched some off."""
    return tuple(tool for tool in await toolbox.tools(conversation, off) if tool.name not in off)


def refused(call: ToolCall, place: int, steps: Iterable[ToolStep]) -> ToolRun | None:
    """What is told of the ``place``-th call of a round instead of running it; None where it is run."""
    if place >= MOST_CALLS:
        return ToolRun(call, RunState.FAILED, result=TOO_MANY)
    earlier = {_key(run.call) for step in steps for run in step.runs if run.ended and run.result != TOO_MANY}
    return ToolRun(call, RunState.REPEATED, result=REPEATED) if _key(call) in earlier else None


def _key(call: ToolCall) -> tuple[str, str]:
    """What is the same for calls that are the same, however their arguments are written."""
    try:
        return call.name, json.dumps(json.loads(call.arguments), sort_keys=True)
    except (ValueError, RecursionError):
        return call.name, call.arguments


async def _ended(task: asyncio.Task[Any]) -> None:
    """Cancel a task and wait for its end; what it raised then has nobody to tell."""
    task.cancel()
    await asyncio.wait({task})
    if not task.cancelled():
        task.exception()
