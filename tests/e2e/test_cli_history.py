"""``nemodesk history`` as a person or a script uses it."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from tests.helpers.archives import made, write_archive
from tests.helpers.program import run_program
from tests.helpers.store_files import fill, opened

pytestmark = pytest.mark.e2e


def test_a_history_is_backed_up_while_it_is_open(tmp_path: Path) -> None:
    data = tmp_path / "data"
    fill(data)
    with opened(data) as store:
        ran = run_program("history", "backup", "--json", home=tmp_path)
        store.run(lambda history: history.create("later")).result()
    assert ran.code == 0, ran.err
    backup = Path(ran.result["path"])
    assert backup.stat().st_size == ran.result["bytes"]
    listed = run_program("history", "backup", "--list", "--json", home=tmp_path).result["items"]
    assert [(one["path"], one["daily"]) for one in listed] == [(str(backup), True)]
    assert backup.name in run_program("history", "backup", "--list", home=tmp_path).out


def test_a_copy_goes_where_it_is_told_and_overwrites_nothing(tmp_path: Path) -> None:
    fill(tmp_path / "data")
    assert "checked" in run_program("history", "backup", "--out", "copy.db", home=tmp_path).out
    before = (tmp_path / "copy.db").read_bytes()
    ran = run_program("history", "backup", "--out", "copy.db", home=tmp_path)
    assert (ran.code, "is there already" in ran.err) == (1, True)
    ran = run_program("history", "backup", "--out", "nowhere/copy.db", home=tmp_path)
    assert (ran.code, len(ran.err.splitlines())) == (1, 1)
    assert (tmp_path / "copy.db").read_bytes() == before


def test_nothing_to_back_up_and_nothing_to_check(tmp_path: Path) -> None:
    ran = run_program("history", "backup", home=tmp_path)
    assert (ran.code, "no conversations" in ran.err) == (1, True)
    assert run_program("history", "check", "--json", home=tmp_path).result["sound"] is True
    assert "No backups yet" in run_program("history", "backup", "--list", home=tmp_path).out


def test_a_check_says_what_it_found(tmp_path: Path) -> None:
    history = tmp_path / "data" / "history.db"
    fill(history.parent)
    ran = run_program("history", "check", home=tmp_path)
    assert (ran.code, "each is as it was stored" in ran.out) == (0, True)
    connection = apsw.Connection(str(history))
    connection.execute("UPDATE message SET text = 'quastion' WHERE id = 3")
    connection.close()
    ran = run_program("history", "check", home=tmp_path)
    assert ran.code == 1
    assert "message 3 of conversation 1 “question 0”" in ran.out
    ran = run_program("history", "check", "--json", home=tmp_path)
    assert ran.code == 1
    assert ran.result["altered"] == [{"conversation": 1, "title": "question 0", "message": 3}]
    ran = run_program("history", "backup", home=tmp_path)
    assert (ran.code, "no backup was made" in ran.err) == (1, True)
    history.write_bytes(b"no database " * 500)
    ran = run_program("history", "check", home=tmp_path)
    assert (ran.code, "Structure: damaged" in ran.out) == (1, True)


def test_repair_and_restore(tmp_path: Path) -> None:
    history = tmp_path / "data" / "history.db"
    ran = run_program("history", "repair", home=tmp_path)
    assert (ran.code, "no conversations" in ran.err) == (1, True)
    ran = run_program("history", "restore", home=tmp_path)
    assert (ran.code, "no backups" in ran.err) == (1, True)
    fill(history.parent)
    assert "nothing to repair" in run_program("history", "repair", home=tmp_path).out
    assert run_program("history", "backup", home=tmp_path).code == 0
    history.write_bytes(b"no database " * 500)
    ran = run_program("history", "repair", "--json", home=tmp_path)
    assert ran.code == 0, ran.err
    assert (ran.result["repaired"], ran.result["messages"], ran.result["complete"]) == (True, 6, False)
    assert (Path(ran.result["aside"]) / "history.db").read_bytes() == b"no database " * 500
    with opened(history.parent) as store:
        store.run(lambda history: history.create("later")).result()
        ran = run_program("history", "restore", home=tmp_path)
        assert (ran.code, "in use" in ran.err) == (1, True)
    ran = run_program("history", "restore", home=tmp_path)
    assert ran.code == 0, ran.err
    assert "The earlier history is kept in" in ran.out
    listed = run_program("history", "list", "--json", home=tmp_path).result["items"]
    assert [one["title"] for one in listed] == ["question 0"]
    ran = run_program("history", "restore", "history-000009-20260101T000000.db", home=tmp_path)
    assert (ran.code, "There is no backup" in ran.err) == (1, True)


def test_conversations_are_printed_without_a_display(tmp_path: Path) -> None:
    fill(tmp_path / "data")
    ran = run_program("history", "export", "--all", "--out", "all.pdf", "--json", home=tmp_path)
    assert ran.code == 0, ran.err
    content = (tmp_path / "all.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert len(content) == ran.result["bytes"]
    ran = run_program("history", "export", "9", "--out", "none.pdf", home=tmp_path)
    assert (ran.code, len(ran.err.splitlines())) == (1, 1)
    assert not (tmp_path / "none.pdf").exists()


def test_each_conversation_goes_to_a_file_of_its_own(tmp_path: Path) -> None:
    fill(tmp_path / "data")
    fill(tmp_path / "data")
    ran = run_program("history", "export", "--all", "--separate", "--out", "here", "--format", "html", home=tmp_path)
    assert ran.code == 0, ran.err
    assert len(list((tmp_path / "here").glob("*.html"))) == 2


def test_archives_are_imported_once_with_a_report(tmp_path: Path) -> None:
    paths = [
        str(write_archive(program, tmp_path, [one for one, _ in made(program, 3)])) for program in ("Claude", "ChatGPT")
    ]
    ran = run_program("history", "import", *paths, "--json", home=tmp_path)
    assert ran.code == 0, ran.err
    assert (ran.result["taken"], ran.result["files"]) == (
        {"ChatGPT": 3, "Claude": 3},
        ["user.json", "chat.html", "user.json"],
    )
    ran = run_program("history", "import", *paths, home=tmp_path)
    assert (ran.code, "6 conversations were here already" in ran.out) == (0, True)
    (tmp_path / "none.json").write_text("{}")
    ran = run_program("history", "import", str(tmp_path / "none.json"), home=tmp_path)
    assert (ran.code, "no conversations were found" in ran.err) == (1, True)
    assert run_program("history", "import", home=tmp_path).code == 2


def test_words_are_found_while_the_history_is_open(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert run_program("history", "search", "word", "--json", home=tmp_path).result["items"] == []
    fill(data)
    with opened(data) as store:
        other = store.run(lambda history: history.create("Squares of odd numbers")).result()
        store.run(lambda history: history.add_user(other, None, "Why is\n\nthe square odd?")).result()
        ran = run_program("history", "search", "square odd", "--json", home=tmp_path)
    assert ran.code == 0, ran.err
    [item] = ran.result["items"]
    assert (item["id"], item["title"], item["count"]) == (other, "Squares of odd numbers", 2)
    assert {item["snippet"][start:end].lower() for start, end in item["matches"]} == {"square", "odd"}
    assert (ran.result["conversations"], ran.result["complete"]) == (1, True)
    ran = run_program("history", "search", "question 2", home=tmp_path)
    [head, line] = ran.out.splitlines()
    assert head.split() == ["id", "date", "title", "text"]
    assert line.split()[0] == "1"
    assert line.endswith("question 2")
    ran = run_program("history", "search", '"2 question"', home=tmp_path)
    assert (ran.code, ran.out) == (0, 'Nothing found for “"2 question"”.\n')
    ran = run_program("history", "search", " ", home=tmp_path)
    assert (ran.code, "Say what to search for" in ran.err) == (1, True)
