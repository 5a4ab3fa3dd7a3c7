"""The rounds of an answer in the history."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.chat.conversation import MessageState
from desktop.chat.messages import FinishReason, Outcome, ThinkingMode, ToolCall
from desktop.chat.steps import steps_text, with_run
from desktop.chat.tools import RunState, ToolRun, ToolStep
from desktop.store.history import History


def test_a_round_that_ended_with_calls_takes_what_was_said(history: History) -> None:
    answer = history.begin_answer(history.add_user(history.create(), None, "Hi").id, model="T", mode=ThinkingMode.ON).id
    history.append(answer, thinking="Hm", text="Look:")
    first = (ToolStep("Hm", "Look:", (ToolRun(ToolCall("look", "{}"), RunState.WAITING),)),)
    history.keep_steps(answer, steps_text(first), begun=True)
    (_, stored) = history.path(answer)
    assert (stored.text, stored.thinking, stored.steps()) == ("", "", first)
    history.append(answer, text="Seen")
    done = with_run(first, 0, 0, replace(first[0].runs[0], state=RunState.DONE, result="blue"))
    history.keep_steps(answer, steps_text(done), begun=False)
    ended = history.finish(answer, MessageState.DONE, Outcome(FinishReason.STOP))
    assert (ended.text, ended.steps()) == ("Seen", done)
    history.check()
    with pytest.raises(ValueError, match="not being written"):
        history.keep_steps(answer, "", begun=True)


def test_calls_of_a_program_that_ended_are_stopped_and_the_answer_can_begin_with_the_rest(history: History) -> None:
    user = history.add_user(history.create(), None, "Hi").id
    answer = history.begin_answer(user, model="T", mode=ThinkingMode.ON).id
    runs = (ToolRun(ToolCall("a", "{}"), RunState.DONE, result="x"), ToolRun(ToolCall("b", "{}"), RunState.RUNNING))
    history.keep_steps(answer, steps_text((ToolStep("", "", runs),)), begun=True)
    history.append(answer, text="half")
    assert history.recover() == 1
    history.check()
    (_, cut) = history.path(answer)
    assert (cut.state, cut.text, cut.unfinished) == (MessageState.INTERRUPTED, "half", True)
    assert [run.state for run in cut.steps()[0].runs] == [RunState.DONE, RunState.STOPPED]
    again = history.begin_answer(user, model="T", mode=ThinkingMode.ON, begun=cut)
    assert (again.state, again.text, again.parent) == (MessageState.STREAMING, "half", user)
    assert again.steps() == cut.steps()
    assert history.finish(again.id, MessageState.DONE, Outcome(FinishReason.STOP)).text == "half"
