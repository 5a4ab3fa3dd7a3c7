"""A real writer killed with -9 again and again: everything it said is stored is stored."""

from __future__ import annotations

import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.chat.conversation import Conversation, MessageState
from desktop.store.database import Store
from desktop.store.errors import HistoryDamaged
from desktop.store.history import History
from tests.helpers.faults import Tally, sizes
from tests.helpers.fork_server import ForkServer
from tests.helpers.store_files import opened
from tests.helpers.store_writer import text_of

KILLS_OF_ONE_HISTORY = 20  # then a new one begins, whose first moments are killed too
LIFE_S = 0.03

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def programs() -> Iterator[ForkServer]:
    with ForkServer("tests.helpers.store_writer", "tests.helpers.store_turn") as programs:
        yield programs


def killed_writer(programs: ForkServer, file: Path, rng: random.Random) -> list[list[str]]:
    """What a writer said that was killed at some moment: mostly while it writes, sometimes while it opens the file."""
    writer = programs.start("tests.helpers.store_writer:run", str(file))
    first = writer.line() if rng.random() < 0.9 else None
    said = [first] if first is not None else []
    said += writer.listen(rng.random() * LIFE_S)
    said += writer.kill()
    return [line.split() for line in said]


def stored(history: History) -> Conversation | None:
    """What is there after the kill.

    Raises:
        HistoryDamaged: it is not sound, or a message could not be found any more.
    """
    history.check()
    # every message is found by a run of its letters that is in every text of the writer, or waits for the index
    sql = "SELECT rowid >> 1 FROM search WHERE search MATCH '0' UNION SELECT message_id FROM search_todo"
    found = {row[0] for row in history._rows(sql)}
    written = {row[0] for row in history._rows("SELECT id FROM message WHERE text LIKE '%0%'")}
    if not written <= found:
        raise HistoryDamaged(f"the index lacks {written - found}")
    rows = history.conversations()
    return history.conversation(rows[0].id) if rows else None


def missing(said: list[list[str]], conversation: Conversation | None) -> int:
    """How much of what was said to be stored is not."""
    nodes = {node.id: node for node in conversation.nodes} if conversation is not None else {}
    answers: dict[int, str] = defaultdict(str)
    lost = 0
    for what, message, *seed in said:
        node = nodes.get(int(message))
        if what == "piece":
            answers[int(message)] += text_of(int(seed[0]))
        elif what == "question":
            lost += node is None or node.text != text_of(int(seed[0]))
        else:
            lost += node is None or node.state is not MessageState.DONE
    for id, text in answers.items():
        node = nodes.get(id)
        ended = (MessageState.DONE, MessageState.INTERRUPTED)
        lost += node is None or not node.text.startswith(text) or node.state not in ended
    return lost


@sizes(300, 1000)
def test_a_killed_writer_loses_nothing(
    tmp_path: Path, programs: ForkServer, tally: Callable[[str], Tally], runs: int
) -> None:
    kills, rng, total = tally("kill -9 of the writer"), random.Random(runs), 0
    for number in range(runs):
        folder = tmp_path / f"{number // KILLS_OF_ONE_HISTORY}"
        said = killed_writer(programs, folder / "history.db", rng)
        kills.runs += 1
        total += len(said)
        try:
            with opened(folder) as store:
                kills.lost += missing(said, store.run(stored).result())
        except HistoryDamaged:
            kills.corrupt += 1
    kills.note(f"{total} commits that were told")
    assert kills.clean, kills
    assert total > runs


def test_a_killed_turn_loses_the_last_second_at_most(tmp_path: Path, programs: ForkServer) -> None:
    files = [tmp_path / f"{run}" / "history.db" for run in range(5)]
    turns = [programs.start("tests.helpers.store_turn:run", str(file)) for file in files]
    for run, (turn, file) in enumerate(zip(turns, files, strict=True)):
        said = [turn.line() or "" for _ in range(70 + 17 * run)]
        said += turn.listen(0)
        killed = time.monotonic()
        turn.kill()
        with opened(file.parent) as store:
            conversation = store.run(stored).result()
        assert conversation is not None
        question, answer = conversation.path()
        assert question.text == "Count."
        assert answer.state is MessageState.INTERRUPTED
        old_enough = [token for when, token in map(str.split, said) if float(when) < killed - 1.0]
        assert len(old_enough) > 10
        assert answer.text.split()[: len(old_enough)] == old_enough


def test_the_history_is_free_again_after_a_kill(tmp_path: Path, programs: ForkServer) -> None:
    writer = programs.start("tests.helpers.store_writer:run", str(tmp_path / "history.db"))
    assert writer.line()
    writer.kill()
    Store(tmp_path / "history.db").close()
