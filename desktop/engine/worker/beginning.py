"""Where in an answer its grammar begins: behind a text that stands outside of thinking."""

from __future__ import annotations

import copy
from typing import Final

from desktop.chat.engine import CompletionRequest
from desktop.chat.thinking import CLOSE, Phase, ThinkParser, opened_by

_LONGEST: Final = 256  # characters of the answer's end that are looked at


class Beginning:
    """Is told each piece of an answer, and says when the text that was waited for has come.

    The closing tag of thinking is no text of the answer; waited for, it has come when thinking ends.
    """

    def __init__(self, request: CompletionRequest) -> None:
        self._after = request.grammar_after
        opened = request.thinking.opened if request.thinking is not None else opened_by(request.prompt)
        self._parser = ThinkParser(thinking=opened)
        self._tail = ""

    def copied(self) -> Beginning:
        """The same place in the answer, to try a piece from."""
        copied = copy.copy(self)
        copied._parser = copy.copy(self._parser)
        return copied

    def behind(self, piece: str) -> str | None:
        """What of a new piece is the grammar's; None: nothing, it has not begun yet."""
        found = self._parser.feed(piece)
        if self._after == CLOSE:
            if not self._parser.thought or self._parser.phase not in (Phase.CLOSED, Phase.ANSWER):
                return None
            return piece.rpartition(CLOSE[-1])[2] if CLOSE[-1] in piece else piece
        self._tail += "".join(text for kind, text in found if kind == "text")
        _, tag, behind = self._tail.partition(self._after)
        self._tail = self._tail[-max(_LONGEST, len(self._after)) :]
        return behind if tag else None
