"""A turn killed with -9 in the middle of its tool calls, again and again: it goes on where it was."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.messages import Role
from desktop.chat.tools import RunState
from desktop.store.history import History
from tests.helpers.faults import Tally, sizes
from tests.helpers.fork_server import ForkServer
from tests.helpers.store_files import opened
from tests.helpers.store_tools import CALLS, ROUNDS, newest, number_of, result_of, said

LIFE_S = 0.08

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def programs() -> Iterator[ForkServer]:
    with ForkServer("tests.helpers.store_tools") as programs:
        yield programs


def answer_of(history: History) -> StoredMessage | None:
    """The answer that is there, in a history that is sound."""
    history.check()
    conversation = newest(history)
    return (
        next((node for node in reversed(conversation.path()) if node.role is Role.ASSISTANT), None)
        if conversation
        else None
    )


def results(answer: StoredMessage | None) -> dict[str, str]:
    """The results of its calls by their numbers."""
    runs = [run for step in answer.steps() for run in step.runs] if answer else []
    assert all(run.state in (RunState.DONE, RunState.STOPPED) for run in runs)
    return {number_of(run.call): run.result for run in runs if run.ended}


@sizes(25, 400)
def test_a_killed_turn_goes_on_and_no_call_with_a_result_runs_again(
    tmp_path: Path, programs: ForkServer, tally: Callable[[str], Tally], runs: int
) -> None:
    kills, rng, finished, begun = tally("kill -9 within tool calls"), random.Random(runs), 0, 0
    stored: set[str] = set()
    while kills.runs < runs:
        file = tmp_path / f"{finished}" / "history.db"
        program = programs.start("tests.helpers.store_tools:run", str(file))
        lines = [program.line() or ""] if rng.random() < 0.8 else []
        lines += program.listen(rng.random() * LIFE_S)
        lines += program.kill()
        kills.runs += 1
        told = [line.split() for line in lines]
        kills.lost += sum(word == ["run", number] for word in told for number in stored)
        begun += any(word[0] == "run" for word in told)
        stored |= {word[1] for word in told if word[0] == "stored"}
        with opened(file.parent) as store:
            answer = store.run(answer_of).result()
        found = results(answer)
        kills.lost += sum(found.get(number) != result_of(number) for number in stored)
        stored = set(found)  # what was on disk and not told any more counts too
        if answer is not None and answer.state is MessageState.DONE:
            assert [step.text for step in answer.steps()] == [said(n) for n in range(ROUNDS)]
            assert (answer.text, len(stored)) == (said(ROUNDS), ROUNDS * CALLS)
            finished, stored = finished + 1, set()
        elif answer is not None:
            assert answer.state is MessageState.INTERRUPTED
    kills.note(f"{finished} answers that ended, {begun} of the programs ran a call")
    assert kills.clean, kills
    assert begun > runs // 4
    assert finished
