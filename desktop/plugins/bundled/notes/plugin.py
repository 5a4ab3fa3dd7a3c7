"""Notes that the model keeps for the user, in ``notes.json`` in the plugin's own folder.

Limits: 500 notes of 4,000 characters; a list shows 20,000 characters. The file is replaced whole, so that a crash or a
power cut leaves the notes as they were before or after, never between. A damaged file is put aside, never overwritten.
"""

from __future__ import annotations

import json
import os
import threading
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from desktop.plugins.api import Context, ToolError, saying, tool

MOST_NOTES: Final = 500
MOST_LETTERS: Final = 4_000
MOST_SHOWN: Final = 20_000
MOST_BYTES: Final = 32 << 20  # of the file; what we write stays far below
FILE: Final = "notes.json"
LOCK: Final = threading.Lock()  # calls may run side by side

Note = dict[str, Any]  # {"number": int, "date": "YYYY-MM-DD", "text": str}


@tool(title="Keep a note", writes=True)
def save_note(text: str, context: Context, number: int = 0) -> str:
    """Keep a note for later conversations.

    Args:
        text: the note
        number: of a note to replace; 0 adds one
        context: from the host
    """
    text = text.strip()
    if not text:
        raise ToolError("The note is empty: give its text.")
    if len(text) > MOST_LETTERS:
        raise ToolError(f"The note is longer than {MOST_LETTERS} characters: shorten it.")
    with LOCK:
        notes = load(context.data)
        day = datetime.now().astimezone().date().isoformat()
        if number:
            notes[place(notes, number)] |= {"date": day, "text": text}
        elif len(notes) >= MOST_NOTES:
            raise ToolError(f"There are {MOST_NOTES} notes already: remove one first, or replace one.")
        else:
            number = max((note["number"] for note in notes), default=0) + 1
            notes.append({"number": number, "date": day, "text": text})
        store(context.data, notes)
    return f"Note {number} is kept."


@tool(title="Read the notes", reads_private=True, untrusted=True)
def list_notes(context: Context, query: str = "") -> str:
    """Notes kept in earlier conversations, the newest first.

    Args:
        query: only notes with all these words; empty: all
        context: from the host
    """
    with LOCK:
        notes = load(context.data)
    words = query.casefold().split()
    found = [note for note in reversed(notes) if all(word in note["text"].casefold() for word in words)]
    if not found:
        return f"None of the {len(notes)} notes holds that." if notes else "There are no notes."
    lines: list[str] = []
    room = MOST_SHOWN
    for note in found:
        line = f"{note['number']} ({note['date']}): {note['text']}"
        room -= len(line)
        if room < 0 and lines:
            lines.append(f"{len(found) - len(lines)} more notes: search with a query.")
            break
        lines.append(line)
    return "\n".join(lines)


@tool(title="Remove a note", writes=True)
def remove_note(number: int, context: Context) -> str:
    """Remove a note for good.

    Args:
        number: as list_notes shows it
        context: from the host
    """
    with LOCK:
        notes = load(context.data)
        gone = notes.pop(place(notes, number))
        store(context.data, notes)
    return f"Note {number} is removed: {gone['text'][:200]}"


def place(notes: list[Note], number: int) -> int:
    """Where in the list a note is."""
    for at, note in enumerate(notes):
        if note["number"] == number:
            return at
    raise ToolError(f"There is no note {number}: see list_notes.")


def load(folder: Path) -> list[Note]:
    """The notes, the oldest first.

    Raises:
        ToolError: the file cannot be read; a damaged one is put aside first, so that the next call goes on.
    """
    path = folder / FILE
    try:
        with saying("The notes cannot be read"):
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
            return checked(data)
    except ToolError as error:
        if isinstance(error.__cause__, FileNotFoundError):
            return []
        raise
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        aside = next(p for n in range(1, 10_000) if not (p := folder / f"notes-damaged-{n}.json").exists())
        with saying("The damaged notes cannot be put aside"):
            path.rename(aside)
        raise ToolError(f"The file of the notes was damaged, and is now {aside}. New notes can be kept.") from error


def checked(data: bytes) -> list[Note]:
    """Notes from a file's bytes; anything else is a ValueError, KeyError or TypeError."""
    if len(data) > MOST_BYTES:
        raise ValueError("too long")
    rows = json.loads(data.decode("utf-8"))
    notes = [{"number": int(row["number"]), "date": str(row["date"]), "text": str(row["text"])} for row in rows]
    if len({note["number"] for note in notes}) != len(notes):
        raise ValueError("a number twice")
    return notes


def store(folder: Path, notes: list[Note]) -> None:
    """Replace the file: written beside it, forced to the disk, then renamed."""
    path, beside = folder / FILE, folder / f"{FILE}.part"
    with saying("The notes cannot be written"):
        folder.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="utf-8") as file:
            json.dump(notes, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        if os.name == "posix":  # the name is on the disk when the folder is
            folder_file = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(folder_file)
            finally:
                os.close(folder_file)
