"""Reading the servers of other programs' files; nothing of what is read is started or saved here.

That is ``mcpServers`` as Claude Desktop and Cursor write it, and ``servers`` as VS Code does, with its inputs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from desktop.base.errors import UsageError
from desktop.base.i18n import tr
from desktop.plugins.mcp.config import MOST_SERVERS, Server, check, new_id

MOST_TEXT: Final = 1 << 20  # characters of a file
_STDIO: Final = ("", "stdio", "local")
_HTTP: Final = ("", "http", "streamable-http", "streamablehttp", "streamable_http", "remote")
_TOKENS: Final = re.compile(r'"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/|,(?=(?:\s|//[^\n]*|/\*.*?\*/)*[}\]])', re.DOTALL)
_ENVIRONMENT: Final = re.compile(r"\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}")
_ASKED: Final = re.compile(r"\$\{input:([^}]+)\}")


@dataclass(frozen=True, slots=True)
class Asked:
    """A value that the file leaves to its user."""

    id: str
    description: str
    secret: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A server of a file.

    Attributes:
        values: of its variables or headers, by name; for the keyring.
        asked: what ``filled`` needs before it can be added.
        problem: why it cannot be added, as a sentence; empty when it can.
    """

    server: Server
    values: Mapping[str, str] = field(default_factory=dict, repr=False)
    asked: tuple[Asked, ...] = ()
    problem: str = ""


def read_import(text: str, taken: Iterable[str] = ()) -> tuple[Found, ...]:
    """The servers of a file's text; ``taken`` are ids that exist already.

    Raises:
        UsageError: the text holds no servers.
    """
    plain = _parsed(text)
    servers = _servers(plain)
    if not servers:
        raise UsageError(
            tr("This holds no servers: it needs an object mcpServers or servers, with one entry for each.")
        )
    inputs = _inputs(plain.get("inputs"))
    used = set(taken)
    found = []
    for name, entry in list(servers.items())[:MOST_SERVERS]:
        one = _found(str(name), entry, new_id(str(name), used), inputs)
        used.add(one.server.id)
        found.append(one)
    return tuple(found)


def filled(found: Found, answers: Mapping[str, str]) -> Found:
    """The server with the user's answers in place of what its file asks for; unanswered ones stay asked."""

    def put(text: str) -> str:
        return _ASKED.sub(lambda match: answers.get(match[1], match[0]), text)

    server = replace(found.server, command=tuple(map(put, found.server.command)), url=put(found.server.url))
    values = {name: put(value) for name, value in found.values.items()}
    return replace(found, server=server, values=values, asked=tuple(a for a in found.asked if a.id not in answers))


def _parsed(text: str) -> dict[str, Any]:
    if len(text) > MOST_TEXT:
        raise UsageError(tr("This text is too long to be a list of servers."))
    # comments and a last comma, which editors' files have: strings are left as they are
    clean = _TOKENS.sub(lambda match: match[0] if match[0].startswith('"') else " ", text.lstrip("\ufeff"))
    try:
        plain = json.loads(clean)
    except (ValueError, RecursionError) as error:
        raise UsageError(tr("This is no JSON: {error}.", error=error)) from error
    if not isinstance(plain, dict):
        raise UsageError(tr("This is no JSON object."))
    inner = plain.get("mcp")  # VS Code's own settings
    return inner if isinstance(inner, dict) else plain


def _servers(plain: Mapping[str, Any]) -> Mapping[str, Any]:
    for name in ("mcpServers", "servers"):
        if isinstance(plain.get(name), dict):
            return dict(plain[name])
    if isinstance(plain.get("command"), str) or isinstance(plain.get("url"), str):
        return {"server": plain}
    looks = all(isinstance(one, dict) and ("command" in one or "url" in one) for one in plain.values())
    return plain if looks else {}


def _inputs(given: Any) -> dict[str, Asked]:
    entries = [one for one in given if isinstance(one, dict)] if isinstance(given, list) else []
    asked = (Asked(str(e.get("id", "")), str(e.get("description", "")), e.get("password") is True) for e in entries)
    return {one.id: one for one in asked}


def _found(name: str, entry: Any, id_: str, inputs: Mapping[str, Asked]) -> Found:
    bare = Found(Server(id_, name))
    if not isinstance(entry, Mapping):
        return replace(bare, problem=tr("Its entry is no object."))
    kind = str(entry.get("type") or entry.get("transport") or "").lower()
    url = entry.get("url") or entry.get("serverUrl") or entry.get("httpUrl") or ""
    if kind == "sse" or (url and kind not in _HTTP) or (not url and kind not in _STDIO):
        text = tr("It speaks {kind}; only programs (stdio) and streamable HTTP can be added.", kind=kind)
        return replace(bare, problem=text)
    try:
        given = _texts(entry.get("headers" if url else "env"))
        values = {name: value for name, value in given.items() if value}  # an empty one cannot be told from a lost one
        command = () if url else (_text(entry.get("command", "")), *map(_text, _list(entry.get("args"))))
        folder = "" if url else _text(entry.get("cwd") or "")
        server = replace(bare.server, command=command, url=_text(url), folder=folder, enabled=not entry.get("disabled"))
        names = tuple(sorted(values))
        server = replace(server, header_names=names) if url else replace(server, env_names=names)
        check(server)
    except TypeError:
        return replace(bare, problem=tr("A value of its entry is not of the right kind."))
    except UsageError as error:
        return replace(bare, problem=error.text)
    return _resolved(Found(server, values), inputs)


def _resolved(found: Found, inputs: Mapping[str, Asked]) -> Found:
    """Put in what the file's variables stand for here; what is the user's to give is asked."""
    server = found.server
    if any("${workspaceFolder" in part for part in (*server.command, server.folder)):
        return replace(found, problem=tr("It needs the folder of a workspace: put a folder's path into its entry."))
    home = str(Path.home())
    command = tuple(part.replace("${userHome}", home) for part in server.command)
    server = replace(server, command=command, folder=server.folder.replace("${userHome}", home))
    values = {name: _ENVIRONMENT.sub(_instead, value) for name, value in found.values.items()}
    names = dict.fromkeys(one for part in (*command, server.url, *values.values()) for one in _ASKED.findall(part))
    asked = tuple(inputs.get(name, Asked(name, "", True)) for name in names)
    return Found(server, values, asked)


def _instead(match: re.Match[str]) -> str:
    """Another program's variable in a value: its default, or the user's answer. Our own environment is nobody's."""
    return match[2] if match[2] is not None else f"${{input:{match[1]}}}"


def _texts(given: Any) -> dict[str, str]:
    """An object of texts; numbers and yes and no are written as such.

    Raises:
        TypeError: it is something else.
    """
    if given is None:
        return {}
    if not isinstance(given, Mapping):
        raise TypeError
    return {_text(name): _text(value) for name, value in given.items() if value is not None}


def _text(given: Any) -> str:
    if isinstance(given, bool):
        return str(given).lower()
    if not isinstance(given, str | int | float):
        raise TypeError
    return str(given)


def _list(given: Any) -> list[Any]:
    if given is not None and not isinstance(given, list):
        raise TypeError
    return given or []
