"""Repair and restoring: what comes back, what is said, and that the damaged file stays as it is."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import apsw
import pytest

from desktop.chat.conversation import Draft, MessageState
from desktop.chat.messages import ThinkingMode
from desktop.store.backup import Backups
from desktop.store.check import Altered, examine_file
from desktop.store.database import Store
from desktop.store.errors import DamagedBackup, HistoryFull, HistoryInUse, HistoryTooNew
from desktop.store.history import History
from desktop.store.migrations import MIGRATIONS
from desktop.store.repair import repair, restore
from desktop.store.report import Repaired, outcome
from tests.helpers.store_files import add_turn, fill, folder_content, opened, titles

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A history of one conversation with six messages, and a backup of it."""
    fill(tmp_path)
    Backups(tmp_path / "backups").make(tmp_path / "history.db", NOON)
    return tmp_path / "history.db"


def later(path: Path, turns: int = 40) -> int:
    """Another conversation, which no backup has; its id."""
    with opened(path.parent) as store:
        return store.run(lambda history: _turns(history, turns)).result()


def _turns(history: History, turns: int) -> int:
    conversation, parent = history.create("Later"), None
    for number in range(turns):
        parent = add_turn(history, conversation, parent, f"later {number}", "words " * 300)
    return conversation


def execute(path: Path, sql: str) -> None:
    connection = apsw.Connection(str(path))
    connection.execute(sql)
    connection.close()


def repaired(path: Path) -> Repaired:
    """Repair, and see that the result is sound and the original is kept."""
    before = path.read_bytes() if path.exists() else b""
    done = repair(path, Backups(path.with_name("backups")))
    assert examine_file(path).sound
    if done.aside is not None and before:
        assert (done.aside / "history.db").read_bytes() == before
    assert not [one for one in path.parent.iterdir() if one.name.startswith(("history.repair-", "history.new"))]
    return done


def texts(path: Path, conversation: int) -> list[str]:
    with opened(path.parent) as store:
        return [node.text for node in store.run(lambda history: history.conversation(conversation)).result().nodes]


def test_a_sound_history_is_left_alone(path: Path) -> None:
    before = path.read_bytes()
    done = repaired(path)
    assert (done.aside, done.conversations, done.messages) == (None, 1, 6)
    assert outcome(done) == ["The history is sound: there was nothing to repair."]
    assert path.read_bytes() == before


def test_a_changed_name_in_the_schema_is_repaired(path: Path) -> None:
    before = examine_file(path).messages
    path.write_bytes(path.read_bytes().replace(b"generation_per_second", b"generatiof_per_second"))
    done = repaired(path)
    assert done.aside is not None
    assert examine_file(path).messages == before


def test_a_changed_message_comes_back_from_the_backup(path: Path) -> None:
    later(path, 2)
    execute(path, "UPDATE message SET text = 'quastion 1' WHERE id = 3")
    done = repaired(path)
    assert (done.messages, done.added, done.restored, done.altered, done.complete) == (10, 4, 1, (), True)
    assert texts(path, 1)[2] == "question 1"
    assert "One changed message was taken from the backup." in outcome(done)


def test_a_changed_message_that_no_backup_has_is_named_and_kept(path: Path) -> None:
    conversation = later(path, 2)
    execute(path, "UPDATE message SET text = CAST(x'6c61ff' AS TEXT) WHERE id = 7")
    done = repaired(path)
    assert done.altered == (Altered(conversation, "Later", 7),)
    assert texts(path, conversation)[0] == "la\N{REPLACEMENT CHARACTER}"
    assert "message 7 of “Later”" in outcome(done)
    assert not repaired(path).aside  # it was said once


def test_what_was_erased_since_the_backup_stays_erased(path: Path) -> None:
    with opened(path.parent) as store:
        store.run(lambda history: history.erase([1])).result()
    later(path, 1)
    execute(path, "UPDATE message SET text = 'x' WHERE id = 7")
    repaired(path)
    with opened(path.parent) as store:
        assert titles(store) == ["Later"]


