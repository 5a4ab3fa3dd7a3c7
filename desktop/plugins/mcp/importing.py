"""Reading the servers of other programs' files; nothing of what is read is started or saved here.

That is ``mcpServers`` as Claude Desktop, Cursor, LM Studio and Cline write it, and ``servers`` as VS Code does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Any, Final

from desktop.base.errors import UsageError
from desktop.base.i18n import listed, tr
from desktop.plugins.mcp.config import BLANK, MOST_SERVERS, Server, blank_key, check, new_id
from desktop.plugins.mcp.placeholders import Asked, asked_in, filler, put_known, read_inputs, unknown
from desktop.plugins.mcp.shown import SHELLS

__all__ = ["Asked", "Found", "filled", "read_import"]

MOST_TEXT: Final = 1 << 20  # characters of a file
_STDIO: Final = ("", "stdio", "local")
_HTTP: Final = ("", "http", "streamable-http", "streamablehttp", "streamable_http", "remote")
_TOKENS: Final = re.compile(r'"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/|,(?=(?:\s|//[^\n]*|/\*.*?\*/)*[}\]])', re.DOTALL)
# what an entry may hold beside what is taken over: sentences say what is not
_TAKEN: Final = frozenset(
    {"type", "transport", "url", "serverUrl", "httpUrl", "headers", "env", "command", "args", "cwd", "name"}
    | {"disabled", "enabled", "description", "$schema", "gallery", "icon", "id", "version"}
)
_ALLOWS: Final = ("autoApprove", "alwaysAllow", "trust", "autoApproveAll")
_SIGNS_IN: Final = ("oauth", "auth", "headersHelper", "authProviderType")
_CHOOSES: Final = ("tools", "disabledTools", "enabledTools", "includeTools", "excludeTools")


@dataclass(frozen=True, slots=True)
class Found:
    """A server of a file.

    Attributes:
        values: of its variables or headers, and of its blanks, by name; for the keyring.
        asked: what ``filled`` needs before it can be added.
        problem: why it cannot be added, as a sentence; empty when it can.
        notes: sentences about what of its entry is not taken over.
        here: whether the same server is there already.
    """

    server: Server
    values: Mapping[str, str] = field(default_factory=dict, repr=False)
    asked: tuple[Asked, ...] = ()
    problem: str = ""
    notes: tuple[str, ...] = ()
    here: bool = False


def read_import(text: str, known: Iterable[Server] = ()) -> tuple[Found, ...]:
    """The servers of a file's text, with names that none of the ``known`` has.

    Raises:
        UsageError: the text holds no servers.
    """
    plain = _parsed(text)
    servers = _servers(plain)
    if not servers:
        raise UsageError(
            tr("This holds no servers: it needs an object mcpServers or servers, with one entry for each.")
        )
    inputs = read_inputs(plain.get("inputs"))
    here = tuple(known)
    there = list(here)
    found = []
    for name, entry in list(servers.items())[:MOST_SERVERS]:
        one = _beside(_found(str(name), entry, inputs), there, here)
        there.append(one.server)
        found.append(one)
    return tuple(found)


def _beside(found: Found, others: Sequence[Server], here: Sequence[Server]) -> Found:
    """With an id and a name that none of the ``others`` has; whether it is one of those that are ``here``."""
    server = found.server
    names = {one.name.casefold() for one in others}
    name = next(n for n in _numbered(server.name) if n.casefold() not in names)
    same = next((one for one in here if _runs(one) == _runs(server) and any(_runs(one))), None)
    notes = found.notes
    if same is not None and not found.problem:
        notes = (tr("The same server is here already, as {name}.", name=same.name), *notes)
    elif name != server.name and not found.problem:
        text = tr("There is a server named {name} already: this one will be {other}.", name=server.name, other=name)
        notes = (text, *notes)
    server = replace(server, id=new_id(server.name, (one.id for one in others)), name=name)
    return replace(found, server=server, notes=notes, here=same is not None)


def _numbered(name: str) -> Iterator[str]:
    yield name
    n = 2
    while True:
        yield f"{name} {n}"
        n += 1


def _runs(server: Server) -> tuple[object, ...]:
    return server.command, server.url, server.folder


def filled(found: Found, answers: Mapping[str, str]) -> Found:
    """The server with the user's answers in place of what its file asks for; unanswered ones stay asked.

    A secret in the command or the address stays out of them: it becomes a blank, whose value is one for the keyring.
    """
    secret = {one.id for one in found.asked if one.secret}
    put = filler(answers)
    open_ = filler({name: value for name, value in answers.items() if name not in secret})
    server = found.server
    command, url, folder = tuple(map(open_, server.command)), open_(server.url), open_(server.folder)
    values = {name: put(value) for name, value in found.values.items()}
    inside = dict.fromkeys(name for part in (*command, url) for name in BLANK.findall(part) if name in secret)
    blanks = tuple(name for name in inside if name in answers)
    values |= {blank_key(name): answers[name] for name in blanks}
    server = replace(server, command=command, url=url, folder=folder, blanks=blanks)
    return replace(found, server=server, values=values, asked=tuple(a for a in found.asked if a.id not in answers))


def _parsed(text: str) -> dict[str, Any]:
    if len(text) > MOST_TEXT:
        raise UsageError(tr("This text is too long to be a list of servers."))
    # comments and a last comma, which editors' files have: strings are left as they are
    clean = _TOKENS.sub(lambda match: match[0] if match[0].startswith('"') else " ", text.lstrip("\ufeff")).strip()
    if clean.startswith('"'):  # one entry, as instructions show it
        clean = f"{{{clean.rstrip(',')}}}"
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
        return {str(plain.get("name") or "server"): plain}
    looks = all(isinstance(one, dict) and ("command" in one or "url" in one) for one in plain.values())
    return plain if looks else {}


def _found(name: str, entry: Any, inputs: Mapping[str, Asked]) -> Found:
    bare = Found(Server("", name))
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
        on = not entry.get("disabled") and entry.get("enabled") is not False
        server = replace(bare.server, command=command, url=_text(url), folder=folder, enabled=on)
        names = tuple(sorted(values))
        server = replace(server, header_names=names) if url else replace(server, env_names=names)
        check(server)
    except TypeError:
        return replace(bare, problem=tr("A value of its entry is not of the right kind."))
    except UsageError as error:
        return replace(bare, problem=error.text)
    return replace(_resolved(Found(server, values), inputs), notes=tuple(_notes(entry, url)))


def _resolved(found: Found, inputs: Mapping[str, Asked]) -> Found:
    """Put in what the file's variables stand for here; what is the user's to give is asked."""
    server = found.server
    shell = bool(server.command) and PurePath(server.command[0]).name in SHELLS
    command = tuple(put_known(part, bare=not shell) for part in server.command)
    server = replace(server, command=command, folder=put_known(server.folder), url=put_known(server.url))
    values = {name: put_known(value) for name, value in found.values.items()}
    texts = (*command, server.url, server.folder, *values.values())
    if strange := "" if shell else unknown(texts):
        text = tr(
            "Only the program that wrote {what} knows what it stands for: write a value in its place.", what=strange
        )
        return replace(found, problem=text)
    return Found(server, values, asked_in(texts, inputs))


def _notes(entry: Mapping[str, Any], url: object) -> Iterator[str]:
    """A sentence for each thing of an entry that is not taken over."""
    held = [str(name) for name, value in entry.items() if value and name not in _TAKEN]
    if allows := [name for name in held if name in _ALLOWS]:
        text = tr(
            "What it may do there without asking ({names}) is not taken over: here you are asked.", names=listed(allows)
        )
        yield text
    if "envFile" in held:
        text = tr("Its file of variables ({path}) is not read: enter them in its settings.", path=str(entry["envFile"]))
        yield text
    if signs := [name for name in held if name in _SIGNS_IN]:
        text = tr(
            "It signs in by {names}, which cannot be done here: give it a header with a token.", names=listed(signs)
        )
        yield text
    if chosen := [name for name in held if name in _CHOOSES]:
        text = tr(
            "Which of its tools are on ({names}) is not taken over: switch them in the menu of tools.",
            names=listed(chosen),
        )
        yield text
    if str(url).rstrip("/").endswith("/sse"):
        yield tr("Addresses like this often speak SSE, which cannot be added: look for one that ends with /mcp.")
    told = {*_ALLOWS, "envFile", *_SIGNS_IN, *_CHOOSES}
    if others := [name for name in held if name not in told]:
        yield tr("Not taken over: {names}.", names=listed(others))
    if entry.get("disabled") or entry.get("enabled") is False:
        yield tr("It is switched off there, and stays off here until you switch it on.")


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
