"""Opening files that are not what they should be, and files that can only be read."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from desktop.base.errors import AppError
from desktop.store.backup import Backups
from desktop.store.database import Store
from desktop.store.errors import HistoryDamaged, HistoryInUse, HistoryReadOnly, HistoryTooNew
from desktop.store.files import set_aside
from desktop.store.migrations import MIGRATIONS
from tests.helpers.store_files import fill, folder_content, opened, titles


def foreign_database(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)")
    connection.close()


def too_new(path: Path) -> None:
    fill(path.parent)
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA user_version = 50")
    connection.close()


def cut_in_half(path: Path) -> None:
    fill(path.parent, 30)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flipped_name(path: Path) -> None:
    """A bit has flipped in the name of a column; SQLite finds nothing wrong with it."""
    fill(path.parent, 3)
    content = path.read_bytes()
    assert b"generation_per_second" in content
    path.write_bytes(content.replace(b"generation_per_second", b"generatiof_per_second"))


@pytest.mark.parametrize(
    ("spoil", "error", "words"),
    [
        (lambda path: path.write_bytes(b"no database " * 500), HistoryDamaged, "damaged"),
        (foreign_database, HistoryDamaged, "damaged"),
        (cut_in_half, HistoryDamaged, "damaged"),
        (flipped_name, HistoryDamaged, "damaged"),
        (too_new, HistoryTooNew, "newer Nemodesk"),
    ],
)
def test_a_file_that_is_not_ours_is_refused_and_kept(
    tmp_path: Path, spoil: Callable[[Path], None], error: type[AppError], words: str
) -> None:
    path = tmp_path / "history.db"
    spoil(path)
    before = path.read_bytes()
    for read_only in (False, True):
        if read_only and error is HistoryTooNew:
            continue
        with pytest.raises(error, match=words), opened(tmp_path, read_only=read_only):
            pass
    assert path.read_bytes() == before


def test_a_newer_history_can_be_read(tmp_path: Path) -> None:
    too_new(tmp_path / "history.db")
    before = (tmp_path / "history.db").read_bytes()
    with opened(tmp_path, read_only=True) as store:
        assert titles(store) == ["question 0"]
        with pytest.raises(HistoryReadOnly, match="for reading only"):
            store.run(lambda history: history.create("more")).result()
        with pytest.raises(HistoryTooNew):  # what a newer version may have taken away
            store.run(lambda history: history._connection.execute("SELECT gone FROM message")).result()
    assert (tmp_path / "history.db").read_bytes() == before


def test_an_older_history_can_be_read_and_stays_old(tmp_path: Path) -> None:
    store = Store(tmp_path / "history.db", migrations=MIGRATIONS[:1])
    store.run(
        lambda history: history._connection.execute(
            "INSERT INTO conversation (title, created_at, updated_at) VALUES ('old', 1, 1)"
        )
    ).result()
    store.close()
    before = (tmp_path / "history.db").read_bytes()
    with opened(tmp_path, read_only=True) as store:
        assert titles(store) == ["old"]
    assert (tmp_path / "history.db").read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_a_reader_becomes_the_owner_when_the_other_has_gone(tmp_path: Path) -> None:
    fill(tmp_path)
    owner, reader = Store(tmp_path / "history.db"), Store(tmp_path / "history.db", read_only=True)
    assert (owner.read_only, reader.read_only) == (False, True)
    with pytest.raises(HistoryInUse):
        reader.reopen().result()
    assert titles(reader) == ["question 0"]
    owner.close()
    reader.reopen().result()
    assert reader.read_only is False
    reader.run(lambda history: history.create("mine")).result()
    reader.close()


def test_a_file_can_be_exchanged_under_the_store(tmp_path: Path) -> None:
    fill(tmp_path / "other")
    path = tmp_path / "history.db"
    with opened(tmp_path) as store:
        store.run(lambda history: history.create("first")).result()

        def bring() -> Path:
            aside = set_aside(path, "replaced")
            (tmp_path / "other" / "history.db").rename(path)
            return aside

        aside = store.exchange(bring)
        assert store.run(lambda history: len(history.conversations())).result() == 1
        assert titles(store) == ["question 0"]
        assert (aside.result() / "history.db").exists()

        def spoil() -> None:
            path.write_bytes(b"nothing")

        with pytest.raises(HistoryDamaged):
            store.exchange(spoil).result()
        assert store.read_only
        for _ in range(3):
            with pytest.raises(HistoryDamaged) as said:  # again for every question
                titles(store)
        assert len(said.traceback) < 20  # and no longer each time


def test_a_log_without_its_database_is_never_dropped(tmp_path: Path) -> None:
    fill(tmp_path)
    path, log = tmp_path / "history.db", tmp_path / "history.db-wal"
    for spoil in (lambda: path.write_bytes(b""), path.unlink):
        spoil()
        log.write_bytes(b"all that there is")
        with pytest.raises(HistoryDamaged), opened(tmp_path):
            pass
        assert log.read_bytes() == b"all that there is"


def test_an_empty_file_beside_backups_is_not_taken_for_a_new_history(tmp_path: Path) -> None:
    fill(tmp_path)
    Backups(tmp_path / "backups").make(tmp_path / "history.db", datetime.now(UTC))
    for suffix in ("-wal", "-shm"):
        (tmp_path / f"history.db{suffix}").unlink(missing_ok=True)
    (tmp_path / "history.db").write_bytes(b"")
    with pytest.raises(HistoryDamaged), opened(tmp_path):
        pass


def test_a_damaged_history_is_set_aside_whole(tmp_path: Path) -> None:
    for name in ("history.db", "history.db-wal", "history.db-shm", "other.db"):
        (tmp_path / name).write_bytes(name.encode() * 100)
    aside = set_aside(tmp_path / "history.db")
    assert aside.name.startswith("history.corrupt-2")
    assert folder_content(aside) == {
        name: name.encode() * 100 for name in ("history.db", "history.db-wal", "history.db-shm")
    }
    fill(tmp_path)
    with opened(tmp_path) as store:
        assert titles(store) == ["question 0"]


def test_mutants_open_or_are_refused_and_kept(tmp_path: Path) -> None:
    fill(tmp_path, 30)
    path = tmp_path / "history.db"
    sound = path.read_bytes()
    refused = 0
    for seed in range(60):
        mutant = _mutant(sound, random.Random(seed))
        path.write_bytes(mutant)
        try:
            store = Store(path)
        except HistoryDamaged:
            refused += 1
            assert path.read_bytes() == mutant
        else:
            store.run(lambda history: [history.conversation(row.id) for row in history.conversations()]).result()
            store.close()
        set_aside(path)
    assert refused > 40


def _mutant(sound: bytes, rng: random.Random) -> bytes:
    data, place = bytearray(sound), rng.randrange(len(sound))
    kind = rng.choice(["cut", "zero", "header"])
    if kind == "cut":
        return bytes(data[:place])
    if kind == "zero":
        page = place // 4096 * 4096
        data[page : page + 4096] = bytes(4096)
    else:
        data[rng.randrange(100)] ^= 1 << rng.randrange(8)
    return bytes(data)
