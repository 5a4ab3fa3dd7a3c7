"""Keyrings in memory, of which one counts as safe."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class Memory(KeyringBackend):
    """A keyring in memory; it counts as a safe one when its module says so."""

    priority = 1

    def __init__(self, refuses: Exception | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.refuses = refuses

    def get_password(self, service: str, username: str) -> str | None:
        if self.refuses:
            raise self.refuses
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.refuses:
            raise self.refuses
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError("none")
        del self.kept[service, username]


class Safe(Memory):
    """Says that it is the Secret Service."""

    __module__ = "keyring.backends.SecretService"


@contextmanager
def using(backend: KeyringBackend) -> Iterator[None]:
    """Make it the computer's keyring."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield
    finally:
        keyring.set_keyring(before)
