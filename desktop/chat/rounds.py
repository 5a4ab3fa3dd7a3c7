"""The rounds of one answer: the model speaks and calls, the calls run one after another, and it goes on with results.

Nothing is stored here: whoever takes the events does that, and no call begins before the event of its step was taken.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Final

from desktop.base.streams import closing
from desktop.chat.calling import Calling, refused
from desktop.chat.engine import PromptProgress
from desktop.chat.messages import FinishReason, Message, Outcome, Role, ToolCall, Usage
from desktop.chat.model import ChatModel, ChatRequest, TextDelta, ThinkingDelta, ToolCallDelta
from desktop.chat.results import MOST_OF_TURN, fitted, kept
from desktop.chat.steps import replayed, stopped, with_run
from desktop.chat.thinking import as_closed
from desktop.chat.tools import (
    AUTO,
    MOST_ROUNDS,
    Choosing,
    RunState,
    ToolAsked,
    Toolbox,
    ToolChoice,
    ToolEnded,
    ToolEvent,
    ToolRun,
    ToolStep,
)

NOTHING_YET: Final = Outcome(None)
NONE: Final = ToolChoice(Choosing.NONE)


@dataclass(frozen=True, slots=True)
class StepBegun:
    """The ``index``-th round of an answer has ended with calls: what was said in it is the step's, none of them ran.

    Where an answer goes on whose calls were stopped it comes for that step again.
    """

    answer: int
    index: int
    step: ToolStep


@dataclass(frozen=True, slots=True)
class ToolHappened:
    """Something happened to the ``call``-th call of the ``index``-th step."""

    answer: int
    index: int
    call: int
    event: ToolEvent


@dataclass(frozen=True, slots=True)
class StepEnded:
    """Every call of the step has ended; what comes next is the next round's."""

    answer: int
    index: int
    step: ToolStep


Spoken = PromptProgress | ThinkingDelta | TextDelta | ToolCallDelta
RoundEvent = Spoken | StepBegun | ToolHappened | StepEnded | Outcome


class Rounds:
    """One answer of a model with tools.

    Args:
        request: of the first round; its ``begun`` is what the answer goes on from, its ``tool_choice`` the first
            round's.
        toolbox: what runs calls; None: there are none.
        off: names of tools that are not offered.
        steps: rounds that the answer had which is gone on with.
        before: the figures of ``begun``.
        answer: the id in the events.

    Attributes:
        steps: the rounds that ended with calls, as they are now.
    """

    def __init__(
        self,
        model: ChatModel,
        request: ChatRequest,
        toolbox: Toolbox | None = None,
        conversation: int = 0,
        *,
        off: Iterable[str] = (),
        steps: tuple[ToolStep, ...] = (),
        before: Outcome = NOTHING_YET,
        answer: int = 0,
    ) -> None:
        self.steps = steps
        self._earlier = len(steps)
        self._model = model
        self._asked = request
        self._calling = Calling(toolbox, conversation, frozenset(off))
        self._begun = request.begun
        self._before = before
        self._answer = answer
        self._outcome = Outcome(None)  # of the last round

    async def stop(self) -> None:
        """End what runs soon, the model or a tool; the outcome has reason STOPPED."""
        self._calling.stop()
        await self._model.stop()

    async def events(self) -> AsyncGenerator[RoundEvent, None]:
        """Everything that happens, the outcome last; its figures are those of the last round.

        Raises:
            AppError: of the model.
        """
        self._asked = replace(self._asked, tools=await self._calling.offered())
        if self.steps and not all(run.ended for run in self.steps[-1].runs):
            async with aclosing(self._call()) as happened:
                async for event in happened:
                    yield event
        again = True  # whether an empty answer may be asked for once more
        while not self._calling.stopped:
            round = _Round(self._request())
            if self._asked.max_tokens and round.request.max_tokens <= 0:
                yield replace(self._outcome, reason=FinishReason.LENGTH, usage=self._filled(), calls=())
                return
            async with aclosing(round.events(self._model)) as said:
                async for one in said:
                    yield one
            if round.outcome is None:
                return
            self._outcome = outcome = together(self._before, round.outcome)
            if again and round.empty:
                again = False
                self._begun, self._before = round.closed(), outcome
            elif not round.calls and not round.faults:
                forbidden = outcome.reason is FinishReason.TOOLS
                yield replace(outcome, reason=FinishReason.STOP, calls=()) if forbidden else outcome
                return
            else:
                self._begun, self._before = None, NOTHING_YET
                self.steps += (round.step(outcome),)
                async with aclosing(self._call()) as happened:
                    async for event in happened:
                        yield event
        yield replace(self._outcome, reason=FinishReason.STOPPED, usage=self._filled(), calls=())

    def _filled(self) -> Usage:
        """The figures of a round that never began."""
        return Usage(prompt_tokens=self._outcome.usage.total_tokens)

    def _request(self) -> ChatRequest:
        """What the model is asked in this round."""
        asked = self._asked
        spent = sum(step.tokens for step in self.steps[self._earlier :])  # an answer that goes on may be as long again
        thought = sum(step.thinking_tokens for step in self.steps)
        return replace(
            asked,
            messages=(*asked.messages, *replayed(self.steps)),
            begun=self._begun,
            max_tokens=asked.max_tokens and asked.max_tokens - spent,
            budget=asked.budget and max(1, asked.budget - thought),
            tool_choice=self._choice(),
        )

    def _choice(self) -> ToolChoice:
        """Who must call has to do so once; after so many rounds the answer has to come."""
        if len(self.steps) >= MOST_ROUNDS:
            return NONE
        return AUTO if self.steps and self._asked.tool_choice.choosing is not Choosing.NONE else self._asked.tool_choice

    # -- calls

    async def _call(self) -> AsyncGenerator[StepBegun | ToolHappened | StepEnded, None]:
        """Run the calls of the last step that have no result."""
        index = len(self.steps) - 1
        for call, run in enumerate(self.steps[index].runs):
            if not run.ended:  # but stopped, in an answer that goes on
                self.steps = with_run(self.steps, index, call, replace(run, state=RunState.WAITING))
        yield StepBegun(self._answer, index, self.steps[index])
        for call, run in enumerate(self.steps[index].runs):
            if not run.ended and not self._calling.stopped:
                begun = run.begun
                async with aclosing(self._run(index, call, run)) as events:
                    async for event in events:
                        run = event.question.run if isinstance(event, ToolAsked) else event.run
                        run = replace(run, begun=begun and not run.ended)
                        self.steps = with_run(self.steps, index, call, run)
                        yield ToolHappened(self._answer, index, call, event)
        if self._calling.stopped:
            self.steps = stopped(self.steps)
        yield StepEnded(self._answer, index, self.steps[index])

    async def _run(self, index: int, call: int, asked: ToolRun) -> AsyncGenerator[ToolEvent, None]:
        """What happens to one call, its result cut to what fits."""
        if (instead := refused(asked.call, call, self.steps)) is not None:
            yield ToolEnded(instead)
            return
        async with aclosing(self._calling.run(asked.call, again=asked.begun)) as events:
            async for event in events:
                yield ToolEnded(await self._fitted(index, call, event.run)) if isinstance(event, ToolEnded) else event

    async def _fitted(self, index: int, call: int, run: ToolRun) -> ToolRun:
        """The run with as much of its result as it may tell; the rounds to come have the share of one more call."""
        left = len(self.steps[index].runs) - call + (len(self.steps) < MOST_ROUNDS)
        steps = self.steps

        def told(result: str) -> ChatRequest:
            now = with_run(steps, index, call, replace(run, result=result))
            return replace(self._asked, messages=(*self._asked.messages, *replayed(now)), begun=None)

        room = MOST_OF_TURN - sum(len(one.whole) for step in steps for one in step.runs)
        return kept(await fitted(run, self._model, told, 1 / left), room)


