"""Logging into a file, and what happens when there can be none."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.base.log import TAIL_BYTES, LogTail, set_up_logging


@pytest.fixture(autouse=True)
def restored_root() -> Iterator[None]:
    """The root logger as it was."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_lines_reach_the_file(tmp_path: Path) -> None:
    path = set_up_logging(tmp_path / "logs")
    assert path is not None
    logging.getLogger("nemodesk.test").info("hello")
    assert "INFO    nemodesk.test: hello" in path.read_text(encoding="utf-8")


def test_an_unwritable_folder_does_not_stop_the_app(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert set_up_logging(tmp_path / "file" / "logs") is None
    logging.getLogger("nemodesk.test").info("nobody hears this")


def test_the_tail_brings_whole_lines_once(tmp_path: Path) -> None:
    path = tmp_path / "log"
    tail = LogTail(path)
    assert tail.read() == []
    path.write_bytes(b"one\ntwo\nhal")
    assert tail.read() == ["one", "two"]
    with path.open("ab") as file:
        file.write("f\nschön\n".encode())
    assert tail.read() == ["half", "schön"]
    assert tail.read() == []


def test_the_tail_of_a_long_file_is_its_end_and_a_new_file_is_read_from_its_start(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"x" * 99 + b"\n" + b"y" * 99 + b"\n" * (TAIL_BYTES - 100))
    tail = LogTail(path)
    assert "x" * 99 not in tail.read()
    path.write_bytes(b"rotated\n")
    assert tail.read() == ["rotated"]
