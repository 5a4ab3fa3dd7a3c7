"""What the lists about tools show: calls, grants and secrets.

Texts that come from plugins, servers and models are shown as plain text, with odd characters named.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.chat.tools import RunState


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call of the list of calls; ``decision`` says in words who allowed or refused it.

    ``conversation`` is negative for a chat of the terminal, which is kept nowhere.
    """

    id: int
    time: datetime
    conversation: int
    source: str
    tool: str
    arguments: str
    decision: str
    state: RunState
    seconds: float = 0.0
    size: int = 0  # bytes of its result


@dataclass(frozen=True, slots=True)
class CallPage:
    """Some calls, the newest first; ``more``: there are older ones."""

    rows: tuple[CallRow, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class GrantRow:
    """Something the user allowed or forbade for longer than once; ``scope`` says in words what it covers.

    ``ended``: it does not count any more, because what it was given for has changed.
    """

    id: int
    source: str
    tool: str
    scope: str
    time: datetime
    forbids: bool = False
    ended: bool = False


class Place(StrEnum):
    """Where a secret is."""

    NONE = "none"
    KEYRING = "keyring"
    SESSION = "session"  # until the program ends


@dataclass(frozen=True, slots=True)
class SecretRow:
    """A secret that a source needs; its value is shown nowhere."""

    name: str
    place: Place


@dataclass(frozen=True, slots=True)
class SecretPage:
    """A source's secrets; ``note`` says that there is no keyring, where there is none."""

    rows: tuple[SecretRow, ...]
    note: str = ""
