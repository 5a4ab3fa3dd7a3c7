"""Texts for people."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.base.i18n import english, set_translator, tr


@pytest.fixture
def german() -> Iterator[None]:
    """A translator that knows one word."""
    set_translator(
        lambda source, n: {"Send": "Senden", "Read {path}": "{path} gelesen"}.get(source, english(source, n))
    )
    yield
    set_translator(english)


def test_english_is_the_source_text() -> None:
    assert tr("Send") == "Send"
    assert tr("Read {path}", path="a.txt") == "Read a.txt"


def test_counts_choose_the_form_and_get_separators() -> None:
    assert tr("one file|{n} files", n=1) == "one file"
    assert tr("one file|{n} files", n=12_345) == "12,345 files"
    assert tr("{n} tokens", n=9310) == "9,310 tokens"


def test_braces_of_a_text_without_values_stay() -> None:
    assert tr("a {b} | c") == "a {b} | c"


def test_a_translator_decides(german: None) -> None:
    assert tr("Send") == "Senden"
    assert tr("Read {path}", path="x") == "x gelesen"
    assert tr("Stop") == "Stop"
