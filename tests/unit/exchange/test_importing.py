"""Imports: nothing is lost that the report does not name, twice is once, and broken files are sentences."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.chat.conversation import Conversation
from desktop.exchange import archive
from desktop.exchange.export import json_text
from desktop.exchange.importing import Intake, Report, Source
from desktop.exchange.reasons import Reason, left_words
from desktop.exchange.summary import details, notes, read_lines, taken_line
from desktop.store.database import Store
from tests.helpers.archives import MAKERS, Expected, made, write_archive
from tests.helpers.archives_hostile import HOSTILE, chat, packed
from tests.helpers.big_history import big_history


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "data" / "history.db")
    yield opened
    opened.close()


def imported(store: Store, *paths: Path) -> Report:
    """Import to the end."""
    intake = Intake(paths)
    shares = list(intake.read())
    assert all(later - earlier > -1e-9 for earlier, later in pairwise(shares))
    assert shares[-1] == 1.0
    for _ in intake.store(lambda folder, batch: store.run(lambda history: history.add_all(batch, folder)).result()):
        pass
    return intake.report


def stored(store: Store, ids: list[int]) -> list[Conversation]:
    return store.run(lambda history: [history.conversation(id) for id in ids]).result()


def compare(conversation: Conversation, want: Expected) -> None:
    """Every text, thought, attachment, branch, title and date of a conversation."""
    nodes = conversation.nodes
    got = Counter(
        (node.role.value, node.text, node.thinking, tuple(one.text for one in node.attachments)) for node in nodes
    )
    assert got == want.messages
    assert [node.text for node in conversation.path()] == want.shown
    parents = {node.parent for node in nodes}
    assert sum(node.id not in parents for node in nodes) == want.branches
    assert conversation.created == want.created
    for node in nodes:
        parent = conversation.node(node.parent) if node.parent else None
        assert parent is None or parent.role is not node.role


def test_a_thousand_conversations_of_four_programs_come_whole(store: Store, tmp_path: Path) -> None:
    archives = {program: made(program, 250, seed) for seed, program in enumerate(MAKERS)}
    paths = [write_archive(program, tmp_path, [one for one, _ in chats]) for program, chats in archives.items()]
    report = imported(store, *paths)
    wanted = {want.title: want for chats in archives.values() for _, want in chats}
    assert sum(report.taken.values()) == len(report.ids) == len(wanted) == 1000
    assert set(report.taken.values()) == {250}
    found = stored(store, report.ids)
    assert {one.title for one in found} == wanted.keys()
    for conversation in found:
        compare(conversation, wanted[conversation.title])
    assert report.messages == sum(sum(want.messages.values()) for want in wanted.values())
    assert report.left == sum((want.left for want in wanted.values()), Counter())
    assert dict(report.left_in) == {t: w.left for t, w in wanted.items() if +w.left}
    assert report.skipped == []
    assert sorted(report.files) == ["chat.html", "user.json", "user.json"]
    folders = {folder.id: folder.name for folder in store.run(lambda history: history.folders()).result()}
    assert Counter(folders[one.folder] for one in found if one.folder) == {f"{name} import": 250 for name in MAKERS}
    again = imported(store, *paths)
    assert (again.ids, again.known) == ([], 1000)


def test_a_second_import_brings_what_is_new_and_what_was_thrown_away(store: Store, tmp_path: Path) -> None:
    chats = [one for one, _ in made("Claude", 3)]
    first = imported(store, write_archive("Claude", tmp_path, chats[:2]))
    store.run(lambda history: history.add_user(first.ids[0], None, "Going on here")).result()
    store.run(lambda history: history.trash(first.ids[1:])).result()
    second = imported(store, write_archive("Claude", tmp_path, chats))
    assert (len(second.ids), second.known) == (2, 1)


def hashes(store: Path) -> list[list[bytes]]:
    """The row hashes of each conversation's messages, ids counted from the conversation's first message."""
    from desktop.store import hashes as row_hashes

    connection = apsw.Connection(str(store))
    row_hashes.register(connection)
    assert row_hashes.altered(connection) == []
    sql = row_hashes.HASH.replace("row_hash(id, conversation_id, parent_id", "row_hash(id - low, 0, parent_id - low")
    assert "low" in sql
    rows = connection.execute(
        f"SELECT conversation_id, {sql} FROM message JOIN (SELECT conversation_id AS c, min(id) AS low FROM message"
        " GROUP BY c) ON c = conversation_id WHERE hidden IS NULL ORDER BY id"
    ).fetchall()
    connection.close()
    found: dict[int, list[bytes]] = {}
    for conversation, digest in rows:
        found.setdefault(int(str(conversation)), []).append(bytes(digest))  # type: ignore[arg-type]
    return sorted(found.values())


def test_our_own_export_comes_back_hash_by_hash(tmp_path: Path) -> None:
    original = tmp_path / "old" / "history.db"
    original.parent.mkdir()
    big_history(original, conversations=60, messages=3000, longest=500)
    first = Store(original)
    chats = stored(first, [one.id for one in first.run(lambda history: history.conversations()).result()])
    first.close()
    (tmp_path / "all.json").write_text(json_text(chats), encoding="utf-8")
    target = tmp_path / "new" / "history.db"
    second = Store(target)
    report = imported(second, tmp_path / "all.json")
    assert report.taken == {Source.OWN: 60}
    assert imported(second, tmp_path / "all.json").known == 60
    back = {(one.title, one.created): one for one in stored(second, report.ids)}
    for one in chats:
        same = back[one.title, one.created]
        assert (same.created, same.updated, same.options) == (one.created, one.updated, one.options)
        assert [node.text for node in same.path()] == [node.text for node in one.path()]
    second.close()
    assert hashes(original) == hashes(target)


@pytest.mark.parametrize("name", HOSTILE)
def test_broken_files_are_sentences_and_no_tracebacks(name: str, store: Store, tmp_path: Path) -> None:
    path = tmp_path / "archive"
    path.write_bytes(HOSTILE[name])
    report = imported(store, path)
    said = [taken_line(report), *read_lines(report), *notes(report), *details(report)]
    assert all(said)
    assert report.ids or report.skipped or report.files
    stored(store, report.ids)
    store.run(lambda history: history.check()).result()


def test_one_bad_file_of_a_folder_leaves_the_others(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "chats"
    folder.mkdir()
    for name in ("a", "c"):
        (folder / f"{name}.json").write_text(json.dumps([chat("Claude") | {"name": name}]))
    (folder / "b.json").write_text(" " * 40_000)
    monkeypatch.setattr(archive, "MOST_BYTES", 30_000)
    report = imported(store, folder)
    assert report.read.total() == 2
    assert [(name, "larger than" in words) for name, words in report.skipped] == [("b.json", True)]


def test_our_own_json_in_another_layout_is_ours_too(store: Store, tmp_path: Path) -> None:
    first = stored(store, imported(store, write_archive("Claude", tmp_path, [chat("Claude")])).ids)
    store.run(lambda history: history.trash([one.id for one in first])).result()
    content = json.loads(json_text(first))
    path = tmp_path / "own.json"
    whole = json_text(first)
    for text, sound in (
        (json.dumps(content), True),
        (json.dumps(dict(reversed(content.items())), indent=1), True),
        (whole + " ", True),
        (whole.strip() + "}", False),
        (whole.strip()[:-1], False),
        (whole + whole, False),
    ):
        path.write_text(text)
        report = imported(store, path)
        assert (report.read[Source.OWN], not report.skipped) == (1, sound)
        store.run(lambda history, ids=report.ids: history.trash(ids)).result()  # type: ignore[misc]


def test_text_behind_a_list_is_named(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "two.json"
    path.write_text(json.dumps([chat()]) * 2)
    report = imported(store, path)
    assert (len(report.ids), [name for name, _ in report.skipped]) == (1, ["two.json"])


def test_there_are_many() -> None:
    assert len(HOSTILE) >= 60


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data(), program=st.sampled_from(list(MAKERS)))
def test_any_value_anywhere_is_survived(data: st.DataObject, program: str, tmp_path: Path) -> None:
    plain = chat(program)
    at: Any = plain
    while True:
        key = data.draw(st.sampled_from(sorted(at) if isinstance(at, dict) else list(range(len(at)))))
        if isinstance(at[key], (dict, list)) and at[key] and data.draw(st.booleans()):
            at = at[key]
        else:
            break
    at[key] = data.draw(
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
            max_leaves=5,
        )
    )
    path = tmp_path / "archive.json"
    path.write_text(json.dumps([plain, chat("Claude") | {"name": "Good"}]))
    intake = Intake([path])
    list(intake.read())
    assert any(one.title == "Good" for _, one in intake._found)


def test_one_bad_conversation_costs_only_itself(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([chat() | {"mapping": 3, "title": "Bad"}, chat(), 7]))
    report = imported(store, path)
    assert len(report.ids) == 1
    assert [title for title, _ in report.skipped] == ["Bad", "conversations.json"]


def test_a_circle_is_named(store: Store, tmp_path: Path) -> None:
    plain = chat("Open WebUI")
    messages = plain["chat"]["history"]["messages"]
    messages["x"] = {"parentId": "y", "role": "user", "content": "x"}
    messages["y"] = {"parentId": "x", "role": "assistant", "content": "y"}
    path = tmp_path / "a.json"
    path.write_text(json.dumps(plain))
    assert imported(store, path).left[Reason.CIRCLES] == 2


def test_limits_hold_whatever_the_header_says(tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(packed(conversations=json.dumps([chat() for _ in range(50)]).encode()))
    monkeypatch.setattr(archive, "MOST_BYTES", 1000)
    assert "larger than" in imported(store, path).skipped[0][1]
    monkeypatch.setattr(archive, "MOST_IN_ALL", 1000)
    assert "larger than" in imported(store, path).skipped[0][1]
    monkeypatch.setattr(archive, "MOST_FILES", 0)
    assert "larger than" in imported(store, path).skipped[0][1]
    path.unlink()
    assert "cannot be read" in imported(store, path).skipped[0][1]


def test_an_import_that_is_left_keeps_what_it_stored(store: Store, tmp_path: Path) -> None:
    intake = Intake([write_archive("Claude", tmp_path, [one for one, _ in made("Claude", 120)])])
    list(intake.read())
    steps = intake.store(lambda folder, batch: store.run(lambda history: history.add_all(batch, folder)).result())
    next(steps)
    steps.close()
    assert (len(intake.report.ids), intake.report.stopped) == (50, True)
    assert any("Stopped" in line for line in notes(intake.report))


def test_every_reason_has_words() -> None:
    for reason in Reason:
        assert left_words(reason, 1) != left_words(reason, 2)
