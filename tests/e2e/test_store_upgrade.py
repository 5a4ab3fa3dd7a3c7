"""Updates of the program: histories of every earlier schema, cut off anywhere on the way, and of one yet to come."""

from __future__ import annotations

import itertools
import random
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import apsw
import pytest

from desktop.base.errors import AppError
from desktop.store.database import open_store
from desktop.store.errors import HistoryReadOnly, HistoryTooNew
from desktop.store.history import History
from desktop.store.migrations import MIGRATIONS, migrate, version
from tests.helpers.faults import Tally, sizes
from tests.helpers.fork_server import ForkServer
from tests.helpers.program import run_program
from tests.helpers.released import VERSIONS, assert_kept, content
from tests.helpers.store_files import folder_content, opened
from tests.helpers.store_powercut import Disk, PowerCutVFS

NEWEST = len(MIGRATIONS)
EARLIER = [number for number in VERSIONS if number < NEWEST]
MORE_TURNS = 200

pytestmark = pytest.mark.e2e


def put(folder: Path, number: int) -> Path:
    """The history of a version in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "history.db").write_bytes(content(number))
    return folder / "history.db"


def test_there_is_a_history_of_every_version() -> None:
    assert tuple(range(1, NEWEST + 1)) == VERSIONS


@pytest.mark.parametrize("number", VERSIONS)
def test_what_was_stored_is_there_after_an_update(tmp_path: Path, number: int) -> None:
    put(tmp_path, number)
    for _ in range(2):
        with opened(tmp_path) as store:
            store.run(lambda history: assert_kept(history, number)).result()
            store.run(lambda history: assert_kept(history, number)).result()
    backups = list((tmp_path / "backups").glob("*")) if number < NEWEST else []
    assert [path.name.split("-")[1] for path in backups] == [f"v{number}"] * (number < NEWEST)
    for path in backups:
        old = str(put(tmp_path / "before", number))
        with closing(apsw.Connection(str(path))) as copy, closing(apsw.Connection(old)) as before:
            assert version(copy) == number
            for table in ("conversation", "message", "chunk"):
                assert list(copy.execute(f"SELECT * FROM {table}")) == list(before.execute(f"SELECT * FROM {table}"))


@pytest.mark.parametrize("number", EARLIER)
def test_a_power_cut_at_any_point_of_an_update(tally: Callable[[str], Tally], number: int) -> None:
    cuts = tally(f"power cut at every point of an update from {number}")
    vfs = PowerCutVFS("update")
    try:
        for point in itertools.count():
            rng = random.Random(point)
            running = vfs.disk = Disk({"/history.db": content(number)})
            connection = vfs.connect()
            running.left = point
            with suppress(apsw.IOError):
                migrate(connection, None)
                running.left = None
            whole = running.left is None
            after = running.after_the_cut(rng)
            running.left = None
            connection.close()
            vfs.disk = after
            cuts.runs += 1
            _look(vfs, number, cuts)
            if whole:
                break
    finally:
        vfs.unregister()
    assert cuts.clean, cuts
    assert cuts.runs > 10  # an index alone is a dozen writes


def _look(vfs: PowerCutVFS, number: int, cuts: Tally) -> None:
    """What the next start finds."""
    try:
        with closing(vfs.connect()) as connection:
            migrate(connection, None)
            history = History(connection)
            history.recover()
            assert_kept(history, number)
    except (apsw.Error, AppError):
        cuts.corrupt += 1
    except AssertionError:
        cuts.lost += 1


@pytest.fixture(scope="module")
def programs() -> Iterator[ForkServer]:
    with ForkServer("tests.helpers.store_opening") as programs:
        yield programs


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A history of the first schema with more in it, so that its update takes a while."""
    path = put(tmp_path_factory.mktemp("large"), 1)
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute("INSERT INTO conversation (id, title, created_at, updated_at) VALUES (9, 'More', 1, 1)")
        connection.executemany(
            "INSERT INTO message (id, conversation_id, parent_id, role, text, state, created_at)"
            " VALUES (?, 9, ?, 'user', ?, 'done', 1)",
            [(100 + n, 99 + n if n else None, f"{n} " * 500) for n in range(MORE_TURNS)],
        )
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@sizes(40, 300)
def test_a_program_killed_during_an_update(
    tmp_path: Path, large: Path, programs: ForkServer, tally: Callable[[str], Tally], runs: int
) -> None:
    kills, rng, reached = tally("kill -9 during an update"), random.Random(runs), Counter[str]()

    def look(history: History) -> None:
        history._connection.execute("DELETE FROM conversation WHERE id = 9")  # what only this history has
        assert_kept(history, 1)

    takes = 0.0  # seconds, of the first update, which is not cut off
    for number in range(runs):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        shutil.copy(large, folder)
        program = programs.start("tests.helpers.store_opening:own", str(folder / "history.db"))
        assert program.line() == "begun"
        begun = time.monotonic()
        assert takes or program.line() == "open"
        takes = takes or time.monotonic() - begun
        program.listen(rng.random() * takes)
        program.kill()
        with closing(apsw.Connection(str(folder / "history.db"))) as connection:
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            reached[f"killed in version {version(connection)}"] += 1
        with opened(folder) as store:
            nodes = store.run(lambda history: history.conversation(9).nodes).result()
            kills.lost += [node.text for node in nodes] != [f"{n} " * 500 for n in range(MORE_TURNS)]
            store.run(look).result()
        for backup in (folder / "backups").glob("*.db"):
            with closing(apsw.Connection(str(backup))) as connection:
                kills.lost += connection.execute("SELECT count(*) FROM message").get != MORE_TURNS + 7
        kills.runs += 1
        shutil.rmtree(folder)
    kills.notes += [f"{n:5} {how}" for how, n in sorted(reached.items())]
    assert kills.clean, kills
    assert len(reached) > 1


def test_a_history_from_a_later_version_is_read_and_never_touched(home: Path) -> None:
    """It has a column and a table more, as later versions will have."""
    path = put(home / "data", NEWEST)
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute("ALTER TABLE message ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'")
        connection.execute(f"CREATE TABLE tool (name TEXT) STRICT; PRAGMA user_version = {NEWEST + 1}")
    before = path.read_bytes()
    store = open_store(path)
    assert store.read_only
    assert isinstance(store.fault, HistoryTooNew)
    assert "update the app" in store.fault.text
    assert len(store.run(lambda history: history.conversation(1).path()).result()) == 4
    for change in (lambda history: history.create(), lambda history: history.recover()):
        with pytest.raises(HistoryReadOnly):
            store.run(change).result()
    with pytest.raises(HistoryTooNew):
        store.reopen().result()
    store.close()
    listed = run_program("history", "list", "--json", home=home)
    assert [item["id"] for item in listed.result["items"]] == [4, 2, 1]
    exported = run_program("history", "export", "--all", "--out", str(home / "all.json"), home=home)
    assert (exported.code, exported.err) == (0, "")
    assert "The moon pulls." in (home / "all.json").read_text(encoding="utf-8")
    imported = run_program("history", "import", str(home / "all.json"), home=home)
    assert imported.code != 0
    assert "newer Nemodesk" in imported.err
    assert path.read_bytes() == before
    assert {name for name in folder_content(path.parent) if name.startswith("history")} <= {
        "history.db", "history.db.lock", "history.db-shm", "history.db-wal"
    }  # fmt: skip
