"""The child that reads histories as a whole, and what comes back from it."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import apsw
import pytest

from desktop.base.process import self_command
from desktop.store import keeper as module
from desktop.store.backup import UnsoundCopy
from desktop.store.check import Altered, examine_file
from desktop.store.errors import DamagedBackup, HistoryFault, HistoryInUse
from desktop.store.keeper import Keeper, WorkerCrashed
from tests.conftest import LogGuard
from tests.helpers.store_files import fill, opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    fill(tmp_path)
    return tmp_path / "history.db"


def spoil(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("UPDATE message SET text = 'quastion' WHERE id = 1")
    connection.close()


def test_what_the_child_finds_and_does_comes_back(path: Path) -> None:
    keeper = Keeper(path)
    with opened(path.parent):
        assert keeper.check() == examine_file(path)
        backup = keeper.back_up()
        assert keeper.backups.daily() == (backup,)
        with pytest.raises(HistoryInUse, match="another Nemodesk"):
            keeper.repair()
    spoil(path)
    with pytest.raises(UnsoundCopy) as caught:
        keeper.back_up()
    assert caught.value.finding == examine_file(path)
    assert caught.value.finding.altered == (Altered(1, "question 0", 1),)
    done = keeper.repair()
    assert (done.backup, done.restored, done.messages, done.complete) == (backup, 1, 6, True)
    assert done.aside is not None
    assert (done.aside / "history.db").exists()
    aside = keeper.restore(backup)
    assert aside is not None
    assert aside.name.startswith("history.replaced")
    spoil(keeper.backups.daily()[0].path)
    with pytest.raises(DamagedBackup, match="choose another one"):
        keeper.restore(keeper.backups.daily()[0])
    with pytest.raises(HistoryFault):
        Keeper(path.parent / "nowhere" / "history.db").back_up()


def test_each_backup_says_how_many_conversations_it_holds(path: Path) -> None:
    keeper = Keeper(path)
    assert keeper.counted() == ()
    first = keeper.back_up()
    older = first.path.rename(first.path.with_name("history-000001-20261101T120000.db"))
    fill(path.parent)
    second = keeper.back_up()
    assert keeper.counted() == ((second, 2), (keeper.backups.named(older.name), 1))
    older.write_bytes(b"no backup any more")
    assert [count for _, count in keeper.counted()] == [2, None]


def test_a_crash_while_salvaging_falls_back_to_the_backup(
    path: Path, monkeypatch: pytest.MonkeyPatch, log_guard: LogGuard
) -> None:
    def command(*args: str) -> list[str]:
        return [sys.executable, "-c", "import os; os.abort()"] if "repair" in args else self_command(*args)

    log_guard.allow("Salvaging took its process down")
    keeper = Keeper(path)
    keeper.back_up()
    path.write_bytes(b"a history that crashes whoever reads it")
    monkeypatch.setattr(module, "self_command", command)
    done = keeper.repair()
    assert (done.messages, done.added) == (6, 0)
    assert done.aside is not None
    assert (done.aside / "history.db").read_bytes() == b"a history that crashes whoever reads it"


def test_closing_ends_the_child(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asleep = [sys.executable, "-c", "import sys; print('ready', file=sys.stderr, flush=True); sys.stdin.read()"]
    monkeypatch.setattr(module, "self_command", lambda *_: asleep)
    keeper, found = Keeper(path), []

    def ask() -> None:
        with pytest.raises(WorkerCrashed):
            keeper.check()
        found.append("ended")

    thread = threading.Thread(target=ask)
    thread.start()
    while keeper._child is None:
        pass
    keeper.close()
    thread.join(10)
    assert found == ["ended"]
    with pytest.raises(WorkerCrashed):
        keeper.check()