class _Round:
    """One round: what the model is asked, and what it says."""

    def __init__(self, request: ChatRequest) -> None:
        self.request = request
        self.outcome: Outcome | None = None
        begun = request.begun
        self._thinking, self._text = ([begun.thinking], [begun.text]) if begun else ([], [])

    async def events(self, model: ChatModel) -> AsyncGenerator[Spoken, None]:
        """What comes before the outcome, which is kept."""
        async with closing(model.stream(self.request)) as events:
            async for event in events:
                if isinstance(event, Outcome):
                    self.outcome = event
                    continue
                if isinstance(event, ThinkingDelta):
                    self._thinking.append(event.text)
                elif isinstance(event, TextDelta):
                    self._text.append(event.text)
                yield event

    @property
    def calls(self) -> tuple[ToolCall, ...]:
        """The calls that may be run."""
        forbidden = self.request.tool_choice.choosing is Choosing.NONE
        ended = self.outcome is not None and self.outcome.reason is FinishReason.TOOLS
        return self.outcome.calls if self.outcome and ended and not forbidden else ()

    @property
    def faults(self) -> tuple[str, ...]:
        """What was wrong with calls that may not be run; of an answer that was cut off nothing."""
        outcome = self.outcome
        ended = outcome is not None and outcome.reason in (FinishReason.STOP, FinishReason.TOOLS)
        forbidden = self.request.tool_choice.choosing is Choosing.NONE
        return outcome.call_faults if outcome and ended and not forbidden else ()

    @property
    def empty(self) -> bool:
        """Whether the model thought, and then ended without a word."""
        ended = self.outcome is not None and self.outcome.reason is FinishReason.STOP and not self.faults
        return ended and bool("".join(self._thinking).strip()) and not "".join(self._text).strip()

    def closed(self) -> Message:
        """What was thought, such that the text comes next."""
        return Message(Role.ASSISTANT, "", as_closed("".join(self._thinking)))

    def step(self, outcome: Outcome) -> ToolStep:
        """The round as a step, its calls waiting."""
        runs = tuple(ToolRun(call, RunState.WAITING) for call in self.calls)
        usage = outcome.usage
        return ToolStep(
            "".join(self._thinking).rstrip(),
            "".join(self._text),
            runs,
            outcome.thinking_ms,
            usage.completion_tokens,
            usage.thinking_tokens,
            self.faults,
        )


def together(before: Outcome, outcome: Outcome) -> Outcome:
    """The figures of an answer that went on from an earlier one: its tokens are those of both."""
    first, second = before.usage, outcome.usage
    usage = replace(
        second,
        prompt_tokens=max(0, second.prompt_tokens - first.completion_tokens),
        completion_tokens=first.completion_tokens + second.completion_tokens,
        thinking_tokens=first.thinking_tokens + second.thinking_tokens,
    )
    return replace(outcome, usage=usage, thinking_ms=before.thinking_ms + outcome.thinking_ms)
