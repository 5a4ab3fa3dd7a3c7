"""The access token of a hub: one for each address, in the keyring and nowhere else."""

from __future__ import annotations

import os

from desktop.base.secrets import keep_secret, read_secret


def find_token(endpoint: str) -> str:
    """The token for this hub: HF_TOKEN's, which is never stored, else the keyring's; empty when there is none.

    May wait for the user to unlock the keyring.

    Raises:
        NoSecureStore: the keyring refuses.
    """
    return os.environ.get("HF_TOKEN", "").strip() or read_secret(_name(endpoint))


def keep_token(endpoint: str, token: str) -> None:
    """Keep a token for this hub.

    Raises:
        NoSecureStore: there is no keyring, or it refuses; the caller keeps the token in memory.
    """
    keep_secret(_name(endpoint), token)


def _name(endpoint: str) -> str:
    """What the secret is called: bound to the address, so that a mirror never gets the token of another hub."""
    return f"token of {endpoint}"
