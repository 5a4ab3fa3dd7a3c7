"""Halves of characters, and places counted in them."""

from __future__ import annotations

import pytest

from desktop.base.unicode import between, sound


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("", ""), ("a😀中", "a😀中"), ("a\ud83d", "a�"), ("\udc00b\ud800\ud800", "�b��"), ("\ud83d\ude00", "😀")],
)
def test_a_half_that_stands_alone_is_replaced(text: str, wanted: str) -> None:
    assert sound(text) == wanted


def test_places_are_counted_as_qt_does() -> None:
    assert between("plain", 1, 3) == "la"
    assert between("a😀中b", 3, 5) == "中b"
    assert between("a😀中b", 0, 3) == "a😀"
    assert between("a😀", 2, 9) == "\ufffd"
    assert between("é", 1, 1) == ""
