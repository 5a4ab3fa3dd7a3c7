"""Disks that are full or write-protected: what was stored stays, it is said, and it goes on when there is room."""

from __future__ import annotations

import random
import resource
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.store.database import Store, open_store
from desktop.store.errors import HistoryFault, HistoryFull, HistoryReadOnly
from desktop.store.history import History
from tests.helpers.disks import fill_up, make_room, protect, small_disk
from tests.helpers.faults import Tally
from tests.helpers.forked import ended, fork
from tests.helpers.program import run_program
from tests.helpers.store_files import fill, opened, titles

MEGABYTE = 1 << 20

pytestmark = pytest.mark.e2e


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", 2) as disk:
        yield disk


def texts(history: History) -> dict[int, str]:
    return {node.id: node.text for row in history.conversations() for node in history.conversation(row.id).nodes}


def write_until_it_fails(store: Store, rng: random.Random) -> tuple[dict[int, str], HistoryFault]:
    """Messages until one is refused: what was told to be stored, and what was said then."""
    conversation = store.run(lambda history: history.create()).result()
    told: dict[int, str] = {}
    while True:
        text = rng.choice("abc") * rng.randrange(1, 20_000)
        try:
            message = store.run(lambda history, text=text: history.add_user(conversation, None, text)).result()  # type: ignore[misc]
        except HistoryFault as fault:
            return told, fault
        told[message.id] = text


def assert_goes_on(store: Store, told: dict[int, str]) -> None:
    """There is room again: the same store takes messages, and everything is sound and there."""
    message = store.run(lambda history: history.add_user(1, None, "after")).result()
    store.run(lambda history: history.check()).result()
    assert store.run(texts).result() == {**told, message.id: "after"}


def test_a_disk_that_runs_full(disk: Path, tally: Callable[[str], Tally]) -> None:
    runs = tally("disk runs full (tmpfs)")
    for seed in range(10):
        folder = disk / f"{seed}"
        store = Store(folder / "history.db")
        (disk / "ballast").write_bytes(bytes(400_000))
        told, fault = write_until_it_fails(store, random.Random(seed))
        assert "full" in fault.text
        assert len(told) > 3
        assert store.run(texts).result() == told
        with pytest.raises(HistoryFull):
            store.run(lambda history: history.add_user(1, None, "x" * MEGABYTE)).result()
        make_room(disk)
        assert_goes_on(store, told)
        store.close()
        with opened(folder) as again:
            again.run(lambda history: history.check()).result()
            assert len(again.run(texts).result()) == len(told) + 1
        shutil.rmtree(folder)
        runs.runs += 1
    assert runs.clean


def test_a_start_on_a_full_disk(disk: Path) -> None:
    fill(disk)
    fill_up(disk)
    store = open_store(disk / "history.db")
    assert store.read_only
    assert isinstance(store.fault, HistoryFault)
    assert "full" in store.fault.text
    assert titles(store) == ["question 0"]
    make_room(disk)
    store.reopen().result()
    store.run(lambda history: history.create("after")).result()
    assert titles(store) == ["after", "question 0"]
    store.close()


def test_a_file_that_may_not_grow(tmp_path: Path, tally: Callable[[str], Tally]) -> None:
    """A limit of the system on the size of files shows as another error than a full disk."""
    runs = tally("file may not grow (RLIMIT_FSIZE)")

    def work(seed: int) -> None:
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (MEGABYTE, hard))
        store = Store(tmp_path / f"{seed}" / "history.db")
        told, fault = write_until_it_fails(store, random.Random(seed))
        assert "may be full" in fault.text, fault.text
        assert len(told) > 3
        assert store.run(texts).result() == told
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        assert_goes_on(store, told)
        store.close()

    for seed in range(10):
        runs.lost += ended(fork(lambda seed=seed: work(seed))) != 0  # type: ignore[misc]
        runs.runs += 1
    assert runs.clean


@pytest.mark.parametrize("killed", [False, True], ids=["closed", "killed"])
def test_a_write_protected_disk(disk: Path, tmp_path: Path, killed: bool) -> None:
    """Also when the log holds what a killed program had not brought into the database."""
    data = disk / "data"
    data.mkdir()
    fill(tmp_path / "made")
    store = Store(tmp_path / "made" / "history.db")
    store.run(lambda history: history.create("in the log")).result()
    if not killed:
        store.close()
    for name in ("history.db", "history.db-wal"):
        if (tmp_path / "made" / name).exists():
            shutil.copy(tmp_path / "made" / name, data)
    store.close()
    protect(disk, protected=True)
    read = open_store(data / "history.db")
    assert isinstance(read.fault, HistoryReadOnly)
    assert titles(read) == ["in the log", "question 0"]
    with pytest.raises(HistoryReadOnly):
        read.run(lambda history: history.create("more")).result()
    ran = run_program("history", "list", "--json", home=disk)
    assert (ran.code, ran.err) == (0, "")
    assert [item["title"] for item in ran.result["items"]] == ["in the log", "question 0"]
    protect(disk, protected=False)
    read.reopen().result()
    read.run(lambda history: history.create("more")).result()
    assert titles(read) == ["more", "in the log", "question 0"]
    read.close()
