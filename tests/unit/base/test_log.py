"""Logging into a file, and what happens when there can be none."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.base.log import set_up_logging


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
