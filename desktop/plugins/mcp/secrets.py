"""The values of servers' variables and headers, by the names of those."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.plugins.secrets import Kept, Secrets


class ServerSecrets:
    """Keeps and finds them. Every method may wait for the user to unlock the keyring: never on the window's thread."""

    def __init__(self) -> None:
        self._secrets = Secrets()

    def keep(self, server: str, values: Mapping[str, str]) -> bool:
        """Keep values by the names of their variables or headers; False: some only until the app is closed."""
        lasting = [self._secrets.keep(_key(server, name), value) for name, value in values.items()]
        return all(lasting)

    def find(self, server: str, names: Iterable[str]) -> dict[str, str]:
        """The values that are known.

        Raises:
            NoSecureStore: the keyring is locked and stays so.
        """
        found = {name: self._secrets.find(_key(server, name)) for name in names}
        return {name: value for name, value in found.items() if value}

    def where(self, server: str, names: Iterable[str]) -> dict[str, Kept]:
        """Where each value is.

        Raises:
            NoSecureStore: the keyring is locked and stays so.
        """
        return {name: self._secrets.where(_key(server, name)) for name in names}

    def forget(self, server: str, names: Iterable[str]) -> None:
        """Remove values; what cannot be removed from the keyring stays there."""
        for name in names:
            self._secrets.forget(_key(server, name))


def _key(server: str, name: str) -> str:
    return f"{name} of server {server}"
