"""Names of exported files, what lies there already, and what cannot be written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.base.errors import EnvironmentFault
from desktop.exchange.child import packed, unpacked
from desktop.exchange.files import LONGEST_NAME, ExportRequest, Pages, file_name, write_files
from desktop.exchange.outline import ExportOptions
from tests.unit.exchange.test_export import CHAT


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Greeting", "Greeting"),
        ("a/b\\c: d?", "a b c d"),
        ("..", "New chat"),
        ("", "New chat"),
        ("CON", "CON_"),
        ("lpt1.txt", "lpt1.txt_"),
        ("trailing. . ", "trailing"),
        ("line\nbreak\u2028and \u202egnp.exe", "line break and gnp.exe"),
        ("旅行计划", "旅行计划"),
    ],
)
def test_a_title_becomes_a_name_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name


def test_a_long_title_is_cut_between_characters() -> None:
    name = file_name("ภาษาไทย" * 40)
    assert len(name.encode()) <= LONGEST_NAME
    assert ("ภาษาไทย" * 40).startswith(name)


def test_files_that_are_there_stay(tmp_path: Path) -> None:
    (tmp_path / "Greeting.md").write_text("mine")
    request = ExportRequest(tmp_path, "markdown", separate=True)
    written = write_files([CHAT, replace(CHAT, id=8)], request)
    assert [path.name for path in written] == ["Greeting (2).md", "Greeting (3).md"]
    assert (tmp_path / "Greeting.md").read_text() == "mine"


def test_nothing_is_written_through_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "Greeting.md").symlink_to(tmp_path / "elsewhere" / "planted.md")
    (tmp_path / "elsewhere").mkdir()
    [written] = write_files([CHAT], ExportRequest(tmp_path, "markdown", separate=True))
    assert written.name == "Greeting (2).md"
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_request_comes_through_as_one_line(tmp_path: Path) -> None:
    request = ExportRequest(tmp_path / "ä b.pdf", "pdf", ExportOptions(thinking=True), (3, 1), separate=True)
    assert unpacked(packed(request)) == request
    assert len(packed(request).splitlines()) == 1


@pytest.mark.parametrize("separate", [False, True])
def test_no_place_to_write_is_one_sentence(tmp_path: Path, *, separate: bool) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(EnvironmentFault, match="cannot be written"):
        write_files([CHAT], ExportRequest(tmp_path / "file" / "x", "html", separate=separate))


def test_pages_that_fail_leave_no_file(tmp_path: Path) -> None:
    class Torn:
        """Pages that fail at the first text."""

        def add(self, text: str) -> None:
            raise EnvironmentFault("no more paper")

    @contextmanager
    def printer(path: Path, _title: str) -> Iterator[Pages]:
        path.write_bytes(b"%PDF")
        yield Torn()

    with pytest.raises(EnvironmentFault, match="no more paper"):
        write_files([CHAT], ExportRequest(tmp_path / "a.pdf", "pdf"), printer)
    assert list(tmp_path.iterdir()) == []
