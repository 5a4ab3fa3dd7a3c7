"""A real writer killed with -9 again and again: everything it said is stored is stored."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

import pytest

from desktop.chat.conversation import Conversation, MessageState
from desktop.store.database import Store
from tests.helpers.store_files import opened
from tests.helpers.store_writer import text_of

ROOT = Path(__file__).parents[2]


def killed_writer(file: Path, lines: int) -> list[list[str]]:
    """What a writer said that was killed after so many lines."""
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.store_writer", str(file)], stdout=subprocess.PIPE, cwd=ROOT
    )
    assert writer.stdout is not None
    with writer.stdout as pipe:
        said = [pipe.readline() for _ in range(lines)]
        writer.kill()
        said += pipe.readlines()
    writer.wait()
    return [line.decode().split() for line in said]


def stored(folder: Path) -> Conversation:
    with opened(folder) as store:
        store.run(lambda history: history.check()).result()
        _assert_findable(store)
        [row] = store.run(lambda history: history.conversations()).result()
        return store.run(lambda history: history.conversation(row.id)).result()


def _assert_findable(store: Store) -> None:
    """Every message is found by a run of its letters that is in every text of the writer, or waits for the index."""
    sql = "SELECT rowid >> 1 FROM search WHERE search MATCH '0' UNION SELECT message_id FROM search_todo"
    found = {row[0] for row in store.run(lambda history: history._rows(sql)).result()}
    written = store.run(lambda history: history._rows("SELECT id FROM message WHERE text LIKE '%0%'")).result()
    assert {row[0] for row in written} <= found


def assert_kept(said: list[list[str]], conversation: Conversation) -> None:
    nodes = {node.id: node for node in conversation.nodes}
    answers: dict[int, str] = defaultdict(str)
    for what, message, *seed in said:
        node = nodes[int(message)]
        if what == "question":
            assert node.text == text_of(int(seed[0]))
        elif what == "piece":
            answers[node.id] += text_of(int(seed[0]))
        else:
            assert node.state is MessageState.DONE
    for answer, text in answers.items():
        assert nodes[answer].text.startswith(text)
        assert nodes[answer].state in (MessageState.DONE, MessageState.INTERRUPTED)


def kill_often(folder: Path, times: int) -> int:
    rng, total = random.Random(1), 0
    for _ in range(times):
        said = killed_writer(folder / "history.db", rng.randrange(1, 60))
        assert_kept(said, stored(folder))
        total += len(said)
    return total


@pytest.mark.e2e
def test_a_killed_writer_loses_nothing(tmp_path: Path) -> None:
    assert kill_often(tmp_path, 20) > 100


@pytest.mark.e2e
def test_a_killed_turn_loses_the_last_second_at_most(tmp_path: Path) -> None:
    for run in range(5):
        folder = tmp_path / f"{run}"
        turn = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.store_turn", str(folder / "history.db")],
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        assert turn.stdout is not None
        with turn.stdout as pipe:
            said = [pipe.readline().split() for _ in range(70 + 17 * run)]
            killed = time.monotonic()
            turn.kill()
        turn.wait()
        question, answer = stored(folder).path()
        assert question.text == "Count."
        assert answer.state is MessageState.INTERRUPTED
        old_enough = [token.decode() for when, token in said if float(when) < killed - 1.0]
        assert len(old_enough) > 10
        assert answer.text.split()[: len(old_enough)] == old_enough


@pytest.mark.e2e
@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_writer_killed_very_often_loses_nothing(tmp_path: Path) -> None:
    assert kill_often(tmp_path, 300) > 3000


def test_the_history_is_free_again_after_a_kill(tmp_path: Path) -> None:
    killed_writer(tmp_path / "history.db", 1)
    store = Store(tmp_path / "history.db")
    store.close()
