"""The certificates of the system, read once in a process: it takes 50 ms for every client, and no fake is encrypted."""

from __future__ import annotations

import ssl

import httpcore2

_read = httpcore2.default_ssl_context
_kept: list[ssl.SSLContext] = []


def read_once() -> None:
    """From now on every client of this process shares them."""
    _kept[:] = _kept or [_read()]
    httpcore2.default_ssl_context = _shared


def _shared(*, _trust_env: bool = True) -> ssl.SSLContext:
    return _kept[0]
