"""What a tool is and where it comes from, for the app, the hosts and the user's grants. Standard library only."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

MOST_TEXT: Final = 64 << 10  # bytes of a result that a model is told at most, as UTF-8
MOST_WHOLE: Final = 25 << 20  # bytes of a result that is kept; what is longer fails
USUAL_SECONDS: Final = 30.0  # a call may take unless its tool says more
MOST_SECONDS: Final = 600.0


class SourceKind(StrEnum):
    """Who brings a tool."""

    BUNDLED = "bundled"  # the app itself
    PLUGIN = "plugin"  # a folder of the user's
    SERVER = "server"  # an MCP server


@dataclass(frozen=True, slots=True)
class Source:
    """A plugin or a server, with everything whose change must void what the user allowed.

    Attributes:
        id: unique and stable: "bundled:calculator", "plugin:weather", "server:git".
        name: for people.
        command: what is started, whole; empty for plugins, which run in the app's own host.
        env_names: names, never values, of the environment variables it is given.
        files: (path inside the plugin's folder with "/", SHA-256 as hex), sorted; empty for servers.
    """

    id: str
    kind: SourceKind
    name: str
    version: str = ""
    command: tuple[str, ...] = ()
    env_names: tuple[str, ...] = ()
    files: tuple[tuple[str, str], ...] = ()

    def to_json(self) -> dict[str, Any]:
        """For a frame or a file."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Source:
        """Back from ``to_json``.

        Raises:
            KeyError, TypeError, ValueError: it is something else.
        """
        return cls(
            str(data["id"]),
            SourceKind(data["kind"]),
            str(data["name"]),
            str(data.get("version", "")),
            tuple(str(one) for one in data.get("command", ())),
            tuple(str(one) for one in data.get("env_names", ())),
            tuple((str(path), str(digest)) for path, digest in data.get("files", ())),
        )


@dataclass(frozen=True, slots=True)
class Labels:
    """What a tool's calls mean for the user's data.

    Attributes:
        reads_private: its results may hold what is the user's own (files, notes, past conversations).
        untrusted: its results come from outside, and may try to give orders.
        sends: it can carry data out of this computer.
        writes: it changes something.
    """

    reads_private: bool = False
    untrusted: bool = False
    sends: bool = False
    writes: bool = False


@dataclass(frozen=True, slots=True)
class ToolDefinition:
    """A tool as its source defines it.

    Attributes:
        name: as the source calls it; unique within the source.
        title: for people.
        description: for the model.
        schema: JSON Schema of the arguments, an object, as JSON text; the order of its properties counts.
        annotations: what an MCP server says of it (JSON text, sorted keys), which is a claim and no fact; else empty.
        seconds: a call may take before it is ended.
        folder_argument: the argument that names a file or folder, so that a grant can name the folder; empty: none.
    """

    source: Source
    name: str
    title: str
    description: str
    schema: str
    labels: Labels = Labels()
    annotations: str = ""
    seconds: float = USUAL_SECONDS
    folder_argument: str = ""

    def to_json(self) -> dict[str, Any]:
        """For a frame: everything but the source, which the app knows better than the host."""
        data = dataclasses.asdict(self)
        del data["source"]
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any], source: Source) -> ToolDefinition:
        """Back from ``to_json``.

        Raises:
            KeyError, TypeError, ValueError: it is something else.
        """
        labels = data.get("labels", {})
        known = {name: bool(labels.get(name, False)) for name in ("reads_private", "untrusted", "sends", "writes")}
        return cls(
            source,
            str(data["name"]),
            str(data["title"]),
            str(data["description"]),
            str(data["schema"]),
            Labels(**known),
            str(data.get("annotations", "")),
            min(MOST_SECONDS, float(data.get("seconds", USUAL_SECONDS))),
            str(data.get("folder_argument", "")),
        )


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a call.

    Attributes:
        text: what the model is told, at most ``MOST_TEXT`` bytes.
        failed: whether ``text`` is the reason why there is no result.
        whole: all of it where that is more than ``text``, otherwise empty.
    """

    text: str
    failed: bool = False
    whole: str = ""


Progress = Callable[[str, float | None], None]
"""Told what a running tool says of itself: a line, and a share from 0 to 1 where it knows one."""
