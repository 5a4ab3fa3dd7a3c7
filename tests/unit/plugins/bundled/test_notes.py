"""Notes: kept, changed and removed, bounded, and never lost to a crash or a damaged file."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop.plugins.api import Context, ToolError
from desktop.plugins.bundled.notes import plugin
from desktop.plugins.bundled.notes.plugin import list_notes, remove_note, save_note


@pytest.fixture
def context(tmp_path: Path) -> Context:
    return Context.for_tests(tmp_path)


def test_notes_are_kept_changed_found_and_removed(context: Context) -> None:
    assert list_notes(context) == "There are no notes."
    assert save_note("Ada likes tea", context) == "Note 1 is kept."
    assert save_note("The car is blue", context) == "Note 2 is kept."
    assert save_note("The car is red", context, 2) == "Note 2 is kept."
    lines = list_notes(context).splitlines()
    assert lines[0].startswith("2 (2")
    assert lines[0].endswith("The car is red")
    assert lines[1].endswith("Ada likes tea")
    assert list_notes(context, "TEA ada").count("\n") == 0
    assert list_notes(context, "boat") == "None of the 2 notes holds that."
    assert remove_note(1, context) == "Note 1 is removed: Ada likes tea"
    assert save_note("third", context) == "Note 3 is kept."  # a number is not given twice while notes are left


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [("  ", 0, "empty"), ("x" * 4001, 0, "longer than 4000"), ("x", 7, "no note 7"), ("x", -1, "no note -1")],
)
def test_what_cannot_be_kept_is_refused(context: Context, text: str, number: int, reason: str) -> None:
    with pytest.raises(ToolError, match=reason):
        save_note(text, context, number)


def test_their_number_and_what_is_shown_are_bounded(context: Context) -> None:
    notes = [{"number": n, "date": "2026-01-01", "text": "y" * 3000} for n in range(1, 501)]
    plugin.store(context.data, notes)
    with pytest.raises(ToolError, match="500 notes already"):
        save_note("one more", context)
    shown = list_notes(context)
    assert len(shown) < 25_000
    assert "494 more notes" in shown


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b'[{"number": 1}]', b"\xff\xfe", b"[" * 100_000, b"7"])
def test_a_damaged_file_is_put_aside_and_said(context: Context, data: bytes) -> None:
    (context.data / plugin.FILE).write_bytes(data)
    with pytest.raises(ToolError, match="damaged"):
        list_notes(context)
    assert (context.data / "notes-damaged-1.json").read_bytes() == data
    assert save_note("again", context) == "Note 1 is kept."


def test_a_file_that_cannot_be_read_is_no_empty_one(context: Context) -> None:
    (context.data / plugin.FILE).mkdir()
    with pytest.raises(ToolError, match="cannot be read"):
        list_notes(context)


def test_calls_side_by_side_lose_nothing(context: Context) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: save_note(f"note {n}", context), range(40)))
    assert len(list_notes(context).splitlines()) == 40


WRITER = """
import sys
from pathlib import Path
from desktop.plugins.api import Context
from desktop.plugins.bundled.notes.plugin import save_note
context = Context.for_tests(Path(sys.argv[1]))
for number in range(10_000):
    print(save_note(f"note {number} " + "z" * 2000, context, 0 if number < 50 else number % 50 + 1), flush=True)
"""


def test_a_killed_writer_leaves_whole_notes(tmp_path: Path) -> None:
    for turn in range(3):
        folder = tmp_path / str(turn)
        folder.mkdir()
        with subprocess.Popen([sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout
            said = [writer.stdout.readline() for _ in range(3 + turn * 20)]
            writer.kill()
        notes = json.loads((folder / plugin.FILE).read_text())
        assert len(notes) >= len(said)
        assert all(note["text"].endswith("z" * 2000) for note in notes)
