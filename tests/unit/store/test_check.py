"""Looking a history over."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from desktop.store.check import Finding, examine_file
from desktop.store.database import Store
from desktop.store.errors import HistoryFault
from desktop.store.migrations import MIGRATIONS
from tests.helpers.store_files import fill, opened


def spoil(path: Path, sql: str) -> None:
    connection = apsw.Connection(str(path))
    connection.execute(sql)
    connection.close()


def test_a_sound_history_also_while_it_is_open(tmp_path: Path) -> None:
    fill(tmp_path)
    with opened(tmp_path):
        assert examine_file(tmp_path / "history.db") == Finding(1, 6, version=len(MIGRATIONS))
    assert examine_file(tmp_path / "history.db").sound


def test_changed_content_is_named(tmp_path: Path) -> None:
    fill(tmp_path)
    spoil(tmp_path / "history.db", "UPDATE message SET text = CAST(x'ff66' AS TEXT) WHERE id = 3")
    spoil(tmp_path / "history.db", "UPDATE conversation SET title = CAST(x'6dff' AS TEXT)")
    finding = examine_file(tmp_path / "history.db")
    assert [(one.conversation, one.title, one.message) for one in finding.altered] == [
        (1, "m\N{REPLACEMENT CHARACTER}", 3)
    ]
    assert not finding.sound


def test_rows_that_refer_to_nothing(tmp_path: Path) -> None:
    fill(tmp_path)
    spoil(tmp_path / "history.db", "UPDATE conversation SET folder_id = 9")
    assert examine_file(tmp_path / "history.db").strays == ("row 1 of conversation refers to nothing in folder",)


def test_a_broken_structure(tmp_path: Path) -> None:
    fill(tmp_path, 60)
    path = tmp_path / "history.db"
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4096] = bytes(4096)
    path.write_bytes(data)
    finding = examine_file(path)
    assert finding.structure
    assert not finding.sound
    assert finding.detail()


@pytest.mark.parametrize("content", [b"no database " * 500, b"SQLite format 3\0" + bytes(4080)])
def test_what_is_no_database_at_all(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "history.db").write_bytes(content)
    assert examine_file(tmp_path / "history.db").structure


def test_a_history_from_before_the_hashes(tmp_path: Path) -> None:
    Store(tmp_path / "history.db", migrations=MIGRATIONS[:1]).close()
    finding = examine_file(tmp_path / "history.db")
    assert (finding.sound, finding.hashed) == (True, False)


def test_nothing_to_look_at(tmp_path: Path) -> None:
    with pytest.raises(HistoryFault):
        examine_file(tmp_path / "history.db")
