"""Files: lists, reads and searches inside the given folders, and everything that wants to lead out of them."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop.plugins.api import Context, Stopped, ToolError
from desktop.plugins.bundled.files import opening, plugin
from desktop.plugins.bundled.files.plugin import list_files, read_file, search_files
from desktop.plugins.bundled.files.texts import binary_kind, encoding

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and devices as POSIX has them")


@pytest.fixture
def given_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "given"
    folder.mkdir()
    return folder


@pytest.fixture
def context(tmp_path: Path, given_folder: Path) -> Context:
    data = tmp_path / "app" / "plugin-data" / "files"
    data.mkdir(parents=True)
    return Context.for_tests(data, folders=[given_folder])


def test_a_folder_is_listed_by_name(context: Context, given_folder: Path) -> None:
    assert list_files(context) == f"{given_folder} is empty."
    (given_folder / "b.txt").write_text("x" * 2000)
    (given_folder / "A").mkdir()
    (given_folder / "odd\u202e\nname").write_text("")
    lines = list_files(context).splitlines()
    assert lines[0] == f"{given_folder}:"
    assert lines[1] == "A/"
    assert lines[2].startswith("b.txt  2.0 KB  20")
    assert lines[3].startswith("odd\ufffd\ufffdname  0 bytes")
    assert list_files(context, "A") == f"{given_folder / 'A'} is empty."


def test_several_folders_are_named_and_long_lists_cut(context: Context, given_folder: Path, tmp_path: Path) -> None:
    for number in range(250):
        (given_folder / f"{number:03}").touch()
    lines = list_files(context).splitlines()
    assert len(lines) == 202
    assert lines[-1] == "… and 50 more: use search_files."
    context.folders = (given_folder, tmp_path / "other")
    assert list_files(context).splitlines() == ["Shared folders:", str(given_folder), str(tmp_path / "other")]


def test_without_folders_the_model_is_told_whom_to_ask(context: Context) -> None:
    context.folders = ()
    with pytest.raises(ToolError, match="given no folder yet"):
        list_files(context)
    with pytest.raises(ToolError, match="given no folder yet"):
        read_file("a", context)
    with pytest.raises(ToolError, match="given no folder yet"):
        search_files("a", context)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"plain\r\ntext\r", "plain\ntext\n"),
        ("grüße".encode(), "grüße"),
        (b"\xef\xbb\xbfmarked", "marked"),
        ("sixteen ü".encode("utf-16"), "sixteen ü"),
        ("thirty-two".encode("utf-32"), "thirty-two"),
        (
            "Über die Brücke gehen wir fröhlich nach Köln.".encode("latin-1"),
            "Über die Brücke gehen wir fröhlich nach Köln.",
        ),
        (b"", "it.txt is empty."),
    ],
)
def test_texts_are_read_in_their_encoding(context: Context, given_folder: Path, data: bytes, text: str) -> None:
    (given_folder / "it.txt").write_bytes(data)
    assert read_file("it.txt", context) == text


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 text", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n\0", "a PNG image"),
        (b"PK\x03\x04\0\0", "a ZIP archive"),
        (b"\x7fELF\2\1\1\0", "a program"),
        (b"abc\0def", "a binary file"),
        (bytes(range(1, 32)) * 9, "a binary file"),
        (b"\0\0\0\x18ftypmp42", "a video"),
    ],
)
def test_what_is_no_text_is_named(context: Context, given_folder: Path, data: bytes, kind: str) -> None:
    (given_folder / "it").write_bytes(data)
    with pytest.raises(ToolError, match=f"it is {kind}.*no text"):
        read_file("it", context)


def test_long_files_are_read_in_parts(context: Context, given_folder: Path) -> None:
    (given_folder / "long.txt").write_text("".join(f"line {number}\n" for number in range(1, 5001)))
    first = read_file("long.txt", context)
    assert first.startswith("[Lines 1-")
    assert len(first) < 17_000
    go_on = int(first.split("start_line=")[1].split(".")[0])
    assert f"line {go_on - 1}\n" in first
    assert f"]\nline {go_on}\n" in read_file("long.txt", context, go_on)
    assert read_file("long.txt", context, 10**9) == "[Lines 5000-5000 of 5000.]\nline 5000\n"
    assert read_file("long.txt", context, -5) == first
    (given_folder / "wide.txt").write_text("x" * 100_000)
    assert "(the line has 100000 characters)" in read_file("wide.txt", context)


@posix
def test_a_huge_file_is_looked_at_in_part(context: Context, given_folder: Path) -> None:
    with (given_folder / "huge.txt").open("wb") as file:
        file.write(b"start\n" + b"y" * (70 << 10))
        file.truncate(1 << 40)  # a terabyte that takes no room
    assert "only the first 20.0 MB of 1024.0 GB" in read_file("huge.txt", context)


@posix
def test_nothing_leads_out_of_the_folder(context: Context, given_folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden treasure")
    (given_folder / "link.txt").symlink_to(secret)
    (given_folder / "up").symlink_to(tmp_path)
    (given_folder / "inside.txt").write_text("mine")
    (given_folder / "good.txt").symlink_to(given_folder / "inside.txt")
    for path in ("link.txt", "up/secret.txt", "../secret.txt", str(secret), "~/.bashrc", "/etc/passwd", "up"):
        with pytest.raises(ToolError, match=r"outside the folders|never read"):
            read_file(path, context)
        with pytest.raises(ToolError, match=r"outside the folders|never read"):
            list_files(context, path)
    assert read_file("good.txt", context) == "mine"  # a link that stays inside is the user's own
    assert search_files("treasure", context).startswith("Nothing was found")
    assert "link" not in list_files(context)
    for path in ("a\0b", "x" * 5000):
        with pytest.raises(ToolError, match="no path"):
            read_file(path, context)


@posix
def test_a_path_that_is_exchanged_after_the_check_is_not_followed(context: Context, tmp_path: Path) -> None:
    base = context.folders[0]
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "file.txt").write_text("hidden")
    (base / "inner").symlink_to(tmp_path / "outside")  # was a folder when it was checked
    (base / "file.txt").symlink_to(tmp_path / "outside" / "file.txt")
    for path in (base / "inner" / "file.txt", base / "file.txt"):
        with pytest.raises(ToolError), opening.opened(base, path):
            pass
    with pytest.raises(ToolError), opening.opened(base, base / "inner", folder=True):
        pass


@posix
def test_devices_pipes_and_sockets_are_no_files(context: Context, given_folder: Path) -> None:
    os.mkfifo(given_folder / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(given_folder)  # the path of a socket is short
        server.bind("socket")
        os.chdir(here)
        for name in ("pipe", "socket"):
            with pytest.raises(ToolError):
                read_file(name, context)
        assert search_files("x", context).startswith("Nothing was found")
    context.folders = (Path("/"),)
    for path in ("/proc/self/environ", "/dev/zero", "/dev/stdin", "/sys/kernel"):
        with pytest.raises(ToolError, match=r"never read|There is no|no file"):
            read_file(path, context)


@pytest.mark.parametrize(
    "path",
    [
        ".ssh/id_rsa", ".ssh/config", ".aws/credentials", ".gnupg/x", ".mozilla/firefox/logins.json", ".env",
        "app/.env.local", "server.pem", "Private.KEY", "vault.kdbx", ".netrc",
        ".config/google-chrome/Default/Login Data",
        ".local/share/keyrings/login.keyring", ".git-credentials", ".bash_history",
    ],
)  # fmt: skip
def test_secrets_are_never_read(context: Context, given_folder: Path, path: str) -> None:
    target = given_folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("password = treasure")
    with pytest.raises(ToolError, match="never read"):
        read_file(path, context)
    assert search_files("treasure", context).startswith("Nothing was found")
    assert target.name not in list_files(context)


def test_the_apps_own_data_is_never_read(context: Context, tmp_path: Path) -> None:
    (tmp_path / "app" / "history.db").write_text("treasure")
    context.folders = (tmp_path,)
    with pytest.raises(ToolError, match="never read"):
        read_file("app/history.db", context)
    assert search_files("treasure", context).startswith("Nothing was found")


def test_a_search_finds_names_and_contents(context: Context, given_folder: Path) -> None:
    (given_folder / "notes").mkdir()
    (given_folder / "notes" / "trip.md").write_text("one\nWe go to ROME in May\nthree\n")
    (given_folder / "rome.txt").write_text("nothing")
    (given_folder / "other.txt").write_text("all roads lead to Rome\n" * 20)
    lines = search_files("rome", context).splitlines()
    assert str(given_folder / "rome.txt") in lines
    assert f"{given_folder / 'notes' / 'trip.md'}:2: We go to ROME in May" in lines
    assert sum("other.txt" in line for line in lines) == 5
    assert search_files("rome", context, name="*.md").count("\n") == 0
    assert search_files("", context, name="*.TXT").count("\n") == 1
    assert "trip.md" in search_files("rome", context, "notes")
    with pytest.raises(ToolError, match="Say what to look for"):
        search_files("", context)
    with pytest.raises(ToolError, match="too long"):
        search_files("x" * 300, context)


def test_patterns_are_plain_text(context: Context, given_folder: Path) -> None:
    (given_folder / "a.txt").write_text("a" * 5000 + "b\n(a+)+$ here\n")
    assert ":2: (a+)+$ here" in search_files("(a+)+$", context)
    assert search_files("x", context, name="*a" * 40).startswith("Nothing was found")


def test_a_search_is_bounded_and_can_be_stopped(
    context: Context, given_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = given_folder
    for number in range(20):
        deep = deep / "d"
        deep.mkdir()
        (deep / f"{number}.txt").write_text("needle")
    answer = search_files("needle", context)
    assert len(answer.splitlines()) == plugin.MOST_DEPTH + 1
    assert "some were left out" in answer
    monkeypatch.setattr(plugin, "MOST_FILES", 3)
    assert "(3 files looked at; some were left out" in search_files("needle", context)
    context.stop.set()
    with pytest.raises(Stopped):
        search_files("needle", context)


@settings(max_examples=200, deadline=None)
@given(some.binary(max_size=300))
def test_any_bytes_are_a_text_or_named(data: bytes) -> None:
    if not binary_kind(data):
        assert isinstance(plugin.decoded(data, encoding(data)), str)
