"""Power cuts and full disks under the real History: nothing said to be stored is lost, and the file is sound.

The controls run the same with weaker settings and must fail, or the simulator would prove nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

import apsw
import pytest

from desktop.base.errors import AppError
from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.messages import ThinkingMode
from desktop.store.errors import HistoryFault, translated
from desktop.store.history import History
from desktop.store.indexing import index_some
from desktop.store.migrations import MIGRATIONS
from tests.helpers.faults import Tally, sizes
from tests.helpers.store_files import DONE
from tests.helpers.store_powercut import Disk, PowerCutVFS

CONTROL_RUNS = 300
POINTS = 200  # writes and syncs after which the disk begins to fail


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
    connection = vfs.connect()
    for step in MIGRATIONS:
        step(connection)
    History(connection).create()
    connection.close()
    return vfs.disk.content()


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
        connection = vfs.connect(synchronous)
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
    connection = vfs.connect(synchronous)
    running.left = rng.randrange(3, 350)
    with suppress(apsw.IOError):
        chat_until_the_cut(History(connection), rng, promised)
    after = running.after_the_cut(rng)
    running.left = None
    connection.close()  # what the dead program still writes goes to the old disk
    vfs.disk = after
    return verdict(vfs, synchronous, promised)


def count(cuts: Tally, vfs: PowerCutVFS, empty: dict[str, bytes], synchronous: str, runs: int) -> None:
    for seed in range(runs):
        found = one_cut(vfs, empty, synchronous, seed)
        cuts.runs += 1
        cuts.lost += found == "lost"
        cuts.corrupt += found == "corrupt"


@sizes(2_000, 50_000)
def test_our_settings_lose_nothing(
    vfs: PowerCutVFS, empty: dict[str, bytes], tally: Callable[[str], Tally], runs: int
) -> None:
    cuts = tally("power cut")
    count(cuts, vfs, empty, "FULL", runs)
    assert cuts.clean, cuts


def test_the_simulator_sees_what_normal_loses(
    vfs: PowerCutVFS, empty: dict[str, bytes], tally: Callable[[str], Tally]
) -> None:
    cuts = tally("power cut, control: NORMAL must lose")
    count(cuts, vfs, empty, "NORMAL", CONTROL_RUNS)
    assert cuts.lost > CONTROL_RUNS / 6
    assert cuts.corrupt == 0


def test_the_simulator_sees_what_off_breaks(
    vfs: PowerCutVFS, empty: dict[str, bytes], tally: Callable[[str], Tally]
) -> None:
    cuts = tally("power cut, control: OFF must break")
    count(cuts, vfs, empty, "OFF", CONTROL_RUNS)
    assert cuts.corrupt > CONTROL_RUNS / 12


@pytest.mark.parametrize("failures", [1, 4])
@pytest.mark.parametrize(
    ("error", "said"),
    [(apsw.FullError, "The disk is full"), (apsw.IOError, "The disk failed")],
    ids=["full", "broken"],
)
def test_a_disk_that_fails_for_a_while(
    vfs: PowerCutVFS,
    empty: dict[str, bytes],
    tally: Callable[[str], Tally],
    error: type[apsw.Error],
    said: str,
    failures: int,
) -> None:
    points = tally(f"disk fails at a write or sync, {failures} times: {said}")
    for point in range(POINTS):
        disk = vfs.disk = Disk(empty)
        connection = vfs.connect()
        disk.left, disk.failures, disk.error = point, failures, error
        history, promised = History(connection), Promised()
        with pytest.raises(HistoryFault, match=said), translated():
            chat_until_the_cut(history, random.Random(point), promised)
        while disk.failures:
            with suppress(error):
                history.create()
        history.recover()
        assert history.add_user(1, None, "after").text == "after"
        connection.close()
        found = verdict(vfs, "FULL", promised)
        points.runs += 1
        points.lost += found == "lost"
        points.corrupt += found == "corrupt"
    assert points.clean, points
