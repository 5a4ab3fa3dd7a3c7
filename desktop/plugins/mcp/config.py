"""The servers a user added: what of them is in a file of the settings folder, and what is shown before one starts.

The file holds names of environment variables and headers, never their values; those are in the keyring.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from desktop.base.atomic import write_text
from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.i18n import tr
from desktop.plugins.definitions import Source, SourceKind

FILE: Final = "servers.json"  # in the settings folder
MOST_SERVERS: Final = 100
LONGEST: Final = 32_000  # characters of a part of a command; Windows takes no longer one
_VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.()\-]{0,199}")
_HEADER: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~\-]{1,200}")
_HEADER_VALUE: Final = re.compile(r"[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?")
_BLANK: Final = re.compile(r"[^{}\x00-\x1f]{1,100}")
_OF_THE_PROTOCOL: Final = frozenset(
    {"accept", "accept-encoding", "connection", "content-length", "content-type", "host", "last-event-id"}
    | {"mcp-protocol-version", "mcp-session-id", "transfer-encoding"}
)
BLANK: Final = re.compile(r"\$\{input:([^{}]+)\}")  # stands in a command or an address for a secret
LONGEST_NAME: Final = 80  # characters


@dataclass(frozen=True, slots=True)
class Server:
    """A server, as the file has it: with a ``command`` or at a ``url``.

    Attributes:
        id: unique, made of the name; names it in the file, in grants and in the keyring.
        name: for people.
        command: the program and its arguments.
        folder: where the program starts; empty for the user's own folder.
        env_names: the environment variables it is given beside the usual few.
        url: of streamable HTTP.
        header_names: what every request carries beside the protocol's own.
        blanks: names of secrets that stand in the command or the address as ``${input:NAME}``.
        network: whether the program may open connections, where that can be enforced.
        folders: the only ones of the user's that it may see, where that can be enforced; empty: all but this app's.
        enabled: whether its tools are offered.
    """

    id: str
    name: str
    command: tuple[str, ...] = ()
    folder: str = ""
    env_names: tuple[str, ...] = ()
    url: str = ""
    header_names: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()
    network: bool = True
    folders: tuple[str, ...] = ()
    enabled: bool = True

    @property
    def source(self) -> Source:
        """Its identity for grants: a change of anything that runs, or of what it may do, is another one."""
        limits = [f"(in {self.folder})"] if self.folder else []
        limits += ["(no network)"] if not self.network else []
        limits += [f"(files: {', '.join(self.folders)})"] if self.folders else []
        command = (self.url,) if self.url else self.command
        return Source(f"server:{self.id}", SourceKind.SERVER, self.name, "", (*command, *limits), self.secret_names)

    @property
    def secret_names(self) -> tuple[str, ...]:
        """What the keyring has to give at a start: of its variables or headers, and of its blanks as ``input:NAME``."""
        names = self.header_names if self.url else self.env_names
        return (*names, *map(blank_key, self.blanks))


def blank_key(name: str) -> str:
    """What a blank is called among variables and headers, none of which can have such a name."""
    return f"input:{name}"


def fill_blanks(text: str, secrets: Mapping[str, str]) -> str:
    """A part of a command, or an address, with its secrets in place of the blanks."""
    return BLANK.sub(lambda match: secrets.get(blank_key(match[1]), match[0]), text)


def check(server: Server) -> None:
    """Refuse what cannot be a server, or should not become one.

    Raises:
        UsageError: with the sentence for the dialog.
    """
    _check_stored(server)
    if len(server.name) > LONGEST_NAME or not server.name.isprintable():
        raise UsageError(tr("The name is too long, or holds a character that cannot be seen."))
    headers = [name.lower() for name in server.header_names]
    for name in server.header_names:
        if name.lower() in _OF_THE_PROTOCOL:
            raise UsageError(tr("The header {name} is the protocol's own: remove it.", name=name))
        if headers.count(name.lower()) > 1:
            raise UsageError(tr("The header {name} is there twice: remove one of them.", name=name))


def _check_stored(server: Server) -> None:
    """Refuse what no file of ours may hold.

    Raises:
        UsageError: with the sentence for the dialog.
    """
    if not server.name.strip():
        raise UsageError(tr("The server needs a name."))
    if bool(server.command and server.command[0].strip()) == bool(server.url):
        raise UsageError(tr("A server has either a command or an address."))
    parts = (*server.command, server.folder, *server.folders, server.url)
    if any("\0" in part or len(part) > LONGEST for part in parts):
        raise UsageError(tr("A part of the command is too long, or holds a character that no command can."))
    _check_names(server)
    if server.url and not _address(server.url):
        raise UsageError(tr("The address must begin with https:// or http:// and name a host."))


def _check_names(server: Server) -> None:
    """Refuse names that no variable, header or blank can have.

    Raises:
        UsageError: with the sentence for the dialog.
    """
    checked = ((_VARIABLE, server.env_names), (_HEADER, server.header_names), (_BLANK, server.blanks))
    for pattern, names in checked:
        for name in names:
            if not pattern.fullmatch(name):
                raise UsageError(tr("{name} cannot be the name of a variable or a header.", name=name))


def check_values(server: Server, values: Mapping[str, str]) -> None:
    """Refuse values that cannot be sent.

    Raises:
        UsageError: with the sentence for the dialog, which never holds the value.
    """
    for name, value in values.items():
        if name in server.header_names and not _HEADER_VALUE.fullmatch(value):
            raise UsageError(tr("The value of {name} is empty, or holds a character that no header can.", name=name))
        if not value or "\0" in value or len(value) > LONGEST:
            raise UsageError(tr("The value of {name} is empty, too long, or cannot be one.", name=name))


def _address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("https", "http") and bool(parts.hostname) and parts.username is None
    except ValueError:
        return False


def new_id(name: str, taken: Iterable[str]) -> str:
    """An id for a name, that no other has."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40] or "server"
    used = set(taken)
    return next(one for one in (plain, *(f"{plain}-{n}" for n in range(2, len(used) + 3))) if one not in used)


