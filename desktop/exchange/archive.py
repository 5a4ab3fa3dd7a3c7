"""Files that may be archives of other programs: JSON texts in zip files, folders or alone, read within limits.

Nothing is unpacked to the disk and no name inside an archive is used as a path.
"""

from __future__ import annotations

import json
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Protocol

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.exchange.export import JSON_FORMAT

try:
    from lzma import LZMAError
except ImportError:  # a Python that was built without it, whose zipfile refuses such members
    LZMAError = zlib.error  # type: ignore[misc, assignment]

MOST_FILES: Final = 100_000  # in an archive or a folder
MOST_BYTES: Final = 512 << 20  # of one JSON text
MOST_IN_ALL: Final = 2 << 30
MOST_RATIO: Final = 300  # of a text to its compressed size; conversations are at most at 20
_SURE: Final = 16 << 20  # bytes that are no danger, however small they were
_STEP: Final = 1 << 20
_OWN: Final = re.compile(
    rf'\{{\s*"format":\s*"{JSON_FORMAT}",\s*"version":\s*(?P<version>\d{{1,9}}),\s*"conversations":\s*\['
)  # how our own export begins
_BROKEN: Final = (OSError, ValueError, zipfile.BadZipFile, NotImplementedError)
_UNKNOWN: Final = datetime(1980, 1, 1, tzinfo=UTC)  # the first time that an archive can hold
_SPACE: Final = re.compile(r"[ \t\r\n]*")


class ImportFault(EnvironmentFault):
    """A file cannot be read as an archive of conversations, or not to its end."""


@dataclass(frozen=True, slots=True)
class Document:
    """A JSON text: its name for people, when it was written, its share of all there is to read, and how to read it."""

    name: str
    written: datetime
    begins: float
    part: float
    read: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Other:
    """A file that is no JSON text."""

    name: str


class _Stream(Protocol):
    def read(self, size: int, /) -> bytes: ...


def documents(path: Path) -> Iterator[Document | Other]:
    """What a file, an archive or a folder holds.

    Raises:
        ImportFault: it cannot be read, or is larger than any archive of conversations.
    """
    try:
        if path.is_dir():
            yield from _folder(path)
        elif zipfile.is_zipfile(path):
            yield from _zip(path)
        else:
            yield _file(path, path.name)
    except _BROKEN as error:
        raise _broken(path.name, error) from error


def elements(text: str, name: str) -> Iterator[tuple[Any, float]]:
    """The values of a JSON array one by one, or the one value, each with the share of the text that is read.

    Our own export, an object around an array, comes as such objects of one conversation each. One by one, so that
    other threads run between them.

    Raises:
        ImportFault: from here on it is no JSON.
    """
    decoder = json.JSONDecoder()
    begin = _blank(text, 0)
    own = _OWN.match(text, begin)
    try:
        if own:
            head = {"format": JSON_FORMAT, "version": int(own["version"])}
            for value, at in _array(decoder, text, own.end(), "}"):
                yield head | {"conversations": [value]}, at / len(text)
        elif text.startswith("[", begin):
            for value, at in _array(decoder, text, begin + 1):
                yield value, at / len(text)
        else:
            value, at = decoder.raw_decode(text, begin)
            _end(text, at)
            yield value, 1.0
    except (ValueError, RecursionError) as error:
        raise ImportFault(tr("{name} is not valid JSON.", name=name), str(error)) from error


def _array(decoder: json.JSONDecoder, text: str, at: int, behind: str = "") -> Iterator[tuple[Any, int]]:
    """The values of an array from behind its bracket, each with where it ends; then only ``behind`` may come."""
    at = _blank(text, at)
    while not text.startswith("]", at):
        value, at = decoder.raw_decode(text, at)
        yield value, at
        at = _blank(text, at)
        if text.startswith(",", at):
            at = _blank(text, at + 1)
        elif not text.startswith("]", at):
            raise ValueError("a comma is missing")
    at = _blank(text, at + 1)
    if not text.startswith(behind, at):
        raise ValueError("the end is missing")
    _end(text, at + len(behind))


def _end(text: str, at: int) -> None:
    if _blank(text, at) < len(text):
        raise ValueError("more text follows")


def _blank(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _folder(path: Path) -> Iterator[Document | Other]:
    found = []
    for one in path.rglob("*"):
        if one.is_file() and not one.is_symlink():
            found.append(one)
        if len(found) > MOST_FILES:
            raise _too_large(path.name)
    for n, one in enumerate(sorted(found)):
        name = str(one.relative_to(path))
        if one.suffix.lower() == ".json":
            yield _file(one, name, n / len(found), 1 / len(found))
        else:
            yield Other(name)


def _file(path: Path, name: str, begins: float = 0.0, part: float = 1.0) -> Document:
    def read() -> str:
        try:
            if path.stat().st_size > MOST_BYTES:
                raise _too_large(name)
            with path.open("rb") as stream:
                return _decoded(_bytes(stream, MOST_BYTES, name), name)
        except OSError as error:
            raise _broken(name, error) from error

    return Document(name, _written(path), begins, part, read)


def _written(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(int(path.stat().st_mtime), UTC)
    except (OSError, OverflowError, ValueError):  # it is gone, and ``read`` will say so; or a year that no calendar has
        return _UNKNOWN


def _zip(path: Path) -> Iterator[Document | Other]:
    with zipfile.ZipFile(path) as archive:
        members = [one for one in archive.infolist() if not one.is_dir()]
        if len(members) > MOST_FILES:
            raise _too_large(path.name)
        total = sum(one.file_size for one in members if _is_json(one))
        if total > MOST_IN_ALL:
            raise _too_large(path.name)
        done = 0
        for member in members:
            if _is_json(member):
                yield _member(archive, member, done / max(total, 1), member.file_size / max(total, 1))
                done += member.file_size
            else:
                yield Other(_shown(member.filename))


def _is_json(member: zipfile.ZipInfo) -> bool:
    return member.filename.lower().endswith(".json") and "__MACOSX" not in member.filename


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, begins: float, part: float) -> Document:
    name = _shown(member.filename)
    allowed = min(MOST_BYTES, max(_SURE, member.compress_size * MOST_RATIO))

    def read() -> str:
        if member.flag_bits & 1:
            raise ImportFault(tr("{name} is locked with a password: unpack it first.", name=name))
        try:
            with archive.open(member) as stream:
                return _decoded(_bytes(stream, allowed, name), name)
        except (*_BROKEN, EOFError, zlib.error, LZMAError) as error:
            raise _broken(name, error) from error

    return Document(name, _date(member), begins, part, read)


def _date(member: zipfile.ZipInfo) -> datetime:
    try:
        return datetime(*member.date_time, tzinfo=UTC)
    except ValueError:
        return _UNKNOWN


def _bytes(stream: _Stream, allowed: int, name: str) -> bytes:
    """The whole stream, whatever its header promised."""
    found = bytearray()
    while piece := stream.read(_STEP):
        found += piece
        if len(found) > allowed:
            raise _too_large(name)
    return bytes(found)


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportFault(tr("{name} is no text in UTF-8.", name=name), str(error)) from error


def _shown(name: str) -> str:
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)[-200:]


def _too_large(name: str) -> ImportFault:
    return ImportFault(tr("{name} is larger than any archive of conversations: it was not read.", name=name))


def _broken(name: str, error: Exception) -> ImportFault:
    if isinstance(error, ImportFault):
        return error
    return ImportFault(tr("{name} cannot be read: it is damaged or not there.", name=name), str(error))
