"""Reading where nothing can be written."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.store.check import examine_file
from desktop.store.database import Store
from desktop.store.errors import HistoryReadOnly
from tests.helpers.forked import ended, fork
from tests.helpers.store_files import fill, folder_content, opened, titles

NOBODY = 65534


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder with a history and a log, which can be read and not written."""
    folder = Path(tempfile.mkdtemp(prefix="nemodesk-test-"))  # pytest's own folders let no other user in
    fill(folder)
    store = Store(folder / "history.db")
    store.run(lambda history: history.create("in the log")).result()
    content = folder_content(folder)
    store.close()
    for name in ("history.db", "history.db-wal"):
        (folder / name).write_bytes(content[name])
    for path in (*folder.iterdir(), folder):
        path.chmod(0o555 if path == folder else 0o444)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def take(folder: Path, *names: str) -> None:
    """Take files away."""
    folder.chmod(0o755)
    for name in names:
        (folder / name).unlink(missing_ok=True)
    folder.chmod(0o555)


@pytest.mark.parametrize(
    "without", [(), ("history.db-shm",), ("history.db.lock",), ("history.db-wal", "history.db-shm")]
)
def test_a_history_is_read_where_nothing_can_be_written(locked: Path, without: tuple[str, ...]) -> None:
    take(locked, *without)
    before = folder_content(locked)

    def look() -> None:
        with pytest.raises(HistoryReadOnly), opened(locked):
            pass
        with opened(locked, read_only=True) as store:
            found = titles(store)
            assert found[-1] == "question 0"
            assert found[0] == ("question 0" if "history.db-wal" in without else "in the log")
        assert examine_file(locked / "history.db").sound

    assert ended(fork(look, user=NOBODY)) == 0
    assert folder_content(locked) == before


def test_the_copies_for_reading_are_removed(locked: Path) -> None:
    def look() -> None:
        with tempfile.TemporaryDirectory() as scratch:
            tempfile.tempdir = scratch
            with opened(locked, read_only=True) as store:
                assert titles(store)
                assert list(Path(scratch).glob("nemodesk-*"))
            assert not list(Path(scratch).iterdir())

    take(locked, "history.db-shm")
    assert ended(fork(look, user=NOBODY)) == 0
