"""A conversation in a terminal: answers printed as they come, with the tool calls between their rounds."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import json
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import aclosing
from typing import Any, Final

from desktop.base.i18n import tr
from desktop.base.visible import flat
from desktop.chat.engine import PromptProgress
from desktop.chat.messages import FinishReason, Message, Outcome, Role, ThinkingMode, ToolCall
from desktop.chat.model import ChatRequest, TextDelta, ThinkingDelta
from desktop.chat.options import Overrides
from desktop.chat.rounds import RoundEvent, Rounds, StepBegun, ToolHappened
from desktop.chat.session import ModelSession
from desktop.chat.steps import replayed
from desktop.chat.tools import RunState, Toolbox, ToolEnded, ToolRun, ToolStarted
from desktop.cli.output import Output
from desktop.cli.tools import own_conversation

LONGEST_LINE: Final = 160  # characters of a call that are shown once it has ended


class TerminalChat:
    """A conversation in a terminal; its messages live as long as the object. ``mode`` None is the model's own."""

    def __init__(
        self,
        session: ModelSession,
        output: Output,
        *,
        mode: ThinkingMode | None = None,
        overrides: Overrides | None = None,
        max_tokens: int = 0,
        budget: int = 0,
        toolbox: Toolbox | None = None,
    ) -> None:
        self.session = session
        self.output = output
        self.messages: tuple[Message, ...] = ()
        self.mode = mode or session.default_mode
        self.overrides = overrides or Overrides()
        self.max_tokens = max_tokens
        self.budget = budget
        self.toolbox = toolbox
        self._conversation = own_conversation()

    async def ask(self, prompt: str) -> Outcome:
        """Print one answer and remember both messages; none of a question that failed."""
        messages = (*self.messages, Message(Role.USER, prompt))
        request = ChatRequest(
            messages, self.mode, overrides=self.overrides, max_tokens=self.max_tokens, budget=self.budget
        )
        rounds = Rounds(self.session, request, self.toolbox, self._conversation)
        said = _Said(self.output)
        async with stopping_on_interrupt(rounds.stop), aclosing(rounds.events()) as events:
            async for event in events:
                said.take(event)
        self.output.line()
        outcome = said.outcome
        self.messages = (*messages, *replayed(rounds.steps), Message(Role.ASSISTANT, said.answer, said.thinking))
        self._result(said, rounds)
        if outcome.reason is FinishReason.LENGTH:
            self.output.note(tr("The answer was cut at its token limit."))
        return outcome

    def _result(self, said: _Said, rounds: Rounds) -> None:
        """The last line of JSON: thinking and tokens are those of all rounds, the prompt is the last one's."""
        steps, outcome = rounds.steps, said.outcome
        usage = dataclasses.replace(
            outcome.usage,
            completion_tokens=outcome.usage.completion_tokens + sum(step.tokens for step in steps),
            thinking_tokens=outcome.usage.thinking_tokens + sum(step.thinking_tokens for step in steps),
        )
        thoughts = [*(step.thinking for step in steps), said.thinking]
        self.output.result(
            answer=said.answer,
            thinking="\n\n".join(filter(None, thoughts)),
            tool_calls=[_plain(run) for step in steps for run in step.runs],
            finish_reason=outcome.reason,
            usage=dataclasses.asdict(usage),
            timings={name: round(value, 2) for name, value in dataclasses.asdict(outcome.timings).items()},
            drafts=dataclasses.asdict(outcome.drafts),
        )


class _Said:
    """What the model says, printed as it comes; ``thinking`` and ``answer`` are those of the last round."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self.thinking = ""
        self.answer = ""
        self.outcome = Outcome(None)

    def take(self, event: RoundEvent) -> None:
        """Print an event."""
        match event:
            case PromptProgress():
                self._reading(event)
            case ThinkingDelta():
                self._show("thinking", event.text, dim=True)
                self.thinking += event.text
            case TextDelta():
                begins = self.thinking and not self.answer
                self._show("text", f"\n\n{event.text}" if begins else event.text, plain=event.text)
                self.answer += event.text
            case StepBegun():
                self._calls([run.call for run in event.step.runs])
            case ToolHappened():
                self._call(event)
            case Outcome():
                self.outcome = event

    def _reading(self, event: PromptProgress) -> None:
        done, total = event.done, event.total
        self._output.event("progress", stage="prompt", done=done, total=total, cached=event.cached)
        if done < total:
            self._output.progress(tr("Reading the prompt: {done} of {total} tokens", done=done, total=total))

    def _calls(self, calls: list[ToolCall]) -> None:
        """The round has ended with calls."""
        for call in calls:
            self._output.event("tool_call", name=call.name, arguments=_arguments(call))
        if self.thinking or self.answer:
            self._output.text("\n\n")
        self.thinking = self.answer = ""

    def _call(self, event: ToolHappened) -> None:
        match event.event:
            case ToolStarted(run):
                self._output.progress(tr("The tool {name} runs …", name=_short(run.call.name)))
            case ToolEnded(run):
                self._output.event("tool_result", **_plain(run))
                self._output.text(f"[{_ended(run)}]\n", dim=True)

    def _show(self, kind: str, text: str, *, dim: bool = False, plain: str = "") -> None:
        self._output.event(kind, text=plain or text)
        self._output.text(text, dim=dim)


def _ended(run: ToolRun) -> str:
    """How a call ended, in a line."""
    name = _short(f"{run.call.name} {run.call.arguments}")
    match run.state:
        case RunState.DONE:
            return tr("Tool {name}", name=name)
        case RunState.DENIED:
            return tr("Tool {name}: denied", name=name)
        case RunState.REPEATED:
            return tr("Tool {name}: asked for again", name=name)
        case RunState.FAILED:
            return tr("Tool {name}: failed", name=name)
        case _:
            return tr("Tool {name}: stopped", name=name)


def _short(text: str) -> str:
    """A model's text in a line of a terminal, cut, with odd characters made visible."""
    return flat(text if len(text) <= LONGEST_LINE else text[:LONGEST_LINE] + "…")


def _plain(run: ToolRun) -> dict[str, Any]:
    """A call in a line of JSON."""
    seconds = round(run.seconds, 3)
    return {
        "name": run.call.name,
        "arguments": _arguments(run.call),
        "state": run.state.value,
        "result": run.result,
        "source": run.source,
        "seconds": seconds,
    }


def _arguments(call: ToolCall) -> object:
    """A call's arguments as data; as they stand where they are none."""
    try:
        return json.loads(call.arguments)
    except (ValueError, RecursionError):
        return call.arguments


@contextlib.asynccontextmanager
async def stopping_on_interrupt(stop: Callable[[], Coroutine[Any, Any, None]]) -> AsyncIterator[None]:
    """Inside the block Ctrl+C ends the answer instead of the program (where the platform's loop can do that)."""
    loop = asyncio.get_running_loop()
    stops: set[asyncio.Task[None]] = set()
    try:
        loop.add_signal_handler(signal.SIGINT, lambda: stops.add(loop.create_task(stop())))
    except (NotImplementedError, RuntimeError):
        yield
        return
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGINT)
        await asyncio.gather(*stops)
