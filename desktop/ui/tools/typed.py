"""What somebody types or pastes for a server: a command line, an address, an app's own command, a configuration."""

from __future__ import annotations

import base64
import json
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath, PureWindowsPath
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

Pairs = tuple[tuple[str, str], ...]

_WINDOWS: Final = re.compile(r"(?:^|[\s\"'=])(?:[A-Za-z]:\\|\\\\\w)")
_GOES_ON: Final = re.compile(r"[\\^`]?[ \t]*(?:\r\n|[\r\n\u2028\u2029])\s*")
_ASSIGNED: Final = re.compile(r"([A-Za-z_][A-Za-z0-9_]*)=(.*)", re.DOTALL)
_ADDRESS: Final = re.compile(r"https?://\S+", re.IGNORECASE)
# a host and a port or a path, and nothing else: no program is called like that
_BARE: Final = re.compile(
    r"(?:localhost|(?:\d+\.){3}\d+|(?:[a-z0-9\-]+\.)+[a-z]{2,})(?::\d+(?:/\S*)?|/\S*)", re.IGNORECASE
)
_LINK: Final = re.compile(
    r"(?:vscode(?:-insiders)?:/*mcp/install|cursor://\S*/mcp/install|lmstudio://add_mcp)\?", re.IGNORECASE
)
_HERE: Final = re.compile(r"(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/?]|$)", re.IGNORECASE)
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*://")
_NOISE: Final = re.compile(r"^(?:mcp-server-|server-|mcp-)|(?:-mcp-server|-server-mcp|-mcp|-server)$")
# programs that start another, which is what a server is named after, with their words before it
_RUNNERS: Final = frozenset(
    {"npx", "bunx", "pnpx", "uvx", "node", "python", "python3", "py", "deno", "bun", "uv", "pipx"}
)
_SECOND: Final = frozenset({"run", "exec", "dlx", "x", "tool"})
_WITH_VALUE: Final = frozenset(
    {"--from", "--with", "--python", "--directory", "--project", "-p", "--package", "--index"}
)
_USUAL: Final = frozenset({"index", "main", "server", "app", "cli", "build", "dist", "src", "bin"})  # names of files
_CONTAINERS: Final = frozenset({"docker", "podman"})
_OF_CONTAINERS: Final = frozenset(
    {"-e", "--env", "-v", "--volume", "--mount", "--name", "--network", "--env-file", "-w"}
)


@dataclass(frozen=True, slots=True)
class Typed:
    """A server as somebody wrote it. ``values``: of variables, or of headers where there is a ``url``."""

    command: tuple[str, ...] = ()
    values: Pairs = ()
    url: str = ""
    name: str = ""


def read_typed(text: str) -> Typed:
    """What a command line starts, with the variables that stand before it; an address where it is one.

    ``claude mcp add …``, which many instructions have, is what it would add.
    """
    line = _GOES_ON.sub(" ", text).strip()
    line = re.sub(r"^(?:[$%>]|PS>) +", "", line).replace("\u201c", '"').replace("\u201d", '"')
    if _ADDRESS.fullmatch(line) or _BARE.fullmatch(line):
        return Typed(url=line)
    words = words_of(line)
    if words[:3] == ("claude", "mcp", "add"):
        return _added(words[3:])
    values = []
    while len(words) > 1 and (match := _ASSIGNED.fullmatch(words[0])):
        values.append((match[1], match[2]))
        words = words[1:]
    return Typed(words, tuple(values))


def words_of(command: str) -> tuple[str, ...]:
    """A command line as its words; a quote that is still open holds to the end. Paths of Windows stay as they are."""
    for closing in ("", '"', "'"):
        lexer = shlex.shlex(command + closing, posix=True, punctuation_chars=False)
        lexer.whitespace_split, lexer.commenters = True, ""
        if _WINDOWS.search(command):
            lexer.escape = ""
        try:
            return tuple(lexer)
        except ValueError:
            continue
    return tuple(command.split())


