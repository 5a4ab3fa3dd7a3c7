"""Secrets through the system's keyring, by an allow-list of backends that really protect them.

With keyrings.alt installed and no service running, keyring silently chooses a plain-text file; so only backends named
here are used, and without one there is no secure store: callers keep the secret in memory for the session and say so.
"""

from __future__ import annotations

# module prefixes of keyring's own backends: Secret Service, KWallet, macOS Keychain, Windows Credential Manager
SECURE_BACKENDS = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)


def secure_backend() -> str:
    """The name of the keyring backend that would be used, or an empty text when none of the allowed ones works."""
    import keyring  # 0.14 s: only where a secret or the doctor asks for it
    from keyring.backends import chainer

    try:
        found = keyring.get_keyring()
    except (ImportError, AttributeError, TypeError, RuntimeError):  # its settings name a backend that is not there
        return ""
    candidates = found.backends if isinstance(found, chainer.ChainerBackend) else [found]
    for backend in candidates:
        if type(backend).__module__.startswith(SECURE_BACKENDS):
            return type(backend).__module__.rsplit(".", 1)[-1]
    return ""
