"""Writing an export: one file, or one for each conversation in a folder, whole or not at all."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from desktop.base.atomic import write_text
from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.chat.conversation import Conversation
from desktop.exchange.export import ENDINGS, exported
from desktop.exchange.outline import ExportOptions
from desktop.exchange.printable import printable

LONGEST_NAME: Final = 120  # bytes of a file's name before its ending; file systems take 255
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)  # names that Windows keeps


class Pages(Protocol):
    """A PDF file that grows text by text."""

    def add(self, text: str) -> None:
        """Lay Markdown out on new pages."""


Printer = Callable[[Path, str], AbstractContextManager[Pages]]  # a file and its title


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write and where.

    ``ids`` are conversations, all but those in the trash when empty. ``separate``: ``out`` is a folder, made if
    missing, that gets a file for each; existing files stay, the new one's name gets a number.
    """

    out: Path
    kind: str  # a key of ENDINGS
    wanted: ExportOptions = field(default_factory=ExportOptions)
    ids: tuple[int, ...] = ()
    separate: bool = False


def write_files(
    conversations: Iterable[Conversation], request: ExportRequest, printer: Printer | None = None
) -> list[Path]:
    """Write the conversations; they are asked for one by one.

    ``printer`` makes PDF files and is needed for them alone.

    Raises:
        EnvironmentFault: a file cannot be written.
    """
    try:
        if not request.separate:
            _write(conversations, request, request.out, printer)
            return [request.out]
        request.out.mkdir(parents=True, exist_ok=True)
        written: list[Path] = []
        for conversation in conversations:
            path = _free(request.out, file_name(conversation.title), ENDINGS[request.kind])
            _write([conversation], request, path, printer)
            written.append(path)
    except OSError as error:
        reason = error.strerror or str(error)
        place = error.filename or request.out
        raise EnvironmentFault(tr("{path} cannot be written: {reason}.", path=place, reason=reason)) from error
    return written


def _write(conversations: Iterable[Conversation], request: ExportRequest, path: Path, printer: Printer | None) -> None:
    if printer is None or request.kind != "pdf":
        write_text(path, exported(conversations, request.kind, request.wanted))
        return
    part = path.with_name(f".{path.name}.part")
    try:
        with printer(part, path.stem) as pages:
            for conversation in conversations:
                pages.add(printable(conversation, request.wanted))
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def file_name(title: str) -> str:
    """A title as the name of a file that every system takes, without its ending."""
    shown = "".join(" " if unicodedata.category(c) in ("Zl", "Zp", "Cf", "Cs") else c for c in title)
    name = " ".join(_FORBIDDEN.sub(" ", shown).split()).strip(". ")
    while len(name.encode()) > LONGEST_NAME:
        name = name[:-1].rstrip(". ")
    if _RESERVED.fullmatch(name):
        name += "_"
    return name or tr("New chat")


def _free(folder: Path, name: str, ending: str) -> Path:
    path, number = folder / f"{name}{ending}", 2
    while os.path.lexists(path):  # a link that leads nowhere is somebody's too, and would be written through
        path, number = folder / f"{name} ({number}){ending}", number + 1
    return path
