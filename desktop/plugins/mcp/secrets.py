"""The values of servers' variables and headers: in the keyring, or in memory where there is none that protects them."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping

from desktop.base.secrets import NoSecureStore, forget_secret, keep_secret, read_secret


class ServerSecrets:
    """Keeps and finds them. Every method may wait for the user to unlock the keyring: never on the window's thread."""

    def __init__(self) -> None:
        self._session: dict[str, str] = {}
        self._lock = threading.Lock()

    def keep(self, server: str, values: Mapping[str, str]) -> bool:
        """Keep values by the names of their variables or headers; False: only until the app is closed."""
        lasting = True
        for name, value in values.items():
            key = _key(server, name)
            try:
                keep_secret(key, value)
            except NoSecureStore:
                lasting = False
                with self._lock:
                    self._session[key] = value
            else:
                with self._lock:
                    self._session.pop(key, None)
        return lasting

    def find(self, server: str, names: Iterable[str]) -> dict[str, str]:
        """The values that are known.

        Raises:
            NoSecureStore: the keyring is locked and stays so.
        """
        found = {}
        for name in names:
            key = _key(server, name)
            with self._lock:
                value = self._session.get(key)
            if value is None:
                value = read_secret(key)
            if value:
                found[name] = value
        return found

    def forget(self, server: str, names: Iterable[str]) -> None:
        """Remove values; what cannot be removed from the keyring stays there."""
        for name in names:
            key = _key(server, name)
            with self._lock:
                self._session.pop(key, None)
            forget_secret(key)


def _key(server: str, name: str) -> str:
    return f"{name} of server {server}"
