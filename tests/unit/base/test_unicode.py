"""Halves of characters."""

from __future__ import annotations

import pytest

from desktop.base.unicode import sound


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("", ""), ("a😀中", "a😀中"), ("a\ud83d", "a�"), ("\udc00b\ud800\ud800", "�b��"), ("\ud83d\ude00", "😀")],
)
def test_a_half_that_stands_alone_is_replaced(text: str, wanted: str) -> None:
    assert sound(text) == wanted
