"""Secrets through the system's keyring, by an allow-list of backends that really protect them.

With keyrings.alt installed and no service running, keyring silently chooses a plain-text file; so only backends named
here are used, and without one there is no secure store: callers keep the secret in memory for the session and say so.
Every call may ask the user to unlock the keyring and wait for that: never on the window's thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "nemodesk"
# module prefixes of keyring's own backends: Secret Service, KWallet, macOS Keychain, Windows Credential Manager
SECURE_BACKENDS = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)


class NoSecureStore(EnvironmentFault):
    """There is no keyring that protects a secret, or it refuses: keep the secret in memory, and say so."""


def secure_backend() -> str:
    """The name of the keyring backend that would be used, or an empty text when none of the allowed ones works."""
    backend = _backend()
    return type(backend).__module__.rsplit(".", 1)[-1] if backend is not None else ""


def read_secret(name: str) -> str:
    """The secret kept under this name; an empty text when there is none, or no secure store to look in.

    Raises:
        NoSecureStore: the keyring is locked and stays so, or fails.
    """
    backend = _backend()
    if backend is None:
        return ""
    with _said():
        return backend.get_password(SERVICE, name) or ""


def keep_secret(name: str, secret: str) -> None:
    """Keep a secret, instead of the one of that name before.

    Raises:
        NoSecureStore: see there.
    """
    backend = _backend()
    if backend is None:
        raise NoSecureStore(tr("This computer has no keyring: the secret is kept until Nemodesk is closed."))
    with _said():
        backend.set_password(SERVICE, name, secret)


def forget_secret(name: str) -> None:
    """Remove a secret; one that is not there, or that the keyring keeps from us, is left alone."""
    backend = _backend()
    if backend is None:
        return
    with suppress(NoSecureStore), _said():
        backend.delete_password(SERVICE, name)


def _backend() -> KeyringBackend | None:
    """The first of keyring's backends that is allowed."""
    import keyring  # 0.14 s: only where a secret or the doctor asks for it
    from keyring.backends import chainer

    try:
        found = keyring.get_keyring()
    except (ImportError, AttributeError, TypeError, RuntimeError):  # its settings name a backend that is not there
        return None
    candidates = found.backends if isinstance(found, chainer.ChainerBackend) else [found]
    for backend in candidates:
        if type(backend).__module__.startswith(SECURE_BACKENDS):
            # Windows' default travels to other computers of the same account; the others have no such setting
            if hasattr(backend, "persist"):
                backend.persist = "local machine"
            return backend
    return None


@contextmanager
def _said() -> Iterator[None]:
    """Turn what a keyring says into a sentence; never with the secret in it."""
    from keyring.errors import KeyringError

    kinds: tuple[type[Exception], ...] = (KeyringError, OSError)
    with suppress(ImportError):  # Linux only: what the service behind the backend raises
        from jeepney.wrappers import DBusErrorResponse
        from secretstorage.exceptions import SecretStorageException

        kinds += (DBusErrorResponse, SecretStorageException)
    try:
        yield
    except kinds as error:
        text = tr("The keyring of this computer refused: unlock it and try again.")
        raise NoSecureStore(text, type(error).__name__) from None