def test_the_messages_around_a_broken_page(path: Path) -> None:
    conversation = later(path)
    connection = apsw.Connection(str(path))
    sql = "SELECT pageno FROM dbstat WHERE name = 'message' AND pagetype = 'leaf' ORDER BY path"
    pages = [row[0] for row in connection.execute(sql)]
    connection.close()
    data = bytearray(path.read_bytes())
    hole = (pages[len(pages) // 2] - 1) * PAGE
    data[hole : hole + PAGE] = bytes(PAGE)
    path.write_bytes(data)
    done = repaired(path)
    assert done.backup is not None
    assert not done.complete
    assert 0 < done.lost < 10
    assert done.messages + done.lost >= 86
    assert len(texts(path, conversation)) == done.messages - 6
    assert f"At most {done.lost} message" in "\n".join(outcome(done))


def test_a_cut_file_keeps_the_backup_and_what_was_before_the_cut(path: Path) -> None:
    later(path)
    path.write_bytes(path.read_bytes()[: 30 * PAGE])
    done = repaired(path)
    assert texts(path, 1)[0] == "question 0"
    assert 6 < done.messages < 86


def test_a_file_of_nothing_and_no_file(path: Path) -> None:
    for content in (b"", b"no database " * 1000, None):
        path.unlink()
        if content is not None:
            path.write_bytes(content)
        assert repaired(path).messages == 6


def test_without_any_backup_what_can_be_read_is_saved(path: Path) -> None:
    shutil.rmtree(path.with_name("backups"))
    data = bytearray(path.read_bytes())
    data[:PAGE] = bytes(PAGE)  # the schema and with it the way to every table
    path.write_bytes(data)
    done = repaired(path)
    assert (done.backup, done.messages) == (None, 6)
    assert outcome(done)[0] == "6 messages were saved from the damaged file."
    path.write_bytes(b"nothing at all")
    assert repaired(path).messages == 0


def test_the_log_is_read_too(path: Path) -> None:
    store = Store(path)
    store.run(lambda history: _turns(history, 1)).result()
    log = path.with_name("history.db-wal").read_bytes()
    store.close()
    shutil.copy(Backups(path.with_name("backups")).daily()[0].path, path)
    path.write_bytes(b"")
    path.with_name("history.db-wal").write_bytes(log)
    done = repaired(path)
    assert (done.messages, done.added) == (8, 2)
    assert done.aside is not None
    assert (done.aside / "history.db-wal").read_bytes() == log


def test_organisation_and_unfinished_answers_come_along(path: Path) -> None:
    def work(history: History) -> None:
        conversation = history.create("Kept")
        history.set_folder([conversation], history.create_folder("Letters"))
        history.set_draft(conversation, Draft("not sent"))
        history.set_draft(None, Draft("new"))
        history.rename(1, "Renamed")
        user = history.add_user(conversation, None, "Hi")
        history.append(history.begin_answer(user.id, model="M", mode=ThinkingMode.OFF).id, text="half")

    with opened(path.parent) as store:
        store.run(work).result()
    data = bytearray(path.read_bytes())
    data[:16] = b"no header at all"
    path.write_bytes(data)
    repaired(path)
    with opened(path.parent) as store:
        rows = store.run(lambda history: history.conversations()).result()
        assert [(row.title, row.folder) for row in rows] == [("Kept", 1), ("Renamed", None)]
        kept = store.run(lambda history: history.conversation(2)).result()
        assert (kept.draft.text, kept.nodes[-1].text) == ("not sent", "half")
        assert kept.nodes[-1].state is MessageState.INTERRUPTED
        assert store.run(lambda history: history.draft(None).text).result() == "new"


def test_a_history_from_before_the_hashes_is_repaired_into_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    Store(path, migrations=MIGRATIONS[:1]).close()
    execute(path, "INSERT INTO conversation (title, created_at, updated_at) VALUES ('old', 1, 1)")
    execute(
        path, "INSERT INTO message (conversation_id, role, text, state, created_at) VALUES (1, 'user', 'Q', 'done', 1)"
    )
    execute(path, "PRAGMA application_id = 7")
    done = repaired(path)
    assert done.messages == 1
    assert texts(path, 1) == ["Q"]


def test_a_newer_damaged_history_is_left_to_the_newer_program(path: Path) -> None:
    execute(path, "UPDATE message SET text = 'x' WHERE id = 1")
    execute(path, "PRAGMA user_version = 40")
    before = folder_content(path.parent)
    with pytest.raises(HistoryTooNew):
        repair(path, Backups(path.with_name("backups")))
    after = folder_content(path.parent)
    assert before["history.db"] == after["history.db"]


def test_nothing_is_touched_without_room_or_while_it_is_open(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    execute(path, "UPDATE message SET text = 'x' WHERE id = 1")
    backups = Backups(path.with_name("backups"))
    with opened(path.parent), pytest.raises(HistoryInUse):
        repair(path, backups)
    before = path.read_bytes()  # now: whoever had it open may have indexed the changed message
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    for attempt in (lambda: repair(path, backups), lambda: restore(path, backups, backups.all()[0], NOON)):
        with pytest.raises(HistoryFull):
            attempt()
    assert path.read_bytes() == before
    assert not list(path.parent.glob("history.*-*/"))


def test_a_backup_takes_the_place_of_what_was_there(path: Path) -> None:
    later(path, 1)
    before = path.read_bytes()
    backups = Backups(path.with_name("backups"))
    aside = restore(path, backups, backups.daily()[0], NOON + timedelta(days=1))
    assert aside is not None
    assert aside.name.startswith("history.replaced-")
    assert (aside / "history.db").read_bytes() == before
    with opened(path.parent) as store:
        assert titles(store) == ["question 0"]
    assert [backup.number for backup in backups.daily()] == [2, 1]  # the newest is always of the history in use


def test_a_damaged_backup_is_not_restored(path: Path) -> None:
    backups = Backups(path.with_name("backups"))
    execute(backups.daily()[0].path, "UPDATE message SET text = 'x' WHERE id = 1")
    before = path.read_bytes()
    with pytest.raises(DamagedBackup):
        restore(path, backups, backups.daily()[0], NOON)
    assert path.read_bytes() == before


def test_a_damaged_backup_is_passed_over(path: Path) -> None:
    later(path, 1)
    backups = Backups(path.with_name("backups"))
    newest = backups.make(path, NOON + timedelta(days=1))
    newest.path.write_bytes(b"broken")
    path.write_bytes(b"broken too")
    assert repaired(path).backup == backups.daily()[1]
