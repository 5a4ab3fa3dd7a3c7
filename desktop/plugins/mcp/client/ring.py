"""What a server writes beside the protocol: the last of it, without the secrets it was given."""

from __future__ import annotations

import collections
from collections.abc import Iterable
from typing import Final

KEPT: Final = 64 << 10  # bytes
SHORTEST_SECRET: Final = 4  # characters; what is shorter is found in every text
HIDDEN: Final = "[secret]"


class Ring:
    """Keeps the last ``KEPT`` bytes of what is added; ``secrets`` never come out of it."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._parts: collections.deque[bytes] = collections.deque()
        self._size = 0
        found = {one for one in secrets if len(one) >= SHORTEST_SECRET}
        self._secrets = sorted(found, key=len, reverse=True)  # one may hold another

    def add(self, data: bytes) -> None:
        """Add bytes, and forget the oldest of what is too much."""
        data = data[-KEPT:]
        self._parts.append(data)
        self._size += len(data)
        while self._size - len(self._parts[0]) >= KEPT:
            self._size -= len(self._parts.popleft())

    def note(self, text: str) -> None:
        """Add a line of ours."""
        self.add(f"[nemodesk] {text}\n".encode())

    def text(self) -> str:
        """What is kept, as text."""
        return self.clean(b"".join(self._parts)[-KEPT:].decode("utf-8", "replace"))

    def clean(self, text: str) -> str:
        """A text without the secrets."""
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text
