"""The end of thinking from outside: at a budget, or because the answer is wanted now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from desktop.chat.ending import AGAIN
from desktop.chat.engine import ThinkingLimit
from desktop.chat.thinking import Phase, ThinkParser

# tokens that a half-written tag or character may take to its end: the closing tag itself is eight letters
_PATIENCE: Final = 8
# times that thinking which is opened again behind its end is closed again; a model that goes on then thinks as it likes
_ONCE_MORE: Final = 3


class ThinkingWatch:
    """Is told each piece of an answer, and says when the engine has to write something in the model's place.

    ``hurried`` tells whether the answer is wanted now. Once ``done``, nothing more can happen: it need not be asked.
    """

    def __init__(self, limit: ThinkingLimit, hurried: Callable[[], bool]) -> None:
        self.done = False
        self._limit = limit
        self._hurried = hurried
        self._parser = ThinkParser(thinking=limit.opened)
        self._tokens = 0
        self._waited = 0
        self._closings = 0

    def after(self, piece: str) -> str:
        """The text to write behind the token whose ``piece`` this is ("" while a character is incomplete); or ""."""
        if self.done:
            return ""
        self._parser.feed(piece)
        self._tokens += 1
        if self._parser.phase is Phase.ANSWER:
            self.done = True
        if not self._thinks() or not (closing := self._due()):
            return ""
        if (self._parser.in_tag or not piece) and self._waited < _PATIENCE:
            self._waited += 1
            return ""
        self._closings += 1
        self._waited = 0
        self.done = self._closings > _ONCE_MORE
        self._parser.feed(closing)
        return closing

    def at_end(self) -> str:
        """The text to write where the model ends its answer: what it has not closed, so that text can follow; or ""."""
        if self.done or self._closings or not self._thinks():
            return ""
        self._closings += 1
        self._parser.feed(AGAIN)
        return AGAIN

    def _thinks(self) -> bool:
        """Whether the next token would be thinking."""
        opened = self._limit.opened and self._parser.phase is Phase.UNDECIDED
        return opened or self._parser.phase is Phase.THINKING

    def _due(self) -> str:
        """What ends the thinking, if it has to end."""
        if self._closings:
            return AGAIN
        if self._limit.budget and self._tokens >= self._limit.budget:
            return self._limit.closing
        return self._limit.wanted if self._hurried() else ""
