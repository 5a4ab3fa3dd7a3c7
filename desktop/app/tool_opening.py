"""What the user allowed of tools, opened, and opened again where that failed. Meanwhile there are no tools."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Container
from contextlib import suppress
from pathlib import Path

from desktop.base.errors import AppError
from desktop.base.streams import closing
from desktop.chat.messages import ToolCall
from desktop.chat.tools import Decision, RunState, Tool, ToolEnded, ToolEvent, ToolRun
from desktop.plugins.opening import Tools
from desktop.plugins.records import RecordsFault, RecordsLost, set_aside

log = logging.getLogger(__name__)


class OpenedTools:
    """The tools, or why there are none. Belongs to the app's asyncio thread, but for ``open``."""

    def __init__(self, make: Callable[[], Tools], path: Path) -> None:
        """``make`` opens them and blocks meanwhile; ``path`` is the file of what is allowed."""
        self._make, self._path = make, path
        self._changing = asyncio.Lock()
        self.now: Tools | None = None
        self.fault: AppError | None = None

    def open(self) -> None:
        """Open them; where that fails, ``fault`` says why. Blocks for some 100 ms."""
        try:
            self.now, self.fault = self._make(), None
        except AppError as error:
            log.warning("There are no tools: %s %s", error.text, error.detail)
            self.fault = error

    def get(self) -> Tools:
        """The tools.

        Raises:
            AppError: there are none; why.
        """
        if self.now is None:
            assert self.fault is not None, "open them first"
            raise type(self.fault)(self.fault.text, self.fault.detail)
        return self.now

    async def trouble(self) -> AppError | None:
        """What keeps tools from running; what went wrong once is looked at again."""
        if self.now is None:
            return self.fault
        if self.now.records.fault is not None:
            try:
                await asyncio.to_thread(self.now.records.check)
            except RecordsFault as fault:
                return fault
        return None

    async def try_again(self) -> None:
        """Open what could not be opened.

        Raises:
            AppError: it still cannot be.
        """
        async with self._changing:
            await self._try()

    async def begin_anew(self) -> str:
        """Set the file aside where it is lost, and begin another; the old one's path, empty where it is not lost.

        Raises:
            AppError: the disk refuses.
        """
        async with self._changing:
            with suppress(RecordsLost):
                await self._try()
                return ""
            tools, self.now, self.fault = self.now, None, await self.trouble()
            if tools is not None:
                await tools.close()
            kept = await asyncio.to_thread(set_aside, self._path)
            await asyncio.to_thread(self.open)
        self.get()
        return str(kept)

    async def _try(self) -> None:
        if self.now is None:
            await asyncio.to_thread(self.open)
        if (fault := await self.trouble()) is not None:
            raise fault

    async def close(self) -> None:
        """End every process; safe to call twice."""
        if self.now is not None:
            await self.now.close()


class WindowToolbox:
    """The toolbox of the window's chats: where nobody can know what is allowed nothing is offered, and nothing runs."""

    def __init__(self, opened: OpenedTools) -> None:
        self._opened = opened

    async def tools(self, conversation: int | None, off: Container[str] = ()) -> tuple[Tool, ...]:
        """See ``Toolbox``; a chat goes on without tools, and the window says why."""
        if self._opened.now is None:
            return ()
        try:
            return await self._opened.now.toolbox.tools(conversation, off)
        except RecordsFault as fault:
            log.info("No tools are offered: %s %s", fault.text, fault.detail)
            return ()

    async def run(self, conversation: int, call: ToolCall, *, again: bool = False) -> AsyncGenerator[ToolEvent, None]:
        """See ``Toolbox``."""
        try:
            tools = self._opened.get()
        except AppError as error:
            yield ToolEnded(ToolRun(call, RunState.FAILED, result=error.text))
            return
        async with closing(tools.toolbox.run(conversation, call, again=again)) as events:
            async for event in events:
                yield event

    def answer(self, question: int, decision: Decision) -> None:
        """See ``Toolbox``."""
        if self._opened.now is not None:
            self._opened.now.toolbox.answer(question, decision)

    async def close(self) -> None:
        """See ``Toolbox``."""
        await self._opened.close()
