"""What a user enters for plugins and servers: in the keyring, or in memory where there is none that protects it."""

from __future__ import annotations

import threading
from enum import StrEnum

from desktop.base.secrets import NoSecureStore, forget_secret, keep_secret, read_secret


class Kept(StrEnum):
    """Where a secret is."""

    NONE = "none"
    KEYRING = "keyring"
    SESSION = "session"  # until the app is closed


class Secrets:
    """Keeps and finds them. Every method may wait for the user to unlock the keyring: never on the window's thread."""

    def __init__(self) -> None:
        self._session: dict[str, str] = {}
        self._lock = threading.Lock()

    def keep(self, key: str, value: str) -> bool:
        """Keep a value in place of the one before; False: only until the app is closed."""
        try:
            keep_secret(key, value)
        except NoSecureStore:
            with self._lock:
                self._session[key] = value
            return False
        with self._lock:
            self._session.pop(key, None)
        return True

    def find(self, key: str) -> str:
        """The value; empty where there is none.

        Raises:
            NoSecureStore: the keyring is locked and stays so.
        """
        with self._lock:
            value = self._session.get(key)
        return read_secret(key) if value is None else value

    def where(self, key: str) -> Kept:
        """Where it is.

        Raises:
            NoSecureStore: the keyring is locked and stays so.
        """
        with self._lock:
            if key in self._session:
                return Kept.SESSION
        return Kept.KEYRING if read_secret(key) else Kept.NONE

    def forget(self, key: str) -> None:
        """Remove a value; what cannot be removed from the keyring stays there."""
        with self._lock:
            self._session.pop(key, None)
        forget_secret(key)
