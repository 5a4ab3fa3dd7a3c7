"""Where a link really goes: its address in letters that cannot deceive, and what about it is made to deceive."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from ipaddress import ip_address
from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import QUrl

from desktop.markdown.parser import is_safe_link

_ENCODED: Final = QUrl.ComponentFormattingOption.FullyEncoded
_PUNYCODE: Final = "xn--"
_HIDDEN: Final = ("Cc", "Cf", "Zl", "Zp")  # categories of characters that show nothing, or turn others round


class Doubt(Enum):
    """What is unusual about an address.

    LETTERS: the host's name has letters beyond ASCII, which can look like others. ACCOUNT: a text before the host
    that may be taken for it. NUMBER: the host is a number, not a name. HIDDEN: characters that cannot be seen.
    """

    LETTERS = auto()
    ACCOUNT = auto()
    NUMBER = auto()
    HIDDEN = auto()


@dataclass(frozen=True, slots=True)
class Address:
    """An address as it is opened, in ASCII: what is before the host, the host, and what follows.

    ``name`` is the host in its own letters, where those are others. ``hidden`` are the characters that cannot be
    seen, by number: "U+202E".
    """

    url: QUrl
    before: str
    host: str
    after: str
    name: str
    hidden: tuple[str, ...]
    doubts: tuple[Doubt, ...]

    @property
    def whole(self) -> str:
        """All of it."""
        return self.before + self.host + self.after


def read_address(link: str) -> Address | None:
    """The address of a link, as Qt will pass it on; None where it must not be opened."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or not is_safe_link(url.toString()):
        return None
    whole = bytes(url.toEncoded().data()).decode("ascii")
    mail = url.scheme().lower() == "mailto"
    host = url.path(_ENCODED).rpartition("@")[2] if mail else url.host(_ENCODED)
    start = _host_at(whole, host, mail=mail)
    if not host or start < 0:
        return None
    account = url.userInfo(_ENCODED)
    hidden = _hidden(link)
    name = host if host.isascii() and _PUNYCODE not in host else _own_letters(host)
    found = {
        Doubt.LETTERS: _PUNYCODE in host or "%" in host,
        Doubt.ACCOUNT: bool(account) and not mail,
        Doubt.NUMBER: not mail and _is_number(host),
        Doubt.HIDDEN: bool(hidden),
    }
    doubts = tuple(doubt for doubt, is_so in found.items() if is_so)
    shown = name if name != host else ""
    return Address(url, whole[:start], host, whole[start + len(host) :], shown, hidden, doubts)


def _host_at(whole: str, host: str, *, mail: bool) -> int:
    """Where the host begins; what is before it may hold the same text."""
    if mail:
        at = whole.partition("?")[0].rpartition("@")[0]
        return len(at) + 1 if at else -1
    start = whole.find("//") + 2
    authority = whole[start:].partition("/")[0].partition("?")[0].partition("#")[0]
    offset = authority.rfind("@") + 1
    return start + offset + authority[offset:].find(host)


def _own_letters(host: str) -> str:
    """A host's name with its labels decoded."""
    return ".".join(_label(label) for label in host.split("."))


def _label(label: str) -> str:
    if not label.startswith(_PUNYCODE):
        return label
    try:
        return label[len(_PUNYCODE) :].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def _is_number(host: str) -> bool:
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return host.replace(".", "").isdigit()
    return True


def _hidden(link: str) -> tuple[str, ...]:
    """The characters that cannot be seen, each once; in the link or written as %E2%80%AE."""
    found = {c for c in unquote(link) if unicodedata.category(c) in _HIDDEN}
    return tuple(sorted(f"U+{ord(c):04X}" for c in found))
