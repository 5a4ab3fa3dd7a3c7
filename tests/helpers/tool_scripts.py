"""A model that plays rounds and a toolbox that plays tools: for tests of what lies between the two."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Container, Sequence
from dataclasses import dataclass, field, replace

from desktop.chat.engine import CachedTokens
from desktop.chat.messages import FinishReason, Outcome, ThinkingMode, ToolCall, Usage
from desktop.chat.model import ChatEvent, ChatRequest, TextDelta, ThinkingDelta, ToolCallDelta
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


def call(name: str = "look", **arguments: object) -> ToolCall:
    """A call as a model writes it."""
    return ToolCall(name, json.dumps(arguments))


@dataclass(frozen=True)
class Say:
    """One round: thinking, text, calls. ``wait`` holds it up before its end; ``fails`` ends it."""

    text: str = ""
    thinking: str = ""
    calls: tuple[ToolCall, ...] = ()
    wait: asyncio.Event | None = None
    fails: Exception | None = None
    tokens: int = 5
    faults: tuple[str, ...] = ()


class ScriptModel:
    """Plays a round a request; remembers what it was asked. A word is a token; ``context`` 0 counts nothing."""

    name = "Script"
    default_mode = ThinkingMode.ON

    def __init__(self, *rounds: Say, context: int = 0) -> None:
        self.rounds = list(rounds)
        self.context = context
        self.requests: list[ChatRequest] = []
        self.stops = 0
        self._stopped = asyncio.Event()

    async def stream(self, request: ChatRequest) -> AsyncIterator[ChatEvent]:
        self.requests.append(request)
        self._stopped = asyncio.Event()
        round = self.rounds.pop(0)
        if round.thinking:
            yield ThinkingDelta(round.thinking, 2)
        if round.text:
            yield TextDelta(round.text, 3)
        for n, one in enumerate(round.calls):
            yield ToolCallDelta(n, one.name, one.arguments)
        if round.wait is not None:
            waits = [asyncio.create_task(event.wait()) for event in (round.wait, self._stopped)]
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            for task in waits:
                task.cancel()
        if round.fails is not None:
            raise round.fails
        usage = Usage(100, 0, round.tokens, 2 if round.thinking else 0)
        if self._stopped.is_set():
            yield Outcome(FinishReason.STOPPED, usage)
        elif round.calls:
            yield Outcome(FinishReason.TOOLS, usage, calls=round.calls, call_faults=round.faults)
        else:
            yield Outcome(FinishReason.STOP, usage, call_faults=round.faults)

    async def stop(self) -> None:
        self.stops += 1
        self._stopped.set()

    async def answer_now(self) -> None:
        pass

    async def cached(self, request: ChatRequest) -> CachedTokens | None:
        return None

    async def count(self, request: ChatRequest) -> int:
        return sum(len(message.text.split()) for message in request.messages)


# What a tool does with its arguments: its result, an error to raise, or something to wait for before the result.
Deed = Callable[[dict[str, object]], str | Exception | asyncio.Event]


@dataclass
class ScriptToolbox:
    """Tools that play deeds. ``asks`` are the names of those that ask first.

    ``ran`` are the calls that were allowed, ``closed`` those that were ended from outside, ``again`` those that were
    running once before.
    """

    deeds: dict[str, Deed] = field(default_factory=dict)
    asks: frozenset[str] = frozenset()
    ran: list[ToolCall] = field(default_factory=list)
    closed: list[ToolCall] = field(default_factory=list)
    again: list[ToolCall] = field(default_factory=list)
    conversations: list[int | None] = field(default_factory=list)
    questions: list[ToolQuestion] = field(default_factory=list)
    progress: Sequence[str] = ()
    _answers: dict[int, asyncio.Future[Decision]] = field(default_factory=dict)

    async def tools(self, conversation: int | None, off: Container[str] = ()) -> tuple[Tool, ...]:
        self.conversations.append(conversation)
        return tuple(Tool(name, f"The tool {name}.", '{"type": "object"}') for name in self.deeds if name not in off)

    async def run(self, conversation: int, call: ToolCall, *, again: bool = False) -> AsyncGenerator[ToolEvent, None]:
        run = ToolRun(call, RunState.ASKING, "Script")
        self.again += [call] if again else []
        try:
            if call.name in self.asks:
                number = len(self.questions)
                answer = self._answers[number] = asyncio.get_running_loop().create_future()
                question = ToolQuestion(number, run, "Look", call.arguments, (Choice.ONCE, Choice.ALWAYS), "everything")
                self.questions.append(question)
                yield ToolAsked(question)
                decision = await answer
                if decision.choice in (Choice.DENY, Choice.NEVER):
                    refusal = f"The user refused: {decision.reason}"
                    yield ToolEnded(replace(run, state=RunState.DENIED, result=refusal))
                    return
            run = replace(run, state=RunState.RUNNING)
            self.ran.append(call)
            yield ToolStarted(run)
            for text in self.progress:
                yield ToolProgress(run, text)
            done = self.deeds[call.name](json.loads(call.arguments))
            if isinstance(done, asyncio.Event):
                await done.wait()
                done = "waited"
            if isinstance(done, Exception):
                raise done
            yield ToolEnded(replace(run, state=RunState.DONE, result=done, seconds=0.25))
        except (asyncio.CancelledError, GeneratorExit):
            self.closed.append(call)
            raise

    def answer(self, question: int, decision: Decision) -> None:
        waiting = self._answers.get(question)
        if waiting is not None and not waiting.done():
            waiting.set_result(decision)

    async def close(self) -> None:
        pass
