"""The rounds of an answer: what runs, what the model is told of it, and what is stored when."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from dataclasses import replace

import pytest

from desktop.base.errors import EnvironmentFault
from desktop.chat.calling import MOST_CALLS, NOTHING, REPEATED, TOO_MANY
from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.engine import EngineDied
from desktop.chat.messages import FinishReason, Message, Role, ThinkingMode, ToolCall
from desktop.chat.rounds import StepBegun, StepEnded, ToolHappened
from desktop.chat.steps import NO_RESULT, steps_of
from desktop.chat.tools import (
    MOST_ROUNDS,
    Choice,
    Choosing,
    Decision,
    RunState,
    Tool,
    ToolAsked,
    ToolChoice,
    ToolEnded,
    ToolEvent,
    ToolProgress,
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
    _user, begun, *events, ended = talk.send()
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


def test_the_same_call_is_answered_with_a_note() -> None:
    same, other = call(a=1, b="x"), replace(call(), arguments='{"b" : "x",\n"a":1}')
    talk = Talk(Say(calls=(same, other, call(a=2))), Say(calls=(same,)), Say("Done"))
    talk.send()
    assert talk.toolbox.ran == [same, call(a=2)]
    assert talk.states() == [[RunState.DONE, RunState.REPEATED, RunState.DONE], [RunState.REPEATED]]
    assert talk.told()[2][-1] == Message(Role.TOOL, REPEATED)


def test_a_repetition_is_counted_within_a_turn_only() -> None:
    talk = Talk(Say(calls=(call(),)), Say("One"), Say(calls=(call(),)), Say("Two"))
    talk.send()
    talk.send()
    assert len(talk.toolbox.ran) == 2


def test_there_are_at_most_so_many_rounds_and_the_last_may_not_call() -> None:
    rounds = [Say(calls=(call(n=n),)) for n in range(MOST_ROUNDS)]
    talk = Talk(*rounds, Say("At last", calls=(call(n=99),)))
    talk.send()
    assert len(talk.toolbox.ran) == MOST_ROUNDS
    choices = [request.tool_choice.choosing for request in talk.model.requests]
    assert choices == [Choosing.AUTO] * MOST_ROUNDS + [Choosing.NONE]
    assert talk.model.requests[-1].tools  # the prompt begins as it did
    assert (talk.answer().text, talk.answer().reason) == ("At last", FinishReason.STOP)


def test_who_must_call_has_to_do_so_once() -> None:
    must = ToolChoice(Choosing.REQUIRED)
    talk = Talk(Say(calls=(call(),)), Say("Done"))
    talk.send(settings=replace(SETTINGS, tool_choice=must))
    assert [request.tool_choice for request in talk.model.requests] == [must, ToolChoice()]


def test_calls_of_a_model_that_may_not_call_are_not_run() -> None:
    talk = Talk(Say("Hm", calls=(call(),)))
    talk.send(settings=replace(SETTINGS, tool_choice=ToolChoice(Choosing.NONE)))
    assert not talk.toolbox.ran
    assert talk.answer().reason is FinishReason.STOP


def test_a_tool_that_is_switched_off_is_not_offered() -> None:
    talk = Talk(Say("Hm"))
    talk.toolbox.deeds["other"] = str
    talk.send(settings=replace(SETTINGS, tools_off=("look",)))
    assert [tool.name for tool in talk.model.requests[0].tools] == ["other"]
    assert talk.toolbox.conversations == [1]


def test_what_goes_wrong_is_a_result() -> None:
    talk = Talk(Say(calls=(call("broken"), call("silent"), call("refused"))), Say("Sorry"), asks=frozenset({"refused"}))
    talk.toolbox.deeds["broken"] = lambda _: EnvironmentFault("The disk is gone.")
    run = talk.toolbox.run

    async def silent(conversation: int, one: ToolCall) -> AsyncGenerator[ToolEvent, None]:
        async for event in run(conversation, one):
            if isinstance(event, ToolAsked):
                talk.toolbox.answer(event.question.id, Decision(Choice.DENY, "not now"))
            if one.name != "silent":
                yield event

    talk.toolbox.deeds["silent"] = str
    talk.toolbox.run = silent  # type: ignore[method-assign, assignment]
    talk.send()
    assert talk.states() == [[RunState.FAILED, RunState.FAILED, RunState.DENIED]]
    results = [message.text for message in talk.told()[1][1:]]
    assert results == ["The disk is gone.", NOTHING, "The user refused: not now"]
    assert talk.answer().text == "Sorry"


def test_too_many_calls_at_once_are_not_all_run() -> None:
    calls = tuple(call(n=n) for n in range(MOST_CALLS + 2))
    talk = Talk(Say(calls=calls), Say(calls=calls[-1:]), Say("Done"))
    talk.send()
    assert talk.toolbox.ran == [*calls[:MOST_CALLS], calls[-1]]
    assert [run.result for run in talk.answer().steps()[0].runs[MOST_CALLS:]] == [TOO_MANY] * 2


def test_a_bug_in_the_toolbox_is_not_hidden_and_what_there_is_is_kept() -> None:
    talk = Talk(Say("Look", calls=(call("other"), call())))
    talk.toolbox.deeds["other"] = lambda _: ZeroDivisionError("a bug")
    with pytest.raises(ZeroDivisionError):
        talk.send()
    assert talk.answer().state is MessageState.INTERRUPTED
    assert talk.states() == [[RunState.STOPPED, RunState.STOPPED]]


def test_an_empty_answer_after_thinking_is_asked_for_once_more() -> None:
    talk = Talk(Say(thinking="Hm"), Say("Yes"))
    talk.send()
    first, second = talk.model.requests
    assert first.begun is None
    assert second.begun == Message(Role.ASSISTANT, "", "Hm\n")  # its thinking is over: the text comes next
    assert (talk.answer().thinking, talk.answer().text) == ("Hm", "Yes")
    assert talk.answer().usage.completion_tokens == 10


def test_an_answer_that_stays_empty_is_taken_as_it_is() -> None:
    talk = Talk(Say(thinking="Hm", calls=(call(),)), Say(thinking="Hm"), Say(" "))
    talk.send()
    assert len(talk.model.requests) == 3
    assert (talk.answer().state, talk.answer().text) == (MessageState.DONE, " ")


def test_limits_are_those_of_the_whole_answer() -> None:
    talk = Talk(Say(thinking="Hm", calls=(call(n=1),)), Say(calls=(call(n=2),)))
    talk.send(settings=replace(SETTINGS, max_tokens=9, budget=3))
    assert [(request.max_tokens, request.budget) for request in talk.model.requests] == [(9, 3), (4, 1)]
    assert (talk.answer().reason, talk.answer().text) == (FinishReason.LENGTH, "")
    assert talk.answer().usage.total_tokens == 105  # what fills the context
    assert talk.states() == [[RunState.DONE], [RunState.DONE]]


# -- results that are too long


def test_a_result_is_cut_to_the_context_that_is_free() -> None:
    talk = Talk(Say(calls=(call(),)), Say("Done"), context=400)
    whole = "\n".join(f"line {n} of it" for n in range(1000))
    talk.toolbox.deeds["look"] = lambda _: whole
    talk.send()
    (run,) = talk.answer().steps()[0].runs
    assert run.whole == whole
    assert run.result.startswith("line 0 of it\nline 1 ")
    assert run.result.endswith("\nline 999 of it")
    assert "characters are left out here" in run.result
    told = sum(len(message.text.split()) for message in talk.model.requests[1].messages)
    assert 100 < told <= 150  # half of what the answer leaves


def test_several_results_share_what_is_free() -> None:
    talk = Talk(Say(calls=tuple(call(n=n) for n in range(4))), Say("Done"), context=2000)
    talk.toolbox.deeds["look"] = lambda _: "word " * 5000
    talk.send()
    told = [len(message.text.split()) for message in talk.told()[1][1:]]
    assert max(told) < 320  # of 1500 for five: the rounds to come have a share too
    assert min(told) > 200


# -- stopping and going on


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


def test_stop_ends_a_tool_and_the_answer_can_go_on() -> None:
    talk = Talk(Say("Look", calls=(call(n=1), call("slow"), call(n=3))), Say("Seen"))
    talk.toolbox.deeds["slow"] = lambda _: asyncio.Event()
    stopped_talk(talk, lambda: len(talk.toolbox.ran) == 2)
    answer = talk.answer()
    assert (answer.state, answer.reason, answer.text) == (MessageState.DONE, FinishReason.STOPPED, "")
    assert talk.states() == [[RunState.DONE, RunState.STOPPED, RunState.STOPPED]]
    assert talk.toolbox.closed == [call("slow")]
    assert answer.unfinished
    assert [message.text for message in answer.messages()[1:-1]] == ["seen {'n': 1}", NO_RESULT, NO_RESULT]

    talk.toolbox.deeds["slow"] = lambda _: "slowly"
    begun, step, *events = talk.resume(answer.id)
    assert isinstance(begun, AnswerBegun)
    assert [one.state for one in begun.message.steps()[0].runs] == [RunState.DONE, RunState.STOPPED, RunState.STOPPED]
    assert isinstance(step, StepBegun)
    assert talk.toolbox.ran == [call(n=1), call("slow"), call("slow"), call(n=3)]
    assert {event.call for event in events if isinstance(event, ToolHappened)} == {1, 2}
    assert (talk.answer().id, talk.answer().parent) == (3, 1)
    assert (talk.answer().text, talk.answer().state) == ("Seen", MessageState.DONE)
    assert talk.states() == [[RunState.DONE] * 3]
    assert talk.model.requests[1].begun is None  # nothing of this round was said


def test_stop_while_a_question_waits_runs_nothing() -> None:
    talk = Talk(Say(calls=(call(),)), asks=frozenset({"look"}))
    stopped_talk(talk, lambda: len(talk.toolbox.questions) == 1)
    assert not talk.toolbox.ran
    assert talk.states() == [[RunState.STOPPED]]


def test_stop_while_the_model_speaks_in_a_later_round() -> None:
    talk = Talk(Say(calls=(call(),)), Say("Half", wait=asyncio.Event()), Say(" whole"))
    stopped_talk(talk, lambda: len(talk.model.requests) == 2)
    assert (talk.answer().text, talk.answer().reason) == ("Half", FinishReason.STOPPED)
    talk.resume(2)
    assert talk.answer().text == "Half whole"
    assert talk.toolbox.ran == [call()]  # what had a result is not run again
    assert talk.model.requests[2].begun == Message(Role.ASSISTANT, "Half")
    assert talk.model.requests[2].messages == talk.model.requests[1].messages


def test_stop_while_the_tools_are_being_started() -> None:
    talk, never = Talk(Say("Never")), asyncio.Event()
    asked: list[int | None] = []

    async def tools(conversation: int | None) -> tuple[Tool, ...]:
        asked.append(conversation)
        await never.wait()
        return ()

    talk.toolbox.tools = tools  # type: ignore[method-assign]
    stopped_talk(talk, lambda: bool(asked))
    assert (talk.answer().reason, talk.model.requests) == (FinishReason.STOPPED, [])


def test_a_dead_engine_in_a_later_round_leaves_the_results() -> None:
    talk = Talk(Say(calls=(call(),)), Say("Half", fails=EngineDied("gone")), Say(" whole"))
    ended = talk.send()[-1]
    assert isinstance(ended, AnswerEnded)
    assert (ended.message.state, ended.message.text, talk.states()) == (MessageState.FAILED, "Half", [[RunState.DONE]])
    talk.resume(2)
    assert (talk.answer().text, talk.toolbox.ran) == ("Half whole", [call()])


@pytest.mark.parametrize("how", ["closed", "cancelled"])
def test_a_turn_that_is_given_up_ends_its_tool(how: str) -> None:
    talk = Talk(Say(calls=(call("slow"),)))
    talk.toolbox.deeds["slow"] = lambda _: asyncio.Event()

    async def close() -> None:
        events = talk.loop.send(1, None, "Hi", SETTINGS)
        async for event in events:
            if isinstance(event, ToolHappened):
                break
        await events.aclose()

    async def cancel() -> None:
        async def sent() -> None:
            async for _ in talk.loop.send(1, None, "Hi", SETTINGS):
                pass

        task = asyncio.create_task(sent())
        await until(lambda: bool(talk.toolbox.ran))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(close() if how == "closed" else cancel())
    assert talk.toolbox.closed == [call("slow")]
    assert talk.answer().state is MessageState.INTERRUPTED
    assert talk.states() == [[RunState.STOPPED]]


# -- what is stored when


def test_a_call_is_stored_before_it_runs_and_its_result_before_the_next() -> None:
    talk, stored = Talk(Say("Look", "Hm", (call(n=1), call(n=2))), Say("Done")), []

    def look(arguments: dict[str, object]) -> str:
        now = talk.answer()
        stored.append((now.text, now.thinking, [run.state for run in steps_of(now.tool_steps)[0].runs]))
        return "seen"

    talk.toolbox.deeds["look"] = look
    talk.send()
    running, waiting, done = RunState.RUNNING, RunState.WAITING, RunState.DONE
    first, second = stored
    assert first[:2] == second[:2] == ("", "")  # what was said is the step's
    assert first[2] in ([waiting, waiting], [running, waiting])
    assert second[2] in ([done, waiting], [done, running])


def test_progress_is_passed_on_and_not_stored() -> None:
    talk, kept = Talk(Say(calls=(call(),)), Say("Done")), []
    talk.toolbox.progress = ["a", "b"]
    keep = talk.recorder.keep_steps

    async def keep_steps(answer: int, steps: str, *, begun: bool) -> None:
        kept.append(begun)
        await keep(answer, steps, begun=begun)

    talk.recorder.keep_steps = keep_steps  # type: ignore[method-assign]
    events = [event.event for event in talk.send() if isinstance(event, ToolHappened)]
    assert [event.text for event in events if isinstance(event, ToolProgress)] == ["a", "b"]
    assert kept == [True, False, False]  # the step, its start, its end


def test_a_full_disk_ends_the_turn_before_the_call() -> None:
    talk = Talk(Say("Look", calls=(call(),)))
    keep, faults = talk.recorder.keep_steps, iter([EnvironmentFault("The disk is full.")])

    async def keep_steps(answer: int, steps: str, *, begun: bool) -> None:
        for fault in faults:
            raise fault
        await keep(answer, steps, begun=begun)

    talk.recorder.keep_steps = keep_steps  # type: ignore[method-assign]
    talk.send()
    assert not talk.toolbox.ran
    assert (talk.answer().state, talk.answer().error) == (MessageState.FAILED, "The disk is full.")
    assert [step.text for step in talk.answer().steps()] == ["Look"]


def test_the_next_question_is_asked_behind_calls_and_results() -> None:
    talk = Talk(Say(calls=(call(),)), Say("Blue", "Hm"), Say("Bye"))
    talk.send()

    async def more() -> None:
        async for _ in talk.loop.send(1, talk.answer().id, "Thanks", SETTINGS):
            pass

    asyncio.run(more())
    *_, asked, result, answer, thanks = talk.model.requests[2].messages
    assert (asked.tool_calls, result.text, answer.text, thanks.text) == ((call(),), "seen {}", "Blue", "Thanks")
