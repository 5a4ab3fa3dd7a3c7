"""The toolbox of conversations: offers the tools that are on, asks before a call, runs it, and writes it all down."""

from __future__ import annotations

import asyncio
import itertools
import logging
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Container
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Final

from desktop.base.streams import closing
from desktop.base.unicode import sound
from desktop.base.visible import flat
from desktop.chat.messages import ToolCall
from desktop.chat.tools import (
    Choice,
    Decision,
    RunState,
    Tool,
    ToolAsked,
    ToolEnded,
    ToolEvent,
    ToolProgress,
    ToolQuestion,
    ToolRun,
    ToolStarted,
)
from desktop.plugins.audit import Audit
from desktop.plugins.consent.effects import effects
from desktop.plugins.consent.policy import Policy, Ruling, Verdict
from desktop.plugins.consent.visible import (
    MOST_ARGUMENTS,
    BadArguments,
    arguments_text,
    canonical,
    one_meaning,
)
from desktop.plugins.definitions import Result
from desktop.plugins.offer import MOST_OFFERED
from desktop.plugins.records import RecordsFault
from desktop.plugins.shelf import Shelf, Stocked
from desktop.plugins.working import working

log = logging.getLogger(__name__)

MOST_QUESTIONS: Final = 5  # about one call: a tool that changes while each is answered is not run
LONGEST_TITLE: Final = 120  # characters

CHANGING: Final = "The tool kept changing while the user was asked, and was not run."
GONE: Final = "The tool was switched off or taken away while the user was asked."
NO_TOOL: Final = "There is no tool {name} in this chat. Use only the tools you were told of."


Attached = Callable[[int], Awaitable[bool]]
"""Whether the user attached a text to a stored conversation; raises AppError."""


@dataclass(slots=True)
class _Case:
    """A call on its way: what it is now, and the last word on it."""

    chat: int
    run: ToolRun
    arguments: dict[str, Any]
    number: int  # in the audit
    stocked: Stocked
    ruling: Ruling


