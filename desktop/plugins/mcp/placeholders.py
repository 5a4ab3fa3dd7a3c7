"""What stands in other programs' files for a value: what it means here, and what only the user can give.

Formats as of VS Code (``${input:ID}`` with its inputs, ``${workspaceFolder}``, ``${env:NAME}``), Cursor (the same
without inputs) and Claude Code (``${NAME}``, ``${NAME:-default}``).
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from desktop.plugins.mcp.cage import KEPT
from desktop.plugins.mcp.config import BLANK

FOLDER: Final = "workspaceFolder"
_FOLDER_NAME: Final = "workspaceFolderBasename"
_FOLDERS: Final = (FOLDER, "workspaceRoot", "cwd")
_ANY: Final = re.compile(r"\$\{([^{}]*)\}")
_NAME: Final = re.compile(r"(env:)?([A-Za-z_][A-Za-z0-9_]*)(?::-(.*))?", re.DOTALL)
MOST_OPTIONS: Final = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """A value that the file leaves to its user.

    Attributes:
        options: (what is shown, the value) of those there are; empty: any text.
        folder: whether it is a folder's path.
    """

    id: str
    description: str
    secret: bool
    default: str = ""
    options: tuple[tuple[str, str], ...] = ()
    folder: bool = False


def read_inputs(given: Any) -> dict[str, Asked]:
    """The inputs of a file, by their ids; entries of a wrong shape are left out."""
    entries = [one for one in given if isinstance(one, Mapping)] if isinstance(given, list) else []
    asked = (
        Asked(
            str(one.get("id", "")),
            str(one.get("description") or ""),
            # a command of the editor's gives anything: a token, often
            one.get("password") is True or one.get("type") == "command",
            one["default"] if isinstance(one.get("default"), str) else "",
            tuple(_options(one.get("options"))) if one.get("type") == "pickString" else (),
        )
        for one in entries
    )
    return {one.id: one for one in asked}


def _options(given: Any) -> Iterable[tuple[str, str]]:
    for one in given[:MOST_OPTIONS] if isinstance(given, list) else ():
        if isinstance(one, str):
            yield one, one
        elif isinstance(one, Mapping) and isinstance(one.get("value"), str):
            yield str(one.get("label") or one["value"]), one["value"]


def put_known(text: str, *, bare: bool = True) -> str:
    """A text with what is known here put in; what the user has to give becomes ``${input:ID}``.

    Without ``bare`` a name alone, ``${NAME}``, stays as it is: a shell would take it. Our own environment is nobody's
    but for what every server gets.
    """
    return _ANY.sub(lambda match: _known(match, bare=bare), text)


def _known(match: re.Match[str], *, bare: bool) -> str:
    name = match[1]
    if name == "userHome":
        return str(Path.home())
    if name in ("pathSeparator", "/"):
        return os.sep
    if name in _FOLDERS or name.startswith(f"{FOLDER}:"):
        return f"${{input:{FOLDER}}}"
    if name == _FOLDER_NAME:
        return f"${{input:{_FOLDER_NAME}}}"
    found = _NAME.fullmatch(name)
    if found is None or not (found[1] or bare):
        return match[0]
    if found[2].upper() in KEPT and found[2] in os.environ:
        return os.environ[found[2]]
    return found[3] if found[3] is not None else f"${{input:{found[2]}}}"


def unknown(texts: Iterable[str]) -> str:
    """The first thing in texts that only another program can fill in; empty for none."""
    for text in texts:
        for match in _ANY.finditer(text):
            if ":" in match[1] and not match[1].startswith("input:"):
                return match[0]
    return ""


def asked_in(texts: Iterable[str], inputs: Mapping[str, Asked]) -> tuple[Asked, ...]:
    """What texts ask for, each once, in their order."""
    names = dict.fromkeys(name for text in texts for name in BLANK.findall(text))
    named = dict.fromkeys(FOLDER if name == _FOLDER_NAME else name for name in names)
    return tuple(_asked(name, inputs) for name in named)


def _asked(name: str, inputs: Mapping[str, Asked]) -> Asked:
    if name in inputs:
        return inputs[name]
    return Asked(name, "", secret=False, folder=True) if name == FOLDER else Asked(name, "", secret=True)


def filler(answers: Mapping[str, str]) -> Callable[[str], str]:
    """Puts answers in their places; what has none stays."""
    known = dict(answers)
    if FOLDER in known:
        known.setdefault(_FOLDER_NAME, os.path.basename(known[FOLDER].rstrip("/\\")))
    return lambda text: BLANK.sub(lambda match: known.get(match[1], match[0]), text)
