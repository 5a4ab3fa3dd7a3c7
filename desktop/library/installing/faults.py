"""An error of the install child as JSON, and back: the window must tell a lost network from a licence not accepted."""

from __future__ import annotations

from typing import Final

from desktop.base.errors import AppError, EnvironmentFault, UsageError
from desktop.library.hub.errors import (
    AccessNeeded,
    Cancelled,
    DiskFull,
    HubBusy,
    HubError,
    NoConnection,
    NotThere,
    WrongContent,
)

KINDS: Final[dict[str, type[AppError]]] = {
    kind.__name__: kind
    for kind in (UsageError, HubError, NoConnection, HubBusy, NotThere, WrongContent, DiskFull, Cancelled)
}


def describe(error: AppError) -> dict[str, object]:
    """What an error is, as JSON values."""
    told: dict[str, object] = {"fault": type(error).__name__, "text": error.text}
    if isinstance(error, AccessNeeded):
        told |= {"page": error.page, "token": error.token}
    return told


def rebuild(told: dict[str, object], detail: str) -> AppError:
    """The error that ``describe`` described; EnvironmentFault for one of no special kind."""
    kind, text = str(told.get("fault")), str(told.get("text"))
    if kind == AccessNeeded.__name__:
        return AccessNeeded(text, str(told.get("page")), token=bool(told.get("token")))
    return KINDS.get(kind, EnvironmentFault)(text, detail)