class ConsentToolbox:
    """The Toolbox of the app. It belongs to one event loop; ``answer`` may be called from any thread."""

    def __init__(self, shelf: Shelf, policy: Policy, audit: Audit, attached: Attached | None = None) -> None:
        self._shelf, self._policy, self._audit, self._attached = shelf, policy, audit, attached
        self._numbers = itertools.count(1)
        self._open: dict[int, tuple[asyncio.AbstractEventLoop, asyncio.Future[Decision]]] = {}

    async def tools(self, conversation: int | None, off: Container[str] = ()) -> tuple[Tool, ...]:
        """See ``Toolbox.tools``; at most ``MOST_OFFERED``.

        Raises:
            RecordsFault: nobody can know what is allowed.
        """
        if conversation and conversation > 0 and self._attached is not None and await self._attached(conversation):
            self._policy.meets_attachment(conversation)
        stocked = await self._shelf.stocked()
        names = [name for name in stocked if name not in off][:MOST_OFFERED]
        if conversation:
            self._policy.offers(conversation, [stocked[name].tool for name in names])
        return tuple(Tool(name, sound(stocked[name].tool.description), stocked[name].tool.schema) for name in names)

    async def run(self, conversation: int, call: ToolCall, *, again: bool = False) -> AsyncGenerator[ToolEvent, None]:
        """See ``Toolbox.run``."""
        try:
            async with closing(self._steps(conversation, call, again)) as events:
                async for event in events:
                    yield event
        except RecordsFault as fault:
            yield _failed(call, fault.text)

    def answer(self, question: int, decision: Decision) -> None:
        """See ``Toolbox.answer``."""
        if question in self._open:
            loop, future = self._open[question]
            with suppress(RuntimeError):  # the loop has ended, and the call with it
                loop.call_soon_threadsafe(_settle, future, decision)

    async def close(self) -> None:
        """See ``Toolbox.close``; what is still asked is refused."""
        for question in list(self._open):
            self.answer(question, Decision(Choice.DENY))
        await self._shelf.close()

    async def _steps(self, chat: int, call: ToolCall, again: bool) -> AsyncGenerator[ToolEvent, None]:
        stocked = await self._shelf.find(call.name)
        if stocked is None:
            self._note(chat, call, "rule: no such tool")
            yield _failed(call, NO_TOOL.format(name=flat(call.name)[:LONGEST_TITLE]))
            return
        try:
            arguments = one_meaning(call.arguments)
        except BadArguments as error:
            self._note(chat, call, "rule: arguments")
            yield _failed(call, str(error))
            return
        tool = stocked.tool
        ruling = self._policy.judge(chat, tool, arguments, again=again)
        number = self._audit.begin(chat, tool.source.id, tool.name, ruling.hash, canonical(arguments))
        run = ToolRun(call, RunState.ASKING, _title(tool.source.name))
        case = _Case(chat, run, arguments, number, stocked, ruling)
        try:
            async with closing(self._asked(case)) as questions:
                async for question in questions:
                    yield question
            async with closing(self._worked(case)) as events:
                async for event in events:
                    yield event
        finally:
            if case.run.state in (RunState.ASKING, RunState.RUNNING):
                self._write_end(case, RunState.STOPPED)

    async def _asked(self, case: _Case) -> AsyncGenerator[ToolEvent, None]:
        """Ask until there is a word on the tool as it is: it is listed anew behind each answer."""
        for _ in range(MOST_QUESTIONS):
            if case.ruling.verdict is not Verdict.ASK:
                return
            question = self._question(case)
            loop = asyncio.get_running_loop()
            future = loop.create_future()
            self._open[question.id] = (loop, future)
            try:
                yield ToolAsked(question)
                decision = await future
            finally:
                del self._open[question.id]
            stocked = await self._shelf.find(case.run.call.name)
            if stocked is None:
                case.ruling = Ruling(Verdict.DENY, case.ruling.hash, "rule: no such tool", GONE)
                return
            case.stocked = stocked
            case.ruling = self._policy.decide(case.chat, stocked.tool, case.arguments, case.ruling, decision)
        case.ruling = Ruling(Verdict.DENY, case.ruling.hash, "rule: changing", CHANGING)

    async def _worked(self, case: _Case) -> AsyncGenerator[ToolEvent, None]:
        """Run what is allowed. Between the word and the work nothing else can come: no await stands between them."""
        ruling, tool = case.ruling, case.stocked.tool
        if ruling.verdict is Verdict.DENY:
            self._audit.decided(case.number, ruling.by, ruling.hash, RunState.DENIED)
            case.run = replace(case.run, state=RunState.DENIED, result=ruling.reason)
            yield ToolEnded(case.run)
            return
        self._policy.meets(case.chat, tool)
        self._audit.decided(case.number, ruling.by, ruling.hash)
        case.run = replace(case.run, state=RunState.RUNNING)
        began = time.monotonic()
        work = working(case.stocked.source, tool, canonical(case.arguments))
        async with closing(work) as pieces:
            yield ToolStarted(case.run)
            async for piece in pieces:
                if isinstance(piece, Result):
                    yield self._ended(case, piece, time.monotonic() - began)
                else:
                    yield ToolProgress(case.run, flat(piece[0]), piece[1])

    def _ended(self, case: _Case, result: Result, seconds: float) -> ToolEnded:
        state = RunState.FAILED if result.failed else RunState.DONE
        case.run = replace(case.run, state=state, result=result.text, whole=result.whole, seconds=seconds)
        self._write_end(case, state, seconds, len((result.whole or result.text).encode()))
        return ToolEnded(case.run)

    def _write_end(self, case: _Case, state: RunState, seconds: float = 0.0, size: int = 0) -> None:
        try:
            self._audit.end(case.number, state, seconds, size)
        except RecordsFault as fault:  # that it ran is on disk; its result must not be lost
            log.info("The end of call %d was not written: %s", case.number, fault.detail)

    def _question(self, case: _Case) -> ToolQuestion:
        tool, ruling = case.stocked.tool, case.ruling
        return ToolQuestion(
            next(self._numbers),
            case.run,
            _title(tool.title or tool.name),
            arguments_text(case.arguments),
            ruling.choices,
            ruling.scope,
            ruling.warnings,
            ruling.changes,
            effects(tool, self._policy.labels(tool), case.arguments),
        )

    def _note(self, chat: int, call: ToolCall, decision: str) -> None:
        """A call of nothing, or with nothing that could be shown."""
        name, arguments = sound(call.name)[:LONGEST_TITLE], sound(call.arguments)[:MOST_ARGUMENTS]
        number = self._audit.begin(chat, "", name, "", arguments)
        self._audit.decided(number, decision, "", RunState.FAILED)


def _title(text: str) -> str:
    return flat(text[:LONGEST_TITLE])


def _failed(call: ToolCall, text: str) -> ToolEnded:
    return ToolEnded(ToolRun(call, RunState.FAILED, result=text))


def _settle(future: asyncio.Future[Decision], decision: Decision) -> None:
    if not future.done():
        future.set_result(decision)
