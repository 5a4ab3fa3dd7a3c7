"""Ends thinking from outside: after so many tokens, or when the answer is wanted now."""

from __future__ import annotations

from collections.abc import Callable

from desktop.chat.engine import ThinkingLimit

OPENING, CLOSING = "<think>", "</think>"


class ThinkingWatch:
    """Follows one completion's pieces, and says when the closing text has to be written.

    ``hurried`` tells whether the answer is wanted now.
    """

    def __init__(self, limit: ThinkingLimit, hurried: Callable[[], bool]) -> None:
        self._limit = limit
        self._hurried = hurried
        self._thinking = limit.opened
        self._count = 0
        self._recent = ""  # the end of the text, which may be the beginning of a tag

    def after(self, piece: str) -> str:
        """Take one token's text; the text to write now in the model's place, "" for none."""
        text = self._recent + piece
        self._recent = text[1 - len(CLOSING) :]
        if not self._thinking:
            self._thinking = text.lstrip().startswith(OPENING)
            return ""
        if CLOSING in text:
            self._thinking = False
            return ""
        self._count += 1
        if self._hurried() or 0 < self._limit.budget <= self._count:
            self._thinking = False
            return self._limit.closing
        return ""
