"""All that a plugin may import of Nemodesk: the tool decorator, what a tool is given, and how it fails.

A tool is a typed Python function with a docstring. Its parameters are the arguments a model can give; the docstring's
first part tells the model what the tool does, and an ``Args:`` section what each argument means. This module is
imported in the plugins' own processes only.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar, overload

from pydantic import BaseModel, ConfigDict, Field

from desktop.plugins.definitions import MOST_SECONDS, USUAL_SECONDS, Labels

__all__ = ["API_VERSION", "Context", "Field", "Settings", "Stopped", "ToolError", "saying", "tool"]

API_VERSION: Final = 1
MARK: Final = "__nemodesk_tool__"  # the attribute of a function that is a tool

Function = TypeVar("Function", bound=Callable[..., Any])


class ToolError(Exception):
    """Raise it where a tool cannot do what was asked: its text, one sentence, is told to the model and the user."""


class Stopped(Exception):
    """The user stopped the call; raised by ``Context.check`` and ``Context.progress``. Let it pass."""


class Settings(BaseModel):
    """Base of a plugin's settings: a class of this kind in its module becomes its page in the plugin manager.

    Every field needs a type and a default; ``Field(default=…, title=…, description=…)`` names it for people.
    """

    model_config = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True)
class ToolMark:
    """What the decorator notes of a function."""

    title: str
    labels: Labels
    seconds: float
    folder_argument: str


class Link(Protocol):
    """How a context reaches the app."""

    def progress(self, text: str, share: float | None) -> None:
        """Pass on what a call says of itself."""
        ...

    def ask(self, service: str, arguments: Mapping[str, Any]) -> Any:
        """Ask the app for something it has; JSON values. Raises ToolError."""
        ...


class NoLink:
    """A context outside the app, for a plugin's own tests: progress is kept in ``said``, and nothing can be asked."""

    def __init__(self) -> None:
        self.said: list[tuple[str, float | None]] = []

    def progress(self, text: str, share: float | None) -> None:
        """Keep it."""
        self.said.append((text, share))

    def ask(self, service: str, arguments: Mapping[str, Any]) -> Any:
        """Refuse."""
        raise ToolError(f"{service} is only there inside the app.")


@dataclass(slots=True)
class Context:
    """What a tool is given beside its arguments: declare a parameter of this type, and the model does not see it.

    Attributes:
        data: the plugin's own folder, kept between calls; the only place it may always write to.
        log: the plugin's own log, shown in the plugin manager.
        settings: what the user set on the plugin's page, an object of its Settings class; None without one.
        folders: the folders the user gave to the plugin.
    """

    data: Path
    log: logging.Logger
    settings: Any = None
    folders: tuple[Path, ...] = ()
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    link: Link = field(default_factory=NoLink, repr=False)
    stop: threading.Event = field(default_factory=threading.Event, repr=False)

    @classmethod
    def for_tests(cls, data: Path, *, settings: Any = None, folders: Sequence[Path] = ()) -> Context:
        """A context for a plugin's own tests, whose data folder is ``data``."""
        return cls(data, logging.getLogger("plugin"), settings, tuple(folders))

    def check(self) -> None:
        """Call it in long loops.

        Raises:
            Stopped: the user stopped the call.
        """
        if self.stop.is_set():
            raise Stopped

    def progress(self, text: str, share: float | None = None) -> None:
        """Say how far the call has come: a line for people, and a share from 0 to 1 where it is known.

        Raises:
            Stopped: the user stopped the call.
        """
        self.check()
        self.link.progress(text, share)

    def secret(self, name: str) -> str:
        """The secret the user entered under a name that the manifest lists.

        Raises:
            ToolError: it has not been entered.
        """
        try:
            return self.secrets[name]
        except KeyError:
            raise ToolError(f"The secret {name} is missing: enter it on the plugin's page.") from None

    def path(self, text: str) -> Path:
        """The real path of a file or folder that lies in one of ``folders``; a relative one is sought in each of them.

        Raises:
            ToolError: it lies outside, also by a link or by "..".
        """
        given = [Path(os.path.realpath(one)) for one in self.folders]
        tried = [Path(os.path.realpath(base / os.path.expanduser(text))) for base in given]
        inside = [path for path, base in ((p, b) for p in tried for b in given) if path.is_relative_to(base)]
        if not inside:
            named = ", ".join(map(str, given)) or "none was given"
            raise ToolError(f"{text} is outside the folders that may be used ({named}).")
        return next((path for path in inside if path.exists()), inside[0])

    def search_history(self, text: str, limit: int = 10) -> list[dict[str, Any]]:
        """Past conversations that hold ``text``, the best first: {"conversation", "title", "date", "role", "text"}.

        Needs the permission ``history``.

        Raises:
            ToolError: the permission is missing, or the history cannot be searched.
        """
        found = self.link.ask("search_history", {"text": text, "limit": limit})
        return [dict(one) for one in found]


@overload
def tool(function: Function, /) -> Function: ...
@overload
def tool(
    *,
    title: str = "",
    reads_private: bool = False,
    untrusted: bool = False,
    sends: bool = False,
    writes: bool = False,
    seconds: float = USUAL_SECONDS,
    folder_argument: str = "",
) -> Callable[[Function], Function]: ...
def tool(
    function: Function | None = None,
    /,
    *,
    title: str = "",
    reads_private: bool = False,
    untrusted: bool = False,
    sends: bool = False,
    writes: bool = False,
    seconds: float = USUAL_SECONDS,
    folder_argument: str = "",
) -> Function | Callable[[Function], Function]:
    """Make a function a tool; it stays an ordinary function, so that tests can call it.

    Args:
        function: the function, where the decorator stands without brackets.
        title: what people read on the card ("Look up a word"); without it the function's name.
        reads_private: results may hold what is the user's own.
        untrusted: results come from outside, and may try to give orders.
        sends: it can carry data out of this computer.
        writes: it changes something.
        seconds: a call may take before it is ended; at most 600.
        folder_argument: the parameter that names a file or folder, so that the user can allow the folder for good.
    """
    labels = Labels(reads_private, untrusted, sends, writes)
    mark = ToolMark(title, labels, min(MOST_SECONDS, seconds), folder_argument)

    def marked(function: Function) -> Function:
        setattr(function, MARK, mark)
        return function

    return marked if function is None else marked(function)


@contextmanager
def saying(place: str) -> Iterator[None]:
    """Turn a failing file or network operation inside the block into a ToolError that names ``place``.

    Raises:
        ToolError: an OSError came.
    """
    try:
        yield
    except OSError as error:
        raise ToolError(f"{place}: {error.strerror or error}.") from error
