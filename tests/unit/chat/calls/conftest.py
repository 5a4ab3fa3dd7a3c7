"""llama.cpp's own word on grammars."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.grammar_reader import GrammarReader


@pytest.fixture(scope="module")
def llama() -> Iterator[GrammarReader]:
    """A program that reads grammars as the engine does."""
    reader = GrammarReader()
    yield reader
    reader.close()