def read_servers(path: Path) -> tuple[Server, ...]:
    """The servers of the file; none where there is none. An entry of a wrong shape is left out.

    Raises:
        EnvironmentFault: the file is damaged; it must not be written over.
    """
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        entries = stored["servers"]
        if not isinstance(entries, list):
            raise TypeError("no list")
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        text = tr("The list of servers ({path}) cannot be read: repair or remove the file.", path=path)
        raise EnvironmentFault(text, str(error)) from error
    found: dict[str, Server] = {}
    for entry in entries[:MOST_SERVERS]:
        if (server := _server(entry)) is not None:
            found.setdefault(server.id, server)
    return tuple(found.values())


def write_servers(path: Path, servers: Iterable[Server]) -> None:
    """Write them so that a crash leaves the old file or the new one.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    text = json.dumps({"version": 1, "servers": [asdict(one) for one in servers]}, indent=1)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, text)
    except OSError as error:
        raise EnvironmentFault(tr("The list of servers cannot be saved: {error}.", error=error.strerror)) from error


_DEFAULTS: Final = asdict(Server("", ""))


def _server(entry: Any) -> Server | None:
    """The server of an entry, or None when the entry is none."""
    if not isinstance(entry, Mapping) or not re.fullmatch(r"[a-z0-9-]{1,50}", str(entry.get("id", ""))):
        return None
    values: dict[str, Any] = {}
    for one in fields(Server):
        value = entry.get(one.name, _DEFAULTS[one.name])
        if isinstance(_DEFAULTS[one.name], tuple):
            if not isinstance(value, list | tuple) or not all(isinstance(part, str) for part in value):
                return None
            value = tuple(value)
        elif type(value) is not type(_DEFAULTS[one.name]):
            return None
        values[one.name] = value
    server = Server(**values)
    try:
        _check_stored(server)
    except UsageError:
        return None
    return server
