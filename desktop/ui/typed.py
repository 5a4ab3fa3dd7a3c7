"""Whether what somebody typed is found in words: every word of it where a word begins."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from desktop.store.folding import fold

_NO_SPACES: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")  # between words


def typed_words(text: str) -> tuple[str, ...]:
    """What was typed as the words to look for; "top_p" is one, and reads "top p"."""
    return tuple(word.replace("_", " ").strip() for word in fold(text).split() if word.strip("_"))


def found_in(words: Sequence[str], text: str) -> bool:
    """Whether each of ``typed_words`` is at the beginning of a word, or of several, of a text."""
    folded = fold(text).replace("_", " ")
    return all(_begins(word, folded) for word in words)


def _begins(word: str, text: str) -> bool:
    start = text.find(word)
    while start >= 0:
        if start == 0 or not _in_word(text[start - 1]) or _NO_SPACES.match(word):
            return True
        start = text.find(word, start + 1)
    return False


def _in_word(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter).startswith("M")
