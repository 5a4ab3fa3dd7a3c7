"""What a plugin is given: folders that cannot be left, secrets, stops; and the marks of the decorator."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.plugins.api import MARK, Context, Stopped, ToolError, saying, tool
from desktop.plugins.definitions import Labels, Source, SourceKind, ToolDefinition


@tool(title="Say it", sends=True, seconds=10_000)
def speak(text: str) -> str:
    """Says a text."""
    return text


def test_a_tool_stays_a_function_and_carries_its_mark() -> None:
    assert speak("hello") == "hello"
    mark = getattr(speak, MARK)
    assert (mark.title, mark.labels, mark.seconds) == ("Say it", Labels(sends=True), 600.0)


def test_a_path_stays_inside_the_given_folders(tmp_path: Path) -> None:
    given, other = tmp_path / "given", tmp_path / "given-not"
    given.mkdir()
    other.mkdir()
    (given / "note.txt").write_text("mine")
    (other / "secret.txt").write_text("not yours")
    (given / "link").symlink_to(other / "secret.txt")
    context = Context.for_tests(tmp_path / "data", folders=[given])
    assert context.path("note.txt") == given / "note.txt"
    assert context.path(str(given / "new.txt")) == given / "new.txt"
    for outside in ("../given-not/secret.txt", "link", str(other), "/etc/passwd", "~", "a/../../given-not"):
        with pytest.raises(ToolError, match="outside the folders"):
            context.path(outside)
    with pytest.raises(ToolError, match="none was given"):
        Context.for_tests(tmp_path).path("note.txt")


def test_a_relative_path_is_found_in_the_folder_that_has_it(tmp_path: Path) -> None:
    first, second = tmp_path / "1", tmp_path / "2"
    for folder in (first, second):
        folder.mkdir()
    (second / "here").touch()
    assert Context.for_tests(tmp_path, folders=[first, second]).path("here") == second / "here"


def test_stop_secret_and_failing_files(tmp_path: Path) -> None:
    context = Context.for_tests(tmp_path)
    context.progress("half", 0.5)
    with pytest.raises(ToolError, match="secret key is missing"):
        context.secret("key")
    with pytest.raises(ToolError, match="inside the app"):
        context.search_history("sea")
    context.stop.set()
    for call in (context.check, lambda: context.progress("more")):
        with pytest.raises(Stopped):
            call()
    with pytest.raises(ToolError, match="nowhere: No such file"), saying("nowhere"):
        (tmp_path / "nowhere").read_text()


def test_definitions_travel_as_json() -> None:
    source = Source("plugin:a", SourceKind.PLUGIN, "A", "1", files=(("plugin.py", "00"),))
    assert Source.from_json(source.to_json()) == source
    one = ToolDefinition(source, "t", "T", "does", "{}", Labels(writes=True), seconds=5, folder_argument="path")
    assert ToolDefinition.from_json(one.to_json(), source) == one
