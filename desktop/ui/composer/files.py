"""Reading files that are attached to a message: plain text and source code, of a bearable size."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.base.errors import AppError, EnvironmentFault, UsageError
from desktop.base.i18n import number, tr
from desktop.base.visible import flat

if TYPE_CHECKING:
    from desktop.chat.conversation import Attachment

MOST_BYTES: Final = 1_000_000  # some 250,000 tokens: more than any context of the models here
LONG_PASTE: Final = 4000  # characters; more than that is read better as an attachment
LONG_PASTE_LINES: Final = 60
_MARKS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True, slots=True)
class Found:
    """What could be read of some files, in their order, and why the others could not."""

    attachments: tuple[Attachment, ...] = ()
    refusals: tuple[AppError, ...] = ()


def read_attachments(paths: Iterable[Path]) -> Found:
    """Every file that can be an attachment; one that cannot keeps no other away."""
    attachments: list[Attachment] = []
    refusals: list[AppError] = []
    for path in paths:
        try:
            attachments.append(read_attachment(path))
        except AppError as error:
            refusals.append(error)
    return Found(tuple(attachments), tuple(refusals))


def read_attachment(path: Path) -> Attachment:
    """A file as an attachment.

    Raises:
        UsageError: it is a folder, too large, or no text.
        EnvironmentFault: it cannot be read.
    """
    name = shown_name(path.name)
    try:
        if path.is_dir():
            raise UsageError(tr("{name} is a folder: attach the files that matter.", name=name))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        text = tr("{name} could not be read ({why}): choose another file.", name=name, why=error.strerror or "")
        raise EnvironmentFault(text, str(error)) from error
    if len(data) > MOST_BYTES:
        most = number(MOST_BYTES // 1000)
        raise UsageError(tr("{name} is larger than {most} kB: attach the part that matters.", name=name, most=most))
    from desktop.chat.conversation import Attachment  # not a cost of the first paint

    return Attachment(name, _text(data, name), language_of(name))


def pasted(text: str) -> Attachment:
    """A long text that was pasted."""
    from desktop.chat.conversation import Attachment  # not a cost of the first paint

    return Attachment(tr("Pasted text"), text)


def is_long(text: str) -> bool:
    """Whether a pasted text becomes an attachment."""
    return len(text) > LONG_PASTE or text.count("\n") >= LONG_PASTE_LINES


def shown_name(name: str) -> str:
    """A file's name as it may be shown: control and direction characters, which can lie about it, made visible."""
    return flat(name)


def language_of(name: str) -> str:
    """Pygments' name for the language of a file, empty for plain text and what it does not know."""
    from pygments.lexers import find_lexer_class_for_filename

    lexer = find_lexer_class_for_filename(name)
    aliases = lexer.aliases if lexer is not None else []
    return aliases[0] if aliases and aliases[0] != "text" else ""


def _text(data: bytes, name: str) -> str:
    """The text in a file's bytes; its encoding by its mark, as UTF-8, else as Western European."""
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")
    if not encoding and b"\0" in data:
        raise UsageError(tr("{name} is no text: only text and source code can be attached.", name=name))
    for candidate in (encoding or "utf-8", "cp1252", "latin-1"):
        try:
            return data.decode(candidate).removeprefix("\ufeff").replace("\r\n", "\n")
        except UnicodeDecodeError:
            continue
    raise AssertionError("latin-1 decodes everything")
