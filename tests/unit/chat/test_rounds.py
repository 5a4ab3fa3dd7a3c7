"""The rounds of an answer: what runs, what the model is told of it, and what is stored when."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace

import pytest

from desktop.base.errors import EnvironmentFault
from desktop.chat.ahead import Desk, next_request
from desktop.chat.calling import MOST_CALLS, NOTHING, REPEATED, TOO_MANY
from desktop.chat.conversation import MessageState
from desktop.chat.messages import FinishReason, Message, Role, ToolCall
from desktop.chat.model import ChatRequest
from desktop.chat.results import MOST_KEPT, MOST_OF_TURN
from desktop.chat.rounds import StepBegun, StepEnded, ToolHappened
from desktop.chat.steps import FAULT
from desktop.chat.tools import (
    MOST_ROUNDS,
    Choice,
    Choosing,
    Decision,
    RunState,
    ToolAsked,
    ToolChoice,
    ToolEnded,
    ToolEvent,
    ToolStarted,
)
from desktop.chat.turn import AnswerBegun, AnswerDelta, AnswerEnded, CallDelta
from tests.helpers.round_talk import SETTINGS, Talk
from tests.helpers.tool_scripts import Say, call


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

    async def silent(conversation: int, one: ToolCall, *, again: bool) -> AsyncGenerator[ToolEvent, None]:
        async for event in run(conversation, one, again=again):
            if isinstance(event, ToolAsked):
                talk.toolbox.answer(event.question.id, Decision(Choice.DENY, "not now"))
            if one.name != "silent":
                yield event

    talk.toolbox.deeds["silent"] = str
    talk.toolbox.run = silent  # type: ignore[assignment, method-assign]
    talk.send()
    assert talk.states() == [[RunState.FAILED, RunState.FAILED, RunState.DENIED]]
    results = [message.text for message in talk.told()[1][1:]]
    assert results == ["The disk is gone.", NOTHING, "The user refused: not now"]
    assert talk.answer().text == "Sorry"


def test_calls_that_are_written_wrongly_are_told_and_not_run() -> None:
    fault = "look has no argument “to”."
    talk = Talk(Say("Look", "Hm", faults=(fault,)), Say(calls=(call(),), faults=("Cut.",)), Say("Well"))
    talk.send()
    assert len(talk.toolbox.ran) == 1
    assert [message.text for message in talk.told()[1]] == ["Look", FAULT.format(fault=fault)]
    assert [message.text for message in talk.told()[2][2:]] == ["", "seen {}", FAULT.format(fault="Cut.")]
    assert [step.faults for step in talk.answer().steps()] == [(fault,), ("Cut.",)]
    assert talk.answer().text == "Well"


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


def test_a_turn_keeps_no_more_than_so_much_of_its_results() -> None:
    rounds = [Say(calls=tuple(call(n=n, m=m) for n in range(4))) for m in range(4)]
    talk = Talk(*rounds, Say("Done"))
    talk.toolbox.deeds["look"] = lambda _: "x" * MOST_KEPT
    talk.send()
    wholes = [len(run.whole) for step in talk.answer().steps() for run in step.runs]
    assert wholes[:3] == [MOST_KEPT] * 3
    assert sum(wholes) <= MOST_OF_TURN + 100
    assert all(run.result for step in talk.answer().steps() for run in step.runs)


def test_several_results_share_what_is_free() -> None:
    talk = Talk(Say(calls=tuple(call(n=n) for n in range(4))), Say("Done"), context=2000)
    talk.toolbox.deeds["look"] = lambda _: "word " * 5000
    talk.send()
    told = [len(message.text.split()) for message in talk.told()[1][1:]]
    assert max(told) < 320  # of 1500 for five: the rounds to come have a share too
    assert min(told) > 200


def test_what_is_read_ahead_of_a_chat_with_calls_is_what_the_next_prompt_begins_with() -> None:
    talk = Talk(Say("Look", "Hm", (call(),)), Say("Blue"), Say("Bye"))
    talk.toolbox.deeds["other"] = str
    talk.send(settings=replace(SETTINGS, tools_off=("other",)))
    path = tuple(one for message in talk.recorder.messages.values() for one in message.messages())

    async def more() -> ChatRequest:
        request = next_request(Desk(1, path, SETTINGS.mode, text="Thanks a lot", tools_off=("other",)))
        assert request is not None
        ahead = await talk.loop.with_tools(request, 1, ("other",))
        async for _ in talk.loop.send(1, 2, "Thanks a lot", replace(SETTINGS, tools_off=("other",))):
            pass
        return ahead

    ahead, asked = asyncio.run(more()), talk.model.requests[2]
    assert ahead.messages[:-1] == asked.messages[:-1]
    assert asked.messages[-1].text.startswith(ahead.messages[-1].text)
    assert [tool.name for tool in ahead.tools] == ["look"]
    assert replace(ahead, messages=()) == replace(asked, messages=())
