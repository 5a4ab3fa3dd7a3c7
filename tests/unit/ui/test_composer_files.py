"""Reading files for attachments."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.ui.composer.files import is_long, language_of, read_attachment, shown_name


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"plain", "plain"),
        ("schön".encode(), "schön"),
        ("schön".encode("utf-8-sig"), "schön"),
        ("schön".encode("utf-16"), "schön"),
        ("schön".encode("latin-1"), "schön"),
        ("“quoted”".encode("cp1252"), "“quoted”"),
        (b"\x81 only latin-1 has this", "\x81 only latin-1 has this"),
        (b"a\r\nb", "a\nb"),
        (b"", ""),
    ],
)
def test_encodings(tmp_path: Path, data: bytes, text: str) -> None:
    path = tmp_path / "file.txt"
    path.write_bytes(data)
    assert read_attachment(path).text == text


def test_what_is_no_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is a folder"):
        read_attachment(tmp_path)
    with pytest.raises(EnvironmentFault, match="could not be read"):
        read_attachment(tmp_path / "missing.txt")


def test_languages_by_name() -> None:
    assert language_of("main.py") == "python"
    assert language_of("notes.txt") == ""
    assert language_of("no-ending") == ""


def test_a_lying_name_is_shown_as_it_is() -> None:
    assert shown_name("a\u202etxt.exe") == "a<U+202E>txt.exe"


def test_long_pastes() -> None:
    assert not is_long("x" * 4000)
    assert is_long("x" * 4001)
    assert is_long("a\n" * 60)
