"""Secrets: only where they are safe, and never in an error."""

from __future__ import annotations

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail
from keyring.errors import InitError

from desktop.base.secrets import NoSecureStore, keep_secret, read_secret, secure_backend
from tests.helpers.keyrings import Memory, Safe, using

SECRET = "hf_s3cret"


def test_a_secret_is_kept_and_read() -> None:
    safe = Safe()
    with using(safe):
        assert secure_backend() == "SecretService"
        assert read_secret("x") == ""
        keep_secret("x", SECRET)
        assert read_secret("x") == SECRET
        assert safe.kept == {("nemodesk", "x"): SECRET}


@pytest.mark.parametrize("backend", [Memory(), fail.Keyring()])  # type: ignore[no-untyped-call]
def test_nothing_is_kept_where_it_is_not_safe(backend: KeyringBackend) -> None:
    with using(backend):
        assert secure_backend() == ""
        with pytest.raises(NoSecureStore, match="has no keyring") as caught:
            keep_secret("x", SECRET)
        assert SECRET not in caught.value.text + caught.value.detail
        assert read_secret("x") == ""
    assert getattr(backend, "kept", {}) == {}


def test_of_several_keyrings_the_safe_one_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, safe = Memory(), Safe()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plain, safe])
    with using(chainer.ChainerBackend()):  # type: ignore[no-untyped-call]
        keep_secret("x", SECRET)
    assert safe.kept
    assert not plain.kept


def test_a_locked_keyring_is_said_without_the_secret() -> None:
    with using(Safe(InitError(f"prompt dismissed {SECRET}"))):
        for call in (lambda: read_secret("x"), lambda: keep_secret("x", SECRET)):
            with pytest.raises(NoSecureStore, match="unlock it") as caught:
                call()
            assert SECRET not in caught.value.text + caught.value.detail
