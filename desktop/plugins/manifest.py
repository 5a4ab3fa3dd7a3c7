"""A plugin's manifest, plugin.toml: who made it, what it needs, and a sentence for everything that is wrong with it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from desktop.base.errors import UsageError
from desktop.base.i18n import tr

FILE: Final = "plugin.toml"
API_VERSION: Final = 1  # the same as in api.py, which the window's process does not import; a test holds them together
MOST_BYTES: Final = 64 << 10
MOST_WORDS: Final = 200  # characters of a name or an author
NAME: Final = re.compile(r"[a-z][a-z0-9_-]{0,39}")
FILES: Final = ("none", "read", "write")
KEYS: Final = {"name", "title", "version", "author", "api", "description", "permissions"}
PERMISSIONS: Final = {"files", "network", "processes", "history", "secrets"}
SECRET: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
VERSION: Final = re.compile(r"\d+(\.\d+){0,3}[A-Za-z0-9.+-]{0,20}")


class ManifestFault(UsageError):
    """A manifest that cannot be used."""


@dataclass(frozen=True, slots=True)
class Permissions:
    """What a plugin needs; everything is off unless its manifest asks.

    Attributes:
        files: of the folders the user gives it: "none", "read" or "write".
        network: whether it opens connections.
        processes: whether it starts programs.
        history: whether it may search past conversations.
        secrets: names of what the user enters for it; kept in the keyring.
    """

    files: str = "none"
    network: bool = False
    processes: bool = False
    history: bool = False
    secrets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What plugin.toml says."""

    name: str
    title: str
    version: str
    author: str
    description: str = ""
    permissions: Permissions = Permissions()


def read_manifest(folder: Path) -> Manifest:
    """The manifest of the plugin in a folder, which must have the plugin's name.

    Raises:
        ManifestFault: with the first thing that is wrong.
    """
    try:
        with (folder / FILE).open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise ManifestFault(tr("The file plugin.toml is missing.")) from None
    except OSError as error:
        raise ManifestFault(tr("plugin.toml cannot be read: {reason}.", reason=error.strerror)) from error
    if len(data) > MOST_BYTES:
        raise ManifestFault(tr("plugin.toml is longer than {n} KB.", n=MOST_BYTES >> 10))
    try:
        values = tomllib.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise ManifestFault(tr("plugin.toml is not valid TOML: {reason}.", reason=str(error).rstrip("."))) from error
    manifest = parse(values)
    if manifest.name != folder.name:
        text = tr(
            "The folder is called {folder} and the plugin {name}: give both one name.",
            folder=folder.name,
            name=manifest.name,
        )
        raise ManifestFault(text)
    return manifest


def parse(values: Mapping[str, Any]) -> Manifest:
    """A manifest from the values of its file.

    Raises:
        ManifestFault: with the first thing that is wrong.
    """
    _known(values, KEYS, "")
    name = _text(values, "name")
    if not NAME.fullmatch(name):
        raise ManifestFault(
            tr("The name must be of small letters, digits, - and _, 40 at most, and begin with a letter.")
        )
    version = _text(values, "version")
    if not VERSION.fullmatch(version):
        raise ManifestFault(tr('The version must be like "1.2.0", and is "{version}".', version=version))
    api = values.get("api")
    if type(api) is not int:
        raise ManifestFault(tr("plugin.toml does not say which API it is for: write api = {api}.", api=API_VERSION))
    if not 1 <= api <= API_VERSION:
        text = tr("It is for version {api} of the plugin API, and this Nemodesk has {ours}.", api=api, ours=API_VERSION)
        raise ManifestFault(text)
    return Manifest(
        name,
        _text(values, "title", name.replace("_", " ").replace("-", " ").capitalize()),
        version,
        _text(values, "author"),
        _text(values, "description", ""),
        _permissions(values.get("permissions", {})),
    )


def _permissions(values: object) -> Permissions:
    if not isinstance(values, dict):
        raise ManifestFault(tr("permissions must be a table: write [permissions] on a line of its own."))
    _known(values, PERMISSIONS, "permissions.")
    files = values.get("files", "none")
    if files not in FILES:
        raise ManifestFault(tr('permissions.files must be "none", "read" or "write".'))
    flags: dict[str, bool] = {}
    for name in ("network", "processes", "history"):
        flag = values.get(name, False)
        if type(flag) is not bool:
            raise ManifestFault(tr("permissions.{name} must be true or false.", name=name))
        flags[name] = flag
    secrets = values.get("secrets", [])
    if not isinstance(secrets, list) or not all(isinstance(one, str) and SECRET.fullmatch(one) for one in secrets):
        raise ManifestFault(tr('permissions.secrets must be a list of names, like ["api_key"].'))
    return Permissions(files, secrets=tuple(secrets), **flags)


def _known(values: Mapping[str, Any], known: Iterable[str], place: str) -> None:
    for key in values:
        if key not in known:
            names = ", ".join(sorted(known))
            raise ManifestFault(
                tr("plugin.toml says {key}, which has no meaning: it can say {known}.", key=place + key, known=names)
            )


def _text(values: Mapping[str, Any], key: str, default: str | None = None) -> str:
    value = values.get(key, default)
    if value is None:
        raise ManifestFault(tr('plugin.toml does not say {key}: write {key} = "…".', key=key))
    if not isinstance(value, str) or len(value) > MOST_WORDS or not value.isprintable():
        raise ManifestFault(tr("{key} must be a text of one line, {n} characters at most.", key=key, n=MOST_WORDS))
    if default is None and not value.strip():
        raise ManifestFault(tr("{key} is empty in plugin.toml.", key=key))
    return value
