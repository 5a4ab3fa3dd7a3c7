"""A write-ahead log that ends anywhere: what is found is a beginning of what was stored, and every whole commit.

Small pages make the log of three commits small enough to cut it at every byte in every run of the suite.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from desktop.store.history import History
from desktop.store.migrations import migrate
from desktop.store.opened import prepare
from tests.helpers.faults import Tally
from tests.helpers.store_files import opened

COMMITS = 3
FRAME_HEAD = 24  # bytes before each page in the log
LOG_HEAD = 32
MEMORY = Path("/dev/shm")  # 20,000 openings should not wait for a disk

pytestmark = pytest.mark.e2e


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="nemodesk-log-", dir=MEMORY if MEMORY.is_dir() else None) as name:
        yield Path(name)


def written(folder: Path, page: int) -> tuple[Path, list[int]]:
    """A database as a killed program leaves it, with the last commits in its log, and where each of them ends there."""
    path, left = folder / "history.db", folder / "left"
    log = path.with_name("history.db-wal")
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute(f"PRAGMA page_size = {page}")
        prepare(connection)
        migrate(connection, None)
        history = History(connection)
        history.add_user(history.create(), None, "question 0")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA wal_autocheckpoint = 0")
        ends = []
        for number in range(1, COMMITS + 1):
            history.add_user(1, None, f"question {number} " * 40)
            ends.append(log.stat().st_size)
        left.mkdir()
        for file in (path, log):
            shutil.copy(file, left)
    return left / "history.db", ends


def found(path: Path) -> list[str]:
    """The messages that SQLite finds; neither the database nor its log is changed."""
    with closing(apsw.Connection(str(path))) as connection:
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        texts = connection.execute("SELECT text FROM message ORDER BY id").fetchall()
    return [str(text).split()[1] for (text,) in texts]


def found_by_the_program(path: Path) -> list[str]:
    """The messages in a copy that the program opens, checks, and goes on with."""
    with tempfile.TemporaryDirectory(dir=path.parent) as name:
        for file in (path, path.with_name("history.db-wal")):
            shutil.copy(file, name)
        with opened(Path(name)) as store:
            store.run(lambda history: history.check()).result()
            nodes = store.run(lambda history: history.conversation(1).nodes).result()
            store.run(lambda history: history.add_user(1, None, "after")).result()
    return [node.text.split()[1] for node in nodes]


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("page", [512, pytest.param(4096, marks=pytest.mark.long)])
def test_a_log_cut_at_every_byte(folder: Path, tally: Callable[[str], Tally], page: int) -> None:
    cuts = tally(f"log of 3 commits cut at every byte, pages of {page}")
    path, ends = written(folder, page)
    log = path.with_name("history.db-wal")
    borders = {LOG_HEAD + n * (FRAME_HEAD + page) + off for n in range(ends[-1] // page) for off in (-1, 0, 1)}
    for length in range(log.stat().st_size, -1, -1):
        os.truncate(log, length)
        texts = found(path)
        if length in borders:
            assert found_by_the_program(path) == texts
        whole = 1 + sum(end <= length for end in ends)
        cuts.runs += 1
        cuts.lost += len(texts) < whole
        # a commit that is padded to whole sectors is there before its end is
        cuts.corrupt += texts != [str(number) for number in range(len(texts))] or len(texts) > whole + 1
    assert cuts.clean, cuts
