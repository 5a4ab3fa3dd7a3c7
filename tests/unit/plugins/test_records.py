"""The file of grants and calls: bounded, for its owner alone, shared by two programs, and safe when it is damaged."""

from __future__ import annotations

import stat
import sys
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from desktop.chat.tools import RunState
from desktop.plugins import audit
from desktop.plugins.audit import Audit
from desktop.plugins.consent.ledger import Kind, Ledger
from desktop.plugins.records import Records, RecordsFault, RecordsLost, set_aside
from tests.conftest import LogGuard
from tests.helpers.disks import fill_up, make_room, protect, small_disk


def test_the_list_of_calls_comes_in_pages_the_newest_first(tmp_path: Path) -> None:
    records = Records(tmp_path / "tools.db")
    calls = Audit(records)
    for number in range(7):
        row = calls.begin(number % 2, "bundled:files", "read", "ab", f'{{"n": {number}}}')
        calls.decided(row, "user: once", "cd")
        calls.end(row, RunState.DONE, 1.5, 10)
    assert calls.count() == 7
    first = calls.page(most=3)
    assert [one.id for one in first] == [7, 6, 5]
    assert [one.id for one in calls.page(first[-1].id, most=3)] == [4, 3, 2]
    assert [one.id for one in calls.page(chat=1)] == [6, 4, 2]
    newest = first[0]
    assert (newest.hash, newest.decision, newest.state, newest.seconds, newest.bytes) == (
        "cd", "user: once", RunState.DONE, 1.5, 10,
    )  # fmt: skip
    assert abs((datetime.now(UTC) - newest.time).total_seconds()) < 60
    calls.clear()
    assert calls.count() == 0
    records.close()


def test_the_list_is_bounded_in_rows_and_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "SWEEP_EVERY", 10)
    monkeypatch.setattr(audit, "MOST_CALLS", 15)
    records = Records(tmp_path / "tools.db")
    calls = Audit(records)
    for _ in range(100):
        calls.begin(1, "s", "t", "", "{}")
    assert calls.count() == 15
    monkeypatch.setattr(audit, "MOST_BYTES", 5_000)
    for _ in range(10):
        calls.begin(1, "s", "t", "", "x" * 1_000)
    assert sum(len(one.arguments) for one in calls.page()) <= 5_000
    records.close()


def test_two_programs_share_it(tmp_path: Path) -> None:
    one, two = Records(tmp_path / "tools.db"), Records(tmp_path / "tools.db")
    Ledger(one).grant(Kind.ALWAYS, "s", "t", "h", "{}")
    Ledger(two).grant(Kind.ALWAYS, "s", "t", "h", "{}")
    assert len(Ledger(one).grants()) == 1
    Ledger(two).revoke(Ledger(two).grants()[0].id)
    assert Ledger(one).grants() == ()
    one.close()
    two.close()


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files")
def test_nobody_else_reads_it(tmp_path: Path) -> None:
    records = Records(tmp_path / "tools.db")
    assert stat.S_IMODE((tmp_path / "tools.db").stat().st_mode) == 0o600
    records.close()


DAMAGES = [b"no database at all" * 300, b"\0" * 5000, b"SQLite format 3\0" + b"\xff" * 8000]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_left_as_it_is_until_it_is_set_aside(
    tmp_path: Path, damage: bytes, log_guard: LogGuard
) -> None:
    log_guard.allow("was set aside")
    path = tmp_path / "tools.db"
    path.write_bytes(damage)
    for _ in range(2):
        with pytest.raises(RecordsLost, match="is damaged"):
            Records(path)
        assert path.read_bytes() == damage
    aside = set_aside(path)
    assert aside.read_bytes() == damage
    records = Records(path)
    assert Ledger(records).grants() == ()
    records.close()
    path.write_bytes(damage)
    assert set_aside(path) != aside  # also within a second
    assert aside.read_bytes() == damage


def test_a_damaged_page_is_found_and_the_journal_goes_with_the_file(tmp_path: Path, log_guard: LogGuard) -> None:
    log_guard.allow("was set aside")
    path = tmp_path / "tools.db"
    records = Records(path)
    ledger = Ledger(records)
    for number in range(200):
        ledger.grant(Kind.ALWAYS, "s", f"t{number}", "h" * 200, "{}")
    records.close()
    data = bytearray(path.read_bytes())
    data[8192:12288] = b"\x5a" * 4096
    path.write_bytes(data)
    with pytest.raises(RecordsLost):
        Records(path)
    path.with_name("tools.db-wal").write_bytes(b"the last grants")
    aside = set_aside(path)
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"the last grants"
    assert not path.exists()


def test_another_database_is_no_file_of_ours(tmp_path: Path) -> None:
    connection = apsw.Connection(str(tmp_path / "tools.db"))
    connection.execute("CREATE TABLE call (other TEXT)")
    connection.close()
    with pytest.raises(RecordsLost):
        Records(tmp_path / "tools.db")


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    connection = apsw.Connection(str(tmp_path / "tools.db"))
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(RecordsLost, match="newer"):
        Records(tmp_path / "tools.db")


def test_a_disk_that_refuses_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RecordsFault, match="check the disk"):
        Records(tmp_path / "file" / "tools.db")
    records = Records(tmp_path / "tools.db")
    records.close()
    with pytest.raises(RecordsFault, match="check the disk"):
        Ledger(records).grants()


def test_a_file_that_another_program_locks_says_so_and_works_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.plugins.records.BUSY_MS", 1)
    records = Records(tmp_path / "tools.db")
    other = apsw.Connection(str(tmp_path / "tools.db"))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(RecordsFault, match="locked: close it"):
        Ledger(records).grant(Kind.NEVER, "s", "t", "h")
    with pytest.raises(RecordsFault, match="locked: close it"):
        records.check()
    faults = [records.fault]
    with pytest.raises(RecordsFault, match="locked: close it"):
        Records(tmp_path / "tools.db")
    other.execute("ROLLBACK")
    other.close()
    records.check()
    faults.append(records.fault)
    assert [fault is None for fault in faults] == [False, True]
    records.close()


def test_a_full_or_protected_disk_says_so(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1) as disk:
        protect(disk, protected=True)
        with pytest.raises(RecordsFault, match="cannot be written in"):
            Records(disk / "tools.db")
        protect(disk, protected=False)
        Records(disk / "tools.db").close()
        fill_up(disk)
        with pytest.raises(RecordsFault, match="disk is full"):
            Records(disk / "tools.db")
        make_room(disk)
        records = Records(disk / "tools.db")
        fill_up(disk)
        with pytest.raises(RecordsFault, match="disk is full"):
            Ledger(records).grant(Kind.NEVER, "s", "t", "h" * 100_000)
        make_room(disk)
        records.check()
        assert Ledger(records).grants() == ()
        records.close()
