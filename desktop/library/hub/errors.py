"""What can go wrong between us and a hub, in sentences for people; their class says what a window can do about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr

TOKEN_PAGE: Final = "/settings/tokens"


class HubError(EnvironmentFault):
    """The hub, or the way to it, did not give what was asked for."""


class NoConnection(HubError):
    """The hub cannot be reached, or the connection was lost again and again."""


class HubBusy(HubError):
    """The hub asks us to come back later (429), or fails on its side (5xx)."""


class NotThere(HubError):
    """There is no such repository, revision or file; or it is private and the token does not open it."""


class AccessNeeded(HubError):
    """The hub wants to know who asks.

    Attributes:
        page: the address where people do what is missing: accept a licence, or make a token.
        token: whether a token is missing or wrong; else the licence is not accepted by its owner.
    """

    def __init__(self, text: str, page: str, *, token: bool) -> None:
        super().__init__(text)
        self.page = page
        self.token = token


class WrongContent(HubError):
    """What came is not the file that the repository lists; nothing of it was kept."""


class DiskFull(EnvironmentFault):
    """There is no room for the file."""


class Cancelled(EnvironmentFault):
    """The control said so; what was fetched stays for the next time."""


def refusal(status: int, headers: Mapping[str, str], *, endpoint: str, repo: str, what: str, token: bool) -> HubError:
    """The error for a status that is no success, as the hub's X-Error-Code and X-Error-Message explain it.

    ``what`` is the revision or file that was asked for; ``token`` says whether one was sent. Source of the codes:
    huggingface_hub 2.4.0, utils/_http.py, hf_raise_for_status.
    """
    code, message = headers.get("X-Error-Code", ""), headers.get("X-Error-Message", "")
    page = f"{endpoint}/{repo}"
    names: dict[str, Any] = {"hub": endpoint, "repo": repo, "status": status}
    if status in (401, 403) or code in ("GatedRepo", "RepoNotFound"):
        return _closed(status, code, message, names | {"page": page, "tokens": endpoint + TOKEN_PAGE}, token=token)
    if status in (404, 410):
        return NotThere(tr("{repo} has no “{what}”: look at {page}.", what=what, page=page, **names))
    if status == 429:
        return HubBusy(tr("{hub} is busy and asks to wait: try again in a few minutes.", **names))
    if status >= 500:
        return HubBusy(tr("{hub} has a fault of its own (status {status}): try again later.", **names))
    return HubError(tr("{hub} refused {repo} (status {status}): try again later.", **names))


def _closed(status: int, code: str, message: str, names: dict[str, Any], *, token: bool) -> HubError:
    """Why a repository does not open; ``names`` are the fields of the sentences."""
    page, tokens = str(names["page"]), str(names["tokens"])
    if "Invalid credentials" in message:
        text = tr("{hub} does not know this token: make a new one at {tokens}.", **names)
        return AccessNeeded(text, tokens, token=True)
    if code == "GatedRepo" and not token:
        text = tr("{repo} asks for a token: accept its licence at {page}, then make one at {tokens}.", **names)
        return AccessNeeded(text, page, token=True)
    if code == "GatedRepo":
        text = tr("Your account has not been given access to {repo}: accept its licence at {page}.", **names)
        return AccessNeeded(text, page, token=False)
    if status == 403:
        text = tr("Your token does not open {repo}: give it the right to read at {tokens}.", **names)
        return AccessNeeded(text, tokens, token=True)
    # the hub says the same of a private repository and of one that does not exist
    if token:
        return NotThere(tr("There is no {repo} at {hub}, or your token does not open it.", **names))
    return NotThere(tr("There is no {repo} at {hub}, or it is private and needs a token.", **names))


def no_connection(endpoint: str, detail: str) -> NoConnection:
    """The hub cannot be reached."""
    text = tr("{hub} cannot be reached: check the connection and any proxy, then try again.", hub=endpoint)
    return NoConnection(text, detail)


def wrong_content(name: str, detail: str) -> WrongContent:
    """The content is not what the repository lists."""
    text = tr("{name} arrived damaged, twice, and was deleted: try again later or from another network.", name=name)
    return WrongContent(text, detail)
