"""Power cuts and full disks under the real History: nothing said to be stored is lost, and the file is sound.

The controls run the same with weaker settings and must fail, or the simulator would prove nothing.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field

import apsw
import pytest

from desktop.base.errors import AppError
from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.messages import ThinkingMode
from desktop.store.history import History
from desktop.store.indexing import index_some
from desktop.store.migrations import MIGRATIONS
from desktop.store.opened import prepare
from tests.helpers.store_files import DONE
from tests.helpers.store_powercut import Disk, PowerCutVFS

CI_RUNS = 1_000
LONG_RUNS = 20_000


@dataclass
class Promised:
    """What the history said is stored: questions, answers so far, and the answers it said are done."""

    questions: dict[int, str] = field(default_factory=dict)
    answers: dict[int, str] = field(default_factory=dict)
    done: set[int] = field(default_factory=set)


@pytest.fixture(scope="module")
def vfs() -> Iterator[PowerCutVFS]:
    vfs = PowerCutVFS()
    yield vfs
    vfs.unregister()


@pytest.fixture(scope="module")
def empty(vfs: PowerCutVFS) -> dict[str, bytes]:
    """The files of an empty history."""
    vfs.disk = Disk()
    connection = connect(vfs, "FULL")
    for step in MIGRATIONS:
        step(connection)
    History(connection).create()
    connection.close()
    return vfs.disk.content()


def connect(vfs: PowerCutVFS, synchronous: str) -> apsw.Connection:
    connection = apsw.Connection("/history.db", vfs=vfs.name)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # the simulated disk has no shared memory
    prepare(connection)
    connection.execute(f"PRAGMA synchronous = {synchronous}")
    connection.execute("PRAGMA wal_autocheckpoint = 20")  # so that checkpoints are cut too
    return connection


def chat_until_the_cut(history: History, rng: random.Random, promised: Promised) -> None:
    """Turns as the recorder makes them; what returned is promised."""
    parent = None
    for _ in range(12):
        question = "q" * rng.randrange(1, 3000)
        user = history.add_user(1, parent, question)
        promised.questions[user.id] = question
        answer = history.begin_answer(user.id, model="m", mode=ThinkingMode.ON).id
        promised.answers[answer] = ""
        for _ in range(rng.randrange(4)):
            piece = rng.choice("abc") * rng.randrange(1, 2000)
            history.append(answer, text=piece)
            promised.answers[answer] += piece
        history.finish(answer, MessageState.DONE, DONE)
        promised.done.add(answer)
        if rng.randrange(2):
            index_some(history._connection)
        parent = answer


def verdict(vfs: PowerCutVFS, synchronous: str, promised: Promised) -> str:
    """What the next start finds: "kept", "lost" or "corrupt" (also when recovery stumbles over contradictions)."""
    try:
        connection = connect(vfs, synchronous)
        try:
            history = History(connection)
            history.recover()
            history.check()
            nodes = {node.id: node for node in history.conversation(1).nodes}
            if not _index_agrees(connection, nodes):
                return "corrupt"
        finally:
            connection.close()
    except (apsw.Error, AppError, ValueError):
        return "corrupt"
    return "kept" if _kept(nodes, promised) else "lost"


def _index_agrees(connection: apsw.Connection, nodes: dict[int, StoredMessage]) -> bool:
    """Whether the search index holds what it says it holds: all but the messages on its list."""
    indexed = {number >> 1 for (number,) in connection.execute("SELECT rowid FROM search WHERE search MATCH 'qqq'")}
    waiting = {id for (id,) in connection.execute("SELECT message_id FROM search_todo")}
    return indexed - waiting == {id for id, node in nodes.items() if "qqq" in node.text} - waiting


def _kept(nodes: dict[int, StoredMessage], promised: Promised) -> bool:
    return (
        all(id in nodes and nodes[id].text == text for id, text in promised.questions.items())
        and all(id in nodes and nodes[id].text.startswith(text) for id, text in promised.answers.items())
        and all(nodes[id].state is MessageState.DONE for id in promised.done)
        and all(node.state is not MessageState.STREAMING for node in nodes.values())
    )


def one_cut(vfs: PowerCutVFS, empty: dict[str, bytes], synchronous: str, seed: int) -> str:
    rng, promised = random.Random(seed), Promised()
    running = vfs.disk = Disk(empty)
    connection = connect(vfs, synchronous)
    running.left = rng.randrange(3, 350)
    with suppress(apsw.IOError):
        chat_until_the_cut(History(connection), rng, promised)
    after = running.after_the_cut(rng)
    running.left = None
    connection.close()  # what the dead program still writes goes to the old disk
    vfs.disk = after
    return verdict(vfs, synchronous, promised)


def verdicts(vfs: PowerCutVFS, empty: dict[str, bytes], synchronous: str, runs: int) -> dict[str, int]:
    counts = {"kept": 0, "lost": 0, "corrupt": 0}
    for seed in range(runs):
        counts[one_cut(vfs, empty, synchronous, seed)] += 1
    return counts


def test_our_settings_lose_nothing(vfs: PowerCutVFS, empty: dict[str, bytes]) -> None:
    assert verdicts(vfs, empty, "FULL", CI_RUNS) == {"kept": CI_RUNS, "lost": 0, "corrupt": 0}


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_our_settings_lose_nothing_in_the_long_run(vfs: PowerCutVFS, empty: dict[str, bytes]) -> None:
    assert verdicts(vfs, empty, "FULL", LONG_RUNS) == {"kept": LONG_RUNS, "lost": 0, "corrupt": 0}


def test_the_simulator_sees_what_normal_loses(vfs: PowerCutVFS, empty: dict[str, bytes]) -> None:
    counts = verdicts(vfs, empty, "NORMAL", 60)
    assert counts["lost"] > 10
    assert counts["corrupt"] == 0


def test_the_simulator_sees_what_off_breaks(vfs: PowerCutVFS, empty: dict[str, bytes]) -> None:
    counts = verdicts(vfs, empty, "OFF", 60)
    assert counts["corrupt"] > 5


@pytest.mark.parametrize("error", [apsw.FullError, apsw.IOError])
@pytest.mark.parametrize("failures", [1, 4])
def test_a_disk_that_fails_for_a_while(
    vfs: PowerCutVFS, empty: dict[str, bytes], error: type[apsw.Error], failures: int
) -> None:
    for point in range(200):
        disk = vfs.disk = Disk(empty)
        connection = connect(vfs, "FULL")
        disk.left, disk.failures, disk.error = point, failures, error
        history, promised = History(connection), Promised()
        with pytest.raises(error):
            chat_until_the_cut(history, random.Random(point), promised)
        while disk.failures:
            with suppress(error):
                history.create()
        history.recover()
        assert history.add_user(1, None, "after").text == "after"
        connection.close()
        assert verdict(vfs, "FULL", promised) == "kept"


@pytest.mark.parametrize("step", [97, pytest.param(1, marks=pytest.mark.long)])
def test_a_log_cut_anywhere_holds_a_beginning_of_what_was_stored(
    vfs: PowerCutVFS, empty: dict[str, bytes], step: int
) -> None:
    disk = vfs.disk = Disk(empty)
    connection = connect(vfs, "FULL")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    history, ends = History(connection), []
    for number in range(4):
        history.add_user(1, None, f"question {number} " * 40)
        content = disk.content()
        ends.append(len(content["/history.db-wal"]))
    connection.close()
    database, log = content["/history.db"], content["/history.db-wal"]
    for length in range(ends[0], len(log) + 1, step):
        vfs.disk = Disk({"/history.db": database, "/history.db-wal": log[:length]})
        reopened = connect(vfs, "FULL")
        History(reopened).check()
        found = [node.text.split()[1] for node in History(reopened).conversation(1).nodes]
        reopened.close()
        assert found == [str(number) for number in range(len(found))]
        whole = sum(end <= length for end in ends)
        # SQLite pads a commit to whole sectors by writing its last page again: it may be there before its end is.
        assert len(found) in (whole, whole + 1)
