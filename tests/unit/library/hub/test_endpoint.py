"""Which hub is asked."""

from __future__ import annotations

import pytest

from desktop.base.errors import UsageError
from desktop.library.hub.endpoint import PUBLIC, find_endpoint


def test_the_endpoint_is_given_or_the_environments_or_the_public_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HF_ENDPOINT", raising=False)
    assert find_endpoint() == PUBLIC
    monkeypatch.setenv("HF_ENDPOINT", "https://mirror.example/hub/")
    assert find_endpoint() == "https://mirror.example/hub"
    assert find_endpoint("http://127.0.0.1:1") == "http://127.0.0.1:1"


@pytest.mark.parametrize(
    "text",
    [
        *("mirror.example", "ftp://a", "https://", "https://u:p@a", "https://a?x", "https://a:b", "x"),
        *("https://a b", "https://a/\nb", "https://a#b", "https://a//b", "https://a/b\\c"),
    ],
)
def test_what_is_no_endpoint_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="is no address of a hub"):
        find_endpoint(text)


@pytest.mark.parametrize("text", ["https://user:secret@mirror.example", "user:secret@mirror.example"])
def test_a_password_in_an_address_is_not_repeated(text: str) -> None:
    with pytest.raises(UsageError, match=r"…@mirror\.example") as caught:
        find_endpoint(text)
    assert "secret" not in caught.value.text
