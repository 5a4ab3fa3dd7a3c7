"""Sizes of memory in words."""

from __future__ import annotations

from typing import Final

from desktop.base.i18n import number, tr

GIB: Final = 1024**3


def gib(count: int) -> str:
    """Bytes of memory as a bare number of GiB."""
    return number(count / GIB, 2)


def memory_words(count: int) -> str:
    """Bytes of memory, binary as memory is sold: "8.00 GiB"."""
    return tr("{size} GiB", size=gib(count))
