"""The rounds of an answer: what runs, what the model is told of it, and what is stored when."""

from __future__ import annotations

import asyncio

from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.messages import Message, Role, ThinkingMode
from desktop.chat.rounds import StepBegun, StepEnded, ToolHappened
from desktop.chat.tools import (
    RunState,
    ToolEnded,
    ToolStarted,
)
from desktop.chat.turn import AnswerBegun, AnswerDelta, AnswerEnded, CallDelta, TurnEvent, TurnLoop, TurnSettings
from tests.helpers.chat_recorder import MemoryRecorder
from tests.helpers.tool_scripts import Say, ScriptModel, ScriptToolbox, call

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

    def resume(self, answer: int) -> list[TurnEvent]:
        async def talk() -> list[TurnEvent]:
            return [event async for event in self.loop.resume(answer, SETTINGS)]

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


def test_a_call_is_run_and_its_result_goes_back() -> None:
    talk = Talk(Say("Let me look.", "Hm", (call(at="sea"),)), Say("It is blue.", "So"))
    user, begun, *events, ended = talk.send()
    assert isinstance(begun, AnswerBegun)
    assert isinstance(ended, AnswerEnded)
    kinds = [type(event.event if isinstance(event, ToolHappened) else event) for event in events]
    assert kinds == [
        *(AnswerDelta, AnswerDelta, CallDelta, StepBegun),
        *(ToolStarted, ToolEnded, StepEnded, AnswerDelta, AnswerDelta),
    ]
    answer = talk.answer()
    assert ended.message == answer
    assert (answer.text, answer.thinking, answer.state) == ("It is blue.", "So", MessageState.DONE)
    (step,) = answer.steps()
    assert (step.text, step.thinking, step.tokens, step.thinking_tokens) == ("Let me look.", "Hm", 5, 2)
    (run,) = step.runs
    assert (run.state, run.result, run.source, run.seconds) == (RunState.DONE, "seen {'at': 'sea'}", "Script", 0.25)
    assert talk.told()[1] == [
        Message(Role.ASSISTANT, "Let me look.", "Hm", (call(at="sea"),)),
        Message(Role.TOOL, "seen {'at': 'sea'}"),
    ]
    assert [tool.name for tool in talk.model.requests[0].tools] == ["look"]
