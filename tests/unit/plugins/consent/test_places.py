"""Folders of grants and places that no tool gets, behind links, dots and other spellings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.plugins.consent.places import Places, host


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    for folder in (".ssh", "notes/2026", "notes2", ".mozilla/firefox", "data/nemodesk"):
        (home / folder).mkdir(parents=True)
    (home / ".ssh" / "id").write_text("key")
    (home / "notes" / "a.txt").write_text("a")
    return home


@pytest.fixture
def places(home: Path) -> Places:
    return Places((home / "data" / "nemodesk",), home)


def at(path: object) -> dict[str, Any]:
    return {"path": str(path)}


@pytest.mark.parametrize(
    "path",
    [
        "{home}/.ssh/id",
        "{home}/.ssh",
        "~/.ssh/id",
        "  ~/.ssh/id",
        "{home}/notes/../.ssh/id",
        "{home}/notes//.././/.ssh",
        "{home}/.SSH/id",
        "{home}/link/id",
        "{home}/chain/id",
        "file://{home}/.ssh/id",
        "FILE://{home}/%2essh/id",
        "{home}/.mozilla/firefox/logins.json",
        "{home}/data/nemodesk/tools.db",
        "{home}/.ssh/not/there/yet",
        "/proc/self/environ",
        "/proc/1/root/etc",
    ],
)
def test_denied_places(places: Places, home: Path, path: str) -> None:
    (home / "link").symlink_to(home / ".ssh")
    (home / "chain").symlink_to(home / "link")
    text = path.format(home=home)
    assert places.denied(at(text)) == text
    assert places.denied({"many": [{"deep": ["x", text]}]}) == text
    assert places.denied({text: 1}) == text


@pytest.mark.parametrize("path", ["{home}/notes/a.txt", "{home}/.sshx", "notes", "", "\0", "/a\0b", "~nobody-here/x"])
def test_other_places_are_not_denied(places: Places, home: Path, path: str) -> None:
    assert places.denied(at(path.format(home=home))) == ""


def test_a_file_names_its_folder_and_a_folder_itself(places: Places, home: Path) -> None:
    notes = str((home / "notes").resolve())
    assert places.folder(at(home / "notes" / "a.txt"), "path") == notes
    assert places.folder(at(home / "notes"), "path") == notes
    assert places.folder(at(home / "notes" / "new.txt"), "path") == notes


def test_too_wide_folders_are_none(places: Places, home: Path) -> None:
    for path in (home, home / "file.txt", home.parent, "/", home / ".ssh" / "id", home / "data", "notes/a.txt"):
        assert places.folder(at(path), "path") == ""
    assert places.folder(at(home / "notes"), "") == ""
    assert places.folder(at(home / "notes") | {"target": "/etc"}, "path") == ""


def test_a_folder_covers_what_really_lies_in_it(places: Places, home: Path) -> None:
    folder = str(home / "notes")
    (home / "notes" / "out").symlink_to(home / "notes2")
    (home / "in").symlink_to(home / "notes")
    for path in ("notes", "notes/a.txt", "notes/2026/x", "in/a.txt", "notes/../notes/a.txt", "notes2/../notes/b"):
        assert places.covers(folder, at(home / path), "path"), path
    for path in ("notes2", "notes2/a", "notes/../notes2/a", "notes/out/a", "notes/out", ".", "notesx"):
        assert not places.covers(folder, at(home / path), "path"), path


@pytest.mark.parametrize(
    "more", [{"target": "/etc/passwd"}, {"glob": "../*"}, {"list": ["~"]}, {"/etc": 1}, {"t": "file:///etc"}]
)
def test_another_place_in_the_call_is_not_covered(places: Places, home: Path, more: dict[str, Any]) -> None:
    inside = at(home / "notes" / "a.txt")
    assert places.covers(str(home / "notes"), inside | {"lines": 3, "word": "x"}, "path")
    assert not places.covers(str(home / "notes"), inside | more, "path")


def test_only_a_text_is_a_path(places: Places, home: Path) -> None:
    folder = str(home / "notes")
    for value in ([str(home / "notes")], {"p": folder}, 1, None):
        assert not places.covers(folder, {"path": value}, "path")


def test_where_paths_lead(places: Places, home: Path) -> None:
    link = home / "l"
    link.symlink_to(home / "notes")
    assert places.ends(at(link) | {"n": 1, "t": "word"}) == [str((home / "notes").resolve())]
    link.unlink()
    link.symlink_to(home / "notes2")
    assert places.ends(at(link)) == [str((home / "notes2").resolve())]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"url": "https://Example.org/a?b#c"}, "example.org"),
        ({"url": "http://example.org:8080", "raw": True, "n": 3}, "example.org"),
        ({"url": "https://example.org@evil.com/"}, ""),
        ({"url": "https://evil.com\\@example.org/"}, ""),
        ({"url": "https://example.org/ https://evil.com"}, ""),
        ({"url": " https://example.org"}, ""),
        ({"url": "https://ex\u0430mple.org"}, ""),
        ({"url": "ftp://example.org"}, ""),
        ({"url": "example.org"}, ""),
        ({"url": "https://"}, ""),
        ({"url": "https://example.org/a\n"}, ""),
        ({"url": "https://example.org", "proxy": "evil.com"}, ""),
        ({"urls": ["https://example.org", "https://evil.com"]}, ""),
        ({"urls": ["https://example.org"]}, "example.org"),
        ({}, ""),
    ],
)
def test_the_host_of_a_call(arguments: dict[str, Any], expected: str) -> None:
    assert host(arguments) == expected
