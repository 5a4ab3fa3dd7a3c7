"""Turns with tools that are stopped, given up or cut off, and what of them is stored when."""

from __future__ import annotations

import asyncio
from collections.abc import Container
from dataclasses import replace

import pytest

from desktop.base.errors import EnvironmentFault
from desktop.chat.conversation import MessageState
from desktop.chat.engine import EngineDied
from desktop.chat.messages import FinishReason, Message, Role
from desktop.chat.rounds import StepBegun, ToolHappened
from desktop.chat.steps import NO_RESULT, steps_of
from desktop.chat.tools import (
    RunState,
    Tool,
    ToolProgress,
)
from desktop.chat.turn import AnswerBegun, AnswerEnded
from tests.helpers.round_talk import SETTINGS, Talk, stopped_talk, until
from tests.helpers.tool_scripts import Say, call


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
    assert [one.state for one in step.step.runs] == [RunState.DONE, RunState.WAITING, RunState.WAITING]
    assert talk.toolbox.ran == [call(n=1), call("slow"), call("slow"), call(n=3)]
    assert talk.toolbox.again == [call("slow")]  # which had begun
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

    async def tools(conversation: int | None, off: Container[str] = ()) -> tuple[Tool, ...]:
        asked.append(conversation)
        await never.wait()
        return ()

    talk.toolbox.tools = tools  # type: ignore[method-assign]
    stopped_talk(talk, lambda: bool(asked))
    assert (talk.answer().reason, talk.model.requests) == (FinishReason.STOPPED, [])


def test_an_answer_that_reached_its_limit_may_be_as_long_again() -> None:
    talk = Talk(Say(calls=(call(),)), Say("Done"))
    short = replace(SETTINGS, max_tokens=5)
    talk.send(settings=short)
    assert (talk.answer().reason, talk.answer().unfinished) == (FinishReason.LENGTH, True)
    talk.resume(2, short)
    assert (talk.answer().text, talk.answer().reason) == ("Done", FinishReason.STOP)
    assert [request.max_tokens for request in talk.model.requests] == [5, 5]


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
