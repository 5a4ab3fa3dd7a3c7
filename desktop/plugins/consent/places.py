"""Folders a grant can name, and places that no tool is given, however a path leads there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from desktop.plugins.private import SECRETS

_SYSTEM: Final = ("/proc", "/sys", "/dev", "/etc/shadow", "/etc/sudoers")
_ADDRESS: Final = re.compile(r"https?://[A-Za-z0-9.-]+(:\d+)?([/?#][!-\[\]-~]*)?")  # no user name, no backslash
_UP: Final = re.compile(r"(^|[/\\])\.\.($|[/\\])")
_ABSOLUTE: Final = re.compile(r"[/\\~]|[A-Za-z]:[/\\]|file:", re.IGNORECASE)


class Places:
    """The places that are denied, those of the app among them.

    Args:
        own: the app's folders (data, settings, logs, cache).
        home: the user's home folder.
    """

    def __init__(self, own: tuple[Path, ...], home: Path | None = None) -> None:
        home = home or Path(os.path.expanduser("~"))
        denied = [*(str(home / one) for one in SECRETS), *_SYSTEM, *(str(one) for one in own)]
        self._home = home
        self._denied = [parts for one in denied if (parts := real(one)) is not None]

    def denied(self, arguments: Mapping[str, Any]) -> str:
        """The first of the arguments' texts, at any depth, that names a denied place or something in it; else empty."""
        for text in _texts(arguments):
            # as it is written too: links of /proc lead each process somewhere else
            for parts in (self._path(text), self._path(text, follow=False)):
                if parts is not None and self._is_denied(parts):
                    return text
        return ""

    def folder(self, arguments: Mapping[str, Any], name: str) -> str:
        """The folder that the argument ``name`` names, or that its file lies in, as a real path; empty: none to allow.

        None is the home folder or what is above it or above another denied place: too much would be allowed. None is
        there either where another argument names a place as well.
        """
        parts = self._place(arguments, name)
        if parts is None:
            return ""
        folder = parts if Path(*parts).is_dir() else parts[:-1]
        home = real(str(self._home)) or ()
        wide = len(folder) < 2 or any(_inside(one, folder) for one in (home, *self._denied))
        return "" if wide or self._is_denied(folder) else str(Path(*folder))

    def covers(self, folder: str, arguments: Mapping[str, Any], name: str) -> bool:
        """Whether a grant for ``folder`` covers these arguments: the one that names a place, and no other does."""
        parts, allowed = self._place(arguments, name), real(folder)
        return parts is not None and allowed is not None and _inside(parts, allowed)

    def ends(self, arguments: Mapping[str, Any]) -> list[str]:
        """Where the arguments' paths really lead now: a grant for exact arguments must not follow a link laid later."""
        found = (self._path(text) for text in _texts(arguments))
        return [str(PurePath(*parts)) for parts in found if parts is not None]

    def _place(self, arguments: Mapping[str, Any], name: str) -> tuple[str, ...] | None:
        """The place that the argument ``name`` names, if no other text could lead somewhere else."""
        leading = [text for text in _texts(arguments) if _ABSOLUTE.match(text.strip()) or _UP.search(text)]
        place = arguments.get(name) if name else None
        return self._path(place) if isinstance(place, str) and leading == [place] else None

    def _is_denied(self, parts: tuple[str, ...]) -> bool:
        """Case does not count, as it does not on some systems: here it may only deny too much."""
        folded = tuple(one.casefold() for one in parts)
        return any(_inside(folded, tuple(two.casefold() for two in one)) for one in self._denied)

    def _path(self, text: str, *, follow: bool = True) -> tuple[str, ...] | None:
        """The components of the path an absolute text names, links followed or not; None for any other text."""
        text = text.strip()
        if not _ABSOLUTE.match(text):
            return None
        if text[:5].lower() == "file:":
            text = unquote(urlsplit(text).path)
        elif text.startswith("~"):
            text = str(self._home) + text[1:] if text[1:2] in ("", "/", "\\") else os.path.expanduser(text)
        return real(text, follow=follow)


def real(text: str, *, follow: bool = True) -> tuple[str, ...] | None:
    """The components of the path a text leads to when every link is followed; None when it can be no path."""
    try:
        return PurePath(os.path.normcase(os.path.realpath(text) if follow else os.path.abspath(text))).parts
    except (OSError, ValueError):  # a NUL, links in a circle on some systems
        return None


def host(arguments: Mapping[str, Any]) -> str:
    """The host of a call that has one text, a plain web address; empty for every other call.

    With a second text nobody knows where a tool sends what, and readers differ about backslashes and odd characters.
    """
    texts = [text for one in arguments.values() for text in _texts(one)]
    if len(texts) != 1 or not _ADDRESS.fullmatch(texts[0]):
        return ""
    try:
        return (urlsplit(texts[0]).hostname or "").lower()
    except ValueError:
        return ""


def _inside(path: tuple[str, ...], folder: tuple[str, ...]) -> bool:
    return path[: len(folder)] == folder


def _texts(value: Any) -> Iterator[str]:
    """Every text in a JSON value, the names of objects too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, one in value.items():
            yield from _texts(name)
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