def _added(words: tuple[str, ...]) -> Typed:
    """The server of the words behind ``claude mcp add``."""
    given: dict[str, list[str]] = {}
    plain: list[str] = []
    rest = list(words)
    while rest and (word := rest.pop(0)) != "--":
        if word.startswith("-"):
            given.setdefault(word.lstrip("-")[:1], []).append(rest.pop(0) if rest else "")
        else:
            plain.append(word)
            if len(plain) == 2 and not _ADDRESS.fullmatch(word):
                break  # what follows is the program's
    name, *target = (*plain, *rest) if plain else ("", *rest)
    if target and _ADDRESS.fullmatch(target[0]):
        headers = (one.partition(":") for one in given.get("h", given.get("H", [])))
        return Typed((), tuple((key.strip(), value.strip()) for key, _, value in headers if key), target[0], name)
    variables = (one.partition("=") for one in given.get("e", []))
    return Typed(tuple(target), tuple((key, value) for key, _, value in variables if key), "", name)


def configuration_in(text: str) -> str:
    """What another program keeps its servers in, or a part of it; also inside the link of an install button."""
    start = text.strip()
    if _LINK.match(start):
        return _of_link(start)
    is_one = start.startswith("{") or re.match(r'"[^"]*"\s*:\s*\{', start) or '"mcpServers"' in text
    return text if is_one else ""


def _of_link(link: str) -> str:
    """The configuration of a link; empty where it is none.

    VS Code has its JSON behind the question mark, Cursor and LM Studio a name and a config in base64.
    """
    query = link.partition("?")[2]
    given = parse_qs(query)
    try:
        if "config" in given:
            entry = json.loads(base64.b64decode(given["config"][0].replace(" ", "+") + "===", validate=False))
            return json.dumps({"mcpServers": {given.get("name", ["server"])[0]: entry}}, indent=2, ensure_ascii=False)
        return json.dumps(json.loads(unquote(query)), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return ""


def whole_address(text: str) -> str:
    """An address with the scheme that was left out: https, but for this computer."""
    address = "".join(text.split())
    if not address or _SCHEME.match(address):
        return address
    return f"http://{address}" if _HERE.match(address) else f"https://{address}"


def split_pair(text: str, sign: str) -> tuple[str, str] | None:
    """A line like ``NAME=value`` or ``Name: value`` as its two parts; None where it is none."""
    name, found, value = text.partition(sign)
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    return (name.strip().removeprefix("export "), value) if found and name.strip() else None


def bearer(name: str, value: str) -> str:
    """A header's value; a token alone becomes what an Authorization header has to say."""
    value = value.strip()
    if name.lower() == "authorization" and value and not re.search(r"\s", value):
        return f"Bearer {value}"
    return value


def name_for(command: tuple[str, ...], url: str) -> str:
    """A short name for a server; empty where none comes to mind."""
    if url:
        try:
            host = urlsplit(url).hostname or ""
        except ValueError:
            return ""
        parts = [part for part in host.split(".") if part not in ("www", "mcp", "api")]
        plain = re.fullmatch(r"[\d.:]+", host) or len(parts) < 2
        return host if plain else parts[-2]
    for word in _candidates(list(command)):
        for part in reversed(re.split(r"[/\\]", word)):
            base = re.sub(r"(?<=.)[@:=<>].*$", "", part)
            base = re.sub(r"\.(?:exe|cmd|js|mjs|cjs|ts|py|sh)$", "", base, flags=re.IGNORECASE)
            if base and base.lower() not in _USUAL:
                return (_NOISE.sub("", _NOISE.sub("", base)) or base)[:40]
    return ""


def _candidates(words: list[str]) -> Iterator[str]:
    """The words of a command that may name its server, the best first."""
    if not words:
        return
    program = PureWindowsPath(words[0]) if "\\" in words[0] else PurePath(words[0])
    runner = program.name.lower().removesuffix(".exe").removesuffix(".cmd")
    rest = words[1:]
    if runner == "cmd" and rest[:1] and rest[0].lower() == "/c":
        yield from _candidates(rest[1:])
    elif runner in _RUNNERS | _CONTAINERS:
        valued = _OF_CONTAINERS if runner in _CONTAINERS else _WITH_VALUE
        while rest:
            word = rest.pop(0)
            if word in valued and rest:
                rest.pop(0)
            elif not word.startswith("-") and word not in _SECOND and not _ASSIGNED.fullmatch(word):
                yield word
    yield words[0]
