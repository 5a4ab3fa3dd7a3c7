"""Files for the model to list, read and search, in the folders that the user gave; nothing is ever changed.

Limits: a read gives 16,000 characters and looks at 20 MB; a list has 200 entries; a search looks at 5,000 files, 2 MB
of each and 200 MB of all, 12 folders deep, and gives 50 places. Links, devices, places of keys and passwords, and the
app's own data are left out, also inside a given folder; a search leaves out names that begin with a dot. Searches are
for plain words, never patterns, so that none can run for ever.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

from desktop.plugins.api import Context, ToolError, saying, tool
from desktop.plugins.bundled.files.opening import entries, find, opened, shown
from desktop.plugins.bundled.files.texts import SAMPLE, binary_kind, encoding

MOST_LETTERS: Final = 16_000  # of a read
MOST_READ: Final = 20 << 20  # bytes of a file that a read looks at
MOST_ENTRIES: Final = 200
MOST_SCANNED: Final = 10_000  # entries of a folder
MOST_FILES: Final = 5_000
MOST_SEARCHED: Final = 2 << 20  # bytes of a file
MOST_BYTES: Final = 200 << 20
MOST_FOUND: Final = 50
MOST_IN_FILE: Final = 5
MOST_DEPTH: Final = 12
MOST_LINE: Final = 200  # characters of a line that a search shows


@tool(title="List a folder", reads_private=True, untrusted=True, folder_argument="folder")
def list_files(context: Context, folder: str = "") -> str:
    """List a folder that the user shares.

    Args:
        context: from the host
        folder: path; empty: the shared folders
    """
    if not folder.strip() and len(context.folders) > 1:
        return "Shared folders:\n" + "\n".join(str(one) for one in context.folders)
    base, path = find(folder.strip(), context)
    found, more = entries(base, path, context, MOST_SCANNED)
    lines = [f"{path}:"]
    for entry in found[:MOST_ENTRIES]:
        about = entry.stat(follow_symlinks=False)
        day = datetime.fromtimestamp(about.st_mtime, UTC).date().isoformat()
        folder_sign = entry.is_dir(follow_symlinks=False)
        lines.append(f"{shown(entry.name)}/" if folder_sign else f"{shown(entry.name)}  {size(about.st_size)}  {day}")
    if more or len(found) > MOST_ENTRIES:
        lines.append(f"… and {'over ' if more else ''}{len(found) - MOST_ENTRIES} more: use search_files.")
    return "\n".join(lines) if found else f"{path} is empty."


@tool(title="Read a file", reads_private=True, untrusted=True, folder_argument="path")
def read_file(path: str, context: Context, start_line: int = 1) -> str:
    """Read a text file in a shared folder.

    Args:
        path: the file
        context: from the host
        start_line: where to begin, for long files
    """
    base, real = find(path.strip(), context)
    with opened(base, real) as number, saying(str(real)), os.fdopen(os.dup(number), "rb") as file:
        whole = os.fstat(number).st_size
        start = file.read(SAMPLE)
        if kind := binary_kind(start):
            raise ToolError(f"{real.name} is {kind} ({size(whole)}), no text: it cannot be read here.")
        data = start + file.read(MOST_READ - len(start))
    lines = decoded(data, encoding(start)).splitlines(keepends=True)
    if not lines:
        return f"{real.name} is empty."
    first = min(max(start_line, 1), len(lines))
    text, last = window(lines, first)
    if first == 1 and last == len(lines) and whole <= MOST_READ:
        return text
    more = f" Go on with start_line={last + 1}." if last < len(lines) else ""
    cut = f" (only the first {size(MOST_READ)} of {size(whole)} are looked at)" if whole > MOST_READ else ""
    return f"[Lines {first}-{last} of {len(lines)}{cut}.{more}]\n{text}"


@tool(title="Search files", reads_private=True, untrusted=True, folder_argument="folder", seconds=60)
def search_files(text: str, context: Context, folder: str = "", name: str = "*") -> str:
    """Find files by name or content in the shared folders.

    Args:
        text: plain text to find; empty: any
        context: from the host
        folder: where; empty: everywhere
        name: only files like this, e.g. "*.md"
    """
    if len(text) > 200 or len(name) > 100:
        raise ToolError("The text or the name is too long.")
    if not text.strip() and name in ("", "*"):
        raise ToolError("Say what to look for, or give a name such as *.md.")
    places = [find(folder.strip(), context)] if folder.strip() else [find(str(one), context) for one in context.folders]
    if not places:
        find("", context)  # says that none was given
    search = Search(text.strip().casefold(), name or "*", context)
    for base, path in places:
        search.walk(base, path)
    return search.answer(text)


@dataclass(slots=True)
class Search:
    """A search in progress: what was found, and how much was looked at."""

    text: str
    name: str
    context: Context
    found: list[str] = field(default_factory=list)
    files: int = 0
    bytes: int = 0
    left_out: bool = False

    def over(self) -> bool:
        """Whether a limit is reached."""
        return len(self.found) >= MOST_FOUND or self.files >= MOST_FILES or self.bytes >= MOST_BYTES

    def walk(self, base: Path, path: Path) -> None:
        """Look at a folder and all below it, or at one file."""
        pending = [(path, 0)]
        while pending and not self.over():
            self.context.check()
            here, depth = pending.pop()
            try:
                inside, more = entries(base, here, self.context, MOST_SCANNED)
            except ToolError:  # a folder that may not be read, or is a file
                if here == path:
                    raise
                continue
            self.left_out |= more
            for entry in inside:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    self.left_out |= depth >= MOST_DEPTH
                    pending += [(here / entry.name, depth + 1)] if depth < MOST_DEPTH else []
                elif entry.is_file(follow_symlinks=False) and fnmatch(entry.name.casefold(), self.name.casefold()):
                    self.look(base, here / entry.name)
                if self.over():
                    break
        self.left_out |= bool(pending)

    def look(self, base: Path, path: Path) -> None:
        """Look at a file's name, then at its text."""
        self.context.check()
        self.files += 1
        if self.text in path.name.casefold():
            self.found.append(shown(str(path)))
            return
        try:
            with opened(base, path) as number, saying(str(path)), os.fdopen(os.dup(number), "rb") as file:
                data = file.read(MOST_SEARCHED)
        except ToolError:
            return  # gone, or not ours to read
        self.bytes += len(data)
        if not binary_kind(data[:SAMPLE]):
            self.found += list(self.lines(path, decoded(data, encoding(data[:SAMPLE]))))

    def lines(self, path: Path, text: str) -> Iterator[str]:
        """The first lines with the text, each with its place."""
        if self.text not in text.casefold():
            return
        count = 0
        for number, line in enumerate(io.StringIO(text), 1):
            at = line.casefold().find(self.text)
            if at >= 0:
                start = max(0, at - MOST_LINE // 2)
                yield f"{shown(str(path))}:{number}: {line[start : start + MOST_LINE].strip()}"
                count += 1
            if count == MOST_IN_FILE:
                return

    def answer(self, text: str) -> str:
        """What the model is told."""
        short = self.left_out or self.over()
        note = f"({self.files} files looked at; some were left out: search in one folder, or by name.)" if short else ""
        if not self.found:
            return " ".join(filter(None, [f"Nothing was found for {text[:200]!r} in {self.files} files.", note]))
        return "\n".join([*self.found[:MOST_FOUND], *([note] if note else [])])


def decoded(data: bytes, name: str) -> str:
    """Bytes as text; what is none is shown as U+FFFD, each line's end a line feed."""
    return data.decode(name, "replace").replace("\r\n", "\n").replace("\r", "\n")


def window(lines: list[str], first: int) -> tuple[str, int]:
    """Lines from number ``first`` on that fit, and the number of the last; one that alone is too long is cut."""
    room, last = MOST_LETTERS, first - 1
    while last < len(lines) and len(lines[last]) <= room:
        room -= len(lines[last])
        last += 1
    if last == first - 1:
        line = lines[last]
        return f"{line[:MOST_LETTERS]}… (the line has {len(line)} characters)", first
    return "".join(lines[first - 1 : last]), last


def size(count: int) -> str:
    """Bytes for people."""
    for unit, name in ((1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")):
        if count >= unit:
            return f"{count / unit:.1f} {name}"
    return f"{count} bytes"
